import { elementCombination, emptyExclusion, invalidEffect, missingElement } from "../diagnostics/document.js";
import { actionFormat, variableInElement } from "../diagnostics/document-text.js";
import { nearest } from "../diagnostics/suggest.js";
import type { ActionElement, Effect, Origin, PrincipalElement, ResourceElement, Statement } from "../ir/model.js";
import { judgeResource } from "./arns.js";
import { decodeConditions } from "./decode-condition.js";
import { decodePrincipal } from "./decode-principal.js";
import { type Decoding, flag, type Members, membersOf, mentions, type PlacedText, reject, textOf, textsOf } from "./decoding.js";
import { type JsonMember, type JsonObject, placeOf, placeOfName, pointerOf } from "./json-node.js";
import { judgeForKind } from "./judge-kind.js";
import { kindTraits, statementElements } from "./kinds.js";
import { hasVariable } from "./variables.js";

/** Reads one statement; `undefined` when it lacks what a statement consists of. `variables`: whether the version has them. */
export function decodeStatement(decoding: Decoding, node: JsonObject, variables: boolean): Statement | undefined {
  const members = membersOf(decoding, node, statementElements, "a statement");
  const sidMember = members.get("Sid");
  const sid = sidMember === undefined ? undefined : textOf(decoding, sidMember);
  const effect = decodeEffect(decoding, members, node);
  const principals = decodePrincipals(decoding, members);
  const actions = decodeActions(decoding, members, node);
  const resources = decodeResources(decoding, members, variables);
  judgeForKind(decoding, members, node, { effect, principals, actions, resources });
  const condition = members.get("Condition");
  const conditions = condition === undefined ? [] : decodeConditions(decoding, condition, variables);
  if (effect === undefined || actions === undefined) return undefined;
  return {
    ...(sid === undefined ? {} : { sid }),
    effect,
    ...(principals === undefined ? {} : { principals }),
    actions,
    ...(resources === undefined ? {} : { resources }),
    conditions,
    origin: originOf(decoding, node),
  };
}

function originOf(decoding: Decoding, { path, span }: JsonObject): Origin {
  const pointer = pointerOf(path);
  return decoding.hasText ? { kind: "json", pointer, span } : { kind: "json", pointer };
}

const effects: readonly Effect[] = ["Allow", "Deny"];

function decodeEffect(decoding: Decoding, members: Members, node: JsonObject): Effect | undefined {
  const member = members.get("Effect");
  if (member === undefined) {
    if (mentions(node, ["Effect"], statementElements)) return undefined;
    return reject(decoding, missingElement("TW106", placeOf(node), ["Effect"], kindTraits[decoding.kind].title));
  }
  const text = textOf(decoding, member);
  if (text === undefined || text === "Allow" || text === "Deny") return text;
  const suggestion = nearest(text, effects);
  const known = effects.find((effect) => effect === suggestion);
  return reject(decoding, invalidEffect(placeOf(member.value), text, known));
}

/** The member that is there of a pair that excludes each other (§1.2.6–§1.2.8); the positive one when both are. */
function oneOf(decoding: Decoding, members: Members, name: string): JsonMember | undefined {
  const positive = members.get(name);
  const negative = members.get(`Not${name}`);
  if (positive !== undefined && negative !== undefined) {
    const [first, second] = positive.nameSpan.start <= negative.nameSpan.start ? [positive, negative] : [negative, positive];
    reject(decoding, elementCombination(placeOfName(second), second.name, first.name, first.nameSpan));
  }
  return positive ?? negative;
}

function decodePrincipals(decoding: Decoding, members: Members): PrincipalElement | undefined {
  const member = oneOf(decoding, members, "Principal");
  return member === undefined ? undefined : decodePrincipal(decoding, member);
}

function decodeActions(decoding: Decoding, members: Members, node: JsonObject): ActionElement | undefined {
  const member = oneOf(decoding, members, "Action");
  if (member === undefined) {
    const names = ["Action", "NotAction"];
    if (mentions(node, names, statementElements)) return undefined;
    return reject(decoding, missingElement("TW108", placeOf(node), names, kindTraits[decoding.kind].title));
  }
  const entries = textsOf(decoding, member.value, member.name);
  for (const entry of entries) judgeAction(decoding, entry);
  const negated = member.name === "NotAction";
  if (negated) reportEmptyExclusion(decoding, member, "TW150", "NotAction");
  return { negated, patterns: entries.map(({ text }) => text) };
}

/** §2.1.1. A wildcard in the service prefix never matches (§2.1.5), nor does a variable (§2.1.8) or a blank name (TW162). */
function judgeAction(decoding: Decoding, { text, node }: PlacedText): void {
  if (text === "*" || /^[A-Za-z0-9-]+:(?:[A-Za-z0-9*?-]*|\s+)$/.test(text)) return;
  const place = placeOf(node);
  if (hasVariable(text)) flag(decoding, variableInElement(place, "actions"));
  else if (/^[A-Za-z0-9*?-]+:[A-Za-z0-9*?-]*$/.test(text)) flag(decoding, actionFormat(place, text));
  else reject(decoding, actionFormat(place, text));
}

function decodeResources(decoding: Decoding, members: Members, variables: boolean): ResourceElement | undefined {
  const member = oneOf(decoding, members, "Resource");
  if (member === undefined) return undefined;
  const entries = textsOf(decoding, member.value, member.name);
  for (const entry of entries) judgeResource(decoding, entry, variables);
  const negated = member.name === "NotResource";
  if (negated) reportEmptyExclusion(decoding, member, "TW151", "NotResource");
  return { negated, patterns: entries.map(({ text }) => text) };
}

/** §1.3.5 */
function reportEmptyExclusion(
  decoding: Decoding,
  { value }: JsonMember,
  code: "TW150" | "TW151",
  name: "NotAction" | "NotResource",
): void {
  if (value.kind === "array" && value.items.length === 0) flag(decoding, emptyExclusion(code, placeOf(value), name));
}
