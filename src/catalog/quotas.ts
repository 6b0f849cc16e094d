/** What the inline and managed policies of an identity are attached as: each has a quota of its own. */
export const identityTargets = ["managed", "inline-user", "inline-group", "inline-role"] as const;

/** What an identity policy is deployed as. */
export type IdentityTarget = (typeof identityTargets)[number];

/** What a document is deployed as, which decides its quota. */
export type PolicyTarget = IdentityTarget | "trust" | "session" | "scp" | "rcp" | "endpoint";

/** What a policy document may measure (iam-semantics §9.1). Figures change: each row says when it was last known to hold. */
export interface Quota {
  /** Characters. */
  readonly limit: number;
  /** Whether white space between the tokens of the JSON counts. */
  readonly countsWhitespace: boolean;
  /** Day on which the figure was known to hold, `YYYY-MM-DD`; absent for the project's own figure. */
  readonly date?: string;
  /** How far AWS raises it on request; absent where it does not, and for the project's own figure. */
  readonly raisableTo?: number;
  /** All documents of one user, group or role share the limit: dividing a policy gains nothing. */
  readonly shared?: true;
}

/** Figures that hold for a project instead of the dated ones: AWS raised a quota, or the project wants room. Whole numbers from 1. */
export type Limits = Readonly<Partial<Record<PolicyTarget | "attachments", number>>>;

const checked = "2026-09-26";

const quotas: Readonly<Record<PolicyTarget, Quota>> = {
  managed: { limit: 6144, countsWhitespace: false, date: checked },
  "inline-user": { limit: 2048, countsWhitespace: false, date: checked, shared: true },
  "inline-group": { limit: 5120, countsWhitespace: false, date: checked, shared: true },
  "inline-role": { limit: 10240, countsWhitespace: false, date: checked, shared: true },
  // AWS raised it to 4,096 and later to 8,192 on request.
  trust: { limit: 2048, countsWhitespace: false, date: checked, raisableTo: 8192 },
  // AWS does not say whether white space counts here: assumed that it does.
  session: { limit: 2048, countsWhitespace: true, date: checked },
  // 5,120 before that day.
  scp: { limit: 10240, countsWhitespace: true, date: "2026-05-15" },
  rcp: { limit: 5120, countsWhitespace: true, date: checked },
  endpoint: { limit: 20480, countsWhitespace: true, date: checked },
};

/** In the order of the table. */
export const policyTargets: readonly PolicyTarget[] = Object.keys(quotas) as PolicyTarget[];

const targets: ReadonlyMap<string, PolicyTarget> = new Map<string, PolicyTarget>([
  // A permissions boundary is a managed policy, and a principal has one.
  ["boundary", "managed"],
  ["trust", "trust"],
  ["session", "session"],
  ["scp", "scp"],
  ["rcp", "rcp"],
  ["endpoint", "endpoint"],
]);

/** What policies of a kind are deployed as; `undefined` for resource policies, where each service has its own quota. */
export function targetOf(kind: string, identity: IdentityTarget = "managed"): PolicyTarget | undefined {
  return kind === "identity" ? identity : targets.get(kind);
}

/** The quota of a target, the project's own figure first. */
export function quotaOf(target: PolicyTarget, limits: Limits = {}): Quota {
  const { raisableTo: _raisableTo, date: _date, ...own } = quotas[target];
  const limit = ownLimit(limits, target);
  return limit === undefined ? quotas[target] : { ...own, limit };
}

/** The quota of a policy kind; `undefined` for resource policies. */
export function limitOf(kind: string): Quota | undefined {
  const target = targetOf(kind);
  return target === undefined ? undefined : quotas[target];
}

/** Managed policies that can be attached to one user, group or role (§9.2); AWS raises it to 20 for users and roles. */
const attachments = 10;

export function attachmentLimit(limits: Limits = {}): number {
  return ownLimit(limits, "attachments") ?? attachments;
}

function ownLimit(limits: Limits, name: keyof Limits): number | undefined {
  return Object.hasOwn(limits, name) ? limits[name] : undefined;
}
