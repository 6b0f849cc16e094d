/**
 * `npm run build [-- --out DIR]`: the package in `dist/`. The compiler writes every module with its types; then all modules
 * that `tagward/eval` loads become one file, `evaluator.js`, and what stood in their places passes its exports on. So the small door
 * costs a process two files instead of a hundred, and everything else in the package shares that one instance of them.
 */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const src = join(root, "src");
const door = join(src, "engine/index.ts");
const [flag, folder = "dist"] = process.argv.slice(2);
if (flag !== undefined && flag !== "--out") throw new Error("usage: node .ci/build.mjs [--out DIR]");
const out = resolve(root, folder);

/** Modules of the project only: dependencies stay what npm installs. */
async function bundle(input, output) {
  const build = await rolldown({
    input,
    platform: "neutral",
    external: (id) => !(id.startsWith(".") || id.startsWith(src)),
    tsconfig: false,
    preserveEntrySignatures: "strict",
  });
  try {
    return await output(build);
  } finally {
    await build.close();
  }
}

rmSync(out, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [join(root, "node_modules/typescript/bin/tsc"), "-p", join(src, "tsconfig.json"), "--outDir", out],
  {
    stdio: "inherit",
  },
);

const loaded = await bundle({ door }, async (build) => (await build.generate()).output.flatMap(({ moduleIds }) => moduleIds));
if (loaded.length < 50) throw new Error(`tagward/eval has only ${loaded.length} modules`);
const places = Object.fromEntries(loaded.map((file) => [relative(src, file).replace(/\.ts$/, ""), file]));
// Of modules that are gone; the one file has a map of its own.
for (const place of Object.keys(places)) rmSync(join(out, `${place}.js.map`), { force: true });
await bundle(places, (build) =>
  build.write({
    dir: out,
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    sourcemap: true,
    comments: { jsdoc: false }, // the declarations have them
    codeSplitting: { groups: [{ name: "evaluator", test: src }] },
  }),
);
