<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Run from its source.</source>
        <translation>Exécuté depuis son code source.</translation>
    </message>
    <message>
        <source>Built on {date}.</source>
        <translation>Construit le {date}.</translation>
    </message>
    <message>
        <source>CRVS Desktop {version}. {built}
Integration clients of OpenCRVS, kept and practised without a network.

Free software under the Mozilla Public License 2.0. It is not made by the OpenCRVS project.</source>
        <translation>CRVS Desktop {version}. {built}
Les clients d’intégration d’OpenCRVS&#xa0;: les gérer et s’entraîner, sans réseau.

Logiciel libre sous licence Mozilla Public License 2.0. Il n’est pas réalisé par le projet OpenCRVS.</translation>
    </message>
</context>
<context>
    <name>AcceptQuestion</name>
    <message>
        <source>From then on this computer compares with the audit as it is now; the audit keeps a record of that.</source>
        <translation>À partir de là, cet ordinateur compare avec le journal d’audit tel qu’il est maintenant&#xa0;; le journal en garde une trace.</translation>
    </message>
    <message>
        <source>Go on with the restored workspace?</source>
        <translation>Continuer avec l’espace de travail restauré&#xa0;?</translation>
    </message>
    <message>
        <source>You have restored a backup, and this computer has seen a later state of the workspace. What was done after the backup is not in it.</source>
        <translation>Vous avez restauré une sauvegarde, et cet ordinateur a vu un état plus récent de l’espace de travail. Ce qui a été fait après la sauvegarde n’y est pas.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not the audit that was seen</source>
        <translation>Pas le journal d’audit qui a été vu</translation>
    </message>
    <message>
        <source>Go on with this file only when you know why, for example because you restored a backup.</source>
        <translation>Ne continuez avec ce fichier que si vous savez pourquoi, par exemple parce que vous avez restauré une sauvegarde.</translation>
    </message>
    <message>
        <source>Otherwise close it, keep it for whoever looks into it, and restore a backup.</source>
        <translation>Sinon, fermez-le, conservez-le pour ceux qui l’examineront et restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Go on with this file</source>
        <translation>Continuer avec ce fichier</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe modifié</translation>
    </message>
    <message>
        <source>The new password is set. Sign in with it.</source>
        <translation>Le nouveau mot de passe est défini. Connectez-vous avec celui-ci.</translation>
    </message>
    <message>
        <source>New recovery code?</source>
        <translation>Nouveau code de récupération&#xa0;?</translation>
    </message>
    <message>
        <source>The recovery code that was shown before stops working. The new one is shown once.</source>
        <translation>Le code de récupération affiché auparavant cesse de fonctionner. Le nouveau ne s’affiche qu’une fois.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Créer un nouveau code</translation>
    </message>
    <message>
        <source>New workspace key?</source>
        <translation>Nouvelle clé de l’espace de travail&#xa0;?</translation>
    </message>
    <message>
        <source>Everything secret in the file is sealed anew. Do this when someone who left may have kept a copy of the file and a password. Your password stays. Every other National System Administrator gets a temporary one, and the old recovery code stops working. The clients notice nothing.</source>
        <translation>Tout ce qui est secret dans le fichier est scellé à nouveau. Faites-le quand une personne partie a pu garder une copie du fichier et un mot de passe. Votre mot de passe reste le même. Chaque autre Administrateur système national en reçoit un temporaire, et l’ancien code de récupération cesse de fonctionner. Les clients ne remarquent rien.</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Remplacer la clé</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Checkpoint…</source>
        <translation>Point de contrôle…</translation>
    </message>
    <message>
        <source>Verify an export…</source>
        <translation>Vérifier une exportation…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation>Entrées du journal d’audit</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Aucune entrée ne correspond</translation>
    </message>
    <message>
        <source>The audit holds entries, but none that the filters let through.</source>
        <translation>Le journal d’audit contient des entrées, mais les filtres n’en laissent passer aucune.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>The audit could not be read</source>
        <translation>Le journal d’audit n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Verify an export</source>
        <translation>Vérifier une exportation</translation>
    </message>
    <message>
        <source>Exports (*.jsonl)</source>
        <translation>Exportations (*.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries written to {path}</source>
        <translation>
            <numerusform>%Ln entrée écrite dans {path}</numerusform>
            <numerusform>%Ln entrées écrites dans {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of 1 page written to {path}</source>
        <translation>Rapport de 1 page écrit dans {path}</translation>
    </message>
    <message>
        <source>Report of {pages} pages written to {path}</source>
        <translation>Rapport de {pages} pages écrit dans {path}</translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message>
        <source>All clients</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Show in Audit</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <source>Audit of the selected client</source>
        <translation>Journal d’audit du client sélectionné</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>What happens with this client is listed here.</source>
        <translation>Ce qui se passe avec ce client est listé ici.</translation>
    </message>
    <message>
        <source>The audit could not be read</source>
        <translation>Le journal d’audit n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>AuditTableModel</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Unknown client</source>
        <translation>Client inconnu</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Personne inconnue</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>The whole workspace is copied as it is now, and the copy is opened and checked. Others can go on working. Keep it on another drive.</source>
        <translation>L’espace de travail entier est copié tel qu’il est maintenant, puis la copie est ouverte et contrôlée. Les autres peuvent continuer à travailler. Conservez-la sur un autre disque.</translation>
    </message>
    <message>
        <source>Encrypt it with a passphrase</source>
        <translation>La chiffrer avec une phrase secrète</translation>
    </message>
    <message>
        <source>{minimum} characters or more. Without it nobody can open the backup, and it is kept nowhere.</source>
        <translation>{minimum} caractères ou plus. Sans elle, personne ne peut ouvrir la sauvegarde, et elle n’est conservée nulle part.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Répéter la phrase secrète</translation>
    </message>
    <message>
        <source>Without encryption, whoever has the file can read the names and the audit, as in the workspace itself; secrets stay sealed.</source>
        <translation>Sans chiffrement, quiconque a le fichier peut lire les noms et le journal d’audit, comme dans l’espace de travail lui-même&#xa0;; les secrets restent scellés.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type both again.</source>
        <translation>Les deux phrases secrètes diffèrent. Saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder dans</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>The encrypted backup was written, and verified by opening it.</source>
        <translation>La sauvegarde chiffrée a été écrite, puis vérifiée en l’ouvrant.</translation>
    </message>
    <message>
        <source>The backup was written, and verified by opening it.</source>
        <translation>La sauvegarde a été écrite, puis vérifiée en l’ouvrant.</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
</context>
<context>
    <name>CallTab</name>
    <message>
        <source>The practice API is not running. Start it above.</source>
        <translation>L’API d’entraînement ne fonctionne pas. Démarrez-la ci-dessus.</translation>
    </message>
    <message>
        <source>SHA Secret</source>
        <translation>Secret SHA</translation>
    </message>
    <message>
        <source>Reveal Keys shows it.</source>
        <translation>Afficher les clés le montre.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Paste it; it is sent to the practice API and kept nowhere.</source>
        <translation>Collez-le&#xa0;; il est envoyé à l’API d’entraînement et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>{status} accepted</source>
        <translation>{status} accepté</translation>
    </message>
    <message>
        <source>{status} refused</source>
        <translation>{status} refusé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message numerus="yes">
        <source>has finished %Ln lessons of CRVS Desktop with their own hands:</source>
        <translation>
            <numerusform>a terminé de sa propre main %Ln leçon de CRVS Desktop&#xa0;:</numerusform>
            <numerusform>a terminé de sa propre main %Ln leçons de CRVS Desktop&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticked by the program from the audit of the practice workspace {workspace}.</source>
        <translation>Cochées par le programme d’après le journal d’audit de l’espace de travail d’entraînement {workspace}.</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the workspace</source>
        <translation>Contrôler l’espace de travail</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>The pages of the file, what its rows say of each other, and every entry of the audit are looked at. Nothing is changed.</source>
        <translation>Les pages du fichier, la cohérence de ses lignes et chaque entrée du journal d’audit sont examinées. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>The file itself is whole. Keep it as it is, as evidence, and compare it with your backups; Verify on the Audit page shows the entry.</source>
        <translation>Le fichier lui-même est entier. Conservez-le tel quel, comme preuve, et comparez-le à vos sauvegardes&#xa0;; Vérifier, sur la page Journal d’audit, montre l’entrée.</translation>
    </message>
    <message numerus="yes">
        <source>The workspace is whole: its pages, its rows, and all %Ln entries of its audit.</source>
        <translation>
            <numerusform>L’espace de travail est entier&#xa0;: ses pages, ses lignes et %Ln entrée de son journal d’audit.</numerusform>
            <numerusform>L’espace de travail est entier&#xa0;: ses pages, ses lignes et les %Ln entrées de son journal d’audit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckpointDialog</name>
    <message>
        <source>Checkpoint of the audit</source>
        <translation>Point de contrôle du journal d’audit</translation>
    </message>
    <message>
        <source>It says what the audit was up to this entry, and is signed. Kept away from this computer, it proves later that nothing before was changed or taken away. It is no secret.</source>
        <translation>Il dit ce qu’était le journal d’audit jusqu’à cette entrée, et il est signé. Conservé loin de cet ordinateur, il prouve plus tard que rien de ce qui précède n’a été modifié ou retiré. Ce n’est pas un secret.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>The code as a QR picture</source>
        <translation>Le code sous forme de QR</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The code was copied.</source>
        <translation>Le code a été copié.</translation>
    </message>
    <message>
        <source>Save the checkpoint</source>
        <translation>Enregistrer le point de contrôle</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Point de contrôle</translation>
    </message>
    <message>
        <source>{path} could not be written ({cause}). Choose another place or print it.</source>
        <translation>{path} n’a pas pu être écrit ({cause}). Choisissez un autre emplacement ou imprimez-le.</translation>
    </message>
    <message>
        <source>Saved in {path}. Move it away from this computer.</source>
        <translation>Enregistré dans {path}. Placez-le loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Checkpoint of the audit of the CRVS Desktop workspace “{workspace}”</source>
        <translation>Point de contrôle du journal d’audit de l’espace de travail CRVS Desktop «&#xa0;{workspace}&#xa0;»</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the paper before you close this.</source>
        <translation>Envoyé à l’imprimante. Vérifiez le papier avant de fermer.</translation>
    </message>
</context>
<context>
    <name>ClassTab</name>
    <message>
        <source>Open result files…</source>
        <translation>Ouvrir des fichiers de résultats…</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Hints opened</source>
        <translation>Indices ouverts</translation>
    </message>
    <message>
        <source>Is at</source>
        <translation>En est à</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Aucun résultat pour l’instant</translation>
    </message>
    <message>
        <source>Trainees save theirs under Lessons. Bring the files here on a USB stick, and open all of them.</source>
        <translation>Les participants enregistrent les leurs sous Leçons. Apportez les fichiers ici sur une clé USB et ouvrez-les tous.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Where most got stuck or needed help</source>
        <translation>Où la plupart se sont arrêtés ou ont eu besoin d’aide</translation>
    </message>
    <message>
        <source>Certificates of all…</source>
        <translation>Certificats de tous…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificat…</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more files.</source>
        <translation>
            <numerusform>… et %Ln autre fichier.</numerusform>
            <numerusform>… et %Ln autres fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open result files</source>
        <translation>Ouvrir des fichiers de résultats</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Save the certificates</source>
        <translation>Enregistrer les certificats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates saved in {path}</source>
        <translation>
            <numerusform>%Ln certificat enregistré dans {path}</numerusform>
            <numerusform>%Ln certificats enregistrés dans {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>Enregistré le {when}</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>Finished what they began on {day}</source>
        <translation>A terminé ce qui avait été commencé, le {day}</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Étape {number} sur {all}</translation>
    </message>
</context>
<context>
    <name>ClientActions</name>
    <message>
        <source>Create client…</source>
        <translation>Créer un client…</translation>
    </message>
    <message>
        <source>Reveal Keys</source>
        <translation>Afficher les clés</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>End grace period</source>
        <translation>Mettre fin au délai de grâce</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy Client ID</source>
        <translation>Copier l’ID du client</translation>
    </message>
    <message>
        <source>Show in audit</source>
        <translation>Montrer dans le journal d’audit</translation>
    </message>
    <message>
        <source>Export reminders…</source>
        <translation>Exporter les rappels…</translation>
    </message>
</context>
<context>
    <name>ClientListView</name>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Create client</source>
        <translation>Créer un client</translation>
    </message>
    <message>
        <source>Each system that connects to OpenCRVS has a client of its own here, with keys of its own. You answer for what your clients do; the audit keeps it.</source>
        <translation>Chaque système qui se connecte à OpenCRVS a ici son propre client, avec ses propres clés. Vous répondez de ce que font vos clients&#xa0;; le journal d’audit en garde la trace.</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Aucun client pour l’instant</translation>
    </message>
    <message>
        <source>A client is the account of another system: a hospital that reports births, or a service that checks registrations. Create one and hand over its keys.</source>
        <translation>Un client est le compte d’un autre système&#xa0;: un hôpital qui déclare des naissances, ou un service qui vérifie des enregistrements. Créez-en un et remettez-lui ses clés.</translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation>Aucun client ne correspond</translation>
    </message>
    <message>
        <source>There are clients, but none with this text, type and status.</source>
        <translation>Il y a des clients, mais aucun avec ce texte, ce type et ce statut.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter by name, Client ID or creator</source>
        <translation>Filtrer par nom, ID du client ou créateur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tout type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tout statut</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>{reason} ({count})</source>
        <translation>{reason} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients need attention: {reasons}.</source>
        <translation>
            <numerusform>%Ln client à examiner&#xa0;: {reasons}.</numerusform>
            <numerusform>%Ln clients à examiner&#xa0;: {reasons}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln clients</source>
        <translation>
            <numerusform>{shown} sur %Ln client</numerusform>
            <numerusform>{shown} sur %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientTableModel</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Menu of {name}</source>
        <translation>Menu de {name}</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Old secret works until {when}</source>
        <translation>L’ancien secret fonctionne jusqu’au {when}</translation>
    </message>
    <message>
        <source>Created {when} by {name}</source>
        <translation>Créé le {when} par {name}</translation>
    </message>
    <message>
        <source>Created {utc} by {name}</source>
        <translation>Créé le {utc} par {name}</translation>
    </message>
    <message>
        <source>Old secret works until {utc}</source>
        <translation>L’ancien secret fonctionne jusqu’au {utc}</translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>The client has not been used yet.</source>
        <translation>Le client n’a pas encore été utilisé.</translation>
    </message>
    <message>
        <source>The client was last used {when} from {address}, by {agent}.</source>
        <translation>Le client a été utilisé pour la dernière fois le {when} depuis {address}, par {agent}.</translation>
    </message>
    <message>
        <source>The client was last used {when} from {address}.</source>
        <translation>Le client a été utilisé pour la dernière fois le {when} depuis {address}.</translation>
    </message>
    <message>
        <source>The old secret works until {when}.</source>
        <translation>L’ancien secret fonctionne jusqu’au {when}.</translation>
    </message>
    <message>
        <source>Refused calls in the last day: {count}</source>
        <translation>Appels refusés depuis un jour&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type “{name}” to confirm</source>
        <translation>Saisissez «&#xa0;{name}&#xa0;» pour confirmer</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>Create client</source>
        <translation>Créer un client</translation>
    </message>
    <message>
        <source>Give the client a name of its own and choose what it is for.</source>
        <translation>Donnez au client un nom qui lui est propre et choisissez à quoi il sert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Daily quota</source>
        <translation>Quota quotidien</translation>
    </message>
    <message>
        <source>Searches per day, then none until midnight.</source>
        <translation>Recherches par jour, puis plus aucune jusqu’à minuit.</translation>
    </message>
    <message>
        <source>More: contact, purpose, reminders</source>
        <translation>Plus&#xa0;: contact, finalité, rappels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Create becomes available with a name.</source>
        <translation>Créer devient disponible dès qu’il y a un nom.</translation>
    </message>
</context>
<context>
    <name>CreateUserDialog</name>
    <message>
        <source>Create user</source>
        <translation>Créer un utilisateur</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>For signing in. It cannot be changed later.</source>
        <translation>Pour se connecter. Il ne peut pas être changé plus tard.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The new user signs in with a temporary password and then chooses their own.</source>
        <translation>Le nouvel utilisateur se connecte avec un mot de passe temporaire, puis choisit le sien.</translation>
    </message>
    <message>
        <source>Still needed: {fields}.</source>
        <translation>Manque encore&#xa0;: {fields}.</translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>Done: {count}</source>
        <translation>Fait&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation>Refusé&#xa0;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Calls of the last %Ln days: {done} done, {refused} refused.</source>
        <translation>
            <numerusform>Appels du dernier %Ln jour&#xa0;: {done} faits, {refused} refusés.</numerusform>
            <numerusform>Appels des %Ln derniers jours&#xa0;: {done} faits, {refused} refusés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {done} done, {refused} refused</source>
        <translation>{day}&#xa0;: {done} faits, {refused} refusés</translation>
    </message>
</context>
<context>
    <name>DeliveriesTab</name>
    <message>
        <source>Redeliver</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Each registration makes a delivery for every subscription to its topic.</source>
        <translation>Chaque enregistrement crée un envoi pour chaque abonnement à son sujet.</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>{topic} (test)</source>
        <translation>{topic} (test)</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Put in the outbox again</source>
        <translation>Remis dans la boîte d’envoi</translation>
    </message>
</context>
<context>
    <name>DeliveryDialog</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Essai {number}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No answer: {reason}</source>
        <translation>Aucune réponse&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Answered {status}</source>
        <translation>Réponse {status}</translation>
    </message>
    <message>
        <source>{how} after {milliseconds} ms</source>
        <translation>{how} après {milliseconds}&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>DemoUsers</name>
    <message>
        <source>Demo users</source>
        <translation>Utilisateurs de démonstration</translation>
    </message>
    <message>
        <source>{name} – {role}</source>
        <translation>{name} – {role}</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Calls of the last 30 days</source>
        <translation>Appels des 30 derniers jours</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Daily quota</source>
        <translation>Quota quotidien</translation>
    </message>
    <message>
        <source>Nothing ticked</source>
        <translation>Rien de coché</translation>
    </message>
    <message>
        <source>Secret issued</source>
        <translation>Secret émis le</translation>
    </message>
    <message>
        <source>Old secret until</source>
        <translation>Ancien secret jusqu’au</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Révision le</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non indiqué</translation>
    </message>
</context>
<context>
    <name>DetailsEditDialog</name>
    <message>
        <source>Details of “{name}”</source>
        <translation>Détails de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
</context>
<context>
    <name>DetailsFields</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Whom to ask about this client.</source>
        <translation>À qui s’adresser au sujet de ce client.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>What it is for, and on what basis.</source>
        <translation>À quoi il sert, et sur quelle base.</translation>
    </message>
    <message>
        <source>The secret expires on</source>
        <translation>Le secret expire le</translation>
    </message>
    <message>
        <source>Review the secret on</source>
        <translation>Réviser le secret le</translation>
    </message>
    <message>
        <source>A secret works on after its days; the list marks it and reminds you.</source>
        <translation>Un secret continue de fonctionner après ses dates&#xa0;; la liste le marque et vous le rappelle.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit “{name}”</source>
        <translation>Modifier «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>A change applies from the next registration on.</source>
        <translation>Un changement s’applique à partir du prochain enregistrement.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Newer</source>
        <translation>Plus récente</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancienne</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the audit</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>CSV, to read in a spreadsheet</source>
        <translation>CSV, à lire dans un tableur</translation>
    </message>
    <message>
        <source>JSON Lines, to check the chain of hashes with</source>
        <translation>JSON Lines, pour contrôler la chaîne des empreintes</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The entries that these filters let through are written, oldest first.</source>
        <translation>Les entrées que ces filtres laissent passer sont écrites, les plus anciennes d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are written, oldest first.</source>
        <translation>
            <numerusform>Le journal entier est écrit&#xa0;: %Ln entrée.</numerusform>
            <numerusform>Le journal entier est écrit&#xa0;: %Ln entrées, les plus anciennes d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln entries that these filters let through are written, oldest first.</source>
        <translation>
            <numerusform>%Ln entrée que ces filtres laissent passer est écrite.</numerusform>
            <numerusform>Les %Ln entrées que ces filtres laissent passer sont écrites, les plus anciennes d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter dans</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label}, required</source>
        <translation>{label}, obligatoire</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search names, ids, codes and details</source>
        <translation>Chercher noms, ID, codes et détails</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>Toute action</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tout client</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Toute issue</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>{filter}: {choice}</source>
        <translation>{filter}&#xa0;: {choice}</translation>
    </message>
    <message>
        <source>Period: {first} to {last}</source>
        <translation>Période&#xa0;: du {first} au {last}</translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation>Période&#xa0;: {period}</translation>
    </message>
    <message>
        <source>Text: “{text}”</source>
        <translation>Texte&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Keep the integration clients of your country&apos;s civil registration system: who may connect, with which keys, and what they did. Everything stays in one file on this computer.</source>
        <translation>Gérez les clients d’intégration du système d’état civil de votre pays&#xa0;: qui peut se connecter, avec quelles clés, et ce qu’ils ont fait. Tout reste dans un seul fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Set up an office workspace</source>
        <translation>Créer un espace de travail officiel</translation>
    </message>
    <message>
        <source>For the real clients of a registration office. You become its first administrator.</source>
        <translation>Pour les vrais clients d’un bureau d’état civil. Vous en devenez le premier administrateur.</translation>
    </message>
    <message>
        <source>Start a training workspace</source>
        <translation>Démarrer un espace de travail de formation</translation>
    </message>
    <message>
        <source>For learning, with the practice country Farajaland. Nothing in it is real.</source>
        <translation>Pour apprendre, avec le pays d’entraînement, le Farajaland. Rien n’y est réel.</translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation>Ouvrir un fichier d’espace de travail</translation>
    </message>
    <message>
        <source>A .crvs file that is on this computer or a drive already.</source>
        <translation>Un fichier .crvs qui se trouve déjà sur cet ordinateur ou sur un disque.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What you may open</source>
        <translation>Ce que vous pouvez ouvrir</translation>
    </message>
    <message>
        <source>The pages stand here, with the name of the workspace above them. Ctrl+1, Ctrl+2 and so on open them too.</source>
        <translation>Les pages se trouvent ici, avec le nom de l’espace de travail au-dessus. Ctrl+1, Ctrl+2 et ainsi de suite les ouvrent aussi.</translation>
    </message>
    <message>
        <source>Create client</source>
        <translation>Créer un client</translation>
    </message>
    <message>
        <source>Each system that connects to OpenCRVS gets a client here. Its keys are shown once, after Create.</source>
        <translation>Chaque système qui se connecte à OpenCRVS reçoit ici un client. Ses clés s’affichent une fois, après Créer.</translation>
    </message>
    <message>
        <source>The menu of a client</source>
        <translation>Le menu d’un client</translation>
    </message>
    <message>
        <source>Reveal Keys, Deactivate, Delete and more: with the three dots, a right click, or the Menu key.</source>
        <translation>Afficher les clés, Désactiver, Supprimer et plus encore&#xa0;: par les trois points, un clic droit ou la touche Menu.</translation>
    </message>
    <message>
        <source>The audit</source>
        <translation>Le journal d’audit</translation>
    </message>
    <message>
        <source>Everything that is done is written down here and cannot be changed unnoticed. The list follows the client that is selected.</source>
        <translation>Tout ce qui se fait est consigné ici et ne peut pas être modifié sans que cela se voie. La liste suit le client sélectionné.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>A small OpenCRVS on this computer: the keys really work with it, and nothing leaves the computer.</source>
        <translation>Un petit OpenCRVS sur cet ordinateur&#xa0;: les clés y fonctionnent vraiment, et rien ne quitte l’ordinateur.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Lessons that are done in the real pages. A step ticks itself when it is done.</source>
        <translation>Des leçons qui se font dans les vraies pages. Une étape se coche d’elle-même quand elle est faite.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>F1 opens the help on what is open. Show me around, in this menu, brings these notes again.</source>
        <translation>F1 ouvre l’aide sur ce qui est ouvert. Visite guidée, dans ce menu, montre de nouveau ces notes.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Mot de passe temporaire</translation>
    </message>
    <message>
        <source>The temporary password is shown this once. Hand it over in a safe way; {name} has to change it at the first sign-in.</source>
        <translation>Le mot de passe temporaire ne s’affiche que cette fois. Remettez-le d’une manière sûre&#xa0;; {name} doit le changer à la première connexion.</translation>
    </message>
    <message>
        <source>The clipboard is cleared in {seconds} s, where the desktop allows it.</source>
        <translation>Le presse-papiers sera effacé dans {seconds}&#xa0;s, si le bureau le permet.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Le presse-papiers a été effacé.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Account of {name}</source>
        <translation>Compte de {name}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – CRVS Desktop</source>
        <translation>Aide – CRVS Desktop</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>No topic has all these words.</source>
        <translation>Aucune rubrique ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Rubrique</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Welcome, {name}</source>
        <translation>Bienvenue, {name}</translation>
    </message>
    <message>
        <source>In this program you can change your own password. Integration clients, the audit and the team are managed by a National System Administrator; ask one if a system needs access or an account changes.</source>
        <translation>Dans ce programme, vous pouvez changer votre propre mot de passe. Les clients d’intégration, le journal d’audit et l’équipe sont gérés par un Administrateur système national&#xa0;; adressez-vous à lui si un système a besoin d’un accès ou si un compte change.</translation>
    </message>
    <message>
        <source>A field agent declares births and deaths where they happen.</source>
        <translation>Un agent de terrain déclare les naissances et les décès là où ils surviennent.</translation>
    </message>
    <message>
        <source>A registration agent checks declarations, prints certificates and sees performance figures.</source>
        <translation>Un agent d’enregistrement contrôle les déclarations, imprime les certificats et voit les chiffres de performance.</translation>
    </message>
    <message>
        <source>A local registrar registers births and deaths in an office and certifies them.</source>
        <translation>Un registraire local enregistre les naissances et les décès dans un bureau et les certifie.</translation>
    </message>
    <message>
        <source>The national registrar registers, certifies and oversees all offices of the country.</source>
        <translation>Le registraire national enregistre, certifie et supervise tous les bureaux du pays.</translation>
    </message>
    <message>
        <source>A performance manager follows how completely and how quickly events are registered.</source>
        <translation>Un gestionnaire des performances suit à quel point et à quelle vitesse les événements sont enregistrés.</translation>
    </message>
    <message>
        <source>A local system admin looks after the accounts of the offices in one district.</source>
        <translation>Un administrateur système local s’occupe des comptes des bureaux d’un district.</translation>
    </message>
</context>
<context>
    <name>IntegrationsPage</name>
    <message>
        <source>Audit</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Client created</source>
        <translation>Client créé</translation>
    </message>
    <message>
        <source>Permissions updated</source>
        <translation>Permissions mises à jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients activated</source>
        <translation>
            <numerusform>%Ln client activé</numerusform>
            <numerusform>%Ln clients activés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients deactivated</source>
        <translation>
            <numerusform>%Ln client désactivé</numerusform>
            <numerusform>%Ln clients désactivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients deleted</source>
        <translation>
            <numerusform>%Ln client supprimé</numerusform>
            <numerusform>%Ln clients supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Client secret refreshed</source>
        <translation>Secret du client renouvelé</translation>
    </message>
    <message>
        <source>Client secret refreshed; the old one works until {when}</source>
        <translation>Secret du client renouvelé&#xa0;; l’ancien fonctionne jusqu’au {when}</translation>
    </message>
    <message>
        <source>Grace period ended</source>
        <translation>Délai de grâce terminé</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln clients were changed.</source>
        <translation>
            <numerusform>{done} client sur %Ln a été modifié.</numerusform>
            <numerusform>{done} clients sur %Ln ont été modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details updated</source>
        <translation>Détails mis à jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders written to {path}</source>
        <translation>
            <numerusform>%Ln rappel écrit dans {path}</numerusform>
            <numerusform>%Ln rappels écrits dans {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Client ID copied</source>
        <translation>ID du client copié</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Client ID</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>SHA Secret</source>
        <translation>Secret SHA</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Refresh the client secret</source>
        <translation>Renouveler le secret du client</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The client secret is shown this once. Copy it now and hand it over by a safe way.</source>
        <translation>Le secret du client ne s’affiche que cette fois. Copiez-le maintenant et remettez-le par une voie sûre.</translation>
    </message>
    <message>
        <source>The client secret was issued {when} and cannot be shown again.</source>
        <translation>Le secret du client a été émis le {when} et ne peut plus être affiché.</translation>
    </message>
    <message>
        <source>The window was locked before the new client secret was copied, so it is gone. Close this and refresh the secret to get another.</source>
        <translation>La fenêtre s’est verrouillée avant que le nouveau secret du client soit copié&#xa0;; il est donc perdu. Fermez et renouvelez le secret pour en obtenir un autre.</translation>
    </message>
    <message>
        <source>The window was locked, so the keys were taken from the screen. Close this and reveal them anew.</source>
        <translation>La fenêtre s’est verrouillée&#xa0;; les clés ont donc été retirées de l’écran. Fermez et affichez-les de nouveau.</translation>
    </message>
    <message>
        <source>Close without copying?</source>
        <translation>Fermer sans copier&#xa0;?</translation>
    </message>
    <message>
        <source>The client secret of “{name}” was not copied and cannot be shown again. Without it the client cannot connect until the secret is refreshed.</source>
        <translation>Le secret du client de «&#xa0;{name}&#xa0;» n’a pas été copié et ne peut plus être affiché. Sans lui, le client ne peut pas se connecter tant que le secret n’est pas renouvelé.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>The clipboard is cleared in {seconds} s, where the desktop allows it.</source>
        <translation>Le presse-papiers sera effacé dans {seconds}&#xa0;s, si le bureau le permet.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Le presse-papiers a été effacé.</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>All that was done in this one is replaced: clients, users, records and audit. The practice API is stopped. How far everybody came with the lessons is kept.</source>
        <translation>Tout ce qui a été fait dans celui-ci est remplacé&#xa0;: clients, utilisateurs, enregistrements et journal d’audit. L’API d’entraînement est arrêtée. L’avancement de chacun dans les leçons est conservé.</translation>
    </message>
    <message>
        <source>Begin in a new workspace?</source>
        <translation>Commencer dans un nouvel espace de travail&#xa0;?</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>This lesson begins in a practice workspace that was prepared for it.</source>
        <translation>Cette leçon commence dans un espace de travail d’entraînement préparé pour elle.</translation>
    </message>
    <message>
        <source>Reset the workspace?</source>
        <translation>Réinitialiser l’espace de travail&#xa0;?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>A new practice workspace takes its place, as on the first day.</source>
        <translation>Un nouvel espace de travail d’entraînement prend sa place, comme au premier jour.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>To do later</source>
        <translation>À faire plus tard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>Hint: {text}</source>
        <translation>Indice&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>LearningPage</name>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Réinitialiser…</translation>
    </message>
    <message>
        <source>Reset the workspace to its beginning</source>
        <translation>Remettre l’espace de travail à son début</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>A lesson is done in the real screens: a panel beside them says what to do, and ticks each step when the audit shows that it was done.</source>
        <translation>Une leçon se fait dans les vrais écrans&#xa0;: un panneau à côté dit quoi faire, et coche chaque étape quand le journal d’audit montre qu’elle est faite.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No lessons</source>
        <translation>Aucune leçon</translation>
    </message>
    <message>
        <source>The files of the lessons are not there.</source>
        <translation>Les fichiers des leçons ne sont pas là.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Save my results…</source>
        <translation>Enregistrer mes résultats…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Results saved in {path}</source>
        <translation>Résultats enregistrés dans {path}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Lesson finished. Well done.</source>
        <translation>Leçon terminée. Bravo.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>{done} of {all} steps done</source>
        <translation>{done} étapes sur {all} faites</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Done: {steps}</source>
        <translation>Fait&#xa0;: {steps}</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Afficher les étapes</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Masquer les étapes</translation>
    </message>
    <message>
        <source>That is not it. Look again, or open a hint.</source>
        <translation>Ce n’est pas cela. Regardez encore, ou ouvrez un indice.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>{lesson}, step {step}</source>
        <translation>{lesson}, étape {step}</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>The program met something it does not know how to handle. What is on the screen and in the file was kept. It is written to the log; copy the details for whoever looks after the program.</source>
        <translation>Le programme a rencontré une situation qu’il ne sait pas traiter. Ce qui est à l’écran et dans le fichier a été conservé. C’est consigné dans le journal technique&#xa0;; copiez les détails pour la personne qui s’occupe du programme.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>No backup was made today</source>
        <translation>Aucune sauvegarde n’a été faite aujourd’hui</translation>
    </message>
    <message>
        <source>Nobody used the window for a while, so you were signed out. Sign in again.</source>
        <translation>Personne n’a utilisé la fenêtre depuis un moment&#xa0;; votre session a donc été fermée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Stop the practice API first</source>
        <translation>Arrêtez d’abord l’API d’entraînement</translation>
    </message>
    <message>
        <source>It works with the key that is to be replaced. Stop it on the Practice page and try again.</source>
        <translation>Elle utilise la clé qui doit être remplacée. Arrêtez-la sur la page Entraînement et réessayez.</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>This list could not be read</source>
        <translation>Cette liste n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>{name} ({username}) is signed in. Enter the password to go on where you were.</source>
        <translation>{name} ({username}) a une session ouverte. Saisissez le mot de passe pour reprendre là où vous étiez.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{workspace} – CRVS Desktop</source>
        <translation>{workspace} – CRVS Desktop</translation>
    </message>
    <message>
        <source>New office workspace…</source>
        <translation>Nouvel espace de travail officiel…</translation>
    </message>
    <message>
        <source>New training workspace</source>
        <translation>Nouvel espace de travail de formation</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Check the workspace…</source>
        <translation>Contrôler l’espace de travail…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Nouveau code de récupération…</translation>
    </message>
    <message>
        <source>New workspace key…</source>
        <translation>Nouvelle clé de l’espace de travail…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Projector mode</source>
        <translation>Mode projecteur</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Projector mode is on</source>
        <translation>Le mode projecteur est activé</translation>
    </message>
    <message>
        <source>Projector mode is off</source>
        <translation>Le mode projecteur est désactivé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation>Afficher le dossier du journal technique</translation>
    </message>
    <message>
        <source>About CRVS Desktop</source>
        <translation>À propos de CRVS Desktop</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>this page is open</source>
        <translation>cette page est ouverte</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Training workspace</source>
        <translation>Espace de travail de formation</translation>
    </message>
    <message>
        <source>Office workspace</source>
        <translation>Espace de travail officiel</translation>
    </message>
</context>
<context>
    <name>NewKeysDialog</name>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans lui</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>These administrators sign in with a temporary password and then choose their own:</source>
        <translation>Ces administrateurs se connectent avec un mot de passe temporaire, puis choisissent le leur&#xa0;:</translation>
    </message>
    <message>
        <source>Done. Nobody else has to be told.</source>
        <translation>C’est fait. Il n’y a personne d’autre à prévenir.</translation>
    </message>
    <message>
        <source>Temporary password of {name}</source>
        <translation>Mot de passe temporaire de {name}</translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose a password of your own</source>
        <translation>Choisissez votre propre mot de passe</translation>
    </message>
    <message>
        <source>Welcome, {name}. The password you signed in with was temporary, and whoever gave it to you knows it. Choose one that only you know.</source>
        <translation>Bienvenue, {name}. Votre mot de passe de connexion était temporaire, et la personne qui vous l’a donné le connaît. Choisissez-en un que personne d’autre ne connaît.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>OfficeSetupPage</name>
    <message>
        <source>Set up an office workspace</source>
        <translation>Créer un espace de travail officiel</translation>
    </message>
    <message>
        <source>{minimum} characters or more. A few unrelated words are easy to keep in mind.</source>
        <translation>{minimum} caractères ou plus. Quelques mots sans rapport entre eux se retiennent facilement.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nom de l’espace de travail</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Change the file</source>
        <translation>Changer le fichier</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Votre nom complet</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>You become the first National System Administrator and can add others later.</source>
        <translation>Vous devenez le premier Administrateur système national et pourrez en ajouter d’autres.</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>Conservé dans {path}</translation>
    </message>
    <message>
        <source>Keep the workspace in</source>
        <translation>Conserver l’espace de travail dans</translation>
    </message>
    <message>
        <source>Workspaces (*.crvs)</source>
        <translation>Espaces de travail (*.crvs)</translation>
    </message>
    <message>
        <source>The two passwords differ. Type both again.</source>
        <translation>Les deux mots de passe diffèrent. Saisissez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>{minimum} characters or more, without the username.</source>
        <translation>{minimum} caractères ou plus, sans le nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>Ancien mot de passe</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Repeat the new password</source>
        <translation>Répéter le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Enter the old password.</source>
        <translation>Saisissez l’ancien mot de passe.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type both again.</source>
        <translation>Les deux mots de passe diffèrent. Saisissez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>PasswordInput</name>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: {label}</source>
        <translation>Choisir&#xa0;: {label}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Signed in as {username} in “{workspace}”, saved {when}.</source>
        <translation>Connecté sous {username} dans «&#xa0;{workspace}&#xa0;», enregistré le {when}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Finished on {day}</source>
        <translation>Terminée le {day}</translation>
    </message>
    <message>
        <source>{done} of {all} steps done</source>
        <translation>{done} étapes sur {all} faites</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hints opened</source>
        <translation>
            <numerusform>%Ln indice ouvert</numerusform>
            <numerusform>%Ln indices ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong answers</source>
        <translation>
            <numerusform>%Ln mauvaise réponse</numerusform>
            <numerusform>%Ln mauvaises réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begun %Ln times</source>
        <translation>
            <numerusform>commencée %Ln fois</numerusform>
            <numerusform>commencée %Ln fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostmanFile</name>
    <message>
        <source>Export for Postman</source>
        <translation>Exporter pour Postman</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Answers your clients on this computer as OpenCRVS does. Its records are fictional: never send it real people&apos;s data.</source>
        <translation>Répond à vos clients sur cet ordinateur comme le fait OpenCRVS. Ses enregistrements sont fictifs&#xa0;: ne lui envoyez jamais de données de personnes réelles.</translation>
    </message>
    <message>
        <source>This is an office workspace: its clients and their keys are the real ones. A training workspace is the better place to practise.</source>
        <translation>C’est un espace de travail officiel&#xa0;: ses clients et leurs clés sont les vrais. Un espace de travail de formation convient mieux pour s’entraîner.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open its documentation</source>
        <translation>Ouvrir sa documentation</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation>Elle ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Activate client?</source>
        <translation>Activer le client&#xa0;?</translation>
    </message>
    <message>
        <source>“{name}” can connect again with the keys it has.</source>
        <translation>«&#xa0;{name}&#xa0;» peut de nouveau se connecter avec les clés qu’il a.</translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln clients?</source>
        <translation>
            <numerusform>Activer %Ln client&#xa0;?</numerusform>
            <numerusform>Activer %Ln clients&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can connect again with the keys they have.</source>
        <translation>Ils peuvent de nouveau se connecter avec les clés qu’ils ont.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Deactivate client?</source>
        <translation>Désactiver le client&#xa0;?</translation>
    </message>
    <message>
        <source>“{name}” is refused from now on, as if its keys were wrong. Its keys and settings are kept, and you can activate it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est refusé à partir de maintenant, comme si ses clés étaient fausses. Ses clés et ses réglages sont conservés, et vous pouvez l’activer de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln clients?</source>
        <translation>
            <numerusform>Désactiver %Ln client&#xa0;?</numerusform>
            <numerusform>Désactiver %Ln clients&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are refused from now on, as if their keys were wrong. Keys and settings are kept, and you can activate them again.</source>
        <translation>Ils sont refusés à partir de maintenant, comme si leurs clés étaient fausses. Les clés et les réglages sont conservés, et vous pouvez les activer de nouveau.</translation>
    </message>
    <message>
        <source>The old secret of “{name}” stops working now instead of {when}. Whatever still has it is refused until the new one is entered there. The audit shows whether the old one is still used. {use}</source>
        <translation>L’ancien secret de «&#xa0;{name}&#xa0;» cesse de fonctionner maintenant au lieu du {when}. Tout système qui l’utilise encore est refusé tant que le nouveau n’y est pas saisi. Le journal d’audit montre si l’ancien est encore utilisé. {use}</translation>
    </message>
    <message>
        <source>End the grace period?</source>
        <translation>Mettre fin au délai de grâce&#xa0;?</translation>
    </message>
    <message>
        <source>End grace period</source>
        <translation>Mettre fin au délai de grâce</translation>
    </message>
    <message>
        <source>Delete client?</source>
        <translation>Supprimer le client&#xa0;?</translation>
    </message>
    <message>
        <source>The keys of “{name}” are destroyed and it can never connect again; this cannot be undone. Its name becomes free, and its history stays in the audit. To stop it for a while only, deactivate it instead.</source>
        <translation>Les clés de «&#xa0;{name}&#xa0;» sont détruites et il ne pourra plus jamais se connecter&#xa0;; cela ne peut pas être annulé. Son nom redevient libre, et son historique reste dans le journal d’audit. Pour l’arrêter un certain temps seulement, désactivez-le plutôt.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln clients?</source>
        <translation>
            <numerusform>Supprimer %Ln client&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln clients&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their keys are destroyed and they can never connect again; this cannot be undone. Their history stays in the audit. Type how many they are to confirm.</source>
        <translation>Leurs clés sont détruites et ils ne pourront plus jamais se connecter&#xa0;; cela ne peut pas être annulé. Leur historique reste dans le journal d’audit. Saisissez leur nombre pour confirmer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <source>Received</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Right: it was made with this client&apos;s SHA secret, and nothing was changed on the way.</source>
        <translation>Correcte&#xa0;: elle a été faite avec le secret SHA de ce client, et rien n’a été modifié en chemin.</translation>
    </message>
    <message>
        <source>Wrong. The Signatures tab says what may have been done instead.</source>
        <translation>Incorrecte. L’onglet Signatures dit ce qui a pu être fait à la place.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ReceivedTab</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcte</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecte</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>Rien n’est encore arrivé</translation>
    </message>
    <message>
        <source>Subscribe a client to the receiver, then register a birth or a death.</source>
        <translation>Abonnez un client au récepteur, puis enregistrez une naissance ou un décès.</translation>
    </message>
    <message>
        <source>A receiver that is there already: {address}/practice/receiver/CLIENT_ID</source>
        <translation>Un récepteur déjà prêt&#xa0;: {address}/practice/receiver/CLIENT_ID</translation>
    </message>
    <message>
        <source>It runs with the practice API.</source>
        <translation>Il fonctionne avec l’API d’entraînement.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Tracking ID</source>
        <translation>ID de suivi</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>N° d’enregistrement</translation>
    </message>
    <message>
        <source>Date of event</source>
        <translation>Date de l’événement</translation>
    </message>
    <message>
        <source>Place of event</source>
        <translation>Lieu de l’événement</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Déclaré le</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message>
        <source>Register a sample birth</source>
        <translation>Enregistrer une naissance fictive</translation>
    </message>
    <message>
        <source>Register a sample death</source>
        <translation>Enregistrer un décès fictif</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Aucun enregistrement pour l’instant</translation>
    </message>
    <message>
        <source>They are made when the practice API starts for the first time, or when you register one.</source>
        <translation>Ils sont créés au premier démarrage de l’API d’entraînement, ou quand vous en enregistrez un.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>{name} registered, {number}</source>
        <translation>{name}&#xa0;: enregistrement fait, {number}</translation>
    </message>
    <message numerus="yes">
        <source>{text}; %Ln subscribers are told</source>
        <translation>
            <numerusform>{text}&#xa0;; %Ln abonné est informé</numerusform>
            <numerusform>{text}&#xa0;; %Ln abonnés sont informés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Forgotten password</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>Another National System Administrator can give you a new password under Team. If there is none, the recovery code that was shown when this workspace was set up lets you choose one yourself.</source>
        <translation>Un autre Administrateur système national peut vous donner un nouveau mot de passe sous Équipe. S’il n’y en a pas, le code de récupération affiché à la création de cet espace de travail vous permet d’en choisir un vous-même.</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Eight groups of four; capital letters, spaces and hyphens do not matter.</source>
        <translation>Huit groupes de quatre&#xa0;; les majuscules, les espaces et les traits d’union n’ont pas d’importance.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>Enter your username and the recovery code.</source>
        <translation>Saisissez votre nom d’utilisateur et le code de récupération.</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>If every password of “{workspace}” is lost, only this code opens it again. It is shown this once and kept nowhere in the program. Keep it on paper in a safe place, away from this computer.</source>
        <translation>Si tous les mots de passe de «&#xa0;{workspace}&#xa0;» sont perdus, seul ce code l’ouvre de nouveau. Il ne s’affiche que cette fois et n’est conservé nulle part dans le programme. Gardez-le sur papier en lieu sûr, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Go on without the code?</source>
        <translation>Continuer sans le code&#xa0;?</translation>
    </message>
    <message>
        <source>The code was not copied, saved or printed, and it cannot be shown again. Without it, a workspace whose passwords are lost stays closed for good.</source>
        <translation>Le code n’a été ni copié, ni enregistré, ni imprimé, et il ne peut plus être affiché. Sans lui, un espace de travail dont les mots de passe sont perdus reste fermé pour toujours.</translation>
    </message>
    <message>
        <source>Recovery code of the CRVS Desktop workspace “{workspace}”</source>
        <translation>Code de récupération de l’espace de travail CRVS Desktop «&#xa0;{workspace}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared after %Ln seconds where the desktop allows it.</source>
        <translation>
            <numerusform>Copié. Le presse-papiers sera effacé après %Ln seconde, si le bureau le permet.</numerusform>
            <numerusform>Copié. Le presse-papiers sera effacé après %Ln secondes, si le bureau le permet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Enregistrer le code de récupération</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Recovery code.txt</source>
        <translation>Code de récupération.txt</translation>
    </message>
    <message>
        <source>{path} could not be written ({cause}). Choose another place or print the code.</source>
        <translation>{path} n’a pas pu être écrit ({cause}). Choisissez un autre emplacement ou imprimez le code.</translation>
    </message>
    <message>
        <source>Saved in {path}. Move it to a safe place away from this computer.</source>
        <translation>Enregistré dans {path}. Placez-le en lieu sûr, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check the paper before you go on.</source>
        <translation>Envoyé à l’imprimante. Vérifiez le papier avant de continuer.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation>Aller à la connexion</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans lui</translation>
    </message>
</context>
<context>
    <name>RefreshQuestion</name>
    <message>
        <source>“{name}” gets a new client secret. {use} The SHA secret stays the same.</source>
        <translation>«&#xa0;{name}&#xa0;» reçoit un nouveau secret du client. {use} Le secret SHA reste le même.</translation>
    </message>
    <message>
        <source>Refresh the client secret?</source>
        <translation>Renouveler le secret du client&#xa0;?</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>The old secret stops working</source>
        <translation>L’ancien secret cesse de fonctionner</translation>
    </message>
    <message>
        <source>For a secret that may have leaked. Whatever has it is refused until the new one is entered there.</source>
        <translation>Pour un secret qui a pu fuiter. Tout système qui l’utilise est refusé tant que le nouveau n’y est pas saisi.</translation>
    </message>
    <message>
        <source>For one system that is changed now. Both secrets work meanwhile.</source>
        <translation>Pour un seul système que l’on modifie maintenant. Les deux secrets fonctionnent entre-temps.</translation>
    </message>
    <message>
        <source>For a change within the day. Both secrets work until this time tomorrow.</source>
        <translation>Pour un changement dans la journée. Les deux secrets fonctionnent jusqu’à demain à la même heure.</translation>
    </message>
    <message>
        <source>For several systems, or when others must enter it. Both work for a week.</source>
        <translation>Pour plusieurs systèmes, ou quand d’autres doivent le saisir. Les deux fonctionnent pendant une semaine.</translation>
    </message>
    <message>
        <source>A grace period is running: two secrets work until {when}. The older one of them stops working now, whatever you choose.</source>
        <translation>Un délai de grâce est en cours&#xa0;: deux secrets fonctionnent jusqu’au {when}. Le plus ancien des deux cesse de fonctionner maintenant, quel que soit votre choix.</translation>
    </message>
</context>
<context>
    <name>ReminderStrip</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Dismiss the reminder</source>
        <translation>Fermer le rappel</translation>
    </message>
</context>
<context>
    <name>RemindersFile</name>
    <message>
        <source>Export reminders</source>
        <translation>Exporter les rappels</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>A PDF to print or hand over. The audit is verified for it, and making it is recorded.</source>
        <translation>Un PDF à imprimer ou à remettre. Le journal d’audit est vérifié à cette occasion, et la création du rapport est consignée.</translation>
    </message>
    <message>
        <source>About a client, since it was created</source>
        <translation>Sur un client, depuis sa création</translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation>Choisissez un client</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>About everything in a period</source>
        <translation>Sur tout ce qui s’est passé pendant une période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>Au, inclus</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>Écrire le rapport…</translation>
    </message>
    <message>
        <source>Write report to</source>
        <translation>Écrire le rapport dans</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Workspace ID</source>
        <translation>ID de l’espace de travail</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>End of the report</source>
        <translation>Fin du rapport</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Deleted {when}</source>
        <translation>Supprimé le {when}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>Le secret expire le</translation>
    </message>
    <message>
        <source>Review due on</source>
        <translation>Révision due le</translation>
    </message>
    <message>
        <source>Secret issued</source>
        <translation>Secret émis le</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>State of the audit</source>
        <translation>État du journal d’audit</translation>
    </message>
    <message>
        <source>No checkpoint was signed yet.</source>
        <translation>Aucun point de contrôle n’a encore été signé.</translation>
    </message>
    <message>
        <source>Newest checkpoint</source>
        <translation>Point de contrôle le plus récent</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Entrée {number}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message numerus="yes">
        <source>Damaged. {found} %Ln entries before that are in order.</source>
        <translation>
            <numerusform>Endommagé. {found} Avant cela, %Ln entrée est en ordre.</numerusform>
            <numerusform>Endommagé. {found} Avant cela, %Ln entrées sont en ordre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified for this report: all %Ln entries of the audit are as they were written, and none is missing. Entry {signed} is the last that a checkpoint was signed for.</source>
        <translation>
            <numerusform>Vérifié pour ce rapport&#xa0;: %Ln entrée du journal d’audit est telle qu’elle a été écrite, et aucune ne manque. L’entrée {signed} est la dernière pour laquelle un point de contrôle a été signé.</numerusform>
            <numerusform>Vérifié pour ce rapport&#xa0;: les %Ln entrées du journal d’audit sont telles qu’elles ont été écrites, et aucune ne manque. L’entrée {signed} est la dernière pour laquelle un point de contrôle a été signé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls of the client per day, last %Ln days</source>
        <translation>
            <numerusform>Appels du client par jour, dernier %Ln jour</numerusform>
            <numerusform>Appels du client par jour, %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened per day</source>
        <translation>Ce qui s’est passé par jour</translation>
    </message>
    <message>
        <source>Done: {count}</source>
        <translation>Fait&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Refused or failed: {count}</source>
        <translation>Refusé ou échoué&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Changes, and who was shown keys</source>
        <translation>Modifications, et à qui des clés ont été montrées</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Quand (UTC)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Old and new values</source>
        <translation>Anciennes et nouvelles valeurs</translation>
    </message>
    <message>
        <source>Refused and failed</source>
        <translation>Refusé et échoué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message numerus="yes">
        <source>The newest {shown} of %Ln entries; an export of the audit has them all.</source>
        <translation>
            <numerusform>Les {shown} plus récentes de %Ln entrée&#xa0;; une exportation du journal d’audit la contient.</numerusform>
            <numerusform>Les {shown} plus récentes de %Ln entrées&#xa0;; une exportation du journal d’audit les contient toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>In all: {total}.</source>
        <translation>En tout&#xa0;: {total}.</translation>
    </message>
    <message>
        <source>Report on the client “{name}”</source>
        <translation>Rapport sur le client «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Report on a period</source>
        <translation>Rapport sur une période</translation>
    </message>
</context>
<context>
    <name>ResetPasswordDialog</name>
    <message>
        <source>Reset password</source>
        <translation>Réinitialiser le mot de passe</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>{name} ({username}) gets a temporary password. The old one stops working at once, and a window they have open is closed to them with their next action.</source>
        <translation>{name} ({username}) reçoit un mot de passe temporaire. L’ancien cesse aussitôt de fonctionner, et une fenêtre restée ouverte lui est fermée à l’action suivante.</translation>
    </message>
    <message>
        <source>The account is inactive: they can sign in only after you reactivate it.</source>
        <translation>Le compte est inactif&#xa0;: la connexion n’est possible qu’après sa réactivation.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The backup is checked first. A workspace that is there already is never overwritten: it is kept beside the restored one, with the date in its name.</source>
        <translation>La sauvegarde est d’abord contrôlée. Un espace de travail déjà présent n’est jamais écrasé&#xa0;: il est conservé à côté de celui qui est restauré, avec la date dans son nom.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Only for an encrypted backup.</source>
        <translation>Seulement pour une sauvegarde chiffrée.</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>Restaurer dans</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Restored and checked: all %Ln entries of the audit are in order.</source>
        <translation>
            <numerusform>Restauré et contrôlé&#xa0;: %Ln entrée du journal d’audit est en ordre.</numerusform>
            <numerusform>Restauré et contrôlé&#xa0;: les %Ln entrées du journal d’audit sont en ordre.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept as {file}.</source>
        <translation>Ce qui s’y trouvait est conservé sous {file}.</translation>
    </message>
    <message>
        <source>If this computer has seen a later state of it, you are asked after signing in whether to go on with it.</source>
        <translation>Si cet ordinateur en a vu un état plus récent, il vous est demandé après la connexion s’il faut continuer avec lui.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choisir la sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Workspaces (*.crvs)</source>
        <translation>Espaces de travail (*.crvs)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Save my results</source>
        <translation>Enregistrer mes résultats</translation>
    </message>
    <message>
        <source>A small file for your trainer: which lessons and steps you did, when, and with how many hints. It is signed, so that a changed one is noticed. Nothing else of the workspace is in it.</source>
        <translation>Un petit fichier pour votre formateur&#xa0;: quelles leçons et étapes vous avez faites, quand, et avec combien d’indices. Il est signé, pour qu’une modification se voie. Rien d’autre de l’espace de travail ne s’y trouve.</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>Votre propre nom</translation>
    </message>
    <message>
        <source>As it is to stand on a certificate.</source>
        <translation>Tel qu’il doit figurer sur un certificat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>RoleTexts</name>
    <message>
        <source>Manages integration clients, the team and the audit: everything in this workspace.</source>
        <translation>Gère les clients d’intégration, l’équipe et le journal d’audit&#xa0;: tout dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Can sign in and change their own password here. Sees no clients, no team and no audit.</source>
        <translation>Peut se connecter et changer son propre mot de passe ici. Ne voit ni les clients, ni l’équipe, ni le journal d’audit.</translation>
    </message>
</context>
<context>
    <name>RunningDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SearchInput</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation>Copier&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Show {label}</source>
        <translation>Afficher&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Hide {label}</source>
        <translation>Masquer&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Not in projector mode</source>
        <translation>Pas en mode projecteur</translation>
    </message>
    <message>
        <source>{label} copied</source>
        <translation>{label}&#xa0;: copié</translation>
    </message>
</context>
<context>
    <name>SeenNotice</name>
    <message>
        <source>Not the audit that this computer has seen.</source>
        <translation>Ce n’est pas le journal d’audit que cet ordinateur a vu.</translation>
    </message>
    <message>
        <source>What happened…</source>
        <translation>Ce qui s’est passé…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes without use</source>
        <translation>
            <numerusform>Après %Ln minute sans utilisation</numerusform>
            <numerusform>Après %Ln minutes sans utilisation</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln seconds</source>
        <translation>
            <numerusform>Après %Ln seconde</numerusform>
            <numerusform>Après %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Verrouiller la fenêtre</translation>
    </message>
    <message>
        <source>Clear a copied secret from the clipboard</source>
        <translation>Effacer du presse-papiers un secret copié</translation>
    </message>
    <message>
        <source>Where the desktop allows it; some clipboard managers keep a copy of their own.</source>
        <translation>Si le bureau le permet&#xa0;; certains gestionnaires de presse-papiers gardent leur propre copie.</translation>
    </message>
    <message numerus="yes">
        <source>Keep the newest %Ln</source>
        <translation>
            <numerusform>Garder la %Ln plus récente</numerusform>
            <numerusform>Garder les %Ln plus récentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>Sauvegarde quotidienne</translation>
    </message>
    <message>
        <source>For office workspaces, when an administrator is signed in.</source>
        <translation>Pour les espaces de travail officiels, quand un administrateur est connecté.</translation>
    </message>
    <message>
        <source>Folder for daily backups</source>
        <translation>Dossier des sauvegardes quotidiennes</translation>
    </message>
    <message>
        <source>Empty: Backups, beside the workspace. Another drive is safer.</source>
        <translation>Vide&#xa0;: Backups, à côté de l’espace de travail. Un autre disque est plus sûr.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln days</source>
        <translation>
            <numerusform>Après %Ln jour</numerusform>
            <numerusform>Après %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark a client that is not used</source>
        <translation>Marquer un client qui n’est pas utilisé</translation>
    </message>
    <message>
        <source>Mark a client secret as old</source>
        <translation>Marquer un secret du client comme ancien</translation>
    </message>
    <message>
        <source>Fixed by the administrator of this computer.</source>
        <translation>Fixé par l’administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Changes to all but the language and how it looks are written to the audit of the open workspace.</source>
        <translation>Les changements, sauf ceux de la langue et de l’apparence, sont inscrits dans le journal d’audit de l’espace de travail ouvert.</translation>
    </message>
    <message>
        <source>Also fixed by the administrator of this computer: {things}.</source>
        <translation>Également fixé par l’administrateur de cet ordinateur&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>the practice API may be started</source>
        <translation>l’API d’entraînement peut être démarrée</translation>
    </message>
    <message>
        <source>the practice API is off</source>
        <translation>l’API d’entraînement est désactivée</translation>
    </message>
    <message>
        <source>the folder for workspaces ({folder})</source>
        <translation>le dossier des espaces de travail ({folder})</translation>
    </message>
    <message>
        <source>the folder for the log ({folder})</source>
        <translation>le dossier du journal technique ({folder})</translation>
    </message>
    <message>
        <source>the folder for lessons ({folder})</source>
        <translation>le dossier des leçons ({folder})</translation>
    </message>
    <message>
        <source>Enter the whole path of the folder, or choose it.</source>
        <translation>Saisissez le chemin complet du dossier, ou choisissez-le.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Another workspace…</source>
        <translation>Autre espace de travail…</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Forgotten password…</source>
        <translation>Mot de passe oublié…</translation>
    </message>
    <message>
        <source>Choose who you are today. The password of every demo user is “{password}”.</source>
        <translation>Choisissez qui vous êtes aujourd’hui. Le mot de passe de chaque utilisateur de démonstration est «&#xa0;{password}&#xa0;».</translation>
    </message>
    <message>
        <source>Enter your username and your password.</source>
        <translation>Saisissez votre nom d’utilisateur et votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>SignaturesTab</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Sign the body</source>
        <translation>Signer le corps</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Body, exactly as it came</source>
        <translation>Corps, exactement tel qu’il est arrivé</translation>
    </message>
    <message>
        <source>Another key that may have been used</source>
        <translation>Autre clé qui a pu être utilisée</translation>
    </message>
    <message>
        <source>Optional, for instance the client secret. It is compared and kept nowhere.</source>
        <translation>Facultatif, par exemple le secret du client. Il est comparé et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Signed. The signature stands in the field above.</source>
        <translation>Signé. La signature se trouve dans le champ ci-dessus.</translation>
    </message>
    <message>
        <source>The signature is right.</source>
        <translation>La signature est correcte.</translation>
    </message>
    <message>
        <source>The signature is wrong, and none of the common mistakes explains it. The body may have been changed, or another key was used.</source>
        <translation>La signature est incorrecte, et aucune des erreurs courantes ne l’explique. Le corps a pu être modifié, ou une autre clé utilisée.</translation>
    </message>
    <message>
        <source>The signature is wrong. This is what was done:</source>
        <translation>La signature est incorrecte. Voici ce qui a été fait&#xa0;:</translation>
    </message>
    <message>
        <source>The signature is wrong. This may be why:</source>
        <translation>La signature est incorrecte. Voici ce qui peut l’expliquer&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SnippetView</name>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>SubscriptionsTab</name>
    <message>
        <source>Send a test event</source>
        <translation>Envoyer un événement de test</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation>Aucun abonnement pour l’instant</translation>
    </message>
    <message>
        <source>A client subscribes itself with POST /webhooks. “Try it” has the call, ready for the receiver.</source>
        <translation>Un client s’abonne lui-même avec POST /webhooks. «&#xa0;Essayer&#xa0;» contient l’appel, prêt pour le récepteur.</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>{topic} (never sent)</source>
        <translation>{topic} (jamais envoyé)</translation>
    </message>
    <message>
        <source>Test event put in the outbox</source>
        <translation>Événement de test mis dans la boîte d’envoi</translation>
    </message>
</context>
<context>
    <name>TeamListView</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>Créer un utilisateur</translation>
    </message>
    <message>
        <source>Everyone who signs in here has an account of their own. Nobody is deleted: whoever leaves is deactivated, and the audit goes on naming them.</source>
        <translation>Chaque personne qui se connecte ici a son propre compte. Personne n’est supprimé&#xa0;: qui s’en va est désactivé, et le journal d’audit continue de le nommer.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>There is no name, username or role with this text.</source>
        <translation>Il n’y a aucun nom, nom d’utilisateur ou rôle avec ce texte.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter by name, username or role</source>
        <translation>Filtrer par nom, nom d’utilisateur ou rôle</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln users</source>
        <translation>
            <numerusform>{shown} sur %Ln utilisateur</numerusform>
            <numerusform>{shown} sur %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>User created</source>
        <translation>Utilisateur créé</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Mot de passe réinitialisé</translation>
    </message>
    <message>
        <source>User deactivated</source>
        <translation>Utilisateur désactivé</translation>
    </message>
    <message>
        <source>User reactivated</source>
        <translation>Utilisateur réactivé</translation>
    </message>
</context>
<context>
    <name>TeamQuestions</name>
    <message>
        <source>{name} ({username}) can no longer sign in, and a window they have open is closed to them with their next action. Their entries in the audit stay, and you can reactivate them.</source>
        <translation>{name} ({username}) ne peut plus se connecter, et une fenêtre restée ouverte lui est fermée à l’action suivante. Ses entrées restent dans le journal d’audit, et vous pouvez réactiver le compte.</translation>
    </message>
    <message>
        <source>Deactivate user?</source>
        <translation>Désactiver l’utilisateur&#xa0;?</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>{name} ({username}) can sign in again with the temporary password they were given, and then has to choose their own. If it was lost, reset it.</source>
        <translation>{name} ({username}) peut de nouveau se connecter avec le mot de passe temporaire reçu, et doit ensuite choisir le sien. S’il a été perdu, réinitialisez-le.</translation>
    </message>
    <message>
        <source>{name} ({username}) can sign in again with the password they had. If it was forgotten, reset it.</source>
        <translation>{name} ({username}) peut de nouveau se connecter avec son mot de passe d’avant. S’il a été oublié, réinitialisez-le.</translation>
    </message>
    <message>
        <source>Reactivate user?</source>
        <translation>Réactiver l’utilisateur&#xa0;?</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Réactiver</translation>
    </message>
</context>
<context>
    <name>TeamTableModel</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Mot de passe temporaire</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>{username} · you</source>
        <translation>{username} · vous</translation>
    </message>
    <message>
        <source>{name}
{username}
Created {utc}</source>
        <translation>{name}
{username}
Créé le {utc}</translation>
    </message>
    <message>
        <source>Has to choose a password of their own at the next sign-in</source>
        <translation>Doit choisir son propre mot de passe à la prochaine connexion</translation>
    </message>
    <message>
        <source>Menu of {name}</source>
        <translation>Menu de {name}</translation>
    </message>
</context>
<context>
    <name>TemporaryPasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The window was locked, so the temporary password was taken from the screen.</source>
        <translation>La fenêtre s’est verrouillée&#xa0;; le mot de passe temporaire a donc été retiré de l’écran.</translation>
    </message>
    <message>
        <source>Close without copying?</source>
        <translation>Fermer sans copier&#xa0;?</translation>
    </message>
    <message>
        <source>The temporary password was not copied and cannot be shown again. Without it nobody can sign in to this account until the password is reset.</source>
        <translation>Le mot de passe temporaire n’a pas été copié et ne peut plus être affiché. Sans lui, personne ne peut se connecter à ce compte tant que le mot de passe n’est pas réinitialisé.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>The window was locked before the temporary password was copied, so it is gone. Close this and reset the password to get another.</source>
        <translation>La fenêtre s’est verrouillée avant que le mot de passe temporaire soit copié&#xa0;; il est donc perdu. Fermez et réinitialisez le mot de passe pour en obtenir un autre.</translation>
    </message>
</context>
<context>
    <name>TemporaryPasswordField</name>
    <message>
        <source>{minimum} characters or more, without the username. It is shown once more afterwards.</source>
        <translation>{minimum} caractères ou plus, sans le nom d’utilisateur. Il sera affiché encore une fois ensuite.</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Mot de passe temporaire</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Generate a temporary password</source>
        <translation>Générer un mot de passe temporaire</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TroubleBars</name>
    <message>
        <source>Where most got stuck or needed help</source>
        <translation>Où la plupart se sont arrêtés ou ont eu besoin d’aide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stuck</source>
        <comment>people who stand before a step</comment>
        <translation>
            <numerusform>%Ln personne arrêtée</numerusform>
            <numerusform>%Ln personnes arrêtées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needed help</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln personne aidée</numerusform>
            <numerusform>%Ln personnes aidées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TryIt</name>
    <message>
        <source>No clients yet</source>
        <translation>Aucun client pour l’instant</translation>
    </message>
    <message>
        <source>Ready code is made for a client. Create one under Integrations.</source>
        <translation>Le code est préparé pour un client. Créez-en un sous Intégrations.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>With secrets</source>
        <translation>Avec les secrets</translation>
    </message>
    <message>
        <source>Reveal Keys</source>
        <translation>Afficher les clés</translation>
    </message>
    <message>
        <source>Export for Postman…</source>
        <translation>Exporter pour Postman…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Secrets are left out. Fill them in where the code says so.</source>
        <translation>Les secrets sont omis. Ajoutez-les là où le code le dit.</translation>
    </message>
    <message>
        <source>Copy and Export put the secrets in, and the audit says so. They are not shown here.</source>
        <translation>Copier et Exporter y mettent les secrets, et le journal d’audit le dit. Ils ne sont pas affichés ici.</translation>
    </message>
    <message>
        <source>Copy and Export put the SHA secret in where it is needed, and the audit says so. The client secret is at hand only right after a refresh, to which Reveal Keys leads; until then it is left out.</source>
        <translation>Copier et Exporter y mettent le secret SHA là où il est nécessaire, et le journal d’audit le dit. Le secret du client n’est disponible que juste après un renouvellement, auquel mène Afficher les clés&#xa0;; jusque-là, il est omis.</translation>
    </message>
    <message>
        <source>The practice API is not running. The code holds its usual address.</source>
        <translation>L’API d’entraînement ne fonctionne pas. Le code contient son adresse habituelle.</translation>
    </message>
    <message>
        <source>“{name}” is inactive, so every call is refused until you activate it.</source>
        <translation>«&#xa0;{name}&#xa0;» est inactif&#xa0;: chaque appel est refusé jusqu’à ce que vous l’activiez.</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Code copié</translation>
    </message>
    <message>
        <source>Code copied with secrets. The clipboard is cleared in {seconds} s, where the desktop allows it</source>
        <translation>Code copié avec les secrets. Le presse-papiers sera effacé dans {seconds}&#xa0;s, si le bureau le permet</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>Exporté dans {file}</translation>
    </message>
</context>
<context>
    <name>TypeTexts</name>
    <message>
        <source>For hospitals and clinics. It reports births and deaths to the registration office. It cannot search or read records, and receives no citizen&apos;s data.</source>
        <translation>Pour les hôpitaux et les centres de santé. Il signale les naissances et les décès au bureau d’état civil. Il ne peut ni rechercher ni lire des enregistrements, et ne reçoit aucune donnée de citoyen.</translation>
    </message>
    <message>
        <source>For the national ID system; only one may exist. It is told of every registration, with all details of the people named in it. It cannot search or report events.</source>
        <translation>Pour le système d’identité nationale&#xa0;; il ne peut y en avoir qu’un. Il est informé de chaque enregistrement, avec tous les détails des personnes qui y sont nommées. Il ne peut ni rechercher ni signaler des événements.</translation>
    </message>
    <message>
        <source>For services that check a registration, such as social protection. It finds up to five records at a time and sees what is in them, as often as its daily quota allows. It cannot change anything.</source>
        <translation>Pour les services qui vérifient un enregistrement, comme la protection sociale. Il trouve jusqu’à cinq enregistrements à la fois et voit leur contenu, dans la limite de son quota quotidien. Il ne peut rien modifier.</translation>
    </message>
    <message>
        <source>For systems that want to hear of registrations as they happen. It receives who was registered and the sections ticked below. It cannot search or report events.</source>
        <translation>Pour les systèmes qui veulent être informés des enregistrements au moment où ils se font. Il reçoit qui a été enregistré et les rubriques cochées ci-dessous. Il ne peut ni rechercher ni signaler des événements.</translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>Menu of {name}</source>
        <translation>Menu de {name}</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Réinitialiser le mot de passe</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>This is your own account. You change your password in the menu behind your initials; only another National System Administrator can deactivate you.</source>
        <translation>C’est votre propre compte. Vous changez votre mot de passe dans le menu derrière vos initiales&#xa0;; seul un autre Administrateur système national peut vous désactiver.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify the audit</source>
        <translation>Vérifier le journal d’audit</translation>
    </message>
    <message>
        <source>Verify an export</source>
        <translation>Vérifier une exportation</translation>
    </message>
    <message>
        <source>Every entry is compared with its hash and with the entry before it, and the whole with the checkpoints that were signed. What is wrong first is named.</source>
        <translation>Chaque entrée est comparée à son empreinte et à l’entrée précédente, et l’ensemble aux points de contrôle qui ont été signés. Le premier défaut est nommé.</translation>
    </message>
    <message>
        <source>Every entry in {file} is compared with its hash and with the entry before it. What is wrong first is named. Only an export of the whole audit can be in order.</source>
        <translation>Chaque entrée de {file} est comparée à son empreinte et à l’entrée précédente. Le premier défaut est nommé. Seule une exportation du journal d’audit entier peut être en ordre.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Ouvrir l’entrée</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln entries</source>
        <translation>
            <numerusform>{done} sur %Ln entrée</numerusform>
            <numerusform>{done} sur %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped as asked. The audit was not verified to its end.</source>
        <translation>Arrêté comme demandé. Le journal d’audit n’a pas été vérifié jusqu’au bout.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries before that are in order.</source>
        <translation>
            <numerusform>Avant cela, %Ln entrée est en ordre.</numerusform>
            <numerusform>Avant cela, %Ln entrées sont en ordre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this file as it is for whoever looks into it, and compare it with a backup or an exported checkpoint.</source>
        <translation>Conservez ce fichier tel quel pour la personne qui enquête, et comparez-le à une sauvegarde ou à un point de contrôle exporté.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were written, and none is missing.</source>
        <translation>
            <numerusform>%Ln entrée est telle qu’elle a été écrite, et aucune ne manque.</numerusform>
            <numerusform>Les %Ln entrées sont toutes telles qu’elles ont été écrites, et aucune ne manque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it was written anew as a whole, only a checkpoint from elsewhere can tell.</source>
        <translation>Seul un point de contrôle conservé ailleurs peut dire s’il a été entièrement réécrit.</translation>
    </message>
    <message>
        <source>The last of them is signed for by a checkpoint.</source>
        <translation>La dernière est couverte par un point de contrôle signé.</translation>
    </message>
    <message>
        <source>Entry {signed} is the last that a checkpoint was signed for; the next one signs for the rest.</source>
        <translation>L’entrée {signed} est la dernière pour laquelle un point de contrôle a été signé&#xa0;; le prochain couvrira la suite.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WebhookBoxes</name>
    <message>
        <source>Payload</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Tick what is sent at each registration. Who was registered (name, sex, dates) is always sent, even with nothing ticked: OpenCRVS works that way.</source>
        <translation>Cochez ce qui est envoyé à chaque enregistrement. La personne enregistrée (nom, sexe, dates) est toujours envoyée, même si rien n’est coché&#xa0;: OpenCRVS fonctionne ainsi.</translation>
    </message>
    <message>
        <source>{event} ({count})</source>
        <translation>{event} ({count})</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>This is the backup that was restored: go on with it once you have signed in.</source>
        <translation>C’est la sauvegarde qui a été restaurée : continuez avec elle après vous être connecté.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Workspaces (*.crvs)</source>
        <translation>Espaces de travail (*.crvs)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Restored workspace</source>
        <translation>Espace de travail restauré</translation>
    </message>
    <message>
        <source>Not the audit that was seen</source>
        <translation>Pas le journal d’audit qui a été vu</translation>
    </message>
    <message>
        <source>Farajaland training</source>
        <translation>Formation Farajaland</translation>
    </message>
</context>
<context>
    <name>_Band</name>
    <message>
        <source>Projector mode: no secret can be read; Copy goes on working. {shortcut} ends it.</source>
        <translation>Mode projecteur&#xa0;: aucun secret ne peut être lu&#xa0;; Copier continue de fonctionner. {shortcut} y met fin.</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>_Fields</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Empreinte précédente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>_TrainingBand</name>
    <message>
        <source>Training workspace: practice data only, nothing here is real</source>
        <translation>Espace de travail de formation&#xa0;: données d’entraînement seulement, rien n’est réel ici</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>Secret expired</source>
        <translation>Secret expiré</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Révision due</translation>
    </message>
    <message>
        <source>Refused calls</source>
        <translation>Appels refusés</translation>
    </message>
    <message>
        <source>Aged secret</source>
        <translation>Secret ancien</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Parts of the file cannot be read, or contradict each other. Stop working in it and restore the newest backup; the damaged file is kept beside it.</source>
        <translation>Des parties du fichier ne peuvent pas être lues, ou se contredisent. Cessez d’y travailler et restaurez la sauvegarde la plus récente&#xa0;; le fichier endommagé est conservé à côté.</translation>
    </message>
    <message>
        <source>Rows of the file speak of others that are not there, which only another program can have done. Keep the file as it is, and restore a backup of before.</source>
        <translation>Des lignes du fichier en évoquent d’autres qui n’existent pas, ce que seul un autre programme a pu faire. Conservez le fichier tel quel et restaurez une sauvegarde antérieure.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>The audit of this workspace ends with entry {last}, but this computer has seen entry {entry} of it, signed on {date}. An older copy was put in its place, or the end of its audit was cut off.</source>
        <translation>Le journal d’audit de cet espace de travail se termine par l’entrée {last}, mais cet ordinateur en a vu l’entrée {entry}, signée le {date}. Une copie plus ancienne a été mise à sa place, ou la fin de son journal d’audit a été coupée.</translation>
    </message>
    <message>
        <source>Entry {entry} of this workspace&apos;s audit is not the one that this computer has seen, signed on {date}. Another file was put in its place, or its audit was written anew.</source>
        <translation>L’entrée {entry} du journal d’audit de cet espace de travail n’est pas celle que cet ordinateur a vue, signée le {date}. Un autre fichier a été mis à sa place, ou son journal d’audit a été réécrit.</translation>
    </message>
    <message>
        <source>The key that signs the audit of this workspace is not the one that this computer has seen on {date}. It was taken away or replaced.</source>
        <translation>La clé qui signe le journal d’audit de cet espace de travail n’est pas celle que cet ordinateur a vue le {date}. Elle a été retirée ou remplacée.</translation>
    </message>
</context>
<context>
    <name>damage</name>
    <message>
        <source>Entry {entry} was changed after it was written.</source>
        <translation>L’entrée {entry} a été modifiée après son écriture.</translation>
    </message>
    <message>
        <source>Entry {entry} is missing: it was taken away.</source>
        <translation>L’entrée {entry} manque&#xa0;: elle a été retirée.</translation>
    </message>
    <message>
        <source>Entry {entry} is not in its place: entries were put in another order.</source>
        <translation>L’entrée {entry} n’est pas à sa place&#xa0;: des entrées ont été mises dans un autre ordre.</translation>
    </message>
    <message>
        <source>Entry {entry} was put in afterwards.</source>
        <translation>L’entrée {entry} a été insérée après coup.</translation>
    </message>
    <message>
        <source>The audit was cut off before entry {entry}: a checkpoint was signed for entry {until}.</source>
        <translation>Le journal d’audit a été coupé avant l’entrée {entry}&#xa0;: un point de contrôle a été signé pour l’entrée {until}.</translation>
    </message>
    <message>
        <source>The entries from {entry} to {until} are not those that were signed: at least one of them was changed, and the hashes after it were made to fit.</source>
        <translation>Les entrées {entry} à {until} ne sont pas celles qui ont été signées&#xa0;: au moins l’une d’elles a été modifiée, et les empreintes suivantes ont été adaptées.</translation>
    </message>
    <message>
        <source>The checkpoint of entry {entry} was changed or forged: its signature does not fit.</source>
        <translation>Le point de contrôle de l’entrée {entry} a été modifié ou falsifié&#xa0;: sa signature ne correspond pas.</translation>
    </message>
    <message>
        <source>The key that signs checkpoints was taken away or replaced, so none of them can be trusted.</source>
        <translation>La clé qui signe les points de contrôle a été retirée ou remplacée&#xa0;: on ne peut donc se fier à aucun d’eux.</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Adresse de rappel</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Daily quota</source>
        <translation>Quota quotidien</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Webhooks to be told</source>
        <translation>Webhooks à informer</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Enregistrements trouvés</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Code HTTP</translation>
    </message>
    <message>
        <source>File before it, kept as</source>
        <translation>Fichier d’avant, conservé sous</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Last entry at</source>
        <translation>Dernière entrée le</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Derivation memory (KiB)</source>
        <translation>Mémoire de dérivation (Kio)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Derivation passes</source>
        <translation>Passes de dérivation</translation>
    </message>
    <message>
        <source>Old secret until</source>
        <translation>Ancien secret jusqu’au</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Hints opened</source>
        <translation>Indices ouverts</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Repeats delivery</source>
        <translation>Répète l’envoi</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Values sealed anew</source>
        <translation>Valeurs scellées à nouveau</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation>Le secret expire le</translation>
    </message>
    <message>
        <source>Review due on</source>
        <translation>Révision due le</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Extrait de code</translation>
    </message>
    <message>
        <source>Times begun</source>
        <translation>Nombre de débuts</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Tracking ID</source>
        <translation>ID de suivi</translation>
    </message>
    <message>
        <source>Tracking IDs</source>
        <translation>ID de suivi</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Temporary passwords for</source>
        <translation>Mots de passe temporaires pour</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>Workspace created</source>
        <translation>Espace de travail créé</translation>
    </message>
    <message>
        <source>Clock went back</source>
        <translation>Horloge reculée</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe modifié</translation>
    </message>
    <message>
        <source>Clients listed</source>
        <translation>Clients listés</translation>
    </message>
    <message>
        <source>Client created</source>
        <translation>Client créé</translation>
    </message>
    <message>
        <source>Keys revealed</source>
        <translation>Clés affichées</translation>
    </message>
    <message>
        <source>Secret refreshed</source>
        <translation>Secret renouvelé</translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation>Secret copié</translation>
    </message>
    <message>
        <source>Client edited</source>
        <translation>Client modifié</translation>
    </message>
    <message>
        <source>Client details edited</source>
        <translation>Détails du client modifiés</translation>
    </message>
    <message>
        <source>Client activated</source>
        <translation>Client activé</translation>
    </message>
    <message>
        <source>Client deactivated</source>
        <translation>Client désactivé</translation>
    </message>
    <message>
        <source>Client deleted</source>
        <translation>Client supprimé</translation>
    </message>
    <message>
        <source>Credentials checked</source>
        <translation>Identifiants vérifiés</translation>
    </message>
    <message>
        <source>Team listed</source>
        <translation>Équipe listée</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>Utilisateur créé</translation>
    </message>
    <message>
        <source>User deactivated</source>
        <translation>Utilisateur désactivé</translation>
    </message>
    <message>
        <source>User reactivated</source>
        <translation>Utilisateur réactivé</translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation>Mot de passe réinitialisé</translation>
    </message>
    <message>
        <source>Password recovered</source>
        <translation>Mot de passe récupéré</translation>
    </message>
    <message>
        <source>Recovery code renewed</source>
        <translation>Code de récupération renouvelé</translation>
    </message>
    <message>
        <source>Workspace key replaced</source>
        <translation>Clé de l’espace de travail remplacée</translation>
    </message>
    <message>
        <source>Audit read</source>
        <translation>Journal d’audit lu</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation>Journal d’audit exporté</translation>
    </message>
    <message>
        <source>Audit verified</source>
        <translation>Journal d’audit vérifié</translation>
    </message>
    <message>
        <source>Checkpoint key made</source>
        <translation>Clé des points de contrôle créée</translation>
    </message>
    <message>
        <source>Checkpoint exported</source>
        <translation>Point de contrôle exporté</translation>
    </message>
    <message>
        <source>Checkpoint replaced</source>
        <translation>Point de contrôle remplacé</translation>
    </message>
    <message>
        <source>Report written</source>
        <translation>Rapport écrit</translation>
    </message>
    <message>
        <source>Reminders exported</source>
        <translation>Rappels exportés</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde faite</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Workspace checked</source>
        <translation>Espace de travail contrôlé</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Réglage modifié</translation>
    </message>
    <message>
        <source>Practice API started</source>
        <translation>API d’entraînement démarrée</translation>
    </message>
    <message>
        <source>Practice API stopped</source>
        <translation>API d’entraînement arrêtée</translation>
    </message>
    <message>
        <source>Signing key rotated</source>
        <translation>Clé de signature changée</translation>
    </message>
    <message>
        <source>Token issued</source>
        <translation>Jeton émis</translation>
    </message>
    <message>
        <source>Locations read</source>
        <translation>Lieux lus</translation>
    </message>
    <message>
        <source>Event notified</source>
        <translation>Événement notifié</translation>
    </message>
    <message>
        <source>Records searched</source>
        <translation>Enregistrements recherchés</translation>
    </message>
    <message>
        <source>Record registered</source>
        <translation>Enregistrement effectué</translation>
    </message>
    <message>
        <source>Records listed</source>
        <translation>Enregistrements listés</translation>
    </message>
    <message>
        <source>Webhook subscribed</source>
        <translation>Webhook abonné</translation>
    </message>
    <message>
        <source>Webhooks listed</source>
        <translation>Webhooks listés</translation>
    </message>
    <message>
        <source>Webhook unsubscribed</source>
        <translation>Webhook désabonné</translation>
    </message>
    <message>
        <source>Webhook delivered</source>
        <translation>Webhook remis</translation>
    </message>
    <message>
        <source>Delivery repeated</source>
        <translation>Envoi répété</translation>
    </message>
    <message>
        <source>Test event sent</source>
        <translation>Événement de test envoyé</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Requête refusée</translation>
    </message>
    <message>
        <source>Grace period ended</source>
        <translation>Délai de grâce terminé</translation>
    </message>
    <message>
        <source>Snippet copied</source>
        <translation>Extrait de code copié</translation>
    </message>
    <message>
        <source>Postman file exported</source>
        <translation>Fichier Postman exporté</translation>
    </message>
    <message>
        <source>Signature made</source>
        <translation>Signature faite</translation>
    </message>
    <message>
        <source>Signature checked</source>
        <translation>Signature vérifiée</translation>
    </message>
    <message>
        <source>Lesson started</source>
        <translation>Leçon commencée</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Question répondue</translation>
    </message>
    <message>
        <source>Lesson finished</source>
        <translation>Leçon terminée</translation>
    </message>
    <message>
        <source>Workspace reset</source>
        <translation>Espace de travail réinitialisé</translation>
    </message>
    <message>
        <source>Results written</source>
        <translation>Résultats écrits</translation>
    </message>
    <message>
        <source>Certificates written</source>
        <translation>Certificats écrits</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Event notification</source>
        <translation>Notification d’événement</translation>
    </message>
    <message>
        <source>National ID</source>
        <translation>Identité nationale</translation>
    </message>
    <message>
        <source>Record search</source>
        <translation>Recherche d’enregistrements</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>MOSIP</source>
        <translation>MOSIP</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Child&apos;s details</source>
        <translation>Informations de l’enfant</translation>
    </message>
    <message>
        <source>Mother&apos;s details</source>
        <translation>Informations de la mère</translation>
    </message>
    <message>
        <source>Father&apos;s details</source>
        <translation>Informations du père</translation>
    </message>
    <message>
        <source>Informant&apos;s details</source>
        <translation>Informations du déclarant</translation>
    </message>
    <message>
        <source>Document details</source>
        <translation>Informations des documents</translation>
    </message>
    <message>
        <source>Deceased&apos;s details</source>
        <translation>Informations du défunt</translation>
    </message>
    <message>
        <source>Death event details</source>
        <translation>Informations sur le décès</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Immédiatement</translation>
    </message>
    <message>
        <source>After 1 hour</source>
        <translation>Après 1&#xa0;heure</translation>
    </message>
    <message>
        <source>After 24 hours</source>
        <translation>Après 24&#xa0;heures</translation>
    </message>
    <message>
        <source>After 7 days</source>
        <translation>Après 7&#xa0;jours</translation>
    </message>
    <message>
        <source>Marriage</source>
        <translation>Mariage</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Certifié</translation>
    </message>
    <message>
        <source>Sent incomplete</source>
        <translation>Envoyé incomplet</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Health integration</source>
        <translation>Intégration de la santé</translation>
    </message>
    <message>
        <source>The bytes of the body were signed as they are. Percent-encode them and put “sha256:” before them.</source>
        <translation>Les octets du corps ont été signés tels quels. Encodez-les en pourcentage et mettez «&#xa0;sha256:&#xa0;» devant.</translation>
    </message>
    <message>
        <source>The signed message does not begin with “sha256:”. Put it before the percent-encoded body.</source>
        <translation>Le message signé ne commence pas par «&#xa0;sha256:&#xa0;». Mettez-le devant le corps encodé en pourcentage.</translation>
    </message>
    <message>
        <source>The body was percent-encoded in another way. Only letters, digits and - _ . ! ~ * &apos; ( ) stay as they are, and a space becomes %20.</source>
        <translation>Le corps a été encodé en pourcentage d’une autre façon. Seuls les lettres, les chiffres et - _ .&#xa0;! ~ * &apos; ( ) restent tels quels, et un espace devient %20.</translation>
    </message>
    <message>
        <source>It is an HMAC-SHA1. Use HMAC-SHA256.</source>
        <translation>C’est un HMAC-SHA1. Utilisez HMAC-SHA256.</translation>
    </message>
    <message>
        <source>Only the first part of “context” was signed. Sign the whole body, from the first brace to the last.</source>
        <translation>Seule la première partie de «&#xa0;context&#xa0;» a été signée. Signez le corps entier, de la première accolade à la dernière.</translation>
    </message>
    <message>
        <source>The JSON was read and written again, with other spaces, escapes or another order. Keep the bytes of the request as they came and check those.</source>
        <translation>Le JSON a été lu puis réécrit, avec d’autres espaces, d’autres échappements ou un autre ordre. Gardez les octets de la requête tels qu’ils sont arrivés et vérifiez-les.</translation>
    </message>
    <message>
        <source>Line ends or spaces around the body were changed on the way. Compare the bytes exactly as sent.</source>
        <translation>Des fins de ligne ou des espaces autour du corps ont été modifiés en chemin. Comparez les octets exactement tels qu’envoyés.</translation>
    </message>
    <message>
        <source>It was signed with the client secret. The key is the SHA secret.</source>
        <translation>Le corps a été signé avec le secret du client. La clé est le secret SHA.</translation>
    </message>
    <message>
        <source>It was signed with the SHA secret of another client: “{client}”.</source>
        <translation>Le corps a été signé avec le secret SHA d’un autre client&#xa0;: «&#xa0;{client}&#xa0;».</translation>
    </message>
    <message>
        <source>It was signed with the key that was typed in, which is not this client&apos;s SHA secret.</source>
        <translation>Le corps a été signé avec la clé saisie, qui n’est pas le secret SHA de ce client.</translation>
    </message>
    <message>
        <source>The signature is in capital letters. Write it in small ones.</source>
        <translation>La signature est en majuscules. Écrivez-la en minuscules.</translation>
    </message>
    <message>
        <source>The signature is in Base64. Write it in hexadecimal digits.</source>
        <translation>La signature est en Base64. Écrivez-la en chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The header does not begin with “sha256=”. Put it before the hexadecimal digits.</source>
        <translation>L’en-tête ne commence pas par «&#xa0;sha256=&#xa0;». Mettez-le devant les chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The header holds no signature: “sha256=” and 64 hexadecimal digits are expected.</source>
        <translation>L’en-tête ne contient pas de signature&#xa0;: «&#xa0;sha256=&#xa0;» et 64 chiffres hexadécimaux sont attendus.</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>Obtenir un jeton</translation>
    </message>
    <message>
        <source>Notify a birth</source>
        <translation>Notifier une naissance</translation>
    </message>
    <message>
        <source>Search a record</source>
        <translation>Rechercher un enregistrement</translation>
    </message>
    <message>
        <source>Subscribe to births</source>
        <translation>S’abonner aux naissances</translation>
    </message>
    <message>
        <source>List subscriptions</source>
        <translation>Lister les abonnements</translation>
    </message>
    <message>
        <source>Receive and verify</source>
        <translation>Recevoir et vérifier</translation>
    </message>
    <message>
        <source>Field Agent</source>
        <translation>Agent de terrain</translation>
    </message>
    <message>
        <source>Registration Agent</source>
        <translation>Agent d’enregistrement</translation>
    </message>
    <message>
        <source>Local Registrar</source>
        <translation>Registraire local</translation>
    </message>
    <message>
        <source>National Registrar</source>
        <translation>Registraire national</translation>
    </message>
    <message>
        <source>Performance Manager</source>
        <translation>Gestionnaire des performances</translation>
    </message>
    <message>
        <source>Local System Admin</source>
        <translation>Admin. système local</translation>
    </message>
    <message>
        <source>National System Admin</source>
        <translation>Admin. système national</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>SHA secret</source>
        <translation>Secret SHA</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Mot de passe temporaire</translation>
    </message>
    <message>
        <source>The one before the refresh</source>
        <translation>Celui d’avant le renouvellement</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>File damaged</source>
        <translation>Fichier endommagé</translation>
    </message>
    <message>
        <source>Rows missing</source>
        <translation>Lignes manquantes</translation>
    </message>
    <message>
        <source>Entry changed</source>
        <translation>Entrée modifiée</translation>
    </message>
    <message>
        <source>Entry missing</source>
        <translation>Entrée manquante</translation>
    </message>
    <message>
        <source>Entry moved</source>
        <translation>Entrée déplacée</translation>
    </message>
    <message>
        <source>Entry put in</source>
        <translation>Entrée insérée</translation>
    </message>
    <message>
        <source>End cut off</source>
        <translation>Fin coupée</translation>
    </message>
    <message>
        <source>Written anew</source>
        <translation>Réécrit</translation>
    </message>
    <message>
        <source>Checkpoint forged</source>
        <translation>Point de contrôle falsifié</translation>
    </message>
    <message>
        <source>Checkpoint key replaced</source>
        <translation>Clé des points de contrôle remplacée</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Défunt</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mère</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Père</translation>
    </message>
    <message>
        <source>Informant</source>
        <translation>Déclarant</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Conjoint</translation>
    </message>
    <message>
        <source>Bride</source>
        <translation>Mariée</translation>
    </message>
    <message>
        <source>Groom</source>
        <translation>Marié</translation>
    </message>
    <message>
        <source>First witness</source>
        <translation>Premier témoin</translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation>Second témoin</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>This name has {length} characters; at most {limit} are allowed.</source>
        <translation>Ce nom compte {length} caractères&#xa0;; {limit} au plus sont permis.</translation>
    </message>
    <message>
        <source>This name holds an invisible or control character ({character}). Remove it and try again.</source>
        <translation>Ce nom contient un caractère invisible ou de contrôle ({character}). Retirez-le et réessayez.</translation>
    </message>
    <message>
        <source>This text has {length} characters; at most {limit} are allowed.</source>
        <translation>Ce texte compte {length} caractères&#xa0;; {limit} au plus sont permis.</translation>
    </message>
    <message>
        <source>This text holds an invisible or control character ({character}). Remove it and try again.</source>
        <translation>Ce texte contient un caractère invisible ou de contrôle ({character}). Retirez-le et réessayez.</translation>
    </message>
    <message>
        <source>A username has 2 to 50 letters, digits, full stops, hyphens and underscores, and begins with a letter.</source>
        <translation>Un nom d’utilisateur compte de 2 à 50 lettres, chiffres, points, traits d’union et tirets bas, et commence par une lettre.</translation>
    </message>
    <message>
        <source>This password has {length} characters; at least {limit} are needed.</source>
        <translation>Ce mot de passe compte {length} caractères&#xa0;; il en faut au moins {limit}.</translation>
    </message>
    <message>
        <source>This password has {length} characters; at most {limit} are allowed.</source>
        <translation>Ce mot de passe compte {length} caractères&#xa0;; {limit} au plus sont permis.</translation>
    </message>
    <message>
        <source>This password is among the most common ones and would be guessed first. Choose another.</source>
        <translation>Ce mot de passe est parmi les plus courants et serait deviné en premier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This password contains the username. Choose one that does not.</source>
        <translation>Ce mot de passe contient le nom d’utilisateur. Choisissez-en un qui ne le contient pas.</translation>
    </message>
    <message>
        <source>The new password is the same as the old one. Choose another.</source>
        <translation>Le nouveau mot de passe est identique à l’ancien. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A passphrase has {minimum} to {limit} characters and is not a common one: take four or five words that do not belong together.</source>
        <translation>Une phrase secrète compte de {minimum} à {limit} caractères et n’est pas courante&#xa0;: prenez quatre ou cinq mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>The backup {path} is encrypted. Enter the passphrase that it was made with.</source>
        <translation>La sauvegarde {path} est chiffrée. Saisissez la phrase secrète avec laquelle elle a été faite.</translation>
    </message>
    <message>
        <source>The daily quota is a whole number from 1 to {limit}.</source>
        <translation>Le quota quotidien est un nombre entier de 1 à {limit}.</translation>
    </message>
    <message>
        <source>A client of type {type} does not have the setting “{setting}”. Leave it out.</source>
        <translation>Un client de type {type} n’a pas le réglage «&#xa0;{setting}&#xa0;». Omettez-le.</translation>
    </message>
    <message>
        <source>“{permission}” is not something a webhook can send for a {event}.</source>
        <translation>«&#xa0;{permission}&#xa0;» n’est pas une chose qu’un webhook peut envoyer pour cet événement&#xa0;: {event}.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Swap the two dates.</source>
        <translation>La période se termine avant de commencer. Inversez les deux dates.</translation>
    </message>
    <message>
        <source>{start} and {end} are only used together. Send both.</source>
        <translation>{start} et {end} ne s’utilisent qu’ensemble. Envoyez les deux.</translation>
    </message>
    <message>
        <source>{parameter} is not a date such as 2024-03-22.</source>
        <translation>{parameter} n’est pas une date comme 2024-03-22.</translation>
    </message>
    <message>
        <source>{parameter} is too long to be searched for. Shorten it.</source>
        <translation>{parameter} est trop long pour une recherche. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>This is the workspace file itself; nothing was written. Choose another file name.</source>
        <translation>C’est le fichier de l’espace de travail lui-même&#xa0;; rien n’a été écrit. Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>{path} holds no entry of an audit. Only exports in JSON Lines can be verified, not CSV.</source>
        <translation>{path} ne contient aucune entrée de journal d’audit. Seules les exportations en JSON Lines peuvent être vérifiées, pas le CSV.</translation>
    </message>
    <message>
        <source>This is no file of results, or not the whole of one.</source>
        <translation>Ce n’est pas un fichier de résultats, ou pas en entier.</translation>
    </message>
    <message>
        <source>This file was changed after it had been written. Ask for the results to be saved again.</source>
        <translation>Ce fichier a été modifié après son écriture. Demandez que les résultats soient enregistrés de nouveau.</translation>
    </message>
    <message>
        <source>This is not a checkpoint, or not the whole of one. Nothing was checked; use the file as it was saved.</source>
        <translation>Ce n’est pas un point de contrôle, ou pas en entier. Rien n’a été vérifié&#xa0;; utilisez le fichier tel qu’il a été enregistré.</translation>
    </message>
    <message>
        <source>This is not the code of a checkpoint, or it was mistyped. Compare it with the paper.</source>
        <translation>Ce n’est pas le code d’un point de contrôle, ou il a été mal saisi. Comparez-le au papier.</translation>
    </message>
    <message>
        <source>{key} is needed and is not there.</source>
        <translation>{key} est nécessaire et n’est pas là.</translation>
    </message>
    <message>
        <source>{key} must be {expected}.</source>
        <translation>{key} doit être {expected}.</translation>
    </message>
    <message>
        <source>{key} is not part of a notification. Leave it out.</source>
        <translation>{key} ne fait pas partie d’une notification. Omettez-le.</translation>
    </message>
    <message>
        <source>The bundle has no Task.</source>
        <translation>Le lot ne contient pas de Task.</translation>
    </message>
    <message>
        <source>The status of the Task must be draft.</source>
        <translation>Le statut de la Task doit être draft.</translation>
    </message>
    <message>
        <source>The focus of the Task must be a reference to the Composition&apos;s fullUrl.</source>
        <translation>Le focus de la Task doit être une référence au fullUrl de la Composition.</translation>
    </message>
    <message>
        <source>The Task has no extension.</source>
        <translation>La Task n’a pas d’extension.</translation>
    </message>
    <message>
        <source>The Task has no extension {name} whose valueReference is a reference to Location/&lt;id&gt;.</source>
        <translation>La Task n’a pas d’extension {name} dont la valueReference est une référence à Location/&lt;id&gt;.</translation>
    </message>
    <message>
        <source>{name} is not the id of a location of the type {expected}.</source>
        <translation>{name} n’est pas l’id d’un lieu du type {expected}.</translation>
    </message>
    <message>
        <source>The office of regLastOffice is not part of regLastLocation.</source>
        <translation>Le bureau de regLastOffice ne fait pas partie de regLastLocation.</translation>
    </message>
    <message>
        <source>The bundle has no Patient.</source>
        <translation>Le lot ne contient pas de Patient.</translation>
    </message>
    <message>
        <source>The bundle has no Encounter.</source>
        <translation>Le lot ne contient pas d’Encounter.</translation>
    </message>
    <message>
        <source>The Encounter has no reference at location[0].location.</source>
        <translation>L’Encounter n’a pas de référence à location[0].location.</translation>
    </message>
    <message>
        <source>The location of the Encounter is not known.</source>
        <translation>Le lieu de l’Encounter n’est pas connu.</translation>
    </message>
    <message>
        <source>The location of the Encounter is no health facility, and has no address in a known country.</source>
        <translation>Le lieu de l’Encounter n’est pas un établissement de santé et n’a pas d’adresse dans un pays connu.</translation>
    </message>
    <message>
        <source>The type of the Composition is none of birth, death and marriage -notification and -declaration.</source>
        <translation>Le type de la Composition n’est ni birth, ni death, ni marriage suivi de -notification ou de -declaration.</translation>
    </message>
    <message>
        <source>The name is taken by the client “{holder}”. Choose another one.</source>
        <translation>Ce nom est pris par le client «&#xa0;{holder}&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is a National ID client already: “{holder}”. Only one may exist, deactivated or not; delete it first.</source>
        <translation>Il existe déjà un client Identité nationale&#xa0;: «&#xa0;{holder}&#xa0;». Il ne peut y en avoir qu’un, désactivé ou non&#xa0;; supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>The username is taken. Choose another one.</source>
        <translation>Ce nom d’utilisateur est pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Somebody else changed “{name}” meanwhile. Nothing was changed now; close this and look at it as it is.</source>
        <translation>Quelqu’un d’autre a modifié «&#xa0;{name}&#xa0;» entre-temps. Rien n’a été modifié maintenant&#xa0;; fermez ceci et regardez-le tel qu’il est.</translation>
    </message>
    <message>
        <source>“{name}” is not a Webhook client, so there is nothing to edit.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un client Webhook, il n’y a donc rien à modifier.</translation>
    </message>
    <message>
        <source>“{name}” has no grace period running: only its newest client secret works.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de délai de grâce en cours&#xa0;: seul son secret du client le plus récent fonctionne.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is. Choose another file name.</source>
        <translation>{path} existe déjà et a été laissé tel quel. Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>This subscription does not exist, or was ended meanwhile. Nothing was sent or removed.</source>
        <translation>Cet abonnement n’existe pas, ou a pris fin entre-temps. Rien n’a été envoyé ni supprimé.</translation>
    </message>
    <message>
        <source>This delivery is not in the workspace.</source>
        <translation>Cet envoi n’est pas dans l’espace de travail.</translation>
    </message>
    <message>
        <source>This client is not in the workspace, or was deleted meanwhile.</source>
        <translation>Ce client n’est pas dans l’espace de travail, ou a été supprimé entre-temps.</translation>
    </message>
    <message>
        <source>There is no location of this id.</source>
        <translation>Il n’y a pas de lieu avec cet id.</translation>
    </message>
    <message>
        <source>This record is not in the workspace.</source>
        <translation>Cet enregistrement n’est pas dans l’espace de travail.</translation>
    </message>
    <message>
        <source>This lesson, or this step of it, is not there any more.</source>
        <translation>Cette leçon, ou cette étape, n’existe plus.</translation>
    </message>
    <message>
        <source>This user is not in the workspace.</source>
        <translation>Cet utilisateur n’est pas dans l’espace de travail.</translation>
    </message>
    <message>
        <source>The typed name is not the client&apos;s name. Nothing was deleted.</source>
        <translation>Le nom saisi n’est pas celui du client. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Only a National System Administrator may do this. The attempt was recorded in the audit.</source>
        <translation>Seul un Administrateur système national peut faire cela. La tentative a été inscrite dans le journal d’audit.</translation>
    </message>
    <message>
        <source>The username and password do not match an active account. Check both and try again.</source>
        <translation>Le nom d’utilisateur et le mot de passe ne correspondent à aucun compte actif. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>The password is not right. Nothing was changed.</source>
        <translation>Le mot de passe n’est pas le bon. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup {path}, or the beginning of that file was altered. Nothing was restored.</source>
        <translation>Cette phrase secrète n’ouvre pas la sauvegarde {path}, ou le début de ce fichier a été altéré. Rien n’a été restauré.</translation>
    </message>
    <message>
        <source>Too many passwords were wrong. Wait {seconds} seconds and try again; each wrong one waits longer.</source>
        <translation>Trop de mots de passe étaient faux. Attendez {seconds} secondes et réessayez&#xa0;; chaque erreur allonge l’attente.</translation>
    </message>
    <message>
        <source>The code and the username do not match an active National System Administrator. Nothing was changed; check both and try again.</source>
        <translation>Le code et le nom d’utilisateur ne correspondent à aucun Administrateur système national actif. Rien n’a été modifié&#xa0;; vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>A training workspace has no recovery code: its password is public.</source>
        <translation>Un espace de travail de formation n’a pas de code de récupération&#xa0;: son mot de passe est public.</translation>
    </message>
    <message>
        <source>The team was changed meanwhile. Nothing was replaced; try again.</source>
        <translation>L’équipe a été modifiée entre-temps. Rien n’a été remplacé&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>This session has ended because the account was changed. Sign in again.</source>
        <translation>Cette session a pris fin parce que le compte a été modifié. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The window is locked. Enter the password to go on.</source>
        <translation>La fenêtre est verrouillée. Saisissez le mot de passe pour continuer.</translation>
    </message>
    <message>
        <source>Choose a password of your own first; the temporary one only lets you do that.</source>
        <translation>Choisissez d’abord votre propre mot de passe&#xa0;; le mot de passe temporaire ne sert qu’à cela.</translation>
    </message>
    <message>
        <source>This cannot be done to one&apos;s own account. Ask another National System Administrator.</source>
        <translation>Cela ne peut pas se faire sur son propre compte. Adressez-vous à un autre Administrateur système national.</translation>
    </message>
    <message>
        <source>This is the last active National System Administrator. Give the role to someone else first, or nobody could manage the workspace.</source>
        <translation>C’est le dernier Administrateur système national actif. Donnez d’abord ce rôle à quelqu’un d’autre, sinon personne ne pourrait gérer l’espace de travail.</translation>
    </message>
    <message>
        <source>The client credentials are not valid.</source>
        <translation>Les identifiants du client ne sont pas valables.</translation>
    </message>
    <message>
        <source>The client was deactivated or deleted. Nothing was done.</source>
        <translation>Le client a été désactivé ou supprimé. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>A client of this type may not do this.</source>
        <translation>Un client de ce type ne peut pas faire cela.</translation>
    </message>
    <message>
        <source>The client has used up its quota of {quota} searches a day. It begins anew at midnight UTC.</source>
        <translation>Le client a épuisé son quota de {quota} recherches par jour. Il recommence à minuit UTC.</translation>
    </message>
    <message>
        <source>There are too many results: more than {limit} records match. Send more parameters.</source>
        <translation>Il y a trop de résultats&#xa0;: plus de {limit} enregistrements correspondent. Envoyez davantage de paramètres.</translation>
    </message>
    <message>
        <source>There is nothing to subscribe to under this topic.</source>
        <translation>Il n’y a rien à quoi s’abonner sous ce sujet.</translation>
    </message>
    <message>
        <source>The SHA secret of the request is not the client&apos;s.</source>
        <translation>Le secret SHA de la requête n’est pas celui du client.</translation>
    </message>
    <message>
        <source>The only mode of a subscription is “subscribe”.</source>
        <translation>Le seul mode d’un abonnement est «&#xa0;subscribe&#xa0;».</translation>
    </message>
    <message>
        <source>The callback did not answer the verification request. Nothing was subscribed.</source>
        <translation>L’adresse de rappel n’a pas répondu à la demande de vérification. Aucun abonnement n’a été créé.</translation>
    </message>
    <message>
        <source>This subscription belongs to another client. It was left as it is.</source>
        <translation>Cet abonnement appartient à un autre client. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The call was refused.</source>
        <translation>L’appel a été refusé.</translation>
    </message>
    <message>
        <source>The policy of this computer has switched the practice API off. Nothing was started.</source>
        <translation>La politique de cet ordinateur a désactivé l’API d’entraînement. Rien n’a été démarré.</translation>
    </message>
    <message>
        <source>Lessons are taken in training workspaces only. Nothing was done in this one.</source>
        <translation>Les leçons ne se suivent que dans les espaces de travail de formation. Rien n’a été fait dans celui-ci.</translation>
    </message>
    <message>
        <source>No lesson was begun yet. There is nothing to save.</source>
        <translation>Aucune leçon n’a encore été commencée. Il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was written.</source>
        <translation>Arrêté comme demandé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no file at {path}. It may have been moved, renamed or deleted.</source>
        <translation>Il n’y a aucun fichier {path}. Il a pu être déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>There is no folder {path}. Choose another place.</source>
        <translation>Il n’y a aucun dossier {path}. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{path} is not a CRVS Desktop workspace. It was left as it is.</source>
        <translation>{path} n’est pas un espace de travail CRVS Desktop. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{path} is empty. It may have been left when making or copying a workspace was interrupted. Restore a backup copy of it, or delete it and make the workspace again.</source>
        <translation>{path} est vide. Il a pu rester après l’interruption de la création ou de la copie d’un espace de travail. Restaurez-en une sauvegarde, ou supprimez-le et recréez l’espace de travail.</translation>
    </message>
    <message>
        <source>{path} was written by a newer CRVS Desktop (file version {found}; this program knows up to {known}). It was left as it is; update the program to open it.</source>
        <translation>{path} a été écrit par une version plus récente de CRVS Desktop (version de fichier {found}&#xa0;; ce programme connaît jusqu’à {known}). Il a été laissé tel quel&#xa0;; mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it is. Restore a backup copy of it.</source>
        <translation>{path} est endommagé et a été laissé tel quel. Restaurez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>The copy of {path} did not pass its check, so it was not kept as a backup; older backups stay. Check the workspace in the Help menu: it says what is wrong.</source>
        <translation>La copie de {path} n’a pas passé son contrôle et n’a donc pas été conservée comme sauvegarde&#xa0;; les sauvegardes plus anciennes restent. Contrôlez l’espace de travail dans le menu Aide&#xa0;: il dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged or was altered. Nothing was restored; try an older backup.</source>
        <translation>La sauvegarde {path} est endommagée ou a été altérée. Rien n’a été restauré&#xa0;; essayez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>The workspace key was replaced while the practice API ran. Nothing was changed, and what waits for delivery is kept; stop the practice API and start it again.</source>
        <translation>La clé de l’espace de travail a été remplacée pendant que l’API d’entraînement fonctionnait. Rien n’a été modifié, et ce qui attend d’être envoyé est conservé&#xa0;; arrêtez l’API d’entraînement et redémarrez-la.</translation>
    </message>
    <message>
        <source>You may not read and write {path} or its folder. Nothing was changed; ask for that permission or use a folder of your own.</source>
        <translation>Vous n’avez pas le droit de lire et d’écrire {path} ou son dossier. Rien n’a été modifié&#xa0;; demandez ce droit ou utilisez un dossier à vous.</translation>
    </message>
    <message>
        <source>Another program is holding {path} locked. Nothing was changed; close the other program or try again.</source>
        <translation>Un autre programme garde {path} verrouillé. Rien n’a été modifié&#xa0;; fermez l’autre programme ou réessayez.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Nothing was changed; free some space and try again.</source>
        <translation>Le disque qui contient {path} est plein. Rien n’a été modifié&#xa0;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>No checkpoint can be signed: the key for it was taken away or replaced. Verify the audit, and restore a backup copy of the workspace.</source>
        <translation>Aucun point de contrôle ne peut être signé&#xa0;: la clé pour cela a été retirée ou remplacée. Vérifiez le journal d’audit et restaurez une sauvegarde de l’espace de travail.</translation>
    </message>
    <message>
        <source>{path} could not be read or written ({cause}). Nothing was changed.</source>
        <translation>{path} n’a pas pu être lu ou écrit ({cause}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file could not be read ({cause}).</source>
        <translation>Le fichier n’a pas pu être lu ({cause}).</translation>
    </message>
    <message>
        <source>The lesson {path} could not be read ({cause}).</source>
        <translation>La leçon {path} n’a pas pu être lue ({cause}).</translation>
    </message>
    <message>
        <source>The lesson {path} is larger than {limit} KB. Split it in two.</source>
        <translation>La leçon {path} dépasse {limit} Ko. Divisez-la en deux.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path} is not UTF-8. Save the file as text in UTF-8.</source>
        <translation>La ligne {line} de la leçon {path} n’est pas en UTF-8. Enregistrez le fichier comme texte en UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path} is not TOML ({cause}).</source>
        <translation>La ligne {line} de la leçon {path} n’est pas du TOML ({cause}).</translation>
    </message>
    <message>
        <source>{path} is no name for a lesson: use a to z, 0 to 9 and hyphens, and .toml at the end.</source>
        <translation>{path} n’est pas un nom de leçon&#xa0;: utilisez a à z, 0 à 9 et des traits d’union, puis .toml à la fin.</translation>
    </message>
    <message>
        <source>The program has a lesson of the name of {path} itself. Give the file another name.</source>
        <translation>Le programme a déjà lui-même une leçon du nom de {path}. Donnez un autre nom au fichier.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path} names “{key}”, which means nothing here.</source>
        <translation>La ligne {line} de la leçon {path} nomme «&#xa0;{key}&#xa0;», qui ne signifie rien ici.</translation>
    </message>
    <message>
        <source>“{key}” is missing in the lesson {path}, in the part that begins on line {line}.</source>
        <translation>«&#xa0;{key}&#xa0;» manque dans la leçon {path}, dans la partie qui commence à la ligne {line}.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: “{key}” is a text of at most {limit} characters, or a table of such texts by language.</source>
        <translation>La ligne {line} de la leçon {path}&#xa0;: «&#xa0;{key}&#xa0;» est un texte d’au plus {limit} caractères, ou un tableau de tels textes par langue.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: “{value}” in “{key}” is no code of a language such as en or fr.</source>
        <translation>La ligne {line} de la leçon {path}&#xa0;: «&#xa0;{value}&#xa0;» dans «&#xa0;{key}&#xa0;» n’est pas un code de langue comme en ou fr.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: “{key}” is a text, not empty.</source>
        <translation>La ligne {line} de la leçon {path}&#xa0;: «&#xa0;{key}&#xa0;» est un texte non vide.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: “{key}” is a whole number from 1 to {limit}.</source>
        <translation>La ligne {line} de la leçon {path}&#xa0;: «&#xa0;{key}&#xa0;» est un nombre entier de 1 à {limit}.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: “{key}” is one of {choices}.</source>
        <translation>La ligne {line} de la leçon {path}&#xa0;: «&#xa0;{key}&#xa0;» est l’une de ces valeurs&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: “{key}” is a list, with what its description says in it.</source>
        <translation>La ligne {line} de la leçon {path}&#xa0;: «&#xa0;{key}&#xa0;» est une liste, contenant ce que dit sa description.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: “{key}” is a table.</source>
        <translation>La ligne {line} de la leçon {path}&#xa0;: «&#xa0;{key}&#xa0;» est un tableau.</translation>
    </message>
    <message>
        <source>The lesson {path} needs 1 to {limit} steps (line {line}).</source>
        <translation>La leçon {path} a besoin de 1 à {limit} étapes (ligne {line}).</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: “{value}” is no name for a step: use a to z, 0 to 9 and hyphens.</source>
        <translation>La ligne {line} de la leçon {path}&#xa0;: «&#xa0;{value}&#xa0;» n’est pas un nom d’étape&#xa0;: utilisez a à z, 0 à 9 et des traits d’union.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: there is a step “{value}” already. Each has a name of its own.</source>
        <translation>La ligne {line} de la leçon {path}&#xa0;: il y a déjà une étape «&#xa0;{value}&#xa0;». Chacune a son propre nom.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: a step has either “when” or “answers”, and not both.</source>
        <translation>La ligne {line} de la leçon {path}&#xa0;: une étape a soit «&#xa0;when&#xa0;», soit «&#xa0;answers&#xa0;», mais pas les deux.</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: the audit knows no action “{value}”.</source>
        <translation>La ligne {line} de la leçon {path}&#xa0;: le journal d’audit ne connaît pas d’action «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>Line {line} of the lesson {path}: “{key}” of the step “{step}” names “{value}”, which is no step before it, so it could never be done.</source>
        <translation>La ligne {line} de la leçon {path}&#xa0;: «&#xa0;{key}&#xa0;» de l’étape «&#xa0;{step}&#xa0;» nomme «&#xa0;{value}&#xa0;», qui n’est pas une étape précédente&#xa0;; elle ne pourrait donc jamais être accomplie.</translation>
    </message>
    <message>
        <source>The policy {path} could not be read ({cause}), so nothing was opened. Ask whoever looks after this computer.</source>
        <translation>La politique {path} n’a pas pu être lue ({cause}), rien n’a donc été ouvert. Adressez-vous à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Line {line} of the policy {path} is not TOML ({cause}). Nothing was opened; ask whoever looks after this computer.</source>
        <translation>La ligne {line} de la politique {path} n’est pas du TOML ({cause}). Rien n’a été ouvert&#xa0;; adressez-vous à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Line {line} of the policy {path} names “{key}”, which is no setting. Nothing was opened; ask whoever looks after this computer.</source>
        <translation>La ligne {line} de la politique {path} nomme «&#xa0;{key}&#xa0;», qui n’est pas un réglage. Rien n’a été ouvert&#xa0;; adressez-vous à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Line {line} of the policy {path}: “{key}” is a whole number from {lowest} to {highest}. Nothing was opened; ask whoever looks after this computer.</source>
        <translation>La ligne {line} de la politique {path}&#xa0;: «&#xa0;{key}&#xa0;» est un nombre entier de {lowest} à {highest}. Rien n’a été ouvert&#xa0;; adressez-vous à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Line {line} of the policy {path}: “{key}” is true or false. Nothing was opened; ask whoever looks after this computer.</source>
        <translation>La ligne {line} de la politique {path}&#xa0;: «&#xa0;{key}&#xa0;» est true ou false. Rien n’a été ouvert&#xa0;; adressez-vous à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Line {line} of the policy {path}: “{key}” is one of {choices}. Nothing was opened; ask whoever looks after this computer.</source>
        <translation>La ligne {line} de la politique {path}&#xa0;: «&#xa0;{key}&#xa0;» est l’une de ces valeurs&#xa0;: {choices}. Rien n’a été ouvert&#xa0;; adressez-vous à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Line {line} of the policy {path}: “{key}” is the whole path of a folder, or begins with ~. Nothing was opened; ask whoever looks after this computer.</source>
        <translation>La ligne {line} de la politique {path}&#xa0;: «&#xa0;{key}&#xa0;» est le chemin complet d’un dossier, ou commence par ~. Rien n’a été ouvert&#xa0;; adressez-vous à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Address not of this computer</source>
        <translation>Adresse hors de cet ordinateur</translation>
    </message>
    <message>
        <source>Answered with an error</source>
        <translation>Réponse&#xa0;: une erreur</translation>
    </message>
    <message>
        <source>Not the right answer</source>
        <translation>Mauvaise réponse</translation>
    </message>
    <message>
        <source>Answer unusable</source>
        <translation>Réponse inutilisable</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Backup damaged</source>
        <translation>Sauvegarde endommagée</translation>
    </message>
    <message>
        <source>Body incomplete</source>
        <translation>Corps incomplet</translation>
    </message>
    <message>
        <source>Malformed body</source>
        <translation>Corps mal formé</translation>
    </message>
    <message>
        <source>Body too large</source>
        <translation>Corps trop grand</translation>
    </message>
    <message>
        <source>Unknown content type</source>
        <translation>Type de contenu inconnu</translation>
    </message>
    <message>
        <source>Missing in the bundle</source>
        <translation>Absent du lot</translation>
    </message>
    <message>
        <source>Unknown in the bundle</source>
        <translation>Inconnu dans le lot</translation>
    </message>
    <message>
        <source>Wrong in the bundle</source>
        <translation>Faux dans le lot</translation>
    </message>
    <message>
        <source>Callback not verified</source>
        <translation>Adresse de rappel non vérifiée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Challenge not answered</source>
        <translation>Question sans réponse juste</translation>
    </message>
    <message>
        <source>Checkpoint key lost</source>
        <translation>Clé des points de contrôle perdue</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>Client deactivated</source>
        <translation>Client désactivé</translation>
    </message>
    <message>
        <source>Client deleted</source>
        <translation>Client supprimé</translation>
    </message>
    <message>
        <source>Client inactive</source>
        <translation>Client inactif</translation>
    </message>
    <message>
        <source>No such client</source>
        <translation>Client inexistant</translation>
    </message>
    <message>
        <source>Copy did not pass its check</source>
        <translation>Copie qui n’a pas passé son contrôle</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>Identifiants refusés</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Pas une date</translation>
    </message>
    <message>
        <source>Half a date range</source>
        <translation>Période incomplète</translation>
    </message>
    <message>
        <source>No such delivery</source>
        <translation>Envoi inexistant</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>No Encounter</source>
        <translation>Pas d’Encounter</translation>
    </message>
    <message>
        <source>No place of event</source>
        <translation>Pas de lieu d’événement</translation>
    </message>
    <message>
        <source>Not a health facility</source>
        <translation>Pas un établissement de santé</translation>
    </message>
    <message>
        <source>Unknown place of event</source>
        <translation>Lieu d’événement inconnu</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>Événement inconnu</translation>
    </message>
    <message>
        <source>Over the workspace file</source>
        <translation>Sur le fichier de travail</translation>
    </message>
    <message>
        <source>Practice API switched off</source>
        <translation>API d’entraînement désactivée</translation>
    </message>
    <message>
        <source>File exists already</source>
        <translation>Fichier déjà existant</translation>
    </message>
    <message>
        <source>File not written</source>
        <translation>Fichier non écrit</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Fichier manquant</translation>
    </message>
    <message>
        <source>Period turned round</source>
        <translation>Période inversée</translation>
    </message>
    <message>
        <source>Folder missing</source>
        <translation>Dossier manquant</translation>
    </message>
    <message>
        <source>Unknown grant type</source>
        <translation>Type d’octroi inconnu</translation>
    </message>
    <message>
        <source>Foreign host name</source>
        <translation>Nom d’hôte étranger</translation>
    </message>
    <message>
        <source>Left idle</source>
        <translation>Laissé inactif</translation>
    </message>
    <message>
        <source>Workspace key replaced</source>
        <translation>Clé de l’espace de travail remplacée</translation>
    </message>
    <message>
        <source>Last administrator</source>
        <translation>Dernier administrateur</translation>
    </message>
    <message>
        <source>No such lesson</source>
        <translation>Leçon inexistante</translation>
    </message>
    <message>
        <source>Office workspace</source>
        <translation>Espace de travail officiel</translation>
    </message>
    <message>
        <source>No such location</source>
        <translation>Lieu inexistant</translation>
    </message>
    <message>
        <source>Wrong location or office</source>
        <translation>Mauvais lieu ou bureau</translation>
    </message>
    <message>
        <source>Secret mistyped</source>
        <translation>Secret mal saisi</translation>
    </message>
    <message>
        <source>Unknown mode</source>
        <translation>Mode inconnu</translation>
    </message>
    <message>
        <source>Name empty</source>
        <translation>Nom vide</translation>
    </message>
    <message>
        <source>Name not confirmed</source>
        <translation>Nom non confirmé</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Nom pris</translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation>Nom trop long</translation>
    </message>
    <message>
        <source>Invisible character</source>
        <translation>Caractère invisible</translation>
    </message>
    <message>
        <source>Second National ID</source>
        <translation>Second client Identité nationale</translation>
    </message>
    <message>
        <source>No grace period</source>
        <translation>Pas de délai de grâce</translation>
    </message>
    <message>
        <source>No lesson begun</source>
        <translation>Aucune leçon commencée</translation>
    </message>
    <message>
        <source>Not a webhook</source>
        <translation>Pas un webhook</translation>
    </message>
    <message>
        <source>Not an export</source>
        <translation>Pas une exportation</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non permis</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non atteint</translation>
    </message>
    <message>
        <source>Office elsewhere</source>
        <translation>Bureau d’ailleurs</translation>
    </message>
    <message>
        <source>Foreign web page</source>
        <translation>Page web étrangère</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Propre compte</translation>
    </message>
    <message>
        <source>Parameter too long</source>
        <translation>Paramètre trop long</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>Pas de phrase secrète</translation>
    </message>
    <message>
        <source>Weak passphrase</source>
        <translation>Phrase secrète faible</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Mauvaise phrase secrète</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Mot de passe temporaire</translation>
    </message>
    <message>
        <source>Password too common</source>
        <translation>Mot de passe trop courant</translation>
    </message>
    <message>
        <source>Username in it</source>
        <translation>Contient le nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password too long</source>
        <translation>Mot de passe trop long</translation>
    </message>
    <message>
        <source>Password too short</source>
        <translation>Mot de passe trop court</translation>
    </message>
    <message>
        <source>Password unchanged</source>
        <translation>Mot de passe inchangé</translation>
    </message>
    <message>
        <source>No such path</source>
        <translation>Chemin inexistant</translation>
    </message>
    <message>
        <source>No Patient</source>
        <translation>Pas de Patient</translation>
    </message>
    <message>
        <source>Unknown permission</source>
        <translation>Permission inconnue</translation>
    </message>
    <message>
        <source>Query not valid</source>
        <translation>Requête non valable</translation>
    </message>
    <message>
        <source>Invalid quota</source>
        <translation>Quota non valable</translation>
    </message>
    <message>
        <source>Daily quota used up</source>
        <translation>Quota quotidien épuisé</translation>
    </message>
    <message>
        <source>No such record</source>
        <translation>Enregistrement inexistant</translation>
    </message>
    <message>
        <source>Parameters missing</source>
        <translation>Paramètres manquants</translation>
    </message>
    <message>
        <source>Insufficient scope</source>
        <translation>Portée insuffisante</translation>
    </message>
    <message>
        <source>SHA secret damaged</source>
        <translation>Secret SHA endommagé</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>Window locked</source>
        <translation>Fenêtre verrouillée</translation>
    </message>
    <message>
        <source>Setting of another type</source>
        <translation>Réglage d’un autre type</translation>
    </message>
    <message>
        <source>Wrong SHA secret</source>
        <translation>Mauvais secret SHA</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Mauvaise signature</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Another client’s</source>
        <translation>Celui d’un autre client</translation>
    </message>
    <message>
        <source>No such subscription</source>
        <translation>Abonnement inexistant</translation>
    </message>
    <message>
        <source>Task without extension</source>
        <translation>Task sans extension</translation>
    </message>
    <message>
        <source>Focus of the Task</source>
        <translation>Focus de la Task</translation>
    </message>
    <message>
        <source>No office in the Task</source>
        <translation>Pas de bureau dans la Task</translation>
    </message>
    <message>
        <source>No Task</source>
        <translation>Pas de Task</translation>
    </message>
    <message>
        <source>Task not a draft</source>
        <translation>Task pas en draft</translation>
    </message>
    <message>
        <source>Text too long</source>
        <translation>Texte trop long</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>Jeton expiré</translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation>Jeton non valable</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Pas de jeton</translation>
    </message>
    <message>
        <source>Token undecodable</source>
        <translation>Jeton indéchiffrable</translation>
    </message>
    <message>
        <source>Too many results</source>
        <translation>Trop de résultats</translation>
    </message>
    <message>
        <source>Unknown topic</source>
        <translation>Sujet inconnu</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Erreur inattendue</translation>
    </message>
    <message>
        <source>Training workspace</source>
        <translation>Espace de travail de formation</translation>
    </message>
    <message>
        <source>Recovery refused</source>
        <translation>Récupération refusée</translation>
    </message>
    <message>
        <source>Team changed meanwhile</source>
        <translation>Équipe modifiée entre-temps</translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation>Trop d’essais</translation>
    </message>
    <message>
        <source>Unknown client</source>
        <translation>Client inconnu</translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation>Utilisateur inconnu</translation>
    </message>
    <message>
        <source>User deactivated</source>
        <translation>Utilisateur désactivé</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>Utilisateur inexistant</translation>
    </message>
    <message>
        <source>Invalid username</source>
        <translation>Nom d’utilisateur non valable</translation>
    </message>
    <message>
        <source>Username taken</source>
        <translation>Nom d’utilisateur pris</translation>
    </message>
    <message>
        <source>Workspace damaged</source>
        <translation>Espace de travail endommagé</translation>
    </message>
    <message>
        <source>Workspace locked</source>
        <translation>Espace de travail verrouillé</translation>
    </message>
    <message>
        <source>Folder is read-only</source>
        <translation>Dossier en lecture seule</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Mauvais mot de passe</translation>
    </message>
    <message>
        <source>Wrong secret</source>
        <translation>Mauvais secret</translation>
    </message>
</context>
</TS>
