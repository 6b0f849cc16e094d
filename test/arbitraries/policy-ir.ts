/** Policies in the model that a document can say and a validator accepts, of every kind. */
import fc from "fast-check";
import {
  type Condition,
  type Operator,
  type OperatorName,
  operatorNames,
  type Policy,
  type PolicyKind,
  type PolicyVersion,
  type PrincipalElement,
  type PrincipalType,
  type Statement,
} from "../../src/ir/model.js";
import { type OperatorFamily, operatorText, operatorTraits } from "../../src/ir/operator.js";

const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** Any text without `${`, so that it is text in both versions; beyond what IAM stores too. */
const plainText = fc.string({ unit: "binary", maxLength: 6 }).map((text) => text.replaceAll("$", "-"));
const pieces = fc.oneof(
  { weight: 3, arbitrary: plainText },
  {
    weight: 1,
    arbitrary: pick(["${aws:username}", "${aws:PrincipalTag/cost-center, 'a b'}", "${*}", "${?}", "${$}", "*", "?", "$"]),
  },
);
const template = fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join("").replaceAll("${${", "${"));

const values: Readonly<Record<OperatorFamily, fc.Arbitrary<string>>> = {
  string: template,
  numeric: pick(["0", "-5", "10.0", "123456789012345678901234567890"]),
  date: pick(["2024-01-01T00:00:00Z", "2024-02-29", "1700000000"]),
  bool: pick(["true", "false"]),
  binary: pick(["", "YWI=", "abcd"]),
  ip: pick(["10.0.0.0/8", "::1", "2001:DB8::/32"]),
  arn: template.map((text) => `arn:aws:s3:::${text}`),
  null: pick(["true", "false"]),
};

const operator: fc.Arbitrary<Operator> = fc
  .record({
    name: pick<OperatorName>(operatorNames),
    qualifier: pick([undefined, "ForAllValues", "ForAnyValue"] as const),
    ifExists: fc.boolean(),
  })
  .map(({ name, qualifier, ifExists }) => ({
    ...(qualifier === undefined ? {} : { qualifier }),
    name,
    ifExists: ifExists && name !== "Null",
  }));

const key = fc.oneof(
  pick(["aws:username", "AWS:TagKeys", "s3:prefix", "cognito-identity.amazonaws.com:sub"]),
  fc.string({ minLength: 1, maxLength: 8 }).map((tag) => `aws:ResourceTag/x${tag.replaceAll("$", "").replaceAll("/", ".")}`),
);

const condition: fc.Arbitrary<Condition> = operator.chain((used) =>
  fc.record({
    operator: fc.constant(used),
    key,
    values: fc.array(values[operatorTraits[used.name].family], {
      minLength: used.qualifier === undefined && !used.ifExists ? 1 : 0,
      maxLength: 3,
    }),
  }),
);

/** Each key once per operator, and the conditions of one operator together, as a document has them. */
const conditions = fc
  .uniqueArray(condition, { maxLength: 5, selector: (each) => `${operatorText(each.operator)} ${each.key.toLowerCase()}` })
  .map((all) => {
    const order = [...new Set(all.map((each) => operatorText(each.operator)))];
    return all.toSorted((a, b) => order.indexOf(operatorText(a.operator)) - order.indexOf(operatorText(b.operator)));
  });

const patterns = (item: fc.Arbitrary<string>): fc.Arbitrary<{ negated: boolean; patterns: string[] }> =>
  fc
    .record({ negated: fc.boolean(), patterns: fc.array(item, { maxLength: 3 }) })
    .map((element) => ({ ...element, negated: element.negated && element.patterns.length > 0 }));

const principalValues: Readonly<Record<PrincipalType, readonly string[]>> = {
  AWS: ["*", "111122223333", "arn:aws:iam::111122223333:role/a/b", "AIDACKCEVSQ6C2EXAMPLE"],
  Service: ["ec2.amazonaws.com"],
  Federated: ["cognito-identity.amazonaws.com", "arn:aws:iam::111122223333:saml-provider/x"],
  CanonicalUser: ["79a59df900b949e55d96a1e698fbaced"],
};

const named = fc
  .uniqueArray(pick(Object.keys(principalValues) as PrincipalType[]), { minLength: 1, maxLength: 3 })
  .chain((types) =>
    fc.tuple(
      ...types.map((type) => fc.array(pick(principalValues[type]), { minLength: 1, maxLength: 2 }).map((all) => ({ type, all }))),
    ),
  )
  .map((groups) => groups.flatMap(({ type, all }) => all.map((value) => ({ type, value }))));

function principals(kind: PolicyKind, effect: string): fc.Arbitrary<PrincipalElement | undefined> {
  const everyone = fc.constant({ negated: false, everyone: true, entries: [] });
  if (kind === "rcp") return everyone;
  if (kind !== "resource" && kind !== "endpoint" && kind !== "trust") return fc.constant(undefined);
  const mayExclude = kind !== "trust" && effect === "Deny";
  const map = fc.record({
    negated: mayExclude ? fc.boolean() : fc.constant(false),
    everyone: fc.constant(false),
    entries: named,
  });
  return kind === "trust" ? map : fc.oneof(everyone, map);
}

function statement(kind: PolicyKind): fc.Arbitrary<Omit<Statement, "sid">> {
  const effect = kind === "rcp" ? fc.constant("Deny" as const) : pick(["Allow", "Deny"] as const);
  const actionNames = kind === "trust" ? ["sts:AssumeRole", "sts:*"] : ["s3:Get?bject*", "cognito-idp:AdminGetUser", "iam:"];
  const all = kind === "trust" || kind === "rcp" ? [] : ["*"];
  const actions = patterns(pick([...actionNames, ...all]));
  const resources = patterns(fc.oneof(fc.constant("*"), values.arn));
  return effect.chain((fixed) =>
    fc.record({ principals: principals(kind, fixed), actions, resources, conditions }).map(
      (parts): Omit<Statement, "sid"> => ({
        effect: fixed,
        ...(parts.principals === undefined ? {} : { principals: parts.principals }),
        actions: kind === "rcp" ? { ...parts.actions, negated: false } : parts.actions,
        ...(kind === "trust" ? {} : { resources: parts.resources }),
        conditions: parts.conditions,
        origin: { kind: "source", policy: "P", span: { file: "p.abac", start: 0, end: 1 } },
      }),
    ),
  );
}

const kinds: readonly PolicyKind[] = ["identity", "resource", "trust", "boundary", "session", "scp", "rcp", "endpoint"];

export const policyIr: fc.Arbitrary<Policy> = pick(kinds).chain((kind) =>
  fc
    .record({
      version: kind === "rcp" ? fc.constant<PolicyVersion>("2012-10-17") : pick<PolicyVersion>(["2012-10-17", "2008-10-17"]),
      id: fc.option(plainText, { nil: undefined }),
      statements: fc.array(statement(kind), { minLength: 1, maxLength: 4 }),
      named: fc.boolean(),
    })
    .map(({ version, id, statements, named: hasSids }) => ({
      name: "P",
      kind,
      version,
      ...(id !== undefined && ["resource", "trust", "endpoint"].includes(kind) ? { id } : {}),
      statements: statements.map((each, i) => (hasSids ? { sid: `Statement${i}`, ...each } : each)),
    })),
);
