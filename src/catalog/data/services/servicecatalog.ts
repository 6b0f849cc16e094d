export const data: string = `AWS Service Catalog

Resource
ResourceType
accountLevel
roleLevel
userLevel

Resource;ResourceType
accountLevel;roleLevel;userLevel

application /applications/{ApplicationId} #
attributegroup /attribute-groups/{AttributeGroupId} #
portfolio arn:{Partition}:catalog:{Region}:{Account}:portfolio/{PortfolioId} #
product arn:{Partition}:catalog:{Region}:{Account}:product/{ProductId} #

AcceptPortfolioShare w portfolio*
AssociateAttributeGroup w application*,attributegroup*
AssociateBudgetWithResource w
AssociatePrincipalWithPortfolio w portfolio*
AssociateProductWithPortfolio w
AssociateResource w application* &0
AssociateServiceActionWithProvisioningArtifact w product*
AssociateTagOptionWithResource w portfolio,product
BatchAssociateServiceActionWithProvisioningArtifact w
BatchDisassociateServiceActionFromProvisioningArtifact w
CopyProduct w
CreateApplication w application* +%
CreateAttributeGroup w attributegroup* +%
CreateConstraint w product*
CreatePortfolio w portfolio* +%
CreatePortfolioShare p portfolio*
CreateProduct w product* +%
CreateProvisionedProductPlan w  &1
CreateProvisioningArtifact w product*
CreateServiceAction w
CreateTagOption w
DeleteApplication w application*
DeleteAttributeGroup w attributegroup*
DeleteConstraint w
DeletePortfolio w portfolio*
DeletePortfolioShare p portfolio*
DeleteProduct w product*
DeleteProvisionedProductPlan w  &1
DeleteProvisioningArtifact w product*
DeleteResourcePolicy w application,attributegroup
DeleteServiceAction w
DeleteTagOption w
DescribeConstraint r
DescribeCopyProductStatus r
DescribePortfolio r portfolio*
DescribePortfolioShareStatus r
DescribePortfolioShares l portfolio*
DescribeProduct r product*
DescribeProductAsAdmin r product*
DescribeProductView r
DescribeProvisionedProduct r  &1
DescribeProvisionedProductPlan r  &1
DescribeProvisioningArtifact r product*
DescribeProvisioningParameters r product*
DescribeRecord r  &1
DescribeServiceAction r
DescribeServiceActionExecutionParameters r  &1
DescribeTagOption r
DisableAWSOrganizationsAccess w
DisassociateAttributeGroup w application*,attributegroup*
DisassociateBudgetFromResource w
DisassociatePrincipalFromPortfolio w portfolio*
DisassociateProductFromPortfolio w
DisassociateResource w application* &0
DisassociateServiceActionFromProvisioningArtifact w product*
DisassociateTagOptionFromResource w portfolio,product
EnableAWSOrganizationsAccess w
ExecuteProvisionedProductPlan w  &1
ExecuteProvisionedProductServiceAction w  &1
GetAWSOrganizationsAccessStatus r
GetApplication r application*
GetAssociatedResource r application* &0
GetAttributeGroup r attributegroup*
GetConfiguration r
GetProvisionedProductOutputs r
GetResourcePolicy r application,attributegroup
ImportAsProvisionedProduct w product*
ListAcceptedPortfolioShares l
ListApplications l
ListAssociatedAttributeGroups l application*
ListAssociatedResources l application*
ListAttributeGroups l
ListAttributeGroupsForApplication l application*
ListBudgetsForResource l
ListConstraintsForPortfolio l
ListLaunchPaths l product*
ListOrganizationPortfolioAccess l
ListPortfolioAccess l portfolio*
ListPortfolios l
ListPortfoliosForProduct l product*
ListPrincipalsForPortfolio l portfolio*
ListProvisionedProductPlans l  &1
ListProvisioningArtifacts l product*
ListProvisioningArtifactsForServiceAction l
ListRecordHistory l  &1
ListResourcesForTagOption l
ListServiceActions l
ListServiceActionsForProvisioningArtifact l product* &1
ListStackInstancesForProvisionedProduct l  &1
ListTagOptions l
ListTagsForResource r application,attributegroup
NotifyProvisionProductEngineWorkflowResult w
NotifyTerminateProvisionedProductEngineWorkflowResult w
NotifyUpdateProvisionedProductEngineWorkflowResult w
ProvisionProduct w product*
PutConfiguration w
PutResourcePolicy w application,attributegroup
RejectPortfolioShare w portfolio*
ScanProvisionedProducts l  &1
SearchProducts l
SearchProductsAsAdmin l
SearchProvisionedProducts l  &1
SyncResource w
TagResource t application,attributegroup +%
TerminateProvisionedProduct w  &1
UntagResource t application,attributegroup %
UpdateApplication w application*
UpdateAttributeGroup w attributegroup*
UpdateConstraint w
UpdatePortfolio w portfolio* +%
UpdatePortfolioShare p portfolio*
UpdateProduct w product* +%
UpdateProvisionedProduct w  &1
UpdateProvisionedProductProperties w
UpdateProvisioningArtifact w product*
UpdateServiceAction w
UpdateTagOption w`;
