import type { PolicyDocument, StatementDocument } from "./document.js";

/** The statements of a document in either form (iam-semantics §1.1.5), as a list. */
export function statementsOf({ Statement }: Pick<PolicyDocument, "Statement">): readonly StatementDocument[] {
  return isList(Statement) ? Statement : [Statement];
}

const isList = (given: PolicyDocument["Statement"]): given is readonly StatementDocument[] => Array.isArray(given);
