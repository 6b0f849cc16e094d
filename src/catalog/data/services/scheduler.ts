export const data: string = `Amazon EventBridge Scheduler





schedule schedule/{GroupName}/{ScheduleName}
schedule-group schedule-group/{GroupName} #

CreateSchedule w schedule* #
CreateScheduleGroup w schedule-group* +%
DeleteSchedule w schedule* #
DeleteScheduleGroup w schedule-group* #
GetSchedule r schedule* #
GetScheduleGroup r schedule-group* #
ListScheduleGroups l
ListSchedules l
ListSchedulesByTarget l
ListTagsForResource r schedule-group #
TagResource t schedule-group* #+%
UntagResource t schedule-group* #%
UpdateSchedule w schedule* #`;
