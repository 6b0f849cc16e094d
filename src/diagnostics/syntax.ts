/** What lexer and parser report: TW001 to TW007. */
import type { Span } from "../text/span.js";
import type { Diagnostic } from "./diagnostic.js";
import { diagnostic } from "./make.js";

interface Placed {
  readonly span: Span;
}

export function unexpectedCharacter(span: Span, text: string): Diagnostic {
  return diagnostic("TW001", span, { message: `unexpected character ${quoted(text)}` });
}

/** `found` is undefined at the end of the file. */
export function unexpectedToken(span: Span, expected: string, found: string | undefined): Diagnostic {
  return diagnostic("TW002", span, {
    message: `expected ${expected}, found ${found === undefined ? "the end of the file" : quoted(found)}`,
  });
}

export function unterminated(span: Span, what: "string" | "comment"): Diagnostic {
  return diagnostic("TW003", span, {
    message: `${what} is never closed`,
    help: what === "string" ? 'close it with `"` on the same line' : "close it with `*/`",
  });
}

export type ClauseProblem =
  | { readonly kind: "doubled"; readonly word: string; readonly clause: Placed; readonly first: Placed }
  | {
      readonly kind: "order";
      readonly word: string;
      readonly clause: Placed;
      readonly before: Placed;
      readonly beforeWord: string;
    };

export function clausePlace(problem: ClauseProblem): Diagnostic {
  const { word, clause } = problem;
  if (problem.kind === "doubled") {
    return diagnostic("TW002", clause.span, {
      message: `second \`${word}\` in one rule`,
      labels: [{ span: problem.first.span, message: "the first one is here" }],
    });
  }
  return diagnostic("TW002", clause.span, {
    message: `\`${word}\` stands before \`${problem.beforeWord}\``,
    labels: [{ span: problem.before.span, message: `\`${word}\` goes before this` }],
    help: "the order is effect, `from`, `on`, `when`, `unless`, `unsupported`",
  });
}

export function missingEffect(span: Span): Diagnostic {
  return diagnostic("TW002", span, { message: "rule has no `allow` or `deny`" });
}

export function notAnAttribute({ span, name }: Placed & { readonly name: { readonly text: string } }): Diagnostic {
  return diagnostic("TW002", span, { message: `\`${name.text}\` is not an attribute` });
}

export function referenceNotCompared({ span, name }: Placed & { readonly name: { readonly text: string } }): Diagnostic {
  return diagnostic("TW002", span, { message: `\`${name.text}(…)\` is a condition and cannot be compared` });
}

export function emptyFixture(span: Span, subject: string): Diagnostic {
  return diagnostic("TW002", span, { message: `\`${subject}\` says nothing` });
}

/** A problem between the quotes of a string. */
export function stringProblem(problem: { readonly kind: string; readonly span: Span }, _literal: Placed): Diagnostic {
  const code = problem.kind === "escape" ? "TW004" : "TW005";
  return diagnostic(code, problem.span, { message: `invalid ${problem.kind}` });
}

function quoted(text: string): string {
  return `\`${text}\``;
}
