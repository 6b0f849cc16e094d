import { malformedVariable } from "../diagnostics/document-text.js";
import { type Decoding, flag, type PlacedText } from "./decoding.js";
import { placeOf } from "./json-node.js";

type VariableCode = Parameters<typeof malformedVariable>[0];

/** Whether the text holds what looks like a policy variable. */
export function hasVariable(text: string): boolean {
  return text.includes("${");
}

/** Reports each way in which a `${…}` of the text is malformed, once (§5.1.5). Evaluation reads it as literal text, which never matches. */
export function judgeVariables(decoding: Decoding, { text, node }: PlacedText): void {
  const seen = new Set<VariableCode>();
  let at = text.indexOf("${");
  while (at >= 0) {
    const close = text.indexOf("}", at + 2);
    const end = close === -1 ? text.length : close + 1;
    const code = close === -1 ? "TW135" : problemOf(text.slice(at + 2, close));
    if (code !== undefined && !seen.has(code)) {
      seen.add(code);
      flag(decoding, malformedVariable(code, placeOf(node), text.slice(at, end)));
    }
    at = text.indexOf("${", end);
  }
}

/** What is wrong between the braces. */
function problemOf(body: string): VariableCode | undefined {
  if (body === "*" || body === "?" || body === "$") return undefined;
  if (hasVariable(body)) return "TW141";
  const comma = body.indexOf(",");
  const name = comma === -1 ? body : body.slice(0, comma);
  if (name.trim() === "") return "TW138";
  if (/\s/.test(name)) return "TW137";
  if (!/^[\p{L}\p{N}:/._\-+=@]+$/u.test(name)) return "TW141";
  return comma === -1 || /^\s*'[^']*'$/.test(body.slice(comma + 1)) ? undefined : "TW136";
}
