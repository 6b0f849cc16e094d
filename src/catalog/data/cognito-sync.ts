import type { ServiceTable } from "./service-table.js";

/**
 * Amazon Cognito Sync: actions, resource types and condition keys of the AWS Service Authorization Reference, as published in
 * machine-readable form by iam-data 0.21.202609261 (MIT licence, dated 2026-09-26). Distilled once; a newer reference replaces the file.
 * A star marks a resource type that a call must name.
 */
export const cognitoSync: ServiceTable = {
  prefix: "cognito-sync",
  name: "Amazon Cognito Sync",
  resourceTypes: [
    [
      "dataset",
      "arn:${Partition}:cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}/identity/${IdentityId}/dataset/${DatasetName}",
    ],
    ["identity", "arn:${Partition}:cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}/identity/${IdentityId}"],
    ["identitypool", "arn:${Partition}:cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}"],
  ],
  actions: [
    ["BulkPublish", "Write", "identitypool*"],
    ["DeleteDataset", "Write", "dataset*"],
    ["DescribeDataset", "Read", "dataset*"],
    ["DescribeIdentityPoolUsage", "Read", "identitypool*"],
    ["DescribeIdentityUsage", "Read", "identity*"],
    ["GetBulkPublishDetails", "Read", "identitypool*"],
    ["GetCognitoEvents", "Read", "identitypool*"],
    ["GetIdentityPoolConfiguration", "Read", "identitypool*"],
    ["ListDatasets", "List", "dataset*"],
    ["ListIdentityPoolUsage", "Read", "identitypool*"],
    ["ListRecords", "Read", "dataset*"],
    ["QueryRecords", "Read", ""],
    ["RegisterDevice", "Write", "identity*"],
    ["SetCognitoEvents", "Write", "identitypool*"],
    ["SetDatasetConfiguration", "Write", "dataset*"],
    ["SetIdentityPoolConfiguration", "Write", "identitypool*"],
    ["SubscribeToDataset", "Write", "dataset*"],
    ["UnsubscribeFromDataset", "Write", "dataset*"],
    ["UpdateRecords", "Write", "dataset*"],
  ],
};
