import { describe, expect, it } from "vitest";
import { createEngine, PolicyError } from "../../src/engine/index.js";
import { allow, decide, principal, request, result } from "./ours.js";

const text = JSON.stringify(allow());

/** Documents as text: what becomes of each. */
const texts: readonly (readonly [string, string, string])[] = [
  ["nothing", "", "refused TW101"],
  ["spaces", " \n\t", "refused TW101"],
  ["a lone surrogate outside of a string", "\ud800", "refused TW101"],
  ["NUL before the document", `\u0000${text}`, "refused TW101"],
  ["a byte order mark", `\ufeff${text}`, "answered allow"],
  ["CRLF", JSON.stringify(allow(), null, 2).replaceAll("\n", "\r\n"), "answered allow"],
  ["half a document", text.slice(0, 40), "refused TW101"],
  ["two documents", text + text, "refused TW101"],
  ["a comment", `// all\n${text}`, "refused TW101"],
  ["single quotes", text.replaceAll('"', "'"), "refused TW101"],
  ["a trailing comma", text.replace("]}", ",]}"), "refused TW101"],
  ["an array", "[]", "refused TW107"],
  ["null", "null", "refused TW107"],
  ["null in it", text.replace('"Allow"', "null"), "refused TW108"],
  ["a duplicate Effect", text.replace('"Effect":"Allow"', '"Effect":"Deny","Effect":"Allow"'), "refused TW105"],
  ["a duplicate Effect, one of them escaped", text.replace('"Effect":', '"\\u0045ffect":"Deny","Effect":'), "refused TW105"],
  ["a number for an effect", text.replace('"Allow"', "1"), "refused TW106"],
  ["NaN", text.replace('"*"', "NaN"), "refused TW101"],
  ["an unfinished escape", text.replace("Allow", "\\u00"), "refused TW101"],
  ["a control character in a string", text.replace("Allow", "Al\u0001low"), "refused TW101"],
];

describe("a document as text", () => {
  it.each(texts)("%s", (_, document, expected) => {
    const actual = decide(document);
    // Which code says so is the decoder's business, and tested there.
    expect(actual.replace(/TW1\d\d( TW\d+)*/, "TW…")).toBe(expected.replace(/TW1\d\d/, "TW…"));
  });

  it("may have numbers as strings and strings as numbers, which are one value", () => {
    const condition = (operator: string, value: unknown): string =>
      JSON.stringify(allow({ Condition: { [operator]: { "aws:x": value } } }));
    for (const given of [10, "10", "010", 10.0]) {
      expect(decide(condition("NumericEquals", given), { ...request, context: { "aws:x": 10 } })).toBe("answered allow");
    }
    expect(decide(condition("NumericEquals", "ten"), request)).toMatch(/^refused TW/);
    expect(decide(condition("Bool", true), { ...request, context: { "aws:x": "true" } })).toBe("answered allow");
  });

  it("nested 100,000 deep is refused at the limit", () => {
    for (const [open, close] of [
      ["[", "]"],
      ['{"Condition":', "}"],
    ] as const)
      expect(decide(open.repeat(100_000) + close.repeat(100_000))).toMatch(/^refused TW/);
  });

  it("of two megabytes is refused at once", () => {
    expect(decide(JSON.stringify(allow({ Sid: "a".repeat(2_000_000) })))).toMatch(/^refused TW/);
    expect(decide(" ".repeat(2_000_000))).toMatch(/^refused TW/);
  });

  it("with a line of a megabyte has a short message about it", () => {
    const long = `{"Version":"2012-10-17","Statement":[{"${"x".repeat(1_000_000)}":1}]}`;
    try {
      createEngine({ identity: long });
      expect.fail("was taken");
    } catch (error) {
      expect(error).toBeInstanceOf(PolicyError);
      expect((error as PolicyError).message.length).toBeLessThan(1_000);
    }
  });
});

const poisoned = (): never => {
  throw new Error("the getter was called");
};

function cyclic(): object {
  const document: Record<string, unknown> = { ...allow() };
  document["Statement"] = [document];
  return document;
}

/** A list whose thirty levels share their parts: a billion items, written down in thirty lines. */
function flood(): unknown {
  let list: unknown[] = ["s3:GetObject"];
  for (let i = 0; i < 30; i++) list = [list, list];
  return allow({ Action: list });
}

