import type { Check } from "../check.js";

/** TW3xx */
export const abacChecks: readonly Check[] = [];
