export const data: string = `AWS Elemental Support Content







Query r`;
