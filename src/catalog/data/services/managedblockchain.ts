export const data: string = `Amazon Managed Blockchain





accessor accessors/{AccessorId} #
invitation invitations/{InvitationId} #
member members/{MemberId} #
network arn:{Partition}:managedblockchain:{Region}::networks/{NetworkId} #
node nodes/{NodeId} #
proposal arn:{Partition}:managedblockchain:{Region}::proposals/{ProposalId} #

CreateAccessor w  +%
CreateMember w network* +%
CreateNetwork w  +%
CreateNode w member,network +%
CreateProposal w network* +%
DeleteAccessor w accessor*
DeleteMember w member*
DeleteNode w node*
GET p
GetAccessor r accessor*
GetMember r member*
GetNetwork r network*
GetNode r node*
GetProposal r proposal*
Invoke p
InvokeRpcBitcoinMainnet r
InvokeRpcBitcoinTestnet r
InvokeRpcPolygonMainnet r
InvokeRpcPolygonMumbaiTestnet r
ListAccessors l
ListInvitations l
ListMembers l network*
ListNetworks l
ListNodes l member,network
ListProposalVotes r proposal*
ListProposals l network*
ListTagsForResource r accessor,invitation,member,network,node,proposal
POST p
RejectInvitation w invitation*
TagResource t accessor,invitation,member,network,node,proposal +%
UntagResource t accessor,invitation,member,network,node,proposal %
UpdateMember w member*
UpdateNode w node*
VoteOnProposal w proposal*`;
