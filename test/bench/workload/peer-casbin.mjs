/**
 * `casbin`: one policy row a statement, whose conditions are closures that its matcher calls (the faster of its two ways; the
 * other is text that it evaluates for each row). Rows go straight into the model: `addPolicies` searches duplicates for each.
 * An allow that no deny overrides is allowed; it tells allowed from denied.
 */

import { glob } from "./glob.mjs";
import { createHandwritten } from "./handwritten.mjs?casbin";

const list = (value) => (Array.isArray(value) ? value : [value]);

const text = `
[request_definition]
r = req
[policy_definition]
p = rule, eft
[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
[matchers]
m = holds(r.req, p.rule)
`;

/** The conditions of one statement, as the hand-written code has them. */
function ruleOf(statement) {
  const conditions = createHandwritten([{ Statement: [{ ...statement, Effect: "Allow" }] }]);
  const actions = list(statement.Action);
  return (request) => actions.some((pattern) => glob(pattern, request.action)) && conditions(request) === "allow";
}

export async function casbinPeer(load) {
  const { newEnforcer, newModelFromString } = load("casbin");
  // Making an enforcer is asynchronous; its rows are put in when the engine is built.
  const spare = [];
  for (let i = 0; i < 12; i++) spare.push(await newEnforcer(newModelFromString(text)));
  return {
    name: "casbin",
    twoWay: true,
    build: (documents) => {
      const enforcer = spare.length > 1 ? spare.pop() : spare[0];
      const rules = documents.flatMap(({ Statement }) => Statement);
      const closures = rules.map(ruleOf);
      enforcer.addFunction("holds", (request, rule) => closures[rule](request));
      enforcer.getModel().model.get("p").get("p").policy = rules.map(({ Effect }, i) => [
        String(i),
        Effect === "Deny" ? "deny" : "allow",
      ]);
      return enforcer;
    },
    form: ({ plain }) => plain,
    decider: (enforcer) => (request) => enforcer.enforceSync(request),
    largest: 10_000,
  };
}
