import type { Check } from "../check.js";

/** TW5xx */
export const redundancyChecks: readonly Check[] = [];
