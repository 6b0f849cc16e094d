import type { Span } from "../text/span.js";
import type { DiagnosticCode } from "./codes.js";
import type { Diagnostic } from "./diagnostic.js";
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

export interface DocumentSize {
  readonly policy: string;
  readonly kind: string;
  /** Characters as the quota counts them. */
  readonly size: number;
  readonly limit: number;
  /** Whether a document of this size can be deployed under a raised quota, or split. */
  readonly deployable: boolean;
  /** The rules that take most of it. */
  readonly largest: readonly { readonly span: Span; readonly size: number }[];
}

const figure = (value: number): string => value.toLocaleString("en-US");

/** TW520–TW527: a document over the quota of its kind; `span` is the policy's name. */
export function documentTooLarge(span: Span, document: DocumentSize): Diagnostic {
  const { policy, kind, size, limit, deployable, largest } = document;
  return diagnostic(codeOfKind[kind] ?? "TW520", span, {
    severity: deployable ? "warning" : "error",
    message: `\`${policy}\` takes ${figure(size)} characters, the quota of its kind is ${figure(limit)}`,
    labels: largest.map((rule) => ({ span: rule.span, message: `about ${figure(rule.size)} characters` })),
    help: "split the policy, or shorten the lists of its largest rules",
  });
}
