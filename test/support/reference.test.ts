import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/catalog.js";
import { type KeyProof, type ServiceSupport, type TypeSupport, tagKeyNames } from "../../src/support/model.js";
import { cognitoServices, supportReport } from "../../src/support/report.js";

interface Reference {
  readonly resourceTypes: readonly (Readonly<Record<string, unknown>> & {
    readonly service: string;
    readonly resourceType: string;
  })[];
  readonly services: readonly (Readonly<Record<string, unknown>> & { readonly service: string })[];
  readonly overall: Readonly<Record<string, unknown>>;
}

const reference = JSON.parse(readFileSync(new URL("../catalog/cognito/abac-support.json", import.meta.url), "utf8")) as Reference;
const report = supportReport(catalog, cognitoServices);
const types = report.services.flatMap(({ resourceTypes }) => resourceTypes);

const proof = ({ supported, actions }: KeyProof): unknown => ({ supported, evidence: actions });

/** In the shape of the reference, `note` aside. */
function row(type: TypeSupport): unknown {
  return {
    service: type.service,
    resourceType: type.name,
    arn: type.arns[0],
    owner: type.owner,
    foreign: type.foreign,
    resourceTag: proof(type.keys["aws:ResourceTag"]),
    requestTag: proof(type.keys["aws:RequestTag"]),
    tagKeys: proof(type.keys["aws:TagKeys"]),
    level: type.level,
    actionsOnType: type.actions,
    signedActionsOnType: type.signedActions,
  };
}

function serviceRow({ prefix, abac, abacWithForeignTypes, resourceTypes, actions }: ServiceSupport): unknown {
  const bare = (name: string): string => name.slice(prefix.length + 1);
  const seen = actions.filter(({ seenByIam }) => seenByIam);
  return {
    service: prefix,
    rollup: abac,
    rollupStrictIncludingForeignTypes: abacWithForeignTypes,
    resourceTypes: Object.fromEntries(resourceTypes.map(({ name, level }) => [name, level])),
    signedActionsWithoutResourceType: seen.filter((each) => each.resourceTypes.length === 0).map(({ name }) => bare(name)),
    signedActionsWithoutAnyTagKey: seen
      .filter(({ keys }) => tagKeyNames.every((key) => keys[key] === "no"))
      .map(({ name }) => bare(name)),
  };
}

describe("the report on Amazon Cognito", () => {
  it("gives every resource type of the reference, with its evidence", () => {
    const expected = reference.resourceTypes.map(({ note: _, ...rest }) => rest);
    const key = (each: unknown): string =>
      JSON.stringify([
        (each as Reference["resourceTypes"][number]).service,
        (each as Reference["resourceTypes"][number]).resourceType,
      ]);
    const sorted = (rows: readonly unknown[]): readonly unknown[] => [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    expect(expected).toHaveLength(6);
    expect(sorted(types.map(row))).toEqual(sorted(expected));
  });

  it("rolls the three services up as the reference does", () => {
    const expected = reference.services.map(({ iamUserGuide2023, ...rest }) => {
      expect(rest["rollup"]).toBe(iamUserGuide2023);
      return rest;
    });
    expect(report.services.map(serviceRow)).toEqual(expected);
  });

  it("calls Cognito as a whole Partial, as the page does", () => {
    const colons = (names: unknown): readonly string[] => (names as readonly string[]).map((name) => name.replace("/", ":"));
    const { overall } = reference;
    expect(overall["rollup"]).toBe(overall["seedValue"]);
    expect(report.overall).toEqual({
      name: "Amazon Cognito",
      abac: overall["rollup"],
      full: colons(overall["full"]),
      partial: colons(overall["partial"]),
      none: colons(overall["none"]),
      foreign: ["cognito-idp:webacl"],
    });
  });
});
