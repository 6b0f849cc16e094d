import { describe, expect, it } from "vitest";
import { type DocumentChange, documentEdits } from "../../src/iam/json-edit.js";
import { styleOf } from "../../src/iam/json-style.js";
import { type DocumentPart, documentTree } from "../../src/iam/locate.js";
import { readJson } from "../../src/iam/read-json.js";
import { applyEdits } from "../../src/text/edit.js";

function edited(text: string, ...changes: readonly DocumentChange[]): string | undefined {
  const { root } = readJson({ name: "p.json", text });
  const edits = documentEdits(documentTree(root!), styleOf(text, root!), changes);
  if (edits === undefined) return undefined;
  const result = applyEdits(text, edits);
  expect(() => JSON.parse(result)).not.toThrow();
  return result;
}

const statement = "/Statement/0";
const replace = (at: DocumentPart, text: string): DocumentChange => ({ change: "replace", at, text });
const remove = (at: DocumentPart): DocumentChange => ({ change: "remove", at });
const addItem = (at: DocumentPart, text: string): DocumentChange => ({ change: "addItem", at, text });
const addCondition = (operator: string, key: string, ...values: readonly string[]): DocumentChange => ({
  change: "addCondition",
  at: { part: "statement", statement },
  operator,
  key,
  values,
});
const action = (item?: number): DocumentPart => ({ part: "actions", statement, ...(item === undefined ? {} : { item }) });
const key = (condition: number): DocumentPart => ({ part: "key", statement, condition });
const operator = (condition: number): DocumentPart => ({ part: "operator", statement, condition });
const value = (condition: number, at: number): DocumentPart => ({ part: "value", statement, condition, value: at });

/** A document with one statement: its members, one a line. */
function lines(...members: readonly string[]): string {
  return `{
  "Version": "2012-10-17",
  "Statement": [
    {
${members.map((member) => member.replaceAll(/^/gm, "      ")).join(",\n")}
    }
  ]
}
`;
}

const list = '"Action": [\n  "s3:GetObject",\n  "s3:PutObject",\n  "s3:*"\n]';

