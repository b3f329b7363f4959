pragma Singleton

import QtQuick

// What staff are told for the codes of the sync: a heading, and what it means or what to do.
QtObject {
    function publication(sequence: int): string {
        return qsTr("Publication %1").arg(sequence);
    }

    // Returns how long something takes, roughly enough to be said.
    function span(seconds: int): string {
        if (seconds < 90)
            return qsTr("%n second(s)", "", seconds);
        return seconds < 5400 ? qsTr("%n minute(s)", "", Math.ceil(seconds / 60)) : qsTr("%n hour(s)", "", Math.ceil(seconds / 3600));
    }

    function reason(code: string): string {
        switch (code) {
        case "untrusted":
            return qsTr("Unknown signature");
        case "refused":
            return qsTr("Not for this terminal");
        case "stale":
            return qsTr("The signature has expired");
        case "damaged":
            return qsTr("Damaged on the way");
        case "unreachable":
        case "source":
            return qsTr("No connection to the source");
        case "missing":
            return qsTr("A file is missing at the source");
        case "disk":
            return qsTr("No room on the disk");
        case "busy":
            return qsTr("A sync is already under way");
        default:
            return qsTr("That did not work");
        }
    }

    function remedy(code: string): string {
        switch (code) {
        case "untrusted":
            return qsTr("The content is not signed by anyone this terminal trusts, so nothing was installed. Please ask the people who publish it.");
        case "refused":
            return qsTr("The content is older than what is here, meant for other terminals, or needs a newer kiosk. Nothing was installed.");
        case "stale":
            return qsTr("Visitors still see the content that is here. Please ask the people who publish it to renew the signature.");
        case "damaged":
            return qsTr("What arrived is not what was signed, so nothing was installed. Try again; if it happens again, tell the people who publish the content.");
        case "unreachable":
        case "source":
            return qsTr("Visitors still see the content that is here. Check the network, or the USB stick, and try again.");
        case "missing":
            return qsTr("The content may still be on its way there. Try again later; if it happens again, tell the people who publish it.");
        case "disk":
            return qsTr("Visitors still see the content that is here. Please have some space freed on this terminal, then try again.");
        case "busy":
            return qsTr("Please wait until it has ended.");
        default:
            return qsTr("Visitors still see the content that is here. Please tell your IT support what stands below.");
        }
    }

    function outcome(kind: string, sequence: int, code: string): string {
        switch (kind) {
        case "installed":
            return sequence > 0 ? qsTr("Publication %1 is installed").arg(sequence) : qsTr("New content is installed");
        case "unchanged":
            return qsTr("Nothing new");
        case "held":
            return qsTr("Held back");
        case "rolled back":
            return qsTr("Back to publication %1").arg(sequence);
        default:
            return reason(code);
        }
    }

    function meaning(kind: string, code: string): string {
        switch (kind) {
        case "installed":
            return qsTr("Visitors see it from the next visit on.");
        case "unchanged":
            return qsTr("This terminal already shows the newest publication.");
        case "held":
            return qsTr("The newest publication was rolled back here. It does not come again unless you ask for it.");
        case "rolled back":
            return qsTr("Visitors see it from the next visit on. The publication that was here does not come again by itself.");
        default:
            return remedy(code);
        }
    }

    function state(freshness: string, code: string): string {
        switch (freshness) {
        case "fresh":
            return qsTr("Everything is up to date");
        case "stale":
            return qsTr("The content may be out of date");
        case "clock not trusted":
            return qsTr("The clock is wrong");
        case "failing":
            return reason(code);
        default:
            return qsTr("No sync yet");
        }
    }

    function stateMeaning(freshness: string, code: string, lastSuccess: string): string {
        switch (freshness) {
        case "fresh":
            return qsTr("Last sync: %1.").arg(lastSuccess);
        case "stale":
            return qsTr("Nobody has renewed its signature for some time. Visitors still see it. Please ask the people who publish it.");
        case "clock not trusted":
            return qsTr("This terminal's clock is behind. Visitors still see the content, but please have the clock set.");
        case "failing":
            return remedy(code);
        default:
            return qsTr("Visitors see the content that this terminal came with.");
        }
    }
}
