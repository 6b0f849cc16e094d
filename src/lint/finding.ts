import type { DiagnosticCode } from "../diagnostics/codes.js";
import type { Severity } from "../diagnostics/diagnostic.js";
import type { Place } from "./place.js";

/** One thing that a check found, said of a part of the model. It becomes a `Diagnostic` once its place in a text is known. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One line, lower case, no final period, text of the policy in `backticks`. */
  readonly message: string;
  readonly place: Place;
  readonly labels: readonly FindingLabel[];
  readonly help?: string;
  readonly repairs: readonly Repair[];
}

/** A related place, and what it has to do with the finding. */
export interface FindingLabel {
  readonly place: Place;
  readonly message: string;
}

/** A titled change to the policy. `safe` ones keep every decision, or repair what could not mean anything else. */
export interface Repair {
  readonly title: string;
  readonly safe: boolean;
  readonly changes: readonly Change[];
}

/**
 * A change to the model, to be made in the text of the policy with the rest of the text kept: one list for JSON and for the
 * language. Where a text cannot say it in place, the repair is not offered.
 */
export type Change =
  /** Another text for an action, a resource, a principal, a Sid, a key, an operator, a value or the version. */
  | { readonly change: "replace"; readonly place: Place; readonly text: string }
  /** An item of a list, a condition (its key with its values) or a whole statement. */
  | { readonly change: "remove"; readonly place: Place }
  /** One more condition of a statement; its operator in wire spelling. */
  | {
      readonly change: "addCondition";
      readonly place: Place;
      readonly operator: string;
      readonly key: string;
      readonly values: readonly string[];
    }
  /** One more item of the element at the place: an action, a resource, a value. */
  | { readonly change: "addItem"; readonly place: Place; readonly text: string };
