/** Markup that was put together by `html`; nothing else is taken for markup. */
export interface Markup {
  readonly markup: string;
}

type Piece = Markup | string | number | readonly Markup[];

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as text, also inside quoted attributes. NUL and lone surrogates, which HTML cannot hold, are replaced. */
function escapeHtml(text: string): string {
  return text.replaceAll(/[\0\p{Surrogate}]/gu, "\ufffd").replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
}

function textOf(piece: Piece): string {
  if (typeof piece === "number") return String(piece);
  if (typeof piece === "string") return escapeHtml(piece);
  return "markup" in piece ? piece.markup : piece.map((each) => each.markup).join("");
}

/** Template of markup: what is filled in is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: strings.map((text, i) => text + (i < pieces.length ? textOf(pieces[i] ?? "") : "")).join("") };
}

export const nothing: Markup = { markup: "" };
