import QtQuick
import Kiosk.Controls
import Kiosk.Models

// A page of the staff's screen that may ask at its foot: the question comes, and stays, wholly into view.
PageFlick {
    id: root

    required property Staff staff

    function settleQuestion() {
        goTo(staff.asked !== "" ? contentHeight + height : contentY);
    }

    objectName: "page"
    onHeightChanged: settleQuestion()

    Connections {
        target: root.staff

        function onAskedChanged() {
            root.settleQuestion();
        }
    }
}
