/**
 * Conditions of the language as a tree with its source text, and contexts that suit their keys. The tree is the generator's
 * own idea of what the text says; where the parser disagrees, one of them is wrong.
 */
import fc from "fast-check";
import type { ContextValue } from "../../src/eval/model.js";

export type Tree =
  | { readonly kind: "atom"; readonly text: string }
  | { readonly kind: "not"; readonly operand: Tree; readonly redundant: boolean }
  | { readonly kind: "and" | "or"; readonly operands: readonly Tree[]; readonly redundant: boolean };

const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const quote = (text: string): string => JSON.stringify(text).replaceAll("${", "\\${");

const strength = { or: 0, and: 1, not: 2, atom: 3 } as const;

/** Source text with the parentheses that the tree needs, and some that it does not need. */
export function textOf(tree: Tree, least = 0): string {
  const text = bare(tree);
  const isWrapped = strength[tree.kind] < least || (tree.kind !== "atom" && tree.redundant);
  return isWrapped ? `(${text})` : text;
}

function bare(tree: Tree): string {
  if (tree.kind === "atom") return tree.text;
  if (tree.kind === "not") return `not ${textOf(tree.operand, strength.not)}`;
  // One level stronger than itself: `and` inside `and` keeps its parentheses.
  return tree.operands.map((operand) => textOf(operand, strength[tree.kind] + 1)).join(` ${tree.kind} `);
}

interface Key {
  /** Spellings in the language. */
  readonly attributes: readonly string[];
  readonly key: string;
  /** Values of requests. */
  readonly context: readonly string[];
  readonly multivalued?: true;
  readonly atoms: (attribute: string) => fc.Arbitrary<string>;
}

// What is repeated is likelier: random strings seldom meet.
const strings = [
  "blue",
  "blue",
  "blue",
  "green",
  "green",
  "Blue",
  "green",
  "a*b",
  "x-blue-1",
  "${aws:username}",
  "team/green",
  "",
  "é",
];
const literals = ["blue", "BLUE", "green", "a*b", "${aws:username}", "", "?", "é"].map(quote);
const patterns = [
  '"b*"',
  '"?lue"',
  '"a\\\\*b"',
  '"*"',
  '"x-${principal.tag.team}-*"',
  "\"${aws:username, 'none'}*\"",
  '"\\${*"',
  '"bl*"',
  '"*e"',
  '"*ble"',
  '"*ue"',
  '"bl?*"',
  '"blue"',
].map((text) => text.replace("\\\\*", "\\*"));
const variables = [
  "principal.tag.team",
  'principal.tag.team ?? "green"',
  "aws:username",
  '"team/${principal.tag.team}"',
  "\"${principal.name ?? 'blue'}\"",
];

