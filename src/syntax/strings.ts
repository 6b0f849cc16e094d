import type { IToken } from "chevrotain";
import { OpenString } from "./tokens.js";

/** Whether the string token has no closing quote. */
export function isOpenString(token: IToken): boolean {
  return token.tokenTypeIdx === OpenString.tokenTypeIdx;
}
