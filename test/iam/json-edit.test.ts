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
