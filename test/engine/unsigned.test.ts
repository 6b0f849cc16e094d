import { describe, expect, it } from "vitest";
import { authenticationOf, unsignedApi, unsignedApis } from "../../src/catalog/unsigned.js";
import { unsignedLookup } from "../../src/catalog/unsigned-lookup.js";
import { createEngine } from "../../src/engine/engine.js";
import { renderExplanationMarkdown } from "../../src/engine/explanation-markdown.js";
import { renderExplanation } from "../../src/engine/explanation-text.js";
import { prepareRequest } from "../../src/engine/prepare-request.js";
import { createPolicyStore } from "../../src/engine/store.js";

const denySignUp = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Deny", Principal: "*", Action: "cognito-idp:SignUp", Resource: "*" }],
};
const signUp = { principal: "anonymous", action: "cognito-idp:SignUp", resource: "*" };
const getUser = { ...signUp, action: "COGNITO-IDP:getuser" };
const admin = { principal: "arn:aws:iam::111122223333:role/app", action: "cognito-idp:AdminGetUser", resource: "*" };

describe("the decision about a public API", () => {
  it("says how the API is called, and where that is documented", () => {
    expect(createEngine({}).decide(signUp).unsigned).toMatchObject({ authentication: "unsigned", source: "page" });
    expect(createEngine({}).decide(getUser).unsigned).toMatchObject({ authentication: "unsigned-token", source: "page" });
    expect(createEngine({}).decide(getUser).unsigned?.evidence).toContain("listed as unsigned");
  });

  it("says so when a guard denies, too", () => {
    const decision = createEngine({ rcps: [denySignUp] }).decide(signUp);
    expect(decision).toMatchObject({ outcome: "explicitDeny", unsigned: { source: "page" } });
  });

  it("says nothing of the kind about a signed API, or a signed call of another name", () => {
    for (const request of [admin, { ...admin, action: "s3:GetObject" }, { ...admin, action: "cognito-sync:GetId" }]) {
      expect(createEngine({}).decide(request)).not.toHaveProperty("unsigned");
      expect(createEngine({}).explain(request)).not.toHaveProperty("unsigned");
    }
  });

  it("is explained with the reason and its source, in every form", () => {
    const explanation = createEngine({ identity: [] }).explain(getUser);
    expect(explanation.unsigned).toEqual(unsignedApi("cognito-idp:GetUser"));
    for (const text of [renderExplanation(explanation), renderExplanationMarkdown(explanation)]) {
      expect(text).toContain("called with a token instead of AWS credentials");
      expect(text).toContain("How Amazon Cognito works with IAM");
    }
    expect(renderExplanation(createEngine({}).explain(admin))).not.toContain("AWS credentials");
  });

  it("is known for every API of the list, with evidence", () => {
    const names = unsignedApis.flatMap(({ service, names: all }) => all.split(" ").map((name) => `${service}:${name}`));
    expect(names.length).toBeGreaterThan(30);
    for (const name of names) {
      expect(unsignedApi(name)?.authentication).toBe(authenticationOf(name));
      expect(unsignedApi(name)?.evidence.length).toBeGreaterThan(20);
    }
  });
});

describe("an engine that is told which APIs are public", () => {
  const unsigned = unsignedLookup({
    services: {
      ACME: { actions: { Ping: { authentication: "unsigned", evidence: "handbook, page 3" } } },
      "cognito-idp": { actions: { SignUp: { authentication: "signed", evidence: "a private build" } } },
    },
  });
  const ping = { ...admin, action: "acme:ping" };
  const denyAll = { Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "*", Resource: "*" }] };

  it("asks no identity policy about them, and says why", () => {
    const engine = createEngine({ identity: [denyAll] }, { unsigned });
    const why = { authentication: "unsigned", source: "project", evidence: "handbook, page 3" };
    expect(engine.decide(ping)).toMatchObject({ outcome: "unsigned", unsigned: why });
    expect(engine.explain(ping)).toMatchObject({ outcome: "unsigned", unsigned: why });
    expect(engine.update((documents) => void documents.identity.pop()).decide(ping).outcome).toBe("unsigned");
    expect(createEngine({ identity: [denyAll] }).decide(ping).outcome).toBe("explicitDeny");
  });

  it("takes back what ships where the overlay says so, and leaves the rest", () => {
    const engine = createEngine({ identity: [denyAll] }, { unsigned });
    const caller = { ...admin, action: "cognito-idp:SignUp" };
    expect(engine.decide(caller).outcome).toBe("explicitDeny");
    expect(engine.decide({ ...caller, action: "cognito-idp:ForgotPassword" }).outcome).toBe("unsigned");
  });

  it("gives a public call no key of its caller", () => {
    const all = { Principal: "*", Action: "*", Resource: "*" };
    const noBlue = { Effect: "Deny", ...all, Condition: { StringEquals: { "aws:PrincipalTag/team": "blue" } } };
    const endpoint = { Version: "2012-10-17", Statement: [{ Effect: "Allow", ...all }, noBlue] };
    const engine = createEngine({ endpoint }, { unsigned });
    const principal = { arn: admin.principal, tags: { team: "blue" } };
    expect(engine.decide({ ...ping, principal }).outcome).toBe("unsigned");
    expect(engine.decide({ ...admin, principal }).outcome).toBe("explicitDeny");
  });

  it("refuses a request that was prepared for another list", () => {
    const engine = createEngine({ identity: [denyAll] }, { unsigned });
    expect(engine.decide(prepareRequest(ping, { unsigned })).outcome).toBe("unsigned");
    expect(engine.decide(prepareRequest(admin)).outcome).toBe("explicitDeny");
    expect(() => engine.decide(prepareRequest(ping))).toThrow("was prepared as signed");
    expect(() => engine.decide(prepareRequest({ ...admin, action: "cognito-idp:SignUp" }))).toThrow("as a public API");
  });

  it("may be a store", () => {
    const store = createPolicyStore({}, { unsigned });
    expect(store.decide(ping).outcome).toBe("unsigned");
    expect(store.explain(ping).unsigned?.evidence).toBe("handbook, page 3");
    expect(createPolicyStore({}).decide(ping).outcome).toBe("implicitDeny");
  });
});
