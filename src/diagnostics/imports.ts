import type { Span } from "../text/span.js";
import type { Diagnostic } from "./diagnostic.js";
import { diagnostic, replacement } from "./make.js";

/** TW020. `span` is the path with its quotes; `suggestion` a path that exists. */
export function importNotFound(span: Span, path: string, suggestion?: string): Diagnostic {
  return diagnostic("TW020", span, {
    message: `no file \`${path}\``,
    help: suggestion === undefined ? "the path is relative to this file" : `did you mean \`${suggestion}\`?`,
    fixes: suggestion === undefined ? [] : [replacement(`import from \`${suggestion}\``, span, JSON.stringify(suggestion))],
  });
}

/** TW020 for a file that exists and cannot be read. */
export function importUnreadable(span: Span, path: string, reason: string): Diagnostic {
  return diagnostic("TW020", span, { message: `cannot read \`${path}\`: ${reason}` });
}

/** TW020 for a file that the caller named, so that no source text points at it. */
export function sourceNotFound(name: string, reason?: string): Diagnostic {
  const message = reason === undefined ? `no file \`${name}\`` : `cannot read \`${name}\`: ${reason}`;
  return diagnostic("TW020", { file: name, start: 0, end: 0 }, { message });
}

/** TW021. `target` is where the path leads, when a symbolic link took it there. */
export function importOutsideRoot(span: Span, path: string, target?: string): Diagnostic {
  const where = target === undefined ? "" : `: it is a link to \`${target}\``;
  return diagnostic("TW021", span, {
    message: `\`${path}\` is outside the project${where}`,
    help: "move the file into the project: the folder of tagward.config.json, or else the working directory",
  });
}

/** TW021 for a file that the caller named. */
export function sourceOutsideRoot(name: string): Diagnostic {
  return importOutsideRoot({ file: name, start: 0, end: 0 }, name);
}

/** TW024: a package name, an absolute path, a URL, or text that is not a plain path. */
export function importNotRelative(span: Span, path: string): Diagnostic {
  const fixable = /^[\w-][\w./-]*$/.test(path);
  return diagnostic("TW024", span, {
    message: `\`${path}\` is not a relative path`,
    help: "write a path that starts with `./` or `../`",
    fixes: fixable ? [replacement(`import from \`./${path}\``, span, JSON.stringify(`./${path}`))] : [],
  });
}

/** TW008. `at` is the first place whose bytes mean nothing. */
export function notUtf8(at: Span): Diagnostic {
  return diagnostic("TW008", at, { message: "not valid UTF-8", help: "save the file as UTF-8" });
}
