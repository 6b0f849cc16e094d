import { hasErrors } from "../diagnostics/diagnostic.js";
import { loadDocument } from "../engine/load-document.js";
import { locationOf } from "../engine/location.js";
import type { Origin, Policy, PolicyKind } from "../ir/model.js";
import type { SourceFile } from "../text/span.js";
import { type CompileFlags, compileFiles } from "./compile-files.js";
import { findConfig } from "./config.js";
import { sourceFiles } from "./files.js";
import type { Io } from "./io.js";
import { readJsonDocument } from "./json-document.js";
import { report } from "./report.js";

/** The policies of `.abac` files and IAM JSON, and where a person reads their rules. */
export interface LoadedPolicies {
  readonly policies: readonly Policy[];
  readonly locate: (origin: Origin, policy: string) => string;
}

/** How files are read: as `.abac`, or as IAM JSON of a kind (identity policies unless it is given). */
export interface PolicyFlags extends CompileFlags {
  readonly kind?: PolicyKind;
}

/** Rules are judged one by one, as they were written. */
const perRule = { optimise: false };

/** Reads and compiles; `undefined` when a file is not valid (already reported). */
export async function loadPolicies(files: readonly string[], flags: PolicyFlags, io: Io): Promise<LoadedPolicies | undefined> {
  const sources = new Map<string, SourceFile>();
  const policies: Policy[] = [];
  const written = files.filter((file) => file.endsWith(".abac"));
  let valid = true;
  for (const file of files.filter((each) => !each.endsWith(".abac"))) {
    const found = loadDocument(await readJsonDocument(file, io), flags.kind ?? "identity", file);
    const texts = new Map(found.sources.map((source): [string, SourceFile] => [source.name, source]));
    for (const [name, source] of texts) sources.set(name, source);
    report(found.diagnostics, texts, io);
    valid &&= !hasErrors(found.diagnostics);
    policies.push(...found.policies);
  }
  if (written.length > 0) {
    const config = await findConfig(io.cwd, flags.env);
    const result = await compileFiles(await sourceFiles(written, config, io), config, flags, io, perRule);
    report(result.diagnostics, result.sources, io);
    for (const [name, source] of result.sources) sources.set(name, source);
    valid &&= !hasErrors(result.diagnostics);
    policies.push(...result.policies.flatMap(({ documents }) => documents.map(({ policy }) => policy)));
  }
  return valid ? { policies, locate: (origin, policy) => placeText(origin, policy, sources) } : undefined;
}

function placeText(origin: Origin, policy: string, sources: ReadonlyMap<string, SourceFile>): string {
  const { file, line, column } = locationOf(origin, policy, sources);
  return line === undefined ? `${file}${origin.kind === "json" ? origin.pointer : ""}` : `${file}:${line}:${column}`;
}
