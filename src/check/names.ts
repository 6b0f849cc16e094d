import type { Declaration, Name } from "../ast/nodes.js";
import { definitionTooDeep, recursiveDefinition, unknownName, wrongKindOfName } from "../diagnostics/names.js";
import { nearest } from "../diagnostics/suggest.js";
import { type Entity, type Env, type NamedDeclaration, reportLimit } from "./context.js";

type Kind = NamedDeclaration["kind"];

const nouns: Readonly<Record<Kind, string>> = {
  param: "a parameter",
  actions: "a list of actions",
  resources: "a list of resources",
  principals: "a list of principals",
  values: "a list of values",
  condition: "a condition",
  policy: "a policy",
};

/** Words that a name would be confused with: roots of attributes, words of conditions, casts. */
const reserved: ReadonlySet<string> = new Set(
  (
    "principal resource request identity and or not in like any all exists missing ignoring true false except " +
    "string numeric date bool arn ip binary"
  ).split(" "),
);

export function isReserved(name: string): boolean {
  return reserved.has(name);
}

/** "a list of actions" */
export function nounOf(kind: Kind): string {
  return nouns[kind];
}

export function isNamed(declaration: Declaration): declaration is NamedDeclaration {
  return Object.hasOwn(nouns, declaration.kind);
}

const deepest = 64;

/**
 * What a name means, when it is of one of the wanted kinds. Reported: an unknown name (with the nearest one of a wanted
 * kind), a name of another kind, a definition that leads back to itself. Names inserted by the parser are passed over.
 */
export function lookUp<K extends Kind>(
  name: Name,
  kinds: readonly K[],
  env: Env,
): Entity<Extract<NamedDeclaration, { kind: K }>> | undefined {
  if (name.text === "") return undefined;
  const { reporter } = env.checker;
  const entity = env.scope.names.get(name.text);
  if (entity === undefined) {
    reporter.report(unknownName(name.span, name.text, wanted(kinds), nearest(name.text, namesOf(kinds, env))));
    return undefined;
  }
  const { declaration } = entity;
  if (!kinds.some((kind) => kind === declaration.kind)) {
    reporter.report(wrongKindOfName(name.span, name.text, nounOf(declaration.kind), wanted(kinds), declaration.name.span));
    return undefined;
  }
  if (env.stack.includes(declaration)) {
    reportCircle(name, declaration, env);
    return undefined;
  }
  if (env.stack.length >= deepest) {
    reportLimit(env.checker, definitionTooDeep(name.span, deepest));
    return undefined;
  }
  return entity as Entity<Extract<NamedDeclaration, { kind: K }>>;
}

function wanted(kinds: readonly Kind[]): string {
  return kinds.map((kind) => nounOf(kind)).join(" or ");
}

function namesOf(kinds: readonly Kind[], env: Env): readonly string[] {
  return [...env.scope.names].filter(([, { declaration }]) => kinds.includes(declaration.kind)).map(([name]) => name);
}

/** Each circle is reported once, wherever it was entered. */
function reportCircle(name: Name, declaration: NamedDeclaration, env: Env): void {
  const { reporter, circles } = env.checker;
  const circle = env.stack.slice(env.stack.indexOf(declaration));
  const key = circle
    .map(({ span }) => `${span.file}:${span.start}`)
    .sort()
    .join("\n");
  if (circles.has(key)) {
    reporter.fail();
    return;
  }
  circles.add(key);
  const chain = [...circle, declaration].map((each) => each.name.text);
  const labels = circle.filter((each) => each !== declaration).map((each) => each.name.span);
  reporter.report(recursiveDefinition(name.span, chain, labels));
}
