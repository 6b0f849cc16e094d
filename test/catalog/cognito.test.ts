import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/catalog.js";
import { operations as engineOperations } from "../../src/catalog/operations.js";
import { listedName } from "../../src/catalog/tag-keys.js";
import type { ActionInfo, ResourceTypeInfo, TagKeyName } from "../../src/catalog/types.js";
import { authenticationOf } from "../../src/catalog/unsigned.js";
import support from "./cognito/abac-support.json" with { type: "json" };
import operations from "./cognito/api-operations.json" with { type: "json" };
import expectedActions from "./cognito/cognito-actions.json" with { type: "json" };
import unsigned from "./cognito/unsigned-apis.json" with { type: "json" };

// The JSON files are what the catalogue is compared with; it is not made from them.

const actionsOf = (prefix: string): readonly ActionInfo[] => [...catalog.service(prefix)!.actions.values()];

/** Named by the action itself or by a row or type of it: without the judgement that `carries` adds. */
function lists(info: ActionInfo, key: TagKeyName): boolean {
  const listed = listedName(key);
  const types = catalog.service(info.service)!.resourceTypes;
  const rows = key === "aws:ResourceTag" ? info.resourceTypes : [];
  return (
    info.conditionKeys.includes(listed) ||
    rows.some((row) => (row.conditionKeys ?? types.get(row.name)!.conditionKeys).includes(listed))
  );
}

const sourceNames: Readonly<Record<string, string>> = { page: "seed", guide: "guide", inferred: "inferred" };

function asExpected(info: ActionInfo): (typeof expectedActions)[number] {
  const name = `${info.service}:${info.name}`;
  const [evidence] = catalog.evidence(name).filter(({ fact }) => fact === "authentication");
  return {
    service: info.service,
    action: info.name,
    accessLevel: info.accessLevels.join(", "),
    resourceTypes: info.resourceTypes.map((row) => ({ name: row.name, required: row.required })),
    conditionKeys: [...info.conditionKeys],
    requestTag: lists(info, "aws:RequestTag"),
    tagKeys: lists(info, "aws:TagKeys"),
    resourceTag: lists(info, "aws:ResourceTag"),
    auth: info.authentication,
    authSource: sourceNames[evidence?.source ?? ""] ?? "none",
    dependentActions: [],
  };
}

describe("actions of Amazon Cognito", () => {
  it("have the flags of the dossier, every one of 174", () => {
    const actual = ["cognito-idp", "cognito-identity", "cognito-sync"].flatMap((prefix) => actionsOf(prefix).map(asExpected));
    const key = ({ service, action }: { service: string; action: string }): string => `${service}:${action}`;
    const byName = new Map(actual.map((row) => [key(row), row]));
    expect(actual).toHaveLength(174);
    for (const row of expectedActions) {
      expect(byName.get(key(row)), key(row)).toEqual({ ...row, conditionKeys: [...row.conditionKeys].sort() });
    }
    expect(expectedActions).toHaveLength(actual.length);
  });

  it("are unsigned where the guide lists them: 30, and one that came later", () => {
    const listed = (["cognito-idp", "cognito-identity"] as const).flatMap((service) =>
      unsigned[service].map((name) => `${service}:${name}`),
    );
    expect(listed).toHaveLength(30);
    for (const name of listed) {
      expect(authenticationOf(name), name).not.toBe("signed");
      expect(catalog.evidence(name)[0], name).toMatchObject({ fact: "authentication", source: "page" });
    }
    const all = catalog.services.flatMap((prefix) =>
      actionsOf(prefix).flatMap((info) => (info.authentication === "signed" ? [] : [`${prefix}:${info.name}`])),
    );
    expect(all.filter((name) => !listed.includes(name))).toEqual(["cognito-idp:GetTokensFromRefreshToken"]);
  });

  it("carry resource tags as listed, save the create call that has no resource yet", () => {
    const doubtful = catalog.services.flatMap((prefix) =>
      actionsOf(prefix).filter((info) => lists(info, "aws:ResourceTag") !== catalog.carries(info, "aws:ResourceTag")),
    );
    expect(doubtful.map(({ name }) => name)).toEqual(["CreateUserPool"]);
  });
});

