import type { CatalogOverlay } from "../../catalog/overlay.js";
import { unsignedLookup } from "../../catalog/unsigned-lookup.js";
import { createEngine } from "../../engine/engine.js";
import { renderExplanation } from "../../engine/explanation-text.js";
import { PolicyError } from "../../engine/policy-error.js";
import { type EngineOptions, type PreparedRequest, prepareRequest } from "../../engine/prepare-request.js";
import type { Request } from "../../engine/request.js";
import { RequestError } from "../../engine/request-error.js";
import { findConfig } from "../config.js";
import { evalSchema } from "../decision-text.js";
import { type LayerFlags, type Layers, loadLayers } from "../eval-layers.js";
import { type RequestFlags, requestOf } from "../eval-request.js";
import { type ExitCode, exitCode, UsageError } from "../exit-code.js";
import type { Io } from "../io.js";
import { report } from "../report.js";

export interface EvalOptions extends LayerFlags, RequestFlags {
  readonly batch?: string;
  readonly jobs?: string;
  readonly json?: boolean;
}

/** `tagward eval`: decides one request and says why, or many and says what. */
export async function evaluate(options: EvalOptions, io: Io): Promise<ExitCode> {
  if (options.request !== undefined && options.batch !== undefined)
    throw new UsageError("--request and --batch exclude each other");
  const layers = await loadLayers(options, io);
  const { overlay } = await findConfig(io.cwd, options.env);
  if (layers === undefined) return exitCode.notCompiled;
  try {
    if (options.batch === undefined) return await evaluateOne(layers, overlay, options, io);
    const { evaluateBatch } = await import("../batch/batch.js");
    const settings = { ...layers, overlay, flags: requestFlags(options), json: options.json === true };
    return await evaluateBatch(options.batch, settings, options.jobs, io);
  } catch (error) {
    // A document is not one that IAM takes.
    if (!(error instanceof PolicyError)) throw error;
    report(error.diagnostics, error.sources, io);
    return exitCode.notCompiled;
  }
}

/** Nothing but the flags that add to a request: they are sent to other threads. */
function requestFlags(options: EvalOptions): RequestFlags {
  const { principal, action, resource, principalTag, resourceTag, requestTag, context } = options;
  const given = { principal, action, resource, principalTag, resourceTag, requestTag, context };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

async function evaluateOne(layers: Layers, overlay: CatalogOverlay | undefined, options: EvalOptions, io: Io): Promise<ExitCode> {
  // What the project's overlay says about public APIs.
  const known: EngineOptions = overlay === undefined ? {} : { unsigned: unsignedLookup(overlay) };
  const engine = createEngine(layers.documents, known);
  const request = prepared(await requestOf(options, io), "", known);
  const explanation = engine.explain(request);
  if (options.json === true) io.out(`${JSON.stringify({ schema: evalSchema, ...explanation }, null, 2)}\n`);
  else io.out(renderExplanation(explanation, { color: io.colorOut }));
  return explanation.allowed ? exitCode.yes : exitCode.no;
}

/** Checked by the engine: what makes no sense is a usage error. */
function prepared(request: Request, where: string, known: EngineOptions): PreparedRequest {
  try {
    return prepareRequest(request, known);
  } catch (error) {
    if (error instanceof RequestError) throw new UsageError(`${where}${error.message}`, { cause: error });
    throw error;
  }
}
