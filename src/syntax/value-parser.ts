import type { IOrAlt, TokenType } from "chevrotain";
import type {
  AttributeOperand,
  ErrorNode,
  Literal,
  Name,
  Operand,
  Path,
  PathSegment,
  QualifiedName,
  Star as StarNode,
  StringLiteral,
  TagKey,
  ValueList,
} from "../ast/nodes.js";
import { gluedDefault, misplacedMark } from "../diagnostics/syntax.js";
import { itself, none, ParserBase, type Rule } from "./parser-base.js";
import {
  AnyWord,
  Comma,
  Dot,
  kw,
  LSquare,
  NumberText,
  Qualified,
  QuestionQuestion,
  RSquare,
  Star,
  StringText,
  Word,
} from "./tokens.js";

/** Names, literals, paths and values. */
export abstract class ValueParser extends ParserBase {
  // ---------------------------------------------------------------- leaves

  protected readonly name: Rule<Name> = this.define(
    "name",
    () => {
      this.mendName();
      return this.nameOf(this.CONSUME(Word));
    },
    ({ span }) => ({ kind: "name", text: "", span }),
  );

  /** A name where keywords are soft: rule names, and what follows `by`. */
  protected readonly softName: Rule<Name> = this.define(
    "softName",
    () => this.nameOf(this.CONSUME(AnyWord)),
    ({ span }) => ({ kind: "name", text: "", span }),
  );

  protected readonly stringLiteral: Rule<StringLiteral> = this.define(
    "string",
    () => this.stringOf(this.CONSUME(StringText)),
    ({ span }) => ({ kind: "string", raw: "", span }),
  );

  private readonly literalAlternatives: IOrAlt<Literal>[] = [
    { ALT: () => this.stringOf(this.CONSUME(StringText)) },
    {
      ALT: () => {
        const token = this.CONSUME(NumberText);
        return { kind: "number", text: token.image, span: this.at(token) };
      },
    },
    { ALT: () => ({ kind: "boolean", value: true, span: this.at(this.CONSUME(kw.true)) }) },
    { ALT: () => ({ kind: "boolean", value: false, span: this.at(this.CONSUME(kw.false)) }) },
  ];

  protected readonly literal: Rule<Literal> = this.define(
    "literal",
    () => this.OR(this.literalAlternatives),
    ({ span }): Literal => ({ kind: "string", raw: "", span }),
  );

  protected readonly tagKey: Rule<TagKey> = this.define(
    "tagKey",
    () => this.OR(this.tagKeyAlternatives),
    ({ span }): TagKey => ({ kind: "name", text: "", span }),
  );

  private readonly tagKeyAlternatives: IOrAlt<TagKey>[] = [
    { ALT: () => this.nameOf(this.CONSUME(AnyWord)) },
    { ALT: () => this.stringOf(this.CONSUME(StringText)) },
  ];

  protected qualifiedOf(): QualifiedName {
    const token = this.CONSUME(Qualified);
    return { kind: "qualified", text: token.image, span: this.at(token) };
  }

  /** A condition key where it takes no mark: a trailing `?` is none of its own, and is reported. */
  protected keyOf(): QualifiedName {
    return this.unmarked(this.qualifiedOf());
  }

  protected unmarked(key: QualifiedName): QualifiedName {
    const bare = withoutMark(key);
    if (bare === key) return key;
    this.problems.push(misplacedMark({ ...key.span, start: bare.span.end }));
    return bare;
  }

  protected starOf(): StarNode {
    return { kind: "star", span: this.at(this.CONSUME(Star)) };
  }

  // ---------------------------------------------------------------- paths

  /**
   * `.name` or `[key]`, at least one. Read in the rule that asks. Paths are most of a file: beyond recording, the loop is
   * our own, and the usual one or two segments need no growing list.
   */
  protected segments(): readonly PathSegment[] {
    if (this.recording) {
      this.AT_LEAST_ONE(() => this.OR9(this.segmentAlternatives));
      return none;
    }
    const first = this.OR9(this.segmentAlternatives);
    if (!this.atSegment()) return [first];
    const second = this.OR9(this.segmentAlternatives);
    if (!this.atSegment()) return [first, second];
    const segments = [first, second];
    while (this.atSegment()) segments.push(this.OR9(this.segmentAlternatives));
    return segments;
  }

  protected atSegment(): boolean {
    const { tokenTypeIdx } = this.LA(1);
    return tokenTypeIdx === Dot.tokenTypeIdx || tokenTypeIdx === LSquare.tokenTypeIdx;
  }

  private readonly segmentAlternatives: IOrAlt<PathSegment>[] = [
    {
      ALT: () => {
        const start = this.start();
        this.CONSUME(Dot);
        const name = this.nameOf(this.CONSUME(AnyWord));
        return { kind: "segment", bracketed: false, name, span: this.since(start) };
      },
    },
    {
      ALT: () => {
        const start = this.start();
        this.CONSUME(LSquare);
        const name = this.SUBRULE(this.tagKey);
        this.CONSUME(RSquare);
        return { kind: "segment", bracketed: true, name, span: this.since(start) };
      },
    },
  ];

