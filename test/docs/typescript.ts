import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { type Fence, placeOf, root } from "./fences.js";

const doors: Readonly<Record<string, string>> = {
  tagward: join(root, "src/index.ts"),
  "tagward/eval": join(root, "src/engine/index.ts"),
};

const expectation = /^(\s*)(.+?);\s*\/\/ => (.+)$/;

/** `value; // => "allow"` becomes an assertion; imports of the package become imports of its source. */
export function instrument(text: string): string {
  const lines = text.split("\n").map((line) => {
    const match = expectation.exec(line);
    return match === null ? line : `${match[1]}globalThis.expectValue(${match[2]}, ${match[3]});`;
  });
  return lines.join("\n").replace(/from "(tagward(?:\/\w+)?)"/g, (whole, name: string) => {
    const door = doors[name];
    return door === undefined ? whole : `from ${JSON.stringify(pathToFileURL(door).href)}`;
  });
}

/** Runs an example in the page's project, which is also the working directory meanwhile. */
export async function runTypeScript(fence: Fence, project: string): Promise<void> {
  const before = process.cwd();
  const path = join(project, `example-${fence.line}.mts`);
  let seen = 0;
  Object.assign(globalThis, {
    expectValue: (actual: unknown, expected: unknown): void => {
      seen++;
      expect(actual, placeOf(fence)).toEqual(expected);
    },
  });
  writeFileSync(path, instrument(fence.text));
  process.chdir(project);
  try {
    await import(/* @vite-ignore */ pathToFileURL(path).href);
  } finally {
    process.chdir(before);
  }
  expect(seen, `${placeOf(fence)} asserts nothing: say what comes out with // =>`).toBeGreaterThan(0);
}

/** Type checks all examples in one run of the compiler; answers what it said. */
export function typeErrors(fences: readonly Fence[], folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const fence of fences) {
    writeFileSync(join(folder, `${fence.page.replace(/\W/g, "-")}-${fence.line}.mts`), fence.text);
  }
  const config = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: {
      paths: Object.fromEntries(Object.entries(doors).map(([name, path]) => [name, [path]])),
      typeRoots: [join(root, "node_modules/@types")],
      noUnusedLocals: false,
      isolatedDeclarations: false,
    },
    include: ["./*.mts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  try {
    execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], {
      encoding: "utf8",
      cwd: folder,
    });
    return "";
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}
