/** One service as it is written down in this folder: rows of texts, taken apart by `service-from-table.ts`. */
export interface ServiceTable {
  readonly prefix: string;
  readonly name: string;
  readonly resourceTypes: readonly ResourceTypeRow[];
  readonly actions: readonly ActionRow[];
}

/** Name, ARN format, condition keys (separated by spaces). */
export type ResourceTypeRow = readonly [name: string, arn: string, conditionKeys?: string];

/** Name, access levels (separated by `, `), resource types (separated by spaces; `*` after a required one), condition keys. */
export type ActionRow = readonly [name: string, accessLevels: string, resourceTypes: string, conditionKeys?: string];
