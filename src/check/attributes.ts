import type { Attribute, Name, Path, PathSegment, QualifiedName, StringLiteral } from "../ast/nodes.js";
import type { InterpolationTarget, PathText } from "../ast/string-template.js";
import { attributeNames, attributeTable, tagFamilies } from "../catalog/attribute-table.js";
import type { KeyType } from "../catalog/types.js";
import { unknownAttribute } from "../diagnostics/names.js";
import { nearest } from "../diagnostics/suggest.js";
import { tagKeyMissing } from "../diagnostics/types.js";
import type { Span } from "../text/span.js";
import type { Env } from "./context.js";
import { keyFromText, namesKey, type ResolvedKey } from "./keys.js";
import { bracketedTagKey, plainTagKey, type TagKeyText } from "./tag-keys.js";
import { checkTagKey, type TagUse } from "./tag-uses.js";

/** What stands on the left of a comparison, or is put in place of a value: a condition key with its type. */
export interface ResolvedAttribute {
  readonly key: string;
  readonly type: KeyType;
  /** `undefined` when nothing is known about the key. */
  readonly multivalued: boolean | undefined;
  /** Present for the keys of a tag. */
  readonly tag?: TagUse;
  /** As written, for messages. */
  readonly text: string;
  readonly span: Span;
  /** A parameter that stands for anything takes part in it. */
  readonly opaque: boolean;
}

type Segment = {
  readonly text: string;
  readonly bracketed: boolean;
  readonly quoted: boolean;
  readonly span: Span;
  readonly whole: Span;
};

interface PathLike {
  readonly root: string;
  readonly rootSpan: Span;
  readonly segments: readonly Segment[];
  readonly span: Span;
}

/** The key of an attribute. Reported: unknown attributes and keys, undeclared tags. Error nodes were reported before. */
export function resolveAttribute(node: Attribute, env: Env): ResolvedAttribute | undefined {
  switch (node.kind) {
    case "error":
      return undefined;
    case "path":
      return resolvePath(pathOfNode(node), env);
    case "cast": {
      const inner = resolveAttribute(node.attribute, env);
      return inner === undefined ? undefined : { ...inner, type: node.to, span: node.span, text: `${node.to}(${inner.text})` };
    }
    default:
      return resolveKey(node, env);
  }
}

/** The same for what stands between the braces of `${…}`; a lone name is no attribute and never gets here. */
export function resolveTarget(target: Exclude<InterpolationTarget, { kind: "name" }>, env: Env): ResolvedAttribute | undefined {
  if (target.kind === "key") {
    // IAM takes a variable of any name; one that is no key has no value.
    const odd = env.use.unchecked && !namesKey(target.text);
    const key: ResolvedKey | undefined = odd
      ? { key: target.text, type: "string", multivalued: undefined }
      : keyFromText(target.text, target.span, (text) => text, env);
    return fromKey(key, target.text, target.span);
  }
  const { root, segments, span } = target;
  return resolvePath(
    { root, rootSpan: { ...span, end: span.start + root.length }, segments: segments.map(segmentOfText), span },
    env,
  );
}

function segmentOfText({ text, bracketed, quoted, span }: PathText): Segment {
  return { text, bracketed, quoted, span: bracketed ? span : { ...span, start: span.start + 1 }, whole: span };
}

function pathOfNode({ root, segments, span }: Path): PathLike {
  return { root: root.text, rootSpan: root.span, segments: segments.map(segmentOfNode), span };
}

function segmentOfNode({ name, bracketed, span }: PathSegment): Segment {
  const quoted = name.kind === "string";
  return { text: quoted ? plainTagKey(name) : name.text, bracketed, quoted, span: name.span, whole: span };
}

function resolveKey(node: QualifiedName | StringLiteral, env: Env): ResolvedAttribute | undefined {
  const text = node.kind === "string" ? plainTagKey(node) : node.text;
  const spell = node.kind === "string" ? (key: string): string => JSON.stringify(key) : (key: string): string => key;
  return fromKey(keyFromText(text, node.span, spell, env), text, node.span);
}

function fromKey(key: ResolvedKey | undefined, text: string, span: Span): ResolvedAttribute | undefined {
  return key === undefined ? undefined : { ...key, text, span, opaque: false };
}

function textOf({ root, segments }: PathLike): string {
  let whole = root;
  for (const { text, bracketed, quoted } of segments) whole += !bracketed ? `.${text}` : quoted ? `["${text}"]` : `[${text}]`;
  return whole;
}

function resolvePath(path: PathLike, env: Env): ResolvedAttribute | undefined {
  const [first, second, third] = path.segments;
  const table = attributeTable.get(path.root);
  if (table === undefined) {
    env.checker.reporter.report(
      unknownAttribute(path.rootSpan, path.root, [...attributeTable.keys()], nearest(path.root, attributeTable.keys())),
    );
    return undefined;
  }
  if (first === undefined || first.text === "") return undefined;
  const family = tagFamilies.get(path.root);
  if (first.text === "tag" && family !== undefined) {
    if (third !== undefined) return unknown(path, third, env);
    return resolveTagPath(path, family, second, env);
  }
  const row = first.bracketed ? undefined : table.get(first.text);
  if (row === undefined) return unknown(path, first, env);
  if (second !== undefined) return unknown(path, second, env);
  return { ...row, text: textOf(path), span: path.span, opaque: false };
}

/** Underlines the segment that went wrong. */
function unknown(path: PathLike, at: Segment, env: Env): undefined {
  const names = attributeNames(path.root);
  const first = path.segments[0];
  const near =
    at === first
      ? nearest(
          at.text,
          names.map((name) => name.slice(path.root.length + 1)),
        )
      : undefined;
  const place = at.bracketed ? at.whole : at.span;
  env.checker.reporter.report(unknownAttribute(place, textOf(path), names, near));
  return undefined;
}

function resolveTagPath(path: PathLike, family: string, segment: Segment | undefined, env: Env): ResolvedAttribute | undefined {
  if (segment === undefined || segment.text === "") {
    env.checker.reporter.report(tagKeyMissing(path.span, textOf(path)));
    return undefined;
  }
  const key = segmentKey(segment, env);
  if (key === undefined) return undefined;
  const text = textOf(path);
  const base = { type: "string", multivalued: false, text, span: path.span } as const;
  if (key.kind === "opaque") return { ...base, key: `${family}/?`, opaque: true };
  const tag: TagUse = { family, key: key.text, vocabulary: key.vocabulary, span: key.span, spell: key.spell };
  checkTagKey(tag, env);
  return { ...base, key: `${family}/${key.text}`, tag, opaque: false };
}

function segmentKey(segment: Segment, env: Env): TagKeyText | undefined {
  if (segment.bracketed && !segment.quoted) {
    const name: Name = { kind: "name", text: segment.text, span: segment.span };
    return bracketedTagKey(name, segment.whole, env);
  }
  const spell = (key: string): string => (segment.quoted ? JSON.stringify(key) : key);
  return { kind: "text", text: segment.text, span: segment.span, vocabulary: env.scope.vocabulary, spell };
}
