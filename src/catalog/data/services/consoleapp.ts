export const data: string = `AWS Management Console Mobile App





deviceidentity arn:{Partition}:consoleapp::{Account}:device/{DeviceId}/identity/{IdentityId}

GetDeviceIdentity r deviceidentity*
ListDeviceIdentities l`;