const listOf = (item: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(item, { minLength: 1, maxLength: 3, size: "max" }).map((items) => `[${items.join(", ")}]`);

const marked = (attribute: string): fc.Arbitrary<string> => pick([attribute, attribute, `${attribute}?`]);

function comparison(
  attribute: fc.Arbitrary<string>,
  operators: readonly string[],
  right: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  return fc.tuple(attribute, pick(operators), right).map((words) => words.join(" "));
}

function stringAtoms(attribute: string): fc.Arbitrary<string> {
  const left = marked(attribute);
  const value = fc.oneof({ weight: 3, arbitrary: pick(literals) }, { weight: 2, arbitrary: pick(variables) });
  return fc.oneof(
    comparison(left, ["==", "!="], value),
    comparison(left, ["in", "not in"], listOf(value)),
    { weight: 3, arbitrary: comparison(left, ["like", "like", "not like"], fc.oneof(pick(patterns), listOf(pick(patterns)))) },
    comparison(left, ["==", "!="], value).map((text) => `${text} ignoring case`),
    comparison(left, ["in", "not in"], listOf(value)).map((text) => `${text} ignoring case`),
    presence(attribute),
  );
}

function setAtoms(attribute: string): fc.Arbitrary<string> {
  const left = pick(["any", "all"]).map((quantifier) => `${quantifier} ${attribute}`);
  const value = pick([...literals, ...variables]);
  return fc.oneof(
    comparison(left, ["==", "!="], value),
    comparison(left, ["in", "not in"], listOf(value)),
    comparison(left, ["like", "not like"], pick(patterns)),
    comparison(left, ["in", "not in"], listOf(value)).map((text) => `${text} ignoring case`),
    presence(attribute),
  );
}

function presence(attribute: string): fc.Arbitrary<string> {
  return pick([`exists ${attribute}`, `missing ${attribute}`]);
}

function orderedAtoms(values: readonly string[]): (attribute: string) => fc.Arbitrary<string> {
  return (attribute) =>
    fc.oneof(
      { weight: 6, arbitrary: comparison(marked(attribute), ["==", "!=", "<", "<=", ">", ">=", "<", ">="], pick(values)) },
      { weight: 1, arbitrary: comparison(marked(attribute), ["in", "not in"], listOf(pick(values))) },
      { weight: 1, arbitrary: presence(attribute) },
    );
}

function boolAtoms(attribute: string): fc.Arbitrary<string> {
  const left = marked(attribute);
  return fc.oneof(
    left,
    comparison(left, ["=="], pick(["true", "false"])),
    comparison(pick([attribute]), ["!="], pick(["true", "false"])),
    presence(attribute),
  );
}

function ipAtoms(attribute: string): fc.Arbitrary<string> {
  const ranges = [
    '"10.0.0.0/8"',
    '"10.1.2.3"',
    '"10.1.2.0/30"',
    '"2001:db8::/32"',
    '"2001:db8::1"',
    '"0.0.0.0/0"',
    '"10.1.2.3/8"',
  ];
  return fc.oneof(
    comparison(marked(attribute), ["==", "!="], pick(ranges)),
    comparison(marked(attribute), ["in", "not in"], listOf(pick(ranges))),
    presence(attribute),
  );
}

function arnAtoms(attribute: string): fc.Arbitrary<string> {
  const exact = [
    '"arn:aws:iam::111122223333:role/app"',
    '"arn:aws:iam::111122223333:role/*"',
    '"arn:aws:iam::111122223333:user/${principal.tag.team}"',
  ];
  const like = ['"arn:aws:iam::*:role/*"', '"arn:aws:iam::111122223333:role/\\*"', '"arn:aws:*::111122223333:*/a?p"', ...exact];
  return fc.oneof(
    comparison(marked(attribute), ["==", "!="], pick(exact)),
    comparison(marked(attribute), ["in", "not in"], listOf(pick(exact))),
    comparison(marked(attribute), ["like", "not like"], fc.oneof(pick(like), listOf(pick(like)))),
    presence(attribute),
  );
}

const arns = ["arn:aws:iam::111122223333:role/app", "arn:aws:iam::111122223333:role/*", "arn:aws:iam::111122223333:user/blue"];
const numbers = ["5", "10", "-1.5", "5.0", "7", "-2"];
const dates = ["2024-01-01T00:00:00Z", "2024-06-01T12:00:00+02:00", "1704067200"];
const dateLiterals = ["2024-01-01T00:00:00Z", "2024-01-01", "2024-06-01T10:00:00Z", "2024-06-01T12:00:00+02:00"].map(quote);

/** The keys of conditions; each has one type, so that a request can suit it. */
const keys: readonly Key[] = [
  {
    attributes: ["resource.tag.team", 'resource.tag["team"]', "aws:ResourceTag/team"],
    key: "aws:ResourceTag/team",
    context: strings,
    atoms: stringAtoms,
  },
  {
    attributes: ["principal.tag.team", "aws:PrincipalTag/TEAM"],
    key: "aws:PrincipalTag/team",
    context: strings,
    atoms: stringAtoms,
  },
  { attributes: ["principal.name", "aws:username"], key: "aws:username", context: strings, atoms: stringAtoms },
  { attributes: ["request.tagKeys", "aws:TagKeys"], key: "aws:TagKeys", context: strings, multivalued: true, atoms: setAtoms },
  {
    attributes: ["identity.amr"],
    key: "cognito-identity.amazonaws.com:amr",
    context: strings,
    multivalued: true,
    atoms: setAtoms,
  },
  {
    attributes: ["request.mfaAge", "aws:MultiFactorAuthAge"],
    key: "aws:MultiFactorAuthAge",
    context: numbers,
    atoms: orderedAtoms(["5", "5.00", "10", "-1.5"]),
  },
  {
    attributes: ["numeric(aws:PrincipalTag/level)", "numeric(principal.tag.level)"],
    key: "aws:PrincipalTag/level",
    context: numbers,
    atoms: orderedAtoms(["5", "10"]),
  },
  { attributes: ["request.time"], key: "aws:CurrentTime", context: dates, atoms: orderedAtoms(dateLiterals) },
  { attributes: ["date(principal.tag.until)"], key: "aws:PrincipalTag/until", context: dates, atoms: orderedAtoms(dateLiterals) },
  {
    attributes: ["request.mfa", "aws:MultiFactorAuthPresent"],
    key: "aws:MultiFactorAuthPresent",
    context: ["true", "false"],
    atoms: boolAtoms,
  },
  { attributes: ["bool(principal.tag.admin)"], key: "aws:PrincipalTag/admin", context: ["true", "false"], atoms: boolAtoms },
  {
    attributes: ["request.ip", "aws:SourceIp"],
    key: "aws:SourceIp",
    context: ["10.1.2.3", "10.1.2.1", "10.200.0.1", "192.0.2.1", "2001:db8::1", "2001:db8::2"],
    atoms: ipAtoms,
  },
  { attributes: ["principal.arn", "aws:PrincipalArn"], key: "aws:PrincipalArn", context: arns, atoms: arnAtoms },
  { attributes: ["arn(principal.tag.boss)"], key: "aws:PrincipalTag/boss", context: arns, atoms: arnAtoms },
  {
    attributes: ["string(principal.arn)"],
    key: "aws:PrincipalArn",
    context: arns,
    atoms: (attribute) =>
      comparison(marked(attribute), ["like", "not like"], pick(['"*role/*"', '"*:user/*"', '"arn:aws:iam::*"'])),
  },
];

const atomOf = ({ attributes, atoms }: Key): fc.Arbitrary<Tree> =>
  pick(attributes)
    .chain(atoms)
    .map((text) => ({ kind: "atom", text }));

/** Has no dual (TW040), so it never stands under `not` or `unless`. */
const binaryAtom: fc.Arbitrary<Tree> = pick([
  'binary(app:Digest) == "SGVsbG8="',
  'binary(app:Digest)? in ["AAAA", "SGVsbG8="]',
]).map((text) => ({ kind: "atom", text }));

interface Atoms {
  readonly positive: fc.Arbitrary<Tree>;
  /** Those that may be negated. */
  readonly any: fc.Arbitrary<Tree>;
}

function tree(depth: number, atoms: Atoms, isPositive: boolean): fc.Arbitrary<Tree> {
  const leaf = isPositive ? atoms.positive : atoms.any;
  if (depth === 0) return leaf;
  const inner = tree(depth - 1, atoms, isPositive);
  const redundant = pick([false, false, false, true]);
  const negation = fc.record({ kind: fc.constant("not" as const), operand: tree(depth - 1, atoms, false), redundant });
  const junction = fc.record({
    kind: pick(["and", "or"] as const),
    operands: fc.array(inner, { minLength: 2, maxLength: 3, size: "max" }),
    redundant,
  });
  return fc.oneof({ weight: 2, arbitrary: leaf }, { weight: 2, arbitrary: negation }, { weight: 3, arbitrary: junction });
}

const anyAtom = fc.oneof(...keys.map(atomOf));
const atoms: Atoms = {
  any: anyAtom,
  positive: fc.oneof({ weight: 15, arbitrary: anyAtom }, { weight: 1, arbitrary: binaryAtom }),
};

/** Up to three levels of `and`, `or` and `not`. */
export const condition: fc.Arbitrary<Tree> = tree(3, atoms, true);
/** One that may stand behind `unless`. */
export const negatableCondition: fc.Arbitrary<Tree> = tree(2, atoms, false);

const contextKeys = [
  ...new Map([...keys, { key: "app:Digest", context: ["SGVsbG8=", "AAAA"] }].map((row) => [row.key, row])).values(),
];

/** Well-formed for the key, and single or multiple as the key is. */
function valueFor(row: Pick<Key, "context" | "multivalued">): fc.Arbitrary<ContextValue> {
  const text = pick(row.context);
  return row.multivalued === true ? fc.array(text, { maxLength: 3, size: "max" }) : text;
}

/** Values suit their keys; any key may be missing. */
export const context: fc.Arbitrary<ReadonlyMap<string, ContextValue>> = fc
  .tuple(
    ...contextKeys.map((row) =>
      fc.oneof(
        fc.constant<[string, ContextValue][]>([]),
        valueFor(row).map((given): [string, ContextValue][] => [[row.key, given]]),
      ),
    ),
  )
  .map((entries) => new Map(entries.flat()));

export interface OneKeyCase {
  readonly condition: Tree;
  readonly contexts: readonly ReadonlyMap<string, ContextValue>[];
}

/** Two atoms, each perhaps negated, under one connective. */
function pair(only: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> {
  const side = fc.oneof(
    { weight: 2, arbitrary: only },
    { weight: 1, arbitrary: only.map((operand): Tree => ({ kind: "not", operand, redundant: false })) },
  );
  return fc.record({ kind: pick(["and", "or"] as const), operands: fc.tuple(side, side), redundant: fc.constant(false) });
}

/** Keys that are asked in the same way. */
const shapes: readonly (readonly Key[])[] = [
  keys.filter(({ atoms: of }) => of === stringAtoms),
  keys.filter(({ atoms: of }) => of === setAtoms),
  keys.filter(({ atoms: of }) => of === ipAtoms),
  keys.filter(({ atoms: of }) => of === arnAtoms),
  keys.filter(({ atoms: of }) => ![stringAtoms, setAtoms, ipAtoms, arnAtoms].includes(of)),
];

/** Conditions that ask one key again and again, so that their atoms meet in one statement, and many values of that key. */
export const oneKeyCase: fc.Arbitrary<OneKeyCase> = fc.oneof(...shapes.map(pick)).chain((row) => {
  const only = atomOf(row);
  const value = valueFor(row);
  const given = fc.tuple(context, fc.option(value, { nil: undefined })).map(([others, chosen]) => {
    const rest = [...others].filter(([key]) => key !== row.key);
    return new Map(chosen === undefined ? rest : [...rest, [row.key, chosen] as const]);
  });
  return fc.record({
    condition: fc.oneof(
      { weight: 4, arbitrary: pair(only) },
      { weight: 2, arbitrary: tree(2, { any: only, positive: only }, true) },
      { weight: 1, arbitrary: tree(3, { any: only, positive: only }, true) },
    ),
    contexts: fc.array(given, { minLength: 12, maxLength: 12 }),
  });
});
