/**
 * The public engine. In: the documents of every layer, then requests. Out: decisions and, when asked, explanations. An
 * engine never changes: `update` returns another one, which shares every part whose document did not change.
 */
import type { Draft } from "immer";
import { type UnsignedApi, type UnsignedLookup, unsignedApi } from "../catalog/unsigned.js";
import { compileLayers, evaluateView } from "../eval/evaluate.js";
import type { CompiledLayers } from "../eval/layers.js";
import type { DeterminingStatement, EvaluationProblem, Outcome } from "../eval/model.js";
import type { RequestView } from "../eval/request-view.js";
import { type DecideMany, decideMany } from "./batch.js";
import { change } from "./change.js";
import { type Explanation, explainRequest } from "./explanation.js";
import { type EngineDocuments, engineDocuments, type LayerDocuments } from "./layers.js";
import { type LoadedLayers, loadDocuments, sourcesOf } from "./load-documents.js";
import { decideOperation, type OperationDecision } from "./operation.js";
import type { OperationRequest } from "./operation-request.js";
import { decidable, type EngineOptions, type PreparedRequest, preparedView } from "./prepare-request.js";
import type { Request } from "./request.js";
import { type RequestDraft, type WhatIf, whatIf } from "./what-if.js";

export interface Decision {
  /** `unsigned`: a public API, about which identity policies are not asked and nothing else denied. */
  readonly outcome: Outcome;
  /** `outcome === "allow"` */
  readonly allowed: boolean;
  /** The statements that made it, each with its origin; none for `implicitDeny` and `unsigned`. */
  readonly determining: readonly DeterminingStatement[];
  /** Malformed values that kept a condition from matching: harmless in an Allow, a hole in a Deny (§4.12.2). */
  readonly problems: readonly EvaluationProblem[];
  /** Of a public API, denied or not: why identity policies are not consulted, and where that is documented. */
  readonly unsigned?: UnsignedApi;
}

export interface Engine {
  readonly documents: EngineDocuments;
  /** Throws a `RequestError` when the request makes no sense; never for anything else. */
  readonly decide: (request: Request | PreparedRequest) => Decision;
  /** `decide` for each of many, lazily and in order; async when the requests are. A request that makes no sense throws in its turn. */
  readonly decideMany: DecideMany;
  /** The same decision with the reasons: every layer, statement and clause. Slower; ask only when somebody reads it. */
  readonly explain: (request: Request | PreparedRequest) => Explanation;
  /** Every permission that one call of an API needs, and whether it has them all. */
  readonly decideOperation: (call: OperationRequest) => OperationDecision;
  /** Decides a changed request; the one given stays as it is. */
  readonly whatIf: (request: Request, recipe: (request: RequestDraft) => void) => WhatIf;
  /** An engine with changed documents; this one stays as it is. Throws a `PolicyError`, and then nothing has changed. */
  readonly update: (recipe: (documents: Draft<EngineDocuments>) => void) => Engine;
}

type LayersOf = (view: RequestView) => CompiledLayers;

const implicitDeny: Decision = Object.freeze({
  outcome: "implicitDeny",
  allowed: false,
  determining: Object.freeze([]),
  problems: Object.freeze([]),
});

function decideView(layersOf: LayersOf, view: RequestView, lookup: UnsignedLookup): Decision {
  const { outcome, determining, problems } = evaluateView(layersOf(view), view);
  const unsigned = view.unsigned ? lookup(view.action) : undefined;
  if (unsigned !== undefined) return { outcome, allowed: outcome === "allow", determining, problems, unsigned };
  if (outcome === "implicitDeny" && problems.length === 0) return implicitDeny;
  return { outcome, allowed: outcome === "allow", determining, problems };
}

/** Decides against the layers that bind the request. */
export function decideWith(
  layersOf: LayersOf,
  request: Request | PreparedRequest,
  lookup: UnsignedLookup = unsignedApi,
): Decision {
  const prepared = preparedView(request, lookup);
  if (prepared !== undefined) return decideView(layersOf, prepared, lookup);
  return decidable(request, (view) => decideView(layersOf, view, lookup), lookup);
}

interface Built {
  readonly loaded: LoadedLayers;
  readonly compiled: CompiledLayers;
}

function engineOf(documents: EngineDocuments, lookup: UnsignedLookup, before?: Built): Engine {
  const loaded = loadDocuments(documents, before?.loaded);
  const compiled = compileLayers(loaded.layers, before?.compiled);
  const layers = (): CompiledLayers => compiled;
  const decide = (request: Request | PreparedRequest): Decision => decideWith(layers, request, lookup);
  return {
    documents,
    decide,
    decideMany: decideMany(decide),
    explain: (request) => decidable(request, (view) => explainRequest(compiled, view, sourcesOf(loaded.loaded), lookup), lookup),
    decideOperation: (call) => decideOperation(decide, call),
    whatIf: (request, recipe) => whatIf(decide, request, recipe),
    update: (recipe) => engineOf(change(documents, recipe), lookup, { loaded, compiled }),
  };
}

/** Decodes, judges and compiles. Throws one `PolicyError` with all diagnostics when a document is not one that IAM takes. */
export function createEngine(documents: LayerDocuments, { unsigned = unsignedApi }: EngineOptions = {}): Engine {
  return engineOf(engineDocuments(documents), unsigned);
}
