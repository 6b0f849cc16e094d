export const data: string = `AWS Marketplace Catalog

AgreementType*
Intent
PartyType
ProductId*
VerificationType
catalog:ChangeType

AgreementType;PartyType
AgreementType;ProductId

alllistings arn:{Partition}:aws-marketplace:::catalog/{CatalogName}/listing/*
allpurchaseoptions arn:{Partition}:aws-marketplace:::catalog/{CatalogName}/purchaseOption/*
assessment arn:{Partition}:aws-marketplace:{Region}::{Catalog}/Assessment/{ResourceId}
changeset {Catalog}/ChangeSet/{ResourceId} #catalog:ChangeType
dashboard arn:{Partition}:aws-marketplace::{Account}:{Catalog}/ReportingData/{FactTable}/Dashboard/{DashboardName}
deploymentparameter DeploymentParameter:catalogs/{CatalogName}/products/{ProductId}/{ResourceId} #+%
entity {Catalog}/{EntityType}/{ResourceId} #catalog:ChangeType
invoicesubmissiontask catalog/{Catalog}/invoice-submission-task/{ResourceId} #
issuedtaxinvoice catalog/{Catalog}/issued-tax-invoice/{ResourceId} #
listing arn:{Partition}:aws-marketplace:::catalog/{CatalogName}/listing/{ListingId}
offer arn:{Partition}:aws-marketplace:::catalog/{CatalogName}/offer/{OfferId}
offerset arn:{Partition}:aws-marketplace:::catalog/{CatalogName}/offerSet/{OfferSetId}
product arn:{Partition}:aws-marketplace:::catalog/{CatalogName}/product/{ProductId}
purchaseoption arn:{Partition}:aws-marketplace:::catalog/{CatalogName}/purchaseOption/{PurchaseOptionId}
sellerdashboard arn:{Partition}:aws-marketplace::{Account}:{Catalog}/ReportingData/{FactTable}/Dashboard/{DashboardName}
taxcomplianceprofile tax-compliance-profile/{ResourceId} #
taxcomplianceprofilechangetask tax-compliance-profile-change-task/{ResourceId} #
verificationevidence verification-type/{VerificationType}/verification-evidence/{ResourceId} #

AcceptAgreementApprovalRequest w
AcceptAgreementCancellationRequest w  &0
AcceptAgreementPaymentRequest w  &0
AcceptAgreementRequest w  &1
AssociateProductsWithPrivateMarketplace w
BatchCreateBillingAdjustmentRequest w  &0
BatchMeterUsage w
CancelAgreement w  AgreementType
CancelAgreementCancellationRequest w  &0
CancelAgreementPaymentRequest w  &0
CancelAgreementRequest w
CancelChangeSet w changeset*
CreateAgreementRequest w  &1
CreatePrivateMarketplaceRequests w
CreateVerificationEvidence w verificationevidence* +%
DeleteResourcePolicy p entity*
DescribeAgreement r  &0
DescribeAssessment r assessment
DescribeBuilds r
DescribeChangeSet r changeset*
DescribeEntity r entity*
DescribePrivateMarketplaceRequests l
DescribeProcurementSystemConfiguration r
DisassociateProductsFromPrivateMarketplace w
GetAgreementApprovalRequest r
GetAgreementCancellationRequest r  &0
GetAgreementEntitlements r  AgreementType
GetAgreementPaymentRequest r  &0
GetAgreementRequest r
GetAgreementTerms l  &0
GetBillingAdjustmentRequest r  &0
GetBuyerDashboard r dashboard*
GetEntitlements r
GetInvoiceSubmissionTask r invoicesubmissiontask*
GetIssuedTaxInvoice r issuedtaxinvoice*
GetListing r listing*
GetOffer r offer*
GetOfferSet r offerset*
GetOfferTerms r offer*
GetProduct r product*
GetResourcePolicy r entity*
GetSellerDashboard r sellerdashboard*
GetTaxComplianceProfile r taxcomplianceprofile*
GetVerification r  VerificationType
GetVerificationEvidence r verificationevidence*
ListAgreementApprovalRequests l
ListAgreementCancellationRequests l  &0
ListAgreementCharges l  AgreementType
ListAgreementInvoiceLineItems l  &0
ListAgreementPaymentRequests l  &0
ListAgreementRequests l
ListAssessments l
ListBillingAdjustmentRequests l  &0
ListBuilds r
ListChangeSets l
ListEntities l
ListEntitlementDetails r
ListFulfillmentOptions l product*
ListInvoiceSubmissionTasks l
ListIssuedTaxInvoices l
ListPayables l
ListPrivateListings l
ListPrivateMarketplaceRequests l
ListPurchaseOptions l allpurchaseoptions*
ListTagsForResource r deploymentparameter #
ListTaxComplianceProfileChangeTasks l
ListTaxComplianceProfiles l
ListVerificationEvidence l
ListVerifications l  VerificationType
MeterUsage w
PutDeploymentParameter w deploymentparameter*=#+% #+%
PutProcurementSystemConfiguration w
PutResourcePolicy p entity*
RegisterUsage w
RejectAgreementApprovalRequest w
RejectAgreementCancellationRequest w  &0
RejectAgreementPaymentRequest w  &0
ResolveCustomer w
SearchAgreements l  &0
SearchFacets l alllistings*
SearchListings l alllistings*
SendAgreementCancellationRequest w  &0
SendAgreementPaymentRequest w  &0
StartBuild w
StartChangeSet w entity* +%Intent;catalog:ChangeType
StartInvoiceSubmissionTask w invoicesubmissiontask* +%
StartTaxComplianceProfileChangeTask w taxcomplianceprofilechangetask* +%
StartVerification w verificationevidence* VerificationType
Subscribe w
TagResource t deploymentparameter*=#+% #+%
Unsubscribe w
UntagResource t deploymentparameter*=#% #%
UpdateAgreementApprovalRequest w
UpdatePurchaseOrders w  AgreementType
UpdateVerificationEvidence w verificationevidence*
ViewSubscriptions l`;
