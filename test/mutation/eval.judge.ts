/**
 * What judges the mutants of src/eval, as one file, so that each mutant loads the code once. Quick tests stand first: the first
 * failure ends a run. Every test file of test/eval is here; `test/mutation/judges.test.ts` sees to it. Whatever loads the generators
 * of properties, or the decoder, is in `eval.late-judge.ts`, which only those mutants meet that survive here.
 */
import "../eval/condition.test.js";

import "../eval/context.test.js";

import "../eval/elements.test.js";

import "../eval/explain.test.js";

import "../eval/layers.test.js";

import "../eval/operators/families.test.js";

import "../eval/operators/ip.test.js";

import "../eval/operators/values.test.js";

import "../eval/patterns.test.js";

import "../eval/principal.test.js";

import "../eval/proposals.test.js";

import "../eval/requester.test.js";

import "../eval/requirement.test.js";

import "../eval/share.test.js";

import "../eval/wildcard.test.js";

import "../eval/candidate-list.test.js";

import "../eval/layer-index.test.js";

import "../eval/split.test.js";
