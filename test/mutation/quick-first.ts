import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests that take long because they try much: most mutants are dead before. */
const late: readonly string[] = [
  "candidate-list",
  "layer-index",
  "read-json",
  "value-node",
  "property",
  "mutation/vectors",
  "mutation/agreement",
];

const rank = ({ moduleId }: TestSpecification): number => late.findIndex((name) => moduleId.includes(name));

/** Vitest begins with the longest files; a run that stops at the first failure is quicker the other way round. */
export class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}
