import { diagnosticCodes } from "../diagnostics/codes.js";
import type { JsonSchema } from "./json-schema.js";
import { levels } from "./lint-config.js";

const quoted = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(", ");

const text: JsonSchema = { type: "string", title: "a text" };

const texts = (title: string, description: string, pattern?: string): JsonSchema => ({
  type: "array",
  items: { type: "string", title: "a text", ...(pattern === undefined ? {} : { pattern }) },
  title,
  description,
});

const suppression: JsonSchema = {
  type: "object",
  title: "an object",
  properties: {
    code: { ...text, title: "a code such as `TW457`", pattern: "^TW\\d{3}$", description: "Errors cannot be suppressed." },
    file: { ...text, title: "a path", description: "The document. Relative to the configuration." },
    pointer: { ...text, title: "a JSON pointer", pattern: "^/", description: "What of the document; all of it when absent." },
    sid: { ...text, description: "The statement of that Sid, instead of a pointer." },
    reason: { ...text, title: "a text that says why", pattern: "\\S", description: "Why it may stay." },
  },
  required: ["code", "file", "reason"],
  additionalProperties: false,
};

/** Schema of `lint`. */
export const lintSchema: JsonSchema = {
  type: "object",
  title: "an object",
  description: "What `tagward check` says of policies that are valid.",
  properties: {
    profile: {
      enum: ["default", "strict"],
      title: "`default` or `strict`",
      description: "`strict` turns on what shows how far a policy reaches.",
    },
    levels: {
      type: "object",
      title: "an object of levels",
      description: "By code: `off`, or the severity to report it with. Stronger than the profile.",
      propertyNames: { enum: Object.keys(diagnosticCodes) },
      additionalProperties: { enum: levels, title: `one of ${quoted(levels)}` },
    },
    all: { type: "boolean", title: "`true` or `false`", description: "Runs every check, but those that `levels` turns off." },
    accounts: texts(
      "a list of account numbers",
      "Accounts of the organisation: trusting them needs no external id.",
      "^\\d{12}$",
    ),
    partitions: texts(
      "a list of partitions",
      "Those that the project deploys to; with two, `arn:aws:` is worth a word.",
      "^aws[a-z-]*$",
    ),
    sensitive: {
      type: "array",
      title: "a list of objects",
      description: "What should be granted with thought: action patterns, and ARN patterns of the resources.",
      items: {
        type: "object",
        title: "an object",
        properties: {
          actions: texts("a list of action patterns", "As in a policy."),
          resources: texts("a list of ARN patterns", "As in a policy; every resource when absent."),
        },
        required: ["actions"],
        additionalProperties: false,
      },
    },
    booleans: {
      enum: ["text", "json"],
      title: "`text` or `json`",
      description: "How booleans of conditions are written in IAM JSON; either when absent.",
    },
    maxWarnings: {
      type: "integer",
      minimum: 0,
      title: "a whole number from 0",
      description: "More warnings than this fail `check`.",
    },
    suppress: {
      type: "array",
      items: suppression,
      title: "a list of objects",
      description: "What is accepted in IAM JSON, each with a reason; in the language `@suppress` says it.",
    },
  },
  additionalProperties: false,
};
