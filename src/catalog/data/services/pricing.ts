export const data: string = `AWS Price List







DescribeServices r
GetAttributeValues r
GetPriceListFileUrl r
GetProducts r
ListPriceLists r`;
