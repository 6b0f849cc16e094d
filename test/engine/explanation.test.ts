import { describe, expect, it } from "vitest";
import {
  createEngine,
  type Explanation,
  type LayerDocuments,
  type Request,
  renderExplanation,
  renderExplanationMarkdown,
} from "../../src/engine/index.js";

const account = "111122223333";
const pool = `arn:aws:cognito-idp:eu-west-1:${account}:userpool/eu-west-1_abc`;
const document = (...statements: readonly object[]): object => ({ Version: "2012-10-17", Statement: statements });
const all = { Effect: "Allow", Action: "*", Resource: "*" };

const team = {
  Sid: "OwnTeam",
  Effect: "Allow",
  Action: ["cognito-idp:ListUsers", "cognito-idp:AdminGetUser"],
  Resource: "arn:aws:cognito-idp:*:*:userpool/*",
  Condition: { StringEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } },
};

const ask = (parts: Partial<Request> = {}, principalTags: Record<string, string> = { team: "blue" }): Request => ({
  principal: { arn: `arn:aws:iam::${account}:role/app`, tags: principalTags },
  action: "cognito-idp:ListUsers",
  resource: { arn: pool, tags: { team: "red" } },
  deriveContext: false,
  ...parts,
});

const explain = (documents: LayerDocuments, request: Request = ask()): Explanation => createEngine(documents).explain(request);
const changesOf = ({ nearest }: Explanation): readonly (readonly [string, unknown, unknown])[][] =>
  nearest.map(({ changes }) => changes.map(({ key, from, to }) => [key, from, to] as const));

describe("the tree", () => {
  it("says of every clause whether it matched, and what was compared", () => {
    const { layers, outcome } = explain({ identity: document(team, { ...all, Action: "s3:*" }) });
    expect(outcome).toBe("implicitDeny");
    expect(layers).toMatchObject([
      {
        layer: "identity",
        verdict: "silent",
        stopped: true,
        policies: [
          {
            policy: "identity[0]",
            statements: [
              {
                sid: "OwnTeam",
                matched: false,
                action: { matched: true, entries: [{ matched: true }, { matched: false }] },
                resource: { matched: true, negated: false },
                conditions: [
                  {
                    matched: false,
                    operator: "StringEquals",
                    key: "aws:ResourceTag/team",
                    actual: { kind: "value", value: "red" },
                    expected: [{ text: "${aws:PrincipalTag/team}", resolved: "blue", unresolved: [], matched: false }],
                  },
                ],
              },
              { matched: false, action: { matched: false }, resource: { matched: true } },
            ],
          },
        ],
      },
    ]);
  });

  it("names missing keys and unresolved variables", () => {
    const { layers } = explain({ identity: document(team) }, ask({ resource: pool }, {}));
    expect(layers[0]?.policies[0]?.statements[0]?.conditions).toMatchObject([
      { actual: { kind: "missing" }, expected: [{ unresolved: ["aws:PrincipalTag/team"] }] },
    ]);
  });

  it("names variables of the resource without value", () => {
    const statement = { ...all, Resource: `arn:aws:cognito-idp:eu-west-1:${account}:userpool/\${aws:PrincipalTag/pool}` };
    const { layers } = explain({ identity: document(statement) });
    expect(layers[0]?.policies[0]?.statements[0]?.resource).toMatchObject({
      matched: false,
      entries: [{ unresolved: ["aws:PrincipalTag/pool"], matched: false }],
    });
  });

  it("says at which level a resource policy names the principal", () => {
    const statement = { ...all, Principal: { AWS: [account, `arn:aws:iam::${account}:role/app`] } };
    const { layers } = explain({ resource: document(statement) });
    expect(layers.find(({ layer }) => layer === "resource")?.policies[0]?.statements[0]?.principal).toMatchObject({
      matched: true,
      levels: ["role", "account"],
      entries: [{ matched: true }, { matched: true }],
    });
  });

  it("agrees with the decision about every statement", () => {
    const engine = createEngine({
      identity: document(all, team, { ...team, Sid: "NotTeam", Effect: "Deny" }),
      scps: [[document(all)]],
    });
    for (const request of [ask(), ask({ resource: { arn: pool, tags: { team: "blue" } } })]) {
      const decision = engine.decide(request);
      const explanation = engine.explain(request);
      expect(explanation.outcome).toBe(decision.outcome);
      const wanted = decision.outcome === "explicitDeny" ? "Deny" : "Allow";
      const matching = explanation.layers.flatMap(({ policies }) =>
        policies.flatMap(({ statements }) => statements.filter(({ matched, effect }) => matched && effect === wanted)),
      );
      expect(matching).toHaveLength(decision.determining.length);
      expect(explanation.determining).toHaveLength(decision.determining.length);
    }
  });

  it("gives places: rule and line by the source map, line of a JSON file, pointer of an object", () => {
    const map = {
      sources: ["teams.abac"],
      statements: [{ index: 0, policy: "Teams", rule: "Own", source: 0, line: 7, column: 3, start: 1, end: 2 }],
    };
    const text = JSON.stringify(document(all), null, 2);
    const { determining } = explain({
      identity: [document(all), { name: "all.json", text }, { name: "Teams", text: JSON.stringify(document(all)), map }],
    });
    const line = text.slice(0, text.indexOf("Effect")).split("\n").length - 1;
    expect(determining.map(({ location }) => location)).toEqual([
      { file: "identity[0]", pointer: "/Statement/0" },
      { file: "all.json", line, column: 5, pointer: "/Statement/0" },
      { file: "teams.abac", line: 7, column: 3, rule: "Own" },
    ]);
  });

  it("survives JSON", () => {
    const explanation = explain({ identity: document(team), scps: [[document(all)]] });
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });
});

