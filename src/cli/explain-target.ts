import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { UsageError } from "./exit-code.js";
import type { Io } from "./io.js";

/** `FILE`, `FILE:NAME` or `FILE:POLICY:RULE`: a lone name is a policy or a rule. */
export interface ExplainTarget {
  readonly file: string;
  readonly names: readonly string[];
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

/** Takes names off the end until a file is left: a file's own name may hold colons. */
export async function explainTarget(text: string, io: Io): Promise<ExplainTarget> {
  const parts = text.split(":");
  for (const taken of [0, 1, 2]) {
    if (taken >= parts.length) break;
    const file = parts.slice(0, parts.length - taken).join(":");
    if (await isFile(resolve(io.cwd, file))) return { file, names: parts.slice(parts.length - taken) };
  }
  throw new UsageError(`file not found: ${parts[0] ?? text}`);
}
