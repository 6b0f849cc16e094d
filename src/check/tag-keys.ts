import type { Name, StringLiteral } from "../ast/nodes.js";
import { unknownTagParameter, wrongArgument, wrongKindOfName } from "../diagnostics/names.js";
import type { Span } from "../text/span.js";
import type { ArgumentNode, Entity, Env } from "./context.js";
import { nounOf } from "./names.js";
import { plainParam, plainString } from "./params.js";
import type { Vocabulary } from "./vocabulary.js";
import { findTag } from "./vocabulary.js";

/** The key of a tag, or a parameter that is being checked by itself and stands for any. */
export type TagKeyText =
  | { readonly kind: "opaque" }
  | {
      readonly kind: "text";
      readonly text: string;
      /** Where the key itself is written: for a parameter of a condition the argument at the place of use. */
      readonly span: Span;
      readonly vocabulary: Vocabulary;
      readonly spell: (key: string) => string;
    };

/** A quoted key; what is interpolated into it cannot be part of a key and is left as it is written. */
export function plainTagKey(literal: StringLiteral): string {
  return plainString(literal) ?? literal.raw;
}

/**
 * `[name]`: a parameter of the condition, or else a `param` of the file. A name that is neither is an error rather than a
 * key, because a misspelt parameter would silently become one.
 */
export function bracketedTagKey(name: Name, segment: Span, env: Env): TagKeyText | undefined {
  const binding = env.bindings.get(name.text);
  if (binding !== undefined) {
    if (binding.node === undefined || binding.env === undefined) return { kind: "opaque" };
    return keyOfArgument(binding.node, name.span, binding.env);
  }
  const entity = env.scope.names.get(name.text);
  if (entity !== undefined) return keyOfEntity(entity, name, env);
  env.checker.reporter.report(unknownTagParameter(name.span, name.text, segment));
  return undefined;
}

function keyOfEntity(entity: Entity, name: Name, env: Env): TagKeyText | undefined {
  const { declaration, home } = entity;
  const { reporter } = env.checker;
  if (declaration.kind !== "param") {
    reporter.report(wrongKindOfName(name.span, name.text, nounOf(declaration.kind), "a parameter", declaration.name.span));
    return undefined;
  }
  const text = plainParam({ declaration, home }, env.checker);
  if (text === undefined) {
    reporter.report(wrongArgument(name.span, "a parameter that is one plain text", declaration.name.span));
    return undefined;
  }
  return { kind: "text", text, span: name.span, vocabulary: env.scope.vocabulary, spell: (key) => JSON.stringify(key) };
}

/**
 * An argument in the place of a tag key: a quoted key, or a bare word. A bare word is a declared tag first, then a `param`
 * of that name, then the key itself.
 */
function keyOfArgument(node: ArgumentNode, usedAt: Span, env: Env): TagKeyText | undefined {
  if (node.kind === "string") {
    return textKey(plainTagKey(node), node.span, env, (key) => JSON.stringify(key));
  }
  if (node.kind === "name") {
    const outer = env.bindings.get(node.text);
    if (outer !== undefined) {
      return outer.node === undefined || outer.env === undefined
        ? { kind: "opaque" }
        : keyOfArgument(outer.node, usedAt, outer.env);
    }
    const entity = env.scope.names.get(node.text);
    if (entity?.declaration.kind === "param" && findTag(env.scope.vocabulary, node.text) === undefined)
      return keyOfEntity(entity, node, env);
    return textKey(node.text, node.span, env, (key) => (/^[A-Za-z_][\w-]*$/.test(key) ? key : JSON.stringify(key)));
  }
  if (node.kind !== "error") env.checker.reporter.report(wrongArgument(node.span, "the key of a tag", usedAt));
  return undefined;
}

function textKey(text: string, span: Span, env: Env, spell: (key: string) => string): TagKeyText {
  return { kind: "text", text, span, vocabulary: env.scope.vocabulary, spell };
}
