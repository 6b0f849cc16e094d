/**
 * The command line: says what commands and flags exist and maps every ending to an exit code. Each command's code is
 * loaded only when it runs, so that `--help` costs little more than starting Node.
 */
import { Command, CommanderError, Option } from "commander";
import type { IdentityTarget } from "../catalog/quotas.js";
import type { PolicyKind } from "../ir/model.js";
import { type ExitCode, exitCode, isSystemError, UsageError } from "./exit-code.js";
import type { Io } from "./io.js";
import { collectKeyValue } from "./key-value.js";
import { version } from "./version.js";

const examples = `
Examples:
  $ tagward build policies/                      compile to dist/policies/*.json
  $ tagward check                                report problems, write nothing
  $ tagward fmt --check                          fail when a file is not formatted
  $ tagward import --check --out policies old/*.json   turn IAM JSON into .abac and prove it the same
  $ tagward eval --policies policies/app.abac --principal arn:aws:iam::111122223333:role/app \\
      --action cognito-idp:AdminGetUser --resource arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_abc \\
      --principal-tag tenant=acme --resource-tag tenant=acme

Exit codes: 0 yes · 1 no (denied, not formatted, errors found) · 2 usage, file not found · 3 does not compile · 70 bug
`;

interface Registration {
  readonly io: Io;
  readonly finish: (code: ExitCode) => void;
}

const kinds: readonly PolicyKind[] = ["identity", "resource", "trust", "boundary", "session", "scp", "rcp", "endpoint"];

function environment(): Option {
  return new Option("--env <name>", "an environment of the config: its params, out and partition");
}

// Written out: the table of quotas is not loaded for `--help`.
const targets: readonly IdentityTarget[] = ["managed", "inline-user", "inline-group", "inline-role"];

function target(): Option {
  return new Option("--target <target>", "what identity policies are deployed as, which decides their quota").choices(targets);
}

function addBuild(program: Command, { io, finish }: Registration): void {
  program
    .command("build")
    .summary("compile .abac files to IAM JSON")
    .description("Compile .abac files to IAM JSON documents and their source maps. Writes all files or none.")
    .argument("[paths...]", "files, folders or globs (default: the config's include, else **/*.abac)")
    .option("--out <dir>", "where documents go (default: the config's out, else dist/policies)")
    .option("--param <name=value>", "value of a param; repeatable", collectKeyValue)
    .addOption(environment())
    .addOption(target())
    .addOption(new Option("--optimise", "say it in less JSON; on unless the config turns it off").hideHelp())
    .option("--no-optimise", "keep a statement a rule: join nothing, leave nothing out")
    .option("--shrink", "fold listed actions into wildcards that cover just them today; says which")
    .option("--trace", "print what each pass of the optimiser changed")
    .option("--stats", "print a table: rules, statements, size, quota and the largest rules of each document")
    .option("--json", "print the result as JSON")
    .action(async (paths: readonly string[], options) =>
      finish(await (await import("./commands/build.js")).build(paths, options, io)),
    );
}

function addCheck(program: Command, { io, finish }: Registration): void {
  program
    .command("check")
    .summary("report problems; with --fix repair them")
    .description(
      "Compile and lint .abac files, and lint IAM JSON documents with them. Exit code 1 when there is an error or a security finding.",
    )
    .argument("[paths...]", "files, folders or globs; documents are named with their .json")
    .option("--param <name=value>", "value of a param; repeatable", collectKeyValue)
    .addOption(environment())
    .addOption(target())
    .addOption(new Option("--kind <kind>", "what JSON documents are attached as (default: told by the document)").choices(kinds))
    .option("--resource-type <type>", "what resource policies are attached to, such as AWS::S3::Bucket")
    .option("--level <code=level>", "off, hint, info, warning, security or error; repeatable", collect)
    .option("--all", "run every check, also those that are off by default")
    .option("--max-warnings <number>", "exit code 1 when there are more warnings")
    .option("--fix", "apply fixes that keep every decision, or repair what could mean nothing else")
    .option("--fix-unsafe", "apply the other fixes too, where there is only one")
    .option(
      "--reporter <name[=file]>",
      "pretty, compact, json, sarif, github or junit; repeatable, all but one to files",
      collect,
    )
    .option("--json", "the same as --reporter json")
    .action(async (paths: readonly string[], options) =>
      finish(await (await import("./commands/check.js")).checkFiles(paths, options, io)),
    );
}

