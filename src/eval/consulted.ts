import { type CompiledLayer, type CompiledLayers, layerBits } from "./layers.js";
import { level } from "./principal.js";
import type { RequestView } from "./request-view.js";
import type { RequesterKind } from "./requester.js";
import { type CompiledStatement, testsOf } from "./statement.js";

const everyone = Object.values(layerBits).reduce((all, bit) => all | bit, 0);
const withoutIdentity = layerBits.resource | layerBits.rcps | layerBits.endpoint;

/** Which layers bind whom: a root user has no identity side (§7.10.1), others have nothing but the resource's (§7.10.2, §7.10.3). */
const consultedBy: Readonly<Record<RequesterKind, number>> = {
  user: everyone,
  role: everyone,
  session: everyone,
  federatedUser: everyone,
  root: layerBits.resource | layerBits.scps | layerBits.rcps | layerBits.endpoint,
  service: withoutIdentity,
  provider: withoutIdentity,
  anonymous: withoutIdentity,
};

/** Whether the requester has policies of its own, so that a grant of the resource policy is not all there is. */
export function hasIdentitySide(kind: RequesterKind): boolean {
  return consultedBy[kind] !== withoutIdentity;
}

/** Public APIs have no principal: only what guards the resource and the way to it is asked. */
const consultedUnsigned = layerBits.rcps | layerBits.endpoint;

/** The layers that a request consults, as bits. */
export function consultedBits({ unsigned, requester }: RequestView): number {
  return unsigned ? consultedUnsigned : consultedBy[requester.kind];
}

/** The layers that a request consults, in the order of `LayerName`, root level first. */
export function consultedLayers(layers: CompiledLayers, view: RequestView): readonly CompiledLayer[] {
  const bits = consultedBits(view);
  return layers.present.filter(({ layer }) => (layerBits[layer] & bits) !== 0);
}

/** Levels at which the statement names the requester. Without `Principal` it is about everyone, but a resource policy then grants nobody. */
export function principalLevels(
  compiled: CompiledStatement,
  layer: CompiledLayer,
  view: RequestView,
  hasBoundary: boolean,
): number {
  const { principals, effect } = compiled.statement;
  if (principals !== undefined) return testsOf(compiled).principal?.(view.requester, hasBoundary) ?? level.none;
  return layer.layer === "resource" && effect === "Allow" ? level.none : level.wildcard;
}
