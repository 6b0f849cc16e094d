export const data: string = `AWS Interconnect





connection connection/{Id} #
environment environment/{Id}

AcceptConnectionProposal w  +%
CreateConnection w connection* +%
DeleteConnection w connection*
DescribeConnectionProposal r
GetConnection r connection*
GetEnvironment r environment*
ListAttachPoints r
ListConnections l
ListEnvironments l
ListTagsForResource r
TagResource t connection* +%
UntagResource t connection* %
UpdateConnection w connection*`;
