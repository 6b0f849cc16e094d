import { type IpRange, ipContains, ipRange } from "../../../ir/ip-range.js";
import { type Check, statementCheck } from "../../check.js";
import { atKey, atValue } from "../../place.js";
import { replace } from "../../repair.js";
import { shown } from "../../shown.js";

/** RFC 1918, RFC 4193, loopback, link-local, RFC 6598. */
const privateRanges: readonly IpRange[] = [
  "10.0.0.0/8",
  "172.16.0.0/12",
  "192.168.0.0/16",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "100.64.0.0/10",
  "fc00::/7",
  "::1/128",
  "fe80::/10",
].flatMap((text) => ipRange(text) ?? []);

function isPrivate(text: string): boolean {
  const range = ipRange(text);
  return range !== undefined && privateRanges.some((each) => ipContains(each, range));
}

type Row = readonly [code: "TW255" | "TW256" | "TW257" | "TW258", negated: boolean, all: boolean];

const rows: readonly Row[] = [
  ["TW255", false, true],
  ["TW256", true, true],
  ["TW257", false, false],
  ["TW258", true, false],
];

/** TW255–TW258: no request has a private address for its `aws:SourceIp`. */
const privateAddress: readonly Check[] = rows.map(([code, negated, all]) =>
  statementCheck(code, (subject, report) => {
    for (const { index, key, condition, traits } of subject.conditions) {
      if (key !== "aws:sourceip" || traits.family !== "ip" || traits.negated !== negated) continue;
      const found = condition.values.filter(isPrivate);
      const [first] = found;
      if (first === undefined || (found.length === condition.values.length) !== all) continue;
      report(atValue(subject, index, condition.values.indexOf(first)), {
        message: `${shown(first)} is a private address, which \`aws:SourceIp\` never is`,
        help: "inside a VPC the key is `aws:VpcSourceIp`",
        repairs: all ? [replace("compare `aws:VpcSourceIp`", atKey(subject, index), "aws:VpcSourceIp")] : [],
      });
    }
  }),
);

/** TW259 (§4.7.4): IAM drops the bits, and a reader may not. */
const hostBits: Check = statementCheck("TW259", (subject, report) => {
  for (const { index, condition, traits } of subject.conditions) {
    if (traits.family !== "ip") continue;
    for (const [i, text] of condition.values.entries()) {
      const network = networkOf(text);
      if (network === undefined) continue;
      report(atValue(subject, index, i), {
        message: `${shown(text)} has bits set after its mask`,
        help: `it means \`${network}\``,
        repairs: [replace(`write \`${network}\``, atValue(subject, index, i), network, true)],
      });
    }
  }
});

/** The network that a range with host bits stands for; `undefined` when it has none. */
function networkOf(text: string): string | undefined {
  const range = ipRange(text);
  const alone = ipRange(text.split("/")[0] ?? "");
  if (range === undefined || alone === undefined || range.address === alone.address) return undefined;
  return `${range.bits === 32 ? dotted(range.address) : groups(range.address)}/${range.prefix}`;
}

function dotted(address: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join(".");
}

/** RFC 5952 but for the choice among several runs of zeros: the first of the longest. */
function groups(address: bigint): string {
  const parts = Array.from({ length: 8 }, (_, i) => ((address >> BigInt(112 - 16 * i)) & 0xffffn).toString(16)).join(":");
  const runs = [...parts.matchAll(/(?:^|:)0(?::0)+(?=:|$)/g)].sort((a, b) => b[0].length - a[0].length);
  const [longest] = runs;
  if (longest === undefined) return parts;
  const before = parts.slice(0, longest.index);
  const after = parts.slice(longest.index + longest[0].length).replace(/^:/, "");
  return `${before}::${after}`;
}

export const sourceIpChecks: readonly Check[] = [...privateAddress, hostBits];
