import type { Span } from "../text/span.js";
import type { Diagnostic, Label } from "./diagnostic.js";
import { diagnostic } from "./make.js";

const figure = (value: number): string => value.toLocaleString("en-US");

const negationReasons = {
  binary: {
    message: "this comparison has no exact negation: IAM has no negated operator for binary values",
    help: "say what is allowed instead of what is not, or compare the value as text: `string(…)`",
  },
  arn: {
    message: "this comparison has no exact negation: neither `ArnEquals` nor `ArnNotEquals` holds for text that is no ARN",
    help: "write an ARN pattern of six parts, or compare the key as text: `string(…)`",
  },
} as const;

/** TW040. `negation` is the `not` or `unless` around the atom; without one the atom itself is negated. */
export function noExactNegation(atom: Span, reason: keyof typeof negationReasons, negation?: Span): Diagnostic {
  const labels: readonly Label[] = negation === undefined ? [] : [{ span: negation, message: "negated here" }];
  return diagnostic("TW040", atom, { ...negationReasons[reason], labels });
}

/** TW041. `or` is the alternative that went over the limit (an `and` under a `not` is one as well). */
export function tooManyStatements(or: Span, count: number, limit: number): Diagnostic {
  return diagnostic("TW041", or, {
    message: `the alternatives multiply to ${figure(count)} statements, the limit is ${figure(limit)}`,
    help: "compare one attribute with a list (`in […]`) where possible, or write several rules",
  });
}

/** TW041 for few statements that are long. */
export function tooManyComparisons(or: Span, count: number, limit: number): Diagnostic {
  return diagnostic("TW041", or, {
    message: `the alternatives multiply to ${figure(count)} comparisons, the limit is ${figure(limit)}`,
    help: "write several rules",
  });
}

/** TW042. Two conditions on one key that must both hold, and that no two IAM operators can carry side by side. */
export function incompatibleConjuncts(key: string, first: Span, second: Span): Diagnostic {
  return diagnostic("TW042", second, {
    message: `this condition on \`${key}\` cannot stand beside another one in a single statement`,
    labels: [{ span: first, message: "needs the same IAM operator" }],
    help: "replace the conditions on this key by one comparison that says both",
  });
}

/** TW043. `item` was narrower than `*` and only a part of it stays (`cause`), so its actions are listed as of `date`. */
export function exceptExpanded(
  item: Span,
  pattern: string,
  count: number,
  at: Span,
  date: string,
  cause: "except" | "unsupported" = "except",
): Diagnostic {
  const actions = count === 1 ? "1 action" : `${figure(count)} actions`;
  return diagnostic("TW043", item, {
    message: `\`${pattern}\` is spelled out as ${actions} because of \`${cause}\``,
    labels: [{ span: at, message: cause === "except" ? "excepted here" : "left out here" }],
    help: `actions that AWS adds after ${date} are not included`,
  });
}

const exceptReasons = {
  service: "the actions of this service are not in the catalogue",
  pattern: "the two patterns overlap only in part",
  principal: "one of the two contains the other only in part, and IAM cannot subtract principals",
  size: "the lists are too long to compare",
} as const;

export type ExceptReason = keyof typeof exceptReasons;

/** TW044. `item` less `except` is no list of patterns. */
export function exceptNotComputable(
  item: Span,
  text: string,
  except: Span,
  exceptText: string,
  reason: ExceptReason,
): Diagnostic {
  return diagnostic("TW044", item, {
    message: `\`${text}\` without \`${exceptText}\` cannot be written in IAM: ${exceptReasons[reason]}`,
    labels: [{ span: except, message: "excepted here" }],
    help: "list what is meant, or except from `*`, or deny the exception in a rule of its own",
  });
}

/** TW045 for a list whose `except` takes everything. */
export function everythingExcepted(list: Span): Diagnostic {
  return diagnostic("TW045", list, {
    message: "`except` leaves nothing of this list",
    help: "remove the rule, or except less",
  });
}

/** TW045 for a rule of whose actions none carries the keys. `clause` is `unsupported skip`. */
export function everythingSkipped(clause: Span, list: Span): Diagnostic {
  return diagnostic("TW045", clause, {
    message: "`unsupported skip` leaves nothing of this rule: none of its actions carries the tag keys",
    labels: [{ span: list, message: "these actions" }],
    help: "remove the rule, or list actions that carry the keys",
  });
}

/** TW045 for a policy without a single statement, which IAM does not accept. */
export function nothingLeft(policyName: Span, name: string): Diagnostic {
  return diagnostic("TW045", policyName, {
    message: `\`${name}\` has no statement`,
    help: "IAM does not accept an empty policy: add a rule that can apply, or remove the policy",
  });
}

/** TW046. The text has no spelling in IAM JSON. `2008` is the document's version. */
export function noWireSpelling(at: Span, version: string): Diagnostic {
  const old = version === "2008-10-17";
  return diagnostic("TW046", at, {
    message: old ? "version 2008-10-17 cannot spell this value" : "IAM JSON cannot spell a variable of this value",
    help: old
      ? "policy variables and literal `*` and `?` need version 2012-10-17"
      : "a variable's name has no spaces, quotes, commas or braces, its default no quotes or braces",
  });
}

/** TW279: a rule that never applies, with the two places that exclude each other where these are known. */
export function impossibleRule(rule: Span, conflict?: { readonly first: Span; readonly second: Span }): Diagnostic {
  return diagnostic("TW279", rule, {
    severity: "warning",
    message: "the condition of this rule can never hold",
    labels:
      conflict === undefined
        ? []
        : [
            { span: conflict.first, message: "this" },
            { span: conflict.second, message: "excludes this" },
          ],
    help: "the rule has no effect and is left out of the JSON",
  });
}
