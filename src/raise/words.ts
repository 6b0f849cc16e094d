/** What the language can spell without quotes. Narrower than its tokens: what is doubtful is quoted. */
const word = /^[A-Za-z_][A-Za-z0-9_]*(?:-+[A-Za-z0-9_]+)*$/;
const qualified = /^[A-Za-z_][A-Za-z0-9_.-]*:[A-Za-z0-9_][A-Za-z0-9_.@+-]*(?:[/:][A-Za-z0-9_@+][A-Za-z0-9_.@+-]*)*$/;
const action = /^[A-Za-z][A-Za-z0-9-]*:[A-Za-z0-9*?]+$/;

/** A name: of a tag key after a dot, of a rule, of a list. */
export function isWord(text: string): boolean {
  return word.test(text);
}

/** A condition key. */
export function isQualified(text: string): boolean {
  return qualified.test(text);
}

/** An action pattern. */
export function isActionWord(text: string): boolean {
  return action.test(text);
}

/** `cost center` -> `CostCenter`: what is left of a text as a name. */
export function pascal(text: string): string {
  const parts = text.split(/[^A-Za-z0-9]+/).filter((part) => part !== "");
  return parts.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join("");
}

/** Gives each wanted name once; a second one gets a number. */
export interface Names {
  readonly claim: (wanted: string) => string;
}

export function uniqueNames(taken: Iterable<string> = []): Names {
  const used = new Set(taken);
  const next = new Map<string, number>();
  return {
    claim: (wanted) => {
      let name = wanted;
      let number = next.get(wanted) ?? 2;
      while (used.has(name)) {
        name = `${wanted}${/\d$/.test(wanted) ? "-" : ""}${number}`;
        number++;
      }
      next.set(wanted, number);
      used.add(name);
      return name;
    },
  };
}
