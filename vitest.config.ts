import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.property.ts"],
    exclude: ["test/bench/**", "node_modules/**"],
    reporters: ["default", "./test/reporter.ts"],
    // The long run multiplies the cases of each property: a limit would only cut it off.
    testTimeout: process.env["TAGWARD_LONG"] === undefined ? 60_000 : 0,
    // Some set-ups build the package, which takes its time beside other work.
    hookTimeout: 120_000,
    coverage: {
      include: ["src/**"],
      reporter: ["text-summary", "html"],
      // What decides is held to a figure; the judge of the rest is mutation testing.
      thresholds: { "src/eval/**": { lines: 98, branches: 98 } },
    },
  },
});

export default config;
