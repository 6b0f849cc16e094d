import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

interface Staged {
  readonly path: string;
  readonly temporary: string;
  readonly old: string;
  readonly hadOld: boolean;
}

async function sameContent({ path, text }: OutputFile): Promise<boolean> {
  try {
    return (await readFile(path, "utf8")) === text;
  } catch {
    return false;
  }
}

async function exists(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  );
}

async function stage(file: OutputFile): Promise<Staged> {
  await mkdir(dirname(file.path), { recursive: true });
  const mark = `${process.pid}-${randomBytes(4).toString("hex")}`;
  const staged = {
    path: file.path,
    temporary: `${file.path}.new-${mark}`,
    old: `${file.path}.old-${mark}`,
    hadOld: await exists(file.path),
  };
  await writeFile(staged.temporary, file.text, "utf8");
  return staged;
}

/**
 * Writes all files or none: first everything under temporary names in the same folders, then renames. When a
 * rename fails, what was renamed before is put back. Files whose content would not change are left alone.
 */
export async function writeAll(files: readonly OutputFile[]): Promise<void> {
  const staged: Staged[] = [];
  const done: Staged[] = [];
  try {
    for (const file of files) if (!(await sameContent(file))) staged.push(await stage(file));
    for (const each of staged) {
      if (each.hadOld) await rename(each.path, each.old);
      done.push(each);
      await rename(each.temporary, each.path);
    }
  } catch (error) {
    for (const each of done) {
      await rm(each.path, { force: true });
      if (each.hadOld) await rename(each.old, each.path);
    }
    for (const each of staged) await rm(each.temporary, { force: true });
    throw error;
  }
  for (const each of staged) await rm(each.old, { force: true });
}
