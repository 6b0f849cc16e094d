export const data: string = `Amazon Nimble Studio

createdBy
ownedBy
principalId
requesterPrincipalId
studioId=arn

createdBy;ownedBy
createdBy;ownedBy;requesterPrincipalId
ownedBy;requesterPrincipalId

eula eula/{EulaId}
eula-acceptance eula-acceptance/{EulaAcceptanceId} studioId
launch-profile launch-profile/{LaunchProfileId} #+%studioId
streaming-image streaming-image/{StreamingImageId} #+%studioId
streaming-session streaming-session/{StreamingSessionId} #+%&0
streaming-session-backup streaming-session-backup/{StreamingSessionBackupId} #+%ownedBy
studio studio/{StudioId} #+%studioId
studio-component studio-component/{StudioComponentId} #+%studioId

AcceptEulas w eula*
CreateLaunchProfile w studio*=#+% studioId
CreateStreamingImage w studio*=#+% studioId
CreateStreamingSession w launch-profile*=#+% studioId
CreateStreamingSessionStream w streaming-session*=#+% &1
CreateStudio w studio*=#+% studioId
CreateStudioComponent w studio*=#+% studioId
DeleteLaunchProfile w launch-profile*=#+% studioId
DeleteLaunchProfileMember w launch-profile*=#+% studioId
DeleteStreamingImage w streaming-image*=#+% studioId
DeleteStreamingSession w streaming-session*=#+% &1
DeleteStudio w studio*=#+% studioId
DeleteStudioComponent w studio-component*=#+% studioId
DeleteStudioMember w studio*=#+% studioId
GetEula r eula*
GetFeatureMap r
GetLaunchProfile r launch-profile*=#+% studioId
GetLaunchProfileDetails r launch-profile*=#+% studioId
GetLaunchProfileInitialization r launch-profile*=#+% studioId
GetLaunchProfileMember r launch-profile*=#+% studioId
GetStreamingImage r streaming-image*=#+% studioId
GetStreamingSession r streaming-session*=#+% &1
GetStreamingSessionBackup r streaming-session-backup*=#+% &2
GetStreamingSessionStream r streaming-session*=#+% &1
GetStudio r studio*=#+% studioId
GetStudioComponent r studio-component*=#+% studioId
GetStudioMember r studio*=#+% studioId
ListEulaAcceptances r eula-acceptance* studioId
ListEulas r eula*
ListLaunchProfileMembers r launch-profile*=#+% studioId
ListLaunchProfiles r studio*=#+% principalId;requesterPrincipalId;studioId
ListStreamingImages r studio*=#+% studioId
ListStreamingSessionBackups r studio*=#+% requesterPrincipalId;studioId
ListStreamingSessions r studio*=#+% createdBy;ownedBy;requesterPrincipalId;studioId
ListStudioComponents r studio*=#+% studioId
ListStudioMembers r studio*=#+% studioId
ListStudios r
ListTagsForResource r launch-profile=#+%studioId,streaming-image=#+%studioId,streaming-session=#+%&0,streaming-session-backup=#+%ownedBy,studio=#+%studioId,studio-component=#+%studioId
PutLaunchProfileMembers w launch-profile*=#+% studioId
PutStudioLogEvents w studio*=#+% studioId
PutStudioMembers w studio*=#+% studioId
StartStreamingSession w streaming-session*=#+%createdBy,streaming-session-backup=#+% &2
StartStudioSSOConfigurationRepair w studio*=#+% studioId
StopStreamingSession w streaming-session*=#+% &1
TagResource t launch-profile=#+%studioId,streaming-image=#+%studioId,streaming-session=#+%&0,streaming-session-backup=#+%ownedBy,studio=#+%studioId,studio-component=#+%studioId
UntagResource t launch-profile=#+%studioId,streaming-image=#+%studioId,streaming-session=#+%&0,streaming-session-backup=#+%ownedBy,studio=#+%studioId,studio-component=#+%studioId
UpdateLaunchProfile w launch-profile*=#+% studioId
UpdateLaunchProfileMember w launch-profile*=#+% studioId
UpdateStreamingImage w streaming-image*=#+% studioId
UpdateStudio w studio*=#+% studioId
UpdateStudioComponent w studio-component*=#+% studioId`;
