export const data: string = `AWS Billing And Cost Management Recommended Actions







ListRecommendedActions l`;
