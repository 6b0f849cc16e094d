/** `node --expose-gc bytes.mjs COUNT`: bytes of the heap that a decision allocates, over a million of them. Prints JSON. */
import { createEngine, prepareRequest } from "../../dist/engine/index.js";
import { workload } from "./workload/workload.mjs";

const { documents, requests } = workload(Number(process.argv[2]));
const engine = createEngine({ identity: documents });
const portion = 20_000; // the new space takes what they allocate without a collection

function bytesOf(forms) {
  for (let i = 0; i < 100_000; i++) engine.decide(forms[i % forms.length]);
  let bytes = 0;
  for (let done = 0; done < 1_000_000; done += portion) {
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < portion; i++) engine.decide(forms[i % forms.length]);
    bytes += process.memoryUsage().heapUsed - before;
  }
  return bytes / 1_000_000;
}

const prepared = bytesOf(requests.map((request) => prepareRequest(request.tagward)));
const plain = bytesOf(requests.map((request) => request.tagward));
process.stdout.write(`${JSON.stringify({ count: Number(process.argv[2]), prepared, plain })}\n`);
