import { characters, cognitoLimits, isRoleArn } from "./limits.js";
import { quoted } from "./problem.js";
import { complain, memberOf, membersAt, type Reader, textAt, wordAt } from "./reader.js";
import { type AmbiguousRoleResolution, matchTypes, type RoleMapping, type RoleRule } from "./role-choice.js";

const resolutions: readonly AmbiguousRoleResolution[] = ["AuthenticatedRole", "Deny"];

export function roleArnAt(reader: Reader, value: unknown, path: string): string | undefined {
  const text = textAt(reader, value, path);
  if (text === undefined || isRoleArn(text)) return text;
  complain(reader, "malformedRoleArn", `${quoted(text)} is no role ARN`, path);
  return undefined;
}

function lengthAt(reader: Reader, value: unknown, path: string, most: number): string | undefined {
  const text = textAt(reader, value, path);
  if (text === undefined || characters(text) <= most) return text;
  complain(reader, "ruleLength", `${quoted(text)} has ${characters(text)} characters`, path);
  return undefined;
}

function ruleAt(reader: Reader, value: unknown, path: string): RoleRule | undefined {
  const rule = membersAt(reader, value, path, ["claim", "matchType", "value", "roleArn"]);
  const claim = lengthAt(reader, memberOf(rule, "claim"), `${path}.claim`, cognitoLimits.ruleClaim);
  const matchType = wordAt(reader, memberOf(rule, "matchType"), `${path}.matchType`, matchTypes);
  const text = lengthAt(reader, memberOf(rule, "value"), `${path}.value`, cognitoLimits.ruleValue);
  const roleArn = roleArnAt(reader, memberOf(rule, "roleArn"), `${path}.roleArn`);
  if (claim === undefined || matchType === undefined || text === undefined || roleArn === undefined) return undefined;
  return { claim, matchType, value: text, roleArn };
}

function rulesAt(reader: Reader, value: unknown, path: string): readonly RoleRule[] {
  if (!Array.isArray(value)) {
    complain(reader, "invalidConfiguration", `\`${path}\` must be a list of rules`, path);
    return [];
  }
  if (value.length > cognitoLimits.rules) complain(reader, "tooManyRules", `${value.length} rules`, path);
  const rules = value.slice(0, cognitoLimits.rules).map((rule, i) => ruleAt(reader, rule, `${path}[${i}]`));
  return rules.filter((rule) => rule !== undefined);
}

/** `ambiguousRoleResolution` is required for both types (API model). */
export function readRoleMapping(reader: Reader, value: unknown, path: string): RoleMapping | undefined {
  if (value === undefined) return undefined;
  const mapping = membersAt(reader, value, path, ["type", "ambiguousRoleResolution", "rules"]);
  const type = wordAt(reader, memberOf(mapping, "type"), `${path}.type`, ["Token", "Rules"]);
  const resolution = wordAt(reader, memberOf(mapping, "ambiguousRoleResolution"), `${path}.ambiguousRoleResolution`, resolutions);
  const rules = memberOf(mapping, "rules");
  if (type === "Token" && rules !== undefined) {
    complain(reader, "invalidConfiguration", "a mapping of type Token has no rules", `${path}.rules`);
  }
  const ambiguousRoleResolution = resolution ?? "Deny";
  if (type !== "Rules") return { type: "Token", ambiguousRoleResolution };
  return { type, ambiguousRoleResolution, rules: rulesAt(reader, rules, `${path}.rules`) };
}