describe("which layer stopped it", () => {
  const none = document({ ...all, Action: "sqs:ListQueues" });

  it.each<[string, LayerDocuments, readonly object[]]>([
    ["a Deny", { identity: document(all, { ...all, Effect: "Deny" }) }, [{ layer: "identity", level: 0, by: "deny" }]],
    ["no identity policy", {}, [{ layer: "identity", level: 0, by: "silence" }]],
    ["the boundary", { identity: document(all), boundary: none }, [{ layer: "boundary", level: 0, by: "silence" }]],
    ["a level of SCPs", { identity: document(all), scps: [document(all), none] }, [{ layer: "scps", level: 1, by: "silence" }]],
    [
      "the endpoint",
      { identity: document(all), endpoint: document({ ...all, Principal: "*", Action: "s3:*" }) },
      [{ layer: "endpoint", level: 0, by: "silence" }],
    ],
    [
      "identity and boundary",
      { identity: none, boundary: none },
      [
        { layer: "identity", level: 0, by: "silence" },
        { layer: "boundary", level: 0, by: "silence" },
      ],
    ],
  ])("%s", (_, documents, expected) => {
    expect(explain(documents).stoppedBy).toEqual(expected);
  });

  it("is one that is not there", () => {
    const request = ask({ resource: { arn: pool, account: "444455556666" } });
    expect(explain({ identity: document(all) }, request).stoppedBy).toEqual([{ layer: "resource", level: 0, by: "absence" }]);
  });

  it("is none when it was allowed or unsigned", () => {
    expect(explain({ identity: document(all) }).stoppedBy).toEqual([]);
    expect(explain({}, ask({ action: "cognito-idp:SignUp" })).stoppedBy).toEqual([]);
  });

  it("layers that were not consulted say so", () => {
    const { layers } = explain({ identity: document(all) }, ask({ principal: `arn:aws:iam::${account}:root` }));
    expect(layers).toMatchObject([
      { layer: "identity", verdict: "notConsulted", stopped: false, policies: [{ statements: [] }] },
    ]);
  });
});

