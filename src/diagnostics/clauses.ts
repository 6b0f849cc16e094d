import type { Span } from "../text/span.js";
import type { DiagnosticCode } from "./codes.js";
import type { Diagnostic, Fix } from "./diagnostic.js";
import { diagnostic, replacement } from "./make.js";

/** What is written where the kind of the policy has no such thing. `removal` is the text a fix takes out. */
export interface WrongClause {
  readonly kind: string;
  readonly what: string;
  readonly help: string;
  readonly removal?: Span;
}

/** TW116, TW117, TW121, TW123, TW129, TW130, TW131, TW132: what an IAM document of this kind cannot say. */
export function wrongClause(code: DiagnosticCode, span: Span, { kind, what, help, removal }: WrongClause): Diagnostic {
  const fixes: readonly Fix[] = removal === undefined ? [] : [replacement(`remove ${what}`, removal, "")];
  return diagnostic(code, span, { message: `a policy for \`${kind}\` has no ${what}`, help, fixes });
}

/** TW109, TW110: nothing is widened by silence. `insertAt` is where the clause goes. */
export function missingClause(
  code: "TW109" | "TW110",
  span: Span,
  kind: string,
  clause: "on" | "from",
  insertAt: Span,
): Diagnostic {
  const whole = clause === "on" ? "every resource" : "everyone";
  return diagnostic(code, span, {
    message: `a rule for \`${kind}\` must say \`${clause}\``,
    help: `\`${clause} *\` is ${whole}`,
    fixes: [replacement(`add \`${clause} *\``, insertAt, ` ${clause} *`)],
  });
}

/** TW105 */
export function policyWithoutRules(span: Span, name: string): Diagnostic {
  return diagnostic("TW105", span, {
    message: `the policy \`${name}\` has no rule`,
    help: "IAM refuses a document without statements",
  });
}

/** TW112 */
export function invalidVersion(span: Span, version: string): Diagnostic {
  return diagnostic("TW112", span, {
    message: `\`${version}\` is no version of the IAM policy language`,
    help: "the versions are `2012-10-17` and `2008-10-17`",
    fixes: [replacement("write `2012-10-17`", span, '"2012-10-17"')],
  });
}

/** TW133 */
export function rcpVersion(span: Span): Diagnostic {
  return diagnostic("TW133", span, {
    message: "a resource control policy must have the version `2012-10-17`",
    fixes: [replacement("write `2012-10-17`", span, '"2012-10-17"')],
  });
}

/** TW140 */
export function variableInVersion(span: Span, what: string): Diagnostic {
  return diagnostic("TW140", span, {
    message: `${what} cannot be written in the version \`2008-10-17\`, where \`\${…}\` is plain text`,
    help: 'remove `@version("2008-10-17")` from the policy',
  });
}

/** TW139: actions and principals are fixed text. */
export function variableInElement(span: Span, element: string): Diagnostic {
  return diagnostic("TW139", span, {
    message: `IAM fills no variable into ${element}`,
    help: "only parameters and values can be put in here: they are filled in when the policy is built",
  });
}

/** TW161 */
export function actionFormat(span: Span, text: string, help: string): Diagnostic {
  return diagnostic("TW161", span, { message: `\`${text}\` is not an action`, help });
}

/** TW118 */
export function principalFormat(span: Span, value: string, wanted: string): Diagnostic {
  return diagnostic("TW118", span, { message: `\`${value}\` is not ${wanted}` });
}

/** TW120 */
export function principalWildcard(span: Span, value: string): Diagnostic {
  return diagnostic("TW120", span, {
    message: `IAM knows no wildcard inside a principal: \`${value}\` would match nobody`,
    help: 'write `from *` and a condition such as `principal.arn like "…"`',
  });
}

/** TW401 */
export function allowNotPrincipal(span: Span): Diagnostic {
  return diagnostic("TW401", span, {
    message: "an `allow` for everyone except somebody lets the whole world in",
    help: "name who is allowed; `from * except` is for `deny`",
  });
}
