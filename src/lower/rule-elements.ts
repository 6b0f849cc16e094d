/** The action, resource and principal lists of a rule as IAM elements: one or more of each, of which one must apply. */
import type { Catalog } from "../catalog/types.js";
import type { ActionPattern, CheckedRule, ItemSet, PolicyKindName, PrincipalItemValue, ResourcePattern } from "../check/model.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { everythingExcepted, exceptExpanded, exceptNotComputable, noWireSpelling } from "../diagnostics/lowering.js";
import type { ActionElement, PolicyVersion, PrincipalElement, PrincipalEntry, ResourceElement } from "../ir/model.js";
import { textFromTemplate } from "../ir/template.js";
import type { Span } from "../text/span.js";
import { actionAlgebra } from "./action-items.js";
import { principalAlgebra } from "./principal-items.js";
import { type ItemAlgebra, isFailure, type Region, regionOf } from "./region.js";
import { resourceAlgebra } from "./resource-items.js";
import { resourcePosition, wireText } from "./wire.js";

export interface RuleElements {
  readonly actions: readonly ActionElement[];
  /** `undefined` in it: the kind has no such element. */
  readonly resources: readonly (ResourceElement | undefined)[];
  readonly principals: readonly (PrincipalElement | undefined)[];
}

interface Work {
  readonly catalog: Catalog;
  readonly kind: PolicyKindName;
  readonly version: PolicyVersion;
  readonly diagnostics: Diagnostic[];
}

/** The elements of a list: first what it names, then everything outside of what it leaves out. */
function elementsOf<Item extends { readonly kind: string; readonly span: Span }, Element>(
  set: ItemSet<Item>,
  algebra: ItemAlgebra<Item>,
  textOf: (item: Item) => string,
  element: (negated: boolean, items: readonly Item[]) => Element,
  work: Work,
): readonly Element[] {
  const region = regionOf(set, algebra);
  if (isFailure<Item, Region<Item>>(region)) {
    const { item, except, reason } = region;
    work.diagnostics.push(exceptNotComputable(item.span, textOf(item), except.span, textOf(except), reason));
    return [];
  }
  const elements = region.outsides.map((outside) => element(true, outside));
  if (region.patterns.length > 0) elements.unshift(element(false, region.patterns));
  if (elements.length === 0) work.diagnostics.push(everythingExcepted(set.span));
  return elements;
}

function actionElements(set: ItemSet<ActionPattern>, work: Work): readonly ActionElement[] {
  const algebra = actionAlgebra(work.catalog, (item, other, points) => {
    work.diagnostics.push(exceptExpanded(item.span, item.text, points.length, other.span, work.catalog.date));
  });
  const element = (negated: boolean, items: readonly ActionPattern[]): ActionElement =>
    items.length === 0 ? { negated: false, patterns: ["*"] } : { negated, patterns: items.map((item) => item.text) };
  return elementsOf(set, algebra, (item) => item.text, element, work);
}

const shownText = ({ template }: ResourcePattern): string => textFromTemplate(template, resourcePosition);

function resourceElements(set: ItemSet<ResourcePattern>, work: Work): readonly ResourceElement[] {
  const spell = (item: ResourcePattern): string => {
    const text = wireText(item.template, resourcePosition, work.version);
    if (text === undefined) work.diagnostics.push(noWireSpelling(item.span, work.version));
    return text ?? "";
  };
  const element = (negated: boolean, items: readonly ResourcePattern[]): ResourceElement =>
    items.length === 0 ? { negated: false, patterns: ["*"] } : { negated, patterns: items.map(spell) };
  return elementsOf(set, resourceAlgebra, shownText, element, work);
}

/** Everyone: the bare `*`, which trust policies may not have (§1.4.2). */
function everyone(kind: PolicyKindName): PrincipalElement {
  if (kind === "trust") return { negated: false, everyone: false, entries: [{ type: "AWS", value: "*" }] };
  return { negated: false, everyone: true, entries: [] };
}

function entryOf({ type, value }: PrincipalItemValue): PrincipalEntry {
  return { type: type === "everyone" ? "AWS" : type, value };
}

function principalElements(set: ItemSet<PrincipalItemValue>, work: Work): readonly PrincipalElement[] {
  const element = (negated: boolean, items: readonly PrincipalItemValue[]): PrincipalElement =>
    items.length === 0 ? everyone(work.kind) : { negated, everyone: false, entries: items.map(entryOf) };
  return elementsOf(set, principalAlgebra, (item) => item.value, element, work);
}

/** Reports what cannot be written; the result is then not to be used. */
export function ruleElements(rule: CheckedRule, work: Work): RuleElements {
  return {
    actions: actionElements(rule.actions, work),
    resources: rule.resources === undefined ? [undefined] : resourceElements(rule.resources, work),
    principals: rule.principals === undefined ? [undefined] : principalElements(rule.principals, work),
  };
}
