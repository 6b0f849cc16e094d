import type { IOrAlt } from "chevrotain";
import type {
  Binding,
  Claim,
  ClaimStatement,
  CompareClaim,
  ErrorNode,
  Expectation,
  Given,
  GivenFixture,
  Name,
  NeverClaim,
  Test,
} from "../ast/nodes.js";
import { emptyFixture, wrongSymbol } from "../diagnostics/syntax.js";
import { MemberParser } from "./member-parser.js";
import { itself, type Mutable, meaning, none, type Rule } from "./parser-base.js";
import { AnyWord, Colon, Comma, Equal, EqualEqual, Identifier, kw, LCurly, RCurly, StringText } from "./tokens.js";
import { claimWords, testWords } from "./words.js";

type FixtureValue = NonNullable<GivenFixture["value"]>;

interface Bindings {
  readonly braced: boolean;
  readonly list: readonly Binding[];
}

const noBindings: Bindings = { braced: false, list: none };

/** `test` and `claim`: what is given, what is expected. */
export abstract class TestParser extends MemberParser {
  // ---------------------------------------------------------------- givens

  private readonly names: Rule<readonly Name[]> = this.define<readonly Name[]>(
    "names",
    () => {
      const names: Name[] = [this.SUBRULE(this.name)];
      this.MANY(() => {
        this.CONSUME(Comma);
        names.push(this.SUBRULE1(this.name));
      });
      return names;
    },
    ({ span }) => [{ kind: "name", text: "", span }],
  );

  private readonly given: Rule<Given | ErrorNode> = this.define<Given | ErrorNode>(
    "given",
    () => {
      const start = this.start();
      this.CONSUME(kw.given);
      return this.OR<Given>([
        { ALT: () => this.SUBRULE(this.fixture) },
        {
          ALT: () => {
            const layer = this.OR1<Name>([
              { ALT: () => this.nameOf(this.CONSUME(kw.policy)) },
              { ALT: () => this.nameOf(this.CONSUME(Identifier)) },
            ]);
            const policies = this.SUBRULE(this.names);
            return { kind: "givenPolicy", layer, policies, span: this.since(start) };
          },
        },
      ]);
    },
    itself,
  );

  private readonly fixtureAlternatives: IOrAlt<GivenFixture["subject"]>[] = [
    { ALT: () => meaning(this.CONSUME(kw.request), "request") },
    { ALT: () => meaning(this.CONSUME(kw.context), "context") },
  ];

  /** The same shape after `given` and after `with`. */
  private readonly fixture: Rule<GivenFixture> = this.define<GivenFixture>(
    "fixture",
    () => {
      const start = this.start();
      let value: FixtureValue | undefined;
      let bindings: Bindings | undefined;
      const subject = this.OR<GivenFixture["subject"]>([
        {
          ALT: () => {
            this.CONSUME(kw.principal);
            value = this.OPTION(() => this.SUBRULE(this.principalFixture));
            bindings = this.OPTION1(() => this.SUBRULE(this.bindings));
            return "principal";
          },
        },
        {
          ALT: () => {
            this.CONSUME(kw.resource);
            value = this.OPTION2(() => this.SUBRULE(this.resource));
            bindings = this.OPTION3(() => this.SUBRULE1(this.bindings));
            return "resource";
          },
        },
        {
          ALT: () => {
            const word = this.OR1(this.fixtureAlternatives);
            bindings = this.SUBRULE2(this.bindings);
            return word;
          },
        },
      ]);
      return this.fixtureOf(start, subject, value, bindings ?? noBindings);
    },
    ({ span }) => ({ kind: "givenFixture", subject: "context", bindings: none, braced: false, span }),
  );

  private fixtureOf(
    start: number,
    subject: GivenFixture["subject"],
    value: FixtureValue | undefined,
    bindings: Bindings,
  ): GivenFixture {
    const span = this.since(start);
    const node: Mutable<GivenFixture> = {
      kind: "givenFixture",
      subject,
      bindings: bindings.list,
      braced: bindings.braced,
      span,
    };
    if (value !== undefined) node.value = value;
    else if (!bindings.braced) this.problems.push(emptyFixture(span, subject));
    return node;
  }

  private readonly principalFixture: Rule<FixtureValue> = this.define<FixtureValue>(
    "principalFixture",
    () =>
      this.OR<FixtureValue>([
        { ALT: () => this.stringOf(this.CONSUME(StringText)) },
        { ALT: () => this.starOf() },
        { ALT: () => this.SUBRULE(this.namedPrincipal) },
      ]),
    itself,
  );

  private readonly bindings: Rule<Bindings> = this.define<Bindings>(
    "bindings",
    () => {
      const list: Binding[] = [];
      this.CONSUME(LCurly);
      this.items(RCurly, (again) => {
        list.push(again ? this.SUBRULE1(this.binding) : this.SUBRULE(this.binding));
      });
      this.closeBlock();
      return { braced: true, list };
    },
    () => ({ braced: true, list: none }),
  );

  private readonly keyAlternatives: IOrAlt<Binding["key"]>[] = [
    { ALT: () => this.nameOf(this.CONSUME(AnyWord)) },
    { ALT: () => this.keyOf() },
    { ALT: () => this.stringOf(this.CONSUME(StringText)) },
  ];

