import { basename, resolve } from "node:path";
import type { CompiledPolicy } from "../compiler/compile-sources.js";
import type { LayerDocuments, PolicyDocument } from "../engine/layers.js";
import type { SourceFile } from "../text/span.js";
import { compileFiles, reportDiagnostics } from "./compile-files.js";
import { UsageError } from "./exit-code.js";
import { findConfig, readNamed } from "./files.js";
import type { Io } from "./io.js";
import type { KeyValues } from "./key-value.js";

export interface LayerFlags {
  readonly policies?: readonly string[];
  readonly resourcePolicy?: string;
  readonly boundary?: string;
  readonly session?: readonly string[];
  readonly scp?: readonly string[];
  readonly rcp?: readonly string[];
  readonly endpoint?: string;
  readonly param?: KeyValues;
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

function layerDocuments(found: ReadonlyMap<Slot, readonly PolicyDocument[]>, scps: readonly (readonly PolicyDocument[])[], rcps: readonly (readonly PolicyDocument[])[]): LayerDocuments {
  const of = (slot: Slot): readonly PolicyDocument[] => found.get(slot) ?? [];
  const levels = (slot: Slot, given: readonly (readonly PolicyDocument[])[]): readonly (readonly PolicyDocument[])[] =>
    of(slot).length === 0 ? given : [...given, of(slot)];
  const optional = (slot: "resource" | "boundary" | "session" | "endpoint"): object => (of(slot).length === 0 ? {} : { [slot]: of(slot) });
  return {
    identity: of("identity"),
    scps: levels("scps", scps),
    rcps: levels("rcps", rcps),
    ...optional("resource"),
    ...optional("boundary"),
    ...optional("session"),
    ...optional("endpoint"),
  };
}

/** Reads and compiles what the flags name; `undefined` when an `.abac` file does not compile (already reported). */
export async function loadLayers(flags: LayerFlags, io: Io): Promise<Layers | undefined> {
  const files = flags.policies ?? [];
  const found = new Map<Slot, PolicyDocument[]>();
  const sources = new Map<string, SourceFile>();
  const add = (slot: Slot, document: PolicyDocument): void => void found.set(slot, [...(found.get(slot) ?? []), document]);
  const json = async (path: string): Promise<SourceFile> => {
    const source = { name: path, text: await readNamed(path, io.cwd) };
    sources.set(path, source);
    return source;
  };
  const abac = files.filter((file) => file.endsWith(".abac"));
  for (const file of files) if (!file.endsWith(".abac")) add("identity", await json(file));
  if (flags.resourcePolicy !== undefined) add("resource", await json(flags.resourcePolicy));
  if (flags.boundary !== undefined) add("boundary", await json(flags.boundary));
  for (const file of flags.session ?? []) add("session", await json(file));
  if (flags.endpoint !== undefined) add("endpoint", await json(flags.endpoint));
  const levels = (paths: readonly string[] | undefined): Promise<(readonly SourceFile[])[]> => Promise.all((paths ?? []).map(async (path) => [await json(path)]));
  const [scps, rcps] = [await levels(flags.scp), await levels(flags.rcp)];
  if (abac.length > 0) {
    for (const file of abac) await readNamed(file, io.cwd);
    const result = await compileFiles(abac.map((file) => resolve(io.cwd, file)), await findConfig(io.cwd), flags.param);
    for (const [name, source] of result.sources) sources.set(name, source);
    if (reportDiagnostics(result, io)) return undefined;
    for (const policy of result.policies) add(slotOfKind[policy.kind], policy);
  }
  if (found.size + scps.length + rcps.length === 0) throw new UsageError(files.length === 0 ? "missing --policies" : `no policies in ${files.map((file) => basename(file)).join(", ")}`);
  return { documents: layerDocuments(found, scps, rcps), sources };
}
