import type { IOrAlt, IToken } from "chevrotain";
import type {
  And,
  Attribute,
  Cast,
  CastName,
  Comparison,
  ComparisonOperator,
  ConditionClause,
  ErrorNode,
  Expression,
  Group,
  Not,
  Operand,
  Or,
  Presence,
  Reference,
  ValueList,
} from "../ast/nodes.js";
import { notAnAttribute, referenceNotCompared } from "../diagnostics/syntax.js";
import { ListParser } from "./list-parser.js";
import type { Mutable, Rule } from "./parser-base.js";
import { CastWord, Comma, ComparisonSymbol, kw, LParen, PlainWord, Question, RParen, StringText, Word } from "./tokens.js";

const itself = (error: ErrorNode): ErrorNode => error;

type ReferenceArgument = Reference["arguments"][number];

/** Conditions: `or` binds weakest, then `and`, then `not`. */
export abstract class ConditionParser extends ListParser {
  protected readonly expression: Rule<Expression> = this.define<Expression>(
    "expression",
    () => {
      const start = this.start();
      const first = this.SUBRULE(this.conjunction);
      let operands: Expression[] | undefined;
      this.MANY(() => {
        this.CONSUME(kw.or);
        operands ??= [first];
        operands.push(this.SUBRULE1(this.conjunction));
      });
      if (operands === undefined) return first;
      return { kind: "or", operands, span: this.since(start) } satisfies Or;
    },
    itself,
  );

  private readonly conjunction: Rule<Expression> = this.define<Expression>(
    "conjunction",
    () => {
      const start = this.start();
      const first = this.SUBRULE(this.negation);
      let operands: Expression[] | undefined;
      this.MANY(() => {
        this.CONSUME(kw.and);
        operands ??= [first];
        operands.push(this.SUBRULE1(this.negation));
      });
      if (operands === undefined) return first;
      return { kind: "and", operands, span: this.since(start) } satisfies And;
    },
    itself,
  );

  private readonly negation: Rule<Expression> = this.define<Expression>(
    "negation",
    () => {
      let starts: number[] | undefined;
      this.MANY(() => {
        const token = this.CONSUME(kw.not);
        starts ??= [];
        starts.push(token.startOffset);
      });
      let node = this.OR(this.atomAlternatives);
      if (starts !== undefined) node = this.negated(starts, node);
      return node;
    },
    itself,
  );

  private negated(starts: readonly number[], operand: Expression): Expression {
    return starts.reduceRight<Expression>(
      (inner, start): Not => ({ kind: "not", operand: inner, span: this.since(start) }),
      operand,
    );
  }

  private readonly atomAlternatives: IOrAlt<Expression>[] = [
    { ALT: () => this.SUBRULE(this.comparison) },
    { ALT: () => this.SUBRULE(this.group) },
    { ALT: () => this.SUBRULE(this.presence) },
  ];

  private readonly group: Rule<Expression> = this.define<Expression>(
    "group",
    () => {
      const start = this.start();
      this.CONSUME(LParen);
      const expression = this.SUBRULE(this.expression);
      this.CONSUME(RParen);
      return { kind: "group", expression, span: this.since(start) } satisfies Group;
    },
    itself,
  );

  private readonly presence: Rule<Expression> = this.define<Expression>(
    "presence",
    () => {
      const start = this.start();
      const word = this.OR<Presence["word"]>([
        { ALT: () => (this.CONSUME(kw.exists), "exists") },
        { ALT: () => (this.CONSUME(kw.missing), "missing") },
      ]);
      const attribute = this.asAttribute(this.SUBRULE(this.subject));
      return { kind: "presence", word, attribute, span: this.since(start) } satisfies Presence;
    },
    itself,
  );

  // ---------------------------------------------------------------- comparisons

