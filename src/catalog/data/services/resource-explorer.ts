export const data: string = `Tag Editor







ListResourceTypes l
ListResources l
ListTags r`;
