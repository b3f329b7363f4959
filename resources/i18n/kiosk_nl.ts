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
    <name>NowFacts</name>
    <message>
        <source>On screen</source>
        <translation>Op het scherm</translation>
    </message>
    <message>
        <source>The content this terminal came with</source>
        <translation>De inhoud waarmee de zuil werd geleverd</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Gepubliceerd op</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Hier sinds</translation>
    </message>
    <message>
        <source>Last successful sync</source>
        <translation>Laatste geslaagde controle</translation>
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
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cijfer ingevoerd</numerusform>
            <numerusform>%n cijfers ingevoerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>No PIN has been set yet, so nobody can come in. Set one at this terminal with the command: kiosk pin</source>
        <translation>Er is nog geen pincode ingesteld, dus niemand kan binnen. Stel er op deze zuil een in met het commando: kiosk pin</translation>
    </message>
    <message>
        <source>The PIN cannot be checked. Set a new one at this terminal with the command: kiosk pin</source>
        <translation>De pincode kan niet worden gecontroleerd. Stel op deze zuil een nieuwe in met het commando: kiosk pin</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>Te veel foute pincodes. Probeer opnieuw over %1.</translation>
    </message>
    <message>
        <source>That PIN is wrong.</source>
        <translation>Deze pincode is niet juist.</translation>
    </message>
    <message>
        <source>Please type the PIN.</source>
        <translation>Voer de pincode in.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Alleen voor personeel</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Laatste cijfer wissen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Bevestigen</translation>
    </message>
    <message numerus="yes">
        <source>Closes in %n s</source>
        <translation>
            <numerusform>Sluit over %n s</numerusform>
            <numerusform>Sluit over %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
    <name>StaffBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Zuil</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Naar boven</translation>
    </message>
</context>
<context>
    <name>StaffHead</name>
    <message>
        <source>Sync under way</source>
        <translation>Bezig met bijwerken</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Een ogenblik …</translation>
    </message>
    <message>
        <source>Visitors are not disturbed. The sync goes on when this screen closes.</source>
        <translation>Bezoekers merken er niets van. Het bijwerken gaat door, ook als dit scherm sluit.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicatie</translation>
    </message>
</context>
<context>
    <name>StaffHistory</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>There has been no sync yet.</source>
        <translation>Er is nog niets bijgewerkt.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n sync(s)</source>
        <translation>
            <numerusform>De laatste update</numerusform>
            <numerusform>De laatste %n updates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffNow</name>
    <message>
        <source>Sync now</source>
        <translation>Nu bijwerken</translation>
    </message>
    <message>
        <source>Install publication %1 again</source>
        <translation>Publicatie&#xa0;%1 opnieuw installeren</translation>
    </message>
    <message>
        <source>It was rolled back here.</source>
        <translation>Ze werd op deze zuil teruggedraaid.</translation>
    </message>
    <message>
        <source>Install publication %1 from USB stick</source>
        <translation>Publicatie&#xa0;%1 installeren van de USB-stick</translation>
    </message>
    <message>
        <source>%1 · not signed by anyone this terminal trusts</source>
        <translation>%1 · handtekening onbekend voor deze zuil</translation>
    </message>
    <message>
        <source>Roll back to publication %1</source>
        <translation>Terug naar publicatie&#xa0;%1</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <translation>Gepubliceerd op %1</translation>
    </message>
    <message>
        <source>Visitors then see publication %1 again. The present one does not come back by itself.</source>
        <translation>Bezoekers zien dan weer publicatie&#xa0;%1. De huidige publicatie komt niet vanzelf terug.</translation>
    </message>
    <message>
        <source>Yes, roll back to publication %1</source>
        <translation>Ja, terug naar publicatie&#xa0;%1</translation>
    </message>
    <message>
        <source>To install from a USB stick, put it in: it shows here after a few seconds.</source>
        <translation>Installeren van een USB-stick? Steek hem in: na enkele seconden verschijnt hij hier.</translation>
    </message>
