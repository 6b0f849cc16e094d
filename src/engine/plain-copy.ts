import { isRecord } from "./checked-input.js";
import { RequestError } from "./request-error.js";

/** Objects inside one another in a request: `principal.tags` is the deepest. */
const deepest = 4;

/**
 * A copy of plain data: own members only, read once each. Text and numbers are shared; what is deeper than any request is
 * left out of the copy and refused later. Throws a `RequestError` when a member cannot be read (a getter or proxy that throws).
 */
export function plainCopy(value: unknown): unknown {
  try {
    return copy(value, 0);
  } catch (cause) {
    throw new RequestError("", "a member cannot be read", { cause });
  }
}

function copy(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return [...value];
  if (!isRecord(value) || depth > deepest) return value;
  const copied = Object.create(null) as Record<string, unknown>;
  for (const name of Object.keys(value)) copied[name] = copy(value[name], depth + 1);
  return copied;
}
