import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import type { JsonNode } from "../../iam/json-node.js";
import { judgeShape } from "../../iam/judge-shape.js";
import { levelOf } from "../../lint/lint.js";
import type { LintSettings } from "../../lint/settings.js";

/** How a document is written, where anybody wants to know: the levels of the settings apply. */
export function shapeDiagnostics(root: JsonNode, text: string, settings: LintSettings): readonly Diagnostic[] {
  const { booleans } = settings;
  return judgeShape(root, { text, ...(booleans === undefined ? {} : { booleans }) }).flatMap((diagnostic) => {
    const level = levelOf(diagnostic.code, settings);
    if (level === undefined) return [];
    return [level === "default" ? diagnostic : { ...diagnostic, severity: level }];
  });
}
