<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Attract</name>
    <message>
        <source>Touch the screen</source>
        <translation>Touch the screen</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Discover</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>To the top</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>More below</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Further down</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>Back to the top</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
</context>
<context>
    <name>BrowseScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>EntryBelow</name>
    <message>
        <source>Before you go</source>
        <translation>Before you go</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>%1 on the map</source>
        <translation>%1 on the map</translation>
    </message>
    <message>
        <source>Villages: %1</source>
        <translation>Villages: %1</translation>
    </message>
    <message>
        <source>Also known as: %1</source>
        <translation>Also known as: %1</translation>
    </message>
    <message>
        <source>Facts: %1. Checked on %2.</source>
        <translation>Sources: %1. Checked on %2.</translation>
    </message>
</context>
<context>
    <name>EntryBody</name>
    <message>
        <source>What it aims at</source>
        <translation>What it aims at</translation>
    </message>
</context>
<context>
    <name>EntryHero</name>
    <message>
        <source>Pictures: %1</source>
        <translation>Pictures: %1</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>%1 from here</source>
        <translation>%1 from here</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Part of pillar %1</source>
        <translation>Part of pillar %1</translation>
    </message>
</context>
<context>
    <name>GalleryLayer</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Picture %1 of %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Previous picture</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Next picture</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>For today</source>
        <translation>For today</translation>
    </message>
    <message>
        <source>About this kiosk</source>
        <translation>About this kiosk</translation>
    </message>
</context>
<context>
    <name>IdleLayer</name>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message numerus="yes">
        <source>The kiosk starts over in %n second(s).</source>
        <translation>
            <numerusform>The kiosk starts over in %n second.</numerusform>
            <numerusform>The kiosk starts over in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
</context>
<context>
    <name>NowFacts</name>
    <message>
        <source>On screen</source>
        <translation>On screen</translation>
    </message>
    <message>
        <source>The content this terminal came with</source>
        <translation>The content this terminal came with</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Here since</translation>
    </message>
    <message>
        <source>Last successful sync</source>
        <translation>Last successful sync</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Large text</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normal text</translation>
    </message>
</context>
<context>
    <name>PillarHead</name>
    <message>
        <source>Pictures: %1</source>
        <translation>Pictures: %1</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>No PIN has been set yet, so nobody can come in. Set one at this terminal with the command: kiosk pin</source>
        <translation>No PIN has been set yet, so nobody can come in. Set one at this terminal with the command: kiosk pin</translation>
    </message>
    <message>
        <source>The PIN cannot be checked. Set a new one at this terminal with the command: kiosk pin</source>
        <translation>The PIN cannot be checked. Set a new one at this terminal with the command: kiosk pin</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>Too many wrong PINs. Try again in %1.</translation>
    </message>
    <message>
        <source>That PIN is wrong.</source>
        <translation>That PIN is wrong.</translation>
    </message>
    <message>
        <source>Please type the PIN.</source>
        <translation>Please type the PIN.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Staff only</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Erase the last digit</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>Closes in %n s</source>
        <translation>
            <numerusform>Closes in %n s</numerusform>
            <numerusform>Closes in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PreparingScreen</name>
    <message>
        <source>Getting ready for the first time</source>
        <translation>Getting ready for the first time</translation>
    </message>
    <message>
        <source>%1 percent ready</source>
        <translation>%1 percent ready</translation>
    </message>
    <message>
        <source>This takes about a minute. The next start is immediate.</source>
        <translation>This takes about a minute. The next start is immediate.</translation>
    </message>
</context>
<context>
    <name>StaffBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>More below</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>To the top</translation>
    </message>
</context>
<context>
    <name>StaffHead</name>
    <message>
        <source>Sync under way</source>
        <translation>Sync under way</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Visitors are not disturbed. The sync goes on when this screen closes.</source>
        <translation>Visitors are not disturbed. The sync goes on when this screen closes.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
</context>
<context>
    <name>StaffHistory</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>There has been no sync yet.</source>
        <translation>There has been no sync yet.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n sync(s)</source>
        <translation>
            <numerusform>The last sync</numerusform>
            <numerusform>The last %n syncs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffNow</name>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Install publication %1 again</source>
        <translation>Install publication&#xa0;%1 again</translation>
    </message>
    <message>
        <source>It was rolled back here.</source>
        <translation>It was rolled back here.</translation>
    </message>
    <message>
        <source>Install publication %1 from USB stick</source>
        <translation>Install publication&#xa0;%1 from USB stick</translation>
    </message>
    <message>
        <source>%1 · not signed by anyone this terminal trusts</source>
        <translation>%1 · not signed by anyone this terminal trusts</translation>
    </message>
    <message>
        <source>Roll back to publication %1</source>
        <translation>Roll back to publication&#xa0;%1</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <translation>Published on %1</translation>
    </message>
    <message>
        <source>Visitors then see publication %1 again. The present one does not come back by itself.</source>
        <translation>Visitors then see publication&#xa0;%1 again. The present one does not come back by itself.</translation>
    </message>
    <message>
        <source>Yes, roll back to publication %1</source>
        <translation>Yes, roll back to publication&#xa0;%1</translation>
    </message>
    <message>
        <source>To install from a USB stick, put it in: it shows here after a few seconds.</source>
        <translation>To install from a USB stick, put it in: it shows here after a few seconds.</translation>
    </message>
