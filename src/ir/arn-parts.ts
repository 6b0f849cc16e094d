const count = 6;

/** An ARN pattern in its six fields. */
export type ArnFields = readonly [
  arn: string,
  partition: string,
  service: string,
  region: string,
  account: string,
  resource: string,
];

/**
 * Splits at the first five colons (§3.1); the colons of a variable do not split. `undefined` when there are fewer fields, as
 * in `*` and `arn:aws:s3*`. Linear.
 */
export function arnFields(text: string): ArnFields | undefined {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length && parts.length < count - 1; at++) {
    if (text.startsWith("${", at)) {
      const close = text.indexOf("}", at);
      if (close < 0) break;
      at = close;
    } else if (text[at] === ":") {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(text.slice(start));
  const [arn, partition, service, region, account, resource] = parts;
  if (arn === undefined || partition === undefined || service === undefined) return undefined;
  if (region === undefined || account === undefined || resource === undefined) return undefined;
  return [arn, partition, service, region, account, resource];
}
