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
  Name,
  Not,
  Operand,
  Or,
  Presence,
  Reference,
  ValueList,
} from "../ast/nodes.js";
import { nestingTooDeep, notAnAttribute, referenceNotCompared, wrongSymbol } from "../diagnostics/syntax.js";
import { ListParser } from "./list-parser.js";
import { itself, meaning, none, type Rule } from "./parser-base.js";
import { maxDepth } from "./prepare.js";
import {
  CastWord,
  ComparisonSymbol,
  Equal,
  kw,
  LParen,
  PlainWord,
  Question,
  RParen,
  Skipped,
  StringText,
  Word,
} from "./tokens.js";
import { withoutMark } from "./value-parser.js";

interface ComparisonTail {
  readonly operator: ComparisonOperator;
  readonly right: Operand | ValueList;
  readonly ignoringCase: boolean;
}

type ReferenceArgument = Reference["arguments"][number];

/** Conditions: `or` binds weakest, then `and`, then `not`. */
export abstract class ConditionParser extends ListParser {
  protected readonly expression: Rule<Expression> = this.define<Expression>(
    "expression",
    () => {
      const start = this.start();
      const first = this.SUBRULE(this.conjunction);
      if (!this.ahead(kw.or)) return first;
      const operands: Expression[] = [first];
      this.MANY(() => {
        this.CONSUME(kw.or);
        operands.push(this.SUBRULE1(this.conjunction));
      });
      return { kind: "or", operands, span: this.since(start) } satisfies Or;
    },
    itself,
  );

  private readonly conjunction: Rule<Expression> = this.define<Expression>(
    "conjunction",
    () => {
      const start = this.start();
      const first = this.SUBRULE(this.negation);
      if (!this.ahead(kw.and)) return first;
      const operands: Expression[] = [first];
      this.MANY(() => {
        this.CONSUME(kw.and);
        operands.push(this.SUBRULE1(this.negation));
      });
      return { kind: "and", operands, span: this.since(start) } satisfies And;
    },
    itself,
  );

