export const data: string = `AWS SimSpace Weaver





simulation simulation/{SimulationName} #

CreateSnapshot w simulation*=#
DeleteApp w simulation*=#
DeleteSimulation w simulation*=#
DescribeApp r simulation*=#
DescribeSimulation r simulation*=#
ListApps r simulation*=#
ListSimulations l
ListTagsForResource r
StartApp w simulation*=#
StartClock w simulation*=#
StartSimulation w  +%
StopApp w simulation*=#
StopClock w simulation*=#
StopSimulation w simulation*=#
TagResource t simulation*=#+%
UntagResource t simulation*=#%`;
