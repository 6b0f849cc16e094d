import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diagnosticCodes } from "../../src/diagnostics/codes.js";
import { root } from "./fences.js";

/** Where diagnostics are made: by the factories, and by the checks of the linter. */
const folders: readonly string[] = ["src/diagnostics", "src/iam", "src/lint"];

function filesOf(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && entry.name !== "codes.ts")
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The codes that something reports; the registry has rows for more. */
export function reportedCodes(): readonly string[] {
  return codesIn(folders.flatMap(filesOf));
}

/** Those that only the linter reports, or that it reports too. */
export function lintCodes(): readonly string[] {
  const own = join(root, "src/diagnostics/document-shape.ts");
  return [...codesIn([...filesOf("src/lint"), own]), "TW060"];
}

function codesIn(paths: readonly string[]): readonly string[] {
  const text = paths
    .map((path) => readFileSync(path, "utf8"))
    .join("\n")
    .replace(/^\s*(?:\/\/|\/?\*).*$/gm, "");
  const used = new Set([...text.matchAll(/"(TW\d{3})"/g)].map(([, code]) => code));
  return Object.keys(diagnosticCodes).filter((code) => used.has(code));
}
