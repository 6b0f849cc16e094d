import { type Check, statementCheck } from "../../check.js";
import { atKey } from "../../place.js";
import { listed, shown } from "../../shown.js";
import type { PolicySubject } from "../../subject.js";
import { membersOf } from "../../tag-conditions.js";

const tagged = "aws:ResourceTag/${TagKey}";

/** Types of a service, and those among them whose requests carry tags of the resource. */
function support(
  service: string,
  { catalog }: PolicySubject,
): { readonly all: readonly string[]; readonly tagged: readonly string[] } {
  const types = [...(catalog.service(service)?.resourceTypes.values() ?? [])];
  const withTags = types.filter(({ conditionKeys }) => conditionKeys.includes(tagged));
  return { all: types.map(({ name }) => name), tagged: withTags.map(({ name }) => name) };
}

/** TW326: tags, and a service that has them on some of its types only. `tagward support` says more. */
export const partialService: Check = statementCheck("TW326", (subject, report) => {
  const item = subject.conditions.find(({ family }) => family !== undefined && family !== "aws:PrincipalTag");
  if (item === undefined) return;
  for (const service of new Set(membersOf(subject).map((action) => action.service))) {
    const { all, tagged: some } = support(service, subject.policy);
    if (some.length === all.length && all.length > 0) continue;
    const others = all.filter((name) => !some.includes(name));
    report(atKey(subject, item.index), {
      message:
        some.length === 0
          ? `no resource type of \`${service}\` has tags that ${shown(item.condition.key)} could read`
          : `\`${service}\` has tags on ${listed(some)}, and none on ${listed(others)}`,
    });
  }
});
