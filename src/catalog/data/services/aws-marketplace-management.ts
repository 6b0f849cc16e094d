export const data: string = `AWS Marketplace Management Portal







GetAdditionalSellerNotificationRecipients r
GetBankAccountVerificationDetails r
GetSecondaryUserVerificationDetails r
GetSellerVerificationDetails r
PutAdditionalSellerNotificationRecipients w
PutBankAccountVerificationDetails w
PutSecondaryUserVerificationDetails w
PutSellerVerificationDetails w
uploadFiles w
viewMarketing l
viewReports l
viewSettings l
viewSupport l`;
