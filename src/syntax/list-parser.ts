import type { IOrAlt } from "chevrotain";
import type {
  ActionItem,
  ActionList,
  AttributeOperand,
  ErrorNode,
  Literal,
  Name,
  Operand,
  Path,
  PathSegment,
  PrincipalConstructor,
  PrincipalItem,
  PrincipalList,
  QualifiedName,
  ResourceArgument,
  ResourceItem,
  ResourceList,
  ResourceType,
  Star as StarNode,
  StringLiteral,
  TagKey,
  ValueList,
} from "../ast/nodes.js";
import { type Mutable, ParserBase, type Rule } from "./parser-base.js";
import {
  AnyWord,
  Colon,
  Comma,
  Dot,
  kw,
  LParen,
  LSquare,
  NumberText,
  Qualified,
  QuestionQuestion,
  RParen,
  RSquare,
  Star,
  StringText,
  Word,
} from "./tokens.js";

const itself = (error: ErrorNode): ErrorNode => error;

/** Names, literals, values, and the lists of actions, resources and principals. */
export abstract class ListParser extends ParserBase {
  // ---------------------------------------------------------------- leaves

  protected readonly name: Rule<Name> = this.define(
    "name",
    () => this.nameOf(this.CONSUME(Word)),
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

  protected starOf(): StarNode {
    return { kind: "star", span: this.at(this.CONSUME(Star)) };
  }

  // ---------------------------------------------------------------- paths

  protected readonly segments: Rule<readonly PathSegment[]> = this.define<readonly PathSegment[]>(
    "segments",
    () => {
      const segments: PathSegment[] = [];
      this.AT_LEAST_ONE(() => {
        segments.push(this.OR(this.segmentAlternatives));
      });
      return segments;
    },
    () => [],
  );

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
    { ALT: () => this.SUBRULE(this.literal) },
    { ALT: () => this.SUBRULE(this.wordOperand) },
    { ALT: () => this.SUBRULE(this.keyOperand) },
  ];

  /** The right side of a comparison, and an item of a value list. */
  protected readonly operand: Rule<Operand> = this.define<Operand>("operand", () => this.OR(this.operandAlternatives), itself);

  private readonly wordOperand: Rule<Operand> = this.define<Operand>(
    "attributeOrName",
    () => {
      const start = this.start();
      const root = this.nameOf(this.CONSUME(Word));
      let operand: Operand = root;
      this.OPTION(() => {
        const segments = this.SUBRULE(this.segments);
        const attribute: Path = { kind: "path", root, segments, span: this.since(start) };
        operand = this.operandOf(start, attribute, this.OPTION1(this.defaultValue));
      });
      return operand;
    },
    itself,
  );

  private readonly keyOperand: Rule<Operand> = this.define<Operand>(
    "keyOperand",
    () => {
      const start = this.start();
      const attribute = this.qualifiedOf();
      return this.operandOf(start, attribute, this.OPTION(this.defaultValue));
    },
    itself,
  );

  private readonly defaultValue = (): StringLiteral => {
    this.CONSUME(QuestionQuestion);
    return this.stringOf(this.CONSUME(StringText));
  };

  private operandOf(start: number, attribute: AttributeOperand["attribute"], text: StringLiteral | undefined): AttributeOperand {
    const node: Mutable<AttributeOperand> = { kind: "attributeOperand", attribute, span: this.since(start) };
    if (text !== undefined) node.default = text;
    return node;
  }

  protected readonly valueList: Rule<ValueList> = this.define(
    "valueList",
    () => {
      const start = this.start();
      const items: Operand[] = [];
      this.CONSUME(LSquare);
      this.OPTION(() => {
        items.push(this.SUBRULE(this.operand));
        this.MANY({
          GATE: () => this.LA(2).tokenTypeIdx !== RSquare.tokenTypeIdx,
          DEF: () => {
            this.CONSUME(Comma);
            items.push(this.SUBRULE1(this.operand));
          },
        });
        this.OPTION1(() => this.CONSUME1(Comma));
      });
      this.CONSUME(RSquare);
      return { kind: "valueList", items, span: this.since(start) };
    },
    (error): ValueList => ({ kind: "valueList", items: [error], span: error.span }),
  );

  // ---------------------------------------------------------------- lists with except

  private readonly actionAlternatives: IOrAlt<ActionItem>[] = [
    { ALT: () => this.qualifiedOf() },
    { ALT: () => this.nameOf(this.CONSUME(Word)) },
    { ALT: () => this.starOf() },
    { ALT: () => this.stringOf(this.CONSUME(StringText)) },
  ];

  protected readonly action: Rule<ActionItem> = this.define<ActionItem>("action", () => this.OR(this.actionAlternatives), itself);

