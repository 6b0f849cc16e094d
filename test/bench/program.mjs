/** An `.abac` file of at least `bytes` characters, made from a seed: rules of many shapes, one policy for every twenty. */
export function program(bytes, seed = 1) {
  let state = seed >>> 0;
  const next = (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % n;
  };
  const pick = (list) => list[next(list.length)];
  const actions = [
    "cognito-idp:AdminGetUser",
    "cognito-idp:Admin*",
    "cognito-idp:ListUsers, cognito-idp:DescribeUserPool",
    "cognito-identity:DescribeIdentityPool",
  ];
  const resources = ["*", "cognito-idp:userpool", '"arn:aws:cognito-idp:*:111122223333:userpool/*"'];
  const conditions = [
    "resource.tag.team == principal.tag.team",
    'resource.tag.env in ["dev", "test"] and request.mfa',
    '(principal.tag.role == "admin" or principal.tag.role like "ops-*") and exists resource.tag.team',
    'not (request.ip in ["10.0.0.0/8", "192.168.0.0/16"]) and any request.tagKeys in ["team", "env"]',
    'request.region == "eu-west-1" or request.region == "eu-central-1"',
  ];
  const parts = ["// generated\n"];
  let size = 0;
  for (let policy = 0; size < bytes; policy++) {
    const rules = [];
    for (let rule = 0; rule < 20; rule++) {
      rules.push(
        `  /// Rule ${rule} of policy ${policy}.\n  rule R${rule} {\n    ${pick(["allow", "allow", "allow", "deny"])} ${pick(actions)}\n    on ${pick(resources)}\n    when ${pick(conditions)}\n  }\n`,
      );
    }
    const text = `policy P${policy} {\n${rules.join("\n")}}\n\n`;
    parts.push(text);
    size += text.length;
  }
  return parts.join("");
}
