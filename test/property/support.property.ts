import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/catalog.js";
import { loadCatalog } from "../../src/catalog/load-catalog.js";
import type { ActionInfo, Catalog } from "../../src/catalog/types.js";
import { compileSources } from "../../src/compiler/compile-sources.js";
import { createEngine } from "../../src/engine/engine.js";
import type { ContextInput, Request } from "../../src/engine/request.js";
import { decodePolicy } from "../../src/iam/decode.js";
import { cognitoServices, supportReport } from "../../src/support/report.js";
import { params } from "./params.js";

/**
 * Requests shaped by the catalogue alone: the resource is of a type that the action takes (`*` where it takes none), and
 * the keys are those that the reference lists for the action and that type. Nothing here shares code with the report.
 */
const tagValues = ["dev", "prod", "acme"];
const tagNames = ["env", "tenant"];

const listed = (keys: readonly string[], name: string): boolean =>
  keys.some((key) => key.toLowerCase().startsWith(name.toLowerCase()));

interface Subject {
  readonly arn: string;
  readonly resourceTag: boolean;
  readonly requestTag: boolean;
  readonly tagKeys: boolean;
}

function subjectsOf(info: ActionInfo, from: Catalog): readonly Subject[] {
  const types = from.service(info.service)!.resourceTypes;
  const ofAction = (name: string): boolean => listed(info.conditionKeys, name);
  if (info.resourceTypes.length === 0) {
    const all = {
      resourceTag: ofAction("aws:ResourceTag"),
      requestTag: ofAction("aws:RequestTag"),
      tagKeys: ofAction("aws:TagKeys"),
    };
    return [{ arn: "*", ...all }];
  }
  return info.resourceTypes.map((row) => {
    const type = types.get(row.name)!;
    const ofType = (name: string): boolean => listed(row.conditionKeys ?? type.conditionKeys, name);
    const ofRow = (name: string): boolean => listed(row.conditionKeys ?? [], name);
    const arn = type.arn.replace("${Partition}", "aws").replace("${Region}", "us-east-1").replace("${Account}", "111122223333");
    return {
      arn: arn.replaceAll(/\$\{\w+\}/g, "one").replaceAll("*", "one"),
      resourceTag: ofAction("aws:ResourceTag") || ofType("aws:ResourceTag"),
      requestTag: ofAction("aws:RequestTag") || ofRow("aws:RequestTag"),
      tagKeys: ofAction("aws:TagKeys") || ofRow("aws:TagKeys"),
    };
  });
}

const tags = fc.dictionary(fc.constantFrom(...tagNames), fc.constantFrom(...tagValues), { maxKeys: 2 });

function requestFor(info: ActionInfo, subject: Subject): fc.Arbitrary<Request> {
  return fc
    .record({ principal: tags, resource: tags, request: tags, keys: fc.subarray(tagNames), mfa: fc.boolean() })
    .map((some) => {
      const context: Record<string, ContextInput> = { "aws:MultiFactorAuthPresent": some.mfa };
      if (subject.requestTag) for (const [name, value] of Object.entries(some.request)) context[`aws:RequestTag/${name}`] = value;
      if (subject.tagKeys) context["aws:TagKeys"] = some.keys;
      return {
        principal: { arn: "arn:aws:iam::111122223333:role/app", tags: some.principal },
        action: `${info.service}:${info.name}`,
        resource: subject.resourceTag ? { arn: subject.arn, tags: some.resource } : subject.arn,
        context,
      };
    });
}

const tagKey = fc.constantFrom(
  ...["aws:ResourceTag", "aws:RequestTag"].flatMap((family) => tagNames.map((name) => `${family}/${name}`)),
  "aws:TagKeys",
  "aws:PrincipalTag/env",
);
const value = fc.constantFrom(
  ...tagValues,
  "*",
  "${aws:PrincipalTag/tenant}",
  "${aws:ResourceTag/env}",
  "${aws:RequestTag/env, 'dev'}",
  "${aws:RequestTag/tenant}",
);
const textOperator = fc
  .tuple(
    fc.constantFrom("", "", "", "ForAllValues:", "ForAnyValue:"),
    fc.constantFrom("StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase"),
    fc.constantFrom("", "", "IfExists"),
  )
  .map((parts) => parts.join(""));