  private readonly comparison: Rule<Expression> = this.define<Expression>(
    "comparison",
    () => {
      const start = this.start();
      const quantifier = this.OPTION(this.quantifier);
      const subject = this.SUBRULE(this.subject);
      const markStart = this.start();
      const marked = this.OPTION1(() => this.CONSUME(Question)) !== undefined;
      let operator: ComparisonOperator | undefined;
      let right: Operand | ValueList | undefined;
      let ignoringCase = false;
      this.OPTION2(() => {
        operator = this.SUBRULE(this.operator);
        right = this.OR(this.rightAlternatives);
        this.OPTION3(() => {
          this.CONSUME(kw.ignoring);
          this.CONSUME(kw.case);
          ignoringCase = true;
        });
      });
      return this.ACTION(() => {
        if (subject.kind === "reference") {
          if (quantifier === undefined && !marked && operator === undefined) return subject;
          if (subject.called) {
            this.problems.push(referenceNotCompared(subject));
            return { kind: "error", span: this.since(start) };
          }
        }
        const { attribute, ifPresent } = this.withMark(subject, marked, markStart);
        const node: Mutable<Comparison> = { kind: "comparison", attribute, ifPresent, ignoringCase, span: this.since(start) };
        if (quantifier !== undefined) node.quantifier = quantifier;
        if (operator !== undefined) node.operator = operator;
        if (right !== undefined) node.right = right;
        return node;
      });
    },
    itself,
  );

  private readonly quantifier = (): "any" | "all" =>
    this.OR1<"any" | "all">([{ ALT: () => (this.CONSUME(kw.any), "any") }, { ALT: () => (this.CONSUME(kw.all), "all") }]);

  /** A trailing `?` of a qualified name is the mark, not part of the key. */
  private withMark(
    subject: Attribute | Reference,
    marked: boolean,
    _markStart: number,
  ): { readonly attribute: Attribute; readonly ifPresent: boolean } {
    const attribute = this.asAttribute(subject);
    if (attribute.kind !== "qualified" || !attribute.text.endsWith("?")) return { attribute, ifPresent: marked };
    const { file, start, end } = attribute.span;
    const key = { kind: "qualified", text: attribute.text.slice(0, -1), span: { file, start, end: end - 1 } } as const;
    return { attribute: key, ifPresent: true };
  }

  private readonly rightAlternatives: IOrAlt<Operand | ValueList>[] = [
    { ALT: () => this.SUBRULE(this.operand) },
    { ALT: () => this.SUBRULE(this.valueList) },
  ];

  private readonly operatorAlternatives: IOrAlt<ComparisonOperator>[] = [
    { ALT: () => this.CONSUME(ComparisonSymbol).image as ComparisonOperator },
    { ALT: () => (this.CONSUME(kw.in), "in") },
    { ALT: () => (this.CONSUME(kw.like), "like") },
    {
      ALT: () => {
        this.CONSUME(kw.not);
        return this.OR1<ComparisonOperator>([
          { ALT: () => (this.CONSUME1(kw.in), "not in") },
          { ALT: () => (this.CONSUME1(kw.like), "not like") },
        ]);
      },
    },
  ];

  private readonly operator: Rule<ComparisonOperator> = this.define<ComparisonOperator>(
    "operator",
    () => this.OR(this.operatorAlternatives),
    () => "==",
  );

  // ---------------------------------------------------------------- attributes and references

  private readonly subjectAlternatives: IOrAlt<Attribute | Reference>[] = [
    { ALT: () => this.SUBRULE(this.pathOrReference) },
    { ALT: () => this.qualifiedOf() },
    { ALT: () => this.stringOf(this.CONSUME(StringText)) },
    { ALT: () => this.SUBRULE(this.cast) },
  ];

  private readonly subject: Rule<Attribute | Reference> = this.define<Attribute | Reference>(
    "attribute",
    () => this.OR(this.subjectAlternatives),
    itself,
  );

