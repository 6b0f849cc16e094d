export const data: string = `AWS Consolidated Billing







GetAccountBillingRole r
ListLinkedAccounts l`;
