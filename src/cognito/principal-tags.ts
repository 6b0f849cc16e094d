/** Claims become session tags (Cognito §5.4), and session tags join those of the role (IAM §6.1.1). */
import { type Claims, claimText, hasCustomTwin } from "./claims.js";
import { bytes, characters, cognitoLimits, hasTagCharacters } from "./limits.js";
import { type CognitoProblem, hasError, problem, quoted } from "./problem.js";
import type { TagMap } from "./provider.js";

export type SessionTags = Readonly<Record<string, string>>;

export interface MappedTags {
  /** Empty when a problem is an error: then no credentials are issued. */
  readonly tags: SessionTags;
  readonly problems: readonly CognitoProblem[];
}

/** A record without prototype, so that `__proto__` is a key like any other. */
export function tagRecord(entries: Iterable<readonly [string, string]>): SessionTags {
  const tags = Object.create(null) as Record<string, string>;
  for (const [key, value] of entries) tags[key] = value;
  return tags;
}

/** What STS would not take as the value of a session tag. */
export function valueProblems(key: string, value: string, path: string): readonly CognitoProblem[] {
  const problems: CognitoProblem[] = [];
  const length = characters(value);
  if (length > cognitoLimits.tagValue) {
    problems.push(problem("tagValueLength", `the value of tag ${quoted(key)} has ${length} characters`, path));
  }
  if (!hasTagCharacters(value)) {
    problems.push(problem("tagValueCharacters", `the value of tag ${quoted(key)} is ${quoted(value)}`, path));
  }
  return problems;
}

/** A warning where all tags together may be too large: never an error, since the figure is ambiguous. */
export function sizeProblems(tags: SessionTags): readonly CognitoProblem[] {
  let size = 0;
  for (const [key, value] of Object.entries(tags)) size += bytes(key) + bytes(value);
  return size > cognitoLimits.attributes
    ? [problem("tagsMayNotFit", `keys and values of the session tags have ${size} bytes`)]
    : [];
}

function claimProblem(claims: Claims, key: string, claim: string, is: string | undefined): CognitoProblem {
  const path = `claims.${claim}`;
  if (is !== undefined) return problem("claimNotText", `claim ${quoted(claim)} is ${is}: no tag ${quoted(key)}`, path);
  if (hasCustomTwin(claims, claim)) {
    return problem(
      "customPrefix",
      `there is no claim ${quoted(claim)}, but ${quoted(`custom:${claim}`)}: no tag ${quoted(key)}`,
      path,
    );
  }
  return problem("missingClaim", `there is no claim ${quoted(claim)}: no tag ${quoted(key)}`, path);
}

/** Linear in the map; the claims that it does not name are not looked at. */
export function tagsFromClaims(map: TagMap, claims: Claims): MappedTags {
  const entries: [string, string][] = [];
  const problems: CognitoProblem[] = [];
  for (const [key, claim] of Object.entries(map)) {
    const found = claimText(claims, claim);
    if (found.kind === "text") {
      entries.push([key, found.text]);
      problems.push(...valueProblems(key, found.text, `claims.${claim}`));
    } else problems.push(claimProblem(claims, key, claim, found.kind === "notText" ? found.is : undefined));
  }
  if (hasError(problems)) return { tags: tagRecord([]), problems };
  const tags = tagRecord(entries);
  return { tags, problems: [...problems, ...sizeProblems(tags)] };
}

/** IAM §6.1.1: one tag a key, letter case ignored; that of the session replaces that of the role, spelling included. */
export function mergedTags(role: SessionTags, session: SessionTags): SessionTags {
  const replaced = new Set(Object.keys(session).map((key) => key.toLowerCase()));
  const kept = Object.entries(role).filter(([key]) => !replaced.has(key.toLowerCase()));
  return tagRecord([...kept, ...Object.entries(session)]);
}
