export const data: string = `AWS Purchase Orders Console





purchase-order arn:{Partition}:purchase-orders::{Account}:purchase-order/{ResourceName} #

AddPurchaseOrder w purchase-order*=#+%
DeletePurchaseOrder w purchase-order*=#
GetConsoleActionSetEnforced r
GetPurchaseOrder r purchase-order*=#
ListPurchaseOrderInvoices l purchase-order*=#
ListPurchaseOrders l
ListTagsForResource r purchase-order=#
ModifyPurchaseOrders w purchase-order*=#+%
TagResource t purchase-order*=#+%
UntagResource t purchase-order*=#%
UpdateConsoleActionSetEnforced w
UpdatePurchaseOrder w purchase-order*=#+%
UpdatePurchaseOrderStatus w purchase-order*=#
ViewPurchaseOrders r purchase-order=#`;
