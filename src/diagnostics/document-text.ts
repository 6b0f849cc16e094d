import type { Diagnostic } from "./diagnostic.js";
import { atPlace, type DocumentPlace, shown, stringFix } from "./document.js";

/** TW135–TW138, TW141: a `${…}` that is no policy variable and therefore stays as it is. */
export function malformedVariable(
  code: "TW135" | "TW136" | "TW137" | "TW138" | "TW141",
  place: DocumentPlace,
  variable: string,
): Diagnostic {
  return atPlace(code, place, { message: variableMessages[code](shown(variable)), help: variableHelp[code] });
}

const variableMessages = {
  TW135: (variable: string): string => `the variable ${variable} has no closing brace`,
  TW136: (variable: string): string => `the default value of ${variable} does not stand in single quotes`,
  TW137: (variable: string): string => `the name in ${variable} holds a space`,
  TW138: (variable: string): string => `the variable ${variable} has no name`,
  TW141: (variable: string): string => `the name in ${variable} holds a character that no variable has`,
} as const;

const variableHelp = {
  TW135: "a literal `${` is written `${$}{`",
  TW136: "a default is written `${key, 'text'}`, and its text holds no quote",
  TW137: "a tag key with a space cannot be used as a variable",
  TW138: "a literal `${` is written `${$}{`",
  TW141: "a name is made of letters, digits and `: / . _ - + = @`; variables do not nest",
} as const;

/** TW139 */
export function variableInElement(place: DocumentPlace, element: string): Diagnostic {
  return atPlace("TW139", place, {
    message: `variables are not replaced in ${element}`,
    help: "they work in `Resource`, `NotResource` and the values of conditions",
  });
}

/** TW161 */
export function actionFormat(place: DocumentPlace, action: string): Diagnostic {
  return atPlace("TW161", place, {
    message: `${shown(action)} is not an action`,
    help: "an action is `service:Name`, with wildcards in the name only, or `*`",
  });
}

/** TW210. `what` is the thing: "a resource", "an ARN". */
export function arnPrefix(place: DocumentPlace, value: string, what: string): Diagnostic {
  const fields = value.split(":").length;
  return atPlace("TW210", place, {
    message: `${shown(value)} is not ${what}`,
    help:
      what === "a resource" ? "a resource is an ARN or `*`" : "the operator compares ARNs; six parts, the first of them `arn`",
    fixes: fields === 5 ? [stringFix(`write ${shown(`arn:${value}`)}`, place, `arn:${value}`)] : [],
  });
}

/** TW211. With `padded` the missing parts are read as `*`, which is a warning. */
export function arnFields(place: DocumentPlace, value: string, padded: boolean): Diagnostic {
  return atPlace("TW211", place, {
    ...(padded ? { severity: "warning" as const } : {}),
    message: `the ARN ${shown(value)} has fewer than six parts`,
    help: padded
      ? "its last `*` is taken for all that is missing; write the parts out"
      : "an ARN is `arn:partition:service:region:account:resource`",
  });
}

/** TW226 */
export function variablePosition(place: DocumentPlace, value: string): Diagnostic {
  return atPlace("TW226", place, {
    message: `the variable in ${shown(value)} stands before the fifth colon and is not replaced`,
    help: "variables work in the last part of a resource ARN",
  });
}
