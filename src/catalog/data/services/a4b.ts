export const data: string = `Alexa for Business

amazonId
filters_deviceType*



addressbook address-book/{ResourceId}
conferenceprovider conference-provider/{ResourceId}
contact contact/{ResourceId}
device device/{ResourceId} #
gateway gateway/{ResourceId}
gatewaygroup gateway-group/{ResourceId}
networkprofile network-profile/{ResourceId}
profile profile/{ResourceId}
room room/{ResourceId} #
schedule schedule/{ResourceId}
skillgroup skill-group/{ResourceId}
user user/{ResourceId} #

ApproveSkill w
AssociateContactWithAddressBook w addressbook*,contact*
AssociateDeviceWithNetworkProfile w device*=#,networkprofile*
AssociateDeviceWithRoom w device*=#,room*=#
AssociateSkillGroupWithRoom w room*=#,skillgroup*
AssociateSkillWithSkillGroup w skillgroup*
AssociateSkillWithUsers w
CompleteRegistration w
CreateAddressBook w  +%
CreateBusinessReportSchedule w  +%
CreateConferenceProvider w  +%
CreateContact w  +%
CreateGatewayGroup w  +%
CreateNetworkProfile w  +%
CreateProfile w  +%
CreateRoom w profile*=+%
CreateSkillGroup w  +%
CreateUser w user*=#+%
DeleteAddressBook w addressbook*
DeleteBusinessReportSchedule w schedule*
DeleteConferenceProvider w conferenceprovider*
DeleteContact w contact*
DeleteDevice w device*=#
DeleteDeviceUsageData w device*=#
DeleteGatewayGroup w gatewaygroup*
DeleteNetworkProfile w networkprofile*
DeleteProfile w profile*
DeleteRoom w room*=#
DeleteRoomSkillParameter w room*=#
DeleteSkillAuthorization w room*=#
DeleteSkillGroup w skillgroup*
DeleteUser w user*=#
DisassociateContactFromAddressBook w addressbook*,contact*
DisassociateDeviceFromRoom w device*=#
DisassociateSkillFromSkillGroup w skillgroup*
DisassociateSkillFromUsers w user*=#
DisassociateSkillGroupFromRoom w room*=#,skillgroup*
ForgetSmartHomeAppliances w room*=#
GetAddressBook r addressbook*
GetConferencePreference r
GetConferenceProvider r conferenceprovider*
GetContact r contact*
GetDevice r device*=#
GetGateway r gateway*
GetGatewayGroup r gatewaygroup*
GetInvitationConfiguration r
GetNetworkProfile r networkprofile*
GetProfile r profile*
GetRoom r room*=#
GetRoomSkillParameter r room*=#
GetSkillGroup r skillgroup*
ListBusinessReportSchedules l
ListConferenceProviders l
ListDeviceEvents l device*=#
ListGatewayGroups l
ListGateways l gatewaygroup*
ListSkills l
ListSkillsStoreCategories l
ListSkillsStoreSkillsByCategory l
ListSmartHomeAppliances l room*=#
ListTags r device=#,room=#,user=#
PutConferencePreference w
PutDeviceSetupEvents w
PutInvitationConfiguration w
PutRoomSkillParameter w room*=#
PutSkillAuthorization w room*=#
RegisterAVSDevice w  +%
RegisterDevice w
RejectSkill w
ResolveRoom r
RevokeInvitation w user*=#
SearchAddressBooks l
SearchContacts l
SearchDevices l
SearchNetworkProfiles l
SearchProfiles l
SearchRooms l
SearchSkillGroups l
SearchUsers l
SendAnnouncement w
SendInvitation w user*=#
StartDeviceSync w
StartSmartHomeApplianceDiscovery r room*=#
TagResource t device=#+%,room=#+%,user=#+%
UntagResource t device=#,room=#,user=#
UpdateAddressBook w addressbook*
UpdateBusinessReportSchedule w schedule*
UpdateConferenceProvider w conferenceprovider*
UpdateContact w contact*
UpdateDevice w device*=#
UpdateGateway w gateway*
UpdateGatewayGroup w gatewaygroup*
UpdateNetworkProfile w networkprofile*
UpdateProfile w profile*
UpdateRoom w room*=#
UpdateSkillGroup w skillgroup*`;
