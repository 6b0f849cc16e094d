import { createEngine } from "../../src/engine/engine.js";
import type { LayerDocuments, PolicyDocument } from "../../src/engine/layers.js";
import type { Outcome } from "../../src/eval/model.js";
import type { PolicyType, ScenarioRequest } from "./scenarios.js";

/** A document and the layer that it belongs to. */
export interface Attached {
  readonly type: PolicyType;
  readonly document: PolicyDocument;
}

function layersOf(attached: readonly Attached[]): LayerDocuments {
  const of = (type: PolicyType): PolicyDocument[] => attached.filter((one) => one.type === type).map(({ document }) => document);
  const level = (type: PolicyType): PolicyDocument[][] => (of(type).length === 0 ? [] : [of(type)]);
  return { identity: of("identity"), session: of("session"), scps: level("scp"), rcps: level("rcp") };
}

const order: readonly Outcome[] = ["explicitDeny", "implicitDeny", "unsigned", "allow"];

/** What the call gets: the worst outcome of its authorisations. */
export function decideAll(attached: readonly Attached[], request: ScenarioRequest): Outcome {
  const engine = createEngine(layersOf(attached));
  const decided = request.resources.map(
    ({ arn, tags }) =>
      engine.decide({
        principal: request.signed
          ? { arn: "arn:aws:sts::111122223333:assumed-role/app/session", tags: request.principalTags }
          : "anonymous",
        action: request.action,
        resource: { arn, account: "111122223333", ...(tags === undefined ? {} : { tags }) },
        context: contextOf(request),
      }).outcome,
  );
  return order.find((outcome) => decided.includes(outcome)) ?? "implicitDeny";
}

/** The tag keys are given by themselves: an untagging request has keys and no values. */
function contextOf({ context, requestTags, tagKeys }: ScenarioRequest): Readonly<Record<string, string | readonly string[]>> {
  const tags = Object.entries(requestTags).map(([key, value]) => [`aws:RequestTag/${key}`, value] as const);
  return { ...context, ...Object.fromEntries(tags), ...(tagKeys.length === 0 ? {} : { "aws:TagKeys": tagKeys }) };
}
