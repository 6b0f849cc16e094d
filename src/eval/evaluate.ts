/**
 * The decision (§7): compiled layers and a request in, an outcome and the statements that made it out. Pure; the only state
 * is what an index remembers.
 */

import type { Policy } from "../ir/model.js";
import { consultedLayers, hasIdentitySide, principalLevels } from "./consulted.js";
import type { CompiledLayer, CompiledLayers } from "./layers.js";
import type { DeterminingStatement, Evaluation, EvaluationRequest, LayerName, Layers, Outcome } from "./model.js";
import { level } from "./principal.js";
import { problemsOf } from "./problems.js";
import { type RequestView, requestView } from "./request-view.js";
import { appliesTo, type CompiledStatement, compilePolicy } from "./statement.js";
import { statementIndex } from "./statement-index.js";

function compileLayer(layer: LayerName, level: number, policies: readonly Policy[]): CompiledLayer {
  return { layer, level, index: statementIndex(policies.flatMap(compilePolicy)) };
}

const optional = (layer: LayerName, policies: readonly Policy[] | undefined): CompiledLayer | undefined =>
  policies === undefined || policies.length === 0 ? undefined : compileLayer(layer, 0, policies);

/** Compiles every policy once; policies that were compiled before are reused. */
export function compileLayers(layers: Layers): CompiledLayers {
  return {
    identity: compileLayer("identity", 0, layers.identity),
    resource: optional("resource", layers.resource),
    boundary: optional("boundary", layers.boundary),
    session: optional("session", layers.session),
    scps: layers.scps.map((policies, level) => compileLayer("scps", level, policies)),
    rcps: layers.rcps.map((policies, level) => compileLayer("rcps", level, policies)),
    endpoint: optional("endpoint", layers.endpoint),
  };
}

function determining({ layer, level: at }: CompiledLayer, { policy, statement }: CompiledStatement): DeterminingStatement {
  return { layer, level: at, policy, statement };
}

function matchingDenies(layers: CompiledLayers, consulted: readonly CompiledLayer[], view: RequestView): DeterminingStatement[] {
  const found: DeterminingStatement[] = [];
  const hasBoundary = layers.boundary !== undefined;
  for (const layer of consulted) {
    for (const statement of layer.index.candidates(view.action).denies) {
      if (principalLevels(statement, layer, view, hasBoundary) !== level.none && appliesTo(statement, view))
        found.push(determining(layer, statement));
    }
  }
  return found;
}

/** What the allows of each consulted layer add up to. A layer that is not there does not restrict. */
export interface Grants {
  readonly identity: boolean;
  /** Levels of matching Allows of the resource policy. */
  readonly resource: number;
  readonly boundary: boolean;
  readonly session: boolean;
  readonly scps: boolean;
  readonly endpoint: boolean;
}

type MutableGrants = { -readonly [Name in keyof Grants]: Grants[Name] };

function note(grants: MutableGrants, { layer }: CompiledLayer, levels: number): void {
  if (layer === "resource") grants.resource = levels;
  else if (layer !== "rcps" && levels === level.none) grants[layer] = false;
}

function matchingAllows(consulted: readonly CompiledLayer[], view: RequestView, found: DeterminingStatement[]): Grants {
  const grants: MutableGrants = {
    identity: true,
    resource: level.none,
    boundary: true,
    session: true,
    scps: true,
    endpoint: true,
  };
  for (const layer of consulted) {
    // Full access is implicit at every level of RCPs (§7.6.2).
    if (layer.layer === "rcps") continue;
    let levels = level.none as number;
    for (const statement of layer.index.candidates(view.action).allows) {
      const at = principalLevels(statement, layer, view, false);
      if (at === level.none || !appliesTo(statement, view)) continue;
      levels |= at;
      found.push(determining(layer, statement));
    }
    note(grants, layer, levels);
  }
  return grants;
}

/** Role trust and KMS key policies must allow, too (§7.9.1). */
export function needsResourcePolicy({ action, arn }: RequestView): boolean {
  const [, , service, , , resource = ""] = arn?.segments ?? [];
  if (action.startsWith("sts:")) return service === "iam" && resource.startsWith("role/");
  return action.startsWith("kms:") && service === "kms" && resource.startsWith("key/");
}

export function isSameAccount({ requester, resourceAccount }: RequestView): boolean {
  return requester.account === resourceAccount;
}

/** §7.11, once no Deny matches and SCPs and endpoint policy allow. */
function isGranted(grants: Grants, layers: CompiledLayers, view: RequestView): boolean {
  const { kind } = view.requester;
  const { resource } = grants;
  if (!hasIdentitySide(kind)) return resource !== level.none;
  // §7.7.3: without session policy a federated user has nothing of its own.
  const session = grants.session && (kind !== "federatedUser" || layers.session !== undefined);
  const limits = grants.boundary && session;
  const own = grants.identity && limits;
  if (!isSameAccount(view)) return resource !== level.none && own;
  if ((resource & (level.direct | level.wildcard)) !== 0) return true;
  if ((resource & (level.role | level.federatedUser)) !== 0 && limits) return true;
  return own && (!needsResourcePolicy(view) || (resource & level.account) !== 0);
}

/** §7.9.3: needs no permission, and no policy can take it away. */
const isAlwaysAllowed = ({ action, requester }: RequestView): boolean =>
  action === "sts:getcalleridentity" && requester.kind !== "anonymous";

function outcomeOf(layers: CompiledLayers, view: RequestView, grants: Grants): Outcome {
  if (!grants.endpoint) return "implicitDeny";
  if (view.unsigned) return "unsigned";
  return grants.scps && isGranted(grants, layers, view) ? "allow" : "implicitDeny";
}

function finish(
  layers: CompiledLayers,
  view: RequestView,
  outcome: Outcome,
  statements: readonly DeterminingStatement[],
): Evaluation {
  return {
    outcome,
    determining: statements,
    problems: view.hasProblems ? problemsOf(layers, view, outcome === "explicitDeny") : [],
  };
}

/** Decides a request that was normalised before. */
export function evaluateView(layers: CompiledLayers, view: RequestView): Evaluation {
  if (isAlwaysAllowed(view)) return finish(layers, view, "allow", []);
  const consulted = consultedLayers(layers, view);
  const denies = matchingDenies(layers, consulted, view);
  if (denies.length > 0) return finish(layers, view, "explicitDeny", denies);
  const allows: DeterminingStatement[] = [];
  const outcome = outcomeOf(layers, view, matchingAllows(consulted, view, allows));
  return finish(layers, view, outcome, outcome === "allow" ? allows : []);
}

/** Decides a request. Linear in the request and in the statements that the index cannot rule out. */
export function evaluate(layers: CompiledLayers, request: EvaluationRequest): Evaluation {
  return evaluateView(layers, requestView(request));
}
