import type { ResourcePattern } from "../check/model.js";
import { relateArns } from "./containment.js";
import type { ItemAlgebra } from "./region.js";
import { hasVariables, literalOf, tidyValue, valueKey } from "./term.js";

/**
 * ARN patterns. `*` is everything, the resource `*` of actions without resource-level support included; no ARN pattern
 * matches that one (§2.2.3), and the complement of ARN patterns always does (§2.2.4). Resources cannot be listed.
 */
export const resourceAlgebra: ItemAlgebra<ResourcePattern> = {
  keyOf: ({ template }) => valueKey(tidyValue(template)),
  isEverything: ({ template }) => template.every((part) => part.kind === "any"),
  isPoint: ({ template }) => literalOf(template) !== undefined,
  relate: (a, b) => relateArns(a.template, b.template),
  // §2.2.8: a variable without value keeps a whole `NotResource` of an `Allow` from applying.
  yields: ({ template }, negated) => !negated || !hasVariables(template),
  expand: () => "pattern",
};
