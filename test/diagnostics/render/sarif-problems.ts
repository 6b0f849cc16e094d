import { readFileSync } from "node:fs";
import { Ajv } from "ajv";

/**
 * The schema of SARIF 2.1.0-rtm.5, a standard of OASIS. It is of draft 4 of JSON Schema, of which it uses nothing that draft 7 says in other
 * words but `id`.
 */
function schema(): object {
  const text = readFileSync(new URL("./sarif-schema.json", import.meta.url), "utf8");
  const { id: _, ...rest } = JSON.parse(text) as { readonly id: string };
  return { ...rest, $schema: "http://json-schema.org/draft-07/schema#" };
}

const formats = {
  uri: (text: string): boolean => URL.canParse(text),
  // A reference is resolved against some URI.
  "uri-reference": (text: string): boolean => URL.canParse(text, "file:///x/") && !/[\s"<>\\^`{|}]/.test(text),
  "date-time": (text: string): boolean => !Number.isNaN(Date.parse(text)),
} as const;

const validate = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false, formats }).compile(schema());

/** What is wrong with a log; nothing when it is valid. */
export function sarifProblems(log: unknown): readonly string[] {
  return validate(log) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
