import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const root: string = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** A fenced block of a page: its info string taken apart, its text, and where it stands. */
export interface Fence {
  readonly page: string;
  /** Of the opening fence, 1-based. */
  readonly line: number;
  readonly language: string;
  /** The words after the language that are not `name=value`. */
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly text: string;
}

/** `README.md:12`, for messages. */
export function placeOf(fence: Fence): string {
  return `${fence.page}:${fence.line}`;
}

interface OpenFence {
  readonly line: number;
  readonly mark: string;
  readonly info: string;
  readonly lines: string[];
}

function fenceFrom(page: string, open: OpenFence): Fence {
  const [language = "", ...rest] = open.info.split(/\s+/);
  const options = new Map<string, string>();
  const words: string[] = [];
  for (const word of rest) {
    const at = word.indexOf("=");
    if (at > 0) options.set(word.slice(0, at), word.slice(at + 1));
    else words.push(word);
  }
  return { page, line: open.line, language, words, options, text: open.lines.map((line) => `${line}\n`).join("") };
}

/** Every fenced block of a Markdown text. A fence that is not closed is a mistake of the page, so it throws. */
export function fencesOf(page: string, markdown: string): readonly Fence[] {
  const fences: Fence[] = [];
  let open: OpenFence | undefined;
  for (const [index, line] of markdown.split("\n").entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    if (open === undefined) {
      if (mark !== null) open = { line: index + 1, mark: mark[1]!, info: mark[2]!.trim(), lines: [] };
    } else if (line.trim() === open.mark) {
      fences.push(fenceFrom(page, open));
      open = undefined;
    } else open.lines.push(line);
  }
  if (open !== undefined) throw new Error(`${page}:${open.line}: the fence is not closed`);
  return fences;
}

/** Markdown files below a folder of the project, and single files, by their path in the project. */
export function pagesIn(...paths: readonly string[]): readonly string[] {
  const posix = (path: string): string => path.split(sep).join("/");
  return paths
    .flatMap((path) =>
      path.endsWith(".md")
        ? [path]
        : readdirSync(join(root, path), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
            .map((entry) => posix(relative(root, join(entry.parentPath, entry.name)))),
    )
    .sort();
}

export function readPage(page: string): string {
  return readFileSync(join(root, page), "utf8");
}
