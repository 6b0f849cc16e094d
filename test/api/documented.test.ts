import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { src } from "./static-imports.js";

interface Exported {
  readonly name: string;
  readonly file: string;
}

/** Names that a door re-exports, and the files they are declared in. */
function exportedBy(door: string): readonly Exported[] {
  const text = readFileSync(join(src, door), "utf8");
  return [...text.matchAll(/^export (?:type )?\{([^}]*)\} from "([^"]+)"/gm)].flatMap(([, names, from]) => {
    const file = resolve(dirname(join(src, door)), from!.replace(/\.js$/, ".ts"));
    return names!
      .split(",")
      .map((name) =>
        name
          .trim()
          .replace(/^type /, "")
          .replace(/ as .*$/, ""),
      )
      .filter((name) => name !== "")
      .map((name) => ({ name, file }));
  });
}

/** The declaration with the comment before it; `undefined` when it is not found. What a file passes on is found where it comes from. */
function declarationOf({ name, file }: Exported): string | undefined {
  const text = readFileSync(file, "utf8");
  const head = new RegExp(
    `(?:/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/\\s*)?^export (?:async )?(?:function|const|interface|type|class) ${name}\\b`,
    "m",
  );
  const declared = head.exec(text);
  // A type or constant ends with its semicolon, everything else with a brace.
  if (declared !== null) return text.slice(declared.index).split(/(?:type|const) \w+$/.test(declared[0]) ? /;$/m : /^\}/m)[0];
  for (const [, names, from] of text.matchAll(/^(?:export|import) (?:type )?\{([^}]*)\} from "([^"]+)"/gm)) {
    if (!names!.split(",").some((each) => each.trim().replace(/^type /, "") === name)) continue;
    return declarationOf({ name, file: resolve(dirname(file), from!.replace(/\.js$/, ".ts")) });
  }
  return undefined;
}

describe.each(["index.ts", "engine/index.ts"])("exports of %s", (door) => {
  const exported = exportedBy(door);

  it("are found", () => {
    expect(exported.length).toBeGreaterThan(20);
    expect(exported.filter((each) => declarationOf(each) === undefined)).toEqual([]);
  });

  it("say in a comment what they are, or what their members are", () => {
    expect(exported.filter((each) => declarationOf(each)?.includes("/**") === false).map(({ name }) => name)).toEqual([]);
  });
});
