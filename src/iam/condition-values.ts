import { valueFormat, variableForOperator } from "../diagnostics/document-condition.js";
import type { Operator } from "../ir/model.js";
import { operatorText, operatorTraits } from "../ir/operator.js";
import { judgeArnValue } from "./arns.js";
import { type Decoding, flag, type PlacedText } from "./decoding.js";
import { placeOf } from "./json-node.js";
import { valueFormats } from "./value-formats.js";
import { hasVariable, judgeVariables } from "./variables.js";

/**
 * Judges one value of a condition: variables where the operator takes none (§5.2.3, §4.5.5), malformed variables, and text that the
 * operator could never compare. Evaluation is defined for all of them (§4.12.1), so they are reported and kept.
 */
export function judgeValue(decoding: Decoding, entry: PlacedText, operator: Operator, variables: boolean): void {
  const { family } = operatorTraits[operator.name];
  const named = variables && hasVariable(entry.text);
  const format = valueFormats[family];
  if (named && family !== "string" && family !== "arn")
    flag(decoding, variableForOperator(placeOf(entry.node), operatorText(operator)));
  else if (named) judgeVariables(decoding, entry);
  else if (family === "arn") judgeArnValue(decoding, entry);
  else if (format?.accepts(entry.text) === false) {
    flag(decoding, valueFormat(format.code, placeOf(entry.node), entry.text, operatorText(operator)));
  }
}
