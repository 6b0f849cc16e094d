export const data: string = `Amazon Chime





app-instance arn:{Partition}:chime:{Region}:{AccountId}:app-instance/{AppInstanceId} #
app-instance-bot arn:{Partition}:chime:{Region}:{AccountId}:app-instance/{AppInstanceId}/bot/{AppInstanceBotId} #
app-instance-user arn:{Partition}:chime:{Region}:{AccountId}:app-instance/{AppInstanceId}/user/{AppInstanceUserId} #
channel arn:{Partition}:chime:{Region}:{AccountId}:app-instance/{AppInstanceId}/channel/{ChannelId} #
channel-flow arn:{Partition}:chime:{Region}:{AccountId}:app-instance/{AppInstanceId}/channel-flow/{ChannelFlowId} #
media-insights-pipeline-configuration arn:{Partition}:chime:{Region}:{AccountId}:media-insights-pipeline-configuration/{ConfigurationName} #
media-pipeline arn:{Partition}:chime:{Region}:{AccountId}:media-pipeline/{MediaPipelineId} #
media-pipeline-kinesis-video-stream-pool arn:{Partition}:chime:{Region}:{AccountId}:media-pipeline-kinesis-video-stream-pool/{PoolName} #
meeting arn:{Partition}:chime:{Region}:{AccountId}:meeting/{MeetingId} #
sip-media-application arn:{Partition}:chime:{Region}:{AccountId}:sma/{SipMediaApplicationId} #
voice-connector arn:{Partition}:chime:{Region}:{AccountId}:vc/{VoiceConnectorId} #
voice-profile arn:{Partition}:chime:{Region}:{AccountId}:voice-profile/{VoiceProfileId}
voice-profile-domain arn:{Partition}:chime:{Region}:{AccountId}:voice-profile-domain/{VoiceProfileDomainId} #

AcceptDelegate w
ActivateUsers w
AddDomain w
AddOrUpdateGroups w
AssociateChannelFlow w app-instance-bot*,app-instance-user*,channel*,channel-flow*
AssociatePhoneNumberWithUser w
AssociatePhoneNumbersWithVoiceConnector w voice-connector*
AssociatePhoneNumbersWithVoiceConnectorGroup w
AssociateSigninDelegateGroupsWithAccount w
AssociateVoiceConnectorConnect w
AuthorizeDirectory w
BatchCreateAttendee w meeting*
BatchCreateChannelMembership w app-instance-bot*,app-instance-user*,channel*
BatchCreateRoomMembership w
BatchDeletePhoneNumber w
BatchSuspendUser w
BatchUnsuspendUser w
BatchUpdateAttendeeCapabilitiesExcept w meeting*
BatchUpdatePhoneNumber w
BatchUpdateUser w
ChannelFlowCallback w channel*
Connect w app-instance-user*
ConnectDirectory w
CreateAccount w
CreateApiKey w
CreateAppInstance w  +%
CreateAppInstanceAdmin w app-instance*,app-instance-bot*,app-instance-user*
CreateAppInstanceBot w  +%
CreateAppInstanceUser w  +%
CreateAttendee w meeting*
CreateBot w
CreateCDRBucket w
CreateChannel w app-instance-bot*,app-instance-user* +%
CreateChannelBan w app-instance-bot*,app-instance-user*,channel*
CreateChannelFlow w app-instance* +%
CreateChannelMembership w app-instance-bot*,app-instance-user*,channel*
CreateChannelModerator w app-instance-bot*,app-instance-user*,channel*
CreateConnectAnalyticsConnector w  +%
CreateConnectCallTransferConnector w  +%
CreateMediaCapturePipeline w  +%
CreateMediaConcatenationPipeline w  +%
CreateMediaInsightsPipeline w media-insights-pipeline-configuration* +%
CreateMediaInsightsPipelineConfiguration w  +%
CreateMediaLiveConnectorPipeline w  +%
CreateMediaPipelineKinesisVideoStreamPool w  +%
CreateMediaStreamPipeline w media-pipeline-kinesis-video-stream-pool* +%
CreateMeeting w  +%
CreateMeetingDialOut w meeting*
CreateMeetingWithAttendees w  +%
CreatePhoneNumberOrder w
CreateProxySession w voice-connector*
CreateRoom w
CreateRoomMembership w
CreateSipMediaApplication w  +%
CreateSipMediaApplicationCall w sip-media-application*
CreateSipRule w sip-media-application
CreateUser w
CreateVoiceConnector w  +%
CreateVoiceConnectorGroup w voice-connector
CreateVoiceProfile w
CreateVoiceProfileDomain w  +%
DeleteAccount w
DeleteAccountOpenIdConfig w
DeleteApiKey w
DeleteAppInstance w app-instance*
DeleteAppInstanceAdmin w app-instance*,app-instance-bot*,app-instance-user*
DeleteAppInstanceBot w app-instance-bot*
DeleteAppInstanceStreamingConfigurations w app-instance*
DeleteAppInstanceUser w app-instance-user*
DeleteAttendee w meeting*
DeleteCDRBucket w
DeleteChannel w app-instance-bot*,app-instance-user*,channel*
DeleteChannelBan w app-instance-bot*,app-instance-user*,channel*
DeleteChannelFlow w channel*
DeleteChannelMembership w app-instance-bot*,app-instance-user*,channel*
DeleteChannelMessage w app-instance-bot*,app-instance-user*,channel*
DeleteChannelModerator w app-instance-bot*,app-instance-user*,channel*
DeleteDelegate w
DeleteDomain w
DeleteEventsConfiguration w
DeleteGroups w
DeleteMediaCapturePipeline w media-pipeline*
DeleteMediaInsightsPipelineConfiguration w media-insights-pipeline-configuration*
DeleteMediaPipeline w media-pipeline*
DeleteMediaPipelineKinesisVideoStreamPool w media-pipeline-kinesis-video-stream-pool*
DeleteMeeting w meeting*
DeleteMessagingStreamingConfigurations w app-instance*
DeletePhoneNumber w
DeleteProxySession w voice-connector*
DeleteRoom w
DeleteRoomMembership w
DeleteSipMediaApplication w sip-media-application*
DeleteSipRule w
DeleteVoiceConnector w voice-connector*
DeleteVoiceConnectorEmergencyCallingConfiguration w voice-connector*
DeleteVoiceConnectorExternalSystemsConfiguration w voice-connector*
DeleteVoiceConnectorGroup w
DeleteVoiceConnectorOrigination w voice-connector*
DeleteVoiceConnectorProxy w voice-connector*
DeleteVoiceConnectorStreamingConfiguration w voice-connector*
DeleteVoiceConnectorTermination w voice-connector*
DeleteVoiceConnectorTerminationCredentials w voice-connector*
DeleteVoiceProfile w voice-profile*
DeleteVoiceProfileDomain w voice-profile-domain*
DeregisterAppInstanceUserEndpoint w app-instance-user*
DescribeAppInstance r app-instance*
DescribeAppInstanceAdmin r app-instance*,app-instance-bot*,app-instance-user*
DescribeAppInstanceBot r app-instance-bot*
DescribeAppInstanceUser r app-instance-user*
DescribeAppInstanceUserEndpoint r app-instance-user*
DescribeChannel r app-instance-bot*,app-instance-user*,channel*
DescribeChannelBan r app-instance-bot*,app-instance-user*,channel*
DescribeChannelFlow r channel-flow*
DescribeChannelMembership r app-instance-bot*,app-instance-user*,channel*
DescribeChannelMembershipForAppInstanceUser r app-instance-bot*,app-instance-user*,channel*
DescribeChannelModeratedByAppInstanceUser r app-instance-bot*,app-instance-user*,channel*
DescribeChannelModerator r app-instance-bot*,app-instance-user*,channel*
DisassociateChannelFlow w app-instance-bot*,app-instance-user*,channel*,channel-flow*
DisassociatePhoneNumberFromUser w
DisassociatePhoneNumbersFromVoiceConnector w voice-connector*
DisassociatePhoneNumbersFromVoiceConnectorGroup w
DisassociateSigninDelegateGroupsFromAccount w
DisassociateVoiceConnectorConnect w
DisconnectDirectory w
GetAccount r
GetAccountResource r
GetAccountSettings r
GetAccountWithOpenIdConfig r
GetAppInstanceRetentionSettings r app-instance*
GetAppInstanceStreamingConfigurations r app-instance*
GetAttendee r meeting*
GetBot r
GetCDRBucket r
GetChannelMembershipPreferences r app-instance-bot*,app-instance-user*,channel*
GetChannelMessage r app-instance-bot*,app-instance-user*,channel*
GetChannelMessageStatus r app-instance-bot*,app-instance-user*,channel*
GetDomain r
GetEventsConfiguration r
GetGlobalSettings r
GetMediaCapturePipeline r media-pipeline*
GetMediaInsightsPipelineConfiguration r media-insights-pipeline-configuration*
GetMediaPipeline r media-pipeline*
GetMediaPipelineKinesisVideoStreamPool r media-pipeline-kinesis-video-stream-pool*
GetMeeting r meeting*
GetMeetingDetail r
GetMessagingSessionEndpoint r
GetMessagingStreamingConfigurations r app-instance*
GetPhoneNumber r
GetPhoneNumberOrder r
GetPhoneNumberSettings r
GetProxySession r voice-connector*
GetRetentionSettings r
GetRoom r
GetSipMediaApplication r sip-media-application*
GetSipMediaApplicationAlexaSkillConfiguration r sip-media-application*
GetSipMediaApplicationLoggingConfiguration r sip-media-application*
GetSipRule r
GetSpeakerSearchTask r media-pipeline,voice-connector
GetTelephonyLimits r
GetUser r
GetUserActivityReportData r
GetUserByEmail r
GetUserSettings r
GetVoiceConnector r voice-connector*
GetVoiceConnectorEmergencyCallingConfiguration r voice-connector*
GetVoiceConnectorExternalSystemsConfiguration r voice-connector*
GetVoiceConnectorGroup r
GetVoiceConnectorLoggingConfiguration r voice-connector*
GetVoiceConnectorOrigination r voice-connector*
GetVoiceConnectorProxy r voice-connector*
GetVoiceConnectorStreamingConfiguration r voice-connector*
GetVoiceConnectorTermination r voice-connector*
GetVoiceConnectorTerminationHealth r voice-connector*
GetVoiceProfile r voice-profile*
GetVoiceProfileDomain r voice-profile-domain*
GetVoiceToneAnalysisTask r media-pipeline,voice-connector
InviteDelegate w
InviteUsers w
InviteUsersFromProvider w
ListAccountUsageReportData l
ListAccounts l
ListApiKeys l
ListAppInstanceAdmins l app-instance*,app-instance-bot*,app-instance-user*
ListAppInstanceBots l app-instance-bot*
ListAppInstanceUserEndpoints l app-instance-user*
ListAppInstanceUsers l app-instance-user*
ListAppInstances l app-instance*
ListAttendeeTags l meeting*
ListAttendees l meeting*
ListAvailableVoiceConnectorRegions l
ListBots l
ListCDRBucket l
ListCallingRegions l
ListChannelBans l app-instance-bot*,app-instance-user*,channel*
ListChannelFlows l channel-flow*
ListChannelMemberships l app-instance-bot*,app-instance-user*,channel*
ListChannelMembershipsForAppInstanceUser l app-instance-bot*,app-instance-user*
ListChannelMessages r app-instance-bot*,app-instance-user*,channel*
ListChannelModerators l app-instance-bot*,app-instance-user*,channel*
ListChannels l app-instance-bot*,app-instance-user*
ListChannelsAssociatedWithChannelFlow l channel-flow*
ListChannelsModeratedByAppInstanceUser l app-instance-bot*,app-instance-user*
ListDelegates l
ListDirectories l
ListDomains l
ListGroups l
ListMediaCapturePipelines l
ListMediaInsightsPipelineConfigurations l
ListMediaPipelineKinesisVideoStreamPools l
ListMediaPipelines l
ListMeetingEvents l
ListMeetingTags l meeting*
ListMeetings l
ListMeetingsReportData l
ListPhoneNumberOrders l
ListPhoneNumbers l
ListProxySessions l voice-connector*
ListRoomMemberships l
ListRooms l
ListSipMediaApplications l
ListSipRules l sip-media-application
ListSubChannels l app-instance-bot*,app-instance-user*,channel*
ListSupportedPhoneNumberCountries l
ListTagsForResource r app-instance,app-instance-bot,app-instance-user,channel,channel-flow,media-insights-pipeline-configuration,media-pipeline,media-pipeline-kinesis-video-stream-pool,meeting,sip-media-application,voice-connector,voice-profile-domain
ListUsers l
ListVoiceConnectorGroups l
ListVoiceConnectorTerminationCredentials l voice-connector*
ListVoiceConnectors l
ListVoiceProfileDomains l
ListVoiceProfiles l voice-profile-domain*
LogoutUser w
PutAppInstanceRetentionSettings w app-instance*
PutAppInstanceStreamingConfigurations w app-instance*
PutAppInstanceUserExpirationSettings w app-instance-user*
PutChannelExpirationSettings w app-instance-user*,channel*
PutChannelMembershipPreferences w app-instance-bot*,app-instance-user*,channel*
PutEventsConfiguration w
PutMessagingStreamingConfigurations w app-instance*
PutRetentionSettings w
PutSipMediaApplicationAlexaSkillConfiguration w sip-media-application*
PutSipMediaApplicationLoggingConfiguration w sip-media-application*
PutVoiceConnectorEmergencyCallingConfiguration w voice-connector*
PutVoiceConnectorExternalSystemsConfiguration w voice-connector*
PutVoiceConnectorLoggingConfiguration w voice-connector*
PutVoiceConnectorOrigination w voice-connector*
PutVoiceConnectorProxy w voice-connector*
PutVoiceConnectorStreamingConfiguration w media-insights-pipeline-configuration,voice-connector*
PutVoiceConnectorTermination w voice-connector*
PutVoiceConnectorTerminationCredentials w voice-connector*
RedactChannelMessage w app-instance-bot*,app-instance-user*,channel*
RedactConversationMessage w
RedactRoomMessage w
RegenerateSecurityToken w
RegisterAppInstanceUserEndpoint w app-instance-user*
RenameAccount w
RenewDelegate w
ResetAccountResource w
ResetPersonalPIN w
RestorePhoneNumber w
RetrieveDataExports r
SearchAvailablePhoneNumbers r
SearchChannels l app-instance-bot*,app-instance-user*
SendChannelMessage w app-instance-bot*,app-instance-user*,channel*
StartDataExport w
StartMeetingTranscription w
StartSpeakerSearchTask w media-pipeline,voice-connector
StartVoiceToneAnalysisTask w media-pipeline,voice-connector
StopMeetingTranscription w
StopSpeakerSearchTask w media-pipeline,voice-connector
StopVoiceToneAnalysisTask w media-pipeline,voice-connector
SubmitSupportRequest w
SuspendUsers w
TagAttendee t meeting*
TagMeeting t meeting* #+%
TagResource t app-instance,app-instance-bot,app-instance-user,channel,channel-flow,media-insights-pipeline-configuration,media-pipeline,media-pipeline-kinesis-video-stream-pool,meeting,sip-media-application,voice-connector,voice-profile-domain #+%
UnauthorizeDirectory w
UntagAttendee t meeting*
UntagMeeting t meeting*
UntagResource t app-instance,app-instance-bot,app-instance-user,channel,channel-flow,media-insights-pipeline-configuration,media-pipeline,media-pipeline-kinesis-video-stream-pool,meeting,sip-media-application,voice-connector,voice-profile-domain %
UpdateAccount w
UpdateAccountOpenIdConfig w
UpdateAccountResource w
UpdateAccountSettings w
UpdateAppInstance w app-instance*
UpdateAppInstanceBot w app-instance-bot*
UpdateAppInstanceUser w app-instance-user*
UpdateAppInstanceUserEndpoint w app-instance-user*
UpdateAttendeeCapabilities w meeting*
UpdateBot w
UpdateCDRSettings w
UpdateChannel w app-instance-bot*,app-instance-user*,channel*
UpdateChannelFlow w channel-flow*
UpdateChannelMessage w app-instance-bot*,app-instance-user*,channel*
UpdateChannelReadMarker w app-instance-bot*,app-instance-user*,channel*
UpdateGlobalSettings w
UpdateMediaInsightsPipelineConfiguration w media-insights-pipeline-configuration*
UpdateMediaInsightsPipelineStatus w media-pipeline*
UpdateMediaPipelineKinesisVideoStreamPool w media-pipeline-kinesis-video-stream-pool*
UpdatePhoneNumber w
UpdatePhoneNumberSettings w
UpdateProxySession w voice-connector*
UpdateRoom w
UpdateRoomMembership w
UpdateSipMediaApplication w sip-media-application*
UpdateSipMediaApplicationCall w sip-media-application*
UpdateSipRule w sip-media-application
UpdateSupportedLicenses w
UpdateUser w
UpdateUserLicenses w
UpdateUserSettings w
UpdateVoiceConnector w voice-connector*
UpdateVoiceConnectorGroup w voice-connector
UpdateVoiceProfile w voice-profile*
UpdateVoiceProfileDomain w voice-profile-domain*
ValidateAccountResource r
ValidateE911Address r`;
