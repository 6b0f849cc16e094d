/** The Cognito scenarios: intents, IAM documents that realise them, and requests with the outcome that each must have. */
import { readFileSync } from "node:fs";
import type { Outcome } from "../../src/eval/model.js";

export type PolicyType = "identity" | "session" | "scp" | "rcp";

export interface ScenarioPolicy {
  readonly name: string;
  readonly type: PolicyType;
  readonly document: Readonly<Record<string, unknown>>;
}

export interface ScenarioRequest {
  readonly signed: boolean;
  readonly action: string;
  /** One authorisation each; all must allow. */
  readonly resources: readonly { readonly arn: string; readonly tags?: Readonly<Record<string, string>> }[];
  readonly principalTags: Readonly<Record<string, string>>;
  readonly requestTags: Readonly<Record<string, string>>;
  readonly tagKeys: readonly string[];
  readonly context: Readonly<Record<string, string | readonly string[]>>;
  /** Names of the policies that are attached. */
  readonly policies: readonly string[];
  readonly expected: Expected;
  readonly why: string;
}

export interface Scenario {
  readonly id: number;
  readonly title: string;
  readonly policies: readonly ScenarioPolicy[];
  readonly requests: readonly ScenarioRequest[];
}

export type Expected = "Allow" | "Deny (implicit)" | "Deny (explicit)" | "Not evaluated";

export const outcomes: Readonly<Record<Expected, Outcome>> = {
  Allow: "allow",
  "Deny (implicit)": "implicitDeny",
  "Deny (explicit)": "explicitDeny",
  "Not evaluated": "unsigned",
};

const file = new URL("../conformance/cognito-scenarios.json", import.meta.url);

export const scenarios: readonly Scenario[] = (JSON.parse(readFileSync(file, "utf8")) as { scenarios: Scenario[] }).scenarios;
