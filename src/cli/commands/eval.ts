import { unsignedLookup } from "../../catalog/unsigned-lookup.js";
import { createEngine, type Decision, type Engine } from "../../engine/engine.js";
import { renderExplanation } from "../../engine/explanation-text.js";
import { locationOf } from "../../engine/location.js";
import { PolicyError } from "../../engine/policy-error.js";
import { type EngineOptions, type PreparedRequest, prepareRequest } from "../../engine/prepare-request.js";
import type { Request } from "../../engine/request.js";
import { RequestError } from "../../engine/request-error.js";
import type { SourceFile } from "../../text/span.js";
import { findConfig } from "../config.js";
import { type LayerFlags, type Layers, loadLayers } from "../eval-layers.js";
import { mergeRequest, type RequestFlags, requestFromJson, requestOf, requireComplete } from "../eval-request.js";
import { type ExitCode, exitCode, UsageError } from "../exit-code.js";
import { readNamed } from "../files.js";
import type { Io } from "../io.js";
import { report } from "../report.js";

export interface EvalOptions extends LayerFlags, RequestFlags {
  readonly batch?: string;
  readonly json?: boolean;
}

const schema = "tagward/eval@1";

/** `tagward eval`: decides one request and says why, or many and says what. */
export async function evaluate(options: EvalOptions, io: Io): Promise<ExitCode> {
  if (options.request !== undefined && options.batch !== undefined)
    throw new UsageError("--request and --batch exclude each other");
  const layers = await loadLayers(options, io);
  const known = await engineOptions(options, io);
  const engine = layers === undefined ? undefined : engineOf(layers, known, io);
  if (layers === undefined || engine === undefined) return exitCode.notCompiled;
  const asking: Asking = { engine, known, sources: layers.sources };
  return options.batch === undefined ? evaluateOne(asking, options, io) : evaluateBatch(asking, options.batch, options, io);
}

/** What requests are decided with. */
interface Asking {
  readonly engine: Engine;
  readonly known: EngineOptions;
  readonly sources: Sources;
}

/** What the project's overlay says about public APIs. */
async function engineOptions({ env }: EvalOptions, { cwd }: Io): Promise<EngineOptions> {
  const { overlay } = await findConfig(cwd, env);
  return overlay === undefined ? {} : { unsigned: unsignedLookup(overlay) };
}

/** `undefined` when a document is not one that IAM takes (already reported). */
function engineOf(layers: Layers, known: EngineOptions, io: Io): Engine | undefined {
  try {
    return createEngine(layers.documents, known);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    report(error.diagnostics, error.sources, io);
    return undefined;
  }
}

async function evaluateOne({ engine, known }: Asking, options: EvalOptions, io: Io): Promise<ExitCode> {
  const request = prepared(await requestOf(options, io), "", known);
  const explanation = engine.explain(request);
  if (options.json === true) io.out(`${JSON.stringify({ schema, ...explanation }, null, 2)}\n`);
  else io.out(renderExplanation(explanation, { color: io.colorOut }));
  return explanation.allowed ? exitCode.yes : exitCode.no;
}

type Sources = ReadonlyMap<string, SourceFile>;

/** All lines are read and checked before the first answer is printed. */
async function evaluateBatch({ engine, known, sources }: Asking, file: string, options: EvalOptions, io: Io): Promise<ExitCode> {
  const text = await readNamed(file, io.cwd);
  const requests = text.split("\n").flatMap((line, i): readonly PreparedRequest[] => {
    const where = `${file}:${i + 1}: `;
    return line.trim() === "" ? [] : [prepared(batchRequest(line, where, options), where, known)];
  });
  let allAllowed = true;
  for (const request of requests) {
    const decision = engine.decide(request);
    allAllowed &&= decision.allowed;
    io.out(`${options.json === true ? JSON.stringify(decisionJson(decision, sources)) : decisionLine(decision, sources)}\n`);
  }
  return allAllowed ? exitCode.yes : exitCode.no;
}

function batchRequest(line: string, where: string, flags: RequestFlags): Request {
  return requireComplete(mergeRequest(requestFromJson(line, where), flags), where);
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

function decisionJson({ outcome, allowed, determining }: Decision, sources: Sources): object {
  return {
    schema,
    outcome,
    allowed,
    determining: determining.map(({ layer, level, policy, statement, origin }) => ({
      layer,
      level,
      policy: policy.name,
      ...(statement.sid === undefined ? {} : { sid: statement.sid }),
      effect: statement.effect,
      location: locationOf(origin, policy.name, sources),
    })),
  };
}

/** `allow  OwnPools policies/tenants.abac:2:3` */
function decisionLine({ outcome, determining }: Decision, sources: Sources): string {
  const statements = determining.map(({ policy, statement, origin }) => {
    const { file, line, column, rule } = locationOf(origin, policy.name, sources);
    const name = rule ?? statement.sid;
    const place = line === undefined ? file : `${file}:${line}:${column}`;
    return name === undefined ? place : `${name} ${place}`;
  });
  return statements.length === 0 ? outcome : `${outcome}  ${statements.join(", ")}`;
}
