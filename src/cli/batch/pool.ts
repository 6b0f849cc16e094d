/** Threads that answer chunks, each with an engine of its own. */
import { Worker } from "node:worker_threads";
import type { Chunk } from "./chunks.js";
import type { Answers, BatchSettings } from "./decide-lines.js";

export interface Pool {
  /** Hands the chunk over: its bytes are gone here. Rejects when the thread dies. */
  readonly answer: (chunk: Chunk) => Promise<Answers>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly resolve: (answers: Answers) => void;
  readonly reject: (error: Error) => void;
}

/** A thread answers in the order in which it was asked. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: Waiting[];
}

function startThread(settings: BatchSettings): Thread {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: settings });
  const waiting: Waiting[] = [];
  const fail = (error: Error): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on("message", (answers: Answers) => waiting.shift()?.resolve(answers));
  worker.on("error", fail);
  worker.on("exit", (code) => fail(new Error(`a thread ended with code ${code}`)));
  return { worker, waiting };
}

export function startPool(settings: BatchSettings, size: number): Pool {
  const threads = Array.from({ length: size }, () => startThread(settings));
  const leastBusy = (): Thread | undefined =>
    threads.reduce<Thread | undefined>(
      (best, each) => (best === undefined || each.waiting.length < best.waiting.length ? each : best),
      undefined,
    );
  return {
    answer: (chunk) =>
      new Promise((resolve, reject) => {
        const thread = leastBusy();
        thread?.waiting.push({ resolve, reject });
        thread?.worker.postMessage(chunk, [chunk.bytes.buffer]);
      }),
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
