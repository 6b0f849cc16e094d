/** Claims of a token as they come: any JSON. Own members only, and nothing but text becomes a tag or meets a rule. */

/** Claims of a token: any JSON. */
export type Claims = Readonly<Record<string, unknown>>;

export type ClaimText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" }
  /** A list, an object or `null`: `is` says which. */
  | { readonly kind: "notText"; readonly is: string };

const missing: ClaimText = { kind: "missing" };

function kindOfValue(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `of type ${typeof value}`;
}

/**
 * The text of a claim. Numbers and booleans are their JSON text; an empty text is not sent, so it is as if it were missing.
 * A list or an object has no text: session tags hold one value (Cognito §5.4), and joining would invent one.
 */
export function claimText(claims: Claims, name: string): ClaimText {
  const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
  if (value === undefined || value === "") return missing;
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) {
    return { kind: "text", text: String(value) };
  }
  return { kind: "notText", is: kindOfValue(value) };
}

/** A claim under `custom:` where the plain name was asked for and is missing. */
export function hasCustomTwin(claims: Claims, name: string): boolean {
  return !name.startsWith("custom:") && claimText(claims, `custom:${name}`).kind !== "missing";
}
