export const data: string = `Amazon Q Business Q Apps

AppIsPublished
SessionIsShared
UserIsAppOwner
UserIsSessionModerator

AppIsPublished;UserIsAppOwner
AppIsPublished;SessionIsShared;UserIsAppOwner;UserIsSessionModerator

application arn:{Partition}:qbusiness:{Region}:{Account}:application/{ApplicationId}
qapp application/{ApplicationId}/qapp/{AppId} #
qapp-session application/{ApplicationId}/qapp/{AppId}/session/{SessionId} #

AssociateLibraryItemReview w qapp* &0
AssociateQAppWithUser w application,qapp &0
BatchCreateCategory w application*
BatchDeleteCategory w application*
BatchUpdateCategory w application*
CopyQApp w application,qapp &0
CreateLibraryItem w application,qapp &0
CreateLibraryItemReview w application,qapp &0
CreateQApp w application* +%
CreateSubscriptionToken w application*
DeleteLibraryItem w application,qapp &0
DeleteQApp w application,qapp &0
DescribeQAppPermissions r application,qapp &0
DisassociateLibraryItemReview w qapp* &0
DisassociateQAppFromUser w application,qapp &0
ExportQAppSessionData w qapp-session*
GetLibraryItem r application,qapp &0
GetQApp r application,qapp &0
GetQAppSession r qapp-session* &1
GetQAppSessionMetadata r qapp-session*
ImportDocument w qapp,qapp-session &1
ListCategories l application*
ListLibraryItems l application*
ListQAppSessionData r qapp-session*
ListQApps l application*
ListTagsForResource r qapp,qapp-session
PredictProblemStatementFromConversation w application*
PredictQApp w application*
PredictQAppFromProblemStatement w application*
StartQAppSession w application,qapp +%&0
StopQAppSession w application,qapp-session &1
TagResource t qapp,qapp-session +%
UntagResource t qapp,qapp-session %
UpdateLibraryItem w application,qapp &0
UpdateLibraryItemMetadata w qapp* AppIsPublished
UpdateQApp w application,qapp &0
UpdateQAppPermissions w application,qapp &0
UpdateQAppSession w qapp-session* &1
UpdateQAppSessionMetadata w qapp-session*`;
