import { serviceOfKeyPrefix } from "../catalog/service-list.js";
import type { ParamValue } from "../check/check.js";
import type { SourceFile } from "../text/span.js";
import type { LoadedFiles } from "./pipeline.js";

/** The longest prefix looked at, in characters: service prefixes and the hosts of identity providers are shorter. */
const longest = 64;

/**
 * The services that files speak of: everything before a colon that is the prefix of an action, a resource type, a condition
 * key or an ARN's service; documents that are linted with them included. Comments are passed over. Too many are no harm but time. Linear in the texts.
 */
export function namedServices(
  { parsed, sources }: LoadedFiles,
  params: Readonly<Record<string, ParamValue>> = {},
  documents: readonly SourceFile[] = [],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of documents) collect(text, found);
  for (const [name, { comments }] of parsed) {
    let at = 0;
    const text = sources.get(name)?.text ?? "";
    for (const { span } of comments) {
      collect(text.slice(at, span.start), found);
      at = span.end;
    }
    collect(text.slice(at), found);
  }
  for (const value of Object.values(params).flat()) collect(`${value}:`, found);
  return found;
}

function collect(text: string, found: Set<string>): void {
  let filled = false;
  for (let colon = text.indexOf(":"); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    // A space behind the colon makes it that of a named argument.
    if (text.charAt(colon + 1) !== " ") add(wordBefore(text, colon), found);
    filled ||= text.charAt(colon - 1) === "}";
  }
  // A prefix that is filled in (`"${service}:Get*"`) stands by itself in quotes somewhere.
  if (filled) for (const [, word = ""] of text.matchAll(/"([A-Za-z0-9-]{1,64})"/g)) add(word, found);
}

function add(word: string, found: Set<string>): void {
  const service = serviceOfKeyPrefix(word);
  if (service !== undefined) found.add(service);
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < longest && /[A-Za-z0-9.-]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}
