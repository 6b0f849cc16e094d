import type { IOrAlt } from "chevrotain";
import type {
  ActionList,
  ConditionClause,
  EffectClause,
  ErrorNode,
  FromClause,
  Member,
  Name,
  OnClause,
  Protect,
  Require,
  ResourceList,
  Rule as RuleNode,
  UnsupportedClause,
} from "../ast/nodes.js";
import { clausePlace, misplaced, missingClause, onlyInProtect } from "../diagnostics/syntax.js";
import type { Span } from "../text/span.js";
import { ClauseParser, noActions, noResources, type TagList } from "./clause-parser.js";
import { type Clause, clauseProblems } from "./clauses.js";
import { type Head, itself, type Mutable, none, type Rule } from "./parser-base.js";
import { AnyWord, kw, LCurly, RCurly } from "./tokens.js";
import { clauseWords, governanceWords } from "./words.js";

type RuleClause = EffectClause | FromClause | OnClause | ConditionClause | UnsupportedClause;

interface RuleClauses {
  effect: EffectClause | undefined;
  from: FromClause | undefined;
  on: OnClause | undefined;
  when: ConditionClause | undefined;
  unless: ConditionClause | undefined;
  unsupported: UnsupportedClause | undefined;
}

interface On<List> {
  readonly kind: "onList";
  readonly list: List;
  readonly span: Span;
}

type GovernanceClause<List> = TagList | On<List> | ConditionClause;

interface Governance<List> {
  tags: TagList | undefined;
  on: On<List> | undefined;
  unless: ConditionClause | undefined;
}

const ruleOrder: readonly string[] = ["effect", "from", "on", "when", "unless", "unsupported"];
const ruleOrderText = "effect, `from`, `on`, `when`, `unless`, `unsupported`";
const governanceOrder: readonly string[] = ["tags", "on", "unless"];
const governanceOrderText = "`tags`, `on`, `unless`";

/** Members of policies: rules, `require`, `protect`. Clauses in the wrong place are read all the same, and reported. */
export abstract class MemberParser extends ClauseParser {
  private readonly memberAlternatives: IOrAlt<Member>[] = [
    { ALT: () => this.SUBRULE(this.rule) },
    { ALT: () => this.SUBRULE(this.require) },
    { ALT: () => this.SUBRULE(this.protect) },
    { ALT: () => this.SUBRULE(this.mistakenClauses) },
  ];

  /** With the annotations before it. */
  protected readonly member: Rule<Member> = this.define<Member>(
    "member",
    () => {
      this.readHead();
      return this.OR(this.memberAlternatives);
    },
    itself,
  );

  /** What `member` is without the annotations: they are read. */
  protected readonly bareMember: Rule<Member> = this.define<Member>(
    "mistakenBareMember",
    () =>
      this.OR<Member>([
        { ALT: () => this.SUBRULE(this.rule) },
        { ALT: () => this.SUBRULE(this.require) },
        { ALT: () => this.SUBRULE(this.protect) },
      ]),
    itself,
  );

  private readonly memberName = (): Name => this.nameOf(this.CONSUME(AnyWord));

  /** Takes the place of a clause that is not there; `missingClause` says so unless something else does. */
  private readonly mistakenAbsence: Rule<undefined> = this.define<undefined>(
    "mistakenAbsence",
    () => undefined,
    () => undefined,
  );

  /** Clauses right in a policy. */
  private readonly mistakenClauses: Rule<Member> = this.define<Member>(
    "mistakenClauses",
    () => {
      const { start } = this.head;
      const word = this.LA(1);
      this.AT_LEAST_ONE(() => this.OR(this.ruleClauseAlternatives));
      const span = this.since(start);
      this.strays.push({ depth: 1, diagnostic: misplaced(this.at(word), word.image, "`rule`") });
      return { kind: "error", span };
    },
    itself,
  );

  // ---------------------------------------------------------------- rules

  private readonly rule: Rule<Member> = this.define<Member>(
    "rule",
    () => {
      const { head } = this;
      const word = this.at(this.CONSUME(kw.rule));
      const name = this.OPTION(this.memberName);
      this.CONSUME(LCurly);
      const clauses = this.ruleClauses();
      if (!this.closing()) this.placeStrays(clauses);
      this.closeBlock();
      return this.ruleOf(head, name, word, clauses);
    },
    itself,
  );

