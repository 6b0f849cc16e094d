export const data: string = `AWS User Experience Customization







DeleteAccountColor w
GetAccountColor r
GetAccountCustomizations r
ListServices r
PutAccountColor w
UpdateAccountCustomizations w`;
