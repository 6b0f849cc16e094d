/** What comes out of a request for credentials: a session, or a refusal that says why. */
import type { Decision } from "../engine/engine.js";
import type { PolicyDocument } from "../engine/layers.js";
import type { ArnPrincipal, ContextInput, Request, Tags } from "../engine/request.js";
import type { CognitoProblem } from "./problem.js";
import type { RoleSource } from "./role-choice.js";
import type { Flow } from "./session-input.js";

/** One call of the flow, as it was decided. */
export interface FlowStep {
  readonly request: Request;
  readonly decision: Decision;
}

interface Attempt {
  readonly flow: Flow;
  readonly isGuest: boolean;
  readonly identityId: string;
  /** Absent for a guest, and where it is unknown. */
  readonly provider?: string;
  /** The calls of the flow up to the one that failed. Public calls are `unsigned` where nothing denies them. */
  readonly steps: readonly FlowStep[];
  readonly problems: readonly CognitoProblem[];
}

/** Credentials: everything that later requests need of them. */
export interface IssuedSession extends Attempt {
  readonly issued: true;
  readonly role: string;
  readonly roleSource: RoleSource;
  /** Index of the rule that chose the role. */
  readonly rule?: number;
  /** The session's ARN, with `tags`. */
  readonly principal: ArnPrincipal;
  /** The tags of the session only. */
  readonly sessionTags: Tags;
  /** `aws:PrincipalTag/…`: those of the role, replaced by those of the session. */
  readonly tags: Tags;
  /** Condition keys that every request of the session has. */
  readonly context: Readonly<Record<string, ContextInput>>;
  readonly sessionPolicies: readonly PolicyDocument[];
}

/** No credentials; some problem is an error. */
export interface RefusedSession extends Attempt {
  readonly issued: false;
  /** The role that was chosen, where one was. */
  readonly role?: string;
}

/** `issued` tells which. */
export type CognitoSession = IssuedSession | RefusedSession;
