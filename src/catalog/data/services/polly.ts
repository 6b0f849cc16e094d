export const data: string = `Amazon Polly





lexicon lexicon/{LexiconName}

DeleteLexicon w lexicon*
DescribeVoices l
GetLexicon r lexicon*
GetSpeechSynthesisTask r
ListLexicons l
ListSpeechSynthesisTasks l
PutLexicon w lexicon*
StartSpeechSynthesisStream r lexicon
StartSpeechSynthesisTask w lexicon
SynthesizeSpeech r lexicon`;
