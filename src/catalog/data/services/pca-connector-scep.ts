export const data: string = `AWS Private CA Connector for SCEP





challenge connector/{ConnectorId}/challenge/{ChallengeId} #
connector connector/{ConnectorId} #

CreateChallenge w connector* +%
CreateConnector w  +%
DeleteChallenge w challenge*
DeleteConnector w connector*
GetChallengeMetadata r challenge*
GetChallengePassword r challenge*
GetConnector r connector*
ListChallengeMetadata l
ListConnectors l
ListTagsForResource r
TagResource t challenge,connector +%
UntagResource t challenge,connector %`;