  /** In order; a clause that is not there is `undefined`. */
  private ruleClauses(): RuleClauses {
    const clauses: RuleClauses = {
      effect: undefined,
      from: undefined,
      on: undefined,
      when: undefined,
      unless: undefined,
      unsupported: undefined,
    };
    this.mend(clauseWords);
    clauses.effect = this.atEffect() ? this.SUBRULE(this.effectClause) : this.OR(this.effectAlternatives);
    this.mend(clauseWords);
    if (this.ahead(kw.from)) clauses.from = this.OPTION1(this.readFrom);
    this.mend(clauseWords);
    if (this.ahead(kw.on)) clauses.on = this.OPTION2(this.readOn);
    this.mend(clauseWords);
    if (this.ahead(kw.when)) clauses.when = this.OPTION3(this.readWhen);
    this.mend(clauseWords);
    if (this.ahead(kw.unless)) clauses.unless = this.OPTION4(this.readUnless);
    this.mend(clauseWords);
    if (this.ahead(kw.unsupported)) clauses.unsupported = this.OPTION5(this.readUnsupported);
    this.mend(clauseWords);
    return clauses;
  }

  private atEffect(): boolean {
    return !this.recording && (this.ahead(kw.allow) || this.ahead(kw.deny));
  }

  private readonly effectAlternatives: IOrAlt<EffectClause | undefined>[] = [
    { ALT: () => this.SUBRULE(this.effectClause) },
    { ALT: () => this.SUBRULE(this.mistakenAbsence) },
  ];

  private readonly readFrom = (): FromClause => this.SUBRULE(this.fromClause);
  private readonly readOn = (): OnClause => this.SUBRULE(this.onClause);
  private readonly readWhen = (): ConditionClause => this.SUBRULE(this.whenClause);
  private readonly readUnless = (): ConditionClause => this.SUBRULE(this.unlessClause);
  private readonly readUnsupported = (): UnsupportedClause => this.SUBRULE(this.unsupportedClause);

  /** Whether the next token closes the member, so that there are no stray clauses. */
  private closing(): boolean {
    return !this.recording && this.LA(1).tokenTypeIdx === RCurly.tokenTypeIdx;
  }

  private readonly ruleClauseAlternatives: IOrAlt<RuleClause>[] = [
    { ALT: () => this.SUBRULE(this.effectClause) },
    { ALT: () => this.SUBRULE(this.fromClause) },
    { ALT: () => this.SUBRULE(this.onClause) },
    { ALT: () => this.SUBRULE(this.whenClause) },
    { ALT: () => this.SUBRULE(this.unlessClause) },
    { ALT: () => this.SUBRULE(this.unsupportedClause) },
  ];

  private readonly mistakenRuleClause: Rule<RuleClause | ErrorNode> = this.define<RuleClause | ErrorNode>(
    "mistakenRuleClause",
    () => this.OR(this.ruleClauseAlternatives),
    itself,
  );

  private placeStrays(clauses: RuleClauses): void {
    const found: (RuleClause | undefined)[] = Object.values(clauses);
    this.MANY(() => {
      const stray = this.SUBRULE(this.mistakenRuleClause);
      if (this.recording || stray.kind === "error") return;
      this.mend(clauseWords);
      found.push(stray);
      fill(clauses, stray);
    });
    if (this.recording) return;
    const placed = found.filter((clause) => clause !== undefined).map(ruleClausePlace);
    this.reportPlaces(placed, ruleOrder, ruleOrderText);
  }

  private reportPlaces(clauses: readonly Clause[], order: readonly string[], orderText: string): void {
    const problems = clauseProblems(clauses, order, ({ start, end }) => this.reading.text.slice(start, end));
    for (const problem of problems) this.problems.push(clausePlace(problem, orderText));
  }

