export const data: string = `AWS Migration Acceleration Program Credits





agreement arn:{Partition}:mapcredits:::{Agreement}/{AgreementId}

ListAssociatedPrograms l agreement*
ListQuarterCredits l agreement*
ListQuarterSpend l agreement*`;
