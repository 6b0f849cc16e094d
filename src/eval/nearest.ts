/**
 * The nearest allow: the fewest keys of the request that would have to be different. A bounded search over changes that
 * single conditions propose; what it returns was decided, not guessed.
 */
import { type CompiledCondition, holds } from "./condition.js";
import { changesFor, type KeyValue } from "./condition-change.js";
import { principalLevels } from "./consulted.js";
import { mapContext } from "./context.js";
import { type Assessment, assess } from "./evaluate.js";
import type { ContextChange, NearestAllow } from "./explanation.js";
import { foldName } from "./fold.js";
import { silentNames } from "./granted.js";
import type { CompiledLayer, CompiledLayers } from "./layers.js";
import type { ContextValue, LayerName } from "./model.js";
import { level } from "./principal.js";
import type { RequestView } from "./request-view.js";
import { appliesTo, type CompiledStatement, testsOf, usesVariables } from "./statement.js";

const mostDecisions = 300;
const mostAnswers = 3;
const mostChanges = 4;
const movesPerStep = 24;
const alternativesPerCondition = 4;
/** Each step copies the context: a request with more keys than people write is not searched. */
const largestContext = 1000;

/** Changed keys by folded name. */
type Changes = ReadonlyMap<string, KeyValue>;

const requestTag = "aws:requesttag/";
const tagKeys = "aws:tagkeys";

/** The entry of the context that a key names, letter case ignored. */
function entryOf(context: ReadonlyMap<string, ContextValue>, folded: string): readonly [string, ContextValue] | undefined {
  for (const entry of context) if (foldName(entry[0]) === folded) return entry;
  return undefined;
}

/** `aws:TagKeys` and `aws:RequestTag/…` are two views of one thing: a change of either changes both. */
function coupled({ key, value }: KeyValue, context: ReadonlyMap<string, ContextValue>): readonly KeyValue[] {
  const folded = foldName(key);
  const keys = entryOf(context, tagKeys)?.[1];
  const list = typeof keys === "string" ? [keys] : (keys ?? []);
  if (folded.startsWith(requestTag)) {
    const tag = key.slice(requestTag.length);
    const others = list.filter((item) => foldName(item) !== foldName(tag));
    return [{ key: "aws:TagKeys", value: value === undefined ? others : [...others, tag] }];
  }
  if (folded !== tagKeys) return [];
  const kept = new Set(typeof value === "string" ? [value] : value);
  return [...context.keys()]
    .filter((name) => foldName(name).startsWith(requestTag) && !kept.has(name.slice(requestTag.length)))
    .map((name) => ({ key: name, value: undefined }));
}

function changedView(view: RequestView, changes: Changes): RequestView {
  const context = new Map(view.written().context);
  const set = ({ key, value }: KeyValue): void => {
    const folded = foldName(key);
    for (const name of [...context.keys()]) if (foldName(name) === folded) context.delete(name);
    if (value !== undefined) context.set(key, value);
  };
  for (const change of changes.values()) {
    const others = coupled(change, context);
    set(change);
    for (const other of others) if (!changes.has(foldName(other.key))) set(other);
  }
  return { ...view, context: mapContext(context) };
}

type Move = readonly KeyValue[];

function proposals(
  condition: CompiledCondition,
  wanted: boolean,
  statement: CompiledStatement,
  view: RequestView,
): readonly KeyValue[] {
  return changesFor(condition, wanted, usesVariables(statement), view).slice(0, alternativesPerCondition);
}

/** One move per way to break one condition of the Deny. */
function movesAgainst(statement: CompiledStatement, view: RequestView): readonly Move[] {
  return testsOf(statement).conditions.flatMap((condition) =>
    proposals(condition, false, statement, view).map((change) => [change]),
  );
}

/** One move per way to make every failing condition hold, the first proposals combined first. */
function movesTowards(statement: CompiledStatement, view: RequestView): readonly Move[] {
  const failing = testsOf(statement).conditions.filter((condition) => !holds(condition, view));
  if (failing.length > mostChanges) return [];
  let moves: readonly Move[] = [[]];
  for (const condition of failing) {
    const changes = proposals(condition, true, statement, view);
    moves = moves.flatMap((move) => changes.map((change) => [...move, change])).slice(0, movesPerStep);
  }
  return moves;
}

