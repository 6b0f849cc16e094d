export const data: string = `Amazon Interactive Video Service Chat





logging-configuration logging-configuration/{ResourceId} #
room room/{ResourceId} #

CreateChatToken w room* +%
CreateLoggingConfiguration w logging-configuration* +%
CreateRoom w room* +%
DeleteLoggingConfiguration w logging-configuration*
DeleteMessage w room*
DeleteRoom w room*
DisconnectUser w room*
GetLoggingConfiguration r logging-configuration*
GetRoom r room*
ListLoggingConfigurations l logging-configuration*
ListRooms l room*
ListTagsForResource r room +%
SendEvent w room*
TagResource t logging-configuration,room +%
UntagResource t logging-configuration,room %
UpdateLoggingConfiguration w logging-configuration*
UpdateRoom w room*`;
