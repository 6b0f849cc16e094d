import type { Rule } from "../ast/nodes.js";
import type { Env } from "./context.js";
import type { KindRow } from "./kinds.js";
import type { CheckedRule } from "./model.js";

export function checkTagSupport(_rule: CheckedRule, _node: Rule, _kind: KindRow, _env: Env): void {}
