/**
 * Support for tags in policies. In: the dated catalogue, the services asked about, and perhaps policies. Out: what each
 * resource type and action supports, with the actions that prove it; what that makes of each service; and what becomes of
 * every tag condition of the policies. Whoever prints it finds the forms in `render/`.
 */
import type { Catalog, ServiceInfo } from "../catalog/types.js";
import { actionsOf } from "./actions.js";
import { featureTables } from "./features.js";
import type { OverallSupport, ServiceSupport, SupportReport, TypeSupport } from "./model.js";
import { supportSchema } from "./model.js";
import { type PolicyInput, policySupport } from "./policies.js";
import { rollUp, typesOf } from "./resource-types.js";

/** The services of Amazon Cognito, in the order of the page about it. */
export const cognitoServices: readonly string[] = ["cognito-idp", "cognito-identity", "cognito-sync"];

/** The report on services that the catalogue holds; others are passed over. */
export function supportReport(catalog: Catalog, prefixes: readonly string[], policies?: PolicyInput): SupportReport {
  const found = [...new Set(prefixes)].flatMap((prefix) => catalog.service(prefix) ?? []);
  const services = found.map((service) => serviceSupport(service, catalog));
  const cognito = cognitoServices.flatMap((prefix) => catalog.service(prefix) ?? []);
  const whole = overallOf(
    cognito.flatMap((service) => typesOf(service, catalog)),
    "Amazon Cognito",
  );
  const overall = overallOf(
    services.flatMap(({ resourceTypes }) => resourceTypes),
    nameOf(services),
  );
  const report: SupportReport = {
    schema: supportSchema,
    date: catalog.date,
    overall,
    services,
    features: featureTables(services, whole, catalog),
  };
  return policies === undefined ? report : { ...report, policies: policySupport(catalog, found, policies) };
}

function nameOf(services: readonly ServiceSupport[]): string {
  const prefixes = services.map(({ prefix }) => prefix);
  if (prefixes.length === cognitoServices.length && cognitoServices.every((each) => prefixes.includes(each)))
    return "Amazon Cognito";
  const [only] = services;
  return services.length === 1 && only !== undefined ? only.name : `${services.length} services`;
}

function serviceSupport(service: ServiceInfo, catalog: Catalog): ServiceSupport {
  const types = typesOf(service, catalog);
  return {
    prefix: service.prefix,
    name: service.name,
    abac: rollUp(types.filter(({ foreign }) => !foreign)),
    abacWithForeignTypes: rollUp(types),
    resourceTypes: types,
    actions: actionsOf(service, catalog),
  };
}

function overallOf(types: readonly TypeSupport[], name: string): OverallSupport {
  const own = types.filter(({ foreign }) => !foreign);
  const named = (some: readonly TypeSupport[]): readonly string[] => some.map((type) => `${type.service}:${type.name}`);
  const at = (level: TypeSupport["level"]): readonly string[] => named(own.filter((type) => type.level === level));
  return {
    name,
    abac: rollUp(own),
    full: at("full"),
    partial: at("partial"),
    none: at("none"),
    foreign: named(types.filter(({ foreign }) => foreign)),
  };
}
