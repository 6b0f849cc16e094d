import { nearest } from "../../../diagnostics/suggest.js";
import { operatorTraits } from "../../../ir/operator.js";
import { templateFromText } from "../../../ir/template.js";
import { type Check, statementCheck } from "../../check.js";
import { isKnownKey, similarKey } from "../../known-key.js";
import { atResources, atValue, type Place } from "../../place.js";
import { replace } from "../../repair.js";
import { shown } from "../../shown.js";
import type { StatementSubject } from "../../subject.js";

interface Variable {
  /** As written between the braces. */
  readonly name: string;
  readonly text: string;
  readonly place: Place;
}

/** The policy variables of a statement, where variables have a meaning (§5.2). */
function variablesOf(subject: StatementSubject): readonly Variable[] {
  if (subject.policy.policy.version !== "2012-10-17") return [];
  const found: Variable[] = [];
  const read = (text: string, place: Place): void => {
    for (const part of templateFromText(text, { variables: true, wildcards: true })) {
      if (part.kind === "variable") found.push({ name: part.key, text, place });
    }
  };
  for (const { pattern, index } of subject.resources) read(pattern, atResources(subject, index));
  for (const { condition, index } of subject.conditions) {
    if (!operatorTraits[condition.operator.name].variables) continue;
    for (const [i, text] of condition.values.entries()) read(text, atValue(subject, index, i));
  }
  return found;
}

/** TW252: a variable that names no key has no value, and then nothing matches (§5.4.1, §5.4.3). */
const unknownVariable: Check = statementCheck("TW252", (subject, report) => {
  const { catalog } = subject.policy;
  for (const { name, text, place } of variablesOf(subject)) {
    if (name.includes(":") && isKnownKey(name, catalog) !== "no") continue;
    const similar = name.includes(":") ? similarKey(name, catalog) : nearest(`aws:${name}`, catalog.keysOf("aws"));
    const mended = similar === undefined || similar.endsWith("/") ? undefined : text.replace(`\${${name}`, `\${${similar}`);
    report(place, {
      message: `\`\${${name}}\` names no condition key: it never has a value`,
      help: mended === undefined ? "a placeholder of a template has to be filled in" : `did you mean ${shown(similar ?? "")}?`,
      repairs: mended === undefined ? [] : [replace(`write ${shown(mended)}`, place, mended)],
    });
  }
});

/** TW253 (§5.3.3) */
const multivaluedVariable: Check = statementCheck("TW253", (subject, report) => {
  for (const { name, place } of variablesOf(subject)) {
    if (subject.policy.catalog.key(name)?.multivalued !== true) continue;
    report(place, {
      message: `\`\${${name}}\` has several values and cannot be a variable`,
      help: "compare the key itself, with `ForAnyValue:` or `ForAllValues:`",
    });
  }
});

export const variableChecks: readonly Check[] = [unknownVariable, multivaluedVariable];
