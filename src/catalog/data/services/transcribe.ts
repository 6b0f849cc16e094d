export const data: string = `Amazon Transcribe

OutputBucketName
OutputEncryptionKMSKeyId
OutputKey
OutputLocation

OutputBucketName;OutputEncryptionKMSKeyId;OutputKey

callanalyticscategory analytics-category/{CategoryName} #
callanalyticsjob analytics/{JobName} #
languagemodel language-model/{ModelName} #
medicalscribejob medical-scribe-job/{JobName} #
medicaltranscriptionjob medical-transcription-job/{JobName} #
medicalvocabulary medical-vocabulary/{VocabularyName} #
transcriptionjob transcription-job/{JobName} #
vocabulary vocabulary/{VocabularyName} #
vocabularyfilter vocabulary-filter/{VocabularyFilterName} #

CreateCallAnalyticsCategory w  #+%
CreateLanguageModel w  #+%
CreateMedicalVocabulary w  #+%
CreateVocabulary w  #+%
CreateVocabularyFilter w  #+%
DeleteCallAnalyticsCategory w callanalyticscategory*
DeleteCallAnalyticsJob w callanalyticsjob*
DeleteLanguageModel w languagemodel*
DeleteMedicalScribeJob w medicalscribejob*
DeleteMedicalTranscriptionJob w medicaltranscriptionjob*
DeleteMedicalVocabulary w medicalvocabulary*
DeleteTranscriptionJob w transcriptionjob*
DeleteVocabulary w vocabulary*
DeleteVocabularyFilter w vocabularyfilter*
DescribeLanguageModel r languagemodel*
GetCallAnalyticsCategory r callanalyticscategory*
GetCallAnalyticsJob r callanalyticsjob*
GetMedicalScribeJob r medicalscribejob*
GetMedicalScribeStream r
GetMedicalTranscriptionJob r medicaltranscriptionjob*
GetMedicalVocabulary r medicalvocabulary*
GetTranscriptionJob r transcriptionjob*
GetVocabulary r vocabulary*
GetVocabularyFilter r vocabularyfilter*
ListCallAnalyticsCategories l
ListCallAnalyticsJobs l
ListLanguageModels l
ListMedicalScribeJobs l
ListMedicalTranscriptionJobs l
ListMedicalVocabularies l
ListTagsForResource r
ListTranscriptionJobs l
ListVocabularies l
ListVocabularyFilters l
StartCallAnalyticsJob w  +%OutputEncryptionKMSKeyId;OutputLocation
StartCallAnalyticsStreamTranscription w
StartCallAnalyticsStreamTranscriptionWebSocket w
StartMedicalScribeJob w  #+%OutputBucketName;OutputEncryptionKMSKeyId
StartMedicalScribeStream w
StartMedicalStreamTranscription w
StartMedicalStreamTranscriptionWebSocket w
StartMedicalTranscriptionJob w  #+%&0
StartStreamTranscription w
StartStreamTranscriptionWebSocket w
StartTranscriptionJob w  #+%&0
TagResource t  #+%&0
UntagResource t  %
UpdateCallAnalyticsCategory w callanalyticscategory*
UpdateMedicalVocabulary w medicalvocabulary*
UpdateVocabulary w vocabulary*
UpdateVocabularyFilter w vocabularyfilter*`;
