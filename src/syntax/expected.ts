import type { IParserErrorMessageProvider, TokenType } from "chevrotain";

/** What a rule reads, in words: the subject of "expected …". */
const ruleNames: ReadonlyMap<string, string> = new Map([
  ["file", "a declaration"],
  ["declaration", "a declaration"],
  ["policy", "`rule`, `require` or `protect`"],
  ["member", "`rule`, `require` or `protect`"],
  ["action", "an action"],
  ["resource", "a resource"],
  ["principal", "a principal"],
  ["operand", "a value"],
  ["comparison", "a value"],
  ["literal", "a literal"],
  ["paramValue", "a literal or a list"],
  ["argument", "an argument"],
  ["argumentValue", "a literal or a name"],
  ["resourceArgument", "an argument"],
  ["principalArgument", "a string or a name"],
  ["annotationArgument", "a literal or a name"],
  ["negation", "a condition"],
  ["attribute", "an attribute"],
  ["tagKey", "a tag key"],
  ["effectClause", "`allow` or `deny`"],
  ["expectation", "`allow` or `deny`"],
  ["unsupportedClause", "`skip` or `unconditional`"],
  ["given", "`policy`, `principal`, `resource`, `request` or `context`"],
  ["fixture", "`principal`, `resource`, `request` or `context`"],
  ["principalFixture", "a principal"],
  ["binding", "a key, `=` and a value"],
  ["test", "`given` or `expect`"],
  ["claim", "`given`, `never` or `policy`"],
  ["compareClaim", "`within` or `equals`"],
]);

function labelOf(type: TokenType): string {
  return type.LABEL ?? type.name;
}

function expectedIn(ruleName: string, paths: readonly (readonly TokenType[])[]): string {
  const named = ruleNames.get(ruleName);
  if (named !== undefined) return named;
  const labels = new Set(paths.flatMap((path) => path.slice(0, 1).map(labelOf)));
  return [...labels].join(" or ");
}

/** More than anybody reads of one file; each costs far more than a token. */
const maxErrors = 200;

let errorsLeft = 0;

class TooManyErrors extends Error {}

/** Runs the parser until it is done or has had `maxErrors` errors; answers whether it is done. */
export function untilTooManyErrors(run: () => void): boolean {
  errorsLeft = maxErrors;
  try {
    run();
    return true;
  } catch (error) {
    if (error instanceof TooManyErrors) return false;
    throw error;
  }
}

/** Every error of the parser passes here, so here is where they are counted. */
function counted(expected: string): string {
  if (errorsLeft-- <= 0) throw new TooManyErrors();
  return expected;
}

/** Chevrotain's errors carry what was expected; `diagnostics/syntax.ts` makes the sentence. */
export const errorMessages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => counted(labelOf(expected)),
  buildNotAllInputParsedMessage: () => counted("a declaration"),
  buildNoViableAltMessage: ({ expectedPathsPerAlt, ruleName }) => counted(expectedIn(ruleName, expectedPathsPerAlt.flat())),
  buildEarlyExitMessage: ({ expectedIterationPaths, ruleName }) => counted(expectedIn(ruleName, expectedIterationPaths)),
};
