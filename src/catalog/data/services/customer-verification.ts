export const data: string = `AWS Customer Verification Service







CreateCustomerVerificationDetails w
CreateUploadUrls w
GetCustomerVerificationDetails r
GetCustomerVerificationEligibility r
GetInheritanceConfig r
PutInheritanceConfig w
UpdateCustomerVerificationDetails w`;
