import { describe, expect, it } from "vitest";
import { progressLine, progressOf } from "../../../src/cli/batch/progress.js";
import type { Io } from "../../../src/cli/io.js";

function io(progress: boolean): { readonly io: Io; readonly shown: string[] } {
  const shown: string[] = [];
  const streams = { stdin: async function* () {}, write: async () => true, progress };
  const rest = { cwd: "/", colorOut: false, colorErr: false, columns: 80, out: () => undefined, stdin: async () => "" };
  return { shown, io: { ...rest, streams, err: (text) => void shown.push(text) } };
}

const input = { bytes: (async function* () {})(), size: 200, read: () => 50 };

describe("progress", () => {
  it.each([
    [0, 0, `[${"-".repeat(30)}] 0 %  0 requests`],
    [1_234_567, 0.5, `[${"#".repeat(15)}${"-".repeat(15)}] 50 %  1,234,567 requests`],
    [3, 1.5, `[${"#".repeat(30)}] 100 %  3 requests`],
    [3, undefined, "3 requests"],
  ])("of %d requests and %s of the input", (requests, share, expected) => {
    expect(progressLine(requests, share)).toBe(expected);
  });

  it("is shown on a terminal, not more often than it can be read, and leaves nothing behind", () => {
    const terminal = io(true);
    const progress = progressOf(input, terminal.io);
    progress.show(10);
    progress.show(11);
    progress.clear();
    expect(terminal.shown).toEqual([expect.stringContaining("25 %  10 requests"), "\r\u001b[K"]);
  });

  it("is not shown elsewhere", () => {
    const pipe = io(false);
    const progress = progressOf(input, pipe.io);
    progress.show(10);
    progress.clear();
    expect(pipe.shown).toEqual([]);
  });
});
