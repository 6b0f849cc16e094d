import type { Check } from "../check.js";

/** TW2xx */
export const typeChecks: readonly Check[] = [];
