/** What a policy document may measure (iam-semantics §9.1). Figures change: each row says when it was last known to hold. */
export interface Quota {
  /** Characters. */
  readonly limit: number;
  /** Whether white space between the tokens of the JSON counts. */
  readonly countsWhitespace: boolean;
  /** Day on which the figure was known to hold, `YYYY-MM-DD`. */
  readonly date: string;
}

const checked = "2026-09-26";

// One document as a customer managed policy; inline policies share a sum per user, group or role, which no single document shows.
const managedPolicy: Quota = { limit: 6144, countsWhitespace: false, date: checked };

const quotas: ReadonlyMap<string, Quota> = new Map<string, Quota>([
  ["identity", managedPolicy],
  ["boundary", managedPolicy],
  // The default; AWS raises it to 4,096 and later 8,192 on request.
  ["trust", { limit: 2048, countsWhitespace: false, date: checked }],
  // AWS does not say whether white space counts here: assumed that it does.
  ["session", { limit: 2048, countsWhitespace: true, date: checked }],
  // 5,120 before that day.
  ["scp", { limit: 10240, countsWhitespace: true, date: "2026-05-15" }],
  ["rcp", { limit: 5120, countsWhitespace: true, date: checked }],
  ["endpoint", { limit: 20480, countsWhitespace: true, date: checked }],
]);

/** The quota of a policy kind; `undefined` for resource policies, where each service has its own. */
export function limitOf(kind: string): Quota | undefined {
  return quotas.get(kind);
}
