import type { Check } from "../check.js";
import { conditionKeyChecks } from "./security/condition-keys.js";
import { denialChecks } from "./security/denials.js";
import { escalationChecks } from "./security/escalation.js";
import { exposureChecks } from "./security/exposure.js";
import { mfaPattern } from "./security/mfa.js";
import { openValueChecks } from "./security/open-values.js";
import { roleActionChecks } from "./security/passing-roles.js";
import { principalChecks } from "./security/principals.js";
import { resourceControlChecks } from "./security/resource-control.js";
import { resourceScopeChecks } from "./security/resource-scope.js";
import { webIdentityChecks } from "./security/web-identity.js";
import { wideGrants } from "./security/wide-grants.js";

/** TW4xx */
export const securityChecks: readonly Check[] = [
  ...wideGrants,
  ...principalChecks,
  ...roleActionChecks,
  ...conditionKeyChecks,
  ...webIdentityChecks,
  ...openValueChecks,
  ...resourceControlChecks,
  mfaPattern,
  ...escalationChecks,
  ...exposureChecks,
  ...resourceScopeChecks,
  ...denialChecks,
];
