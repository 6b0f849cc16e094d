import { arnFields, arnPrefix, variablePosition } from "../diagnostics/document-text.js";
import { type Decoding, flag, type PlacedText, reject } from "./decoding.js";
import { placeOf } from "./json-node.js";
import { hasVariable, judgeVariables } from "./variables.js";

/** `arn:partition:service:region:account` (§3.1); the resource after it may hold colons. */
const headLength = 5;

/** The parts at the first five colons, the resource left out. A variable that holds a colon begins before it. */
function headOf(text: string): readonly string[] {
  return text.split(":", headLength);
}

/** Whether all six parts are there (§3.8). */
function isWhole(text: string): boolean {
  return text.split(":", headLength + 1).length > headLength;
}

/** Whether a pattern could match a text that starts with `arn:`. */
function mayBeArn(pattern: string): boolean {
  const wildcard = pattern.search(/[*?]/);
  return pattern.startsWith("arn:") || (wildcard >= 0 && "arn:".startsWith(pattern.slice(0, wildcard)));
}

/** Judges an entry of `Resource` or `NotResource`. `variables`: whether the version of the document has them. */
export function judgeResource(decoding: Decoding, entry: PlacedText, variables: boolean): void {
  const { text, node } = entry;
  if (text === "*") return;
  // §5.2.6: it stays literal text there.
  if (variables && headOf(text).some(hasVariable)) flag(decoding, variablePosition(placeOf(node), text));
  else if (!mayBeArn(text)) reject(decoding, arnPrefix(placeOf(node), text, "a resource"));
  else if (!isWhole(text)) flag(decoding, arnFields(placeOf(node), text, text.endsWith("*")));
  if (variables) judgeVariables(decoding, entry);
}

/** Judges a value of an ARN operator that holds no variable: one may stand for any part, or for several (§4.8.4, §4.8.5). */
export function judgeArnValue(decoding: Decoding, { text, node }: PlacedText): void {
  if (!mayBeArn(text) || text === "*") flag(decoding, arnPrefix(placeOf(node), text, "an ARN"));
  else if (!isWhole(text)) flag(decoding, arnFields(placeOf(node), text, false));
}
