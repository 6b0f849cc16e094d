import type { Declaration, File, Import, ImportName, Tag } from "../ast/nodes.js";
import { parseString } from "../ast/parse-string.js";
import { tagKeyCaseDrift } from "../diagnostics/abac.js";
import { duplicateName, reservedName, unknownImport, wrongKindOfName } from "../diagnostics/names.js";
import { nearest } from "../diagnostics/suggest.js";
import { unsupportedCharacter, variableInConstant } from "../diagnostics/types.js";
import type { Span } from "../text/span.js";
import type { Entity, FileScope } from "./context.js";
import { isNamed, isReserved } from "./names.js";
import { partsOfText, tidy } from "./pattern.js";
import type { Reporter } from "./reporter.js";
import { unsupportedIn } from "./tag-uses.js";
import { type TagEntry, type TagEntryValue, tagKeyText } from "./vocabulary.js";

/** The import paths of each file, as written, with the file each one means. */
export type ImportTargets = ReadonlyMap<string, ReadonlyMap<string, string>>;

interface OpenScope {
  readonly scope: FileScope;
  /** What the file declares itself, as far as others may import it. */
  readonly own: ReadonlyMap<string, Entity>;
  readonly names: Map<string, Entity>;
  readonly ownTags: readonly TagEntry[];
  readonly entries: Map<string, TagEntry>;
}

/**
 * The names of every file: its own declarations and what it imports, and the tags of all files it leads to. Reported:
 * names declared twice or reserved (TW011, TW019), imports of what is not there (TW023), tags declared twice or in two
 * spellings (TW011, TW327).
 */
export function buildScopes(
  files: ReadonlyMap<string, File>,
  imports: ImportTargets,
  reporter: Reporter,
): ReadonlyMap<string, FileScope> {
  const open = new Map([...files].map(([name, file]) => [name, openScope(name, file, reporter)]));
  for (const [name, each] of open) {
    for (const declaration of each.scope.file.imports) importNames(declaration, imports.get(name), each, open, reporter);
    for (const other of reachable(name, imports)) addTags(open.get(other), each, reporter);
  }
  return new Map([...open].map(([name, { scope }]) => [name, scope]));
}

function openScope(name: string, file: File, reporter: Reporter): OpenScope {
  const names = new Map<string, Entity>();
  const entries = new Map<string, TagEntry>();
  const scope: FileScope = { file, name, names, vocabulary: { entries } };
  const ownTags = file.declarations.filter(({ kind }) => kind === "tag").map((tag) => tagEntry(tag as Tag, reporter));
  for (const declaration of file.declarations) declare(declaration, scope, names, reporter);
  return { scope, own: new Map(names), names, ownTags, entries };
}

function declare(declaration: Declaration, home: FileScope, names: Map<string, Entity>, reporter: Reporter): void {
  if (!isNamed(declaration)) return;
  const { text, span } = declaration.name;
  if (text === "") return;
  const first = names.get(text);
  if (isReserved(text)) reporter.report(reservedName(span, text));
  if (first !== undefined) reporter.report(duplicateName(span, text, first.declaration.name.span));
  else names.set(text, { declaration, home });
}

// ---------------------------------------------------------------- imports

function importNames(
  node: Import,
  targets: ReadonlyMap<string, string> | undefined,
  each: OpenScope,
  open: ReadonlyMap<string, OpenScope>,
  reporter: Reporter,
): void {
  const target = open.get(targets?.get(node.path.raw) ?? "");
  for (const name of node.names) {
    // The loader has reported a path that leads nowhere; what only follows from it the compiler leaves out.
    if (target !== undefined) importName(name, node, target, each, reporter);
  }
}

function importName({ name, alias }: ImportName, node: Import, target: OpenScope, each: OpenScope, reporter: Reporter): void {
  if (name.text === "" || alias?.text === "") return;
  const entity = target.own.get(name.text);
  if (entity === undefined) {
    const tag = target.ownTags.find(({ key }) => key === name.text);
    if (tag === undefined) reportUnknownImport(name.text, name.span, node, target, reporter);
    else if (alias !== undefined)
      reporter.report(wrongKindOfName(alias.span, name.text, "a tag", "something that can have another name", tag.span));
    return;
  }
  const { text, span } = alias ?? name;
  const taken = each.names.get(text);
  // The name keeps its meaning, so that its uses are not reported as well.
  if (isReserved(text)) reporter.report(reservedName(span, text));
  if (taken === undefined) each.names.set(text, entity);
  else if (taken.declaration !== entity.declaration || each.own.has(text)) {
    reporter.report(duplicateName(span, text, taken.declaration.name.span));
  }
}

function reportUnknownImport(name: string, span: Span, node: Import, target: OpenScope, reporter: Reporter): void {
  const elsewhere = target.names.get(name)?.home.name;
  const near = nearest(name, [...target.own.keys(), ...target.ownTags.map(({ key }) => key)]);
  const help = elsewhere === undefined ? undefined : `it is declared in \`${elsewhere}\`: import it from there`;
  reporter.report(unknownImport(span, name, node.path.raw, elsewhere === undefined ? near : undefined, help));
}

/** The file itself, and every file that its imports lead to, nearest first. */
function reachable(name: string, imports: ImportTargets): ReadonlySet<string> {
  const found = new Set([name]);
  for (const file of found) for (const target of imports.get(file)?.values() ?? []) found.add(target);
  return found;
}

// ---------------------------------------------------------------- tags

function tagEntry(declaration: Tag, reporter: Reporter): TagEntry {
  const key = tagKeyText(declaration.key);
  const odd = unsupportedIn(key);
  if (odd !== undefined) reporter.report(unsupportedCharacter(declaration.key.span, odd));
  return {
    key,
    values: declaration.values.map(({ like, value }): TagEntryValue => {
      const { parts } = parseString(value);
      if (parts.some(({ kind }) => kind === "interpolation")) reporter.report(variableInConstant(value.span, "a value of a tag"));
      const template = parts.flatMap((part) => {
        if (part.kind === "interpolation") return [];
        return part.kind === "text" ? partsOfText(part.text, like) : partsOfText(part.character, false);
      });
      const text = parts
        .map((part) => (part.kind === "text" ? part.text : part.kind === "escapedWildcard" ? part.character : ""))
        .join("");
      return like ? { template: tidy(template) } : { template: tidy(template), text };
    }),
    span: declaration.key.span,
    declaration,
  };
}

function addTags(from: OpenScope | undefined, to: OpenScope, reporter: Reporter): void {
  for (const entry of from?.ownTags ?? []) {
    if (entry.key === "") continue;
    const known = to.entries.get(entry.key.toLowerCase());
    if (known === undefined) to.entries.set(entry.key.toLowerCase(), entry);
    else if (known.declaration !== entry.declaration) compareTags(known, entry, reporter);
  }
}

/** Two declarations of one tag: in one file always an error, in two files unless they say the same. */
function compareTags(known: TagEntry, entry: TagEntry, reporter: Reporter): void {
  if (known.key !== entry.key) reporter.report(tagKeyCaseDrift(entry.span, entry.key, known.key, known.span));
  else if (known.span.file === entry.span.file || valuesText(known) !== valuesText(entry)) {
    reporter.report(duplicateName(entry.span, entry.key, known.span, "tag"));
  }
}

function valuesText({ values }: TagEntry): string {
  return JSON.stringify(values.map(({ template }) => JSON.stringify(template)).sort());
}