function addRule(program: Command, { io, finish }: Registration): void {
  program
    .command("rule")
    .summary("explain a code of a diagnostic")
    .description(
      "Print the page of a code: what it means, what it is reported for, what to write instead. Without a code: all of them.",
    )
    .argument("[code]", "such as TW457")
    .option("--json", "print it as JSON")
    .action(async (code: string | undefined, options) =>
      finish((await import("./commands/rule.js")).showRule(code, options, io)),
    );
}

function addExplain(program: Command, { io, finish }: Registration): void {
  program
    .command("explain")
    .summary("show what a policy or rule becomes")
    .description("Show a policy or one of its rules spelled out: as rules in which nothing is left to look up, and as IAM JSON.")
    .argument("<file>", "FILE, FILE:POLICY, FILE:RULE or FILE:POLICY:RULE")
    .option("--param <name=value>", "value of a param; repeatable", collectKeyValue)
    .addOption(environment())
    .option("--json", "print the result as JSON")
    .action(async (file: string, options) => finish(await (await import("./commands/explain.js")).explain(file, options, io)));
}

function addFmt(program: Command, { io, finish }: Registration): void {
  program
    .command("fmt")
    .summary("format .abac files")
    .description("Format .abac files in place. Formatting never changes the compiled documents. `-` reads stdin and prints.")
    .argument("[paths...]", "files, folders or globs, or -")
    .option("--check", "change nothing; exit code 1 and a list when a file is not formatted")
    .action(async (paths: readonly string[], options) =>
      finish(await (await import("./commands/fmt.js")).formatFiles(paths, options, io)),
    );
}

function addImport(program: Command, { io, finish }: Registration): void {
  program
    .command("import")
    .summary("write IAM documents as .abac")
    .description(
      "Turn IAM JSON into .abac text that compiles to the same: documents, the policies of a Terraform plan, those of a CloudFormation template. All of a document, or nothing.",
    )
    .argument("<files...>", "JSON files, or -")
    .option("--check", "compile the text back, compare it with the document and say what came out; exit code 1 when they differ")
    .option("--out <dir>", "write <Policy>.abac files (default: one policy, to stdout)")
    .option("--kind <kind>", "identity, resource, trust, boundary, session, scp, rcp or endpoint (default: told by the document)")
    .option("--name <name>", "name of the policy (default: of the file)")
    .option("--from <format>", "iam, terraform-plan or cloudformation (default: told by the file)")
    .option("--param <name=value>", "value of a template's parameter or resource; repeatable", collectKeyValue)
    .option("--json", "print the result as JSON")
    .action(async (files: readonly string[], options) =>
      finish(await (await import("./commands/import.js")).importFiles(files, options, io)),
    );
}

