/**
 * Diagnostics as SARIF 2.1.0, for code scanning. In: diagnostics, the sources they point into, the version of the tool. Out: one
 * log as data, with a rule for each code that occurs. Columns count UTF-16 units, which SARIF can say.
 */
import type { SourceFile, Span } from "../../text/span.js";
import { type DiagnosticCode, diagnosticCodes } from "../codes.js";
import type { Diagnostic, Fix, Severity } from "../diagnostic.js";
import { fingerprints } from "./fingerprint.js";
import { inReadingOrder, type Places, places } from "./places.js";
import { storable, wellFormed } from "./storable.js";

/** `security` is the error of its property `security-severity`. */
export type SarifLevel = "error" | "warning" | "note";

const levels: Readonly<Record<Severity, SarifLevel>> = {
  error: "error",
  security: "error",
  warning: "warning",
  info: "note",
  hint: "note",
};

export interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}

export interface SarifLocation {
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: SarifRegion;
  };
  readonly message?: { readonly text: string };
}

export interface SarifResult {
  readonly ruleId: DiagnosticCode;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: { readonly text: string };
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly SarifFix[];
}

export interface SarifFix {
  readonly description: { readonly text: string };
  readonly artifactChanges: readonly {
    readonly artifactLocation: { readonly uri: string };
    readonly replacements: readonly {
      readonly deletedRegion: SarifRegion;
      readonly insertedContent: { readonly text: string };
    }[];
  }[];
}

export interface SarifRule {
  readonly id: DiagnosticCode;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: SarifLevel; readonly enabled: boolean };
  readonly properties: { readonly tags: readonly string[]; readonly "security-severity"?: string };
}

export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: "tagward";
        readonly version: string;
        readonly semanticVersion: string;
        readonly rules: readonly SarifRule[];
      };
    };
    readonly columnKind: "utf16CodeUnits";
    readonly results: readonly SarifResult[];
  }[];
}

export interface SarifOptions {
  /** Of tagward. */
  readonly version: string;
  /** The page of a code in Markdown, if there is one. */
  readonly page: (code: DiagnosticCode) => string | undefined;
}

/** Linear in diagnostics and texts. */
export function renderSarif(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceFile>,
  { version, page }: SarifOptions,
): SarifLog {
  const known = places(sources);
  const ordered = inReadingOrder(diagnostics);
  const codes = [...new Set(ordered.map(({ code }) => code))].sort();
  const indexes = new Map(codes.map((code, i) => [code, i]));
  const prints = fingerprints(ordered, sources);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "tagward", version, semanticVersion: version, rules: codes.map((code) => ruleOf(code, page(code))) },
        },
        columnKind: "utf16CodeUnits",
        results: ordered.map((diagnostic, i) => resultOf(known, diagnostic, indexes.get(diagnostic.code) ?? 0, prints[i] ?? "")),
      },
    ],
  };
}

/** What the page refers to: most codes have their reason in the documentation of AWS. */
const reference = /https:\/\/docs\.aws\.amazon\.com\/[\w./#-]*\w/;

function ruleOf(code: DiagnosticCode, page: string | undefined): SarifRule {
  const text = page ?? `tagward rule ${code}`;
  const helpUri = page === undefined ? undefined : reference.exec(page)?.[0];
  const { title, severity, stage, off } = diagnosticCodes[code];
  return {
    id: code,
    name: title,
    shortDescription: { text: title.replaceAll("-", " ") },
    help: { text, markdown: text },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levels[severity], enabled: !off },
    // GitHub orders what is tagged `security` by this number.
    properties:
      severity === "security" ? { tags: [...new Set(["security", stage])], "security-severity": "7.0" } : { tags: [stage] },
  };
}

function resultOf(known: Places, diagnostic: Diagnostic, ruleIndex: number, fingerprint: string): SarifResult {
  const { code, severity, message, span, labels, help, fixes } = diagnostic;
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: storable(help === undefined ? message : `${message}; ${help}`) },
    locations: [locationOf(known, span)],
    ...(labels.length === 0
      ? {}
      : {
          relatedLocations: labels.map((label, id) => ({
            id,
            ...locationOf(known, label.span),
            message: { text: storable(label.message) },
          })),
        }),
    partialFingerprints: { "tagward/v1": fingerprint },
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(known, fix)) }),
  };
}

function locationOf(known: Places, span: Span): SarifLocation {
  const region = regionOf(known, span);
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(span.file) }, ...(region === undefined ? {} : { region }) },
  };
}

/** A path as a relative URI reference: what is special in one is escaped. */
function uriOf(file: string): string {
  const path = file
    .replaceAll("\\", "/")
    .split("/")
    .map((part) => encodeURIComponent(wellFormed(part)))
    .join("/");
  return path === "" ? "." : path;
}

function regionOf(known: Places, { file, start, end }: Span): SarifRegion | undefined {
  const from = known.position(file, start);
  const to = known.position(file, end);
  if (from === undefined || to === undefined) return undefined;
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

function fixOf(known: Places, { title, edits }: Fix): SarifFix {
  const files = [...new Set(edits.map(({ span }) => span.file))];
  return {
    description: { text: storable(title) },
    artifactChanges: files.map((file) => ({
      artifactLocation: { uri: uriOf(file) },
      replacements: edits.flatMap(({ span, newText }) => {
        const deletedRegion = span.file === file ? regionOf(known, span) : undefined;
        return deletedRegion === undefined ? [] : [{ deletedRegion, insertedContent: { text: wellFormed(newText) } }];
      }),
    })),
  };
}