const block = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(textOperator, tagKey, fc.uniqueArray(value, { minLength: 1, maxLength: 2 })) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("Null"), tagKey, fc.constantFrom(["true"], ["false"])) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constant("Bool"), fc.constant("aws:MultiFactorAuthPresent"), fc.constantFrom(["true"], ["false"])),
  },
);

type Block = readonly [operator: string, key: string, values: readonly string[]];

function conditionOf(blocks: readonly Block[]): Record<string, Record<string, readonly string[]>> {
  const condition: Record<string, Record<string, readonly string[]>> = {};
  for (const [operator, key, values] of blocks) condition[operator] = { ...condition[operator], [key]: values };
  return condition;
}

interface World {
  readonly from: Catalog;
  readonly prefixes: readonly string[];
  readonly actions: readonly ActionInfo[];
  readonly arns: readonly string[];
}

function worldOf(from: Catalog, prefixes: readonly string[]): World {
  const services = prefixes.map((prefix) => from.service(prefix)!);
  const arns = services.flatMap(({ resourceTypes }) =>
    [...resourceTypes.values()].map(({ arn }) => arn.replace("${Partition}", "aws").replaceAll(/\$\{\w+\}/g, "*")),
  );
  return { from, prefixes, actions: services.flatMap(({ actions }) => [...actions.values()]), arns };
}

/** A statement about an action (or all of its service), and a request for that action. */
function casesIn({
  from,
  actions,
  arns,
  prefixes,
}: World): fc.Arbitrary<{ readonly statement: Record<string, unknown>; readonly request: Request; readonly info: ActionInfo }> {
  const carrying = actions.filter((info) => listed(info.conditionKeys, "aws:"));
  const info = fc.oneof(fc.constantFrom(...actions), fc.constantFrom(...carrying));
  const resource = fc.oneof(
    { weight: 3, arbitrary: fc.constant("*") },
    { weight: 2, arbitrary: fc.constantFrom(...arns, `arn:aws:${prefixes[0]}:us-east-1:111122223333:*`) },
  );
  return info.chain((each) =>
    fc.constantFrom(...subjectsOf(each, from)).chain((subject) =>
      fc
        .record({
          blocks: fc.array(block, { minLength: 1, maxLength: 3 }),
          resource,
          wide: fc.boolean(),
          request: requestFor(each, subject),
        })
        .map((some) => ({
          info: each,
          request: some.request,
          statement: {
            Effect: "Allow",
            Action: some.wide ? `${each.service}:*` : `${each.service}:${each.name}`,
            Resource: some.resource,
            Condition: conditionOf(some.blocks),
          },
        })),
    ),
  );
}

const keysOfRequest = ({ resource, context }: Request): readonly string[] => [
  ...Object.keys(context ?? {}),
  ...(typeof resource === "string" ? [] : Object.keys(resource.tags ?? {}).map((name) => `aws:ResourceTag/${name}`)),
];

interface Seen {
  never: number;
  always: number;
  allowed: number;
  absent: number;
}

