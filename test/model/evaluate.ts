/**
 * Executable specification, part 3: principals and the evaluation algorithm (§2.3, §7). `evaluate` says what IAM decides
 * for layers of policies and a request, and which statements made it so.
 */
import type { DeterminingStatement, EvaluationRequest, LayerName, Layers, Outcome } from "../../src/eval/model.js";
import type { Effect, Policy, PrincipalElement, PrincipalEntry, Statement } from "../../src/ir/model.js";
import { actionApplies, arnOf, lower, resourceApplies } from "./matching.js";
import { conditionHolds } from "./operators.js";

type CallerKind = "root" | "user" | "role" | "session" | "federatedUser" | "service" | "provider" | "anonymous";

interface Caller {
  kind: CallerKind;
  text: string;
  partition: string;
  account: string | undefined;
  /** Name without path of the user or role; of a session its role's; of a federated user its own. */
  name: string;
  /** A plain name not said to be a service or a provider: either entry fits. */
  untyped: boolean;
}

const hasNoAccount = ({ kind }: Caller): boolean => ["service", "provider", "anonymous"].includes(kind);

/** §10.2, §5.5 */
function callerOf(request: EvaluationRequest): Caller {
  const text = request.principal;
  const caller = { text, partition: "", account: undefined, name: "", untyped: request.principalType === undefined };
  if (text === "anonymous" && caller.untyped) return { ...caller, kind: "anonymous" };
  const arn = request.principalType === "Service" ? undefined : arnOf(text);
  if (arn === undefined) return { ...caller, kind: request.principalType === "Federated" ? "provider" : "service" };
  const [, partition, service, , account, resource] = arn as [string, string, string, string, string, string];
  const [type, second = ""] = resource.split("/");
  const last = resource.split("/").at(-1)!;
  const common = { text, partition, account: account === "" ? undefined : account, untyped: false };
  const shape = resource.includes("/") ? `${service}:${type}` : `${service}:`;
  if (service === "iam" && resource === "root") return { ...common, kind: "root", name: "" };
  if (shape === "iam:role") return { ...common, kind: "role", name: last };
  if (shape === "iam:saml-provider" || shape === "iam:oidc-provider") return { ...common, kind: "provider", name: last };
  if (shape === "sts:assumed-role") return { ...common, kind: "session", name: second };
  if (shape === "sts:federated-user") return { ...common, kind: "federatedUser", name: last };
  return { ...common, kind: "user", name: last };
}

/** How an entry names the caller (§2.3, §7.3): what else must allow depends on it. */
export type Level = "direct" | "wildcard" | "role" | "federatedUser" | "account";

function levelsOf(entry: PrincipalEntry, caller: Caller): Level[] {
  const { type, value } = entry;
  if (type === "Service") return caller.kind === "service" && value === caller.text ? ["direct"] : []; // §2.3.8
  if (type === "Federated") {
    const mayBe = caller.kind === "provider" || (caller.kind === "service" && caller.untyped);
    return mayBe && value === caller.text ? ["direct"] : []; // §2.3.8
  }
  if (type === "CanonicalUser") return []; // §2.3.8: S3's own identifiers
  if (value === "*") return ["wildcard"]; // §2.3.1
  if (hasNoAccount(caller)) return [];
  if (/^[0-9]{12}$/.test(value)) return value === caller.account ? ["account"] : []; // §2.3.3
  const arn = arnOf(value);
  if (arn === undefined) return [];
  const [, partition, service, , account, resource] = arn as [string, string, string, string, string, string];
  const sameAccount = partition === caller.partition && account === caller.account;
  const name = resource.split("/").at(-1)!;
  if (service === "iam" && resource === "root") return sameAccount ? ["account"] : []; // §2.3.3
  const levels: Level[] = [];
  // §2.3.4, §2.3.6, §2.3.7: exact, without wildcards (§2.3.2).
  if (value === caller.text && caller.kind !== "root") levels.push(caller.kind === "role" ? "role" : "direct");
  const namesIt = service === "iam" && sameAccount && name === caller.name;
  if (caller.kind === "session" && namesIt && resource.startsWith("role/")) levels.push("role"); // §2.3.5
  if (caller.kind === "federatedUser" && namesIt && resource.startsWith("user/")) levels.push("federatedUser"); // §2.3.7
  return levels;
}

