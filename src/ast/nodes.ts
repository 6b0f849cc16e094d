/**
 * Surface nodes: what a person wrote in an `.abac` file, before any name is resolved. The parser builds them, the
 * formatter prints them, `check/` gives them meaning. Every node has a span; a child's span lies inside its parent's.
 * A node of kind `error` stands where the parser could not make sense of the text: it never reaches `lower/`.
 */
import type { Span } from "../text/span.js";

interface NodeBase {
  readonly span: Span;
}

/** A name as written. `text` is empty when recovery inserted it. */
export interface Name extends NodeBase {
  readonly kind: "name";
  readonly text: string;
}

/** `"…"`: `raw` is the text between the quotes, escapes and `${…}` untouched. Its meaning depends on the position (`string-template.ts`). */
export interface StringLiteral extends NodeBase {
  readonly kind: "string";
  readonly raw: string;
}

export interface NumberLiteral extends NodeBase {
  readonly kind: "number";
  readonly text: string;
}

export interface BooleanLiteral extends NodeBase {
  readonly kind: "boolean";
  readonly value: boolean;
}

export type Literal = StringLiteral | NumberLiteral | BooleanLiteral;

/** A qualified name such as `cognito-idp:Admin*`, `aws:ResourceTag/team`, `cognito-identity.amazonaws.com:sub`, exactly as written. */
export interface QualifiedName extends NodeBase {
  readonly kind: "qualified";
  readonly text: string;
}

/** The lone `*`. */
export interface Star extends NodeBase {
  readonly kind: "star";
}

export interface ErrorNode extends NodeBase {
  readonly kind: "error";
}

// ---------------------------------------------------------------- file

export interface File extends NodeBase {
  readonly kind: "file";
  readonly imports: readonly Import[];
  readonly declarations: readonly Declaration[];
}

/** `import { a, b as c } from "./x.abac"` */
export interface Import extends NodeBase {
  readonly kind: "import";
  readonly names: readonly ImportName[];
  readonly path: StringLiteral;
}

export interface ImportName extends NodeBase {
  readonly kind: "importName";
  readonly name: Name;
  readonly alias?: Name;
}

export type Declaration =
  | Param
  | Tag
  | ActionsDeclaration
  | ResourcesDeclaration
  | PrincipalsDeclaration
  | ValuesDeclaration
  | ConditionDeclaration
  | PolicyDeclaration
  | Test
  | Claim
  | ErrorNode;

interface DeclarationBase extends NodeBase {
  /** Text of the `///` lines right before the declaration, joined by newlines. */
  readonly doc?: string;
  readonly annotations: readonly Annotation[];
}

/** `@suppress(TW302, "reason")` */
export interface Annotation extends NodeBase {
  readonly kind: "annotation";
  readonly name: Name;
  readonly arguments: readonly (Literal | Name)[];
}

/** `param name = literal`; without a value it is required. */
export interface Param extends DeclarationBase {
  readonly kind: "param";
  readonly name: Name;
  readonly value?: Literal | ValueList;
}

/** `tag key: "a" | like "b-*"`; without values any string fits. A quoted key is allowed. */
export interface Tag extends DeclarationBase {
  readonly kind: "tag";
  readonly key: TagKey;
  readonly values: readonly TagValue[];
}

export type TagKey = Name | StringLiteral;

export interface TagValue extends NodeBase {
  readonly kind: "tagValue";
  readonly like: boolean;
  readonly value: StringLiteral;
}

export interface ActionsDeclaration extends DeclarationBase {
  readonly kind: "actions";
  readonly name: Name;
  readonly list: ActionList;
}

export interface ResourcesDeclaration extends DeclarationBase {
  readonly kind: "resources";
  readonly name: Name;
  readonly list: ResourceList;
}

export interface PrincipalsDeclaration extends DeclarationBase {
  readonly kind: "principals";
  readonly name: Name;
  readonly list: PrincipalList;
}

export interface ValuesDeclaration extends DeclarationBase {
  readonly kind: "values";
  readonly name: Name;
  readonly list: ValueList;
}

/** `condition name(a, b) = expression` */
export interface ConditionDeclaration extends DeclarationBase {
  readonly kind: "condition";
  readonly name: Name;
  readonly parameters: readonly Name[];
  readonly body: Expression;
}

/** `policy Name for kind { … }`; without `for` the kind is `identity`. The word is checked later. */
export interface PolicyDeclaration extends DeclarationBase {
  readonly kind: "policy";
  readonly name: Name;
  readonly policyKind?: Name;
  readonly members: readonly Member[];
}

export type Member = Rule | Require | Protect | ErrorNode;

// ---------------------------------------------------------------- policy members

/** `rule Name { effect actions [from …] [on …] [when …] [unless …] [unsupported …] }` */
export interface Rule extends DeclarationBase {
  readonly kind: "rule";
  readonly name?: Name;
  readonly effect: EffectClause;
  readonly from?: FromClause;
  readonly on?: OnClause;
  readonly when?: ConditionClause;
  readonly unless?: ConditionClause;
  readonly unsupported?: UnsupportedClause;
}

