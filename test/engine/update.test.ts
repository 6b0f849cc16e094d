import { describe, expect, it } from "vitest";
import { createEngine, type Engine, type PolicyDocument, PolicyError, type Request } from "../../src/engine/index.js";
import { engineDocuments } from "../../src/engine/layers.js";
import { loadDocuments } from "../../src/engine/load-documents.js";
import { compileLayers } from "../../src/eval/evaluate.js";
import type { CompiledLayer } from "../../src/eval/layers.js";
import { compilePolicy } from "../../src/eval/statement.js";

interface Document {
  readonly Version: string;
  readonly Statement: readonly { readonly Effect: string; readonly Action: string; readonly Resource: string }[];
}

const document = (action: string, effect = "Allow"): Document => ({
  Version: "2012-10-17",
  Statement: [{ Effect: effect, Action: action, Resource: "*" }],
});
const documents = (count: number): readonly Document[] => Array.from({ length: count }, (_, i) => document(`s3:Action${i}`));

const ask = (action: string): Request => ({
  principal: "arn:aws:iam::111122223333:role/app",
  action,
  resource: "arn:aws:s3:::bucket/key",
});
const outcome = (engine: Engine, action: string): string => engine.decide(ask(action)).outcome;

/** A document that counts how often its members are listed, so how often it is decoded. */
function counted(given: Document): { readonly document: PolicyDocument; readonly reads: () => number } {
  let reads = 0;
  const proxy = new Proxy(given, {
    ownKeys: (target) => {
      reads++;
      return Reflect.ownKeys(target);
    },
  });
  return { document: proxy, reads: () => reads };
}

describe("update", () => {
  it("decodes the documents that changed and no other", () => {
    const counts = documents(50).map(counted);
    const engine = createEngine({ identity: counts.map((each) => each.document), boundary: document("s3:*") });
    expect(counts.map(({ reads }) => reads())).toEqual(counts.map(() => 1));
    const changed = engine
      .update((draft) => {
        draft.identity[7] = document("s3:New");
      })
      .update((draft) => {
        draft.identity.splice(20, 2);
        draft.identity.unshift(document("s3:First"));
        draft.identity.push(document("s3:Last"));
      });
    expect(counts.map(({ reads }) => reads())).toEqual(counts.map(() => 1));
    for (const action of ["s3:New", "s3:First", "s3:Last", "s3:Action6", "s3:Action49"])
      expect(outcome(changed, action)).toBe("allow");
    for (const action of ["s3:Action7", "s3:Action20", "s3:Action21"]) expect(outcome(changed, action)).toBe("implicitDeny");
  });

  it("leaves the old engine as it was", () => {
    const old = createEngine({ identity: documents(3) });
    const changed = old.update((draft) => {
      draft.identity[0] = document("s3:Action0", "Deny");
      draft.scps.push([document("*")]);
    });
    expect([outcome(old, "s3:Action0"), outcome(changed, "s3:Action0")]).toEqual(["allow", "explicitDeny"]);
    expect([old.documents.scps.length, changed.documents.scps.length]).toEqual([0, 1]);
  });

  it("changes nothing when a document is not valid, and names it", () => {
    const engine = createEngine({ identity: documents(3) });
    const bad = document("s3:X", "Maybe");
    expect(() => engine.update((draft) => draft.identity.push(bad))).toThrow(PolicyError);
    expect(() => engine.update((draft) => draft.identity.push(JSON.stringify(bad)))).toThrow(/identity\[3\]@1:1:\d+: TW/);
    expect(outcome(engine, "s3:Action2")).toBe("allow");
  });

  it("passes on what the recipe throws", () => {
    const engine = createEngine({ identity: documents(1) });
    const mine = new Error("mine");
    expect(() =>
      engine.update(() => {
        throw mine;
      }),
    ).toThrow(mine);
  });

  it("changes a part of a document that was given as an object, in a copy", () => {
    const given = document("s3:Old");
    const changed = createEngine({ identity: given }).update((draft) => {
      (draft.identity[0] as { Statement: { Action: string }[] }).Statement[0]!.Action = "s3:New";
    });
    expect([outcome(changed, "s3:New"), outcome(changed, "s3:Old")]).toEqual(["allow", "implicitDeny"]);
    expect(given.Statement[0]?.Action).toBe("s3:Old");
  });

  it("does nothing for a recipe that changes nothing", () => {
    const engine = createEngine({ identity: documents(2) });
    expect(engine.update(() => {}).documents).toBe(engine.documents);
  });

  it("tells documents apart that have no name of their own", () => {
    const text = (action: string): string => JSON.stringify(document(action), null, 2);
    const engine = createEngine({ identity: [text("s3:A"), text("s3:B")] }).update((draft) => {
      draft.identity.shift();
      draft.identity.push(`\n\n${text("s3:C")}`);
    });
    const places = ["s3:B", "s3:C"].map((action) => engine.explain(ask(action)).determining[0]?.location);
    expect(places).toMatchObject([
      { file: "identity[1]", line: 4 },
      { file: "identity[1]@1", line: 6 },
    ]);
  });

  it("gives a moved document the kind of its new layer", () => {
    const everything = document("s3:*");
    const engine = createEngine({ identity: everything }).update((draft) => {
      draft.boundary.push(draft.identity[0]!);
    });
    expect(engine.decide(ask("s3:A")).determining.map(({ layer, policy }) => [layer, policy.kind])).toEqual([
      ["identity", "identity"],
      ["boundary", "boundary"],
    ]);
  });
});

