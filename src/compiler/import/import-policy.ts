/**
 * Import: an IAM document becomes source text. In: a document as text or object. Out: formatted text that compiles to a
 * document of the same meaning, or the diagnostics that say why not. What IAM would refuse is refused, and nothing is
 * ever left out: a document is imported whole or not at all.
 */
import { catalog as defaultCatalog } from "../../catalog/catalog.js";
import type { Catalog } from "../../catalog/types.js";
import type { PolicyKindName } from "../../check/model.js";
import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.js";
import { notImportable } from "../../diagnostics/importing.js";
import { formatSource } from "../../format/format-source.js";
import { type DecodedPolicy, decodePolicy } from "../../iam/decode.js";
import type { DocumentInput } from "../../iam/document.js";
import type { Policy } from "../../ir/model.js";
import type { SourceFile, Span } from "../../text/span.js";
import type { CompiledPolicy } from "../pipeline.js";
import { kindOf } from "./kind-of.js";
import { type Problem, settle } from "./settle.js";

export interface ImportOptions {
  /** Without it: `trust` or `resource` where the document names principals, else `identity`. */
  readonly kind?: PolicyKindName;
  /** Name of the policy, made a legal one if it is not; `Imported` when absent. */
  readonly name?: string;
  /** What resource types and the types of keys are recognised by. The text compiles with this catalogue. */
  readonly catalog?: Catalog;
  /** Of resource types that name none; `aws` unless stated. */
  readonly partition?: string;
}

export interface ImportResult {
  /** Formatted source text; absent when a diagnostic is an error. */
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the command wants to know besides. */
export interface ImportDetails extends ImportResult {
  readonly kind: PolicyKindName;
  /** The document as it was decoded. */
  readonly policy?: Policy;
  /** What the text compiles to; absent where only the size of the document is in the way. */
  readonly compiled?: CompiledPolicy;
}

/** Imports a document: a JSON text or a parsed object. Never throws for what it is given. */
export function importPolicy(document: string | DocumentInput, options: ImportOptions = {}): ImportResult {
  const { name = defaultName } = options;
  const { text, diagnostics } = importDetails(
    typeof document === "string" ? { source: { name: `${name}.json`, text: document } } : { value: document },
    options,
  );
  return text === undefined ? { diagnostics } : { text, diagnostics };
}

/** A file, whose name stands in the diagnostics, or an object. */
export type ImportInput = { readonly source: SourceFile } | { readonly value: DocumentInput };

const defaultName = "Imported";

/** The same with what a command wants to know. */
export function importDetails(input: ImportInput, options: ImportOptions = {}): ImportDetails {
  const { name = defaultName, catalog = defaultCatalog, partition } = options;
  const kind = options.kind ?? kindOf(input);
  const decoded = decode(input, kind, name);
  const { policy } = decoded;
  if (policy === undefined) return { kind, diagnostics: decoded.diagnostics };
  const settled = settle(policy, { catalog, ...(partition === undefined ? {} : { partition }) });
  if (settled.kind === "refused") {
    const file = "source" in input ? input.source.name : name;
    return {
      kind,
      policy,
      diagnostics: [...decoded.diagnostics, ...settled.problems.map((each) => refusal(each, policy, file))],
    };
  }
  const formatted = formatSource(settled.text);
  if (hasErrors(formatted.diagnostics)) throw new Error(`what was compiled does not parse: ${settled.text}`);
  const compiled = settled.policy === undefined ? {} : { compiled: settled.policy };
  return { kind, policy, ...compiled, text: formatted.text, diagnostics: decoded.diagnostics };
}

/** A variable before the fifth colon of a resource is text to IAM, which takes it (§5.2.6): AWS itself publishes such documents. */
function decode(input: ImportInput, kind: PolicyKindName, name: string): DecodedPolicy {
  const document = "source" in input ? input.source : input.value;
  const decoded = decodePolicy(document, kind, name);
  const accepted = ({ code, severity }: Diagnostic): boolean => severity !== "error" || code === "TW226";
  if (decoded.policy !== undefined || !decoded.diagnostics.every(accepted)) return decoded;
  const { policy, diagnostics } = decodePolicy(document, kind, name, { lenient: true });
  const lowered = diagnostics.map((each): Diagnostic => (each.code === "TW226" ? { ...each, severity: "warning" } : each));
  return policy === undefined ? decoded : { policy, diagnostics: lowered };
}

function refusal({ diagnostic, statement }: Problem, policy: Policy, file: string): Diagnostic {
  const origin = statement === undefined ? undefined : policy.statements[statement]?.origin;
  const whole: Span = { file, start: 0, end: 0 };
  if (origin?.kind !== "json") return notImportable(whole, "", diagnostic);
  return notImportable(origin.span ?? whole, origin.pointer, diagnostic);
}
