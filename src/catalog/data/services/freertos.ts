export const data: string = `Amazon FreeRTOS





configuration configuration/{ConfigurationName} #
subscription subscription/{SubscriptionID} #

CreateSoftwareConfiguration w configuration*=#+%
CreateSubscription w  +%
DeleteSoftwareConfiguration w configuration*=#
DescribeHardwarePlatform r
DescribeSoftwareConfiguration r configuration*=#
DescribeSubscription r subscription*=#
GetEmpPatchUrl r
GetSoftwareURL r
GetSoftwareURLForConfiguration r
GetSubscriptionBillingAmount r
ListFreeRTOSVersions l
ListHardwarePlatforms l
ListHardwareVendors l
ListSoftwareConfigurations l
ListSoftwarePatches l
ListSubscriptionEmails l
ListSubscriptions l
UpdateEmailRecipients w
UpdateSoftwareConfiguration w configuration*=#
VerifyEmail w`;
