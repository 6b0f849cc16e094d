export const data: string = `AWS Health APIs and Notifications

eventTypeCode
service

eventTypeCode;service

event arn:{Partition}:health:*::event/{Service}/{EventTypeCode}/*

DescribeAffectedAccountsForOrganization r
DescribeAffectedEntities r event* &0
DescribeAffectedEntitiesForOrganization r
DescribeEntityAggregates r
DescribeEntityAggregatesForOrganization r
DescribeEventAggregates r
DescribeEventDetails r event* &0
DescribeEventDetailsForOrganization r
DescribeEventTypes r
DescribeEvents r
DescribeEventsForOrganization r
DescribeHealthServiceStatusForOrganization r
DisableHealthServiceAccessForOrganization p
EnableHealthServiceAccessForOrganization p`;
