/** Which role a session gets in the enhanced flow (Cognito §5.5): by rules, by token, or by default. */
import { type Claims, claimText, hasCustomTwin } from "./claims.js";
import { isRoleArn } from "./limits.js";
import { type CognitoProblem, problem, quoted } from "./problem.js";

export type MatchType = "Equals" | "NotEqual" | "StartsWith" | "Contains";
export type AmbiguousRoleResolution = "AuthenticatedRole" | "Deny";

/** One rule of a mapping: the role of users whose claim matches. */
export interface RoleRule {
  readonly claim: string;
  readonly matchType: MatchType;
  readonly value: string;
  readonly roleArn: string;
}

/** The role comes with the token: `cognito:preferred_role` and `cognito:roles`. */
export interface TokenRoleMapping {
  readonly type: "Token";
  readonly ambiguousRoleResolution: AmbiguousRoleResolution;
}

/** The role of the first rule that matches. */
export interface RulesRoleMapping {
  readonly type: "Rules";
  readonly ambiguousRoleResolution: AmbiguousRoleResolution;
  readonly rules: readonly RoleRule[];
}

/** How a pool chooses the role of users of a provider. */
export type RoleMapping = TokenRoleMapping | RulesRoleMapping;

/** `asked`: `customRoleArn`. `given`: `roleArn` of the basic flow. `ambiguous`: nothing matched, and the pool falls back. */
export type RoleSource = "asked" | "preferred" | "rule" | "ambiguous" | "default" | "given";

export interface RoleChoice {
  readonly role: string | undefined;
  readonly source: RoleSource | undefined;
  /** Of the rule that chose. */
  readonly rule?: number;
  readonly problems: readonly CognitoProblem[];
}

export interface RoleQuestion {
  /** Of the provider; absent without one, and for guests. */
  readonly mapping: RoleMapping | undefined;
  readonly claims: Claims;
  readonly customRole: string | undefined;
  /** For this kind of user. */
  readonly defaultRole: string | undefined;
  readonly isGuest: boolean;
}

/** Letter case counts: the documentation does not say otherwise. */
const tests: Readonly<Record<MatchType, (text: string, value: string) => boolean>> = {
  Equals: (text, value) => text === value,
  NotEqual: (text, value) => text !== value,
  StartsWith: (text, value) => text.startsWith(value),
  Contains: (text, value) => text.includes(value),
};

export const matchTypes: readonly MatchType[] = Object.keys(tests) as MatchType[];

const chosen = (role: string, source: RoleSource, problems: readonly CognitoProblem[] = [], rule?: number): RoleChoice => ({
  role,
  source,
  problems,
  ...(rule === undefined ? {} : { rule }),
});

const refused = (...problems: readonly CognitoProblem[]): RoleChoice => ({ role: undefined, source: undefined, problems });

function defaultChoice({ defaultRole, isGuest }: RoleQuestion, source: "default" | "ambiguous"): RoleChoice {
  if (defaultRole !== undefined) return chosen(defaultRole, source);
  return refused(
    problem("noDefaultRole", `the pool has no default role for ${isGuest ? "guests" : "signed-in users"}`, "defaultRoles"),
  );
}

function ambiguous(question: RoleQuestion, resolution: AmbiguousRoleResolution, why: string): RoleChoice {
  return resolution === "Deny" ? refused(problem("ambiguousRole", why)) : defaultChoice(question, "ambiguous");
}

/** A rule whose claim is missing or has no text is not evaluated, `NotEqual` included: the reverse of IAM's negated operators. */
function ruleMatches({ claim, matchType, value }: RoleRule, claims: Claims): boolean {
  const found = claimText(claims, claim);
  return found.kind === "text" && tests[matchType](found.text, value);
}

function ruleProblems(rules: readonly RoleRule[], claims: Claims): readonly CognitoProblem[] {
  const names = [...new Set(rules.map(({ claim }) => claim))];
  return names.flatMap((claim) => {
    const found = claimText(claims, claim);
    if (found.kind === "notText") {
      return [problem("claimNotText", `claim ${quoted(claim)} is ${found.is}: rules about it do not match`, `claims.${claim}`)];
    }
    if (found.kind === "text" || !hasCustomTwin(claims, claim)) return [];
    return [problem("customPrefix", `rules test ${quoted(claim)}, the claim is ${quoted(`custom:${claim}`)}`, `claims.${claim}`)];
  });
}

function byRules(question: RoleQuestion, { rules, ambiguousRoleResolution }: RulesRoleMapping): RoleChoice {
  const { claims, customRole } = question;
  const problems = ruleProblems(rules, claims);
  const matching = rules.flatMap((rule, index) => (ruleMatches(rule, claims) ? [{ rule, index }] : []));
  if (customRole !== undefined) {
    const asked = matching.find(({ rule }) => rule.roleArn === customRole);
    if (asked !== undefined) return chosen(customRole, "asked", problems, asked.index);
    return refused(
      ...problems,
      problem("customRoleNotAllowed", `no matching rule has the role ${quoted(customRole)}`, "customRoleArn"),
    );
  }
  const [first] = matching;
  if (first !== undefined) return chosen(first.rule.roleArn, "rule", problems, first.index);
  const choice = ambiguous(question, ambiguousRoleResolution, "no rule matches the claims");
  return { ...choice, problems: [...problems, ...choice.problems] };
}

const own = (claims: Claims, name: string): unknown => (Object.hasOwn(claims, name) ? claims[name] : undefined);

/** The roles of a token; `undefined` when the claim is no list of role ARNs. */
function rolesOf(claims: Claims): readonly string[] | undefined {
  const roles = own(claims, "cognito:roles");
  if (roles === undefined) return [];
  if (!Array.isArray(roles)) return undefined;
  return roles.every((role): role is string => typeof role === "string" && isRoleArn(role)) ? roles : undefined;
}

function byToken(question: RoleQuestion, { ambiguousRoleResolution }: TokenRoleMapping): RoleChoice {
  const { claims, customRole } = question;
  const roles = rolesOf(claims);
  const preferred = own(claims, "cognito:preferred_role");
  if (roles === undefined) {
    return refused(problem("malformedClaim", "claim `cognito:roles` is no list of role ARNs", "claims.cognito:roles"));
  }
  if (customRole !== undefined) {
    if (roles.includes(customRole)) return chosen(customRole, "asked");
    return refused(problem("customRoleNotAllowed", `the token does not offer the role ${quoted(customRole)}`, "customRoleArn"));
  }
  if (preferred === undefined) return ambiguous(question, ambiguousRoleResolution, "the token prefers no role");
  if (typeof preferred === "string" && isRoleArn(preferred)) return chosen(preferred, "preferred");
  return refused(problem("malformedClaim", "claim `cognito:preferred_role` is no role ARN", "claims.cognito:preferred_role"));
}

/** Chooses as the pool does; without a role the problems say why. */
export function chooseRole(question: RoleQuestion): RoleChoice {
  const { mapping, customRole } = question;
  if (mapping?.type === "Rules") return byRules(question, mapping);
  if (mapping?.type === "Token") return byToken(question, mapping);
  if (customRole === undefined) return defaultChoice(question, "default");
  return refused(
    problem("customRoleNotAllowed", "the provider has no role mapping, so no role can be asked for", "customRoleArn"),
  );
}
