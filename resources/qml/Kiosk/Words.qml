pragma Singleton

import QtQuick

// What the catalogue's codes are called.
QtObject {
    function status(code: string): string {
        switch (code) {
        case "planned":
            return qsTr("Planned");
        case "in-progress":
            return qsTr("Under construction");
        case "open":
            return qsTr("Open");
        case "completed":
            return qsTr("Completed");
        default:
            return code;
        }
    }

    function statusIcon(code: string): string {
        switch (code) {
        case "planned":
            return "calendar-clock";
        case "in-progress":
            return "crane";
        case "open":
            return "door-open";
        default:
            return "check-circle";
        }
    }

    function fact(role: string): string {
        switch (role) {
        case "status":
            return qsTr("Status");
        case "years":
            return qsTr("Years");
        case "population":
            return qsTr("Inhabitants");
        case "area":
            return qsTr("Surface");
        case "province":
            return qsTr("Province");
        case "codes":
            return qsTr("Postal codes");
        default:
            return role;
        }
    }

    function practical(role: string): string {
        switch (role) {
        case "address":
            return qsTr("Address");
        case "opening":
            return qsTr("When to go");
        case "duration":
            return qsTr("How long it takes");
        case "price":
            return qsTr("Price");
        case "access":
            return qsTr("Getting there");
        default:
            return role;
        }
    }

    function practicalIcon(role: string): string {
        switch (role) {
        case "address":
            return "map-marker";
        case "opening":
            return "clock-outline";
        case "duration":
            return "timer-sand";
        case "price":
            return "ticket-confirmation";
        default:
            return "sign-direction";
        }
    }

    // What a group of entries is called on the screen of an entry of a collection.
    function group(role: string, collection: string): string {
        switch (role) {
        case "projects":
            return collection === "municipalities" ? qsTr("Projects here") : qsTr("Projects");
        case "highlights":
            return collection === "municipalities" ? qsTr("To see here") : qsTr("To see");
        case "partners":
            return collection === "projects" ? qsTr("Who is behind it") : qsTr("Partners");
        case "pages":
            return qsTr("To read");
        case "municipalities":
            return qsTr("Where it is");
        case "pillars":
            return qsTr("What it serves");
        case "nearby":
            return qsTr("Not far from there");
        default:
            return qsTr("See also");
        }
    }

    function collection(name: string): string {
        switch (name) {
        case "projects":
            return qsTr("Projects");
        case "highlights":
            return qsTr("To discover");
        case "municipalities":
            return qsTr("Municipalities");
        case "partners":
            return qsTr("Partners");
        default:
            return "";
        }
    }

    function filter(field: string): string {
        switch (field) {
        case "pillar":
            return qsTr("Pillar: all");
        case "place":
            return qsTr("Where: everywhere");
        case "status":
            return qsTr("Stage: all");
        default:
            return qsTr("Kind: all");
        }
    }

    // Asks what a list is to be narrowed by.
    function question(field: string): string {
        switch (field) {
        case "pillar":
            return qsTr("Which pillar?");
        case "place":
            return qsTr("Where?");
        case "status":
            return qsTr("How far on?");
        default:
            return qsTr("What kind?");
        }
    }

    function filterIcon(field: string): string {
        switch (field) {
        case "pillar":
            return "flag-variant";
        case "place":
            return "map-marker";
        case "status":
            return "progress-check";
        default:
            return "tag";
        }
    }

    // Says how many there are.
    function count(name: string, number: int): string {
        switch (name) {
        case "projects":
            return qsTr("%n project(s)", "", number);
        case "highlights":
            return qsTr("%n place(s)", "", number);
        case "partners":
            return qsTr("%n partner(s)", "", number);
        default:
            return qsTr("%n municipality(ies)", "", number);
        }
    }

    // Says openly which language a text is in.
    function onlyIn(language: string, name: string): string {
        switch (language) {
        case "fr":
            return qsTr("Only in French");
        case "nl":
            return qsTr("Only in Dutch");
        case "en":
            return qsTr("Only in English");
        case "de":
            return qsTr("Only in German");
        default:
            return qsTr("Only in this language: %1").arg(name);
        }
    }
}
