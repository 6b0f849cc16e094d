/** A piece of the ARN format of a resource type. */
export type ArnPart = { readonly kind: "text"; readonly text: string } | { readonly kind: "any" } | ArnSlot;

/** A placeholder. `own` ones are filled by position; partition, region and account by name only. */
export interface ArnSlot {
  readonly kind: "slot";
  /** In lower camel case, as arguments name it. */
  readonly name: string;
  readonly own: boolean;
}

const shared: ReadonlySet<string> = new Set(["partition", "region", "account"]);

/** `arn:${Partition}:…:userpool/${UserPoolId}` taken apart. A `*` of the format (`mcp-server/*`) is a wildcard, as in a policy. */
export function arnParts(format: string): readonly ArnPart[] {
  const before = known.get(format);
  if (before !== undefined) return before;
  const parts = partsOf(format);
  if (known.size >= rememberedFormats) known.clear();
  known.set(format, parts);
  return parts;
}

/** There are about two thousand. */
const rememberedFormats = 4000;
const known = new Map<string, readonly ArnPart[]>();

function partsOf(format: string): readonly ArnPart[] {
  const parts: ArnPart[] = [];
  for (const [index, piece] of format.split(/\$\{(\w+)\}/).entries()) {
    if (index % 2 === 0) {
      parts.push(...textParts(piece));
      continue;
    }
    const name = piece.slice(0, 1).toLowerCase() + piece.slice(1);
    parts.push({ kind: "slot", name, own: !shared.has(name) });
  }
  return parts;
}

function textParts(piece: string): readonly ArnPart[] {
  return piece
    .split(/(\*)/)
    .filter((text) => text !== "")
    .map((text) => (text === "*" ? { kind: "any" } : { kind: "text", text }));
}
