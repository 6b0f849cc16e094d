/**
 * `@cedar-policy/cedar-wasm`, asked in its stateful form: the policies are parsed once and kept on its side. A call's
 * principal, resource and context cross to WebAssembly as JSON each time: that is how its API works.
 */
const list = (value) => (Array.isArray(value) ? value : [value]);
const text = (value) => JSON.stringify(value);
const like = (value) => text(value); // `*` is its wildcard, too

function reference(key) {
  const [family, tag] = key.split("/");
  if (tag === undefined) return { has: `context has ${text(key)}`, get: `context[${text(key)}]` };
  const [owner, name] = {
    "aws:PrincipalTag": ["principal", tag],
    "aws:ResourceTag": ["resource", tag],
    "aws:RequestTag": ["context", key],
  }[family];
  return { has: `${owner} has ${text(name)}`, get: `${owner}[${text(name)}]` };
}

function compared(operator, key, values) {
  const { has, get } = reference(key);
  if (operator === "ForAllValues:StringEquals") return `(!(${has}) || ${text(values)}.containsAll(${get}))`;
  const tests = values.map((value) => {
    if (!value.startsWith("${")) return operator.endsWith("Like") ? `${get} like ${like(value)}` : `${get} == ${text(value)}`;
    const other = reference(value.slice(2, -1));
    return `(${other.has} && ${get} == ${other.get})`;
  });
  const positive = `(${has} && (${tests.join(" || ")}))`;
  return operator.startsWith("StringNot") ? `!${positive}` : positive;
}

const actionTest = (pattern) =>
  pattern.includes("*") ? `context.action like ${like(pattern)}` : `action == Action::${text(pattern)}`;
const resourceTest = (pattern) =>
  pattern.includes("*") ? `resource.arn like ${like(pattern)}` : `resource.arn == ${text(pattern)}`;

export function cedarPolicy(statement) {
  const actions = list(statement.Action);
  const exact = actions.every((pattern) => !pattern.includes("*"));
  const scope = exact ? `action in [${actions.map((name) => `Action::${text(name)}`).join(", ")}]` : "action";
  const tests = exact ? [] : [`(${actions.map(actionTest).join(" || ")})`];
  const resources = list(statement.Resource);
  if (!resources.includes("*")) tests.push(`(${resources.map(resourceTest).join(" || ")})`);
  for (const [operator, keys] of Object.entries(statement.Condition ?? {})) {
    for (const [key, value] of Object.entries(keys)) tests.push(compared(operator, key, list(value)));
  }
  const effect = statement.Effect === "Deny" ? "forbid" : "permit";
  return `${effect}(principal, ${scope}, resource) when { ${tests.length === 0 ? "true" : tests.join(" && ")} };`;
}

const tagsOf = (context, family) =>
  Object.fromEntries(
    Object.entries(context).flatMap(([key, value]) => (key.startsWith(family) ? [[key.slice(family.length), value]] : [])),
  );

export function cedarPeer(load) {
  const cedar = load("@cedar-policy/cedar-wasm/nodejs");
  let sets = 0;
  return {
    name: "cedar",
    build: (documents) => {
      const staticPolicies = Object.fromEntries(
        documents.flatMap(({ Statement }) => Statement).map((statement, i) => [`s${i}`, cedarPolicy(statement)]),
      );
      const id = `set${sets++}`;
      const answer = cedar.preparsePolicySet(id, { staticPolicies });
      if (answer.type !== "success") throw new Error(`cedar: ${JSON.stringify(answer.errors?.[0])}`);
      return id;
    },
    form: ({ plain }, id) => {
      const { action, resource, context } = plain;
      const others = Object.fromEntries(Object.entries(context).filter(([key]) => !/^aws:(Principal|Resource)Tag\//.test(key)));
      const principal = { type: "Role", id: "app" };
      const target = { type: "Resource", id: resource };
      return {
        principal,
        action: { type: "Action", id: action },
        resource: target,
        context: { ...others, action },
        preparsedPolicySetId: id,
        entities: [
          { uid: principal, attrs: tagsOf(context, "aws:PrincipalTag/"), parents: [] },
          { uid: target, attrs: { arn: resource, ...tagsOf(context, "aws:ResourceTag/") }, parents: [] },
        ],
      };
    },
    decider: () => (call) => {
      const { type, response } = cedar.statefulIsAuthorized(call);
      if (type !== "success") throw new Error("cedar: the call failed");
      if (response.decision === "allow") return "allow";
      return response.diagnostics.reason.length > 0 ? "explicitDeny" : "implicitDeny";
    },
    largest: 10_000,
  };
}
