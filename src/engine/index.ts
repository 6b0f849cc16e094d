/**
 * `tagward/eval`: the engine and what it speaks with. No language, no catalogue but the lists of unsigned APIs and of operations, no Node
 * built-ins: it runs in a browser and in an edge runtime.
 */
export type { UnsignedLookup } from "../catalog/unsigned.js";
export type { Diagnostic } from "../diagnostics/diagnostic.js";
export type { ContextValue, DeterminingStatement, EvaluationProblem, LayerName, Outcome, ProblemKind } from "../eval/model.js";
export type { Origin, Policy, PolicyKind, Statement } from "../ir/model.js";
export type { DecideMany } from "./batch.js";
export { createEngine, type Decision, type Engine } from "./engine.js";
export type {
  ContextChange,
  Explanation,
  ExplanationProblem,
  LayerExplanation,
  NearestAllowExplanation,
  PolicyExplanation,
  StatementExplanation,
  StatementReference,
  StoppedBy,
  UnsignedApi,
} from "./explanation.js";
export { renderExplanationMarkdown } from "./explanation-markdown.js";
export { type RenderExplanationOptions, renderExplanation } from "./explanation-text.js";
export type { EngineDocuments, IamDocument, LayerDocuments, MappedDocument, MappedPolicy, PolicyDocument } from "./layers.js";
export type { Location } from "./location.js";
export type { LegDecision, OperationDecision } from "./operation.js";
export type { OperationRequest } from "./operation-request.js";
export { PolicyError } from "./policy-error.js";
export { type EngineOptions, type PreparedRequest, prepareRequest } from "./prepare-request.js";
export type {
  ArnPrincipal,
  ContextInput,
  FederatedPrincipal,
  Principal,
  Request,
  Resource,
  ServicePrincipal,
  Tags,
} from "./request.js";
export { RequestError } from "./request-error.js";
export {
  createPolicyStore,
  type PolicyAnswers,
  type PolicySnapshot,
  type PolicyStore,
  type StoreDraft,
} from "./store.js";
export type {
  AccountAttachments,
  PolicyAttachments,
  PrincipalAttachments,
  StoreContent,
  StoredDocument,
  UnitAttachments,
} from "./store-content.js";
export { type Changes, diffSnapshots, type StoreDiff } from "./store-diff.js";
export { StoreError } from "./store-error.js";
export type { RequestDraft, WhatIf } from "./what-if.js";
