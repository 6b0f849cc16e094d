export const data: string = `AWS Billing And Cost Management Data Exports





billingview arn:{Partition}:billing::{Account}:billingview/{ResourceId} #
export export/{Identifier} #
table table/{Identifier}

CreateExport w billingview,table* +%
DeleteExport w export* #
GetExecution r export* #
GetExport r export* #
GetTable r table*
ListExecutions l export* #
ListExports l
ListTables l
ListTagsForResource r export* #
TagResource t export* #+%
UntagResource t export* #%
UpdateExport w billingview,export*,table* #`;