/** §2.3.9 */
function listedLevels(element: PrincipalElement, caller: Caller): Level[] {
  const listed = element.entries.flatMap((entry) => levelsOf(entry, caller));
  return element.everyone ? ["wildcard", ...listed] : listed;
}

/** Who must be listed for an exemption by `NotPrincipal`: the caller and what contains it (§2.3.14, §2.3.16). */
const ancestry: Readonly<Record<CallerKind, readonly Level[]>> = {
  root: ["account"],
  user: ["direct", "account"],
  role: ["role", "account"],
  session: ["direct", "role", "account"],
  federatedUser: ["direct", "federatedUser", "account"],
  service: ["direct"],
  provider: ["direct"],
  anonymous: ["wildcard"],
};

/** Levels at which a statement names the caller; none means that its principal does not match. */
function principalLevels(statement: Statement, layer: LayerName, caller: Caller, hasBoundary: boolean): Level[] {
  const element = statement.principals;
  if (element === undefined) {
    // §1.2.8: only a broken resource policy lacks it; it grants nobody. Other layers are about everyone they bind.
    return layer === "resource" && statement.effect === "Allow" ? [] : ["wildcard"];
  }
  const listed = listedLevels(element, caller);
  if (!element.negated) return listed;
  if (statement.effect === "Allow") return []; // §1.2.9: not supported
  if (hasBoundary && !hasNoAccount(caller) && caller.kind !== "root") return ["wildcard"]; // §2.3.15
  const isExempt = listed.includes("wildcard") || ancestry[caller.kind].every((level) => listed.includes(level));
  return isExempt ? [] : ["wildcard"];
}

const isAbsent = (policies: readonly Policy[] | undefined): boolean => policies === undefined || policies.length === 0;

/** One group of policies that is asked as a union (§7.1.3). */
type Group = { layer: LayerName; level: number; policies: readonly Policy[] };

/** The groups that bind the caller: §7.5.4, §7.7, §7.10; for public APIs RCPs and endpoint policies alone. */
function groupsOf(layers: Layers, caller: Caller, unsigned: boolean): Group[] {
  const one = (layer: LayerName, policies: readonly Policy[] | undefined): Group[] =>
    policies === undefined || isAbsent(policies) ? [] : [{ layer, level: 0, policies }];
  const levels = (layer: LayerName, path: readonly (readonly Policy[])[]): Group[] =>
    path.map((policies, level) => ({ layer, level, policies }));
  const rcps = levels("rcps", layers.rcps); // §7.6.1: for every caller
  const endpoint = one("endpoint", layers.endpoint); // §7.10.4
  if (unsigned) return [...rcps, ...endpoint];
  const resource = one("resource", layers.resource);
  if (hasNoAccount(caller)) return [...resource, ...rcps, ...endpoint]; // §7.10.2, §7.10.3
  const scps = levels("scps", layers.scps); // §7.5.1
  if (caller.kind === "root") return [...resource, ...scps, ...rcps, ...endpoint]; // §7.10.1
  const identity: Group = { layer: "identity", level: 0, policies: layers.identity };
  const limits = [...one("boundary", layers.boundary), ...one("session", layers.session)];
  return [identity, ...resource, ...limits, ...scps, ...rcps, ...endpoint];
}

export type Determining = Pick<DeterminingStatement, "layer" | "level" | "policy" | "statement">;
type Match = Determining & { levels: Level[] };

/** §2, first sentence: a statement applies when principal, action, resource and all conditions match (§4.1.1). */
function matchesOf(groups: readonly Group[], request: EvaluationRequest, caller: Caller, hasBoundary: boolean): Match[] {
  const found: Match[] = [];
  for (const { layer, level, policies } of groups) {
    for (const policy of policies) {
      const variables = policy.version === "2012-10-17"; // §1.2.2
      for (const statement of policy.statements) {
        const levels = principalLevels(statement, layer, caller, hasBoundary);
        const applies =
          levels.length > 0 &&
          actionApplies(statement.actions, request.action) &&
          resourceApplies(statement, request, variables) &&
          statement.conditions.every((condition) => conditionHolds(condition, variables, request.context));
        if (applies) found.push({ layer, level, policy, statement, levels });
      }
    }
  }
  return found;
}

