import type { Check } from "../check.js";
import { escalation } from "./abac/escalation.js";
import { excludedActions } from "./abac/excluded-actions.js";
import { legacyKey } from "./abac/legacy-key.js";
import { listResults } from "./abac/lists.js";
import { missingTags } from "./abac/missing-tags.js";
import { neutralised } from "./abac/neutralised.js";
import { onCreate } from "./abac/on-create.js";
import { partialService } from "./abac/partial-service.js";
import { sessionTags } from "./abac/session-tags.js";
import { spelling } from "./abac/spelling.js";
import { tagKeyChecks } from "./abac/tag-keys.js";
import { tagVariables } from "./abac/tag-variables.js";
import { unsignedApis } from "./abac/unsigned-apis.js";
import { unsupportedTags } from "./abac/unsupported-tags.js";
import { untaggedType } from "./abac/untagged-type.js";

/** TW3xx: what tags can and cannot do, and who may change them. */
export const abacChecks: readonly Check[] = [
  ...unsupportedTags,
  ...excludedActions,
  untaggedType,
  legacyKey,
  ...unsignedApis,
  ...onCreate,
  ...tagKeyChecks,
  ...missingTags,
  tagVariables,
  ...escalation,
  partialService,
  ...spelling,
  sessionTags,
  neutralised,
  listResults,
];
