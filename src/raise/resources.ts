import { type ArnPart, arnParts } from "../catalog/arn-format.js";
import type { Catalog, ResourceTypeInfo, ServiceInfo } from "../catalog/types.js";
import { type Template, type TemplatePart, templateFromText } from "../ir/template.js";
import { stringOf } from "./strings.js";
import { isQualified } from "./words.js";

/** One character of a pattern, a wildcard, or a variable as a whole. */
type Token = string | Exclude<TemplatePart, { kind: "text" }>;

function tokensOf(template: Template): readonly Token[] {
  return template.flatMap((part): readonly Token[] => (part.kind === "text" ? [...part.text] : [part]));
}

function templateOf(tokens: readonly Token[]): Template {
  const parts: TemplatePart[] = [];
  for (const token of tokens) {
    const last = parts.at(-1);
    if (typeof token !== "string") parts.push(token);
    else if (last?.kind === "text") parts[parts.length - 1] = { kind: "text", text: last.text + token };
    else parts.push({ kind: "text", text: token });
  }
  return parts;
}

/** Whether the ASCII text of a format stands in the pattern. */
function startsWith(tokens: readonly Token[], text: string, at: number): boolean {
  for (let i = 0; i < text.length; i++) if (tokens[at + i] !== text[i]) return false;
  return true;
}

function indexOf(tokens: readonly Token[], text: string, from: number): number {
  for (let at = from; at + text.length <= tokens.length; at++) if (startsWith(tokens, text, at)) return at;
  return -1;
}

/**
 * What each placeholder stands for; `undefined` when the pattern is not of the format. Each takes as little as it can, the
 * last one the rest. Put together again they are the pattern, whatever the split.
 */
function match(parts: readonly ArnPart[], tokens: readonly Token[]): ReadonlyMap<string, readonly Token[]> | undefined {
  const found = new Map<string, readonly Token[]>();
  let at = 0;
  for (const [i, part] of parts.entries()) {
    const end = endOf(part, parts[i + 1], tokens, at);
    if (end === undefined || (part.kind === "slot" && found.has(part.name))) return undefined;
    if (part.kind === "slot") found.set(part.name, tokens.slice(at, end));
    at = end;
  }
  return at === tokens.length ? found : undefined;
}

/** Where a part that starts at `at` ends; `undefined` when it does not stand there. */
function endOf(part: ArnPart, next: ArnPart | undefined, tokens: readonly Token[], at: number): number | undefined {
  if (part.kind === "text") return startsWith(tokens, part.text, at) ? at + part.text.length : undefined;
  if (part.kind === "any") return isStar(tokens.slice(at, at + 1)) ? at + 1 : undefined;
  if (next === undefined) return tokens.length;
  const end = next.kind === "text" ? indexOf(tokens, next.text, at) : -1;
  return end < 0 ? undefined : end;
}

interface Format {
  readonly type: ResourceTypeInfo;
  readonly parts: readonly ArnPart[];
  /** Characters of the resource portion that it fixes: the more, the better it fits. */
  readonly fixed: number;
}

interface Candidate extends Format {
  readonly slots: ReadonlyMap<string, readonly Token[]>;
}

const formats = new WeakMap<ServiceInfo, readonly Format[]>();

/** The formats that say exactly what a type stands for: it has one ARN, and that is its own. */
function formatsOf(service: ServiceInfo): readonly Format[] {
  const known = formats.get(service);
  if (known !== undefined) return known;
  const types = [...service.resourceTypes.values()].filter(
    ({ foreign, otherArns, name }) => !foreign && otherArns === undefined && isQualified(`${service.prefix}:${name}`),
  );
  const fresh = types.map((type): Format => {
    const fixed = resourcePortion(type.arn).replace(/\$\{\w+\}/g, "").length;
    return { type, parts: arnParts(type.arn), fixed };
  });
  formats.set(service, fresh);
  return fresh;
}

/** Behind the fifth colon of a format. */
function resourcePortion(format: string): string {
  return format.split(":").slice(5).join(":");
}

const isStar = (tokens: readonly Token[]): boolean => {
  const [token, ...more] = tokens;
  return more.length === 0 && typeof token === "object" && token.kind === "any";
};