function addEval(program: Command, { io, finish }: Registration): void {
  program
    .command("eval")
    .summary("decide a request and say why")
    .description("Decide a request as IAM does and print the clauses that led to the outcome. Exit code 1 unless it is allowed.")
    .option("--policies <files...>", ".abac files or IAM JSON (identity policies unless the .abac file says otherwise)")
    .option("--resource-policy <file>", "resource-based policy of the resource (IAM JSON)")
    .option("--boundary <file>", "permissions boundary (IAM JSON)")
    .option("--session <files...>", "session policies (IAM JSON)")
    .option("--scp <file>", "service control policies of one level; repeatable, root first", collect)
    .option("--rcp <file>", "resource control policies of one level; repeatable, root first", collect)
    .option("--endpoint <file>", "VPC endpoint policy (IAM JSON)")
    .option("--principal <arn>", "ARN, service principal, identity provider, or anonymous")
    .option("--action <action>", "for example cognito-idp:AdminGetUser")
    .option("--resource <arn>", "ARN, or * for actions without resource-level support")
    .option("--principal-tag <key=value>", "repeatable", collectKeyValue)
    .option("--resource-tag <key=value>", "repeatable", collectKeyValue)
    .option("--request-tag <key=value>", "sets aws:RequestTag and aws:TagKeys; repeatable", collectKeyValue)
    .option("--context <key=value>", "any condition key; the same key again makes it multivalued", collectKeyValue)
    .option("--param <name=value>", "value of a param of the .abac files; repeatable", collectKeyValue)
    .addOption(environment())
    .option("--request <file>", "a request as JSON; flags add to it")
    .option("--batch <file>", "requests as JSON Lines, also in gzip, `-` is stdin; prints one decision a line")
    .option("--jobs <n>", "threads for --batch (default: one for each core)")
    .option("--json", "print the decision as JSON")
    .action(async (options) => finish(await (await import("./commands/eval.js")).evaluate(options, io)));
}

function addCatalog(program: Command, { io, finish }: Registration): void {
  program
    .command("catalog")
    .summary("show what is known of a service, action, resource type or condition key")
    .description("Show what the built-in catalogue knows, and as of when. Exit code 1 when it does not know the name.")
    .argument("[name]", "for example s3, s3:GetObject, cognito-idp:userpool, aws:SourceIp, ec2:Describe*")
    .option("--json", "print it as JSON")
    .action(async (name: string | undefined, options) =>
      finish(await (await import("./commands/catalog.js")).showCatalog(name, options, io)),
    );
}

function addSupport(program: Command, { io, finish }: Registration): void {
  program
    .command("support")
    .summary("show what services support of tags in policies, and which tag conditions cannot hold")
    .description(
      "Show which resource types and actions support which tag keys, and for policies what becomes of their tag conditions. " +
        "Exit code 1 when a policy does not do what its tag conditions say.",
    )
    .argument("[services...]", "for example cognito, s3 (default: what the policies name, else cognito)")
    .option("--policies <files...>", ".abac files or IAM JSON")
    .addOption(new Option("--kind <kind>", "what the IAM JSON is (default: identity)").choices(kinds))
    .option("--only <gaps>", "`gaps`: leave out what is as it should be")
    .option("--param <name=value>", "value of a param of the .abac files; repeatable", collectKeyValue)
    .addOption(environment())
    .option("--json", "print the report as JSON")
    .option("--markdown", "print the report as Markdown")
    .option("--csv", "print the report as CSV")
    .option("--html", "print the report as one self-contained page")
    .action(async (services: readonly string[], options) =>
      finish(await (await import("./commands/support.js")).showSupport(services, options, io)),
    );
}

function collect(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), value];
}

function createProgram(registration: Registration): Command {
  const { io } = registration;
  const program = new Command("tagward");
  program
    .description("A typed rules language for attribute-based access control on AWS.")
    .version(version(), "-V, --version")
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(text),
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
    })
    .showHelpAfterError("(tagward --help shows the commands)")
    .addHelpText("after", examples)
    .exitOverride();
  for (const add of [addBuild, addCheck, addExplain, addFmt, addImport, addEval, addCatalog, addSupport, addRule])
    add(program, registration);
  return program;
}

function codeOfError(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.yes : exitCode.usage;
  if (error instanceof UsageError || isSystemError(error)) {
    io.err(`tagward: ${error.message}\n`);
    return exitCode.usage;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.err(`tagward: this is a bug in tagward, please report it with the input that caused it\n${detail}\n`);
  return exitCode.internal;
}

/** Runs one command line and answers its exit code; never throws, never ends the process. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCode.yes;
  const program = createProgram({
    io,
    finish: (result) => {
      code = result;
    },
  });
  if (args.length === 0) {
    program.outputHelp({ error: true });
    return exitCode.usage;
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return codeOfError(error, io);
  }
}
