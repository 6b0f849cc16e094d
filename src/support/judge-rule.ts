import type { Catalog } from "../catalog/types.js";
import type { Effect } from "../ir/model.js";
import { type Judgement, judgeAction } from "./judge-action.js";
import type { ActionVerdict, GapReason, GapSeverity, RuleSupport, Verdict } from "./model.js";
import { remediesFor } from "./remedies.js";
import type { ReachedAction, RuleGroup } from "./rule-group.js";

interface Judged extends ReachedAction {
  readonly judgement: Judgement;
}

/** A rule and what it does with each action that it reaches; `reached` is not empty. */
export function judgeRule(group: RuleGroup, reached: readonly ReachedAction[], catalog: Catalog): RuleSupport {
  const { policy, statements } = group;
  const [{ effect, origin }] = statements;
  const isSource = origin.kind === "source";
  const judged = reached.map(
    (each): Judged => ({ ...each, judgement: judgeAction(each.info, policy, each.statements, catalog) }),
  );
  const works = judged.some(({ judgement }) => judgement.verdict !== "never");
  const actions = judged.map(({ info, literal, judgement }): ActionVerdict => {
    const { otherConditions, ...facts } = judgement;
    // The compiler takes wildcards apart, and reports public APIs that a rule names itself (TW310, TW311).
    const isNamed = literal && !(isSource && judgement.reason === "unsigned");
    const severity = severityOf(judgement, effect, isNamed, works);
    return {
      action: `${info.service}:${info.name}`,
      ...facts,
      ...(severity === undefined ? {} : { severity }),
      consequence: consequenceOf(judgement, effect),
      remedies: remediesFor({
        action: info,
        effect,
        judgement,
        isGap: severity !== undefined,
        isSource,
        catalog,
      }),
    };
  });
  const severity = worst(actions.flatMap((each) => each.severity ?? []));
  return {
    policy: origin.kind === "source" ? origin.policy : policy.name,
    kind: policy.kind,
    rule: group.name,
    location: group.location,
    effect,
    verdict: verdictOfAll(actions),
    ...(severity === undefined ? {} : { severity }),
    actions,
  };
}

const severities: readonly GapSeverity[] = ["error", "warning", "info"];

function worst(found: readonly GapSeverity[]): GapSeverity | undefined {
  return severities.find((each) => found.includes(each));
}

/** How many actions of rules have a gap of each severity. */
export function gapsOf(rules: readonly RuleSupport[]): Readonly<Record<GapSeverity, number>> {
  const all = rules.flatMap(({ actions }) => actions.flatMap(({ severity }) => severity ?? []));
  const count = (severity: GapSeverity): number => all.filter((each) => each === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

/** Public APIs that a wildcard covers as well say nothing about the rule. */
function verdictOfAll(actions: readonly ActionVerdict[]): Verdict {
  const said = actions.filter(({ verdict, severity }) => verdict === "effective" || severity !== undefined);
  const [first] = said;
  if (first === undefined) return "never";
  return said.every(({ verdict }) => verdict === first.verdict) ? first.verdict : "partly";
}

/**
 * An action that a wildcard reaches besides others loses little when a rule never applies to it; a rule that never applies
 * to anything is an error, and so is one that applies whatever the tags.
 */
function severityOf(judgement: Judgement, effect: Effect, literal: boolean, works: boolean): GapSeverity | undefined {
  switch (judgement.verdict) {
    case "effective":
      return undefined;
    case "unsure":
      return "info";
    case "always":
      return "error";
    case "partly":
      return partlySeverity(judgement.types ?? []);
    case "never":
      return neverSeverity(judgement.reason, effect, literal, works);
  }
}

/** Types of other services are reported, not counted: their own service says whether they have tags. */
function partlySeverity(types: NonNullable<Judgement["types"]>): GapSeverity {
  const always = types.some(({ verdict }) => verdict === "always");
  const lost = types.filter(({ verdict }) => verdict !== "effective");
  if (lost.length > 0 && lost.every(({ foreign }) => foreign)) return always ? "warning" : "info";
  return always ? "error" : "warning";
}

function neverSeverity(reason: GapReason | undefined, effect: Effect, literal: boolean, works: boolean): GapSeverity | undefined {
  // A wildcard that covers public APIs as well is no mistake.
  if (reason === "unsigned" && !literal && works) return undefined;
  if (!works) return "error";
  if (literal) return effect === "Deny" && reason !== "resource" ? "error" : "warning";
  return effect === "Deny" && reason === "absent" ? "warning" : "info";
}

const unsignedText: Readonly<Record<Effect, string>> = {
  Allow: "allows nothing: the call is made without AWS credentials, and identity policies are not asked",
  Deny: "denies nothing: the call is made without AWS credentials, and identity policies are not asked",
};

/** What happens, in words. */
function consequenceOf({ verdict, reason, conditions, types, otherConditions }: Judgement, effect: Effect): string {
  const verb = effect === "Allow" ? "allow" : "deny";
  const verbs = effect === "Allow" ? "allows" : "denies";
  const done = effect === "Allow" ? "allowed" : "denied";
  if (reason === "unsigned") return unsignedText[effect];
  switch (verdict) {
    case "effective":
      return conditions.length === 0 ? `${verbs} it; no condition on tags` : `${verbs} it as its tags say`;
    case "never":
      return reason === "resource"
        ? `never ${verbs} it: no resource of the action matches`
        : `never ${verbs} it: its requests do not carry ${absentKeys(conditions)}`;
    case "always":
      return `${done} whatever the tags${otherConditions ? ", if the other conditions hold" : ""}: without ${absentKeys(conditions)} the condition holds`;
    case "unsure":
      return reason === "resource"
        ? `may never ${verb} it: the reference gives the call no resource but \`*\``
        : `may never see a tag: nothing exists yet that could have ${absentKeys(conditions, true)}`;
    case "partly":
      return types === undefined
        ? `${verbs} it with fewer conditions than written: ${absentKeys(conditions)} is never there`
        : typesText(types, verbs, done);
  }
}

function absentKeys(conditions: Judgement["conditions"], unsure = false): string {
  const decided = conditions.filter(({ truth }) => truth !== "depends");
  const keys = unsure ? decided.map(({ condition }) => condition.split(" ")[1] ?? "") : decided.flatMap(({ absent }) => absent);
  return [...new Set(keys)].map((key) => `\`${key}\``).join(" and ") || "the tags that it asks for";
}

function typesText(types: NonNullable<Judgement["types"]>, verbs: string, done: string): string {
  const of = (verdict: Verdict): string =>
    types
      .filter((each) => each.verdict === verdict)
      .map(({ type }) => type)
      .join(", ");
  const parts = [
    [of("effective"), `decides by tags on `],
    [of("never"), `never ${verbs} on `],
    [of("always"), `always ${done} on `],
    [of("partly"), "has fewer conditions on "],
  ];
  return parts.flatMap(([names, text]) => (names === "" ? [] : [`${text}${names}`])).join("; ");
}
