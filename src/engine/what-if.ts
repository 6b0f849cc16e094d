import { type Draft, Immer } from "immer";
import { isRecord } from "./checked-input.js";
import type { Decision } from "./engine.js";
import { plainCopy } from "./plain-copy.js";
import type { Request } from "./request.js";
import { RequestError } from "./request-error.js";

/** A changed request, and what is decided about it. */
export interface WhatIf {
  readonly request: Request;
  readonly decision: Decision;
}

/** A request that a recipe may change: tags and context are there to be written to, in the forms that have them. */
export type RequestDraft = Draft<Request>;

const immer = new Immer({ autoFreeze: false });

/** Decides a changed request; the one given stays as it is. Throws a `RequestError` when either makes no sense. */
export function whatIf(
  decide: (request: Request) => Decision,
  request: Request,
  recipe: (request: RequestDraft) => void,
): WhatIf {
  if (!isRecord(request)) throw new RequestError("", "must be an object");
  const changed = immer.produce(plainCopy(request) as Request, (draft) => {
    recipe(draft);
  });
  return { request: changed, decision: decide(changed) };
}
