/**
 * What a family of operators knows: how one value of the context compares with the values of the policy. Negation,
 * `IfExists` and the set qualifiers are not its business: `condition.ts` derives them for all families alike.
 */
import type { OperatorTraits } from "../../ir/operator.js";
import type { RequestContext } from "../context.js";

/** `malformed`: the context value cannot be read as the operator's type. */
export const equal = 1;
export const different = 0;
export const malformed = -1;
export type Comparison = typeof equal | typeof different | typeof malformed;

export interface Values {
  /** Whether some policy value matches: OR over the list (§4.1.2). */
  readonly compare: (value: string, context: RequestContext) => Comparison;
  /** Policy values that cannot be read as the operator's type; they match nothing (§4.12.1). */
  readonly malformed: readonly string[];
}

export interface FamilyOptions {
  readonly traits: OperatorTraits;
  /** The document has policy variables (§5.1.2). */
  readonly variables: boolean;
}

/** Compiles the values of a condition once. */
export type Family = (values: readonly string[], options: FamilyOptions) => Values;

/** A family whose values are read on both sides and related pairwise; without variables (§5.2.3). */
export function parsedFamily<T>(
  read: (text: string) => T | undefined,
  relate: (context: T, policy: T, relation: OperatorTraits["relation"]) => boolean,
  readPolicy: (text: string) => T | undefined = read,
): Family {
  return (values, { traits }) => {
    const bad = values.filter((value) => readPolicy(value) === undefined);
    const good = values.map(readPolicy).filter((value) => value !== undefined);
    return {
      malformed: bad,
      compare: (value) => {
        const read1 = read(value);
        if (read1 === undefined) return malformed;
        return good.some((policy) => relate(read1, policy, traits.relation)) ? equal : different;
      },
    };
  };
}
