import type { PolicyKindName } from "./model.js";

/** What a document of the kind holds (iam-semantics §1.4); `forbidden` elements are an error to write. */
export interface KindRow {
  readonly kind: PolicyKindName;
  /** The principal element: written with `from`, or there by itself. */
  readonly from: "required" | "forbidden" | "implied";
  readonly on: "required" | "forbidden";
  /** Whether IAM consults it about the signed caller only, so that unsigned APIs escape it. */
  readonly signedOnly: boolean;
  /** Whether a document may have an `Id` (§1.2.3). */
  readonly id: boolean;
}

const row = (
  kind: PolicyKindName,
  from: KindRow["from"],
  on: KindRow["on"],
  { signedOnly = false, id = false }: { readonly signedOnly?: boolean; readonly id?: boolean } = {},
): [string, KindRow] => [kind, { kind, from, on, signedOnly, id }];

export const kindTable: ReadonlyMap<string, KindRow> = new Map([
  row("identity", "forbidden", "required", { signedOnly: true }),
  row("boundary", "forbidden", "required", { signedOnly: true }),
  row("session", "forbidden", "required", { signedOnly: true }),
  row("scp", "forbidden", "required", { signedOnly: true }),
  row("rcp", "implied", "required"),
  row("resource", "required", "required", { id: true }),
  row("endpoint", "required", "required", { id: true }),
  row("trust", "required", "forbidden", { id: true }),
]);
