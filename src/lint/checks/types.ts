import type { Check } from "../check.js";
import { actionChecks } from "./types/actions.js";
import { arnShape } from "./types/arn-shape.js";
import { confusableText } from "./types/confusable-text.js";
import { dependentActions } from "./types/dependent-actions.js";
import { impossibleCondition } from "./types/impossible-condition.js";
import { keyChecks } from "./types/keys.js";
import { operatorChecks } from "./types/operators.js";
import { principalChecks } from "./types/principals.js";
import { resourcePolicyChecks } from "./types/resource-policies.js";
import { resourceChecks } from "./types/resources.js";
import { sourceIpChecks } from "./types/source-ip.js";
import { valueChecks } from "./types/values.js";
import { variableChecks } from "./types/variables.js";

/** TW2xx */
export const typeChecks: readonly Check[] = [
  ...actionChecks,
  dependentActions,
  ...arnShape,
  ...resourceChecks,
  ...keyChecks,
  ...operatorChecks,
  ...variableChecks,
  ...valueChecks,
  ...sourceIpChecks,
  ...principalChecks,
  ...resourcePolicyChecks,
  impossibleCondition,
  confusableText,
];
