import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadWholeCatalog } from "../../src/catalog/load-catalog.js";
import { compileSources } from "../../src/compiler/compile-sources.js";
import { applyFixes } from "../../src/compiler/lint/apply-fixes.js";
import { type LintOptions, lintPolicy } from "../../src/compiler/lint/lint-policy.js";
import type { Diagnostic, Fix } from "../../src/diagnostics/diagnostic.js";
import { compileLayers, evaluate } from "../../src/eval/evaluate.js";
import type { EvaluationRequest, LayerName, Layers } from "../../src/eval/model.js";
import { decodePolicy } from "../../src/iam/decode.js";
import { encodePolicy } from "../../src/iam/encode.js";
import { readJson } from "../../src/iam/read-json.js";
import type { Policy, PolicyKind } from "../../src/ir/model.js";
import { applyEdits } from "../../src/text/edit.js";
import { fullAccess, policy } from "../arbitraries/policies.js";
import { request } from "../arbitraries/requests.js";
import { fencesOf, pagesIn, readPage } from "../docs/fences.js";
import { params } from "./params.js";

const catalog = await loadWholeCatalog();

interface Vector {
  readonly code: string;
  readonly policyType: PolicyKind;
  readonly resourceType?: string;
  readonly policy: object | null;
  readonly policyText?: string;
}

