import type { IOrAlt, IRecognitionException } from "chevrotain";
import type {
  ActionsDeclaration,
  ConditionDeclaration,
  Declaration,
  Import,
  ImportName,
  Member,
  Name,
  Param,
  PolicyDeclaration,
  PrincipalsDeclaration,
  ResourcesDeclaration,
  Tag,
  TagValue,
  ValuesDeclaration,
} from "../ast/nodes.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { misplaced, unmatchedBrace, wrongSymbol } from "../diagnostics/syntax.js";
import { untilTooManyErrors } from "./expected.js";
import { type Doubt, type Head, itself, type Mutable, type ParserInput, type Rule, type Stray } from "./parser-base.js";

import { isAdded } from "./prepare.js";
import { TestParser } from "./test-parser.js";
import { Bar, Colon, Comma, Equal, kw, LCurly, LParen, RCurly, RParen, Word } from "./tokens.js";
import { declarationWords, kindWords, memberWords } from "./words.js";

/** What one file gave. */
export interface Parsed {
  readonly imports: readonly Import[];
  readonly declarations: readonly Declaration[];
  /** Chevrotain's, in the order in which they were found, and where reading went on behind each. */
  readonly errors: readonly IRecognitionException[];
  readonly landings: ReadonlyMap<IRecognitionException, number>;
  /** What actions found. */
  readonly problems: readonly Diagnostic[];
  readonly doubts: readonly Doubt[];
  readonly strays: readonly Stray[];
  /** Whether a block is open at the end of the file. */
  readonly unclosed: boolean;
  /** Whether the parser gave up. */
  readonly gaveUp: boolean;
}

interface Declared {
  doc?: string;
}

/** Gives a declaration its documentation, if it has any. */
function documented<T extends Declared>(node: T, head: Head): T {
  if (head.doc !== undefined) node.doc = head.doc;
  return node;
}

/** The whole grammar: a file's imports and declarations. */
export class TagwardParser extends TestParser {
  private imports: Import[] = [];
  private declarations: Declaration[] = [];

  constructor(skipValidations: boolean) {
    super(skipValidations);
    this.performSelfAnalysis();
    this.recording = false;
  }

  /** Parses the tokens of one file. Nothing of the file is held afterwards. */
  read(input: ParserInput): Parsed {
    this.begin(input);
    this.imports = [];
    this.declarations = [];
    const gaveUp = !untilTooManyErrors(() => this.parseFile());
    const { imports, declarations, errors, landings, problems, doubts, strays, unclosed } = this;
    this.imports = [];
    this.declarations = [];
    this.begin({ file: "", text: "", tokens: [], docs: input.docs });
    return { imports, declarations, errors, landings, problems, doubts, strays, unclosed, gaveUp };
  }

  private readonly parseFile: Rule<void> = this.define<void>(
    "file",
    () => {
      this.mendHeading(declarationWords);
      this.MANY(() => {
        this.OR(this.itemAlternatives);
        this.mendHeading(declarationWords);
      });
    },
    () => undefined,
  );

  private readonly itemAlternatives: IOrAlt<unknown>[] = [
    { ALT: () => this.imports.push(this.SUBRULE(this.importDeclaration)) },
    { ALT: () => this.declarations.push(this.SUBRULE(this.declaration)) },
    { ALT: () => this.SUBRULE(this.mistakenBrace) },
  ];

  private readonly mistakenBrace: Rule<void> = this.define<void>(
    "mistakenBrace",
    () => {
      const token = this.LA(1);
      this.AT_LEAST_ONE(() => this.CONSUME(RCurly));
      if (!isAdded(token)) this.strays.push({ depth: 0, diagnostic: unmatchedBrace(this.at(token)) });
    },
    () => undefined,
  );

  /** A member outside of every policy. */
  private readonly mistakenMember: Rule<Declaration> = this.define<Declaration>(
    "mistakenMember",
    () => {
      const word = this.LA(1);
      const { span } = this.SUBRULE(this.bareMember);
      this.strays.push({ depth: 0, diagnostic: misplaced(this.at(word), word.image, "`policy`") });
      return { kind: "error", span };
    },
    itself,
  );

