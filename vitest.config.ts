import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.property.ts"],
    exclude: ["test/bench/**", "node_modules/**"],
    testTimeout: 60_000,
  },
});

export default config;