describe("changes of a document as edits", () => {
  it("replaces tokens and nothing around them", () => {
    const text = lines(list, '"Condition": { "Bool": { "aws:MultiFactorAuthPresent":   true } }');
    expect(edited(text, replace(action(1), "s3:Put*"), replace(value(0, 0), "false"))).toBe(
      text.replace("s3:PutObject", "s3:Put*").replace("true", '"false"'),
    );
    expect(edited(text, replace(action(), "*"))).toBe(lines('"Action": "*"', text.split(",\n").at(-1)!.split("\n")[0]!.trim()));
  });

  it("writes what IAM does not store as escapes", () => {
    expect(edited(lines('"Sid": "a"'), replace({ part: "sid", statement }, "日"))).toBe(lines('"Sid": "\\u65e5"'));
  });

  it("adds a Version and a Sid where there is none, first", () => {
    expect(edited('{"Statement":{"Effect":"Allow"}}', replace({ part: "version" }, "2012-10-17"))).toBe(
      '{"Version":"2012-10-17", "Statement":{"Effect":"Allow"}}',
    );
    expect(edited(lines('"Effect": "Allow"'), replace({ part: "sid", statement }, "A"))).toBe(
      lines('"Sid": "A"', '"Effect": "Allow"'),
    );
  });

  it.each<[readonly number[], string]>([
    [[0], '"Action": [\n  "s3:PutObject",\n  "s3:*"\n]'],
    [[1], '"Action": [\n  "s3:GetObject",\n  "s3:*"\n]'],
    [[2], '"Action": [\n  "s3:GetObject",\n  "s3:PutObject"\n]'],
    [[0, 1], '"Action": [\n  "s3:*"\n]'],
    [[1, 2], '"Action": [\n  "s3:GetObject"\n]'],
    [[2, 0], '"Action": [\n  "s3:PutObject"\n]'],
  ])("removes the items %j, commas right", (items, expected) => {
    expect(edited(lines(list), ...items.map((item) => remove(action(item))))).toBe(lines(expected));
  });

  it("leaves no element empty", () => {
    expect(edited(lines(list), remove(action(0)), remove(action(1)), remove(action(2)))).toBeUndefined();
    expect(edited(lines('"Action": "*"'), remove(action(0)))).toBeUndefined();
    expect(edited(lines('"Action": "*"'), remove({ part: "statement", statement }))).toBeUndefined();
  });

  it("removes a condition, and with the last one its block and `Condition`", () => {
    const both = '"Condition": {\n  "Bool": { "a:b": "true", "a:c": "true" },\n  "Null": { "a:d": "true" }\n}';
    const text = lines('"Effect": "Allow"', both);
    expect(edited(text, remove(key(0)))).toBe(text.replace('"a:b": "true", ', ""));
    expect(edited(text, remove(key(1)))).toBe(text.replace(', "a:c": "true"', ""));
    expect(edited(text, remove(key(2)))).toBe(text.replace(',\n        "Null": { "a:d": "true" }', ""));
    expect(edited(text, remove(key(0)), remove(key(1)))).toBe(
      text.replace('"Bool": { "a:b": "true", "a:c": "true" },\n        ', ""),
    );
    expect(edited(text, remove(key(0)), remove(key(1)), remove(key(2)))).toBe(lines('"Effect": "Allow"'));
  });

  it("removes a statement, a Sid and principals", () => {
    const text = '{"Statement": [{"Sid": "", "Effect": "Deny"}, {"Principal": {"AWS": ["a", "b"], "Service": "c"}}]}';
    const other = "/Statement/1";
    const principal = (item?: number): DocumentPart => ({
      part: "principals",
      statement: other,
      ...(item === undefined ? {} : { item }),
    });
    expect(edited(text, remove({ part: "statement", statement }))).toBe(text.replace('{"Sid": "", "Effect": "Deny"}, ', ""));
    expect(edited(text, remove({ part: "sid", statement }))).toBe(text.replace('"Sid": "", ', ""));
    expect(edited(text, remove(principal(1)))).toBe(text.replace(', "b"', ""));
    expect(edited(text, remove(principal(2)))).toBe(text.replace(', "Service": "c"', ""));
    expect(edited(text, remove(principal()))).toBeUndefined();
    expect(edited(text, addItem(principal(2), "d"))).toBe(text.replace('"c"', '["c", "d"]'));
    expect(edited(text, addItem(principal(), "d"))).toBeUndefined();
  });

  it("adds items: a lone value becomes a list, a list keeps its lines", () => {
    expect(edited(lines('"Action": "s3:GetObject"'), addItem(action(), "s3:*"))).toBe(
      lines('"Action": ["s3:GetObject", "s3:*"]'),
    );
    expect(edited(lines(list), addItem(action(), "sqs:*"))).toBe(lines(list.replace('"s3:*"', '"s3:*",\n  "sqs:*"')));
    expect(edited('{"Version":"2012-10-17","Statement":[{"Action":["a:b"]}]}', addItem(action(), "c:d"))).toBe(
      '{"Version":"2012-10-17","Statement":[{"Action":["a:b","c:d"]}]}',
    );
    const values = '"Condition": { "StringEquals": { "a:b": "x" } }';
    expect(edited(lines(values), addItem(key(0), "y"))).toBe(lines(values.replace('"x"', '["x", "y"]')));
    expect(edited(lines('"Action": []'), addItem(action(), "c:d"))).toBe(lines('"Action": ["c:d"]'));
  });

  it("adds a condition: to its block, to `Condition`, or with one", () => {
    const none = lines('"Effect": "Allow"');
    const one = '"Condition": {\n  "Bool": {\n    "a:b": "true"\n  }\n}';
    expect(edited(none, addCondition("Bool", "a:b", "true"))).toBe(lines('"Effect": "Allow"', one));
    expect(edited(lines(one), addCondition("Bool", "a:c", "true"))).toBe(
      lines(one.replace('"a:b": "true"', '"a:b": "true",\n    "a:c": "true"')),
    );
    expect(edited(lines(one), addCondition("StringEquals", "a:c", "x", "y"))).toBe(
      lines(
        '"Condition": {\n  "Bool": {\n    "a:b": "true"\n  },\n  "StringEquals": {\n    "a:c": [\n      "x",\n      "y"\n    ]\n  }\n}',
      ),
    );
    expect(edited(lines('"Condition": {}'), addCondition("Bool", "a:b", "true"))).toBe(lines(one));
    expect(edited('{"Statement":[{"Effect":"Deny"}]}', addCondition("Bool", "a:b", "true"))).toContain(
      '"Condition":{ "Bool":{ "a:b":"true" } }',
    );
  });

  it("does not say a key twice under one operator", () => {
    const text = lines('"Condition": { "Bool": { "a:b": "true", "a:c": "true" } }');
    expect(edited(text, addCondition("bool", "A:B", "false"))).toBeUndefined();
    expect(edited(text, replace(key(0), "A:C"))).toBeUndefined();
    expect(edited(text, replace(key(0), "A:B"))).toBe(text.replace("a:b", "A:B"));
  });

  it("gives a lone key another operator in place, and moves one of several", () => {
    const lone = lines('"Condition": { "Bool": { "a:b": "true" }, "Null": { "a:d": "true" } }');
    expect(edited(lone, replace(operator(0), "BoolIfExists"))).toBe(lone.replace("Bool", "BoolIfExists"));
    expect(edited(lone, replace(operator(0), "Null"))).toBe(lines('"Condition": { "Null": { "a:d": "true", "a:b": "true" } }'));
    const several = lines('"Condition": { "StringEquals": { "a:b": ["x"], "a:c": "y" } }');
    expect(edited(several, replace(operator(0), "StringLike"))).toBe(
      lines('"Condition": { "StringEquals": { "a:c": "y" }, "StringLike": { "a:b": ["x"] } }'),
    );
  });

  it("refuses changes that would overlap, and parts that are not there", () => {
    const text = lines(list);
    expect(edited(text, replace(action(0), "a:b"), remove(action(0)))).toBeUndefined();
    expect(edited(text, replace(action(7), "a:b"))).toBeUndefined();
    expect(edited(text, replace({ part: "document" }, "x"))).toBeUndefined();
    expect(edited(text)).toBeUndefined();
  });

  it("keeps tabs and line ends of Windows", () => {
    const text = lines('"Effect": "Allow"').replaceAll("  ", "\t").replaceAll("\n", "\r\n");
    const result = edited(text, addCondition("Bool", "a:b", "true"))!;
    expect(result.replaceAll("\r\n", "")).not.toContain("\n");
    expect(result).toContain(
      '\r\n\t\t\t"Condition": {\r\n\t\t\t\t"Bool": {\r\n\t\t\t\t\t"a:b": "true"\r\n\t\t\t\t}\r\n\t\t\t}\r\n',
    );
  });
});

