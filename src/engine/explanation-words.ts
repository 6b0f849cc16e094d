/** The words of an explanation, shared by the terminal and the Markdown renderer. */
import type { ContextValue, LayerName, Outcome, ProblemKind } from "../eval/model.js";
import { anyValue } from "../eval/sample-value.js";
import type {
  ContextChange,
  ExplainedCondition,
  Explanation,
  ExplanationProblem,
  LayerExplanation,
  StatementExplanation,
  StoppedBy,
  UnsignedApi,
} from "./explanation.js";
import type { Location } from "./location.js";

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  allow: "allowed",
  explicitDeny: "explicitly denied",
  implicitDeny: "implicitly denied",
  unsigned: "unsigned",
};

const layerWords: Readonly<Record<LayerName, string>> = {
  identity: "identity policies",
  resource: "resource policy",
  boundary: "permissions boundary",
  session: "session policies",
  scps: "service control policies",
  rcps: "resource control policies",
  endpoint: "endpoint policy",
};

/** e.g. `service control policies, level 2`; levels are counted from the root, which is 1. */
export function layerTitle({ layer, level }: { readonly layer: LayerName; readonly level: number }): string {
  return layer === "scps" || layer === "rcps" ? `${layerWords[layer]}, level ${level + 1}` : layerWords[layer];
}

export function verdictWords({ layer, verdict }: LayerExplanation): string {
  if (verdict === "denied") return "a Deny matches";
  if (verdict === "allowed") return layer === "rcps" ? "no Deny matches" : "an Allow matches";
  if (verdict === "notConsulted") return "not consulted for this request";
  return layer === "rcps" ? "no Deny matches" : "no Allow matches";
}

function stopWords(stop: StoppedBy): string {
  const title = layerTitle(stop);
  if (stop.by === "deny") return `a Deny in the ${title} matches`;
  return stop.by === "absence" ? `there is no ${title}, and one had to allow` : `the ${title} had to allow and did not`;
}

const authenticationWords: Readonly<Record<UnsignedApi["authentication"], string>> = {
  unsigned: "called without AWS credentials",
  "unsigned-token": "called with a token instead of AWS credentials",
};

const sourceWords: Readonly<Record<UnsignedApi["source"], string>> = {
  page: "How Amazon Cognito works with IAM",
  guide: "Amazon Cognito Developer Guide",
  model: "API models of Amazon Cognito",
  inferred: "concluded",
  project: "an overlay of the project",
};

/** How a public API is called, and where that is documented. */
export function unsignedWords({ authentication, source, evidence }: UnsignedApi): string {
  return `${authenticationWords[authentication]} (${sourceWords[source]}: ${evidence})`;
}

/** One sentence fragment that says why the outcome is what it is. */
export function summary({ outcome, determining, stoppedBy }: Explanation): string {
  if (outcome === "unsigned") return "a public API: identity policies are not consulted, the service itself decides";
  if (outcome !== "allow") return stoppedBy.map(stopWords).join("; ");
  if (determining.length === 0) return "no policy has to allow it";
  return `${determining.length === 1 ? "1 statement allows" : `${determining.length} statements allow`} it`;
}

// Control characters, so that a tag value cannot write to the terminal; marks that reorder or hide text; lone surrogates.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text as it may be printed: what is not visible is spelled out. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

export function locationText({ file, line, column, pointer }: Location): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return printable(pointer === undefined ? place : `${place} ${pointer}`);
}

/** A statement and the name of its policy. */
export interface Relevant {
  readonly policy: string;
  readonly statement: StatementExplanation;
}

/** e.g. `Allow, rule ManageOwnPools of Tenants, matches`; the policy is left out where the place names it already. */
export function statementTitle({ policy, statement }: Relevant): string {
  const { effect, sid, location, matched } = statement;
  const name = location.rule === undefined ? sid : `rule ${location.rule}`;
  const named = [...(name === undefined ? [] : [name]), ...(policy === location.file ? [] : [`of ${policy}`])].join(" ");
  const others = otherRules(location);
  return printable([effect, ...(named === "" ? [] : [named]), ...others, matched ? "matches" : "does not match"].join(", "));
}

