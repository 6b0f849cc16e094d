/** A request that asks nothing sensible. `path` says which member of it, e.g. `principal.tags.team`. */
export class RequestError extends Error {
  readonly path: string;

  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(path === "" ? `invalid request: ${problem}` : `invalid request: \`${path}\`: ${problem}`, options);
    this.name = "RequestError";
    this.path = path;
  }
}

const longest = 200;

/** A piece of the request as a message may show it. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : typeof value;
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
