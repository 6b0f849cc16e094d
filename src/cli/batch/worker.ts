/** What runs in each thread of the pool: an engine of its own, made when the thread starts. */
import { parentPort, workerData } from "node:worker_threads";
import type { Chunk } from "./chunks.js";
import { type BatchSettings, lineDecider } from "./decide-lines.js";

const decide = lineDecider(workerData as BatchSettings);

parentPort?.on("message", (chunk: Chunk) => parentPort?.postMessage(decide(chunk)));
