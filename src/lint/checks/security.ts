import type { Check } from "../check.js";
import { fullAdmin } from "./security/full-admin.js";

/** TW4xx */
export const securityChecks: readonly Check[] = [fullAdmin];
