import type {
  ErrorNode,
  Name,
  ResourceArgument,
  ResourceItem,
  ResourcesDeclaration,
  ResourceType,
  StringLiteral,
} from "../ast/nodes.js";
import { type ArnPart, type ArnSlot, arnParts } from "../catalog/arn-format.js";
import type { ResourceTypeInfo, ServiceInfo } from "../catalog/types.js";
import { nearest } from "../diagnostics/suggest.js";
import { arnPrefix, resourceTypeArguments, unknownResourceType, variablePosition } from "../diagnostics/types.js";
import { arnProblem } from "./arns.js";
import { type Env, spend } from "./context.js";
import type { ListKind } from "./lists.js";
import type { ResourcePattern, ValueTemplate, WrittenType } from "./model.js";
import { shownTemplate, tidy } from "./pattern.js";
import { type ResolvedValue, resolveString, resolveValues } from "./values.js";

/** How lists of resources are read. */
export const resourceLists: ListKind<ResourceItem, ResourcePattern> = {
  kind: "resources",
  item: resourceItem,
  listOf: (declaration) => (declaration as ResourcesDeclaration).list,
};

const everything: ValueTemplate = [{ kind: "any" }];

function resourceItem(node: Exclude<ResourceItem, Name | ErrorNode>, env: Env): readonly ResourcePattern[] | undefined {
  if (node.kind === "star") return [{ kind: "resource", template: everything, span: node.span }];
  return node.kind === "string" ? quotedArns(node, env) : resourceType(node, env);
}

function isEverything(template: ValueTemplate): boolean {
  return template.length === 1 && template[0]?.kind === "any";
}

function quotedArns(node: StringLiteral, env: Env): readonly ResourcePattern[] | undefined {
  const { reporter } = env.checker;
  const values = resolveString(node, "pattern", env);
  if (values === undefined) return undefined;
  const before = reporter.errors();
  for (const { template, opaque } of values) {
    if (opaque) continue;
    const problem = isEverything(template) ? undefined : arnProblem(template, node.span, "resource");
    // §5.2.6: IAM takes a variable before the fifth colon as plain text.
    const accepted = problem?.code === "TW226" && env.use.unchecked;
    if (problem !== undefined && !accepted) reporter.report(problem);
  }
  return reporter.errors() > before ? undefined : values.map(({ template }) => ({ kind: "resource", template, span: node.span }));
}

// ---------------------------------------------------------------- resource types

function resourceType(node: ResourceType, env: Env): readonly ResourcePattern[] | undefined {
  const found = findType(node, env);
  if (found === undefined) return undefined;
  const patterns: ResourcePattern[] = [];
  for (const parts of formatsFor(node, found)) {
    const templates = templatesOf(node, found, parts, env);
    if (templates === undefined) return undefined;
    const type: WrittenType = { service: found.service, name: found.name, whole: node.arguments.length === 0 };
    for (const template of templates) patterns.push({ kind: "resource", template: tidy(template), span: node.span, type });
  }
  return patterns;
}

/** The ARN formats of the type that have a place for every argument; the first one, to report against, when none has. */
function formatsFor(node: ResourceType, type: ResourceTypeInfo): readonly (readonly ArnPart[])[] {
  const formats = [type.arn, ...(type.otherArns ?? [])].map(arnParts);
  const fitting = formats.length === 1 ? formats : formats.filter((parts) => hasPlaces(parts, node));
  return fitting.length > 0 ? fitting : formats.slice(0, 1);
}

function hasPlaces(parts: readonly ArnPart[], { arguments: given }: ResourceType): boolean {
  const slots = parts.filter((part) => part.kind === "slot");
  const unnamed = given.filter(({ name }) => name === undefined).length;
  if (unnamed > slots.filter(({ own }) => own).length) return false;
  return given.every(({ name }) => name === undefined || slots.some((slot) => slot.name === name.text));
}

function templatesOf(
  node: ResourceType,
  type: ResourceTypeInfo,
  parts: readonly ArnPart[],
  env: Env,
): readonly ValueTemplate[] | undefined {
  const filled = fill(node, type, parts, env);
  if (filled === undefined) return undefined;
  let results: readonly ValueTemplate[] = [[]];
  for (const part of parts) {
    const next: readonly ValueTemplate[] = part.kind === "slot" ? (filled.get(part.name) ?? [everything]) : [[part]];
    if (!spend(env, node.span, next.length > 1 ? results.length * next.length : 0)) return undefined;
    results = results.flatMap((before) => next.map((after) => [...before, ...after]));
  }
  return results;
}

