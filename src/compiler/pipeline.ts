import { cognitoServices, catalog as defaultCatalog } from "../catalog/catalog.js";
import { createCatalog } from "../catalog/create-catalog.js";
import type { CatalogOverlay } from "../catalog/overlay.js";
import type { Catalog } from "../catalog/types.js";
import { withoutSuppressed } from "../check/annotations.js";
import { type CheckResult, check, type ParamValue } from "../check/check.js";
import type { CheckedPolicy, PolicyKindName } from "../check/model.js";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.js";
import { inReadingOrder, places } from "../diagnostics/render/places.js";
import { type EmitOptions, type EmittedDocument, emit, type Rewrite } from "../emit/emit.js";
import type { Policy } from "../ir/model.js";
import { lower } from "../lower/lower.js";
import { type Optimised, optimise, type PassRun, traceOptimise } from "../optimise/optimise.js";
import { type Fold, foldsOf, shrinkWith } from "../optimise/shrink.js";
import type { ParsedFile } from "../syntax/parse.js";
import type { SourceFile } from "../text/span.js";
import { withoutFollowers } from "./cascade.js";
import { atLevels } from "./lint/levels.js";
import { lintProject, type ProjectLint } from "./lint/lint-project.js";
import type { SourcePolicy } from "./lint/source-door.js";
import { sizeDiagnostics } from "./sizes.js";

/** One IAM JSON document: the object, the exact bytes, the source map, and its size against the quota. */
export type CompiledDocument = EmittedDocument;

/** One policy of the language with the IAM JSON documents it became. */
export interface CompiledPolicy {
  readonly name: string;
  readonly kind: PolicyKindName;
  /** Its `///` comment. */
  readonly doc?: string;
  /** Of the rules, `require`s and `protect`s that were written. */
  readonly ruleCount: number;
  readonly documents: readonly CompiledDocument[];
  /** What the optimiser did, document by document and pass by pass; absent unless `trace` asked for it. */
  readonly passes?: readonly PassRun[];
  /** Wildcards that stand for actions which were listed, and the day of the catalogue; absent unless `shrink` asked for them. */
  readonly shrunk?: { readonly date: string; readonly folds: readonly Fold[] };
}

export interface CompileResult {
  /** In the order of the files and of the policies in them; empty when any diagnostic is an error. */
  readonly policies: readonly CompiledPolicy[];
  /** By file and place, each once. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was read, by the name that diagnostics use. */
  readonly sources: ReadonlyMap<string, SourceFile>;
}

/** What identity policies are deployed as, the project's own quotas, and how a policy over them is divided. */
export interface CompileSettings extends EmitOptions {
  /** Values of `param`s. */
  readonly params?: Readonly<Record<string, ParamValue>>;
  /** What actions, resource types and condition keys are held against; chosen by the compiler when absent. */
  readonly catalog?: Catalog;
  /** What the project knows better than the reference, such as private services; not looked at when `catalog` is given. */
  readonly overlay?: CatalogOverlay;
  /** `aws` unless stated. */
  readonly partition?: string;
  /** Joins rules and leaves out what others say, as far as nothing is decided otherwise; `true` unless stated. */
  readonly optimise?: boolean;
  /**
   * Folds listed actions into wildcards that cover just them, as of the catalogue's day; what AWS adds later is then covered too.
   * Off unless stated, and a part of `optimise`.
   */
  readonly shrink?: boolean;
  /** Gives the `passes` of each policy. */
  readonly trace?: boolean;
  /** Lints the policies too, all of them and the documents that it names together. */
  readonly lint?: ProjectLint;
}

