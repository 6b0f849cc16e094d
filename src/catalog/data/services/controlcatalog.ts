export const data: string = `AWS Control Catalog





common-control arn:{Partition}:controlcatalog:::common-control/{CommonControlId}
control arn:{Partition}:controlcatalog:::control/{ControlId}
domain arn:{Partition}:controlcatalog:::domain/{DomainId}
objective arn:{Partition}:controlcatalog:::objective/{ObjectiveId}

GetControl r control*
ListCommonControls l
ListControlMappings l
ListControls l control*
ListDomains l
ListObjectives l`;
