import { describe, expect, it } from "vitest";
import { type CompileResult, compileSources } from "../../src/compiler/compile-sources.js";
import type { CompileSettings } from "../../src/compiler/pipeline.js";
import type { Span } from "../../src/text/span.js";

/** One rule of `count` ARNs of about 40 characters, and a small one. */
function policyOf(kind: string, count: number, settings: CompileSettings = {}): CompileResult {
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
    ...settings,
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
    ["identity", 200, [["TW520", "info"]]],
    ["identity", 1800, [["TW520", "warning"]]],
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

  it("underlines the name of the policy and shows the largest rules first, with their share", () => {
    const { diagnostics, sources } = policyOf("boundary", 60, { limits: { managed: 2000 } });
    const diagnostic = diagnostics.find(({ code }) => code === "TW520");
    const text = sources.get("a.abac")?.text ?? "";
    const at = ({ start, end }: Span): string => text.slice(start, end);
    expect(at(diagnostic!.span)).toBe("Large");
    expect(diagnostic?.labels.map(({ span, message }) => [at(span).slice(0, 8), message.replace(/^.*, /, "")])).toEqual([
      ["rule Big", "97 %"],
      ["rule Sma", "3 %"],
    ]);
  });

  it("says what each pass of the optimiser saved, where a policy cannot be divided", () => {
    const rules = Array.from({ length: 9 }, (_, i) => `rule R${i} { allow s3:Get* on "arn:aws:s3:::bucket-${i}/*" }`);
    const helpOf = (text: string, settings: CompileSettings = {}): string | undefined => {
      const { diagnostics } = compileSources({ ...settings, sources: { "a.abac": text }, limits: { scp: 100 } });
      return diagnostics.find(({ code }) => code === "TW523")?.help;
    };
    const included = 'rule W { allow s3:GetObject on "arn:aws:s3:::bucket-0/*" when principal.tag.a == "b" }';
    const text = `policy P for scp { ${rules.join("\n")} ${included} }`;
    expect(helpOf(text)).toMatch(/; optimising has saved already: subsume \d+, merge \d+ characters$/);
    expect(helpOf(`policy P for scp { ${rules[0]} }`)).toMatch(/; optimising saved nothing$/);
    expect(helpOf(text, { optimise: false })).not.toContain("optimising");
  });

  it("shares the size of a merged statement among its rules", () => {
    const text =
      "policy P for boundary { rule A { allow s3:GetObject on * } rule B { allow s3:PutObject on * } rule C { deny s3:DeleteObject on * } }";
    const { diagnostics, sources } = compileSources({ sources: { "a.abac": text }, limits: { managed: 100 } });
    const labels = diagnostics.find(({ code }) => code === "TW520")?.labels ?? [];
    const source = sources.get("a.abac")?.text ?? "";
    expect(
      labels.map(({ span, message }) => `${source.slice(span.start, span.start + 6)} ${message.replace(/^.*, /, "")}`),
    ).toEqual(["rule C 45 %", "rule A 27 %", "rule B 27 %"]);
  });

  it("divides an identity policy into documents that fit, and says which rule it had to divide", () => {
    const { policies, diagnostics, sources } = policyOf("identity", 60, { limits: { managed: 1800 } });
    expect(policies[0]?.documents.map(({ name, target, limit }) => [name, target, limit])).toEqual([
      ["Large", "managed", 1800],
      ["Large-1721587", "managed", 1800],
    ]);
    for (const { size, text } of policies[0]!.documents) {
      expect(size).toBeLessThanOrEqual(1800);
      expect(size).toBe(JSON.stringify(JSON.parse(text)).length);
    }
    const [diagnostic] = diagnostics;
    const text = sources.get("a.abac")?.text ?? "";
    expect(diagnostic?.labels.map(({ span, message }) => [text.slice(span.start, span.start + 8), message])).toEqual([
      ["rule Big", "divided into 2 statements"],
    ]);
  });

  it("holds a policy against the target it is for, and never divides inline policies", () => {
    const at = (count: number, settings: CompileSettings): readonly string[] => {
      const { policies, diagnostics } = policyOf("identity", count, settings);
      const sizes = diagnostics.filter(({ code }) => code === "TW520").map(({ severity }) => severity);
      return [...sizes, ...policies.map(({ documents }) => `${documents.length} of ${documents[0]?.limit}`)];
    };
    expect(at(60, { target: "inline-role" })).toEqual(["1 of 10240"]);
    expect(at(60, { target: "inline-group" })).toEqual(["1 of 5120"]);
    expect(at(60, { target: "inline-user" })).toEqual(["error"]);
    expect(at(60, { target: "managed", limits: { managed: 3000 } })).toEqual(["1 of 3000"]);
    const limits = { managed: 1000 };
    expect(at(60, { limits })).toEqual(["info", "4 of 1000"]);
    expect(at(60, { limits: { ...limits, attachments: 3 } })).toEqual(["warning", "4 of 1000"]);
    expect(at(60, { limits: { ...limits, attachments: 3 }, packing: "tight" })).toEqual(["warning", "4 of 1000"]);
  });

  it("takes the project's figure for one that AWS raised", () => {
    expect(found(policyOf("trust", 60, { limits: { trust: 4096 } }))).toEqual([]);
    expect(found(policyOf("trust", 120, { limits: { trust: 4096 } }))).toEqual([["TW522", "error"]]);
    expect(found(policyOf("scp", 60, { limits: { scp: 2000 } }))).toEqual([["TW523", "error"]]);
  });

  it("does not deploy a policy with a statement that no document holds", () => {
    const lists = Array.from({ length: 150 }, (_, i) => `"arn:aws:s3:::bucket-${i}-with-a-rather-long-name/*"`).join(", ");
    const text = `policy Large {\n  rule Big { allow s3:GetObject on * except ${lists} }\n  rule Small { deny s3:PutObject on * }\n}\n`;
    const { policies, diagnostics } = compileSources({ sources: { "a.abac": text } });
    expect(policies).toEqual([]);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["TW520", "error"]]);
    expect(text.slice(diagnostics[0]?.labels[0]?.span.start).slice(0, 8)).toBe("rule Big");
    expect(diagnostics[0]?.labels).toHaveLength(1);
  });
});