  private readonly binding: Rule<Binding> = this.define<Binding>(
    "binding",
    () => {
      const start = this.start();
      const key = this.OR(this.keyAlternatives);
      this.OR2([{ ALT: () => this.CONSUME(Equal) }, { ALT: () => this.SUBRULE(this.mistakenBinding) }]);
      const value = this.OR1<Binding["value"]>([
        { ALT: () => this.SUBRULE(this.argumentValue) },
        { ALT: () => this.SUBRULE(this.valueList) },
      ]);
      return { kind: "binding", key, value, span: this.since(start) };
    },
    (error) => ({ kind: "binding", key: { kind: "name", text: "", span: error.span }, value: error, span: error.span }),
  );

  /** `team: "x"` and `team == "x"` */
  private readonly mistakenBinding: Rule<void> = this.define<void>(
    "mistakenBinding",
    () => {
      const token = this.OR([{ ALT: () => this.CONSUME(Colon) }, { ALT: () => this.CONSUME(EqualEqual) }]);
      this.problems.push(wrongSymbol(this.at(token), token.image, "=", "a value is given with"));
    },
    () => undefined,
  );

  // ---------------------------------------------------------------- tests

  protected readonly test: Rule<Test | ErrorNode> = this.define<Test | ErrorNode>(
    "test",
    () => {
      const { head } = this;
      const givens: Given[] = [];
      const expectations: Expectation[] = [];
      this.CONSUME(kw.test);
      const title = this.SUBRULE(this.stringLiteral);
      this.CONSUME(LCurly);
      this.mend(testWords);
      this.MANY(() => {
        this.OR([
          {
            ALT: () => {
              const given = this.SUBRULE(this.given);
              if (given.kind !== "error") givens.push(given);
            },
          },
          {
            ALT: () => {
              const expectation = this.SUBRULE(this.expectation);
              if (expectation.kind !== "error") expectations.push(expectation);
            },
          },
        ]);
        this.mend(testWords);
      });
      this.closeBlock();
      const { start, annotations, doc } = head;
      const node: Mutable<Test> = { kind: "test", title, givens, expectations, annotations, span: this.since(start) };
      if (doc !== undefined) node.doc = doc;
      return node;
    },
    itself,
  );

  private readonly expectation: Rule<Expectation | ErrorNode> = this.define<Expectation | ErrorNode>(
    "expectation",
    () => {
      const start = this.start();
      this.CONSUME(kw.expect);
      const implicit = this.OPTION(() => this.CONSUME(kw.implicit)) !== undefined;
      const effect = this.OR<Expectation["effect"]>([
        { ALT: () => meaning(this.CONSUME(kw.allow), "allow") },
        { ALT: () => meaning(this.CONSUME(kw.deny), "deny") },
      ]);
      const actions = this.SUBRULE(this.actionList);
      const by = this.OPTION1(() => {
        this.CONSUME(kw.by);
        return this.SUBRULE(this.softName);
      });
      const overrides: GivenFixture[] = [];
      this.MANY(() => {
        this.CONSUME(kw.with);
        overrides.push(this.SUBRULE(this.fixture));
      });
      const node: Mutable<Expectation> = {
        kind: "expectation",
        implicit,
        effect,
        actions,
        overrides,
        span: this.since(start),
      };
      if (by !== undefined) node.by = by;
      return node;
    },
    itself,
  );

  // ---------------------------------------------------------------- claims

  protected readonly claim: Rule<Claim | ErrorNode> = this.define<Claim | ErrorNode>(
    "claim",
    () => {
      const { head } = this;
      const givens: Given[] = [];
      const statements: ClaimStatement[] = [];
      this.CONSUME(kw.claim);
      const title = this.SUBRULE(this.stringLiteral);
      this.CONSUME(LCurly);
      this.mend(claimWords);
      this.MANY(() => {
        this.OR([
          {
            ALT: () => {
              const given = this.SUBRULE(this.given);
              if (given.kind !== "error") givens.push(given);
            },
          },
          { ALT: () => statements.push(this.SUBRULE(this.neverClaim)) },
          { ALT: () => statements.push(this.SUBRULE(this.compareClaim)) },
        ]);
        this.mend(claimWords);
      });
      this.closeBlock();
      const { start, annotations, doc } = head;
      const node: Mutable<Claim> = { kind: "claim", title, givens, statements, annotations, span: this.since(start) };
      if (doc !== undefined) node.doc = doc;
      return node;
    },
    itself,
  );

  private readonly neverClaim: Rule<NeverClaim | ErrorNode> = this.define<NeverClaim | ErrorNode>(
    "neverClaim",
    () => {
      const start = this.start();
      this.CONSUME(kw.never);
      this.CONSUME(kw.allow);
      const actions = this.SUBRULE(this.actionList);
      const on = this.OPTION(() => this.SUBRULE(this.onClause));
      const when = this.OPTION1(() => this.SUBRULE(this.whenClause));
      const node: Mutable<NeverClaim> = { kind: "never", actions, span: this.since(start) };
      if (on !== undefined) node.on = on;
      if (when !== undefined) node.when = when;
      return node;
    },
    itself,
  );

  private readonly compareClaim: Rule<CompareClaim | ErrorNode> = this.define<CompareClaim | ErrorNode>(
    "compareClaim",
    () => {
      const start = this.start();
      this.CONSUME(kw.policy);
      const left = this.SUBRULE(this.names);
      const relation = this.OR<CompareClaim["relation"]>([
        { ALT: () => meaning(this.CONSUME(kw.within), "within") },
        { ALT: () => meaning(this.CONSUME(kw.equals), "equals") },
      ]);
      const right = this.SUBRULE1(this.names);
      return { kind: "compare", left, relation, right, span: this.since(start) };
    },
    itself,
  );
}
