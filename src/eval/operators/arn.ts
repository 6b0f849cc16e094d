import { conditionArnPattern, matchArn, parseArn } from "../arn.js";
import { matched } from "../text-pattern.js";
import { different, equal, type Family, malformed } from "./family.js";

/** §4.8: `ArnEquals` and `ArnLike` are one operator; a value that is not an ARN is malformed on either side. */
export const arnFamily: Family = (values, { variables }) => {
  const patterns = values.map((value) => conditionArnPattern(value, variables));
  const good = patterns.filter((pattern) => pattern !== undefined);
  return {
    malformed: values.filter((_, i) => patterns[i] === undefined),
    compare: (value, context) => {
      const arn = parseArn(value);
      if (arn === undefined) return malformed;
      for (const pattern of good) if (matchArn(pattern, arn, context) === matched) return equal;
      return different;
    },
  };
};