/** §7.9.1: role trust policies and KMS key policies must allow as well. */
function isResourcePolicyMandatory(request: EvaluationRequest): boolean {
  const arn = arnOf(request.resource);
  const action = lower(request.action);
  if (arn === undefined) return false;
  const isRole = arn[2] === "iam" && arn[5]!.startsWith("role/");
  const isKey = arn[2] === "kms" && arn[5]!.startsWith("key/");
  return (action.startsWith("sts:") && isRole) || (action.startsWith("kms:") && isKey);
}

/** §7.11, once no Deny matches. */
function isAllowed(layers: Layers, allows: readonly Match[], request: EvaluationRequest, caller: Caller): boolean {
  const allowed = (layer: LayerName): boolean => allows.some((match) => match.layer === layer);
  const granted = allows.filter((match) => match.layer === "resource").flatMap((match) => match.levels);
  if (hasNoAccount(caller)) return granted.length > 0; // §7.10.2, §7.10.3
  // §7.5.2: every level of SCPs; no organisation, no levels (§7.5.5).
  const scpsPass = layers.scps.every((_, level) => allows.some((match) => match.layer === "scps" && match.level === level));
  if (!scpsPass) return false; // §7.2.1
  const isRoot = caller.kind === "root";
  const identity = isRoot || allowed("identity"); // §7.10.1
  const boundary = isRoot || isAbsent(layers.boundary) || allowed("boundary"); // §7.4.1
  const unrestricted = isAbsent(layers.session) && caller.kind !== "federatedUser"; // §7.7.2, §7.7.3
  const session = isRoot || unrestricted || allowed("session"); // §7.7.1
  const ownerInArn = arnOf(request.resource)?.[4];
  const owner = request.resourceAccount ?? (ownerInArn || caller.account);
  if (owner !== caller.account) return granted.length > 0 && identity && boundary && session; // §7.8
  if (granted.includes("direct") || granted.includes("wildcard")) return true; // §7.3.1, §7.3.3, §7.3.4
  if ((granted.includes("role") || granted.includes("federatedUser")) && boundary && session) return true; // §7.3.2, §7.3.6
  if (isResourcePolicyMandatory(request) && !granted.includes("account")) return false; // §7.9.1
  return identity && boundary && session; // §7.2.2, §7.3.5
}

export type Judgement = { outcome: Outcome; determining: Determining[] };

export function evaluate(layers: Layers, request: EvaluationRequest): Judgement {
  const caller = callerOf(request);
  // §7.9.3: needs no permission.
  if (lower(request.action) === "sts:getcalleridentity" && caller.kind !== "anonymous")
    return { outcome: "allow", determining: [] };
  const groups = groupsOf(layers, caller, request.unsigned === true);
  const matches = matchesOf(groups, request, caller, !isAbsent(layers.boundary));
  const statements = (effect: Effect): Match[] => matches.filter((match) => match.statement.effect === effect);
  const bare = (found: readonly Match[]): Determining[] =>
    found.map(({ layer, level, policy, statement }) => ({ layer, level, policy, statement }));
  const denies = bare(statements("Deny"));
  if (denies.length > 0) return { outcome: "explicitDeny", determining: denies }; // §7.1.1, §7.1.6
  const allows = statements("Allow").filter((match) => match.layer !== "rcps"); // §7.6.2, §7.6.3
  const hasEndpoint = !isAbsent(layers.endpoint);
  if (hasEndpoint && !allows.some((match) => match.layer === "endpoint")) return { outcome: "implicitDeny", determining: [] }; // §7.10.4
  if (request.unsigned === true) return { outcome: "unsigned", determining: [] };
  if (!isAllowed(layers, allows, request, caller)) return { outcome: "implicitDeny", determining: [] }; // §7.1.2
  return { outcome: "allow", determining: bare(allows) };
}
