import type { Pass } from "./pass.js";

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
      const target = draft.statements[i];
      if (target === undefined) return;
      const ordered = sorted(actions.patterns);
      if (ordered !== actions.patterns) target.actions.patterns = [...ordered];
      const patterns = sorted(resources?.patterns ?? []);
      if (target.resources !== undefined && patterns !== resources?.patterns) target.resources.patterns = [...patterns];
      conditions.forEach(({ values }, at) => {
        const condition = target.conditions[at];
        const inOrder = sorted(values);
        if (condition !== undefined && inOrder !== values) condition.values = [...inOrder];
      });
    });
  },
};
