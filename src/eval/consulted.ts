import type { CompiledLayer, CompiledLayers } from "./layers.js";
import { level } from "./principal.js";
import type { RequestView } from "./request-view.js";
import type { RequesterKind } from "./requester.js";
import { type CompiledStatement, testsOf } from "./statement.js";

type Consulted = "identity" | "resource" | "boundary" | "session" | "scps" | "rcps" | "endpoint";

const everyone: readonly Consulted[] = ["identity", "resource", "boundary", "session", "scps", "rcps", "endpoint"];
const withoutIdentity: readonly Consulted[] = ["resource", "rcps", "endpoint"];

/** Which layers bind whom: a root user has no identity side (§7.10.1), others have nothing but the resource's (§7.10.2, §7.10.3). */
const consultedBy: Readonly<Record<RequesterKind, readonly Consulted[]>> = {
  user: everyone,
  role: everyone,
  session: everyone,
  federatedUser: everyone,
  root: ["resource", "scps", "rcps", "endpoint"],
  service: withoutIdentity,
  provider: withoutIdentity,
  anonymous: withoutIdentity,
};

/** Whether the requester has policies of its own, so that a grant of the resource policy is not all there is. */
export function hasIdentitySide(kind: RequesterKind): boolean {
  return consultedBy[kind] !== withoutIdentity;
}

/** Public APIs have no principal: only what guards the resource and the way to it is asked. */
const consultedUnsigned: readonly Consulted[] = ["rcps", "endpoint"];

type Caller = RequesterKind | "unsigned";

function layersFor(layers: CompiledLayers, caller: Caller): readonly CompiledLayer[] {
  const names = caller === "unsigned" ? consultedUnsigned : consultedBy[caller];
  return names.flatMap((name) => layers[name] ?? []);
}

const remembered = new WeakMap<CompiledLayers, Map<Caller, readonly CompiledLayer[]>>();

/** The layers that a request consults, in the order of `LayerName`, root level first. */
export function consultedLayers(layers: CompiledLayers, view: RequestView): readonly CompiledLayer[] {
  const caller = view.unsigned ? "unsigned" : view.requester.kind;
  let byCaller = remembered.get(layers);
  if (byCaller === undefined) {
    byCaller = new Map();
    remembered.set(layers, byCaller);
  }
  const known = byCaller.get(caller);
  if (known !== undefined) return known;
  const consulted = layersFor(layers, caller);
  byCaller.set(caller, consulted);
  return consulted;
}

/** Levels at which the statement names the requester. Without `Principal` it is about everyone, but a resource policy then grants nobody. */
export function principalLevels(
  statement: CompiledStatement,
  layer: CompiledLayer,
  view: RequestView,
  hasBoundary: boolean,
): number {
  const principal = statement.statement.principals === undefined ? undefined : testsOf(statement).principal;
  if (principal !== undefined) return principal(view.requester, hasBoundary);
  return layer.layer === "resource" && statement.statement.effect === "Allow" ? level.none : level.wildcard;
}
