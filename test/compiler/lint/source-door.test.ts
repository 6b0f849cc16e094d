import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/lint/finding.js";
import type { Part } from "../../../src/lint/place.js";
import { applyEdits } from "../../../src/text/edit.js";
import { opened } from "./opened.js";

const text = `tag env: "dev" | "prod"
actions Reading = s3:GetObject, s3:ListBucket
values Envs = ["dev", "prod"]
condition inOrg = principal.org == "o-abc"
param bucket = "logs"

policy P {
  /// What it is for.
  rule Read {
    allow Reading, s3:PutObject, s3:Get*
    on    "arn:aws:s3:::a/*", "arn:aws:s3:::\${bucket}/*"
    when  principal.tag.env in ["dev", "prod"] and request.mfa and inOrg
  }

  rule Other {
    deny s3:DeleteObject
    on   *
    when request.secure == false or principal.tag.env in Envs
  }
}
`;

type WithoutStatement<P> = P extends { readonly statement: unknown } ? Omit<P, "statement"> : P;

const { door, subject, statements } = opened(text);

function part(at: number, rest: WithoutStatement<Part>): Part {
  return { ...rest, statement: statements[at]! } as Part;
}

function placed(at: number, rest: WithoutStatement<Part>): string {
  const { span, via } = door.place(part(at, rest));
  return [span, ...via.map((label) => label.span)].map(({ start, end }) => text.slice(start, end)).join(" <- ");
}

describe("places in the language", () => {
  const conditions = statements[0]!.conditions.map(({ key }) => key);
  const of = (key: string): number => conditions.indexOf(key);

  it.each<[WithoutStatement<Part>, string]>([
    [{ part: "statement" }, "Read"],
    [{ part: "sid" }, "Read"],
    [{ part: "effect" }, "allow"],
    [{ part: "actions" }, "Reading, s3:PutObject, s3:Get*"],
    [{ part: "resources" }, '"arn:aws:s3:::a/*", "arn:aws:s3:::${bucket}/*"'],
    [{ part: "resources", item: 0 }, '"arn:aws:s3:::a/*"'],
    [{ part: "resources", item: 1 }, '"arn:aws:s3:::${bucket}/*"'],
    [{ part: "key", condition: of("aws:PrincipalTag/env") }, "principal.tag.env"],
    [{ part: "operator", condition: of("aws:PrincipalTag/env") }, "in"],
    [{ part: "value", condition: of("aws:PrincipalTag/env"), value: 1 }, '"prod"'],
    [{ part: "key", condition: of("aws:MultiFactorAuthPresent") }, "request.mfa"],
    [{ part: "value", condition: of("aws:MultiFactorAuthPresent"), value: 0 }, "request.mfa"],
    [{ part: "key", condition: of("aws:PrincipalOrgID") }, "inOrg"],
  ])("%j is %s", (rest, expected) => {
    expect(placed(0, rest)).toBe(expected);
  });

  it("shows a policy as its name", () => {
    const { span } = door.place({ part: "document" });
    expect(text.slice(span.start, span.end)).toBe("P");
  });

  it("shows an item where it is spelled, and the name that led there", () => {
    const items = statements[0]!.actions.patterns.map((_, item) => placed(0, { part: "actions", item }));
    expect(items).toContain("s3:ListBucket <- Reading");
    expect(items).toContain("s3:PutObject");
    expect(items).toContain("s3:Get*");
  });

  it("shows a value behind a name as the name", () => {
    const at = statements.findIndex(({ conditions: each }) => each.some(({ values }) => values.includes("dev")), 1);
    const other = statements.findIndex(
      ({ effect, conditions: each }, i) => i > at && effect === "Deny" && each[0]?.key === "aws:PrincipalTag/env",
    );
    expect(placed(other, { part: "value", condition: 0, value: 0 })).toBe("Envs");
  });
});

function changed(
  ...changes: readonly ((place: (at: number, rest: WithoutStatement<Part>) => Change["place"]) => Change)[]
): string | undefined {
  const place = (at: number, rest: WithoutStatement<Part>): Change["place"] => ({ subject, at: part(at, rest) });
  const edits = door.edits(
    changes.map((make) => make(place)),
    false,
  );
  if (edits === undefined) return undefined;
  const result = applyEdits(text, edits);
  expect(() => opened(result)).not.toThrow();
  return result;
}

const action = (pattern: string): number => statements[0]!.actions.patterns.indexOf(pattern);
const condition = (key: string): number => statements[0]!.conditions.findIndex((each) => each.key === key);