describe("the nearest allow", () => {
  const when = (condition: object): LayerDocuments => ({ identity: document({ ...all, Condition: condition }) });
  const first = (documents: LayerDocuments, request?: Request): unknown => changesOf(explain(documents, request))[0];

  it("names the tag that differs, then the other side of the comparison", () => {
    expect(changesOf(explain({ identity: document(team) }))).toEqual([
      [["aws:ResourceTag/team", "red", "blue"]],
      [["aws:PrincipalTag/team", "blue", "red"]],
    ]);
  });

  it("names what is missing", () => {
    expect(changesOf(explain({ identity: document(team) }, ask({ resource: pool })))).toEqual([
      [["aws:ResourceTag/team", undefined, "blue"]],
    ]);
  });

  it.each<[string, object, readonly unknown[]]>([
    ["StringLike", { StringLike: { "app:k": "prod-*" } }, ["app:k", undefined, "prod-"]],
    ["NumericLessThan", { NumericLessThan: { "app:k": "10" } }, ["app:k", undefined, "9"]],
    ["NumericGreaterThan", { NumericGreaterThan: { "app:k": "10" } }, ["app:k", undefined, "11"]],
    ["DateLessThan", { DateLessThan: { "app:k": "2024-01-01" } }, ["app:k", undefined, "2023-12-31T23:59:59Z"]],
    ["DateGreaterThan", { DateGreaterThan: { "app:k": "0" } }, ["app:k", undefined, "1970-01-01T00:00:01Z"]],
    ["Bool", { Bool: { "app:k": "true" } }, ["app:k", undefined, "true"]],
    ["IpAddress", { IpAddress: { "app:k": "10.0.0.0/8" } }, ["app:k", undefined, "10.0.0.0"]],
    ["ArnLike", { ArnLike: { "app:k": "arn:aws:s3:::b/*" } }, ["app:k", undefined, "arn:aws:s3:::b/"]],
    ["BinaryEquals", { BinaryEquals: { "app:k": "QQ==" } }, ["app:k", undefined, "QQ=="]],
    ["Null false", { Null: { "app:k": "false" } }, ["app:k", undefined, "(any value)"]],
    ["ForAnyValue", { "ForAnyValue:StringEquals": { "app:k": "a" } }, ["app:k", undefined, ["a"]]],
  ])("knows a value for %s", (_, condition, expected) => {
    expect(first(when(condition))).toEqual([expected]);
  });

  it.each<[string, object, unknown, readonly unknown[]]>([
    ["StringNotEquals", { StringNotEquals: { "app:k": "a" } }, "a", ["app:k", "a", undefined]],
    ["Null true", { Null: { "app:k": "true" } }, "a", ["app:k", "a", undefined]],
    ["ForAllValues", { "ForAllValues:StringEquals": { "app:k": ["a", "b"] } }, ["a", "z"], ["app:k", ["a", "z"], ["a"]]],
    ["ForAllValues negated", { "ForAllValues:StringNotEquals": { "app:k": ["a"] } }, ["a", "z"], ["app:k", ["a", "z"], ["z"]]],
    ["a list under a plain operator", { StringEquals: { "app:k": "a" } }, ["a"], ["app:k", ["a"], "a"]],
  ])("changes a value that is there for %s", (_, condition, value, expected) => {
    expect(first(when(condition), ask({ context: { "app:k": value as string } }))).toEqual([expected]);
  });

  it("changes several keys when it takes several", () => {
    const [changes] = changesOf(
      explain(
        when({ StringEquals: { "app:a": "1", "app:b": "2" }, Null: { "app:c": "true" } }),
        ask({ context: { "app:c": "x" } }),
      ),
    );
    expect(changes).toEqual([
      ["app:a", undefined, "1"],
      ["app:b", undefined, "2"],
      ["app:c", "x", undefined],
    ]);
  });

  it("gets past a Deny, and past the silence behind it", () => {
    const deny = { ...all, Effect: "Deny", Condition: { StringNotEquals: { "aws:ResourceTag/team": "blue" } } };
    const [changes] = changesOf(explain({ identity: document(deny, { ...all, Condition: { Bool: { "app:mfa": "true" } } }) }));
    expect(changes).toEqual([
      ["aws:ResourceTag/team", "red", "blue"],
      ["app:mfa", undefined, "true"],
    ]);
  });

  it("gets past a BoolIfExists Deny", () => {
    const deny = { ...all, Effect: "Deny", Condition: { BoolIfExists: { "app:mfa": "false" } } };
    expect(first({ identity: document(all, deny) })).toEqual([["app:mfa", undefined, "true"]]);
  });

  it("keeps aws:TagKeys and the tags of the request together", () => {
    const only = {
      ...all,
      Condition: { StringEquals: { "aws:RequestTag/a": "1" }, "ForAllValues:StringEquals": { "aws:TagKeys": ["a"] } },
    };
    expect(first({ identity: document(only) }, ask({ request: { tags: { b: "2" } } }))).toEqual([
      ["aws:RequestTag/a", undefined, "1"],
      ["aws:TagKeys", ["b"], ["a"]],
    ]);
  });

  it("serves the boundary and SCPs, too", () => {
    expect(
      first({
        identity: document(all),
        boundary: document(team),
        scps: [document({ ...all, Condition: { Bool: { "app:mfa": "true" } } })],
      }),
    ).toEqual([
      ["app:mfa", undefined, "true"],
      ["aws:ResourceTag/team", "red", "blue"],
    ]);
  });

  it("is verified: every change that it names makes the request allowed", () => {
    const documents = {
      identity: document(team, { ...all, Effect: "Deny", Condition: { StringEquals: { "app:env": "prod" } } }),
    };
    const request = ask({ context: { "app:env": "prod" } });
    const { nearest } = explain(documents, request);
    expect(nearest.length).toBeGreaterThan(0);
    for (const { changes, determining } of nearest) {
      const context: Record<string, string> = {
        "aws:PrincipalTag/team": "blue",
        "aws:ResourceTag/team": "red",
        "app:env": "prod",
      };
      for (const { key, to } of changes) {
        if (to === undefined) delete context[key];
        else context[key] = to as string;
      }
      const changed: Request = { principal: `arn:aws:iam::${account}:role/app`, action: request.action, resource: pool, context };
      expect(createEngine(documents).decide(changed).outcome).toBe("allow");
      expect(determining).not.toEqual([]);
    }
  });

  it("is empty when there is none", () => {
    expect(explain({ identity: document({ ...all, Action: "s3:*" }) }).nearest).toEqual([]);
    expect(explain({ identity: document(all, { ...all, Effect: "Deny" }) }).nearest).toEqual([]);
    expect(explain({ identity: document(all) }).nearest).toEqual([]);
  });
});

