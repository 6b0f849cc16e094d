import { loadWholeCatalog } from "../../../src/catalog/load-catalog.js";
import type { Catalog } from "../../../src/catalog/types.js";
import { check } from "../../../src/check/check.js";
import type { Door } from "../../../src/compiler/lint/door.js";
import { sourceDoor } from "../../../src/compiler/lint/source-door.js";
import type { Statement } from "../../../src/ir/model.js";
import type { LintSettings } from "../../../src/lint/settings.js";
import { type PolicySubject, policySubject } from "../../../src/lint/subject.js";
import { lower } from "../../../src/lower/lower.js";
import { parse } from "../../../src/syntax/parse.js";

export const catalog: Catalog = await loadWholeCatalog();

export interface Opened {
  readonly door: Door;
  readonly subject: PolicySubject;
  readonly statements: readonly Statement[];
}

const settings: LintSettings = {};

/** The door of the first policy of a file, which compiles. */
export function opened(text: string): Opened {
  const name = "a.abac";
  const parsed = new Map([[name, parse({ name, text })]]);
  const files = new Map([...parsed].map(([file, each]) => [file, each.file]));
  const { policies, diagnostics } = check({ files, imports: new Map(), roots: [name], params: {}, catalog });
  const [checked] = policies;
  const policy = checked === undefined ? undefined : lower(checked, catalog).policy;
  if (checked === undefined || policy === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return {
    door: sourceDoor({ checked, policy, parsed }, { catalog, partition: "aws" }),
    subject: policySubject(policy, { catalog, settings, existing: false }),
    statements: policy.statements,
  };
}