function findType({ type }: ResourceType, env: Env): ResourceTypeInfo | undefined {
  const { catalog, reporter } = env.checker;
  if (/^arn:/i.test(type.text)) {
    reporter.report(arnPrefix(type.span, type.text, "an ARN is written in quotes"));
    return undefined;
  }
  const colon = type.text.indexOf(":");
  const service = catalog.service(type.text.slice(0, colon));
  const name = type.text.slice(colon + 1);
  const found = service?.resourceTypes.get(name) ?? service?.resourceTypes.get(name.toLowerCase());
  if (found !== undefined) return found;
  reporter.report(
    unknownResourceType(
      type.span,
      type.text,
      env.checker.catalog.date,
      knownTypes(service),
      suggestedType(type.text, service, env),
    ),
  );
  return undefined;
}

function knownTypes(service: ServiceInfo | undefined): readonly string[] {
  return service === undefined ? [] : [...service.resourceTypes.keys()].map((name) => `${service.prefix}:${name}`);
}

function suggestedType(text: string, service: ServiceInfo | undefined, env: Env): string | undefined {
  const { catalog } = env.checker;
  if (service !== undefined) return nearest(text, knownTypes(service));
  return nearest(
    text,
    catalog.services.flatMap((prefix) => knownTypes(catalog.service(prefix))),
  );
}

/** The templates of each named placeholder; what is left out is absent, save the partition. */
function fill(
  node: ResourceType,
  type: ResourceTypeInfo,
  parts: readonly ArnPart[],
  env: Env,
): ReadonlyMap<string, readonly ValueTemplate[]> | undefined {
  const slots = parts.filter((part) => part.kind === "slot");
  const own = slots.filter(({ own: isOwn }) => isOwn);
  const filled = new Map<string, readonly ValueTemplate[]>();
  const before = env.checker.reporter.errors();
  let position = 0;
  for (const argument of node.arguments) {
    const slot = argument.name === undefined ? own[position++] : slots.find(({ name }) => name === argument.name?.text);
    const values = resolveValues(argument.value, "pattern", env);
    if (slot === undefined) reportNoSlot(argument, node, type, slots, env);
    else if (filled.has(slot.name)) {
      env.checker.reporter.report(resourceTypeArguments(argument.span, `\`${slot.name}\` is given twice`));
    } else if (values !== undefined) filled.set(slot.name, slotTemplates(slot, argument, values, env));
  }
  if (!filled.has("partition")) filled.set("partition", [[{ kind: "text", text: env.checker.partition }]]);
  return env.checker.reporter.errors() > before ? undefined : filled;
}

function reportNoSlot(
  { name, span }: ResourceArgument,
  node: ResourceType,
  type: ResourceTypeInfo,
  slots: readonly ArnSlot[],
  env: Env,
): void {
  const own = slots.filter(({ own: isOwn }) => isOwn).map((slot) => slot.name);
  const all = slots.map((slot) => slot.name);
  const help = `\`${type.arn}\``;
  const found =
    name === undefined
      ? resourceTypeArguments(
          span,
          `\`${node.type.text}\` takes ${own.length === 0 ? "no" : own.length} values: ${own.join(", ")}`,
          help,
        )
      : resourceTypeArguments(
          name.span,
          `\`${node.type.text}\` has no \`${name.text}\``,
          `it has ${all.join(", ")}`,
          nearest(name.text, all),
        );
  env.checker.reporter.report(found);
}

function slotTemplates(
  slot: ArnSlot,
  argument: ResourceArgument,
  values: readonly ResolvedValue[],
  env: Env,
): readonly ValueTemplate[] {
  const { reporter } = env.checker;
  for (const { template, opaque } of values) {
    if (opaque) continue;
    const variable = template.find(({ kind }) => kind === "variable");
    if (variable?.kind === "variable" && !slot.own) reporter.report(variablePosition(argument.value.span, variable.key));
    // A colon would shift the fields behind it: the ARN would say something else than its parts.
    if (!slot.own && template.some((part) => part.kind === "text" && part.text.includes(":"))) {
      reporter.report(
        resourceTypeArguments(argument.value.span, `\`${shownTemplate(template)}\` is no ${slot.name}: it holds a colon`),
      );
    }
  }
  return values.map(({ template }) => template);
}
