import { describe, expect, it } from "vitest";
import { cleanFile, declaration, shape } from "./harness.js";

const name = (text: string): unknown => ({ kind: "name", text });
const string = (raw: string): unknown => ({ kind: "string", raw });
const qualified = (text: string): unknown => ({ kind: "qualified", text });

describe("imports", () => {
  it("list names, with aliases", () => {
    expect(shape(cleanFile('import { a, b as c } from "./x.abac"').imports)).toEqual([
      {
        kind: "import",
        names: [
          { kind: "importName", name: name("a") },
          { kind: "importName", name: name("b"), alias: name("c") },
        ],
        path: string("./x.abac"),
      },
    ]);
  });

  it("may be empty, end with a comma, and stand among declarations", () => {
    const file = cleanFile('param x\nimport { a, } from "./x.abac"\nimport { } from "./y.abac"');
    expect(file.imports.map(({ names }) => names.length)).toEqual([1, 0]);
    expect(file.declarations).toHaveLength(1);
  });

  it("take contextual words as names", () => {
    expect(shape(cleanFile('import { as as by, with } from "./x"').imports[0]?.names)).toEqual([
      { kind: "importName", name: name("as"), alias: name("by") },
      { kind: "importName", name: name("with") },
    ]);
  });
});

describe("param", () => {
  it.each([
    ['"x"', string("x")],
    ["-1.5", { kind: "number", text: "-1.5" }],
    ["true", { kind: "boolean", value: true }],
    ["false", { kind: "boolean", value: false }],
    ["[]", { kind: "valueList", items: [] }],
    ['["a", 1]', { kind: "valueList", items: [string("a"), { kind: "number", text: "1" }] }],
  ])("takes the value %s", (text, value) => {
    expect(shape(declaration(`param p = ${text}`))).toEqual({ kind: "param", name: name("p"), value, annotations: [] });
  });

  it("without a value is required", () => {
    expect(shape(declaration("param p"))).toEqual({ kind: "param", name: name("p"), annotations: [] });
  });

  it.each(["ip", "date", "arn", "principal", "resource", "for", "case", "skip", "within"])("can be called %s", (word) => {
    expect(declaration(`param ${word}`)).toMatchObject({ name: { text: word } });
  });
});

describe("tag", () => {
  it("lists its values", () => {
    expect(shape(declaration('tag env: "dev" | like "p-*"'))).toEqual({
      kind: "tag",
      key: name("env"),
      values: [
        { kind: "tagValue", like: false, value: string("dev") },
        { kind: "tagValue", like: true, value: string("p-*") },
      ],
      annotations: [],
    });
  });

  it("without values takes any", () => {
    expect(shape(declaration("tag cost-center"))).toEqual({ kind: "tag", key: name("cost-center"), values: [], annotations: [] });
  });

  it.each(["policy", "tag", "on", "true", "role", "only"])("can have the key %s", (word) => {
    expect(declaration(`tag ${word}: "x"`)).toMatchObject({ key: { kind: "name", text: word } });
  });

  it("can have a quoted key", () => {
    expect(declaration('tag "odd key"')).toMatchObject({ key: { kind: "string", raw: "odd key" } });
  });
});

describe("lists", () => {
  it("of actions hold patterns, names, strings and the star", () => {
    expect(shape(declaration('actions A = iam:Get*, B, "c:D" except *, iam:GetUser'))).toEqual({
      kind: "actions",
      name: name("A"),
      list: {
        kind: "actionList",
        include: [qualified("iam:Get*"), name("B"), string("c:D")],
        except: [{ kind: "star" }, qualified("iam:GetUser")],
      },
      annotations: [],
    });
  });

  it("of resources hold types with arguments", () => {
    expect(shape(declaration('resources R = s:t, s:t(), s:t("a", b, account: c, region: "d",), X, "arn:*", *'))).toEqual({
      kind: "resources",
      name: name("R"),
      list: {
        kind: "resourceList",
        include: [
          { kind: "resourceType", type: qualified("s:t"), called: false, arguments: [] },
          { kind: "resourceType", type: qualified("s:t"), called: true, arguments: [] },
          {
            kind: "resourceType",
            type: qualified("s:t"),
            called: true,
            arguments: [
              { kind: "resourceArgument", value: string("a") },
              { kind: "resourceArgument", value: name("b") },
              { kind: "resourceArgument", name: name("account"), value: name("c") },
              { kind: "resourceArgument", name: name("region"), value: string("d") },
            ],
          },
          name("X"),
          string("arn:*"),
          { kind: "star" },
        ],
        except: [],
      },
      annotations: [],
    });
  });

  it("of principals hold constructors", () => {
    expect(shape(declaration('principals Q = aws("1", a), *, X except service("s")'))).toEqual({
      kind: "principals",
      name: name("Q"),
      list: {
        kind: "principalList",
        include: [
          { kind: "principal", constructorName: name("aws"), arguments: [string("1"), name("a")] },
          { kind: "star" },
          name("X"),
        ],
        except: [{ kind: "principal", constructorName: name("service"), arguments: [string("s")] }],
      },
      annotations: [],
    });
  });

  it("of values hold literals, names and attributes", () => {
    expect(shape(declaration('values V = ["a", B, principal.tag.t ?? "d", aws:username, true,]'))).toEqual({
      kind: "values",
      name: name("V"),
      list: {
        kind: "valueList",
        items: [
          string("a"),
          name("B"),
          {
            kind: "attributeOperand",
            attribute: {
              kind: "path",
              root: name("principal"),
              segments: [
                { kind: "segment", bracketed: false, name: name("tag") },
                { kind: "segment", bracketed: false, name: name("t") },
              ],
            },
            default: string("d"),
          },
          { kind: "attributeOperand", attribute: qualified("aws:username") },
          { kind: "boolean", value: true },
        ],
      },
      annotations: [],
    });
  });
});

