import { type ActionSupport, type RuleSupport, type SupportReport, tagKeyNames } from "./model.js";

/**
 * The report without what is as it should be: full resource types, actions that carry a tag key, features that are there,
 * and rules and actions whose tag conditions decide. The values of services and counts stay those of the whole.
 */
export function onlyGaps(report: SupportReport): SupportReport {
  const { policies } = report;
  const kept: SupportReport = {
    ...report,
    only: "gaps",
    services: report.services.map((service) => ({
      ...service,
      resourceTypes: service.resourceTypes.filter(({ level }) => level !== "full"),
      actions: service.actions.filter(isOutside),
    })),
    features: report.features.map((table) => ({ ...table, rows: table.rows.filter(({ value }) => value !== "Yes") })),
  };
  return policies === undefined ? kept : { ...kept, policies: { ...policies, rules: policies.rules.flatMap(withGaps) } };
}

/** Whether tags cannot decide about the action, or IAM does not. */
function isOutside({ seenByIam, keys }: ActionSupport): boolean {
  return !seenByIam || tagKeyNames.every((key) => keys[key] !== "yes");
}

function withGaps(rule: RuleSupport): readonly RuleSupport[] {
  if (rule.severity === undefined) return [];
  return [{ ...rule, actions: rule.actions.filter(({ severity }) => severity !== undefined) }];
}
