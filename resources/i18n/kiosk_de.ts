<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Attract</name>
    <message>
        <source>Touch the screen</source>
        <translation>Berühren Sie den Bildschirm</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter unten</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>BrowseScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>EntryBelow</name>
    <message>
        <source>Before you go</source>
        <translation>Bevor Sie losfahren</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>%1 on the map</source>
        <translation>%1 auf der Karte</translation>
    </message>
    <message>
        <source>Villages: %1</source>
        <translation>Dörfer: %1</translation>
    </message>
    <message>
        <source>Also known as: %1</source>
        <translation>Auch bekannt als: %1</translation>
    </message>
    <message>
        <source>Facts: %1. Checked on %2.</source>
        <translation>Quellen: %1. Geprüft am %2.</translation>
    </message>
</context>
<context>
    <name>EntryBody</name>
    <message>
        <source>What it aims at</source>
        <translation>Die Ziele</translation>
    </message>
</context>
<context>
    <name>EntryHero</name>
    <message>
        <source>Pictures: %1</source>
        <translation>Bilder: %1</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>%1 from here</source>
        <translation>%1 von hier</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Part of pillar %1</source>
        <translation>Gehört zu Ziel %1</translation>
    </message>
</context>
<context>
    <name>GalleryLayer</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>For today</source>
        <translation>Für heute</translation>
    </message>
    <message>
        <source>About this kiosk</source>
        <translation>Über diese Infosäule</translation>
    </message>
</context>
<context>
    <name>IdleLayer</name>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>The kiosk starts over in %n second(s).</source>
        <translation>
            <numerusform>In %n Sekunde beginnt die Säule von vorn.</numerusform>
            <numerusform>In %n Sekunden beginnt die Säule von vorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>NowFacts</name>
    <message>
        <source>On screen</source>
        <translation>Zu sehen</translation>
    </message>
    <message>
        <source>The content this terminal came with</source>
        <translation>Die mitgelieferten Inhalte</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Hier seit</translation>
    </message>
    <message>
        <source>Last successful sync</source>
        <translation>Letzte erfolgreiche Prüfung</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Large text</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Schrift</translation>
    </message>
</context>
<context>
    <name>PillarHead</name>
    <message>
        <source>Pictures: %1</source>
        <translation>Bilder: %1</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>No PIN has been set yet, so nobody can come in. Set one at this terminal with the command: kiosk pin</source>
        <translation>Es wurde noch keine PIN festgelegt, deshalb kommt niemand hinein. Legen Sie an dieser Säule eine fest, mit dem Befehl: kiosk pin</translation>
    </message>
    <message>
        <source>The PIN cannot be checked. Set a new one at this terminal with the command: kiosk pin</source>
        <translation>Die PIN kann nicht geprüft werden. Legen Sie an dieser Säule eine neue fest, mit dem Befehl: kiosk pin</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>Zu viele falsche PINs. Bitte versuchen Sie es in %1 erneut.</translation>
    </message>
    <message>
        <source>That PIN is wrong.</source>
        <translation>Diese PIN ist falsch.</translation>
    </message>
    <message>
        <source>Please type the PIN.</source>
        <translation>Bitte geben Sie die PIN ein.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Nur für Personal</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>Closes in %n s</source>
        <translation>
            <numerusform>Schließt in %n s</numerusform>
            <numerusform>Schließt in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PreparingScreen</name>
    <message>
        <source>Getting ready for the first time</source>
        <translation>Erster Start: die Säule wird vorbereitet</translation>
    </message>
    <message>
        <source>%1 percent ready</source>
        <translation>Zu %1 Prozent fertig</translation>
    </message>
    <message>
        <source>This takes about a minute. The next start is immediate.</source>
        <translation>Das dauert etwa eine Minute. Danach startet alles sofort.</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Nach oben</translation>
    </message>
