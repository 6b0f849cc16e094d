import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { judgeShape, type ShapeOptions } from "../../src/iam/judge-shape.js";
import { readJson } from "../../src/iam/read-json.js";
import { sliceSpan } from "../../src/text/span.js";
import { allow, anything, statement, when } from "./diagnosed.js";

type Booleans = ShapeOptions["booleans"];

function judged(text: string, booleans?: Booleans): readonly Diagnostic[] {
  const root = readJson({ name: "f.json", text }).root;
  if (root === undefined) throw new Error("not read");
  return judgeShape(root, { text, ...(booleans === undefined ? {} : { booleans }) });
}

/** Code and underlined text. */
function shapes(text: string, booleans?: Booleans): readonly string[] {
  const source = { name: "f.json", text };
  return judged(text, booleans).map(({ code, span }) => `${code} ${sliceSpan(source, span)}`);
}

/** The text after all fixes. */
function mended(text: string, booleans?: Booleans): string {
  const edits = judged(text, booleans).flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  const ordered = edits.toSorted((a, b) => b.span.start - a.span.start);
  return ordered.reduce((done, { span, newText }) => done.slice(0, span.start) + newText + done.slice(span.end), text);
}

const plain = statement(`${allow}, ${anything}`);

describe("a document in order", () => {
  it("gives nothing to say", () => {
    for (const text of [
      plain,
      "[]",
      '"x"',
      "{}",
      '{"Version": "2012-10-17", "Statement": "x"}',
      '{"Version": 1, "Statement": [1]}',
    ])
      expect(shapes(text), text).toEqual([]);
  });
});

describe("the version", () => {
  it("is stated", () => {
    expect(shapes(statement(`${allow}, ${anything}`, ""))).toEqual(["TW113 {"]);
    expect(mended('{"Statement": []}')).toBe('{"Version": "2012-10-17","Statement": []}');
    expect(mended('{\n  "Statement": []\n}')).toBe('{\n  "Version": "2012-10-17",\n  "Statement": []\n}');
    expect(mended('{/* c */ "Statement": []}')).toBe('{ "Version": "2012-10-17",/* c */ "Statement": []}');
    expect(mended('  {"Statement": []}')).toBe('  {"Version": "2012-10-17","Statement": []}');
  });

  it("is the current one", () => {
    expect(shapes(statement(`${allow}, ${anything}`, '"Version": "2008-10-17", '))).toEqual(['TW603 "2008-10-17"']);
    expect(mended('{"Version": "2008-10-17", "Statement": []}')).toBe('{"Version": "2012-10-17", "Statement": []}');
    expect(shapes('{"Version": "2024-01-01", "Statement": []}')).toEqual([]);
    expect(shapes('{"Version": ["2008-10-17"], "Statement": []}')).toEqual([]);
  });

  it("is repaired without asking only where no text would become a variable", () => {
    const safe = (text: string): readonly boolean[] => judged(text).flatMap(({ fixes }) => fixes.map((fix) => fix.safe));
    expect(safe('{"Statement": []}')).toEqual([true]);
    expect(safe('{"Statement": "${x}"}')).toEqual([false]);
    expect(safe('{"Version": "2008-10-17"}')).toEqual([true]);
    expect(safe('{"Version": "2008-10-17", "Id": "${"}')).toEqual([false]);
  });
});

describe("principals", () => {
  const of = (principal: string): readonly string[] => shapes(statement(`${allow}, ${anything}, ${principal}`));

  it("are somebody", () => {
    expect(of('"Principal": {}')).toEqual(["TW153 {"]);
    expect(of('"Principal": {"AWS": []}')).toEqual(["TW152 {"]);
    expect(of('"Principal": {"AWS": [], "Service": []}')).toEqual(["TW152 {"]);
    for (const named of ['"*"', '{"AWS": "*"}', '{"AWS": ["*"]}', '{"AWS": [], "Service": ["x"]}', '{"AWS": {}}', "[]"])
      expect(of(`"Principal": ${named}`), named).toEqual([]);
  });

  it("are left to decoding where they are excluded", () => {
    expect(of('"NotPrincipal": {}')).toEqual([]);
  });
});

describe("white space", () => {
  it("stands in no action", () => {
    expect(shapes(statement(`"Effect": "Allow", "Action": ["s3:Get ", " s3:Put", "s3:List"], ${anything}`))).toEqual([
      'TW163 "s3:Get "',
      'TW163 " s3:Put"',
    ]);
    expect(mended(statement(`"Effect": "Deny", "NotAction": " s3 :\\tGet  Object ", ${anything}`))).toBe(
      statement(`"Effect": "Deny", "NotAction": "s3:GetObject", ${anything}`),
    );
  });

  it("stands around no resource and in none of the first five parts of an ARN", () => {
    const resources = (...texts: readonly string[]): string => statement(`${allow}, "Resource": ${JSON.stringify(texts)}`);
    expect(mended(resources(" * ", "arn: aws :s3:::b", " arn:aws:s3:::a b", "arn:a:b:c:d  e:f g"))).toBe(
      resources("*", "arn:aws:s3:::b", "arn:aws:s3:::a b", "arn:a:b:c:de:f g"),
    );
    expect(shapes(resources("arn:aws:s3:::a b/ c", "arn:a:b:c:d:e : f"))).toEqual([]);
    expect(shapes(statement(`${allow}, "NotResource": "arn:aws:s3:::b "`))).toEqual(['TW163 "arn:aws:s3:::b "']);
    expect(shapes(statement(`${allow}, "NotResource": " *"`))).toEqual(['TW163 " *"']);
  });

  it("is text like any other elsewhere", () => {
    expect(shapes(statement(`"Sid": " a ", ${allow}, "Resource": [1, {}]`))).toEqual([]);
    expect(shapes(when('{"StringEquals": {"aws:x": " a "}}'))).toEqual([]);
  });
});

