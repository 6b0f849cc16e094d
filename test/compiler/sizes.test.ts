import { describe, expect, it } from "vitest";
import { type CompileResult, compileSources } from "../../src/compiler/compile-sources.js";

/** One rule of `count` ARNs of about 40 characters, and a small one. */
function policyOf(kind: string, count: number): CompileResult {
  const arns = Array.from({ length: count }, (_, i) => `"arn:aws:s3:::bucket-${String(i).padStart(4, "0")}-some-name/*"`).join(
    ", ",
  );
  const from = kind === "trust" || kind === "endpoint" || kind === "resource" ? "from *" : "";
  const on = kind === "trust" ? "" : `on ${arns}`;
  const when = kind === "trust" ? `when string(principal.arn) in [${arns}]` : "";
  const action = kind === "trust" ? "sts:TagSession" : "s3:GetObject";
  const effect = kind === "rcp" ? "deny" : "allow";
  const small = kind === "trust" ? "deny sts:AssumeRole from *" : `deny s3:PutObject ${from} on *`;
  return compileSources({
    sources: {
      "a.abac": `policy Large for ${kind} {\n  rule Big { ${effect} ${action} ${from} ${on} ${when} }\n  rule Small { ${small} }\n}\n`,
    },
  });
}

const found = ({ diagnostics }: CompileResult): readonly (readonly [string, string])[] =>
  diagnostics.filter(({ code }) => code.startsWith("TW52")).map(({ code, severity }) => [code, severity]);

describe("sizes", () => {
  it.each([
    ["identity", 10, []],
    ["identity", 200, [["TW520", "warning"]]],
    ["boundary", 200, [["TW520", "error"]]],
    ["endpoint", 600, [["TW521", "error"]]],
    ["trust", 60, [["TW522", "warning"]]],
    ["trust", 240, [["TW522", "error"]]],
    ["scp", 400, [["TW523", "error"]]],
    ["rcp", 200, [["TW524", "error"]]],
    ["session", 100, [["TW527", "error"]]],
    ["resource", 600, []],
  ])("a policy for %s with %i patterns gets %j", (kind, count, expected) => {
    const result = policyOf(kind, count);
    expect(found(result)).toEqual(expected);
    const isError = result.diagnostics.some(({ severity }) => severity === "error");
    expect(result.policies).toHaveLength(isError ? 0 : 1);
  });

  it("underlines the name of the policy and shows the largest rules first", () => {
    const { diagnostics, sources } = policyOf("identity", 200);
    const diagnostic = diagnostics.find(({ code }) => code === "TW520");
    const text = sources.get("a.abac")?.text ?? "";
    expect(text.slice(diagnostic?.span.start, diagnostic?.span.end)).toBe("Large");
    expect(diagnostic?.labels.map(({ span }) => text.slice(span.start, span.end).slice(0, 8))).toEqual(["rule Big", "rule Sma"]);
  });
});
