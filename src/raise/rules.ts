import { nameOf, type SharedList } from "./shared-lists.js";
import type { RaisedList, RaisedStatement } from "./statement.js";
import { isWord, pascal } from "./words.js";

type Shared = ReadonlyMap<string, SharedList>;

/**
 * A rule name that gives the Sid back where one can: lowering keeps letters and digits (iam-semantics §1.2.4). `undefined`
 * where nothing is left of it.
 */
export function ruleName(sid: string): string | undefined {
  if (isWord(sid)) return sid;
  if (/^\d[A-Za-z0-9]*$/.test(sid)) return `_${sid}`;
  const name = pascal(sid);
  return name === "" ? undefined : isWord(name) ? name : `_${name}`;
}

/** The Sid that the rule gets. */
export function sidOf(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, "");
}

function listText(word: "actions" | "resources" | "principals", { except, items }: RaisedList, shared: Shared): string {
  const text = nameOf(shared, word, items) ?? items.join(", ");
  return except ? `* except ${text}` : text;
}

function conditionText({ conditions }: RaisedStatement, shared: Shared): string {
  return conditions
    .map(({ before, values, after }) => {
      const list = values === undefined ? "" : (nameOf(shared, "values", values) ?? `[${values.join(", ")}]`);
      return `${before}${list}${after}`;
    })
    .join(" and ");
}

/** `rule Name { … }`, one clause a line. */
export function ruleText(statement: RaisedStatement, name: string | undefined, shared: Shared): string {
  const { effect, actions, principals, resources } = statement;
  const condition = conditionText(statement, shared);
  return [
    `rule ${name === undefined ? "" : `${name} `}{`,
    `${effect} ${listText("actions", actions, shared)}`,
    ...(principals === undefined ? [] : [`from ${listText("principals", principals, shared)}`]),
    ...(resources === undefined ? [] : [`on ${listText("resources", resources, shared)}`]),
    ...(condition === "" ? [] : [`when ${condition}`]),
    "}",
  ].join("\n");
}
