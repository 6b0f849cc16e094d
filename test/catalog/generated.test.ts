import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readReference } from "./generate/reference.js";
import { renderModules } from "./generate/render.js";

const folder = fileURLToPath(new URL("../../src/catalog/data/", import.meta.url));
const modules = renderModules(readReference());

const present = (): readonly string[] => readdirSync(`${folder}services`).map((name) => `services/${name}`);

function textOf(path: string): string | undefined {
  try {
    return readFileSync(folder + path, "utf8");
  } catch {
    return undefined;
  }
}

/** With `TAGWARD_UPDATE_CATALOG=1` (`npm run catalog`) the modules are written instead of compared: review the diff. */
if (process.env["TAGWARD_UPDATE_CATALOG"] === "1") {
  for (const [path, text] of modules) if (textOf(path) !== text) writeFileSync(folder + path, text);
  for (const path of present()) if (!modules.has(path)) rmSync(folder + path);
}

describe("the data of the catalogue", () => {
  it("is what the installed reference gives; `npm run catalog` writes it anew", () => {
    expect(modules.size).toBeGreaterThan(450);
    expect([...modules].filter(([path, text]) => textOf(path) !== text).map(([path]) => path)).toEqual([]);
  });

  it("has no module of a service that the reference does not have", () => {
    expect(present().filter((path) => !modules.has(path))).toEqual([]);
  });

  it("stays small: all services, each packed by itself, and Cognito alone", () => {
    const size = (filter: (path: string) => boolean): number =>
      [...modules].filter(([path]) => filter(path)).reduce((sum, [, text]) => sum + gzipSync(text, { level: 9 }).length, 0);
    expect(size(() => true)).toBeLessThan(300_000);
    expect(size((path) => path.startsWith("services/cognito-"))).toBeLessThan(6_000);
  });
});
