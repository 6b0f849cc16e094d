/** Many decisions in turn: one request is taken when its decision is asked for, and nothing is kept. */
import type { Decision } from "./engine.js";
import type { PreparedRequest } from "./prepare-request.js";
import type { Request } from "./request.js";

type Question = Request | PreparedRequest;

/** Requests in, decisions out, in the same order; async when the requests are. */
export interface DecideMany {
  (requests: Iterable<Question>): IterableIterator<Decision>;
  (requests: AsyncIterable<Question>): AsyncIterableIterator<Decision>;
}

const isAsync = (requests: Iterable<Question> | AsyncIterable<Question>): requests is AsyncIterable<Question> =>
  Symbol.asyncIterator in requests;

function* decideEach(decide: (request: Question) => Decision, requests: Iterable<Question>): IterableIterator<Decision> {
  for (const request of requests) yield decide(request);
}

async function* decideAwaited(
  decide: (request: Question) => Decision,
  requests: AsyncIterable<Question>,
): AsyncIterableIterator<Decision> {
  for await (const request of requests) yield decide(request);
}

/**
 * `decide` for an iterable or an async one: the decisions in the order of the requests, lazily. A request that makes no
 * sense throws its `RequestError` where its decision is asked for, and ends the iteration; so does leaving the loop, which
 * closes the source.
 */
export function decideMany(decide: (request: Question) => Decision): DecideMany {
  function many(requests: Iterable<Question>): IterableIterator<Decision>;
  function many(requests: AsyncIterable<Question>): AsyncIterableIterator<Decision>;
  function many(
    requests: Iterable<Question> | AsyncIterable<Question>,
  ): IterableIterator<Decision> | AsyncIterableIterator<Decision> {
    return isAsync(requests) ? decideAwaited(decide, requests) : decideEach(decide, requests);
  }
  return many;
}
