/**
 * `@casl/ability`: actions written out, denies last (a later rule wins), one subject type. What its operators lack is added
 * as operators of our own: wildcards, equality with another attribute, subset. It tells allowed from denied.
 */
import { glob } from "./glob.mjs";
import { expand } from "./vocabulary.mjs";

const list = (value) => (Array.isArray(value) ? value : [value]);
// Attribute names without the characters that its paths give a meaning to.
const nameOf = (key) => key.replace(/[:/]/g, "_");

const variable = (value) => typeof value === "string" && value.startsWith("${");

function conditionsOf(statement) {
  const all = [];
  const resources = list(statement.Resource);
  if (!resources.includes("*"))
    all.push({ arn: resources.some((text) => text.includes("*")) ? { $glob: resources } : { $in: resources } });
  for (const [operator, keys] of Object.entries(statement.Condition ?? {})) {
    for (const [key, value] of Object.entries(keys)) all.push(condition(operator, nameOf(key), list(value)));
  }
  // No statement names a key twice.
  return all.length === 0 ? undefined : Object.assign({}, ...all);
}

function condition(operator, name, values) {
  if (operator === "ForAllValues:StringEquals") return { [name]: { $subset: values } };
  const negated = operator.startsWith("StringNot");
  if (operator.endsWith("Like")) return { [name]: { [negated ? "$notGlob" : "$glob"]: values } };
  if (variable(values[0])) return { [name]: { [negated ? "$notSame" : "$same"]: nameOf(values[0].slice(2, -1)) } };
  return { [name]: { [negated ? "$nin" : "$in"]: values } };
}

export function caslPeer(load) {
  const { createMongoAbility, buildMongoQueryMatcher, subject } = load("@casl/ability");
  const { FieldCondition } = load("@ucast/core");
  const field = (name) => ({ type: "field", parse: (_, value, { field }) => new FieldCondition(name, field, value) });
  const get = (condition, object, context) => context.get(object, condition.field);
  const matches = (condition, object, context) => {
    const value = get(condition, object, context);
    return value !== undefined && condition.value.some((pattern) => glob(pattern, value));
  };
  const same = (condition, object, context) => {
    const value = get(condition, object, context);
    return value !== undefined && value === object[condition.value];
  };
  const conditionsMatcher = buildMongoQueryMatcher(
    {
      $glob: field("glob"),
      $notGlob: field("notGlob"),
      $same: field("same"),
      $notSame: field("notSame"),
      $subset: field("subset"),
    },
    {
      glob: matches,
      notGlob: (...given) => !matches(...given),
      same,
      notSame: (...given) => !same(...given),
      subset: (condition, object, context) =>
        (get(condition, object, context) ?? []).every((one) => condition.value.includes(one)),
    },
  );
  return {
    name: "casl",
    twoWay: true,
    build: (documents) => {
      const statements = documents.flatMap((document) => document.Statement);
      const ordered = [
        ...statements.filter(({ Effect }) => Effect === "Allow"),
        ...statements.filter(({ Effect }) => Effect === "Deny"),
      ];
      const rules = ordered.map((statement) => ({
        action: [...new Set(list(statement.Action).flatMap(expand))],
        subject: "Resource",
        conditions: conditionsOf(statement),
        inverted: statement.Effect === "Deny",
      }));
      return createMongoAbility(rules, { conditionsMatcher });
    },
    form: ({ plain }) => {
      const named = Object.entries(plain.context).map(([key, value]) => [nameOf(key), value]);
      return { action: plain.action, subject: subject("Resource", { arn: plain.resource, ...Object.fromEntries(named) }) };
    },
    decider: (ability) => (request) => ability.can(request.action, request.subject),
    largest: 100_000,
  };
}
