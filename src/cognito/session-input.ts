import { isRecord, member, recordAt, tagsAt, textAt } from "../engine/checked-input.js";
import type { PolicyDocument } from "../engine/layers.js";
import { plainCopy } from "../engine/plain-copy.js";
import type { Tags } from "../engine/request.js";
import { RequestError } from "../engine/request-error.js";
import type { Claims } from "./claims.js";

export type Flow = "enhanced" | "basic";

/** Who asks for credentials, and how. */
export interface SessionRequest {
  /** The identity of the pool that asks, `REGION:UUID`: `sub` of the session. Not the `sub` of a user pool. */
  readonly identityId: string;
  /** The claims of the provider's token, which is taken to be valid. Absent: a guest, unless `principalTags` are there. */
  readonly claims?: Claims;
  /** Who issued the claims; without it the issuer among the claims tells, or that the pool has one provider only. */
  readonly provider?: string;
  /** `enhanced` unless given. */
  readonly flow?: Flow;
  /** Enhanced flow: the role asked for. */
  readonly customRoleArn?: string;
  /** Basic flow: the role that the app assumes. */
  readonly roleArn?: string;
  /** Basic flow: session policies that the app adds. */
  readonly sessionPolicies?: PolicyDocument | readonly PolicyDocument[];
  /** Tags that the backend of a developer provider passes in its call. */
  readonly principalTags?: Tags;
  /** `CognitoIdentityCredentials` unless given. */
  readonly sessionName?: string;
}

export interface SessionInput {
  readonly identityId: string;
  readonly claims: Claims | undefined;
  readonly provider: string | undefined;
  readonly flow: Flow;
  readonly customRole: string | undefined;
  readonly role: string | undefined;
  readonly sessionPolicies: readonly PolicyDocument[] | undefined;
  readonly principalTags: Tags | undefined;
  readonly sessionName: string;
}

const members: readonly string[] = [
  "identityId",
  "claims",
  "provider",
  "flow",
  "customRoleArn",
  "roleArn",
  "sessionPolicies",
  "principalTags",
  "sessionName",
];

function claimsAt(value: unknown): Claims | undefined {
  if (value === undefined) return undefined;
  if (!isRecord(value)) throw new RequestError("claims", "must be an object of claims");
  // Own members, read once: a token is plain JSON, but whoever calls may hand in anything.
  return plainCopy(value) as Claims;
}

function flowAt(value: unknown): Flow {
  if (value === undefined || value === "enhanced") return "enhanced";
  if (value === "basic") return value;
  throw new RequestError("flow", "must be `enhanced` or `basic`");
}

const sessionNamePattern = /^[\w+=,.@-]{2,64}$/;

function sessionNameAt(value: unknown): string {
  if (value === undefined) return "CognitoIdentityCredentials";
  const name = textAt(value, "sessionName");
  if (!sessionNamePattern.test(name))
    throw new RequestError("sessionName", "must have 2 to 64 letters, digits and `_ + = , . @ -`");
  return name;
}

function optionalText(value: unknown, path: string): string | undefined {
  return value === undefined ? undefined : textAt(value, path);
}

/** Throws a `RequestError` when the request makes no sense; what Cognito would refuse is for the session to say. */
export function sessionInput(request: SessionRequest): SessionInput {
  const record = recordAt(request, "", members);
  const policies = member(record, "sessionPolicies") as SessionRequest["sessionPolicies"];
  const tags = tagsAt(member(record, "principalTags"), "principalTags");
  return {
    identityId: textAt(member(record, "identityId"), "identityId"),
    claims: claimsAt(member(record, "claims")),
    provider: optionalText(member(record, "provider"), "provider"),
    flow: flowAt(member(record, "flow")),
    customRole: optionalText(member(record, "customRoleArn"), "customRoleArn"),
    role: optionalText(member(record, "roleArn"), "roleArn"),
    sessionPolicies: policies === undefined ? undefined : Array.isArray(policies) ? policies : [policies as PolicyDocument],
    principalTags: tags,
    sessionName: sessionNameAt(member(record, "sessionName")),
  };
}
