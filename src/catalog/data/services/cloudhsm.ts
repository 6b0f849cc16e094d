export const data: string = `AWS CloudHSM





backup backup/{CloudHsmBackupInstanceName} #
cluster cluster/{CloudHsmClusterInstanceName} #

CopyBackupToRegion w backup* +%
CreateCluster w backup +%
CreateHsm w cluster*
DeleteBackup w backup*
DeleteCluster w cluster*
DeleteHsm w
DeleteResourcePolicy p backup*
DescribeBackups r
DescribeClusters r
GetResourcePolicy r backup*
InitializeCluster w cluster*
ListTags r backup,cluster
ModifyBackupAttributes w backup*
ModifyCluster w cluster*
PutResourcePolicy p backup*
RestoreBackup w backup*
TagResource t backup,cluster +%
UntagResource t backup,cluster %`;