</context>
<context>
    <name>StaffQuestion</name>
    <message>
        <source>No, do nothing</source>
        <translation>No, do nothing</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message numerus="yes">
        <source>This screen closes in %n second(s). Touch it to stay.</source>
        <translation>
            <numerusform>This screen closes in %n second. Touch it to stay.</numerusform>
            <numerusform>This screen closes in %n seconds. Touch it to stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffTerminal</name>
    <message>
        <source>This terminal</source>
        <translation>This terminal</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Asks whether someone is there</source>
        <translation>Asks whether someone is there</translation>
    </message>
    <message>
        <source>Then starts over</source>
        <translation>Then starts over</translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s) without a touch</source>
        <translation>
            <numerusform>after %n second without a touch</numerusform>
            <numerusform>after %n seconds without a touch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n more second(s)</source>
        <translation>
            <numerusform>after %n more second</numerusform>
            <numerusform>after %n more seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Source of the content</source>
        <translation>Source of the content</translation>
    </message>
    <message>
        <source>USB sticks only</source>
        <translation>USB sticks only</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Free on the disk</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>Restart the kiosk</translation>
    </message>
    <message>
        <source>The screen goes dark for a few seconds, then the kiosk starts again.</source>
        <translation>The screen goes dark for a few seconds, then the kiosk starts again.</translation>
    </message>
    <message>
        <source>Yes, restart the kiosk</source>
        <translation>Yes, restart the kiosk</translation>
    </message>
    <message>
        <source>Leave for the desktop</source>
        <translation>Leave for the desktop</translation>
    </message>
    <message>
        <source>The kiosk closes, and whoever stands here can use the computer. Stay with it.</source>
        <translation>The kiosk closes, and whoever stands here can use the computer. Stay with it.</translation>
    </message>
    <message>
        <source>Yes, leave for the desktop</source>
        <translation>Yes, leave for the desktop</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Publication %1</source>
        <translation>Publication&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown signature</source>
        <translation>Unknown signature</translation>
    </message>
    <message>
        <source>Not for this terminal</source>
        <translation>Not for this terminal</translation>
    </message>
    <message>
        <source>The signature has expired</source>
        <translation>The signature has expired</translation>
    </message>
    <message>
        <source>Damaged on the way</source>
        <translation>Damaged on the way</translation>
    </message>
    <message>
        <source>No connection to the source</source>
        <translation>No connection to the source</translation>
    </message>
    <message>
        <source>A file is missing at the source</source>
        <translation>A file is missing at the source</translation>
    </message>
    <message>
        <source>No room on the disk</source>
        <translation>No room on the disk</translation>
    </message>
    <message>
        <source>A sync is already under way</source>
        <translation>A sync is already under way</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>That did not work</translation>
    </message>
    <message>
        <source>The content is not signed by anyone this terminal trusts, so nothing was installed. Please ask the people who publish it.</source>
        <translation>The content is not signed by anyone this terminal trusts, so nothing was installed. Please ask the people who publish it.</translation>
    </message>
    <message>
        <source>The content is older than what is here, meant for other terminals, or needs a newer kiosk. Nothing was installed.</source>
        <translation>The content is older than what is here, meant for other terminals, or needs a newer kiosk. Nothing was installed.</translation>
    </message>
    <message>
        <source>Visitors still see the content that is here. Please ask the people who publish it to renew the signature.</source>
        <translation>Visitors still see the content that is here. Please ask the people who publish it to renew the signature.</translation>
    </message>
    <message>
        <source>What arrived is not what was signed, so nothing was installed. Try again; if it happens again, tell the people who publish the content.</source>
        <translation>What arrived is not what was signed, so nothing was installed. Try again; if it happens again, tell the people who publish the content.</translation>
    </message>
    <message>
        <source>Visitors still see the content that is here. Check the network, or the USB stick, and try again.</source>
        <translation>Visitors still see the content that is here. Check the network, or the USB stick, and try again.</translation>
    </message>
    <message>
        <source>The content may still be on its way there. Try again later; if it happens again, tell the people who publish it.</source>
        <translation>The content may still be on its way there. Try again later; if it happens again, tell the people who publish it.</translation>
    </message>
    <message>
        <source>Visitors still see the content that is here. Please have some space freed on this terminal, then try again.</source>
        <translation>Visitors still see the content that is here. Please have some space freed on this terminal, then try again.</translation>
    </message>
    <message>
        <source>Please wait until it has ended.</source>
        <translation>Please wait until it has ended.</translation>
    </message>
    <message>
        <source>Visitors still see the content that is here. Please tell your IT support what stands below.</source>
        <translation>Visitors still see the content that is here. Please tell your IT support what stands below.</translation>
    </message>
    <message>
        <source>Publication %1 is installed</source>
        <translation>Publication&#xa0;%1 is installed</translation>
    </message>
    <message>
        <source>New content is installed</source>
        <translation>New content is installed</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>Back to publication %1</source>
        <translation>Back to publication&#xa0;%1</translation>
    </message>
    <message>
        <source>Visitors see it from the next visit on.</source>
        <translation>Visitors see it from the next visit on.</translation>
    </message>
    <message>
        <source>This terminal already shows the newest publication.</source>
        <translation>This terminal already shows the newest publication.</translation>
    </message>
    <message>
        <source>The newest publication was rolled back here. It does not come again unless you ask for it.</source>
        <translation>The newest publication was rolled back here. It does not come again unless you ask for it.</translation>
    </message>
    <message>
        <source>Visitors see it from the next visit on. The publication that was here does not come again by itself.</source>
        <translation>Visitors see it from the next visit on. The publication that was here does not come again by itself.</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>Everything is up to date</translation>
    </message>
    <message>
        <source>The content may be out of date</source>
        <translation>The content may be out of date</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>The clock is wrong</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>No sync yet</translation>
    </message>
    <message>
        <source>Last sync: %1.</source>
        <translation>Last sync: %1.</translation>
    </message>
    <message>
        <source>Nobody has renewed its signature for some time. Visitors still see it. Please ask the people who publish it.</source>
        <translation>Nobody has renewed its signature for some time. Visitors still see it. Please ask the people who publish it.</translation>
    </message>
    <message>
        <source>This terminal&apos;s clock is behind. Visitors still see the content, but please have the clock set.</source>
        <translation>This terminal&apos;s clock is behind. Visitors still see the content, but please have the clock set.</translation>
    </message>
    <message>
        <source>Visitors see the content that this terminal came with.</source>
        <translation>Visitors see the content that this terminal came with.</translation>
    </message>
