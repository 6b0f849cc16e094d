import { describe, expect, it } from "vitest";
import { compilePrincipal, level } from "../../src/eval/principal.js";
import { parseRequester } from "../../src/eval/requester.js";
import type { PrincipalEntry, PrincipalType } from "../../src/ir/model.js";

const account = "111122223333";
const user = `arn:aws:iam::${account}:user/team/alice`;
const role = `arn:aws:iam::${account}:role/services/app`;
const session = `arn:aws:sts::${account}:assumed-role/app/i-1`;
const federated = `arn:aws:sts::${account}:federated-user/alice`;
const root = `arn:aws:iam::${account}:root`;
const saml = `arn:aws:iam::${account}:saml-provider/idp`;

type Given = string | readonly [PrincipalType, string];

const entry = (given: Given): PrincipalEntry =>
  typeof given === "string" ? { type: "AWS", value: given } : { type: given[0], value: given[1] };

function levels(
  who: string,
  entries: readonly Given[],
  options: { everyone?: boolean; type?: "Service" | "Federated" } = {},
): number {
  const element = { negated: false, everyone: options.everyone === true, entries: entries.map(entry) };
  return compilePrincipal(element, "Allow")(parseRequester(who, options.type), false);
}

const { none, direct, wildcard, account: whole } = level;

describe("how a principal element names a requester", () => {
  it.each<[string, string, readonly Given[], number]>([
    ["a user by its ARN", user, [user], direct],
    ["a user by another path", user, [`arn:aws:iam::${account}:user/alice`], none],
    ["a role by its ARN", role, [role], level.role],
    ["a role by another path", role, [`arn:aws:iam::${account}:role/app`], none],
    ["a session by its ARN", session, [session], direct],
    ["a session by its role, whatever the path", session, [role], level.role],
    ["a session by a user of the name of its role", session, [`arn:aws:iam::${account}:user/app`], none],
    ["a session by a role of another service", session, [`arn:aws:sts::${account}:role/app`], none],
    ["a session by a role of another account", session, ["arn:aws:iam::444455556666:role/app"], none],
    ["a session by a role of another partition", session, [`arn:aws-cn:iam::${account}:role/app`], none],
    ["a session by another kind of the same name", session, [`arn:aws:iam::${account}:saml-provider/app`], none],
    ["a session by both", session, [session, role], direct | level.role],
    ["a federated user by its ARN", federated, [federated], direct],
    ["a federated user by the user", federated, [user], level.federatedUser],
    ["a federated user by a role of that name", federated, [`arn:aws:iam::${account}:role/alice`], none],
    ["a federated user by a user of another service", federated, [`arn:aws:sts::${account}:user/alice`], none],
    ["a user by a federated user", user, [federated], none],
    ["a role by a session", role, [session], none],
    ["somebody by the account", user, [account], whole],
    ["somebody by the root of the account", session, [root], whole],
    ["somebody by another account", user, ["444455556666"], none],
    ["somebody by the root of another partition", user, [`arn:aws-cn:iam::${account}:root`], none],
    ["somebody by the root of another service", user, [`arn:aws:sts::${account}:root`], none],
    ["somebody by thirteen digits", user, [`1${account}`, `${account}1`], none],
    ["somebody of an account without a number by it", "arn:aws:iam::abc:user/x", ["abc"], none],
    ["somebody of an account of too many digits by it", `arn:aws:iam::1${account}:user/x`, [`1${account}`], none],
    ["somebody of an account of digits and more by it", `arn:aws:iam::${account}x:user/x`, [`${account}x`], none],
    ["the root user by its account", root, [root], whole],
    ["the root user by its account's id", root, [account], whole],
    ["somebody by a short ARN", user, ["arn:aws:iam"], none],
    ["somebody by a star", user, ["*"], wildcard],
    ["somebody by the account and a star", user, [account, "*"], whole | wildcard],
    ["nobody by an account", "anonymous", [account, "anonymous", root], none],
    ["nobody by a star", "anonymous", ["*"], wildcard],
    ["a service", "lambda.amazonaws.com", [["Service", "lambda.amazonaws.com"]], direct],
    [
      "a service as a provider, if it may be one",
      "cognito-identity.amazonaws.com",
      [["Federated", "cognito-identity.amazonaws.com"]],
      direct,
    ],
    ["a service as an AWS principal", "lambda.amazonaws.com", ["lambda.amazonaws.com"], none],
    ["a service by a canonical user", "lambda.amazonaws.com", [["CanonicalUser", "lambda.amazonaws.com"]], none],
    ["a provider by its ARN", saml, [["Federated", saml]], direct],
    ["a provider as a service", saml, [["Service", saml]], none],
    ["a provider by its account", saml, [account], none],
    [
      "a user as a service",
      user,
      [
        ["Service", user],
        ["Federated", user],
      ],
      none,
    ],
  ])("%s", (_, who, entries, expected) => {
    expect(levels(who, entries)).toBe(expected);
  });

  it("keeps services and providers apart that are said to be one", () => {
    const name = "cognito-identity.amazonaws.com";
    const of = (type: "Service" | "Federated", entryType: PrincipalType): number => levels(name, [[entryType, name]], { type });
    expect([
      of("Service", "Service"),
      of("Service", "Federated"),
      of("Federated", "Federated"),
      of("Federated", "Service"),
    ]).toEqual([direct, none, direct, none]);
  });

  it("is a wildcard for everyone when it is the bare star", () => {
    for (const who of [user, session, root, "anonymous", "lambda.amazonaws.com", saml])
      expect(levels(who, [], { everyone: true })).toBe(wildcard);
  });

  it("is nothing for somebody without an account", () => {
    expect(levels("arn:aws:iam:::user/nobody", [account, "undefined", "arn:aws:iam:::root", "arn:aws:iam::undefined:root"])).toBe(
      none,
    );
  });
});

