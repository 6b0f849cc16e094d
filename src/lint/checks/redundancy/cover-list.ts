// Shared with the optimiser: the linter reports what the optimiser leaves out.
export {
  actionReading,
  type Budget,
  budget,
  type CoverList,
  coverList,
  type Pattern,
  patternFrom,
  type Reading,
  resourceReading,
} from "../../../ir/cover-list.js";
