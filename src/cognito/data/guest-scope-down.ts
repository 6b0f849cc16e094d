/**
 * What Cognito puts on top of the role of a guest in the enhanced flow (Cognito §5.6): data that AWS changes, so each edition
 * has its date. The rights of the session are those of the role that one of the two documents allows as well.
 */

/** An edition of the two session policies. */
export interface GuestScopeDown {
  /** Day from which it was known to hold. */
  readonly date: string;
  readonly evidence: string;
  /** Names of the two policies in explanations, the inline one first. */
  readonly documents: readonly ScopeDownDocument[];
}

export interface ScopeDownDocument {
  readonly name: string;
  /** IAM action patterns, allowed on every resource. */
  readonly actions: readonly string[];
}

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

const of2023: GuestScopeDown = {
  date: "2023-02-01",
  evidence:
    "the guide of 2023 prints a table of services, here as the actions of their prefixes; AmazonCognitoUnauthenticatedIdentities v1",
  documents: [
    {
      name: "cognito-guest-inline-2023",
      actions: words(`
        firehose:* kinesisanalytics:* sqs:* sumerian:View* mobileanalytics:* ses:* lambda:*
        kms:Encrypt kms:Decrypt kms:ReEncrypt* kms:GenerateDataKey* dynamodb:* sdb:* appsync:* geo:* sns:* gamelift:* iot:*
        codewhisperer:* comprehend:* lex:* machinelearning:* personalize:* polly:* rekognition:* sagemaker:InvokeEndpoint
        textract:DetectDocumentText textract:AnalyzeDocument transcribe:* translate:* cloudwatch:* logs:* execute-api:*
        cognito-identity:* cognito-idp:* cognito-sync:* s3:*`),
    },
    { name: "AmazonCognitoUnauthenticatedIdentities", actions: ["rum:PutRumEvents"] },
  ],
};

const of2026: GuestScopeDown = {
  date: "2026-05-01",
  evidence:
    "inline: a copy of a later edition of the guide; managed: AmazonCognitoUnAuthedIdentitiesSessionPolicy v4 of that day",
  documents: [
    {
      name: "cognito-guest-inline-2026",
      actions: words(`
        cloudwatch:* logs:* dynamodb:* kinesis:* mobileanalytics:* s3:* ses:* sns:* sqs:* lambda:* machinelearning:*
        execute-api:* iot:* gamelift:* cognito-identity:* cognito-idp:* lex:* polly:* comprehend:* translate:* transcribe:*
        rekognition:* mobiletargeting:* firehose:* appsync:* personalize:* sagemaker:InvokeEndpoint cognito-sync:*
        codewhisperer:* textract:DetectDocumentText textract:AnalyzeDocument sdb:*`),
    },
    {
      name: "AmazonCognitoUnAuthedIdentitiesSessionPolicy",
      actions: words(`
        rum:PutRumEvents sagemaker:InvokeEndpoint polly:* comprehend:* translate:* transcribe:* rekognition:*
        mobiletargeting:* firehose:* personalize:* geo:GetMap* geo:ListMaps geo:SearchPlaceIndex* geo:GetPlace
        geo:CalculateRoute* geo:*Geofence geo:*Geofences geo:*DevicePosition* kms:Encrypt kms:Decrypt kms:ReEncryptTo
        kms:ReEncryptFrom kms:GenerateDataKey kms:GenerateDataKeyPair kms:GenerateDataKeyPairWithoutPlaintext
        kms:GenerateDataKeyWithoutPlaintext`),
    },
  ],
};

/** Every edition that is known, oldest first; a pool uses the last unless it is given another. */
export const guestScopeDowns: readonly GuestScopeDown[] = [of2023, of2026];

export const latestGuestScopeDown: GuestScopeDown = of2026;
