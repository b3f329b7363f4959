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
    <name>NowFacts</name>
    <message>
        <source>On screen</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <source>The content this terminal came with</source>
        <translation>Le contenu livré avec la borne</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée le</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Affichée depuis le</translation>
    </message>
    <message>
        <source>Last successful sync</source>
        <translation>Dernière vérification réussie</translation>
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
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>No PIN has been set yet, so nobody can come in. Set one at this terminal with the command: kiosk pin</source>
        <translation>Aucun code PIN n’est encore défini&#xa0;: personne ne peut entrer. Définissez-en un sur cette borne avec la commande&#xa0;: kiosk pin</translation>
    </message>
    <message>
        <source>The PIN cannot be checked. Set a new one at this terminal with the command: kiosk pin</source>
        <translation>Le code PIN ne peut pas être vérifié. Définissez-en un nouveau sur cette borne avec la commande&#xa0;: kiosk pin</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>Trop de codes erronés. Réessayez dans %1.</translation>
    </message>
    <message>
        <source>That PIN is wrong.</source>
        <translation>Ce code PIN est erroné.</translation>
    </message>
    <message>
        <source>Please type the PIN.</source>
        <translation>Veuillez saisir le code PIN.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Réservé au personnel</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Valider</translation>
    </message>
    <message numerus="yes">
        <source>Closes in %n s</source>
        <translation>
            <numerusform>Fermeture dans %n s</numerusform>
            <numerusform>Fermeture dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
    <name>StaffBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>En haut</translation>
    </message>
</context>
<context>
    <name>StaffHead</name>
    <message>
        <source>Sync under way</source>
        <translation>Mise à jour en&#xa0;cours</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Visitors are not disturbed. The sync goes on when this screen closes.</source>
        <translation>Les visiteurs ne remarquent rien. La mise à jour continue même si cet écran se ferme.</translation>
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
        <translation>Historique</translation>
    </message>
    <message>
        <source>There has been no sync yet.</source>
        <translation>Aucune mise à jour pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n sync(s)</source>
        <translation>
            <numerusform>La dernière mise à jour</numerusform>
            <numerusform>Les %n dernières mises à jour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffNow</name>
    <message>
        <source>Sync now</source>
        <translation>Mettre à jour maintenant</translation>
    </message>
    <message>
        <source>Install publication %1 again</source>
        <translation>Réinstaller la publication&#xa0;%1</translation>
    </message>
    <message>
        <source>It was rolled back here.</source>
        <translation>Elle a été retirée de cette borne.</translation>
    </message>
    <message>
        <source>Install publication %1 from USB stick</source>
        <translation>Installer la publication&#xa0;%1 depuis la clé USB</translation>
    </message>
    <message>
        <source>%1 · not signed by anyone this terminal trusts</source>
        <translation>%1 · signature inconnue de cette borne</translation>
    </message>
    <message>
        <source>Roll back to publication %1</source>
        <translation>Revenir à la publication&#xa0;%1</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <translation>Publiée le %1</translation>
    </message>
    <message>
        <source>Visitors then see publication %1 again. The present one does not come back by itself.</source>
        <translation>Les visiteurs verront à nouveau la publication&#xa0;%1. La publication actuelle ne reviendra pas d’elle-même.</translation>
    </message>
    <message>
        <source>Yes, roll back to publication %1</source>
        <translation>Oui, revenir à la publication&#xa0;%1</translation>
    </message>
    <message>
        <source>To install from a USB stick, put it in: it shows here after a few seconds.</source>
        <translation>Pour installer depuis une clé USB, insérez-la&#xa0;: elle apparaît ici après quelques secondes.</translation>
    </message>
