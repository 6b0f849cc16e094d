import type { Condition } from "../../ir/model.js";
import { type OperatorFamily, operatorTraits } from "../../ir/operator.js";
import { type Template, templateFromText } from "../../ir/template.js";

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(values: readonly T[], random: Random): T | undefined {
  return values[Math.floor(random() * values.length)];
}

export const chance = (part: number, random: Random): boolean => random() < part;

const words = ["a", "prod", "Zed", "x1", "team-b", "0"] as const;
const runs = ["", "q", "x/y", "a:b", "*", "longer text"] as const;

export const word = (random: Random): string => pick(words, random) ?? "a";

/** What a variable stands for in the request that is being made; `undefined` leaves it without a value. */
export type Variables = (key: string) => string | undefined;

/** A text that the template matches. Wildcards stand for anything; inside the head of an ARN for nothing with a colon. */
export function instance(template: Template, variables: Variables, random: Random): string {
  return template
    .map((part) => {
      if (part.kind === "text") return part.text;
      if (part.kind === "variable") return variables(part.key) ?? part.default ?? word(random);
      return part.kind === "one" ? word(random).slice(0, 1) : (pick(runs, random) ?? "");
    })
    .join("");
}

/** Nearly the text: another letter case, one character more or fewer, something else. */
export function nearMiss(text: string, random: Random): string {
  const changes: readonly ((text: string) => string)[] = [
    (given) => given.toUpperCase(),
    (given) => given.toLowerCase(),
    (given) => `${given}x`,
    (given) => given.slice(0, -1),
    (given) => given.replace(/[a-z0-9]/, "z"),
    (given) => given.replace(/[a-z0-9](?=[^a-z0-9]*$)/, "7"),
    () => word(random),
    () => "",
  ];
  return (pick(changes, random) ?? ((given: string): string => given))(text);
}

function nearNumber(text: string, random: Random): string {
  return pick([text, String(Number(text) - 1), String(Number(text) + 1), "0", "-3", "10.5"], random) ?? text;
}

function nearDate(text: string, random: Random): string {
  const time = /^\d{4}-/.test(text) ? Date.parse(text) : Number(text) * 1000;
  if (!Number.isFinite(time) || Math.abs(time) > 8e15) return text;
  const iso = (at: number): string => new Date(at).toISOString();
  return pick([text, iso(time), iso(time - 1000), iso(time + 1000), "2020-06-01T00:00:00Z"], random) ?? text;
}

function nearAddress(text: string, random: Random): string {
  const address = text.split("/")[0] ?? text;
  const last = address.replace(/[0-9a-f]$/i, (digit) => (digit === "1" ? "2" : "1"));
  return pick([address, last, "203.0.113.9", "10.1.2.3", "2001:db8::7"], random) ?? address;
}

/** Where a condition lists no values. */
const samples: Readonly<Partial<Record<OperatorFamily, string>>> = {
  numeric: "5",
  date: "2024-01-01T00:00:00Z",
  ip: "192.0.2.7",
  bool: "true",
  binary: "YWJj",
  arn: "arn:aws:s3:::bucket",
};

/** A value for the key of a condition: one that it is about, or one close by. Always one of its type. */
export function valueFor(condition: Condition, withVariables: boolean, variables: Variables, random: Random): string {
  const traits = operatorTraits[condition.operator.name];
  const text = pick(condition.values, random) ?? samples[traits.family] ?? word(random);
  switch (traits.family) {
    case "numeric":
      return nearNumber(text, random);
    case "date":
      return nearDate(text, random);
    case "ip":
      return nearAddress(text, random);
    case "bool":
      return chance(0.5, random) ? "true" : "false";
    case "binary":
      return chance(0.7, random) ? text : "YWJj";
    case "null":
      return word(random);
    default: {
      const options = { variables: withVariables && traits.variables, wildcards: traits.wildcards };
      const near = instance(templateFromText(text, options), variables, random);
      if (chance(0.6, random)) return near;
      // An ARN operator compares ARNs only: what is none decides alike anyway, and says nothing.
      return traits.family === "arn" ? nearMiss(near, random).replace(/^(?!arn:)/, "arn:aws:s3:::") : nearMiss(near, random);
    }
  }
}
