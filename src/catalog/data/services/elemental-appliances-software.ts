export const data: string = `AWS Elemental Appliances and Software





quote quote/{ResourceId}

CompleteUpload w
CreateOrderV1 w
CreateQuote w quote*
GetAvsCorrectAddress r
GetBillingAddresses r
GetDeliveryAddressesV2 r
GetOrder r
GetOrdersV2 r
GetQuote r quote*
GetTaxes r
ListQuotes l
StartUpload w
SubmitOrderV1 w
UpdateQuote w quote*`;
