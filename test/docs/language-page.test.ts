import { describe, expect, it } from "vitest";
import { attributeTable, tagFamilies } from "../../src/catalog/attribute-table.js";
import { limitOf } from "../../src/catalog/quotas.js";
import { kindTable } from "../../src/check/kinds.js";
import { readPage } from "./fences.js";

const page = readPage("docs/language.md");

/** Cells of the rows of the table whose header row starts with `header`. */
function tableUnder(header: string): readonly (readonly string[])[] {
  const lines = page.split("\n");
  const start = lines.findIndex((line) => line.startsWith(header));
  expect(start, `a table ${header}`).toBeGreaterThan(0);
  const rest = lines.slice(start + 2);
  return rest
    .slice(
      0,
      rest.findIndex((line) => !line.startsWith("|")),
    )
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

const plain = (cell: string | undefined): string => (cell ?? "").replaceAll("`", "");

describe("docs/language.md", () => {
  it("has every kind of policy with its clauses and its quota", () => {
    const rows = tableUnder("| kind | `from` |").map(([kind, from, on, quota]) => [plain(kind), from, on, quota]);
    const expected = [...kindTable.values()].map(({ kind, from, on }) => {
      const quota = limitOf(kind);
      const white = quota?.countsWhitespace === false ? " without white space" : "";
      return [kind, from, on, quota === undefined ? "by service" : `${quota.limit.toLocaleString("en-US")}${white}`];
    });
    expect(rows.length).toBe(8);
    expect([...rows].sort()).toEqual([...expected].sort());
  });

  it("has every attribute with its key and its type", () => {
    const rows = tableUnder("| attribute | condition key |").map((cells) => cells.map(plain));
    const expected = [...attributeTable].flatMap(([root, attributes]) =>
      [...attributes].map(([name, { key, type, multivalued }]) => [
        `${root}.${name}`,
        key,
        multivalued ? `set of ${type}` : type,
      ]),
    );
    const families = [...tagFamilies].map(([root, prefix]) => [`${root}.tag.K`, `${prefix}/K`, "string"]);
    expect(expected.length).toBeGreaterThan(20);
    for (const row of [...expected, ...families]) expect(rows).toContainEqual(row);
    expect(rows.length).toBe(expected.length + families.length + 1);
  });

  it("links to sections that are there", () => {
    const anchors = [...page.matchAll(/^#{2,3} (.+)$/gm)].map(([, title]) =>
      title!
        .toLowerCase()
        .replace(/[^\w\s-]/g, "")
        .replace(/\s/g, "-"),
    );
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor!);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
  });
});
