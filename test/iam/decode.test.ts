import { describe, expect, it } from "vitest";
import { decodePolicy, readDocument } from "../../src/iam/decode.js";
import type { PolicyKind } from "../../src/ir/model.js";
import { allow, anything, statement, when } from "./diagnosed.js";

const lenient = (text: string, kind: PolicyKind = "identity"): ReturnType<typeof decodePolicy> =>
  decodePolicy({ name: "f.json", text }, kind, undefined, { lenient: true });

describe("decodePolicy", () => {
  it("gives the same policy from text and from an object, but for the spans", () => {
    const text = `{"Version": "2012-10-17", "Statement": [{"Sid": "A", ${allow}, ${anything}}]}`;
    const fromText = decodePolicy({ name: "dir/a.json", text }, "boundary");
    const fromObject = decodePolicy(JSON.parse(text) as object, "boundary", "dir/a.json");
    const at = text.indexOf('{"Sid"');
    expect(fromText.policy?.statements[0]?.origin).toEqual({
      kind: "json",
      pointer: "/Statement/0",
      span: { file: "dir/a.json", start: at, end: text.length - 2 },
    });
    expect(fromObject.policy?.statements[0]?.origin).toEqual({ kind: "json", pointer: "/Statement/0" });
    const withoutOrigins = (policy: object | undefined): string =>
      JSON.stringify(policy, (key, value: unknown) => (key === "origin" ? undefined : value));
    expect(withoutOrigins(fromText.policy)).toBe(withoutOrigins(fromObject.policy));
    expect(fromText.policy).toMatchObject({ name: "dir/a.json", kind: "boundary", version: "2012-10-17" });
  });

  it("names a policy after its file, the argument, or nothing better", () => {
    const text = statement(`${allow}, ${anything}`);
    expect(decodePolicy({ name: "a.json", text }, "identity", "Mine").policy?.name).toBe("Mine");
    expect(decodePolicy(JSON.parse(text) as object, "identity").policy?.name).toBe("policy");
    const [problem] = decodePolicy({ Statement: 1 }, "identity", "Mine").diagnostics;
    expect(problem?.span).toEqual({ file: "Mine", start: 0, end: 0 });
  });

  it("names places by pointer and offers no edits for an object", () => {
    const [problem] = decodePolicy(
      { Version: "2012-10-17", Statement: [{ effect: "Allow", Action: "*", Resource: "*" }] },
      "identity",
    ).diagnostics;
    expect(problem).toMatchObject({ code: "TW104", fixes: [] });
    expect(problem?.message).toContain("`/Statement/0/effect`");
  });

  it("takes a lone statement for a list of one", () => {
    const { policy } = decodePolicy({ name: "f", text: statement(`${allow}, ${anything}`) }, "identity");
    expect(policy?.statements[0]?.origin).toMatchObject({ pointer: "/Statement" });
  });

  it("gives no policy when a diagnostic is an error, and one beside warnings", () => {
    expect(decodePolicy({ name: "f", text: statement(allow) }, "identity")).not.toHaveProperty("policy");
    expect(decodePolicy({ name: "f", text: "[]" }, "identity")).not.toHaveProperty("policy");
    const { policy, diagnostics } = decodePolicy({ name: "f", text: when("{}") }, "identity");
    expect(diagnostics.map(({ severity }) => severity)).toEqual(["warning"]);
    expect(policy?.statements).toHaveLength(1);
  });

  it("takes an object for a text only if it has a name and a text of its own", () => {
    const text = statement(`${allow}, ${anything}`);
    const codes = (input: unknown): readonly string[] =>
      decodePolicy(input as object, "identity").diagnostics.map(({ code, message }) => `${code} ${message.split(" at ", 1)[0]}`);
    expect(codes({ name: "f", text })).toEqual([]);
    expect(codes({ name: 1, text })).toEqual([
      "TW104 an identity policy has no element `name`",
      "TW104 an identity policy has no element `text`",
      "TW105 the policy has no `Statement`",
    ]);
    expect(codes({ name: "f", text: 1 })).toHaveLength(3);
    expect(codes({ text })).toHaveLength(2);
    expect(codes(Object.create({ name: "f", text }))).toEqual(["TW103 an instance of a class is not JSON data"]);
    expect(codes(Object.assign(() => 1, { text }))).toEqual(["TW103 a function is not JSON data"]);
    const getter = Object.defineProperty({ text }, "name", { get: () => "f", enumerable: true });
    expect(codes(getter)).toContain("TW103 a getter is not JSON data");
  });

  it("gives the text that was read to those who need it, and none for an object", () => {
    expect(readDocument({ name: "f", text: "{}" }, "identity").source).toEqual({ name: "f", text: "{}" });
    expect(readDocument({}, "identity")).not.toHaveProperty("source");
  });

  it("reads an object that cannot be looked into as a value, which reports it", () => {
    const hostile = new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error("no");
        },
      },
    );
    expect(decodePolicy(hostile, "identity", "P")).toEqual({
      diagnostics: [expect.objectContaining({ code: "TW105", span: { file: "P", start: 0, end: 0 } })],
    });
  });

  it("takes whatever is given, without throwing", () => {
    const inputs: readonly unknown[] = [
      undefined,
      null,
      1,
      "{}",
      [],
      () => 1,
      Symbol("x"),
      { name: "x" },
      { name: 1, text: "{}" },
      new Date(0),
    ];
    for (const input of inputs) {
      const { policy, diagnostics } = decodePolicy(input as object, "identity");
      expect(policy).toBeUndefined();
      expect(diagnostics.length).toBeGreaterThan(0);
    }
  });

  it("reports in reading order", () => {
    const text = '{"Version": "x", "Statement": [{"Effect": "x", "Action": "x", "Resource": "x", "x": 1,}]}';
    const starts = decodePolicy({ name: "f", text }, "identity").diagnostics.map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts).toHaveLength(6);
  });

  it("keeps messages on one line and short, whatever the document says", () => {
    const { diagnostics } = decodePolicy({ Version: `\n\u001b[31m${"x".repeat(10_000)}`, Statement: 1 }, "identity");
    for (const { message } of diagnostics) expect(message).toMatch(/^[ -~]{1,300}$/);
  });
});

