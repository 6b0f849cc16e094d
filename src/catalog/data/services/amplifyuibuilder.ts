export const data: string = `AWS Amplify UI Builder

CodegenJobResourceAppId
CodegenJobResourceEnvironmentName
CodegenJobResourceId
ComponentResourceAppId
ComponentResourceEnvironmentName
ComponentResourceId
FormResourceAppId
FormResourceEnvironmentName
FormResourceId
ThemeResourceAppId
ThemeResourceEnvironmentName
ThemeResourceId



codegenjobresource app/{AppId}/environment/{EnvironmentName}/codegen-jobs/{Id} #CodegenJobResourceAppId;CodegenJobResourceEnvironmentName;CodegenJobResourceId
componentresource app/{AppId}/environment/{EnvironmentName}/components/{Id} #ComponentResourceAppId;ComponentResourceEnvironmentName;ComponentResourceId
formresource app/{AppId}/environment/{EnvironmentName}/forms/{Id} #FormResourceAppId;FormResourceEnvironmentName;FormResourceId
themeresource app/{AppId}/environment/{EnvironmentName}/themes/{Id} #ThemeResourceAppId;ThemeResourceEnvironmentName;ThemeResourceId

CreateComponent w  +%
CreateForm w  +%
CreateTheme w  +%
DeleteComponent w componentresource*
DeleteForm w formresource*
DeleteTheme w themeresource*
ExchangeCodeForToken w
ExportComponents r
ExportForms r
ExportThemes r
GetCodegenJob r codegenjobresource*
GetComponent r componentresource*
GetForm r formresource*
GetMetadata r
GetTheme r themeresource*
ListCodegenJobs l
ListComponents l
ListForms l
ListTagsForResource l codegenjobresource,componentresource,formresource,themeresource
ListThemes l
PutMetadataFlag w
RefreshToken w
ResetMetadataFlag w
StartCodegenJob w  +%
TagResource t codegenjobresource,componentresource,formresource,themeresource +%
UntagResource t codegenjobresource,componentresource,formresource,themeresource %
UpdateComponent w componentresource*
UpdateForm w formresource*
UpdateTheme w themeresource*`;
