import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { loadedWith, src } from "./static-imports.js";

interface Chunk {
  readonly code?: string;
  readonly moduleIds?: readonly string[];
}

type Build = (
  config: unknown,
) => Promise<{ readonly output: readonly Chunk[] } | readonly { readonly output: readonly Chunk[] }[]>;

/** The bundler that Vitest brings. */
async function bundler(): Promise<Build> {
  const resolve = createRequire(createRequire(import.meta.url).resolve("vitest/package.json")).resolve;
  const { build } = (await import(pathToFileURL(resolve("vite")).href)) as { readonly build: Build };
  return build;
}

/** A door as a browser would get it: one file, minified, dependencies included. */
async function bundled(entry: string): Promise<Chunk> {
  const build = await bundler();
  const result = await build({
    configFile: false,
    logLevel: "silent",
    root: src,
    // As every bundler for browsers does; it is what immer asks for.
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      minify: true,
      target: "es2023",
      modulePreload: false,
      rollupOptions: { input: join(src, entry), preserveEntrySignatures: "strict" },
    },
  });
  const chunks = [result].flat().flatMap(({ output }) => output);
  expect(chunks).toHaveLength(1);
  return chunks[0]!;
}

describe("tagward/eval as one minified file", () => {
  // Measured: 42.3 kB. The rest is headroom.
  const limit = 48;

  it(`is at most ${limit} kB after gzip, immer included`, async () => {
    const { code = "", moduleIds = [] } = await bundled("engine/index.ts");
    const own = moduleIds.filter((id) => id.startsWith(src));
    expect(own.length).toBeGreaterThan(50);
    expect(own.length).toBeLessThanOrEqual(loadedWith("engine/index.ts").modules.length);
    // Nothing is left to be found at run time, and nothing of it is Node's.
    expect(code.match(/\bimport\s*[("'{*]|\brequire\s*\(|\bprocess\.|\bBuffer\b/g)).toBeNull();
    const kilobytes = gzipSync(code, { level: 9 }).length / 1000;
    expect(kilobytes).toBeLessThan(limit);
    // A budget that nobody could ever break would say nothing.
    expect(kilobytes).toBeGreaterThan(limit / 2);
  });

  it("decides without a global but those of the language", async () => {
    const { code = "" } = await bundled("engine/index.ts");
    const door = (await import(
      `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`
    )) as typeof import("../../src/engine/index.js");
    const engine = door.createEngine({
      identity: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}',
    });
    const asked = { principal: "arn:aws:iam::111122223333:role/app", action: "s3:GetObject", resource: "arn:aws:s3:::b/k" };
    expect(engine.decide(asked).outcome).toBe("allow");
    expect(engine.decide({ ...asked, action: "sqs:SendMessage" }).outcome).toBe("implicitDeny");
  });
});
