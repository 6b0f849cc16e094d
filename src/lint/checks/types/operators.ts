import type { KeyType } from "../../../catalog/types.js";
import type { OperatorName } from "../../../ir/model.js";
import type { OperatorFamily } from "../../../ir/operator.js";
import { templateFromText } from "../../../ir/template.js";
import { type Check, statementCheck } from "../../check.js";
import { atKey, atOperator, atStatement, atValue } from "../../place.js";
import { replace } from "../../repair.js";
import { shown } from "../../shown.js";
import type { ConditionItem } from "../../subject.js";

/** Families that compare keys of a type as they are meant, or well enough that AWS says nothing (checks.md, TW242). */
const fits: Readonly<Record<KeyType, readonly OperatorFamily[]>> = {
  string: ["string", "arn"],
  arn: ["arn", "string"],
  numeric: ["numeric"],
  // Epoch keys are numbers that dates compare as well.
  date: ["date", "numeric"],
  bool: ["bool", "string"],
  ip: ["ip"],
  binary: ["binary"],
};

/** The plain operators of a family, for the repair: equal and not equal. */
const equals: Readonly<Record<KeyType, readonly [OperatorName, OperatorName | undefined]>> = {
  string: ["StringEquals", "StringNotEquals"],
  arn: ["ArnLike", "ArnNotLike"],
  numeric: ["NumericEquals", "NumericNotEquals"],
  date: ["DateEquals", "DateNotEquals"],
  bool: ["Bool", undefined],
  ip: ["IpAddress", "NotIpAddress"],
  binary: ["BinaryEquals", undefined],
};

function operatorFor({ traits, info, condition }: ConditionItem): string | undefined {
  if (info === undefined || traits.relation !== "equals") return undefined;
  const name = equals[info.type][traits.negated ? 1 : 0];
  const { qualifier, ifExists } = condition.operator;
  return name === undefined ? undefined : `${qualifier === undefined ? "" : `${qualifier}:`}${name}${ifExists ? "IfExists" : ""}`;
}

/** TW242 */
const operatorType: Check = statementCheck("TW242", (subject, report) => {
  for (const item of subject.conditions) {
    const { index, condition, traits, info } = item;
    if (info === undefined || traits.family === "null" || fits[info.type].includes(traits.family)) continue;
    const name = operatorFor(item);
    report(atOperator(subject, index), {
      message: `\`${condition.operator.name}\` does not compare ${shown(condition.key)}, which is of type ${info.type}`,
      ...(name === undefined ? {} : { help: `\`${name}\` does` }),
      repairs: name === undefined ? [] : [replace(`write \`${name}\``, atOperator(subject, index), name)],
    });
  }
});

const likes: Readonly<Partial<Record<OperatorName, OperatorName>>> = {
  StringEquals: "StringLike",
  StringNotEquals: "StringNotLike",
};

/** TW254 (§4.2.1): there `*` and `?` are what they look like. */
const wildcardWithoutLike: Check = statementCheck("TW254", (subject, report) => {
  const variables = subject.policy.policy.version === "2012-10-17";
  for (const { index, condition, traits } of subject.conditions) {
    if (traits.family !== "string" || traits.wildcards) continue;
    const value = condition.values.findIndex((text) =>
      templateFromText(text, { variables, wildcards: true }).some(({ kind }) => kind === "any" || kind === "one"),
    );
    const text = condition.values[value];
    if (text === undefined) continue;
    const { qualifier, name, ifExists } = condition.operator;
    const like = likes[name];
    const written = `${qualifier === undefined ? "" : `${qualifier}:`}${like ?? ""}${ifExists ? "IfExists" : ""}`;
    report(atValue(subject, index, value), {
      message: `\`${name}\` takes the wildcard in ${shown(text)} for the character itself`,
      ...(like === undefined ? {} : { help: `\`${like}\` has wildcards` }),
      repairs: like === undefined ? [] : [replace(`write \`${written}\``, atOperator(subject, index), written)],
    });
  }
});

/** TW275, TW276: comparisons that only ask whether the key is there. */
const presence: readonly Check[] = (
  [
    ["TW275", "StringLike", "false", "is there"],
    ["TW276", "StringNotLike", "true", "is absent"],
  ] as const
).map(([code, operator, value, meaning]) =>
  statementCheck(code, (subject, report) => {
    for (const { index, condition, info } of subject.conditions) {
      const { qualifier, name, ifExists } = condition.operator;
      const plain = qualifier === undefined && !ifExists && name === operator;
      // One value is enough, so that the others beside `*` change nothing.
      if (!plain || !condition.values.includes("*")) continue;
      report(atKey(subject, index), {
        message: `\`${operator}\` with \`*\` asks whether ${shown(condition.key)} ${meaning}`,
        help: `\`Null\` with \`${value}\` says so`,
        repairs: [
          {
            title: `write \`Null\` with \`${value}\``,
            safe: info?.multivalued === false,
            changes: [
              { change: "remove", place: atKey(subject, index) },
              { change: "addCondition", place: atStatement(subject), operator: "Null", key: condition.key, values: [value] },
            ],
          },
        ],
      });
    }
  }),
);

export const operatorChecks: readonly Check[] = [operatorType, wildcardWithoutLike, ...presence];
