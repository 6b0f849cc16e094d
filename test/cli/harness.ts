import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { run } from "../../src/cli/run.js";

export interface CliResult {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A fresh folder with these files, removed after the test file. */
export function project(files: Readonly<Record<string, string | Buffer>>): string {
  const root = mkdtempSync(join(tmpdir(), "tagward-"));
  folders.push(root);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

/** Runs a command line in this process, as `tagward` would in `cwd`. */
export async function cli(cwd: string, args: readonly string[], stdin = ""): Promise<CliResult> {
  let out = "";
  let err = "";
  const code = await run(args, {
    cwd,
    colorOut: false,
    colorErr: false,
    columns: 100,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: async () => stdin,
  });
  return { code, out, err };
}
