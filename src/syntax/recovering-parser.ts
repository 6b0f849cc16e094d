/**
 * Chevrotain's recovery, with two of its internals (`Recoverable`, 11.2) replaced: where reading goes on after an error, and
 * which rule goes on there. Both are written for small stacks and short errors; a policy file may have neither.
 */
import { EmbeddedActionsParser, EOF, type IToken, type TokenType } from "chevrotain";

interface FollowKey {
  readonly ruleName?: string;
}

function internal<T>(name: string): T {
  return Reflect.get(EmbeddedActionsParser.prototype, name) as T;
}

const followKeys = internal<(this: unknown) => readonly FollowKey[]>("buildFullFollowKeyStack");
const followSet = internal<(this: unknown, key: FollowKey) => readonly TokenType[]>("getFollowSetFromFollowKey");

/** Types by the index of each token that they match, the first of several with the same. */
function byIndex(types: Iterable<TokenType>): ReadonlyMap<number, TokenType> {
  const found = new Map<number, TokenType>();
  for (const type of types) {
    for (const index of [type.tokenTypeIdx ?? -1, ...Object.keys(type.categoryMatchesMap ?? {}).map(Number)]) {
      if (!found.has(index)) found.set(index, type);
    }
  }
  return found;
}

/** How far the search for a token to go on at has come. */
interface Search {
  readonly from: IToken | undefined;
  readonly types: ReadonlyMap<number, TokenType>;
  readonly distance: number;
}

const noSearch: Search = { from: undefined, types: new Map(), distance: 1 };

export abstract class RecoveringParser extends EmbeddedActionsParser {
  private search: Search = noSearch;

  protected forgetSearch(): void {
    this.search = noSearch;
  }

  /**
   * The type of the next token at which some rule on the stack can go on. Chevrotain asks again for each rule that an error
   * passes on its way up, and each time looks from the start: far text times deep nesting. A shorter stack can go on at no
   * token that the longer one could not, so here the search goes on where it ended.
   */
  protected findReSyncTokenType(): TokenType {
    const next = this.LA(1);
    const types = byIndex(new Set(followKeys.call(this).flatMap((key) => followSet.call(this, key))));
    const { search } = this;
    const narrower = search.from === next && [...types.keys()].every((index) => search.types.has(index));
    let distance = narrower ? search.distance : 1;
    while (!types.has(this.LA(distance).tokenTypeIdx)) distance++;
    this.search = { from: next, types, distance };
    return types.get(this.LA(distance).tokenTypeIdx) ?? EOF;
  }

  /**
   * Whether the current rule can go on at a token. Chevrotain looks at what follows it in the rule around it; where nothing
   * does, this looks further out. So the list of a declaration is lost, not the declaration with its name.
   */
  protected isInCurrentRuleReSyncSet(type: TokenType): boolean {
    const keys = followKeys.call(this);
    for (let i = keys.length - 1; i >= 0; i--) {
      const key = keys[i];
      const follow = key === undefined ? [] : followSet.call(this, key);
      if (follow.includes(type)) return true;
      if (follow.length > 0) return false;
    }
    return false;
  }
}
