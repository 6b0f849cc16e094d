import { describe, expect, it } from "vitest";
import { isRelativePath, joinPath, nearestName, nearestPath, normalizePath } from "../../src/compiler/paths.js";

describe("isRelativePath", () => {
  it.each(["./a.abac", "../a.abac", "./a/../b.abac", "./ü b.abac"])("accepts %s", (path) => {
    expect(isRelativePath(path)).toBe(true);
  });

  it.each(["a.abac", "/a.abac", "C:/a.abac", ".", "..", "", ".\\a.abac", "./a\\b.abac", "./a\0.abac", "https://x/a.abac"])(
    "refuses %j",
    (path) => {
      expect(isRelativePath(path)).toBe(false);
    },
  );
});

describe("normalizePath", () => {
  it("resolves dots and doubled slashes", () => {
    expect(normalizePath("a/./b//../c")).toBe("a/c");
    expect(normalizePath("/a/../b")).toBe("/b");
    expect(normalizePath("")).toBe("");
  });

  it("does not climb above the beginning", () => {
    expect(normalizePath("a/../../b")).toBeUndefined();
    expect(normalizePath("/..")).toBeUndefined();
  });
});

describe("joinPath", () => {
  it("starts at the folder of the importing file", () => {
    expect(joinPath("policies/app.abac", "./shared.abac")).toEqual({ kind: "path", path: "policies/shared.abac" });
    expect(joinPath("policies/app.abac", "../shared.abac")).toEqual({ kind: "path", path: "shared.abac" });
    expect(joinPath("app.abac", "./x/y.abac")).toEqual({ kind: "path", path: "x/y.abac" });
  });

  it("tells what leads out and what is no relative path", () => {
    expect(joinPath("policies/app.abac", "../../shared.abac").kind).toBe("outside");
    expect(joinPath("app.abac", "shared.abac").kind).toBe("notRelative");
  });
});

describe("the nearest file", () => {
  it("is found by its name in the same folder", () => {
    const files = ["p/shared.abac", "p/other.abac", "shard.abac", "p/q/shard.abac"];
    expect(nearestPath("./shard.abac", "p/shard.abac", files)).toBe("./shared.abac");
    expect(nearestPath("./zebra.abac", "p/zebra.abac", files)).toBeUndefined();
  });

  it("is the one whose extension was forgotten", () => {
    expect(nearestName("../common/shared", ["shared.abac", "share.abac"])).toBe("../common/shared.abac");
  });

  it("does not depend on the order of the folder", () => {
    expect(nearestName("./ab.abac", ["ac.abac", "aa.abac"])).toBe(nearestName("./ab.abac", ["aa.abac", "ac.abac"]));
  });
});
