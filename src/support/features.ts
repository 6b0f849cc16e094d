import type { Catalog, ServiceInfo } from "../catalog/types.js";
import { cognitoFeatures } from "./cognito-features.js";
import {
  type FeatureName,
  type FeatureRow,
  type FeatureTable,
  type FeatureValue,
  featureNames,
  type OverallSupport,
  type ServiceSupport,
} from "./model.js";

const cognito: ReadonlySet<string> = new Set(["cognito-idp", "cognito-identity", "cognito-sync"]);

/** One table for Amazon Cognito, whichever of its services are asked about, and one for every other service. */
export function featureTables(
  services: readonly ServiceSupport[],
  whole: OverallSupport,
  catalog: Catalog,
): readonly FeatureTable[] {
  const others = services.filter(({ prefix }) => !cognito.has(prefix));
  const tables = others.map(({ prefix, abac }): FeatureTable => ({ subject: prefix, rows: provenRows(prefix, abac, catalog) }));
  return others.length === services.length ? tables : [{ subject: whole.name, rows: cognitoFeatures(whole) }, ...tables];
}

interface Proven {
  readonly value: FeatureValue;
  readonly meaning: string;
}

/** What the reference proves about any service; what it does not speak of stays unknown. */
function provenRows(prefix: string, abac: FeatureValue, catalog: Catalog): readonly FeatureRow[] {
  const service = catalog.service(prefix);
  const proven = service === undefined ? new Map<FeatureName, Proven>() : provenOf(service, abac, catalog);
  return featureNames.map((feature) => {
    const found = proven.get(feature);
    return found === undefined
      ? {
          feature,
          value: "Unknown",
          meaning: "see the service's own page about IAM",
          evidence: "the reference data does not say",
        }
      : { feature, ...found, evidence: `service authorization reference of ${catalog.date}` };
  });
}

function provenOf(service: ServiceInfo, abac: FeatureValue, catalog: Catalog): ReadonlyMap<FeatureName, Proven> {
  const actions = [...service.actions.values()];
  const bare = actions.filter(({ resourceTypes }) => resourceTypes.length === 0).length;
  const keys = catalog.keysOf(service.prefix).length;
  const types = service.resourceTypes.size;
  return new Map<FeatureName, Proven>([
    ["Identity-based policies", { value: "Yes", meaning: `actions of \`${service.prefix}\` can be allowed and denied` }],
    ["Policy actions", { value: "Yes", meaning: `${actions.length} actions, all with the prefix \`${service.prefix}\`` }],
    ["Policy resources", resourceRow(types, bare, actions.length)],
    [
      "Policy condition keys",
      keys === 0
        ? { value: "No", meaning: "no keys of its own: global keys only" }
        : { value: "Yes", meaning: `${keys} keys of its own, besides the global ones` },
    ],
    ["ABAC (tags in policies)", { value: abac, meaning: abacMeaning[abac] }],
  ]);
}

function resourceRow(types: number, bare: number, actions: number): Proven {
  if (types === 0) return { value: "No", meaning: "no resource types: only `*` matches" };
  if (bare === actions) return { value: "No", meaning: `${types} resource types, but no action takes one: only \`*\` matches` };
  const meaning =
    bare === 0 ? `${types} resource types` : `${types} resource types; ${bare} of ${actions} actions take none and need \`*\``;
  return { value: bare === 0 ? "Yes" : "Partial", meaning };
}

const abacMeaning: Readonly<Record<FeatureValue, string>> = {
  Yes: "every own resource type supports all three tag keys; not every action carries them",
  Partial: "some resource types support all three tag keys: see the tables above before relying on a tag",
  No: "no resource type supports all three tag keys",
  Unknown: "",
};
