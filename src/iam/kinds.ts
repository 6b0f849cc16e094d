import type { PolicyKind } from "../ir/model.js";

/** What a kind of policy may and must say (iam-semantics §1.4). */
export interface KindTraits {
  /** For messages: "an identity policy". */
  readonly title: string;
  /** Whether its statements name principals (§1.2.8); those of other kinds must not. */
  readonly principal: boolean;
  /** Absent where a statement may do without resources (§1.2.7). */
  readonly resource?: "required" | "forbidden";
  /** Whether the document may have an `Id` (§1.2.3). */
  readonly id: boolean;
  /** Whether Sids are unique and made of letters and digits (§1.2.4). */
  readonly strictSids: boolean;
}

/** §1.2 */
export const policyElements: readonly string[] = ["Version", "Id", "Statement"];

/** §1.2 */
export const statementElements: readonly string[] = [
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition",
];

const ofPrincipals = { principal: false, resource: "required", id: false, strictSids: true } as const;

export const kindTraits: Readonly<Record<PolicyKind, KindTraits>> = {
  identity: { title: "an identity policy", ...ofPrincipals },
  boundary: { title: "a permissions boundary", ...ofPrincipals },
  session: { title: "a session policy", ...ofPrincipals },
  scp: { title: "an SCP", ...ofPrincipals },
  rcp: { title: "an RCP", principal: true, resource: "required", id: false, strictSids: true },
  resource: { title: "a resource policy", principal: true, id: true, strictSids: false },
  trust: { title: "a trust policy", principal: true, resource: "forbidden", id: true, strictSids: true },
  endpoint: { title: "an endpoint policy", principal: true, resource: "required", id: true, strictSids: false },
};
