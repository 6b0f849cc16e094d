import { type DocumentChange, documentEdits } from "../../iam/json-edit.js";
import type { JsonNode } from "../../iam/json-node.js";
import { type JsonStyle, styleOf } from "../../iam/json-style.js";
import { type DocumentPart, documentTree, locate } from "../../iam/locate.js";
import type { Statement } from "../../ir/model.js";
import type { Change } from "../../lint/finding.js";
import type { Part } from "../../lint/place.js";
import type { Door } from "./door.js";

/** The door of a JSON document. Without a `text`, as objects have none, there is nothing to edit. */
export function documentDoor(root: JsonNode, text: string | undefined): Door {
  const tree = documentTree(root);
  let style: JsonStyle | undefined;
  return {
    place(at) {
      return { ...locate(tree, documentPart(at)), via: [] };
    },
    edits(changes) {
      if (text === undefined) return undefined;
      style ??= styleOf(text, root);
      return documentEdits(tree, style, changes.map(documentChange));
    },
  };
}

function pointerOf({ origin }: Statement): string {
  return origin.kind === "json" ? origin.pointer : "";
}

function documentPart(at: Part): DocumentPart {
  return "statement" in at ? ({ ...at, statement: pointerOf(at.statement) } as DocumentPart) : at;
}

function documentChange(change: Change): DocumentChange {
  const { place, ...rest } = change;
  return { ...rest, at: documentPart(place.at) } as DocumentChange;
}
