/**
 * Checking: gives the tree of a file its meaning. In: every loaded file, which file each import path means, values of
 * parameters, the catalogue. Out: the policies of the wanted files with all names, types and vocabularies settled, and
 * every diagnostic on the way. A policy with an error in it is left out; nothing is thrown for what a person wrote.
 */
import type { File } from "../ast/nodes.js";
import type { Catalog } from "../catalog/types.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type Suppression, withoutSuppressed } from "./annotations.js";
import { type Checker, type ParamValue, totalLimit } from "./context.js";
import { checkDeclaration } from "./declarations.js";
import { checkImportCycles } from "./import-cycles.js";
import type { CheckedPolicy } from "./model.js";
import { checkParams } from "./params.js";
import { checkPolicy } from "./policies.js";
import { createReporter } from "./reporter.js";
import { buildScopes } from "./scopes.js";

export type { Suppression } from "./annotations.js";
export type { ParamValue } from "./context.js";

export interface CheckInput {
  /** Every loaded file by the name of its source. */
  readonly files: ReadonlyMap<string, File>;
  /** Per file: import path as written -> name of the file it means. A path that is missing has been reported by the loader. */
  readonly imports: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Names of the files whose policies are wanted. */
  readonly roots: readonly string[];
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly catalog: Catalog;
  /** Of resource types that do not say; `aws` unless stated. */
  readonly partition?: string;
}

export interface CheckResult {
  /** Of the roots, in their order. */
  readonly policies: readonly CheckedPolicy[];
  readonly diagnostics: readonly Diagnostic[];
  /** What `@suppress` asks for; `diagnostics` has it applied, later stages apply it with `withoutSuppressed`. */
  readonly suppressions: readonly Suppression[];
  /** Those that something was left out for; later stages add to it. */
  readonly used: Set<Suppression>;
}

/** Checks all files; linear in their size, up to a bound on how far definitions unfold. */
export function check(input: CheckInput): CheckResult {
  const reporter = createReporter();
  const suppressions: Suppression[] = [];
  checkImportCycles(input.files, input.imports, reporter);
  const scopes = buildScopes(input.files, input.imports, reporter);
  const checker: Checker = {
    catalog: input.catalog,
    partition: input.partition ?? "aws",
    params: new Map(Object.entries(input.params)),
    reporter,
    lists: new Map(),
    spellings: new Map(),
    circles: new Set(),
    total: { left: totalLimit },
    limits: { reached: false },
  };
  checkParams(scopes.values(), checker);
  for (const scope of scopes.values()) {
    for (const declaration of scope.file.declarations) checkDeclaration(declaration, scope, checker, suppressions);
  }
  const policies: CheckedPolicy[] = [];
  for (const root of new Set(input.roots)) {
    const scope = scopes.get(root);
    for (const declaration of scope?.file.declarations ?? []) {
      if (declaration.kind !== "policy" || scope === undefined) continue;
      const policy = checkPolicy(declaration, scope, checker, suppressions);
      if (policy !== undefined) policies.push(policy);
    }
  }
  const used = new Set<Suppression>();
  return { policies, diagnostics: withoutSuppressed(reporter.diagnostics, suppressions, used), suppressions, used };
}
