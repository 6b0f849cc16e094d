export const data: string = `AWS Budget Service





budget arn:{Partition}:budgets::{Account}:budget/{BudgetName} #+%
budgetaction arn:{Partition}:budgets::{Account}:budget/{BudgetName}/action/{ActionId} #+%

CreateBudgetAction w budgetaction* #+%
DeleteBudgetAction w budgetaction*
DescribeBudgetAction r budgetaction*
DescribeBudgetActionHistories r budgetaction*
DescribeBudgetActionsForAccount r
DescribeBudgetActionsForBudget r budget*
ExecuteBudgetAction w budgetaction*
ListTagsForResource r budget,budgetaction
ModifyBudget w budget*
TagResource t budget,budgetaction +%
UntagResource t budget,budgetaction %
UpdateBudgetAction w budgetaction*
ViewBudget r budget*`;
