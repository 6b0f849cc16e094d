import { missingElement } from "../diagnostics/document.js";
import {
  allowNotPrincipal,
  principalNotAllowed,
  rcpAction,
  rcpAllow,
  rcpNotAction,
  rcpPrincipal,
  trustAction,
  trustEveryone,
  trustNotPrincipal,
  trustResource,
} from "../diagnostics/document-principal.js";
import type { ActionElement, Effect, PrincipalElement, ResourceElement } from "../ir/model.js";
import { type Decoding, flag, type Members, mentions, reject } from "./decoding.js";
import { type JsonMember, type JsonObject, type JsonString, placeOf, placeOfName } from "./json-node.js";
import { kindTraits, statementElements } from "./kinds.js";

/** What of a statement has been read; absent parts have been reported. */
export interface StatementParts {
  readonly effect: Effect | undefined;
  readonly principals: PrincipalElement | undefined;
  readonly actions: ActionElement | undefined;
  readonly resources: ResourceElement | undefined;
}

/** A statement of the kind that is being judged, for the rules of one kind. */
interface Statement extends StatementParts {
  readonly decoding: Decoding;
  readonly members: Members;
  readonly node: JsonObject;
}

/** Reports what a statement of this kind of policy may not say, or fails to say (§1.4). */
export function judgeForKind(decoding: Decoding, members: Members, node: JsonObject, parts: StatementParts): void {
  const statement = { ...parts, decoding, members, node };
  judgePrincipal(statement);
  judgeResourceElement(statement);
  if (decoding.kind === "trust") judgeTrust(statement);
  if (decoding.kind === "rcp") judgeRcp(statement);
}

function has({ node }: Statement, names: readonly string[]): boolean {
  return mentions(node, names, statementElements);
}

function principalMember({ members }: Statement): JsonMember | undefined {
  return members.get("Principal") ?? members.get("NotPrincipal");
}

/** §1.2.8 */
function judgePrincipal(statement: Statement): void {
  const { decoding, node } = statement;
  const { principal, title } = kindTraits[decoding.kind];
  const member = principalMember(statement);
  if (!principal) {
    const code = decoding.kind === "scp" ? "TW117" : "TW116";
    if (member !== undefined) reject(decoding, principalNotAllowed(code, placeOfName(member), member.name, title));
  } else if (!has(statement, ["Principal", "NotPrincipal"])) {
    const names = mayExclude(statement) ? ["Principal", "NotPrincipal"] : ["Principal"];
    reject(decoding, missingElement("TW110", placeOf(node), names, title));
  } else judgeExclusion(statement);
}

/** Trust policies and RCPs have no `NotPrincipal` at all, which their own rules report. */
function mayExclude({ decoding }: Statement): boolean {
  return decoding.kind === "resource" || decoding.kind === "endpoint";
}

/** §1.2.9 */
function judgeExclusion(statement: Statement): void {
  const { decoding, members, effect } = statement;
  const excluded = members.get("NotPrincipal");
  if (!mayExclude(statement) || excluded === undefined || effect !== "Allow") return;
  flag(decoding, allowNotPrincipal(placeOfName(excluded)));
}

/** §1.2.7 */
function judgeResourceElement(statement: Statement): void {
  const { decoding, members, node } = statement;
  const { resource, title } = kindTraits[decoding.kind];
  if (resource === "forbidden") {
    for (const name of ["Resource", "NotResource"]) {
      const member = members.get(name);
      if (member !== undefined) reject(decoding, trustResource(placeOfName(member), name));
    }
  } else if (resource === "required" && !has(statement, ["Resource", "NotResource"])) {
    reject(decoding, missingElement("TW109", placeOf(node), ["Resource", "NotResource"], title));
  }
}

/** §1.4.2 */
function judgeTrust({ decoding, members, effect, principals }: Statement): void {
  const excluded = members.get("NotPrincipal");
  if (excluded !== undefined) reject(decoding, trustNotPrincipal(placeOfName(excluded)));
  const everyone = members.get("Principal");
  if (principals?.everyone === true && effect === "Allow" && everyone !== undefined) {
    flag(decoding, trustEveryone(placeOf(everyone.value)));
  }
  const actions = members.get("Action");
  if (actions === undefined) return;
  for (const action of stringsOf(actions)) {
    // What is no action at all has been reported.
    const isForeign = /^[A-Za-z0-9-]+:/.test(action.value) && !/^sts:/i.test(action.value);
    if (isForeign) flag(decoding, trustAction(placeOf(action), action.value));
  }
}

/** §1.4.4 */
function judgeRcp(statement: Statement): void {
  const { decoding, members, effect, principals } = statement;
  const principal = principalMember(statement);
  if (principal !== undefined && (principal.name !== "Principal" || principals?.everyone !== true)) {
    reject(decoding, rcpPrincipal(principal.name === "Principal" ? placeOf(principal.value) : placeOfName(principal)));
  }
  const notAction = members.get("NotAction");
  if (notAction !== undefined) reject(decoding, rcpNotAction(placeOfName(notAction)));
  if (isFullAccess(statement)) return;
  const effectMember = members.get("Effect");
  if (effect === "Allow" && effectMember !== undefined) reject(decoding, rcpAllow(placeOf(effectMember.value)));
  const actions = members.get("Action");
  if (actions === undefined) return;
  for (const action of stringsOf(actions)) if (action.value === "*") reject(decoding, rcpAction(placeOf(action)));
}

/** The statement of `RCPFullAWSAccess`, which AWS attaches itself. */
function isFullAccess({ members, effect, principals, actions, resources }: Statement): boolean {
  const everything = isEverything(actions) && isEverything(resources) && !members.has("Condition");
  return effect === "Allow" && principals?.everyone === true && everything;
}

function isEverything(element: ActionElement | ResourceElement | undefined): boolean {
  return element?.negated === false && element.patterns.join() === "*";
}

/** The strings of an element; whatever else it holds has been reported. */
function stringsOf({ value }: JsonMember): readonly JsonString[] {
  const items = value.kind === "array" ? value.items : [value];
  return items.filter((item) => item.kind === "string");
}
