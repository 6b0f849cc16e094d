export const data: string = `Amazon S3 Vectors

VectorBucketTag/{TagKey}
kmsKeyArn=arn
sseType

VectorBucketTag/{TagKey};kmsKeyArn;sseType

index bucket/{BucketName}/index/{IndexName} #VectorBucketTag/{TagKey}
vectorbucket bucket/{BucketName} #VectorBucketTag/{TagKey}

CreateIndex w index* #+%&0
CreateVectorBucket w vectorbucket* #+%&0
DeleteIndex w index* #VectorBucketTag/{TagKey}
DeleteVectorBucket w vectorbucket* #VectorBucketTag/{TagKey}
DeleteVectorBucketPolicy p vectorbucket* #VectorBucketTag/{TagKey}
DeleteVectors w index* #VectorBucketTag/{TagKey}
GetIndex r index* #VectorBucketTag/{TagKey}
GetVectorBucket r vectorbucket* #VectorBucketTag/{TagKey}
GetVectorBucketPolicy r vectorbucket* #VectorBucketTag/{TagKey}
GetVectors r index* #VectorBucketTag/{TagKey}
ListIndexes l vectorbucket* #VectorBucketTag/{TagKey}
ListTagsForResource l index,vectorbucket #VectorBucketTag/{TagKey}
ListVectorBuckets l
ListVectors l index* #VectorBucketTag/{TagKey}
PutVectorBucketPolicy p vectorbucket* #VectorBucketTag/{TagKey}
PutVectors w index* #VectorBucketTag/{TagKey}
QueryVectors r index* #VectorBucketTag/{TagKey}
TagResource t index,vectorbucket #+%VectorBucketTag/{TagKey}
UntagResource t index,vectorbucket #%VectorBucketTag/{TagKey}`;