/** `*` or a text with neither wildcard nor variable: what stands in front of a resource. */
function isPlainSegment(tokens: readonly Token[]): boolean {
  return tokens.every((token) => (typeof token === "string" ? token !== ":" : token.kind !== "variable"));
}

/**
 * Whether the type says what the ARN says to a reader, too. Where the format does not fix anything (`arn:aws:s3:::${BucketName}`)
 * a wildcard or a slash may reach resources of other types, and a placeholder inside never holds a separator.
 */
function reads({ parts, slots, fixed }: Candidate): boolean {
  const own = parts.filter((part) => part.kind === "slot" && part.own);
  for (const part of parts) {
    if (part.kind !== "slot") continue;
    const tokens = slots.get(part.name) ?? [];
    if (!part.own && !isPlainSegment(tokens)) return false;
    const isLast = part === own.at(-1);
    if (part.own && !isLast && tokens.some((token) => token === "/" || token === ":")) return false;
    if (tokens.length === 0) return false;
  }
  if (fixed > 0) return true;
  const last = own.at(-1);
  const tokens = last?.kind === "slot" ? (slots.get(last.name) ?? []) : [];
  return tokens.every((token) => typeof token === "string" && token !== "/" && token !== ":");
}

function candidate(format: Format, tokens: readonly Token[]): Candidate | undefined {
  const slots = match(format.parts, tokens);
  return slots !== undefined && reads({ ...format, slots }) ? { ...format, slots } : undefined;
}

/** The type that fits best; none when two fit equally well. */
function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const most = Math.max(...candidates.map(({ fixed }) => fixed));
  const [best, ...others] = candidates.filter(({ fixed }) => fixed === most);
  return others.length === 0 ? best : undefined;
}

/** `"a", "b", region: "…"`: by position, trailing `*` left out; then what is not the default. */
function argumentsOf({ parts, slots }: Candidate, partition: string): readonly string[] {
  const own: string[] = [];
  const named: string[] = [];
  let kept = 0;
  for (const part of parts) {
    if (part.kind !== "slot") continue;
    const tokens = slots.get(part.name) ?? [];
    const text = stringOf(templateOf(tokens), true);
    if (part.own) {
      own.push(text);
      if (!isStar(tokens)) kept = own.length;
    } else if (part.name === "partition" ? text !== `"${partition}"` : !isStar(tokens)) named.push(`${part.name}: ${text}`);
  }
  return [...own.slice(0, kept), ...named];
}

/** An ARN of a known type as that type with its arguments, which puts together the very same ARN. */
function asType(template: Template, catalog: Catalog, partition: string): string | undefined {
  const tokens = tokensOf(template);
  const [first] = template;
  const prefix = first?.kind === "text" || first?.kind === "any" ? serviceOf(tokens) : undefined;
  const service = prefix === undefined ? undefined : catalog.service(prefix);
  if (service === undefined) return undefined;
  const best = bestOf(formatsOf(service).flatMap((format) => candidate(format, tokens) ?? []));
  if (best === undefined) return undefined;
  const list = argumentsOf(best, partition);
  return `${service.prefix}:${best.type.name}${list.length === 0 ? "" : `(${list.join(", ")})`}`;
}

/** The third segment, when it is plain text. */
function serviceOf(tokens: readonly Token[]): string | undefined {
  const segments: string[] = [""];
  for (const token of tokens.slice(0, 200)) {
    if (token === ":") segments.push("");
    else if (segments.length === 3 && typeof token !== "string") return undefined;
    else if (typeof token === "string") segments[segments.length - 1] += token;
    if (segments.length > 3) return segments[2];
  }
  return undefined;
}

/** No ARN of AWS is longer, and the search for a type stays short. */
const longest = 2048;

/** An entry of `Resource` or `NotResource`. */
export function raiseResource(
  text: string,
  { catalog, variables, partition }: { readonly catalog: Catalog; readonly variables: boolean; readonly partition: string },
): string {
  if (text === "*") return "*";
  const template = templateFromText(text, { variables, wildcards: true });
  if (text.length > longest) return stringOf(template, true);
  return asType(template, catalog, partition) ?? stringOf(template, true);
}
