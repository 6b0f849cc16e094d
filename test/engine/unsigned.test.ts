import { describe, expect, it } from "vitest";
import { authenticationOf, unsignedApi, unsignedApis } from "../../src/catalog/unsigned.js";
import { createEngine } from "../../src/engine/engine.js";
import { renderExplanationMarkdown } from "../../src/engine/explanation-markdown.js";
import { renderExplanation } from "../../src/engine/explanation-text.js";

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
