export const data: string = `AWS reInvent event pass amount charge to customer AWS account





approve {RelativeId} #
info {RelativeId} #

approve w  #+%
info r  #+%`;
