import type { Span } from "../text/span.js";
import type { DiagnosticCode } from "./codes.js";
import type { Diagnostic, Label } from "./diagnostic.js";
import { diagnostic } from "./make.js";

const codeOfKind: Readonly<Record<string, DiagnosticCode>> = {
  identity: "TW520",
  boundary: "TW520",
  resource: "TW521",
  endpoint: "TW521",
  trust: "TW522",
  scp: "TW523",
  rcp: "TW524",
  session: "TW527",
};

/** One rule, and what it takes. */
export interface RuleShare {
  readonly span: Span;
  readonly size: number;
  /** Per cent of the document. */
  readonly share: number;
}

export interface DocumentSize {
  readonly policy: string;
  readonly kind: string;
  /** What the document is deployed as. */
  readonly target: string;
  /** Characters as the quota counts them. */
  readonly size: number;
  readonly limit: number;
  /** Whether several documents share the limit. */
  readonly shared: boolean;
  /** Whether the document is a single statement that could not be divided. */
  readonly oneStatement: boolean;
  /** Present where AWS raises the quota far enough on request. */
  readonly raisableTo?: number;
  /** The rules that take most of it. */
  readonly largest: readonly RuleShare[];
  /** Passes of the optimiser that changed it, and how many characters each saved; absent where it did not run or is not told. */
  readonly saved?: readonly (readonly [pass: string, characters: number])[];
}

const figure = (value: number): string => value.toLocaleString("en-US");

const nounOfTarget: Readonly<Record<string, string>> = {
  managed: "a managed policy",
  "inline-user": "all inline policies of a user together",
  "inline-group": "all inline policies of a group together",
  "inline-role": "all inline policies of a role together",
  trust: "a trust policy",
  session: "a session policy",
  scp: "a service control policy",
  rcp: "a resource control policy",
  endpoint: "an endpoint policy",
};

const shorten = "shorten the lists of its largest rules";

/** TW520–TW527: a document over the quota of its target; `span` is the policy's name. */
export function documentTooLarge(span: Span, document: DocumentSize): Diagnostic {
  const { policy, kind, target, size, limit, raisableTo, oneStatement, largest } = document;
  const what = oneStatement ? `one statement of \`${policy}\`` : `\`${policy}\``;
  return diagnostic(codeOfKind[kind] ?? "TW520", span, {
    severity: raisableTo === undefined ? "error" : "warning",
    message: `${what} takes ${figure(size)} characters, the quota of ${nounOfTarget[target] ?? "its kind"} is ${figure(limit)}`,
    labels: largest.map((rule) => ({
      span: rule.span,
      message: `about ${figure(rule.size)} characters, ${rule.share} %`,
    })),
    help: `${helpOf(document)}${savedText(document)}`,
  });
}

function savedText({ saved }: DocumentSize): string {
  if (saved === undefined) return "";
  const parts = saved.filter(([, characters]) => characters > 0).map(([pass, characters]) => `${pass} ${figure(characters)}`);
  return parts.length === 0 ? "; optimising saved nothing" : `; optimising has saved already: ${parts.join(", ")} characters`;
}

function helpOf({ kind, target, shared, oneStatement, raisableTo }: DocumentSize): string {
  if (shared)
    return `use \`managed\` as target, or ${shorten}: inline policies share one sum, so dividing this one gains nothing`;
  if (oneStatement)
    return "write the rule as several: only lists of what matches can be divided, not `except` or negated conditions";
  if (raisableTo !== undefined) return `ask AWS for up to ${figure(raisableTo)} and set \`limits.${target}\`, or ${shorten}`;
  return kind === "identity" ? shorten : `${shorten}: a policy of this kind cannot be divided`;
}

export interface DividedPolicy {
  readonly policy: string;
  /** Characters of the undivided policy. */
  readonly size: number;
  readonly limit: number;
  readonly documents: number;
  /** Rules of which a statement was divided. */
  readonly cut: readonly { readonly span: Span; readonly statements: number }[];
}

/** TW520, for information: an identity policy that was divided; `span` is its name. */
export function policyDivided(span: Span, { policy, size, limit, documents, cut }: DividedPolicy): Diagnostic {
  return diagnostic("TW520", span, {
    severity: "info",
    message: `\`${policy}\` takes ${figure(size)} characters, a managed policy has ${figure(limit)}: it is divided over ${documents} documents`,
    labels: cutLabels(cut),
    help: "attach all of them: together they say what the policy says",
  });
}

export interface TooManyDocuments extends DividedPolicy {
  /** Managed policies that one principal can have. */
  readonly attachments: number;
  /** Whether it is already packed as tightly as it goes. */
  readonly tight: boolean;
}

/** TW520: an identity policy that was divided into more documents than one principal can have. */
export function tooManyDocuments(span: Span, divided: TooManyDocuments): Diagnostic {
  const { policy, size, documents, cut, attachments, tight } = divided;
  const pack = tight ? "" : 'pack it tighter (`packing: "tight"`), ';
  return diagnostic("TW520", span, {
    severity: "warning",
    message: `\`${policy}\` takes ${figure(size)} characters and is divided over ${documents} documents, a principal can have ${attachments} managed policies`,
    labels: cutLabels(cut),
    help: `${pack}ask AWS for more and set \`limits.attachments\`, or shorten the lists of its largest rules`,
  });
}

function cutLabels(cut: DividedPolicy["cut"]): readonly Label[] {
  return cut.map((rule) => ({ span: rule.span, message: `divided into ${figure(rule.statements)} statements` }));
}
