import type { Span } from "../text/span.js";
import type { Diagnostic } from "./diagnostic.js";
import { diagnostic } from "./make.js";

/** TW060. `where` says what was looked at: "here", "in this document". */
export function unusedSuppression(span: Span, code: string, where: string): Diagnostic {
  return diagnostic("TW060", span, {
    message: `nothing is reported as \`${code}\` ${where}`,
    help: "remove the suppression, or it will hide the next problem of that code",
  });
}

/** TW061 */
export function suppressionWithoutReason(span: Span): Diagnostic {
  return diagnostic("TW061", span, {
    message: "the suppression gives no reason",
    help: 'say why it may stay: `@suppress(CODE, "reason")`',
  });
}
