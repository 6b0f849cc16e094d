import { describe, expect, it } from "vitest";
import { chunksOf } from "../../../src/cli/batch/chunks.js";

async function* pieces(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

async function chunks(texts: readonly string[], size: number, longest?: number): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { bytes, tooLong } of chunksOf(pieces(texts), size, longest)) {
    found.push(tooLong === true ? "too long" : Buffer.from(bytes).toString());
  }
  return found;
}

describe("chunks", () => {
  it("end with a line and hold at least the size, but for the last one", async () => {
    expect(await chunks(["a\nb\nc", "c\nd\n", "e\n", "f"], 4)).toEqual(["a\nb\n", "cc\nd\n", "e\nf"]);
  });

  it("join a line that comes in many pieces", async () => {
    expect(await chunks([..."one line\ntwo"], 1)).toEqual(["one line\n", "two"]);
  });

  it("have nothing for nothing", async () => {
    expect(await chunks([], 4)).toEqual([]);
    expect(await chunks(["", ""], 4)).toEqual([]);
  });

  it("drop the rest of a line that is too long, whatever the pieces, and keep its neighbours", async () => {
    const text = `a\n${"x".repeat(50)}\nb\n`;
    const expected = ["a\n", "too long", "b\n"];
    expect(await chunks([...text], 100, 10)).toEqual(expected);
    expect(await chunks([text.slice(0, 20), text.slice(20)], 100, 10)).toEqual(expected);
    expect(await chunks([`${"x".repeat(11)}`], 100, 10)).toEqual(["too long"]);
  });

  it("give the whole lines before they fail with their source", async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("a\nb");
      throw new Error("gone");
    }
    const seen: string[] = [];
    const read = async (): Promise<void> => {
      for await (const { bytes } of chunksOf(failing(), 100)) seen.push(Buffer.from(bytes).toString());
    };
    await expect(read()).rejects.toThrow("gone");
    expect(seen).toEqual(["a\n"]);
  });

  it("never hold more than a piece above the limit", async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; given < 1_000; given++) yield new Uint8Array(100).fill(120);
    }
    const sizes: number[] = [];
    for await (const { bytes } of chunksOf(endless(), 10, 1_000)) sizes.push(bytes.length, given);
    expect(sizes).toEqual([1, 10]);
  });
});
