import { loadCatalog } from "../../catalog/load-catalog.js";
import type { Catalog } from "../../catalog/types.js";
import type { CompiledDocument, CompiledPolicy } from "../../compiler/compile-sources.js";
import { importDetails } from "../../compiler/import/import-policy.js";
import { hasErrors } from "../../diagnostics/diagnostic.js";
import { nearest } from "../../diagnostics/suggest.js";
import type { MappedRule, MappedStatement } from "../../emit/source-map.js";
import type { PolicyDocument } from "../../iam/document.js";
import { statementsOf } from "../../iam/statements-of.js";
import { type CompileFlags, compileFiles } from "../compile-files.js";
import { type Config, findConfig } from "../config.js";
import { type ExitCode, exitCode, UsageError } from "../exit-code.js";
import { type ExplainTarget, explainTarget } from "../explain-target.js";
import { sourceFiles } from "../files.js";
import type { Io } from "../io.js";
import { report } from "../report.js";

export interface ExplainOptions extends CompileFlags {
  readonly json?: boolean;
}

/** What one document says by itself, or by one of its rules. */
interface Explained {
  readonly policy: string;
  readonly kind: string;
  /** What was written, in order, each once. */
  readonly rules: readonly { readonly name: string | null; readonly location: string }[];
  /** The rules spelled out: one a statement. */
  readonly text?: string;
  readonly document: PolicyDocument;
}

interface Chosen {
  readonly policy: CompiledPolicy;
  readonly document: CompiledDocument;
  readonly statements: readonly MappedStatement[];
}

/** `tagward explain`: what a policy or rule became, as rules in which nothing is left to spell out, and as JSON. */
export async function explain(text: string, options: ExplainOptions, io: Io): Promise<ExitCode> {
  const target = await explainTarget(text, io);
  const config = await findConfig(io.cwd, options.env);
  const result = await compileFiles(await sourceFiles([target.file], config, io), config, options, io);
  report(result.diagnostics, result.sources, io);
  if (hasErrors(result.diagnostics)) return exitCode.notCompiled;
  const chosen = choose(result.policies, target);
  const catalog = await catalogOf(chosen, config);
  const explained = chosen.map((each) => explainOne(each, catalog, config));
  if (options.json === true) io.out(`${JSON.stringify({ schema: "tagward/explain@1", policies: explained }, null, 2)}\n`);
  else io.out(explained.map(asText).join("\n"));
  return exitCode.yes;
}

/** A name that is neither a policy nor a rule of one is a usage error, with the nearest that there is. */
function choose(policies: readonly CompiledPolicy[], target: ExplainTarget): readonly Chosen[] {
  const [first, second] = target.names;
  const named = policies.filter(({ name }) => name === first);
  if (first === undefined) return policies.flatMap((policy) => chosenOf(policy, undefined));
  if (named.length > 0 && second === undefined) return named.flatMap((policy) => chosenOf(policy, undefined));
  const found = (second === undefined ? policies : named).flatMap((policy) => chosenOf(policy, second ?? first));
  if (found.length > 0) return found;
  throw new UsageError(notFound(policies, named, target));
}

/** Names of the rules that the statement came from. */
function rulesOf({ rule, also = [] }: MappedStatement): readonly string[] {
  return [rule, ...also.map((other) => other.rule)].flatMap((name) => name ?? []);
}

function chosenOf(policy: CompiledPolicy, rule: string | undefined): readonly Chosen[] {
  return policy.documents.flatMap((document): readonly Chosen[] => {
    const statements = document.map.statements.filter((statement) => rule === undefined || rulesOf(statement).includes(rule));
    return statements.length === 0 ? [] : [{ policy, document, statements }];
  });
}

function notFound(policies: readonly CompiledPolicy[], named: readonly CompiledPolicy[], { file, names }: ExplainTarget): string {
  const [first = "", second] = names;
  const rules = (second === undefined ? policies : named).flatMap(({ documents }) =>
    documents.flatMap(({ map }) => map.statements.flatMap(rulesOf)),
  );
  const isRule = second !== undefined && named.length > 0;
  const wanted = isRule ? second : first;
  const near = nearest(wanted, isRule ? rules : [...policies.map(({ name }) => name), ...rules]);
  const help = near === undefined ? "" : `; did you mean \`${near}\`?`;
  return `${file}: nothing called \`${wanted}\` became a statement${help}`;
}

/** Holds every service that the documents name. */
function catalogOf(chosen: readonly Chosen[], { overlay }: Config): Promise<Catalog> {
  const texts = chosen.map(({ document }) => document.text).join("\n");
  const prefixes = new Set([...texts.matchAll(/(?<![A-Za-z0-9.-])([A-Za-z0-9.-]{1,64}):/g)].map(([, prefix = ""]) => prefix));
  return loadCatalog(prefixes, overlay === undefined ? {} : { overlay });
}

function explainOne({ policy, document, statements }: Chosen, catalog: Catalog, { partition }: Config): Explained {
  const { Statement, ...head } = document.json;
  const kept = statementsOf({ Statement }).filter((_, index) => statements.some((statement) => statement.index === index));
  const [only, ...others] = kept;
  const isLone = !Array.isArray(Statement) && only !== undefined && others.length === 0;
  const json: PolicyDocument = { ...head, Statement: isLone ? only : kept };
  const { text } = importDetails(
    { source: { name: `${document.name}.json`, text: JSON.stringify(json) } },
    { kind: policy.kind, name: document.name, catalog, ...(partition === undefined ? {} : { partition }) },
  );
  const rules = statements
    .flatMap((statement): readonly MappedRule[] => [statement, ...(statement.also ?? [])])
    .map(({ rule, source, line, column }): [string, string | null] => [
      `${document.map.sources[source] ?? ""}:${line}:${column}`,
      rule ?? null,
    ]);
  return {
    policy: policy.name,
    kind: policy.kind,
    rules: [...new Map(rules)].map(([location, name]) => ({ name, location })),
    ...(text === undefined ? {} : { text }),
    document: json,
  };
}

function asText({ policy, rules, text, document }: Explained): string {
  const head = rules
    .map(({ name, location }) => `// ${location}  ${name === null ? "rule" : `\`${name}\``} of ${policy}\n`)
    .join("");
  return `${head}${text ?? ""}\n${JSON.stringify(document, null, 2)}\n`;
}
