import { describe, expect, it } from "vitest";
import { findKey, type KeyTable, keyIndex, keysOfPrefix } from "../../src/catalog/key-index.js";

function table(prefix: string, names: readonly string[], more: Partial<KeyTable> = {}): KeyTable {
  const keys = names.map((name) => ({ name: `${prefix}:${name}`, type: "string", multivalued: false }) as const);
  return { prefix, complete: true, keys: () => keys, ...more };
}

describe("an index of condition keys", () => {
  it("takes the last table of a prefix, unless that adds to the one before", () => {
    const replaced = keyIndex([table("aws", ["A", "B"]), table("AWS", ["C"])]);
    expect(keysOfPrefix(replaced, "aws")?.names).toEqual(["AWS:C"]);
    const added = keyIndex([table("aws", ["A", "B"], { complete: false }), table("aws", ["C"], { adds: true })]);
    expect(keysOfPrefix(added, "Aws")).toMatchObject({ names: ["aws:A", "aws:B", "aws:C"], complete: false });
  });

  it("reads a table when a key of its prefix is asked for, once", () => {
    let reads = 0;
    const counted = table("acme", []);
    const index = keyIndex([
      table("aws", ["A"]),
      {
        ...counted,
        keys: () => {
          reads++;
          return counted.keys();
        },
      },
    ]);
    expect([findKey(index, "aws:a")?.name, reads]).toEqual(["aws:A", 0]);
    expect([findKey(index, "acme:X"), findKey(index, "acme:Y"), reads]).toEqual([undefined, undefined, 1]);
  });
});
