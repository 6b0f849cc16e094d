import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/syntax/parse.js";

const text: string = readFileSync(new URL("./fixtures/tour.abac", import.meta.url), "utf8");

describe("the tour of the language", () => {
  it("parses without a diagnostic", () => {
    expect(parse({ name: "tour.abac", text }).diagnostics).toEqual([]);
  });
});
