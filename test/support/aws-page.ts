import type { RollUp, ServiceSupport, SupportReport } from "../../src/support/model.js";
import { countsOf } from "../../src/support/render/groups.js";

const values: readonly RollUp[] = ["Yes", "Partial", "No"];

function row(service: ServiceSupport): string {
  const own = service.resourceTypes.filter(({ foreign }) => !foreign);
  const at = (level: string): number => own.filter((type) => type.level === level).length;
  const { total, without } = countsOf(service);
  const cells = [
    `\`${service.prefix}\``,
    service.name,
    service.abac,
    at("full"),
    at("partial"),
    at("none"),
    total,
    without.length,
  ];
  return `| ${cells.join(" | ")} |`;
}

/** docs/support-aws.md: every service of the reference in a line. Written by `vitest -u`, compared otherwise. */
export function awsPage({ services, date }: SupportReport): string {
  const own = (service: ServiceSupport): number => service.resourceTypes.filter(({ foreign }) => !foreign).length;
  const of = (value: RollUp): readonly ServiceSupport[] => services.filter(({ abac }) => abac === value);
  const bare = services.filter((service) => own(service) === 0).length;
  const counts = values.map((value) => `| ${value} | ${of(value).length} |`).join("\n");
  return `# ABAC support of every AWS service

Generated from the service authorization reference of ${date}; \`npx vitest run test/support -u\` writes it anew. How it is
counted: [support.md](support.md).

| ABAC | Services |
| --- | --- |
${counts}

A service is **Yes** when every resource type of its own supports \`aws:ResourceTag\`, \`aws:RequestTag\` and \`aws:TagKeys\`,
**Partial** when some do, **No** when none does; ${bare} services have no resource type of their own. "None of the keys" counts
signed actions whose requests carry none of the three, whatever the service as a whole supports.

| Prefix | Service | ABAC | Full types | Partial | None | Actions | None of the keys |
| --- | --- | --- | --- | --- | --- | --- | --- |
${services.map(row).join("\n")}
`;
}
