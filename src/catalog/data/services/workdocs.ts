export const data: string = `Amazon WorkDocs





organization organization/{ResourceId}

AbortDocumentVersionUpload w
ActivateUser w
AddNotificationPermissions w
AddResourcePermissions w
AddUserToGroup w
CheckAlias r
CreateComment w
CreateCustomMetadata w
CreateFolder w
CreateInstance w
CreateLabels w
CreateNotificationSubscription w
CreateUser w
DeactivateUser w
DeleteComment w
DeleteCustomMetadata w
DeleteDocument w
DeleteDocumentVersion w
DeleteFolder w
DeleteFolderContents w
DeleteInstance w
DeleteLabels w
DeleteNotificationPermissions w
DeleteNotificationSubscription w
DeleteUser w
DeregisterDirectory w
DescribeActivities l
DescribeAvailableDirectories l
DescribeComments l
DescribeDocumentVersions l
DescribeFolderContents l
DescribeGroups l
DescribeInstanceExports l
DescribeInstances l
DescribeNotificationPermissions l
DescribeNotificationSubscriptions l
DescribeResourcePermissions l
DescribeRootFolders l
DescribeUsers l
DownloadDocumentVersion r
GetCurrentUser r
GetDocument r
GetDocumentPath r
GetDocumentVersion r
GetFolder r
GetFolderPath r
GetGroup r
GetResources r
InitiateDocumentVersionUpload w
RegisterDirectory w
RemoveAllResourcePermissions w
RemoveResourcePermission w
RestoreDocumentVersions w
SearchResources l
StartInstanceExport w organization*
UpdateDocument w
UpdateDocumentVersion w
UpdateFolder w
UpdateInstanceAlias w
UpdateUser w
UpdateUserAdministrativeSettings w`;
