import type { Span } from "../text/span.js";
import type { Diagnostic } from "./diagnostic.js";
import { diagnostic } from "./make.js";

/** TW070. `cause` is what the compiler says about the text that would have to stand for the statement at `pointer`. */
export function notImportable(span: Span, pointer: string, cause: Pick<Diagnostic, "code" | "message">): Diagnostic {
  return diagnostic("TW070", span, {
    message: `the language cannot say ${pointer === "" ? "this document" : `the statement at \`${pointer}\``}: ${cause.message} (${cause.code})`,
    help: "nothing was imported; the document itself is valid, so please report it",
  });
}
