import { describe, expect, it } from "vitest";
import {
  createEngine,
  createPolicyStore,
  prepareRequest,
  type Request,
  renderExplanation,
  renderExplanationMarkdown,
} from "../../src/engine/index.js";
import { allow, decide, principal, request, result } from "./ours.js";

const engine = createEngine({ identity: allow() });
const store = createPolicyStore({
  documents: { All: { kind: "identity", document: allow() } },
  principals: { [principal]: { policies: ["All"] } },
});

/** What every way to ask makes of a request. They must agree. */
function asked(value: unknown): string {
  const given = value as Request;
  const answers = [
    result(() => engine.decide(given).outcome),
    result(() => engine.explain(given).outcome),
    result(() => store.decide(given).outcome),
    result(() => engine.decide(prepareRequest(given)).outcome),
    result(() => engine.whatIf(given, () => {}).decision.outcome),
  ];
  expect(new Set(answers.map((answer) => answer.split(" ").slice(0, 2).join(" "))).size, answers.join(", ")).toBe(1);
  return answers[0] ?? "";
}

const poisoned = (): never => {
  throw new Error("mine");
};

describe("a request", () => {
  it.each<[string, unknown, string]>([
    ["null", null, ""],
    ["undefined", undefined, ""],
    ["a text", "s3:GetObject", ""],
    ["a list", [request], ""],
    ["a function", () => request, ""],
    ["an empty object", {}, "principal"],
    ["an unknown member", { ...request, Action: "s3:GetObject" }, "Action"],
    ["an own `__proto__`", JSON.parse(`{"__proto__":{},${JSON.stringify(request).slice(1)}`), "__proto__"],
    ["members on its prototype", Object.create(request), "principal"],
    ["an action with a wildcard", { ...request, action: "s3:*" }, "action"],
    ["an action that is a list", { ...request, action: ["s3:GetObject"] }, "action"],
    ["a lone surrogate for a resource", { ...request, resource: "\ud800" }, "resource"],
    ["a number for a tag", { ...request, resource: { arn: "*", tags: { a: 1 } } }, "resource.tags.a"],
    ["null for a tag", { ...request, resource: { arn: "*", tags: { a: null } } }, "resource.tags.a"],
    ["a list for tags", { ...request, resource: { arn: "*", tags: ["a"] } }, "resource.tags"],
    ["NaN in the context", { ...request, context: { "aws:x": Number.NaN } }, "context.aws:x"],
    ["an object in the context", { ...request, context: { "aws:x": {} } }, "context.aws:x"],
    ["a mixed list in the context", { ...request, context: { "aws:x": ["a", 1] } }, "context.aws:x"],
    ["a symbol in the context", { ...request, context: { "aws:x": Symbol("x") } }, "context.aws:x"],
    ["a BigInt in the context", { ...request, context: { "aws:x": 1n } }, "context.aws:x"],
    ["an account of eleven digits", { ...request, resource: { arn: "*", account: "1".repeat(11) } }, "resource.account"],
    ["a principal of everything", { ...request, principal: "*" }, "principal"],
    ["two kinds of principal", { ...request, principal: { arn: principal, service: "x" } }, "principal"],
  ])("that is or has %s is refused with the member at fault", (_, value, path) => {
    expect(asked(value)).toBe(`refused RequestError ${path}`.trimEnd());
  });

  const cycle: Record<string, unknown> = { ...request };
  cycle["context"] = { "aws:x": cycle };
  const list: unknown[] = [];
  list.push(list);

  it.each<[string, unknown]>([
    ["a getter that throws", Object.defineProperty({ ...request }, "action", { enumerable: true, get: poisoned })],
    [
      "a tag whose getter throws",
      { ...request, resource: { arn: "*", tags: Object.defineProperty({}, "a", { enumerable: true, get: poisoned }) } },
    ],
    [
      "a proxy that throws",
      new Proxy({ ...request }, { get: poisoned, ownKeys: poisoned, has: poisoned, getOwnPropertyDescriptor: poisoned }),
    ],
    ["tags in a proxy that throws", { ...request, principal: { arn: principal, tags: new Proxy({}, { ownKeys: poisoned }) } }],
    ["a context in a proxy that throws", { ...request, context: new Proxy({ "aws:x": "y" }, { get: poisoned }) }],
    ["itself in it", cycle],
    ["a list that contains itself", { ...request, context: { "aws:x": list } }],
  ])("that has %s is refused by our own error", (_, value) => {
    expect(asked(value)).toMatch(/^refused RequestError/);
  });

  it("whose members change while they are read is refused or answered, never more", () => {
    const conditional = createEngine({ identity: allow({ Condition: { StringLike: { "aws:ResourceTag/a": "x*" } } }) });
    let reads = 0;
    const tags = Object.defineProperty({}, "a", { enumerable: true, get: () => (reads++ === 0 ? "x" : { no: "text" }) });
    const value = { ...request, resource: { arn: "arn:aws:s3:::b/k", tags } } as Request;
    expect(result(() => conditional.decide(value).outcome)).toMatch(/^(refused RequestError|answered implicitDeny)/);
  });

  it("with a Date, a Map or a class as a member is refused", () => {
    for (const value of [
      new Date(0),
      new Map([["a", "b"]]),
      new (class Tags {
        a = 1;
      })(),
    ])
      expect(asked({ ...request, context: { "aws:x": value } })).toMatch(/^refused RequestError/);
  });

  it("with a million tag keys is answered", () => {
    const tags = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, i) => [`k${i}`, "v"]));
    const condition = { "ForAllValues:StringLike": { "aws:TagKeys": "k*" }, StringEquals: { "aws:RequestTag/K7": "v" } };
    expect(decide(allow({ Condition: condition }), { ...request, request: { tags } })).toBe("answered allow");
  });

  it("with a hundred thousand context keys and values is answered", () => {
    const context = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`aws:k${i}`, ["a", "b"]]));
    expect(decide(allow({ Condition: { "ForAnyValue:StringEquals": { "aws:K77": "b" } } }), { ...request, context })).toBe(
      "answered allow",
    );
  });

  it.each(["__proto__", "constructor", "toString", "a\u0000b", "\ud800", "É", "ß", "İ", "🏷️"])(
    "may have the tag key %j",
    (key) => {
      const tags = Object.fromEntries([[key, "v"]]);
      const value = {
        principal: { arn: principal, tags },
        action: "s3:GetObject",
        resource: { arn: "*", tags },
        request: { tags },
      };
      expect(asked(value)).toBe("answered allow");
      const { context } = prepareRequest(value as Request).written();
      expect(["Principal", "Resource", "Request"].map((family) => context.get(`aws:${family}Tag/${key}`))).toEqual([
        "v",
        "v",
        "v",
      ]);
      expect(context.get("aws:TagKeys")).toEqual([key]);
    },
  );

  it("with lone surrogates and NUL in values compares them as text", () => {
    const document = allow({ Condition: { StringEquals: { "aws:ResourceTag/a": "${aws:PrincipalTag/a}" } } });
    for (const value of ["\ud800", "\udc00\ud800", "a\u0000", "\u0000"]) {
      const one = (tag: string): unknown => ({
        principal: { arn: principal, tags: { a: value } },
        action: "s3:GetObject",
        resource: { arn: "*", tags: { a: tag } },
      });
      expect(decide(document, one(value))).toBe("answered allow");
      expect(decide(document, one(`${value}x`))).toBe("answered implicitDeny");
    }
  });

  it("with an ARN of a million colons or slashes is answered", () => {
    for (const part of [":", "/"]) {
      expect(asked({ ...request, resource: `arn:aws:s3:::${part.repeat(1_000_000)}` })).toBe("answered allow");
      expect(decide(allow(), { ...request, principal: `arn:aws:iam::111122223333:user/${part.repeat(1_000_000)}x` })).toBe(
        "answered allow",
      );
    }
  });

  it("with texts for terminals is shown without control characters", () => {
    const evil = "\u001b[31m\u0007\u202e`|<script>";
    const value = {
      principal: { arn: principal, tags: { a: evil } },
      action: "s3:GetObject",
      resource: `arn:aws:s3:::b/${evil}`,
    };
    const denied = createEngine({ identity: allow({ Condition: { StringEquals: { "aws:PrincipalTag/a": ["b"] } } }) });
    const explanation = denied.explain(value);
    for (const shown of [renderExplanation(explanation), renderExplanationMarkdown(explanation)])
      expect([...shown].filter((one) => (one < " " && one !== "\n") || one === "\u202e")).toEqual([]);
  });
});

describe("numbers, dates and addresses of absurd length", () => {
  const digits = "9".repeat(100_000);

  it.each<[string, string, string, string]>([
    ["NumericLessThan", digits, `${digits.slice(1)}8.${digits}`, "allow"],
    ["NumericEquals", "1", `1.${"0".repeat(100_000)}`, "allow"],
    ["NumericEquals", "1", `${digits}e9`, "implicitDeny"],
    ["DateGreaterThan", "2026-01-01T00:00:00Z", digits, "allow"],
    ["DateEquals", "2026-01-01T00:00:00Z", `2026-01-01T00:00:00.${"0".repeat(100_000)}Z`, "allow"],
    ["IpAddress", "10.0.0.0/8", digits, "implicitDeny"],
    ["IpAddress", "::/0", ":".repeat(100_000), "implicitDeny"],
    ["BinaryEquals", "AAAA", "A".repeat(100_000), "implicitDeny"],
    ["Bool", "true", "true".repeat(25_000), "implicitDeny"],
  ])("%s of %.12s… is decided", (operator, policy, value, expected) => {
    expect(decide(allow({ Condition: { [operator]: { "aws:x": policy } } }), { ...request, context: { "aws:x": value } })).toBe(
      `answered ${expected}`,
    );
  });
});
