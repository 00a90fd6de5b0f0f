<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaffeineChart</name>
    <message numerus="yes">
        <source>Caffeine is logged on %1 of %n days. On %2 of them some came after the cut-off.</source>
        <translation>
            <numerusform>Caffeine is logged on %1 of %n day. On %2 of them some came after the cut-off.</numerusform>
            <numerusform>Caffeine is logged on %1 of %n days. On %2 of them some came after the cut-off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInWords</name>
    <message numerus="yes">
        <source>%n servings</source>
        <comment>of caffeine</comment>
        <translation>
            <numerusform>one serving</numerusform>
            <numerusform>%n servings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ×, %1</source>
        <comment>how often, without an amount</comment>
        <extracomment>%1 &quot;18:00&quot; or, of several, &quot;last 18:00&quot;</extracomment>
        <translation>
            <numerusform>once, %1</numerusform>
            <numerusform>%n ×, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after the cut-off at %1</source>
        <extracomment>so many were had too late; %1 a clock time</extracomment>
        <translation>
            <numerusform>after its cut-off at %1</numerusform>
            <numerusform>%n after the cut-off at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>a day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your recordings can’t be used (first: %1). The voice speaks those words.</source>
        <extracomment>%1 the first of them, with what is wrong: &quot;hold.wav: longer than a minute&quot;</extracomment>
        <translation>
            <numerusform>One of your recordings can’t be used (%1). The voice speaks those words.</numerusform>
            <numerusform>%n of your recordings can’t be used (first: %1). The voice speaks those words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>one minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailWords</name>
    <message numerus="yes">
        <source>%n so far, the longest stretch</source>
        <translation>
            <numerusform>%n so far, the longest stretch</numerusform>
            <numerusform>%n so far, the longest stretch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at most</source>
        <translation>
            <numerusform>%n at most</numerusform>
            <numerusform>%n at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n weeks in a row were all above or all below the middle. Up to %1 is usual.</source>
        <extracomment>%1 a number of weeks</extracomment>
        <translation>
            <numerusform>No two weeks in a row were both above or both below the middle. Up to %1 is usual.</numerusform>
            <numerusform>At most %n weeks in a row were all above or all below the middle. Up to %1 is usual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryWords</name>
    <message numerus="yes">
        <source>%n twitches</source>
        <comment>as a heading</comment>
        <translation>
            <numerusform>One twitch</numerusform>
            <numerusform>%n twitches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sure, at least %n</source>
        <translation>
            <numerusform>Not sure, at least %n</numerusform>
            <numerusform>Not sure, at least %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <comment>of alcohol</comment>
        <translation>
            <numerusform>one unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n a night</source>
        <translation>
            <numerusform>about one a night</numerusform>
            <numerusform>about %n a night</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about one every %n nights</source>
        <translation>
            <numerusform>about one every night</numerusform>
            <numerusform>about one every %n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n twitches a night</source>
        <translation>
            <numerusform>about one twitch a night</numerusform>
            <numerusform>about %n twitches a night</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about one twitch every %n nights</source>
        <translation>
            <numerusform>about one twitch every night</numerusform>
            <numerusform>about one twitch every %n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DimmedReturn</name>
    <message numerus="yes">
        <source>Dark again in %n seconds.</source>
        <translation>
            <numerusform>Dark again in one second.</numerusform>
            <numerusform>Dark again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>%n nights</source>
        <comment>of the diary</comment>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n habits</source>
        <comment>coffee, exercise and the like</comment>
        <translation>
            <numerusform>%n habit</numerusform>
            <numerusform>%n habits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>such as decaf after noon</comment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 nights have this tag</source>
        <translation>
            <numerusform>%1 night has this tag</numerusform>
            <numerusform>%1 nights have this tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>%1 event</numerusform>
            <numerusform>%1 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 values</source>
        <translation>
            <numerusform>%1 value</numerusform>
            <numerusform>%1 values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trials</source>
        <comment>randomised, on oneself</comment>
        <translation>
            <numerusform>one trial</numerusform>
            <numerusform>%n trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evenings of the wind-down come back.</source>
        <translation>
            <numerusform>%n evening of the wind-down comes back.</numerusform>
            <numerusform>%n evenings of the wind-down come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twitches</source>
        <comment>logged one by one</comment>
        <translation>
            <numerusform>%n twitch</numerusform>
            <numerusform>%n twitches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries</source>
        <comment>changes, trials, answers, evenings</comment>
        <translation>
            <numerusform>%n more entry</numerusform>
            <numerusform>%n more entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are different in the file. Yours stay as they are.</source>
        <translation>
            <numerusform>%n entry is different in the file. Yours stays as it is.</numerusform>
            <numerusform>%n entries are different in the file. Yours stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are different in it.</source>
        <translation>
            <numerusform>%n entry is different in it.</numerusform>
            <numerusform>%n entries are different in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n other copies of your diary. See “Your data” in Settings.</source>
        <translation>
            <numerusform>There’s another copy of your diary. See “Your data” in Settings.</numerusform>
            <numerusform>There are %n other copies of your diary. See “Your data” in Settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoingDark</name>
    <message numerus="yes">
        <source>Going dark in %n seconds</source>
        <translation>
            <numerusform>Going dark in one second</numerusform>
            <numerusform>Going dark in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightRow</name>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>one night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>one night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twitches</source>
        <translation>
            <numerusform>one twitch</numerusform>
            <numerusform>%n twitches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can’t tell yet: only %n nights so far.</source>
        <translation>
            <numerusform>Can’t tell yet: only one night so far.</numerusform>
            <numerusform>Can’t tell yet: only %n nights so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Can’t tell yet: %1 of the last %n nights logged.</source>
        <extracomment>%1 a number of nights</extracomment>
        <translation>
            <numerusform>Can’t tell yet: %1 of the last night logged.</numerusform>
            <numerusform>Can’t tell yet: %1 of the last %n nights logged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n nights</source>
        <translation>
            <numerusform>Last night</numerusform>
            <numerusform>Last %n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: can’t tell, with %2 of %n nights logged.</source>
        <extracomment>%1 &quot;23 Nov to 29 Nov 2026&quot;, %2 a number of nights</extracomment>
        <translation>
            <numerusform>%1: can’t tell, with %2 of one night logged.</numerusform>
            <numerusform>%1: can’t tell, with %2 of %n nights logged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n nights logged, %2</source>
        <extracomment>%1 a number of nights, %2 &quot;71 twitches&quot;</extracomment>
        <translation>
            <numerusform>%1 of one night logged, %2</numerusform>
            <numerusform>%1 of %n nights logged, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If twitches halved, you’d see it after about %n more logged nights.</source>
        <translation>
            <numerusform>If twitches halved, you’d see it after about one more logged night.</numerusform>
            <numerusform>If twitches halved, you’d see it after about %n more logged nights.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to compare. The first week is left out, and it takes %n more logged nights.</source>
        <translation>
            <numerusform>Too early to compare. The first week is left out, and it takes one more logged night.</numerusform>
            <numerusform>Too early to compare. The first week is left out, and it takes %n more logged nights.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nights to go</source>
        <translation>
            <numerusform>One night to go</numerusform>
            <numerusform>%n nights to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n more logged nights to go.</source>
        <translation>
            <numerusform>At least one more logged night to go.</numerusform>
            <numerusform>At least %n more logged nights to go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If they halved, you’d see it after about %n more nights with it.</source>
        <translation>
            <numerusform>If they halved, you’d see it after about one more night with it.</numerusform>
            <numerusform>If they halved, you’d see it after about %n more nights with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindsChart</name>
    <message numerus="yes">
        <source>%n twitches were logged one by one. How strong: %1. Where: %2. With a feeling of falling: %3. Woke you: %4.</source>
        <translation>
            <numerusform>One twitch was logged by itself. How strong: %1. Where: %2. With a feeling of falling: %3. Woke you: %4.</numerusform>
            <numerusform>%n twitches were logged one by one. How strong: %1. Where: %2. With a feeling of falling: %3. Woke you: %4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NightsChart</name>
    <message numerus="yes">
        <source>%1 a night over %n logged nights</source>
        <translation>
            <numerusform>%1 a night over one logged night</numerusform>
            <numerusform>%1 a night over %n logged nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnsetChart</name>
    <message numerus="yes">
        <source>%1 of %n twitches logged one by one came %2 after lights-out.</source>
        <translation>
            <numerusform>%1 of one twitch logged by itself came %2 after lights-out.</numerusform>
            <numerusform>%1 of %n twitches logged one by one came %2 after lights-out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came before lights-out.</source>
        <translation>
            <numerusform>One came before lights-out.</numerusform>
            <numerusform>%n came before lights-out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have no known lights-out.</source>
        <translation>
            <numerusform>One more has no known lights-out.</numerusform>
            <numerusform>%n more have no known lights-out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PauseRow</name>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message numerus="yes">
        <source>%n questions to catch up on.</source>
        <translation>
            <numerusform>One question to catch up on.</numerusform>
            <numerusform>%n questions to catch up on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>Twitches a night, in steps of %n weeks</source>
        <translation>
            <numerusform>Twitches a night, week by week</numerusform>
            <numerusform>Twitches a night, in steps of %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twitches in all</source>
        <translation>
            <numerusform>One twitch in all</numerusform>
            <numerusform>%n twitches in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n nights</source>
        <translation>
            <numerusform>last night</numerusform>
            <numerusform>last %n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nights before</source>
        <translation>
            <numerusform>the night before</numerusform>
            <numerusform>%n nights before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not logged, asked on %n nights</source>
        <translation>
            <numerusform>not logged, asked on one night</numerusform>
            <numerusform>not logged, asked on %n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %1 of %n nights, last on %2</source>
        <extracomment>%1 a number of nights, %2 a date</extracomment>
        <translation>
            <numerusform>on %1 of %n night, last on %2</numerusform>
            <numerusform>on %1 of %n nights, last on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %1 of %n days</source>
        <translation>
            <numerusform>on %1 of %n day</numerusform>
            <numerusform>on %1 of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n nights</source>
        <translation>
            <numerusform>on one night</numerusform>
            <numerusform>on %n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Habits, newest %n nights</source>
        <translation>
            <numerusform>Habits, newest night</numerusform>
            <numerusform>Habits, newest %n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My own diary, %1. %2 of %n nights logged.</source>
        <extracomment>%1 &quot;12 Oct to 29 Nov 2026&quot;, %2 a number of nights</extracomment>
        <translation>
            <numerusform>My own diary, %1. %2 of %n night logged.</numerusform>
            <numerusform>My own diary, %1. %2 of %n nights logged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the annex</source>
        <translation>
            <numerusform>and one more, in the annex</numerusform>
            <numerusform>and %n more, in the annex</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutineWords</name>
    <message numerus="yes">
        <source>%1 gets %n minutes instead of %2</source>
        <extracomment>a step that gives way; %1 its name, %n the minutes that it gets, %2 those that it was meant to have</extracomment>
        <translation>
            <numerusform>%1 gets one minute instead of %2</numerusform>
            <numerusform>%1 gets %n minutes instead of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SleepTimesChart</name>
    <message numerus="yes">
        <source>Bedtimes vary by about %n minutes around the plan.</source>
        <translation>
            <numerusform>Bedtimes vary by about a minute around the plan.</numerusform>
            <numerusform>Bedtimes vary by about %n minutes around the plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartMessage</name>
    <message numerus="yes">
        <source>%n nights</source>
        <translation>
            <numerusform>one night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twitches</source>
        <translation>
            <numerusform>one twitch</numerusform>
            <numerusform>%n twitches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n habits</source>
        <comment>coffee, exercise and the like</comment>
        <translation>
            <numerusform>one habit</numerusform>
            <numerusform>%n habits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsChart</name>
    <message numerus="yes">
        <source>%n steps done</source>
        <translation>
            <numerusform>one step done</numerusform>
            <numerusform>%n steps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did a wind-down on %n evenings.</source>
        <translation>
            <numerusform>You did a wind-down on one evening.</numerusform>
            <numerusform>You did a wind-down on %n evenings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialStart</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekdaysChart</name>
    <message numerus="yes">
        <source>Can’t tell yet: some weekdays have fewer than %n nights.</source>
        <translation>
            <numerusform>Can’t tell yet: some weekdays have fewer than %n night.</numerusform>
            <numerusform>Can’t tell yet: some weekdays have fewer than %n nights.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 a night over %n logged nights</source>
        <translation>
            <numerusform>%1: %2 a night over one logged night</numerusform>
            <numerusform>%1: %2 a night over %n logged nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>softfall::DiaryViewModel</name>
    <message numerus="yes">
        <source>%n twitches</source>
        <comment>of a week</comment>
        <translation>
            <numerusform>%n twitch</numerusform>
            <numerusform>%n twitches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n nights logged</source>
        <extracomment>%1 a number of nights</extracomment>
        <translation>
            <numerusform>%1 of %n night logged</numerusform>
            <numerusform>%1 of %n nights logged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>softfall::ExperimentViewModel</name>
    <message numerus="yes">
        <source>Done on %1 of %n nights with it.</source>
        <extracomment>%1 and %2 numbers of nights</extracomment>
        <translation>
            <numerusform>Done on %1 of one night with it.</numerusform>
            <numerusform>Done on %1 of %n nights with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done on %1 of %n nights with it, %2 not known.</source>
        <translation>
            <numerusform>Done on %1 of one night with it, %2 not known.</numerusform>
            <numerusform>Done on %1 of %n nights with it, %2 not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>softfall::FromPaperViewModel</name>
    <message numerus="yes">
        <source>%n nights to save</source>
        <translation>
            <numerusform>One night to save</numerusform>
            <numerusform>%n nights to save</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nights copied from paper</source>
        <translation>
            <numerusform>One night copied from paper</numerusform>
            <numerusform>%n nights copied from paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>softfall::LearnViewModel</name>
    <message numerus="yes">
        <source>%n pages found</source>
        <translation>
            <numerusform>one page found</numerusform>
            <numerusform>%n pages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>softfall::ListeningViewModel</name>
    <message numerus="yes">
        <source>%n recordings in %1. The voice speaks what is missing.</source>
        <extracomment>%1 a folder</extracomment>
        <translation>
            <numerusform>One recording in %1. The voice speaks what is missing.</numerusform>
            <numerusform>%n recordings in %1. The voice speaks what is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each hold lasts %n seconds.</source>
        <translation>
            <numerusform>Each hold lasts one second.</numerusform>
            <numerusform>Each hold lasts %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meditation lasts %n minutes.</source>
        <translation>
            <numerusform>Meditation lasts one minute.</numerusform>
            <numerusform>Meditation lasts %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>softfall::MorningViewModel</name>
    <message numerus="yes">
        <source>%n logged in the night</source>
        <comment>twitches</comment>
        <translation>
            <numerusform>%n logged in the night</numerusform>
            <numerusform>%n logged in the night</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>softfall::NoteSearchViewModel</name>
    <message numerus="yes">
        <source>%n notes contain it.</source>
        <translation>
            <numerusform>One note contains it.</numerusform>
            <numerusform>%n notes contain it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes contain it. The newest %1 are shown.</source>
        <translation>
            <numerusform>%n note contains it. The newest %1 are shown.</numerusform>
            <numerusform>%n notes contain it. The newest %1 are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>softfall::ReadinessViewModel</name>
    <message numerus="yes">
        <source>Mostly. %n things could be better.</source>
        <translation>
            <numerusform>Mostly. One thing could be better.</numerusform>
            <numerusform>Mostly. %n things could be better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>One problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mostly. %1, and %n more things could be better.</source>
        <extracomment>%1 &quot;2 problems&quot;</extracomment>
        <translation>
            <numerusform>Mostly. %1, and one more thing could be better.</numerusform>
            <numerusform>Mostly. %1, and %n more things could be better.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>softfall::ReportViewModel</name>
    <message numerus="yes">
        <source>That’s too long for one page. Use up to %n characters.</source>
        <translation>
            <numerusform>That’s too long for one page. Use one character.</numerusform>
            <numerusform>That’s too long for one page. Use up to %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One page, and %n pages of annex</source>
        <translation>
            <numerusform>One page, and one page of annex</numerusform>
            <numerusform>One page, and %n pages of annex</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>softfall::RoutineViewModel</name>
    <message numerus="yes">
        <source>%1, %n seconds left</source>
        <extracomment>what is done now; %1 &quot;Right calf&quot; or the name of a step</extracomment>
        <translation>
            <numerusform>%1, one second left</numerusform>
            <numerusform>%1, %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minutes left</source>
        <translation>
            <numerusform>%1, one minute left</numerusform>
            <numerusform>%1, %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>softfall::SettingsSearchViewModel</name>
    <message numerus="yes">
        <source>%n settings found</source>
        <translation>
            <numerusform>one setting found</numerusform>
            <numerusform>%n settings found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>softfall::TonightViewModel</name>
    <message numerus="yes">
        <source>%n questions about today. They can wait until morning.</source>
        <translation>
            <numerusform>%n question about today. It can wait until morning.</numerusform>
            <numerusform>%n questions about today. They can wait until morning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions about today.</source>
        <translation>
            <numerusform>%n question about today.</numerusform>
            <numerusform>%n questions about today.</numerusform>
        </translation>
    </message>
</context>
</TS>
