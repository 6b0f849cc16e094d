import type { ResourcePattern } from "../check/model.js";
import { relateArns } from "./containment.js";
import type { ItemAlgebra } from "./region.js";
import { literalOf, tidyValue, valueKey } from "./term.js";

/**
 * ARN patterns. `*` is everything, the resource `*` of actions without resource-level support included; no ARN pattern
 * matches that one (§2.2.3), and the complement of ARN patterns always does (§2.2.4). Resources cannot be listed.
 */
export const resourceAlgebra: ItemAlgebra<ResourcePattern> = {
  keyOf: ({ template }) => valueKey(tidyValue(template)),
  isEverything: ({ template }) => template.every((part) => part.kind === "any"),
  isPoint: ({ template }) => literalOf(template) !== undefined,
  relate: (a, b) => relateArns(a.template, b.template),
  expand: () => "pattern",
};
