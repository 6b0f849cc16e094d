import { parseArn } from "./arn.js";

export type RequesterKind = "root" | "user" | "role" | "session" | "federatedUser" | "service" | "provider" | "anonymous";

/** Who asks: the principal of a request, taken apart. */
export interface Requester {
  readonly kind: RequesterKind;
  /** The ARN or the name, as given. */
  readonly text: string;
  readonly partition: string;
  readonly account: string | undefined;
  /** Of a role, a session's role, a user or a federated user, without path. */
  readonly name: string;
  /** A name without `arn:` that was not said to be a service or a provider may be either. */
  readonly isUntyped: boolean;
}

const lastComponent = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

interface Shape {
  readonly service: string;
  readonly prefix: string;
  readonly kind: RequesterKind;
}

/** Users are not here: who has no shape of these is a user, or like one. */
const shapes: readonly Shape[] = [
  { service: "iam", prefix: "role/", kind: "role" },
  { service: "iam", prefix: "saml-provider/", kind: "provider" },
  { service: "iam", prefix: "oidc-provider/", kind: "provider" },
  { service: "sts", prefix: "assumed-role/", kind: "session" },
  { service: "sts", prefix: "federated-user/", kind: "federatedUser" },
];

function requesterName(kind: RequesterKind, resource: string): string {
  // `assumed-role/<role>/<session>`; a session name has no slash, nor has the role's path a place here (§2.3.5).
  return kind === "session" ? (resource.split("/", 2)[1] ?? "") : lastComponent(resource);
}

/** Any text is somebody: an ARN of another shape is a user-like principal that only its exact ARN or its account names. */
export function parseRequester(text: string, type?: "Service" | "Federated"): Requester {
  const name = { text, partition: "", account: undefined, name: "", isUntyped: type === undefined };
  if (text === "anonymous" && type === undefined) return { ...name, kind: "anonymous" };
  const arn = type === "Service" ? undefined : parseArn(text);
  if (arn === undefined) return { ...name, kind: type === "Federated" ? "provider" : "service" };
  const [, partition, service, , account, resource] = arn.segments;
  const shape = shapes.find((candidate) => candidate.service === service && resource.startsWith(candidate.prefix));
  const kind = service === "iam" && resource === "root" ? "root" : (shape?.kind ?? "user");
  return {
    kind,
    text,
    partition,
    account: account === "" ? undefined : account,
    name: requesterName(kind, resource),
    isUntyped: false,
  };
}
