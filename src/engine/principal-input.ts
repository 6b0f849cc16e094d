import { parseRequester, type Requester } from "../eval/requester.js";
import { isRecord, type Members, member, own, recordAt, tagSetAt, textAt } from "./checked-input.js";
import { RequestError, shown } from "./request-error.js";
import type { TagSet } from "./tag-set.js";

export interface PrincipalInput {
  readonly text: string;
  readonly type: "Service" | "Federated" | undefined;
  readonly tags: TagSet | undefined;
  readonly requester: Requester;
}

const accountPattern = /^\d{12}$/;
const arnShapes =
  "arn:aws:iam::ACCOUNT:root, …:user/NAME, …:role/NAME, …:saml-provider/NAME, …:oidc-provider/NAME, arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION or …:federated-user/NAME";

// What follows the account in the ARN of somebody who can ask. Each pattern is anchored and linear.
const iamResource = /^(?:root|(?:user|role|saml-provider|oidc-provider)\/.+)$/s;
const stsResource = /^(?:assumed-role\/[^/]+\/[^/]+|federated-user\/.+)$/s;

function checkArn(text: string, path: string): void {
  const [, , service = "", , account = "", ...rest] = text.split(":", 6);
  const resource = rest.length === 0 ? "" : text.split(":").slice(5).join(":");
  const pattern = service === "iam" ? iamResource : stsResource;
  if ((service !== "iam" && service !== "sts") || !accountPattern.test(account) || !pattern.test(resource))
    throw new RequestError(path, `\`${shown(text)}\` is not the ARN of a principal; expected ${arnShapes}`);
}

function checkName(text: string, path: string): void {
  if (accountPattern.test(text))
    throw new RequestError(path, `\`${text}\` is an account; its root user is \`arn:aws:iam::${text}:root\``);
  if (text === "*") throw new RequestError(path, "a request has one principal, not `*`; an unsigned caller is `anonymous`");
}

const rememberedPrincipals = 1024;
const requesters = new Map<string, Requester>();

/** The same few principals ask again and again. */
function requesterOf(text: string, path: string, type: PrincipalInput["type"]): Requester {
  const key = type === undefined ? text : `${type} ${text}`;
  const known = requesters.get(key);
  if (known !== undefined) return known;
  if (type !== "Service" && text.startsWith("arn:")) checkArn(text, path);
  else checkName(text, path);
  const requester = parseRequester(text, type);
  if (requesters.size >= rememberedPrincipals) requesters.clear();
  requesters.set(key, requester);
  return requester;
}

function named(text: string, path: string, type: PrincipalInput["type"], tags?: TagSet): PrincipalInput {
  return { text, type, tags, requester: requesterOf(text, path, type) };
}

const forms = ["arn", "service", "federated"] as const;
const members = [...forms, "tags"];

type Form = (typeof forms)[number];

function formOf(record: Members): Form {
  let form: Form | undefined;
  for (const name of forms) {
    if (member(record, name) === undefined) continue;
    if (form !== undefined) throw new RequestError("principal", "needs exactly one of `arn`, `service` and `federated`");
    form = name;
  }
  if (form === undefined) throw new RequestError("principal", "needs exactly one of `arn`, `service` and `federated`");
  return form;
}

const paths: Readonly<Record<Form, string>> = {
  arn: "principal.arn",
  service: "principal.service",
  federated: "principal.federated",
};
const types: Readonly<Record<Form, PrincipalInput["type"]>> = { arn: undefined, service: "Service", federated: "Federated" };

/** Reads `principal`. */
export function principalInput(value: unknown): PrincipalInput {
  if (!isRecord(value)) return named(textAt(value, "principal"), "principal", undefined);
  const record = recordAt(value, "principal", members);
  const form = formOf(record);
  const path = paths[form];
  const text = textAt(member(record, form), path);
  const tags = tagSetAt(own(record, "tags", record["tags"]), "principal.tags");
  if (form === "arn" && !text.startsWith("arn:")) throw new RequestError(path, `\`${shown(text)}\` is not an ARN`);
  if (form !== "arn" && tags !== undefined && tags.shape.names.length > 0)
    throw new RequestError("principal.tags", "only a principal with an `arn` has tags");
  return named(text, path, types[form], tags);
}
