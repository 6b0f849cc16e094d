import type { KeywordText } from "./tokens.js";

/** The words that may stand at one place, and what they are together. */
export interface WordSet {
  readonly expected: string;
  readonly words: readonly KeywordText[];
}

/** Words that start a declaration. */
export const declarationWords: WordSet = {
  expected: "a declaration",
  words: ["import", "param", "tag", "actions", "resources", "principals", "values", "condition", "policy", "test", "claim"],
};

/** Words that start a member of a policy. */
export const memberWords: WordSet = { expected: "`rule`, `require` or `protect`", words: ["rule", "require", "protect"] };

/** Between the name of a policy and its block. */
export const kindWords: WordSet = { expected: "`for` or `{`", words: ["for"] };

/** Words that start a clause of a rule. */
export const clauseWords: WordSet = {
  expected: "a clause",
  words: ["allow", "deny", "from", "on", "when", "unless", "unsupported"],
};

/** Words that start a clause of `require` and `protect`. */
export const governanceWords: WordSet = { expected: "`tags`, `on` or `unless`", words: ["tags", "on", "unless"] };

/** Words that start a line of a test. */
export const testWords: WordSet = { expected: "`given` or `expect`", words: ["given", "expect"] };

/** Words that start a line of a claim. */
export const claimWords: WordSet = { expected: "`given`, `never` or `policy`", words: ["given", "never", "policy"] };

/** Other words that may stand where a rule of the grammar fails. */
export const wordsIn: ReadonlyMap<string, readonly KeywordText[]> = new Map<string, readonly KeywordText[]>([
  ["file", declarationWords.words],
  ["declaration", [...declarationWords.words, ...memberWords.words]],
  ["policy", memberWords.words],
  ["member", memberWords.words],
  ["rule", ["except", "and", "or"]],
  ["require", ["except"]],
  ["protect", ["except"]],
  ["import", ["from"]],
  ["importName", ["as"]],
  ["test", ["by", "with"]],
  ["expectation", ["allow", "deny", "implicit", "by", "with"]],
  ["claim", ["on", "when", "within", "equals"]],
  ["compareClaim", ["within", "equals"]],
  ["neverClaim", ["allow", "on", "when"]],
  ["effectClause", ["allow", "deny"]],
  ["unsupportedClause", ["skip", "unconditional"]],
  ["fixture", ["principal", "resource", "request", "context"]],
  ["given", ["principal", "resource", "request", "context", "policy"]],
]);
