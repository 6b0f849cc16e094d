export const data: string = `Amazon CloudFront KeyValueStore





key-value-store arn:{Partition}:cloudfront::{Account}:key-value-store/{ResourceId}

DeleteKey w key-value-store*
DescribeKeyValueStore r key-value-store*
GetKey r key-value-store*
ListKeys l key-value-store*
PutKey w key-value-store*
UpdateKeys w key-value-store*`;
