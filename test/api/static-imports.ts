import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

export const src: string = resolve(dirname(fileURLToPath(import.meta.url)), "../../src");

// Types vanish when compiled, and `import()` loads later: neither counts.
const pattern = /^(?:import|export)\s+(?!type\s)[^;"]*?from\s+"([^"\n]+)"|^import\s+"([^"\n]+)"/gm;

/** Everything that is loaded with a file of `src/`: its modules by path and the packages they name, both sorted. */
export function loadedWith(entry: string): { readonly modules: readonly string[]; readonly packages: readonly string[] } {
  const modules = new Set<string>();
  const packages = new Set<string>();
  const pending = [join(src, entry)];
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    const name = relative(src, file).split(sep).join("/");
    if (modules.has(name)) continue;
    modules.add(name);
    for (const [, from, bare] of readFileSync(file, "utf8").matchAll(pattern)) {
      const specifier = from ?? bare ?? "";
      if (specifier.startsWith(".")) pending.push(resolve(dirname(file), specifier.replace(/\.js$/, ".ts")));
      else packages.add(specifier);
    }
  }
  return { modules: [...modules].sort(), packages: [...packages].sort() };
}
