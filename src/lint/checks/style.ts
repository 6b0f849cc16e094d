import type { Check } from "../check.js";

/** TW6xx */
export const styleChecks: readonly Check[] = [];
