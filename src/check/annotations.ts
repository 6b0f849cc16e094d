import type { Annotation } from "../ast/nodes.js";
import { isDiagnosticCode } from "../diagnostics/codes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { annotationNotHere, duplicateName, unknownAnnotation, wrongArgument, wrongArgumentCount } from "../diagnostics/names.js";
import { nearest } from "../diagnostics/suggest.js";
import { suppressionWithoutReason } from "../diagnostics/suppress.js";
import { contains, type Span } from "../text/span.js";
import { plainString } from "./params.js";
import type { Reporter } from "./reporter.js";

/** What an annotation may stand on, with its article for messages. */
export type Place = "a policy" | "a rule" | "a condition" | "a list of actions" | "a list of resources" | "a declaration";

/** The annotations of one node, read. */
export interface Annotations {
  readonly description?: string;
  readonly id?: { readonly text: string; readonly annotation: Annotation };
  readonly version?: { readonly text: string; readonly annotation: Annotation };
  readonly unchecked: boolean;
}

/** Diagnostics of a code inside a node that its author has accepted. */
export interface Suppression {
  readonly code: string;
  readonly span: Span;
  /** The annotation itself. */
  readonly at: Span;
}

interface Row {
  readonly places: readonly Place[] | "any";
  readonly arguments: number;
}

const rows: ReadonlyMap<string, Row> = new Map<string, Row>([
  ["description", { places: "any", arguments: 1 }],
  ["suppress", { places: "any", arguments: 2 }],
  ["unchecked", { places: ["a policy", "a rule", "a condition", "a list of actions", "a list of resources"], arguments: 1 }],
  ["id", { places: ["a policy"], arguments: 1 }],
  ["version", { places: ["a policy"], arguments: 1 }],
]);

interface Annotated {
  readonly annotations: readonly Annotation[];
  readonly span: Span;
}

/** Reads the annotations of a node. `suppressions` collects what `@suppress` asks for. */
export function readAnnotations(node: Annotated, place: Place, reporter: Reporter, suppressions: Suppression[]): Annotations {
  const found = new Map<string, Annotation>();
  for (const annotation of node.annotations) {
    const name = annotation.name.text;
    if (!isSound(annotation, place, reporter)) continue;
    if (name === "suppress") suppress(annotation, node.span, reporter, suppressions);
    else if (found.has(name))
      reporter.report(duplicateName(annotation.span, `@${name}`, found.get(name)?.span ?? node.span, "annotation"));
    else found.set(name, annotation);
  }
  const text = (name: string): { readonly text: string; readonly annotation: Annotation } | undefined => {
    const annotation = found.get(name);
    const value = annotation === undefined ? undefined : textAt(annotation, 0);
    return annotation === undefined || value === undefined ? undefined : { text: value, annotation };
  };
  const [description, id, version] = [text("description"), text("id"), text("version")];
  return {
    unchecked: found.has("unchecked"),
    ...(description === undefined ? {} : { description: description.text }),
    ...(id === undefined ? {} : { id }),
    ...(version === undefined ? {} : { version }),
  };
}

function isSound(annotation: Annotation, place: Place, reporter: Reporter): boolean {
  const { name, span } = annotation;
  if (name.text === "") return false;
  const row = rows.get(name.text);
  if (row === undefined) {
    reporter.report(unknownAnnotation(name.span, name.text, nearest(name.text, rows.keys())));
    return false;
  }
  if (row.places !== "any" && !row.places.includes(place)) {
    reporter.report(annotationNotHere(span, name.text, place, `it goes before ${row.places.join(" or ")}`));
    return false;
  }
  if (name.text === "suppress" && hasNoReason(annotation)) {
    reporter.report(suppressionWithoutReason(span));
    return false;
  }
  if (annotation.arguments.length !== row.arguments) {
    reporter.report(wrongArgumentCount(span, `@${name.text}`, row.arguments, annotation.arguments.length));
    return false;
  }
  const last = annotation.arguments.at(-1);
  if (last !== undefined && textAt(annotation, annotation.arguments.length - 1) === undefined) {
    const wanted = name.text === "suppress" || name.text === "unchecked" ? "a reason in quotes" : "a plain text in quotes";
    reporter.report(wrongArgument(last.span, wanted));
    return false;
  }
  return true;
}

/** A code alone, or a blank text behind it. */
function hasNoReason({ arguments: [code, reason] }: Annotation): boolean {
  return code !== undefined && (reason === undefined || (reason.kind === "string" && reason.raw.trim() === ""));
}

function textAt(annotation: Annotation, index: number): string | undefined {
  const argument = annotation.arguments[index];
  const text = argument?.kind === "string" ? plainString(argument) : undefined;
  const reason = annotation.name.text === "suppress" || annotation.name.text === "unchecked";
  return reason && text?.trim() === "" ? undefined : text;
}

function suppress(annotation: Annotation, span: Span, reporter: Reporter, suppressions: Suppression[]): void {
  const [code] = annotation.arguments;
  const text = code?.kind === "name" ? code.text : "";
  if (isDiagnosticCode(text)) suppressions.push({ code: text, span, at: annotation.span });
  else reporter.report(wrongArgument(code?.span ?? annotation.span, "the code of a diagnostic, such as `TW311`"));
}

/**
 * Without what was accepted; what accepted something is added to `used`. Errors stay: a document that cannot be right is not
 * made right by a reason.
 */
export function withoutSuppressed(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  used: Set<Suppression>,
): readonly Diagnostic[] {
  if (suppressions.length === 0) return diagnostics;
  return diagnostics.filter((each) => !isSuppressed(each, [each.span], suppressions, used));
}

/** Whether one of the places of a diagnostic lies in a node that accepts it. */
export function isSuppressed(
  { code, severity }: Pick<Diagnostic, "code" | "severity">,
  places: readonly Span[],
  suppressions: readonly Suppression[],
  used: Set<Suppression>,
): boolean {
  if (severity === "error") return false;
  const found = suppressions.filter((each) => each.code === code && places.some((place) => contains(each.span, place)));
  for (const each of found) used.add(each);
  return found.length > 0;
}
