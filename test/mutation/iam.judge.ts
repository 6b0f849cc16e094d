/**
 * What judges the mutants of src/iam, as one file, so that each mutant loads the code once. Quick tests stand first: the first
 * failure ends a run. Every test file of test/iam is here; `test/mutation/judges.test.ts` sees to it. Whatever loads the generators
 * of properties is in `iam.late-judge.ts`, which only those mutants meet that survive here.
 */
import "../iam/arns.test.js";

import "../iam/decode-condition.test.js";

import "../iam/decode-document.test.js";

import "../iam/decode.test.js";

import "../iam/documents.test.js";

import "../iam/encode.test.js";

import "../iam/judge-kind.test.js";

import "../iam/judge-shape.test.js";

import "../iam/json-edit.test.js";

import "../iam/json-style.test.js";

import "../iam/locate.test.js";

import "../iam/messages.test.js";

import "../iam/size.test.js";

import "../iam/value-formats.test.js";

import "../iam/read-json.test.js";

import "../iam/value-node.test.js";