describe("lenient decoding", () => {
  it("reports the same and gives what an evaluator can decide", () => {
    const cases: readonly (readonly [string, PolicyKind?])[] = [
      [when('{"NumericNotEquals": {"aws:x": "abc"}}')],
      [when('{"Bool": {"aws:x": "${aws:y}"}}')],
      [when('{"StringEquals": {"aws:x": []}}')],
      [when('{"ArnLike": {"aws:x": "*"}}')],
      [statement(`"Effect": "Deny", "NotAction": [], ${anything}`)],
      [statement(`"Effect": "Allow", "Action": "s*:Get", ${anything}`)],
      [statement(`${allow}, "Resource": "arn:aws:s3::\${aws:PrincipalAccount}:b"`)],
      [statement(`${allow}, "Resource": "arn:aws:s3:::\${}"`)],
      [statement(`"Sid": "a b", ${allow}, ${anything}`)],
      [statement(`${allow}, ${anything}, "Principal": {"AWS": "arn:aws:iam::111122223333:user/*"}`), "resource"],
      [statement(`${allow}, ${anything}, "NotPrincipal": {"AWS": "111122223333"}`), "resource"],
      ['{"Version": "2012-10-17", "Statement": []}'],
      [statement(`${allow}, "Resource": "arn:aws:s3:::\u65e5"`)],
    ];
    for (const [text, kind = "identity"] of cases) {
      const strict = decodePolicy({ name: "f.json", text }, kind);
      const loose = lenient(text, kind);
      expect(strict.policy, text).toBeUndefined();
      expect(loose.policy, text).toBeDefined();
      expect(loose.diagnostics, text).toEqual(strict.diagnostics);
    }
  });

  it("gives nothing where something would have to be guessed, dropped or widened", () => {
    const cases: readonly (readonly [string, PolicyKind?])[] = [
      [`{"Statement": {${allow}, ${anything},}}`],
      [`{"Statement": {${allow}, ${anything}, ${anything}}}`],
      [when('{"StringMatches": {"aws:x": "a"}}')],
      [when('{"StringEquals": {"aws:x": "a", "AWS:x": "b"}}')],
      [when('{"StringEquals": {"x": "a"}}')],
      [when('{"StringEquals": null}')],
      [statement(`${allow}, ${anything}, "Conditions": {}`)],
      [statement(`${allow}, ${anything}, "Principal": "*"`)],
      [statement(allow)],
      [statement(`"Action": "*", ${anything}`)],
      ['{"Version": "2012-10-17"}'],
      [statement(`${allow}, ${anything}, "Principal": {"User": "x"}`), "resource"],
      [statement(`"Effect": "Allow", "Action": "GetObject", ${anything}`)],
      [statement(`"Effect": "Allow", "Action": "s*:Get Object", ${anything}`)],
      [statement(`"Effect": "Allow", "Action": " s*:Get", ${anything}`)],
      [statement(`${allow}, "Resource": "bucket"`)],
    ];
    for (const [text, kind] of cases) expect(lenient(text, kind).policy, text).toBeUndefined();
  });

  it("keeps the malformed value, so that the evaluator sees it", () => {
    expect(lenient(when('{"NumericNotEquals": {"aws:x": ["abc", 10.0]}}')).policy?.statements[0]?.conditions[0]?.values).toEqual([
      "abc",
      "10.0",
    ]);
  });
});
