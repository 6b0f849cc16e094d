import type { Scalar } from "yaml";
import type { JsonNode, Path } from "../iam/json-node.js";
import type { Span } from "../text/span.js";

/** As JSON writes numbers: every version of YAML reads these alike. */
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/** `2012-10-17` is text in templates, which have no timestamps. */
const date = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What one version of YAML takes for a text and another for a number or a Boolean: `yes`, `012`, `0x1F`, `1_000`, `12:30`,
 * `+1`, `.5`, `.inf`. A policy that holds one is not guessed at.
 */
const twofold =
  /^(?:y|yes|n|no|on|off)$|^[-+]?(?:0[xob]?[\da-f_]+|\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|\.\d[\d_]*(?:e[-+]?\d+)?|\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?|\.(?:inf|nan))$/i;

/** A scalar as JSON. Quotes and blocks make it a text, and so does `!!str`; a plain one is read as YAML reads it. */
export function plainScalar({ value, source, type, tag }: Scalar<unknown>, span: Span, path: Path | undefined): JsonNode {
  const text = typeof value === "string" ? value : (source ?? "");
  if (type !== "PLAIN" || tag === "tag:yaml.org,2002:str" || tag === "!") return { kind: "string", value: text, span, path };
  if (/^(?:null|Null|NULL|~|)$/.test(text)) return { kind: "null", span, path };
  if (/^(?:true|false)$/i.test(text)) return { kind: "boolean", value: text.toLowerCase() === "true", span, path };
  if (number.test(text)) return { kind: "number", text, span, path };
  if (twofold.test(text) && !date.test(text)) return unclear(text, span, path);
  return { kind: "string", value: text, span, path };
}

/** A function that nobody works out: where the value is part of a policy it is reported. */
function unclear(text: string, span: Span, path: Path | undefined): JsonNode {
  const value: JsonNode = { kind: "string", value: text, span, path };
  return { kind: "object", span, path, members: [{ name: `Fn::${text}`, nameSpan: span, value }] };
}
