import { randomBytes } from "node:crypto";
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "./exit-code.js";

export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** One file on its way: `old` is where its former content waits while `moved`, `placed` once the new content is there. */
interface Staged {
  readonly path: string;
  readonly temporary: string;
  readonly old: string;
  readonly hadOld: boolean;
  moved: boolean;
  placed: boolean;
}

async function sameContent({ path, text }: OutputFile): Promise<boolean> {
  try {
    return (await readFile(path, "utf8")) === text;
  } catch {
    return false;
  }
}

/** Permissions of the file that is replaced; `undefined` when there is none. */
async function modeOf(path: string): Promise<number | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && !found.isFile()) throw new UsageError(`cannot write ${path}: it is not a file`);
  return found?.mode;
}

async function stage(file: OutputFile, staged: Staged[]): Promise<void> {
  await mkdir(dirname(file.path), { recursive: true });
  // A link stays a link: what it leads to is replaced.
  const path = await realpath(file.path).catch(() => file.path);
  const mode = await modeOf(path);
  const mark = `${process.pid}-${randomBytes(4).toString("hex")}`;
  const temporary = `${path}.new-${mark}`;
  staged.push({ path, temporary, old: `${path}.old-${mark}`, hadOld: mode !== undefined, moved: false, placed: false });
  await writeFile(temporary, file.text, mode === undefined ? "utf8" : { encoding: "utf8", mode });
}

async function place(file: Staged): Promise<void> {
  if (file.hadOld) {
    await rename(file.path, file.old);
    file.moved = true;
  }
  await rename(file.temporary, file.path);
  file.placed = true;
}

async function putBack(file: Staged): Promise<void> {
  if (file.placed) await rm(file.path, { force: true });
  if (file.moved) await rename(file.old, file.path);
  await rm(file.temporary, { force: true });
}

/**
 * Writes all files or none: first everything under temporary names in the same folders, then renames. When anything
 * fails, what was there before is put back and the error is thrown. Files whose content would not change are left alone.
 */
export async function writeAll(files: readonly OutputFile[]): Promise<void> {
  const staged: Staged[] = [];
  try {
    for (const file of files) if (!(await sameContent(file))) await stage(file, staged);
    for (const file of staged) await place(file);
  } catch (error) {
    // In reverse, so that a path written twice ends as it began.
    for (const file of staged.reverse()) await putBack(file);
    throw error;
  }
  for (const file of staged) await rm(file.old, { force: true });
}
