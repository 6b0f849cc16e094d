import { principalLevels } from "./consulted.js";
import type { CompiledLayer } from "./layers.js";
import type { DeterminingStatement } from "./model.js";
import { level } from "./principal.js";
import type { RequestView } from "./request-view.js";
import { appliesTo, type CompiledStatement } from "./statement.js";

/** What the statements that were tried come to. */
export interface Findings {
  /** Whether a boundary limits the requester, as far as the statements tried ask (§2.3.15). */
  hasBoundary: boolean;
  /** Those that apply, in the order in which they were found. */
  statements: readonly DeterminingStatement[];
  /** Levels at which they name the requester, together. */
  levels: number;
  /** Layers without an Allow that applies, as bits; of those with several levels, one without. Not the resource policy. */
  silent: number;
  /** Levels of matching Allows of the resource policy. */
  resource: number;
}

const nothing: readonly DeterminingStatement[] = Object.freeze([]);

export function noFindings(): Findings {
  return { hasBoundary: false, statements: nothing, levels: level.none, silent: 0, resource: level.none };
}

/** Made once: a statement is hardly ever asked about in two layers. */
function determining({ layer, level: at }: CompiledLayer, compiled: CompiledStatement): DeterminingStatement {
  const { policy, statement, determining: known } = compiled;
  if (known?.layer === layer && known.level === at) return known;
  compiled.determining = Object.freeze({ layer, level: at, policy, statement, origin: statement.origin });
  return compiled.determining;
}

/** Whether the statement applies to the request; its levels are noted then. */
export function applies(compiled: CompiledStatement, layer: CompiledLayer, view: RequestView, findings: Findings): boolean {
  const levels = principalLevels(compiled, layer, view, findings.hasBoundary);
  if (levels === level.none || !appliesTo(compiled, view)) return false;
  findings.levels |= levels;
  return true;
}

/** Notes a statement that applies. */
export function note(findings: Findings, layer: CompiledLayer, compiled: CompiledStatement): void {
  const found = determining(layer, compiled);
  // INVARIANT: any list but `nothing` is this object's own.
  if (findings.statements === nothing) findings.statements = [found];
  else (findings.statements as DeterminingStatement[]).push(found);
}
