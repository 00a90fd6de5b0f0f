import QtQuick

// A chip that is one of several choices.
Chip {
    id: chip

    Accessible.checkable: true
    Accessible.checked: chip.checked
    Accessible.role: Accessible.RadioButton
}
