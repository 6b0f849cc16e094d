import type { PrincipalItemValue } from "../check/model.js";
import type { Containment } from "./containment.js";
import type { ItemAlgebra } from "./region.js";

/** What an AWS principal stands for; `undefined` for unique ids and whatever else says nothing about its account. */
interface AwsPrincipal {
  readonly account: string;
  /** Absent in a plain account id. */
  readonly partition?: string;
  /** Absent for the whole account. */
  readonly kind?: string;
  readonly path?: string;
}

const awsArn = /^arn:([^:]*):(?:iam|sts)::(\d{12}):(.*)$/;

/** §2.3.3: an account id and the ARN of its root are the same. */
function awsPrincipal(value: string): AwsPrincipal | undefined {
  if (/^\d{12}$/.test(value)) return { account: value };
  const [, partition, account, rest = ""] = awsArn.exec(value) ?? [];
  if (partition === undefined || account === undefined) return undefined;
  if (rest === "root") return { account, partition };
  const slash = rest.indexOf("/");
  return slash < 0 ? undefined : { account, partition, kind: rest.slice(0, slash), path: rest.slice(slash + 1) };
}

const firstSegment = (path: string): string => path.slice(0, path.includes("/") ? path.indexOf("/") : undefined);
const lastSegment = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Whether `inner` is a session of the principal `outer` (§2.3.5, §2.3.7). */
function isSessionOf(inner: AwsPrincipal, outer: AwsPrincipal): boolean {
  const { path = "" } = inner;
  if (outer.kind === "role") return inner.kind === "assumed-role" && firstSegment(path) === lastSegment(outer.path ?? "");
  return outer.kind === "user" && inner.kind === "federated-user" && path === lastSegment(outer.path ?? "");
}

function relateAws(a: AwsPrincipal | undefined, b: AwsPrincipal | undefined): Containment {
  if (a === undefined || b === undefined) return "unknown";
  const samePartition = a.partition === undefined || b.partition === undefined || a.partition === b.partition;
  if (a.account !== b.account || !samePartition) return "disjoint";
  if (a.kind === undefined) return b.kind === undefined ? "same" : "contains";
  if (b.kind === undefined || isSessionOf(a, b)) return "inside";
  return isSessionOf(b, a) ? "contains" : "disjoint";
}

function relate(a: PrincipalItemValue, b: PrincipalItemValue): Containment {
  if (a.type !== b.type) return "disjoint";
  if (a.value === b.value) return "same";
  return a.type === "AWS" ? relateAws(awsPrincipal(a.value), awsPrincipal(b.value)) : "disjoint";
}

/**
 * Principals have no wildcards (§2.3.2), but an account contains its users and roles, and a role its sessions. What contains
 * a principal still does not replace it: a policy that names a user grants more than one that names its account (§7.3), and
 * `NotPrincipal` must name both (§2.3.14).
 */
export const principalAlgebra: ItemAlgebra<PrincipalItemValue> = {
  keyOf: ({ type, value }) => `${type} ${value}`,
  isEverything: ({ type }) => type === "everyone",
  isPoint: ({ type }) => type !== "AWS",
  relate,
  yields: () => false,
  expand: () => "principal",
};