</context>
<context>
    <name>StaffQuestion</name>
    <message>
        <source>No, do nothing</source>
        <translation>Nee, niets doen</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message numerus="yes">
        <source>This screen closes in %n second(s). Touch it to stay.</source>
        <translation>
            <numerusform>Dit scherm sluit over %n seconde. Raak het aan om te blijven.</numerusform>
            <numerusform>Dit scherm sluit over %n seconden. Raak het aan om te blijven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffTerminal</name>
    <message>
        <source>This terminal</source>
        <translation>Deze zuil</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Asks whether someone is there</source>
        <translation>Vraagt of er nog iemand is</translation>
    </message>
    <message>
        <source>Then starts over</source>
        <translation>Begint dan opnieuw</translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s) without a touch</source>
        <translation>
            <numerusform>na %n seconde zonder aanraking</numerusform>
            <numerusform>na %n seconden zonder aanraking</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n more second(s)</source>
        <translation>
            <numerusform>na nog %n seconde</numerusform>
            <numerusform>na nog %n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Source of the content</source>
        <translation>Bron van de inhoud</translation>
    </message>
    <message>
        <source>USB sticks only</source>
        <translation>Alleen USB-sticks</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Vrije schijfruimte</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>De zuil opnieuw starten</translation>
    </message>
    <message>
        <source>The screen goes dark for a few seconds, then the kiosk starts again.</source>
        <translation>Het scherm wordt enkele seconden donker, daarna start de zuil opnieuw.</translation>
    </message>
    <message>
        <source>Yes, restart the kiosk</source>
        <translation>Ja, de zuil opnieuw starten</translation>
    </message>
    <message>
        <source>Leave for the desktop</source>
        <translation>Naar het bureaublad gaan</translation>
    </message>
    <message>
        <source>The kiosk closes, and whoever stands here can use the computer. Stay with it.</source>
        <translation>De zuil sluit en wie hier staat, kan de computer gebruiken. Blijf erbij.</translation>
    </message>
    <message>
        <source>Yes, leave for the desktop</source>
        <translation>Ja, naar het bureaublad</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>Publication %1</source>
        <translation>Publicatie&#xa0;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown signature</source>
        <translation>Onbekende handtekening</translation>
    </message>
    <message>
        <source>Not for this terminal</source>
        <translation>Niet voor deze zuil</translation>
    </message>
    <message>
        <source>The signature has expired</source>
        <translation>De handtekening is verlopen</translation>
    </message>
    <message>
        <source>Damaged on the way</source>
        <translation>Onderweg beschadigd</translation>
    </message>
    <message>
        <source>No connection to the source</source>
        <translation>Geen verbinding met de bron</translation>
    </message>
    <message>
        <source>A file is missing at the source</source>
        <translation>Bij de bron ontbreekt een bestand</translation>
    </message>
    <message>
        <source>No room on the disk</source>
        <translation>De schijf is vol</translation>
    </message>
    <message>
        <source>A sync is already under way</source>
        <translation>Er loopt al een update</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Dat is niet gelukt</translation>
    </message>
    <message>
        <source>The content is not signed by anyone this terminal trusts, so nothing was installed. Please ask the people who publish it.</source>
        <translation>De inhoud is niet ondertekend door iemand die deze zuil vertrouwt; er is niets geïnstalleerd. Neem contact op met wie de inhoud publiceert.</translation>
    </message>
    <message>
        <source>The content is older than what is here, meant for other terminals, or needs a newer kiosk. Nothing was installed.</source>
        <translation>De inhoud is ouder dan wat er al is, bedoeld voor andere zuilen, of vraagt nieuwere software. Er is niets geïnstalleerd.</translation>
    </message>
    <message>
        <source>Visitors still see the content that is here. Please ask the people who publish it to renew the signature.</source>
        <translation>Bezoekers zien nog steeds de huidige inhoud. Vraag wie hem publiceert om de handtekening te vernieuwen.</translation>
    </message>
    <message>
        <source>What arrived is not what was signed, so nothing was installed. Try again; if it happens again, tell the people who publish the content.</source>
        <translation>Wat aankwam, is niet wat werd ondertekend; er is niets geïnstalleerd. Probeer opnieuw; gebeurt het nog eens, meld het dan aan wie de inhoud publiceert.</translation>
    </message>
    <message>
        <source>Visitors still see the content that is here. Check the network, or the USB stick, and try again.</source>
        <translation>Bezoekers zien nog steeds de huidige inhoud. Controleer het netwerk, of de USB-stick, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The content may still be on its way there. Try again later; if it happens again, tell the people who publish it.</source>
        <translation>Misschien is de inhoud nog onderweg. Probeer later opnieuw; gebeurt het nog eens, meld het dan aan wie hem publiceert.</translation>
    </message>
    <message>
        <source>Visitors still see the content that is here. Please have some space freed on this terminal, then try again.</source>
        <translation>Bezoekers zien nog steeds de huidige inhoud. Laat ruimte vrijmaken op deze zuil en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Please wait until it has ended.</source>
        <translation>Wacht tot die klaar is.</translation>
    </message>
    <message>
        <source>Visitors still see the content that is here. Please tell your IT support what stands below.</source>
        <translation>Bezoekers zien nog steeds de huidige inhoud. Geef door aan uw IT-dienst wat hieronder staat.</translation>
    </message>
    <message>
        <source>Publication %1 is installed</source>
        <translation>Publicatie&#xa0;%1 is geïnstalleerd</translation>
    </message>
    <message>
        <source>New content is installed</source>
        <translation>De nieuwe inhoud is geïnstalleerd</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Niets nieuws</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Tegengehouden</translation>
    </message>
    <message>
        <source>Back to publication %1</source>
        <translation>Terug naar publicatie&#xa0;%1</translation>
    </message>
    <message>
        <source>Visitors see it from the next visit on.</source>
        <translation>Bezoekers zien ze vanaf het volgende bezoek.</translation>
    </message>
    <message>
        <source>This terminal already shows the newest publication.</source>
        <translation>Deze zuil toont al de nieuwste publicatie.</translation>
    </message>
    <message>
        <source>The newest publication was rolled back here. It does not come again unless you ask for it.</source>
        <translation>De nieuwste publicatie werd op deze zuil teruggedraaid. Ze komt alleen terug als u erom vraagt.</translation>
    </message>
    <message>
        <source>Visitors see it from the next visit on. The publication that was here does not come again by itself.</source>
        <translation>Bezoekers zien ze vanaf het volgende bezoek. De publicatie die hier stond, komt niet vanzelf terug.</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>Alles is bijgewerkt</translation>
    </message>
    <message>
        <source>The content may be out of date</source>
        <translation>De inhoud is misschien verouderd</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>De klok staat verkeerd</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Nog niets bijgewerkt</translation>
    </message>
    <message>
        <source>Last sync: %1.</source>
        <translation>Laatste controle: %1.</translation>
    </message>
    <message>
        <source>Nobody has renewed its signature for some time. Visitors still see it. Please ask the people who publish it.</source>
        <translation>De handtekening is al een tijd niet vernieuwd. Bezoekers zien de inhoud nog steeds. Neem contact op met wie hem publiceert.</translation>
    </message>
    <message>
        <source>This terminal&apos;s clock is behind. Visitors still see the content, but please have the clock set.</source>
        <translation>De klok van deze zuil loopt achter. Bezoekers zien de inhoud nog steeds, maar laat de klok juist zetten.</translation>
    </message>
    <message>
        <source>Visitors see the content that this terminal came with.</source>
        <translation>Bezoekers zien de inhoud waarmee de zuil werd geleverd.</translation>
    </message>
</context>
<context>
    <name>SyncProgress</name>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 van %n bestand</numerusform>
            <numerusform>%1 van %n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Looking for something newer …</source>
        <translation>Op zoek naar nieuwere inhoud …</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 procent</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>Bijna klaar</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Nog ongeveer %1</translation>
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
