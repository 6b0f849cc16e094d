import { defineConfig, type ViteUserConfig } from "vitest/config";
import { InOrder } from "./in-order.js";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/mutation/eval.judge.ts", "test/mutation/eval.late-judge.ts"],
    sequence: { sequencer: InOrder },
    env: { TAGWARD_LONG: "0.02" },
    testTimeout: 20_000,
  },
});

export default config;
