export const data: string = `AWS Identity Sync





syncprofileresource profile/{SyncProfileName}
synctargetresource target/{SyncProfileName}/{SyncTargetName}

AllowVendedLogDeliveryForResource p syncprofileresource*
CreateSyncFilter w syncprofileresource*
CreateSyncProfile w
CreateSyncTarget w syncprofileresource*
DeleteSyncFilter w syncprofileresource*
DeleteSyncProfile w syncprofileresource*
DeleteSyncTarget w syncprofileresource*,synctargetresource*
GetSyncProfile r syncprofileresource*
GetSyncTarget r syncprofileresource*,synctargetresource*
ListSyncFilters l syncprofileresource*
StartSync w syncprofileresource*
StopSync w syncprofileresource*
UpdateSyncTarget w syncprofileresource*,synctargetresource*`;
