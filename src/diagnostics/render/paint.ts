import type { Severity } from "../diagnostic.js";

/** What a piece of output is; colour follows from it. */
export type Style = "plain" | "strong" | "gutter" | "related" | "added" | "removed" | Severity;

const codes: Readonly<Record<Style, string>> = {
  plain: "",
  strong: "1",
  gutter: "1;34",
  related: "1;34",
  added: "32",
  removed: "31",
  error: "1;31",
  security: "1;35",
  warning: "1;33",
  info: "1;36",
  hint: "1;32",
};

/** Text in a style: with colour off, the text. */
export type Paint = (style: Style, text: string) => string;

export function paint(color: boolean): Paint {
  return (style, text) => (!color || style === "plain" || text === "" ? text : `\x1b[${codes[style]}m${text}\x1b[0m`);
}

/** A row of cells that is written to in any order; later marks go over earlier ones. */
export interface Row {
  put(column: number, text: string, style: Style): void;
  /** Without spaces at the end. */
  render(paint: Paint): string;
}

interface RowCell {
  readonly character: string;
  readonly style: Style;
}

export function row(): Row {
  const cells: (RowCell | undefined)[] = [];
  return {
    put(column, text, style) {
      [...text].forEach((character, i) => {
        cells[column + i] = { character, style };
      });
    },
    render(painted) {
      let result = "";
      let run = "";
      let style: Style = "plain";
      for (let i = 0; i < cells.length; i++) {
        const cell = cells[i] ?? { character: " ", style: "plain" };
        if (cell.style !== style) {
          result += painted(style, run);
          run = "";
          style = cell.style;
        }
        run += cell.character;
      }
      return (result + painted(style, run)).trimEnd();
    },
  };
}
