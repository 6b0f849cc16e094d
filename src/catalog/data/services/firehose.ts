export const data: string = `Amazon Kinesis Firehose





deliverystream deliverystream/{DeliveryStreamName} #

CreateDeliveryStream w deliverystream* +%
DeleteDeliveryStream w deliverystream*
DescribeDeliveryStream r deliverystream*
ListDeliveryStreams l
ListTagsForDeliveryStream l deliverystream*
PutRecord w deliverystream*
PutRecordBatch w deliverystream*
StartDeliveryStreamEncryption w deliverystream*
StopDeliveryStreamEncryption w deliverystream*
TagDeliveryStream t deliverystream* +%
UntagDeliveryStream t deliverystream* %
UpdateDestination w deliverystream*`;