  private ruleOf(head: Head, name: Name | undefined, word: Span, clauses: RuleClauses): RuleNode {
    const { effect, from, on, when, unless, unsupported } = clauses;
    const span = this.since(head.start);
    if (effect === undefined) this.doubt(span, missingClause(name?.span ?? word, "rule", "`allow` or `deny`"));
    const node: Mutable<RuleNode> = {
      kind: "rule",
      effect: effect ?? noEffect(this.missing()),
      annotations: head.annotations,
      span,
    };
    if (head.doc !== undefined) node.doc = head.doc;
    if (name !== undefined) node.name = name;
    if (from !== undefined) node.from = from;
    if (on !== undefined) node.on = on;
    if (when !== undefined) node.when = when;
    if (unless !== undefined) node.unless = unless;
    if (unsupported !== undefined) node.unsupported = unsupported;
    return node;
  }

  // ---------------------------------------------------------------- tag governance

  private readonly tagListAlternatives: IOrAlt<TagList | undefined>[] = [
    { ALT: () => this.SUBRULE(this.tagList) },
    { ALT: () => this.SUBRULE1(this.mistakenAbsence) },
  ];

  private readonly onActions: Rule<On<ActionList>> = this.define<On<ActionList>>(
    "onActions",
    () => {
      const start = this.start();
      this.CONSUME(kw.on);
      const list = this.SUBRULE(this.actionList);
      return { kind: "onList", list, span: this.since(start) };
    },
    (error) => ({ kind: "onList", list: noActions(error), span: error.span }),
  );

  private readonly onTypes: Rule<On<ResourceList>> = this.define<On<ResourceList>>(
    "onTypes",
    () => {
      const start = this.start();
      this.CONSUME(kw.on);
      const list = this.SUBRULE(this.resourceList);
      return { kind: "onList", list, span: this.since(start) };
    },
    (error) => ({ kind: "onList", list: noResources(error), span: error.span }),
  );

  private readonly onActionsAlternatives: IOrAlt<On<ActionList> | undefined>[] = [
    { ALT: () => this.SUBRULE(this.onActions) },
    { ALT: () => this.SUBRULE2(this.mistakenAbsence) },
  ];

  private readonly onTypesAlternatives: IOrAlt<On<ResourceList> | undefined>[] = [
    { ALT: () => this.SUBRULE(this.onTypes) },
    { ALT: () => this.SUBRULE2(this.mistakenAbsence) },
  ];

  private readonly mistakenRequireClause: Rule<GovernanceClause<ActionList> | ErrorNode> = this.define<
    GovernanceClause<ActionList> | ErrorNode
  >(
    "mistakenRequireClause",
    () =>
      this.OR<GovernanceClause<ActionList>>([
        { ALT: () => this.SUBRULE(this.tagList) },
        { ALT: () => this.SUBRULE(this.onActions) },
        { ALT: () => this.SUBRULE(this.unlessClause) },
      ]),
    itself,
  );

  private readonly mistakenProtectClause: Rule<GovernanceClause<ResourceList> | ErrorNode> = this.define<
    GovernanceClause<ResourceList> | ErrorNode
  >(
    "mistakenProtectClause",
    () =>
      this.OR<GovernanceClause<ResourceList>>([
        { ALT: () => this.SUBRULE(this.tagList) },
        { ALT: () => this.SUBRULE(this.onTypes) },
        { ALT: () => this.SUBRULE(this.unlessClause) },
      ]),
    itself,
  );

  private readonly require: Rule<Member> = this.define<Member>(
    "require",
    () => {
      const { head } = this;
      const word = this.at(this.CONSUME(kw.require));
      const name = this.OPTION(this.memberName);
      this.CONSUME(LCurly);
      this.mend(governanceWords);
      const clauses = this.governanceClauses(this.onActionsAlternatives);
      if (!this.closing()) this.placeGovernanceStrays(clauses, this.mistakenRequireClause);
      this.closeBlock();
      const { on, tags, unless } = clauses;
      const span = this.since(head.start);
      this.doubtGovernance("require", name?.span ?? word, span, clauses);
      const node: Mutable<Require> = {
        kind: "require",
        only: tags?.only ?? false,
        tags: tags?.tags ?? none,
        on: on?.list ?? noActions(this.missing()),
        annotations: head.annotations,
        span,
      };
      return this.governed(node, head, name, unless);
    },
    itself,
  );

