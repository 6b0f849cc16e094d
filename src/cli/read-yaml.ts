/**
 * YAML as the JSON tree that templates are searched in. In: a text. Out: a tree with positions, short tags (`!Ref`) as the
 * functions that they stand for, aliases and merge keys worked out, or diagnostics. Loads the parser when it runs.
 */
import type { Alias, CST, Document, Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { notATemplate } from "../diagnostics/importing.js";
import { duplicatesIn } from "../iam/duplicate-members.js";
import { type JsonMember, type JsonNode, maximumDepth, maximumLength, type Path } from "../iam/json-node.js";
import type { SourceFile, Span } from "../text/span.js";
import { plainScalar } from "./yaml-scalars.js";

export interface YamlTree {
  /** Absent when a part could not be read. */
  readonly root?: JsonNode;
  readonly diagnostics: readonly Diagnostic[];
}

type Yaml = typeof import("yaml");

/** Nodes of the tree; aliases of aliases of aliases would make more of a short text than any memory holds. */
const maximumNodes = 200_000;

/** Thrown inside this file, and caught in it: the text is no tree that can be read. */
class Unreadable {
  readonly reason: string;
  readonly span: Span;

  constructor(reason: string, span: Span) {
    this.reason = reason;
    this.span = span;
  }
}

interface Reading {
  readonly yaml: Yaml;
  readonly source: SourceFile;
  readonly anchors: ReadonlyMap<string, Node>;
  readonly diagnostics: Diagnostic[];
  nodes: number;
}

/** Reads a text. Never throws for what is in it. */
export async function readYaml(source: SourceFile): Promise<YamlTree> {
  const yaml = await import("yaml");
  const whole: Span = { file: source.name, start: 0, end: 0 };
  if (source.text.length > maximumLength) return unreadable(whole, `it is longer than ${maximumLength} characters`);
  try {
    return readDocument(yaml, source);
  } catch (error) {
    if (error instanceof Unreadable) return unreadable(error.span, error.reason);
    throw error;
  }
}

function unreadable(span: Span, reason: string): YamlTree {
  return { diagnostics: [notATemplate(span, "cloudformation", reason)] };
}

function readDocument(yaml: Yaml, source: SourceFile): YamlTree {
  const whole: Span = { file: source.name, start: 0, end: 0 };
  // The package takes the square of such a depth to read it.
  if (opensDeep(source.text)) throw new Unreadable(tooDeep, whole);
  const tokens = [...new yaml.Parser().parse(source.text)];
  // What comes next goes down with the text, and would end its stack.
  if (isDeep(tokens)) throw new Unreadable(tooDeep, whole);
  // `failsafe`: every scalar is text, so that nothing is lost before its tag and its quotes are looked at.
  const options = { schema: "failsafe", merge: false, uniqueKeys: false, logLevel: "silent" } as const;
  const [document, another] = [...new yaml.Composer(options).compose(tokens, true, source.text.length)];
  if (document === undefined || document.contents === null) throw new Unreadable("it is empty", whole);
  const [error] = document.errors;
  if (error !== undefined) {
    const [start, end] = error.pos;
    throw new Unreadable(error.message, { ...whole, start, end });
  }
  if (another !== undefined) throw new Unreadable("it holds several documents", whole);
  const anchors = anchorsIn(yaml, document, source.name);
  const reading: Reading = { yaml, source, anchors, diagnostics: [], nodes: 0 };
  const root = nodeFrom(document.contents, undefined, 0, reading);
  return reading.diagnostics.length > 0 ? { diagnostics: reading.diagnostics } : { root, diagnostics: [] };
}

const tooDeep = "it is nested too deep, or in a circle";

/** Thousands of brackets that are not closed, or of lists that begin in one line; in strings too, which no template has. */
function opensDeep(text: string): boolean {
  if (/(?:[-?][ \t]+){1000}/.test(text)) return true;
  let depth = 0;
  for (let i = 0; i < text.length && depth < 2000; i++) {
    const character = text[i];
    if (character === "[" || character === "{") depth++;
    else if ((character === "]" || character === "}") && depth > 0) depth--;
  }
  return depth >= 2000;
}

/** Each level of a text is several of the tokens inside one another. */
const maximumTokenDepth = 8 * maximumDepth;

/** Without recursion. */
function isDeep(tokens: readonly CST.Token[]): boolean {
  let level: readonly CST.Token[] = tokens;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maximumTokenDepth) return true;
    level = level.flatMap(inside);
  }
  return false;
}

function inside(token: CST.Token): readonly CST.Token[] {
  if (token.type === "document") return token.value === undefined ? [] : [token.value];
  if (!("items" in token)) return [];
  return token.items.flatMap(({ key, value }) => [...(key ? [key] : []), ...(value === undefined ? [] : [value])]);
}

function anchorsIn(yaml: Yaml, document: Document.Parsed, file: string): ReadonlyMap<string, Node> {
  const anchors = new Map<string, Node>();
  yaml.visit(document, {
    Node: (_, node) => {
      if (yaml.isAlias(node) || node.anchor === undefined) return;
      const [start = 0, end = start] = node.range ?? [];
      if (anchors.has(node.anchor)) throw new Unreadable(`\`&${node.anchor}\` is there twice`, { file, start, end });
      anchors.set(node.anchor, node);
    },
  });
  return anchors;
}

