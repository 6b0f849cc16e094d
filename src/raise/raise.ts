/**
 * Raising: the model of an IAM document becomes source text. In: a policy as it was decoded, and the catalogue. Out: text
 * that means the same, every statement a rule, and where each part of it stands. The text is correct but not laid out:
 * that is what the formatter is for. Nothing is left out; a statement that can never apply stays one.
 */
import type { Policy } from "../ir/model.js";
import { quoted } from "./quoted.js";
import { ruleName, ruleText, sidOf } from "./rules.js";
import { sharedLists } from "./shared-lists.js";
import { type RaisedStatement, type RaiseOptions, raiseStatement } from "./statement.js";
import { isWord, type Names, pascal, uniqueNames } from "./words.js";

export type { RaiseOptions } from "./statement.js";

/** A statement or a named list: what can be marked `@unchecked`. Parts keep their ids when a policy is raised again. */
export interface RaisedPart {
  readonly id: string;
  /** Index of the statement; absent for a list. */
  readonly statement?: number;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

export interface Raised {
  readonly text: string;
  readonly parts: readonly RaisedPart[];
}

/** A piece of the text; those with an id are parts. */
interface Piece {
  readonly text: string;
  readonly part?: Pick<RaisedPart, "id" | "statement">;
}

/** One policy as source text. What stands in the parts of `unchecked` is exempt from what the catalogue says. */
export function raise(policy: Policy, options: RaiseOptions, unchecked: ReadonlySet<string> = new Set()): Raised {
  const statements = policy.statements.map((statement) => raiseStatement(statement, policy, options));
  const name = policyName(policy.name);
  const shared = sharedLists(statements, uniqueNames([name]));
  const names = uniqueNames();
  const pieces: readonly Piece[] = [
    ...[...shared.values()].map(({ word, name: list, items }): Piece => {
      const text = word === "values" ? `[${items.join(", ")}]` : items.join(", ");
      return { text: `${word} ${list} = ${text}\n`, part: { id: `${word} ${list}` } };
    }),
    { text: policyHead(policy, name) },
    ...statements.flatMap((statement, at): readonly Piece[] => {
      const rule = namedRule(statement, names);
      const text = ruleText(statement, rule.name, shared);
      return [...rule.notes.map((note) => ({ text: `/// ${note}` })), { text, part: { id: `statement ${at}`, statement: at } }];
    }),
    { text: "}" },
  ];
  return joined(pieces, unchecked);
}

function policyHead({ id, version, kind }: Policy, name: string): string {
  const annotations = [
    ...(id === undefined ? [] : [`@id(${quoted(id)})`]),
    ...(version === "2008-10-17" ? [`@version("${version}")`] : []),
  ];
  return [...annotations, `policy ${name}${kind === "identity" ? "" : ` for ${kind}`} {`].join("\n");
}

/** A lone word in lower case may be a word of the language. */
function policyName(text: string): string {
  if (isWord(text) && !/^[a-z]+$/.test(text)) return text;
  const name = pascal(text);
  return isWord(name) ? name : `Policy${name}`;
}

interface NamedRule {
  readonly name: string | undefined;
  readonly notes: readonly string[];
}

/** A Sid that cannot be given back (it decides nothing) is written above the rule. */
function namedRule({ sid, notes }: RaisedStatement, names: Names): NamedRule {
  const wanted = sid === undefined ? undefined : ruleName(sid);
  const name = wanted === undefined ? undefined : names.claim(wanted);
  const kept = sid === undefined || (name !== undefined && sidOf(name) === sid);
  return { name, notes: kept ? notes : [`\`Sid\` of the document: ${quoted(sid)}`, ...notes] };
}

/** Puts the pieces one below the other. */
function joined(pieces: readonly Piece[], unchecked: ReadonlySet<string>): Raised {
  const parts: RaisedPart[] = [];
  let text = "";
  for (const { text: own, part } of pieces) {
    const start = text.length;
    const marked = part !== undefined && unchecked.has(part.id);
    text += `${marked ? '@unchecked("imported")\n' : ""}${own}\n`;
    if (part !== undefined) parts.push({ ...part, start, end: text.length });
  }
  return { text, parts };
}
