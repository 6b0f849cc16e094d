/** What judges the mutants of src/iam that `iam.judge.ts` let pass. */
import "../property/iam.property.js";

import "./vectors.js";
