export const data: string = `AWS Clean Rooms





analysistemplate membership/{MembershipId}/analysistemplate/{AnalysisTemplateId} #
collaboration collaboration/{CollaborationId} #
configuredaudiencemodelassociation membership/{MembershipId}/configuredaudiencemodelassociation/{ConfiguredAudienceModelAssociationId} #
configuredtable configuredtable/{ConfiguredTableId} #
configuredtableassociation membership/{MembershipId}/configuredtableassociation/{ConfiguredTableAssociationId} #
idmappingtable membership/{MembershipId}/idmappingtable/{IdMappingTableId} #
idnamespaceassociation membership/{MembershipId}/idnamespaceassociation/{IdNamespaceAssociationId} #
intermediatetable membership/{MembershipId}/intermediatetable/{IntermediateTableId} #
membership membership/{MembershipId} #
privacybudgettemplate membership/{MembershipId}/privacybudgettemplate/{PrivacyBudgetTemplateId} #

BatchGetCollaborationAnalysisTemplate r analysistemplate*,collaboration*
BatchGetSchema r collaboration*,configuredtableassociation,idmappingtable,intermediatetable
BatchGetSchemaAnalysisRule r collaboration*,configuredtableassociation,idmappingtable,intermediatetable
CreateAnalysisTemplate w analysistemplate*=#+%,membership*=#+%
CreateCollaboration w collaboration*=#+%
CreateCollaborationChangeRequest w collaboration*=#+%
CreateConfiguredAudienceModelAssociation w configuredaudiencemodelassociation*=#+%,membership*=#+%
CreateConfiguredTable w configuredtable*=#+%
CreateConfiguredTableAnalysisRule w configuredtable*
CreateConfiguredTableAssociation w configuredtable*=#+%,configuredtableassociation*=#+%,membership*=#+%
CreateConfiguredTableAssociationAnalysisRule w configuredtableassociation*=#+%
CreateIdMappingTable w idmappingtable*=#+%,membership*=#+%
CreateIdNamespaceAssociation w idnamespaceassociation*=#+%,membership*=#+%
CreateIntermediateTable w analysistemplate,intermediatetable*=#+%,membership*=#+%
CreateIntermediateTableAnalysisRule w intermediatetable*
CreateMembership w collaboration*=#+%,membership*=#+%
CreatePrivacyBudgetTemplate w membership*=#+%,privacybudgettemplate*=#+%
DeleteAnalysisTemplate w analysistemplate*
DeleteCollaboration w collaboration*
DeleteConfiguredAudienceModelAssociation w configuredaudiencemodelassociation*
DeleteConfiguredTable w configuredtable*
DeleteConfiguredTableAnalysisRule w configuredtable*
DeleteConfiguredTableAssociation w configuredtableassociation*
DeleteConfiguredTableAssociationAnalysisRule w configuredtableassociation*
DeleteIdMappingTable w idmappingtable*,membership*
DeleteIdNamespaceAssociation w idnamespaceassociation*,membership*
DeleteIntermediateTable w intermediatetable*,membership*
DeleteIntermediateTableAnalysisRule w intermediatetable*
DeleteMember w collaboration*
DeleteMembership w membership*
DeletePrivacyBudgetTemplate w privacybudgettemplate*
DisallowIntermediateTable w membership*
GetAnalysisLogExport r membership*
GetAnalysisTemplate r analysistemplate*
GetCollaboration r collaboration*
GetCollaborationAnalysisTemplate r analysistemplate*,collaboration*
GetCollaborationChangeRequest r collaboration*
GetCollaborationConfiguredAudienceModelAssociation r collaboration*,configuredaudiencemodelassociation*
GetCollaborationIdNamespaceAssociation r collaboration*,idnamespaceassociation*
GetCollaborationPrivacyBudgetTemplate r collaboration*,privacybudgettemplate*
GetConfiguredAudienceModelAssociation r configuredaudiencemodelassociation*
GetConfiguredTable r configuredtable*
GetConfiguredTableAnalysisRule r configuredtable*
GetConfiguredTableAssociation r configuredtableassociation*
GetConfiguredTableAssociationAnalysisRule r configuredtableassociation*
GetIdMappingTable r idmappingtable*,membership*
GetIdNamespaceAssociation r idnamespaceassociation*,membership*
GetIntermediateTable r intermediatetable*,membership*
GetIntermediateTableAnalysisRule r intermediatetable*
GetMembership r membership*
GetPrivacyBudgetTemplate r privacybudgettemplate*
GetProtectedJob r membership*
GetProtectedQuery r membership*
GetSchema r collaboration*,configuredtableassociation*
GetSchemaAnalysisRule r collaboration*,configuredtableassociation*
ListAnalysisLogExports l membership*
ListAnalysisTemplates l analysistemplate*,membership*
ListCollaborationAnalysisTemplates l collaboration*
ListCollaborationChangeRequests l collaboration*
ListCollaborationConfiguredAudienceModelAssociations l collaboration*
ListCollaborationIdNamespaceAssociations l collaboration*
ListCollaborationPrivacyBudgetTemplates l collaboration*
ListCollaborationPrivacyBudgets l collaboration*
ListCollaborations l
ListConfiguredAudienceModelAssociations l configuredaudiencemodelassociation*,membership*
ListConfiguredTableAssociations l configuredtableassociation*,membership*
ListConfiguredTables l
ListIdMappingTables l idmappingtable*,membership*
ListIdNamespaceAssociations l idnamespaceassociation*,membership*
ListIntermediateTableVersions l intermediatetable*,membership*
ListIntermediateTables l intermediatetable*,membership*
ListMembers l collaboration*
ListMemberships l
ListPrivacyBudgetTemplates l membership*,privacybudgettemplate*
ListPrivacyBudgets l membership*
ListProtectedJobs l membership*
ListProtectedQueries l membership*
ListSchemas l collaboration*
ListTagsForResource l analysistemplate,collaboration,configuredaudiencemodelassociation,configuredtable,configuredtableassociation,intermediatetable,membership,privacybudgettemplate
PassCollaboration r collaboration*
PassMembership r membership*
PopulateIdMappingTable w idmappingtable*,membership*
PopulateIntermediateTable w configuredtableassociation,idmappingtable,intermediatetable*,membership*
PreviewPrivacyImpact r membership*
StartAnalysisLogExport w membership*
StartProtectedJob w analysistemplate,configuredtableassociation,intermediatetable,membership*
StartProtectedQuery w analysistemplate,configuredtableassociation,idmappingtable,intermediatetable,membership*
TagResource t analysistemplate,collaboration,configuredaudiencemodelassociation,configuredtable,configuredtableassociation,idmappingtable,idnamespaceassociation,intermediatetable,membership,privacybudgettemplate +%
UntagResource t analysistemplate,collaboration,configuredaudiencemodelassociation,configuredtable,configuredtableassociation,idmappingtable,idnamespaceassociation,intermediatetable,membership,privacybudgettemplate %
UpdateAnalysisTemplate w analysistemplate*
UpdateCollaboration w collaboration*
UpdateCollaborationChangeRequest w collaboration*
UpdateConfiguredAudienceModelAssociation w configuredaudiencemodelassociation*
UpdateConfiguredTable w configuredtable*
UpdateConfiguredTableAllowedColumns w configuredtable*
UpdateConfiguredTableAnalysisRule w configuredtable*
UpdateConfiguredTableAssociation w configuredtableassociation*
UpdateConfiguredTableAssociationAnalysisRule w configuredtableassociation*
UpdateConfiguredTableReference w configuredtable*
UpdateIdMappingTable w idmappingtable*,membership*
UpdateIdNamespaceAssociation w idnamespaceassociation*,membership*
UpdateIntermediateTable w intermediatetable*,membership*
UpdateIntermediateTableAnalysisRule w intermediatetable*
UpdateMembership w membership*
UpdatePrivacyBudgetTemplate w privacybudgettemplate*
UpdateProtectedJob w membership*
UpdateProtectedQuery w membership*`;
