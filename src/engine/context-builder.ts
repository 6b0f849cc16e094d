import { foldName } from "../eval/fold.js";
import type { ContextValue } from "../eval/model.js";
import { RequestError, shown } from "./request-error.js";

/** Collects the keys of a request. One key given twice must have one value. */
export interface ContextBuilder {
  readonly context: ReadonlyMap<string, ContextValue>;
  /** `path` is where the request says so, for the complaint. */
  readonly give: (key: string, value: ContextValue, path: string) => void;
  /** Adds what nobody gave. */
  readonly derive: (key: string, value: string) => void;
}

const principalTag = "aws:principaltag/";

/**
 * What makes two keys the same: letter case does not count (§4.1.4), except in tag keys of resources and requests, where
 * `team` and `Team` are two tags (§6.2.4, §6.2.5).
 */
function keyIdentity(key: string): string {
  const slash = key.indexOf("/");
  const folded = foldName(key);
  return slash < 0 || folded.startsWith(principalTag) ? folded : folded.slice(0, slash) + key.slice(slash);
}

function sameValue(a: ContextValue, b: ContextValue): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  const set = new Set(a);
  return set.size === new Set(b).size && b.every((item) => set.has(item));
}

export function contextBuilder(): ContextBuilder {
  const context = new Map<string, ContextValue>();
  const byIdentity = new Map<string, ContextValue>();
  return {
    context,
    give: (key, value, path) => {
      const identity = keyIdentity(key);
      const before = byIdentity.get(identity);
      if (before === undefined) {
        byIdentity.set(identity, value);
        context.set(key, value);
      } else if (!sameValue(before, value)) {
        throw new RequestError(path, `\`${shown(key)}\` is given twice with different values`);
      }
    },
    derive: (key, value) => {
      if (!byIdentity.has(keyIdentity(key))) context.set(key, value);
    },
  };
}
