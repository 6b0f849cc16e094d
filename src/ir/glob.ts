/** A pattern as UTF-16 units and wildcards. A policy variable is `any`: it may be any text. */
export type Glob = readonly number[];

/** Text taken apart, by whichever stage: what is neither text nor `one` may be any text. */
export type GlobParts = readonly (
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "one" | "any" | "variable" }
)[];

const any = -1;
const one = -2;

/** Beyond this many steps two patterns count as unrelated: their relation is then unknown, never wrong. */
const limit = 1_000_000;

const globs = new WeakMap<GlobParts, Glob>();

/** Remembered, because lists are compared pair by pair. */
export function globFromTemplate(template: GlobParts): Glob {
  const known = globs.get(template);
  if (known !== undefined) return known;
  const glob: number[] = [];
  for (const part of template) {
    if (part.kind === "text") for (let i = 0; i < part.text.length; i++) glob.push(part.text.charCodeAt(i));
    else addWildcard(glob, part.kind === "one" ? one : any);
  }
  globs.set(template, glob);
  return glob;
}

/** Text in which every `*` and `?` is a wildcard. */
export function globFromText(text: string): Glob {
  const glob: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 42) addWildcard(glob, any);
    else if (unit === 63) addWildcard(glob, one);
    else glob.push(unit);
  }
  return glob;
}

/** Keeps runs of wildcards in the order `?…?*`, so that equal runs look equal. */
function addWildcard(glob: number[], wildcard: number): void {
  if (glob.at(-1) !== any) glob.push(wildcard);
  else if (wildcard === one) glob.splice(-1, 0, one);
}

export function isLiteral(glob: Glob): boolean {
  return glob.every((symbol) => symbol >= 0);
}

/**
 * Whether everything that `specific` matches, `general` matches too. False may also mean that the simple comparison, symbol
 * by symbol, does not see it. Two pointers as in matching a text: only the latest `*` is ever tried again.
 */
export function covers(general: Glob, specific: Glob): boolean {
  if (general.length * specific.length > limit) return false;
  let i = 0;
  let j = 0;
  let star = -1;
  let starAt = 0;
  while (j < specific.length) {
    const symbol = general[i];
    if (symbol === any) {
      star = i++;
      starAt = j;
    } else if (symbol !== undefined && (symbol === specific[j] || (symbol === one && specific[j] !== any))) {
      i++;
      j++;
    } else {
      if (star < 0) return false;
      i = star + 1;
      j = ++starAt;
    }
  }
  while (general[i] === any) i++;
  return i === general.length;
}

/** Whether the texts that both match would have to start, or end, in two ways: most unlike patterns show it there. */
function differAtAnEnd(a: Glob, b: Glob): boolean {
  const differ = (at: (glob: Glob, i: number) => number | undefined): boolean => {
    for (let i = 0; ; i++) {
      const left = at(a, i);
      const right = at(b, i);
      if (left === undefined || right === undefined || left < 0 || right < 0) return false;
      if (left !== right) return true;
    }
  };
  return differ((glob, i) => glob[i]) || differ((glob, i) => glob[glob.length - 1 - i]);
}

/** Whether some text matches both. True may also mean that the patterns are too long to tell. */
export function overlaps(a: Glob, b: Glob): boolean {
  if (a.length * b.length > limit) return true;
  if (differAtAnEnd(a, b)) return false;
  // row[j]: a prefix of some text is matched by the first i symbols of `a` and the first j of `b`.
  let row = startRow(b);
  for (const symbol of a) row = nextRow(symbol, b, row);
  return row[b.length] === true;
}

function startRow(b: Glob): boolean[] {
  const row = [true];
  for (const [j, symbol] of b.entries()) row.push(row[j] === true && symbol === any);
  return row;
}

function nextRow(symbol: number, b: Glob, before: readonly boolean[]): boolean[] {
  const row = [symbol === any && before[0] === true];
  for (const [j, other] of b.entries()) {
    const here = before[j + 1] === true && (symbol === any || other === any);
    const left = row[j] === true && (symbol === any || other === any);
    const both = before[j] === true && symbol !== any && other !== any && (symbol === other || symbol === one || other === one);
    row.push(here || left || both);
  }
  return row;
}
