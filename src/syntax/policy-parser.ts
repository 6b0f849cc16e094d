import type { IOrAlt, IToken } from "chevrotain";
import type {
  ActionList,
  Annotation,
  EffectClause,
  ErrorNode,
  FromClause,
  Literal,
  Member,
  Name,
  OnClause,
  Protect,
  Require,
  ResourceList,
  Rule as RuleNode,
  TagKey,
  UnsupportedClause,
} from "../ast/nodes.js";
import { clausePlace, missingEffect } from "../diagnostics/syntax.js";
import { type Clause, placeClauses } from "./clauses.js";
import { ConditionParser } from "./condition-parser.js";
import { type Head, type Mutable, meaning, none, type Rule } from "./parser-base.js";
import { AnyWord, At, Comma, kw, LCurly, LParen, RCurly, RParen } from "./tokens.js";

const itself = (error: ErrorNode): ErrorNode => error;

interface TagList {
  readonly only: boolean;
  readonly tags: readonly TagKey[];
}

/** Members of policies: rules, `require`, `protect`; and the annotations before them. */
export abstract class PolicyParser extends ConditionParser {
  // ---------------------------------------------------------------- annotations

  /** Reads what stands before a declaration or member. The keyword's own rule takes it with `takeHead`. */
  protected readonly readHead = (): void => {
    const from = this.previousEnd();
    const start = this.start();
    const before = this.docs(from, start);
    if (!this.ahead(At)) {
      this.head = { start, doc: before, annotations: none };
      return;
    }
    const annotations: Annotation[] = [];
    this.MANY(() => annotations.push(this.SUBRULE(this.annotation)));
    const behind = this.docs(this.previousEnd(), this.start());
    const doc = before !== undefined && behind !== undefined ? `${before}\n${behind}` : (before ?? behind);
    this.head = { start, doc, annotations };
  };

  private readonly annotation: Rule<Annotation> = this.define<Annotation>(
    "annotation",
    () => {
      const start = this.start();
      this.CONSUME(At);
      const name = this.nameOf(this.CONSUME(AnyWord));
      const list: (Literal | Name)[] = [];
      this.OPTION(() => {
        this.CONSUME(LParen);
        this.items(RParen, (again) => {
          list.push(again ? this.SUBRULE1(this.annotationArgument) : this.SUBRULE(this.annotationArgument));
        });
        this.CONSUME(RParen);
      });
      return { kind: "annotation", name, arguments: list, span: this.since(start) };
    },
    ({ span }) => ({ kind: "annotation", name: { kind: "name", text: "", span }, arguments: none, span }),
  );

  private readonly annotationArgument: Rule<Literal | Name> = this.define<Literal | Name>(
    "annotationArgument",
    () => this.SUBRULE(this.argumentValue) as Literal | Name,
    ({ span }) => ({ kind: "name", text: "", span }),
  );

  // ---------------------------------------------------------------- clauses

  private readonly effectClause: Rule<EffectClause> = this.define<EffectClause>(
    "effectClause",
    () => {
      const start = this.start();
      const effect = this.OR<EffectClause["effect"]>([
        { ALT: () => meaning(this.CONSUME(kw.allow), "allow") },
        { ALT: () => meaning(this.CONSUME(kw.deny), "deny") },
      ]);
      const actions = this.SUBRULE(this.actionList);
      return { kind: "effect", effect, actions, span: this.since(start) };
    },
    (error) => ({ kind: "effect", effect: "allow", actions: noActions(error), span: error.span }),
  );

  private readonly fromClause: Rule<FromClause> = this.define<FromClause>(
    "fromClause",
    () => {
      const start = this.start();
      this.CONSUME(kw.from);
      const principals = this.SUBRULE(this.principalList);
      return { kind: "from", principals, span: this.since(start) };
    },
    (error) => ({
      kind: "from",
      principals: { kind: "principalList", include: [error], except: [], span: error.span },
      span: error.span,
    }),
  );

  protected readonly onClause: Rule<OnClause> = this.define<OnClause>(
    "onClause",
    () => {
      const start = this.start();
      this.CONSUME(kw.on);
      const resources = this.SUBRULE(this.resourceList);
      return { kind: "on", resources, span: this.since(start) };
    },
    (error) => ({ kind: "on", resources: noResources(error), span: error.span }),
  );

  private readonly unsupportedClause: Rule<UnsupportedClause> = this.define<UnsupportedClause>(
    "unsupportedClause",
    () => {
      const start = this.start();
      this.CONSUME(kw.unsupported);
      const mode = this.OR<UnsupportedClause["mode"]>([
        { ALT: () => meaning(this.CONSUME(kw.skip), "skip") },
        { ALT: () => meaning(this.CONSUME(kw.unconditional), "unconditional") },
      ]);
      return { kind: "unsupported", mode, span: this.since(start) };
    },
    ({ span }) => ({ kind: "unsupported", mode: "skip", span }),
  );

  private readonly clauseAlternatives: IOrAlt<Clause>[] = [
    { ALT: () => this.SUBRULE(this.effectClause) },
    { ALT: () => this.SUBRULE(this.fromClause) },
    { ALT: () => this.SUBRULE(this.onClause) },
    { ALT: () => this.SUBRULE(this.whenClause) },
    { ALT: () => this.SUBRULE(this.unlessClause) },
    { ALT: () => this.SUBRULE(this.unsupportedClause) },
  ];