function layersNamed(layers: CompiledLayers, name: LayerName): readonly CompiledLayer[] {
  const found = layers[name];
  if (found === undefined) return [];
  return "index" in found ? [found] : found;
}

function isSilent(layer: CompiledLayer, view: RequestView): boolean {
  const { allows } = layer.index.candidates(view.action);
  return !allows.all.some(
    (statement) => principalLevels(statement, layer, view, false) !== level.none && appliesTo(statement, view),
  );
}

/** Allow statements of the silent layers that fail on conditions only. */
function nearStatements(layers: CompiledLayers, silent: readonly LayerName[], view: RequestView): readonly CompiledStatement[] {
  return silent
    .flatMap((name) => layersNamed(layers, name))
    .filter((layer) => isSilent(layer, view))
    .flatMap((layer) =>
      layer.index
        .candidates(view.action)
        .allows.all.filter(
          (statement) =>
            principalLevels(statement, layer, view, false) !== level.none &&
            testsOf(statement).resource.matches?.(view) !== false,
        ),
    );
}

function denyingStatement(layers: CompiledLayers, assessment: Assessment, view: RequestView): CompiledStatement | undefined {
  const [first] = assessment.determining;
  if (first === undefined) return undefined;
  return layersNamed(layers, first.layer)
    .flatMap((layer) => layer.index.candidates(view.action).denies.all)
    .find(({ statement }) => statement === first.statement);
}

function movesFrom(layers: CompiledLayers, assessment: Assessment, view: RequestView): readonly Move[] {
  const deny = denyingStatement(layers, assessment, view);
  if (deny !== undefined) return movesAgainst(deny, view).slice(0, movesPerStep);
  return nearStatements(layers, silentNames(assessment.silent), view)
    .flatMap((statement) => movesTowards(statement, view))
    .sort((a, b) => a.length - b.length)
    .slice(0, movesPerStep);
}

function added(changes: Changes, move: Move): Changes | undefined {
  const result = new Map(changes);
  for (const change of move) {
    const folded = foldName(change.key);
    // A key that was changed before stays: changing it back and forth leads nowhere.
    if (result.has(folded)) return undefined;
    result.set(folded, change);
  }
  return result;
}

const signature = (changes: Changes): string => JSON.stringify([...changes].sort(([a], [b]) => (a < b ? -1 : 1)));

function explained(changes: Changes, view: RequestView): readonly ContextChange[] {
  return [...changes].map(([folded, { key, value }]) => ({ key, from: entryOf(view.written().context, folded)?.[1], to: value }));
}

/** Enqueues every step that leads on and was not tried in another order. */
function enqueue(queue: Changes[], changes: Changes, moves: readonly Move[], seen: Set<string>): void {
  for (const move of moves) {
    const next = added(changes, move);
    if (next === undefined || seen.has(signature(next))) continue;
    seen.add(signature(next));
    queue.push(next);
  }
  queue.sort((a, b) => a.size - b.size);
}

/**
 * Up to three ways to an allow, fewest changes first; none when the search finds none within its bounds. Answers with more
 * changes than the first are left out.
 */
export function nearestAllows(layers: CompiledLayers, view: RequestView): readonly NearestAllow[] {
  const answers: NearestAllow[] = [];
  if (view.written().context.size > largestContext) return answers;
  const seen = new Set<string>();
  const queue: Changes[] = [new Map()];
  for (let decisions = 0; decisions < mostDecisions && answers.length < mostAnswers; decisions++) {
    const changes = queue.shift();
    if (changes === undefined || changes.size > (answers[0]?.changes.length ?? mostChanges)) break;
    const changed = changedView(view, changes);
    const assessment = assess(layers, changed);
    if (assessment.outcome === "allow") answers.push({ changes: explained(changes, view), determining: assessment.determining });
    else enqueue(queue, changes, movesFrom(layers, assessment, changed), seen);
  }
  return answers;
}
