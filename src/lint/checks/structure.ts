import type { Check } from "../check.js";
import { actionEmptyName } from "./structure/action-empty-name.js";
import { emptyLists } from "./structure/empty-lists.js";
import { endpointPrincipal } from "./structure/endpoint-principal.js";
import { missingResource } from "./structure/missing-resource.js";
import { rcpAction } from "./structure/rcp-action.js";
import { scpDialect } from "./structure/scp-dialect.js";
import { variableInVersion } from "./structure/variable-in-version.js";

/** TW1xx, as far as the model shows them; `iam/` judges the rest where it reads the text. */
export const structureChecks: readonly Check[] = [
  ...scpDialect,
  missingResource,
  rcpAction,
  endpointPrincipal,
  variableInVersion,
  ...emptyLists,
  actionEmptyName,
];
