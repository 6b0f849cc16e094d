export const data: string = `AWS BugBust





event events/{EventId} #

CreateEvent w  +%
EvaluateProfilingGroups w event*=#
GetEvent r event*=#
GetJoinEventStatus r event*=#
JoinEvent w event*=#
ListBugs r event*=#
ListEventParticipants r event*=#
ListEventScores r event*=#
ListEvents l  #
ListProfilingGroups r event*=#
ListPullRequests r event*=#
ListTagsForResource r event*=#
TagResource t event*=#+%
UntagResource t event*=#+%
UpdateEvent w event*=#
UpdateWorkItem w event*=#
UpdateWorkItemAdmin w event*=#`;
