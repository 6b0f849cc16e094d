import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.property.ts"],
    exclude: ["test/bench/**", "node_modules/**"],
    reporters: ["default", "./test/reporter.ts"],
    testTimeout: 60_000,
  },
});

export default config;