  private readonly negation: Rule<Expression> = this.define<Expression>(
    "negation",
    () => {
      if (!this.ahead(kw.not)) return this.OR(this.atomAlternatives);
      const starts: number[] = [];
      this.MANY(() => starts.push(this.CONSUME(kw.not).startOffset));
      return this.negated(starts, this.OR(this.atomAlternatives));
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
    { ALT: () => this.SUBRULE(this.mistakenDepth) },
  ];

  /** Stands for what `prepare.ts` has found too deep. */
  private readonly mistakenDepth: Rule<ErrorNode> = this.define<ErrorNode>(
    "mistakenDepth",
    () => {
      const span = this.at(this.CONSUME(Skipped));
      this.problems.push(nestingTooDeep(span, maxDepth));
      return { kind: "error", span };
    },
    itself,
  );

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
        { ALT: () => meaning(this.CONSUME(kw.exists), "exists") },
        { ALT: () => meaning(this.CONSUME(kw.missing), "missing") },
      ]);
      const attribute = this.withoutMark(this.SUBRULE(this.subject));
      return { kind: "presence", word, attribute, span: this.since(start) } satisfies Presence;
    },
    itself,
  );

  // ---------------------------------------------------------------- comparisons

  private readonly comparison: Rule<Expression> = this.define<Expression>(
    "comparison",
    () => {
      const start = this.start();
      const quantifier = this.ahead(kw.any) || this.ahead(kw.all) ? this.OPTION(this.quantifier) : undefined;
      const subject = this.OR(this.subjectAlternatives);
      const marked = this.ahead(Question) && this.OPTION1(() => this.CONSUME(Question)) !== undefined;
      const tail = this.OPTION2(this.tail);
      if (subject.kind === "reference" && quantifier === undefined && !marked && tail === undefined) return subject;
      return this.comparisonOf(start, quantifier, subject, marked, tail);
    },
    itself,
  );

  private comparisonOf(
    start: number,
    quantifier: Comparison["quantifier"],
    subject: Attribute | Reference,
    marked: boolean,
    tail: ComparisonTail | undefined,
  ): Comparison {
    const span = this.since(start);
    const attribute = this.asAttribute(subject);
    const key = attribute.kind === "qualified" ? withoutMark(attribute) : attribute;
    const ifPresent = marked || key !== attribute;
    const node: Comparison =
      tail === undefined
        ? { kind: "comparison", attribute: key, ifPresent, ignoringCase: false, span }
        : {
            kind: "comparison",
            attribute: key,
            ifPresent,
            operator: tail.operator,
            right: tail.right,
            ignoringCase: tail.ignoringCase,
            span,
          };
    return quantifier === undefined ? node : { ...node, quantifier };
  }

  private readonly quantifierAlternatives: IOrAlt<"any" | "all">[] = [
    { ALT: () => meaning(this.CONSUME(kw.any), "any") },
    { ALT: () => meaning(this.CONSUME(kw.all), "all") },
  ];

  private readonly quantifier = (): "any" | "all" => this.OR1(this.quantifierAlternatives);

  /** Operator and right side. */
  private readonly tail = (): ComparisonTail => {
    const operator = this.OR2(this.operatorAlternatives);
    const right = this.OR3(this.rightAlternatives);
    const ignoringCase = this.ahead(kw.ignoring) && this.OPTION3(this.ignoringCase) !== undefined;
    return { operator, right, ignoringCase };
  };

  private readonly ignoringCase = (): true => {
    this.CONSUME(kw.ignoring);
    return meaning(this.CONSUME(kw.case), true);
  };

  private readonly rightAlternatives: IOrAlt<Operand | ValueList>[] = [
    { ALT: () => this.SUBRULE(this.operand) },
    { ALT: () => this.SUBRULE(this.valueList) },
  ];

  private readonly operatorAlternatives: IOrAlt<ComparisonOperator>[] = [
    { ALT: () => this.CONSUME(ComparisonSymbol).image as ComparisonOperator },
    { ALT: () => meaning(this.CONSUME(kw.in), "in") },
    { ALT: () => meaning(this.CONSUME(kw.like), "like") },
    {
      ALT: () => {
        this.CONSUME(kw.not);
        return this.OR4(this.negatedOperatorAlternatives);
      },
    },
    { ALT: () => this.SUBRULE(this.mistakenEqual) },
  ];

  private readonly mistakenEqual: Rule<ComparisonOperator> = this.define<ComparisonOperator>(
    "mistakenEqual",
    () => {
      const span = this.at(this.CONSUME(Equal));
      this.problems.push(wrongSymbol(span, "=", "==", "values are compared with"));
      return "==";
    },
    () => "==",
  );

  private readonly negatedOperatorAlternatives: IOrAlt<ComparisonOperator>[] = [
    { ALT: () => meaning(this.CONSUME1(kw.in), "not in") },
    { ALT: () => meaning(this.CONSUME1(kw.like), "not like") },
  ];

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
      this.subjectStart = start;
      this.subjectName = name;
      const subject = this.subjectRest();
      return subject ?? { kind: "reference", name, called: false, arguments: none, span: this.since(start) };
    },
    itself,
  );

  /** What a path or a call goes on from; read before anything nested is. */
  private subjectStart = 0;
  private subjectName: Name = { kind: "name", text: "", span: { file: "", start: 0, end: 0 } };

  /** Chosen by hand: there is a subject in every comparison. */
  private subjectRest(): Attribute | Reference | undefined {
    if (this.recording) return this.OPTION(() => this.OR([{ ALT: this.pathRest }, { ALT: this.callRest }]));
    if (this.atSegment()) return this.pathRest();
    return this.ahead(LParen) ? this.callRest() : undefined;
  }

  private readonly pathRest = (): Attribute | Reference => {
    const { subjectStart: start, subjectName: root } = this;
    const segments = this.segments();
    return { kind: "path", root, segments, span: this.since(start) };
  };

  private readonly callRest = (): Attribute | Reference => {
    const { subjectStart: start, subjectName: name } = this;
    const list = this.SUBRULE(this.referenceArguments);
    return { kind: "reference", name, called: true, arguments: list, span: this.since(start) };
  };

  private readonly cast: Rule<Attribute | Reference> = this.define<Attribute | Reference>(
    "cast",
    () => {
      const start = this.start();
      const word = this.CONSUME(CastWord);
      let attribute: Attribute | undefined;
      this.OPTION(() => {
        attribute = this.OR<Attribute>([
          {
            ALT: () => {
              this.CONSUME(LParen);
              const inner = this.withoutMark(this.SUBRULE(this.subject));
              this.CONSUME(RParen);
              return inner;
            },
          },
          { ALT: () => this.SUBRULE(this.mistakenDepth) },
        ]);
      });
      if (attribute !== undefined) return this.castOf(word, attribute, start);
      return { kind: "reference", name: this.nameOf(word), called: false, arguments: [], span: this.since(start) };
    },
    itself,
  );

  private castOf(word: IToken, attribute: Attribute, start: number): Cast {
    return { kind: "cast", to: word.image as CastName, attribute, span: this.since(start) };
  }

  /** An attribute that takes no mark. */
  private withoutMark(subject: Attribute | Reference): Attribute {
    const attribute = this.asAttribute(subject);
    return attribute.kind === "qualified" ? this.unmarked(attribute) : attribute;
  }

  private asAttribute(subject: Attribute | Reference): Attribute {
    if (subject.kind !== "reference") return subject;
    this.problems.push(subject.called ? referenceNotCompared(subject) : notAnAttribute(subject));
    return { kind: "error", span: subject.span };
  }

  private readonly referenceArguments: Rule<readonly ReferenceArgument[]> = this.define<readonly ReferenceArgument[]>(
    "arguments",
    () => {
      const list: ReferenceArgument[] = [];
      this.CONSUME(LParen);
      this.items(RParen, (again) => {
        list.push(again ? this.SUBRULE1(this.referenceArgument) : this.SUBRULE(this.referenceArgument));
      });
      this.CONSUME(RParen);
      return list;
    },
    (error) => [error],
  );

  private readonly referenceArgumentAlternatives: IOrAlt<ReferenceArgument>[] = [
    { ALT: () => this.SUBRULE(this.literal) },
    {
      ALT: () => {
        const start = this.start();
        const root = this.nameOf(this.CONSUME(Word));
        const segments = this.OPTION(this.readSegments);
        return segments === undefined ? root : { kind: "path", root, segments, span: this.since(start) };
      },
    },
    { ALT: () => this.keyOf() },
    { ALT: () => this.SUBRULE(this.valueList) },
  ];

  private readonly referenceArgument: Rule<ReferenceArgument> = this.define<ReferenceArgument>(
    "argument",
    () => this.OR(this.referenceArgumentAlternatives),
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
