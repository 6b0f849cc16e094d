import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { writeAll } from "../../src/cli/write-all.js";
import { project } from "./harness.js";

// Counts down to the rename that fails; 0 means none does.
const renames = vi.hoisted(() => ({ failAt: 0 }));

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const rename: typeof real.rename = async (from, to) => {
    if (renames.failAt > 0 && --renames.failAt === 0) throw new Error("disk on fire");
    await real.rename(from, to);
  };
  return { ...real, rename };
});

describe("writeAll", () => {
  it("creates folders, writes every file and leaves nothing temporary behind", async () => {
    const root = project({ "a.json": "old" });
    await writeAll([
      { path: join(root, "a.json"), text: "new" },
      { path: join(root, "deep/er/b.json"), text: "b" },
    ]);
    expect(readFileSync(join(root, "a.json"), "utf8")).toBe("new");
    expect(readFileSync(join(root, "deep/er/b.json"), "utf8")).toBe("b");
    expect(readdirSync(root).sort()).toEqual(["a.json", "deep"]);
    expect(readdirSync(join(root, "deep/er"))).toEqual(["b.json"]);
  });

  it("leaves a file alone whose content would not change", async () => {
    const root = project({ "a.json": "same" });
    const before = statSync(join(root, "a.json"), { bigint: true });
    await writeAll([{ path: join(root, "a.json"), text: "same" }]);
    const after = statSync(join(root, "a.json"), { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  });

  it("writes nothing when a target is a folder", async () => {
    const root = project({ "a.json": "old a", "c.json/inside": "" });
    const files = ["a.json", "c.json"].map((name) => ({ path: join(root, name), text: `new ${name}` }));
    await expect(writeAll(files)).rejects.toThrow("not a file");
    expect(readFileSync(join(root, "a.json"), "utf8")).toBe("old a");
    expect(readdirSync(root).sort()).toEqual(["a.json", "c.json"]);
  });

  it.each([1, 2, 3, 4, 5])("puts everything back when rename number %i fails", async (number) => {
    const root = project({ "a.json": "old a", "b.json": "old b" });
    renames.failAt = number;
    const files = ["a.json", "b.json", "c.json"].map((name) => ({ path: join(root, name), text: `new ${name}` }));
    await expect(writeAll(files)).rejects.toThrow("disk on fire");
    expect(readFileSync(join(root, "a.json"), "utf8")).toBe("old a");
    expect(readFileSync(join(root, "b.json"), "utf8")).toBe("old b");
    expect(readdirSync(root).sort()).toEqual(["a.json", "b.json"]);
  });
});
