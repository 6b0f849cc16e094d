/**
 * The vocabulary of AWS that the compiler knows. In: names as people write them. Out: what the dated reference says about
 * them, or nothing. Look-ups only: what an unknown name means is the caller's business. This is the catalogue that needs no
 * loading: Amazon Cognito and the condition keys that every service has. `load-catalog.ts` gives one with more services.
 */
import { createCatalog } from "./create-catalog.js";
import { data as cognitoIdentity } from "./data/services/cognito-identity.js";
import { data as cognitoIdp } from "./data/services/cognito-idp.js";
import { data as cognitoSync } from "./data/services/cognito-sync.js";
import { type DecodedService, decodeService } from "./decode-service.js";
import type { Catalog } from "./types.js";

/** The three services of Amazon Cognito, which every catalogue holds. */
export const cognitoServices: readonly DecodedService[] = [
  decodeService("cognito-identity", cognitoIdentity),
  decodeService("cognito-idp", cognitoIdp),
  decodeService("cognito-sync", cognitoSync),
];

/** The catalogue that needs no loading. */
export const catalog: Catalog = createCatalog(cognitoServices);
