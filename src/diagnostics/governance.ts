import type { Span } from "../text/span.js";
import type { Diagnostic, Label } from "./diagnostic.js";
import { diagnostic, replacement } from "./make.js";

const shownNames = 6;

/** The first names, and how many more. */
function listed(names: readonly string[]): string {
  const shown = names
    .slice(0, shownNames)
    .map((name) => `\`${name}\``)
    .join(", ");
  return names.length > shownNames ? `${shown} and ${names.length - shownNames} more` : shown;
}

/** TW343. `supported` are actions of the same services; `kept` those of the list, which a fix keeps alone. */
export function requireUnsupported(
  list: Span,
  actions: readonly string[],
  supported: readonly string[],
  kept: readonly string[],
): Diagnostic {
  const carry = actions.length === 1 ? "does not carry" : "do not carry";
  return diagnostic("TW343", list, {
    message: `${listed(actions)} ${carry} the tags of the request, so none can be required`,
    help:
      supported.length === 0
        ? "no action of the service carries both `request.tag` and `request.tagKeys`"
        : `tags can be required of ${listed(supported)}`,
    fixes: kept.length === 0 ? [] : [replacement("require tags of the others only", list, kept.join(", "))],
  });
}

/** TW343 for `*` and the like. */
export function requireNotKnown(item: Span, text: string): Diagnostic {
  return diagnostic("TW343", item, {
    message: `\`${text}\` covers actions that do not carry the tags of the request`,
    help: "list the actions that create the resources",
  });
}

/** TW344. `what` stands where a resource type is wanted. */
export function protectResourceType(span: Span, what: string): Diagnostic {
  return diagnostic("TW344", span, {
    message: `\`protect\` takes resource types, not ${what}`,
    help: "the type says which actions write its tags: `cognito-idp:userpool`, with or without arguments",
  });
}

/** TW345 */
export function protectUnsupported(span: Span, type: string): Diagnostic {
  return diagnostic("TW345", span, {
    message: `no action carries the tag keys of a \`${type}\`: its tags cannot be protected`,
    help: "write a rule that denies the actions which change its tags, or protect what holds it",
  });
}

/** Why a policy does not see what an action does to tags. */
export type Unseen =
  | { readonly why: "parameter"; readonly parameter: string }
  | { readonly why: "keys" }
  | { readonly why: "resource" }
  | { readonly why: "leg"; readonly leg: string }
  | { readonly why: "creation"; readonly leg: string };

/** TW346: a hole that IAM leaves in the protection of a type. */
export function tagsWrittenUnseen(span: Span, type: string, action: string, unseen: Unseen): Diagnostic {
  return diagnostic("TW346", span, unseenText(type, action, unseen));
}

function unseenText(type: string, action: string, unseen: Unseen): { readonly message: string; readonly help: string } {
  const reserve = `reserve the call itself with a rule: \`deny ${action}\``;
  switch (unseen.why) {
    case "parameter":
      return {
        message: `\`${action}\` sets the tags of a \`${type}\` by \`${unseen.parameter}\`, which no tag key shows: it is not stopped`,
        help: reserve,
      };
    case "keys":
      return { message: `\`${action}\` changes tags of a \`${type}\` and carries no tag keys: it is not stopped`, help: reserve };
    case "resource":
      return {
        message: `\`${action}\` may change tags of a \`${type}\` and names no type of resource: it is not stopped`,
        help: reserve,
      };
    case "leg":
      return {
        message: `\`${action}\` carries no tag keys: it is stopped only where the service asks for \`${unseen.leg}\` as well`,
        help: reserve,
      };
    case "creation":
      return {
        message: `\`${action}\` with tags asks for \`${unseen.leg}\` on \`*\`, since the resource has no ARN yet: that is not stopped here`,
        help: `\`${type}\` without arguments stops it everywhere`,
      };
  }
}

/** TW347. `exempt` is the `unless` of the protection. */
export function requiredAndProtected(
  span: Span,
  key: string,
  action: string,
  leg: string,
  protectedAt: Span,
  exempt: boolean,
): Diagnostic {
  const what = leg === action ? `\`${action}\`` : `\`${action}\` needs \`${leg}\` for it, which`;
  return diagnostic("TW347", span, {
    severity: exempt ? "info" : "warning",
    message: `the tag \`${key}\` is required here and protected: ${what} is ${exempt ? "left to those whom `unless` exempts" : "denied to everyone"}`,
    labels: [{ span: protectedAt, message: "protected here" }],
    help: exempt ? "that is right where they are the ones who create" : "say in the protection who may create: `unless …`",
  });
}

/** TW348. `removal` is what a fix takes out. */
export function unsupportedWithoutEffect(clause: Span, removal: Span, hasTags: boolean): Diagnostic {
  return diagnostic("TW348", clause, {
    message: hasTags
      ? "every action of the rule carries the tag keys of its condition: `unsupported` changes nothing"
      : "the condition asks about no tag that an action could fail to carry: `unsupported` changes nothing",
    fixes: [replacement("remove `unsupported`", removal, "")],
  });
}

/** TW349 */
export function unsupportedNotKnown(clause: Span, item: string, at: Span, date: string): Diagnostic {
  const labels: readonly Label[] = [{ span: at, message: item === "*" ? "every action there is" : "not in the catalogue" }];
  return diagnostic("TW349", clause, {
    message: `which actions of \`${item}\` carry the tag keys is not known`,
    labels,
    help: item === "*" ? "name the services: `cognito-idp:*, cognito-identity:*`" : `the catalogue is of ${date}`,
  });
}

/** TW350 */
export function tagGovernanceNotHere(span: Span, word: "require" | "protect", kind: string): Diagnostic {
  return diagnostic("TW350", span, {
    message: `a policy for \`${kind}\` has no \`${word}\``,
    help: "it goes into policies for `identity`, `boundary`, `session`, `scp` and `rcp`; write a rule here",
  });
}
