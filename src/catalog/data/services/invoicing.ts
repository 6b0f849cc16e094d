export const data: string = `AWS Invoicing Service





invoice-unit arn:{Partition}:invoicing::{Account}:invoice-unit/{Identifier} #
procurement-portal-preference arn:{Partition}:invoicing::{Account}:procurement-portal-preference/{Identifier} #

BatchGetInvoiceProfile r
CreateInvoiceUnit w  +%
CreateProcurementPortalPreference w  #
DeleteInvoiceUnit w invoice-unit* #
DeleteProcurementPortalPreference w  #
GetInvoiceCorrection r
GetInvoiceEmailDeliveryPreferences r
GetInvoicePDF r
GetInvoiceUnit r invoice-unit*
GetProcurementPortalPreference r
ListInvoiceCorrections l
ListInvoiceSummaries r
ListInvoiceUnits l
ListProcurementPortalPreferences l
ListProcurementPortalSuppliers l
ListProcurementPortals l
ListTagsForResource r invoice-unit*,procurement-portal-preference* #
PutInvoiceEmailDeliveryPreferences w
PutProcurementPortalPreference w  #
SendProcurementPortalValidation w  #
StartInvoiceCorrection w
TagResource t invoice-unit*,procurement-portal-preference* #+%
UntagResource t invoice-unit*,procurement-portal-preference* #%
UpdateInvoiceUnit w invoice-unit* #
UpdateProcurementPortalPreferenceStatus w  #
VerifyProcurementPortalValidation w  #`;
