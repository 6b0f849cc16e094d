const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

function escaped(character: string): string {
  return escapes.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Text between the quotes of a string that means exactly `text`, nothing in it being a wildcard. */
export function textBody(text: string, pattern: boolean): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what cannot stand in a string
  const plain = text.replace(/["\\\u0000-\u001f\u007f-\u009f]/g, escaped).replaceAll("${", "\\${");
  return pattern ? plain.replace(/[*?]/g, (character) => `\\${character}`) : plain;
}

/** A string literal that means exactly `text`. */
export function quoted(text: string): string {
  return `"${textBody(text, false)}"`;
}