  private readonly protect: Rule<Member> = this.define<Member>(
    "protect",
    () => {
      const { head } = this;
      const word = this.at(this.CONSUME(kw.protect));
      const name = this.OPTION(this.memberName);
      this.CONSUME(LCurly);
      this.mend(governanceWords);
      const clauses = this.governanceClauses(this.onTypesAlternatives);
      if (!this.closing()) this.placeGovernanceStrays(clauses, this.mistakenProtectClause);
      this.closeBlock();
      const { on, tags, unless } = clauses;
      const span = this.since(head.start);
      this.doubtGovernance("protect", name?.span ?? word, span, clauses);
      this.doubtOnly(tags);
      const node: Mutable<Protect> = {
        kind: "protect",
        tags: tags?.tags ?? none,
        on: on?.list ?? noResources(this.missing()),
        annotations: head.annotations,
        span,
      };
      return this.governed(node, head, name, unless);
    },
    itself,
  );

  private governanceClauses<List>(onAlternatives: IOrAlt<On<List> | undefined>[]): Governance<List> {
    const tags = this.OR(this.tagListAlternatives);
    this.mend(governanceWords);
    const on = this.OR1(onAlternatives);
    this.mend(governanceWords);
    const unless = this.ahead(kw.unless) ? this.OPTION1(this.readUnless) : undefined;
    this.mend(governanceWords);
    return { tags, on, unless };
  }

  private placeGovernanceStrays<List>(clauses: Governance<List>, rule: Rule<GovernanceClause<List> | ErrorNode>): void {
    const found: (GovernanceClause<List> | undefined)[] = Object.values(clauses);
    this.MANY(() => {
      const stray = this.SUBRULE(rule);
      if (this.recording || stray.kind === "error") return;
      this.mend(governanceWords);
      found.push(stray);
      if (stray.kind === "tagList") clauses.tags ??= stray;
      else if (stray.kind === "onList") clauses.on ??= stray;
      else clauses.unless ??= stray;
    });
    if (this.recording) return;
    const placed = found.filter((clause) => clause !== undefined).map(governanceClausePlace);
    this.reportPlaces(placed, governanceOrder, governanceOrderText);
  }

  private doubtGovernance(owner: string, at: Span, span: Span, clauses: Governance<unknown>): void {
    if (clauses.tags === undefined) this.doubt(span, missingClause(at, owner, "`tags`"));
    if (clauses.on === undefined) this.doubt(span, missingClause(at, owner, "`on`"));
  }

  private doubtOnly(tags: TagList | undefined): void {
    if (this.recording || tags?.only !== true) return;
    const end = tags.tags[0]?.span.start ?? tags.span.end;
    this.doubt(tags.span, onlyInProtect({ ...tags.span, end }));
  }

  private governed<T extends Mutable<Require> | Mutable<Protect>>(
    node: T,
    head: Head,
    name: Name | undefined,
    unless: ConditionClause | undefined,
  ): T {
    if (head.doc !== undefined) node.doc = head.doc;
    if (name !== undefined) node.name = name;
    if (unless !== undefined) node.unless = unless;
    return node;
  }
}

/** The first clause of a kind counts. */
function fill(clauses: RuleClauses, clause: RuleClause): void {
  switch (clause.kind) {
    case "effect":
      clauses.effect ??= clause;
      break;
    case "from":
      clauses.from ??= clause;
      break;
    case "on":
      clauses.on ??= clause;
      break;
    case "conditionClause":
      clauses[clause.word] ??= clause;
      break;
    case "unsupported":
      clauses.unsupported ??= clause;
      break;
  }
}

function ruleClausePlace(clause: RuleClause): Clause {
  const slot = clause.kind === "conditionClause" ? clause.word : clause.kind;
  return { slot, word: clause.kind === "effect" ? clause.effect : slot, span: clause.span };
}

function governanceClausePlace(clause: GovernanceClause<unknown>): Clause {
  const slot = clause.kind === "tagList" ? "tags" : clause.kind === "onList" ? "on" : clause.word;
  return { slot, word: slot, span: clause.span };
}

function noEffect(error: ErrorNode): EffectClause {
  return { kind: "effect", effect: "allow", actions: noActions(error), span: error.span };
}
