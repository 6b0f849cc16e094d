import { describe, expect, it } from "vitest";
import { decideAll } from "./decide.js";
import { outcomes, scenarios } from "./scenarios.js";

it("covers the twelve scenarios", () => {
  expect(scenarios.map(({ id }) => id)).toEqual([1, 2, 3, 4, 6, 7, 8, 10, 11, 12, 15, 16]);
});

describe.each(scenarios)("scenario $id, as IAM JSON: $title", ({ policies, requests }) => {
  it("has requests", () => {
    expect(requests.length).toBeGreaterThanOrEqual(5);
  });

  it.each(requests.map((request) => [`${request.action} (${request.why})`, request] as const))("%s", (_, request) => {
    const attached = policies.filter(({ name }) => request.policies.includes(name));
    expect(attached).toHaveLength(request.policies.length);
    expect(decideAll(attached, request)).toBe(outcomes[request.expected]);
  });
});
