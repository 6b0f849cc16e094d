/** `node further.mjs NAME`: one of the further workloads, in a process of its own. Prints JSON. */
import { createEngine, prepareRequest } from "../../dist/engine/index.js";
import { timeInTurn } from "./timing.mjs";
import { adversarial, allLayers, managed, manyPrincipals } from "./workload/further.mjs";
import { createHandwritten } from "./workload/handwritten.mjs";
import { workload } from "./workload/workload.mjs";

const [kind, size] = process.argv[2].split("-");

function handwritten({ documents, requests }) {
  return { name: "handwritten", decide: createHandwritten(documents), forms: requests.map(({ plain }) => plain) };
}

function tagward({ documents, requests, layers }, name = "tagward", prepare = prepareRequest) {
  const engine = createEngine(layers ?? { identity: documents });
  const forms = requests.map((request) => prepare(request.tagward));
  return { name, decide: (request) => engine.decide(request).outcome, forms };
}

/** With the engine's own answers where there is no other oracle. */
function checked(subject, requests) {
  requests.forEach(({ outcome }, i) => {
    const said = subject.decide(subject.forms[i]);
    if (outcome !== undefined && said !== outcome) throw new Error(`${subject.name} says ${said} where ${outcome} is right`);
  });
  return subject;
}

function explaining({ documents, requests }) {
  const engine = createEngine({ identity: documents });
  return {
    name: "tagward, explain",
    decide: (request) => engine.explain(request),
    forms: requests.map(({ tagward: each }) => prepareRequest(each)),
  };
}

const kinds = {
  adversarial: () => {
    const given = adversarial(Number(size));
    return { given, subjects: [checked(handwritten(given), given.requests), checked(tagward(given), given.requests)] };
  },
  principals: () => {
    const given = manyPrincipals();
    return {
      given,
      subjects: [handwritten(given), tagward(given), tagward(given, "tagward, plain request", (request) => request)].map((each) =>
        checked(each, given.requests),
      ),
    };
  },
  layers: () => {
    const given = allLayers(Number(size));
    const identity = tagward({ ...given, layers: undefined }, "tagward, identity policies alone");
    return {
      given,
      subjects: [checked(identity, given.requests), checked(tagward(given, "tagward, all layers"), given.requests)],
    };
  },
  managed: () => {
    const given = managed();
    return { given, subjects: [tagward(given)] };
  },
  explain: () => {
    const given = workload(Number(size));
    return { given, subjects: [checked(tagward(given), given.requests), explaining(given)] };
  },
};

const { given, subjects } = kinds[kind]();
process.stdout.write(`${JSON.stringify({ name: given.name ?? kind, count: given.count, decisions: timeInTurn(subjects) })}\n`);
