/**
 * What a project may configure. In: nothing. Out: the JSON Schema that `tagward.config.*` is held against; the same is
 * shipped for editors as `docs/config.schema.json`, and a test holds them equal.
 */
import { identityTargets, policyTargets } from "../catalog/quotas.js";
import type { JsonSchema } from "./json-schema.js";
import { lintSchema } from "./lint-schema.js";
import { overlaySchema } from "./overlay-schema.js";

const paramValue: JsonSchema = {
  type: ["string", "number", "boolean", "array"],
  items: { type: "string", title: "a text" },
  title: "a text, a number, a boolean or a list of texts",
};

const params: JsonSchema = {
  type: "object",
  title: "an object of strings, numbers, booleans or lists of strings",
  description: "Values of `param`s by name.",
  additionalProperties: paramValue,
};

const out: JsonSchema = {
  type: "string",
  title: "a path",
  description: "Where documents go; `dist/policies` unless stated. Relative to the file.",
};

const partition: JsonSchema = {
  type: "string",
  pattern: "^aws[a-z-]*$",
  title: "a partition such as `aws-cn`",
  description: "Of ARNs that name none; `aws` unless stated.",
};

const limit = (description: string): JsonSchema => ({
  type: "integer",
  minimum: 1,
  title: "a whole number from 1",
  description,
});

const limits: JsonSchema = {
  type: "object",
  title: "an object of whole numbers",
  description: "Quotas that hold for this project, because AWS raised them or to leave room.",
  properties: {
    ...Object.fromEntries(policyTargets.map((target) => [target, limit("Characters.")])),
    attachments: limit("Managed policies of one user, group or role."),
  },
  additionalProperties: false,
};

const environment: JsonSchema = {
  type: "object",
  title: "an object",
  description: "What `--env` of this name sets: its `params` over those of the project, `out` and `partition` instead of them.",
  properties: { params, out, partition },
  additionalProperties: false,
};

const quoted = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(", ");

/** Schema of `tagward.config.json` and of what the modules export. */
export const configSchema: JsonSchema = {
  type: "object",
  title: "an object",
  properties: {
    $schema: { type: "string", title: "a text", description: "For editors; not looked at." },
    include: {
      type: "array",
      items: { type: "string", title: "a path or glob" },
      title: "a list of paths or globs",
      description: "What is built when a command names no paths. Relative to the file.",
    },
    out,
    params,
    env: {
      type: "object",
      title: "an object of environments",
      description: "By name, chosen with `--env`.",
      additionalProperties: environment,
    },
    partition,
    target: {
      enum: identityTargets,
      title: `one of ${quoted(identityTargets)}`,
      description: "What identity policies are deployed as, which decides their quota; `managed` unless stated.",
    },
    limits,
    packing: {
      enum: ["stable", "tight"],
      title: "`stable` or `tight`",
      description: "How a policy over its quota is divided: so that an edit changes few documents, or into few documents.",
    },
    optimise: {
      type: "boolean",
      title: "`true` or `false`",
      description: "Whether documents say what the rules say in less; `true` unless stated.",
    },
    shrink: {
      type: "boolean",
      title: "`true` or `false`",
      description:
        "Whether listed actions are folded into wildcards that cover just them as of the catalogue's day; `false` unless stated.",
    },
    lint: lintSchema,
    overlay: {
      ...overlaySchema,
      type: ["object", "string"],
      title: "a catalogue overlay, or the path of one as JSON",
      description: "What the project knows better than the catalogue. A path is relative to the file.",
    },
  },
  additionalProperties: false,
};
