export const data: string = `AWS Backup

ChangeableForDays=numeric
CopyTargetOrgPaths*
CopyTargets=arn*
FrameworkArns=arn*
Index
MaxRetentionDays=numeric
MinRetentionDays=numeric
MpaApprovalTeamArn=arn



backupaccesspoint accesspoint/{AccessPointName} #
backupplan backup-plan:{BackupPlanId} #
backupvault backup-vault:{BackupVaultName} #
framework framework:{FrameworkName}-{FrameworkId} #
legalhold legal-hold:{LegalHoldId} #
recoverypoint arn:{Partition}:{Vendor}:{Region}:*:{ResourceType}:{RecoveryPointId} #
reportplan report-plan:{ReportPlanName}-{ReportPlanId} #
restoretestingplan restore-testing-plan:{RestoreTestingPlanName}-{RestoreTestingPlanId} #
tieringconfiguration tiering-configuration:{TieringConfigurationName}-{TieringConfigurationId} #

AssociateBackupVaultMpaApprovalTeam w backupvault* MpaApprovalTeamArn
CancelLegalHold w legalhold*
CopyFromBackupVault w recoverypoint* CopyTargetOrgPaths;CopyTargets
CopyIntoBackupVault w backupvault* +
CreateBackupAccessPoint w recoverypoint* +%
CreateBackupPlan w backupplan* +%
CreateBackupSelection w backupplan*
CreateBackupVault w backupvault* +%
CreateFramework w framework* +%
CreateLegalHold w legalhold* +%
CreateLogicallyAirGappedBackupVault w backupvault* +%MaxRetentionDays;MinRetentionDays
CreateReportPlan w reportplan* +%FrameworkArns
CreateRestoreAccessBackupVault w backupvault* +%
CreateRestoreTestingPlan w restoretestingplan* +%
CreateRestoreTestingSelection w restoretestingplan*
CreateTieringConfiguration w tieringconfiguration* +%
DeleteBackupAccessPoint w backupaccesspoint*
DeleteBackupPlan w backupplan*
DeleteBackupSelection w backupplan*
DeleteBackupVault w backupvault*
DeleteBackupVaultAccessPolicy p backupvault*
DeleteBackupVaultLockConfiguration w backupvault*
DeleteBackupVaultNotifications w backupvault*
DeleteBackupVaultSharingPolicy p backupvault*
DeleteFramework w framework*
DeleteRecoveryPoint w recoverypoint*
DeleteReportPlan w reportplan*
DeleteRestoreTestingPlan w restoretestingplan*
DeleteRestoreTestingSelection w restoretestingplan*
DeleteTieringConfiguration w tieringconfiguration*
DescribeBackupAccessPoint r backupaccesspoint*
DescribeBackupJob r
DescribeBackupVault r backupvault*
DescribeCopyJob r
DescribeFramework r framework*
DescribeGlobalSettings r
DescribeProtectedResource r
DescribeRecoveryPoint r recoverypoint*
DescribeRegionSettings r
DescribeReportJob r
DescribeReportPlan r reportplan*
DescribeRestoreJob r
DescribeScanJob r
DisassociateBackupVaultMpaApprovalTeam w backupvault*
DisassociateRecoveryPoint w recoverypoint*
DisassociateRecoveryPointFromParent w recoverypoint*
ExportBackupPlanTemplate r
GetBackupPlan r backupplan*
GetBackupPlanFromJSON r
GetBackupPlanFromTemplate r
GetBackupSelection r backupplan*
GetBackupVaultAccessPolicy r backupvault*
GetBackupVaultNotifications r backupvault*
GetBackupVaultSharingPolicy r backupvault*
GetLegalHold r legalhold*
GetPITRMalwareScanResults r recoverypoint*
GetRecoveryPointIndexDetails r recoverypoint*
GetRecoveryPointRestoreMetadata r recoverypoint*
GetRestoreJobMetadata r
GetRestoreTestingInferredMetadata r
GetRestoreTestingPlan r restoretestingplan*
GetRestoreTestingSelection r restoretestingplan*
GetSupportedResourceTypes r
GetTieringConfiguration r tieringconfiguration*
ListBackupAccessPoints l
ListBackupAccessPointsByRecoveryPoint l
ListBackupAccessPointsByResource l
ListBackupJobSummaries l
ListBackupJobs l
ListBackupPlanTemplates l
ListBackupPlanVersions l backupplan*
ListBackupPlans l
ListBackupSelections l backupplan*
ListBackupVaults l
ListCopyJobSummaries l
ListCopyJobs l
ListFrameworks l
ListIndexedRecoveryPoints l
ListIndexedRecoveryPointsForSearch p
ListLegalHolds l
ListProtectedResources l
ListProtectedResourcesByBackupVault l backupvault*
ListRecoveryPointsByBackupVault l backupvault*
ListRecoveryPointsByLegalHold l legalhold*
ListRecoveryPointsByResource l
ListReportJobs l
ListReportPlans l
ListRestoreAccessBackupVaults l backupvault*
ListRestoreJobSummaries l
ListRestoreJobs l
ListRestoreJobsByProtectedResource l
ListRestoreTestingPlans l
ListRestoreTestingSelections l restoretestingplan*
ListScanJobSummaries l
ListScanJobs l
ListTags r backupaccesspoint,backupplan,backupvault,framework,legalhold,recoverypoint,reportplan,restoretestingplan,tieringconfiguration
ListTieringConfigurations l
PutBackupVaultAccessPolicy p backupvault*
PutBackupVaultLockConfiguration w backupvault* ChangeableForDays;MaxRetentionDays;MinRetentionDays
PutBackupVaultNotifications w backupvault*
PutBackupVaultSharingPolicy p backupvault*
PutRestoreValidationResult w
RevokeRestoreAccessBackupVault w backupvault*
SearchRecoveryPoint p recoverypoint*
StartBackupJob w backupvault*
StartCopyJob w recoverypoint*
StartReportJob w reportplan*
StartRestoreJob w recoverypoint*
StartScanJob w recoverypoint*
StopBackupJob w
TagResource t backupaccesspoint,backupplan,backupvault,framework,legalhold,recoverypoint,reportplan,restoretestingplan,tieringconfiguration +%
UntagResource t backupaccesspoint,backupplan,backupvault,framework,legalhold,recoverypoint,reportplan,restoretestingplan,tieringconfiguration %
UpdateBackupPlan w backupplan*
UpdateFramework w framework*
UpdateGlobalSettings w
UpdateRecoveryPointIndexSettings w recoverypoint* Index
UpdateRecoveryPointLifecycle w recoverypoint*
UpdateRegionSettings w
UpdateReportPlan w reportplan* FrameworkArns
UpdateRestoreTestingPlan w restoretestingplan*
UpdateRestoreTestingSelection w restoretestingplan*
UpdateTieringConfiguration w tieringconfiguration*`;
