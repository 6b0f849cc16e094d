import type { JsonSchema } from "./json-schema.js";

const evidence: Readonly<Record<string, JsonSchema>> = {
  evidence: { type: "string", title: "a text", description: "Why this is so: a document, a ticket, a measurement." },
  source: {
    enum: ["page", "guide", "model", "inferred", "project"],
    title: "`page`, `guide`, `model`, `inferred` or `project`",
    description: "`project` unless stated.",
  },
};

const texts: JsonSchema = { type: "array", items: { type: "string", title: "a text" }, title: "a list of texts" };
const flag: JsonSchema = { type: "boolean", title: "`true` or `false`" };
const authentication: JsonSchema = {
  enum: ["signed", "unsigned", "unsigned-token"],
  title: "`signed`, `unsigned` or `unsigned-token`",
  description: "How a call proves who makes it. IAM is asked about `signed` ones only.",
};

function object(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []): JsonSchema {
  return { type: "object", title: "an object", properties, required, additionalProperties: false };
}

/** Lines by name; each says why it is so. */
function lines(description: string, facts: Readonly<Record<string, JsonSchema>>, required: readonly string[] = []): JsonSchema {
  const line = object({ ...evidence, ...facts }, ["evidence", ...required]);
  return { type: "object", title: "an object", description, additionalProperties: line };
}

const resourceRow = object({ name: { type: "string", title: "a text" }, required: flag, conditionKeys: texts }, [
  "name",
  "required",
]);

const dependentAction = object({ action: { type: "string", title: "an action" }, when: { type: "string", title: "a text" } }, [
  "action",
  "when",
]);

const action: Readonly<Record<string, JsonSchema>> = {
  accessLevels: {
    type: "array",
    title: "a list of access levels",
    items: {
      enum: ["List", "Read", "Write", "Permissions management", "Tagging"],
      title: "`List`, `Read`, `Write`, `Permissions management` or `Tagging`",
    },
  },
  resourceTypes: { type: "array", title: "a list of resource types", items: resourceRow },
  conditionKeys: texts,
  authentication,
  dependentActions: { type: "array", title: "a list of actions", items: dependentAction },
  creates: texts,
  unseenTags: { type: "string", title: "a text" },
};

const key: Readonly<Record<string, JsonSchema>> = {
  type: {
    enum: ["string", "arn", "numeric", "date", "bool", "ip", "binary"],
    title: "`string`, `arn`, `numeric`, `date`, `bool`, `ip` or `binary`",
  },
  multivalued: flag,
};

const service = object({
  name: { type: "string", title: "a text", description: "Full name, for a service that the catalogue does not have." },
  actions: lines("By name, without the prefix.", action),
  resourceTypes: lines("By name, without the prefix.", {
    arn: { type: "string", title: "the form of an ARN" },
    otherArns: texts,
    conditionKeys: texts,
  }),
  conditionKeys: lines("By full name; `${TagKey}` stands for a part that each request fills in.", key),
  operations: lines(
    "API operations that are no IAM actions, by name.",
    { authentication, authorizedBy: { ...texts, description: "The actions that stand for it." } },
    ["authentication"],
  ),
});

/** Schema of a `CatalogOverlay`. */
export const overlaySchema: JsonSchema = object(
  {
    $schema: { type: "string", title: "a text" },
    services: { type: "object", title: "an object of services", description: "By prefix.", additionalProperties: service },
  },
  ["services"],
);
