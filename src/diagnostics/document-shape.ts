import type { Diagnostic } from "./diagnostic.js";
import { atPlace, type DocumentPlace, shown, stringFix } from "./document.js";
import { replacement } from "./make.js";

/** TW113. `inside` is where a first member could be written, `indent` what stands before the one that is first now. */
export function missingVersion(place: DocumentPlace, inside: number, indent: string, variables: boolean): Diagnostic {
  const text = `${indent}"Version": "2012-10-17",`;
  const at = { ...place.span, start: inside, end: inside };
  const title = variables ? "state the version: `${…}` becomes a variable" : "state the version";
  return atPlace("TW113", place, {
    message: "the document states no `Version`, so its language is that of 2008",
    help: variables ? "`${…}` is plain text in it; with `2012-10-17` it is a variable" : 'add `"Version": "2012-10-17"`',
    // Without a variable the two languages say the same.
    fixes: [replacement(title, at, text, !variables)],
  });
}

/** TW603 */
export function oldVersion(place: DocumentPlace, variables: boolean): Diagnostic {
  return atPlace("TW603", place, {
    message: "the language of `2008-10-17` has no variables",
    help: "write `2012-10-17`, the current one",
    fixes: [stringFix("write `2012-10-17`", place, "2012-10-17", !variables)],
  });
}

/** TW152, TW153: a principal element that names nobody. */
export function nobodyNamed(code: "TW152" | "TW153", place: DocumentPlace): Diagnostic {
  return atPlace(code, place, {
    message: "`Principal` names nobody: the statement matches no request",
    help: "name a principal, or remove the statement",
  });
}

/** TW163 */
export function strayWhitespace(place: DocumentPlace, text: string, trimmed: string): Diagnostic {
  return atPlace("TW163", place, {
    message: `white space in ${shown(text)} is part of the text`,
    help: "nothing in AWS is named so",
    fixes: [stringFix("remove the white space", place, trimmed)],
  });
}

/** TW240 */
export function mixedTypes(
  place: DocumentPlace,
  key: string,
  texts: readonly DocumentPlace[],
  values: readonly string[],
): Diagnostic {
  const edits = texts.map(({ span }, i) => ({ span, newText: JSON.stringify(values[i] ?? "") }));
  return atPlace("TW240", place, {
    message: `values of ${shown(key)} have different JSON types`,
    help: "write all of them as strings",
    fixes: [{ title: "quote them all", safe: true, edits }],
  });
}

/** TW605, of an operator. */
export function operatorCase(place: DocumentPlace, name: string, canonical: string): Diagnostic {
  return atPlace("TW605", place, {
    message: `${shown(name)} is spelled \`${canonical}\` in the reference`,
    fixes: [stringFix(`write \`${canonical}\``, place, canonical, true)],
  });
}

/** TW608 */
export function scalarAndArray(place: DocumentPlace, element: string, arrays: boolean, newText: string): Diagnostic {
  return atPlace("TW608", place, {
    message: `\`${element}\` is a list of one here and a single text elsewhere`,
    help: arrays ? "most places have a list" : "most places have a single text",
    fixes: [replacement(arrays ? "write a list" : "write a single text", place.span, newText, true)],
  });
}

/** TW612 */
export function booleanStyle(place: DocumentPlace, wanted: "text" | "json", value: string): Diagnostic {
  const newText = wanted === "text" ? JSON.stringify(value) : value;
  return atPlace("TW612", place, {
    message: `a boolean is written as ${wanted === "text" ? "text" : "a JSON boolean"} in this project`,
    fixes: [replacement(`write \`${newText}\``, place.span, newText, true)],
  });
}
