export const data: string = `AWS Billing and Cost Management Dashboards





dashboard arn:{Partition}:bcm-dashboards::{Account}:dashboard/{DashboardName} #%
scheduled-report arn:{Partition}:bcm-dashboards::{Account}:scheduled-report/{ScheduledReportName} #%

CreateDashboard w
CreateScheduledReport w  #%
DeleteDashboard w
DeleteScheduledReport w
ExecuteScheduledReport w
GetDashboard r
GetResourcePolicy r
GetScheduledReport r
ListDashboards r
ListScheduledReports l
ListTagsForResource r
TagResource t  +%
UntagResource t  %
UpdateDashboard w
UpdateScheduledReport w`;
