/**
 * ARNs: `arn:partition:service:region:account:resource`, split on the first five colons (§3.1), and patterns of them,
 * compared segment by segment so that a wildcard of the first five never crosses a colon (§3.2).
 */
import { type TemplateOptions, type TemplatePart, templateFromText, textFromTemplate } from "../ir/template.js";
import type { RequestContext } from "./context.js";
import { type Match, matched, type TextPattern, textPattern, unmatched } from "./text-pattern.js";

const headLength = 5;

/** The six segments, or fewer when there are fewer colons. */
export function arnSegments(text: string): string[] {
  return splitAtColons(text, headLength);
}

function splitAtColons(text: string, atMost: number): string[] {
  const segments: string[] = [];
  let start = 0;
  while (segments.length < atMost) {
    const colon = text.indexOf(":", start);
    if (colon < 0) break;
    segments.push(text.slice(start, colon));
    start = colon + 1;
  }
  segments.push(text.slice(start));
  return segments;
}

type Segments = readonly [arn: string, partition: string, service: string, region: string, account: string, resource: string];

/** An ARN, taken apart; `undefined` when the text is none. */
export interface Arn {
  readonly segments: Segments;
}

const areSix = (segments: readonly string[]): segments is Segments => segments.length === headLength + 1;

export function parseArn(text: string): Arn | undefined {
  if (!text.startsWith("arn:")) return undefined;
  const segments = arnSegments(text);
  return areSix(segments) ? { segments } : undefined;
}

export interface ArnPattern {
  readonly segments: readonly TextPattern[];
}

/**
 * §3.2, §3.5: all six segments match. The resource portion is compared first: it tells most, and in `Resource` only it has
 * variables, so that `unresolved` is found whatever the other segments say (§2.2.7).
 */
export function matchArn(pattern: ArnPattern, arn: Arn, context: RequestContext): Match {
  const resource = pattern.segments[headLength]?.test(arn.segments[headLength], context) ?? unmatched;
  if (resource !== matched) return resource;
  for (let i = 0; i < headLength; i++) {
    const segment = pattern.segments[i]?.test(arn.segments[i] ?? "", context) ?? unmatched;
    if (segment !== matched) return segment;
  }
  return matched;
}

/**
 * A `Resource` entry that is not `*`. Variables stand in the resource portion only (§5.2.6); a pattern with fewer than six
 * segments is filled up with `*` when it ends in `*`, and otherwise matches nothing (`undefined`, §3.8).
 */
export function resourceArnPattern(text: string, variables: boolean): ArnPattern | undefined {
  const segments = arnSegments(text);
  const isShort = segments.length <= headLength;
  if (isShort && !text.endsWith("*")) return undefined;
  while (segments.length <= headLength) segments.push("*");
  return {
    segments: segments.map((segment, i) =>
      textPattern(segment, { wildcards: true, variables: variables && !isShort && i === headLength }),
    ),
  };
}

/**
 * A value of an ARN operator: six parts, variables in any of them (§4.8.5), `undefined` when it has fewer (§4.8.4). It is
 * split before variables are resolved, so that a colon in a value cannot move the segments.
 */
export function conditionArnPattern(text: string, variables: boolean): ArnPattern | undefined {
  const segments = splitOutsideVariables(text, variables);
  if (segments.length <= headLength) return undefined;
  return { segments: segments.map((segment) => textPattern(segment, { wildcards: true, variables })) };
}

const wireOptions: TemplateOptions = { wildcards: true, variables: true };

/** `arnSegments`, blind to the colons inside `${aws:…}`; a malformed `${…` is text like any other. */
function splitOutsideVariables(text: string, variables: boolean): readonly string[] {
  if (!variables || !text.includes("${")) return arnSegments(text);
  let segment: TemplatePart[] = [];
  const segments = [segment];
  for (const part of templateFromText(text, wireOptions)) {
    if (part.kind !== "text") {
      segment.push(part);
      continue;
    }
    const [head = "", ...rest] = splitAtColons(part.text, headLength - segments.length + 1);
    segment.push({ kind: "text", text: head });
    for (const next of rest) {
      segment = [{ kind: "text", text: next }];
      segments.push(segment);
    }
  }
  return segments.map((parts) => textFromTemplate(parts, wireOptions));
}
