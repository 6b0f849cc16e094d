import type { Pass } from "./pass.js";
import { writeList, writeValues } from "./write.js";

function sorted(texts: readonly string[]): readonly string[] {
  const ordered = [...texts].sort();
  return ordered.every((text, i) => text === texts[i]) ? texts : ordered;
}

/**
 * Lists of actions, resources and values in one order, so that policies that say the same in other words are the same bytes.
 * Statements, conditions and principals stay in theirs: they follow the rules that people read.
 */
export const order: Pass = {
  name: "order",
  rewrite: (draft, policy) => {
    policy.statements.forEach(({ actions, resources, conditions }, i) => {
      const ordered = sorted(actions.patterns);
      if (ordered !== actions.patterns) writeList(draft, i, "actions", ordered);
      const { patterns = [] } = resources ?? {};
      const inOrder = sorted(patterns);
      if (inOrder !== patterns) writeList(draft, i, "resources", inOrder);
      conditions.forEach(({ values }, at) => {
        const valuesInOrder = sorted(values);
        if (valuesInOrder !== values) writeValues(draft, i, at, valuesInOrder);
      });
    });
  },
};
