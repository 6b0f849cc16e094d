import { expect, it } from "vitest";
import type { LintOptions } from "../../src/compiler/lint/lint-policy.js";
import { documentOf, found, type Members } from "./found.js";

export const pools = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/*";
export const identityPools = "arn:aws:cognito-identity:eu-west-1:111122223333:identitypool/*";
export const objects = "arn:aws:s3:::amzn-demo/*";
export const bucket = "arn:aws:s3:::amzn-demo";
export const account = { AWS: "arn:aws:iam::111122223333:root" };

type Texts = string | readonly string[];

export function allow(Action: Texts, Resource: Texts = "*", Condition?: Members, more: Members = {}): Members {
  return { ...more, Effect: "Allow", Action, Resource, ...(Condition === undefined ? {} : { Condition }) };
}

export function deny(Action: Texts, Resource: Texts = "*", Condition?: Members, more: Members = {}): Members {
  return { ...allow(Action, Resource, Condition, more), Effect: "Deny" };
}

/** A read of an object, which nearly every condition can stand on. */
export function read(Condition: Members): Members {
  return allow("s3:GetObject", objects, Condition);
}

/** A statement of a trust policy. */
export function trust(Principal: unknown, Action: Texts, Condition?: Members): Members {
  return { Effect: "Allow", Principal, Action, ...(Condition === undefined ? {} : { Condition }) };
}

export const asTrust: LintOptions = { kind: "trust" };
export const asBucket: LintOptions = { kind: "resource", resourceType: "AWS::S3::Bucket" };

/** A statement, several of them, or a whole document. */
type Written = Members | readonly Members[] | string;

/** Whether a code is found, in what, and why. */
export type Row = readonly [fires: "+" | "-", note: string, written: Written, options?: LintOptions];

function whole(written: Written): Members | string {
  if (typeof written === "string") return written;
  if (Array.isArray(written)) return documentOf(...(written as readonly Members[]));
  const one = written as Members;
  return "Version" in one || "Statement" in one ? one : documentOf(one);
}

/** One test a row: documents with one problem each, and their near misses. */
export function holds(tables: Readonly<Record<string, readonly Row[]>>): void {
  const rows = Object.entries(tables).flatMap(([code, own]) =>
    own.map((row) => [`${code} ${row[0] === "+" ? "in" : "not in"}: ${row[1]}`, code, row] as const),
  );
  it.each(rows)("%s", (_, code, [fires, , written, options]) => {
    expect(found(code, whole(written), options ?? {}).length > 0).toBe(fires === "+");
  });
}
