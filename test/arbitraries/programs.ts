/**
 * Whole programs: every construct of the language in some order, written with any white space and comments between its
 * words. Most of them compile; all of them parse.
 */
import fc from "fast-check";
import { negatableCondition, textOf } from "./language.js";

/** Words of a program; what may not be torn apart is one word. */
type Words = readonly string[];

const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const join = (...parts: readonly fc.Arbitrary<Words>[]): fc.Arbitrary<Words> => fc.tuple(...parts).map((all) => all.flat());
const words = (...all: Words): fc.Arbitrary<Words> => fc.constant(all);
const maybe = (part: fc.Arbitrary<Words>): fc.Arbitrary<Words> => fc.oneof(part, words());

/** `a, b, c` of one to `most` items, none twice. */
const listed = (items: readonly string[], most: number): fc.Arbitrary<Words> =>
  fc
    .shuffledSubarray([...items], { minLength: 1, maxLength: most })
    .map((chosen) => chosen.flatMap((item, i) => (i === 0 ? [item] : [",", item])));

const actionNames = [
  "cognito-idp:AdminGetUser",
  "cognito-idp:List*",
  "cognito-identity:DescribeIdentityPool",
  '"s3:GetObject"',
  "s3:Put*",
  "Reading",
];
const actionList = fc.oneof(
  { weight: 4, arbitrary: listed(actionNames, 4) },
  join(words("*", "except"), listed(actionNames, 2)),
  words("*"),
);

const resourceNames = [
  "cognito-idp:userpool",
  'cognito-idp:userpool("eu-west-1_abc", account: account)',
  '"arn:aws:s3:::logs/${principal.tag.team}/*"',
  '"arn:aws:s3:::${bucket}"',
  "Pools",
];
const resourceList = fc.oneof(
  { weight: 3, arbitrary: words("*") },
  listed(resourceNames, 3),
  join(words("*", "except"), listed(resourceNames.slice(0, 4), 1)),
);

const expression: fc.Arbitrary<Words> = fc.oneof(
  negatableCondition.map((tree) =>
    textOf(tree)
      .split(" ")
      .filter((word) => word !== ""),
  ),
  pick<Words>([
    ["same(team)"],
    ["fromOffice", "and", "request.mfa"],
    ["not", "fromOffice"],
    ["resource.tag.team", "in", "Teams"],
  ]),
);

/** Strings with blanks would be torn at them; those are left whole. */
const whole = (part: fc.Arbitrary<Words>): fc.Arbitrary<Words> => part.map(mergeStrings);

function mergeStrings(parts: Words): Words {
  const merged: string[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last !== undefined && isOpen(last)) merged[merged.length - 1] = `${last} ${part}`;
    else merged.push(part);
  }
  return merged;
}

function isOpen(text: string): boolean {
  return (text.replaceAll("\\\\", "").replaceAll('\\"', "").split('"').length - 1) % 2 === 1;
}

const clauses = join(maybe(join(words("when"), whole(expression))), maybe(join(words("unless"), whole(expression))));
const doc = pick<Words>([[], [], ["\n/// What it is for.\n"], ["\n/// Two\n/// lines.\n"]]);
const annotation = pick<Words>([[], [], ['@description("why")'], ['@unchecked("a reason")']]);

interface Kind {
  readonly words: Words;
  readonly from: fc.Arbitrary<Words>;
  readonly effects: readonly string[];
}

const principal = fc.oneof(
  words("*"),
  listed(['aws("111122223333", "arn:aws:iam::444455556666:role/x")', 'service("cloudfront.amazonaws.com")', "Partners"], 2),
);

const kinds: readonly Kind[] = [
  { words: [], from: words(), effects: ["allow", "deny"] },
  { words: ["for", "boundary"], from: words(), effects: ["allow", "deny"] },
  { words: ["for", "scp"], from: words(), effects: ["allow", "deny"] },
  { words: ["for", "resource"], from: join(words("from"), principal), effects: ["allow", "deny"] },
];

/** The kinds that have `require` and `protect`. */
const isMeasuredByCaller = ({ words: kind }: Kind): boolean => !kind.includes("resource");