/** What two layers have in common, counted by identity. */
function sharing(before: CompiledLayer, after: CompiledLayer): Readonly<Record<string, number>> {
  const shared = <T>(a: readonly T[], b: readonly T[]): number => {
    const known = new Set(a);
    return b.filter((item) => known.has(item)).length;
  };
  return {
    policies: shared(before.policies, after.policies),
    statements: shared(before.index.statements, after.index.statements),
    chunks: shared(before.index.chunks, after.index.chunks),
    newChunks: after.index.chunks.length - shared(before.index.chunks, after.index.chunks),
  };
}

describe("what an update of one of 10,000 documents shares", () => {
  const given = documents(10_000);
  const start = loadDocuments(engineDocuments({ identity: given, scps: [document("*")] }));
  const compiled = compileLayers(start.layers);

  const sharedWith = (identity: readonly Document[]): Readonly<Record<string, number>> => {
    const loaded = loadDocuments({ ...engineDocuments({ identity }), scps: [[document("*")]] }, start);
    return sharing(compiled.identity, compileLayers(loaded.layers, compiled).identity);
  };

  it("is everything but the document and the index of the 128 around it, when it is replaced", () => {
    const chunks = compiled.identity.index.chunks.length;
    expect(chunks).toBe(Math.ceil(10_000 / 128));
    expect(sharedWith(given.with(5000, document("s3:New")))).toEqual({
      policies: 9999,
      statements: 9999,
      chunks: chunks - 1,
      newChunks: 1,
    });
  });

  it("is everything but the index around it, when one is added or removed in the middle", () => {
    const chunks = compiled.identity.index.chunks.length;
    const added = sharedWith(given.toSpliced(5000, 0, document("s3:New")));
    expect(added).toMatchObject({ policies: 10_000, statements: 10_000 });
    const removed = sharedWith(given.toSpliced(5000, 1));
    expect(removed).toMatchObject({ policies: 9999, statements: 9999 });
    for (const { chunks: shared = 0, newChunks = 0 } of [added, removed]) {
      expect(shared).toBeGreaterThanOrEqual(chunks - 2);
      expect(newChunks).toBeLessThanOrEqual(2);
    }
  });

  it("is the whole layer, when another layer changed", () => {
    const { documents: before } = start.loaded.identity[0]!;
    const loaded = loadDocuments({ ...engineDocuments({}), identity: before, scps: [[document("s3:*")]] }, start);
    const changed = compileLayers(loaded.layers, compiled);
    expect(changed.identity).toBe(compiled.identity);
    expect(changed.scps[0]).not.toBe(compiled.scps[0]);
  });

  it("is every compiled statement, also of policies that moved", () => {
    const loaded = loadDocuments(engineDocuments({ identity: given.toReversed() }), start);
    const reversed = compileLayers(loaded.layers, compiled).identity;
    expect(sharing(compiled.identity, reversed)).toMatchObject({ policies: 10_000, statements: 10_000, chunks: 0 });
    expect(compilePolicy(reversed.policies[0]!)).toEqual([reversed.index.statements[0]]);
  });
});

describe("an index of many small parts", () => {
  it("stays small in number through many updates, and answers as a new engine does", () => {
    let loaded = loadDocuments(engineDocuments({ identity: documents(2000) }));
    let compiled = compileLayers(loaded.layers);
    let identity: readonly Document[] = documents(2000);
    for (let i = 0; i < 1500; i++) {
      const at = (i * 7919) % identity.length;
      identity = i % 3 === 0 ? identity.toSpliced(at, 0, document(`s3:New${i}`)) : identity.toSpliced(at, 1);
      loaded = loadDocuments(engineDocuments({ identity }), loaded);
      compiled = compileLayers(loaded.layers, compiled);
    }
    const { chunks, statements } = compiled.identity.index;
    expect(statements.map(({ statement }) => statement.actions.patterns[0])).toEqual(
      identity.map(({ Statement }) => Statement[0]?.Action),
    );
    expect(chunks.length * 128).toBeLessThanOrEqual(Math.max(8 * 128, 4 * identity.length));
    expect(Math.max(...chunks.map(({ policies }) => policies.length))).toBeLessThanOrEqual(128);
  });
});

describe("whatIf", () => {
  const engine = createEngine({
    identity: {
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Action: "s3:GetObject",
          Resource: "*",
          Condition: { StringEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } },
        },
      ],
    },
  });
  const request: Request = {
    principal: { arn: "arn:aws:iam::111122223333:role/app", tags: { team: "a" } },
    action: "s3:GetObject",
    resource: { arn: "arn:aws:s3:::bucket/key", tags: { team: "b" } },
  };

  it("decides a changed request and leaves the given one alone", () => {
    const { decision, request: changed } = engine.whatIf(request, (draft) => {
      if (typeof draft.resource === "object") draft.resource.tags = { team: "a" };
    });
    expect(decision.outcome).toBe("allow");
    expect(changed.resource).toMatchObject({ tags: { team: "a" } });
    expect(request.resource).toEqual({ arn: "arn:aws:s3:::bucket/key", tags: { team: "b" } });
    expect(engine.decide(request).outcome).toBe("implicitDeny");
  });

  it("can ask on from what it gave", () => {
    const first = engine.whatIf(request, (draft) => {
      draft.action = "s3:PutObject";
    });
    const second = engine.whatIf(first.request, (draft) => {
      draft.action = "s3:GetObject";
      draft.principal = { arn: "arn:aws:iam::111122223333:role/app", tags: { team: "b" } };
    });
    expect([first.decision.outcome, second.decision.outcome]).toEqual(["implicitDeny", "allow"]);
  });

  it("refuses what is no request before and after the change", () => {
    expect(() => engine.whatIf("x" as unknown as Request, () => {})).toThrow(/must be an object/);
    expect(() =>
      engine.whatIf(request, (draft) => {
        draft.action = "";
      }),
    ).toThrow(/`action`: is empty/);
  });
});