  protected readonly actionList: Rule<ActionList> = this.define<ActionList>(
    "actionList",
    () => {
      const start = this.start();
      const include: ActionItem[] = [];
      const except: ActionItem[] = [];
      this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => include.push(this.SUBRULE(this.action)) });
      this.OPTION(() => {
        this.CONSUME(kw.except);
        this.AT_LEAST_ONE_SEP1({ SEP: Comma, DEF: () => except.push(this.SUBRULE1(this.action)) });
      });
      return { kind: "actionList", include, except, span: this.since(start) };
    },
    (error) => ({ kind: "actionList", include: [error], except: [], span: error.span }),
  );

  private readonly resourceAlternatives: IOrAlt<ResourceItem>[] = [
    { ALT: () => this.SUBRULE(this.resourceType) },
    { ALT: () => this.nameOf(this.CONSUME(Word)) },
    { ALT: () => this.starOf() },
    { ALT: () => this.stringOf(this.CONSUME(StringText)) },
  ];

  protected readonly resource: Rule<ResourceItem> = this.define<ResourceItem>(
    "resource",
    () => this.OR(this.resourceAlternatives),
    itself,
  );

  protected readonly resourceList: Rule<ResourceList> = this.define<ResourceList>(
    "resourceList",
    () => {
      const start = this.start();
      const include: ResourceItem[] = [];
      const except: ResourceItem[] = [];
      this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => include.push(this.SUBRULE(this.resource)) });
      this.OPTION(() => {
        this.CONSUME(kw.except);
        this.AT_LEAST_ONE_SEP1({ SEP: Comma, DEF: () => except.push(this.SUBRULE1(this.resource)) });
      });
      return { kind: "resourceList", include, except, span: this.since(start) };
    },
    (error) => ({ kind: "resourceList", include: [error], except: [], span: error.span }),
  );

  protected readonly resourceType: Rule<ResourceType | ErrorNode> = this.define<ResourceType | ErrorNode>(
    "resourceType",
    () => {
      const start = this.start();
      const type = this.qualifiedOf();
      let called = false;
      const list: ResourceArgument[] = [];
      this.OPTION(() => {
        called = true;
        this.CONSUME(LParen);
        this.OPTION1(() => {
          list.push(this.SUBRULE(this.resourceArgument));
          this.MANY({
            GATE: () => this.LA(2).tokenTypeIdx !== RParen.tokenTypeIdx,
            DEF: () => {
              this.CONSUME(Comma);
              list.push(this.SUBRULE1(this.resourceArgument));
            },
          });
          this.OPTION2(() => this.CONSUME1(Comma));
        });
        this.CONSUME(RParen);
      });
      return { kind: "resourceType", type, called, arguments: list, span: this.since(start) };
    },
    itself,
  );

  private readonly resourceArgument: Rule<ResourceArgument> = this.define<ResourceArgument>(
    "resourceArgument",
    () => {
      const start = this.start();
      return this.OR([
        {
          ALT: () => {
            const name = this.nameOf(this.CONSUME(Word));
            let value: ResourceArgument["value"] | undefined;
            this.OPTION(() => {
              this.CONSUME(Colon);
              value = this.SUBRULE(this.argumentValue);
            });
            const span = this.since(start);
            if (value === undefined) return { kind: "resourceArgument", value: name, span };
            return { kind: "resourceArgument", name, value, span };
          },
        },
        { ALT: () => ({ kind: "resourceArgument", value: this.SUBRULE(this.literal), span: this.since(start) }) },
      ]);
    },
    (error) => ({ kind: "resourceArgument", value: error, span: error.span }),
  );

  /** A literal or a name. */
  protected readonly argumentValue: Rule<Literal | Name | ErrorNode> = this.define<Literal | Name | ErrorNode>(
    "argumentValue",
    () => this.OR<Literal | Name>([{ ALT: () => this.SUBRULE(this.literal) }, { ALT: () => this.nameOf(this.CONSUME(Word)) }]),
    itself,
  );

  private readonly principalAlternatives: IOrAlt<PrincipalItem>[] = [
    { ALT: () => this.starOf() },
    { ALT: () => this.SUBRULE(this.namedPrincipal) },
  ];

  protected readonly principalItem: Rule<PrincipalItem> = this.define<PrincipalItem>(
    "principal",
    () => this.OR(this.principalAlternatives),
    itself,
  );

  protected readonly namedPrincipal: Rule<PrincipalConstructor | Name | ErrorNode> = this.define<
    PrincipalConstructor | Name | ErrorNode
  >(
    "namedPrincipal",
    () => {
      const start = this.start();
      const constructorName = this.nameOf(this.CONSUME(Word));
      let called = false;
      const list: (StringLiteral | Name)[] = [];
      this.OPTION(() => {
        called = true;
        this.CONSUME(LParen);
        this.OPTION1(() => {
          list.push(this.SUBRULE(this.principalArgument));
          this.MANY({
            GATE: () => this.LA(2).tokenTypeIdx !== RParen.tokenTypeIdx,
            DEF: () => {
              this.CONSUME(Comma);
              list.push(this.SUBRULE1(this.principalArgument));
            },
          });
          this.OPTION2(() => this.CONSUME1(Comma));
        });
        this.CONSUME(RParen);
      });
      if (!called) return constructorName;
      return { kind: "principal", constructorName, arguments: list, span: this.since(start) };
    },
    itself,
  );

  private readonly principalArgument: Rule<StringLiteral | Name> = this.define<StringLiteral | Name>(
    "principalArgument",
    () =>
      this.OR<StringLiteral | Name>([
        { ALT: () => this.stringOf(this.CONSUME(StringText)) },
        { ALT: () => this.nameOf(this.CONSUME(Word)) },
      ]),
    ({ span }) => ({ kind: "name", text: "", span }),
  );

  protected readonly principalList: Rule<PrincipalList> = this.define<PrincipalList>(
    "principalList",
    () => {
      const start = this.start();
      const include: PrincipalItem[] = [];
      const except: PrincipalItem[] = [];
      this.AT_LEAST_ONE_SEP({ SEP: Comma, DEF: () => include.push(this.SUBRULE(this.principalItem)) });
      this.OPTION(() => {
        this.CONSUME(kw.except);
        this.AT_LEAST_ONE_SEP1({ SEP: Comma, DEF: () => except.push(this.SUBRULE1(this.principalItem)) });
      });
      return { kind: "principalList", include, except, span: this.since(start) };
    },
    (error) => ({ kind: "principalList", include: [error], except: [], span: error.span }),
  );
}
