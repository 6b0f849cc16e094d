import type { Check } from "../check.js";
import { abacChecks } from "./abac.js";
import { redundancyChecks } from "./redundancy.js";
import { securityChecks } from "./security.js";
import { structureChecks } from "./structure.js";
import { styleChecks } from "./style.js";
import { typeChecks } from "./types.js";

/** Every check, by code. */
export const checks: readonly Check[] = [
  ...structureChecks,
  ...typeChecks,
  ...abacChecks,
  ...securityChecks,
  ...redundancyChecks,
  ...styleChecks,
];
