export const data: string = `AWS Telco Network Builder





function-instance function-instance/{FunctionInstanceId} #
function-package function-package/{FunctionPackageId} #
network-instance network-instance/{NetworkInstanceId} #
network-operation network-operation/{NetworkOperationId} #
network-package network-package/{NetworkPackageId} #

CancelSolNetworkOperation w network-operation*
CreateSolFunctionPackage w function-package* +%
CreateSolNetworkInstance w network-instance*,network-package* +%
CreateSolNetworkPackage w network-package* +%
DeleteSolFunctionPackage w function-package*
DeleteSolNetworkInstance w network-instance*
DeleteSolNetworkPackage w network-package*
GetSolFunctionInstance r function-instance* #
GetSolFunctionPackage r function-package* #
GetSolFunctionPackageContent r function-package* #
GetSolFunctionPackageDescriptor r function-package* #
GetSolNetworkInstance r network-instance* #
GetSolNetworkOperation r network-operation* #
GetSolNetworkPackage r network-package* #
GetSolNetworkPackageContent r network-package* #
GetSolNetworkPackageDescriptor r network-package* #
InstantiateSolNetworkInstance w network-instance* +%
ListSolFunctionInstances l function-instance* #
ListSolFunctionPackages l function-package* #
ListSolNetworkInstances l network-instance* #
ListSolNetworkOperations l network-operation* #
ListSolNetworkPackages l network-package* #
ListTagsForResource l
PutSolFunctionPackageContent w function-package*
PutSolNetworkPackageContent w network-package*
TagResource t function-instance,function-package,network-instance,network-operation,network-package +%
TerminateSolNetworkInstance w network-instance* +%
UntagResource t function-instance,function-package,network-instance,network-operation,network-package %
UpdateSolFunctionPackage w function-package*
UpdateSolNetworkInstance w function-instance*,network-instance* +%
UpdateSolNetworkPackage w network-package*
ValidateSolFunctionPackageContent w function-package*
ValidateSolNetworkPackageContent w network-package*`;
