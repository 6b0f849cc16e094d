export const data: string = `Amazon EKS Auth





cluster arn:{Partition}:eks:{Region}:{Account}:cluster/{ClusterName} #

AssumeRoleForPodIdentity r cluster*`;
