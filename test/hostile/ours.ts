import { expect } from "vitest";
import {
  createEngine,
  type LayerDocuments,
  PolicyError,
  type Request,
  RequestError,
  StoreError,
} from "../../src/engine/index.js";

/** `answered X`, or `refused CODE …` by one of our own errors. Any other error fails the test. */
export function result(ask: () => unknown): string {
  let answer: unknown;
  try {
    answer = ask();
  } catch (error) {
    if (error instanceof PolicyError)
      return `refused ${[...new Set(error.diagnostics.map(({ code }) => code))].sort().join(" ")}`;
    if (error instanceof RequestError || error instanceof StoreError) return `refused ${error.name} ${error.path}`.trimEnd();
    expect.fail(`threw ${String(error)}`);
  }
  return `answered ${String(answer)}`;
}

export const principal = "arn:aws:iam::111122223333:role/app";

/** `s3:GetObject` by a role of the bucket's account. */
export const request: Request = { principal, action: "s3:GetObject", resource: "arn:aws:s3:::bucket/key" };

/** One document with one Allow of everything, and what else the statement says. */
export const allow = (more: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "*", Resource: "*", ...more }],
});

/** The outcome of a request against one identity document, whatever that is. */
export function decide(document: unknown, asked: unknown = request): string {
  return result(() => createEngine({ identity: [document] } as LayerDocuments).decide(asked as Request).outcome);
}
