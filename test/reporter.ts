import type { Reporter, SerializedError, TestModule } from "vitest/node";

/** What happened to the tests of a run. A file that could not be loaded, and an error outside of all tests, count as failed. */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

function tally(modules: readonly TestModule[], errors: readonly SerializedError[]): Tally {
  const result: Tally = { passed: 0, failed: errors.length, skipped: 0 };
  for (const module of modules) {
    result.failed += module.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      result[state === "pending" ? "skipped" : state]++;
    }
  }
  return result;
}

/** Ends the output with one line of counts that a machine can read: `12 passed, 0 failed`. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const { passed, failed, skipped } = tally(modules, errors);
    process.stdout.write(`\n${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}\n`);
  }
}
