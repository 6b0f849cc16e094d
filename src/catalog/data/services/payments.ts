export const data: string = `AWS Payments





payment-instrument arn:{Partition}:payments::{Account}:payment-instrument:{ResourceId} #

AcceptFinancingApplicationTerms w
CreateFinancingApplication w
CreatePaymentInstrument w  +%
DeletePaymentInstrument w
GetFinancingApplication r
GetFinancingLine r
GetFinancingLineWithdrawal r
GetFinancingOption r
GetPaymentInstrument l payment-instrument=#
GetPaymentStatus r
ListFinancingApplications l
ListFinancingLineWithdrawals l
ListFinancingLines l
ListPaymentInstruments l
ListPaymentPreferences l
ListPaymentProgramOptions l
ListPaymentProgramStatus l
ListTagsForResource l payment-instrument=#
MakePayment w
TagResource t payment-instrument=#+%
UntagResource t payment-instrument=#%
UpdateFinancingApplication w
UpdatePaymentInstrument w
UpdatePaymentPreferences w`;
