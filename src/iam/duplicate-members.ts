import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { duplicateMember } from "../diagnostics/document-json.js";
import { type JsonMember, placeOfName } from "./json-node.js";

/**
 * Reports members of one object whose name was there before (iam-semantics §1.1.3); a repetition of the same text comes with
 * its removal. `textOf` gives the source text of a member's value.
 */
export function duplicatesIn(members: readonly JsonMember[], textOf: (member: JsonMember) => string): readonly Diagnostic[] {
  const first = new Map<string, JsonMember>();
  return members.flatMap((member, i): readonly Diagnostic[] => {
    const earlier = first.get(member.name);
    if (earlier === undefined) {
      first.set(member.name, member);
      return [];
    }
    const same = textOf(earlier) === textOf(member);
    const before = members[i - 1]?.value.span.end;
    const remove = same && before !== undefined ? { ...member.nameSpan, start: before, end: member.value.span.end } : undefined;
    return [duplicateMember(placeOfName(member), member.name, earlier.nameSpan, remove)];
  });
}
