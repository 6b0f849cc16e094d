import { type Template, type TemplateOptions, type TemplatePart, templateFromText } from "../ir/template.js";
import { type RequestContext, type Variable, variableFrom, variableText } from "./context.js";
import { fold } from "./fold.js";
import { anyRun, matchPieces, oneCharacter, type Piece } from "./wildcard.js";

/** `unresolved`: a variable of the pattern has no value, so nothing matches it (§5.4). */
export const matched = 1;
export const unmatched = 0;
export const unresolved = -1;
export type Match = typeof matched | typeof unmatched | typeof unresolved;

/** Decides one text. With `ignoreCase` the caller passes it folded. */
export type TextTest = (text: string, context: RequestContext) => Match;

export interface TextPattern {
  readonly template: Template;
  readonly test: TextTest;
  /** The text, when the pattern is nothing but text (folded with `ignoreCase`). */
  readonly literal: string | undefined;
}

export interface TextPatternOptions extends TemplateOptions {
  readonly ignoreCase?: boolean;
}

type Slot = Piece | Variable;

function slotFrom(part: TemplatePart, ignoreCase: boolean): Slot {
  switch (part.kind) {
    case "text":
      return ignoreCase ? fold(part.text) : part.text;
    case "any":
      return anyRun;
    case "one":
      return oneCharacter;
    case "variable":
      return variableFrom(part);
  }
}

const isVariable = (slot: Slot): slot is Variable => typeof slot === "object";

function constantTest(pieces: readonly Piece[]): TextTest {
  const [first, second] = pieces;
  if (pieces.length === 1 && first === anyRun) return () => matched;
  if (pieces.length === 2 && typeof first === "string" && second === anyRun)
    return (text) => (text.startsWith(first) ? matched : unmatched);
  return (text) => (matchPieces(pieces, text) ? matched : unmatched);
}

function variableTest(slots: readonly Slot[], ignoreCase: boolean): TextTest {
  const [only] = slots;
  if (slots.length === 1 && only !== undefined && isVariable(only) && !ignoreCase) {
    return (text, context) => {
      const value = variableText(context, only);
      if (value === undefined) return unresolved;
      return value === text ? matched : unmatched;
    };
  }
  return (text, context) => {
    const pieces: Piece[] = [];
    for (const slot of slots) {
      if (!isVariable(slot)) {
        pieces.push(slot);
        continue;
      }
      const value = variableText(context, slot);
      if (value === undefined) return unresolved;
      pieces.push(ignoreCase ? fold(value) : value);
    }
    return matchPieces(pieces, text) ? matched : unmatched;
  };
}

/** Compiles wire text once; malformed `${…}` stays text. */
export function textPattern(text: string, options: TextPatternOptions): TextPattern {
  const template = templateFromText(text, options);
  const ignoreCase = options.ignoreCase === true;
  const slots = template.map((part) => slotFrom(part, ignoreCase));
  const pieces = slots.filter((slot): slot is Piece => !isVariable(slot));
  if (pieces.length < slots.length) return { template, literal: undefined, test: variableTest(slots, ignoreCase) };
  if (!pieces.every((piece) => typeof piece === "string")) return { template, literal: undefined, test: constantTest(pieces) };
  // Neighbouring texts of a template are one.
  const [literal = ""] = pieces;
  return { template, literal, test: (candidate) => (candidate === literal ? matched : unmatched) };
}
