import { emptyExclusion, wrongType } from "../diagnostics/document.js";
import { principalFormat, principalKey, principalNotMap, principalWildcard } from "../diagnostics/document-principal.js";
import { variableInElement } from "../diagnostics/document-text.js";
import { nearest } from "../diagnostics/suggest.js";
import type { PrincipalElement, PrincipalEntry, PrincipalType } from "../ir/model.js";
import { type Decoding, flag, type PlacedText, reject, rejectAll, textsOf } from "./decoding.js";
import { type JsonMember, type JsonObject, placeOf, placeOfName, typeNameOf } from "./json-node.js";
import { hasVariable } from "./variables.js";

/** §1.2.11 */
const principalTypes: readonly PrincipalType[] = ["AWS", "Federated", "Service", "CanonicalUser"];

function isPrincipalType(name: string): name is PrincipalType {
  return principalTypes.some((type) => type === name);
}

/** Reads `Principal` or `NotPrincipal`. */
export function decodePrincipal(decoding: Decoding, { name, value }: JsonMember): PrincipalElement | undefined {
  const negated = name === "NotPrincipal";
  if (value.kind === "string") {
    if (value.value === "*") return { negated, everyone: true, entries: [] };
    return reject(decoding, principalNotMap(placeOf(value), value.value));
  }
  if (value.kind !== "object") {
    return reject(decoding, wrongType(placeOf(value), name, "`*` or an object", typeNameOf(value)));
  }
  const entries = value.members.flatMap((member) => decodeEntries(decoding, member));
  if (negated && entries.length === 0) reportEmpty(decoding, value);
  return { negated, everyone: false, entries };
}

/** §1.3.5; with nothing but unreadable entries something else has been reported. */
function reportEmpty(decoding: Decoding, node: JsonObject): void {
  const code = node.members.length === 0 ? "TW153" : "TW152";
  if (decoding.rejected !== true) flag(decoding, emptyExclusion(code, placeOf(node), "NotPrincipal"));
}

function decodeEntries(decoding: Decoding, member: JsonMember): readonly PrincipalEntry[] {
  const { name } = member;
  if (!isPrincipalType(name)) {
    return rejectAll(decoding, principalKey(placeOfName(member), name, nearest(name, principalTypes)));
  }
  return textsOf(decoding, member.value, name).map((entry) => {
    judgeEntry(decoding, name, entry);
    return { type: name, value: entry.text };
  });
}

// Accounts have 12 digits; CloudFront's origin access identities stand under an account of that name.
const awsArn =
  /^arn:[^:*?]+:(?:iam|sts)::(?:\d{12}|cloudfront):(?:root|(?:user|role|federated-user)\/.+|assumed-role\/[^/]+\/.+)$/;
const awsValue = /^(?:\*|\d{12}|A(?:IDA|ROA)[A-Z0-9]{12,})$/;

/** Whatever fails here compares unequal to every principal, so evaluation is defined (§2.3.2, §2.3.10, §2.3.12). */
function judgeEntry(decoding: Decoding, type: PrincipalType, { text, node }: PlacedText): void {
  if (hasVariable(text)) flag(decoding, variableInElement(placeOf(node), `\`${type}\` principals`));
  else if (/[*?]/.test(text) && !(type === "AWS" && text === "*")) flag(decoding, principalWildcard(placeOf(node), text));
  else if (type === "AWS" ? !awsValue.test(text) && !awsArn.test(text) : text.trim() === "") {
    flag(decoding, principalFormat(placeOf(node), text, type));
  }
}
