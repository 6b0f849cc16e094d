import { defineConfig, type ViteUserConfig } from "vitest/config";
import { QuickFirst } from "./quick-first.js";

/** What judges the mutants of src/iam: its own tests, a few round trips, and the vectors. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/iam/**/*.test.ts", "test/property/iam.property.ts", "test/mutation/vectors.ts"],
    exclude: ["test/iam/vectors.test.ts"],
    env: { TAGWARD_LONG: "0.02" },
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 20_000,
  },
});

export default config;
