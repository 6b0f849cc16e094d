#!/usr/bin/env node
import { processIo } from "./io.js";
import { run } from "./run.js";

// A reader that has seen enough (`tagward … | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv.slice(2), processIo());
