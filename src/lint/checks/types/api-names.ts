/**
 * API operations and CLI verbs whose action has another name, by service: `operation action` per line. Sources: "Required
 * permissions for Amazon S3 API operations" (S3 user guide) and the service authorization reference. A test holds that no
 * left side is an action of the catalogue and every right side is.
 */
const tables: Readonly<Record<string, string>> = {
  s3: `
ListObjectsV2 ListBucket
ListObjects ListBucket
HeadBucket ListBucket
ListBuckets ListAllMyBuckets
ListObjectVersions ListBucketVersions
ListMultipartUploads ListBucketMultipartUploads
ListParts ListMultipartUploadParts
HeadObject GetObject
SelectObjectContent GetObject
CopyObject PutObject
CreateMultipartUpload PutObject
UploadPart PutObject
UploadPartCopy PutObject
CompleteMultipartUpload PutObject
DeleteObjects DeleteObject
GetBucketEncryption GetEncryptionConfiguration
PutBucketEncryption PutEncryptionConfiguration
DeleteBucketEncryption PutEncryptionConfiguration
GetBucketLifecycleConfiguration GetLifecycleConfiguration
PutBucketLifecycleConfiguration PutLifecycleConfiguration
DeleteBucketLifecycle PutLifecycleConfiguration
GetBucketReplication GetReplicationConfiguration
PutBucketReplication PutReplicationConfiguration
DeleteBucketReplication PutReplicationConfiguration
GetBucketAccelerateConfiguration GetAccelerateConfiguration
PutBucketAccelerateConfiguration PutAccelerateConfiguration
GetBucketAnalyticsConfiguration GetAnalyticsConfiguration
PutBucketAnalyticsConfiguration PutAnalyticsConfiguration
ListBucketAnalyticsConfigurations GetAnalyticsConfiguration
GetBucketInventoryConfiguration GetInventoryConfiguration
PutBucketInventoryConfiguration PutInventoryConfiguration
ListBucketInventoryConfigurations GetInventoryConfiguration
GetBucketMetricsConfiguration GetMetricsConfiguration
PutBucketMetricsConfiguration PutMetricsConfiguration
ListBucketMetricsConfigurations GetMetricsConfiguration
GetBucketNotificationConfiguration GetBucketNotification
PutBucketNotificationConfiguration PutBucketNotification
DeleteBucketTagging PutBucketTagging
DeleteBucketCors PutBucketCORS
GetObjectLockConfiguration GetBucketObjectLockConfiguration
PutObjectLockConfiguration PutBucketObjectLockConfiguration
GetPublicAccessBlock GetBucketPublicAccessBlock
PutPublicAccessBlock PutBucketPublicAccessBlock
DeletePublicAccessBlock PutBucketPublicAccessBlock`,
  lambda: `
Invoke InvokeFunction
InvokeWithResponseStream InvokeFunction`,
  sqs: `
SendMessageBatch SendMessage
DeleteMessageBatch DeleteMessage
ChangeMessageVisibilityBatch ChangeMessageVisibility`,
  sns: `
PublishBatch Publish`,
};

const actions: ReadonlyMap<string, string> = new Map(
  Object.entries(tables).flatMap(([service, table]) =>
    table
      .trim()
      .split("\n")
      .map((line): [string, string] => {
        const [operation = "", action = ""] = line.split(" ");
        return [`${service}:${operation.toLowerCase()}`, `${service}:${action}`];
      }),
  ),
);

/** The action, `service:Name`, that stands for an API operation of another name. Letter case ignored. */
export function actionOfApi(service: string, operation: string): string | undefined {
  return actions.get(`${service}:${operation.toLowerCase()}`);
}

/** For the test of the tables. */
export function apiNames(): Iterable<readonly [operation: string, action: string]> {
  return actions;
}
