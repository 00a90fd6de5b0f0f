pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Softfall.App
import Softfall.Controls
import Softfall.Theme
import Softfall.ViewModels

// Six sections with a list beside them, and a search across all. In a narrow window the list comes first, and each section
// is a page with a way back.
ScrollPage {
    id: settingsPage

    required property WindowViewModel softfall
    readonly property SettingsViewModel settings: softfall.settings
    readonly property SettingsSearchViewModel search: settings.search
    readonly property bool ready: settings.status === PageViewModel.Ready
    readonly property bool searching: search.summary !== ""
    readonly property bool two: width >= 1000 * Theme.textScale
    readonly property real cardPadding: narrow ? 16 : Theme.cardPadding
    // A narrow window shows the list until one is chosen.
    readonly property int section: narrow ? search.section : Math.max(0, search.section)
    readonly property bool inSection: section >= 0 && !searching

    // Title of the setting that a search leads to, until it is in sight.
    property string wanted: ""

    // From the search: what does not apply may be what was searched for.
    function showSetting(index: int, title: string): void {
        settingsPage.show(index);
        cutoffs.all = true;
        reminders.all = true;
        wanted = title;
        settling = true;
    }
    // What has this title, within `item`; null: nothing.
    function titled(title: string, item: Item): Item {
        const titles = [(item as Card)?.title, (item as NamedRow)?.name, (item as T.AbstractButton)?.text, (item as HeadingText)?.text];
        let found = item.visible && titles.includes(title) ? item : null;
        for (let i = 0; item.visible && !found && i < item.children.length; ++i)
            found = titled(title, item.children[i]);
        return found;
    }
    // The control beside a title takes the keyboard, and so comes into sight.
    function reach(item: Item): void {
        settingsPage.wanted = "";
        const control = item?.activeFocusOnTab ? item : item?.nextItemInFocusChain();
        control?.forceActiveFocus(Qt.TabFocusReason);
    }
    function show(index: int): void {
        settingsPage.search.section = index;
        settingsPage.contentY = 0;
        searchField.clear();
    }
    function shows(index: int): bool {
        return settingsPage.inSection && settingsPage.section === index;
    }

    onSettled: if (wanted)
        reach(titled(wanted, content))

    GridLayout {
        columnSpacing: 24
        columns: settingsPage.narrow ? 1 : 2
        rowSpacing: 16

        PageHeader {
            backTo: settingsPage.narrow && settingsPage.inSection ? qsTr("Settings") : ""
            title: backTo !== "" ? settingsPage.search.sections[settingsPage.section] : qsTr("Settings")

            onBack: settingsPage.show(-1)
        }
        SearchField {
            id: searchField

            Layout.alignment: Qt.AlignVCenter | Qt.AlignRight
            Layout.fillWidth: settingsPage.narrow
            Layout.preferredWidth: Math.round(280 * Theme.textScale)
            keyName: settingsPage.narrow ? "" : qsTr("Ctrl F", "the keys")
            name: qsTr("Search settings")
            visible: !settingsPage.narrow || !settingsPage.inSection

            onAccepted: found.openFirst()
            onEmptied: clear()
            onTextChanged: settingsPage.search.query = text
        }
    }
    PageState {
        page: settingsPage.settings
    }
    Row {
        id: body

        Layout.fillWidth: true
        spacing: 28
        visible: settingsPage.ready

        SectionList {
            id: list

            current: settingsPage.searching ? -1 : settingsPage.section
            glyphs: ["bed", "bell", "moon", "speaker", "book", "check"]
            narrow: settingsPage.narrow
            note: settingsPage.softfall.readiness.attention
            noted: SettingsSearchViewModel.Check
            titles: settingsPage.search.sections
            visible: !settingsPage.narrow || settingsPage.section < 0 && !settingsPage.searching
            width: settingsPage.narrow ? body.width : Math.round(208 * Theme.textScale)

            onChosen: index => settingsPage.show(index)
        }
        Column {
            id: content

            width: settingsPage.narrow ? body.width : body.width - list.width - body.spacing

            FoundSettings {
                id: found

                search: settingsPage.search
                visible: settingsPage.searching
                width: content.width

                onChosen: (section, title) => settingsPage.showSetting(section, title)
            }
            Column {
                spacing: 20
                visible: settingsPage.shows(SettingsSearchViewModel.Plan)
                width: content.width

                Card {
                    padding: settingsPage.cardPadding
                    spacing: 16
                    title: qsTr("Bedtime and wake-up")
                    width: content.width

                    CaptionText {
                        text: qsTr("Nights are named after the evening they begin.")
                    }
                    WeekSchedule {
                        schedule: settingsPage.settings.week
                    }
                }
                CutoffsCard {
                    id: cutoffs

                    padding: settingsPage.cardPadding
                    settings: settingsPage.settings
                    width: content.width
                }
            }
            CardColumns {
                id: remindersSection

                two: settingsPage.two
                visible: settingsPage.shows(SettingsSearchViewModel.Reminders)
                width: content.width

                leftCards: [
                    RemindersCard {
                        id: reminders

                        padding: settingsPage.cardPadding
                        reminders: settingsPage.settings.reminders
                        width: remindersSection.columnWidth
                    },
                    AutostartCard {
                        padding: settingsPage.cardPadding
                        softfall: settingsPage.softfall
                        width: remindersSection.columnWidth
                    }
                ]
                rightCards: AbsenceCard {
                    padding: settingsPage.cardPadding
                    reminders: settingsPage.settings.reminders
                    width: remindersSection.columnWidth
                }
            }
            CardColumns {
                id: windDownSection

                two: settingsPage.two
                visible: settingsPage.shows(SettingsSearchViewModel.WindDown)
                width: content.width

                leftCards: StepPlanCard {
                    padding: settingsPage.cardPadding
                    plan: settingsPage.settings.steps
                    width: windDownSection.columnWidth
                }
                rightCards: GuidanceCard {
                    listening: settingsPage.softfall.listening
                    padding: settingsPage.cardPadding
                    safety: settingsPage.softfall.routine.safety
                    width: windDownSection.columnWidth
                }
            }
            CardColumns {
                id: soundSection

                two: settingsPage.two
                visible: settingsPage.shows(SettingsSearchViewModel.Sound)
                width: content.width

                leftCards: ListeningCard {
                    listening: settingsPage.softfall.listening
                    padding: settingsPage.cardPadding
                    width: soundSection.columnWidth
                }
                rightCards: [
                    VoiceCard {
                        listening: settingsPage.softfall.listening
                        padding: settingsPage.cardPadding
                        width: soundSection.columnWidth
                    },
                    AppearanceCard {
                        padding: settingsPage.cardPadding
                        softfall: settingsPage.softfall
                        width: soundSection.columnWidth
                    }
                ]
            }
            CardColumns {
                id: diarySection

                two: settingsPage.two
                visible: settingsPage.shows(SettingsSearchViewModel.Diary)
                width: content.width

                leftCards: [
                    DiaryCard {
                        diary: settingsPage.settings.diary
                        padding: settingsPage.cardPadding
                        width: diarySection.columnWidth
                    },
                    DataCard {
                        padding: settingsPage.cardPadding
                        softfall: settingsPage.softfall
                        width: diarySection.columnWidth
                    },
                    HealthCard {
                        padding: settingsPage.cardPadding
                        softfall: settingsPage.softfall
                        width: diarySection.columnWidth
                    }
                ]
                rightCards: DrinksCard {
                    diary: settingsPage.settings.diary
                    padding: settingsPage.cardPadding
                    width: diarySection.columnWidth
                }
            }
            Column {
                spacing: 20
                visible: settingsPage.shows(SettingsSearchViewModel.Check)
                width: content.width

                CheckCard {
                    padding: settingsPage.cardPadding
                    readiness: settingsPage.softfall.readiness
                    width: content.width
                }
                DecisionLog {
                    decisions: settingsPage.softfall.decisions
                    padding: settingsPage.cardPadding
                    width: content.width
                }
            }
        }
    }
    Connections {
        function onSearchWanted(): void {
            if (settingsPage.visible && searchField.visible)
                searchField.forceActiveFocus(Qt.ShortcutFocusReason);
        }

        target: settingsPage.softfall
    }
}
