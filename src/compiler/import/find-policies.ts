/**
 * Policy documents in a file that somebody has: a document by itself, the plan of Terraform, a template of CloudFormation.
 * In: text. Out: the documents with names and, where the file tells, their kinds. What a file holds only in part is reported.
 */
import { hasErrors } from "../../diagnostics/diagnostic.js";
import { notATemplate } from "../../diagnostics/importing.js";
import type { JsonNode } from "../../iam/json-node.js";
import { readJson } from "../../iam/read-json.js";
import type { SourceFile } from "../../text/span.js";
import { findInPlan, isPlan } from "./find-in-plan.js";
import { findInTemplate, isTemplate } from "./find-in-template.js";
import type { Findings } from "./found-policy.js";
import type { Names } from "./template-values.js";

export type ImportFormat = "iam" | "terraform-plan" | "cloudformation";

export const importFormats: readonly ImportFormat[] = ["iam", "terraform-plan", "cloudformation"];

export interface FindOptions {
  /** Told by the text when absent. */
  readonly format?: ImportFormat;
  /** What a document that has no name of its own is called. */
  readonly name: string;
  /** Values of template parameters and of what only a stack knows. */
  readonly values?: Names;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function document(source: SourceFile, name: string): Findings {
  return { policies: [{ name, input: { source } }], diagnostics: [] };
}

/** Plans are large and written by a program: they are not read for positions. */
function inPlan(source: SourceFile): Findings | undefined {
  const value = source.text.includes('"planned_values"') ? parsed(source.text) : undefined;
  return isPlan(value) ? findInPlan(value, source) : undefined;
}

function inTemplate(source: SourceFile, values: Names): Findings | undefined {
  const { root, diagnostics } = readJson(source);
  if (root === undefined || !isTemplate(root)) return undefined;
  // A member that is there twice: a part of the template would be lost.
  return hasErrors(diagnostics) ? { policies: [], diagnostics } : findInTemplate(root, source.name, values);
}

/** The policies of a template that was read already, from YAML. */
export function findInTree(root: JsonNode, source: SourceFile, { values = new Map() }: Pick<FindOptions, "values">): Findings {
  const start = { file: source.name, start: 0, end: 0 };
  if (!isTemplate(root)) return { policies: [], diagnostics: [notATemplate(start, "cloudformation")] };
  return findInTemplate(root, source.name, values);
}

/** The policies of a file. Never throws for what is in it. */
export function findPolicies(source: SourceFile, { format, name, values = new Map() }: FindOptions): Findings {
  const whole = { file: source.name, start: 0, end: 0 };
  switch (format) {
    case "iam":
      return document(source, name);
    case "terraform-plan":
      return inPlan(source) ?? { policies: [], diagnostics: [notATemplate(whole, format)] };
    case "cloudformation":
      return inTemplate(source, values) ?? { policies: [], diagnostics: [notATemplate(whole, format)] };
    default:
      return inPlan(source) ?? inTemplate(source, values) ?? document(source, name);
  }
}
