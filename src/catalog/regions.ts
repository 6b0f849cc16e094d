/**
 * The partitions of AWS and their regions, as data. In: a partition or a region as an ARN has it. Out: what is known of it
 * as of a day. Pseudo regions of endpoints (`aws-global`) are left out: no ARN and no `aws:RequestedRegion` holds one.
 */

/** Day on which the lists were published: `partitions` of `@aws-sdk/core` 3.981.1 (Apache-2.0). */
export const regionsDate: string = "2026-11-21";

const regionsByPartition: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    aws: `af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1
      ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1
      eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1 me-central-1
      me-south-1 me-west-1 mx-central-1 sa-east-1 sa-west-1 us-east-1 us-east-2 us-west-1 us-west-2`,
    "aws-cn": "cn-north-1 cn-northwest-1",
    "aws-eusc": "eusc-de-east-1",
    "aws-iso": "us-iso-east-1 us-iso-west-1",
    "aws-iso-b": "us-isob-east-1 us-isob-west-1",
    "aws-iso-e": "eu-isoe-west-1",
    "aws-iso-f": "us-isof-east-1 us-isof-south-1",
    "aws-us-gov": "us-gov-east-1 us-gov-west-1",
  }).map(([partition, regions]): [string, readonly string[]] => [partition, regions.split(/\s+/)]),
);

/** Names of all partitions, sorted: `aws` first. */
export const partitions: readonly string[] = [...regionsByPartition.keys()];

/** Regions of all partitions. */
export const allRegions: readonly string[] = [...regionsByPartition.values()].flat();

const partitionByRegion: ReadonlyMap<string, string> = new Map(
  [...regionsByPartition].flatMap(([partition, regions]) => regions.map((region): [string, string] => [region, partition])),
);

/** Regions of a partition, sorted; empty for a name that is none. Letter case counts. */
export function regionsOf(partition: string): readonly string[] {
  return regionsByPartition.get(partition) ?? [];
}

/** The partition that a region is in; `undefined` for a name that is no region. Letter case counts. */
export function partitionOfRegion(region: string): string | undefined {
  return partitionByRegion.get(region);
}
