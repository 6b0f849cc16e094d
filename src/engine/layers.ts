/** What an engine is made of: the documents of each layer, in any of the forms that people have them in. */
import type { SourceFile } from "../text/span.js";

/** An IAM document as an object. Whether it is one is judged by the decoder. */
export interface IamDocument {
  readonly Version?: unknown;
  readonly Statement?: unknown;
}

/** Where the statements of a compiled document come from (`<Policy>.json.map`). */
export interface StatementMap {
  readonly sources: readonly string[];
  readonly statements: readonly MappedStatement[];
}

export interface MappedStatement extends MappedRule {
  readonly index: number;
  /** The other rules that the statement says. */
  readonly also?: readonly MappedRule[];
}

export interface MappedRule {
  readonly policy: string;
  readonly rule?: string;
  /** Index into `sources`. */
  readonly source: number;
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** A document as the compiler emits it: the exact bytes and their source map. */
export interface MappedDocument {
  readonly name: string;
  readonly text: string;
  readonly map: StatementMap;
}

/** A policy as the compiler returns it. */
export interface MappedPolicy {
  readonly name: string;
  readonly kind: string;
  readonly documents: readonly MappedDocument[];
}

/** An object, JSON text, a file, or what the compiler made. */
export type PolicyDocument = IamDocument | string | SourceFile | MappedDocument | MappedPolicy;

/**
 * The documents that decide together. An absent or empty layer does not restrict; a federated user without session policies
 * gets nothing of its own (§7.7.3). `scps` and `rcps` are levels, root first; a document in place of a level is a level of one.
 */
export interface LayerDocuments {
  readonly identity?: PolicyDocument | readonly PolicyDocument[];
  /** The policy of the resource; a role's trust policy, too. */
  readonly resource?: PolicyDocument | readonly PolicyDocument[];
  readonly boundary?: PolicyDocument | readonly PolicyDocument[];
  readonly session?: PolicyDocument | readonly PolicyDocument[];
  readonly scps?: readonly (PolicyDocument | readonly PolicyDocument[])[];
  readonly rcps?: readonly (PolicyDocument | readonly PolicyDocument[])[];
  readonly endpoint?: PolicyDocument | readonly PolicyDocument[];
}

/** The same with every list written out: what `update` hands to its recipe. */
export interface EngineDocuments {
  readonly identity: readonly PolicyDocument[];
  readonly resource: readonly PolicyDocument[];
  readonly boundary: readonly PolicyDocument[];
  readonly session: readonly PolicyDocument[];
  readonly scps: readonly (readonly PolicyDocument[])[];
  readonly rcps: readonly (readonly PolicyDocument[])[];
  readonly endpoint: readonly PolicyDocument[];
}

type OneOrMore = PolicyDocument | readonly PolicyDocument[] | undefined;

const isList = (given: PolicyDocument | readonly PolicyDocument[]): given is readonly PolicyDocument[] => Array.isArray(given);

function listOf(given: OneOrMore): readonly PolicyDocument[] {
  if (given === undefined) return [];
  return isList(given) ? given : [given];
}

const levelsOf = (given: LayerDocuments["scps"]): readonly (readonly PolicyDocument[])[] => (given ?? []).map(listOf);

const layerNames: readonly string[] = ["identity", "resource", "boundary", "session", "scps", "rcps", "endpoint"];

/** Writes every list out. A misspelled layer would silently not restrict, so it throws. */
export function engineDocuments(documents: LayerDocuments): EngineDocuments {
  const unknown = Object.keys(documents).find((name) => !layerNames.includes(name));
  if (unknown !== undefined) throw new TypeError(`unknown layer \`${unknown}\`; known are ${layerNames.join(", ")}`);
  return {
    identity: listOf(documents.identity),
    resource: listOf(documents.resource),
    boundary: listOf(documents.boundary),
    session: listOf(documents.session),
    scps: levelsOf(documents.scps),
    rcps: levelsOf(documents.rcps),
    endpoint: listOf(documents.endpoint),
  };
}
