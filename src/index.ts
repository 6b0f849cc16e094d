/**
 * The public API: compile, import, format, lint, evaluate. Every export is listed here by name; nothing else of the package is a
 * promise. `tagward/eval` is the smaller door, for programs that only ask.
 */
export { type LoadCatalogOptions, loadCatalog, loadWholeCatalog } from "./catalog/load-catalog.js";
export type { CatalogOverlay, ServiceOverlay } from "./catalog/overlay.js";
export type { IdentityTarget, Limits, PolicyTarget } from "./catalog/quotas.js";
export type { ActionInfo, Catalog, Evidence, KeyInfo, ResourceTypeInfo, ServiceInfo } from "./catalog/types.js";
export type { UnsignedLookup } from "./catalog/unsigned.js";
export { unsignedLookup } from "./catalog/unsigned-lookup.js";
export type { ParamValue } from "./check/check.js";
export type { PolicyKindName } from "./check/model.js";
export type { EnvironmentConfig, ProjectConfig } from "./cli/config.js";
export type { LintConfig } from "./cli/lint-config.js";
export type { Claims } from "./cognito/claims.js";
export type { IdentityPoolConfig, ProviderConfig, RoleConfig } from "./cognito/config.js";
export { type GuestScopeDown, guestScopeDowns, type ScopeDownDocument } from "./cognito/data/guest-scope-down.js";
export { createIdentityPool, type IdentityPool } from "./cognito/identity-pool.js";
export type { CognitoProblem, CognitoProblemCode } from "./cognito/problem.js";
export { type DefaultTagMaps, defaultTagMaps, type ProviderKind, type TagMap } from "./cognito/provider.js";
export type { PublicOperation } from "./cognito/public-request.js";
export type { RoleMapping, RoleRule, RulesRoleMapping, TokenRoleMapping } from "./cognito/role-choice.js";
export type { CognitoSession, FlowStep, IssuedSession, RefusedSession } from "./cognito/session.js";
export type { SessionCall, SessionEngine, SessionLayers, SessionOperation } from "./cognito/session-engine.js";
export type { SessionRequest } from "./cognito/session-input.js";
export { groupClaims, type UserPoolGroup } from "./cognito/user-pool-groups.js";
export { compile, type FilesInput } from "./compiler/compile.js";
export {
  type CompiledDocument,
  type CompiledPolicy,
  type CompileResult,
  compileSources,
  type SourcesInput,
} from "./compiler/compile-sources.js";
export { type ImportOptions, type ImportResult, importPolicy } from "./compiler/import/import-policy.js";
export type { DocumentSuppression } from "./compiler/lint/document-suppressions.js";
export { type LintOptions, lintPolicy } from "./compiler/lint/lint-policy.js";
export type { LintedDocument, ProjectLint } from "./compiler/lint/lint-project.js";
export type { DiagnosticCode } from "./diagnostics/codes.js";
export type { Diagnostic, Fix, Label, Severity } from "./diagnostics/diagnostic.js";
export { type JsonDiagnostic, type JsonReport, renderJson } from "./diagnostics/render/json.js";
export { renderTerminal, type TerminalOptions } from "./diagnostics/render/terminal.js";
export type { Packing } from "./emit/pack.js";
export { type ParsedSourceMap, parseSourceMap } from "./emit/parse-source-map.js";
export type { MappedStatement, SourceMap } from "./emit/source-map.js";
export type { DecideMany } from "./engine/batch.js";
export { createEngine, type Decision, type Engine } from "./engine/engine.js";
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
} from "./engine/explanation.js";
export { renderExplanationMarkdown } from "./engine/explanation-markdown.js";
export { type RenderExplanationOptions, renderExplanation } from "./engine/explanation-text.js";
export type { EngineDocuments, IamDocument, LayerDocuments, PolicyDocument } from "./engine/layers.js";
export type { Location } from "./engine/location.js";
export type { LegDecision, OperationDecision } from "./engine/operation.js";
export type { OperationRequest } from "./engine/operation-request.js";
export { PolicyError } from "./engine/policy-error.js";
export { type EngineOptions, type PreparedRequest, prepareRequest } from "./engine/prepare-request.js";
export type {
  ArnPrincipal,
  ContextInput,
  FederatedPrincipal,
  Principal,
  Request,
  Resource,
  ServicePrincipal,
  Tags,
} from "./engine/request.js";
export { RequestError } from "./engine/request-error.js";
export {
  createPolicyStore,
  type PolicyAnswers,
  type PolicySnapshot,
  type PolicyStore,
  type StoreDraft,
} from "./engine/store.js";
export type {
  AccountAttachments,
  PolicyAttachments,
  PrincipalAttachments,
  StoreContent,
  StoredDocument,
  UnitAttachments,
} from "./engine/store-content.js";
export { type Changes, diffSnapshots, type StoreDiff } from "./engine/store-diff.js";
export { StoreError } from "./engine/store-error.js";
export type { RequestDraft, WhatIf } from "./engine/what-if.js";
export type { DeterminingStatement, EvaluationProblem, LayerName, Outcome } from "./eval/model.js";
export { type FormatResult, formatSource } from "./format/format-source.js";
export type { PolicyDocument as IamPolicyDocument } from "./iam/document.js";
export type { Policy, PolicyKind, Statement } from "./ir/model.js";
export type { LintSettings } from "./lint/settings.js";
export { type AbacSupportOptions, abacSupport } from "./support/abac-support.js";
export type {
  ActionSupport,
  ActionVerdict,
  ByTagKey,
  Carriage,
  ConditionTruth,
  ConditionVerdict,
  FeatureName,
  FeatureRow,
  FeatureTable,
  FeatureValue,
  GapReason,
  GapSeverity,
  KeyProof,
  OverallSupport,
  PolicySupport,
  RollUp,
  RuleSupport,
  ServiceSupport,
  SupportLevel,
  SupportReport,
  TypeSupport,
  TypeVerdict,
  Verdict,
} from "./support/model.js";
export type { TextEdit } from "./text/edit.js";
export type { SourceFile, Span } from "./text/span.js";
