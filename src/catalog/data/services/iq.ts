export const data: string = `AWS IQ





attachment arn:{Partition}:iq:{Region}::attachment/{AttachmentId}
buyer arn:{Partition}:iq:{Region}::buyer/{BuyerId}
call arn:{Partition}:iq:{Region}::call/{CallId}
company arn:{Partition}:iq:{Region}::company/{CompanyId}
conversation arn:{Partition}:iq:{Region}::conversation/{ConversationId}
expert arn:{Partition}:iq:{Region}::expert/{ExpertId}
listing arn:{Partition}:iq:{Region}::listing/{ListingId}
paymentrequest arn:{Partition}:iq:{Region}::paymentRequest/{ConversationId}/{ProposalId}/{PaymentRequestId}
paymentschedule arn:{Partition}:iq:{Region}::paymentSchedule/{ConversationId}/{ProposalId}/{VersionId}
permission arn:{Partition}:iq-permission:{Region}::permission/{PermissionRequestId}
proposal arn:{Partition}:iq:{Region}::proposal/{ConversationId}/{ProposalId}
request arn:{Partition}:iq:{Region}::request/{RequestId}
seller arn:{Partition}:iq:{Region}::seller/{SellerAwsAccountId}
token arn:{Partition}:iq:{Region}::token/{TokenId}

AcceptCall w call*
ApprovePaymentRequest w paymentrequest*
ApproveProposal w proposal*
ArchiveConversation w conversation*
CompleteProposal w proposal*
CreateConversation w
CreateExpert w
CreateListing w
CreateMilestoneProposal w
CreatePaymentRequest w
CreateProject w
CreateRequest w
CreateScheduledProposal w
CreateSeller w
CreateUpfrontProposal w
DeclineCall w call*
DeleteAttachment w attachment*
DisableIndividualPublicProfile w expert*
DownloadAttachment r attachment*
EnableIndividualPublicProfile w expert*
EndCall w call*
GetBuyer r buyer*
GetCall r call*
GetChatInfo r conversation*
GetChatMessages r conversation*
GetChatToken r token*
GetCompanyChatMessages r conversation*
GetCompanyProfile r company*
GetConversation r conversation*
GetExpert r expert*
GetListing r listing*
GetMarketplaceSeller r seller*
GetPaymentRequest r paymentrequest*
GetProposal r proposal*
GetRequest r request*
GetReview r seller*
HideRequest w request*
InitiateCall w
LinkAwsCertification w expert*
ListAttachments l attachment*
ListConversations r conversation*
ListExpertAccessLogs r permission*
ListListings r listing*
ListPaymentRequests r paymentrequest,paymentschedule
ListProposals r proposal*
ListRequests r request*
ListReviews r seller*
MarkChatMessageRead w conversation*
RejectPaymentRequest w paymentrequest*
RejectProposal w proposal*
SendCompanyChatMessage w conversation*
SendIndividualChatMessage w conversation*
UnarchiveConversation w conversation*
UnlinkAwsCertification w expert*
UpdateCompanyProfile w company*
UpdateConversationMembers w conversation*
UpdateExpert w expert*
UpdateListing w listing*
UpdateRequest w request*
UploadAttachment w
WithdrawPaymentRequest w paymentrequest*
WithdrawProposal w proposal*
WriteReview w seller*`;
