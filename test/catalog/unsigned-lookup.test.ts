import { describe, expect, it } from "vitest";
import type { CatalogOverlay } from "../../src/catalog/overlay.js";
import { unsignedApi } from "../../src/catalog/unsigned.js";
import { unsignedLookup } from "../../src/catalog/unsigned-lookup.js";

describe("public APIs with an overlay", () => {
  it("are those of the overlay, operations too, and else those that ship", () => {
    const lookup = unsignedLookup({
      services: {
        acme: {
          actions: {
            Ping: { authentication: "unsigned", evidence: "handbook" },
            Read: { accessLevels: ["Read"], evidence: "handbook" },
          },
          operations: { Poll: { authentication: "unsigned-token", evidence: "model", source: "model" } },
        },
        "Cognito-IDP": { actions: { signup: { authentication: "signed", evidence: "private build" } } },
      },
    });
    expect(lookup("ACME:ping")).toEqual({ authentication: "unsigned", source: "project", evidence: "handbook" });
    expect(lookup("acme:Poll")).toEqual({ authentication: "unsigned-token", source: "model", evidence: "model" });
    expect(["acme:Read", "acme:Other", "cognito-idp:SignUp", "s3:GetObject", "__proto__"].map(lookup)).toEqual(
      Array(5).fill(undefined),
    );
    expect(lookup("cognito-idp:GetUser")).toBe(unsignedApi("cognito-idp:GetUser"));
  });

  it("may come from hostile JSON", () => {
    const text = '{"services":{"__proto__":{"actions":{"__proto__":{"evidence":"x","authentication":"unsigned"}}}}}';
    const lookup = unsignedLookup(JSON.parse(text) as CatalogOverlay);
    expect(lookup("__proto__:__proto__")?.authentication).toBe("unsigned");
    expect(lookup("constructor:constructor")).toBeUndefined();
  });
});
