export const data: string = `AWS Action Recommendations







ListRecommendedActions l`;
