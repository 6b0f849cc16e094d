import type { Check } from "../check.js";
import { redundantConditions } from "./redundancy/conditions.js";
import { redundantItems } from "./redundancy/items.js";
import { sizeChecks } from "./redundancy/sizes.js";
import { redundantStatements } from "./redundancy/statements.js";

/** TW5xx */
export const redundancyChecks: readonly Check[] = [
  ...redundantItems,
  ...redundantStatements,
  ...redundantConditions,
  ...sizeChecks,
];
