import { describe, expect, it } from "vitest";
import { createEngine, prepareRequest, type Request, RequestError } from "../../src/engine/index.js";

const engine = createEngine({
  identity: { Version: "2012-10-17", Statement: { Effect: "Allow", Action: "s3:GetObject", Resource: "*" } },
});
const ask = (action: string): Request => ({
  principal: "arn:aws:iam::111122223333:role/app",
  action,
  resource: "arn:aws:s3:::b/k",
});

describe("decideMany", () => {
  it("decides as `decide` does, in order, prepared requests too", () => {
    const requests = [ask("s3:GetObject"), prepareRequest(ask("s3:PutObject")), ask("s3:getobject")];
    const decisions = [...engine.decideMany(requests)];
    expect(decisions).toEqual(requests.map((request) => engine.decide(request)));
    expect(decisions.map(({ outcome }) => outcome)).toEqual(["allow", "implicitDeny", "allow"]);
  });

  it("takes a request only when its decision is asked for, and closes the source when the loop is left", () => {
    const log: string[] = [];
    function* source(): Generator<Request> {
      try {
        for (let i = 0; ; i++) {
          log.push(`request ${i}`);
          yield ask("s3:GetObject");
        }
      } finally {
        log.push("closed");
      }
    }
    const decisions = engine.decideMany(source());
    expect(log).toEqual([]);
    let seen = 0;
    for (const { allowed } of decisions) {
      expect(allowed).toBe(true);
      if (++seen === 2) break;
    }
    expect(log).toEqual(["request 0", "request 1", "closed"]);
  });

  it("is async when the requests are", async () => {
    async function* source(): AsyncGenerator<Request> {
      yield ask("s3:GetObject");
      yield ask("s3:PutObject");
    }
    const outcomes: string[] = [];
    for await (const { outcome } of engine.decideMany(source())) outcomes.push(outcome);
    expect(outcomes).toEqual(["allow", "implicitDeny"]);
  });

  it("throws for a request that makes no sense in its turn", async () => {
    const requests = [ask("s3:GetObject"), ask("nonsense")];
    const decisions = engine.decideMany(requests);
    expect(decisions.next().value?.allowed).toBe(true);
    expect(() => decisions.next()).toThrow(RequestError);
    expect(decisions.next().done).toBe(true);
    async function* source(): AsyncGenerator<Request> {
      yield* requests;
    }
    const awaited = engine.decideMany(source());
    await awaited.next();
    await expect(awaited.next()).rejects.toThrow(RequestError);
  });
});
