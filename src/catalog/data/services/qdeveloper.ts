export const data: string = `Amazon Q Developer





codetransformation codeTransformation/{Identifier} #

ExportArtifact w codetransformation=#
ImportArtifact w codetransformation=#
ListTagsForResource l codetransformation=#
StartAgentSession w  +%
TagResource t codetransformation=#+%
TransformCode w codetransformation=#
UntagResource t codetransformation=#%`;