describe("changes in the language", () => {
  it("replace what is spelled out in the rule", () => {
    expect(
      changed((place) => ({
        change: "replace",
        place: place(0, { part: "actions", item: action("s3:PutObject") }),
        text: "s3:Put*",
      })),
    ).toBe(text.replace("s3:PutObject", "s3:Put*"));
    expect(
      changed((place) => ({ change: "replace", place: place(0, { part: "resources", item: 0 }), text: "arn:aws:s3:::b/*" })),
    ).toBe(text.replace("::a/*", "::b/*"));
    expect(
      changed((place) => ({
        change: "replace",
        place: place(0, { part: "value", condition: condition("aws:PrincipalTag/env"), value: 1 }),
        text: "dev",
      })),
    ).toBe(text.replace('in ["dev", "prod"]', 'in ["dev", "dev"]'));
    expect(changed((place) => ({ change: "replace", place: place(0, { part: "sid" }), text: "Reads" }))).toBe(
      text.replace("rule Read {", "rule Reads {"),
    );
  });

  it("leave alone what a list, a parameter or a definition says", () => {
    expect(
      changed((place) => ({
        change: "replace",
        place: place(0, { part: "actions", item: action("s3:ListBucket") }),
        text: "s3:*",
      })),
    ).toBeUndefined();
    expect(
      changed((place) => ({ change: "replace", place: place(0, { part: "resources", item: 1 }), text: "arn:aws:s3:::x/*" })),
    ).toBeUndefined();
    expect(
      changed((place) => ({ change: "remove", place: place(0, { part: "actions", item: action("s3:ListBucket") }) })),
    ).toBeUndefined();
  });

  it("may edit a list that others use where every decision stays the same", () => {
    const at = part(0, { part: "actions", item: action("s3:ListBucket") });
    const edits = door.edits([{ change: "replace", place: { subject, at }, text: "s3:listbucket" }], true);
    expect(applyEdits(text, edits!)).toBe(text.replace("s3:ListBucket", "s3:listbucket"));
  });

  it("remove items, conditions and rules", () => {
    expect(changed((place) => ({ change: "remove", place: place(0, { part: "actions", item: action("s3:PutObject") }) }))).toBe(
      text.replace("s3:PutObject, ", ""),
    );
    expect(changed((place) => ({ change: "remove", place: place(0, { part: "resources", item: 1 }) }))).toBe(
      text.replace(', "arn:aws:s3:::${bucket}/*"', ""),
    );
    expect(
      changed((place) => ({
        change: "remove",
        place: place(0, { part: "key", condition: condition("aws:MultiFactorAuthPresent") }),
      })),
    ).toBe(text.replace("request.mfa and ", ""));
    expect(
      changed((place) => ({ change: "remove", place: place(0, { part: "key", condition: condition("aws:PrincipalOrgID") }) })),
    ).toBe(text.replace(" and inOrg", ""));
    const rule = text.slice(text.indexOf("  /// What"), text.indexOf("  rule Other"));
    expect(changed((place) => ({ change: "remove", place: place(0, { part: "statement" }) }))).toBe(text.replace(rule, ""));
  });

  it("do not touch one statement of a rule that became several", () => {
    expect(statements.length).toBeGreaterThan(2);
    expect(changed((place) => ({ change: "remove", place: place(1, { part: "statement" }) }))).toBeUndefined();
  });

  it("add conditions and items", () => {
    const added = changed((place) => ({
      change: "addCondition",
      place: place(0, { part: "statement" }),
      operator: "StringEquals",
      key: "aws:ResourceTag/env",
      values: ["dev"],
    }));
    expect(added).toBe(text.replace("and inOrg", 'and inOrg and resource.tag.env == "dev"'));
    expect(changed((place) => ({ change: "addItem", place: place(0, { part: "resources" }), text: "arn:aws:s3:::c/*" }))).toBe(
      text.replace('${bucket}/*"', '${bucket}/*", "arn:aws:s3:::c/*"'),
    );
  });

  it("give a comparison another operator", () => {
    expect(
      changed((place) => ({
        change: "replace",
        place: place(0, { part: "operator", condition: condition("aws:PrincipalTag/env") }),
        text: "StringNotEquals",
      })),
    ).toBe(text.replace('in ["dev", "prod"]', 'not in ["dev", "prod"]'));
  });

  it("give a rule without conditions a clause, in line with the others", () => {
    const plain = "policy P {\n  rule R {\n    allow s3:GetObject\n    on    *\n  }\n}\n";
    const other = opened(plain);
    const edits = other.door.edits(
      [
        {
          change: "addCondition",
          place: { subject: other.subject, at: { part: "statement", statement: other.statements[0]! } },
          operator: "Bool",
          key: "aws:SecureTransport",
          values: ["true"],
        },
      ],
      false,
    );
    expect(applyEdits(plain, edits!)).toBe(plain.replace("*\n", "*\n    when  request.secure\n"));
  });
});
