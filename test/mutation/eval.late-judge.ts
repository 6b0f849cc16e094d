/** What judges the mutants of src/eval that `eval.judge.ts` let pass. */
import "./vectors.js";

import "./agreement.js";