export interface EffectClause extends NodeBase {
  readonly kind: "effect";
  readonly effect: "allow" | "deny";
  readonly actions: ActionList;
}

export interface FromClause extends NodeBase {
  readonly kind: "from";
  readonly principals: PrincipalList;
}

export interface OnClause extends NodeBase {
  readonly kind: "on";
  readonly resources: ResourceList;
}

export interface ConditionClause extends NodeBase {
  readonly kind: "conditionClause";
  readonly word: "when" | "unless";
  readonly expression: Expression;
}

export interface UnsupportedClause extends NodeBase {
  readonly kind: "unsupported";
  readonly mode: "skip" | "unconditional";
}

/** `require Name { tags [only] a, b on ACTIONS [unless …] }` */
export interface Require extends DeclarationBase {
  readonly kind: "require";
  readonly name?: Name;
  readonly only: boolean;
  readonly tags: readonly TagKey[];
  readonly on: ActionList;
  readonly unless?: ConditionClause;
}

/** `protect Name { tags a, b on RESOURCE TYPES [unless …] }` */
export interface Protect extends DeclarationBase {
  readonly kind: "protect";
  readonly name?: Name;
  readonly tags: readonly TagKey[];
  readonly on: ResourceList;
  readonly unless?: ConditionClause;
}

// ---------------------------------------------------------------- lists

/** `a, b except c, d` */
export interface List<Item> extends NodeBase {
  readonly include: readonly Item[];
  readonly except: readonly Item[];
}

export interface ActionList extends List<ActionItem> {
  readonly kind: "actionList";
}

/** An action pattern (qualified or quoted), `*`, or the name of an `actions` list. */
export type ActionItem = QualifiedName | StringLiteral | Star | Name | ErrorNode;

export interface ResourceList extends List<ResourceItem> {
  readonly kind: "resourceList";
}

/** An ARN pattern (quoted), a resource type, `*`, or the name of a `resources` list. */
export type ResourceItem = StringLiteral | ResourceType | Star | Name | ErrorNode;

/** `cognito-sync:dataset("pool", "${identity.sub}", region: "eu-west-1")`; `called` tells `t()` from `t`. */
export interface ResourceType extends NodeBase {
  readonly kind: "resourceType";
  readonly type: QualifiedName;
  readonly called: boolean;
  readonly arguments: readonly ResourceArgument[];
}

export interface ResourceArgument extends NodeBase {
  readonly kind: "resourceArgument";
  readonly name?: Name;
  readonly value: Literal | Name | ErrorNode;
}

export interface PrincipalList extends List<PrincipalItem> {
  readonly kind: "principalList";
}

export type PrincipalItem = PrincipalConstructor | Star | Name | ErrorNode;

/** `aws("…", account)`, `service("…")`, `federated("…")`, `canonical("…")`. The word is checked later. */
export interface PrincipalConstructor extends NodeBase {
  readonly kind: "principal";
  readonly constructorName: Name;
  readonly arguments: readonly (StringLiteral | Name)[];
}

/** `["a", B, principal.tag.team]`: literals, names of `values` lists or parameters, attributes. */
export interface ValueList extends NodeBase {
  readonly kind: "valueList";
  readonly items: readonly Operand[];
}

// ---------------------------------------------------------------- conditions

export type Expression = Or | And | Not | Group | Comparison | Presence | Reference | ErrorNode;

/** Two or more operands. */
export interface Or extends NodeBase {
  readonly kind: "or";
  readonly operands: readonly Expression[];
}

/** Two or more operands. */
export interface And extends NodeBase {
  readonly kind: "and";
  readonly operands: readonly Expression[];
}

export interface Not extends NodeBase {
  readonly kind: "not";
  readonly operand: Expression;
}

/** A parenthesised expression; the formatter keeps the parentheses it needs. */
export interface Group extends NodeBase {
  readonly kind: "group";
  readonly expression: Expression;
}

export type ComparisonOperator = "==" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "not in" | "like" | "not like";

/** `[any|all] attribute[?] operator right [ignoring case]`, or a bare attribute (a bool attribute is a condition). */
export interface Comparison extends NodeBase {
  readonly kind: "comparison";
  readonly quantifier?: "any" | "all";
  readonly attribute: Attribute;
  /** The `?` mark: true when the attribute is missing. */
  readonly ifPresent: boolean;
  /** Absent for a bare attribute. */
  readonly operator?: ComparisonOperator;
  readonly right?: Operand | ValueList;
  readonly ignoringCase: boolean;
}

/** `exists a`, `missing a` */
export interface Presence extends NodeBase {
  readonly kind: "presence";
  readonly word: "exists" | "missing";
  readonly attribute: Attribute;
}

