import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.property.ts"],
    exclude: ["test/bench/**", "node_modules/**"],
    reporters: ["default", "./test/reporter.ts"],
    testTimeout: 60_000,
    coverage: {
      include: ["src/**"],
      reporter: ["text-summary", "html"],
      // What decides is held to a figure; the judge of the rest is mutation testing.
      thresholds: { "src/eval/**": { lines: 98, branches: 98 } },
    },
  },
});

export default config;
