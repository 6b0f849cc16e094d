import type { ErrorNode, Name, PrincipalConstructor, PrincipalItem, PrincipalsDeclaration } from "../ast/nodes.js";
import { principalFormat, principalWildcard, variableInElement } from "../diagnostics/clauses.js";
import { unknownPrincipalConstructor, wrongArgumentCount } from "../diagnostics/names.js";
import { nearest } from "../diagnostics/suggest.js";
import type { Env } from "./context.js";
import type { ListKind } from "./lists.js";
import type { PrincipalItemValue } from "./model.js";
import { plainText, shownTemplate } from "./pattern.js";
import { type ResolvedValue, resolveValues } from "./values.js";

/** How lists of principals are read. */
export const principalLists: ListKind<PrincipalItem, PrincipalItemValue> = {
  kind: "principals",
  item: principalItem,
  listOf: (declaration) => (declaration as PrincipalsDeclaration).list,
};

type PrincipalType = Exclude<PrincipalItemValue["type"], "everyone">;

interface ConstructorRow {
  readonly type: PrincipalType;
  readonly wanted: string;
  readonly accepts: (value: string) => boolean;
}

const iamArn = /^arn:[a-z-]+:iam::(?:\d{12}|cloudfront):(?:root|(?:user|role)\/.+)$/;
const stsArn = /^arn:[a-z-]+:sts::\d{12}:(?:assumed-role\/[^/]+\/.+|federated-user\/.+)$/;

/** iam-semantics §2.3.3–§2.3.11 */
const constructors: ReadonlyMap<string, ConstructorRow> = new Map([
  [
    "aws",
    {
      type: "AWS",
      wanted: "an account, or the ARN of a root user, user, role, role session or federated user",
      accepts: (value) =>
        value === "*" || /^\d{12}$/.test(value) || /^A[A-Z0-9]{15,}$/.test(value) || iamArn.test(value) || stsArn.test(value),
    },
  ],
  [
    "service",
    {
      type: "Service",
      wanted: "a service principal such as `cognito-idp.amazonaws.com`",
      accepts: (value) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(value),
    },
  ],
  [
    "federated",
    {
      type: "Federated",
      wanted: "an identity provider: a host name, or the ARN of a SAML or OIDC provider",
      accepts: (value) => /^(?:arn:[a-z-]+:iam::\d{12}:(?:saml|oidc)-provider\/.+|[a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.test(value),
    },
  ],
  [
    "canonical",
    {
      type: "CanonicalUser",
      wanted: "a canonical user id: hexadecimal digits",
      accepts: (value) => /^[0-9a-f]{32,128}$/i.test(value),
    },
  ],
]);

function principalItem(node: Exclude<PrincipalItem, Name | ErrorNode>, env: Env): readonly PrincipalItemValue[] | undefined {
  if (node.kind === "star") return [{ kind: "principal", type: "everyone", value: "*", span: node.span }];
  return constructed(node, env);
}

function constructed(
  { constructorName, arguments: list, span }: PrincipalConstructor,
  env: Env,
): readonly PrincipalItemValue[] | undefined {
  const { reporter } = env.checker;
  const row = constructors.get(constructorName.text);
  const values = list.map((argument) => resolveValues(argument, "literal", env));
  if (row === undefined) {
    reporter.report(
      unknownPrincipalConstructor(constructorName.span, constructorName.text, nearest(constructorName.text, constructors.keys())),
    );
    return undefined;
  }
  if (list.length === 0) {
    reporter.report(wrongArgumentCount(span, constructorName.text, 1, 0));
    return undefined;
  }
  const result: PrincipalItemValue[] = [];
  const before = reporter.errors();
  for (const [index, some] of values.entries()) {
    const at = list[index]?.span ?? span;
    for (const value of some ?? []) {
      const text = checkedText(value, row, env);
      if (text !== undefined) result.push({ kind: "principal", type: row.type, value: text, span: at });
    }
  }
  return values.includes(undefined) || reporter.errors() > before ? undefined : result;
}

/** Neither variables (§2.3.12) nor wildcards (§2.3.2). */
function checkedText(value: ResolvedValue, row: ConstructorRow, env: Env): string | undefined {
  const { reporter } = env.checker;
  const text = plainText(value.template);
  if (text === undefined) {
    reporter.report(variableInElement(value.span, `the principal \`${shownTemplate(value.template)}\``));
    return undefined;
  }
  const wildcard = /[*?]/.test(text) && !(row.type === "AWS" && text === "*");
  // What is no principal is equal to none, and IAM takes it in some places (§2.3.11).
  if (!wildcard && (row.accepts(text) || (env.use.unchecked && text.trim() !== ""))) return text;
  reporter.report(wildcard ? principalWildcard(value.span, text) : principalFormat(value.span, text, row.wanted));
  return undefined;
}
