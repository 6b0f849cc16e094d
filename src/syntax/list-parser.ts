import type { IOrAlt } from "chevrotain";
import type {
  ActionItem,
  ActionList,
  ErrorNode,
  Name,
  PrincipalConstructor,
  PrincipalItem,
  PrincipalList,
  ResourceArgument,
  ResourceItem,
  ResourceList,
  ResourceType,
  StringLiteral,
} from "../ast/nodes.js";
import { gluedArgument } from "../diagnostics/syntax.js";
import { itself, none, type Rule } from "./parser-base.js";
import { Colon, Comma, kw, LParen, RParen, StringText, Word } from "./tokens.js";
import { ValueParser } from "./value-parser.js";

/** The lists of actions, resources and principals, each with `except`. */
export abstract class ListParser extends ValueParser {
  /** `a, b except c` */
  private list<Item>(item: Rule<Item>): { readonly include: readonly Item[]; readonly except: readonly Item[] } {
    const include: Item[] = [this.SUBRULE(item)];
    if (this.ahead(Comma)) {
      this.MANY(() => {
        this.CONSUME(Comma);
        include.push(this.SUBRULE1(item));
      });
    }
    if (!this.ahead(kw.except)) return { include, except: none };
    const except: Item[] = [];
    this.OPTION(() => {
      this.CONSUME(kw.except);
      except.push(this.SUBRULE2(item));
      this.MANY1(() => {
        this.CONSUME1(Comma);
        except.push(this.SUBRULE3(item));
      });
    });
    return { include, except };
  }

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
      const { include, except } = this.list(this.action);
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
      const { include, except } = this.list(this.resource);
      return { kind: "resourceList", include, except, span: this.since(start) };
    },
    (error) => ({ kind: "resourceList", include: [error], except: [], span: error.span }),
  );

  protected readonly resourceType: Rule<ResourceType | ErrorNode> = this.define<ResourceType | ErrorNode>(
    "resourceType",
    () => {
      const start = this.start();
      const type = this.qualifiedOf();
      if (!this.ahead(LParen)) return { kind: "resourceType", type, called: false, arguments: none, span: this.since(start) };
      let called = false;
      const list: ResourceArgument[] = [];
      this.OPTION(() => {
        called = true;
        this.CONSUME(LParen);
        this.items(RParen, (again) => {
          list.push(again ? this.SUBRULE1(this.resourceArgument) : this.SUBRULE(this.resourceArgument));
        });
        this.CONSUME(RParen);
      });
      return { kind: "resourceType", type, called, arguments: list, span: this.since(start) };
    },
    itself,
  );

  private readonly resourceArgument: Rule<ResourceArgument> = this.define<ResourceArgument>(
    "resourceArgument",
    () => this.OR(this.resourceArgumentAlternatives),
    (error) => ({ kind: "resourceArgument", value: error, span: error.span }),
  );

  private readonly resourceArgumentAlternatives: IOrAlt<ResourceArgument>[] = [
    {
      ALT: () => {
        const start = this.start();
        const name = this.nameOf(this.CONSUME(Word));
        const value = this.OPTION(() => {
          this.CONSUME(Colon);
          return this.SUBRULE(this.argumentValue);
        });
        const span = this.since(start);
        return value === undefined
          ? { kind: "resourceArgument", value: name, span }
          : { kind: "resourceArgument", name, value, span };
      },
    },
    {
      ALT: () => {
        const value = this.SUBRULE(this.literal);
        return { kind: "resourceArgument", value, span: value.span };
      },
    },
    { ALT: () => this.SUBRULE(this.mistakenGlue) },
  ];

  /** `account:account` */
  private readonly mistakenGlue: Rule<ResourceArgument> = this.define<ResourceArgument>(
    "mistakenGlue",
    () => {
      const { text, span } = this.qualifiedOf();
      const colon = text.indexOf(":");
      this.problems.push(gluedArgument(span, text.slice(0, colon), text.slice(colon + 1)));
      return { kind: "resourceArgument", value: { kind: "error", span }, span };
    },
    (error) => ({ kind: "resourceArgument", value: error, span: error.span }),
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
        this.items(RParen, (again) => {
          list.push(again ? this.SUBRULE1(this.principalArgument) : this.SUBRULE(this.principalArgument));
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
      const { include, except } = this.list(this.principalItem);
      return { kind: "principalList", include, except, span: this.since(start) };
    },
    (error) => ({ kind: "principalList", include: [error], except: [], span: error.span }),
  );
}
