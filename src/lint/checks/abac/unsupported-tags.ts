import type { ActionInfo, TagKeyName } from "../../../catalog/types.js";
import type { Severity } from "../../../diagnostics/diagnostic.js";
import { type Check, type Report, statementCheck } from "../../check.js";
import { atKey } from "../../place.js";
import { listed, shown } from "../../shown.js";
import type { ActionItem, ConditionItem, StatementSubject } from "../../subject.js";

type Code = "TW300" | "TW301" | "TW302" | "TW303" | "TW306" | "TW307";

/** A tag condition and an action whose requests never carry the key (checks.md §7). */
interface Miss {
  readonly code: Code;
  readonly item: ConditionItem;
  readonly action: ActionInfo;
}

/** The families that the catalogue knows per action; tags of the principal come with whoever calls. */
function familyOf({ family }: ConditionItem): TagKeyName | undefined {
  return family === "aws:PrincipalTag" ? undefined : family;
}

const misses = new WeakMap<StatementSubject, readonly Miss[]>();

/** Every miss of a statement, found once for all the codes. */
function missesOf(subject: StatementSubject): readonly Miss[] {
  const known = misses.get(subject);
  if (known !== undefined) return known;
  const tags = subject.statement.actions.negated ? [] : subject.conditions.filter((item) => familyOf(item) !== undefined);
  const found = tags.length === 0 ? [] : subject.actions.flatMap((action) => missesOfEntry(action, tags, subject));
  misses.set(subject, found);
  return found;
}

function missesOfEntry(entry: ActionItem, tags: readonly ConditionItem[], subject: StatementSubject): readonly Miss[] {
  const { catalog, policy } = subject.policy;
  const signedOnly = policy.kind !== "rcp" && policy.kind !== "endpoint";
  const members = entry.members.filter(({ authentication }) => !signedOnly || authentication === "signed");
  const lacks = (action: ActionInfo, item: ConditionItem): boolean => {
    const family = familyOf(item);
    return family !== undefined && !catalog.carries(action, family);
  };
  const supporting = members.some((action) => tags.every((item) => !lacks(action, item)));
  return members.flatMap((action): readonly Miss[] => {
    const missing = tags.filter((item) => lacks(action, item));
    const closing = missing.find(({ whenAbsent }) => !whenAbsent);
    if (closing !== undefined)
      return [{ code: closedCode(closing, subject.allows, !entry.literal && supporting), item: closing, action }];
    const [open] = missing;
    return open === undefined ? [] : [{ code: subject.allows ? "TW303" : "TW302", item: open, action }];
  });
}

/** A wildcard loses nothing by the members that carry no tags when others do. */
function closedCode(item: ConditionItem, allows: boolean, mixed: boolean): Code {
  if (mixed) return "TW307";
  if (item.family !== "aws:ResourceTag") return "TW306";
  return allows ? "TW300" : "TW301";
}

const meanings: Readonly<Record<Code, (allows: boolean) => string>> = {
  TW300: () => "never allowed by this statement",
  TW301: () => "never denied by this statement",
  TW302: () => "denied whatever the tags are",
  TW303: () => "allowed whatever the tags are",
  TW306: (allows) => (allows ? "never allowed by this statement" : "never denied by this statement"),
  TW307: (allows) => (allows ? "not allowed by this statement" : "not denied by this statement"),
};

const ways: Readonly<Record<Code, string>> = {
  TW300: "give them a statement without the tag condition",
  TW301: "deny them in a statement of their own, by ARN",
  TW302: "leave them out of this statement",
  TW303: "give them a statement with a condition that they carry",
  TW306: "compare `aws:ResourceTag`, or give them a statement of their own",
  TW307: "list the actions that carry tags",
};

/** The reference lists the key for some that make a resource, which cannot have tags yet (checks.md §7). */
function isDoubtful(action: ActionInfo): boolean {
  return action.conditionKeys.includes("aws:ResourceTag/${TagKey}");
}

function severityOf(code: Code, found: readonly Miss[], subject: StatementSubject): Severity | undefined {
  if (found.every(({ action }) => isDoubtful(action)) && code !== "TW307") return "warning";
  if (code === "TW306") return subject.allows ? undefined : "security";
  if (code === "TW302" || code === "TW303" || code === "TW301") return "security";
  if (code !== "TW300") return undefined;
  const all = new Set(subject.actions.flatMap(({ members }) => members)).size;
  return missesOf(subject).filter((miss) => miss.code === "TW300").length >= all ? "error" : undefined;
}

function reportMisses(code: Code, subject: StatementSubject, report: Report): void {
  const found = missesOf(subject).filter((miss) => miss.code === code);
  // What a wildcard covers besides is no news when it is denied or allowed outright.
  if (code === "TW307" && missesOf(subject).some((miss) => miss.code === "TW302" || miss.code === "TW303")) return;
  for (const item of new Set(found.map((miss) => miss.item))) {
    const here = found.filter((miss) => miss.item === item);
    const names = [...new Set(here.map(({ action }) => `${action.service}:${action.name}`))];
    const severity = severityOf(code, here, subject);
    report(atKey(subject, item.index), {
      message: `requests of ${listed(names)} never carry ${shown(item.condition.key)}: ${meanings[code](subject.allows)}`,
      help: ways[code],
      ...(severity === undefined ? {} : { severity }),
    });
  }
}

/** TW300–TW303, TW306, TW307 */
export const unsupportedTags: readonly Check[] = (["TW300", "TW301", "TW302", "TW303", "TW306", "TW307"] as const).map((code) =>
  statementCheck(code, (subject, report) => reportMisses(code, subject, report)),
);
