import {
  duplicateSid,
  invalidVersion,
  missingStatement,
  rootNotObject,
  sidCharset,
  unknownElement,
  wrongType,
} from "../diagnostics/document.js";
import { rcpVersion } from "../diagnostics/document-principal.js";
import type { Policy, PolicyVersion } from "../ir/model.js";
import { decodeStatement } from "./decode-statement.js";
import { type Decoding, flag, itemsOf, membersOf, mentions, reject, rejectAll, textOf } from "./decoding.js";
import { type JsonMember, type JsonNode, type JsonObject, placeOf, placeOfName, typeNameOf } from "./json-node.js";
import { kindTraits, policyElements } from "./kinds.js";

/** Reads a whole document; `undefined` when it has no statements to speak of. */
export function decodeDocument(decoding: Decoding, root: JsonNode, name: string): Policy | undefined {
  if (root.kind !== "object") return reject(decoding, rootNotObject(placeOf(root), typeNameOf(root)));
  const { kind } = decoding;
  const { title, id: mayHaveId } = kindTraits[kind];
  const members = membersOf(decoding, root, policyElements, title);
  const idMember = members.get("Id");
  const id = idMember === undefined ? undefined : textOf(decoding, idMember);
  // §1.2.3; it decides nothing.
  if (idMember !== undefined && !mayHaveId) flag(decoding, unknownElement(placeOfName(idMember), "Id", title));
  const version = decodeVersion(decoding, members.get("Version"), root);
  const nodes = statementNodes(decoding, members.get("Statement"), root);
  if (nodes === undefined) return undefined;
  if (kindTraits[kind].strictSids) judgeSids(decoding, nodes);
  const statements = nodes.flatMap((node) => decodeStatement(decoding, node, version === "2012-10-17") ?? []);
  return { name, kind, version, ...(id === undefined ? {} : { id }), statements };
}

/** §1.2.1, §1.2.2; an RCP states it (§1.4.4). */
function decodeVersion(decoding: Decoding, member: JsonMember | undefined, root: JsonObject): PolicyVersion {
  const { kind } = decoding;
  if (member === undefined) {
    if (kind === "rcp") reject(decoding, rcpVersion(placeOf(root), false));
    return "2008-10-17";
  }
  const text = textOf(decoding, member);
  if (text === "2012-10-17") return text;
  if (text !== undefined && text !== "2008-10-17") reject(decoding, invalidVersion(placeOf(member.value), text));
  else if (text !== undefined && kind === "rcp") reject(decoding, rcpVersion(placeOf(member.value), true));
  return "2008-10-17";
}

/** §1.1.2, §1.3.6: an empty list is refused, and decides nothing. */
function statementNodes(decoding: Decoding, member: JsonMember | undefined, root: JsonObject): readonly JsonObject[] | undefined {
  if (member === undefined) {
    const isThere = mentions(root, ["Statement"], policyElements);
    return isThere ? undefined : reject(decoding, missingStatement(placeOf(root), false));
  }
  const { value } = member;
  if (value.kind === "array" && value.items.length === 0) flag(decoding, missingStatement(placeOf(value), true));
  return itemsOf(decoding, value).flatMap((item): readonly JsonObject[] => {
    if (item.kind === "object") return [item];
    return rejectAll(decoding, wrongType(placeOf(item), "Statement", "an object or an array of objects", typeNameOf(item)));
  });
}

/** §1.2.4: a Sid decides nothing, so evaluation is defined whatever it says. */
function judgeSids(decoding: Decoding, statements: readonly JsonObject[]): void {
  const first = new Map<string, JsonNode>();
  for (const statement of statements) {
    const node = statement.members.find(({ name }) => name === "Sid")?.value;
    if (node?.kind !== "string" || node.value === "") continue;
    if (!/^[A-Za-z0-9]*$/.test(node.value)) flag(decoding, sidCharset(placeOf(node), node.value));
    const earlier = first.get(node.value);
    if (earlier === undefined) first.set(node.value, node);
    else flag(decoding, duplicateSid(placeOf(node), node.value, earlier.span));
  }
}
