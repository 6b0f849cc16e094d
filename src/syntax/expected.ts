import type { IParserErrorMessageProvider, TokenType } from "chevrotain";

/** What a rule reads, in words: the subject of "expected …". */
const ruleNames: ReadonlyMap<string, string> = new Map([
  ["file", "a declaration"],
  ["declaration", "a declaration"],
  ["member", "`rule`, `require` or `protect`"],
  ["action", "an action"],
  ["actionList", "an action"],
  ["resource", "a resource"],
  ["resourceList", "a resource"],
  ["principal", "a principal"],
  ["principalList", "a principal"],
  ["operand", "a value"],
  ["comparison", "a value"],
  ["valueList", "a value"],
  ["literal", "a literal"],
  ["param", "a literal"],
  ["argument", "an argument"],
  ["argumentValue", "a literal or a name"],
  ["resourceArgument", "an argument"],
  ["principalArgument", "a string or a name"],
  ["negation", "a condition"],
  ["attribute", "an attribute"],
  ["operator", "`in` or `like`"],
  ["tagKey", "a tag key"],
  ["tagList", "a tag key"],
  ["segments", "`.` or `[`"],
  ["effectClause", "`allow` or `deny`"],
  ["expectation", "`allow` or `deny`"],
  ["unsupportedClause", "`skip` or `unconditional`"],
  ["clause", "a clause"],
  ["given", "`policy`, `principal`, `resource`, `request` or `context`"],
  ["fixture", "`principal`, `resource`, `request` or `context`"],
  ["principalFixture", "a principal"],
  ["binding", "a key"],
  ["test", "`given` or `expect`"],
  ["claim", "`given`, `never` or `policy`"],
  ["compareClaim", "`within` or `equals`"],
  ["names", "a policy"],
]);

function labelOf(type: TokenType): string {
  return type.LABEL ?? type.name;
}

function expectedIn(ruleName: string, paths: readonly (readonly TokenType[])[]): string {
  const named = ruleNames.get(ruleName);
  if (named !== undefined) return named;
  const labels = [...new Set(paths.flatMap((path) => path.slice(0, 1).map(labelOf)))];
  return labels.join(" or ");
}

/** Chevrotain's errors carry what was expected; `diagnostics/syntax.ts` makes the sentence. */
export const errorMessages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => labelOf(expected),
  buildNotAllInputParsedMessage: () => "a declaration",
  buildNoViableAltMessage: ({ expectedPathsPerAlt, ruleName }) => expectedIn(ruleName, expectedPathsPerAlt.flat()),
  buildEarlyExitMessage: ({ expectedIterationPaths, ruleName }) => expectedIn(ruleName, expectedIterationPaths),
};
