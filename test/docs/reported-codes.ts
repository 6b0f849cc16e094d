import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diagnosticCodes } from "../../src/diagnostics/codes.js";
import { root } from "./fences.js";

const folder = join(root, "src/diagnostics");

/** The codes that a factory of `src/diagnostics/` makes: every diagnostic comes from one. */
export function reportedCodes(): readonly string[] {
  const text = readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && name !== "codes.ts")
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n")
    .replace(/^\s*(?:\/\/|\/?\*).*$/gm, "");
  const used = new Set([...text.matchAll(/"(TW\d{3})"/g)].map(([, code]) => code));
  return Object.keys(diagnosticCodes).filter((code) => used.has(code));
}
