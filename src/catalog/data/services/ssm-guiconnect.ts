export const data: string = `AWS Systems Manager GUI Connect







CancelConnection w
DeleteConnectionRecordingPreferences w
GetConnection r
GetConnectionRecordingPreferences r
ListConnections l
StartConnection w
UpdateConnectionRecordingPreferences w`;
