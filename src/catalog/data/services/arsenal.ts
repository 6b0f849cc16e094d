export const data: string = `Application Discovery Arsenal







RegisterOnPremisesAgent w`;