describe("changes of parts", () => {
  const full = lines(
    '"Sid": "A"',
    '"Effect": "Allow"',
    '"Principal": { "AWS": ["a", "b"], "Service": "c" }',
    '"Action": ["s3:Get", "s3:Put"]',
    '"NotResource": ["x", "y"]',
    '"Condition": { "Bool": { "a:b": ["true", "false"] }, "Null": { "a:c": false } }',
  );
  const part = (name: "effect" | "sid"): DocumentPart => ({ part: name, statement });
  const item = (name: "resources" | "principals", at?: number): DocumentPart => ({
    part: name,
    statement,
    ...(at === undefined ? {} : { item: at }),
  });

  it("replace what is there", () => {
    const put = (at: DocumentPart, text: string): string | undefined => edited(full, replace(at, text));
    expect(put(part("effect"), "Deny")).toBe(full.replace('"Allow"', '"Deny"'));
    expect(put(part("sid"), "B")).toBe(full.replace('"A"', '"B"'));
    expect(put({ part: "version" }, "2008-10-17")).toBe(full.replace("2012-10-17", "2008-10-17"));
    expect(put(item("resources", 1), "z")).toBe(full.replace('"y"', '"z"'));
    expect(put(item("resources"), "z")).toBe(full.replace('["x", "y"]', '"z"'));
    expect(put(item("principals", 1), "z")).toBe(full.replace('"b"', '"z"'));
    expect(put(item("principals", 2), "z")).toBe(full.replace('"c"', '"z"'));
    expect(put(operator(0), "bool")).toBe(full.replace('"Bool"', '"bool"'));
    expect(put(operator(0), "Foo")).toBe(full.replace('"Bool"', '"Foo"'));
  });

  it("remove what is there", () => {
    const cut = (...parts: readonly DocumentPart[]): string | undefined => edited(full, ...parts.map(remove));
    expect(cut({ part: "version" })).toBe(full.replace('"Version": "2012-10-17",\n  ', ""));
    expect(cut(item("resources"))).toBe(full.replace('"NotResource": ["x", "y"],\n      ', ""));
    expect(cut(item("resources", 0))).toBe(full.replace('"x", ', ""));
    expect(cut(action())).toBe(full.replace('"Action": ["s3:Get", "s3:Put"],\n      ', ""));
    expect(cut(item("principals"))).toBe(full.replace('"Principal": { "AWS": ["a", "b"], "Service": "c" },\n      ', ""));
    expect(cut(value(0, 0))).toBe(full.replace('"true", ', ""));
    expect(cut(value(1, 0))).toBeUndefined();
    expect(cut(operator(1))).toBe(full.replace(', "Null": { "a:c": false }', ""));
    const alone = lines('"Principal": { "AWS": ["a"], "Service": "c" }');
    expect(edited(alone, remove(item("principals", 0)))).toBe(lines('"Principal": { "Service": "c" }'));
  });

  it("add to what is there", () => {
    const add = (at: DocumentPart): string | undefined => edited(full, addItem(at, "z"));
    expect(add(item("resources"))).toBe(full.replace('"y"', '"y", "z"'));
    expect(add(item("principals", 0))).toBe(full.replace('"b"', '"b", "z"'));
    expect(add(operator(0))).toBe(full.replace('"false"', '"false", "z"'));
    expect(add(value(0, 0))).toBe(full.replace('"false"', '"false", "z"'));
    const typed = lines('"Principal": { "AWS": "a" }');
    expect(edited(typed, addItem(item("principals"), "z"))).toBe(lines('"Principal": { "AWS": ["a", "z"] }'));
  });

  it("move values as they are: one stays one, a list a list, a number a text", () => {
    const moved = (values: string): string | undefined =>
      edited(lines(`"Condition": { "Bool": { "a:b": ${values}, "a:c": "x" } }`), replace(operator(0), "Null"));
    const expected = (values: string): string => lines(`"Condition": { "Bool": { "a:c": "x" }, "Null": { "a:b": ${values} } }`);
    expect(moved("1.50")).toBe(expected('"1.50"'));
    expect(moved("true")).toBe(expected('"true"'));
    expect(moved('"x"')).toBe(expected('"x"'));
    expect(moved('["x"]')).toBe(expected('["x"]'));
    expect(moved('["x", "y"]')).toBe(expected('["x", "y"]'));
    expect(moved("[]")).toBe(expected("[]"));
    const taken = lines('"Condition": { "Bool": { "a:b": "x", "a:c": "y" }, "Null": { "A:B": "z" } }');
    expect(edited(taken, replace(operator(0), "Null"))).toBeUndefined();
  });

  it("may touch each other", () => {
    expect(edited(full, replace(action(1), "s3:*"), addItem(action(), "a:b"))).toBe(full.replace('"s3:Put"', '"s3:*", "a:b"'));
    expect(edited(full, replace(key(0), "z:z"), replace(value(0, 0), "x"))).toBe(full.replace("a:b", "z:z").replace("true", "x"));
    const text = lines('"Condition": { "Bool": { "a:b": "true" } }', '"Effect": "Allow"');
    const changes = [replace(part("sid"), "A"), remove(key(0))];
    for (const order of [changes, changes.toReversed()])
      expect(edited(text, ...order)).toBe(lines('"Sid": "A"', '"Effect": "Allow"'));
  });

  it("of several keys leave no block empty", () => {
    const text = lines('"Effect": "Deny"', '"Condition": { "Bool": { "a:b": "x", "a:c": "y" }, "Null": { "a:d": "z" } }');
    const without = (...keys: readonly number[]): string | undefined => edited(text, ...keys.map((at) => remove(key(at))));
    expect(without(2, 0)).toBe(lines('"Effect": "Deny"', '"Condition": { "Bool": { "a:c": "y" } }'));
    expect(without(2, 0, 1)).toBe(lines('"Effect": "Deny"'));
    expect(without(0, 2, 1)).toBe(lines('"Effect": "Deny"'));
  });

  it("are refused where the part is not there, or is not what it should be", () => {
    const parts: readonly DocumentPart[] = [
      { part: "document" },
      { part: "version" },
      { part: "statement", statement: "/Statement/5" },
      { part: "sid", statement: "/Statement/5" },
      part("effect"),
      part("sid"),
      action(),
      action(0),
      item("resources"),
      item("resources", 0),
      item("principals"),
      item("principals", 0),
      key(0),
      operator(0),
      value(0, 0),
    ];
    const empty =
      '{"Statement": [{}, {"Principal": "*", "Condition": 1}, {"Condition": {"Bool": 1}}, {"Effect": "Deny", "Condition": {"Null": {"a:b": "x"}}}]}';
    // Beside a change that can be made, too: all or nothing.
    const good = replace({ part: "effect", statement: "/Statement/3" }, "Allow");
    const refused = (change: DocumentChange): void => {
      expect(edited(empty, change), change.at.part).toBeUndefined();
      expect(edited(empty, good, change), change.at.part).toBeUndefined();
    };
    expect(edited(empty, good)).toBe(empty.replace("Deny", "Allow"));
    for (const at of parts) {
      const isMember = at.part === "version" || (at.part === "sid" && at.statement === statement);
      if (!isMember) refused(replace(at, "x"));
      refused(remove(at));
      refused(addItem(at, "x"));
      expect(edited("[]", replace(at, "x")), at.part).toBeUndefined();
    }
    for (const other of ["/Statement/1", "/Statement/2"]) {
      refused({ ...addCondition("Bool", "a:b", "x"), at: { part: "statement", statement: other } });
    }
    refused({ ...addCondition("Bool", "a:b", "x"), at: { part: "document" } });
    refused({ ...addCondition("Null", "A:B", "x"), at: { part: "statement", statement: "/Statement/3" } });
    refused(replace({ part: "operator", statement: "/Statement/3", condition: 7 }, "Bool"));
    refused(replace({ part: "statement", statement: "/Statement/3" }, "x"));
    refused(addItem({ part: "sid", statement: "/Statement/3" }, "x"));
    refused(remove({ part: "effect", statement: "/Statement/3" }));
    const bare: DocumentPart = { part: "principals", statement: "/Statement/1", item: 0 };
    refused(remove(bare));
    refused(addItem(bare, "x"));
    expect(edited(empty, replace(bare, "x"))).toBe(empty.replace('"*"', '"x"'));
    expect(edited('{"Statement": {"Action": "a"}}', remove({ part: "statement", statement: "/Statement" }))).toBeUndefined();
  });
});
