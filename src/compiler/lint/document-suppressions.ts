import { type DiagnosticCode, isDiagnosticCode } from "../../diagnostics/codes.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { unusedSuppression } from "../../diagnostics/suppress.js";
import { type JsonNode, pointerOf } from "../../iam/json-node.js";
import { contains, type Span } from "../../text/span.js";

/** What a project accepts in a document, for which JSON has no comment. */
export interface DocumentSuppression {
  readonly code: string;
  /** Name of the document, as messages have it. */
  readonly file: string;
  /** JSON pointer of what it is about; the whole document without. */
  readonly pointer?: string;
  /** Of a statement, instead of a pointer. */
  readonly sid?: string;
  readonly reason: string;
}

/** Applies the suppressions of one document. Those that nothing was left out for are reported in it. */
export function suppressInDocument(
  diagnostics: readonly Diagnostic[],
  file: string,
  root: JsonNode | undefined,
  suppressions: readonly DocumentSuppression[],
  isOn: (code: DiagnosticCode) => boolean,
): readonly Diagnostic[] {
  const own = suppressions.filter((each) => each.file === file);
  if (own.length === 0) return diagnostics;
  const places = own.map((each) => ({ ...each, span: root === undefined ? undefined : spanOf(root, each) }));
  const used = new Set<(typeof places)[number]>();
  const left = diagnostics.filter((diagnostic) => {
    if (diagnostic.severity === "error") return true;
    const found = places.filter(
      ({ code, span }) => code === diagnostic.code && span !== undefined && contains(span, diagnostic.span),
    );
    for (const each of found) used.add(each);
    return found.length === 0;
  });
  const unused = places.filter((each) => !used.has(each) && isDiagnosticCode(each.code) && isOn(each.code));
  const at: Span = { file, start: 0, end: 0 };
  return [...left, ...unused.map((each) => unusedSuppression(each.span ?? at, each.code, whereOf(each)))];
}

function whereOf({ pointer, sid }: DocumentSuppression): string {
  if (sid !== undefined) return `in the statement \`${sid}\``;
  return pointer === undefined ? "in this document" : `at \`${pointer}\``;
}

function spanOf(root: JsonNode, { pointer, sid }: DocumentSuppression): Span | undefined {
  if (sid === undefined) return pointer === undefined || pointer === "" ? root.span : spanAt(root, pointer);
  return statementsOf(root).find((node) => sidOf(node) === sid)?.span;
}

function statementsOf(root: JsonNode): readonly JsonNode[] {
  const value = root.kind === "object" ? root.members.find(({ name }) => name === "Statement")?.value : undefined;
  return value === undefined ? [] : value.kind === "array" ? value.items : [value];
}

function sidOf(statement: JsonNode): string | undefined {
  const value = statement.kind === "object" ? statement.members.find(({ name }) => name === "Sid")?.value : undefined;
  return value?.kind === "string" ? value.value : undefined;
}

/** The value at a pointer, a member together with its name. */
function spanAt(root: JsonNode, pointer: string): Span | undefined {
  let node = root;
  let span = root.span;
  // Compared by pointer: what the tree says of itself needs no second rule for escapes.
  while (pointerOf(node.path) !== pointer) {
    const next = childTowards(node, pointer);
    if (next === undefined) return undefined;
    node = next.node;
    span = next.span;
  }
  return span;
}

function childTowards(node: JsonNode, pointer: string): { readonly node: JsonNode; readonly span: Span } | undefined {
  const leads = (child: JsonNode): boolean => `${pointer}/`.startsWith(`${pointerOf(child.path)}/`);
  if (node.kind === "array") {
    const item = node.items.find(leads);
    return item === undefined ? undefined : { node: item, span: item.span };
  }
  const member = node.kind === "object" ? node.members.find(({ value }) => leads(value)) : undefined;
  return member === undefined ? undefined : { node: member.value, span: { ...member.nameSpan, end: member.value.span.end } };
}
