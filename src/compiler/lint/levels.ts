import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { levelOf } from "../../lint/lint.js";
import type { LintSettings } from "../../lint/settings.js";

/**
 * What other stages reported, at the levels that the project gives the codes. Errors stay errors: what has no meaning cannot be
 * agreed on.
 */
export function atLevels(diagnostics: readonly Diagnostic[], settings: LintSettings): readonly Diagnostic[] {
  if (settings.levels === undefined) return diagnostics;
  return diagnostics.flatMap((diagnostic) => {
    const level = settings.levels?.[diagnostic.code];
    if (level === undefined || diagnostic.severity === "error") return [diagnostic];
    return level === "off" ? [] : [{ ...diagnostic, severity: level }];
  });
}

/** Whether anything of the code could be reported at all. */
export function isOn(code: Diagnostic["code"], settings: LintSettings): boolean {
  return levelOf(code, settings) !== undefined;
}
