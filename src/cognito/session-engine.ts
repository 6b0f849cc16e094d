import type { Decision, Engine } from "../engine/engine.js";
import type { Explanation } from "../engine/explanation.js";
import type { LayerDocuments } from "../engine/layers.js";
import type { OperationDecision } from "../engine/operation.js";
import type { OperationRequest } from "../engine/operation-request.js";
import type { Request } from "../engine/request.js";
import { joined } from "./joined-context.js";
import type { IssuedSession } from "./session.js";

/** A request of a session: the session itself is the principal. */
export type SessionCall = Omit<Request, "principal">;
/** A call of an API by a session. */
export type SessionOperation = Omit<OperationRequest, "principal">;

/** Layers that belong to the resource, or to the way to it, rather than to the session. */
export type SessionLayers = Pick<LayerDocuments, "resource" | "scps" | "rcps" | "endpoint">;

/** Decides what a session may do. */
export interface SessionEngine {
  /** All layers together. */
  readonly engine: Engine;
  /** The request with principal, tags and condition keys of the session; a key given with another value is a `RequestError`. */
  readonly request: (call: SessionCall) => Request;
  readonly decide: (call: SessionCall) => Decision;
  readonly explain: (call: SessionCall) => Explanation;
  readonly decideOperation: (call: SessionOperation) => OperationDecision;
}

export function sessionEngine(engine: Engine, { principal, context }: IssuedSession): SessionEngine {
  const request = (call: SessionCall): Request => ({ ...call, principal, context: joined(context, call.context) });
  return {
    engine,
    request,
    decide: (call) => engine.decide(request(call)),
    explain: (call) => engine.explain(request(call)),
    decideOperation: (call) => engine.decideOperation({ ...call, principal, context: joined(context, call.context) }),
  };
}
