import type { Check } from "../check.js";
import { conditionKeyChecks } from "./security/condition-keys.js";
import { roleActionChecks } from "./security/passing-roles.js";
import { principalChecks } from "./security/principals.js";
import { wideGrants } from "./security/wide-grants.js";

/** TW4xx */
export const securityChecks: readonly Check[] = [...wideGrants, ...principalChecks, ...roleActionChecks, ...conditionKeyChecks];
