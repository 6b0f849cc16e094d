import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createSyntaxDiagramsCode, type ISerializedGast } from "chevrotain";
import type { Production } from "./productions.js";

function asset(name: string): string {
  const url = new URL(`../../diagrams/${name}`, import.meta.resolve("chevrotain"));
  return readFileSync(fileURLToPath(url), "utf8");
}

/** Labels as they stand in a program: the backticks are for messages. */
function plain(production: Production): Production {
  const { label, definition } = production;
  return {
    ...production,
    ...(label === undefined ? {} : { label: label.replaceAll("`", "") }),
    ...(definition === undefined ? {} : { definition: definition.map(plain) }),
  };
}

/** One page with a diagram for each rule. Scripts and styles are inside: it needs no network and no other file. */
export function railroad(productions: readonly Production[]): string {
  const page = createSyntaxDiagramsCode(productions.map(plain) as unknown as ISerializedGast[], {
    resourceBase: "",
    css: "diagrams.css",
  });
  return page
    .replace("<!DOCTYPE html>", '<!DOCTYPE html>\n<html lang="en">\n<title>Tagward grammar</title>')
    .replace(/<link rel='stylesheet' href='(.+?)'>/, (_, name: string) => `<style>\n${asset(name)}</style>`)
    .replace(/<script src='(.+?)'><\/script>/g, (_, name: string) => `<script>\n${asset(name)}</script>`)
    .replaceAll(/[ \t]+$/gm, "")
    .replace(/^\n+/, "")
    .replace(/\n*$/, "\n</html>\n");
}