  private readonly pathOrReference: Rule<Attribute | Reference> = this.define<Attribute | Reference>(
    "pathOrReference",
    () => {
      const start = this.start();
      const name = this.nameOf(this.CONSUME(PlainWord));
      return this.OR<Attribute | Reference>([
        {
          ALT: () => {
            const segments = this.SUBRULE(this.segments);
            return { kind: "path", root: name, segments, span: this.since(start) };
          },
        },
        {
          ALT: () => {
            const list = this.SUBRULE(this.referenceArguments);
            return { kind: "reference", name, called: true, arguments: list, span: this.since(start) };
          },
        },
        { ALT: () => ({ kind: "reference", name, called: false, arguments: [], span: this.since(start) }) },
      ]);
    },
    itself,
  );

  private readonly cast: Rule<Attribute | Reference> = this.define<Attribute | Reference>(
    "cast",
    () => {
      const start = this.start();
      const word = this.CONSUME(CastWord);
      let attribute: Attribute | undefined;
      this.OPTION(() => {
        this.CONSUME(LParen);
        attribute = this.asAttribute(this.SUBRULE(this.subject));
        this.CONSUME(RParen);
      });
      if (attribute !== undefined) return this.castOf(word, attribute, start);
      return { kind: "reference", name: this.nameOf(word), called: false, arguments: [], span: this.since(start) };
    },
    itself,
  );

  private castOf(word: IToken, attribute: Attribute, start: number): Cast {
    return { kind: "cast", to: word.image as CastName, attribute, span: this.since(start) };
  }

  private asAttribute(subject: Attribute | Reference): Attribute {
    if (subject.kind !== "reference") return subject;
    return this.ACTION((): ErrorNode => {
      this.problems.push(notAnAttribute(subject));
      return { kind: "error", span: subject.span };
    });
  }

  private readonly referenceArguments: Rule<readonly ReferenceArgument[]> = this.define<readonly ReferenceArgument[]>(
    "arguments",
    () => {
      const list: ReferenceArgument[] = [];
      this.CONSUME(LParen);
      this.OPTION(() => {
        list.push(this.SUBRULE(this.referenceArgument));
        this.MANY({
          GATE: () => this.LA(2).tokenTypeIdx !== RParen.tokenTypeIdx,
          DEF: () => {
            this.CONSUME(Comma);
            list.push(this.SUBRULE1(this.referenceArgument));
          },
        });
        this.OPTION1(() => this.CONSUME1(Comma));
      });
      this.CONSUME(RParen);
      return list;
    },
    (error) => [error],
  );

  private readonly referenceArgument: Rule<ReferenceArgument> = this.define<ReferenceArgument>(
    "argument",
    () =>
      this.OR<ReferenceArgument>([
        { ALT: () => this.SUBRULE(this.literal) },
        {
          ALT: () => {
            const start = this.start();
            const root = this.nameOf(this.CONSUME(Word));
            let argument: ReferenceArgument = root;
            this.OPTION(() => {
              const segments = this.SUBRULE(this.segments);
              argument = { kind: "path", root, segments, span: this.since(start) };
            });
            return argument;
          },
        },
        { ALT: () => this.qualifiedOf() },
        { ALT: () => this.SUBRULE(this.valueList) },
      ]),
    itself,
  );

  // ---------------------------------------------------------------- clauses

  protected readonly whenClause: Rule<ConditionClause> = this.define<ConditionClause>(
    "whenClause",
    () => {
      const start = this.start();
      this.CONSUME(kw.when);
      const expression = this.SUBRULE(this.expression);
      return { kind: "conditionClause", word: "when", expression, span: this.since(start) };
    },
    (error) => ({ kind: "conditionClause", word: "when", expression: error, span: error.span }),
  );

  protected readonly unlessClause: Rule<ConditionClause> = this.define<ConditionClause>(
    "unlessClause",
    () => {
      const start = this.start();
      this.CONSUME(kw.unless);
      const expression = this.SUBRULE(this.expression);
      return { kind: "conditionClause", word: "unless", expression, span: this.since(start) };
    },
    (error) => ({ kind: "conditionClause", word: "unless", expression: error, span: error.span }),
  );
}
