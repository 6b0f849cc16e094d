import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseSourceMap } from "../../src/emit/parse-source-map.js";
import type { SourceMap } from "../../src/emit/source-map.js";

const entry = {
  index: 0,
  sid: "A",
  policy: "P",
  rule: "A",
  source: 0,
  line: 1,
  column: 1,
  endLine: 3,
  endColumn: 2,
  start: 0,
  end: 40,
};
const map: SourceMap = { schema: "tagward/source-map@1", version: 1, document: "P", sources: ["a.abac"], statements: [entry] };

function problem(input: unknown): string {
  const parsed = parseSourceMap(input);
  return parsed.kind === "invalid" ? parsed.problem : "none";
}

const withEntry = (parts: object): unknown => ({ ...map, statements: [{ ...entry, ...parts }] });

describe("parseSourceMap", () => {
  it("reads what is written, from text and from the value", () => {
    expect(parseSourceMap(JSON.stringify(map))).toEqual({ kind: "map", map });
    expect(parseSourceMap(map)).toEqual({ kind: "map", map });
    const { sid: _, rule: __, endLine: ___, endColumn: ____, ...short } = entry;
    expect(problem({ ...map, statements: [short] })).toBe("none");
    expect(problem({ ...map, sources: [], statements: [] })).toBe("none");
  });

  it("reads the other rules of a merged statement, and judges each", () => {
    const { index: _, sid: __, ...rule } = entry;
    expect(problem(withEntry({ also: [rule, { ...rule, rule: "B", start: 50, end: 60 }] }))).toBe("none");
    expect(problem(withEntry({ also: {} }))).toBe("/statements/0/also must be a list");
    expect(problem(withEntry({ also: [null] }))).toBe("/statements/0/also/0 must be an object");
    expect(problem(withEntry({ also: [rule, { ...rule, source: 1 }] }))).toBe(
      "/statements/0/also/1/source must be an index into sources",
    );
    expect(problem(withEntry({ also: [{ ...rule, index: 3 }] }))).toBe(
      "/statements/0/also/0/index is not a member of a source map",
    );
  });

  it("reads the example of the documentation", () => {
    const page = readFileSync(new URL("../../docs/source-map.md", import.meta.url), "utf8");
    const example = /```json[^\n]*\n([\s\S]*?)```/.exec(page)?.[1];
    const parsed = parseSourceMap(example);
    expect(parsed.kind).toBe("map");
    if (parsed.kind === "map")
      expect(parsed.map.statements.map(({ rule }) => rule)).toEqual(["ManageOwnPools", "ManageOwnPools"]);
  });

  it("refuses what is no map", () => {
    for (const input of ["", "{", "[]", "null", undefined, null, [], 1]) expect(problem(input)).toBe("it is not a JSON object");
    expect(problem("{}")).toBe("/schema must be `tagward/source-map@1`");
    expect(problem({ ...map, schema: "tagward/source-map@2" })).toBe("/schema must be `tagward/source-map@1`");
    expect(problem({ ...map, version: 2 })).toBe("/version must be 1");
    expect(problem({ ...map, document: 1 })).toBe("/document must be a string");
    expect(problem({ ...map, sources: ["a", 1] })).toBe("/sources must be a list of strings");
    expect(problem({ ...map, statements: {} })).toBe("/statements must be a list");
    expect(problem({ ...map, mappings: "AAAA" })).toBe("/mappings is not a member of a source map");
  });

  it("refuses entries that are wrong, naming the member", () => {
    expect(problem({ ...map, statements: [1] })).toBe("/statements/0 must be an object");
    expect(problem(withEntry({ line: 0 }))).toBe("/statements/0/line must be a whole number from 1");
    expect(problem(withEntry({ start: -1 }))).toBe("/statements/0/start must be a whole number from 0");
    expect(problem(withEntry({ end: 1.5 }))).toBe("/statements/0/end must be a whole number from 0");
    expect(problem(withEntry({ endColumn: "2" }))).toBe("/statements/0/endColumn must be a whole number from 1");
    expect(problem(withEntry({ policy: undefined }))).toBe("/statements/0/policy must be a string");
    expect(problem(withEntry({ rule: null }))).toBe("/statements/0/rule must be a string");
    expect(problem(withEntry({ source: 1 }))).toBe("/statements/0/source must be an index into sources");
    expect(problem(withEntry({ start: 41 }))).toBe("/statements/0/end must not be before start");
    expect(problem({ ...map, statements: [entry, entry] })).toBe("/statements/1/index must be greater than the one before");
    expect(problem(withEntry({ extra: 1 }))).toBe("/statements/0/extra is not a member of a source map");
  });

  it("asks no prototype", () => {
    expect(problem(Object.create(map))).toBe("/schema must be `tagward/source-map@1`");
    expect(problem(JSON.stringify(map).replace('"sid":"A"', '"__proto__":{"sid":"A"}'))).toBe(
      "/statements/0/__proto__ is not a member of a source map",
    );
  });
});
