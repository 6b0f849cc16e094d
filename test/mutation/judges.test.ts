import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const test = resolve(import.meta.dirname, "..");

/** Too slow for a judge; `vectors.ts` asks the same in one test. */
const left: readonly string[] = ["iam/vectors.test.ts"];

describe.each(["eval", "iam"])("the judge of src/%s", (folder) => {
  it("has every test file of its folder", () => {
    const judge = readFileSync(join(test, `mutation/${folder}.judge.ts`), "utf8");
    const files = readdirSync(join(test, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".test.ts"))
      .map((entry) => join(entry.parentPath, entry.name).slice(test.length + 1));
    expect(files.length).toBeGreaterThan(8);
    expect(files.filter((file) => !left.includes(file) && !judge.includes(`"../${file.replace(/\.ts$/, ".js")}"`))).toEqual([]);
  });
});