describe("rendering", () => {
  const documents: LayerDocuments = { identity: document(team, { ...all, Action: "s3:*" }) };

  it("shows the answer, the clauses, and the nearest allow", () => {
    expect(renderExplanation(explain(documents))).toMatchInlineSnapshot(`
      "implicitly denied: the identity policies had to allow and did not
        principal arn:aws:iam::111122223333:role/app
        action    cognito-idp:ListUsers
        resource  arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_abc

      identity policies: no Allow matches
        identity[0] /Statement/0  Allow, OwnTeam, does not match
          ✓ action \`cognito-idp:ListUsers\`
          ✓ resource \`arn:aws:cognito-idp:*:*:userpool/*\`
          ✗ StringEquals aws:ResourceTag/team
              request  \`red\`
              policy   \`\${aws:PrincipalTag/team}\` = \`blue\`
        1 statement does not name the action

      would be allowed if
          \`aws:ResourceTag/team\` were \`blue\` (is \`red\`)
      or if
          \`aws:PrincipalTag/team\` were \`red\` (is \`blue\`)
      "
    `);
  });

  it("shows what allowed it", () => {
    const request = ask({ resource: { arn: pool, tags: { team: "blue" } } });
    expect(renderExplanation(explain(documents, request))).toMatchInlineSnapshot(`
      "allowed: 1 statement allows it
        principal arn:aws:iam::111122223333:role/app
        action    cognito-idp:ListUsers
        resource  arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_abc

      identity policies: an Allow matches
        identity[0] /Statement/0  Allow, OwnTeam, matches
          ✓ action \`cognito-idp:ListUsers\`
          ✓ resource \`arn:aws:cognito-idp:*:*:userpool/*\`
          ✓ StringEquals aws:ResourceTag/team
              request  \`blue\`
              policy   \`\${aws:PrincipalTag/team}\` = \`blue\`
        1 statement does not name the action
      "
    `);
  });

  it("as Markdown", () => {
    expect(renderExplanationMarkdown(explain(documents))).toMatchInlineSnapshot(`
      "**implicitly denied**: the identity policies had to allow and did not

      - principal \`arn:aws:iam::111122223333:role/app\`
      - action \`cognito-idp:ListUsers\`
      - resource \`arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_abc\`

      **identity policies**: no Allow matches

      - \`identity[0] /Statement/0\` Allow, OwnTeam, does not match
        - ✓ action \`cognito-idp:ListUsers\`
        - ✓ resource \`arn:aws:cognito-idp:*:*:userpool/*\`
        - ✗ StringEquals aws:ResourceTag/team
          - request: \`red\`
          - policy: \`\${aws:PrincipalTag/team}\` = \`blue\`
      - 1 further statement

      Would be allowed if any of these held:

      - \`aws:ResourceTag/team\` were \`blue\` (is \`red\`)
      - \`aws:PrincipalTag/team\` were \`red\` (is \`blue\`)
      "
    `);
  });

  it("has no colour unless asked", () => {
    const explanation = explain(documents);
    expect(renderExplanation(explanation)).not.toContain("\u001b");
    expect(renderExplanation(explanation, { color: true })).toContain("\u001b[31mimplicitly denied\u001b[0m");
  });

  it("cuts lines at the width", () => {
    const lines = renderExplanation(explain(documents), { width: 40 }).split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBe(40);
  });

  it("shows at most as many statements as asked, and counts the rest", () => {
    const many = { identity: document(...Array.from({ length: 30 }, (_, i) => ({ ...team, Sid: `Team${i}` }))) };
    expect(renderExplanation(explain(many), { statements: 2 })).toContain("28 more statements name the action");
  });

  it("warns of malformed values", () => {
    const numeric = { identity: document({ ...all, Condition: { NumericLessThan: { "app:k": "10" } } }) };
    const text = renderExplanation(explain(numeric, ask({ context: { "app:k": "soon" } })));
    expect(text).toContain("warning: `soon`: the request's value cannot be read by the operator");
  });

  it("does not let a tag value write to the terminal", () => {
    const request = ask({ resource: { arn: pool, tags: { team: "\u001b[2J\u202ered\ud800" } } });
    for (const text of [renderExplanation(explain(documents, request)), renderExplanationMarkdown(explain(documents, request))]) {
      for (const hidden of ["\u001b", "\u202e", "\ud800"]) expect(text).not.toContain(hidden);
      expect(text).toContain("\\u{1b}[2J\\u{202e}red\\u{d800}");
    }
  });
});
