/**
 * What stands between the quotes of a string literal, taken apart: text, escaped wildcards and `${…}`. Whether an
 * unescaped `*` or `?` in a text part is a wildcard depends on the position (patterns yes, `==` and `in` no).
 */
import type { Span } from "../text/span.js";

export type StringPart = TextPart | EscapedWildcard | Interpolation;

/** Characters with JSON escapes and `\${` resolved. */
export interface TextPart {
  readonly kind: "text";
  readonly text: string;
  readonly span: Span;
}

/** `\*` or `\?`: the literal character, also in a pattern. */
export interface EscapedWildcard {
  readonly kind: "escapedWildcard";
  readonly character: "*" | "?";
  readonly span: Span;
}

/**
 * `${name}`, `${principal.tag.team}`, `${resource.tag['odd key']}`, `${aws:PrincipalTag/team}`, `${'odd key'}`, each
 * optionally with a default: `${principal.tag.team ?? 'none'}` or, as IAM spells it, `${aws:username, 'none'}`.
 */
export interface Interpolation {
  readonly kind: "interpolation";
  readonly target: InterpolationTarget;
  readonly default?: string;
  readonly span: Span;
}

export type InterpolationTarget =
  | { readonly kind: "name"; readonly text: string; readonly span: Span }
  | { readonly kind: "path"; readonly root: string; readonly segments: readonly PathText[]; readonly span: Span }
  | { readonly kind: "key"; readonly text: string; readonly span: Span };

export interface PathText {
  readonly text: string;
  /** Written as `[name]`: a parameter of that name is substituted, as in `resource.tag[key]`. Quoted segments are never substituted. */
  readonly bracketed: boolean;
  readonly quoted: boolean;
  readonly span: Span;
}

export type StringProblemKind = "escape" | "unclosed" | "empty" | "syntax" | "default";

/** Something wrong between the quotes; `span` is the part to underline. */
export interface StringProblem {
  readonly kind: StringProblemKind;
  readonly span: Span;
}

export interface StringTemplate {
  readonly parts: readonly StringPart[];
  readonly problems: readonly StringProblem[];
}
