/**
 * The public API: compile, format, evaluate. Every export is listed here by name; nothing else of the package is a
 * promise. `tagward/eval` is the smaller door for programs that only ask.
 */
export type { ParamValue } from "./check/check.js";
export { compile, type FilesInput } from "./compiler/compile.js";
export {
  type CompiledDocument,
  type CompiledPolicy,
  type CompileResult,
  compileSources,
  type SourcesInput,
} from "./compiler/compile-sources.js";
export type { DiagnosticCode } from "./diagnostics/codes.js";
export type { Diagnostic, Fix, Label, Severity } from "./diagnostics/diagnostic.js";
export { renderTerminal } from "./diagnostics/render/terminal.js";
