import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/load-catalog.js";
import { apiNames } from "../../src/lint/checks/types/api-names.js";

const names = [...apiNames()];
const catalog = await loadCatalog(new Set(names.map(([operation]) => operation.slice(0, operation.indexOf(":")))));

function isAction(name: string): boolean {
  const [service = "", action = ""] = name.split(":");
  return catalog.action(service, action) !== undefined;
}

describe("API operations whose action has another name", () => {
  it("are there", () => {
    expect(names.length).toBeGreaterThan(40);
  });

  it("are no actions themselves", () => {
    expect(names.filter(([operation]) => isAction(operation))).toEqual([]);
  });

  it("lead to actions, spelled as in the reference", () => {
    const spelled = names.filter(([, action]) => {
      const [service = "", name = ""] = action.split(":");
      return catalog.action(service, name)?.name === name;
    });
    expect(spelled).toEqual(names);
  });
});
