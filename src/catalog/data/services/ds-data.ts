export const data: string = `AWS Directory Service Data

Identifier
MemberName
MemberRealm
Realm
SAMAccountName

Identifier;MemberName;MemberRealm;Realm;SAMAccountName
Identifier;Realm;SAMAccountName
Identifier;MemberRealm;Realm;SAMAccountName

directory arn:{Partition}:ds:{Region}:{Account}:directory/{DirectoryId} #

AddGroupMember w directory* &0
CreateGroup w directory* &1
CreateUser w directory* &1
DeleteGroup w directory* &1
DeleteUser w directory* &1
DescribeGroup r directory* &1
DescribeUser r directory* &1
DisableUser w directory* &1
ListGroupMembers l directory* &2
ListGroups l directory* Realm
ListGroupsForMember l directory* &2
ListUsers l directory* Realm
RemoveGroupMember w directory* &0
SearchGroups r directory* Realm
SearchUsers r directory* Realm
UpdateGroup w directory* &1
UpdateUser w directory* &1`;