/** Files that were read and parsed, their imports resolved. */
export interface LoadedFiles {
  readonly parsed: ReadonlyMap<string, ParsedFile>;
  readonly imports: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly roots: readonly string[];
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** What loading reported. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks, lowers and emits loaded files. */
export function compileParsed(loaded: LoadedFiles, settings: CompileSettings): CompileResult {
  const { parsed, imports, sources } = loaded;
  const catalog = settings.catalog ?? catalogWith(settings.overlay);
  const checked = check({
    files: new Map([...parsed].map(([name, { file }]) => [name, file])),
    imports,
    roots: [...new Set(loaded.roots)],
    params: settings.params ?? {},
    catalog,
    ...(settings.partition === undefined ? {} : { partition: settings.partition }),
  });
  const diagnostics = [...loaded.diagnostics, ...withoutFollowers(checked.diagnostics, loaded)];
  for (const file of parsed.values()) diagnostics.push(...file.diagnostics);
  const known = places(sources);
  const policies: CompiledPolicy[] = [];
  const whole: SourcePolicy[] = [];
  for (const policy of checked.policies) {
    const lowered = lower(policy, catalog);
    diagnostics.push(...withoutSuppressed(lowered.diagnostics, checked.suppressions, checked.used));
    if (lowered.policy === undefined) continue;
    const before = lowered.policy;
    whole.push({ checked: policy, policy: before, parsed });
    const { rewrite, runsOf, trace } = rewriting(settings, catalog);
    const documents = emit(before, (span) => known.position(span.file, span.start) ?? start, settings, rewrite);
    const sizes = sizeDiagnostics(
      policy,
      { whole: before, rewrite, passes: trace && (() => trace(before).runs) },
      documents,
      settings,
    );
    diagnostics.push(...withoutSuppressed(sizes, checked.suppressions, checked.used));
    const passes = settings.trace === true ? { passes: documents.flatMap((document) => runsOf(document.policy)) } : {};
    policies.push({ ...compiledPolicy(policy, documents), ...passes, ...shrunkIn(before, documents, settings, catalog) });
  }
  const said =
    settings.lint === undefined ? diagnostics : withLint(diagnostics, whole, checked, loaded, { ...settings, catalog });
  const reported = distinct(inReadingOrder(said));
  return { policies: hasErrors(reported) ? [] : policies, diagnostics: reported, sources: withDocuments(sources, settings.lint) };
}

const start = { line: 1, column: 1 };

interface Rewriting {
  /** Absent where policies stay as they were written. */
  readonly rewrite?: Rewrite;
  /** What was done to make a policy. */
  readonly runsOf: (policy: Policy) => readonly PassRun[];
  /** The same with what was done, which takes longer. */
  readonly trace?: (policy: Policy) => Optimised;
}

function rewriting({ optimise: wanted = true, shrink = false, trace = false }: CompileSettings, catalog: Catalog): Rewriting {
  const runs = new Map<Policy["statements"], readonly PassRun[]>();
  const runsOf = ({ statements }: Policy): readonly PassRun[] => runs.get(statements) ?? [];
  if (!wanted) return { runsOf };
  const further = shrink ? shrinkWith(catalog) : undefined;
  const told = (policy: Policy): Optimised => traceOptimise(policy, further);
  const known = new Map<Policy, Policy>();
  // The whole of a policy that is divided is asked for again when its size is reported.
  const quiet: Rewrite = (policy) => {
    const made = known.get(policy) ?? optimise(policy, further);
    known.set(policy, made);
    return made;
  };
  if (!trace) return { rewrite: quiet, runsOf, trace: told };
  const traced: Rewrite = (policy) => {
    const optimised = told(policy);
    runs.set(optimised.policy.statements, optimised.runs);
    return optimised.policy;
  };
  return { rewrite: traced, runsOf, trace: told };
}

function shrunkIn(
  before: Policy,
  documents: readonly CompiledDocument[],
  { optimise: wanted = true, shrink = false }: CompileSettings,
  catalog: Catalog,
): Pick<CompiledPolicy, "shrunk"> {
  if (!(wanted && shrink)) return {};
  const after = documents.map(({ policy }) => policy);
  return { shrunk: { date: catalog.date, folds: foldsOf(before, after, catalog) } };
}

/** What was reported, at the levels of the project, and what the linter finds. */
function withLint(
  diagnostics: readonly Diagnostic[],
  whole: readonly SourcePolicy[],
  { suppressions, used }: CheckResult,
  { roots }: LoadedFiles,
  { lint = {}, partition = "aws", catalog }: CompileSettings & { readonly catalog: Catalog },
): readonly Diagnostic[] {
  const found = lintProject(whole, { catalog, partition, settings: lint, reported: diagnostics, roots, suppressions, used });
  return atLevels([...diagnostics, ...found], lint);
}

function withDocuments(sources: ReadonlyMap<string, SourceFile>, lint: ProjectLint | undefined): ReadonlyMap<string, SourceFile> {
  const documents = lint?.documents ?? [];
  return documents.length === 0
    ? sources
    : new Map([...sources, ...documents.map(({ source }) => [source.name, source] as const)]);
}

function catalogWith(overlay: CatalogOverlay | undefined): Catalog {
  return overlay === undefined ? defaultCatalog : createCatalog(cognitoServices, [overlay]);
}

function compiledPolicy(policy: CheckedPolicy, documents: readonly CompiledDocument[]): CompiledPolicy {
  const { name, kind, doc, rules } = policy;
  // `unsupported` and `protect` may make several of one that was written.
  const ruleCount = new Set(rules.map(({ span }) => span.start)).size;
  return { name, kind, ...(doc === undefined ? {} : { doc }), ruleCount, documents };
}

/** Two stages may report one problem in the same words. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, span, message }) => {
    const key = JSON.stringify([code, span.file, span.start, span.end, message]);
    return !seen.has(key) && seen.add(key);
  });
}