  // ---------------------------------------------------------------- members

  private readonly memberAlternatives: IOrAlt<Member>[] = [
    { ALT: () => this.SUBRULE(this.rule) },
    { ALT: () => this.SUBRULE(this.require) },
    { ALT: () => this.SUBRULE(this.protect) },
  ];

  protected readonly member: Rule<Member> = this.define<Member>(
    "member",
    () => {
      this.readHead();
      return this.OR(this.memberAlternatives);
    },
    itself,
  );

  private readonly rule: Rule<Member> = this.define<Member>(
    "rule",
    () => {
      const { head } = this;
      const word = this.CONSUME(kw.rule);
      const name = this.OPTION(() => this.nameOf(this.CONSUME(AnyWord)));
      const clauses: Clause[] = [];
      this.CONSUME(LCurly);
      // Clauses are read in any order; `ruleOf` says which stand in the wrong place.
      this.MANY(() => clauses.push(this.OR(this.clauseAlternatives)));
      this.CONSUME(RCurly);
      return this.ruleOf(head, word, name, clauses);
    },
    itself,
  );

  private ruleOf(head: Head, word: IToken, name: Name | undefined, clauses: readonly Clause[]): RuleNode {
    const span = this.since(head.start);
    const { effect, from, on, when, unless, unsupported } = placeClauses(clauses, (problem) =>
      this.problems.push(clausePlace(problem)),
    );
    if (effect === undefined) this.problems.push(missingEffect(name?.span ?? this.at(word)));
    const node: Mutable<RuleNode> = {
      kind: "rule",
      effect: effect ?? noEffect(this.errorInside(span.end)),
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

  /** An empty error node before the end of what was read. */
  private errorInside(end: number): ErrorNode {
    return { kind: "error", span: { file: this.file, start: end, end } };
  }

  protected readonly tagList: Rule<TagList> = this.define<TagList>(
    "tagList",
    () => {
      this.CONSUME(kw.tags);
      let only = false;
      this.OPTION({
        GATE: () => this.onlyIsModifier(),
        DEF: () => {
          this.CONSUME(kw.only);
          only = true;
        },
      });
      const tags: TagKey[] = [];
      this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => tags.push(this.SUBRULE(this.tagKey)) });
      return { only, tags };
    },
    () => ({ only: false, tags: [] }),
  );

  /** `only` is itself a tag key when a comma, the list's end or nothing but `on …` follows. */
  private onlyIsModifier(): boolean {
    const next = this.LA(2);
    if (next.tokenTypeIdx !== kw.on.tokenTypeIdx) return next.tokenTypeIdx !== Comma.tokenTypeIdx;
    const after = this.LA(3).tokenTypeIdx;
    return after === kw.on.tokenTypeIdx || after === Comma.tokenTypeIdx;
  }

  private readonly require: Rule<Member> = this.define<Member>(
    "require",
    () => {
      const { head } = this;
      this.CONSUME(kw.require);
      const name = this.OPTION(() => this.nameOf(this.CONSUME(AnyWord)));
      this.CONSUME(LCurly);
      const { only, tags } = this.SUBRULE(this.tagList);
      this.CONSUME(kw.on);
      const on = this.SUBRULE(this.actionList);
      const unless = this.OPTION1(() => this.SUBRULE(this.unlessClause));
      this.CONSUME(RCurly);
      const node: Mutable<Require> = {
        kind: "require",
        only,
        tags,
        on,
        annotations: head.annotations,
        span: this.since(head.start),
      };
      if (name !== undefined) node.name = name;
      if (unless !== undefined) node.unless = unless;
      if (head.doc !== undefined) node.doc = head.doc;
      return node;
    },
    itself,
  );

  private readonly protect: Rule<Member> = this.define<Member>(
    "protect",
    () => {
      const { head } = this;
      this.CONSUME(kw.protect);
      const name = this.OPTION(() => this.nameOf(this.CONSUME(AnyWord)));
      this.CONSUME(LCurly);
      const { tags } = this.SUBRULE(this.tagList);
      this.CONSUME(kw.on);
      const on = this.SUBRULE(this.resourceList);
      const unless = this.OPTION1(() => this.SUBRULE(this.unlessClause));
      this.CONSUME(RCurly);
      const node: Mutable<Protect> = { kind: "protect", tags, on, annotations: head.annotations, span: this.since(head.start) };
      if (name !== undefined) node.name = name;
      if (unless !== undefined) node.unless = unless;
      if (head.doc !== undefined) node.doc = head.doc;
      return node;
    },
    itself,
  );
}

function noActions(error: ErrorNode): ActionList {
  return { kind: "actionList", include: [error], except: [], span: error.span };
}

function noResources(error: ErrorNode): ResourceList {
  return { kind: "resourceList", include: [error], except: [], span: error.span };
}

function noEffect(error: ErrorNode): EffectClause {
  return { kind: "effect", effect: "allow", actions: noActions(error), span: error.span };
}