const vectors: readonly Vector[] = readFileSync(new URL("../conformance/lint.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Vector);

interface Linted {
  readonly text: string;
  readonly options: LintOptions;
}

const name = "p.json";

function linted({ text, options }: Linted): readonly Diagnostic[] {
  return lintPolicy({ name, text }, { ...options, catalog, all: true, partitions: ["aws", "aws-cn"], booleans: "text" });
}

function repaired(text: string, fix: Fix): string {
  return applyEdits(text, fix.edits);
}

function isFewer(before: readonly Diagnostic[], after: readonly Diagnostic[], which: (each: Diagnostic) => boolean): boolean {
  return after.filter(which).length < before.filter(which).length;
}

/** Fixes after which the diagnostic is still there, word for word and as often as before, or the text is no JSON any more. */
function failures(document: Linted): readonly string[] {
  const before = linted(document);
  return before.flatMap(({ code, message, fixes }) =>
    fixes.flatMap((fix) => {
      const text = repaired(document.text, fix);
      const after = linted({ ...document, text });
      const isJson = readJson({ name, text }).diagnostics.every(({ severity }) => severity !== "error");
      const isGone =
        isFewer(before, after, (each) => each.code === code) ||
        isFewer(before, after, (each) => each.code === code && each.message === message);
      return isJson && isGone ? [] : [`${code} ${fix.title}\n${document.text}\n=>\n${text}`];
    }),
  );
}

const documents: readonly Linted[] = vectors.map(({ policyType, resourceType, policy: value, policyText }) => ({
  text: policyText ?? JSON.stringify(value, null, 2),
  options: { kind: policyType, ...(resourceType === undefined ? {} : { resourceType }) },
}));

describe("every fix removes its diagnostic", () => {
  it("in the documents of the vectors, on several lines and on one", () => {
    let fixes = 0;
    const failed: string[] = [];
    for (const document of documents) {
      fixes += linted(document).flatMap((diagnostic) => diagnostic.fixes).length;
      failed.push(...failures(document));
      if (!document.text.startsWith("{\n")) continue;
      failed.push(...failures({ ...document, text: JSON.stringify(JSON.parse(document.text)) }));
    }
    expect(failed).toEqual([]);
    expect(fixes).toBeGreaterThan(150);
  });
});

/** The examples in the language, those of codes that the linter does not report included. */
const examples: readonly string[] = pagesIn("docs/diagnostics").flatMap((page) =>
  fencesOf(page, readPage(page))
    .filter(({ language, text }) => language === "abac" && !/^\/\/ (?:file|param): /m.test(text))
    .map(({ text }) => text),
);

function compiled(text: string): readonly Diagnostic[] {
  return compileSources({ sources: { "a.abac": text }, catalog, lint: { all: true, partitions: ["aws", "aws-cn"] } }).diagnostics;
}

/** Errors of syntax, names and structure: what types and tags say of a changed policy is another matter. */
function isUnsound({ severity, code }: Diagnostic): boolean {
  return severity === "error" && code < "TW200";
}

describe("every fix of the linter in the language", () => {
  it("removes its diagnostic, and what is left is sound", () => {
    const failed: string[] = [];
    let fixes = 0;
    for (const text of examples) {
      const before = compiled(text);
      if (before.some(isUnsound)) continue;
      for (const { code, message, fixes: offered } of before.filter((each) => each.code >= "TW200")) {
        for (const fix of offered) {
          fixes++;
          const after = compiled(repaired(text, fix));
          const isGone =
            isFewer(before, after, (each) => each.code === code) ||
            isFewer(before, after, (each) => each.code === code && each.message === message);
          if (after.some(isUnsound) || !isGone) {
            failed.push(
              `${code} ${fix.title}\n${text}\n=>\n${repaired(text, fix)}\n${after.map((each) => each.message).join("\n")}`,
            );
          }
        }
      }
    }
    expect(failed).toEqual([]);
    expect(fixes).toBeGreaterThan(30);
  });
});

const layers: readonly (readonly [LayerName, PolicyKind])[] = [
  ["identity", "identity"],
  ["resource", "resource"],
  ["scps", "scp"],
];

/** Nothing is asked but the layer, where it is one that limits: everything else allows. */
function outcomeOf(document: Policy, layer: LayerName, asked: EvaluationRequest): string {
  const given: Layers = {
    identity: layer === "identity" ? [document] : layer === "resource" ? [] : [fullAccess("identity")],
    ...(layer === "resource" ? { resource: [document] } : {}),
    scps: layer === "scps" ? [[document]] : [],
    rcps: [],
  };
  return evaluate(compileLayers(given), asked).outcome;
}

/** The text after all safe fixes, round by round. */
function tidied(document: Linted): { readonly text: string; readonly applied: number } {
  let { text } = document;
  let applied = 0;
  for (let round = 0; round < 10; round++) {
    const fixes = applyFixes(linted({ ...document, text }), new Map([[name, { name, text }]]), false);
    if (fixes.applied === 0) break;
    applied += fixes.applied;
    text = fixes.texts.get(name) ?? text;
  }
  return { text, applied };
}

describe("safe fixes", () => {
  it.each(layers)("keep every decision: %s", (layer, kind) => {
    let applied = 0;
    fc.assert(
      fc.property(
        policy(layer, "wellTyped"),
        fc.array(request("wellTyped"), { minLength: 8, maxLength: 8 }),
        fc.boolean(),
        (ir, asked, wide) => {
          const text = JSON.stringify(encodePolicy(withoutTwins(ir)), null, wide ? 2 : 0);
          const result = tidied({ text, options: { kind } });
          applied += result.applied;
          const decode = (each: string): Policy => decodePolicy({ name, text: each }, kind, undefined, { lenient: true }).policy!;
          const before = decode(text);
          fc.pre(before !== undefined);
          const after = decode(result.text);
          for (const each of asked)
            expect(outcomeOf(after, layer, each), `${text}\n=>\n${result.text}`).toBe(outcomeOf(before, layer, each));
        },
      ),
      params(150),
    );
    expect(applied).toBeGreaterThan(20);
  });
});

/** JSON has one place for a key under an operator. */
function withoutTwins(ir: Policy): Policy {
  return {
    ...ir,
    statements: ir.statements.map((statement) => {
      const seen = new Set<string>();
      const conditions = statement.conditions.filter(({ operator, key }) => {
        const place = JSON.stringify([operator, key.toLowerCase()]);
        return !seen.has(place) && seen.add(place);
      });
      return { ...statement, conditions };
    }),
  };
}

describe("whatever a document says", () => {
  it("every fix leaves JSON, and all that fit together do", () => {
    fc.assert(
      fc.property(policy("resource", "raw"), fc.string({ unit: "binary", maxLength: 12 }), fc.boolean(), (ir, odd, wide) => {
        const named = { ...ir, statements: ir.statements.map((each) => ({ sid: odd, ...each })) };
        const text = JSON.stringify(encodePolicy(withoutTwins(named)), null, wide ? "\t" : "");
        const document = { text, options: { kind: "resource" as const } };
        const found = linted(document);
        for (const fix of found.flatMap(({ fixes }) => fixes)) expect(() => JSON.parse(repaired(text, fix))).not.toThrow();
        const all = applyFixes(found, new Map([[name, { name, text }]]), true).texts.get(name) ?? text;
        expect(() => JSON.parse(all)).not.toThrow();
      }),
      params(150),
    );
  });

  it("nothing throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: "binary" })), (text) => {
        expect(Array.isArray(linted({ text, options: { kind: "identity" } }))).toBe(true);
      }),
      params(200),
    );
    fc.assert(
      fc.property(fc.object({ withNullPrototype: true, withDate: true, withMap: true }), (value) => {
        expect(Array.isArray(lintPolicy(value, { all: true }))).toBe(true);
      }),
      params(200),
    );
  });
});
