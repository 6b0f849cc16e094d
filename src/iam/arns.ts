import { arnFields, arnPrefix, variablePosition } from "../diagnostics/document-text.js";
import { type Decoding, flag, type PlacedText, reject } from "./decoding.js";
import { placeOf } from "./json-node.js";
import { hasVariable, judgeVariables } from "./variables.js";

const arnParts = 6;

/** Parts of an ARN pattern, split at the first five colons (§3.1); the colons of a variable do not split. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let at = 0;
  while (at < text.length && parts.length < arnParts - 1) {
    if (text.startsWith("${", at)) {
      const close = text.indexOf("}", at);
      if (close < 0) break;
      at = close + 1;
    } else {
      if (text[at] === ":") {
        parts.push(text.slice(start, at));
        start = at + 1;
      }
      at++;
    }
  }
  return [...parts, text.slice(start)];
}

/** Whether a pattern could match a text that starts with `arn:`. */
function mayBeArn(pattern: string): boolean {
  const wildcard = pattern.search(/[*?]/);
  return pattern.startsWith("arn:") || (wildcard >= 0 && wildcard < 4 && "arn:".startsWith(pattern.slice(0, wildcard)));
}

/** Judges an entry of `Resource` or `NotResource`. `variables`: whether the version of the document has them. */
export function judgeResource(decoding: Decoding, entry: PlacedText, variables: boolean): void {
  const { text, node } = entry;
  if (text === "*") return;
  const parts = partsOf(text);
  const inHead = variables && hasVariable(parts.length < arnParts ? text : parts.slice(0, -1).join(":"));
  // §5.2.6: it stays literal text there.
  if (inHead) flag(decoding, variablePosition(placeOf(node), text));
  else if (!mayBeArn(text)) reject(decoding, arnPrefix(placeOf(node), text, "a resource"));
  // §3.8
  else if (parts.length < arnParts) flag(decoding, arnFields(placeOf(node), text, text.endsWith("*")));
  if (variables) judgeVariables(decoding, entry);
}

/** Judges a value of an ARN operator that holds no variable: one may stand for any part, or for several (§4.8.4, §4.8.5). */
export function judgeArnValue(decoding: Decoding, { text, node }: PlacedText): void {
  if (!mayBeArn(text) || text === "*") flag(decoding, arnPrefix(placeOf(node), text, "an ARN"));
  else if (partsOf(text).length < arnParts) flag(decoding, arnFields(placeOf(node), text, false));
}
