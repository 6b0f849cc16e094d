/**
 * The public engine. In: the documents of every layer, then requests. Out: decisions and, when asked, explanations. An
 * engine never changes: `update` returns another one, which shares every part whose document did not change.
 */
import { type Draft, Immer } from "immer";
import { compileLayers, evaluateView } from "../eval/evaluate.js";
import type { CompiledLayers } from "../eval/layers.js";
import type { DeterminingStatement, EvaluationProblem, Outcome } from "../eval/model.js";
import type { SourceFile } from "../text/span.js";
import { type Explanation, explainRequest } from "./explanation.js";
import { type EngineDocuments, engineDocuments, type LayerDocuments } from "./layers.js";
import { type LoadedDocuments, loadDocuments } from "./load-documents.js";
import { type PreparedRequest, viewOf } from "./prepare-request.js";
import type { Request } from "./request.js";

export interface Decision {
  /** `unsigned`: a public API, about which identity policies are not asked and nothing else denied. */
  readonly outcome: Outcome;
  /** `outcome === "allow"` */
  readonly allowed: boolean;
  /** The statements that made it, each with its origin; none for `implicitDeny` and `unsigned`. */
  readonly determining: readonly DeterminingStatement[];
  /** Malformed values that kept a condition from matching: harmless in an Allow, a hole in a Deny (§4.12.2). */
  readonly problems: readonly EvaluationProblem[];
}

export interface Engine {
  readonly documents: EngineDocuments;
  /** Throws a `RequestError` when the request makes no sense; never for anything else. */
  readonly decide: (request: Request | PreparedRequest) => Decision;
  /** The same decision with the reasons: every layer, statement and clause. Slower; ask only when somebody reads it. */
  readonly explain: (request: Request | PreparedRequest) => Explanation;
  /** An engine with changed documents; this one stays as it is. Throws a `PolicyError`, and then nothing has changed. */
  readonly update: (recipe: (documents: Draft<EngineDocuments>) => void) => Engine;
}

// The documents are the caller's objects: they are not frozen.
const immer = new Immer({ autoFreeze: false });

function decideWith(layers: CompiledLayers, request: Request | PreparedRequest): Decision {
  const { outcome, determining, problems } = evaluateView(layers, viewOf(request));
  return { outcome, allowed: outcome === "allow", determining, problems };
}

function engineOf(documents: EngineDocuments, before: LoadedDocuments): Engine {
  const { layers, loaded, sources } = loadDocuments(documents, before);
  const compiled = compileLayers(layers);
  const files: ReadonlyMap<string, SourceFile> = sources;
  return {
    documents,
    decide: (request) => decideWith(compiled, request),
    explain: (request) => explainRequest(compiled, viewOf(request), files),
    update: (recipe) =>
      engineOf(
        immer.produce(documents, (draft) => {
          recipe(draft);
        }),
        loaded,
      ),
  };
}

/** Decodes, judges and compiles. Throws one `PolicyError` with all diagnostics when a document is not one that IAM takes. */
export function createEngine(documents: LayerDocuments): Engine {
  return engineOf(engineDocuments(documents), new Map());
}
