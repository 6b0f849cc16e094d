/**
 * ARN patterns against the ARN formats of resource types, field by field: one comparison of the whole texts would let a `*`
 * eat colons (§3.2). A variable and a placeholder may be any text, so that "no" is certain and "yes" is not.
 */
import type { ActionInfo, Catalog, ResourceTypeInfo } from "../catalog/types.js";
import { type ArnFields, arnFields } from "../ir/arn-parts.js";
import { type Glob, globFromTemplate, globFromText, overlaps } from "../ir/glob.js";
import { templateFromText } from "../ir/template.js";

/** An ARN format of a resource type. */
export interface TypeFormat {
  readonly type: ResourceTypeInfo;
  readonly format: string;
  /** Of the service in its ARN, which need not be that of its actions. */
  readonly namespace: string;
  readonly hasRegion: boolean;
  readonly hasAccount: boolean;
  readonly fields: readonly Glob[];
  /** Names a bucket, which holds no `/`: `bucket/*` are its objects. */
  readonly isBucket: boolean;
}

const formats = new WeakMap<ResourceTypeInfo, readonly TypeFormat[]>();

/** The ARN formats of a type, each taken apart once. */
export function formatsOf(type: ResourceTypeInfo): readonly TypeFormat[] {
  const known = formats.get(type);
  if (known !== undefined) return known;
  const made = [type.arn, ...(type.otherArns ?? [])].flatMap((format) => typeFormat(type, format) ?? []);
  formats.set(type, made);
  return made;
}

function typeFormat(type: ResourceTypeInfo, format: string): TypeFormat | undefined {
  const fields = arnFields(format);
  if (fields === undefined) return undefined;
  const [, , namespace, region, account, resource] = fields;
  return {
    type,
    format,
    namespace: namespace.toLowerCase(),
    hasRegion: region !== "",
    hasAccount: account !== "",
    fields: fields.map((field) => globFromText(field.replaceAll(/\$\{\w+\}/g, "*"))),
    isBucket: /^\$\{Bucket\w*\}$/.test(resource),
  };
}

const byNamespace = new WeakMap<Catalog, ReadonlyMap<string, readonly TypeFormat[]>>();

/** The formats of every resource type whose ARNs name this service, whichever service of the catalogue lists it. */
export function formatsIn(catalog: Catalog, namespace: string): readonly TypeFormat[] {
  const known = byNamespace.get(catalog) ?? namespaceIndex(catalog);
  byNamespace.set(catalog, known);
  return known.get(namespace) ?? [];
}

function namespaceIndex(catalog: Catalog): ReadonlyMap<string, readonly TypeFormat[]> {
  const index = new Map<string, TypeFormat[]>();
  for (const prefix of catalog.services) {
    for (const type of catalog.service(prefix)?.resourceTypes.values() ?? []) {
      for (const format of formatsOf(type)) {
        const group = index.get(format.namespace);
        if (group === undefined) index.set(format.namespace, [format]);
        else group.push(format);
      }
    }
  }
  return index;
}

const resourceField = 5;

const globs = new WeakMap<ArnFields, readonly Glob[]>();

/** The fields of a pattern: variables stand in the last one only (§5.2.6), where they may be any text. Made once a pattern. */
function globsOf(fields: ArnFields): readonly Glob[] {
  const known = globs.get(fields);
  if (known !== undefined) return known;
  const made = fields.map((field) => globFromTemplate(templateFromText(field, { variables: true, wildcards: true })));
  globs.set(fields, made);
  return made;
}

/** Whether the resource field of a pattern can be that of a format. */
export function resourceMeets(fields: ArnFields, format: TypeFormat): boolean {
  const glob = globsOf(fields)[resourceField];
  const wanted = format.fields[resourceField];
  if (glob === undefined || wanted === undefined || !overlaps(glob, wanted)) return false;
  return !format.isBucket || !glob.includes(slash);
}

const slash = "/".charCodeAt(0);

/** Whether some resource of the type can match the pattern. */
export function arnMeets(fields: ArnFields, format: TypeFormat): boolean {
  const others = globsOf(fields).every((glob, i) => {
    const wanted = format.fields[i];
    return i >= resourceField || (wanted !== undefined && overlaps(glob, wanted));
  });
  return others && resourceMeets(fields, format);
}

/** The formats of the types that an action takes; `undefined` when the catalogue does not describe one of them. */
export function formatsOfAction(action: ActionInfo, catalog: Catalog): readonly TypeFormat[] | undefined {
  const service = catalog.service(action.service);
  const types = action.resourceTypes.map(({ name }) => service?.resourceTypes.get(name));
  return types.every((type) => type !== undefined) ? types.flatMap(formatsOf) : undefined;
}
