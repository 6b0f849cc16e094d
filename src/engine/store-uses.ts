/** Whether everything that the entries of a store name is there, and is what it is used as. */
import type { PolicyKind } from "../ir/model.js";
import { collectionNames, entryOf, type StoreContent } from "./store-content.js";
import { StoreError } from "./store-error.js";

/** What documents are attached as, and the kinds that can be. */
const kindsOf = {
  identity: ["identity"],
  boundary: ["identity", "boundary"],
  session: ["identity", "session"],
  scp: ["scp"],
  rcp: ["rcp"],
  resource: ["resource", "trust"],
  endpoint: ["endpoint"],
} as const satisfies Readonly<Record<string, readonly PolicyKind[]>>;

type DocumentUse = keyof typeof kindsOf;

/** A list of names in an entry: of documents, or of entries of another collection. */
interface Names {
  readonly names: readonly string[];
  readonly member: string;
  readonly use: DocumentUse | "groups" | "units";
}

function used(names: readonly string[] | undefined, member: string, use: Names["use"]): readonly Names[] {
  return names === undefined ? [] : [{ names, member, use }];
}

type Uses = { readonly [Name in keyof StoreContent]: (entry: StoreContent[Name][string]) => readonly Names[] };

const usesOf: Uses = {
  documents: () => [],
  principals: ({ policies, groups, boundary, session }) => [
    ...used(policies, "policies", "identity"),
    ...used(groups, "groups", "groups"),
    ...used(boundary === undefined ? undefined : [boundary], "boundary", "boundary"),
    ...used(session, "session", "session"),
  ],
  groups: ({ policies }) => used(policies, "policies", "identity"),
  units: ({ scps, rcps }) => [...used(scps, "scps", "scp"), ...used(rcps, "rcps", "rcp")],
  accounts: ({ path, scps, rcps }) => [
    ...used(path, "path", "units"),
    ...used(scps, "scps", "scp"),
    ...used(rcps, "rcps", "rcp"),
  ],
  resources: ({ policies }) => used(policies, "policies", "resource"),
  endpoints: ({ policies }) => used(policies, "policies", "endpoint"),
};

/** What is wrong with one name; `undefined` when nothing is. */
function problemOf(name: string, use: Names["use"], content: StoreContent): string | undefined {
  if (use === "groups" || use === "units")
    return Object.hasOwn(content[use], name) ? undefined : `there is no \`${name}\` in \`${use}\``;
  const document = entryOf(content.documents, name);
  if (document === undefined) return `there is no document \`${name}\``;
  const kinds: readonly PolicyKind[] = kindsOf[use];
  return kinds.includes(document.kind) ? undefined : `\`${name}\` is of kind ${document.kind}, not ${kinds.join(" or ")}`;
}

function checkEntry(uses: readonly Names[], path: string, content: StoreContent): void {
  for (const { names, member, use } of uses) {
    for (const [i, name] of names.entries()) {
      const problem = problemOf(name, use, content);
      if (problem !== undefined) throw new StoreError(`${path}.${member}${use === "boundary" ? "" : `.${i}`}`, problem);
    }
  }
}

/** Whether something that others may name is gone or of another kind: then entries that did not change are looked at again. */
function losesNames(after: StoreContent, before: StoreContent): boolean {
  const isLost = (collection: "documents" | "groups" | "units", name: string): boolean =>
    !Object.hasOwn(after[collection], name) ||
    (collection === "documents" && after.documents[name]?.kind !== before.documents[name]?.kind);
  return (["documents", "groups", "units"] as const).some(
    (collection) =>
      after[collection] !== before[collection] && Object.keys(before[collection]).some((name) => isLost(collection, name)),
  );
}

/** Throws a `StoreError` for the first name that is not right. */
export function checkUses(after: StoreContent, before: StoreContent): void {
  const isAll = losesNames(after, before);
  for (const collection of collectionNames) {
    const [entries, known]: readonly Readonly<Record<string, unknown>>[] = [after[collection], before[collection]];
    if (entries === undefined || known === undefined || (entries === known && !isAll)) continue;
    // The readers of the table and the entries are of the same collection.
    const uses = usesOf[collection] as (entry: unknown) => readonly Names[];
    for (const key of Object.keys(entries)) {
      const entry = entries[key];
      if (isAll || entryOf(known, key) !== entry) checkEntry(uses(entry), `${collection}.${key}`, after);
    }
  }
}