/** e.g. `with ListPools (pools.abac:9:3)`: the compiler made one statement of these rules. */
function otherRules({ also = [] }: Location): readonly string[] {
  if (also.length === 0) return [];
  const shown = also.slice(0, shownItems).map((other) => {
    const place = locationText(other);
    return other.rule === undefined ? place : `${other.rule} (${place})`;
  });
  const rest = also.length - shown.length;
  return [`with ${shown.join(" and ")}${rest > 0 ? ` and ${rest} more rules` : ""}`];
}

const shownItems = 6;

/** Items separated by commas; a long list is cut. */
export function listed(items: readonly string[]): string {
  const shown = items.slice(0, shownItems).map((item) => `\`${printable(item)}\``);
  return items.length > shownItems ? `${shown.join(", ")} and ${items.length - shownItems} more` : shown.join(", ");
}

function valueWords(value: ContextValue | undefined): string {
  if (value === undefined) return "absent";
  if (typeof value === "string") return value === anyValue ? "present" : listed([value]);
  return value.length === 0 ? "an empty list" : `the list ${listed(value)}`;
}

/** What the request has under the key of a condition. */
export function actualWords({ actual }: ExplainedCondition): string {
  if (actual.kind === "value") return valueWords(actual.value);
  return actual.kind === "missing" ? "missing" : "given in several letter cases with different values";
}

/** What the policy compares with, variables replaced. */
export function expectedWords({ expected }: ExplainedCondition): string {
  if (expected.length === 0) return "no values";
  const words = expected.slice(0, shownItems).map(({ text, resolved, unresolved }) => {
    const shown = `\`${printable(text)}\``;
    if (unresolved.length > 0) return `${shown} (${listed(unresolved)} has no value)`;
    return resolved === undefined ? shown : `${shown} = \`${printable(resolved)}\``;
  });
  const rest = expected.length - words.length;
  return rest > 0 ? `${words.join(", ")} and ${rest} more` : words.join(", ");
}

/** e.g. "`aws:ResourceTag/team` were `blue` (is `red`)". */
export function changeWords({ key, from, to }: ContextChange): string {
  const is = from === undefined ? "missing" : valueWords(from);
  return `\`${printable(key)}\` were ${valueWords(to)} (is ${is})`;
}

const problemWords: Readonly<Record<ProblemKind, string>> = {
  malformedPolicyValue: "the policy's value cannot be read by its operator",
  malformedContextValue: "the request's value cannot be read by the operator",
  multivaluedWithoutQualifier: "a multivalued key without `ForAnyValue` or `ForAllValues` never matches",
  ambiguousKey: "the key is given in several letter cases with different values",
  unresolvedResource: "a variable of the entry has no value",
};

export function problemText({ kind, text, location }: ExplanationProblem): string {
  return `\`${printable(text)}\`: ${problemWords[kind]} (${locationText(location)})`;
}

const failures = ({ principal, resource, conditions }: StatementExplanation): number =>
  Number(principal?.matched === false) +
  Number(resource?.matched === false) +
  conditions.filter((condition) => !condition.matched).length;

const denies = ({ effect }: StatementExplanation): number => Number(effect === "Deny");

/** Statements that name the action, the closest first and a Deny before an Allow, and how many do not name it. */
export function relevantStatements({ policies }: LayerExplanation): {
  readonly shown: readonly Relevant[];
  readonly others: number;
} {
  const all = policies.flatMap(({ policy, statements }) => statements.map((statement) => ({ policy, statement })));
  const shown = all.filter(({ statement }) => statement.action.matched);
  return {
    shown: shown.sort((a, b) => failures(a.statement) - failures(b.statement) || denies(b.statement) - denies(a.statement)),
    others: all.length - shown.length,
  };
}
