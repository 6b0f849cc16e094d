import type { ValueTemplate } from "./model.js";

/** One character, or a wildcard. A policy variable counts as `*`: anything may come. */
type Token = string | typeof any | typeof one;

const any = 1;
const one = 2;

/** Work beyond this many steps is not done: the answer is then "maybe", that is true. */
const enough = 4_000_000;

function tokensOf(template: ValueTemplate, ignoreCase: boolean): readonly Token[] {
  return template.flatMap((part): readonly Token[] => {
    if (part.kind === "text") return [...(ignoreCase ? part.text.toLowerCase() : part.text)];
    return [part.kind === "one" ? one : any];
  });
}

/** Whether some text matches both patterns. Proportional to the product of their lengths; true when that is too much. */
export function intersects(a: ValueTemplate, b: ValueTemplate, ignoreCase = false): boolean {
  const left = tokensOf(a, ignoreCase);
  const right = tokensOf(b, ignoreCase);
  if (left.length * right.length > enough) return true;
  // INVARIANT: row[j] tells whether the first i tokens of `left` and the first j of `right` have a text in common.
  let row = firstRow(right);
  for (const token of left) row = nextRow(row, token, right);
  return row[right.length] === true;
}

function firstRow(right: readonly Token[]): readonly boolean[] {
  const row = [true];
  for (const token of right) row.push(row.at(-1) === true && token === any);
  return row;
}

function nextRow(above: readonly boolean[], token: Token, right: readonly Token[]): readonly boolean[] {
  const row = [token === any && above[0] === true];
  for (const [j, other] of right.entries()) {
    if (token === any || other === any) row.push(above[j + 1] === true || row[j] === true);
    else row.push(above[j] === true && (token === other || token === one || other === one));
  }
  return row;
}

/** The text of a template without wildcards and variables, or nothing. */
export function plainText(template: ValueTemplate): string | undefined {
  let text = "";
  for (const part of template) {
    if (part.kind !== "text") return undefined;
    text += part.text;
  }
  return text;
}

/** For messages: as the pattern is commonly read, variables by their key. */
export function shownTemplate(template: ValueTemplate): string {
  const spell = { text: "", any: "*", one: "?" } as const;
  return template
    .map((part) => (part.kind === "text" ? part.text : part.kind === "variable" ? `\${${part.key}}` : spell[part.kind]))
    .join("");
}

/** Joins neighbouring texts; the empty text is one empty part. */
export function tidy(template: ValueTemplate): ValueTemplate {
  if (template.length === 1) return template;
  const result: ValueTemplate[number][] = [];
  let text = "";
  for (const part of template) {
    if (part.kind === "text") {
      text += part.text;
      continue;
    }
    if (text !== "") result.push({ kind: "text", text });
    text = "";
    result.push(part);
  }
  if (text !== "" || result.length === 0) result.push({ kind: "text", text });
  return result;
}

/** In a pattern `*` and `?` are wildcards; elsewhere every character is itself. */
export function partsOfText(text: string, pattern: boolean): ValueTemplate {
  if (!pattern || !/[*?]/.test(text)) return [{ kind: "text", text }];
  return text
    .split(/([*?])/)
    .map((piece): ValueTemplate[number] =>
      piece === "*" ? { kind: "any" } : piece === "?" ? { kind: "one" } : { kind: "text", text: piece },
    );
}
