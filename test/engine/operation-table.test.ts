import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { operationOf, operations } from "../../src/catalog/operations.js";
import { authenticationOf } from "../../src/catalog/unsigned.js";

interface Reference {
  readonly apiOnlyOperations: readonly {
    readonly service: string;
    readonly operation: string;
    readonly auth: string;
    readonly authorizedBy: readonly string[];
  }[];
  readonly multiActionOperations: readonly {
    readonly service: string;
    readonly operation: string;
    readonly authorizes: readonly { readonly action: string; readonly when: string }[];
  }[];
}

const reference = JSON.parse(readFileSync(new URL("../conformance/api-operations.json", import.meta.url), "utf8")) as Reference;

const actionsOf = (name: string): readonly string[] | undefined => operationOf(name)?.legs.map(({ action }) => action);

describe("the table of operations", () => {
  it("names the actions of the service authorization reference, in its order", () => {
    expect(reference.multiActionOperations.length).toBe(12);
    for (const { service, operation, authorizes } of reference.multiActionOperations)
      expect(actionsOf(`${service}:${operation}`), operation).toEqual(authorizes.map(({ action }) => action));
  });

  it("asks for a role always where the reference does, and otherwise when one is named", () => {
    for (const { service, operation, authorizes } of reference.multiActionOperations) {
      const when = authorizes.find(({ action }) => action === "iam:PassRole")?.when;
      const expected = when === undefined ? "none" : when.startsWith("always") ? "required" : "optional";
      expect(operationOf(`${service}:${operation}`)?.roles, operation).toBe(expected);
    }
  });

  it("has nothing besides but the call about two resources", () => {
    const names = reference.multiActionOperations.map(({ service, operation }) => `${service}:${operation}`);
    expect(operations.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual(["cognito-idp:AssociateWebACL"]);
    expect(operationOf("cognito-idp:AssociateWebACL")?.resources).toEqual(["a user pool", "a web ACL"]);
  });

  it("leaves operations that no action stands for to the list of unsigned APIs", () => {
    expect(reference.apiOnlyOperations.length).toBe(7);
    for (const { service, operation, auth, authorizedBy } of reference.apiOnlyOperations) {
      const name = `${service}:${operation}`;
      if (authorizedBy.length > 0) expect(actionsOf(name)).toEqual(authorizedBy);
      else expect([operationOf(name), authenticationOf(name)]).toEqual([undefined, auth]);
    }
  });

  it("is found in any letter case, and has no row for what it does not know", () => {
    expect(operationOf("COGNITO-IDP:createuserpool")?.name).toBe("cognito-idp:CreateUserPool");
    for (const name of ["cognito-idp:AdminGetUser", "s3:PutObject", "__proto__", "constructor", ""])
      expect(operationOf(name)).toBeUndefined();
  });
});
