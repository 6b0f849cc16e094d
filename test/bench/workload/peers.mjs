/**
 * The peers, with rules that say the same as the policies. They live in `test/bench/peers`, with a `package.json` of their
 * own (`npm ci --prefix test/bench/peers`); without it they are left out. Each starts from its own prepared form of a request.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { casbinPeer } from "./peer-casbin.mjs";
import { caslPeer } from "./peer-casl.mjs";

import { cedarPeer } from "./peer-cedar.mjs";

const home = new URL("../peers/", import.meta.url);

export const peersInstalled = () => existsSync(fileURLToPath(new URL("node_modules", home)));

export async function peers() {
  if (!peersInstalled()) return [];
  const load = createRequire(fileURLToPath(new URL("index.js", home)));
  return [caslPeer(load), cedarPeer(load), await casbinPeer(load)];
}
