import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPage, root } from "./fences.js";

/** The rows of the page's table of folders: name -> what it may import. */
function tableOf(page: string): ReadonlyMap<string, readonly string[]> {
  const rows = [...page.matchAll(/^\| `([\w-]+)\/` \| [^|]+ \| ([^|]+) \|$/gm)];
  return new Map(rows.map(([, folder, imports]) => [folder!, imports!.match(/[\w-]+/g) ?? []]));
}

/** The table that test/architecture.test.ts executes, read from its text: tests do not import tests. */
function executedTable(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(join(root, "test/architecture.test.ts"), "utf8");
  const listOf = (body: string): readonly string[] => [...body.matchAll(/"([\w-]+)"/g)].map(([, name]) => name!);
  const below = listOf(/const below[^=]*= \[([^\]]*)\]/.exec(text)![1]!);
  const table = /const allowed[^=]*= \{([\s\S]*?)\n\};/.exec(text)![1]!;
  return new Map(
    [...table.matchAll(/(\w+): \[([^\]]*)\]/g)].map(([, folder, body]) => [
      folder!,
      [...(body!.includes("...below") ? below : []), ...listOf(body!)],
    ]),
  );
}

describe("docs/architecture.md", () => {
  const page = tableOf(readPage("docs/architecture.md"));
  const onDisk = readdirSync(join(root, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  it("has a row for every folder of src/, and for no other", () => {
    expect(onDisk.length).toBeGreaterThan(8);
    expect([...page.keys()].sort()).toEqual([...onDisk].sort());
  });

  it("names the imports that the architecture test allows, as far as the folders exist", () => {
    const executed = executedTable();
    expect(executed.size).toBeGreaterThan(15);
    for (const [folder, imports] of page) {
      const allowed = (executed.get(folder) ?? []).filter((name) => onDisk.includes(name));
      expect([...imports].sort(), folder).toEqual([...allowed].sort());
    }
  });
});
