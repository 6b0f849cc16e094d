export const data: string = `AWS WorkSpaces Managed Instances





volumeid arn:{Partition}:ec2:{Region}:{Account}:volume/{VolumeId} #
workspaceinstanceid workspaceinstance/{WorkspaceInstanceId} #

AssociateVolume w workspaceinstanceid*
CreateVolume w
CreateWorkspaceInstance w  +%
DeleteVolume w volumeid*
DeleteWorkspaceInstance w workspaceinstanceid*
DisassociateVolume w workspaceinstanceid*
GetWorkspaceInstance r workspaceinstanceid*
ListInstanceTypes l
ListRegions l
ListTagsForResource l workspaceinstanceid*
ListWorkspaceInstances l
TagResource t workspaceinstanceid* +%
UntagResource t workspaceinstanceid* %`;