describe("NotPrincipal", () => {
  const denied = (who: string, entries: readonly Given[], hasBoundary = false, everyone = false): boolean => {
    const element = { negated: true, everyone, entries: entries.map(entry) };
    return compilePrincipal(element, "Deny")(parseRequester(who), hasBoundary) !== none;
  };

  it("with Allow names nobody", () => {
    const element = { negated: true, everyone: false, entries: [] };
    expect(compilePrincipal(element, "Allow")(parseRequester(user), false)).toBe(none);
  });

  it.each<[string, string, readonly Given[], boolean]>([
    ["a user with its account", user, [user, account], false],
    ["a user alone", user, [user], true],
    ["the account alone", user, [account], true],
    ["a role with its account", role, [role, account], false],
    ["a role alone", role, [role], true],
    ["a session with its role and account", session, [session, role, account], false],
    ["a session with its account", session, [session, account], true],
    ["a session's role with its account", session, [role, account], true],
    ["a federated user with its user and account", federated, [federated, user, account], false],
    ["a federated user with its account", federated, [federated, account], true],
    ["the root user", root, [account], false],
    ["a service", "lambda.amazonaws.com", [["Service", "lambda.amazonaws.com"]], false],
    ["another service", "lambda.amazonaws.com", [["Service", "ec2.amazonaws.com"]], true],
    ["a provider", saml, [["Federated", saml]], false],
    ["nobody, who cannot be listed", "anonymous", [account], true],
    ["everybody", "anonymous", ["*"], false],
  ])("that lists %s", (_, who, entries, expected) => {
    expect(denied(who, entries)).toBe(expected);
  });

  it("exempts nobody whose boundary limits him", () => {
    for (const [who, entries] of [
      [user, [user, account]],
      [role, [role, account]],
      [session, [session, role, account]],
      [federated, [federated, user, account]],
    ] as const)
      expect(denied(who, entries, true)).toBe(true);
    expect(denied(root, [account], true)).toBe(false);
    expect(denied("lambda.amazonaws.com", [["Service", "lambda.amazonaws.com"]], true)).toBe(false);
    expect(denied(saml, [["Federated", saml]], true)).toBe(false);
  });

  it("of everyone exempts everyone", () => {
    for (const who of [user, session, "anonymous", saml]) expect(denied(who, [], false, true)).toBe(false);
    expect(denied(user, [], true, true)).toBe(true);
  });
});
