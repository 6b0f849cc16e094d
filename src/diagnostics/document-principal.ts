import type { Diagnostic } from "./diagnostic.js";
import { atPlace, type DocumentPlace, shown, stringFix } from "./document.js";
import { replacement } from "./make.js";

/** TW116 for policies of principals, TW117 for SCPs. */
export function principalNotAllowed(code: "TW116" | "TW117", place: DocumentPlace, name: string, owner: string): Diagnostic {
  return atPlace(code, place, {
    message: `${owner} has no \`${name}\``,
    help:
      code === "TW117"
        ? "compare `aws:PrincipalArn` in a condition instead"
        : "it speaks for the principal that it is attached to; a resource policy names principals",
  });
}

/** TW118: a string other than `*`. */
export function principalNotMap(place: DocumentPlace, value: string): Diagnostic {
  return atPlace("TW118", place, {
    message: `${shown(value)} is not a principal: only \`*\` stands by itself`,
    help: "say what kind of principal it is, e.g. `AWS`",
    fixes: [replacement("write it as an AWS principal", place.span, `{ "AWS": ${JSON.stringify(value)} }`)],
  });
}

/** TW118: a value that can be no principal of its kind. */
export function principalFormat(place: DocumentPlace, value: string, type: string): Diagnostic {
  return atPlace("TW118", place, {
    message: `${shown(value)} is not ${type === "AWS" ? "an AWS principal" : `a principal of the kind \`${type}\``}`,
    help:
      type === "AWS"
        ? "`*`, an account of 12 digits, the ARN of a root, user, role, role session or federated user, or a unique id"
        : undefined,
  });
}

/** TW119 */
export function principalKey(place: DocumentPlace, name: string, suggestion?: string): Diagnostic {
  const sameButCase = suggestion !== undefined && suggestion.toLowerCase() === name.toLowerCase();
  return atPlace("TW119", place, {
    message: `${shown(name)} is not a kind of principal`,
    help: suggestion === undefined ? "`AWS`, `Service`, `Federated` or `CanonicalUser`" : `did you mean \`${suggestion}\`?`,
    fixes: suggestion === undefined ? [] : [stringFix(`write \`${suggestion}\``, place, suggestion, sameButCase)],
  });
}

/** TW120 */
export function principalWildcard(place: DocumentPlace, value: string): Diagnostic {
  return atPlace("TW120", place, {
    message: `${shown(value)} matches no principal: wildcards mean nothing here`,
    help: "use the principal `*` and compare `aws:PrincipalArn` with `ArnLike` in a condition",
  });
}

/** TW121 */
export function trustNotPrincipal(place: DocumentPlace): Diagnostic {
  return atPlace("TW121", place, {
    message: "a trust policy has no `NotPrincipal`",
    help: "name the principals that may assume the role",
  });
}

/** TW122 */
export function trustEveryone(place: DocumentPlace): Diagnostic {
  return atPlace("TW122", place, {
    message: "a trust policy that allows does not take `*` as its principal",
    help: "name who may assume the role",
  });
}

/** TW123 */
export function trustResource(place: DocumentPlace, name: string): Diagnostic {
  return atPlace("TW123", place, {
    message: `a trust policy has no \`${name}\``,
    help: "it is about the role that it belongs to",
  });
}

/** TW129 */
export function rcpPrincipal(place: DocumentPlace): Diagnostic {
  return atPlace("TW129", place, {
    message: "the principal of an RCP is `*`",
    help: "narrow it with a condition, e.g. on `aws:PrincipalArn` or `aws:PrincipalOrgID`",
  });
}

/** TW130 */
export function rcpAllow(place: DocumentPlace): Diagnostic {
  return atPlace("TW130", place, {
    message: "an RCP allows nothing",
    help: "the RCP of AWS that is always attached allows everything; write what to deny",
  });
}

/** TW131 */
export function rcpNotAction(place: DocumentPlace): Diagnostic {
  return atPlace("TW131", place, { message: "an RCP has no `NotAction`", help: "list the actions to deny" });
}

/** TW132 */
export function rcpAction(place: DocumentPlace): Diagnostic {
  return atPlace("TW132", place, { message: "an RCP does not take `*` as its action", help: "name the service, e.g. `s3:*`" });
}

/** TW133: `place` is the version, or the document without one. */
export function rcpVersion(place: DocumentPlace, present: boolean): Diagnostic {
  return atPlace("TW133", place, {
    message: "an RCP has the version 2012-10-17",
    fixes: present ? [stringFix("write `2012-10-17`", place, "2012-10-17")] : [],
  });
}

/** TW270 */
export function trustAction(place: DocumentPlace, action: string): Diagnostic {
  return atPlace("TW270", place, {
    message: `${shown(action)} has no place in a trust policy`,
    help: "a trust policy is about actions of `sts`",
  });
}

/** TW401 */
export function allowNotPrincipal(place: DocumentPlace): Diagnostic {
  return atPlace("TW401", place, {
    message: "`NotPrincipal` with `Allow` lets everybody else in, anonymous callers included",
    help: "name the principals that are allowed",
  });
}
