/**
 * A store of policies for many principals. In: documents and what they are attached to, changed in transactions, then
 * requests. Out: decisions, for which the store finds the layers by itself. A transaction is all or nothing, and whoever asks
 * meanwhile, or keeps a snapshot, sees one state of it, never half of two.
 */
import type { Draft } from "immer";
import type { SourceFile } from "../text/span.js";
import { change } from "./change.js";
import { type Decision, decideWith } from "./engine.js";
import { type Explanation, explainRequest } from "./explanation.js";
import { decideOperation, type OperationDecision } from "./operation.js";
import type { OperationRequest } from "./operation-request.js";
import { decidable, type EngineOptions, type PreparedRequest } from "./prepare-request.js";
import type { Request } from "./request.js";
import type { StoreContent } from "./store-content.js";
import { StoreError } from "./store-error.js";
import { layerFinder } from "./store-layers.js";
import { emptyState, nextState, type StoreState } from "./store-state.js";
import { type RequestDraft, type WhatIf, whatIf } from "./what-if.js";

/** What can be asked of a store and of a snapshot of it. Each throws a `RequestError` when the question makes no sense. */
export interface PolicyAnswers {
  /** The content as it is now: frozen, and never changed by a later transaction. */
  readonly content: StoreContent;
  readonly decide: (request: Request | PreparedRequest) => Decision;
  readonly explain: (request: Request | PreparedRequest) => Explanation;
  readonly decideOperation: (call: OperationRequest) => OperationDecision;
  readonly whatIf: (request: Request, recipe: (request: RequestDraft) => void) => WhatIf;
}

/** One state of a store, to be kept, asked and compared as long as wanted. */
export interface PolicySnapshot extends PolicyAnswers {}

/** The content of a store, for a recipe to change. */
export type StoreDraft = Draft<StoreContent>;

export interface PolicyStore extends PolicyAnswers {
  /** The state as it is now. */
  readonly snapshot: () => PolicySnapshot;
  /**
   * Changes the content, all or nothing: when the recipe throws, a document is not one that IAM takes (`PolicyError`) or an
   * attachment makes no sense (`StoreError`), the store stays as it was. Answers with the new state.
   */
  readonly transaction: (recipe: (content: StoreDraft) => void) => PolicySnapshot;
}

function sourcesOf({ loaded }: StoreState): ReadonlyMap<string, SourceFile> {
  const sources = [...loaded.values()].flatMap((document) => document.sources);
  return new Map(sources.map((source) => [source.name, source]));
}

interface Version {
  readonly state: StoreState;
  readonly snapshot: PolicySnapshot;
}

function versionOf(state: StoreState, { unsigned }: EngineOptions): Version {
  const layersOf = layerFinder(state);
  let sources: ReadonlyMap<string, SourceFile> | undefined;
  const decide = (request: Request | PreparedRequest): Decision => decideWith(layersOf, request, unsigned);
  const snapshot: PolicySnapshot = {
    content: state.content,
    decide,
    explain: (request) =>
      decidable(
        request,
        (view) => {
          sources ??= sourcesOf(state);
          return explainRequest(layersOf(view), view, sources, unsigned);
        },
        unsigned,
      ),
    decideOperation: (call) => decideOperation(decide, call),
    whatIf: (request, recipe) => whatIf(decide, request, recipe),
  };
  return { state, snapshot: Object.freeze(snapshot) };
}

function changed(state: StoreState, recipe: (content: StoreDraft) => void): StoreState {
  const content = change(state.content, (draft) => {
    const result: unknown = recipe(draft);
    // The draft is closed when the recipe returns: what an async one does later would be lost.
    if (typeof result === "object" && result !== null && "then" in result)
      throw new StoreError("", "a transaction cannot wait: its recipe returned a promise");
  });
  return content === state.content ? state : nextState(state, content);
}

/** A store with the content given, or empty. Throws as `transaction` does. */
export function createPolicyStore(content: Partial<StoreContent> = {}, options: EngineOptions = {}): PolicyStore {
  let current = versionOf(nextState(emptyState, { ...emptyState.content, ...content }), options);
  let isChanging = false;
  return {
    get content(): StoreContent {
      return current.state.content;
    },
    decide: (request) => current.snapshot.decide(request),
    explain: (request) => current.snapshot.explain(request),
    decideOperation: (call) => current.snapshot.decideOperation(call),
    whatIf: (request, recipe) => current.snapshot.whatIf(request, recipe),
    snapshot: () => current.snapshot,
    transaction: (recipe) => {
      if (isChanging) throw new StoreError("", "a transaction is under way: its recipe cannot start another");
      isChanging = true;
      try {
        const state = changed(current.state, recipe);
        if (state !== current.state) current = versionOf(state, options);
        return current.snapshot;
      } finally {
        isChanging = false;
      }
    },
  };
}
