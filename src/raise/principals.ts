import type { PrincipalElement, PrincipalType } from "../ir/model.js";
import { quoted } from "./quoted.js";

const constructors: Readonly<Record<PrincipalType, string>> = {
  AWS: "aws",
  Service: "service",
  Federated: "federated",
  CanonicalUser: "canonical",
};

/** The entries of `Principal` or `NotPrincipal`, one constructor a type in the order of their first entries. */
export function raisePrincipals({ everyone, entries }: PrincipalElement): readonly string[] {
  if (everyone) return ["*"];
  const byType = new Map<PrincipalType, Set<string>>();
  for (const { type, value } of entries) byType.set(type, (byType.get(type) ?? new Set()).add(quoted(value)));
  return [...byType].map(([type, values]) => `${constructors[type]}(${[...values].join(", ")})`);
}