  private readonly importDeclaration: Rule<Import> = this.define<Import>(
    "import",
    () => {
      const start = this.start();
      const names: ImportName[] = [];
      this.CONSUME(kw.import);
      this.CONSUME(LCurly);
      this.items(RCurly, (again) => {
        names.push(again ? this.SUBRULE1(this.importName) : this.SUBRULE(this.importName));
      });
      this.closeBlock();
      this.CONSUME(kw.from);
      const path = this.SUBRULE(this.stringLiteral);
      return { kind: "import", names, path, span: this.since(start) };
    },
    ({ span }) => ({ kind: "import", names: [], path: { kind: "string", raw: "", span }, span }),
  );

  private readonly importName: Rule<ImportName> = this.define<ImportName>(
    "importName",
    () => {
      const start = this.start();
      const name = this.nameOf(this.CONSUME(Word));
      const alias = this.OPTION(() => {
        this.CONSUME(kw.as);
        return this.nameOf(this.CONSUME1(Word));
      });
      const node: Mutable<ImportName> = { kind: "importName", name, span: this.since(start) };
      if (alias !== undefined) node.alias = alias;
      return node;
    },
    ({ span }) => ({ kind: "importName", name: { kind: "name", text: "", span }, span }),
  );

  private readonly declarationAlternatives: IOrAlt<Declaration>[] = [
    { ALT: () => this.SUBRULE(this.param) },
    { ALT: () => this.SUBRULE(this.tag) },
    { ALT: () => this.SUBRULE(this.actionsDeclaration) },
    { ALT: () => this.SUBRULE(this.resourcesDeclaration) },
    { ALT: () => this.SUBRULE(this.principalsDeclaration) },
    { ALT: () => this.SUBRULE(this.valuesDeclaration) },
    { ALT: () => this.SUBRULE(this.conditionDeclaration) },
    { ALT: () => this.SUBRULE(this.policy) },
    { ALT: () => this.SUBRULE(this.test) },
    { ALT: () => this.SUBRULE(this.claim) },
    { ALT: () => this.SUBRULE(this.mistakenMember) },
  ];

  private readonly declaration: Rule<Declaration> = this.define<Declaration>(
    "declaration",
    () => {
      this.readHead();
      return this.OR(this.declarationAlternatives);
    },
    itself,
  );

  private readonly param: Rule<Declaration> = this.define<Declaration>(
    "param",
    () => {
      const { head } = this;
      this.CONSUME(kw.param);
      const name = this.SUBRULE(this.name);
      const value = this.OPTION(() => {
        this.CONSUME(Equal);
        return this.SUBRULE(this.paramValue);
      });
      const { start, annotations } = head;
      const node: Mutable<Param> = { kind: "param", name, annotations, span: this.since(start) };
      if (value !== undefined) node.value = value;
      return documented(node, head);
    },
    itself,
  );

  private readonly paramValue: Rule<NonNullable<Param["value"]>> = this.define<NonNullable<Param["value"]>>(
    "paramValue",
    () =>
      this.OR<NonNullable<Param["value"]>>([
        { ALT: () => this.SUBRULE(this.literal) },
        { ALT: () => this.SUBRULE(this.valueList) },
      ]),
    (error) => ({ kind: "valueList", items: [error], span: error.span }),
  );

  private readonly tag: Rule<Declaration> = this.define<Declaration>(
    "tag",
    () => {
      const { head } = this;
      this.CONSUME(kw.tag);
      const key = this.SUBRULE(this.tagKey);
      const values: TagValue[] = [];
      this.OPTION(() => {
        this.CONSUME(Colon);
        values.push(this.SUBRULE(this.tagValue));
        this.MANY(() => {
          this.OR([{ ALT: () => this.CONSUME(Bar) }, { ALT: () => this.SUBRULE(this.mistakenUnion) }]);
          values.push(this.SUBRULE1(this.tagValue));
        });
      });
      const { start, annotations } = head;
      const node: Mutable<Tag> = { kind: "tag", key, values, annotations, span: this.since(start) };
      return documented(node, head);
    },
    itself,
  );

  /** `"dev", "prod"` */
  private readonly mistakenUnion: Rule<void> = this.define<void>(
    "mistakenUnion",
    () => {
      this.problems.push(wrongSymbol(this.at(this.CONSUME(Comma)), ",", "|", "values of a tag are joined with"));
    },
    () => undefined,
  );

