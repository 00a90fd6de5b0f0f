import QtQuick
import QtTest
import Softfall.Controls

// Invalid input is explained at the field, stays there, and is not taken.
Item {
    id: root

    property int pain: 3
    property int minutes: 1380
    property string refusal: ""

    height: 400
    width: 600

    FieldColumn {
        id: fields

        width: parent.width

        NumberRow {
            id: number

            name: "Pain"
            value: root.pain

            onPicked: value => root.pain = value
        }
        TimeRow {
            id: time

            minutes: root.minutes
            name: "Lights out"
            refusal: root.refusal

            onPicked: minutes => root.minutes = minutes
        }
    }
    NumberPicker {
        id: alone

        name: "Alone"
        value: root.pain
        y: 150

        onPicked: value => root.pain = value
    }
    TimePicker {
        id: moment

        minutes: root.minutes
        name: "When"
        y: 220

        onPicked: minutes => root.minutes = minutes
    }
    QuietButton {
        id: elsewhere

        text: "Elsewhere"
        y: 300
    }
    TestCase {
        function init(): void {
            root.refusal = "";
            root.pain = 3;
            root.minutes = 1380;
            enter(number, "3");
            enter(time, "23:00");
        }
        function enter(row: var, typed: string): void {
            row.field.forceActiveFocus();
            row.field.selectAll();
            for (const key of typed)
                keyClick(key);
            elsewhere.forceActiveFocus(Qt.TabFocusReason);
        }
        function test_wrongValueIsExplained_data() {
            return [{
                    "tag": "pain",
                    "row": number,
                    "typed": "15",
                    "problem": "Pain can’t be 15. Use 0 to 10."
                }, {
                    "tag": "clock time",
                    "row": time,
                    "typed": "25:99",
                    "problem": "Lights out: “25:99” isn’t a time. Type it like "
                }, {
                    "tag": "no clock time",
                    "row": time,
                    "typed": "late",
                    "problem": "Lights out: “late” isn’t a time. Type it like "
                }];
        }
        function test_wrongValueIsExplained(data): void {
            enter(data.row, data.typed);
            verify(data.row.wrong);
            verify(data.row.problem.startsWith(data.problem), data.row.problem);
            compare(data.row.field.text, data.typed);
            compare([root.pain, root.minutes], [3, 1380]);
            verify(fields.focusWrong());
            verify(data.row.field.activeFocus);
        }
        function test_whatItsOwnerRefusesIsWrong(): void {
            root.refusal = "Not yet.";
            verify(time.wrong);
            compare(time.problem, "Not yet.");
            enter(time, "late"); // of two problems, the one of what was typed
            verify(time.problem.startsWith("Lights out: “late” isn’t a time."), time.problem);
            enter(time, "22:45");
            compare(time.problem, "Not yet.");
            root.refusal = "";
            verify(!time.wrong);
        }
        function test_rightValueClearsIt(): void {
            enter(number, "15");
            enter(time, "25:99");
            enter(number, "8");
            enter(time, "22:45");
            verify(!number.wrong && !time.wrong);
            compare([root.pain, root.minutes], [8, 1365]);
            verify(!fields.focusWrong());
        }
        function test_hiddenFieldIsNotWrong(): void {
            enter(number, "15");
            number.visible = false;
            verify(!number.wrong);
            number.visible = true;
            verify(number.wrong);
        }
        function test_whatDidNotCountIsForgotten(): void {
            enter(alone, "15");
            enter(moment, "25:99");
            verify(alone.problem !== "" && moment.problem !== "");
            alone.restore();
            moment.restore();
            compare([alone.problem, moment.problem], ["", ""]);
            compare(alone.field.text, "3");
            verify(!moment.field.text.includes("99"), moment.field.text);
            // They follow their value as before.
            root.pain = 5;
            compare(alone.field.text, "5");
        }

        name: "WrongValues"
        when: windowShown
    }
}
