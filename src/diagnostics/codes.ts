/**
 * The registry: one row a code. A code is a promise: never renumbered, never reused. Each has a page in
 * `docs/diagnostics/` whose examples are executed.
 */
import type { Severity } from "./diagnostic.js";

export type Stage = "syntax" | "names" | "lowering" | "document" | "types" | "abac" | "security" | "size";

export interface CodeInfo {
  /** Short name in kebab case. */
  readonly title: string;
  readonly stage: Stage;
  /** Default; a factory may override it where the page says so. */
  readonly severity: Severity;
}

/** Code, title, stage, default severity. */
const rows = [
  // TW00x lexer and parser
  ["TW001", "unexpected-character", "syntax", "error"],
  ["TW002", "unexpected-token", "syntax", "error"],
  ["TW003", "unterminated", "syntax", "error"],
  ["TW004", "invalid-escape", "syntax", "error"],
  ["TW005", "invalid-interpolation", "syntax", "error"],
  ["TW006", "nesting-too-deep", "syntax", "error"],
  ["TW007", "source-too-large", "syntax", "error"],
  ["TW008", "not-utf8", "syntax", "error"],
  // TW01x names
  ["TW010", "unknown-name", "names", "error"],
  ["TW011", "duplicate-name", "names", "error"],
  ["TW012", "wrong-kind-of-name", "names", "error"],
  ["TW013", "recursive-definition", "names", "error"],
  ["TW014", "wrong-arguments", "names", "error"],
  ["TW015", "empty-list", "names", "error"],
  ["TW016", "unknown-annotation", "names", "error"],
  ["TW017", "unknown-attribute", "names", "error"],
  ["TW018", "unknown-policy-kind", "names", "error"],
  ["TW019", "reserved-name", "names", "error"],
  // TW02x imports
  ["TW020", "import-not-found", "names", "error"],
  ["TW021", "import-outside-root", "names", "error"],
  ["TW022", "import-cycle", "names", "error"],
  ["TW023", "unknown-import", "names", "error"],
  ["TW024", "import-not-relative", "names", "error"],
  // TW03x parameters
  ["TW030", "missing-param", "names", "error"],
  ["TW031", "unknown-param", "names", "error"],
  ["TW032", "param-type", "names", "error"],
  // TW04x lowering
  ["TW040", "no-exact-negation", "lowering", "error"],
  ["TW041", "too-many-statements", "lowering", "error"],
  ["TW042", "incompatible-conjuncts", "lowering", "error"],
  ["TW043", "except-expanded", "lowering", "info"],
  ["TW044", "except-not-computable", "lowering", "error"],
  ["TW045", "nothing-left", "lowering", "error"],
  ["TW046", "no-wire-spelling", "lowering", "error"],
  // TW05x
  ["TW050", "construct-without-meaning-yet", "names", "warning"],
  ["TW051", "definition-too-large", "names", "error"],
  // TW07x import of documents
  ["TW070", "not-importable", "document", "error"],
  ["TW071", "value-not-known", "document", "warning"],
  ["TW072", "wrong-format", "document", "error"],
  // TW1xx documents and policy kinds
  ["TW100", "json-syntax", "document", "error"],
  ["TW101", "duplicate-json-member", "document", "error"],
  ["TW102", "root-not-object", "document", "error"],
  ["TW103", "element-type", "document", "error"],
  ["TW104", "unknown-element", "document", "error"],
  ["TW105", "missing-statement", "document", "error"],
  ["TW106", "missing-effect", "document", "error"],
  ["TW107", "invalid-effect", "document", "error"],
  ["TW108", "missing-action", "document", "error"],
  ["TW109", "missing-resource", "document", "error"],
  ["TW110", "missing-principal", "document", "error"],
  ["TW111", "element-combination", "document", "error"],
  ["TW112", "invalid-version", "document", "error"],
  ["TW114", "unique-sid-required", "document", "error"],
  ["TW115", "sid-charset", "document", "error"],
  ["TW116", "principal-not-allowed", "document", "error"],
  ["TW117", "scp-principal", "document", "error"],
  ["TW118", "principal-format", "document", "error"],
  ["TW119", "principal-key", "document", "error"],
  ["TW120", "principal-wildcard", "document", "error"],
  ["TW121", "trust-notprincipal", "document", "error"],
  ["TW122", "trust-wildcard-principal", "document", "error"],
  ["TW123", "trust-resource", "document", "error"],
  ["TW129", "rcp-principal", "document", "error"],
  ["TW130", "rcp-allow", "document", "error"],
  ["TW131", "rcp-notaction", "document", "error"],
  ["TW132", "rcp-action", "document", "error"],
  ["TW133", "rcp-version", "document", "error"],
  ["TW135", "variable-brace", "document", "error"],
  ["TW136", "variable-quote", "document", "error"],
  ["TW137", "variable-space", "document", "error"],
  ["TW138", "variable-empty", "document", "error"],
  ["TW139", "variable-in-element", "document", "error"],
  ["TW140", "variable-in-version", "document", "error"],
  ["TW141", "variable-symbol", "document", "error"],
  ["TW150", "empty-action", "document", "info"],
  ["TW151", "empty-resource", "document", "info"],
  ["TW152", "empty-principal-array", "document", "info"],
  ["TW153", "empty-principal-object", "document", "info"],
  ["TW154", "empty-condition", "document", "warning"],
  ["TW155", "empty-condition-values", "document", "error"],
  ["TW160", "null-element", "document", "error"],
  ["TW161", "action-format", "document", "error"],
  ["TW164", "unsupported-character", "document", "error"],
  ["TW165", "document-too-large", "document", "error"],
  // TW2xx types and catalogue
  ["TW200", "unknown-action", "types", "error"],
  ["TW201", "unknown-service", "types", "error"],
  ["TW202", "wildcard-matches-nothing", "types", "warning"],
  ["TW205", "unknown-resource-type", "types", "error"],
  ["TW206", "resource-type-arguments", "types", "error"],
  ["TW210", "arn-prefix", "types", "error"],
  ["TW211", "arn-fields", "types", "error"],
  ["TW226", "variable-position", "types", "error"],
  ["TW230", "condition-operator", "types", "error"],
  ["TW231", "condition-key-format", "types", "error"],
  ["TW232", "unknown-global-key", "types", "error"],
  ["TW233", "unknown-service-key", "types", "error"],
  ["TW237", "duplicate-key-case", "types", "error"],
  ["TW238", "null-ifexists", "types", "error"],
  ["TW243", "bool-value", "types", "error"],
  ["TW244", "date-value", "types", "error"],
  ["TW245", "ip-value", "types", "error"],
  ["TW246", "numeric-value", "types", "error"],
  ["TW247", "binary-value", "types", "error"],
  ["TW249", "missing-qualifier", "types", "error"],
  ["TW251", "variable-for-operator", "types", "error"],
  ["TW253", "variable-multivalued", "types", "error"],
  ["TW261", "tag-key-missing", "types", "error"],
  ["TW270", "action-for-resource-policy", "types", "error"],
  ["TW279", "impossible-condition", "types", "error"],
  ["TW283", "foranyvalue-single-valued", "types", "warning"],
  ["TW284", "operator-not-for-type", "types", "error"],
  ["TW285", "not-a-condition", "types", "error"],
  ["TW286", "foranyvalue-ifexists", "types", "warning"],
  // TW3xx tag-based access control
  ["TW300", "allow-resource-tag-unsupported", "abac", "warning"],
  ["TW301", "deny-resource-tag-unsupported", "abac", "warning"],
  ["TW302", "deny-negated-unsupported", "abac", "error"],
  ["TW303", "allow-negated-unsupported", "abac", "error"],
  ["TW306", "request-tag-unsupported", "abac", "warning"],
  ["TW307", "tag-support-mixed-wildcard", "abac", "info"],
  ["TW310", "unsigned-api-allowed", "abac", "warning"],
  ["TW311", "unsigned-api-denied", "abac", "warning"],
  ["TW316", "tagkeys-without-qualifier", "abac", "error"],
  ["TW327", "tag-key-case-drift", "abac", "warning"],
  ["TW340", "unknown-tag-key", "abac", "error"],
  ["TW341", "unknown-tag-value", "abac", "error"],
  ["TW342", "tags-share-no-value", "abac", "error"],
  ["TW343", "require-unsupported", "abac", "error"],
  ["TW344", "protect-resource-type", "abac", "error"],
  ["TW345", "protect-unsupported", "abac", "error"],
  ["TW346", "tags-written-unseen", "abac", "info"],
  ["TW347", "required-and-protected", "abac", "warning"],
  ["TW348", "unsupported-without-effect", "abac", "warning"],
  ["TW349", "unsupported-not-known", "abac", "error"],
  ["TW350", "tag-governance-not-here", "abac", "error"],
  // TW4xx security
  ["TW401", "allow-notprincipal", "security", "error"],
  ["TW404", "forallvalues-single-valued", "security", "warning"],
  // TW5xx size
  ["TW520", "size-identity", "size", "warning"],
  ["TW521", "size-resource", "size", "warning"],
  ["TW522", "size-trust", "size", "warning"],
  ["TW523", "size-scp", "size", "error"],
  ["TW524", "size-rcp", "size", "error"],
  ["TW527", "size-session", "size", "error"],
] as const;

/** Every code of the registry. */
export type DiagnosticCode = (typeof rows)[number][0];

export const diagnosticCodes: Readonly<Record<DiagnosticCode, CodeInfo>> = Object.fromEntries(
  rows.map(([code, title, stage, severity]): [DiagnosticCode, CodeInfo] => [code, { title, stage, severity }]),
) as Record<DiagnosticCode, CodeInfo>;

/** Guards text such as the argument of `@suppress`. */
export function isDiagnosticCode(text: string): text is DiagnosticCode {
  return Object.hasOwn(diagnosticCodes, text);
}
