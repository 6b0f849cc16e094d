import type { OperatorTraits } from "../../ir/operator.js";
import { type Family, parsedFamily } from "./family.js";

/** An exact decimal: no rounding, whatever the length. Digits are without leading (whole) or trailing (fraction) zeros. */
export interface Decimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  return at;
}

function withoutLeadingZeros(digits: string): string {
  let start = 0;
  while (digits[start] === "0") start++;
  return digits.slice(start);
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

/** `-?\d+(\.\d+)?` and nothing else (§4.3.4). Linear. */
export function parseDecimal(text: string): Decimal | undefined {
  const start = text.startsWith("-") ? 1 : 0;
  const point = digitsEnd(text, start);
  if (point === start) return undefined;
  const hasFraction = text[point] === ".";
  const end = hasFraction ? digitsEnd(text, point + 1) : point;
  if (end !== text.length || (hasFraction && end === point + 1)) return undefined;
  const whole = withoutLeadingZeros(text.slice(start, point));
  const fraction = withoutTrailingZeros(text.slice(point + 1, end));
  return { negative: start === 1 && whole + fraction !== "", whole, fraction };
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a.negative !== b.negative) return a.negative ? -1 : 1;
  const size = a.whole.length - b.whole.length || order(a.whole, b.whole) || order(a.fraction, b.fraction);
  return a.negative ? -size : size;
}

/** Whether `order`, the sign of context minus policy, is what the operator asks for (§4.3.1). */
export function holds(sign: number, relation: OperatorTraits["relation"]): boolean {
  switch (relation) {
    case "equals":
      return sign === 0;
    case "less":
      return sign < 0;
    case "lessOrEqual":
      return sign <= 0;
    case "greater":
      return sign > 0;
    case "greaterOrEqual":
      return sign >= 0;
  }
}

/** §4.3 */
export const numericFamily: Family = parsedFamily(parseDecimal, (context, policy, relation) =>
  holds(compareDecimals(context, policy), relation),
);
