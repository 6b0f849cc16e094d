import type { Check } from "../check.js";

/** TW1xx */
export const structureChecks: readonly Check[] = [];