describe("condition", () => {
  it("may have parameters", () => {
    expect(shape(declaration("condition c(a, b,) = x"))).toEqual({
      kind: "condition",
      name: name("c"),
      parameters: [name("a"), name("b")],
      body: { kind: "reference", name: name("x"), called: false, arguments: [] },
      annotations: [],
    });
    expect(declaration("condition c() = x")).toMatchObject({ parameters: [] });
    expect(declaration("condition c = x")).toMatchObject({ parameters: [] });
  });
});

describe("policy", () => {
  it("has a name, perhaps a kind, and members", () => {
    expect(shape(declaration("policy P for resource { }"))).toEqual({
      kind: "policy",
      name: name("P"),
      policyKind: name("resource"),
      members: [],
      annotations: [],
    });
    expect(shape(declaration("policy P { }"))).toEqual({ kind: "policy", name: name("P"), members: [], annotations: [] });
  });
});

describe("annotations", () => {
  it("stand before declarations and members, with literals and names", () => {
    const policy = declaration('@id("x") @suppress(TW302, "why") @bare @on() policy P { @unchecked("r") rule { allow * on * } }');
    expect(shape(policy)).toMatchObject({
      annotations: [
        { kind: "annotation", name: name("id"), arguments: [string("x")] },
        { kind: "annotation", name: name("suppress"), arguments: [name("TW302"), string("why")] },
        { kind: "annotation", name: name("bare"), arguments: [] },
        { kind: "annotation", name: name("on"), arguments: [] },
      ],
      members: [{ kind: "rule", annotations: [{ kind: "annotation", name: name("unchecked") }] }],
    });
  });

  it("belong to the span of what they annotate", () => {
    const text = '@id("x")\npolicy P { @a rule { allow * on * } }';
    const policy = declaration(text);
    expect(policy.span).toMatchObject({ start: 0, end: text.length });
    if (policy.kind !== "policy") throw new Error("no policy");
    expect(text.slice(policy.members[0]?.span.start, policy.members[0]?.span.end)).toBe("@a rule { allow * on * }");
  });
});

describe("documentation", () => {
  const docOf = (text: string): string | undefined => {
    const node = declaration(text);
    return "doc" in node ? node.doc : undefined;
  };

  it("is the text of the lines right before", () => {
    expect(docOf("/// One.\n///   Two.  \n///\nparam p")).toBe("One.\n  Two.\n");
    expect(docOf("/// One.\r\n/// Two.\r\nparam p")).toBe("One.\nTwo.");
  });

  it("passes over other comments, not over empty lines", () => {
    expect(docOf("/// One.\n// note\nparam p")).toBe("One.");
    expect(docOf("/// Far.\n\n/// Near.\nparam p")).toBe("Near.");
    expect(docOf("/// Far.\n\nparam p")).toBeUndefined();
    expect(docOf("// plain\n//// slashes\nparam p")).toBeUndefined();
  });

  it("may stand before and between the annotations", () => {
    expect(docOf('/// One.\n@id("x")\n/// Two.\nparam p')).toBe("One.\nTwo.");
  });

  it("belongs to the declaration behind it, and to members", () => {
    const file = cleanFile(
      "/// A.\ntag a /// B.\ntag b\n/// P.\npolicy P {\n  /// R.\n  rule { allow * on * }\n  rule { deny * on * }\n}",
    );
    const [a, b, policy] = file.declarations;
    expect([a, b, policy]).toMatchObject([{ doc: "A." }, { doc: "B." }, { doc: "P.", members: [{ doc: "R." }, {}] }]);
    if (policy?.kind !== "policy") throw new Error("no policy");
    expect(policy.members[1]).not.toHaveProperty("doc");
  });
});
