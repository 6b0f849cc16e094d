import { describe, expect, it } from "vitest";
import { type DocumentPart, documentTree, locate } from "../../src/iam/locate.js";
import { readJson } from "../../src/iam/read-json.js";
import { nodeFromValue } from "../../src/iam/value-node.js";
import { sliceSpan } from "../../src/text/span.js";

const text = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "One",
      "Effect": "Allow",
      "Principal": { "AWS": ["111122223333", "444455556666"], "Service": "s3.amazonaws.com" },
      "Action": ["s3:GetObject", "s3:PutObject"],
      "NotResource": "arn:aws:s3:::a/*",
      "Condition": {
        "StringEquals": { "aws:PrincipalTag/a": ["x", "y"], "s3:prefix": 1 },
        "Null": { "aws:TagKeys": true }
      }
    },
    { "Effect": "Deny", "Principal": "*", "Action": "*" }
  ]
}
`;
const source = { name: "p.json", text };

function located(part: DocumentPart): string {
  const place = locate(documentTree(readJson(source).root!), part);
  return `${sliceSpan(source, place.span)} ${place.pointer}`;
}

const first = "/Statement/0";
const second = "/Statement/1";

describe("locate", () => {
  it.each<[DocumentPart, string]>([
    [{ part: "document" }, "{ "],
    [{ part: "version" }, '"2012-10-17" /Version'],
    [{ part: "statement", statement: second }, "{ /Statement/1"],
    [{ part: "sid", statement: first }, '"One" /Statement/0/Sid'],
    [{ part: "sid", statement: second }, "{ /Statement/1"],
    [{ part: "effect", statement: second }, '"Deny" /Statement/1/Effect'],
    [{ part: "actions", statement: first }, '"Action" /Statement/0/Action'],
    [{ part: "actions", statement: first, item: 1 }, '"s3:PutObject" /Statement/0/Action/1'],
    [{ part: "actions", statement: second, item: 0 }, '"*" /Statement/1/Action'],
    [{ part: "resources", statement: first, item: 0 }, '"arn:aws:s3:::a/*" /Statement/0/NotResource'],
    [{ part: "resources", statement: second }, "{ /Statement/1"],
    [{ part: "principals", statement: first }, '"Principal" /Statement/0/Principal'],
    [{ part: "principals", statement: first, item: 1 }, '"444455556666" /Statement/0/Principal/AWS/1'],
    [{ part: "principals", statement: first, item: 2 }, '"s3.amazonaws.com" /Statement/0/Principal/Service'],
    [{ part: "principals", statement: second, item: 0 }, '"*" /Statement/1/Principal'],
    [{ part: "key", statement: first, condition: 1 }, '"s3:prefix" /Statement/0/Condition/StringEquals/s3:prefix'],
    [{ part: "operator", statement: first, condition: 1 }, '"StringEquals" /Statement/0/Condition/StringEquals'],
    [{ part: "operator", statement: first, condition: 2 }, '"Null" /Statement/0/Condition/Null'],
    [
      { part: "value", statement: first, condition: 0, value: 1 },
      '"y" /Statement/0/Condition/StringEquals/aws:PrincipalTag~1a/1',
    ],
    [{ part: "value", statement: first, condition: 1, value: 0 }, "1 /Statement/0/Condition/StringEquals/s3:prefix"],
    [{ part: "key", statement: first, condition: 9 }, "{ /Statement/0"],
    [{ part: "statement", statement: "/Statement/9" }, "{ "],
    [{ part: "statement", statement: "/Statement" }, "{ "],
  ])("%j is %s", (part, expected) => {
    expect(located(part)).toBe(expected);
  });

  it("finds the lone statement of a document", () => {
    const alone = { name: "p.json", text: '{"Statement":{"Action":"s3:GetObject"}}' };
    const tree = documentTree(readJson(alone).root!);
    const place = locate(tree, { part: "actions", statement: "/Statement", item: 0 });
    expect(`${sliceSpan(alone, place.span)} ${place.pointer}`).toBe('"s3:GetObject" /Statement/Action');
    expect(locate(tree, { part: "version" }).pointer).toBe("");
  });

  it("knows the pointers of an object, which has no text", () => {
    const tree = documentTree(nodeFromValue(JSON.parse(text), "p").root!);
    expect(locate(tree, { part: "actions", statement: first, item: 1 })).toEqual({
      pointer: "/Statement/0/Action/1",
      span: { file: "p", start: 0, end: 0 },
    });
  });

  it("takes what is missing or of another kind for not there", () => {
    const odd = {
      name: "p.json",
      text: '{"Statement": [1, {"Principal": [], "Condition": {"Bool": 1}}, {"NotPrincipal": {"AWS": "a"}, "NotAction": "b", "Resource": "c"}]}',
    };
    const tree = documentTree(readJson(odd).root!);
    const at = (part: DocumentPart): string => sliceSpan(odd, locate(tree, part).span);
    for (const pointer of [
      "/Statement/0",
      "/Statement/3",
      "/Statement/x",
      "x/Statement/1",
      "/Statement/1x",
      "/Statement/10",
      "/Statement",
    ])
      expect(tree.statement(pointer), pointer).toBeUndefined();
    expect(tree.statement("/Statement/1")).toBe(tree.statement("/Statement/1"));
    expect(Object.keys(tree)).toEqual(["root", "statements", "statement"]);
    expect(Object.keys(tree.statement("/Statement/1")!)).toEqual(["node", "principals", "conditions"]);
    expect(tree.statement("/Statement/1")).toMatchObject({ principals: { entries: [] }, conditions: [] });
    expect(tree.statement("/Statement/2")!.conditions).toEqual([]);
    expect(at({ part: "principals", statement: "/Statement/2", item: 0 })).toBe('"a"');
    expect(at({ part: "principals", statement: "/Statement/2" })).toBe('"NotPrincipal"');
    expect(at({ part: "principals", statement: "/Statement/1", item: 0 })).toBe('"Principal"');
    expect(at({ part: "actions", statement: "/Statement/2" })).toBe('"NotAction"');
    expect(at({ part: "resources", statement: "/Statement/2" })).toBe('"Resource"');
    expect(at({ part: "actions", statement: "/Statement/1", item: 0 })).toBe("{");
    expect(at({ part: "operator", statement: "/Statement/1", condition: 0 })).toBe("{");
    expect(at({ part: "value", statement: "/Statement/1", condition: 0, value: 0 })).toBe("{");
    expect(at({ part: "principals", statement: "/Statement/0" })).toBe("{");
    for (const text of ["[]", "{}", '{"Statement": "x"}']) {
      const none = documentTree(readJson({ name: "p.json", text }).root!);
      expect(none.statement("/Statement"), text).toBeUndefined();
      expect(none.statement("/Statement/0"), text).toBeUndefined();
    }
    const many = documentTree(
      nodeFromValue({ Statement: Array.from({ length: 12 }, (_, i) => ({ Sid: String(i) })) }, "p").root!,
    );
    expect(many.statement("/Statement/11")?.sid?.value).toMatchObject({ value: "11" });
  });
});
