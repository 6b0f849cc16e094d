export const data: string = `AWS Mainframe Modernization Application Testing





testcase testcase/{TestCaseId} #
testconfiguration testconfiguration/{TestConfigurationId} #
testrun testrun/{TestRunId} #
testsuite testsuite/{TestSuiteId} #

CreateTestCase w  +%
CreateTestConfiguration w  +%
CreateTestSuite w  +%
DeleteTestCase w testcase*=#
DeleteTestConfiguration w testconfiguration*=#
DeleteTestRun w testrun*=#
DeleteTestSuite w testsuite*=#
GetTestCase r testcase*=#
GetTestConfiguration r testconfiguration*=#
GetTestRunStep r testrun*=#
GetTestSuite r testsuite*=#
ListTagsForResource r
ListTestCases l
ListTestConfigurations l
ListTestRunSteps r testrun*=#
ListTestRunTestCases r testrun*=#
ListTestRuns l
ListTestSuites l
StartTestRun w  +%
TagResource t testcase=#+%,testconfiguration=#+%,testrun=#+%,testsuite=#+%
UntagResource t testcase=#%,testconfiguration=#%,testrun=#%,testsuite=#%
UpdateTestCase w testcase*=#
UpdateTestConfiguration w testconfiguration*=#
UpdateTestSuite w testsuite*=#`;