</context>
<context>
    <name>StaffQuestion</name>
    <message>
        <source>No, do nothing</source>
        <translation>Non, ne rien changer</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message numerus="yes">
        <source>This screen closes in %n second(s). Touch it to stay.</source>
        <translation>
            <numerusform>Cet écran se ferme dans %n seconde. Touchez-le pour rester.</numerusform>
            <numerusform>Cet écran se ferme dans %n secondes. Touchez-le pour rester.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffTerminal</name>
    <message>
        <source>This terminal</source>
        <translation>Cette borne</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Asks whether someone is there</source>
        <translation>Demande s’il y a quelqu’un</translation>
    </message>
    <message>
        <source>Then starts over</source>
        <translation>Puis recommence</translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s) without a touch</source>
        <translation>
            <numerusform>après %n seconde sans toucher</numerusform>
            <numerusform>après %n secondes sans toucher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n more second(s)</source>
        <translation>
            <numerusform>après encore %n seconde</numerusform>
            <numerusform>après encore %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Source of the content</source>
        <translation>Origine du contenu</translation>
    </message>
    <message>
        <source>USB sticks only</source>
        <translation>Clés USB uniquement</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Espace disque libre</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Restart the kiosk</source>
        <translation>Redémarrer la borne</translation>
    </message>
    <message>
        <source>The screen goes dark for a few seconds, then the kiosk starts again.</source>
        <translation>L’écran s’éteint quelques secondes, puis la borne redémarre.</translation>
    </message>
    <message>
        <source>Yes, restart the kiosk</source>
        <translation>Oui, redémarrer la borne</translation>
    </message>
    <message>
        <source>Leave for the desktop</source>
        <translation>Quitter vers le bureau de l’ordinateur</translation>
    </message>
    <message>
        <source>The kiosk closes, and whoever stands here can use the computer. Stay with it.</source>
        <translation>La borne se ferme et toute personne présente peut utiliser l’ordinateur. Restez à proximité.</translation>
    </message>
    <message>
        <source>Yes, leave for the desktop</source>
        <translation>Oui, quitter vers le bureau</translation>
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
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown signature</source>
        <translation>Signature inconnue</translation>
    </message>
    <message>
        <source>Not for this terminal</source>
        <translation>Pas pour cette borne</translation>
    </message>
    <message>
        <source>The signature has expired</source>
        <translation>La signature a expiré</translation>
    </message>
    <message>
        <source>Damaged on the way</source>
        <translation>Contenu endommagé</translation>
    </message>
    <message>
        <source>No connection to the source</source>
        <translation>Source injoignable</translation>
    </message>
    <message>
        <source>A file is missing at the source</source>
        <translation>Un fichier manque à la source</translation>
    </message>
    <message>
        <source>No room on the disk</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>A sync is already under way</source>
        <translation>Une mise à jour est déjà en cours</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>The content is not signed by anyone this terminal trusts, so nothing was installed. Please ask the people who publish it.</source>
        <translation>Le contenu n’est pas signé par quelqu’un à qui cette borne fait confiance&#xa0;; rien n’a été installé. Veuillez vous adresser aux personnes qui le publient.</translation>
    </message>
    <message>
        <source>The content is older than what is here, meant for other terminals, or needs a newer kiosk. Nothing was installed.</source>
        <translation>Le contenu est plus ancien que celui de la borne, destiné à d’autres bornes, ou demande un logiciel plus récent. Rien n’a été installé.</translation>
    </message>
    <message>
        <source>Visitors still see the content that is here. Please ask the people who publish it to renew the signature.</source>
        <translation>Les visiteurs voient toujours le contenu présent. Veuillez demander aux personnes qui le publient de renouveler la signature.</translation>
    </message>
    <message>
        <source>What arrived is not what was signed, so nothing was installed. Try again; if it happens again, tell the people who publish the content.</source>
        <translation>Ce qui est arrivé n’est pas ce qui a été signé&#xa0;; rien n’a été installé. Réessayez&#xa0;; si cela se reproduit, prévenez les personnes qui publient le contenu.</translation>
    </message>
    <message>
        <source>Visitors still see the content that is here. Check the network, or the USB stick, and try again.</source>
        <translation>Les visiteurs voient toujours le contenu présent. Vérifiez le réseau, ou la clé USB, puis réessayez.</translation>
    </message>
    <message>
        <source>The content may still be on its way there. Try again later; if it happens again, tell the people who publish it.</source>
        <translation>Le contenu est peut-être encore en cours d’envoi. Réessayez plus tard&#xa0;; si cela se reproduit, prévenez les personnes qui le publient.</translation>
    </message>
    <message>
        <source>Visitors still see the content that is here. Please have some space freed on this terminal, then try again.</source>
        <translation>Les visiteurs voient toujours le contenu présent. Faites libérer de l’espace sur cette borne, puis réessayez.</translation>
    </message>
    <message>
        <source>Please wait until it has ended.</source>
        <translation>Veuillez attendre qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>Visitors still see the content that is here. Please tell your IT support what stands below.</source>
        <translation>Les visiteurs voient toujours le contenu présent. Transmettez ce qui suit à votre service informatique.</translation>
    </message>
    <message>
        <source>Publication %1 is installed</source>
        <translation>Publication&#xa0;%1 installée</translation>
    </message>
    <message>
        <source>New content is installed</source>
        <translation>Le nouveau contenu est installé</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Publication retenue</translation>
    </message>
    <message>
        <source>Back to publication %1</source>
        <translation>Retour à la publication&#xa0;%1</translation>
    </message>
    <message>
        <source>Visitors see it from the next visit on.</source>
        <translation>Les visiteurs la verront dès la prochaine visite.</translation>
    </message>
    <message>
        <source>This terminal already shows the newest publication.</source>
        <translation>Cette borne affiche déjà la publication la plus récente.</translation>
    </message>
    <message>
        <source>The newest publication was rolled back here. It does not come again unless you ask for it.</source>
        <translation>La publication la plus récente a été retirée de cette borne. Elle ne reviendra que si vous le demandez.</translation>
    </message>
    <message>
        <source>Visitors see it from the next visit on. The publication that was here does not come again by itself.</source>
        <translation>Les visiteurs la verront dès la prochaine visite. La publication qui était affichée ne reviendra pas d’elle-même.</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>Tout est à jour</translation>
    </message>
    <message>
        <source>The content may be out of date</source>
        <translation>Contenu peut-être dépassé</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>L’horloge n’est pas à l’heure</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Pas encore de mise à jour</translation>
    </message>
    <message>
        <source>Last sync: %1.</source>
        <translation>Dernière vérification&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody has renewed its signature for some time. Visitors still see it. Please ask the people who publish it.</source>
        <translation>Sa signature n’a pas été renouvelée depuis un certain temps. Les visiteurs le voient toujours. Veuillez vous adresser aux personnes qui le publient.</translation>
    </message>
    <message>
        <source>This terminal&apos;s clock is behind. Visitors still see the content, but please have the clock set.</source>
        <translation>L’horloge de cette borne retarde. Les visiteurs voient toujours le contenu, mais veuillez la faire régler.</translation>
    </message>
    <message>
        <source>Visitors see the content that this terminal came with.</source>
        <translation>Les visiteurs voient le contenu livré avec la borne.</translation>
    </message>
</context>
<context>
    <name>SyncProgress</name>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 sur %n fichier</numerusform>
            <numerusform>%1 sur %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Looking for something newer …</source>
        <translation>Recherche d’un contenu plus récent…</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>Presque terminé</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Encore environ %1</translation>
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
