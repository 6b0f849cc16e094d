import { type Draft, Immer } from "immer";
import { notJsonData } from "../diagnostics/document-json.js";
import { PolicyError } from "./policy-error.js";

// What a caller hands over stays the caller's: it is not frozen.
const immer = new Immer({ autoFreeze: false });

/**
 * The value with the changes of a recipe; shares what did not change. What the recipe throws passes through. What throws
 * afterwards is something that the recipe put in and that is no data (a getter, a proxy), which is a `PolicyError`.
 */
export function change<T extends object>(value: T, recipe: (draft: Draft<T>) => unknown): T {
  let isDone = false;
  try {
    return immer.produce(value, (draft) => {
      recipe(draft);
      isDone = true;
    });
  } catch (error) {
    if (!isDone) throw error;
    const place = { span: { file: "the change", start: 0, end: 0 }, pointer: "" };
    throw new PolicyError([notJsonData(place, "an object that throws when it is read")], new Map());
  }
}
