export const data: string = `Amazon SageMaker data science assistant







SendConversation w`;
