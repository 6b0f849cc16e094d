/** A piece of the ARN format of a resource type. */
export type ArnPart = { readonly kind: "text"; readonly text: string } | ArnSlot;

/** A placeholder. `own` ones are filled by position; partition, region and account by name only. */
export interface ArnSlot {
  readonly kind: "slot";
  /** In lower camel case, as arguments name it. */
  readonly name: string;
  readonly own: boolean;
}

const shared: ReadonlySet<string> = new Set(["partition", "region", "account"]);

/** `arn:${Partition}:…:userpool/${UserPoolId}` taken apart. */
export function arnParts(format: string): readonly ArnPart[] {
  const parts: ArnPart[] = [];
  for (const [index, piece] of format.split(/\$\{(\w+)\}/).entries()) {
    if (index % 2 === 0) {
      if (piece !== "") parts.push({ kind: "text", text: piece });
      continue;
    }
    const name = piece.slice(0, 1).toLowerCase() + piece.slice(1);
    parts.push({ kind: "slot", name, own: !shared.has(name) });
  }
  return parts;
}
