/** What judges the mutants of src/eval that `eval.judge.ts` let pass. */
import "../engine/explanation.test.js";

import "./vectors.js";

import "./agreement.js";
