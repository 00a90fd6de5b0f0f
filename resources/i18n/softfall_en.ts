<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>At least %n more logged nights are needed.</source>
        <translation>
            <numerusform>At least one more logged night is needed.</numerusform>
            <numerusform>At least %n more logged nights are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If twitches had halved, you’d see it after about %n more logged nights.</source>
        <translation>
            <numerusform>If twitches had halved, you’d see it after one more logged night.</numerusform>
            <numerusform>If twitches had halved, you’d see it after about %n more logged nights.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too early to compare. The first week doesn’t count, and %n more logged nights are needed.</source>
        <translation>
            <numerusform>Too early to compare. The first week doesn’t count, and one more logged night is needed.</numerusform>
            <numerusform>Too early to compare. The first week doesn’t count, and %n more logged nights are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If twitches had halved, you’d see it after about %n more nights with it.</source>
        <translation>
            <numerusform>If twitches had halved, you’d see it after one more night with it.</numerusform>
            <numerusform>If twitches had halved, you’d see it after about %n more nights with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NightsChart</name>
    <message numerus="yes">
        <source>%n twitches</source>
        <translation>
            <numerusform>one twitch</numerusform>
            <numerusform>%n twitches</numerusform>
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
        <source>Bedtimes vary around the plan by %n minutes (standard deviation).</source>
        <translation>
            <numerusform>Bedtimes vary around the plan by %n minute (standard deviation).</numerusform>
            <numerusform>Bedtimes vary around the plan by %n minutes (standard deviation).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepsChart</name>
    <message numerus="yes">
        <source>The wind-down ran on %n evenings.</source>
        <translation>
            <numerusform>The wind-down ran on %n evening.</numerusform>
            <numerusform>The wind-down ran on %n evenings.</numerusform>
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
