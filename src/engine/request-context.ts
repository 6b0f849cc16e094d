/**
 * The keys of a request, found where they were given instead of being written out: tags in their own objects, the context
 * by folded key, derived keys only when somebody asks for them.
 */
import { type ContextKey, type Found, missing, nextStamp, type RequestContext } from "../eval/context.js";
import { foldName } from "../eval/fold.js";
import type { ContextValue } from "../eval/model.js";
import type { Requester, RequesterKind } from "../eval/requester.js";
import { type Shape, shapeOf } from "./shape.js";
import { findTag, type TagSet } from "./tag-set.js";

/** The families of tag keys that a request has members for, folded. */
const tagFamilies = ["aws:principaltag/", "aws:resourcetag/", "aws:requesttag/"] as const;
export type TagFamily = (typeof tagFamilies)[number];

const spellings: Readonly<Record<TagFamily, string>> = {
  "aws:principaltag/": "aws:PrincipalTag/",
  "aws:resourcetag/": "aws:ResourceTag/",
  "aws:requesttag/": "aws:RequestTag/",
};

export const tagKeysKey = "aws:tagkeys";

export interface GivenKeys {
  readonly tags: Readonly<Record<TagFamily, TagSet | undefined>>;
  /** Everything else. */
  readonly others: OtherKeys;
  /** `aws:TagKeys` of `request.tags`. */
  readonly tagKeys: readonly string[] | undefined;
  /** Whose keys are derived; `undefined` for none. */
  readonly derivedFrom: Derivation | undefined;
}

/** Keys as given, no two of which fold alike, and their values in the same order. */
export interface OtherKeys {
  readonly shape: Shape;
  readonly values: readonly ContextValue[];
}

export interface Derivation {
  /** Absent for a public API, which has no principal. */
  readonly requester: Requester | undefined;
  readonly resourceAccount: string | undefined;
}

const principalTypes: Readonly<Partial<Record<RequesterKind, string>>> = {
  root: "Account",
  user: "User",
  role: "AssumedRole",
  session: "AssumedRole",
  federatedUser: "FederatedUser",
  anonymous: "Anonymous",
};

const ofPrincipal = (read: (requester: Requester) => string | undefined) => {
  return ({ requester }: Derivation): string | undefined =>
    requester === undefined || principalTypes[requester.kind] === undefined ? undefined : read(requester);
};

/** §5.5. The role behind a session has a path that the session's ARN does not tell, so its ARN is not derived. */
const derivations: ReadonlyMap<string, readonly [spelling: string, read: (from: Derivation) => string | undefined]> = new Map([
  ["aws:principaltype", ["aws:PrincipalType", ofPrincipal(({ kind }) => principalTypes[kind])]],
  ["aws:principalaccount", ["aws:PrincipalAccount", ofPrincipal(({ account }) => account)]],
  [
    "aws:principalarn",
    ["aws:PrincipalArn", ofPrincipal(({ kind, text }) => (kind === "session" || kind === "anonymous" ? undefined : text))],
  ],
  ["aws:username", ["aws:username", ofPrincipal(({ kind, name }) => (kind === "user" ? name : undefined))]],
  ["aws:resourceaccount", ["aws:ResourceAccount", ({ resourceAccount }: Derivation) => resourceAccount]],
]);

function findOther({ others, tagKeys, derivedFrom }: GivenKeys, folded: string): Found {
  const position = others.shape.positions.get(folded);
  if (position !== undefined) return others.values[position] ?? missing;
  if (folded === tagKeysKey) return tagKeys ?? missing;
  return derivedFrom === undefined ? missing : (derivations.get(folded)?.[1](derivedFrom) ?? missing);
}

const isTagFamily = (family: string): family is TagFamily => family in spellings;

export function requestContext(keys: GivenKeys): RequestContext {
  return {
    stamp: nextStamp(),
    find: ({ family, folded, tag, foldedTag }: ContextKey) => {
      // A family ends with a slash, so it is no member that an object has by nature.
      const set = family === "" ? undefined : keys.tags[family as TagFamily];
      return set === undefined ? findOther(keys, folded) : findTag(set, tag, foldedTag);
    },
  };
}

/** All keys written out, in the usual spelling where none was given. */
export function writtenContext({ tags, others, tagKeys, derivedFrom }: GivenKeys): ReadonlyMap<string, ContextValue> {
  const context = new Map<string, ContextValue>();
  for (const [i, name] of others.shape.names.entries()) context.set(name, others.values[i] ?? []);
  for (const family of tagFamilies) {
    for (const [tag, value] of Object.entries(tags[family]?.tags ?? {})) context.set(spellings[family] + tag, value);
  }
  if (tagKeys !== undefined && !others.shape.positions.has(tagKeysKey)) context.set("aws:TagKeys", tagKeys);
  for (const [folded, [spelling, read]] of derivations) {
    const value = derivedFrom === undefined || others.shape.positions.has(folded) ? undefined : read(derivedFrom);
    if (value !== undefined) context.set(spelling, value);
  }
  return context;
}

/** The same keys, all written out in a row, for requests that are asked about again and again. */
export function preparedContext(keys: GivenKeys): RequestContext {
  const written = writtenContext(keys);
  const { names, positions, isAmbiguous } = shapeOf([...written.keys()]);
  // Which of several spellings is meant depends on the tag alone, whatever the case of its family.
  if (isAmbiguous) return requestContext(keys);
  const values = [...written.values()];
  const find = (key: ContextKey): Found => {
    if (key.positionIn !== names) {
      key.position = positions.get(key.folded) ?? -1;
      key.positionIn = names;
    }
    return key.position < 0 ? missing : (values[key.position] ?? missing);
  };
  return { stamp: nextStamp(), find };
}

/** The family of a key and its tag, when the family is one of a request's own. */
export function tagOf(key: string): readonly [TagFamily, string] | undefined {
  const slash = key.indexOf("/") + 1;
  const family = foldName(key.slice(0, slash));
  return slash > 0 && isTagFamily(family) ? [family, key.slice(slash)] : undefined;
}
