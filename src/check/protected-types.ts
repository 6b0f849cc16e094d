import type { ResourceTypeInfo } from "../catalog/types.js";
import { protectResourceType } from "../diagnostics/governance.js";
import type { Span } from "../text/span.js";
import type { Env } from "./context.js";
import { type ItemSet, isItemSet, type ResourcePattern, type WrittenType } from "./model.js";
import { shownTemplate } from "./pattern.js";

/** A type behind `protect … on`, with all that was said of it. */
export interface ProtectedType {
  /** `cognito-idp:userpool` */
  readonly name: string;
  readonly service: string;
  readonly info: ResourceTypeInfo;
  /** Somewhere it stands without arguments. */
  readonly whole: boolean;
  readonly patterns: readonly ResourcePattern[];
  readonly span: Span;
}

/** The types of a list, each once. TW344: what is no type, and exceptions, which no list of actions could follow. */
export function protectedTypes(set: ItemSet<ResourcePattern>, env: Env): readonly ProtectedType[] {
  const found = new Map<string, ProtectedType>();
  for (const { item, span } of leaves(set, undefined, env)) {
    const type = typeOf(item, span, env);
    if (type === undefined) continue;
    const name = `${type.written.service}:${type.written.name}`;
    const known = found.get(name);
    found.set(name, {
      name,
      service: type.written.service,
      info: type.info,
      whole: type.written.whole || known?.whole === true,
      patterns: [...(known?.patterns ?? []), item],
      span: known?.span ?? span,
    });
  }
  return [...found.values()];
}

interface Leaf {
  readonly item: ResourcePattern;
  /** Where the `protect` names it. */
  readonly span: Span;
}

function leaves(set: ItemSet<ResourcePattern>, at: Span | undefined, env: Env): readonly Leaf[] {
  const [exception] = set.exclude;
  if (exception !== undefined) env.checker.reporter.report(protectResourceType(at ?? exception.span, "`except`"));
  return set.include.flatMap((item): readonly Leaf[] => {
    const span = at ?? item.span;
    return isItemSet<ResourcePattern>(item) ? leaves(item, span, env) : [{ item, span }];
  });
}

function typeOf(
  item: ResourcePattern,
  span: Span,
  env: Env,
): { readonly written: WrittenType; readonly info: ResourceTypeInfo } | undefined {
  const written = item.type;
  const info = written === undefined ? undefined : env.checker.catalog.service(written.service)?.resourceTypes.get(written.name);
  if (written !== undefined && info !== undefined) return { written, info };
  env.checker.reporter.report(protectResourceType(span, `\`${shownTemplate(item.template)}\``));
  return undefined;
}
