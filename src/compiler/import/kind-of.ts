import type { PolicyKindName } from "../../check/model.js";
import type { JsonNode } from "../../iam/json-node.js";
import { readJson } from "../../iam/read-json.js";
import { nodeFromValue } from "../../iam/value-node.js";
import type { ImportInput } from "./import-policy.js";

function member(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return node?.kind === "object" ? node.members.find((each) => each.name === name)?.value : undefined;
}

function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  if (node === undefined) return [];
  return node.kind === "array" ? node.items : [node];
}

function isAssumption(statement: JsonNode): boolean {
  const actions = itemsOf(member(statement, "Action"));
  return actions.length > 0 && actions.every((action) => action.kind === "string" && /^sts:/i.test(action.value));
}

/**
 * What a document must be, by what its statements hold: with principals it is a resource policy, and a trust policy when
 * all it speaks of is `sts:` actions on no resource. Everything else is an identity policy; whether it is a valid one is
 * for the decoder to say.
 */
export function kindOf(input: ImportInput): PolicyKindName {
  const { root } = "source" in input ? readJson(input.source) : nodeFromValue(input.value, "policy");
  const statements = itemsOf(member(root, "Statement"));
  const has = (statement: JsonNode, name: string): boolean =>
    member(statement, name) !== undefined || member(statement, `Not${name}`) !== undefined;
  if (!statements.some((statement) => has(statement, "Principal"))) return "identity";
  return statements.every((statement) => isAssumption(statement) && !has(statement, "Resource")) ? "trust" : "resource";
}
