import type { Rule } from "../ast/nodes.js";
import type { TagKeyName } from "../catalog/types.js";
import { type TagSupport, tagSupport } from "../diagnostics/abac.js";
import { cover, type Span, span as spanOf } from "../text/span.js";
import { type ListedAction, listedActions, unjudged } from "./action-set.js";
import type { Env } from "./context.js";
import type { KindRow } from "./kinds.js";
import type { CheckedExpression, CheckedRule } from "./model.js";
import { familiesIn, familyOf, isOfFamily, missingFamilies } from "./tag-families.js";
import { keysOf, truthOf, truthWithout } from "./truth.js";

type Code = TagSupport["code"];

interface Finding {
  readonly action: ListedAction;
  readonly missing: ReadonlySet<TagKeyName>;
  readonly code: Code;
  readonly severity: TagSupport["severity"];
  readonly partly: boolean;
}

interface Question {
  readonly rule: CheckedRule;
  readonly condition: CheckedExpression;
  readonly used: ReadonlySet<TagKeyName>;
}

/**
 * TW300–TW303, TW306, TW307: a condition on tags, and actions whose requests never carry them. There the key is simply
 * absent: a positive test is then false for good, a negated one true for good. Each action is judged by the whole
 * condition, so that `resource.tag.a == "x" or request.mfa` passes. `node` is the text that fixes change.
 */
export function checkTagSupport(rule: CheckedRule, node: Rule | undefined, kind: KindRow, env: Env): void {
  const { catalog, reporter } = env.checker;
  const { condition } = rule;
  if (condition === undefined) return;
  const used = familiesIn(condition);
  if (used.size === 0) return;
  const question: Question = { rule, condition, used };
  const listed = listedActions(rule.actions, catalog);
  const signed = listed.filter(({ info }) => !kind.signedOnly || info.authentication === "signed");
  const missing = new Map(signed.map((action) => [action, missingFamilies(action, used, env)]));
  const supporting = signed.filter((action) => missing.get(action)?.size === 0);
  if (supporting.length === signed.length) return;
  const findings = signed.flatMap((action) => judge(action, missing.get(action) ?? new Set(), supporting, question) ?? []);
  const unsigned = listed.filter((action) => !action.literal && !signed.includes(action));
  const all = findings.length === listed.length;
  for (const group of grouped(findings)) {
    const exceptEdit = all || kind.kind === "rcp" || group.length > 12 ? undefined : exceptEditOf(node);
    const skipEdit = supporting.length === 0 || unjudged(rule.actions, catalog) !== undefined ? undefined : skipEditOf(node);
    reporter.report(found(group, question, supporting, unsigned, { exceptEdit, skipEdit }));
  }
}

function judge(
  action: ListedAction,
  missing: ReadonlySet<TagKeyName>,
  supporting: readonly ListedAction[],
  { rule, condition }: Question,
): Finding | undefined {
  if (missing.size === 0) return undefined;
  const isMissing = (key: string): boolean => isOfFamily(missing, key);
  const truth = truthOf(condition, (atom) => truthWithout(atom, isMissing));
  const open = rule.effect === "deny" ? "TW302" : "TW303";
  if (truth === true) return { action, missing, code: open, severity: isDoubtful(action) ? "warning" : "error", partly: false };
  if (truth === false) {
    const covered = !action.literal && supporting.some(({ item }) => item === action.item);
    const code = closedCode(rule.effect, missing, covered);
    return { action, missing, code, severity: code === "TW307" ? "info" : "warning", partly: false };
  }
  return isGuardLost(condition, isMissing) ? { action, missing, code: open, severity: "warning", partly: true } : undefined;
}

/** The reference lists the key for some create actions, though nothing exists yet that could have tags (checks.md §7). */
function isDoubtful({ info }: ListedAction): boolean {
  return info.resourceTypes.length === 0 && info.conditionKeys.some((key) => familyOf(key) === "aws:ResourceTag");
}

/**
 * Whether the condition, which the rest of the request decides, would be false if a resource's tags spoke against it: then
 * they were meant to guard the action and cannot. A comparison that says itself what a missing tag means (`?`, `missing`)
 * is taken at its word.
 */
function isGuardLost(condition: CheckedExpression, isMissing: (key: string) => boolean): boolean {
  const against = truthOf(condition, (atom, positive) => {
    const truth = truthWithout(atom, isMissing);
    const implicit = atom.kind === "comparison" && !atom.ifExists && familyOf(atom.key) === "aws:ResourceTag";
    return truth !== undefined && implicit ? !positive : truth;
  });
  return against === false;
}

/** A wildcard of an `allow` that also covers actions with the key loses nothing by the others. */
function closedCode(effect: "allow" | "deny", missing: ReadonlySet<TagKeyName>, covered: boolean): Code {
  if (effect === "allow" && covered) return "TW307";
  if (!missing.has("aws:ResourceTag")) return "TW306";
  return effect === "allow" ? "TW300" : "TW301";
}

/** One diagnostic a code, so that one edit mends it; doubtful actions join the certain ones. */
function grouped(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.partly}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function found(
  group: readonly Finding[],
  { condition }: Question,
  supporting: readonly ListedAction[],
  unsigned: readonly ListedAction[],
  edits: Pick<TagSupport, "exceptEdit" | "skipEdit">,
): ReturnType<typeof tagSupport> {
  const [first] = group;
  if (first === undefined) throw new RangeError("an empty group");
  const missing = new Set(group.flatMap((finding) => [...finding.missing]));
  const uses = [...keysOf(condition)].filter(({ key }) => isOfFamily(missing, key));
  const { code, partly } = first;
  const severity = group.some((finding) => finding.severity === "error") ? "error" : first.severity;
  return tagSupport(group.map(({ action }) => action.span).reduce(cover), {
    code,
    severity,
    partly,
    actions: group.map(({ action }) => action.name),
    supporting: supporting.map(({ name }) => name),
    unsigned: unsigned.map(({ name }) => name),
    keys: [...new Set(uses.map(({ key }) => spelled(key)))],
    keySpans: distinct(uses.map(({ atom }) => atom.span)),
    ...edits,
  });
}

/** As the language writes it. */
function spelled(key: string): string {
  if (key === "aws:TagKeys") return "request.tagKeys";
  const [family = "", ...rest] = key.split("/");
  const suffix = rest.join("/");
  const root = family === "aws:ResourceTag" ? "resource" : "request";
  return /^[A-Za-z_][\w-]*$/.test(suffix) ? `${root}.tag.${suffix}` : `${root}.tag["${suffix}"]`;
}

function distinct(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((each) => [`${each.start}-${each.end}`, each])).values()].slice(0, 3);
}

/** Where `except` would go, or go on. */
function exceptEditOf(node: Rule | undefined): TagSupport["exceptEdit"] {
  if (node === undefined) return undefined;
  const { span, except } = node.effect.actions;
  return { span: spanOf(span.file, span.end), prefix: except.length === 0 ? " except " : ", " };
}

/** Where `unsupported skip` would go: behind the last clause. */
function skipEditOf(node: Rule | undefined): Span | undefined {
  const last = node?.unless ?? node?.when;
  return last === undefined ? undefined : spanOf(last.span.file, last.span.end);
}
