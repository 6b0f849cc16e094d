export const data: string = `AWS Billing Console







GetConsoleActionSetEnforced r
ModifyAccount w
ModifyBilling w
ModifyPaymentMethods w
UpdateConsoleActionSetEnforced w
ViewAccount r
ViewBilling r
ViewPaymentMethods r
ViewUsage r`;