function holds({ from, prefixes }: World, runs: number, cases: ReturnType<typeof casesIn>): Seen {
  const seen: Seen = { never: 0, always: 0, allowed: 0, absent: 0 };
  const property = fc.property(cases, ({ statement, request, info }) => {
    const document = { Version: "2012-10-17", Statement: [statement] };
    const { policy } = decodePolicy(document as never, "identity", "P");
    if (policy === undefined) return;
    const report = supportReport(from, prefixes, { policies: [policy] });
    const verdict = report.policies!.rules[0]!.actions.find(({ action }) => action === `${info.service}:${info.name}`)!;
    const decision = createEngine({ identity: [document as never] }).decide(request);
    if (decision.allowed) seen.allowed++;
    if (verdict.verdict === "never") {
      seen.never++;
      expect(decision.determining).toEqual([]);
      expect(decision.allowed).toBe(false);
    }
    // Where only tags were asked about, nothing is left that could say no.
    const onlyTags = !JSON.stringify(statement).includes("MultiFactor") && !JSON.stringify(statement).includes("PrincipalTag");
    if (verdict.verdict === "always" && onlyTags && statement["Resource"] === "*") {
      seen.always++;
      expect(decision.allowed).toBe(true);
    }
    if (verdict.types !== undefined) return;
    const present = keysOfRequest(request);
    for (const { absent } of verdict.conditions) {
      seen.absent += absent.length;
      expect(present.filter((key) => absent.includes(key))).toEqual([]);
    }
  });
  fc.assert(property, params(runs));
  return seen;
}

const patterns = ["*", "Admin*", "*UserPool*", "List*", "*Resource", "Create*", "AdminGetUser"];

/** A rule about tags of user pools, with what to do where there are none. */
const guarded = fc
  .record({
    effect: fc.constantFrom("allow", "deny"),
    names: fc.uniqueArray(fc.constantFrom(...patterns), { minLength: 1, maxLength: 3 }),
    key: fc.constantFrom("resource.tag.env", "request.tag.env"),
    comparison: fc.constantFrom("==", "!="),
    mode: fc.constantFrom("skip", "unconditional"),
    on: fc.constantFrom("*", "cognito-idp:userpool"),
    mfa: fc.boolean(),
  })
  .map(({ effect, names, key, comparison, mode, on, mfa }) => {
    const when = `${key} ${comparison} "dev"${mfa ? " and request.mfa" : ""}`;
    const actions = names.map((name) => `cognito-idp:${name}`).join(", ");
    return `policy P {\n  rule R {\n    ${effect} ${actions}\n    on ${on}\n    when ${when}\n    unsupported ${mode}\n  }\n}\n`;
  });

describe("the support report", () => {
  it("unsupported-leaves-no-absent-key", () => {
    let reported = 0;
    const property = fc.property(guarded, (text) => {
      const { policies, diagnostics } = compileSources({ sources: { "p.abac": text } });
      // `skip` may leave nothing of the rule, which is an error of its own.
      const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
      expect(errors.filter((code) => code !== "TW045")).toEqual([]);
      const documents = policies.flatMap((policy) => policy.documents.map((document) => document.policy));
      const { rules } = supportReport(catalog, ["cognito-idp"], { policies: documents }).policies!;
      for (const { action, verdict, reason, types, severity } of rules.flatMap((rule) => rule.actions)) {
        reported++;
        if (reason !== "absent" || severity === "info" || severity === undefined) continue;
        // What another service says of its own type is not known: the two web ACL actions.
        expect([action, verdict, types?.filter(({ foreign, verdict: each }) => !foreign && each !== "effective")]).toEqual([
          action,
          "partly",
          [],
        ]);
      }
    });
    fc.assert(property, params(200));
    expect(reported).toBeGreaterThan(2000);
  });

  it("allow-called-never-never-determines · absent-keys-are-never-there", () => {
    const world = worldOf(catalog, cognitoServices);
    const seen = holds(world, 600, casesIn(world));
    expect(seen.never).toBeGreaterThan(200);
    expect(seen.allowed).toBeGreaterThan(50);
    expect(seen.always).toBeGreaterThan(10);
    expect(seen.absent).toBeGreaterThan(100);
  });

  it("and so in services whose actions give their resource types keys of their own", async () => {
    const prefixes = ["dynamodb", "elasticloadbalancing", "lambda", "secretsmanager", "sqs"];
    const world = worldOf(await loadCatalog(prefixes), prefixes);
    const seen = holds(world, 300, casesIn(world));
    expect(seen.never).toBeGreaterThan(50);
    expect(seen.allowed).toBeGreaterThan(20);
  });
});
