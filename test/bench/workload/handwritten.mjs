/**
 * The reference point `handwritten`: what an expert would write for exactly this policy set. A closure for each statement,
 * in lists keyed by the exact action, denies first, the first match wins. Linear in the statements of an action; knows no
 * other policy types, no letter case, no explanations. Load it again (`./handwritten.mjs?oracle`) for another instance of
 * the module, so that the oracle does not spoil the type feedback of the one that is measured.
 */
import { expand } from "./vocabulary.mjs";

const list = (value) => (Array.isArray(value) ? value : [value]);

function resourceTest(patterns) {
  if (patterns.includes("*")) return undefined;
  const tests = patterns.map((pattern) => {
    const parts = pattern.split("*");
    if (parts.length === 1) return (arn) => arn === pattern;
    const [head, ...rest] = parts;
    if (rest.length === 1 && rest[0] === "") return (arn) => arn.startsWith(head);
    const [middle] = rest;
    return (arn) => arn.startsWith(head) && arn.indexOf(middle, head.length) >= 0;
  });
  if (tests.length === 1) return tests[0];
  if (patterns.every((pattern) => !pattern.includes("*"))) {
    const exact = new Set(patterns);
    return (arn) => exact.has(arn);
  }
  return (arn) => tests.some((each) => each(arn));
}

/** `ops-*`, `*-lead` */
function likeTest(pattern) {
  if (pattern.endsWith("*")) {
    const head = pattern.slice(0, -1);
    return (text) => text.startsWith(head);
  }
  if (pattern.startsWith("*")) {
    const tail = pattern.slice(1);
    return (text) => text.endsWith(tail);
  }
  return (text) => text === pattern;
}

function equalsTest(key, values) {
  const [value] = values;
  if (value.startsWith("${")) {
    const other = value.slice(2, -1);
    return (context) => {
      const actual = context[key];
      return actual !== undefined && actual === context[other];
    };
  }
  if (values.length === 1) return (context) => context[key] === value;
  if (values.length === 2) {
    const second = values[1];
    return (context) => {
      const actual = context[key];
      return actual === value || actual === second;
    };
  }
  return (context) => values.includes(context[key]);
}

const makers = {
  StringEquals: equalsTest,
  StringNotEquals: (key, values) => {
    const equal = equalsTest(key, values);
    return (context) => !equal(context);
  },
  StringLike: (key, values) => {
    const tests = values.map(likeTest);
    const [only] = tests;
    if (tests.length === 1) return (context) => context[key] !== undefined && only(context[key]);
    return (context) => context[key] !== undefined && tests.some((each) => each(context[key]));
  },
  StringNotLike: (key, values) => {
    const like = makers.StringLike(key, values);
    return (context) => !like(context);
  },
  "ForAllValues:StringEquals": (key, values) => {
    const allowed = new Set(values);
    return (context) => {
      const actual = context[key];
      if (actual === undefined) return true;
      for (let i = 0; i < actual.length; i++) if (!allowed.has(actual[i])) return false;
      return true;
    };
  },
};

function closure(statement) {
  const resource = resourceTest(list(statement.Resource));
  const tests = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => makers[operator](key, list(values))),
  );
  const [first, second] = tests;
  if (tests.length === 0) return resource === undefined ? () => true : (request) => resource(request.resource);
  if (tests.length === 1) {
    if (resource === undefined) return (request) => first(request.context);
    return (request) => resource(request.resource) && first(request.context);
  }
  if (tests.length === 2) {
    if (resource === undefined) return (request) => first(request.context) && second(request.context);
    return (request) => resource(request.resource) && first(request.context) && second(request.context);
  }
  return (request) => (resource === undefined || resource(request.resource)) && tests.every((test) => test(request.context));
}

export function createHandwritten(documents) {
  const byAction = new Map();
  for (const document of documents) {
    for (const statement of document.Statement) {
      const test = closure(statement);
      for (const action of new Set(list(statement.Action).flatMap(expand))) {
        const lists = byAction.get(action) ?? { denies: [], allows: [] };
        byAction.set(action, lists);
        (statement.Effect === "Deny" ? lists.denies : lists.allows).push(test);
      }
    }
  }
  return (request) => {
    const lists = byAction.get(request.action);
    if (lists === undefined) return "implicitDeny";
    const { denies, allows } = lists;
    for (let i = 0; i < denies.length; i++) if (denies[i](request)) return "explicitDeny";
    for (let i = 0; i < allows.length; i++) if (allows[i](request)) return "allow";
    return "implicitDeny";
  };
}
