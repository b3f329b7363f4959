<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Attract</name>
    <message>
        <source>Touch the screen</source>
        <translation>Raak het scherm aan</translation>
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
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Ontdekken</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Naar boven</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Verder naar beneden</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>Terug naar boven</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Taal: %1</translation>
    </message>
</context>
<context>
    <name>BrowseScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>EntryBelow</name>
    <message>
        <source>Before you go</source>
        <translation>Voor u vertrekt</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>%1 on the map</source>
        <translation>%1 op de kaart</translation>
    </message>
    <message>
        <source>Villages: %1</source>
        <translation>Dorpen: %1</translation>
    </message>
    <message>
        <source>Also known as: %1</source>
        <translation>Ook bekend als: %1</translation>
    </message>
    <message>
        <source>Facts: %1. Checked on %2.</source>
        <translation>Bronnen: %1. Nagekeken op %2.</translation>
    </message>
</context>
<context>
    <name>EntryBody</name>
    <message>
        <source>What it aims at</source>
        <translation>De doelen</translation>
    </message>
</context>
<context>
    <name>EntryHero</name>
    <message>
        <source>Pictures: %1</source>
        <translation>Beelden: %1</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>%1 from here</source>
        <translation>op %1 van hier</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Part of pillar %1</source>
        <translation>Hoort bij pijler %1</translation>
    </message>
</context>
<context>
    <name>GalleryLayer</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Beeld %1 van %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorige foto</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Volgende foto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>For today</source>
        <translation>Voor vandaag</translation>
    </message>
    <message>
        <source>About this kiosk</source>
        <translation>Over deze zuil</translation>
    </message>
</context>
<context>
    <name>IdleLayer</name>
    <message>
        <source>Continue</source>
        <translation>Verdergaan</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message numerus="yes">
        <source>The kiosk starts over in %n second(s).</source>
        <translation>
            <numerusform>De zuil begint opnieuw over %n seconde.</numerusform>
            <numerusform>De zuil begint opnieuw over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw beginnen</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Large text</source>
        <translation>Grote letters</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Gewone letters</translation>
    </message>
</context>
<context>
    <name>PillarHead</name>
    <message>
        <source>Pictures: %1</source>
        <translation>Beelden: %1</translation>
    </message>
</context>
<context>
    <name>PreparingScreen</name>
    <message>
        <source>Getting ready for the first time</source>
        <translation>Eerste start: de zuil maakt zich klaar</translation>
    </message>
    <message>
        <source>%1 percent ready</source>
        <translation>%1 procent klaar</translation>
    </message>
    <message>
        <source>This takes about a minute. The next start is immediate.</source>
        <translation>Dit duurt ongeveer een minuut. Daarna start alles meteen.</translation>
    </message>
</context>
<context>
    <name>TerritoryScreen</name>
    <message>
        <source>Every municipality</source>
        <translation>Alle gemeenten</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Find out more</source>
        <translation>Meer weten</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>In aanbouw</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jaren</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inwoners</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Oppervlakte</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Postal codes</source>
        <translation>Postcodes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>When to go</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Hoelang</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Hoe komt u er</translation>
    </message>
    <message>
        <source>Projects here</source>
        <translation>Projecten hier</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>To see here</source>
        <translation>Hier te zien</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>Te zien</translation>
    </message>
    <message>
        <source>Who is behind it</source>
        <translation>Wie erachter zit</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Om te lezen</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Waar het is</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>Waarvoor het dient</translation>
    </message>
    <message>
        <source>Not far from there</source>
        <translation>Niet ver daarvandaan</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Zie ook</translation>
    </message>
    <message>
        <source>To discover</source>
        <translation>Te ontdekken</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message>
        <source>Pillar: all</source>
        <translation>Pijler: alle</translation>
    </message>
    <message>
        <source>Where: everywhere</source>
        <translation>Waar: overal</translation>
    </message>
    <message>
        <source>Stage: all</source>
        <translation>Fase: alle</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>Soort: alle</translation>
    </message>
    <message>
        <source>Which pillar?</source>
        <translation>Welke pijler?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>How far on?</source>
        <translation>Hoever?</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>Welke soort?</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projecten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plek</numerusform>
            <numerusform>%n plekken</numerusform>
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
            <numerusform>%n gemeente</numerusform>
            <numerusform>%n gemeenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in French</source>
        <translation>Alleen in het Frans</translation>
    </message>
    <message>
        <source>Only in Dutch</source>
        <translation>Alleen in het Nederlands</translation>
    </message>
    <message>
        <source>Only in English</source>
        <translation>Alleen in het Engels</translation>
    </message>
    <message>
        <source>Only in German</source>
        <translation>Alleen in het Duits</translation>
    </message>
    <message>
        <source>Only in this language: %1</source>
        <translation>Alleen in deze taal: %1</translation>
    </message>
</context>
</TS>