describe("a document as an object", () => {
  it.each<[string, () => unknown]>([
    ["a getter", () => Object.defineProperty({ ...allow() }, "Statement", { enumerable: true, get: poisoned })],
    ["a getter inside", () => allow({ Condition: Object.defineProperty({}, "Bool", { enumerable: true, get: poisoned }) })],
    ["a proxy that throws", () => new Proxy({}, { get: poisoned, ownKeys: poisoned, getOwnPropertyDescriptor: poisoned })],
    [
      "a revoked proxy",
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      },
    ],
    ["a cycle", cyclic],
    ["a billion shared items", flood],
    ["a sparse list", () => allow({ Action: new Array(4_000_000_000) })],
    ["undefined", () => undefined],
    ["null", () => null],
    ["a number", () => 1],
    ["a symbol", () => Symbol("policy")],
    ["a function", () => () => allow()],
    [
      "an instance of a class",
      () =>
        new (class Policy {
          Version = "2012-10-17";
          Statement = allow()["Statement"];
        })(),
    ],
    ["a Map", () => new Map(Object.entries(allow()))],
    ["what only its prototype has", () => Object.create(allow())],
    ["an own toJSON", () => ({ ...allow(), toJSON: () => allow() })],
    ["a document list that is none", () => ({ name: "P", kind: "identity", documents: [null, { text: 1 }] })],
    ["a list inside the list", () => [allow()]],
  ])("with %s is refused, and nothing of it is run", (_, make) => {
    expect(decide(make())).toMatch(/^refused TW/);
  });

  it("with a `__proto__` of its own is refused, and pollutes nothing", () => {
    const document = JSON.parse(
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*","__proto__":{"Effect":"Deny"}}]}',
    ) as unknown;
    expect(decide(document)).toMatch(/^refused TW/);
    expect(({} as { Effect?: unknown }).Effect).toBeUndefined();
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "valueOf", "a\u0000b"])(
    "may have the tag key %j",
    (key) => {
      const condition = Object.fromEntries([[`aws:ResourceTag/${key}`, `\${aws:PrincipalTag/${key}}`]]);
      const document = JSON.stringify(allow({ Condition: { StringEquals: condition } }));
      const tags = Object.fromEntries([[key, "blue"]]);
      const tagged = { principal: { arn: principal, tags }, action: "s3:GetObject", resource: { arn: "arn:aws:s3:::b/k", tags } };
      // NUL is no character of a stored policy (§1.1.8).
      const expected = key.includes("\u0000") ? /^refused TW/ : /^answered allow$/;
      expect(decide(document, tagged)).toMatch(expected);
      expect(decide(document)).toMatch(key.includes("\u0000") ? expected : /^answered implicitDeny$/);
    },
  );

  it.each(["__proto__", "constructor", "toString"])("has neither an operator nor an element nor a principal type %j", (name) => {
    const own = (value: unknown): object => Object.fromEntries([[name, value]]);
    expect(decide(JSON.stringify(allow({ Condition: own({ "aws:x": "y" }) })))).toMatch(/^refused TW/);
    expect(decide(JSON.stringify(allow(own("x") as Record<string, unknown>)))).toMatch(/^refused TW/);
    const resource = JSON.stringify(allow({ Principal: own("x") }));
    expect(result(() => createEngine({ resource }).decide(request).outcome)).toMatch(/^refused TW/);
  });

  it("with 100,000 statements is refused at the limit of values, or answered", () => {
    const statement = { Effect: "Allow", Action: "s3:GetObject", Resource: "*" };
    const many = (count: number): unknown => ({ Version: "2012-10-17", Statement: new Array(count).fill(statement) });
    expect(decide(many(100_000))).toMatch(/^refused TW/);
    expect(decide(many(10_000))).toBe("answered allow");
  });

  it("with 20,000 actions, resources and values is answered", () => {
    const list = (prefix: string): readonly string[] => Array.from({ length: 20_000 }, (_, i) => `${prefix}${i}`);
    const document = allow({
      Action: [...list("s3:A"), "s3:GetObject"],
      Resource: [...list("arn:aws:s3:::b/"), "arn:aws:s3:::bucket/*"],
      Condition: { StringEquals: { "aws:x": [...list("v"), "w"] } },
    });
    expect(decide(document, { ...request, context: { "aws:x": "w" } })).toBe("answered allow");
    expect(decide(document, { ...request, context: { "aws:x": "u" } })).toBe("answered implicitDeny");
  });
});

