import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/load-catalog.js";
import { isSessionKey, sessionKeys } from "../../src/catalog/session-keys.js";

describe("keys that come with the credentials", () => {
  it("are keys of the reference, in its spelling", async () => {
    const catalog = await loadCatalog(sessionKeys.map((key) => key.slice(0, key.indexOf(":"))));
    expect(sessionKeys.map((key) => catalog.key(key)?.name)).toEqual(sessionKeys);
  });

  it("are found in any letter case, and nothing else is", () => {
    expect(["EC2:sourceinstancearn", "lambda:SourceFunctionArn"].every(isSessionKey)).toBe(true);
    expect(["ec2:InstanceType", "aws:SourceArn", "", "ec2:"].filter(isSessionKey)).toEqual([]);
  });
});
