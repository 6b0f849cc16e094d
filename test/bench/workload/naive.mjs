/** The reference point `naive`: walks the JSON of every statement for each request. */
import { glob } from "./glob.mjs";

const list = (value) => (Array.isArray(value) ? value : [value]);
const variable = /^\$\{(.+)\}$/;

function resolve(value, context) {
  const found = variable.exec(value);
  return found === null ? value : context[found[1]];
}

const compare = {
  StringEquals: (wanted, actual) => actual === wanted,
  StringLike: (wanted, actual) => wanted !== undefined && glob(wanted, actual),
};

function test(operator, actual, values, context) {
  if (operator.startsWith("ForAllValues:")) {
    const each = compare[operator.slice("ForAllValues:".length)];
    return actual === undefined || list(actual).every((one) => values.some((value) => each(resolve(value, context), one)));
  }
  const negated = operator.startsWith("StringNot");
  if (actual === undefined) return negated;
  const matches = values.some((value) => compare[operator.replace("Not", "")](resolve(value, context), actual));
  return matches !== negated;
}

function holds(condition, context) {
  return Object.entries(condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) => test(operator, context[key], list(values), context)),
  );
}

function applies(statement, { action, resource, context }) {
  return (
    list(statement.Action).some((pattern) => glob(pattern, action)) &&
    list(statement.Resource).some((pattern) => glob(pattern, resource)) &&
    (statement.Condition === undefined || holds(statement.Condition, context))
  );
}

export function createNaive(documents) {
  return (request) => {
    let allowed = false;
    for (const document of documents) {
      for (const statement of document.Statement) {
        if (!applies(statement, request)) continue;
        if (statement.Effect === "Deny") return "explicitDeny";
        allowed = true;
      }
    }
    return allowed ? "allow" : "implicitDeny";
  };
}
