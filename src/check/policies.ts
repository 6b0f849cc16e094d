import type { ErrorNode, Member, Name, PolicyDeclaration } from "../ast/nodes.js";
import { invalidVersion, policyWithoutRules, rcpVersion } from "../diagnostics/clauses.js";
import { annotationNotHere, duplicateName, unknownPolicyKind } from "../diagnostics/names.js";
import { nearest } from "../diagnostics/suggest.js";
import { type Annotations, readAnnotations, type Suppression } from "./annotations.js";
import { type Checker, type Env, type FileScope, newUse, rootEnv } from "./context.js";
import { checkTogether, type Governance } from "./governance.js";
import { type KindRow, kindTable } from "./kinds.js";
import type { CheckedPolicy, CheckedRule } from "./model.js";
import { checkProtect } from "./protect.js";
import { checkRequire } from "./require.js";
import { checkRule } from "./rules.js";

/** A policy with its rules; `undefined` when any part of it is unsound. */
export function checkPolicy(
  node: PolicyDeclaration,
  scope: FileScope,
  checker: Checker,
  suppressions: Suppression[],
): CheckedPolicy | undefined {
  const { reporter } = checker;
  const before = reporter.errors();
  const annotations = readAnnotations(node, "a policy", reporter, suppressions);
  const kind = kindOf(node, checker);
  const version = versionOf(annotations, kind, checker);
  checkMembers(node, checker);
  const rules: CheckedRule[] = [];
  const governance: Governance[] = [];
  for (const member of node.members) {
    if (member.kind === "error") continue;
    const { unchecked } = readAnnotations(member, "a rule", reporter, suppressions);
    const use = newUse({ unchecked: unchecked || annotations.unchecked, variables: version === "2012-10-17" });
    const checked = checkMember(member, kind, rootEnv(checker, scope, use), governance);
    if (checked === undefined) reporter.fail();
    else rules.push(...checked);
  }
  checkTogether(governance, reporter);
  if (reporter.errors() > before || rules.length === 0) return undefined;
  const doc = annotations.description ?? node.doc;
  return {
    name: node.name.text,
    kind: kind.kind,
    version,
    rules,
    span: node.span,
    nameSpan: node.name.span,
    ...(doc === undefined ? {} : { doc }),
    ...(annotations.id === undefined ? {} : { id: annotations.id.text }),
  } as unknown as CheckedPolicy; // only here: the brand says that everything above was checked
}

function checkMember(
  member: Exclude<Member, ErrorNode>,
  kind: KindRow,
  env: Env,
  governance: Governance[],
): readonly CheckedRule[] | undefined {
  if (member.kind === "rule") return checkRule(member, kind, env);
  const checked = member.kind === "require" ? checkRequire(member, kind, env) : checkProtect(member, kind, env);
  if (checked !== undefined) governance.push(checked);
  return checked?.rules;
}

const identity: KindRow = { kind: "identity", from: "forbidden", on: "required", signedOnly: true, id: false };

/** TW018. The rules of a policy of an unknown kind are checked as if it were the likely one. */
function kindOf({ policyKind }: PolicyDeclaration, { reporter }: Checker): KindRow {
  if (policyKind === undefined) return identity;
  const known = kindTable.get(policyKind.text);
  if (known !== undefined) return known;
  const near = nearest(policyKind.text, kindTable.keys());
  if (policyKind.text !== "") reporter.report(unknownPolicyKind(policyKind.span, policyKind.text, [...kindTable.keys()], near));
  reporter.fail();
  return kindTable.get(near ?? "identity") ?? identity;
}

function versionOf({ version, id }: Annotations, kind: KindRow, { reporter }: Checker): CheckedPolicy["version"] {
  if (id !== undefined && !kind.id) {
    const help = "IAM takes an `Id` in policies for `resource`, `trust` and `endpoint` only";
    reporter.report(annotationNotHere(id.annotation.span, "id", `a policy for \`${kind.kind}\``, help));
  }
  if (version === undefined || version.text === "2012-10-17") return "2012-10-17";
  const at = version.annotation.arguments[0]?.span ?? version.annotation.span;
  if (version.text !== "2008-10-17") {
    reporter.report(invalidVersion(at, version.text));
    return "2012-10-17";
  }
  if (kind.kind === "rcp") reporter.report(rcpVersion(at));
  return "2008-10-17";
}

function checkMembers({ members, name }: PolicyDeclaration, { reporter }: Checker): void {
  const named = new Map<string, Name>();
  if (members.length === 0) reporter.report(policyWithoutRules(name.span, name.text));
  for (const member of members) {
    if (member.kind === "error") reporter.fail();
    else if (member.name !== undefined && member.name.text !== "") {
      const first = named.get(member.name.text);
      if (first === undefined) named.set(member.name.text, member.name);
      else reporter.report(duplicateName(member.name.span, member.name.text, first.span, "rule"));
    }
  }
}
