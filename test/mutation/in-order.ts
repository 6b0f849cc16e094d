import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Runs the judges by name: what is quick to load and to answer comes first, and the first failure ends the run of a mutant. */
export class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
  }
}
