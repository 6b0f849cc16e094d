import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { parseSourceMap } from "../emit/parse-source-map.js";
import { isSystemError } from "./exit-code.js";
import { readIfThere } from "./files.js";

/**
 * Documents in the output folder that an earlier build divided one of these policies into and this one does not have. Whoever
 * deploys the folder would grant what the policy no longer says. Told by their source maps, so that nobody else's file is meant.
 */
export async function leftOver(
  out: string,
  policies: readonly string[],
  written: ReadonlySet<string>,
): Promise<readonly string[]> {
  const known = new Set(policies);
  const found: string[] = [];
  for (const name of await namesIn(out)) {
    const path = join(out, name);
    const policy = /^(.+)-\d+\.json$/.exec(name)?.[1];
    if (policy === undefined || !known.has(policy) || written.has(path)) continue;
    const map = parseSourceMap((await readIfThere(`${path}.map`)) ?? "");
    if (map.kind === "map" && map.map.statements.every((statement) => statement.policy === policy)) found.push(path);
  }
  return found.sort();
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
}
