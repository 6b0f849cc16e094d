import { beforeAll, describe, expect, it } from "vitest";
import { loadWholeCatalog } from "../../src/catalog/load-catalog.js";
import { listedName } from "../../src/catalog/tag-keys.js";
import type { ActionInfo, Catalog, KeyInfo, TagKeyName } from "../../src/catalog/types.js";
import { type ReferenceService, readReference } from "./generate/reference.js";
import { ownKeys } from "./generate/render.js";

const reference = readReference();
const tagKeys = ["aws:ResourceTag", "aws:RequestTag", "aws:TagKeys"] as const;

let catalog: Catalog;
let actions: readonly ActionInfo[];

beforeAll(async () => {
  catalog = await loadWholeCatalog();
  actions = catalog.services.flatMap((prefix) => [...catalog.service(prefix)!.actions.values()]);
});

const count = <T>(items: readonly T[], claim: (item: T) => boolean): number => items.filter(claim).length;

function shape({ prefix, name, actions: rows, types }: ReferenceService): unknown {
  return {
    prefix,
    name,
    actions: rows.map((row) => ({
      name: row.name,
      levels: row.levels.join(", "),
      rows: row.rows.map(({ name: type, required, keys }) => [type, required, keys]),
      keys: row.keys,
    })),
    types: types.map(({ name: type, arns, keys }) => ({ name: type, arns, keys })),
  };
}

function heldShape(prefix: string): unknown {
  const service = catalog.service(prefix)!;
  return {
    prefix: service.prefix,
    name: service.name,
    actions: [...service.actions.values()].map((info) => ({
      name: info.name,
      levels: info.accessLevels.join(", "),
      rows: info.resourceTypes.map((row) => [row.name, row.required, row.conditionKeys ?? []]),
      keys: info.conditionKeys,
    })),
    types: [...service.resourceTypes.values()].map(({ name, arn, otherArns = [], conditionKeys }) => ({
      name,
      arns: [arn, ...otherArns],
      keys: conditionKeys,
    })),
  };
}

describe("the whole catalogue", () => {
  it("says of every service what the reference says", () => {
    expect(catalog.services).toEqual(reference.services.map(({ prefix }) => prefix));
    expect(catalog.date).toBe(reference.date);
    for (const service of reference.services) expect(heldShape(service.prefix), service.prefix).toEqual(shape(service));
  });

  it("has as many services, actions, types and tag keys as were counted in the reference", () => {
    const types = catalog.services.flatMap((prefix) => [...catalog.service(prefix)!.resourceTypes.values()]);
    expect([catalog.services.length, actions.length, types.length]).toEqual([456, 22_091, 2334]);
    expect(count(actions, (info) => info.resourceTypes.length === 0)).toBe(6724);
    expect(count(actions, (info) => catalog.carries(info, "aws:RequestTag"))).toBe(2367);
    expect(count(actions, (info) => catalog.carries(info, "aws:TagKeys"))).toBe(2703);
    // 13,696 list the key; some of them make something and take no resource.
    expect(count(actions, (info) => catalog.carries(info, "aws:ResourceTag"))).toBe(13_621);
  });

  it("names resource types that exist, in a spelling that the language can write", () => {
    for (const prefix of catalog.services) {
      const { resourceTypes, actions: own } = catalog.service(prefix)!;
      for (const [key, { name }] of resourceTypes)
        expect([key, `${prefix}:${name}`]).toEqual([name, expect.stringMatching(/^[a-z0-9-]+:[a-z0-9_/-]*[a-z0-9]$/)]);
      for (const info of own.values()) {
        for (const row of info.resourceTypes)
          expect(resourceTypes.has(row.name), `${prefix}:${info.name} ${row.name}`).toBe(true);
      }
    }
  });

  it("knows type and arity of every key that an action or a type lists", () => {
    const types: Readonly<Record<string, string>> = {
      IPAddress: "ip",
      Numeric: "numeric",
      Bool: "bool",
      ARN: "arn",
      Date: "date",
      String: "string",
    };
    // IAM documents that this one is a set: the reference has it as a single text.
    const corrected = new Set(["cognito-identity.amazonaws.com:amr"]);
    const family = (name: string): string => name.replace(/\/\$\{\w+\}$/, "/");
    const owned = ownKeys(reference);
    let seen = 0;
    for (const key of [...owned.values()].flat()) {
      if (key.name.startsWith("aws:") || corrected.has(key.name)) continue;
      const set = key.type.startsWith("ArrayOf");
      const expected: KeyInfo = {
        name: family(key.name),
        type: types[key.type.replace("ArrayOf", "")] as KeyInfo["type"],
        multivalued: set,
      };
      expect(catalog.key(key.name.replace(/\$\{\w+\}/g, "X"))?.type, key.name).toBe(expected.type);
      expect(catalog.key(family(key.name)), key.name).toEqual(expected);
      seen++;
    }
    expect(seen).toBeGreaterThan(1500);
    const listed = new Set(actions.flatMap((info) => [info, ...info.resourceTypes]).flatMap((row) => row.conditionKeys ?? []));
    for (const key of listed) expect(catalog.key(key.replace(/\$\{\w+\}/g, "X")), key).toBeDefined();
  });
});

describe("tag keys of all services", () => {
  const byName = new Map(reference.services.map((service) => [service.prefix, service]));

  /** The rule of checks.md §7 over the reference, written down once more. */
  function carries(info: ActionInfo, key: TagKeyName): boolean {
    const service = byName.get(info.service)!;
    const row = service.actions.find(({ name }) => name === info.name)!;
    const listed = listedName(key);
    if (key !== "aws:ResourceTag") return row.keys.includes(listed) || row.rows.some(({ keys }) => keys.includes(listed));
    const tags = row.levels.includes("Tagging") || info.name.startsWith("Tag");
    const makes = /^(Batch)?Create/.test(info.name) || (!tags && row.keys.includes("aws:RequestTag/${TagKey}"));
    const bare = row.rows.length === 0 && makes;
    if (row.keys.includes(listed) && !bare) return true;
    return row.rows.some(({ name, keys }) =>
      (keys.length > 0 ? keys : service.types.find((type) => type.name === name)!.keys).includes(listed),
    );
  }

  it("are carried as the rows and types say, for each of them and each action", () => {
    for (const key of tagKeys) {
      const wrong = actions.filter((info) => catalog.carries(info, key) !== carries(info, key));
      expect(wrong.map(({ service, name }) => `${service}:${name}`)).toEqual([]);
    }
  });

  it("are not taken from the type where the row has its own keys, nor from what another action of the type takes", () => {
    const carried = (prefix: string, name: string): readonly boolean[] =>
      tagKeys.map((key) => catalog.carries(catalog.action(prefix, name)!, key));
    expect(carried("ec2", "StartInstances")).toEqual([true, false, false]);
    expect(carried("ec2", "RunInstances")).toEqual([true, true, true]);
    expect(carried("ec2", "DescribeInstances")).toEqual([false, false, false]);
    expect(carried("s3", "PutObject")).toEqual([true, false, false]);
    expect(carried("aoss", "TagResource")[0]).toBe(true);
    expect(carried("kms", "CreateKey")).toEqual([false, true, true]);
  });
});
