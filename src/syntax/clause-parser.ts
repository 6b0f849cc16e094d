import type {
  ActionList,
  Annotation,
  EffectClause,
  ErrorNode,
  FromClause,
  Literal,
  Name,
  OnClause,
  ResourceList,
  TagKey,
  UnsupportedClause,
} from "../ast/nodes.js";
import type { Span } from "../text/span.js";
import { ConditionParser } from "./condition-parser.js";
import { meaning, none, type Rule } from "./parser-base.js";
import { AnyWord, At, Comma, kw, LParen, RParen } from "./tokens.js";

export interface TagList {
  readonly kind: "tagList";
  readonly only: boolean;
  readonly tags: readonly TagKey[];
  readonly span: Span;
}

/** Annotations, and the clauses that members and claims are made of. */
export abstract class ClauseParser extends ConditionParser {
  // ---------------------------------------------------------------- annotations

  /** Reads what stands before a declaration or member. The keyword's own rule takes it with `takeHead`. */
  protected readonly readHead = (): void => {
    const from = this.previousEnd();
    const start = this.start();
    const before = this.reading.docs(from, start);
    if (!this.ahead(At)) {
      this.head = { start, doc: before, annotations: none };
      return;
    }
    const annotations: Annotation[] = [];
    this.MANY(() => annotations.push(this.SUBRULE(this.annotation)));
    const behind = this.reading.docs(this.previousEnd(), this.start());
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
    () => this.OR(this.argumentAlternatives),
    ({ span }) => ({ kind: "name", text: "", span }),
  );

  // ---------------------------------------------------------------- clauses

  protected readonly effectClause: Rule<EffectClause> = this.define<EffectClause>(
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

  protected readonly fromClause: Rule<FromClause> = this.define<FromClause>(
    "fromClause",
    () => {
      const start = this.start();
      this.CONSUME(kw.from);
      const principals = this.SUBRULE(this.principalList);
      return { kind: "from", principals, span: this.since(start) };
    },
    (error) => ({
      kind: "from",
      principals: { kind: "principalList", include: [error], except: none, span: error.span },
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

  protected readonly unsupportedClause: Rule<UnsupportedClause> = this.define<UnsupportedClause>(
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

  protected readonly tagList: Rule<TagList> = this.define<TagList>(
    "tagList",
    () => {
      const start = this.start();
      this.CONSUME(kw.tags);
      let only = false;
      this.OPTION({
        GATE: () => this.onlyIsModifier(),
        DEF: () => {
          this.CONSUME(kw.only);
          only = true;
        },
      });
      const tags: TagKey[] = [this.SUBRULE(this.tagKey)];
      this.MANY(() => {
        this.CONSUME(Comma);
        tags.push(this.SUBRULE1(this.tagKey));
      });
      return { kind: "tagList", only, tags, span: this.since(start) };
    },
    ({ span }) => ({ kind: "tagList", only: false, tags: none, span }),
  );

  /** `only` is itself a tag key when a comma, the list's end or nothing but `on …` follows. */
  private onlyIsModifier(): boolean {
    const next = this.LA(2);
    if (next.tokenTypeIdx !== kw.on.tokenTypeIdx) return next.tokenTypeIdx !== Comma.tokenTypeIdx;
    const after = this.LA(3).tokenTypeIdx;
    return after === kw.on.tokenTypeIdx || after === Comma.tokenTypeIdx;
  }
}

export function noActions(error: ErrorNode): ActionList {
  return { kind: "actionList", include: [error], except: none, span: error.span };
}

export function noResources(error: ErrorNode): ResourceList {
  return { kind: "resourceList", include: [error], except: none, span: error.span };
}
