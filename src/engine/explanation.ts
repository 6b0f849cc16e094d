/** The explanation of a decision as plain data: it survives `JSON.stringify`, and names places instead of IR objects. */
import { type UnsignedApi, type UnsignedLookup, unsignedApi } from "../catalog/unsigned.js";
import { explainView } from "../eval/explain.js";
import type {
  ContextChange,
  EvaluationExplanation,
  ExplainedCondition,
  ExplainedElement,
  ExplainedLayer,
  ExplainedPrincipal,
  ExplainedStatement,
  LayerVerdict,
} from "../eval/explanation.js";
import type { CompiledLayers } from "../eval/layers.js";
import type { DeterminingStatement, LayerName, Outcome, ProblemKind } from "../eval/model.js";
import type { RequestView } from "../eval/request-view.js";
import type { Effect } from "../ir/model.js";
import type { SourceFile } from "../text/span.js";
import { type Location, statementLocation } from "./location.js";

export type { ContextChange, ExplainedCondition, ExplainedElement, ExplainedPrincipal, LayerVerdict, UnsignedApi };

/** A statement by name and place. */
export interface StatementReference {
  readonly layer: LayerName;
  /** Of SCPs and RCPs, root = 0. */
  readonly level: number;
  readonly policy: string;
  readonly sid?: string;
  readonly effect: Effect;
  readonly location: Location;
}

export interface StatementExplanation {
  readonly sid?: string;
  readonly effect: Effect;
  readonly location: Location;
  /** Whether every clause matched. */
  readonly matched: boolean;
  readonly principal?: ExplainedPrincipal;
  readonly action: ExplainedElement;
  readonly resource?: ExplainedElement;
  readonly conditions: readonly ExplainedCondition[];
}

/** One document of a layer, statement by statement. */
export interface PolicyExplanation {
  readonly policy: string;
  readonly statements: readonly StatementExplanation[];
}

export interface LayerExplanation {
  readonly layer: LayerName;
  readonly level: number;
  readonly verdict: LayerVerdict;
  /** Whether this layer's Deny or silence is why the request is denied. */
  readonly stopped: boolean;
  readonly policies: readonly PolicyExplanation[];
}

/** Which layer denied: by a Deny, by allowing nothing, or because it is not there although it had to allow. */
export interface StoppedBy {
  readonly layer: LayerName;
  readonly level: number;
  readonly by: "deny" | "silence" | "absence";
}

export interface NearestAllowExplanation {
  /** All of them together. */
  readonly changes: readonly ContextChange[];
  readonly determining: readonly StatementReference[];
}

/** A value that could not be read as its operator wants it, and where it stands. */
export interface ExplanationProblem extends StatementReference {
  readonly kind: ProblemKind;
  readonly text: string;
}

export interface Explanation {
  readonly outcome: Outcome;
  readonly allowed: boolean;
  readonly request: { readonly principal: string; readonly action: string; readonly resource: string };
  readonly determining: readonly StatementReference[];
  readonly stoppedBy: readonly StoppedBy[];
  readonly layers: readonly LayerExplanation[];
  /** Verified changes of the request that would turn the denial into an allow, fewest first. */
  readonly nearest: readonly NearestAllowExplanation[];
  readonly problems: readonly ExplanationProblem[];
  /** Of a public API, denied or not: why identity policies are not consulted, and where that is documented. */
  readonly unsigned?: UnsignedApi;
}

type Sources = ReadonlyMap<string, SourceFile>;

const sidOf = ({ sid }: { readonly sid?: string }): { readonly sid?: string } => (sid === undefined ? {} : { sid });

function reference({ layer, level, policy, statement }: DeterminingStatement, sources: Sources): StatementReference {
  return {
    layer,
    level,
    policy: policy.name,
    ...sidOf(statement),
    effect: statement.effect,
    location: statementLocation(statement, policy.name, sources),
  };
}

function statementOf(explained: ExplainedStatement, policy: string, sources: Sources): StatementExplanation {
  const { statement, principal, resource } = explained;
  return {
    ...sidOf(statement),
    effect: explained.effect,
    location: statementLocation(statement, policy, sources),
    matched: explained.matched,
    ...(principal === undefined ? {} : { principal }),
    action: explained.action,
    ...(resource === undefined ? {} : { resource }),
    conditions: explained.conditions,
  };
}

function layerOf({ layer, level, verdict, stopped, policies }: ExplainedLayer, sources: Sources): LayerExplanation {
  return {
    layer,
    level,
    verdict,
    stopped,
    policies: policies.map(({ policy, statements }) => ({
      policy: policy.name,
      statements: statements.map((statement) => statementOf(statement, policy.name, sources)),
    })),
  };
}

function stoppedBy({ layers, silent }: EvaluationExplanation): readonly StoppedBy[] {
  const present = layers
    .filter((layer) => layer.stopped)
    .map(({ layer, level, verdict }): StoppedBy => ({ layer, level, by: verdict === "denied" ? "deny" : "silence" }));
  const absent = silent.filter((name) => !layers.some(({ layer }) => layer === name));
  return [...present, ...absent.map((layer): StoppedBy => ({ layer, level: 0, by: "absence" }))];
}

/** Explains a request that was checked. */
export function explainRequest(
  layers: CompiledLayers,
  view: RequestView,
  sources: Sources,
  lookup: UnsignedLookup = unsignedApi,
): Explanation {
  const explained = explainView(layers, view);
  const { principal, action, resource } = view.written();
  const unsigned = view.unsigned ? lookup(view.action) : undefined;
  return {
    outcome: explained.outcome,
    allowed: explained.outcome === "allow",
    request: { principal, action, resource },
    determining: explained.determining.map((statement) => reference(statement, sources)),
    stoppedBy: stoppedBy(explained),
    layers: explained.layers.map((layer) => layerOf(layer, sources)),
    nearest: explained.nearest.map(({ changes, determining }) => ({
      changes,
      determining: determining.map((statement) => reference(statement, sources)),
    })),
    problems: explained.problems.map((problem) => ({ ...reference(problem, sources), kind: problem.kind, text: problem.text })),
    ...(unsigned === undefined ? {} : { unsigned }),
  };
}
