import { basename, resolve } from "node:path";
import { loadCatalog } from "../catalog/load-catalog.js";
import type { PolicyKindName } from "../check/model.js";
import { type Comparison, comparePolicies } from "../compiler/import/compare.js";
import { findInTree, findPolicies, type ImportFormat, importFormats } from "../compiler/import/find-policies.js";
import type { Findings, FoundPolicy } from "../compiler/import/found-policy.js";
import { type ImportDetails, importDetails, type ImportOptions as LanguageOptions } from "../compiler/import/import-policy.js";
import type { Names } from "../compiler/import/template-values.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { decodePolicy } from "../iam/decode.js";
import type { PolicyKind } from "../ir/model.js";
import type { SourceFile } from "../text/span.js";
import { findConfig } from "./config.js";
import { UsageError } from "./exit-code.js";
import { readNamed } from "./files.js";
import type { Io } from "./io.js";
import type { KeyValues } from "./key-value.js";

/** The flags of `tagward import`. */
export interface ImportOptions {
  readonly kind?: string;
  readonly name?: string;
  readonly from?: string;
  readonly out?: string;
  readonly check?: boolean;
  readonly param?: KeyValues;
  readonly json?: boolean;
}

const kinds: readonly PolicyKindName[] = ["identity", "resource", "trust", "boundary", "session", "scp", "rcp", "endpoint"];
const checkedRequests = 2000;

function oneOf<T extends string>(flag: string, text: string | undefined, all: readonly T[]): T | undefined {
  const found = all.find((each) => each === text);
  if (text !== undefined && found === undefined) throw new UsageError(`${flag} is one of ${all.join(", ")}`);
  return found;
}

export interface Imported {
  readonly name: string;
  readonly details: ImportDetails;
  readonly path?: string;
  readonly comparison?: Comparison;
}

export interface ImportRun {
  readonly sources: Map<string, SourceFile>;
  readonly diagnostics: Diagnostic[];
  readonly found: FoundPolicy[];
}

/** What stands before a colon may be a service: too many do no harm. */
function prefixesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/(?<![A-Za-z0-9.-])([A-Za-z0-9.-]{1,64}):/g)].map(([, prefix = ""]) => prefix));
}

/** By its name, or because a template is expected and this is no JSON. */
function isYaml(file: string, { text }: SourceFile, format: ImportFormat | undefined): boolean {
  return /\.ya?ml$/i.test(file) || (format === "cloudformation" && !text.trimStart().startsWith("{"));
}

async function findInYaml(source: SourceFile, format: ImportFormat | undefined, values: Names): Promise<Findings> {
  if (format !== undefined && format !== "cloudformation")
    throw new UsageError(`${source.name}: ${format} is not written in YAML`);
  const { readYaml } = await import("./read-yaml.js");
  const { root, diagnostics } = await readYaml(source);
  return root === undefined ? { policies: [], diagnostics } : findInTree(root, source, { values });
}

export async function readAll(files: readonly string[], options: ImportOptions, io: Io): Promise<ImportRun> {
  const run: ImportRun = { sources: new Map(), diagnostics: [], found: [] };
  const format: ImportFormat | undefined = oneOf("--from", options.from, importFormats);
  const values = new Map(
    [...(options.param ?? [])].map(([name, all]): [string, string | readonly string[]] => [
      name,
      all.length === 1 ? (all[0] ?? "") : all,
    ]),
  );
  for (const file of files) {
    const source =
      file === "-" ? { name: "<stdin>", text: await io.stdin() } : { name: file, text: await readNamed(file, io.cwd) };
    const name = options.name ?? (file === "-" ? "Imported" : basename(file).replace(/\.[^.]*$/, ""));
    const { policies, diagnostics } = isYaml(file, source, format)
      ? await findInYaml(source, format, values)
      : findPolicies(source, { name, values, ...(format === undefined ? {} : { format }) });
    run.sources.set(source.name, source);
    run.diagnostics.push(...diagnostics);
    run.found.push(...policies);
  }
  return run;
}

/** What the text is compiled against. */
type Language = Pick<LanguageOptions, "catalog" | "partition">;

function importOne({ name, input, kind }: FoundPolicy, language: Language, options: ImportOptions): ImportDetails {
  const wanted = oneOf("--kind", options.kind, kinds) ?? kind;
  return importDetails(input, { name, ...language, ...(wanted === undefined ? {} : { kind: wanted }) });
}

/** Compiles back and compares; `undefined` when only its size kept the document from being compiled. */
function compared({ policy, compiled, kind }: ImportDetails): Comparison | undefined {
  if (policy === undefined || compiled === undefined) return undefined;
  const back = compiled.documents.flatMap(
    ({ name, text }) => decodePolicy({ name, text }, kind as PolicyKind, name, { lenient: true }).policy ?? [],
  );
  return comparePolicies([policy], back, kind, checkedRequests);
}

function policyNameIn(text: string): string {
  return /^policy (\S+)/m.exec(text)?.[1] ?? "Imported";
}

function pathOf(text: string, out: string, io: Io): string {
  return resolve(io.cwd, out, `${policyNameIn(text)}.abac`);
}

export async function importAll(run: ImportRun, options: ImportOptions, io: Io): Promise<readonly Imported[]> {
  const texts = [...run.sources.values()].map(({ text }) => text);
  const { overlay, partition } = await findConfig(io.cwd);
  const catalog = await loadCatalog(
    texts.flatMap((text) => [...prefixesIn(text)]),
    overlay === undefined ? {} : { overlay },
  );
  const language = { catalog, ...(partition === undefined ? {} : { partition }) };
  return run.found.map((found): Imported => {
    const details = importOne(found, language, options);
    run.diagnostics.push(...details.diagnostics);
    if ("source" in found.input) run.sources.set(found.input.source.name, found.input.source);
    const comparison = options.check === true && details.text !== undefined ? compared(details) : undefined;
    return {
      name: found.name,
      details,
      ...(details.text === undefined || options.out === undefined ? {} : { path: pathOf(details.text, options.out, io) }),
      ...(comparison === undefined ? {} : { comparison }),
    };
  });
}