describe("operators", () => {
  it("are spelled as the reference does", () => {
    expect(shapes(when('{"stringequals": {"aws:x": "a"}, "Bool": {"aws:y": "true"}}'))).toEqual(['TW605 "stringequals"']);
    expect(mended(when('{"foranyvalue:stringlikeifexists": {"aws:x": "a"}}'))).toBe(
      when('{"ForAnyValue:StringLikeIfExists": {"aws:x": "a"}}'),
    );
    expect(shapes(when('{"Foo": {"aws:x": "a"}}'))).toEqual([]);
    expect(shapes(when("[]"))).toEqual([]);
    expect(shapes(when('{"Bool": []}'))).toEqual([]);
  });
});

describe("values", () => {
  it("of one key have one JSON type", () => {
    expect(shapes(when('{"NumericEquals": {"aws:x": [1, "2"]}}'))).toEqual(["TW240 ["]);
    expect(mended(when('{"StringEquals": {"aws:x": [1, "2", true, 1.50]}}'))).toBe(
      when('{"StringEquals": {"aws:x": ["1", "2", "true", "1.50"]}}'),
    );
    expect(shapes(when('{"StringEquals": {"aws:x": [1, true]}}'))).toEqual(["TW240 ["]);
    for (const values of ["[1, 2]", '["1", "2"]', "[true, false]", "1", '["a", []]', "[]"])
      expect(shapes(when(`{"StringEquals": {"aws:x": ${values}}}`)), values).toEqual([]);
  });

  it("that are booleans are written as the project wants it, or in either way", () => {
    const mixed = when('{"Bool": {"aws:x": true}, "Null": {"aws:y": "false"}, "ForAnyValue:Bool": {"aws:z": "true"}}');
    expect(shapes(mixed)).toEqual([]);
    expect(shapes(mixed, "text")).toEqual(["TW612 true"]);
    expect(shapes(mixed, "json")).toEqual(['TW612 "false"', 'TW612 "true"']);
    expect(mended(mixed, "text")).toBe(mixed.replace(": true}", ': "true"}'));
    expect(mended(mixed, "json")).toBe(mixed.replace('"false"', "false").replace('"true"', "true"));
    const other = when('{"StringEquals": {"aws:x": true, "aws:y": "true"}, "Foo": {"aws:z": true}}');
    for (const booleans of ["text", "json"] as const) expect(shapes(other, booleans)).toEqual([]);
    const odd = when('{"Bool": {"aws:x": ["True", "untrue", "truest", "falsely"], "aws:y": [{}]}}');
    for (const booleans of ["text", "json"] as const) expect(shapes(odd, booleans)).toEqual([]);
  });
});

describe("lists of one", () => {
  const document = (...statements: readonly string[]): string =>
    `{"Version": "2012-10-17", "Statement": [${statements.join(", ")}]}`;
  const one = (actions: string, resources = '"*"', not = ""): string =>
    `{"Effect": "Deny", "${not}Action": ${actions}, "${not}Resource": ${resources}}`;

  it("are written as most are, and as a text on a tie", () => {
    expect(shapes(document(one('"a:b"'), one('["a:c"]')))).toEqual(['TW608 ["a:c"]']);
    expect(mended(document(one('"a:b"'), one('["a:c"]')))).toBe(document(one('"a:b"'), one('"a:c"')));
    expect(mended(document(one('["a:b"]'), one('"a:c"'), one('["a:d"]')))).toBe(
      document(one('["a:b"]'), one('["a:c"]'), one('["a:d"]')),
    );
    expect(mended(document(one('"a:b"'), one('[ "a:c" ]'), one('"a:d"')))).toBe(
      document(one('"a:b"'), one('"a:c"'), one('"a:d"')),
    );
  });

  it("are compared with their like", () => {
    expect(shapes(document(one('"a:b"', '["*"]')))).toEqual([]);
    expect(shapes(document(one('"a:b"', '["*"]'), one('"a:c"', '"arn:a:b:c:d:e"')))).toEqual(['TW608 ["*"]']);
    expect(shapes(document(one('"a:b"'), one('["a:c"]', '"*"', "Not")))).toEqual(['TW608 ["a:c"]']);
    expect(shapes(document(one('"a:b"', '"*"'), one('"a:c"', '["*"]', "Not")))).toEqual(['TW608 ["*"]']);
    expect(shapes(document(one('"a:b"'), one('["a:c", "a:d"]'), one("[]")))).toEqual([]);
    expect(shapes(document(one('["a:b"]'), one('["a:c"]'), one("1")))).toEqual([]);
    expect(judged(document(one('"a:b"'), one('["a:c"]')))[0]).toMatchObject({
      message: "`Action` is a list of one here and a single text elsewhere at `/Statement/1/Action`",
      help: "most places have a single text",
    });
  });
});
