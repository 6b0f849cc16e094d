import type { RaisedList, RaisedStatement } from "./statement.js";
import { type Names, pascal } from "./words.js";

/** A list that several clauses have in common. */
export interface SharedList {
  readonly word: "actions" | "resources" | "principals" | "values";
  readonly name: string;
  readonly items: readonly string[];
}

type Word = SharedList["word"];

/** Shorter lists are easier to read where they are used. */
const fewest = 4;
const shortest = 100;

/** Lists of values cannot be `@unchecked`, which texts that IAM stores as escapes only must be. */
const isStorable = (word: Word, items: readonly string[]): boolean =>
  word !== "values" || !items.some((item) => /[^\u0020-\u00ff]|\\u/.test(item));

const isLong = (items: readonly string[]): boolean =>
  items.length >= fewest || (items.length > 1 && items.join(", ").length > shortest);

interface Use {
  readonly word: Word;
  readonly items: readonly string[];
  readonly about: string;
}

function usesOf({ actions, resources, principals, conditions }: RaisedStatement): readonly Use[] {
  const lists: readonly (readonly [Word, RaisedList | undefined])[] = [
    ["actions", actions],
    ["resources", resources],
    ["principals", principals],
  ];
  return [
    ...lists.flatMap(([word, list]) => (list === undefined ? [] : [{ word, items: list.items, about: serviceIn(list.items) }])),
    ...conditions.flatMap(({ values, nameable }) =>
      values === undefined || nameable === undefined
        ? []
        : [{ word: "values" as const, items: values, about: lastName(nameable) }],
    ),
  ];
}

/** The service that all items are of, or nothing. */
function serviceIn(items: readonly string[]): string {
  const services = new Set(items.map((item) => /^(?:"arn:[^:]*:)?([A-Za-z0-9-]+):/.exec(item)?.[1] ?? ""));
  const [service = ""] = services;
  return services.size === 1 ? service : "";
}

/** `aws:RequestTag/team` -> `team` */
function lastName(key: string): string {
  return key.split(/[:/]/).at(-1) ?? "";
}

const nouns: Readonly<Record<Word, string>> = {
  actions: "Actions",
  resources: "Resources",
  principals: "Principals",
  values: "Values",
};

const keyOf = (word: Word, items: readonly string[]): string => JSON.stringify([word, ...items]);

/** The long lists that occur more than once, by what they hold. */
export function sharedLists(statements: readonly RaisedStatement[], names: Names): ReadonlyMap<string, SharedList> {
  const uses = new Map<string, Use & { count: number }>();
  for (const use of statements.flatMap(usesOf)) {
    if (!isLong(use.items) || !isStorable(use.word, use.items)) continue;
    const key = keyOf(use.word, use.items);
    const known = uses.get(key);
    if (known === undefined) uses.set(key, { ...use, count: 1 });
    else known.count++;
  }
  const shared = new Map<string, SharedList>();
  for (const [key, { word, items, about, count }] of uses) {
    if (count < 2) continue;
    const subject = pascal(about);
    const wanted = `${/^[A-Za-z]/.test(subject) ? subject : "Shared"}${nouns[word]}`;
    shared.set(key, { word, name: names.claim(wanted), items });
  }
  return shared;
}

/** The name of a list, where it has one. */
export function nameOf(shared: ReadonlyMap<string, SharedList>, word: Word, items: readonly string[]): string | undefined {
  return shared.get(keyOf(word, items))?.name;
}