</context>
<context>
    <name>SyncProgress</name>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 of %n file</numerusform>
            <numerusform>%1 of %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Looking for something newer …</source>
        <translation>Looking for something newer …</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 percent</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>Almost there</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>About %1 left</translation>
    </message>
</context>
<context>
    <name>TerritoryScreen</name>
    <message>
        <source>Every municipality</source>
        <translation>Every municipality</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Find out more</source>
        <translation>Find out more</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>Under construction</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Postal codes</source>
        <translation>Postal codes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>When to go</source>
        <translation>When to go</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>How long it takes</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Getting there</translation>
    </message>
    <message>
        <source>Projects here</source>
        <translation>Projects here</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>To see here</source>
        <translation>To see here</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>To see</translation>
    </message>
    <message>
        <source>Who is behind it</source>
        <translation>Who is behind it</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>To read</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>What it serves</translation>
    </message>
    <message>
        <source>Not far from there</source>
        <translation>Not far from there</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>See also</translation>
    </message>
    <message>
        <source>To discover</source>
        <translation>To discover</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Municipalities</translation>
    </message>
    <message>
        <source>Pillar: all</source>
        <translation>Pillar: all</translation>
    </message>
    <message>
        <source>Where: everywhere</source>
        <translation>Where: everywhere</translation>
    </message>
    <message>
        <source>Stage: all</source>
        <translation>Stage: all</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>Kind: all</translation>
    </message>
    <message>
        <source>Which pillar?</source>
        <translation>Which pillar?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>How far on?</source>
        <translation>How far on?</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>What kind?</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in French</source>
        <translation>Only in French</translation>
    </message>
    <message>
        <source>Only in Dutch</source>
        <translation>Only in Dutch</translation>
    </message>
    <message>
        <source>Only in English</source>
        <translation>Only in English</translation>
    </message>
    <message>
        <source>Only in German</source>
        <translation>Only in German</translation>
    </message>
    <message>
        <source>Only in this language: %1</source>
        <translation>Only in this language: %1</translation>
    </message>
</context>
</TS>