function spanOf(node: Node, { source }: Reading): Span {
  const [start = 0, end = start] = node.range ?? [];
  return { file: source.name, start, end };
}

/** The node, or the one that an alias stands for. */
function target(node: Node, reading: Reading): Node {
  if (!reading.yaml.isAlias(node)) return node;
  const found = reading.anchors.get((node as Alias).source);
  if (found === undefined) throw new Unreadable(`\`*${(node as Alias).source}\` stands for nothing`, spanOf(node, reading));
  return found;
}

/** Depth also ends what contains itself. */
function nodeFrom(written: Node, path: Path | undefined, depth: number, reading: Reading): JsonNode {
  const node = target(written, reading);
  const span = spanOf(node, reading);
  if (depth > maximumDepth) throw new Unreadable(tooDeep, span);
  reading.nodes++;
  if (reading.nodes > maximumNodes) throw new Unreadable("its aliases make more of it than can be read", span);
  const name = functionOf(node.tag);
  if (name === undefined) return plainNode(node, path, depth, reading);
  const value = plainNode(node, { parent: path, token: name }, depth + 1, reading);
  return { kind: "object", span, path, members: [{ name, nameSpan: span, value }] };
}

const coreTags: ReadonlySet<string> = new Set(["str", "int", "float", "bool", "null", "map", "seq"]);

/** `!Ref` is `Ref`, `!Sub` is `Fn::Sub`; what no template has is a function that nobody works out. */
function functionOf(tag: string | undefined): string | undefined {
  if (tag === undefined || tag === "!") return undefined;
  const core = /^tag:yaml\.org,2002:(.*)$/.exec(tag)?.[1];
  if (core !== undefined) return coreTags.has(core) ? undefined : `Fn::!!${core}`;
  const name = tag.replace(/^!+/, "");
  return name === "Ref" ? name : `Fn::${name}`;
}

function plainNode(node: Node, path: Path | undefined, depth: number, reading: Reading): JsonNode {
  const { yaml } = reading;
  const span = spanOf(node, reading);
  if (yaml.isScalar(node)) return plainScalar(node as Scalar<unknown>, span, path);
  if (yaml.isSeq(node)) {
    const { items } = node as YAMLSeq<Node>;
    return {
      kind: "array",
      span,
      path,
      items: items.map((item, token) => nodeFrom(item, { parent: path, token }, depth + 1, reading)),
    };
  }
  const own = membersOf(node as YAMLMap<Node, Node | null>, path, depth, reading);
  reading.diagnostics.push(...duplicatesIn(own.members, ({ value }) => textAt(value, reading)));
  return { kind: "object", span, path, members: withMerged(own.members, own.merged) };
}

function textAt({ span }: JsonNode, { source }: Reading): string {
  return source.text.slice(span.start, span.end);
}

interface Members {
  readonly members: readonly JsonMember[];
  /** Of the maps that `<<` names, in their order. */
  readonly merged: readonly JsonMember[];
}

function membersOf(map: YAMLMap<Node, Node | null>, path: Path | undefined, depth: number, reading: Reading): Members {
  const members: JsonMember[] = [];
  const merged: JsonMember[] = [];
  for (const pair of map.items) {
    const name = nameOf(pair, map, reading);
    const nameSpan = spanOf(pair.key, reading);
    if (name === "<<" && (pair.key as Scalar).type === "PLAIN") {
      merged.push(...mergedFrom(pair, path, depth, reading));
      continue;
    }
    const nothing: JsonNode = { kind: "null", span: nameSpan, path: { parent: path, token: name } };
    const value = pair.value === null ? nothing : nodeFrom(pair.value, { parent: path, token: name }, depth + 1, reading);
    members.push({ name, nameSpan, value });
  }
  return { members, merged };
}

function nameOf({ key }: Pair<Node, Node | null>, map: Node, reading: Reading): string {
  if (!reading.yaml.isScalar(key)) throw new Unreadable("a key is no text", spanOf(key ?? map, reading));
  return String(key.value ?? "");
}

/** `<<: *a` and `<<: [*a, *b]` */
function mergedFrom(
  { key, value }: Pair<Node, Node | null>,
  path: Path | undefined,
  depth: number,
  reading: Reading,
): readonly JsonMember[] {
  const all = value === null ? undefined : nodeFrom(value, { parent: path, token: "<<" }, depth + 1, reading);
  const maps = all?.kind === "array" ? all.items : all === undefined ? [] : [all];
  return maps.flatMap((each) => {
    if (each.kind !== "object") throw new Unreadable("`<<` names no map", spanOf(key, reading));
    return each.members;
  });
}

/** What a map says itself comes before what is merged into it, and of that the first. */
function withMerged(own: readonly JsonMember[], merged: readonly JsonMember[]): readonly JsonMember[] {
  if (merged.length === 0) return own;
  const names = new Set(own.map(({ name }) => name));
  return [...own, ...merged.filter(({ name }) => !names.has(name) && names.add(name))];
}
