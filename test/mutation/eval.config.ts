import { defineConfig, type ViteUserConfig } from "vitest/config";
import { QuickFirst } from "./quick-first.js";

/** What judges the mutants of src/eval: its own tests, the vectors, and a few cases against the model. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: [
      "test/eval/**/*.test.ts",
      "test/engine/explanation.test.ts",
      "test/mutation/agreement.ts",
      "test/mutation/vectors.ts",
    ],
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 20_000,
  },
});

export default config;