</context>
<context>
    <name>StaffHead</name>
    <message>
        <source>Sync under way</source>
        <translation>Aktualisierung läuft</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Visitors are not disturbed. The sync goes on when this screen closes.</source>
        <translation>Die Gäste merken nichts davon. Die Aktualisierung läuft weiter, auch wenn sich dieser Bildschirm schließt.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>StaffHistory</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>There has been no sync yet.</source>
        <translation>Bisher gab es keine Aktualisierung.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n sync(s)</source>
        <translation>
            <numerusform>Die letzte Aktualisierung</numerusform>
            <numerusform>Die letzten %n Aktualisierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffNow</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Install publication %1 again</source>
        <translation>Ausgabe&#xa0;%1 wieder installieren</translation>
    </message>
    <message>
        <source>It was rolled back here.</source>
        <translation>Sie wurde hier zurückgenommen.</translation>
    </message>
    <message>
        <source>Install publication %1 from USB stick</source>
        <translation>Ausgabe&#xa0;%1 vom USB-Stick installieren</translation>
    </message>
    <message>
        <source>%1 · not signed by anyone this terminal trusts</source>
        <translation>%1 · Signatur dieser Säule nicht bekannt</translation>
    </message>
    <message>
        <source>Roll back to publication %1</source>
        <translation>Zurück zu Ausgabe&#xa0;%1</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <translation>Veröffentlicht am %1</translation>
    </message>
    <message>
        <source>Visitors then see publication %1 again. The present one does not come back by itself.</source>
        <translation>Die Gäste sehen dann wieder Ausgabe&#xa0;%1. Die jetzige Ausgabe kommt nicht von selbst zurück.</translation>
    </message>
    <message>
        <source>Yes, roll back to publication %1</source>
        <translation>Ja, zurück zu Ausgabe&#xa0;%1</translation>
    </message>
    <message>
        <source>To install from a USB stick, put it in: it shows here after a few seconds.</source>
        <translation>Um von einem USB-Stick zu installieren, stecken Sie ihn ein: Nach einigen Sekunden erscheint er hier.</translation>
    </message>
