/**
 * `tagward eval --batch`: a stream of requests, one a line, becomes a stream of answers in the same order, through all
 * cores and in constant memory. In: a file or stdin, packed by gzip or not. Out: stdout; lines that are no request are
 * named on stderr and do not stop the others.
 */
import { availableParallelism } from "node:os";
import { type ExitCode, exitCode, UsageError } from "../exit-code.js";
import type { Io } from "../io.js";
import { answersTo } from "./answers.js";
import { chunksOf } from "./chunks.js";
import { type Answers, type BatchSettings, type DecideLines, lineDecider } from "./decide-lines.js";
import { batchInput } from "./input.js";
import { progressOf } from "./progress.js";

const chunkSize = 256 * 1024;
const mostThreads = 64;

/** `--jobs`, or as many as there are cores. */
export function threadsOf(jobs: string | undefined): number {
  if (jobs === undefined) return Math.min(availableParallelism(), mostThreads);
  const threads = Number(jobs);
  if (!/^\d{1,2}$/.test(jobs) || threads < 1 || threads > mostThreads) {
    throw new UsageError(`--jobs is a number from 1 to ${mostThreads}`);
  }
  return threads;
}

/** Throws a `PolicyError` before anything is read when a document is not one that IAM takes. */
export async function evaluateBatch(file: string, settings: BatchSettings, jobs: string | undefined, io: Io): Promise<ExitCode> {
  const threads = threadsOf(jobs);
  const decide = lineDecider(settings);
  return answerAll(file, { settings, threads, decide }, io);
}

interface Asking {
  readonly settings: BatchSettings;
  readonly threads: number;
  readonly decide: DecideLines;
}

async function answerAll(file: string, { settings, threads, decide }: Asking, io: Io): Promise<ExitCode> {
  const input = await batchInput(file, io);
  const chunks = chunksOf(input.bytes, chunkSize);
  const progress = progressOf(input, io);
  let allAllowed = true;
  let anyBad = false;
  let lines = 0;
  let requests = 0;
  try {
    for await (const answers of answersTo(chunks, settings, decide, { threads, size: input.size })) {
      report(answers, lines, file, io);
      allAllowed &&= answers.allAllowed;
      anyBad ||= answers.bad.length > 0;
      lines += answers.lines;
      requests += answers.requests;
      // Nobody reads any more (`| head`): that is no error, but there is no point in going on.
      if (!(await write(answers.text, io))) break;
      progress.show(requests);
    }
  } finally {
    progress.clear();
  }
  if (anyBad) return exitCode.usage;
  return allAllowed ? exitCode.yes : exitCode.no;
}

function report({ bad }: Answers, before: number, file: string, io: Io): void {
  for (const { line, message } of bad) io.err(`${file}:${before + line + 1}: ${message}\n`);
}

async function write(text: string, io: Io): Promise<boolean> {
  if (io.streams !== undefined) return io.streams.write(text);
  io.out(text);
  return true;
}