/** The name of a `condition`, with or without arguments. */
export interface Reference extends NodeBase {
  readonly kind: "reference";
  readonly name: Name;
  readonly called: boolean;
  readonly arguments: readonly (Literal | Name | ValueList | Path | QualifiedName | ErrorNode)[];
}

/** Left side of a comparison. A quoted string in this position is a condition key. */
export type Attribute = Path | QualifiedName | StringLiteral | Cast | ErrorNode;

/** `principal.tag.team`, `resource.tag[key]`, `resource.tag["odd key"]`, `request.ip`. The first segment is the root. */
export interface Path extends NodeBase {
  readonly kind: "path";
  readonly root: Name;
  readonly segments: readonly PathSegment[];
}

export interface PathSegment extends NodeBase {
  readonly kind: "segment";
  /** `[…]` rather than `.…` */
  readonly bracketed: boolean;
  readonly name: Name | StringLiteral;
}

export type CastName = "string" | "numeric" | "date" | "bool" | "arn" | "ip" | "binary";

/** `string(principal.arn)` */
export interface Cast extends NodeBase {
  readonly kind: "cast";
  readonly to: CastName;
  readonly attribute: Attribute;
}

/** Right side of a comparison. A `Name` is a parameter or a `values` list. `default` is the text after `??`. */
export type Operand = Literal | Name | AttributeOperand | ErrorNode;

export interface AttributeOperand extends NodeBase {
  readonly kind: "attributeOperand";
  readonly attribute: Path | QualifiedName | ErrorNode;
  readonly default?: StringLiteral;
}

// ---------------------------------------------------------------- tests and claims

/** `test "title" { given … expect … }` */
export interface Test extends DeclarationBase {
  readonly kind: "test";
  readonly title: StringLiteral;
  readonly givens: readonly Given[];
  readonly expectations: readonly Expectation[];
}

export type Given = GivenPolicy | GivenFixture;

/** `given policy A, B`, `given boundary P`, `given scp P`, `given rcp P`, `given session P`, `given endpoint P`, `given resource-policy P`. */
export interface GivenPolicy extends NodeBase {
  readonly kind: "givenPolicy";
  readonly layer: Name;
  readonly policies: readonly Name[];
}

/** `given principal … { … }`, and the same shape after `with`. */
export interface GivenFixture extends NodeBase {
  readonly kind: "givenFixture";
  readonly subject: "principal" | "resource" | "request" | "context";
  /** The principal (a string or a constructor) or the resource; absent for `request` and `context`, and where only tags are overridden. */
  readonly value?: StringLiteral | PrincipalConstructor | ResourceType | Star | Name | ErrorNode;
  readonly bindings: readonly Binding[];
  /** Whether `{ … }` was written, so that `{ }` differs from nothing. */
  readonly braced: boolean;
}

/** `tenant = "acme"`, `aws:SourceIp = "10.1.2.3"`, `aws:TagKeys = ["a", "b"]` */
export interface Binding extends NodeBase {
  readonly kind: "binding";
  readonly key: Name | QualifiedName | StringLiteral;
  readonly value: Literal | Name | ValueList | ErrorNode;
}

/** `expect [implicit] allow|deny ACTIONS [by RULE] [with …]*` */
export interface Expectation extends NodeBase {
  readonly kind: "expectation";
  readonly implicit: boolean;
  readonly effect: "allow" | "deny";
  readonly actions: ActionList;
  readonly by?: Name;
  readonly overrides: readonly GivenFixture[];
}

/** `claim "title" { given … never allow … | policy A within B | policy A equals B }` */
export interface Claim extends DeclarationBase {
  readonly kind: "claim";
  readonly title: StringLiteral;
  readonly givens: readonly Given[];
  readonly statements: readonly ClaimStatement[];
}

export type ClaimStatement = NeverClaim | CompareClaim | ErrorNode;

/** `never allow ACTIONS [on RESOURCES] [when …]` */
export interface NeverClaim extends NodeBase {
  readonly kind: "never";
  readonly actions: ActionList;
  readonly on?: OnClause;
  readonly when?: ConditionClause;
}

/** `policy A, B within C, D` / `policy A, B equals C` */
export interface CompareClaim extends NodeBase {
  readonly kind: "compare";
  readonly left: readonly Name[];
  readonly relation: "within" | "equals";
  readonly right: readonly Name[];
}

export type Node =
  | File
  | Import
  | ImportName
  | Declaration
  | Annotation
  | TagValue
  | Member
  | EffectClause
  | FromClause
  | OnClause
  | ConditionClause
  | UnsupportedClause
  | ActionList
  | ActionItem
  | ResourceList
  | ResourceItem
  | ResourceArgument
  | PrincipalList
  | PrincipalItem
  | ValueList
  | Expression
  | Attribute
  | PathSegment
  | Operand
  | Given
  | Binding
  | Expectation
  | ClaimStatement
  | Literal;
