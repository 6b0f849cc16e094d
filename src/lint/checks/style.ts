import type { Check } from "../check.js";
import { arnLiteralChecks } from "./style/arn-literals.js";
import { caseChecks } from "./style/letter-case.js";
import { sidChecks } from "./style/sids.js";
import { unsortedList } from "./style/unsorted-list.js";
import { wildcardService } from "./style/wildcard-service.js";

/** TW6xx, as far as the model shows them; `iam/` judges how the JSON is written. */
export const styleChecks: readonly Check[] = [...sidChecks, wildcardService, ...caseChecks, unsortedList, ...arnLiteralChecks];
