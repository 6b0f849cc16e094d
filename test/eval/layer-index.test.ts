import { describe, expect, it } from "vitest";
import { type LayerIndex, layerIndex } from "../../src/eval/layer-index.js";
import { compilePolicy } from "../../src/eval/statement.js";
import { statementIndex } from "../../src/eval/statement-index.js";
import type { Policy } from "../../src/ir/model.js";
import { policyFrom } from "./policies.js";

const policies = (count: number, action: (i: number) => unknown = (i) => `s3:Action${i % 7}`): readonly Policy[] =>
  Array.from({ length: count }, (_, i) =>
    policyFrom({
      Version: "2012-10-17",
      Statement: [{ Sid: `S${i}`, Effect: i % 5 === 0 ? "Deny" : "Allow", Action: action(i), Resource: "*" }],
    }),
  );

type Index = ReturnType<typeof statementIndex>;

const found = (index: Index, action: string): readonly (readonly (string | undefined)[])[] => {
  const { denies, allows } = index.candidates(action);
  return [denies, allows].map(({ all }) => all.map(({ statement }) => statement.sid));
};

describe("the index of a layer", () => {
  it("finds what one index over all statements finds, in the same order", () => {
    const patterns = ["s3:Action1", "s3:Action*", "*", "s3:*1", "sqs:Send?essage", "nonsense", ["s3:Action2", "sqs:*"]];
    for (const count of [0, 1, 127, 128, 129, 1000]) {
      const given = policies(count, (i) => patterns[i % patterns.length]);
      const [chunked, plain] = [layerIndex(given), statementIndex(given.flatMap(compilePolicy))];
      expect(chunked.statements).toEqual(plain.statements);
      for (const action of ["s3:action1", "s3:action2", "sqs:sendmessage", "sns:publish", "nonsense", ""])
        expect([count, action, found(chunked, action)]).toEqual([count, action, found(plain, action)]);
    }
  });

  it.each([10, 300])("remembers what an action found, and forgets when too many were asked for (%i policies)", (count) => {
    const index = layerIndex(policies(count));
    const first = index.candidates("s3:action1");
    const other = index.candidates("s3:action2");
    expect(index.candidates("s3:action1")).toBe(first);
    expect(index.candidates("s3:action2")).toBe(other);
    for (let i = 2; i < 1024; i++) index.candidates(`made:up${i}`);
    expect(index.candidates("s3:action1")).toBe(first);
    index.candidates("made:up");
    expect(index.candidates("s3:action1")).not.toBe(first);
    expect(found(index, "s3:action1")).toEqual(
      [first.denies, first.allows].map(({ all }) => all.map(({ statement }) => statement.sid)),
    );
  });

  it("shares the parts of the index before that cover the same policies", () => {
    const given = policies(1000);
    const before = layerIndex(given);
    const shared = (after: ReturnType<typeof layerIndex>): number =>
      after.chunks.filter((chunk) => before.chunks.includes(chunk)).length;
    expect(before.chunks.map((chunk) => chunk.policies.length)).toEqual(new Array(8).fill(125));
    expect(shared(layerIndex(given, before))).toBe(8);
    expect(shared(layerIndex([...given, ...policies(1)], before))).toBe(8);
    expect(shared(layerIndex([...policies(1), ...given], before))).toBe(8);
    expect(shared(layerIndex(given.with(0, policies(1)[0]!), before))).toBe(7);
    expect(shared(layerIndex(given.with(999, policies(1)[0]!), before))).toBe(7);
    expect(shared(layerIndex(given.with(500, policies(1)[0]!), before))).toBe(7);
    expect(shared(layerIndex(given.slice(1), before))).toBe(7);
    expect(shared(layerIndex(given.slice(0, 130), before))).toBe(1);
    expect(shared(layerIndex([], before))).toBe(0);
    expect(shared(layerIndex([...given, ...given], before))).toBe(8);
    const twice = layerIndex([...given, ...given], before);
    expect(twice.statements.length).toBe(2000);
  });

  it("shares no part twice that stood there twice", () => {
    const once = policies(128);
    const before = layerIndex([...once, ...once]);
    expect(before.chunks.map((chunk) => chunk.policies.length)).toEqual([128, 128]);
    for (const given of [once, [...once, ...once], [...once, ...once, ...once], once.slice(1), [...once, once[0]!]])
      expect(layerIndex(given, before).statements.map(({ policy }) => policy)).toEqual(given);
  });

  it("shares the parts on both sides of what was taken out or put in", () => {
    const [a, b, c, d] = [policies(128), policies(128), policies(128), policies(1)];
    const before = layerIndex([...a, ...b, ...c]);
    const reused = (given: readonly Policy[]): readonly boolean[] => {
      const index = layerIndex(given, before);
      expect(index.statements.map(({ policy }) => policy)).toEqual(given);
      return index.chunks.map((chunk) => before.chunks.includes(chunk));
    };
    expect(reused([...a, ...c])).toEqual([true, true]);
    expect(reused([...a, ...d, ...b, ...c])).toEqual([true, false, true, true]);
    expect(reused([...a, ...b.slice(1), ...c])).toEqual([true, false, true]);
    expect(reused([...c, ...a])).toEqual([false, false]);
    expect(reused([...a, ...b, ...c, ...d])).toEqual([true, true, true, false]);
    expect(reused(b)).toEqual([false]);
  });

  it("keeps few small parts, and more as long as they are not too small", () => {
    /** Leaves `kept` policies in each of `count` parts. */
    const shrunk = (count: number, kept: number): LayerIndex => {
      const parts = Array.from({ length: count }, () => policies(128));
      let index = layerIndex(parts.flat());
      for (const [i, part] of parts.entries()) {
        parts[i] = part.slice(0, kept);
        index = layerIndex(parts.flat(), index);
      }
      return index;
    };
    expect(shrunk(2, 5).chunks).toHaveLength(2);
    expect(shrunk(8, 5).chunks).toHaveLength(8);
    const nine = shrunk(9, 32);
    expect(nine.chunks).toHaveLength(9);
    const given = nine.statements.map(({ policy }) => policy);
    expect(given).toHaveLength(288);
    expect(layerIndex(given.slice(1), nine).chunks).toHaveLength(3);
  });

  it("is made anew when removals have left many small parts", () => {
    let given = policies(128 * 12);
    let index = layerIndex(given);
    for (let i = 0; given.length > 200; i++) {
      given = given.toSpliced((i * 37) % given.length, 1);
      index = layerIndex(given, index);
      expect(index.chunks.length).toBeLessThanOrEqual(12);
    }
    expect(index.chunks.length).toBeLessThanOrEqual(8);
    expect(index.statements.map(({ policy }) => policy)).toEqual(given);
  });
});
