export const data: string = `Amazon Elastic Kubernetes Service

accessEntryType
accessScope
authenticationMode
blockStorageEnabled=bool
bootstrapClusterCreatorAdminPermissions=bool
bootstrapSelfManagedAddons=bool
clientId
clusterName
computeConfigEnabled=bool
controlPlaneEgressMode
controlPlaneScalingTier
deletionProtection=bool
elasticLoadBalancingEnabled=bool
encryptionConfigProviderKeyArns=arn*
endpointPrivateAccess=bool
endpointPublicAccess=bool
issuerUrl
kubeApiServerConfig=bool
kubeControllerManagerConfig=bool
kubeSchedulerConfig=bool
kubernetesGroups*
kubernetesVersion
loggingType/{type}=bool
namespaces*
policyArn=arn
principalArn=arn
supportType
username
zonalShiftEnabled=bool

accessScope;namespaces;policyArn

access-entry access-entry/{ClusterName}/{IamIdentityType}/{IamIdentityAccountID}/{IamIdentityName}/{UUID} #accessEntryType;clusterName;kubernetesGroups;principalArn;username
access-policy arn:{Partition}:eks::aws:cluster-access-policy/{AccessPolicyName}
addon addon/{ClusterName}/{AddonName}/{UUID} #
capability capability/{ClusterName}/{CapabilityType}/{CapabilityName}/{UUID} #
cluster cluster/{ClusterName} #
dashboard dashboard/{DashboardName} #
eks-anywhere-subscription eks-anywhere-subscription/{UUID} #
fargateprofile fargateprofile/{ClusterName}/{FargateProfileName}/{UUID} #
identityproviderconfig identityproviderconfig/{ClusterName}/{IdentityProviderType}/{IdentityProviderConfigName}/{UUID} #
nodegroup nodegroup/{ClusterName}/{NodegroupName}/{UUID} #
podidentityassociation podidentityassociation/{ClusterName}/{UUID} #

AccessKubernetesApi r cluster*
ActivateCertificateAuthority w cluster*
AssociateAccessPolicy w access-entry* &0
AssociateEncryptionConfig w cluster* encryptionConfigProviderKeyArns
AssociateIdentityProviderConfig w cluster* +%clientId;issuerUrl
CancelUpdate w cluster*
CreateAccessEntry w cluster* +%accessEntryType;kubernetesGroups;principalArn;username
CreateAddon w cluster*,podidentityassociation +%
CreateCapability w cluster* +%
CreateCertificateAuthority w cluster*
CreateCluster w  +%authenticationMode;blockStorageEnabled;bootstrapClusterCreatorAdminPermissions;bootstrapSelfManagedAddons;computeConfigEnabled;controlPlaneEgressMode;controlPlaneScalingTier;deletionProtection;elasticLoadBalancingEnabled;encryptionConfigProviderKeyArns;endpointPrivateAccess;endpointPublicAccess;kubeApiServerConfig;kubeControllerManagerConfig;kubeSchedulerConfig;kubernetesVersion;loggingType/{type};supportType;zonalShiftEnabled
CreateEksAnywhereSubscription w  +%
CreateFargateProfile w cluster* +%
CreateNodegroup w cluster* +%
CreatePodIdentityAssociation w cluster* +%
DeleteAccessEntry w access-entry*
DeleteAddon w addon*,podidentityassociation
DeleteCapability w capability*
DeleteCertificateAuthority w cluster*
DeleteCluster w cluster*
DeleteEksAnywhereSubscription w eks-anywhere-subscription*
DeleteFargateProfile w fargateprofile*
DeleteNodegroup w nodegroup*
DeletePodIdentityAssociation w podidentityassociation*
DeregisterCluster w cluster*
DescribeAccessEntry r access-entry*
DescribeAddon r addon*
DescribeAddonConfiguration r
DescribeAddonVersions r
DescribeCapability r capability*
DescribeCertificateAuthority r cluster*
DescribeCluster r cluster*
DescribeClusterVersions r
DescribeEksAnywhereSubscription r eks-anywhere-subscription*
DescribeFargateProfile r fargateprofile*
DescribeIdentityProviderConfig r identityproviderconfig*
DescribeInsight r cluster*
DescribeInsightsRefresh r cluster*
DescribeNodegroup r nodegroup*
DescribePodIdentityAssociation r podidentityassociation*
DescribeUpdate r addon,capability,cluster*,nodegroup
DisassociateAccessPolicy w access-entry* &0
DisassociateIdentityProviderConfig w identityproviderconfig*
ListAccessEntries l cluster*
ListAccessPolicies l
ListAddons l cluster*
ListAssociatedAccessPolicies l access-entry*
ListCapabilities l cluster*
ListCertificateAuthorities l cluster*
ListClusters l
ListDashboardData r dashboard*
ListDashboardResources r dashboard*
ListEksAnywhereSubscriptions l
ListFargateProfiles l cluster*
ListIdentityProviderConfigs l cluster*
ListInsights l cluster*
ListNodegroups l cluster*
ListPodIdentityAssociations l cluster*
ListTagsForResource r addon,capability,cluster,dashboard,eks-anywhere-subscription,fargateprofile,identityproviderconfig,nodegroup
ListUpdates l addon,capability,cluster*,nodegroup
MutateViaKubernetesApi w cluster*
RegisterCluster w  +%
StartInsightsRefresh w cluster*
TagResource t access-entry,addon,capability,cluster,dashboard,eks-anywhere-subscription,fargateprofile,identityproviderconfig,nodegroup,podidentityassociation +%
UntagResource t access-entry,addon,capability,cluster,dashboard,eks-anywhere-subscription,fargateprofile,identityproviderconfig,nodegroup,podidentityassociation %
UpdateAccessEntry w access-entry*
UpdateAddon w addon*,podidentityassociation
UpdateCapability w capability*
UpdateClusterConfig w cluster* authenticationMode;blockStorageEnabled;computeConfigEnabled;controlPlaneEgressMode;controlPlaneScalingTier;deletionProtection;elasticLoadBalancingEnabled;endpointPrivateAccess;endpointPublicAccess;kubeApiServerConfig;kubeControllerManagerConfig;kubeSchedulerConfig;loggingType/{type};supportType;zonalShiftEnabled
UpdateClusterVersion w cluster* kubernetesVersion
UpdateEksAnywhereSubscription w eks-anywhere-subscription*
UpdateNodegroupConfig w nodegroup*
UpdateNodegroupVersion w nodegroup*
UpdatePodIdentityAssociation w podidentityassociation*`;