describe("operations of Amazon Cognito", () => {
  it("ask for the other actions that the dossier names", () => {
    const expected = operations.multiActionOperations.filter(({ operation }) => operation !== "DescribeTermsByClient");
    const actual = catalog.services.flatMap((prefix) => actionsOf(prefix).filter((info) => info.dependentActions !== undefined));
    expect(actual).toHaveLength(expected.length);
    for (const { service, operation, authorizes } of expected) {
      const info = catalog.action(service, operation)!;
      const [own, ...others] = authorizes;
      expect(own).toEqual({ action: `${service}:${operation}`, when: "always" });
      expect(info.dependentActions, operation).toEqual(others);
      expect(catalog.evidence(`${service}:${operation}`).map(({ fact }) => fact)).toContain("dependentActions");
    }
  });

  it("ask for what the engine's table of operations says", () => {
    expect(engineOperations.length).toBeGreaterThan(10);
    for (const { name, legs } of engineOperations) {
      const [prefix = "", rest = ""] = name.split(":");
      const expected = legs.map(({ action }) => action).filter((action) => action !== name);
      const info = catalog.action(prefix, rest);
      const operation = catalog.service(prefix)?.operations?.get(rest.toLowerCase());
      const known = info === undefined ? operation?.authorizedBy : (info.dependentActions ?? []).map(({ action }) => action);
      expect(known, name).toEqual(expected);
    }
  });

  it("that are no actions are known as such", () => {
    const known = catalog.service("cognito-idp")!.operations!;
    expect([...known.values()].map(({ name }) => name).sort()).toEqual(
      operations.apiOnlyOperations.map(({ operation }) => operation),
    );
    for (const { service, operation, auth, authorizedBy } of operations.apiOnlyOperations) {
      expect(known.get(operation.toLowerCase())).toEqual({ service, name: operation, authentication: auth, authorizedBy });
      expect(authenticationOf(`${service}:${operation}`), operation).toBe(auth);
      expect(catalog.action(service, operation)).toBeUndefined();
      expect(catalog.evidence(`${service}:${operation}`).map(({ fact }) => fact)).toContain("operation");
    }
  });

  it("that set tags which no key shows are marked", () => {
    for (const { service, operation, parameter } of operations.tagWritesWithoutTagAction) {
      expect(catalog.action(service, operation)!.unseenTags).toBe(parameter);
    }
  });
});

describe("ABAC support of Amazon Cognito", () => {
  type Row = (typeof support.resourceTypes)[number];
  const keys = { resourceTag: "aws:ResourceTag", requestTag: "aws:RequestTag", tagKeys: "aws:TagKeys" } as const;

  function evidence(type: ResourceTypeInfo, key: TagKeyName): readonly string[] {
    const prove = actionsOf(type.service).filter((info) => {
      const takes = info.resourceTypes.some((row) => row.name === type.name);
      if (!takes && info.creates?.includes(type.name) !== true) return false;
      return takes && key === "aws:ResourceTag" ? type.conditionKeys.includes(listedName(key)) : lists(info, key);
    });
    return prove.map((info) => `${info.service}:${info.name}`);
  }

  function supportOf(type: ResourceTypeInfo): Pick<Row, "resourceTag" | "requestTag" | "tagKeys" | "level"> {
    const found = Object.entries(keys).map(([name, key]) => [name, [...evidence(type, key)]] as const);
    const count = found.filter(([, names]) => names.length > 0).length;
    const level = count === 3 ? "full" : count > 0 ? "partial" : "none";
    const rows = found.map(([name, names]) => [name, { supported: names.length > 0, evidence: names }]);
    return { ...(Object.fromEntries(rows) as Pick<Row, "resourceTag" | "requestTag" | "tagKeys">), level };
  }

  it("follows from the catalogue, type by type, with the actions that prove it", () => {
    const types = catalog.services.flatMap((prefix) => [...catalog.service(prefix)!.resourceTypes.values()]);
    expect(types).toHaveLength(support.resourceTypes.length);
    for (const row of support.resourceTypes) {
      const type = catalog.service(row.service)!.resourceTypes.get(row.resourceType)!;
      expect({ arn: type.arn, foreign: type.foreign }).toEqual({ arn: row.arn, foreign: row.foreign });
      const { resourceTag, requestTag, tagKeys, level } = row;
      expect(supportOf(type), `${row.service}:${row.resourceType}`).toEqual({ resourceTag, requestTag, tagKeys, level });
      const onType = actionsOf(row.service).filter((info) => info.resourceTypes.some(({ name }) => name === type.name));
      expect(onType).toHaveLength(row.actionsOnType);
      expect(onType.filter((info) => info.authentication === "signed")).toHaveLength(row.signedActionsOnType);
    }
  });

  it("rolls up to Yes, Yes, No, and Partial for Cognito as a whole", () => {
    const levels = (prefix: string): readonly string[] =>
      [...catalog.service(prefix)!.resourceTypes.values()].filter((type) => !type.foreign).map((type) => supportOf(type).level);
    const rollup = (found: readonly string[]): string =>
      found.every((level) => level === "full") ? "Yes" : found.includes("full") ? "Partial" : "No";
    for (const { service, rollup: expected } of support.services) expect(rollup(levels(service)), service).toBe(expected);
    expect(rollup(catalog.services.flatMap(levels))).toBe(support.overall.rollup);
  });

  it("leaves out the signed actions that take no type, and those without any tag key", () => {
    for (const { service, signedActionsWithoutResourceType, signedActionsWithoutAnyTagKey } of support.services) {
      const signed = actionsOf(service).filter((info) => info.authentication === "signed");
      const names = (filter: (info: ActionInfo) => boolean): readonly string[] => signed.filter(filter).map(({ name }) => name);
      expect(names((info) => info.resourceTypes.length === 0)).toEqual(signedActionsWithoutResourceType);
      expect(names((info) => Object.values(keys).every((key) => !lists(info, key)))).toEqual(signedActionsWithoutAnyTagKey);
    }
  });
});
