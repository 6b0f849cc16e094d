import { basename } from "node:path";
import type { CompiledPolicy } from "../compiler/compile-sources.js";
import { hasErrors } from "../diagnostics/diagnostic.js";
import type { LayerDocuments, PolicyDocument } from "../engine/layers.js";
import type { SourceFile } from "../text/span.js";
import type { CompileFlags } from "./compile-files.js";
import { findConfig } from "./config.js";
import { UsageError } from "./exit-code.js";
import { sourceFiles } from "./files.js";
import type { Io } from "./io.js";
import { readJsonDocument } from "./json-document.js";
import { report } from "./report.js";

export interface LayerFlags extends CompileFlags {
  readonly policies?: readonly string[];
  readonly resourcePolicy?: string;
  readonly boundary?: string;
  readonly session?: readonly string[];
  readonly scp?: readonly string[];
  readonly rcp?: readonly string[];
  readonly endpoint?: string;
}

/** The documents of every layer, and the text of every file they came from (for file:line:column). */
export interface Layers {
  readonly documents: LayerDocuments;
  readonly sources: ReadonlyMap<string, SourceFile>;
}

type Slot = "identity" | "resource" | "boundary" | "session" | "scps" | "rcps" | "endpoint";

/** Layer of an `.abac` policy's kind. A trust policy is the resource policy of its role. */
const slotOfKind: Readonly<Record<CompiledPolicy["kind"], Slot>> = {
  identity: "identity",
  resource: "resource",
  trust: "resource",
  boundary: "boundary",
  session: "session",
  scp: "scps",
  rcp: "rcps",
  endpoint: "endpoint",
};

/** Documents by layer as they are found. Its life is one call of `loadLayers`. */
interface Loading {
  readonly io: Io;
  readonly found: Map<Slot, PolicyDocument[]>;
  readonly sources: Map<string, SourceFile>;
}

/** Reads and compiles what the flags name; `undefined` when an `.abac` file does not compile (already reported). */
export async function loadLayers(flags: LayerFlags, io: Io): Promise<Layers | undefined> {
  const loading: Loading = { io, found: new Map(), sources: new Map() };
  const policies = flags.policies ?? [];
  const isSource = (file: string): boolean => file.endsWith(".abac");
  await addJson(
    "identity",
    policies.filter((file) => !isSource(file)),
    loading,
  );
  await addJson("resource", given(flags.resourcePolicy), loading);
  await addJson("boundary", given(flags.boundary), loading);
  await addJson("session", flags.session ?? [], loading);
  await addJson("endpoint", given(flags.endpoint), loading);
  await addJson("scps", flags.scp ?? [], loading);
  await addJson("rcps", flags.rcp ?? [], loading);
  const levels = { scps: loading.found.get("scps") ?? [], rcps: loading.found.get("rcps") ?? [] };
  loading.found.delete("scps");
  loading.found.delete("rcps");
  if (!(await addSources(policies.filter(isSource), flags, loading))) return undefined;
  const documents = layerDocuments(loading.found, levels);
  if (loading.found.size + levels.scps.length + levels.rcps.length > 0) return { documents, sources: loading.sources };
  const names = policies.map((file) => basename(file)).join(", ");
  throw new UsageError(policies.length === 0 ? "missing --policies" : `no policies in ${names}`);
}

function given(file: string | undefined): readonly string[] {
  return file === undefined ? [] : [file];
}

function add(slot: Slot, document: PolicyDocument, { found }: Loading): void {
  found.set(slot, [...(found.get(slot) ?? []), document]);
}

async function addJson(slot: Slot, files: readonly string[], loading: Loading): Promise<void> {
  for (const file of files) {
    if (file.endsWith(".abac")) throw new UsageError(`${file}: give .abac files to --policies, their kind says where they apply`);
    const document = await readJsonDocument(file, loading.io);
    // A mapped document is explained by its rules, whose places are in the map.
    if (!("map" in document)) loading.sources.set(document.name, document);
    add(slot, document, loading);
  }
}

/** Whether the files compile. */
async function addSources(files: readonly string[], flags: CompileFlags, loading: Loading): Promise<boolean> {
  if (files.length === 0) return true;
  const { io } = loading;
  const config = await findConfig(io.cwd, flags.env);
  // Documents of JSON alone need no compiler: it is not loaded for them.
  const { compileFiles } = await import("./compile-files.js");
  const result = await compileFiles(await sourceFiles(files, config, io), config, flags, io);
  report(result.diagnostics, result.sources, io);
  for (const [name, source] of result.sources) loading.sources.set(name, source);
  for (const policy of result.policies) add(slotOfKind[policy.kind], policy, loading);
  return !hasErrors(result.diagnostics);
}

type Levels = Readonly<Record<"scps" | "rcps", readonly PolicyDocument[]>>;

/** Each `--scp` file is a level of its own; the policies of `.abac` files are the lowest level. Empty layers do not restrict. */
function layerDocuments(found: ReadonlyMap<Slot, readonly PolicyDocument[]>, levels: Levels): LayerDocuments {
  const of = (slot: Slot): readonly PolicyDocument[] => found.get(slot) ?? [];
  const levelsOf = (slot: "scps" | "rcps"): readonly (readonly PolicyDocument[])[] => {
    const given = levels[slot].map((document) => [document]);
    return of(slot).length === 0 ? given : [...given, of(slot)];
  };
  return {
    identity: of("identity"),
    resource: of("resource"),
    boundary: of("boundary"),
    session: of("session"),
    scps: levelsOf("scps"),
    rcps: levelsOf("rcps"),
    endpoint: of("endpoint"),
  };
}
