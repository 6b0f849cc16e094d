import type { PolicyKindName } from "../../check/model.js";
import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { ImportInput } from "./import-policy.js";

/** A policy document inside of a file. */
export interface FoundPolicy {
  readonly name: string;
  /** Absent where only the document itself can tell. */
  readonly kind?: PolicyKindName;
  readonly input: ImportInput;
}

export interface Findings {
  readonly policies: readonly FoundPolicy[];
  /** Among them a warning for each policy whose content the file does not hold. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a resource of some type keeps its policy, and of which kind it is. */
export interface PolicyPlace {
  readonly member: string;
  readonly kind?: PolicyKindName;
  /** Put behind the name of the resource, where one resource has several policies. */
  readonly suffix?: string;
}

/** The kinds that AWS Organizations has names for; its other policies are not IAM documents. */
export const organizationKinds: ReadonlyMap<string, PolicyKindName> = new Map([
  ["SERVICE_CONTROL_POLICY", "scp"],
  ["RESOURCE_CONTROL_POLICY", "rcp"],
]);