  // ---------------------------------------------------------------- values

  private readonly operandAlternatives: IOrAlt<Operand>[] = [
    ...this.literalAlternatives,
    { ALT: () => this.SUBRULE(this.wordOperand) },
    { ALT: () => this.SUBRULE(this.keyOperand) },
  ];

  /** The right side of a comparison, and an item of a value list. */
  protected readonly operand: Rule<Operand> = this.define<Operand>("operand", () => this.OR(this.operandAlternatives), itself);

  private readonly wordOperand: Rule<Operand> = this.define<Operand>(
    "nameOrAttribute",
    () => {
      const start = this.start();
      const root = this.nameOf(this.CONSUME(Word));
      const segments = this.recording || this.atSegment() ? this.OPTION(this.readSegments) : undefined;
      if (segments === undefined) return root;
      const attribute: Path = { kind: "path", root, segments, span: this.since(start) };
      return this.operandOf(start, attribute, this.ahead(QuestionQuestion) ? this.OPTION1(this.defaultValue) : undefined);
    },
    itself,
  );

  protected readonly readSegments = (): readonly PathSegment[] => this.segments();

  private readonly keyOperand: Rule<Operand> = this.define<Operand>(
    "keyOperand",
    () => {
      const start = this.start();
      const token = this.qualifiedOf();
      if (token.text.endsWith("??")) return this.gluedDefault(start, token);
      const attribute = this.unmarked(token);
      return this.operandOf(start, attribute, this.ahead(QuestionQuestion) ? this.OPTION1(this.defaultValue) : undefined);
    },
    itself,
  );

  /** `aws:username?? "x"`: the token has taken the `??`. */
  private gluedDefault(start: number, token: QualifiedName): AttributeOperand {
    const { text, span } = token;
    const end = span.end - 2;
    this.problems.push(gluedDefault({ ...span, start: end }));
    const next = this.LA(1).tokenTypeIdx === StringText.tokenTypeIdx ? this.stringOf(this.CONSUME1(StringText)) : undefined;
    return this.operandOf(start, { kind: "qualified", text: text.slice(0, -2), span: { ...span, end } }, next);
  }

  private readonly defaultValue = (): StringLiteral => {
    this.CONSUME(QuestionQuestion);
    return this.stringOf(this.CONSUME(StringText));
  };

  private operandOf(start: number, attribute: AttributeOperand["attribute"], text: StringLiteral | undefined): AttributeOperand {
    const span = this.since(start);
    if (text === undefined) return { kind: "attributeOperand", attribute, span };
    return { kind: "attributeOperand", attribute, default: text, span };
  }

  protected readonly valueList: Rule<ValueList> = this.define(
    "valueList",
    () => {
      const start = this.start();
      const items: Operand[] = [];
      this.CONSUME(LSquare);
      this.items(RSquare, (again) => {
        items.push(again ? this.SUBRULE1(this.operand) : this.SUBRULE(this.operand));
      });
      this.CONSUME(RSquare);
      return { kind: "valueList", items, span: this.since(start) };
    },
    (error): ValueList => ({ kind: "valueList", items: [error], span: error.span }),
  );

  /**
   * Items between brackets, up to `close`; a comma may stand behind the last one. `item` reads one, the first time with
   * `again` false: a rule may read the same thing twice only under two numbers.
   */
  protected items(close: TokenType, item: (again: boolean) => void): void {
    this.OPTION8(() => {
      item(false);
      if (!this.ahead(Comma)) return;
      this.MANY8({
        GATE: () => this.LA(2).tokenTypeIdx !== close.tokenTypeIdx,
        DEF: () => {
          this.CONSUME8(Comma);
          item(true);
        },
      });
      this.OPTION9(() => this.CONSUME9(Comma));
    });
  }

  /** A literal or a name. */
  protected readonly argumentValue: Rule<Literal | Name | ErrorNode> = this.define<Literal | Name | ErrorNode>(
    "argumentValue",
    () => this.OR(this.argumentAlternatives),
    itself,
  );

  protected readonly argumentAlternatives: IOrAlt<Literal | Name>[] = [
    ...this.literalAlternatives,
    { ALT: () => this.nameOf(this.CONSUME(Word)) },
  ];
}

/** In a condition the trailing `?` of a qualified name is the if-present mark, not part of the key. */
export function withoutMark(key: QualifiedName): QualifiedName {
  const { text, span } = key;
  if (!text.endsWith("?")) return key;
  return { kind: "qualified", text: text.slice(0, -1), span: { file: span.file, start: span.start, end: span.end - 1 } };
}