</context>
<context>
    <name>StaffQuestion</name>
    <message>
        <source>No, do nothing</source>
        <translation>Nein, nichts tun</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message numerus="yes">
        <source>This screen closes in %n second(s). Touch it to stay.</source>
        <translation>
            <numerusform>Dieser Bildschirm schließt sich in %n Sekunde. Berühren Sie ihn, um zu bleiben.</numerusform>
            <numerusform>Dieser Bildschirm schließt sich in %n Sekunden. Berühren Sie ihn, um zu bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffTerminal</name>
    <message>
        <source>This terminal</source>
        <translation>Diese Säule</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Asks whether someone is there</source>
        <translation>Fragt, ob noch jemand da ist</translation>
    </message>
    <message>
        <source>Then starts over</source>
        <translation>Beginnt dann von vorn</translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s) without a touch</source>
        <translation>
            <numerusform>nach %n Sekunde ohne Berührung</numerusform>
            <numerusform>nach %n Sekunden ohne Berührung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n more second(s)</source>
        <translation>
            <numerusform>nach %n weiteren Sekunde</numerusform>
            <numerusform>nach %n weiteren Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Source of the content</source>
        <translation>Quelle der Inhalte</translation>
    </message>
    <message>
        <source>USB sticks only</source>
        <translation>Nur USB-Sticks</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Freier Speicherplatz</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>Säule neu starten</translation>
    </message>
    <message>
        <source>The screen goes dark for a few seconds, then the kiosk starts again.</source>
        <translation>Der Bildschirm wird für einige Sekunden dunkel, dann startet die Säule neu.</translation>
    </message>
    <message>
        <source>Yes, restart the kiosk</source>
        <translation>Ja, Säule neu starten</translation>
    </message>
    <message>
        <source>Leave for the desktop</source>
        <translation>Zum Desktop wechseln</translation>
    </message>
    <message>
        <source>The kiosk closes, and whoever stands here can use the computer. Stay with it.</source>
        <translation>Die Säule wird geschlossen, und wer hier steht, kann den Computer benutzen. Bitte bleiben Sie dabei.</translation>
    </message>
    <message>
        <source>Yes, leave for the desktop</source>
        <translation>Ja, zum Desktop wechseln</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Publication %1</source>
        <translation>Ausgabe&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown signature</source>
        <translation>Unbekannte Signatur</translation>
    </message>
    <message>
        <source>Not for this terminal</source>
        <translation>Nicht für diese Säule</translation>
    </message>
    <message>
        <source>The signature has expired</source>
        <translation>Die Signatur ist abgelaufen</translation>
    </message>
    <message>
        <source>Damaged on the way</source>
        <translation>Unterwegs beschädigt</translation>
    </message>
    <message>
        <source>No connection to the source</source>
        <translation>Keine Verbindung zur Quelle</translation>
    </message>
    <message>
        <source>A file is missing at the source</source>
        <translation>An der Quelle fehlt eine Datei</translation>
    </message>
    <message>
        <source>No room on the disk</source>
        <translation>Der Speicher ist voll</translation>
    </message>
    <message>
        <source>A sync is already under way</source>
        <translation>Eine Aktualisierung läuft bereits</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht funktioniert</translation>
    </message>
    <message>
        <source>The content is not signed by anyone this terminal trusts, so nothing was installed. Please ask the people who publish it.</source>
        <translation>Die Inhalte sind von niemandem signiert, dem diese Säule vertraut; es wurde nichts installiert. Bitte wenden Sie sich an die Stelle, die sie veröffentlicht.</translation>
    </message>
    <message>
        <source>The content is older than what is here, meant for other terminals, or needs a newer kiosk. Nothing was installed.</source>
        <translation>Die Inhalte sind älter als die vorhandenen, für andere Säulen bestimmt oder brauchen eine neuere Software. Es wurde nichts installiert.</translation>
    </message>
    <message>
        <source>Visitors still see the content that is here. Please ask the people who publish it to renew the signature.</source>
        <translation>Die Gäste sehen weiterhin die vorhandenen Inhalte. Bitten Sie die Stelle, die sie veröffentlicht, die Signatur zu erneuern.</translation>
    </message>
    <message>
        <source>What arrived is not what was signed, so nothing was installed. Try again; if it happens again, tell the people who publish the content.</source>
        <translation>Was ankam, ist nicht das, was signiert wurde; es wurde nichts installiert. Versuchen Sie es erneut. Geschieht es wieder, melden Sie es der Stelle, die die Inhalte veröffentlicht.</translation>
    </message>
    <message>
        <source>Visitors still see the content that is here. Check the network, or the USB stick, and try again.</source>
        <translation>Die Gäste sehen weiterhin die vorhandenen Inhalte. Prüfen Sie das Netzwerk oder den USB-Stick und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The content may still be on its way there. Try again later; if it happens again, tell the people who publish it.</source>
        <translation>Vielleicht werden die Inhalte noch hochgeladen. Versuchen Sie es später erneut. Geschieht es wieder, melden Sie es der Stelle, die sie veröffentlicht.</translation>
    </message>
    <message>
        <source>Visitors still see the content that is here. Please have some space freed on this terminal, then try again.</source>
        <translation>Die Gäste sehen weiterhin die vorhandenen Inhalte. Lassen Sie auf dieser Säule Platz schaffen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Please wait until it has ended.</source>
        <translation>Bitte warten Sie, bis sie beendet ist.</translation>
    </message>
    <message>
        <source>Visitors still see the content that is here. Please tell your IT support what stands below.</source>
        <translation>Die Gäste sehen weiterhin die vorhandenen Inhalte. Bitte geben Sie Ihrer IT weiter, was darunter steht.</translation>
    </message>
    <message>
        <source>Publication %1 is installed</source>
        <translation>Ausgabe&#xa0;%1 ist installiert</translation>
    </message>
    <message>
        <source>New content is installed</source>
        <translation>Neue Inhalte sind installiert</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Back to publication %1</source>
        <translation>Zurück zu Ausgabe&#xa0;%1</translation>
    </message>
    <message>
        <source>Visitors see it from the next visit on.</source>
        <translation>Die Gäste sehen sie ab dem nächsten Besuch.</translation>
    </message>
    <message>
        <source>This terminal already shows the newest publication.</source>
        <translation>Diese Säule zeigt bereits die neueste Ausgabe.</translation>
    </message>
    <message>
        <source>The newest publication was rolled back here. It does not come again unless you ask for it.</source>
        <translation>Die neueste Ausgabe wurde hier zurückgenommen. Sie kommt nur wieder, wenn Sie es wünschen.</translation>
    </message>
    <message>
        <source>Visitors see it from the next visit on. The publication that was here does not come again by itself.</source>
        <translation>Die Gäste sehen sie ab dem nächsten Besuch. Die bisherige Ausgabe kommt nicht von selbst zurück.</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>Alles ist aktuell</translation>
    </message>
    <message>
        <source>The content may be out of date</source>
        <translation>Die Inhalte sind vielleicht veraltet</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Die Uhr geht falsch</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Noch keine Aktualisierung</translation>
    </message>
    <message>
        <source>Last sync: %1.</source>
        <translation>Letzte Prüfung: %1.</translation>
    </message>
    <message>
        <source>Nobody has renewed its signature for some time. Visitors still see it. Please ask the people who publish it.</source>
        <translation>Die Signatur wurde seit Längerem nicht erneuert. Die Gäste sehen die Inhalte weiterhin. Bitte wenden Sie sich an die Stelle, die sie veröffentlicht.</translation>
    </message>
    <message>
        <source>This terminal&apos;s clock is behind. Visitors still see the content, but please have the clock set.</source>
        <translation>Die Uhr dieser Säule geht nach. Die Gäste sehen die Inhalte weiterhin, aber lassen Sie die Uhr bitte stellen.</translation>
    </message>
    <message>
        <source>Visitors see the content that this terminal came with.</source>
        <translation>Die Gäste sehen die mitgelieferten Inhalte.</translation>
    </message>
