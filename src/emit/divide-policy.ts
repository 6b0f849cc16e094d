import type { PolicyDocument, StatementDocument } from "../iam/document.js";
import { encodePolicy, encodeStatement } from "../iam/encode.js";
import { sizeOf } from "../iam/size.js";
import type { Policy, Statement } from "../ir/model.js";
import { divideStatement } from "./divide-statement.js";
import { type Bin, type Item, inOrder, type Packing, pack } from "./pack.js";
import { stableHash } from "./stable-hash.js";

export interface DivideOptions {
  /** `stable` when absent. */
  readonly packing?: Packing | undefined;
  /** How statements and documents will be written, and so measured. */
  readonly encode?: (statement: Statement) => StatementDocument;
  readonly json?: (policy: Policy) => PolicyDocument;
  /** What each document will say instead of its statements: the same in less. */
  readonly rewrite?: ((policy: Policy) => Policy) | undefined;
}

/**
 * Divides an identity policy into several of at most `limit` characters, white space not counted, which together say what it
 * says: every statement is in exactly one of them, whole or in parts, in its order. They are called `Name`, `Name-2`, …. A
 * statement that fits no document is left whole, in a document of its own that is over the limit.
 *
 * With `rewrite` each of them is rewritten by itself. In stable packing the statements are divided as they were written, and a
 * document is full when it is too large rewritten: a new statement that can be joined to others changes their document alone.
 */
export function dividePolicy(policy: Policy, limit: number, options: DivideOptions = {}): readonly Policy[] {
  const { packing = "stable", json = encodePolicy, rewrite } = options;
  if (rewrite === undefined) return divided(policy, limit, options);
  const whole = rewrite(policy);
  if (sizeOf(json(whole), false) <= limit) return [whole];
  if (packing === "tight" || !isJoined(policy, whole)) return divided(whole, limit, options);
  const least = leastSize(policy, whole, options);
  const made = new Map<string, Policy>();
  const nameOfList = listNames();
  const holds = (statements: readonly Statement[]): boolean => {
    if (statements.length === policy.statements.length || least(statements) > limit) return false;
    const part = rewrite({ ...policy, statements });
    if (sizeOf(json(part), false) > limit) return false;
    made.set(nameOfList(statements), part);
    return true;
  };
  return divided(policy, limit, options, holds).map((part) => {
    const known = made.get(nameOfList(part.statements));
    return known === undefined ? rewrite(part) : { ...known, name: part.name };
  });
}

/** A name for any list of the same statements, the very objects. */
function listNames(): (statements: readonly Statement[]) => string {
  const numbers = new Map<Statement, number>();
  const numberOf = (statement: Statement): number => {
    const number = numbers.get(statement) ?? numbers.size;
    numbers.set(statement, number);
    return number;
  };
  return (statements) => statements.map(numberOf).join(" ");
}

/**
 * What a document with some statements takes at the least: what cannot be joined even when all of them are together, stays.
 * Rewriting is for the others.
 */
function leastSize(
  policy: Policy,
  whole: Policy,
  { encode = encodeStatement }: DivideOptions,
): (statements: readonly Statement[]) => number {
  const frame = sizeOf(encodePolicy({ ...policy, statements: [] }), false);
  const alone = new Map<string, number>();
  for (const statement of whole.statements)
    if (statement.sid !== undefined && statement.alsoFrom === undefined)
      alone.set(statement.sid, sizeOf(encode(statement), false) + comma);
  // The shorter form of a lone statement is two characters shorter.
  return (statements) =>
    statements.reduce((sum, { sid }) => sum + ((sid === undefined ? undefined : alone.get(sid)) ?? 0), frame - comma - 2);
}

/**
 * Whether some of the policy's statements were joined. If none were, none of a part of them can be, and each may be weighed by
 * itself; unless it has no Sid, since then what it says decides where it stands.
 */
function isJoined(policy: Policy, rewritten: Policy): boolean {
  return rewritten.statements.length < policy.statements.length || policy.statements.some(({ sid }) => sid === undefined);
}

/** `holds` says of statements that take too much as they are whether a document can say them. */
function divided(
  policy: Policy,
  limit: number,
  { packing = "stable", encode = encodeStatement, rewrite }: DivideOptions,
  holds?: (statements: readonly Statement[]) => boolean,
): readonly Policy[] {
  const frame = sizeOf(encodePolicy({ ...policy, statements: [] }), false);
  const weightOf: WeightOf = (statement) => sizeOf(encode(statement), false) + comma;
  const capacity = limit - frame + comma;
  const whole = policy.statements.map((statement): Weighed => ({ statement, weight: weightOf(statement) }));
  if (whole.reduce((sum, { weight }) => sum + weight, 0) <= capacity) return [policy];
  const sids = new Set(policy.statements.flatMap(({ sid }) => sid ?? []));
  const parts = whole.flatMap((each): readonly Weighed[] => {
    if (each.weight <= capacity) return [each];
    const [statement = each.statement] = rewrite?.({ ...policy, statements: [each.statement] }).statements ?? [];
    const weight = weightOf(statement);
    return weight <= capacity ? [{ statement, weight }] : partsOf({ statement, weight }, capacity, weightOf, sids);
  });
  const hashes = itemNames(parts).map(stableHash);
  const items = parts.map(({ weight }, index): Item => ({ index, weight, hash: hashes[index] ?? 0 }));
  const statementsOf = (some: readonly Item[]): readonly Statement[] =>
    some.flatMap(({ index }) => parts[index]?.statement ?? []);
  const bins = pack(items, capacity, packing, holds && ((some) => holds(statementsOf(inOrder(some)))));
  return bins.map((bin, i) => ({ ...policy, name: nameOf(policy, bin, i), statements: statementsOf(bin.items) }));
}

/** Each statement but a document's first has one before it. */
const comma = 1;

interface Weighed {
  readonly statement: Statement;
  /** Its characters in a document, with its comma. */
  readonly weight: number;
}

type WeightOf = (statement: Statement) => number;

/** The first keeps the policy's name: there is a document of that name whatever the policy holds. */
function nameOf({ name }: Policy, { number }: Bin, i: number): string {
  return i === 0 ? name : `${name}-${number}`;
}

function partsOf(whole: Weighed, capacity: number, weightOf: WeightOf, sids: Set<string>): readonly Weighed[] {
  const { statement } = whole;
  const { sid } = statement;
  // Measured with a Sid as long as any part's.
  const measured = sid === undefined ? statement : { ...statement, sid: `${sid}Part1000` };
  const parts = divideStatement(measured, capacity, weightOf) ?? [];
  if (parts.length === 0) return [whole];
  const named = parts.map((part, i) => (sid === undefined ? part : { ...part, sid: freshSid(`${sid}Part${i + 1}`, sids) }));
  return named.map((part) => ({ statement: part, weight: weightOf(part) }));
}

/** Sids are unique in a document, and here in the policy: an author may have named a rule like a part. */
function freshSid(wanted: string, sids: Set<string>): string {
  let sid = wanted;
  while (sids.has(sid)) sid += "x";
  sids.add(sid);
  return sid;
}

/**
 * What decides a statement's document: its Sid, so that it stays where it is when the rule changes; what it says where it has
 * none. Equal ones are told apart by counting.
 */
function itemNames(parts: readonly Weighed[]): readonly string[] {
  const seen = new Map<string, number>();
  return parts.map(({ statement: { sid, origin: _, alsoFrom: __, ...said } }) => {
    const name = sid ?? JSON.stringify(said);
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return count === 0 ? name : `${name} ${count}`;
  });
}
