import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: { include: ["test/mutation/iam.judge.ts"], env: { TAGWARD_LONG: "0.02" }, testTimeout: 20_000 },
});

export default config;