</context>
<context>
    <name>SyncProgress</name>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 von %n Datei</numerusform>
            <numerusform>%1 von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Looking for something newer …</source>
        <translation>Suche nach neueren Inhalten …</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>Gleich fertig</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Noch etwa %1</translation>
    </message>
</context>
<context>
    <name>TerritoryScreen</name>
    <message>
        <source>Every municipality</source>
        <translation>Alle Gemeinden</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeinde</translation>
    </message>
    <message>
        <source>Find out more</source>
        <translation>Mehr erfahren</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>Im Bau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Fertiggestellt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Einwohner</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinz</translation>
    </message>
    <message>
        <source>Postal codes</source>
        <translation>Postleitzahlen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>When to go</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Anfahrt</translation>
    </message>
    <message>
        <source>Projects here</source>
        <translation>Projekte hier</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>To see here</source>
        <translation>Hier zu sehen</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>Zu sehen</translation>
    </message>
    <message>
        <source>Who is behind it</source>
        <translation>Wer dahintersteht</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>Wozu es dient</translation>
    </message>
    <message>
        <source>Not far from there</source>
        <translation>Nicht weit entfernt</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <source>To discover</source>
        <translation>Zu entdecken</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeinden</translation>
    </message>
    <message>
        <source>Pillar: all</source>
        <translation>Ziel: alle</translation>
    </message>
    <message>
        <source>Where: everywhere</source>
        <translation>Wo: überall</translation>
    </message>
    <message>
        <source>Stage: all</source>
        <translation>Stand: alle</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>Art: alle</translation>
    </message>
    <message>
        <source>Which pillar?</source>
        <translation>Welches Ziel?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>How far on?</source>
        <translation>Wie weit?</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>Welche Art?</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Ort</numerusform>
            <numerusform>%n Orte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n Partner</numerusform>
            <numerusform>%n Partner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n Gemeinde</numerusform>
            <numerusform>%n Gemeinden</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in French</source>
        <translation>Nur auf Französisch</translation>
    </message>
    <message>
        <source>Only in Dutch</source>
        <translation>Nur auf Niederländisch</translation>
    </message>
    <message>
        <source>Only in English</source>
        <translation>Nur auf Englisch</translation>
    </message>
    <message>
        <source>Only in German</source>
        <translation>Nur auf Deutsch</translation>
    </message>
    <message>
        <source>Only in this language: %1</source>
        <translation>Nur in dieser Sprache: %1</translation>
    </message>
</context>
</TS>
