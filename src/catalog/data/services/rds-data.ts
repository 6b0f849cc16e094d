export const data: string = `Amazon RDS Data API





cluster arn:{Partition}:rds:{Region}:{Account}:cluster:{DbClusterInstanceName} #%

BatchExecuteStatement w cluster* #%
BeginTransaction w cluster* #%
CommitTransaction w cluster* #%
ExecuteSql w cluster* #%
ExecuteStatement w cluster* #%
RollbackTransaction w cluster* #%`;
