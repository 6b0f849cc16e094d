export const data: string = `AWS Storage Gateway





cache-report share/{ShareId}/cache-report/{CacheReportId} #
device gateway/{GatewayId}/device/{Vtldevice} #
fs-association fs-association/{FsaId} #
gateway gateway/{GatewayId} #
share share/{ShareId} #
tape tape/{TapeBarcode} #
tapepool tapepool/{PoolId} #
target gateway/{GatewayId}/target/{IscsiTarget} #
volume gateway/{GatewayId}/volume/{VolumeId} #

ActivateGateway w  +%
AddCache w gateway*
AddTagsToResource t cache-report,fs-association,gateway,share,tape,tapepool,volume +%
AddUploadBuffer w gateway*
AddWorkingStorage w gateway*
AssignTapePool w tape*,tapepool*
AssociateFileSystem w gateway* +%
AttachVolume w gateway*,volume*
BypassGovernanceRetention w tapepool*
CancelArchival w gateway*,tape*
CancelCacheReport w cache-report*
CancelRetrieval w gateway*,tape*
CreateCachediSCSIVolume w gateway*,volume* +%
CreateNFSFileShare w gateway* +%
CreateSMBFileShare w gateway* +%
CreateSnapshot w volume* +%
CreateSnapshotFromVolumeRecoveryPoint w volume* +%
CreateStorediSCSIVolume w gateway* +%
CreateTapePool w  +%
CreateTapeWithBarcode w gateway*,tapepool* +%
CreateTapes w gateway*,tapepool* +%
DeleteAutomaticTapeCreationPolicy w gateway*
DeleteBandwidthRateLimit w gateway*
DeleteCacheReport w cache-report*
DeleteChapCredentials w target*
DeleteFileShare w share*
DeleteGateway w gateway*
DeleteSnapshotSchedule w volume*
DeleteTape w gateway*,tape*
DeleteTapeArchive w
DeleteTapePool w tapepool*
DeleteVolume w volume*
DescribeAvailabilityMonitorTest r gateway*
DescribeBandwidthRateLimit r gateway*
DescribeBandwidthRateLimitSchedule r gateway*
DescribeCache r gateway*
DescribeCacheReport r cache-report*
DescribeCachediSCSIVolumes r volume*
DescribeChapCredentials r target*
DescribeFileSystemAssociations r fs-association*
DescribeGatewayInformation r gateway*
DescribeMaintenanceStartTime r gateway*
DescribeNFSFileShares r share*
DescribeSMBFileShares r share*
DescribeSMBSettings r gateway*
DescribeSnapshotSchedule r volume*
DescribeStorediSCSIVolumes r volume*
DescribeTapeArchives r
DescribeTapeRecoveryPoints r gateway*
DescribeTapes r gateway*
DescribeUploadBuffer r gateway*
DescribeVTLDevices r gateway*
DescribeWorkingStorage r gateway*
DetachVolume w volume*
DisableGateway w gateway*
DisassociateFileSystem w fs-association*
EvictFilesFailingUpload w share*
JoinDomain w gateway*
ListAutomaticTapeCreationPolicies l
ListCacheReports l
ListFileShares l
ListFileSystemAssociations l
ListGateways l
ListLocalDisks l gateway*
ListTagsForResource l gateway,share,tape,volume
ListTapePools l
ListTapes l
ListVolumeInitiators l volume*
ListVolumeRecoveryPoints l gateway*
ListVolumes l
NotifyWhenUploaded w share*
RefreshCache w share*
RemoveTagsFromResource t cache-report,fs-association,gateway,share,tape,tapepool,volume %
ResetCache w gateway*
RetrieveTapeArchive w gateway*,tape*
RetrieveTapeRecoveryPoint w gateway*,tape*
SetLocalConsolePassword w gateway*
SetSMBGuestPassword w gateway*
ShutdownGateway w gateway*
StartAvailabilityMonitorTest w gateway*
StartCacheReport w share* +%
StartGateway w gateway*
UpdateAutomaticTapeCreationPolicy w gateway*,tapepool*
UpdateBandwidthRateLimit w gateway*
UpdateBandwidthRateLimitSchedule w gateway*
UpdateChapCredentials w target*
UpdateFileSystemAssociation w fs-association*
UpdateGatewayInformation w gateway*
UpdateGatewaySoftwareNow w gateway*
UpdateMaintenanceStartTime w gateway*
UpdateNFSFileShare w share*
UpdateSMBFileShare w share*
UpdateSMBFileShareVisibility w gateway*
UpdateSMBLocalGroups w gateway*
UpdateSMBSecurityStrategy w gateway*
UpdateSnapshotSchedule w volume* +%
UpdateVTLDeviceType w device*`;
