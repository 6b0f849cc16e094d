import type { Label } from "../../diagnostics/diagnostic.js";
import type { Change } from "../../lint/finding.js";
import type { Part } from "../../lint/place.js";
import type { TextEdit } from "../../text/edit.js";
import type { Span } from "../../text/span.js";

/** Where a part of a policy is written. */
export interface WrittenPlace {
  readonly span: Span;
  /** Of a document. */
  readonly pointer?: string;
  /** Where a name stands for what the span spells. */
  readonly via: readonly Label[];
}

/** What knows how a policy was written: there is one for IAM JSON and one for the language. */
export interface Door {
  place(at: Part): WrittenPlace;
  /** The changes as edits, all or none: nothing where the text cannot say them in place. */
  edits(changes: readonly Change[], safe: boolean): readonly TextEdit[] | undefined;
}
