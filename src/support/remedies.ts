import type { ActionInfo, Catalog } from "../catalog/types.js";
import type { Effect } from "../ir/model.js";
import { carriageOf, familyOf, shapesOf } from "./carriage.js";
import type { Judgement } from "./judge-action.js";
import { signedCounterpart } from "./signed-counterparts.js";

export interface RemedyInput {
  readonly action: ActionInfo;
  readonly effect: Effect;
  readonly judgement: Judgement;
  /** Whether anything is amiss: a wildcard may cover what a rule never applies to. */
  readonly isGap: boolean;
  /** Whether the rule is written in the language. */
  readonly isSource: boolean;
  readonly catalog: Catalog;
}

/** What to write instead; the surest first. */
export function remediesFor(input: RemedyInput): readonly string[] {
  const { reason } = input.judgement;
  if (!input.isGap) return [];
  if (reason === "unsigned") return unsignedRemedies(input);
  return reason === "resource" ? resourceRemedies(input) : absentRemedies(input);
}

function unsignedRemedies({ action, effect, catalog }: RemedyInput): readonly string[] {
  const counterpart = signedCounterpart(action, catalog);
  const remove = counterpart === undefined ? "leave it out" : `leave it out, or name \`${counterpart}\``;
  const closed = "close the flow on the app client or the pool, or deny it in a resource control policy";
  return effect === "Deny" ? [remove, closed] : [remove];
}

function resourceRemedies({ action, judgement, catalog }: RemedyInput): readonly string[] {
  if (action.resourceTypes.length === 0) {
    const sure = judgement.verdict === "unsure" ? "by the reference the call has no resource: " : "";
    return [`${sure}name it in a rule of its own on \`*\``];
  }
  const formats = shapesOf(action, catalog).flatMap(({ arns }) => arns);
  return [`name a resource of its own types: ${formats.slice(0, 2).map(arnScope).join(" or ")}`];
}

/** `arn:${Partition}:cognito-idp:…` with every placeholder a wildcard. */
function arnScope(format: string): string {
  return `\`${format.replace("${Partition}", "aws").replaceAll(/\$\{\w+\}/g, "*")}\``;
}

function absentRemedies(input: RemedyInput): readonly string[] {
  const { judgement } = input;
  if (judgement.verdict === "unsure") return ["test `aws:RequestTag` of the call instead: what it makes has no tags yet"];
  if (judgement.verdict === "partly" && judgement.types !== undefined) {
    return ["one rule for each resource type, the tag condition only where the type has tags"];
  }
  return [...otherKeys(input), ...exclusion(input), ...narrowing(input)];
}

/** A key about tags that requests for the action do carry. */
function otherKeys({ action, judgement, catalog }: RemedyInput): readonly string[] {
  const absent = judgement.conditions.flatMap((each) => each.absent);
  const suffixOf = (key: string): string => (key.includes("/") ? key.slice(key.indexOf("/")) : "");
  const carried = (family: string): boolean =>
    shapesOf(action, catalog).some((shape) => carriageOf(family, action, shape, catalog) === "yes");
  const [first] = absent;
  if (first === undefined) return [];
  const families = new Set(absent.map(familyOf));
  const isRequest = families.has("aws:requesttag");
  if (isRequest && carried("aws:tagkeys")) return ["test `aws:TagKeys`: the call names keys, not values"];
  if (families.has("aws:resourcetag") && carried("aws:requesttag")) {
    return [`test \`aws:RequestTag${suffixOf(first)}\`: the tags that the call sets`];
  }
  const onResource = isRequest || families.has("aws:tagkeys");
  return onResource && carried("aws:resourcetag")
    ? [`test \`aws:ResourceTag${suffixOf(first)}\`: the tags there are already`]
    : [];
}

/** `unsupported` where there is the language, a statement of its own where there is not. */
function exclusion({ effect, isSource, judgement }: RemedyInput): readonly string[] {
  const verb = effect === "Allow" ? "allow" : "deny";
  if (!isSource) {
    return judgement.verdict === "never"
      ? [`to ${verb} it: a statement of its own without the condition; otherwise leave it out`]
      : [`leave it out, or ${verb} it in a statement that says so without the condition`];
  }
  return [`\`unsupported skip\` to leave it out, \`unsupported unconditional\` to ${verb} it whatever the tags`];
}

/** What can still scope the action: its resource, or a key of its own that names one. */
function narrowing({ action, catalog }: RemedyInput): readonly string[] {
  const own = action.conditionKeys.find((key) => key.startsWith(`${action.service}:`) && key.endsWith("Arn"));
  if (own !== undefined) return [`scope it by \`${own}\``];
  if (action.resourceTypes.length === 0) return ["it takes no resource: only `*` and conditions on the caller can scope it"];
  const [first] = shapesOf(action, catalog);
  return first === undefined ? [] : [`scope it by ARN: ${arnScope(first.arns[0] ?? "*")}`];
}
