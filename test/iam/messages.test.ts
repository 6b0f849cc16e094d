import { describe, expect, it } from "vitest";
import { decodePolicy } from "../../src/iam/decode.js";
import type { PolicyKind } from "../../src/ir/model.js";
import { allow, anything, statement, when } from "./diagnosed.js";

/** Message and help of each diagnostic. */
function said(text: string, kind: PolicyKind = "identity"): readonly string[] {
  const { diagnostics } = decodePolicy({ name: "policy.json", text }, kind);
  return diagnostics.map(({ message, help }) => (help === undefined ? message : `${message} (${help})`));
}

/** What is said about a document is said of the element, the kind of policy and the value that it is about. */
describe("messages", () => {
  it("say what an element is and what stands there instead", () => {
    const of = (members: string): readonly string[] => said(statement(members), "resource");
    const rest = `${allow}, ${anything}, "Principal": "*"`;
    expect(said("[]")).toEqual(["a policy document is an object, this is an array"]);
    expect(said('"x"')).toEqual(["a policy document is an object, this is a string"]);
    expect(said("null")).toEqual(["a policy document is an object, this is null"]);
    expect(of(`"Sid": 1, ${rest}`)).toEqual(["`Sid` is a string, not a number at `/Statement/Sid`"]);
    expect(of(`"Effect": true, "Action": "*", ${anything}, "Principal": "*"`)).toEqual([
      "`Effect` is a string, not a boolean at `/Statement/Effect`",
    ]);
    expect(of(`"Effect": "Deny", "Action": {}, ${anything}, "Principal": "*"`)).toEqual([
      "`Action` is a string or an array of strings, not an object at `/Statement/Action`",
    ]);
    expect(of(`${allow}, "Resource": ["*", 1], "Principal": "*"`)).toEqual([
      "`Resource` is a string or an array of strings, not a number at `/Statement/Resource/1`",
    ]);
    expect(of(`${allow}, ${anything}, "Principal": ["*"]`)).toEqual([
      "`Principal` is `*` or an object, not an array at `/Statement/Principal`",
    ]);
    expect(of(`${rest}, "Condition": []`)).toEqual(["`Condition` is an object, not an array at `/Statement/Condition`"]);
    expect(said('{"Statement": ["x"]}')).toEqual([
      "`Statement` is an object or an array of objects, not a string at `/Statement/0`",
    ]);
    expect(said(when('{"StringLike": "x"}'))).toEqual([
      "`StringLike` is an object, not a string at `/Statement/Condition/StringLike`",
    ]);
    expect(said(when('{"StringLike": {"aws:x": [[]]}}'))).toEqual([
      "`aws:x` is compared with strings, numbers and booleans, not an array at `/Statement/Condition/StringLike/aws:x/0`",
    ]);
  });

  it("say which document or statement has no such element", () => {
    expect(said(statement(`${allow}, ${anything}, "Comment": "x"`))).toEqual([
      "a statement has no element `Comment` at `/Statement/Comment`",
    ]);
    expect(said('{"Comment": "x", "Statement": []}')[0]).toBe("an identity policy has no element `Comment` at `/Comment`");
    const titles: readonly (readonly [PolicyKind, string])[] = [
      ["identity", "an identity policy"],
      ["boundary", "a permissions boundary"],
      ["session", "a session policy"],
      ["scp", "an SCP"],
      ["rcp", "an RCP"],
    ];
    for (const [kind, title] of titles) {
      const [message] = said(`{"Version": "2012-10-17", "Id": "x", "Statement": []}`, kind);
      expect(message).toBe(`${title} has no element \`Id\` at \`/Id\``);
    }
  });

  it("say which element is missing, and of which kind of policy", () => {
    expect(said(statement(""))).toEqual([
      "the statement has no `Effect` at `/Statement` (every statement of an identity policy needs one)",
      "the statement has no `Action` or `NotAction` at `/Statement` (every statement of an identity policy needs one)",
      "the statement has no `Resource` or `NotResource` at `/Statement` (every statement of an identity policy needs one)",
    ]);
    const principal = (kind: PolicyKind): string | undefined =>
      said(statement('"Effect": "Deny", "Action": "sts:AssumeRole"'), kind).find((message) => message.includes("`Principal`"));
    const titles: readonly (readonly [PolicyKind, string, string])[] = [
      ["resource", "`Principal` or `NotPrincipal`", "a resource policy"],
      ["endpoint", "`Principal` or `NotPrincipal`", "an endpoint policy"],
      ["trust", "`Principal`", "a trust policy"],
      ["rcp", "`Principal`", "an RCP"],
    ];
    for (const [kind, names, title] of titles) {
      expect(principal(kind)).toBe(`the statement has no ${names} at \`/Statement\` (every statement of ${title} needs one)`);
    }
    expect(said('{"Version": "2012-10-17"}')).toEqual(["the policy has no `Statement` (a policy needs at least one statement)"]);
    expect(said('{"Statement": []}')).toEqual(["`Statement` is empty at `/Statement` (a policy needs at least one statement)"]);
  });

  it("say which list excludes nothing", () => {
    const nothing = (element: string, name: string): string =>
      `\`${element}\` lists nothing, so the statement applies to everything at \`/Statement/${element}\` ` +
      `(write \`${name}\` with \`*\` if that is meant)`;
    const deny = '"Effect": "Deny"';
    expect(said(statement(`${deny}, "NotAction": [], ${anything}`))).toEqual([nothing("NotAction", "Action")]);
    expect(said(statement(`${deny}, "Action": "*", "NotResource": []`))).toEqual([nothing("NotResource", "Resource")]);
    expect(said(statement(`${deny}, "Action": "*", ${anything}, "NotPrincipal": {}`), "resource")).toEqual([
      nothing("NotPrincipal", "Principal"),
    ]);
  });

  it("say which empty condition there is", () => {
    expect(said(when("{}"))).toEqual(["`Condition` is empty: the statement has no such condition at `/Statement/Condition`"]);
    expect(said(when('{"Bool": {}}'))).toEqual([
      "`Bool` is empty: the statement has no such condition at `/Statement/Condition/Bool`",
    ]);
  });

  it("say where variables are not replaced", () => {
    const first = (text: string, kind?: PolicyKind): string | undefined => said(text, kind)[0]?.replace(/ at .*/, "");
    expect(first(statement(`"Effect": "Allow", "Action": "s3:\${aws:x}", ${anything}`))).toBe(
      "variables are not replaced in actions",
    );
    expect(first(when('{"StringLike": {"aws:ResourceTag/${aws:x}": "x"}}'))).toBe(
      "variables are not replaced in the names of condition keys",
    );
    expect(first(statement(`${allow}, ${anything}, "Principal": {"Service": "\${aws:x}"}`), "resource")).toBe(
      "variables are not replaced in `Service` principals",
    );
  });

  it("show the malformed variable, and each fault of a text once", () => {
    const of = (text: string): readonly (string | undefined)[] =>
      said(statement(`${allow}, "Resource": "arn:aws:s3:::${text}"`)).map((message) => message.replace(/ at .*/, ""));
    expect(of("a/${}/${ }/b")).toEqual(["the variable `${}` has no name"]);
    expect(of("a/${aws:x}/${a b}/${c d}/${, 'e'}/f")).toEqual([
      "the name in `${a b}` holds a space",
      "the variable `${, 'e'}` has no name",
    ]);
    expect(of("a/${aws:x}/${aws:y")).toEqual(["the variable `${aws:y` has no closing brace"]);
    expect(of("a/${aws:x, '${aws:y}'}/b")).toEqual(["the name in `${aws:x, '${aws:y}` holds a character that no variable has"]);
    expect(of("a/${aws:x, y}")).toEqual(["the default value of `${aws:x, y}` does not stand in single quotes"]);
  });

  it("say what a text should have been", () => {
    const first = (text: string): string | undefined => said(text)[0];
    expect(first(statement(`${allow}, "Resource": "bucket"`))).toBe(
      "`bucket` is not a resource at `/Statement/Resource` (a resource is an ARN or `*`)",
    );
    expect(first(when('{"ArnLike": {"aws:x": "bucket"}}'))).toContain("`bucket` is not an ARN");
    expect(first(when('{"DateEquals": {"aws:x": "soon"}}'))).toContain("`DateEquals` cannot compare `soon`");
  });
});