const rule = ({ from, effects }: Kind, at: number): fc.Arbitrary<Words> =>
  join(
    doc,
    annotation,
    pick<Words>([
      ["rule", `Rule${at}`, "{"],
      ["rule", "{"],
      ["rule", ["when", "on", "tags"][at] ?? "rule", "{"],
    ]),
    pick(effects).map((effect) => [effect]),
    actionList,
    from,
    words("on"),
    resourceList,
    clauses,
    words("}"),
  );

const governance: fc.Arbitrary<Words> = pick<Words>([
  ["require", "Tagged", "{", "tags", "only", "team", ",", '"odd key"', "on", "cognito-idp:CreateUserPool", "}"],
  ["protect", "{", "tags", "team", "on", "cognito-idp:userpool", "unless", "principal.tag.team", "==", '"blue"', "}"],
  [
    "rule",
    "U",
    "{",
    "deny",
    "cognito-idp:Delete*",
    "on",
    "*",
    "when",
    "resource.tag.team",
    "==",
    '"blue"',
    "unsupported",
    "skip",
    "}",
  ],
]);

const policy = (at: number): fc.Arbitrary<Words> =>
  pick(kinds).chain((kind) =>
    join(
      doc,
      annotation,
      words("policy", `Policy${at}`, ...kind.words, "{"),
      fc.integer({ min: 1, max: 3 }).chain((count) => join(...Array.from({ length: count }, (_, number) => rule(kind, number)))),
      isMeasuredByCaller(kind) ? maybe(governance) : words(),
      words("}"),
    ),
  );

const declarations: Words = [
  "param",
  "account",
  "=",
  '"111122223333"',
  "param",
  "bucket",
  "=",
  '"corp"',
  "actions",
  "Reading",
  "=",
  "cognito-idp:Describe*",
  ",",
  "s3:List*",
  "resources",
  "Pools",
  "=",
  'cognito-idp:userpool(region: "eu-west-1")',
  "principals",
  "Partners",
  "=",
  'aws("444455556666")',
  "values",
  "Teams",
  "=",
  "[",
  '"blue"',
  ",",
  '"green"',
  "]",
  "condition",
  "same(key)",
  "=",
  "resource.tag[key]",
  "==",
  "principal.tag[key]",
  "condition",
  "fromOffice",
  "=",
  "request.ip",
  "in",
  "[",
  '"10.0.0.0/8"',
  "]",
];

const testBlock: fc.Arbitrary<Words> = pick<Words>([
  [
    "test",
    '"a title"',
    "{",
    "given",
    "policy",
    "Policy0",
    "given",
    "principal",
    '"arn:aws:iam::111122223333:role/app"',
    "{",
    "team",
    "=",
    '"blue"',
    "}",
    "expect",
    "implicit",
    "deny",
    "s3:GetObject",
    "with",
    "resource",
    "{",
    "}",
    "}",
  ],
  [
    "claim",
    '"a title"',
    "{",
    "given",
    "policy",
    "Policy0",
    "never",
    "allow",
    "s3:GetObject",
    "when",
    "missing",
    "resource.tag.team",
    "}",
  ],
  ["claim", '"alike"', "{", "policy", "Policy0", "within", "Policy0", "}"],
]);

const gap = fc.oneof(
  { weight: 12, arbitrary: fc.constant(" ") },
  { weight: 4, arbitrary: fc.constant("\n") },
  {
    weight: 1,
    arbitrary: pick(["  ", "\t", "\r\n", "\n\n\n", " // note\n", "\n// note\n", " /* note */ ", "\n/* two\n   lines */\n"]),
  },
);

/** Writes the words with gaps between them. */
function written(all: fc.Arbitrary<Words>): fc.Arbitrary<string> {
  return all.chain((list) =>
    fc
      .array(gap, { minLength: list.length + 1, maxLength: list.length + 1 })
      .map((gaps) => gaps.map((space, i) => space + (list[i] ?? "")).join("")),
  );
}

const policies: fc.Arbitrary<Words> = fc
  .integer({ min: 1, max: 3 })
  .chain((count) => join(...Array.from({ length: count }, (_, at) => policy(at))));

/** Everything that the grammar has. Nearly all of them compile. */
export const compilable: fc.Arbitrary<string> = written(join(words(...declarations), policies, maybe(testBlock)));
