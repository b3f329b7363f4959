<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Attract</name>
    <message>
        <source>Touch the screen</source>
        <translation>Touchez l’écran</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>Retour en haut</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BrowseScreen</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>EntryBelow</name>
    <message>
        <source>Before you go</source>
        <translation>Avant de partir</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>%1 on the map</source>
        <translation>%1 sur la carte</translation>
    </message>
    <message>
        <source>Villages: %1</source>
        <translation>Villages&#xa0;: %1</translation>
    </message>
    <message>
        <source>Also known as: %1</source>
        <translation>Aussi appelé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Facts: %1. Checked on %2.</source>
        <translation>Sources&#xa0;: %1. Vérifié le %2.</translation>
    </message>
</context>
<context>
    <name>EntryBody</name>
    <message>
        <source>What it aims at</source>
        <translation>Ses objectifs</translation>
    </message>
</context>
<context>
    <name>EntryHero</name>
    <message>
        <source>Pictures: %1</source>
        <translation>Images&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>%1 from here</source>
        <translation>à %1 d’ici</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Part of pillar %1</source>
        <translation>Fait partie du pilier %1</translation>
    </message>
</context>
<context>
    <name>GalleryLayer</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>For today</source>
        <translation>Pour aujourd’hui</translation>
    </message>
    <message>
        <source>About this kiosk</source>
        <translation>À propos de cette borne</translation>
    </message>
</context>
<context>
    <name>IdleLayer</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>The kiosk starts over in %n second(s).</source>
        <translation>
            <numerusform>La borne revient au début dans %n seconde.</numerusform>
            <numerusform>La borne revient au début dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Large text</source>
        <translation>Grands caractères</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Caractères normaux</translation>
    </message>
</context>
<context>
    <name>PillarHead</name>
    <message>
        <source>Pictures: %1</source>
        <translation>Images&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PreparingScreen</name>
    <message>
        <source>Getting ready for the first time</source>
        <translation>Premier démarrage&#xa0;: la borne se prépare</translation>
    </message>
    <message>
        <source>%1 percent ready</source>
        <translation>Prêt à %1 pour cent</translation>
    </message>
    <message>
        <source>This takes about a minute. The next start is immediate.</source>
        <translation>Encore une minute environ. Ensuite, tout démarre aussitôt.</translation>
    </message>
</context>
<context>
    <name>TerritoryScreen</name>
    <message>
        <source>Every municipality</source>
        <translation>Toutes les communes</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Find out more</source>
        <translation>En savoir plus</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>En chantier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Postal codes</source>
        <translation>Codes postaux</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>When to go</source>
        <translation>Quand y aller</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Getting there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Projects here</source>
        <translation>Les projets ici</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>To see here</source>
        <translation>À voir ici</translation>
    </message>
    <message>
        <source>To see</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Who is behind it</source>
        <translation>Qui porte le projet</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où c’est</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <source>Not far from there</source>
        <translation>Non loin de là</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Voir aussi</translation>
    </message>
    <message>
        <source>To discover</source>
        <translation>À découvrir</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Pillar: all</source>
        <translation>Pilier&#xa0;: tous</translation>
    </message>
    <message>
        <source>Where: everywhere</source>
        <translation>Où&#xa0;: partout</translation>
    </message>
    <message>
        <source>Stage: all</source>
        <translation>Étape&#xa0;: toutes</translation>
    </message>
    <message>
        <source>Kind: all</source>
        <translation>Genre&#xa0;: tous</translation>
    </message>
    <message>
        <source>Which pillar?</source>
        <translation>Quel pilier&#xa0;?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où&#xa0;?</translation>
    </message>
    <message>
        <source>How far on?</source>
        <translation>À quelle étape&#xa0;?</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>Quel genre&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n projet</numerusform>
            <numerusform>%n projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partenaire</numerusform>
            <numerusform>%n partenaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies)</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in French</source>
        <translation>En français seulement</translation>
    </message>
    <message>
        <source>Only in Dutch</source>
        <translation>En néerlandais seulement</translation>
    </message>
    <message>
        <source>Only in English</source>
        <translation>En anglais seulement</translation>
    </message>
    <message>
        <source>Only in German</source>
        <translation>En allemand seulement</translation>
    </message>
    <message>
        <source>Only in this language: %1</source>
        <translation>Dans cette langue seulement&#xa0;: %1</translation>
    </message>
</context>
</TS>
