export const data: string = `Amazon Elastic Block Store

Description
ParentSnapshot=arn
VolumeSize=numeric

Description;ParentSnapshot;VolumeSize

snapshot arn:{Partition}:ec2:{Region}::snapshot/{SnapshotId} #+%&0

CompleteSnapshot w snapshot* #
GetSnapshotBlock r snapshot* #
ListChangedBlocks r snapshot* #
ListSnapshotBlocks r snapshot* #
PutSnapshotBlock w snapshot* #
StartSnapshot w snapshot #+%&0`;
