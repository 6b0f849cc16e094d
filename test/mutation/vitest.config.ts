import { defineConfig, type ViteUserConfig } from "vitest/config";

/** What judges the mutants: the tests of the mutated folders, the vectors, and the properties with few cases each. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: [
      "test/eval/**/*.test.ts",
      "test/iam/**/*.test.ts",
      "test/engine/**/*.test.ts",
      "test/conformance/**/*.test.ts",
      "test/property/iam.property.ts",
      "test/mutation/agreement.ts",
    ],
    env: { TAGWARD_LONG: "0.02" },
    testTimeout: 60_000,
  },
});

export default config;
