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

/** TW071. A policy that a file holds only in part is left out, and named. */
export function valueNotKnown(span: Span, message: string, help: string): Diagnostic {
  return diagnostic("TW071", span, { message, help });
}

const formats = {
  "terraform-plan": ["the JSON of a Terraform plan", "write one with `terraform show -json plan.out`"],
  cloudformation: ["a CloudFormation template", "a template is an object with `Resources`, in JSON or YAML"],
} as const;

/** TW072. `reason` is what keeps it from being read at all. */
export function notATemplate(span: Span, format: keyof typeof formats, reason?: string): Diagnostic {
  const [what, help] = formats[format];
  return diagnostic("TW072", span, { message: `this is not ${what}${reason === undefined ? "" : `: ${reason}`}`, help });
}
