import { readFileSync } from "node:fs";
import type { DiagnosticCode } from "../diagnostics/codes.js";

const folder = new URL("../../docs/diagnostics/", import.meta.url);

/** The page of a code, as it ships with the package; `undefined` where there is none. */
export function pageOf(code: DiagnosticCode): string | undefined {
  try {
    return readFileSync(new URL(`${code}.md`, folder), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
