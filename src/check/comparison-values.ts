import type { Comparison } from "../ast/nodes.js";
import type { KeyType } from "../catalog/types.js";
import { tagsShareNoValue, unknownTagKey, unknownTagValue } from "../diagnostics/abac.js";
import { variableInVersion } from "../diagnostics/clauses.js";
import type { Fix } from "../diagnostics/diagnostic.js";
import { replacement } from "../diagnostics/make.js";
import { nearest } from "../diagnostics/suggest.js";
import { malformedValue, variableForOperator } from "../diagnostics/types.js";
import { span as spanOf } from "../text/span.js";
import { arnProblem } from "./arns.js";
import type { ResolvedAttribute } from "./attributes.js";
import type { Env } from "./context.js";
import type { ValueTemplate } from "./model.js";
import { type OperatorRow, typeTable } from "./operators.js";
import { intersects, plainText, shownTemplate } from "./pattern.js";
import { entryOf } from "./tag-uses.js";
import { isWellFormed } from "./value-syntax.js";
import type { ResolvedValue } from "./values.js";
import { allows, shareValue, type TagEntry } from "./vocabulary.js";

/** One comparison seen from its values. */
interface Side {
  readonly node: Comparison;
  readonly row: OperatorRow;
  readonly attribute: ResolvedAttribute;
  readonly env: Env;
}

/** The templates of the values, when each suits the type and, for tags, the vocabulary. */
export function checkValues(
  node: Comparison,
  row: OperatorRow,
  attribute: ResolvedAttribute,
  values: readonly ResolvedValue[],
  env: Env,
): readonly ValueTemplate[] | undefined {
  const side: Side = { node, row, attribute, env };
  const before = env.checker.reporter.errors();
  const templates = values.map((value) => checkValue(value, side));
  return env.checker.reporter.errors() > before ? undefined : templates;
}

function checkValue(value: ResolvedValue, side: Side): ValueTemplate {
  const { attribute, env } = side;
  const { reporter } = env.checker;
  if (value.opaque) return value.template;
  if (value.template.some(({ kind }) => kind === "variable")) {
    if (!typeTable[attribute.type].variables) {
      reporter.report(variableForOperator(value.span, typeTable[attribute.type].noun, value.via));
      return value.template;
    }
  }
  if (!env.use.variables && needsVariables(value.template, side)) {
    reporter.report(variableInVersion(value.via ?? value.span, "an attribute or a literal wildcard"));
  }
  if (attribute.type === "arn") {
    const problem = arnProblem(value.template, value.span, "value");
    if (problem !== undefined && !env.use.unchecked) reporter.report({ ...problem, fixes: asText(value, side) });
  } else if (attribute.type !== "string") {
    return wellFormed(value, attribute.type, env);
  }
  checkVocabulary(value, side);
  return value.template;
}

/** The comparison as text, where the value is another attribute: what is no ARN pattern may be an ARN all the same. */
function asText({ template }: ResolvedValue, { node, attribute }: Side): readonly Fix[] {
  const [only, ...more] = template;
  if (only?.kind !== "variable" || more.length > 0) return [];
  const written = node.attribute;
  const edit =
    written.kind === "cast"
      ? replacement("write `string(…)`", spanOf(written.span.file, written.span.start, written.attribute.span.start), "string(")
      : replacement("write `string(…)`", attribute.span, `string(${attribute.text})`);
  return [edit];
}

/** Policy variables, and in patterns also the characters that only `${*}` and `${?}` write (iam-semantics §1.2.2). */
function needsVariables(template: ValueTemplate, { row, attribute }: Side): boolean {
  const pattern = row.relation === "like" || attribute.type === "arn";
  return template.some((part) => part.kind === "variable" || (pattern && part.kind === "text" && /[*?]/.test(part.text)));
}

function wellFormed(value: ResolvedValue, type: Exclude<KeyType, "string" | "arn">, env: Env): ValueTemplate {
  const text = plainText(value.template) ?? "";
  if (!isWellFormed(type, text)) env.checker.reporter.report(malformedValue(value.span, type, text, value.via));
  return type === "bool" ? [{ kind: "text", text: text.toLowerCase() }] : value.template;
}

// ---------------------------------------------------------------- tags

function checkVocabulary(value: ResolvedValue, side: Side): void {
  const { attribute } = side;
  if (attribute.key === "aws:TagKeys") {
    checkKeyValue(value, side);
    return;
  }
  const entry = entryOf(attribute.tag);
  if (entry === undefined || attribute.type !== "string") return;
  const other = entryOf(value.attribute?.tag);
  if (other !== undefined) checkShared(value, entry, other, side);
  else if (!allows(entry, value.template, side.node.ignoringCase)) reportValue(value, entry, side);
}

function reportValue(value: ResolvedValue, entry: TagEntry, { row, attribute, env }: Side): void {
  const text = shownTemplate(value.template);
  const pattern = row.relation === "like";
  const texts = entry.values.flatMap(({ text: known }) => (known === undefined ? [] : [known]));
  const found = unknownTagValue(value.span, {
    key: attribute.tag?.key ?? entry.key,
    value: text,
    pattern,
    declared: entry.span,
    known: entry.values.map(({ template }) => shownTemplate(template)),
    suggestion: pattern || value.literal !== true ? undefined : nearest(text, texts),
    usedAt: value.via,
  });
  env.checker.reporter.report(found);
}

/** TW342; the default of a variable is one more value. */
function checkShared(value: ResolvedValue, entry: TagEntry, other: TagEntry, { node, env }: Side): void {
  if (shareValue(entry, other, node.ignoringCase)) return;
  const fallback = value.default;
  if (fallback !== undefined && allows(entry, [{ kind: "text", text: fallback }], node.ignoringCase)) return;
  env.checker.reporter.report(tagsShareNoValue(env.at ?? node.span, entry.key, other.key, [entry.span, other.span]));
}

/** The values of `request.tagKeys` are tag keys; as values they keep their letter case (iam-semantics §6.2.3). */
function checkKeyValue(value: ResolvedValue, { node, row, env }: Side): void {
  const { vocabulary } = env.scope;
  if (vocabulary.entries.size === 0) return;
  const keys = [...vocabulary.entries.values()].map(({ key }) => key);
  const known = keys.some((key) => intersects([{ kind: "text", text: key }], value.template, node.ignoringCase));
  if (known) return;
  const text = shownTemplate(value.template);
  const near = row.relation === "like" ? undefined : nearest(text, keys);
  const fixable = near !== undefined && value.literal === true;
  env.checker.reporter.report(unknownTagKey(value.span, text, near, fixable ? JSON.stringify(near) : undefined));
}
