import { encodePolicy } from "../iam/encode.js";
import { sizeOf } from "../iam/size.js";
import type { Policy, Statement } from "../ir/model.js";
import { divideStatement } from "./divide-statement.js";
import { type Bin, type Item, type Packing, pack } from "./pack.js";
import { stableHash } from "./stable-hash.js";

/**
 * Divides an identity policy into several of at most `limit` characters, white space not counted, which together say what it
 * says: every statement is in exactly one of them, whole or in parts, in its order. They are called `Name`, `Name-2`, …. A
 * statement that fits no document is left whole, in a document of its own that is over the limit.
 */
export function dividePolicy(policy: Policy, limit: number, packing: Packing = "stable"): readonly Policy[] {
  if (documentSize(policy, policy.statements) <= limit) return [policy];
  const frame = documentSize(policy, []);
  const sizeOfOne = (statement: Statement): number => documentSize(policy, [statement]) - frame;
  const sids = new Set(policy.statements.flatMap(({ sid }) => sid ?? []));
  const statements = policy.statements.flatMap((statement) => partsOf(statement, limit - frame, sizeOfOne, sids));
  const hashes = itemNames(statements).map(stableHash);
  // Each statement but a document's first has a comma before it.
  const comma = 1;
  const items = statements.map((each, index): Item => ({ index, hash: hashes[index] ?? 0, weight: sizeOfOne(each) + comma }));
  const bins = pack(items, limit - frame + comma, packing);
  return bins.map((bin, i) => ({ ...policy, name: nameOf(policy, bin, i), statements: inBin(bin, statements) }));
}

function documentSize(policy: Policy, statements: readonly Statement[]): number {
  return sizeOf(encodePolicy({ ...policy, statements }), false);
}

/** The first keeps the policy's name: there is a document of that name whatever the policy holds. */
function nameOf({ name }: Policy, { number }: Bin, i: number): string {
  return i === 0 ? name : `${name}-${number}`;
}

function inBin({ items }: Bin, statements: readonly Statement[]): readonly Statement[] {
  return items.flatMap(({ index }) => statements[index] ?? []);
}

function partsOf(
  statement: Statement,
  limit: number,
  sizeOfOne: (statement: Statement) => number,
  sids: Set<string>,
): readonly Statement[] {
  if (sizeOfOne(statement) <= limit) return [statement];
  const { sid } = statement;
  // Measured with a Sid as long as any part's.
  const measured = sid === undefined ? statement : { ...statement, sid: `${sid}Part1000` };
  const parts = divideStatement(measured, limit, sizeOfOne);
  if (parts === undefined) return [statement];
  return parts.map((part, i) => (sid === undefined ? part : { ...part, sid: freshSid(`${sid}Part${i + 1}`, sids) }));
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
function itemNames(statements: readonly Statement[]): readonly string[] {
  const seen = new Map<string, number>();
  return statements.map(({ sid, origin: _, ...said }) => {
    const name = sid ?? JSON.stringify(said);
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return count === 0 ? name : `${name} ${count}`;
  });
}