  private readonly tagValue: Rule<TagValue> = this.define<TagValue>(
    "tagValue",
    () => {
      const start = this.start();
      const like = this.OPTION(() => this.CONSUME(kw.like)) !== undefined;
      const value = this.SUBRULE(this.stringLiteral);
      return { kind: "tagValue", like, value, span: this.since(start) };
    },
    ({ span }) => ({ kind: "tagValue", like: false, value: { kind: "string", raw: "", span }, span }),
  );

  private readonly actionsDeclaration: Rule<Declaration> = this.define<Declaration>(
    "actionsDeclaration",
    () => {
      const { head } = this;
      this.CONSUME(kw.actions);
      const name = this.SUBRULE(this.name);
      this.CONSUME(Equal);
      const list = this.SUBRULE(this.actionList);
      const { start, annotations } = head;
      const node: Mutable<ActionsDeclaration> = { kind: "actions", name, list, annotations, span: this.since(start) };
      return documented(node, head);
    },
    itself,
  );

  private readonly resourcesDeclaration: Rule<Declaration> = this.define<Declaration>(
    "resourcesDeclaration",
    () => {
      const { head } = this;
      this.CONSUME(kw.resources);
      const name = this.SUBRULE(this.name);
      this.CONSUME(Equal);
      const list = this.SUBRULE(this.resourceList);
      const { start, annotations } = head;
      const node: Mutable<ResourcesDeclaration> = { kind: "resources", name, list, annotations, span: this.since(start) };
      return documented(node, head);
    },
    itself,
  );

  private readonly principalsDeclaration: Rule<Declaration> = this.define<Declaration>(
    "principalsDeclaration",
    () => {
      const { head } = this;
      this.CONSUME(kw.principals);
      const name = this.SUBRULE(this.name);
      this.CONSUME(Equal);
      const list = this.SUBRULE(this.principalList);
      const { start, annotations } = head;
      const node: Mutable<PrincipalsDeclaration> = { kind: "principals", name, list, annotations, span: this.since(start) };
      return documented(node, head);
    },
    itself,
  );

  private readonly valuesDeclaration: Rule<Declaration> = this.define<Declaration>(
    "valuesDeclaration",
    () => {
      const { head } = this;
      this.CONSUME(kw.values);
      const name = this.SUBRULE(this.name);
      this.CONSUME(Equal);
      const list = this.SUBRULE(this.valueList);
      const { start, annotations } = head;
      const node: Mutable<ValuesDeclaration> = { kind: "values", name, list, annotations, span: this.since(start) };
      return documented(node, head);
    },
    itself,
  );

  private readonly conditionDeclaration: Rule<Declaration> = this.define<Declaration>(
    "conditionDeclaration",
    () => {
      const { head } = this;
      this.CONSUME(kw.condition);
      const name = this.SUBRULE(this.name);
      const parameters = this.OPTION(() => this.SUBRULE(this.parameters)) ?? [];
      this.CONSUME(Equal);
      const body = this.SUBRULE(this.expression);
      const { start, annotations } = head;
      const span = this.since(start);
      const node: Mutable<ConditionDeclaration> = { kind: "condition", name, parameters, body, annotations, span };
      return documented(node, head);
    },
    itself,
  );

  private readonly parameters: Rule<readonly Name[]> = this.define<readonly Name[]>(
    "parameters",
    () => {
      const names: Name[] = [];
      this.CONSUME(LParen);
      this.items(RParen, (again) => {
        names.push(again ? this.SUBRULE1(this.name) : this.SUBRULE(this.name));
      });
      this.CONSUME(RParen);
      return names;
    },
    () => [],
  );

  private readonly policy: Rule<Declaration> = this.define<Declaration>(
    "policy",
    () => {
      const { head } = this;
      const members: Member[] = [];
      this.CONSUME(kw.policy);
      const name = this.SUBRULE(this.name);
      this.mend(kindWords);
      const policyKind = this.OPTION(() => {
        this.CONSUME(kw.for);
        return this.SUBRULE1(this.name);
      });
      this.CONSUME(LCurly);
      this.mendHeading(memberWords);
      this.MANY(() => {
        members.push(this.SUBRULE(this.member));
        this.mendHeading(memberWords);
      });
      this.closeBlock();
      const { start, annotations } = head;
      const node: Mutable<PolicyDeclaration> = { kind: "policy", name, members, annotations, span: this.since(start) };
      if (policyKind !== undefined) node.policyKind = policyKind;
      return documented(node, head);
    },
    itself,
  );
}
