import type { ActionInfo } from "../catalog/types.js";
import type { Policy, Statement } from "../ir/model.js";

/** Statements of one rule, or one statement of a document. */
export interface RuleGroup {
  readonly policy: Policy;
  readonly name: string;
  readonly location: string;
  readonly statements: readonly [Statement, ...Statement[]];
}

/** An action that a rule reaches, by which statements, and whether it is written out there. */
export interface ReachedAction {
  readonly info: ActionInfo;
  readonly literal: boolean;
  readonly statements: readonly Statement[];
}
