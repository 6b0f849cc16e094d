import type { ActionElement } from "../ir/model.js";
import { emptyContext } from "./context.js";
import { foldName } from "./fold.js";
import { matched, type TextPattern, textPattern } from "./text-pattern.js";

/** One entry of `Action`: every action, or a pattern of names of one service. */
export interface ActionPattern {
  /** `undefined` for the lone `*`. */
  readonly service: string | undefined;
  readonly name: TextPattern;
}

const everyAction = textPattern("*", { wildcards: true, variables: false });

const rememberedPatterns = 4096;
const patterns = new Map<string, ActionPattern | undefined>();

function readPattern(text: string): ActionPattern | undefined {
  if (text === "*") return { service: undefined, name: everyAction };
  const folded = foldName(text);
  const colon = folded.indexOf(":");
  const service = folded.slice(0, colon);
  if (colon < 0 || service.includes("*") || service.includes("?")) return undefined;
  return { service, name: textPattern(folded.slice(colon + 1), { wildcards: true, variables: false }) };
}

/**
 * Folded to lower case (§2.1.2); without variables (§2.1.8). `undefined` for what matches no action: a wildcard in the service prefix
 * (§2.1.5), or text without a colon other than `*`. The few hundred patterns that policies repeat are made once.
 */
export function actionPattern(text: string): ActionPattern | undefined {
  if (patterns.has(text)) return patterns.get(text);
  const pattern = readPattern(text);
  if (patterns.size >= rememberedPatterns) patterns.clear();
  patterns.set(text, pattern);
  return pattern;
}

/** Whether the pattern matches an action, which is folded (§2.1.3, §2.1.4). */
export function matchesAction({ service, name }: ActionPattern, action: string): boolean {
  if (service === undefined) return true;
  if (!action.startsWith(service) || action[service.length] !== ":") return false;
  return name.test(action.slice(service.length + 1), emptyContext) === matched;
}

export interface CompiledAction {
  readonly negated: boolean;
  readonly patterns: readonly ActionPattern[];
}

export function compileAction(element: ActionElement): CompiledAction {
  return { negated: element.negated, patterns: element.patterns.map(actionPattern).filter((pattern) => pattern !== undefined) };
}

/** `Action`: some entry matches; `NotAction`: none does (§2.1.6). */
export function actionApplies({ negated, patterns }: CompiledAction, action: string): boolean {
  return patterns.some((pattern) => matchesAction(pattern, action)) !== negated;
}