const stars = "a*".repeat(500);
const long = "a".repeat(100_000);

describe("patterns with many wildcards against long texts", () => {
  it("in an action", () => {
    const document = allow({ Action: `s3:${stars}b` });
    expect(decide(document, { ...request, action: `s3:${long}` })).toBe("answered implicitDeny");
    expect(decide(document, { ...request, action: `s3:${long}b` })).toBe("answered allow");
  });

  it("in a resource", () => {
    const document = allow({ Resource: `arn:aws:s3:::${stars}b` });
    expect(decide(document, { ...request, resource: `arn:aws:s3:::${long}` })).toBe("answered implicitDeny");
    expect(decide(document, { ...request, resource: `arn:aws:s3:::${long}b` })).toBe("answered allow");
  });

  it.each(["StringLike", "ArnLike"])("in a condition with %s", (operator) => {
    const document = allow({ Condition: { [operator]: { "aws:x": `arn:aws:s3:::${"*a?".repeat(300)}b` } } });
    const asked = (end: string): unknown => ({ ...request, context: { "aws:x": `arn:aws:s3:::${long}${end}` } });
    expect(decide(document, asked(""))).toBe("answered implicitDeny");
    expect(decide(document, asked("b"))).toBe("answered allow");
  });

  it("in the value of a tag, where a star is only a star", () => {
    const document = allow({ Condition: { StringLike: { "aws:ResourceTag/t": "${aws:PrincipalTag/t}*" } } });
    const asked = (own: string): unknown => ({
      principal: { arn: principal, tags: { t: stars } },
      action: "s3:GetObject",
      resource: { arn: "arn:aws:s3:::b/k", tags: { t: own } },
    });
    expect(decide(document, asked(long))).toBe("answered implicitDeny");
    expect(decide(document, asked(`${stars}x`))).toBe("answered allow");
  });

  it("with more variables than anybody can count", () => {
    const document = allow({ Condition: { StringLike: { "aws:x": "${aws:PrincipalTag/t}*".repeat(2_000) } } });
    const asked = { ...request, principal: { arn: principal, tags: { t: "a" } }, context: { "aws:x": long } };
    expect(decide(document, asked)).toBe("answered allow");
    expect(decide(allow({ Condition: { StringLike: { "aws:x": "${".repeat(50_000) } } }), asked)).toMatch(
      /^(answered implicitDeny|refused TW)/,
    );
  });
});

describe("a source map", () => {
  const text = JSON.stringify(allow({ Sid: "S" }));
  const entry = { index: 0, policy: "P", source: 0, line: 3, column: 5, start: 30, end: 90 };

  it.each<[string, unknown]>([
    ["null", null],
    ["a text", "map"],
    ["without members", {}],
    ["with statements that are none", { sources: [], statements: [null, 1, "x", {}] }],
    ["with a list as statements of another length", { sources: 1, statements: { length: 1e9 } }],
    ["with offsets that are none", { sources: ["a"], statements: [{ ...entry, start: -1, line: Number.NaN }] }],
    ["with an index out of range", { sources: ["a"], statements: [{ ...entry, index: 1e15 }] }],
    ["with a name that is no text", { sources: ["a"], statements: [{ ...entry, policy: {}, rule: 1 }] }],
    [
      "with a getter",
      {
        sources: ["a"],
        get statements() {
          return poisoned();
        },
      },
    ],
  ])("%s changes no decision, and points at the document instead", (_, map) => {
    const engine = createEngine({ identity: { name: "P", text, map } as never });
    expect(engine.decide(request).outcome).toBe("allow");
    expect(engine.explain(request).determining).toMatchObject([{ sid: "S", location: { pointer: "/Statement/0" } }]);
  });

  it("whose source is missing points at the rule without a file", () => {
    const map = { sources: [], statements: [{ ...entry, source: 7 }] };
    const engine = createEngine({ identity: { name: "P", text, map } });
    expect(engine.explain(request).determining[0]?.location).toEqual({ file: "", line: 3, column: 5 });
  });
});
