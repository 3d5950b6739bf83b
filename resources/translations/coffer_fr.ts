<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Filter by name or licence</source>
        <translation>Filtrer par nom ou licence</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Licence of Coffer</source>
        <translation>Licence de Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Licence…</source>
        <translation>Licence…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Other people’s work that ships with it, under their licences. Thank you.</source>
        <translation>Le travail d’autrui livré avec lui, sous ses licences. Merci.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Read the licence of {}</source>
        <translation>Lire la licence de {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Versions, the system and what the doctor found, as text for a question. No amounts, names or secrets are in it.</source>
        <translation>Versions, système et constats du docteur, en texte pour une question. Sans montants, noms ni secrets.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>What Coffer is made of</source>
        <translation>De quoi Coffer est fait</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>as in its text</source>
        <translation>comme dans son texte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>{} lines are on the clipboard. Read them before you send them.</source>
        <translation>{} lignes sont dans le presse-papiers. Lisez-les avant de les envoyer.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>{}, under the Apache License 2.0. It runs on your computer alone.</source>
        <translation>{}, sous la licence Apache 2.0. Il fonctionne uniquement sur votre ordinateur.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>As the base currency</source>
        <translation>Comme la devise de base</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Edit the account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>For example: Everyday account</source>
        <translation>Par exemple : Compte courant</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Not counted in net worth</source>
        <translation>Exclu du patrimoine net</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Paper money, never counted</source>
        <translation>Argent fictif, jamais compté</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Quantities may fall below zero (short selling)</source>
        <translation>Les quantités peuvent passer sous zéro (vente à découvert)</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Trades move its cash</source>
        <translation>Les transactions mouvementent ses liquidités</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Why it does not count, for later</source>
        <translation>Pourquoi il ne compte pas, pour mémoire</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Holdings</source>
        <translation>Positions</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Latest entries</source>
        <translation>Dernières écritures</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>No entries yet.</source>
        <translation>Aucune écriture pour l’instant.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>No history in the last year.</source>
        <translation>Aucun historique sur l’année écoulée.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Nothing is held here.</source>
        <translation>Rien n’est détenu ici.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Show in Activity</source>
        <translation>Voir dans Activité</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Show in Holdings</source>
        <translation>Voir dans Positions</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Value of the account over a year</source>
        <translation>Valeur du compte sur un an</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>{} coverage</source>
        <translation>Couverture : {}</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>{} today</source>
        <translation>{} aujourd’hui</translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>+ Account</source>
        <translation>+ Compte</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>By institution, with value, share and history. Add an account, or import a file: accounts named in it are added by themselves.</source>
        <translation>Par établissement, avec valeur, part et historique. Ajoutez un compte ou importez un fichier : les comptes qui y figurent s’ajoutent d’eux-mêmes.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Edit the account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Filter accounts</source>
        <translation>Filtrer les comptes</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/accounts/view.py"/>
        <source>Filter {} accounts</source>
        <translation>
            <numerusform>Filtrer {} compte</numerusform>
            <numerusform>Filtrer {} comptes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Your accounts will be listed here</source>
        <translation>Vos comptes apparaîtront ici</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>+ New entry</source>
        <translation>+ Nouvelle écriture</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Also show entries that were voided.</source>
        <translation>Afficher aussi les écritures invalidées.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Filter the ledger</source>
        <translation>Filtrer le grand livre</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Group: {}</source>
        <translation>Groupe : {}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Last year</source>
        <translation>L’an dernier</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Only entries of this holding. Press to show all.</source>
        <translation>Seulement les écritures de cette position. Cliquez pour tout afficher.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Undo an import or an edit as a whole.</source>
        <translation>Annuler en bloc une importation ou une modification.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Undo…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Voided</source>
        <translation>Invalidées</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>{} kinds</source>
        <translation>{} types</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Buys and sells, deposits, transfers, dividends, fees: each with what it did. Nothing is ever overwritten; a correction stays visible beside what it corrects.</source>
        <translation>Achats et ventes, dépôts, transferts, dividendes, frais : chacun avec son effet. Rien n’est jamais écrasé ; une correction reste visible à côté de ce qu’elle corrige.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Everything that happens will be listed here</source>
        <translation>Tout ce qui se passe apparaîtra ici</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Ledger</source>
        <translation>Grand livre</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>New entry</source>
        <translation>Nouvelle écriture</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>No entry fits the filter</source>
        <translation>Aucune écriture ne correspond au filtre</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Try fewer words, other dates, or show all kinds and accounts.</source>
        <translation>Essayez moins de mots, d’autres dates, ou affichez tous les types et comptes.</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>1 entry</source>
        <translation>1 écriture</translation>
    </message>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>{} entries</source>
        <translation>{} écritures</translation>
    </message>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>{} entries so far…</source>
        <translation>{} écritures jusqu’ici…</translation>
    </message>
</context>
<context>
    <name>AllocationCard</name>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Allocation</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Allocation {}, choose another</source>
        <translation>Répartition {}, en choisir une autre</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Assets {}</source>
        <translation>Actifs {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Debt to assets {}</source>
        <translation>Dettes sur actifs {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Debts {}</source>
        <translation>Dettes {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>How it is meant to be, and the trades that lead there</source>
        <translation>Comment elle devrait être, et les transactions qui y mènent</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>In no group</source>
        <translation>Dans aucun groupe</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>No debts</source>
        <translation>Aucune dette</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>as bars</source>
        <translation>en barres</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>as tiles</source>
        <translation>en tuiles</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by account</source>
        <translation>par compte</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by category</source>
        <translation>par catégorie</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by currency</source>
        <translation>par devise</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by group</source>
        <translation>par groupe</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by institution</source>
        <translation>par établissement</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by type</source>
        <translation>par type</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>targets</source>
        <translation>objectifs</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>{} others</source>
        <translation>{} autres</translation>
    </message>
</context>
<context>
    <name>AllocationView</name>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>All without a target</source>
        <translation>Tout ce qui n’a pas d’objectif</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Allocation</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Allocation by {}</source>
        <translation>Répartition par {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>By type, currency, institution, account or group, beside how it is meant to be, and what to buy or sell to get there.</source>
        <translation>Par type, devise, établissement, compte ou groupe, à côté de ce que cela devrait être, et quoi acheter ou vendre pour y arriver.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Drift, points</source>
        <translation>Écart, points</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>New entry</source>
        <translation>Nouvelle écriture</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Nothing is owned on this day.</source>
        <translation>Rien n’est possédé ce jour-là.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Saved as {}.</source>
        <translation>Enregistré sous {}.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Set targets…</source>
        <translation>Fixer des objectifs…</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Shown as</source>
        <translation>Affiché en</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Split by</source>
        <translation>Répartir par</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>What you own is divided here</source>
        <translation>Ce que vous possédez est réparti ici</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>debts of {} stand apart</source>
        <translation>les dettes de {} sont à part</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>without a known worth: {}</source>
        <translation>sans valeur connue : {}</translation>
    </message>
</context>
<context>
    <name>AnalysisView</name>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Go to trades</source>
        <translation>Aller aux transactions</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>No trade that this asks for has closed.</source>
        <translation>Aucune transaction correspondante n’est clôturée.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>What your trades say</source>
        <translation>Ce que disent vos transactions</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Win rate, expectancy, drawdown, and results by tag, instrument and hour, as soon as a trade has closed.</source>
        <translation>Taux de réussite, espérance, repli et résultats par étiquette, instrument et heure, dès qu’une transaction est clôturée.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Worst</source>
        <translation>Pire</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>100 % (as the system)</source>
        <translation>100 % (comme le système)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>A sign or an arrow always stands beside the colour.</source>
        <translation>Un signe ou une flèche accompagne toujours la couleur.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Blue and orange</source>
        <translation>Bleu et orange</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Closing the window leaves Coffer there</source>
        <translation>Fermer la fenêtre y laisse Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Colours follow the system.</source>
        <translation>Les couleurs suivent le système.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Colours of gain and loss</source>
        <translation>Couleurs des gains et pertes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Dark colours.</source>
        <translation>Couleurs sombres.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Gain and loss: {}.</source>
        <translation>Gains et pertes : {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Green and red</source>
        <translation>Vert et rouge</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Height of table rows</source>
        <translation>Hauteur des lignes des tableaux</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Light colours.</source>
        <translation>Couleurs claires.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Little moves here, and nothing for longer than a blink. Without motion menus open at once and the cursor does not blink.</source>
        <translation>Peu de choses bougent ici, et jamais plus d’un clin d’œil. Sans mouvement, les menus s’ouvrent d’un coup et le curseur ne clignote pas.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>More rows at a glance, or more room around each.</source>
        <translation>Plus de lignes d’un coup d’œil, ou plus d’espace autour de chacune.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Off: {}.</source>
        <translation>Désactivé : {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>On top of what the system asks for.</source>
        <translation>En plus de ce que demande le système.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>On: {}.</source>
        <translation>Activé : {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Roomy</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Show an icon in the system’s tray</source>
        <translation>Afficher une icône dans la zone de notification</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Size of everything</source>
        <translation>Taille de l’ensemble</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Size: {}, from the next start.</source>
        <translation>Taille : {}, au prochain démarrage.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Sizes</source>
        <translation>Tailles</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Takes effect when Coffer starts the next time.</source>
        <translation>Prend effet au prochain démarrage de Coffer.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>This desktop has no tray.</source>
        <translation>Ce bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>With net worth, as long as amounts are shown</source>
        <translation>Avec le patrimoine net, tant que les montants sont affichés</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>{}: {}.</source>
        <translation>{} : {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>“As the system” changes with it, also in the evening.</source>
        <translation>« Comme le système » change avec lui, le soir aussi.</translation>
    </message>
</context>
<context>
    <name>ArchiveCard</name>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Every row in open, documented files (JSON lines and CSV) with its attachments and digests; nothing is left out but secrets. It is readable for anyone: keep it safe.</source>
        <translation>Chaque ligne dans des fichiers ouverts et documentés (JSON Lines et CSV), avec pièces jointes et empreintes ; seuls les secrets sont omis. Lisible par quiconque : gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Everything is in {}: {} entries, {} attachments. Anyone can read it.</source>
        <translation>Tout est dans {} : {} écritures, {} pièces jointes. N’importe qui peut le lire.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Export everything into a folder</source>
        <translation>Tout exporter dans un dossier</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Import an archive</source>
        <translation>Importer une archive</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Imported and checked: {} entries, {} attachments.</source>
        <translation>Importé et vérifié : {} écritures, {} pièces jointes.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Of a folder…</source>
        <translation>D’un dossier…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Of a zip file…</source>
        <translation>D’un fichier zip…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Reads such an archive into books that are still empty.</source>
        <translation>Lit une telle archive dans des livres encore vides.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Reads such an archive into these books, which are empty.</source>
        <translation>Lit une telle archive dans ces livres, qui sont vides.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Reads such an archive, but only into empty books: these have entries. Make another profile for it.</source>
        <translation>Lit une telle archive, mais seulement dans des livres vides : ceux-ci ont des écritures. Créez un autre profil pour cela.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Secrets were left out: connect providers anew.</source>
        <translation>Les secrets ont été omis : reconnectez les fournisseurs.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Take everything with you</source>
        <translation>Tout emporter</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>These books have no archive service.</source>
        <translation>Ces livres n’ont pas de service d’archive.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>To a folder…</source>
        <translation>Vers un dossier…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>To a zip file…</source>
        <translation>Vers un fichier zip…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/archive_card.py"/>
        <source>{} secrets were left out.</source>
        <translation>
            <numerusform>{} secret a été omis.</numerusform>
            <numerusform>{} secrets ont été omis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaChart</name>
    <message>
        <location filename="../../ui/charts/area.py"/>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
</context>
<context>
    <name>AsOfPopup</name>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>Day to show</source>
        <translation>Jour à afficher</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>End of last month</source>
        <translation>Fin du mois dernier</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>End of last year</source>
        <translation>Fin de l’an dernier</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <location filename="../../ui/settings/ask.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AttributionCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>What made the value change</source>
        <translation>Ce qui a fait varier la valeur</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>A backup did not come to the same figures. Make a new one.</source>
        <translation>Une sauvegarde n’a pas donné les mêmes chiffres. Faites-en une nouvelle.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>A second place for backups</source>
        <translation>Un second emplacement pour les sauvegardes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>All backups are on the same disk as the books: if it fails, all of them are gone.</source>
        <translation>Toutes les sauvegardes sont sur le même disque que les livres : s’il tombe en panne, toutes sont perdues.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Back up to a file</source>
        <translation>Sauvegarder dans un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Back up to a file…</source>
        <translation>Sauvegarder dans un fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backed up to {}, and verified.</source>
        <translation>Sauvegardé dans {} et vérifié.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backed up, and verified.</source>
        <translation>Sauvegardé et vérifié.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Coffer does it by itself once a week, when there is a backup.</source>
        <translation>Coffer le fait de lui-même une fois par semaine, dès qu’il y a une sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>How they stand</source>
        <translation>Leur état</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Last proven restore</source>
        <translation>Dernière restauration prouvée</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Newest good backup</source>
        <translation>Dernière bonne sauvegarde</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Next one</source>
        <translation>La suivante</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>No backups are made of these books: this window was opened without them.</source>
        <translation>Aucune sauvegarde n’est faite de ces livres : cette fenêtre a été ouverte sans elles.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>No restore was proven yet</source>
        <translation>Aucune restauration n’a encore été prouvée</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Prove it now</source>
        <translation>Prouver maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restored and re-totalled: everything is equal to the last digit.</source>
        <translation>Restauré et recalculé : tout est égal au dernier chiffre près.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restores the newest and an older backup into a scratch place, works out every figure anew and compares it with the backup's own</source>
        <translation>Restaure la plus récente et une plus ancienne dans un emplacement d’essai, recalcule chaque chiffre et le compare à ceux de la sauvegarde</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restoring into a scratch place</source>
        <translation>Restauration dans un emplacement d’essai</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>The books are those of {}. The ones that were there are kept as {}.</source>
        <translation>Les livres sont ceux du {}. Ceux qui étaient là sont conservés sous {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>The last restore failed</source>
        <translation>La dernière restauration a échoué</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>These books are backed up by whoever runs the server. Export them under “Data” to have a copy of your own.</source>
        <translation>Ces livres sont sauvegardés par qui gère le serveur. Exportez-les sous « Données » pour avoir votre propre copie.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>{} No restore was proven for more than 14 days, or no backup could be made for more than 3.</source>
        <translation>{} Aucune restauration n’a été prouvée depuis plus de 14 jours, ou aucune sauvegarde n’a pu être faite depuis plus de 3.</translation>
    </message>
</context>
<context>
    <name>BalancePart</name>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source> since {}</source>
        <translation> depuis {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Balances and statements</source>
        <translation>Soldes et relevés</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Close account…</source>
        <translation>Clôturer le compte…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Last balance stated: {}</source>
        <translation>Dernier solde indiqué : {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Leave out…</source>
        <translation>Exclure…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Limit</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>No balance was ever stated; the value rests on the entries alone.</source>
        <translation>Aucun solde n’a jamais été indiqué ; la valeur repose sur les seules écritures.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Set balance…</source>
        <translation>Indiquer le solde…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>limit less what is owed</source>
        <translation>plafond moins ce qui est dû</translation>
    </message>
</context>
<context>
    <name>BalancesView</name>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>All that was stated…</source>
        <translation>Tout ce qui a été indiqué…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Balances and statements will be shown here</source>
        <translation>Soldes et relevés apparaîtront ici</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Choose a balance to see how it stands.</source>
        <translation>Choisissez un solde pour voir où il en est.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Choose a month to see what proves it, or to state its balance.</source>
        <translation>Choisissez un mois pour voir ce qui le prouve, ou pour en indiquer le solde.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Closed and hidden too</source>
        <translation>Aussi clôturés et masqués</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Does not count. {}</source>
        <translation>Ne compte pas. {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Enter what is missing…</source>
        <translation>Saisir ce qui manque…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Everything counts.</source>
        <translation>Tout compte.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Leave out of totals…</source>
        <translation>Exclure des totaux…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Leave something out…</source>
        <translation>Exclure quelque chose…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Let it count again</source>
        <translation>Le compter à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Newest balances</source>
        <translation>Soldes les plus récents</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Opening balances are up to date.</source>
        <translation>Les soldes initiaux sont à jour.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Reconcile openings</source>
        <translation>Rapprocher les soldes initiaux</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Reopen the account</source>
        <translation>Rouvrir le compte</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Set balance…</source>
        <translation>Indiquer le solde…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>State what an account held or owed on a day. Month by month you will see which figures a statement proves, and where the entries say otherwise.</source>
        <translation>Indiquez ce qu’un compte détenait ou devait un jour donné. Mois par mois, vous verrez quels chiffres un relevé prouve, et où les écritures disent autre chose.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>The year after</source>
        <translation>L’année suivante</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>The year before</source>
        <translation>L’année précédente</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>What does not count, and why</source>
        <translation>Ce qui ne compte pas, et pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Which months are proven</source>
        <translation>Quels mois sont prouvés</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../ui/widgets/banner.py"/>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BasketCard</name>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>From {}</source>
        <translation>À partir de {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>Least amount unknown: a price is missing</source>
        <translation>Montant minimal inconnu : un cours manque</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>Paper</source>
        <translation>Fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>{} parts</source>
        <translation>{} composants</translation>
    </message>
</context>
<context>
    <name>BasketDialog</name>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>A part has no symbol.</source>
        <translation>Un composant n’a pas de symbole.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>A weight is a percentage above zero.</source>
        <translation>Un poids est un pourcentage supérieur à zéro.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add a basket</source>
        <translation>Ajouter un panier</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add a part</source>
        <translation>Ajouter un composant</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add a part.</source>
        <translation>Ajoutez un composant.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add the basket</source>
        <translation>Ajouter le panier</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Change {}</source>
        <translation>Modifier {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>For example: World, simple</source>
        <translation>Par exemple : Monde, simple</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Least amount: {}</source>
        <translation>Montant minimal : {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Make it 100%</source>
        <translation>Ramener à 100 %</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>No price known yet: {}</source>
        <translation>Aucun cours connu encore : {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Sum {}</source>
        <translation>Somme {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Sum {}, {} to go</source>
        <translation>Somme {}, il manque {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Sum {}, {} too much</source>
        <translation>Somme {}, {} de trop</translation>
    </message>
</context>
<context>
    <name>BasketOrderDialog</name>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Amount in {}</source>
        <translation>Montant en {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Band in points</source>
        <translation>Marge en points</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Buy {}</source>
        <translation>Acheter {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Can be spent</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Closed now: {}. What fails can be completed later.</source>
        <translation>Fermés en ce moment : {}. Ce qui échoue pourra être complété plus tard.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Comes in</source>
        <translation>Rentrée</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Comes in, and is spent</source>
        <translation>Rentrée, puis dépensée</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Largest distance from a weight</source>
        <translation>Plus grand écart à un poids</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Leave the separators of thousands out.</source>
        <translation>Omettez les séparateurs de milliers.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>No broker is connected: the orders are kept here, and their fills typed in.</source>
        <translation>Aucun courtier n’est connecté : les ordres sont tenus ici, et leurs exécutions saisies.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Paper</source>
        <translation>Fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Percent to sell</source>
        <translation>Pourcentage à vendre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Place orders</source>
        <translation>Passer les ordres</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Place paper orders</source>
        <translation>Passer les ordres fictifs</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Real account</source>
        <translation>Compte réel</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Rebalance</source>
        <translation>Rééquilibrer</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Rebalance on paper</source>
        <translation>Rééquilibrer en fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Rebalance {}</source>
        <translation>Rééquilibrer {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Sell</source>
        <translation>Vente</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Sell on paper</source>
        <translation>Vendre en fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Sell {}</source>
        <translation>Vendre {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Some prices are old; what is spent may differ.</source>
        <translation>Certains cours sont anciens ; la dépense peut différer.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Spent, with fees of {}</source>
        <translation>Dépensé, avec {} de frais</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Stays in cash</source>
        <translation>Reste en liquidités</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>The least amount is {}.</source>
        <translation>Le montant minimal est {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>There is no account to trade in yet: open a paper account first.</source>
        <translation>Il n’y a pas encore de compte pour négocier : ouvrez d’abord un compte fictif.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Worth of what is held</source>
        <translation>Valeur de ce qui est détenu</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>{} · paper</source>
        <translation>{} · fictif</translation>
    </message>
</context>
<context>
    <name>BasketsView</name>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>A basket is a set of instruments with weights, such as 60 % of one fund and 40 % of another. One amount buys all of them, on paper or for real, and you will see here what it became.</source>
        <translation>Un panier est un ensemble d’instruments pondérés, par exemple 60 % d’un fonds et 40 % d’un autre. Un seul montant les achète tous, en fictif ou en réel, et vous verrez ici ce qu’il est devenu.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Add a basket</source>
        <translation>Ajouter un panier</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Baskets</source>
        <translation>Paniers</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Parts that failed and can be completed: {}</source>
        <translation>Composants en échec pouvant être complétés : {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Show archived</source>
        <translation>Afficher les archivés</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>{}. Some parts failed; see below why.</source>
        <translation>{}. Certains composants ont échoué ; voyez ci-dessous pourquoi.</translation>
    </message>
</context>
<context>
    <name>BatchesCard</name>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>Nothing was recorded yet.</source>
        <translation>Rien n’a encore été enregistré.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>Undo {}</source>
        <translation>Annuler {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>BatchesDialog</name>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Batches</source>
        <translation>Séries</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undo an import or an edit</source>
        <translation>Annuler une importation ou une modification</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undo this batch</source>
        <translation>Annuler cette série</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undoing voids every entry of a batch at once. The entries stay visible, struck through, and the same file can be imported again later.</source>
        <translation>Annuler invalide d’un coup toutes les écritures d’une série. Elles restent visibles, barrées, et le même fichier pourra être importé de nouveau.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undone. The entries are voided.</source>
        <translation>Annulé. Les écritures sont invalidées.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Which months did it move?</source>
        <translation>Quels mois a-t-elle modifiés ?</translation>
    </message>
</context>
<context>
    <name>BelongingsView</name>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>+ Property or valuables</source>
        <translation>+ Bien ou objet de valeur</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>A home, a car, gold, a painting, shares of a private company: with cost, value and documents, valued by hand or by a rule.</source>
        <translation>Une maison, une voiture, de l’or, un tableau, des parts de société : avec coût, valeur et documents, évalués à la main ou par une règle.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Add property or valuables</source>
        <translation>Ajouter un bien ou un objet de valeur</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Filter property and valuables</source>
        <translation>Filtrer les biens et objets de valeur</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Owned no more</source>
        <translation>Plus possédé</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Property and valuables</source>
        <translation>Biens et objets de valeur</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Your property and valuables will be listed here</source>
        <translation>Vos biens et objets de valeur apparaîtront ici</translation>
    </message>
</context>
<context>
    <name>BenchmarkBox</name>
    <message>
        <location filename="../../ui/performance/benchmark_box.py"/>
        <source>An asset to compare with, or a blend such as WORLD:60,BOND:40.</source>
        <translation>Un actif de comparaison, ou un mélange comme WORLD:60,BOND:40.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/benchmark_box.py"/>
        <source>Benchmark</source>
        <translation>Indice de référence</translation>
    </message>
    <message>
        <location filename="../../ui/performance/benchmark_box.py"/>
        <source>No benchmark</source>
        <translation>Aucun indice de référence</translation>
    </message>
</context>
<context>
    <name>CalendarChart</name>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>{name}, {first} to {last}: {received} received, {expected} expected; most in {best}.</source>
        <translation>{name}, {first} à {last} : {received} reçus, {expected} attendus ; maximum en {best}.</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>Statements by account and month</source>
        <translation>Relevés par compte et par mois</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>A year back and a year ahead</source>
        <translation>Un an en arrière et un an en avant</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Expected {}</source>
        <translation>Attendu {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Hatched is an estimate: the last amount, as often as it was paid before.</source>
        <translation>Hachuré : une estimation, le dernier montant aussi souvent qu’il a été versé jusqu’ici.</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Income by month, received and expected</source>
        <translation>Revenus par mois, reçus et attendus</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Not known: {}</source>
        <translation>Inconnu : {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>On cost</source>
        <translation>Sur coût</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>On value</source>
        <translation>Sur valeur</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Paid</source>
        <translation>Versé</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Payments without a known worth: {}</source>
        <translation>Versements sans valeur connue : {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Received {}</source>
        <translation>Reçu {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>What comes next</source>
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>What pays</source>
        <translation>Ce qui rapporte</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>expected in the next, {} on value</source>
        <translation>attendus l’an prochain, {} de la valeur</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>received in a year, {} on cost</source>
        <translation>reçus en un an, {} du coût</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>A calendar of your closed trades: the result of each day, month and year.</source>
        <translation>Un calendrier de vos transactions clôturées : le résultat de chaque jour, mois et année.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Closed on this day</source>
        <translation>Clôturées ce jour-là</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Closed on {}</source>
        <translation>Clôturées le {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Go to trades</source>
        <translation>Aller aux transactions</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Month or year</source>
        <translation>Mois ou année</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Nothing closed in {}.</source>
        <translation>Rien de clôturé en {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Nothing closed on {}</source>
        <translation>Rien de clôturé le {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>What each day brought</source>
        <translation>Ce que chaque jour a rapporté</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>before each row the week's sum</source>
        <translation>devant chaque ligne, la somme de la semaine</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Nothing is known for this period. Choose a longer one, or import a file.</source>
        <translation>Rien n’est connu pour cette période. Choisissez-en une plus longue, ou importez un fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Nothing is known on these days.</source>
        <translation>Rien n’est connu ces jours-là.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Show the whole period again: Home, or a double click</source>
        <translation>Réafficher toute la période : Début, ou double clic</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>What the same deposits and withdrawals would have come to in another asset</source>
        <translation>Ce qu’auraient donné les mêmes apports et retraits dans un autre actif</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Whole period</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>compare with…</source>
        <translation>comparer avec…</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>compared with {}…</source>
        <translation>comparé avec {}…</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>dashed: estimated</source>
        <translation>tirets : estimé</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>dashed: partly known or estimated</source>
        <translation>tirets : partiellement connu ou estimé</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>gap: not known</source>
        <translation>vide : inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>large deposit</source>
        <translation>gros dépôt</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>large withdrawal</source>
        <translation>gros retrait</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>net worth</source>
        <translation>patrimoine net</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>{} to {}</source>
        <translation>{} à {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>{}, same flows</source>
        <translation>{}, mêmes flux</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>{}: not known here…</source>
        <translation>{} : inconnu ici…</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Check them</source>
        <translation>Les vérifier</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Works everything out anew from the ledger, and compares it with what is shown</source>
        <translation>Recalcule tout à partir du grand livre et le compare à ce qui est affiché</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Your books</source>
        <translation>Vos livres</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>{} problems:</source>
        <translation>{} problèmes :</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>✓ Everything adds up: {} batches, {} entries, {} ledger rows.</source>
        <translation>✓ Tout concorde : {} séries, {} écritures, {} lignes du grand livre.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>As set for this profile</source>
        <translation>Selon le réglage de ce profil</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>As the tables need it</source>
        <translation>Selon le besoin des tableaux</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Calendar year</source>
        <translation>Année civile</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Cost basis</source>
        <translation>Prix de revient</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>From 6 April (UK)</source>
        <translation>À partir du 6 avril (Royaume-Uni)</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Holdings</source>
        <translation>Positions</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Income</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Lying</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Net worth</source>
        <translation>Patrimoine net</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Paper</source>
        <translation>Fictif</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Realized gains</source>
        <translation>Plus-values réalisées</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Tax year</source>
        <translation>Année fiscale</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>With the profile's name</source>
        <translation>Avec le nom du profil</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Close the account</source>
        <translation>Clôturer le compte</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Close {}</source>
        <translation>Clôturer {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Closed on</source>
        <translation>Clôturé le</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>For example: moved to another bank</source>
        <translation>Par exemple : passé à une autre banque</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Its past goes on counting. From then on it is left out of lists, and takes no entries until it is reopened.</source>
        <translation>Son passé continue de compter. Dès lors il est absent des listes et n’accepte plus d’écritures, jusqu’à sa réouverture.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ClosedWorkDialog</name>
    <message>
        <location filename="../../ui/settings/closed.py"/>
        <source>Closing the books</source>
        <translation>Fermeture des livres</translation>
    </message>
    <message>
        <location filename="../../ui/settings/closed.py"/>
        <source>Open the books</source>
        <translation>Ouvrir les livres</translation>
    </message>
    <message>
        <location filename="../../ui/settings/closed.py"/>
        <source>The books are closed meanwhile. A power cut does no harm: either all of it happens, or nothing.</source>
        <translation>Les livres sont fermés entre-temps. Une coupure de courant est sans danger : tout se fait, ou rien.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <location filename="../../ui/settings/gate.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../ui/settings/gate.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/gate.py"/>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/gate.py"/>
        <source>Type the code that your authenticator shows now.</source>
        <translation>Saisissez le code que votre application d’authentification affiche maintenant.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Arrange columns…</source>
        <translation>Organiser les colonnes…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>To the left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>To the right</source>
        <translation>Vers la droite</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
        <translation>Espace affiche ou masque une colonne, Alt+Haut et Alt+Bas la déplacent.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Account, asset, entry, view, setting or command</source>
        <translation>Compte, actif, écriture, vue, réglage ou commande</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Enter opens · Ctrl+Enter begins a new entry for it</source>
        <translation>Entrée ouvre · Ctrl+Entrée commence une nouvelle écriture</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Enter opens · Esc closes</source>
        <translation>Entrée ouvre · Échap ferme</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Looking through the ledger…</source>
        <translation>Parcours du grand livre…</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Choose the day to show</source>
        <translation>Choisir le jour à afficher</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Compare cost-basis methods</source>
        <translation>Comparer les méthodes de prix de revient</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_entries.py"/>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Help for what is shown</source>
        <translation>Aide sur ce qui est affiché</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Hide or show amounts</source>
        <translation>Masquer ou afficher les montants</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Import executions…</source>
        <translation>Importer des exécutions…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Load everything again</source>
        <translation>Tout recharger</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Lock the books</source>
        <translation>Verrouiller les livres</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Narrow or widen the sidebar</source>
        <translation>Réduire ou élargir la barre latérale</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>New entry</source>
        <translation>Nouvelle écriture</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>New order</source>
        <translation>Nouvel ordre</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Paper position</source>
        <translation>Position fictive</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: holdings…</source>
        <translation>Rapport : positions…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: income…</source>
        <translation>Rapport : revenus…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: net worth…</source>
        <translation>Rapport : patrimoine net…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: performance…</source>
        <translation>Rapport : performance…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: realized gains…</source>
        <translation>Rapport : plus-values réalisées…</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Undone: {}</source>
        <translation>Annulé : {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Vault</source>
        <translation>Cagnotte</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>What if I sell…</source>
        <translation>Et si je vendais…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Where net worth comes from</source>
        <translation>D’où vient le patrimoine net</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>By holding</source>
        <translation>Par position</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>By tax year</source>
        <translation>Par année fiscale</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Compare cost-basis methods</source>
        <translation>Comparer les méthodes de prix de revient</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Realized by tax year</source>
        <translation>Réalisé par année fiscale</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Show: </source>
        <translation>Afficher : </translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Tax year: </source>
        <translation>Année fiscale : </translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>The same entries up to {}, in {}. Nothing changes until you choose.</source>
        <translation>Les mêmes écritures jusqu’au {}, en {}. Rien ne change avant votre choix.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>These accounts keep a method of their own: {}.</source>
        <translation>Ces comptes gardent leur propre méthode : {}.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Working out every method…</source>
        <translation>Calcul de toutes les méthodes…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Working out every method… {} of {} assets</source>
        <translation>Calcul de toutes les méthodes… {} actifs sur {}</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>as in Settings</source>
        <translation>comme dans les Réglages</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>calendar</source>
        <translation>civile</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>from 6 April</source>
        <translation>du 6 avril</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <location filename="../../ui/activity/void_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/activity/void_dialog.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../ui/activity/void_dialog.py"/>
        <source>Reason, kept with the void (optional)</source>
        <translation>Motif, conservé avec l’invalidation (facultatif)</translation>
    </message>
</context>
<context>
    <name>ConnectionsView</name>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Links to banks, brokers, exchanges and wallets that keep accounts up to date will be shown here. This version connects to nobody: nothing leaves this computer. Files from your bank or broker can be imported as often as you like; the same row is never counted twice.</source>
        <translation>Les liens avec les banques, courtiers, plateformes et portefeuilles qui tiennent les comptes à jour apparaîtront ici. Cette version ne se connecte à personne : rien ne quitte cet ordinateur. Les fichiers de votre banque ou courtier peuvent être importés aussi souvent que vous voulez ; une même ligne n’est jamais comptée deux fois.</translation>
    </message>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Open Accounts</source>
        <translation>Ouvrir Comptes</translation>
    </message>
</context>
<context>
    <name>ContributionsDialog</name>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Contributions to {}</source>
        <translation>Versements à {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Reassigned</source>
        <translation>Réaffecté</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Saved</source>
        <translation>Épargné</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Saved is what came into the parts from outside less what left them, by their percentages. Reassigned is what a changed percentage brought or took. Growth is the rest: prices, currencies, interest and charges.</source>
        <translation>Épargné est ce qui est entré dans les composants de l’extérieur moins ce qui en est sorti, selon leurs pourcentages. Réaffecté est ce qu’un changement de pourcentage a apporté ou pris. La croissance est le reste : cours, devises, intérêts et frais.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Saved {} · reassigned {} · growth {} · together {}</source>
        <translation>Épargné {} · réaffecté {} · croissance {} · ensemble {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
</context>
<context>
    <name>CostSection</name>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>A fee in the asset itself takes a piece of a lot away.</source>
        <translation>Des frais dans l’actif lui-même prélèvent une part d’un lot.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>A tax year begins on {}.</source>
        <translation>Une année fiscale commence le {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>As a sale</source>
        <translation>Comme une vente</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>As all others</source>
        <translation>Comme tous les autres</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>At market value</source>
        <translation>À la valeur de marché</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Beginning of the tax year</source>
        <translation>Début de l’année fiscale</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Compare methods…</source>
        <translation>Comparer les méthodes…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Cost-basis method</source>
        <translation>Méthode de prix de revient</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Count by {}</source>
        <translation>Compter selon {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Days that a lot was held when it was sold.</source>
        <translation>Nombre de jours de détention d’un lot à sa vente.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Fees paid in an asset</source>
        <translation>Frais payés en actifs</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Gains are counted by {}.</source>
        <translation>Les plus-values sont comptées selon {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Long term begins after</source>
        <translation>Le long terme commence après</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Long term begins after {}.</source>
        <translation>Le long terme commence après {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Methods of single accounts</source>
        <translation>Méthodes de certains comptes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>No income, no cost</source>
        <translation>Ni revenu, ni coût</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Realized gains are summed up by it in comparisons and reports.</source>
        <translation>Les plus-values réalisées sont totalisées ainsi dans les comparaisons et rapports.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Rewards and fees in kind</source>
        <translation>Récompenses et frais en nature</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Rewards are income</source>
        <translation>Les récompenses sont un revenu</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Staking, airdrops and interest in kind: income at market value, which is then their cost; or neither.</source>
        <translation>Staking, airdrops et intérêts en nature : revenu à la valeur de marché, qui devient leur coût ; ou ni l’un ni l’autre.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Tax years</source>
        <translation>Années fiscales</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>There are no accounts yet.</source>
        <translation>Il n’y a pas encore de comptes.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Where a law or a broker demands another one: it counts for that account alone.</source>
        <translation>Là où une loi ou un courtier en exige une autre : elle ne vaut que pour ce compte.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Without a gain</source>
        <translation>Sans plus-value</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} days</source>
        <translation>{} jours</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} is counted as all others.</source>
        <translation>{} est compté comme tous les autres.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} is counted by {}.</source>
        <translation>{} est compté selon {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{}: {}.</source>
        <translation>{} : {}.</translation>
    </message>
</context>
<context>
    <name>CoverageChip</name>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Not fully known:</source>
        <translation>Pas entièrement connu :</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>{} coverage · {} of {} holdings</source>
        <translation>Couverture : {} · {} positions sur {}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>A mistake in Coffer</source>
        <translation>Une erreur dans Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Something went wrong inside Coffer</source>
        <translation>Quelque chose s’est mal passé dans Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>What you were doing may not have been finished. Your books are safe: changes are written as a whole or not at all. The text below tells what happened; nothing is sent anywhere.</source>
        <translation>Ce que vous faisiez n’a peut-être pas été terminé. Vos livres sont en sécurité : les modifications sont écrites en entier ou pas du tout. Le texte ci-dessous dit ce qui s’est passé ; rien n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>CurrenciesSection</name>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>A price counts as old: {}.</source>
        <translation>Un cours est jugé ancien : {}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/currencies.py"/>
        <source>After {} days</source>
        <translation>
            <numerusform>Après {} jour</numerusform>
            <numerusform>Après {} jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>As delivered</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Base currency</source>
        <translation>Devise de base</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Currencies</source>
        <translation>Devises</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Currencies to show everything in</source>
        <translation>Devises pour tout afficher</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Days on which markets were open. The value is shown, and marked as estimated.</source>
        <translation>Jours d’ouverture des marchés. La valeur est affichée et signalée comme estimée.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>For example: EUR, CHF</source>
        <translation>Par exemple : EUR, CHF</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>How rates are taken</source>
        <translation>Comment les taux sont pris</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Name one to {} currencies or coins, like USD, EUR, BTC.</source>
        <translation>Indiquez une à {} devises ou cryptomonnaies, comme USD, EUR, BTC.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Net worth and every total are in it; all else is converted.</source>
        <translation>Le patrimoine net et tous les totaux y sont exprimés ; tout le reste est converti.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Rates and prices</source>
        <translation>Taux et cours</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Rates are taken by way of {}.</source>
        <translation>Les taux passent par {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Rates come from what you import or set by hand, as all prices do. This version asks no server for any.</source>
        <translation>Les taux viennent de ce que vous importez ou saisissez, comme tous les cours. Cette version n’en demande à aucun serveur.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The base currency is {}.</source>
        <translation>La devise de base est {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The last rate at or before the time: direct, else the reverse, else by way of one of these, in this order.</source>
        <translation>Le dernier taux à cet instant ou avant : direct, sinon inverse, sinon en passant par l’une de celles-ci, dans cet ordre.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The top bar offers the base currency and these. Without any, those that you hold.</source>
        <translation>La barre du haut propose la devise de base et celles-ci. Sans indication, celles que vous détenez.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The top bar offers the currencies that you hold.</source>
        <translation>La barre du haut propose les devises que vous détenez.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The top bar offers {}.</source>
        <translation>La barre du haut propose {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>When a price counts as old</source>
        <translation>Quand un cours est jugé ancien</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>{} is no currency. Use codes like EUR.</source>
        <translation>{} n’est pas une devise. Utilisez des codes comme EUR.</translation>
    </message>
</context>
<context>
    <name>CurveCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Drawdown</source>
        <translation>Repli</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Drawdown: below the highest so far</source>
        <translation>Repli : sous le plus haut atteint</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Sum of closed results</source>
        <translation>Somme des résultats clôturés</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Background work</source>
        <translation>Travaux en arrière-plan</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Last import</source>
        <translation>Dernière importation</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Newest price</source>
        <translation>Cours le plus récent</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>No prices yet</source>
        <translation>Pas encore de cours</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>None yet</source>
        <translation>Aucune encore</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>None yet: nothing is fetched by itself.</source>
        <translation>Aucune encore : rien n’est récupéré tout seul.</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Nothing was due yet.</source>
        <translation>Rien n’était encore prévu.</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Running now: {}</source>
        <translation>En cours : {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>State of the data</source>
        <translation>État des données</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>{when}: {file}</source>
        <translation>{when} : {file}</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>{work}: {state}, {when}</source>
        <translation>{work} : {state}, {when}</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Add sample data</source>
        <translation>Ajouter des données d’exemple</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>All of its accounts and entries go. You begin with empty books.</source>
        <translation>Tous ses comptes et écritures disparaissent. Vous commencez avec des livres vides.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>An invented household</source>
        <translation>Un ménage inventé</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Inventing a household</source>
        <translation>Invention d’un ménage</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Only for empty books. Make another profile to look around in it.</source>
        <translation>Seulement pour des livres vides. Créez un autre profil pour explorer.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Remove the sample data</source>
        <translation>Retirer les données d’exemple</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Remove the sample data?</source>
        <translation>Retirer les données d’exemple ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Ten years of accounts, shares, crypto, property and debts to look around in. One click removes them again.</source>
        <translation>Dix ans de comptes, d’actions, de crypto, de biens et de dettes à explorer. Un clic les retire.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>The sample data is gone. Your books are empty.</source>
        <translation>Les données d’exemple ont disparu. Vos livres sont vides.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>The sample data is there. Remove it here when you have seen enough.</source>
        <translation>Les données d’exemple sont là. Retirez-les ici quand vous en aurez assez vu.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>These books hold ten years of it. Remove it to begin with your own.</source>
        <translation>Ces livres en contiennent dix ans. Retirez-le pour commencer avec le vôtre.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Undone: {}. Both stay in the ledger.</source>
        <translation>Annulé : {}. Les deux restent dans le grand livre.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>What was recorded</source>
        <translation>Ce qui a été enregistré</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Dates to show</source>
        <translation>Dates à afficher</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Add a day</source>
        <translation>Ajouter un jour</translation>
    </message>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Type a day, such as 2026-12-31.</source>
        <translation>Saisissez un jour, comme 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>2026-11-20, today, yesterday, or -3 for three days ago</source>
        <translation>2026-11-20, aujourd’hui, hier, ou -3 pour il y a trois jours</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Delete the profile “{}”?</source>
        <translation>Supprimer le profil « {} » ?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Its folder, with the books, their keys and the backups in it, is moved to the trash. Backups in a second place stay.</source>
        <translation>Son dossier, avec les livres, leurs clés et les sauvegardes qu’il contient, est mis à la corbeille. Les sauvegardes d’un second emplacement restent.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>The profile's name</source>
        <translation>Le nom du profil</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Type its name to go on: {}</source>
        <translation>Saisissez son nom pour continuer : {}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Imported {file}: {entries} entries, {prices} prices</source>
        <translation>{file} importé : {entries} écritures, {prices} cours</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Nothing more could be reconciled by itself.</source>
        <translation>Rien de plus n’a pu être rapproché automatiquement.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Open backups</source>
        <translation>Ouvrir les sauvegardes</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>The books are not backed up: {}</source>
        <translation>Les livres ne sont pas sauvegardés : {}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>{work} failed: {reason}</source>
        <translation>{work} a échoué : {reason}</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Part of the bundle</source>
        <translation>Partie du dossier</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Save a diagnostics bundle</source>
        <translation>Enregistrer un dossier de diagnostic</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Saved as {}.</source>
        <translation>Enregistré sous {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>This is all that the file will hold. Nothing is sent anywhere: you decide who gets it.</source>
        <translation>Voici tout ce que le fichier contiendra. Rien n’est envoyé : vous décidez qui le reçoit.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <location filename="../../ui/widgets/dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DoctorSection</name>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Check the books</source>
        <translation>Vérifier les livres</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Diagnostics bundle</source>
        <translation>Dossier de diagnostic</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Encrypt…</source>
        <translation>Chiffrer…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Everything is as it should be</source>
        <translation>Tout est comme il se doit</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>For a report of an error</source>
        <translation>Pour signaler une erreur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>How your books are</source>
        <translation>Comment vont vos livres</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Look again</source>
        <translation>Examiner à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Looking</source>
        <translation>Examen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Nothing could be repaired from here.</source>
        <translation>Rien n’a pu être réparé d’ici.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Prove it now</source>
        <translation>Prouver maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Save a diagnostics bundle…</source>
        <translation>Enregistrer un dossier de diagnostic…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>These books have no doctor.</source>
        <translation>Ces livres n’ont pas de docteur.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Versions, settings of the computer, these findings and the log, without amounts, names or secrets. You see all of it before it is saved; nothing is sent.</source>
        <translation>Versions, réglages de l’ordinateur, ces constats et le journal, sans montants, noms ni secrets. Vous voyez tout avant l’enregistrement ; rien n’est envoyé.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/doctor.py"/>
        <source>{} things could be better</source>
        <translation>
            <numerusform>{} point pourrait être amélioré</numerusform>
            <numerusform>{} points pourraient être améliorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/doctor.py"/>
        <source>{} things need you now</source>
        <translation>
            <numerusform>{} point demande votre attention maintenant</numerusform>
            <numerusform>{} points demandent votre attention maintenant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Deeds, invoices, valuations: drop a file here.</source>
        <translation>Actes, factures, expertises : déposez un fichier ici.</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Really remove?</source>
        <translation>Vraiment retirer ?</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Remove {}</source>
        <translation>Retirer {}</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Save a copy of {}</source>
        <translation>Enregistrer une copie de {}</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>{} KiB</source>
        <translation>{} Kio</translation>
    </message>
</context>
<context>
    <name>DrawdownCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Below the highest</source>
        <translation>Sous le plus haut</translation>
    </message>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Drawdown</source>
        <translation>Repli</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Fichiers CSV (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Choose a file to import</source>
        <translation>Choisir un fichier à importer</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Drop a CSV file here</source>
        <translation>Déposez un fichier CSV ici</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Of any bank, broker or exchange. You will see what it does before anything is written, and importing the same file twice adds nothing.</source>
        <translation>De toute banque, tout courtier ou toute plateforme. Vous verrez l’effet avant toute écriture, et importer deux fois le même fichier n’ajoute rien.</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>A folder cannot be imported. Drop the files that are in it.</source>
        <translation>Un dossier ne peut pas être importé. Déposez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>Drop to import</source>
        <translation>Déposez pour importer</translation>
    </message>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>Drop to import into {}</source>
        <translation>Déposez pour importer dans {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>File {number} of {count}: {name}</source>
        <translation>Fichier {number} sur {count} : {name}</translation>
    </message>
</context>
<context>
    <name>EncryptDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Also open them by this computer's keyring</source>
        <translation>Les ouvrir aussi par le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Backups made until now stay readable for anyone: delete them if they matter.</source>
        <translation>Les sauvegardes faites jusqu’ici restent lisibles par quiconque : supprimez-les si cela importe.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Encrypt</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Encrypt these books</source>
        <translation>Chiffrer ces livres</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Every page of the file is encrypted. From then on the books open with your passphrase, a recovery code on paper or this computer's keyring.</source>
        <translation>Chaque page du fichier est chiffrée. Dès lors, les livres s’ouvrent avec votre phrase secrète, un code de récupération sur papier ou le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>No keyring: {}</source>
        <translation>Pas de trousseau : {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>The books are closed meanwhile, and opened again.</source>
        <translation>Les livres sont fermés entre-temps, puis rouverts.</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Holdings, lots, gains and every report are computed without it from now on. The entry stays in the ledger, struck through, and Undo brings it back.</source>
        <translation>Positions, lots, plus-values et tous les rapports sont désormais calculés sans elle. L’écriture reste, barrée, dans le grand livre, et Annuler la rétablit.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Its link to the other transfer ends.</source>
        <translation>Son lien avec l’autre transfert prend fin.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>The link was taken back. Both entries stay.</source>
        <translation>Le lien a été retiré. Les deux écritures restent.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Void</source>
        <translation>Invalider</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Void it</source>
        <translation>Invalider</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Void “{}”?</source>
        <translation>Invalider « {} » ?</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Voided. Ctrl+Z brings it back.</source>
        <translation>Invalidée. Ctrl+Z la rétablit.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Drop a receipt or a letter anywhere here.</source>
        <translation>Déposez un reçu ou une lettre n’importe où ici.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Edit entry</source>
        <translation>Modifier l’écriture</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Fill in the form to see the effect.</source>
        <translation>Remplissez le formulaire pour voir l’effet.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Lots: by the method. Choose…</source>
        <translation>Lots : selon la méthode. Choisir…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Lots: {} chosen by you…</source>
        <translation>Lots : {} choisis par vous…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>New entry</source>
        <translation>Nouvelle écriture</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Nothing is saved until you press Save. Undo takes it back.</source>
        <translation>Rien n’est enregistré avant que vous n’appuyiez sur Enregistrer. Annuler le défait.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Save and next</source>
        <translation>Enregistrer et suivante</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Saved. The next one:</source>
        <translation>Enregistré. La suivante :</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>The entry is saved, but not its document. {}</source>
        <translation>L’écriture est enregistrée, mais pas son document. {}</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>The old entry is voided and stays visible; this one takes its place. Both in one step, which Undo takes back.</source>
        <translation>L’ancienne écriture est invalidée et reste visible ; celle-ci prend sa place. Le tout en une étape, qu’Annuler défait.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Choose two different accounts.</source>
        <translation>Choisissez deux comptes différents.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Fill in the price per unit, or the total.</source>
        <translation>Indiquez le cours unitaire ou le total.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Fill in: {}.</source>
        <translation>À remplir : {}.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Give and receive two different assets.</source>
        <translation>Indiquez deux actifs différents, cédé et reçu.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Give the date as 2026-11-20.</source>
        <translation>Indiquez la date sous la forme 2026-11-20.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Give the time as 14:30, or leave it empty.</source>
        <translation>Indiquez l’heure sous la forme 14:30, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>{}: give it without a sign; the kind decides.</source>
        <translation>{} : indiquez-le sans signe ; le type décide.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>{}: it cannot be zero.</source>
        <translation>{} : ne peut pas être nul.</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>As it came in</source>
        <translation>Telle qu’elle est arrivée</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Batch</source>
        <translation>Série</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Came to</source>
        <translation>Montant obtenu</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>External id</source>
        <translation>Identifiant externe</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>It has no legs.</source>
        <translation>Elle n’a aucun élément.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Linked with entry</source>
        <translation>Liée à l’écriture</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Price</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Receipts, letters: drop a file here.</source>
        <translation>Reçus, lettres : déposez un fichier ici.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Replaces entry</source>
        <translation>Remplace l’écriture</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Take the link back</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Undo all that was saved with it…</source>
        <translation>Annuler tout ce qui a été enregistré avec elle…</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Void</source>
        <translation>Invalider</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Voided by entry</source>
        <translation>Invalidée par l’écriture</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Voided. It counts nowhere.</source>
        <translation>Invalidée. Ne compte nulle part.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>What it did</source>
        <translation>Ce qu’elle a fait</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Close this, and go to the view that shows it</source>
        <translation>Fermer ceci et aller à la vue qui l’affiche</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Copy all that is shown here as text (Ctrl+C)</source>
        <translation>Copier en texte tout ce qui est affiché ici (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Show it there</source>
        <translation>L’afficher là-bas</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Up a level (Backspace)</source>
        <translation>Remonter d’un niveau (Retour arrière)</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
</context>
<context>
    <name>ExplainedCard</name>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>How {} came about</source>
        <translation>Comment {} s’est formé</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>ExplainedFigure</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>How {} came about</source>
        <translation>Comment {} s’est formé</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Show the trade</source>
        <translation>Afficher la transaction</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Made {}</source>
        <translation>Établi {}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Page {} of {}</source>
        <translation>Page {} sur {}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Prices and rates</source>
        <translation>Cours et taux</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Save the statement as CSV</source>
        <translation>Enregistrer l’état en CSV</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Save the statement as PDF</source>
        <translation>Enregistrer l’état en PDF</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Save the statement as a web page</source>
        <translation>Enregistrer l’état en page web</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Saved as {}.</source>
        <translation>Enregistré sous {}.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>it cannot be written</source>
        <translation>il ne peut pas être écrit</translation>
    </message>
</context>
<context>
    <name>FallLine</name>
    <message>
        <location filename="../../ui/performance/falls.py"/>
        <source>{fall} on {day}, {count} day after the high</source>
        <translation>{fall} le {day}, {count} jour après le sommet</translation>
    </message>
    <message>
        <location filename="../../ui/performance/falls.py"/>
        <source>{fall} on {day}, {count} days after the high</source>
        <translation>{fall} le {day}, {count} jours après le sommet</translation>
    </message>
</context>
<context>
    <name>FamilyStrip</name>
    <message>
        <location filename="../../ui/window/family.py"/>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
</context>
<context>
    <name>FeedCard</name>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>+ add holding</source>
        <translation>+ ajouter une position</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>If nothing changes</source>
        <translation>Si rien ne change</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>If the parts grow by {} a month, as they did on average.</source>
        <translation>Si les composants croissent de {} par mois, comme en moyenne jusqu’ici.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Needed a month</source>
        <translation>Nécessaire par mois</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Nothing feeds it yet. Add a holding, and say how much of it counts.</source>
        <translation>Rien ne l’alimente encore. Ajoutez une position, et dites quelle part en compte.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Reached in time</source>
        <translation>Atteint à temps</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>The share of the simulated paths. No promise.</source>
        <translation>La part des trajectoires simulées. Aucune promesse.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>What feeds it</source>
        <translation>Ce qui l’alimente</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>What is missing, spread over the months left.</source>
        <translation>Ce qui manque, réparti sur les mois restants.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>… with growth as in the past</source>
        <translation>… avec une croissance comme par le passé</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Add a holding</source>
        <translation>Ajouter une position</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Add the holding</source>
        <translation>Ajouter la position</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Every holding that counts feeds it already.</source>
        <translation>Toutes les positions qui comptent l’alimentent déjà.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>How much of it</source>
        <translation>Quelle part</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>It counts with its whole history. Later changes of the percentage count from their day.</source>
        <translation>Elle compte avec tout son historique. Les changements ultérieurs du pourcentage comptent à partir de leur jour.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>other vaults</source>
        <translation>autres cagnottes</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Percent of {}</source>
        <translation>Pourcentage de {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Take {} out</source>
        <translation>Sortir {}</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <location filename="../../ui/widgets/figure.py"/>
        <source>Shows where this figure comes from</source>
        <translation>Montre d’où vient ce chiffre</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <location filename="../../ui/performance/tiles.py"/>
        <source>Click to see how it is worked out.</source>
        <translation>Cliquez pour voir le calcul.</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>The import was undone</source>
        <translation>L’importation a été annulée</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Undo this import</source>
        <translation>Annuler cette importation</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Undone. The same file can be imported again.</source>
        <translation>Annulé. Le même fichier peut être importé à nouveau.</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Go on here</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Leave</source>
        <translation>Partir</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Leave without making the books?</source>
        <translation>Partir sans créer les livres ?</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Making your books</source>
        <translation>Création de vos livres</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Step {} of 3</source>
        <translation>Étape {} sur 3</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Welcome to Coffer</source>
        <translation>Bienvenue dans Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>What you typed is lost.</source>
        <translation>Ce que vous avez saisi est perdu.</translation>
    </message>
</context>
<context>
    <name>FootPage</name>
    <message>
        <location filename="../../ui/statement/foot.py"/>
        <source>Everything is known, and no price is old.</source>
        <translation>Tout est connu, et aucun cours n’est ancien.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/foot.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../ui/statement/foot.py"/>
        <source>Prices and rates</source>
        <translation>Cours et taux</translation>
    </message>
</context>
<context>
    <name>FormatsSection</name>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Along the axes; the exact amount stands beside the pointer.</source>
        <translation>Le long des axes ; le montant exact est près du pointeur.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Amounts on charts</source>
        <translation>Montants sur les graphiques</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>As the language</source>
        <translation>Comme la langue</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>As the region</source>
        <translation>Comme la région</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>First day of the week</source>
        <translation>Premier jour de la semaine</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>For example: {}, {}, {}</source>
        <translation>Par exemple : {}, {}, {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Language: {}.</source>
        <translation>Langue : {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Negative amounts</source>
        <translation>Montants négatifs</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Numbers and dates</source>
        <translation>Nombres et dates</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Of the window. What you typed yourself stays as it is.</source>
        <translation>De la fenêtre. Ce que vous avez saisi reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Quantities and percentages keep the minus sign.</source>
        <translation>Les quantités et pourcentages gardent le signe moins.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Short: 1.2M</source>
        <translation>Court : 1,2 M</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Whole: 1,200,000</source>
        <translation>Entier : 1 200 000</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>{}: {}.</source>
        <translation>{} : {}.</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <location filename="../../ui/settings/finder.py"/>
        <source>No setting matches. Try another word.</source>
        <translation>Aucun réglage ne correspond. Essayez un autre mot.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/finder.py"/>
        <source>Settings that match</source>
        <translation>Réglages correspondants</translation>
    </message>
</context>
<context>
    <name>FrameParts</name>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>No books are open.</source>
        <translation>Aucun livre n’est ouvert.</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>Opening your books…</source>
        <translation>Ouverture de vos livres…</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>There are no books yet.</source>
        <translation>Il n’y a pas encore de livres.</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>These books have no passphrase. Set one in Settings, then they can be locked.</source>
        <translation>Ces livres n’ont pas de phrase secrète. Définissez-en une dans les Réglages, ils pourront alors être verrouillés.</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Holdings</source>
        <translation>Positions</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>+ Group</source>
        <translation>+ Groupe</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>A group is a name for accounts and holdings that you think of together: retirement, the children, play money. Every view can be about one of them.</source>
        <translation>Un groupe est un nom pour des comptes et positions que vous pensez ensemble : retraite, enfants, argent de jeu. Chaque vue peut porter sur l’un d’eux.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Accounts and holdings…</source>
        <translation>Comptes et positions…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Allocation</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete the group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete “{}”?</source>
        <translation>Supprimer « {} » ?</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Holdings</source>
        <translation>Positions</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>In it</source>
        <translation>Dedans</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>In no group: {} holdings, {}.</source>
        <translation>Dans aucun groupe : {} positions, {}.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Income</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Make a group</source>
        <translation>Créer un groupe</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move up (Alt+Up): what is in several counts for the first</source>
        <translation>Monter (Alt+Haut) : ce qui est dans plusieurs compte pour le premier</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Net-worth statement</source>
        <translation>État du patrimoine net</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Nothing is in it yet.</source>
        <translation>Il ne contient encore rien.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Show in</source>
        <translation>Afficher dans</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Take out</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Take {} out</source>
        <translation>Sortir {}</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>What is in it stays. Its target goes with it.</source>
        <translation>Ce qu’il contient reste. Son objectif part avec lui.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>What is in it…</source>
        <translation>Ce qu’il contient…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Your groups will be here</source>
        <translation>Vos groupes apparaîtront ici</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Your own way to look at accounts and holdings together, in every view.</source>
        <translation>Votre propre façon de voir comptes et positions ensemble, dans chaque vue.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} holding is in several groups, worth {}: the groups overlap, and come to more than what they hold together.</source>
        <translation>{} position est dans plusieurs groupes, pour {} : les groupes se recoupent, et totalisent plus que ce qu’ils contiennent ensemble.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} holdings are in several groups, worth {}: the groups overlap, and come to more than what they hold together.</source>
        <translation>{} positions sont dans plusieurs groupes, pour {} : les groupes se recoupent, et totalisent plus que ce qu’ils contiennent ensemble.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} of net worth</source>
        <translation>{} du patrimoine net</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} of {} holdings also in others</source>
        <translation>{} positions sur {} aussi dans d’autres</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Net worth</source>
        <translation>Patrimoine net</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>No earlier value in this period to compare with</source>
        <translation>Aucune valeur antérieure à comparer dans cette période</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Not known: no holding has a value on this day.</source>
        <translation>Inconnu : aucune position n’a de valeur ce jour-là.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Saved: what came from outside, less what went out.</source>
        <translation>Épargné : ce qui est venu de l’extérieur, moins ce qui est sorti.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>since {}</source>
        <translation>depuis {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>{}, after {} taken out</source>
        <translation>{}, après {} retirés</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>{}, of it {} saved</source>
        <translation>{}, dont {} épargnés</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Returns by month</source>
        <translation>Rendements par mois</translation>
    </message>
</context>
<context>
    <name>HeatTable</name>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source> ({} to {} alone)</source>
        <translation> ({} à {} seulement)</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>, from outside {}</source>
        <translation>, de l’extérieur {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>, gain {}</source>
        <translation>, gain {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>After the close before</source>
        <translation>Après la clôture précédente</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>From outside</source>
        <translation>De l’extérieur</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Gain</source>
        <translation>Plus-value</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Return</source>
        <translation>Rendement</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Returns by month</source>
        <translation>Rendements par mois</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Held in {}</source>
        <translation>Détenu en {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Paper</source>
        <translation>Fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Rebalance…</source>
        <translation>Rééquilibrer…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Sell…</source>
        <translation>Vendre…</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Copy the page</source>
        <translation>Copier la page</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Pages that match</source>
        <translation>Pages correspondantes</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Print or save as PDF</source>
        <translation>Imprimer ou enregistrer en PDF</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Search in Help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../ui/help/view.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Balances stated of {}</source>
        <translation>Soldes indiqués de {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>No balance was stated yet.</source>
        <translation>Aucun solde n’a encore été indiqué.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>State another…</source>
        <translation>En indiquer un autre…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Taken back. It stays in this list, struck through.</source>
        <translation>Retiré. Il reste dans cette liste, barré.</translation>
    </message>
</context>
<context>
    <name>HoldingPanel</name>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Down to lots, prices and entries (Enter)</source>
        <translation>Descendre aux lots, cours et écritures (Entrée)</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Hide chart</source>
        <translation>Masquer le graphique</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Price chart</source>
        <translation>Graphique du cours</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Realized and income</source>
        <translation>Réalisé et revenus</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>There are not enough prices for a chart yet.</source>
        <translation>Il n’y a pas encore assez de cours pour un graphique.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>What if I sell…</source>
        <translation>Et si je vendais…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>oldest first</source>
        <translation>le plus ancien d’abord</translation>
    </message>
</context>
<context>
    <name>HoldingsBar</name>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>+ New entry</source>
        <translation>+ Nouvelle écriture</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Compare methods…</source>
        <translation>Comparer les méthodes…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Cost-basis method: {}</source>
        <translation>Méthode de prix de revient : {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Filter holdings</source>
        <translation>Filtrer les positions</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/bar.py"/>
        <source>Filter {} holdings</source>
        <translation>
            <numerusform>Filtrer {} position</numerusform>
            <numerusform>Filtrer {} positions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Group: </source>
        <translation>Grouper : </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Shown alone; press to show everything</source>
        <translation>Affiché seul ; cliquez pour tout afficher</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>{} accounts</source>
        <translation>{} comptes</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>{} groups</source>
        <translation>{} groupes</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>{} types</source>
        <translation>{} types</translation>
    </message>
</context>
<context>
    <name>HoldingsView</name>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Every asset in every account, with its price, value, cost and gain. Record your first entry, or import a file.</source>
        <translation>Chaque actif de chaque compte, avec son cours, sa valeur, son coût et sa plus-value. Saisissez votre première écriture, ou importez un fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Holdings</source>
        <translation>Positions</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>New entry</source>
        <translation>Nouvelle écriture</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>No holding fits the filter</source>
        <translation>Aucune position ne correspond au filtre</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show by {}</source>
        <translation>Afficher par {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show closed holdings</source>
        <translation>Afficher les positions soldées</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show entries</source>
        <translation>Afficher les écritures</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show lots</source>
        <translation>Afficher les lots</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show realized gains</source>
        <translation>Afficher les plus-values réalisées</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>The value of {} holdings is unknown and not added.</source>
        <translation>La valeur de {} positions est inconnue et n’est pas ajoutée.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Try fewer words, or show all accounts and types.</source>
        <translation>Essayez moins de mots, ou affichez tous les comptes et types.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>What if I sell…</source>
        <translation>Et si je vendais…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>What you own will be listed here</source>
        <translation>Ce que vous possédez apparaîtra ici</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Every row of this file is already in the books.</source>
        <translation>Toutes les lignes de ce fichier sont déjà dans les livres.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import a file: what the columns mean</source>
        <translation>Importer un fichier : ce que signifient les colonnes</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import it all the same</source>
        <translation>L’importer quand même</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import {}</source>
        <translation>Importer {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Imported {} of {} rows</source>
        <translation>{} lignes importées sur {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Looking at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Next you see what it does. Nothing is written yet.</source>
        <translation>Ensuite vous verrez l’effet. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Nothing is written before you press Import.</source>
        <translation>Rien n’est écrit avant que vous n’appuyiez sur Importer.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Rejected rows are left out. Mend them and import the file again: only they will be added.</source>
        <translation>Les lignes rejetées sont laissées de côté. Corrigez-les et réimportez le fichier : elles seules seront ajoutées.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Say first what becomes of the rows that look like entries.</source>
        <translation>Dites d’abord ce que deviennent les lignes qui ressemblent à des écritures.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Say first what the file does not say itself.</source>
        <translation>Dites d’abord ce que le fichier ne dit pas lui-même.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>See what it does</source>
        <translation>Voir l’effet</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>The file contradicts itself. {}</source>
        <translation>Le fichier se contredit. {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>The file contradicts itself: say first whether it is to be imported.</source>
        <translation>Le fichier se contredit : dites d’abord s’il faut l’importer.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>There is no row that can be imported.</source>
        <translation>Aucune ligne ne peut être importée.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Undo takes the whole import back.</source>
        <translation>Annuler défait toute l’importation.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>{} · file {} of {}</source>
        <translation>{} · fichier {} sur {}</translation>
    </message>
</context>
<context>
    <name>ImportParts</name>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>A broker's file of executions…</source>
        <translation>Fichier d’exécutions d’un courtier…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
    </message>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>Show in Activity</source>
        <translation>Voir dans Activité</translation>
    </message>
</context>
<context>
    <name>InclusionSection</name>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Count again</source>
        <translation>Compter à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Count {} again</source>
        <translation>Compter {} à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Everything counts in net worth, allocation and performance but what is listed here. Nothing of it is deleted: its entries stay in the ledger.</source>
        <translation>Tout compte dans le patrimoine net, la répartition et la performance, sauf ce qui figure ici. Rien n’en est supprimé : les écritures restent dans le grand livre.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Filter what is left out</source>
        <translation>Filtrer ce qui est exclu</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Leave something out…</source>
        <translation>Exclure quelque chose…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Nothing is left out: everything counts.</source>
        <translation>Rien n’est exclu : tout compte.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Nothing of that kind is left out.</source>
        <translation>Rien de ce type n’est exclu.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>What is left out of totals</source>
        <translation>Ce qui est exclu des totaux</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>What the marks mean</source>
        <translation>Ce que signifient les marques</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>a provider says so</source>
        <translation>un fournisseur le dit</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>an asset that somebody sent as bait: neither listed nor counted.</source>
        <translation>un actif envoyé comme appât : ni affiché ni compté.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>counts in its past; since then it holds nothing.</source>
        <translation>compte dans son passé ; depuis, il ne détient rien.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>invented money, for practice: listed, in no total.</source>
        <translation>argent inventé, pour s’exercer : affiché, dans aucun total.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>listed everywhere, in no total.</source>
        <translation>affiché partout, dans aucun total.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>neither listed nor counted, until hidden things are asked for.</source>
        <translation>ni affiché ni compté, sauf si l’on demande ce qui est masqué.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>no longer in use: neither listed nor counted.</source>
        <translation>plus utilisé : ni affiché ni compté.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>since {}</source>
        <translation>depuis {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>{} in {}</source>
        <translation>{} dans {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>{}: no longer “{}”.</source>
        <translation>{} : n’est plus « {} ».</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>{}: {}</source>
        <translation>{} : {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>“{}”</source>
        <translation>« {} »</translation>
    </message>
</context>
<context>
    <name>IncomeView</name>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>1 payment without a known value</source>
        <translation>1 versement sans valeur connue</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Dividends, interest and rewards are added up here by month and by asset. Choose a longer period, or import a file that has them.</source>
        <translation>Dividendes, intérêts et récompenses sont additionnés ici par mois et par actif. Choisissez une période plus longue, ou importez un fichier qui en contient.</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Income</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Income by asset and kind</source>
        <translation>Revenus par actif et type</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Income by month</source>
        <translation>Revenus par mois</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>New entry</source>
        <translation>Nouvelle écriture</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>No income in this period</source>
        <translation>Pas de revenu dans cette période</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>What to show</source>
        <translation>Quoi afficher</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>in this period</source>
        <translation>dans cette période</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>{} payments without a known value</source>
        <translation>{} versements sans valeur connue</translation>
    </message>
</context>
<context>
    <name>IndexCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Return over time</source>
        <translation>Rendement dans le temps</translation>
    </message>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>dashed: {}</source>
        <translation>tirets : {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>{} to {}</source>
        <translation>{} à {}</translation>
    </message>
</context>
<context>
    <name>InstitutionRow</name>
    <message>
        <location filename="../../ui/window/nav.py"/>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message>
        <location filename="../../ui/window/nav.py"/>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
</context>
<context>
    <name>InstitutionsCard</name>
    <message>
        <location filename="../../ui/overview/institutions.py"/>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <location filename="../../ui/overview/institutions.py"/>
        <source>all {}</source>
        <translation>les {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/institutions.py"/>
        <source>{} of assets · {} accounts</source>
        <translation>
            <numerusform>{} des actifs · {} compte</numerusform>
            <numerusform>{} des actifs · {} comptes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/overview/institutions.py"/>
        <source>{} unknown</source>
        <translation>{} inconnus</translation>
    </message>
</context>
<context>
    <name>JobsView</name>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Nothing runs now. Coffer looks every minute what is due, as long as it is open.</source>
        <translation>Rien ne tourne. Coffer regarde chaque minute ce qui est à faire, tant qu’il est ouvert.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Scheduled</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>What was done will be listed here, with its outcome.</source>
        <translation>Ce qui a été fait apparaîtra ici, avec son résultat.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>{} to be done. It begins in a moment.</source>
        <translation>{} à faire. Cela commence dans un instant.</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Breakout, covered call …</source>
        <translation>Cassure, covered call…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Keeping…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Kept</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Leave the separators out: this may be two numbers.</source>
        <translation>Omettez les séparateurs : cela peut être deux nombres.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Not kept</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Not kept yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Planned stop</source>
        <translation>Stop prévu</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Planned target</source>
        <translation>Objectif prévu</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>The first stop was a mistake</source>
        <translation>Le premier stop était une erreur</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Why it was opened, what happened, what to learn</source>
        <translation>Pourquoi elle a été ouverte, ce qui s’est passé, ce qu’il faut retenir</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Press keys…</source>
        <translation>Appuyez sur des touches…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>{}: {}. Press to change it.</source>
        <translation>{} : {}. Appuyez pour la changer.</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Encrypting</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Make a new data key</source>
        <translation>Créer une nouvelle clé de données</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Making a new data key</source>
        <translation>Création d’une nouvelle clé de données</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Older backups stay as they are: they open with the older key, by the passphrase and the code of their time.</source>
        <translation>Les sauvegardes plus anciennes restent telles quelles : elles s’ouvrent avec l’ancienne clé, par la phrase secrète et le code de leur époque.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Other computers have to unlock by the passphrase once.</source>
        <translation>Les autres ordinateurs devront déverrouiller une fois par la phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Remove encryption</source>
        <translation>Retirer le chiffrement</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Removing encryption</source>
        <translation>Retrait du chiffrement</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>The passphrase is changed. Older backups open with the older one.</source>
        <translation>La phrase secrète est changée. Les sauvegardes plus anciennes s’ouvrent avec l’ancienne.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>The whole file is encrypted anew under a new random key.</source>
        <translation>Tout le fichier est rechiffré avec une nouvelle clé aléatoire.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Whoever gets at the file can then read everything in it.</source>
        <translation>Quiconque obtient le fichier peut alors lire tout ce qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>You get a new recovery code; the one that you have opens only older backups.</source>
        <translation>Vous recevez un nouveau code de récupération ; celui que vous avez n’ouvre que les sauvegardes plus anciennes.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Your keys stay, for secrets in the file and for backups.</source>
        <translation>Vos clés restent, pour les secrets du fichier et pour les sauvegardes.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Reset the key of “{}”</source>
        <translation>Réinitialiser la touche de « {} »</translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>By itself</source>
        <translation>Tout seul</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>Do it now</source>
        <translation>Le faire maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>{}: by itself</source>
        <translation>{} : tout seul</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>{}: do it now</source>
        <translation>{} : le faire maintenant</translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Every transfer is settled.</source>
        <translation>Tous les transferts sont réglés.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Link these two</source>
        <translation>Lier ces deux-là</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Linked transfers carry lots, dates and cost to the other account. Where several could fit, Coffer does not guess. A link can be taken back.</source>
        <translation>Les transferts liés emportent lots, dates et coûts vers l’autre compte. Quand plusieurs conviendraient, Coffer ne devine pas. Un lien peut être retiré.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Which transfers belong together?</source>
        <translation>Quels transferts vont ensemble ?</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>arrived at {} on {}: {}</source>
        <translation>arrivé sur {} le {} : {}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>{} left {}</source>
        <translation>{} a quitté {}</translation>
    </message>
</context>
<context>
    <name>LotPicker</name>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Acquired</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>By the method</source>
        <translation>Selon la méthode</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Choose lots</source>
        <translation>Choisir les lots</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Say how much of each lot is sold. What you leave open follows the method.</source>
        <translation>Dites combien de chaque lot est vendu. Ce que vous laissez suit la méthode.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Sold of the lot of {}</source>
        <translation>Vendu du lot du {}</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Take these</source>
        <translation>Prendre ceux-ci</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>This lot has {} units.</source>
        <translation>Ce lot a {} unités.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Unit cost</source>
        <translation>Coût unitaire</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../ui/charts/pictures.py"/>
        <source>Allocation</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <location filename="../../ui/charts/pictures.py"/>
        <source>Net worth</source>
        <translation>Patrimoine net</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>Opening your books…</source>
        <translation>Ouverture de vos livres…</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>The last backup failed: {}</source>
        <translation>La dernière sauvegarde a échoué : {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>{} failed: {}</source>
        <translation>{} a échoué : {}</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>For example: belongs to the children</source>
        <translation>Par exemple : appartient aux enfants</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Leave it out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Leave out of totals</source>
        <translation>Exclure des totaux</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Of it</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>The reason is shown wherever it is missing from a total.</source>
        <translation>Le motif est affiché partout où cela manque à un total.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>The whole account</source>
        <translation>Le compte entier</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>Accounts and holdings</source>
        <translation>Comptes et positions</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>An account is in it with all that it holds, now and later.</source>
        <translation>Un compte y est avec tout ce qu’il détient, maintenant et plus tard.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>Filter accounts and holdings</source>
        <translation>Filtrer comptes et positions</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>In the group</source>
        <translation>Dans le groupe</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>In “{}”</source>
        <translation>Dans « {} »</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Save what can be read</source>
        <translation>Sauver ce qui est lisible</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Saving what can be read</source>
        <translation>Sauvetage de ce qui est lisible</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>The file is as it was: nothing was written to it.</source>
        <translation>Le fichier est comme il était : rien n’y a été écrit.</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>The new file opens with the same passphrase.</source>
        <translation>Le nouveau fichier s’ouvre avec la même phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>These books cannot be opened</source>
        <translation>Ces livres ne peuvent pas être ouverts</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Where shall what can be read go?</source>
        <translation>Où doit aller ce qui est lisible ?</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>there is a file already</source>
        <translation>il y a déjà un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>{} rows were saved, {} were lost. The damaged file is as it was.</source>
        <translation>{} lignes ont été sauvées, {} ont été perdues. Le fichier endommagé est comme il était.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Change the group</source>
        <translation>Modifier le groupe</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>For example: Retirement</source>
        <translation>Par exemple : Retraite</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Make the group</source>
        <translation>Créer le groupe</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Base currency</source>
        <translation>Devise de base</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Everything stays in one file on this computer. You can move it later.</source>
        <translation>Tout reste dans un fichier sur cet ordinateur. Vous pourrez le déplacer plus tard.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>For example: Family</source>
        <translation>Par exemple : Famille</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Give the currency as three letters, like EUR.</source>
        <translation>Indiquez la devise en trois lettres, comme EUR.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Say where the file shall be.</source>
        <translation>Dites où le fichier doit se trouver.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Totals are shown in the base currency. Every other one is converted.</source>
        <translation>Les totaux sont affichés dans la devise de base. Toutes les autres sont converties.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Where shall the books be?</source>
        <translation>Où les livres doivent-ils se trouver ?</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Your books</source>
        <translation>Vos livres</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>Movers today</source>
        <translation>Mouvements du jour</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>Nothing. Prices, transfers and balances are in order.</source>
        <translation>Rien. Cours, transferts et soldes sont en ordre.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Reconcile</source>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Say</source>
        <translation>Indiquer</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>The history of “{}” is incomplete</source>
        <translation>L’historique de « {} » est incomplet</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} contracts end within a week</source>
        <translation>
            <numerusform>{} contrat arrive à échéance sous une semaine</numerusform>
            <numerusform>{} contrats arrivent à échéance sous une semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} contracts ended: what became of them?</source>
        <translation>
            <numerusform>{} contrat est échu : qu’est-il devenu ?</numerusform>
            <numerusform>{} contrats sont échus : que sont-ils devenus ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} days</source>
        <translation>
            <numerusform>{} jour</numerusform>
            <numerusform>{} jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ended: what became of it?</source>
        <translation>{} est échu : qu’est-il devenu ?</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ends in {}</source>
        <translation>{} échoit dans {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ends today</source>
        <translation>{} échoit aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ends tomorrow</source>
        <translation>{} échoit demain</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} months</source>
        <translation>
            <numerusform>{} mois</numerusform>
            <numerusform>{} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} transfers could pair in two ways</source>
        <translation>
            <numerusform>{} transfert pourrait s’apparier de deux façons</numerusform>
            <numerusform>{} transferts pourraient s’apparier de deux façons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} years</source>
        <translation>
            <numerusform>{} an</numerusform>
            <numerusform>{} ans</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” does not match its balance</source>
        <translation>« {} » ne concorde pas avec son solde</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” has no exchange rate</source>
        <translation>« {} » n’a pas de taux de change</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” has no price</source>
        <translation>« {} » n’a pas de cours</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” price is {} old</source>
        <translation>Le cours de « {} » a {}</translation>
    </message>
</context>
<context>
    <name>NewCodeDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>A code for paper that opens the books when the passphrase is forgotten. It is shown once, and kept nowhere in readable form.</source>
        <translation>Un code sur papier qui ouvre les livres si la phrase secrète est oubliée. Il est montré une fois, et n’est conservé nulle part en clair.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Make a new recovery code</source>
        <translation>Créer un nouveau code de récupération</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Make a recovery code</source>
        <translation>Créer un code de récupération</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Older backups still open with the older code.</source>
        <translation>Les sauvegardes plus anciennes s’ouvrent encore avec l’ancien code.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>The code that you have opens nothing from then on.</source>
        <translation>Le code que vous avez n’ouvrira plus rien.</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Strength</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>The new passphrase once more</source>
        <translation>La nouvelle phrase secrète encore une fois</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>The two do not agree.</source>
        <translation>Les deux ne concordent pas.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Type a passphrase: four words that do not belong together do well.</source>
        <translation>Saisissez une phrase secrète : quatre mots sans rapport entre eux conviennent bien.</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>New: {}</source>
        <translation>Nouveau : {}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Put away</source>
        <translation>Ranger</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Put away: {}</source>
        <translation>Ranger : {}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Read: {}</source>
        <translation>Lu : {}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>{action}: {text}</source>
        <translation>{action} : {text}</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Nothing new. What needs you, work that failed and imports that are done are listed here.</source>
        <translation>Rien de nouveau. Ce qui demande votre attention, les échecs et les importations terminées apparaissent ici.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>Do you mean</source>
        <translation>Voulez-vous dire</translation>
    </message>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>Say which number you mean.</source>
        <translation>Dites quel nombre vous voulez dire.</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Account: </source>
        <translation>Compte : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Allow short positions</source>
        <translation>Autoriser les positions courtes</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Cash: </source>
        <translation>Liquidités : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>For rows that name no account.</source>
        <translation>Pour les lignes qui ne nomment aucun compte.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Format: </source>
        <translation>Format : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Lets the accounts of this import sell more than they hold.</source>
        <translation>Laisse les comptes de cette importation vendre plus qu’ils ne détiennent.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Whether trades move the cash of new accounts of this import.</source>
        <translation>Si les transactions mouvementent les liquidités des nouveaux comptes de cette importation.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>as usual</source>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>recognise it</source>
        <translation>le reconnaître</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>trades move cash</source>
        <translation>elles mouvementent les liquidités</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>trades move no cash</source>
        <translation>elles n’y touchent pas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>{}, recognised</source>
        <translation>{}, reconnu</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Net worth over time</source>
        <translation>Patrimoine net dans le temps</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>New entry</source>
        <translation>Nouvelle écriture</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Nothing more could be reconciled by itself.</source>
        <translation>Rien de plus n’a pu être rapproché automatiquement.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>With its history, what it is made of, and what needs you. Import a file from your bank or broker, or write down a first entry.</source>
        <translation>Avec son historique, sa composition et ce qui demande votre attention. Importez un fichier de votre banque ou courtier, ou saisissez une première écriture.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Your net worth will be here</source>
        <translation>Votre patrimoine net apparaîtra ici</translation>
    </message>
</context>
<context>
    <name>OwnSecretDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Passphrase or recovery code</source>
        <translation>Phrase secrète ou code de récupération</translation>
    </message>
</context>
<context>
    <name>PartEdit</name>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Counts only for a symbol that is not known yet.</source>
        <translation>Ne compte que pour un symbole encore inconnu.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Crypto pair</source>
        <translation>Paire de cryptos</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>ETF</source>
        <translation>ETF</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Stock</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Symbol, such as AAPL or BTC/USDT</source>
        <translation>Symbole, comme AAPL ou BTC/USDT</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Take this part out</source>
        <translation>Retirer ce composant</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Weight in percent</source>
        <translation>Poids en pourcentage</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>A part has no price, so no order can be made.</source>
        <translation>Un composant n’a pas de cours : aucun ordre n’est possible.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Buy…</source>
        <translation>Acheter…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>From {} on this part can be bought.</source>
        <translation>À partir de {}, ce composant peut être acheté.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>From {}, as {} needs that much for its weight; without fees.</source>
        <translation>À partir de {}, car {} en a besoin pour son poids ; hors frais.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Take back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>no price</source>
        <translation>aucun cours</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Current passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Nobody can tell you the passphrase if you forget it.</source>
        <translation>Personne ne pourra vous donner la phrase secrète si vous l’oubliez.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Older backups still open with the older passphrase. If it became known, make a new data key as well, and delete those backups.</source>
        <translation>Les sauvegardes plus anciennes s’ouvrent encore avec l’ancienne phrase secrète. Si elle a été connue d’autrui, créez aussi une nouvelle clé de données et supprimez ces sauvegardes.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Set a passphrase</source>
        <translation>Définir une phrase secrète</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <location filename="../../ui/lock/fields.py"/>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>PerformanceView</name>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Beside the benchmark</source>
        <translation>À côté de l’indice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Beside {}</source>
        <translation>À côté de {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Cost</source>
        <translation>Prix de revient</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Long term</source>
        <translation>Long terme</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>New entry</source>
        <translation>Nouvelle écriture</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Nothing was sold in these years.</source>
        <translation>Rien n’a été vendu ces années-là.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Proceeds</source>
        <translation>Produit de la vente</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Realized gain</source>
        <translation>Plus-value réalisée</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Realized gains by year</source>
        <translation>Plus-values réalisées par année</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Returns</source>
        <translation>Rendements</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Short term</source>
        <translation>Court terme</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Time-weighted and money-weighted, month by month, with drawdown and a benchmark. They need entries and prices of at least two days.</source>
        <translation>Pondérés dans le temps et par les flux, mois par mois, avec le repli et un indice de référence. Il faut des écritures et des cours d’au moins deux jours.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Your returns will be here</source>
        <translation>Vos rendements apparaîtront ici</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Backups of a server are read into empty books, by “coffer restore”.</source>
        <translation>Les sauvegardes d’un serveur sont lues dans des livres vides, avec « coffer restore ».</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Beside the books</source>
        <translation>À côté des livres</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Brings the books of a day back. What is there now is kept beside.</source>
        <translation>Ramène les livres d’un jour donné. Ce qui existe maintenant est conservé à côté.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>None: if this disk fails or the computer is stolen, every backup is gone. Choose a folder on another disk.</source>
        <translation>Aucun : si ce disque tombe en panne ou si l’ordinateur est volé, toutes les sauvegardes sont perdues. Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Remove the second place</source>
        <translation>Retirer le second emplacement</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Second place</source>
        <translation>Second emplacement</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Where they lie</source>
        <translation>Où elles se trouvent</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>{}
It is on the same disk as the books: if that fails, both are gone.</source>
        <translation>{}
Il est sur le même disque que les livres : si celui-ci tombe en panne, tout est perdu.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Activities (*.csv);;JSON (*.json)</source>
        <translation>Activités (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Band in points</source>
        <translation>Marge en points</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Export the plan</source>
        <translation>Exporter le plan</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Money stays in its account</source>
        <translation>L’argent reste dans son compte</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>New money</source>
        <translation>Argent nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Nothing to trade.</source>
        <translation>Rien à négocier.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Price</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Rebalancing</source>
        <translation>Rééquilibrage</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Smallest trade</source>
        <translation>Plus petite transaction</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Trade</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Trades of the plan</source>
        <translation>Transactions du plan</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Whole shares</source>
        <translation>Titres entiers</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>With sales</source>
        <translation>Avec des ventes</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>With sales: what is nearer to its target than this is left alone.</source>
        <translation>Avec des ventes : ce qui est plus près de son objectif que cela n’est pas touché.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Work out the trades</source>
        <translation>Calculer les transactions</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../ui/reports/preview.py"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>PriceChart</name>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Price from {} to {}, with {} trades marked</source>
        <translation>Cours du {} au {}, avec {} transactions marquées</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>A price cannot be below zero.</source>
        <translation>Un prix ne peut pas être négatif.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>For example: valuation of the last round</source>
        <translation>Par exemple : valorisation du dernier tour</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Price of one unit</source>
        <translation>Prix d’une unité</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Set a price</source>
        <translation>Définir un cours</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Set the price</source>
        <translation>Définir le cours</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ProfilesSection</name>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Books that have nothing to do with each other: another person's, a company's, a trial. Each has its own file, passphrase and backups.</source>
        <translation>Des livres sans rapport entre eux : ceux d’une autre personne, d’une société, d’un essai. Chacun a son fichier, sa phrase secrète et ses sauvegardes.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>New profile…</source>
        <translation>Nouveau profil…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Open it to rename it: its name is inside</source>
        <translation>Ouvrez-le pour le renommer : son nom est à l’intérieur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>changed {}</source>
        <translation>modifié {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>“{}” is in the trash.</source>
        <translation>« {} » est dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <location filename="../../ui/widgets/progress.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/progress.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>= earned</source>
        <translation>= gagné</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Accrued</source>
        <translation>Couru</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Arrived less expected</source>
        <translation>Arrivé moins attendu</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Earned by the end of yesterday, and not yet paid</source>
        <translation>Gagné jusqu’à la fin d’hier, et pas encore versé</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>If the balance stays as it is</source>
        <translation>Si le solde reste tel quel</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Next payout</source>
        <translation>Prochain versement</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Nominal, a year; of an APY, the rate that leads to it</source>
        <translation>Nominal, par an ; pour un taux effectif, celui qui y conduit</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Paid</source>
        <translation>Versé</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Paid by rules; of a rule that only compares, what arrived</source>
        <translation>Versé par des règles ; pour une règle qui compare seulement, ce qui est arrivé</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Paid by the rule</source>
        <translation>Versé par la règle</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Payout</source>
        <translation>Versement</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <location filename="../../ui/yields/view.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>To real</source>
        <translation>Écart au réel</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>What really arrived less what was expected</source>
        <translation>Ce qui est vraiment arrivé moins ce qui était attendu</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>× days</source>
        <translation>× jours</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>× rate</source>
        <translation>× taux</translation>
    </message>
</context>
<context>
    <name>RatingBar</name>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>How well it was traded: 1 to 5; 0 takes the rating out</source>
        <translation>Qualité de l’exécution : 1 à 5 ; 0 retire l’évaluation</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>Rating: {}</source>
        <translation>Évaluation : {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>{} of 5</source>
        <translation>{} sur 5</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>I have kept it</source>
        <translation>Je l’ai mis en lieu sûr</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>The code was not confirmed, and the older one no longer opens anything. Close again to go without it.</source>
        <translation>Le code n’a pas été confirmé, et l’ancien n’ouvre plus rien. Fermez encore une fois pour vous en passer.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Your recovery code</source>
        <translation>Votre code de récupération</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Coffer: recovery code</source>
        <translation>Coffer : code de récupération</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Copied; the clipboard is emptied soon.</source>
        <translation>Copié ; le presse-papiers sera bientôt vidé.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>It opens the books without the passphrase. Keep this page where you keep what must neither be lost nor seen.</source>
        <translation>Il ouvre les livres sans la phrase secrète. Gardez cette page là où vous gardez ce qui ne doit être ni perdu ni vu.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Printed.</source>
        <translation>Imprimé.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Save the recovery code</source>
        <translation>Enregistrer le code de récupération</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Saved. Move it away from this computer.</source>
        <translation>Enregistré. Éloignez-le de cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>The file cannot be written: {}</source>
        <translation>Le fichier ne peut pas être écrit : {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>The last group of the code</source>
        <translation>Le dernier groupe du code</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>To be sure that you have it: type the last group of the code.</source>
        <translation>Pour être sûr que vous l’avez : saisissez le dernier groupe du code.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Whoever has this code can open the books, on any computer, without the passphrase. Keep it on paper, away from this computer. It is shown only once.</source>
        <translation>Quiconque a ce code peut ouvrir les livres, sur n’importe quel ordinateur, sans la phrase secrète. Gardez-le sur papier, loin de cet ordinateur. Il n’est montré qu’une fois.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>From then on nothing more than unlocked books is needed to show secrets, to export everything and to trade live.</source>
        <translation>Dès lors, des livres déverrouillés suffisent pour montrer les secrets, tout exporter et passer de vrais ordres.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Remove the second factor</source>
        <translation>Retirer le second facteur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>The code that your authenticator shows now</source>
        <translation>Le code que votre application d’authentification affiche maintenant</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Rename the profile</source>
        <translation>Renommer le profil</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Amounts are hidden on the screen only. Files and paper have them.</source>
        <translation>Les montants ne sont masqués qu’à l’écran. Fichiers et papier les contiennent.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>As CSV…</source>
        <translation>En CSV…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>As a workbook (XLSX)…</source>
        <translation>En classeur (XLSX)…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>What the report is about</source>
        <translation>Sur quoi porte le rapport</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Working it out</source>
        <translation>Calcul en cours</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>{} pages</source>
        <translation>{} pages</translation>
    </message>
</context>
<context>
    <name>RestatedNote</name>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Hide months</source>
        <translation>Masquer les mois</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Months that move</source>
        <translation>Mois qui changent</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moved {} past month</source>
        <translation>A changé {} mois passé</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moved {} past months</source>
        <translation>A changé {} mois passés</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moves {} past month</source>
        <translation>Change {} mois passé</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moves {} past months</source>
        <translation>Change {} mois passés</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>No month of the past moved.</source>
        <translation>Aucun mois passé n’a changé.</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>No month of the past moves.</source>
        <translation>Aucun mois passé ne change.</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Show months</source>
        <translation>Afficher les mois</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>net worth at most {} ({})</source>
        <translation>patrimoine net au plus {} ({})</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>net worth stays, an account at most {} ({})</source>
        <translation>patrimoine net inchangé, un compte au plus {} ({})</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>I want the books of that time back</source>
        <translation>Je veux retrouver les livres de cette époque</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>No file chosen</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Passphrase or recovery code of that time</source>
        <translation>Phrase secrète ou code de récupération de l’époque</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Passphrase or recovery code of that time; empty: this computer's keyring</source>
        <translation>Phrase secrète ou code de récupération de l’époque ; vide : le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The backup is read into a new file first, and checked there.</source>
        <translation>La sauvegarde est d’abord lue dans un nouveau fichier, et vérifiée.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The books are closed meanwhile, and opened again.</source>
        <translation>Les livres sont fermés entre-temps, puis rouverts.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The books as they are now are kept beside it, under another name.</source>
        <translation>Les livres actuels sont conservés à côté, sous un autre nom.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The books become what they were when the backup was made.</source>
        <translation>Les livres redeviennent ce qu’ils étaient quand la sauvegarde a été faite.</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <location filename="../../ui/vaults/ring.py"/>
        <source>{} of the target</source>
        <translation>{} de l’objectif</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>31, or the last day</source>
        <translation>31, ou le dernier jour</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>APY, with a year's interest on interest</source>
        <translation>Taux effectif, avec intérêts composés sur un an</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Add an interest rule</source>
        <translation>Ajouter une règle d’intérêts</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Add the rule</source>
        <translation>Ajouter la règle</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Booked as</source>
        <translation>Comptabilisé comme</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Change the rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Compounded</source>
        <translation>Capitalisé</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Days counted as</source>
        <translation>Jours comptés comme</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Goes on</source>
        <translation>Continue</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Holding</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Interest came from elsewhere {} times in these days. Where that is what the rule would pay, let it only compare, or begin later.</source>
        <translation>Des intérêts sont venus d’ailleurs {} fois dans ces jours. Si c’est ce que la règle verserait, qu’elle compare seulement, ou commence plus tard.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Next payouts, if the balance stays:</source>
        <translation>Prochains versements, si le solde demeure :</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Nominal rate</source>
        <translation>Taux nominal</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>On day</source>
        <translation>Le jour</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Paid</source>
        <translation>Versé</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Pay nothing, only compare with what really arrives</source>
        <translation>Ne rien verser, seulement comparer avec ce qui arrive vraiment</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Rate a year, %</source>
        <translation>Taux annuel, %</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>The next payouts are shown here once a rate is given.</source>
        <translation>Les prochains versements s’affichent ici dès qu’un taux est donné.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Which is a</source>
        <translation>Nature du taux</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Write the rate in percent, such as 3.5.</source>
        <translation>Écrivez le taux en pourcentage, comme 3,5.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>{count} payouts of days that are over are due: {amount}.</source>
        <translation>{count} versements de jours passés sont dus : {amount}.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>{}: what is paid stays as it is; the new terms hold from a day on.</source>
        <translation>{} : ce qui est versé reste tel quel ; les nouvelles conditions valent à partir d’un jour.</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Accrued, not paid</source>
        <translation>Couru, non versé</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Arrived less expected</source>
        <translation>Arrivé moins attendu</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>How what is accrued came about</source>
        <translation>D’où vient ce qui est couru</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Next payout</source>
        <translation>Prochain versement</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Only compare</source>
        <translation>Comparer seulement</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Paid this year</source>
        <translation>Versé cette année</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Pay again</source>
        <translation>Verser à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Payouts</source>
        <translation>Versements</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Real interest came for these days: the rule's own payout is one too many</source>
        <translation>De vrais intérêts sont venus pour ces jours : le versement de la règle est de trop</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Rounding of earlier payouts left {}.</source>
        <translation>L’arrondi de versements précédents a laissé {}.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Take this payout out</source>
        <translation>Retirer ce versement</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>What {} payouts that are due come to is in it.</source>
        <translation>Le montant de {} versements dus y est compris.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Whether it pays, or is only compared with the interest that really arrives</source>
        <translation>Si elle verse, ou n’est que comparée aux intérêts qui arrivent vraiment</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>by rules</source>
        <translation>par des règles</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>nothing to compare yet</source>
        <translation>rien à comparer encore</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>over 1 period</source>
        <translation>sur 1 période</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>over {} periods</source>
        <translation>sur {} périodes</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>since {}</source>
        <translation>depuis {}</translation>
    </message>
</context>
<context>
    <name>SaleDialog</name>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Choose lots…</source>
        <translation>Choisir les lots…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Choose one account: a sale is recorded in one.</source>
        <translation>Choisissez un compte : une vente s’enregistre dans un seul.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Fill in the form first.</source>
        <translation>Remplissez d’abord le formulaire.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Lots that would be sold</source>
        <translation>Lots qui seraient vendus</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Lots: {} chosen by you…</source>
        <translation>Lots : {} choisis par vous…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Record this sale…</source>
        <translation>Enregistrer cette vente…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Sell all</source>
        <translation>Tout vendre</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>The sale by method</source>
        <translation>La vente selon la méthode</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>What if I sell…</source>
        <translation>Et si je vendais…</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>All that hold it</source>
        <translation>Tous ceux qui en détiennent</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Last price</source>
        <translation>Dernier cours</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Price</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Price of one unit</source>
        <translation>Prix d’une unité</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Say how much to sell: what every method would do is shown here.</source>
        <translation>Dites combien vendre : ce que ferait chaque méthode s’affichera ici.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Say the day like 2026-11-20.</source>
        <translation>Écrivez le jour comme 2026-11-20.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Say what to sell.</source>
        <translation>Dites quoi vendre.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Save the report as CSV</source>
        <translation>Enregistrer le rapport en CSV</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Save the report as PDF</source>
        <translation>Enregistrer le rapport en PDF</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Save the report as a workbook</source>
        <translation>Enregistrer le rapport en classeur</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Saved as {}.</source>
        <translation>Enregistré sous {}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>The printer takes nothing.</source>
        <translation>L’imprimante n’accepte rien.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Writing {}</source>
        <translation>Écriture de {}</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <location filename="../../ui/settings/nav.py"/>
        <source>Sections of Settings</source>
        <translation>Rubriques des réglages</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>A backup opens with the passphrase and the code of its time. Who has an old backup and an old passphrase has the books of that day.</source>
        <translation>Une sauvegarde s’ouvre avec la phrase secrète et le code de son époque. Qui a une ancienne sauvegarde et une ancienne phrase secrète a les livres de ce jour-là.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>A program that runs under your name while the books are open can see what you see. Keep the computer itself clean and up to date.</source>
        <translation>Un programme qui tourne sous votre nom pendant que les livres sont ouverts peut voir ce que vous voyez. Gardez l’ordinateur lui-même sain et à jour.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>A random key encrypts everything; what you unlock with only wraps it. If the file and a passphrase were seen by someone, make a new one: older backups still open with the older key.</source>
        <translation>Une clé aléatoire chiffre tout ; ce avec quoi vous déverrouillez ne fait que l’envelopper. Si le fichier et une phrase secrète ont été vus par autrui, créez-en une nouvelle : les sauvegardes plus anciennes s’ouvrent encore avec l’ancienne clé.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>An authenticator's code is asked for</source>
        <translation>Le code d’une application d’authentification est demandé</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>At sleep, at the screen lock and when the user is switched: at once.</source>
        <translation>À la mise en veille, au verrouillage de l’écran et au changement d’utilisateur : aussitôt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Before secrets are shown, everything is exported or trading goes live.</source>
        <translation>Avant de montrer des secrets, de tout exporter ou de passer de vrais ordres.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Data key</source>
        <translation>Clé de données</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Encrypt…</source>
        <translation>Chiffrer…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Every page of it, by AES-256. Without one of the ways below nobody can read it.</source>
        <translation>Chacune de ses pages, en AES-256. Sans l’un des moyens ci-dessous, personne ne peut le lire.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>If passphrase and recovery code are both lost, nobody can open the books: neither we nor anyone else.</source>
        <translation>Si la phrase secrète et le code de récupération sont tous deux perdus, personne ne peut ouvrir les livres : ni nous ni quiconque.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Its secret is kept sealed, so it needs books with keys.</source>
        <translation>Son secret est gardé scellé, il faut donc des livres avec des clés.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys are overwritten in memory when the books lock. A passphrase that was just typed may stay in memory a while longer.</source>
        <translation>Les clés sont écrasées en mémoire au verrouillage. Une phrase secrète qui vient d’être saisie peut rester en mémoire un peu plus longtemps.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock when nothing was done for</source>
        <translation>Verrouiller après une inactivité de</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Made on {}.</source>
        <translation>Créé le {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Make one…</source>
        <translation>En créer un…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Never by itself: whoever sits down here sees everything. Sleep and the screen lock still lock at once.</source>
        <translation>Jamais tout seul : quiconque s’assied ici voit tout. La mise en veille et le verrouillage de l’écran verrouillent tout de même aussitôt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>New code…</source>
        <translation>Nouveau code…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>New data key…</source>
        <translation>Nouvelle clé de données…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>No second factor</source>
        <translation>Pas de second facteur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Nothing is sealed: there are no keys. Who runs the server can read everything.</source>
        <translation>Rien n’est scellé : il n’y a pas de clés. Qui gère le serveur peut tout lire.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Off, and cannot be used here: {}.</source>
        <translation>Désactivé, et inutilisable ici : {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Off. It would open the books without typing, as long as you are logged in.</source>
        <translation>Désactivé. Il ouvrirait les livres sans saisie, tant que votre session est ouverte.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Off. Looking for a keyring…</source>
        <translation>Désactivé. Recherche d’un trousseau…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Provider credentials and attachments are sealed before they leave this computer. Amounts are not: who runs the server can read them.</source>
        <translation>Les identifiants des fournisseurs et les pièces jointes sont scellés avant de quitter cet ordinateur. Les montants ne le sont pas : qui gère le serveur peut les lire.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Remove encryption…</source>
        <translation>Retirer le chiffrement…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Server books made without keys: there is nothing to unlock.</source>
        <translation>Livres de serveur créés sans clés : il n’y a rien à déverrouiller.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Set…</source>
        <translation>Définir…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Six digits from an authenticator, asked for before secrets are shown, everything is exported or trading goes live. It does not replace the passphrase.</source>
        <translation>Six chiffres d’une application d’authentification, demandés avant de montrer des secrets, de tout exporter ou de passer de vrais ordres. Cela ne remplace pas la phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>The file is encrypted</source>
        <translation>Le fichier est chiffré</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>The file is not encrypted</source>
        <translation>Le fichier n’est pas chiffré</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>There is none. A code on paper opens the books when the passphrase is forgotten.</source>
        <translation>Il n’y en a pas. Un code sur papier ouvre les livres si la phrase secrète est oubliée.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>These books are on a server</source>
        <translation>Ces livres sont sur un serveur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>These books have no keys, so there is nothing to unlock. Encrypting the file makes them.</source>
        <translation>Ces livres n’ont pas de clés, il n’y a donc rien à déverrouiller. Chiffrer le fichier les crée.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>This computer's keyring</source>
        <translation>Le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Ways to unlock</source>
        <translation>Moyens de déverrouiller</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>What this cannot do</source>
        <translation>Ce que cela ne peut pas faire</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Whoever gets at this file can read everything in it.</source>
        <translation>Quiconque obtient ce fichier peut lire tout ce qu’il contient.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>{} Cannot be used now: {}.</source>
        <translation>{} Inutilisable pour l’instant : {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>{}, made on {}.</source>
        <translation>{}, créé le {}.</translation>
    </message>
</context>
<context>
    <name>SetBalanceDialog</name>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>A balance changes no entry. Where the two differ, both are shown.</source>
        <translation>Un solde ne change aucune écriture. En cas d’écart, les deux sont affichés.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>At the end of</source>
        <translation>À la fin du</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Before, {} was stated on {}.</source>
        <translation>Auparavant, {} était indiqué le {}.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Correct the balance</source>
        <translation>Corriger le solde</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Limit</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Only if the statement says so</source>
        <translation>Seulement si le relevé le dit</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Only if you know it</source>
        <translation>Seulement si vous le savez</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Owed</source>
        <translation>Dû</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Says who</source>
        <translation>Selon qui</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Set balance</source>
        <translation>Indiquer le solde</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>State this balance</source>
        <translation>Indiquer ce solde</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>What all of it cost</source>
        <translation>Ce que le tout a coûté</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Add an account in your authenticator, by the secret or by the address. Both are shown only now.</source>
        <translation>Ajoutez un compte dans votre application d’authentification, par le secret ou par l’adresse. Les deux ne sont montrés que maintenant.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Copy: {}</source>
        <translation>Copier : {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Set up the second factor</source>
        <translation>Configurer le second facteur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Switch it on</source>
        <translation>L’activer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>The code that it shows now</source>
        <translation>Le code qu’elle affiche maintenant</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <location filename="../../ui/settings/view.py"/>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
    <message>
        <location filename="../../ui/settings/view.py"/>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <location filename="../../ui/settings/view.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../ui/window/shortcuts.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/window/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>All as delivered</source>
        <translation>Tout comme à l’origine</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>All shortcuts are as delivered.</source>
        <translation>Tous les raccourcis sont ceux d’origine.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Filter by words or keys</source>
        <translation>Filtrer par mots ou touches</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Keys that stay</source>
        <translation>Touches fixes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>No shortcut matches.</source>
        <translation>Aucun raccourci ne correspond.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Press a key’s button, then the new keys. Esc leaves it as it is, Backspace takes it away.</source>
        <translation>Appuyez sur le bouton d’une touche, puis sur les nouvelles touches. Échap la laisse, Retour arrière la retire.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>{} belongs to “{}” already. Change that one first.</source>
        <translation>{} appartient déjà à « {} ». Changez d’abord celui-là.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>{} is needed in fields and tables. Choose another key.</source>
        <translation>{} sert dans les champs et tableaux. Choisissez une autre touche.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>“{}” has no key now.</source>
        <translation>« {} » n’a plus de touche.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>“{}” is {} now.</source>
        <translation>« {} » est maintenant {}.</translation>
    </message>
</context>
<context>
    <name>Shot</name>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Press again</source>
        <translation>Appuyez encore</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Press again to take it out</source>
        <translation>Appuyez encore pour la retirer</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Screenshot {}</source>
        <translation>Capture d’écran {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Take it out</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Take out {}</source>
        <translation>Retirer {}</translation>
    </message>
</context>
<context>
    <name>ShotDialog</name>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Add a screenshot</source>
        <translation>Ajouter une capture d’écran</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Drop a picture here, or paste one.</source>
        <translation>Déposez une image ici, ou collez-en une.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Paste a screenshot</source>
        <translation>Coller une capture d’écran</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Pictures ({})</source>
        <translation>Images ({})</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Screenshot {}.png</source>
        <translation>Capture {}.png</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Screenshots</source>
        <translation>Captures d’écran</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>the file is no picture that can be shown</source>
        <translation>le fichier n’est pas une image affichable</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>there is no picture in the clipboard</source>
        <translation>il n’y a pas d’image dans le presse-papiers</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Every name and figure in these books is made up. Settings remove them.</source>
        <translation>Tous les noms et chiffres de ces livres sont inventés. Les Réglages permettent de les retirer.</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Property and debt</source>
        <translation>Biens et dettes</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Sample · invented</source>
        <translation>Exemple · inventé</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Show icons only</source>
        <translation>N’afficher que les icônes</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Show words in the sidebar</source>
        <translation>Afficher les mots dans la barre latérale</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>The value is not known: a price or a rate is missing.</source>
        <translation>La valeur est inconnue : il manque un cours ou un taux.</translation>
    </message>
</context>
<context>
    <name>SpreadCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Results by size</source>
        <translation>Résultats par taille</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>trades</source>
        <translation>transactions</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../ui/window/start.py"/>
        <source>New books…</source>
        <translation>Nouveaux livres…</translation>
    </message>
    <message>
        <location filename="../../ui/window/start.py"/>
        <source>The keyring did not open them: {}.</source>
        <translation>Le trousseau ne les a pas ouverts : {}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>How to begin</source>
        <translation>Comment commencer</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Import activities from CSV. You see what it does before it is written.</source>
        <translation>Importez des activités depuis un CSV. Vous voyez l’effet avant toute écriture.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Look around in made-up books. One click removes them again.</source>
        <translation>Promenez-vous dans des livres inventés. Un clic les retire.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Start empty and record your first entry.</source>
        <translation>Partez de zéro et saisissez votre première écriture.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>You can do the others later; none of them closes a door.</source>
        <translation>Le reste pourra se faire plus tard ; rien de tout cela n’est définitif.</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Add a day…</source>
        <translation>Ajouter un jour…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Assets and liabilities are put side by side here, by category, account and holding. Choose other days, or import a file.</source>
        <translation>Actifs et passifs sont mis côte à côte ici, par catégorie, compte et position. Choisissez d’autres jours, ou importez un fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Changes as they fit</source>
        <translation>Variations selon la place</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Changes from day to day</source>
        <translation>Variations de jour en jour</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Changes from first to last</source>
        <translation>Variations du premier au dernier</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copied as CSV.</source>
        <translation>Copié en CSV.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copied as text.</source>
        <translation>Copié en texte.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Leave out {}</source>
        <translation>Omettre {}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Net-worth statement</source>
        <translation>État du patrimoine net</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>New entry</source>
        <translation>Nouvelle écriture</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>No changes</source>
        <translation>Sans variations</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Nothing is owned or owed on these days</source>
        <translation>Rien n’est possédé ni dû ces jours-là</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Prices and rates</source>
        <translation>Cours et taux</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Print, save</source>
        <translation>Imprimer, enregistrer</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Save as a web page…</source>
        <translation>Enregistrer en page web…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Show all of {}</source>
        <translation>Afficher tout de {}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Statement</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Unfold to accounts</source>
        <translation>Déplier jusqu’aux comptes</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Unfold to categories</source>
        <translation>Déplier jusqu’aux catégories</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Unfold to holdings</source>
        <translation>Déplier jusqu’aux positions</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Which days stand side by side</source>
        <translation>Quels jours sont côte à côte</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>{} days</source>
        <translation>{} jours</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Stop it</source>
        <translation>L’arrêter</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Stop the rule</source>
        <translation>Arrêter la règle</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>What it has earned by then is paid on the day after its last one.</source>
        <translation>Ce qu’elle a rapporté jusque-là est versé le lendemain de son dernier jour.</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Another colour…</source>
        <translation>Autre couleur…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Light blue</source>
        <translation>Bleu clair</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Sky</source>
        <translation>Ciel</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>The theme's colour</source>
        <translation>La couleur du thème</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <location filename="../../ui/widgets/table_header.py"/>
        <source>Column {}</source>
        <translation>Colonne {}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_header.py"/>
        <source>Column {}, sorted from high to low</source>
        <translation>Colonne {}, triée du plus grand au plus petit</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_header.py"/>
        <source>Column {}, sorted from low to high</source>
        <translation>Colonne {}, triée du plus petit au plus grand</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Copy with titles</source>
        <translation>Copier avec les titres</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Nothing to show.</source>
        <translation>Rien à afficher.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>TablesCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Closed trades by {}</source>
        <translation>Transactions clôturées par {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Table by</source>
        <translation>Tableau par</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <location filename="../../ui/trades/journal/tags.py"/>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/tags.py"/>
        <source>Take it off</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/tags.py"/>
        <source>Take off the tag {}</source>
        <translation>Enlever l’étiquette {}</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>A target is a number from 0 to 100.</source>
        <translation>Un objectif est un nombre de 0 à 100.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>As it is now</source>
        <translation>Comme c’est maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>In percent. What they leave over of 100 is meant for the parts without a target, together. At 100 those are left out: a home beside a portfolio, for instance.</source>
        <translation>En pourcentage. Ce qui manque pour faire 100 vaut pour l’ensemble des parties sans objectif. À 100, celles-ci sont exclues : une maison à côté d’un portefeuille, par exemple.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>Save the targets</source>
        <translation>Enregistrer les objectifs</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>Target of {} in percent</source>
        <translation>Objectif de {} en pourcentage</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>Targets</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>{} assigned, {} left</source>
        <translation>{} attribués, {} restants</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>{} assigned: {} too much</source>
        <translation>{} attribués : {} de trop</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Display currency {}</source>
        <translation>Devise d’affichage {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Every view shows this day. Click to choose another, or today.</source>
        <translation>Chaque vue montre ce jour. Cliquez pour en choisir un autre, ou aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Hide amounts</source>
        <translation>Masquer les montants</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Import prices, or enter one by hand.</source>
        <translation>Importez des cours, ou saisissez-en un à la main.</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>In the background: {}</source>
        <translation>En arrière-plan : {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Lock the books</source>
        <translation>Verrouiller les livres</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Lock the books (Ctrl+L)</source>
        <translation>Verrouiller les livres (Ctrl+L)</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>New entry, import, undo</source>
        <translation>Nouvelle écriture, importer, annuler</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>New entry…</source>
        <translation>Nouvelle écriture…</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>No prices yet</source>
        <translation>Pas encore de cours</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Notices: {} new</source>
        <translation>Avis : {} nouveaux</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Period: {}</source>
        <translation>Période : {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Prices of today</source>
        <translation>Cours du jour</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Prices of {}</source>
        <translation>Cours du {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Show amounts</source>
        <translation>Afficher les montants</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Show everything as it was on another day</source>
        <translation>Tout afficher tel que c’était un autre jour</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Show everything in another currency</source>
        <translation>Tout afficher dans une autre devise</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>The newest price is of {}.</source>
        <translation>Le cours le plus récent est du {}.</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>The period of charts, changes and returns</source>
        <translation>La période des graphiques, variations et rendements</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>What has no room in the bar</source>
        <translation>Ce qui n’a pas de place dans la barre</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>What the data are, and of when.</source>
        <translation>Quelles sont les données, et de quand.</translation>
    </message>
</context>
<context>
    <name>TrailSection</name>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Filter the trail</source>
        <translation>Filtrer la piste</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Nothing here can be changed or taken out unnoticed: each row is chained to the one before, and checking the books checks the chain.</source>
        <translation>Rien ici ne peut être modifié ou retiré sans que cela se voie : chaque ligne est enchaînée à la précédente, et vérifier les livres vérifie la chaîne.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Nothing of that kind was recorded</source>
        <translation>Rien de tel n’a été enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Shown</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>There is no trail here</source>
        <translation>Il n’y a pas de piste d’audit ici</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>These books were opened without it.</source>
        <translation>Ces livres ont été ouverts sans elle.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Try fewer words, or show everything.</source>
        <translation>Essayez moins de mots, ou affichez tout.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Unlock log</source>
        <translation>Journal des déverrouillages</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>{} on {}</source>
        <translation>{} le {}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Coffer has something to tell you.</source>
        <translation>Coffer a quelque chose à vous dire.</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Coffer, locked</source>
        <translation>Coffer, verrouillé</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Coffer: {}</source>
        <translation>Coffer : {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Hide Coffer</source>
        <translation>Masquer Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Lock the books</source>
        <translation>Verrouiller les livres</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Net worth: {}</source>
        <translation>Patrimoine net : {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>New entry…</source>
        <translation>Nouvelle écriture…</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Show Coffer</source>
        <translation>Afficher Coffer</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Other books…</source>
        <translation>Autres livres…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Repair the key file from its copy</source>
        <translation>Réparer le fichier de clés à partir de sa copie</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Save what can be read…</source>
        <translation>Sauver ce qui est lisible…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>The newest backup is of {}.</source>
        <translation>La sauvegarde la plus récente est du {}.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>There is no backup in the profile's folder.</source>
        <translation>Il n’y a pas de sauvegarde dans le dossier du profil.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>A passphrase</source>
        <translation>Une phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>How it is locked</source>
        <translation>Comment il est verrouillé</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>It keeps a key while you are signed in: nothing is typed.</source>
        <translation>Il garde une clé tant que votre session est ouverte : rien à saisir.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>It opens by itself here, and by the passphrase everywhere.</source>
        <translation>Ils s’ouvrent tout seuls ici, et partout avec la phrase secrète.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>It opens them if the passphrase is forgotten.</source>
        <translation>Il les ouvre si la phrase secrète est oubliée.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Make a recovery code to keep on paper</source>
        <translation>Créer un code de récupération à garder sur papier</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Needed: without it the books would be lost with this computer.</source>
        <translation>Nécessaire : sans elle, les livres seraient perdus avec cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>No encryption</source>
        <translation>Aucun chiffrement</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Not possible here: {}.</source>
        <translation>Impossible ici : {}.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>The file is encrypted. Nobody can open it without what you choose here.</source>
        <translation>Le fichier est chiffré. Personne ne peut l’ouvrir sans ce que vous choisissez ici.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>This computer's keyring</source>
        <translation>Le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Whoever can read your files can read your books.</source>
        <translation>Qui peut lire vos fichiers peut lire vos livres.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>You type it each time.</source>
        <translation>Vous la saisissez à chaque fois.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>looking for one</source>
        <translation>recherche en cours</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Other books…</source>
        <translation>Autres livres…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>The code that you keep on paper opens these books.</source>
        <translation>Le code que vous gardez sur papier ouvre ces livres.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>These books are locked.</source>
        <translation>Ces livres sont verrouillés.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Too many wrong tries. The next one in {}.</source>
        <translation>Trop d’essais erronés. Le prochain dans {}.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Type it first.</source>
        <translation>Saisissez d’abord quelque chose.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Use the passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Use the recovery code</source>
        <translation>Utiliser le code de récupération</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Use this computer's keyring</source>
        <translation>Utiliser le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Your books</source>
        <translation>Vos livres</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Archive…</source>
        <translation>Archiver…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>More of {}</source>
        <translation>Autres actions pour {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Nothing feeds it yet</source>
        <translation>Rien ne l’alimente encore</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Take back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>of {}</source>
        <translation>de {}</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>A priority is 1 for the first, 2, 3 …</source>
        <translation>Une priorité est 1 pour la première, 2, 3…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>A target is an amount above zero.</source>
        <translation>Un objectif est un montant supérieur à zéro.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Add a vault</source>
        <translation>Ajouter une cagnotte</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Add the vault</source>
        <translation>Ajouter la cagnotte</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>After the others; 1 comes first</source>
        <translation>Après les autres ; 1 vient en premier</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Aim</source>
        <translation>Cible</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>By its place</source>
        <translation>Selon sa place</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Car</source>
        <translation>Voiture</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Coins</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Colour {}</source>
        <translation>Couleur {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Edit the vault</source>
        <translation>Modifier la cagnotte</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>For example: House deposit</source>
        <translation>Par exemple : Apport pour la maison</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>No date; for example 2028-03-31</source>
        <translation>Sans date ; par exemple 2028-03-31</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Piggy bank</source>
        <translation>Tirelire</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Planned a month</source>
        <translation>Prévu par mois</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Sun</source>
        <translation>Soleil</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Target date</source>
        <translation>Date cible</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Vault</source>
        <translation>Cagnotte</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Wallet</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>What is planned is an amount, not below zero.</source>
        <translation>Ce qui est prévu est un montant non inférieur à zéro.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Write the day as 2028-03-31.</source>
        <translation>Écrivez le jour comme 2028-03-31.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Write the target without separators of thousands.</source>
        <translation>Écrivez l’objectif sans séparateurs de milliers.</translation>
    </message>
</context>
<context>
    <name>VaultsView</name>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>A vault is something that you save for: an amount, perhaps a day, and the holdings that feed it. You will see here how far it is, whether it is on pace, and where it may go.</source>
        <translation>Une cagnotte est une chose pour laquelle vous épargnez : un montant, peut-être un jour, et les positions qui l’alimentent. Vous verrez ici où elle en est, si elle tient le rythme, et où elle peut mener.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Add a vault</source>
        <translation>Ajouter une cagnotte</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Archive the vault</source>
        <translation>Archiver la cagnotte</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Archive {}?</source>
        <translation>Archiver {} ?</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>As a table…</source>
        <translation>En tableau…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Contributions…</source>
        <translation>Versements…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>It is put away with its history and claims no holding any more. It can be taken back at any time.</source>
        <translation>Elle est mise de côté avec son historique et ne réclame plus aucune position. On peut la reprendre à tout moment.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Remove the vault</source>
        <translation>Supprimer la cagnotte</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Remove {}?</source>
        <translation>Supprimer {} ?</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Savings goals</source>
        <translation>Objectifs d’épargne</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Show archived</source>
        <translation>Afficher les archivés</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>The goal and its percentages go; the holdings stay as they are. To keep it out of sight, archive it instead.</source>
        <translation>L’objectif et ses pourcentages disparaissent ; les positions restent telles quelles. Pour seulement ne plus la voir, archivez-la.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>{} feeds {} no more since today.</source>
        <translation>{} n’alimente plus {} depuis aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>{} feeds {} with {} since today.</source>
        <translation>{} alimente {} à hauteur de {} depuis aujourd’hui.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>{}/{} is allocated {} too much: {}</source>
        <translation>{}/{} est affecté {} de trop : {}</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <location filename="../../ui/window/view.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>WaitingDocuments</name>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Do not attach {}</source>
        <translation>Ne pas joindre {}</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>“{}” cannot be attached: {}.</source>
        <translation>« {} » ne peut pas être joint : {}.</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <location filename="../../ui/performance/waterfall.py"/>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
</context>
<context>
    <name>WhichBar</name>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All paper accounts</source>
        <translation>Tous les comptes fictifs</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All strategies</source>
        <translation>Toutes les stratégies</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Paper</source>
        <translation>Fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Paper {}</source>
        <translation>Fictif {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Real</source>
        <translation>Réel</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Real or paper</source>
        <translation>Réel ou fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Real {}</source>
        <translation>Réel {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>WindowDesk</name>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>A clipboard takes {} rows at most. Export the table to a file instead.</source>
        <translation>Un presse-papiers prend au plus {} lignes. Exportez plutôt le tableau dans un fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Amounts are hidden</source>
        <translation>Les montants sont masqués</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Copying rows</source>
        <translation>Copie des lignes</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Export with dots</source>
        <translation>Exporter avec des points</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Exporting the table</source>
        <translation>Exportation du tableau</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Saved as {}.</source>
        <translation>Enregistré sous {}.</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tableur (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Text with commas (*.csv)</source>
        <translation>Texte à virgules (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>The file would have dots in place of every amount, as the window has now. To export the amounts, show them first with Ctrl+Shift+P.</source>
        <translation>Le fichier aurait des points à la place de chaque montant, comme la fenêtre maintenant. Pour exporter les montants, affichez-les d’abord avec Ctrl+Maj+P.</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>{} rows copied.</source>
        <translation>{} lignes copiées.</translation>
    </message>
</context>
<context>
    <name>WindowModel</name>
    <message>
        <location filename="../../ui/widgets/table_window.py"/>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>{} rows</source>
        <translation>{} lignes</translation>
    </message>
</context>
<context>
    <name>YieldsView</name>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>1 payout was posted.</source>
        <translation>1 versement a été comptabilisé.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>A rule says what a savings account or a stake earns. Coffer pays it on its days, shows what is accrued, and compares it with what really arrives.</source>
        <translation>Une règle dit ce que rapporte un compte d’épargne ou un staking. Coffer le verse à ses jours, montre ce qui est couru, et le compare à ce qui arrive vraiment.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Add a rule…</source>
        <translation>Ajouter une règle…</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Every payout that is due by today, each once</source>
        <translation>Chaque versement dû à ce jour, une seule fois</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Interest rules</source>
        <translation>Règles d’intérêts</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>No interest rules yet</source>
        <translation>Pas encore de règles d’intérêts</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Post 1 payout</source>
        <translation>Comptabiliser 1 versement</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Post {} payouts</source>
        <translation>Comptabiliser {} versements</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>The clock is right: post</source>
        <translation>L’horloge est juste : comptabiliser</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>the real interest arrived</source>
        <translation>les vrais intérêts sont arrivés</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>{} payouts were posted.</source>
        <translation>{} versements ont été comptabilisés.</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Change of its value since the day before, by prices</source>
        <translation>Variation de sa valeur depuis la veille, due aux cours</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Debts</source>
        <translation>Dettes</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Last activity</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Last balance stated: {}</source>
        <translation>Dernier solde indiqué : {}</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>No balance was ever stated; the value rests on the entries alone.</source>
        <translation>Aucun solde n’a jamais été indiqué ; la valeur repose sur les seules écritures.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Not known: a price or an exchange rate is missing.</source>
        <translation>Inconnu : il manque un cours ou un taux de change.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Share of all assets</source>
        <translation>Part de l’ensemble des actifs</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Batch</source>
        <translation>Série</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Cash</source>
        <translation>Liquidités</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Entries that were saved together; undone together.</source>
        <translation>Écritures enregistrées ensemble ; annulées ensemble.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Price</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Recorded {}</source>
        <translation>Enregistré {}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Voided: it counts nowhere, and stays visible.</source>
        <translation>Invalidée : ne compte nulle part et reste visible.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>What came into cash (+) or left it (−).</source>
        <translation>Ce qui est entré en liquidités (+) ou en est sorti (−).</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>from {}</source>
        <translation>de {}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/listing.py"/>
        <source>{} in, {} out</source>
        <translation>{} entrés, {} sortis</translation>
    </message>
    <message>
        <location filename="../../ui/activity/listing.py"/>
        <source>{} more currencies</source>
        <translation>{} autres devises</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>{} of {} {}</source>
        <translation>{} de {} {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/activity/view.py"/>
        <source>{} transfers could pair in several ways.</source>
        <translation>
            <numerusform>{} transfert pourrait s’apparier de plusieurs façons.</numerusform>
            <numerusform>{} transferts pourraient s’apparier de plusieurs façons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>allocation</name>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Buy {}</source>
        <translation>Acheter {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>In no group</source>
        <translation>Dans aucun groupe</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Left out: the targets of the others come to 100 %.</source>
        <translation>Exclu : les objectifs des autres font 100 %.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Move {} from {} to {}.</source>
        <translation>Transférer {} de {} à {}.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>No targets yet. Say how it is meant to be, and what is off is shown here.</source>
        <translation>Pas encore d’objectifs. Dites comment cela devrait être, et les écarts s’afficheront ici.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Nothing is in a group. Groups are made under Accounts, Groups.</source>
        <translation>Rien n’est dans un groupe. Les groupes se créent sous Comptes, Groupes.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Pay {} of the new money into {}.</source>
        <translation>Verser {} de l’argent nouveau dans {}.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Target {}</source>
        <translation>Objectif {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>keep {}</source>
        <translation>garder {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>largest drift {} points</source>
        <translation>plus grand écart {} points</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>largest drift {} → {} points</source>
        <translation>plus grand écart {} → {} points</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>parts without a target are left out</source>
        <translation>les parties sans objectif sont exclues</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>sell {}</source>
        <translation>vendre {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{} assigned</source>
        <translation>{} attribués</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{} of its target</source>
        <translation>{} de son objectif</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{}: there is no holding in it that can be bought more of.</source>
        <translation>{} : il ne contient aucune position dont on puisse acheter davantage.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{}: too little of it can be sold.</source>
        <translation>{} : on peut en vendre trop peu.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{}: what is due is too small for a trade.</source>
        <translation>{} : ce qui est dû est trop petit pour une transaction.</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A fee is in something without a price.</source>
        <translation>Des frais sont dans quelque chose sans cours.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A profit factor above 5: look whether losing trades are missing.</source>
        <translation>Un facteur de profit supérieur à 5 : voyez s’il manque des transactions perdantes.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A rate into the base currency is missing on a day of closing.</source>
        <translation>Un taux vers la devise de base manque un jour de clôture.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A trade closed before any paper money was put in.</source>
        <translation>Une transaction a été clôturée avant tout apport d’argent fictif.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A trade with several tags counts in each.</source>
        <translation>Une transaction à plusieurs étiquettes compte dans chacune.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>All results are the same.</source>
        <translation>Tous les résultats sont identiques.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>As noted; else the name of the legs' structure.</source>
        <translation>Telle que notée ; sinon le nom de la structure des jambes.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Average R</source>
        <translation>R moyen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Average loss</source>
        <translation>Perte moyenne</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Average win</source>
        <translation>Gain moyen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>Below the highest</source>
        <translation>Sous le plus haut</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Break-even</source>
        <translation>À l’équilibre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Closed trades</source>
        <translation>Transactions clôturées</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Drawdown of equity</source>
        <translation>Repli des fonds propres</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Equity at its highest</source>
        <translation>Fonds propres au plus haut</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Excellent: SQN of 3 or more</source>
        <translation>Excellent : SQN de 3 ou plus</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Expectancy</source>
        <translation>Espérance</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Fair: SQN from 1.6 to 2.5</source>
        <translation>Moyen : SQN de 1,6 à 2,5</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>First opening to last closing</source>
        <translation>Première ouverture à dernière clôture</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>From {} to below {}: {} trades</source>
        <translation>De {} à moins de {} : {} transactions</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Good: SQN from 2.5 to 3</source>
        <translation>Bon : SQN de 2,5 à 3</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Highest before</source>
        <translation>Plus haut précédent</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Holding time</source>
        <translation>Durée de détention</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>In a row now (− lost)</source>
        <translation>À la suite en ce moment (− perdues)</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>It needs two trades.</source>
        <translation>Il faut deux transactions.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Largest drawdown</source>
        <translation>Plus grand repli</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Long</source>
        <translation>Longue</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Longest</source>
        <translation>Le plus long</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Lost</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Lost in a row</source>
        <translation>Perdues à la suite</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Low</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Mean result</source>
        <translation>Résultat moyen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Mixed: legs on both sides.</source>
        <translation>Mixte : jambes des deux côtés.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>More than 90% won: look whether losing trades are missing.</source>
        <translation>Plus de 90 % gagnées : voyez s’il manque des transactions perdantes.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>No closed trades.</source>
        <translation>Aucune transaction clôturée.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>No stop was planned.</source>
        <translation>Aucun stop n’était prévu.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>No tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>None noted</source>
        <translation>Aucune notée</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Not enough data to judge by: {} of {} trades, {} of {} days.</source>
        <translation>Trop peu de données pour juger : {} transactions sur {}, {} jours sur {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Not known whether won</source>
        <translation>On ne sait pas si gagnées</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Nothing was held for any time.</source>
        <translation>Rien n’a été détenu la moindre durée.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Nothing was rolled.</source>
        <translation>Rien n’a été reporté.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of a trade it is not known whether it was won.</source>
        <translation>Pour une transaction, on ne sait pas si elle a été gagnée.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of the first opening, {}.</source>
        <translation>De la première ouverture, {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of the last closing, {}.</source>
        <translation>De la dernière clôture, {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of them won</source>
        <translation>Dont gagnées</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Options are put together by what they are on.</source>
        <translation>Les options sont regroupées par sous-jacent.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Paper trades: {} closed</source>
        <translation>Transactions fictives : {} clôturées</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Payoff ratio</source>
        <translation>Ratio gain/perte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Poor: SQN below 1.6</source>
        <translation>Faible : SQN inférieur à 1,6</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Profit factor</source>
        <translation>Facteur de profit</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Real trades: {} closed</source>
        <translation>Transactions réelles : {} clôturées</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>SQN</source>
        <translation>SQN</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Short</source>
        <translation>Courte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Sum of R</source>
        <translation>Somme des R</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Sum of gains</source>
        <translation>Somme des gains</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Sum of losses</source>
        <translation>Somme des pertes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>Sum of results</source>
        <translation>Somme des résultats</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>There is no gain.</source>
        <translation>Il n’y a aucun gain.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>There is no loss.</source>
        <translation>Il n’y a aucune perte.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Time with anything open</source>
        <translation>Temps avec une position ouverte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>To below</source>
        <translation>À moins de</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Told in money alone: other money comes and goes in real accounts.</source>
        <translation>En argent seulement : d’autres sommes entrent et sortent des comptes réels.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Trade</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Trades</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>Trades closed</source>
        <translation>Transactions clôturées</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Trades with a stop</source>
        <translation>Transactions avec un stop</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Trades, rolls as one</source>
        <translation>Transactions, reports comptés comme une</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Win rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Win rate of rolls</source>
        <translation>Taux de réussite avec reports</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Won</source>
        <translation>Gagnées</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Won in a row</source>
        <translation>Gagnées à la suite</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Worst</source>
        <translation>Pire</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>average win ÷ average loss</source>
        <translation>gain moyen ÷ perte moyenne</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>fall ÷ equity at its highest: paper money put in + sum of results</source>
        <translation>repli ÷ fonds propres au plus haut : argent fictif apporté + somme des résultats</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>in {}, each with all of its result on the day of its closing, {}</source>
        <translation>en {}, chacune avec tout son résultat le jour de sa clôture, {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>low − highest before it, of the sum of results; begins at nothing</source>
        <translation>plus bas − plus haut précédent de la somme des résultats ; part de zéro</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>mean of result ÷ risk; risk = |entry − first planned stop| × quantity</source>
        <translation>moyenne de résultat ÷ risque ; risque = |entrée − premier stop prévu| × quantité</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>mean of the time from the first opening to the last closing</source>
        <translation>moyenne du temps entre la première ouverture et la dernière clôture</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>most trades lost one after another, by closing</source>
        <translation>plus grand nombre de transactions perdues d’affilée, par clôture</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>most trades won one after another, by closing</source>
        <translation>plus grand nombre de transactions gagnées d’affilée, par clôture</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>paper left out</source>
        <translation>fictif exclu</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>real ones left out</source>
        <translation>réelles exclues</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>result ÷ closed trades</source>
        <translation>résultat ÷ transactions clôturées</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>root of n × mean ÷ deviation of results (n − 1)</source>
        <translation>racine de n × moyenne ÷ écart type des résultats (n − 1)</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of fees; results are net of them</source>
        <translation>somme des frais ; les résultats en sont nets</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of gains ÷ sum of losses, in money</source>
        <translation>somme des gains ÷ somme des pertes, en argent</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>sum of gains ÷ sum of losses, in money; none without a loss</source>
        <translation>somme des gains ÷ somme des pertes, en argent ; aucun sans perte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of gains ÷ won</source>
        <translation>somme des gains ÷ gagnées</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of gains − sum of losses, net of fees</source>
        <translation>somme des gains − somme des pertes, nets de frais</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of losses ÷ lost</source>
        <translation>somme des pertes ÷ perdues</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>the largest result</source>
        <translation>le plus grand résultat</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>the smallest result</source>
        <translation>le plus petit résultat</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>this computer's time zone ({})</source>
        <translation>fuseau horaire de cet ordinateur ({})</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>time with anything open ÷ first opening to last closing</source>
        <translation>temps avec une position ouverte ÷ première ouverture à dernière clôture</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>won + lost + break-even; legs of one strategy count as one</source>
        <translation>gagnées + perdues + à l’équilibre ; les jambes d’une stratégie comptent pour une</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>won ÷ all closed trades; break-even ones are among them</source>
        <translation>gagnées ÷ toutes les transactions clôturées ; celles à l’équilibre en font partie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>won ÷ all, a trade and what it was rolled into as one</source>
        <translation>gagnées ÷ toutes, une transaction et ce en quoi elle a été reportée comptant pour une</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>{} below the highest</source>
        <translation>{} sous le plus haut</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>{} closed</source>
        <translation>{} clôturées</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} closed trades are in {}, without a rate into {} on their day.</source>
        <translation>{} transactions clôturées sont en {}, sans taux vers {} à leur date.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} closed trades have a fee without a price.</source>
        <translation>{} transactions clôturées ont des frais sans cours.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} d {} h</source>
        <translation>{} j {} h</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} h {} min</source>
        <translation>{} h {} min</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} open, not counted</source>
        <translation>{} ouvertes, non comptées</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>{}: {} on {}; deepest fall {} on {}.</source>
        <translation>{} : {} le {} ; repli le plus profond {} le {}.</translation>
    </message>
</context>
<context>
    <name>balances</name>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>({} of {} holdings proven)</source>
        <translation>({} positions prouvées sur {})</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>, the ledger {} ({})</source>
        <translation>, le grand livre {} ({})</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>, {} of it new</source>
        <translation>, dont {} nouveaux</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Closed</source>
        <translation>Clôturé</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Contradicted</source>
        <translation>Contredit</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Derived only</source>
        <translation>Seulement déduit</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Enter shows what was stated</source>
        <translation>Entrée affiche ce qui a été indiqué</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Enter states the balance of {}</source>
        <translation>Entrée indique le solde de {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>In effect</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Limit</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Limit less what is owed; nobody stated it.</source>
        <translation>Plafond moins ce qui est dû ; personne ne l’a indiqué.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>No balance was stated yet; the figure rests on the entries alone.</source>
        <translation>Aucun solde n’a encore été indiqué ; le chiffre repose sur les seules écritures.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Not in use</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Paper money</source>
        <translation>Argent fictif</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Proven</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Reconciling would open with {}.</source>
        <translation>Le rapprochement ouvrirait avec {}.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Recorded {}</source>
        <translation>Enregistré {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Scam</source>
        <translation>Arnaque</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Stated</source>
        <translation>Indiqué</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Stated on {}</source>
        <translation>Indiqué le {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>The ledger says the same.</source>
        <translation>Le grand livre dit la même chose.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>The ledger says {}: {} apart.</source>
        <translation>Le grand livre dit {} : {} d’écart.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>There are no entries of it: the stated balance is all that is known.</source>
        <translation>Il n’y a pas d’écritures : le solde indiqué est tout ce que l’on sait.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>What was stated, less what the entries add up to</source>
        <translation>Ce qui a été indiqué, moins la somme des écritures</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>flagged by a provider</source>
        <translation>signalé par un fournisseur</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>no reason was given</source>
        <translation>aucun motif indiqué</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} came in after {} that no entry tells.</source>
        <translation>{} sont entrés après le {} sans qu’aucune écriture ne le dise.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} came in that no entry tells.</source>
        <translation>{} sont entrés sans qu’aucune écriture ne le dise.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} went out after {} that no entry tells.</source>
        <translation>{} sont sortis après le {} sans qu’aucune écriture ne le dise.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} went out that no entry tells.</source>
        <translation>{} sont sortis sans qu’aucune écriture ne le dise.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{}: {} on {}</source>
        <translation>{} : {} le {}</translation>
    </message>
</context>
<context>
    <name>baskets</name>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>1 part is missing</source>
        <translation>1 composant manque</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>As of</source>
        <translation>Au</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>At work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Below the least quantity</source>
        <translation>Sous la quantité minimale</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Below the least value</source>
        <translation>Sous la valeur minimale</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Bought for {}</source>
        <translation>Acheté pour {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Closed now</source>
        <translation>Fermé en ce moment</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Comes to</source>
        <translation>Revient à</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Fee {}</source>
        <translation>Frais {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Fees take all of it</source>
        <translation>Les frais prennent tout</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Filled</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Filled {} of {}</source>
        <translation>{} exécutés sur {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Gain</source>
        <translation>Plus-value</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Held through this basket</source>
        <translation>Détenu via ce panier</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Hide parts</source>
        <translation>Masquer les composants</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>High risk</source>
        <translation>Risque élevé</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Higher risk</source>
        <translation>Risque assez élevé</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>In the basket; nothing: it has left it</source>
        <translation>Dans le panier ; rien : il l’a quitté</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Its share of the amount without what it comes to; below zero: it takes more</source>
        <translation>Sa part du montant moins ce à quoi il revient ; sous zéro : il prend plus</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Largest distance from a weight</source>
        <translation>Plus grand écart à un poids</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Left over</source>
        <translation>Reste</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Less than one step</source>
        <translation>Moins d’un pas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Low risk</source>
        <translation>Risque faible</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Lower risk</source>
        <translation>Risque assez faible</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Medium risk</source>
        <translation>Risque moyen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>More than can be paid</source>
        <translation>Plus que ce qui peut être payé</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>No price known</source>
        <translation>Aucun cours connu</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Not all of it can be sold through the basket: it was sold otherwise, or is at work.</source>
        <translation>Tout ne peut pas être vendu par le panier : une partie a été vendue autrement ou est engagée.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Not on the step</source>
        <translation>Pas sur le pas</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Not on the tick</source>
        <translation>Pas sur l’échelon de cotation</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Nothing was bought through it yet.</source>
        <translation>Rien n’a encore été acheté par ce panier.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Nothing was ordered through this basket yet.</source>
        <translation>Rien n’a encore été commandé par ce panier.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Of</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Of what is held through the basket</source>
        <translation>De ce qui est détenu via le panier</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Of what is still there, first in, first out, fees included</source>
        <translation>De ce qui est encore là, premier entré, premier sorti, frais compris</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Orders</source>
        <translation>Ordres</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Paper</source>
        <translation>Fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Partly filled</source>
        <translation>Partiellement exécuté</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Parts</source>
        <translation>Composants</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Parts as they would be ordered</source>
        <translation>Composants tels qu’ils seraient commandés</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Parts of the order</source>
        <translation>Composants de l’ordre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Price</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Price is old</source>
        <translation>Cours ancien</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Realized by sales</source>
        <translation>Réalisé par des ventes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Show parts</source>
        <translation>Afficher les composants</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Sold for about {}</source>
        <translation>Vendu pour environ {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>The newest price, with the account's slippage where it has some</source>
        <translation>Le cours le plus récent, avec le glissement du compte s’il en a un</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Try the missing part again</source>
        <translation>Réessayer le composant manquant</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Try the {} missing parts again</source>
        <translation>Réessayer les {} composants manquants</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>With the fee: what a buy takes out of the cash, or a sale brings in</source>
        <translation>Avec les frais : ce qu’un achat retire des liquidités, ou ce qu’une vente rapporte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>buy {}</source>
        <translation>acheter {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>sell {}</source>
        <translation>vendre {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>{} h ago</source>
        <translation>il y a {} h</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>{} min ago</source>
        <translation>il y a {} min</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>{} more</source>
        <translation>{} de plus</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} of about {} came in</source>
        <translation>{} rentrés sur environ {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} of {} spent</source>
        <translation>{} dépensés sur {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} parts are missing</source>
        <translation>{} composants manquent</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{}, {} of 5</source>
        <translation>{}, {} sur 5</translation>
    </message>
</context>
<context>
    <name>belongings</name>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Acquired</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Add property or valuables</source>
        <translation>Ajouter un bien ou un objet de valeur</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>Ahead</source>
        <translation>À venir</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>All {} values…</source>
        <translation>Toutes les {} valeurs…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>An account of its own</source>
        <translation>Un compte à lui</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>As it counts now</source>
        <translation>Comme il compte maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Bar</source>
        <translation>Lingot</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Before fees</source>
        <translation>Avant frais</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Below which the value does not fall</source>
        <translation>En dessous de laquelle la valeur ne tombe pas</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Buy</source>
        <translation>Acheter</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Buy more of {}</source>
        <translation>Acheter plus de {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Buy more…</source>
        <translation>Acheter plus…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <location filename="../../ui/belongings/words.py"/>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>By its rule the value is beyond any measure.</source>
        <translation>Selon sa règle, la valeur dépasse toute mesure.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>By rule</source>
        <translation>Selon la règle</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Coin</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Collectible</source>
        <translation>Objet de collection</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Cost</source>
        <translation>Prix de revient</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Cost of what is sold</source>
        <translation>Coût de ce qui est vendu</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Cost, {}</source>
        <translation>Coût, {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Declining balance</source>
        <translation>Dégressif</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Declining balance, {} a year, not below {}</source>
        <translation>Dégressif, {} par an, pas sous {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Entries of its account</source>
        <translation>Écritures de son compte</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Equity</source>
        <translation>Valeur nette</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Every value that was set or changed, the newest change first.</source>
        <translation>Chaque valeur fixée ou modifiée, la modification la plus récente d’abord.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Falls by a rate of what is left a year, not below the salvage value.</source>
        <translation>Baisse d’un taux annuel de ce qui reste, pas sous la valeur résiduelle.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Falls in equal steps to the salvage value over a life in months.</source>
        <translation>Baisse par étapes égales jusqu’à la valeur résiduelle sur une durée en mois.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Fine metal in a thousand: 999.9, or 916.7</source>
        <translation>Métal fin en millièmes : 999,9 ou 916,7</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Fine ounces times the spot price of the metal, with a premium if you like.</source>
        <translation>Onces fines multipliées par le cours au comptant du métal, avec une prime si vous voulez.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Fine ounces, all pieces</source>
        <translation>Onces fines, toutes pièces</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Fixed growth</source>
        <translation>Croissance fixe</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Fixed growth, {} a year</source>
        <translation>Croissance fixe, {} par an</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Follows an index</source>
        <translation>Suit un indice</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Follows {}</source>
        <translation>Suit {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>For example: Home</source>
        <translation>Par exemple : Maison</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>For example: Series A</source>
        <translation>Par exemple : Série A</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>For example: valuation by an expert</source>
        <translation>Par exemple : expertise</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>From 1 to 100 percent of the whole</source>
        <translation>De 1 à 100 pour cent du tout</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>From outside the books</source>
        <translation>De l’extérieur des livres</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Funding round</source>
        <translation>Tour de financement</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Funding round of {}</source>
        <translation>Tour de financement de {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Gain</source>
        <translation>Plus-value</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Gold</source>
        <translation>Or</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Grows by a rate a year, compound; a rate below zero lets it fall.</source>
        <translation>Croît d’un taux annuel composé ; un taux négatif la fait baisser.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>How {} is valued</source>
        <translation>Comment {} est évalué</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Its cash goes down by cost and fees</source>
        <translation>Ses liquidités baissent du coût et des frais</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Its rule needs a first value set by hand.</source>
        <translation>Sa règle a besoin d’une première valeur fixée à la main.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Its value goes on</source>
        <translation>Sa valeur évolue</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Last by hand</source>
        <translation>Dernière à la main</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Life in months</source>
        <translation>Durée en mois</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Loan-to-value</source>
        <translation>Quotité de financement</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Market price</source>
        <translation>Prix du marché</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Metal</source>
        <translation>Métal</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Money goes to</source>
        <translation>L’argent va à</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Moves with the price of another asset, for example a house price index.</source>
        <translation>Évolue avec le cours d’un autre actif, par exemple un indice immobilier.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/columns.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Net worth</source>
        <translation>Patrimoine net</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>New value of {}</source>
        <translation>Nouvelle valeur de {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>New value…</source>
        <translation>Nouvelle valeur…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Next by rule</source>
        <translation>Prochaine selon la règle</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>No value is known yet.</source>
        <translation>Aucune valeur n’est encore connue.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Nobody: it was there already</source>
        <translation>Personne : il était déjà là</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Notary, tax, broker: part of the cost</source>
        <translation>Notaire, impôt, agence : partie du coût</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Note the round</source>
        <translation>Noter le tour</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Of its cost and its values</source>
        <translation>De son coût et de ses valeurs</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Of the company</source>
        <translation>De la société</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Of the company, all classes, if known</source>
        <translation>De la société, toutes catégories, si connu</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>Of what is owned</source>
        <translation>De ce qui est possédé</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Other form</source>
        <translation>Autre forme</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Out of the books</source>
        <translation>Hors des livres</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Over the spot price; may be below zero</source>
        <translation>Sur le cours au comptant ; peut être négative</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Owed on it</source>
        <translation>Dû dessus</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Owned</source>
        <translation>Possédé</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>Owned no more</source>
        <translation>Plus possédé</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Paid from</source>
        <translation>Payé depuis</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Palladium</source>
        <translation>Palladium</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Part of the whole, %</source>
        <translation>Part du tout, %</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Past months that change</source>
        <translation>Mois passés qui changent</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Pieces</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Platinum</source>
        <translation>Platine</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Precious metal</source>
        <translation>Métal précieux</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Premium, %</source>
        <translation>Prime, %</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Price of a share, {}</source>
        <translation>Prix d’une action, {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Private company</source>
        <translation>Société non cotée</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Proceeds after fees</source>
        <translation>Produit après frais</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Proceeds, {}</source>
        <translation>Produit, {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Property</source>
        <translation>Immobilier</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Purity</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Purity, ‰</source>
        <translation>Titre, ‰</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Rate a year, %</source>
        <translation>Taux annuel, %</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Realized by sales</source>
        <translation>Réalisé par des ventes</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Round…</source>
        <translation>Tour…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Rule…</source>
        <translation>Règle…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Salvage value</source>
        <translation>Valeur résiduelle</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Sell {}</source>
        <translation>Vendre {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Sell…</source>
        <translation>Vendre…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Set the rule</source>
        <translation>Fixer la règle</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Set the value</source>
        <translation>Fixer la valeur</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Several pieces may lie in one account</source>
        <translation>Plusieurs pièces peuvent être dans un même compte</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Share class</source>
        <translation>Catégorie d’actions</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Share owned, %</source>
        <translation>Part possédée, %</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Shares</source>
        <translation>Actions</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Shares after it</source>
        <translation>Actions après</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Silver</source>
        <translation>Argent</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Spot price</source>
        <translation>Cours au comptant</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Spot price, premium {}</source>
        <translation>Cours au comptant, prime {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Straight line</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Straight line to {} over {} months</source>
        <translation>Linéaire jusqu’à {} sur {} mois</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>The newest day of a value that no rule made</source>
        <translation>Le jour le plus récent d’une valeur qu’aucune règle n’a produite</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>The next twelve months</source>
        <translation>Les douze prochains mois</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The price of its index is not known, so its rule says nothing.</source>
        <translation>Le cours de son indice n’est pas connu, sa règle ne dit donc rien.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>The share of the whole, or how many pieces or shares</source>
        <translation>La part du tout, ou le nombre de pièces ou d’actions</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The spot price of its metal is not known, so its rule says nothing.</source>
        <translation>Le cours au comptant de son métal n’est pas connu, sa règle ne dit donc rien.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>The symbol of the asset whose price it follows</source>
        <translation>Le symbole de l’actif dont il suit le cours</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The value stays</source>
        <translation>La valeur reste</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The value stays as it is until you set another one.</source>
        <translation>La valeur reste telle quelle jusqu’à ce que vous en fixiez une autre.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>The whole piece, with what is no metal</source>
        <translation>La pièce entière, avec ce qui n’est pas du métal</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Unit of weight</source>
        <translation>Unité de poids</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Value of a piece</source>
        <translation>Valeur d’une pièce</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Value of a share</source>
        <translation>Valeur d’une action</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/words.py"/>
        <source>Value of the whole</source>
        <translation>Valeur du tout</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Value of what you own</source>
        <translation>Valeur de votre part</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Value over time</source>
        <translation>Valeur dans le temps</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Valued</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Values by rule</source>
        <translation>Valeurs selon la règle</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Values by rule after this day are worked out anew</source>
        <translation>Les valeurs selon la règle après ce jour sont recalculées</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Values of {}</source>
        <translation>Valeurs de {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Weight of a piece</source>
        <translation>Poids d’une pièce</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>What had been stated for that day before</source>
        <translation>Ce qui était indiqué pour ce jour auparavant</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>What it is worth today</source>
        <translation>Ce qu’il vaut aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>What you paid for your part, in total, without fees</source>
        <translation>Ce que vous avez payé pour votre part, au total, hors frais</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>You keep</source>
        <translation>Vous gardez</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>You own {}</source>
        <translation>Vous possédez {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>grams</source>
        <translation>grammes</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>kilograms</source>
        <translation>kilogrammes</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>troy ounces</source>
        <translation>onces troy</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>values after that day are worked out anew</source>
        <translation>les valeurs après ce jour sont recalculées</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>{}, in {}</source>
        <translation>{}, en {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>{}: no value is known.</source>
        <translation>{} : aucune valeur n’est connue.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>{}: {} on {}, {} on {}; {} of {} values set by hand.</source>
        <translation>{} : {} le {}, {} le {} ; {} valeurs sur {} fixées à la main.</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>about {}</source>
        <translation>environ {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>amount not known</source>
        <translation>montant inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>as on {}</source>
        <translation>comme le {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>monthly</source>
        <translation>mensuel</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>no longer paid</source>
        <translation>n’est plus versé</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>no regular payments</source>
        <translation>pas de versements réguliers</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>not held any more</source>
        <translation>n’est plus détenu</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>quarterly</source>
        <translation>trimestriel</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>twice a year</source>
        <translation>deux fois par an</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>yearly</source>
        <translation>annuel</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>{} each</source>
        <translation>{} chacun</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Amounts are hidden: show them first.</source>
        <translation>Les montants sont masqués : affichez-les d’abord.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Below zero, without a tile: {}</source>
        <translation>Sous zéro, sans tuile : {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/twin.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copied as a picture.</source>
        <translation>Image copiée.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copied {} rows as data.</source>
        <translation>{} lignes de données copiées.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copy as data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copy as picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <location filename="../../ui/charts/more.py"/>
        <source>Copy, save, print, show as table</source>
        <translation>Copier, enregistrer, imprimer, afficher en tableau</translation>
    </message>
    <message>
        <location filename="../../ui/charts/columns.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>Estimated on {} of {} days.</source>
        <translation>Estimé {} jours sur {}.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>From outside</source>
        <translation>De l’extérieur</translation>
    </message>
    <message>
        <location filename="../../ui/charts/more.py"/>
        <source>More for the chart {}</source>
        <translation>Plus pour le graphique {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>Not known on {} of {} days.</source>
        <translation>Inconnu {} jours sur {}.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <source>Nothing is known for this period.</source>
        <translation>Rien n’est connu pour cette période.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/days.py"/>
        <source>Nothing is known yet.</source>
        <translation>Rien n’est encore connu.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Nothing is owned on this day.</source>
        <translation>Rien n’est possédé ce jour-là.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <location filename="../../ui/charts/bars.py"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as data</source>
        <translation>Enregistrer les données</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as data…</source>
        <translation>Enregistrer les données…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Saved as {}.</source>
        <translation>Enregistré sous {}.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tableaux (*.csv *.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>There is nothing to take along.</source>
        <translation>Il n’y a rien à emporter.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/charts/columns.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>change not known</source>
        <translation>variation inconnue</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>changed by {}</source>
        <translation>variation de {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{name}: {amount}</source>
        <translation>{name} : {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/bars.py"/>
        <source>{name}: {first} in {first_when}, {last} in {last_when}, changed by {change}; lowest {low} in {low_when}, highest {high} in {high_when}; {total} in all.</source>
        <translation>{name} : {first} en {first_when}, {last} en {last_when}, variation de {change} ; minimum {low} en {low_when}, maximum {high} en {high_when} ; {total} en tout.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{} from outside</source>
        <translation>{} de l’extérieur</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{} to outside</source>
        <translation>{} vers l’extérieur</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <source>{} to {}</source>
        <translation>{} à {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{}: from {} on {} to {} on {}, {}; lowest {} on {}, highest {} on {}.</source>
        <translation>{} : de {} le {} à {} le {}, {} ; minimum {} le {}, maximum {} le {}.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <location filename="../../ui/charts/words.py"/>
        <source>{}: nothing is known for this period.</source>
        <translation>{} : rien n’est connu pour cette période.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <source>{}: {} at the end, lowest {}, highest {}</source>
        <translation>{} : {} à la fin, minimum {}, maximum {}</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <location filename="../../ui/window/sidebar.py"/>
        <source>{} accounts</source>
        <translation>
            <numerusform>{} compte</numerusform>
            <numerusform>{} comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/batches.py"/>
        <source>{} balances</source>
        <translation>
            <numerusform>{} solde</numerusform>
            <numerusform>{} soldes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/detail.py"/>
        <location filename="../../ui/holdings/explain.py"/>
        <location filename="../../ui/settings/batches.py"/>
        <source>{} entries</source>
        <translation>
            <numerusform>{} écriture</numerusform>
            <numerusform>{} écritures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/security.py"/>
        <source>{} minutes</source>
        <translation>
            <numerusform>{} minute</numerusform>
            <numerusform>{} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/batches.py"/>
        <source>{} prices</source>
        <translation>
            <numerusform>{} cours</numerusform>
            <numerusform>{} cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/trail.py"/>
        <source>{} rows</source>
        <translation>
            <numerusform>{} ligne</numerusform>
            <numerusform>{} lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>A charge of its own, not part of a trade.</source>
        <translation>Une charge à part, hors de toute transaction.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>A tax paid from an account.</source>
        <translation>Un impôt payé depuis un compte.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Adds a lot; its cost includes the fee. Cash goes down.</source>
        <translation>Ajoute un lot ; son coût comprend les frais. Les liquidités baissent.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset given</source>
        <translation>Actif cédé</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset or currency</source>
        <translation>Actif ou devise</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset received</source>
        <translation>Actif reçu</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Assets received for nothing: a lot at market value.</source>
        <translation>Actifs reçus sans contrepartie : un lot à la valeur de marché.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Cash that an account paid. Counts as income.</source>
        <translation>Liquidités versées par un compte. Compte comme revenu.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Cash that an asset paid. Counts as income.</source>
        <translation>Liquidités versées par un actif. Compte comme revenu.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Comes from outside: salary, savings, assets you bring in.</source>
        <translation>Vient de l’extérieur : salaire, épargne, actifs que vous apportez.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Cost per unit</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>From account</source>
        <translation>Du compte</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Interest that a debt costs. Counts as a charge.</source>
        <translation>Intérêts que coûte une dette. Compte comme charge.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Leaves what Coffer keeps track of.</source>
        <translation>Quitte ce que Coffer suit.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Moves between your own accounts; lots keep date and cost.</source>
        <translation>Se déplace entre vos propres comptes ; les lots gardent date et coût.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Multiplies the quantity and divides the unit cost.</source>
        <translation>Multiplie la quantité et divise le coût unitaire.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>New units for one old</source>
        <translation>Nouvelles unités pour une ancienne</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>One asset for another: a sale and a buy, no cash moves.</source>
        <translation>Un actif contre un autre : une vente et un achat, sans mouvement de liquidités.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Paid by</source>
        <translation>Versé par</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Price per unit</source>
        <translation>Cours unitaire</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Proceeds</source>
        <translation>Produit de la vente</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Quantity given</source>
        <translation>Quantité cédée</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Quantity received</source>
        <translation>Quantité reçue</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Realized gain</source>
        <translation>Plus-value réalisée</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Staking and the like: a lot at market value, and income.</source>
        <translation>Staking et semblables : un lot à la valeur de marché, et un revenu.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Swap</source>
        <translation>Échange</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Takes lots and realizes a gain. Cash goes up, less the fee.</source>
        <translation>Prélève des lots et réalise une plus-value. Les liquidités augmentent, frais déduits.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>To account</source>
        <translation>Vers le compte</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Total before the fee</source>
        <translation>Total hors frais</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Type of asset</source>
        <translation>Type d’actif</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Type of asset received</source>
        <translation>Type d’actif reçu</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>What was there before your records begin, at its cost.</source>
        <translation>Ce qui existait avant le début de votre suivi, à son coût.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>A sealed value was changed or moved: {}</source>
        <translation>Une valeur scellée a été modifiée ou déplacée : {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Choose another place, or start new books there.</source>
        <translation>Choisissez un autre emplacement, ou commencez-y de nouveaux livres.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Restore a backup, or choose another file.</source>
        <translation>Restaurez une sauvegarde, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Several assets have the symbol “{}” ({}). Choose the asset type.</source>
        <translation>Plusieurs actifs ont le symbole « {} » ({}). Choisissez le type d’actif.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The books do not check out</source>
        <translation>Les livres ne sont pas cohérents</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The entry “{}” does not add up: {} Nothing was written.</source>
        <translation>L’écriture « {} » n’est pas équilibrée : {} Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The keyring cannot be used: {}</source>
        <translation>Le trousseau ne peut pas être utilisé : {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The request could not be carried out.</source>
        <translation>La demande n’a pas pu être exécutée.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>There are no books at “{}”.</source>
        <translation>Il n’y a pas de livres à l’emplacement « {} ».</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>There is no {} named “{}”. Check the spelling, or add it first.</source>
        <translation>Aucun élément {} nommé « {} ». Vérifiez l’orthographe, ou ajoutez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Update Coffer, then open it again.</source>
        <translation>Mettez Coffer à jour, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>{} cannot be opened: {}</source>
        <translation>{} ne peut pas être ouvert : {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” cannot be imported: {} Nothing was written.</source>
        <translation>« {} » ne peut pas être importé : {} Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” cannot be used: {}</source>
        <translation>« {} » ne peut pas être utilisé : {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” is damaged, or is no Coffer file: {}</source>
        <translation>« {} » est endommagé, ou n’est pas un fichier Coffer : {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” is no date. Write it like 2026-11-20.</source>
        <translation>« {} » n’est pas une date. Écrivez-la comme 2026-11-20.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” is no plain number. Write it like 1234.56.</source>
        <translation>« {} » n’est pas un nombre simple. Écrivez-le comme 1234.56.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” was written by a newer Coffer. It was not touched.</source>
        <translation>« {} » a été écrit par un Coffer plus récent. Rien n’y a été touché.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}”: {}</source>
        <translation>« {} » : {}</translation>
    </message>
</context>
<context>
    <name>executions</name>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>A CSV file of trades, fills or activity, of any broker or exchange. What each row becomes is shown before anything is written, and importing the same file twice adds nothing.</source>
        <translation>Un fichier CSV de transactions, d’exécutions ou d’activité, de n’importe quel courtier ou plateforme. Ce que devient chaque ligne est montré avant toute écriture, et importer deux fois le même fichier n’ajoute rien.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>A sentence that says it all</source>
        <translation>Une phrase qui dit tout</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Account: </source>
        <translation>Compte : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Already in the books: </source>
        <translation>Déjà dans les livres : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Amount of money</source>
        <translation>Somme d’argent</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Amounts: </source>
        <translation>Montants : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Booked again</source>
        <translation>Comptabilisé à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Bought or sold</source>
        <translation>Acheté ou vendu</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Buys and sells that are in the ledger become positions in Trades. Nothing is booked again, and doing it twice adds nothing.</source>
        <translation>Les achats et ventes du grand livre deviennent des positions dans Transactions. Rien n’est comptabilisé à nouveau, et le faire deux fois n’ajoute rien.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Choose the account into which it is imported.</source>
        <translation>Choisissez le compte dans lequel importer.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_columns.py"/>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Currency of the fee</source>
        <translation>Devise des frais</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Currency: </source>
        <translation>Devise : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Dates: </source>
        <translation>Dates : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Decimals: </source>
        <translation>Décimales : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Drop a broker's file here</source>
        <translation>Déposez ici le fichier d’un courtier</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Every execution of this file is already in the books.</source>
        <translation>Toutes les exécutions de ce fichier sont déjà dans les livres.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Execution</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Fees: </source>
        <translation>Frais : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>ISIN</source>
        <translation>ISIN</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Id of the execution</source>
        <translation>Identifiant de l’exécution</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Id of the order</source>
        <translation>Identifiant de l’ordre</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Import executions</source>
        <translation>Importer des exécutions</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Import {}</source>
        <translation>Importer {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Imported {} executions into {}</source>
        <translation>{} exécutions importées dans {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Is like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Kind of asset</source>
        <translation>Type d’actif</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Kind of row</source>
        <translation>Type de ligne</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Lets the account sell more than it holds, from now on.</source>
        <translation>Laisse désormais le compte vendre plus qu’il ne détient.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Looking at the ledger …</source>
        <translation>Examen du grand livre …</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>May go short</source>
        <translation>Peut vendre à découvert</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>No execution</source>
        <translation>Pas d’exécution</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>No executions: {}</source>
        <translation>Pas d’exécutions : {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Nothing is written before you press Import.</source>
        <translation>Rien n’est écrit avant que vous n’appuyiez sur Importer.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Opens or closes</source>
        <translation>Ouvre ou clôture</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: call or put</source>
        <translation>Option : call ou put</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: expiry</source>
        <translation>Option : échéance</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: multiplier</source>
        <translation>Option : multiplicateur</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: strike</source>
        <translation>Option : prix d’exercice</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: underlying</source>
        <translation>Option : sous-jacent</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Passed over</source>
        <translation>Passée</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Perhaps known {}</source>
        <translation>Peut-être connues {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Price</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Rejected rows are left out; mended and imported again, they are added.</source>
        <translation>Les lignes rejetées sont laissées de côté ; corrigées et réimportées, elles s’ajoutent.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Rejected {}</source>
        <translation>Rejetées {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Say first what the columns are.</source>
        <translation>Dites d’abord ce que sont les colonnes.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Status of the order</source>
        <translation>Statut de l’ordre</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Take over trades of the ledger</source>
        <translation>Reprendre les transactions du grand livre</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Taken over</source>
        <translation>Repris</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>There is no row that can be imported.</source>
        <translation>Aucune ligne ne peut être importée.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>There is nothing to take over.</source>
        <translation>Il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Time alone</source>
        <translation>Heure seule</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Times in: </source>
        <translation>Heures en : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Trades</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Undo takes the whole import back.</source>
        <translation>Annuler défait toute l’importation.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>What becomes of trades that the ledger seems to have: the same asset, side, quantity, price and day. Taken over, they become positions and nothing is booked a second time.</source>
        <translation>Ce que deviennent les transactions que le grand livre semble avoir : même actif, sens, quantité, cours et jour. Reprises, elles deviennent des positions et rien n’est comptabilisé deux fois.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>What is left out</source>
        <translation>Ce qui est laissé de côté</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>What the books seem to have</source>
        <translation>Ce que les livres semblent avoir</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>What the rows become</source>
        <translation>Ce que deviennent les lignes</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_columns.py"/>
        <source>What these words mean</source>
        <translation>Ce que signifient ces mots</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Working out what it would do</source>
        <translation>Calcul de l’effet</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>all are charged</source>
        <translation>tous sont débités</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>before the fee</source>
        <translation>hors frais</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>book again</source>
        <translation>comptabiliser à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>choose or name one</source>
        <translation>en choisir ou en nommer un</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>day first</source>
        <translation>jour d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>guessed</source>
        <translation>deviné</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>leave out</source>
        <translation>laisser de côté</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>mapping {}</source>
        <translation>correspondance {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>month first</source>
        <translation>mois d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>negative is charged</source>
        <translation>le négatif est débité</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>positive is charged</source>
        <translation>le positif est débité</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>take over</source>
        <translation>reprendre</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>with the fee</source>
        <translation>frais compris</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>year first</source>
        <translation>année d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} added</source>
        <translation>{} ajoutées</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} already known</source>
        <translation>{} déjà connues</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} new</source>
        <translation>{} nouvelles</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} positions</source>
        <translation>{} positions</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} rejected</source>
        <translation>{} rejetées</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} rows</source>
        <translation>{} lignes</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} taken over from the ledger</source>
        <translation>{} reprises du grand livre</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>{} trades became {} positions.</source>
        <translation>{} transactions sont devenues {} positions.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>{} trades become {} positions.</source>
        <translation>{} transactions deviennent {} positions.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Assets</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Assets {} less debts {}, on {}.</source>
        <translation>Actifs {} moins dettes {}, au {}.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Changed prices</source>
        <translation>Cours modifiés</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Cost of the open lots</source>
        <translation>Coût des lots ouverts</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Coverage: {}</source>
        <translation>Couverture : {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Debts</source>
        <translation>Dettes</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Entries of {}</source>
        <translation>Écritures de {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Further down</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Gains</source>
        <translation>Plus-values</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Holdings</source>
        <translation>Positions</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Income</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Net worth</source>
        <translation>Patrimoine net</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Of</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Oldest rate on the way</source>
        <translation>Taux le plus ancien du chemin</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Open lots of {}</source>
        <translation>Lots ouverts de {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Price</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Price and path</source>
        <translation>Cours et chemin</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Price of {}</source>
        <translation>Cours de {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Proceeds less the cost of the lots that went, sale by sale.</source>
        <translation>Produit moins le coût des lots partis, vente par vente.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Quantity × price, in {}, at the end of {}.</source>
        <translation>Quantité × cours, en {}, à la fin du {}.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Realized gain</source>
        <translation>Plus-value réalisée</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The newest price known at the end of {}.</source>
        <translation>Le cours le plus récent connu à la fin du {}.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The newest {} of {}</source>
        <translation>Les {} plus récentes sur {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The row as it came in</source>
        <translation>La ligne telle qu’elle est arrivée</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The values of {} holdings at the end of {}, added up.</source>
        <translation>Les valeurs de {} positions à la fin du {}, additionnées.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>There is no price</source>
        <translation>Il n’y a pas de cours</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Unrealized gain</source>
        <translation>Plus-value latente</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Voided. It counts nowhere.</source>
        <translation>Invalidée. Ne compte nulle part.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Way to {}</source>
        <translation>Chemin vers {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What came and went, newest first. What is held is their sum.</source>
        <translation>Ce qui est entré et sorti, le plus récent d’abord. La position en est la somme.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What it did</source>
        <translation>Ce qu’elle a fait</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What the open lots cost, fees included. Beside each: its gain if sold now.</source>
        <translation>Ce que les lots ouverts ont coûté, frais compris. À côté : la plus-value de chacun s’il était vendu maintenant.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What was sold of {}</source>
        <translation>Ce qui a été vendu de {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Where it is from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Worth of {}</source>
        <translation>Valeur de {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Written down once, and never changed: a correction is a new entry that voids it.</source>
        <translation>Inscrite une fois, jamais modifiée : une correction est une nouvelle écriture qui l’invalide.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} entries</source>
        <translation>{} écritures</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} in {}</source>
        <translation>{} dans {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} lots</source>
        <translation>{} lots</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} lots sold</source>
        <translation>{} lots vendus</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} of {} · {} · cost {}</source>
        <translation>{} sur {} · {} · coût {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} sold {} · proceeds {} · cost {}</source>
        <translation>{} vendu {} · produit {} · coût {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} · changed {}</source>
        <translation>{} · modifié {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} → {}</source>
        <translation>{} → {}</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <location filename="../../ui/format.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>in the future</source>
        <translation>dans le futur</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/format.py"/>
        <source>{} days ago</source>
        <translation>
            <numerusform>il y a {} jour</numerusform>
            <numerusform>il y a {} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/format.py"/>
        <source>{} months ago</source>
        <translation>
            <numerusform>il y a {} mois</numerusform>
            <numerusform>il y a {} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/format.py"/>
        <source>{} years ago</source>
        <translation>
            <numerusform>il y a {} an</numerusform>
            <numerusform>il y a {} ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>This may be {} or {}: leave the separators out.</source>
        <translation>Cela peut être {} ou {} : omettez les séparateurs.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>no earlier than {}.</source>
        <translation>au plus tôt le {}.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>no later than {}.</source>
        <translation>au plus tard le {}.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>write the day as {}.</source>
        <translation>écrivez le jour comme {}.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>{}: fill it in.</source>
        <translation>{} : à remplir.</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>Add to group</source>
        <translation>Ajouter au groupe</translation>
    </message>
    <message>
        <location filename="../../ui/groups/scope_box.py"/>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/scope_box.py"/>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>{}, with its account</source>
        <translation>{}, avec son compte</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Bring in</source>
        <translation>Apporter</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>holdings</name>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Balance from</source>
        <translation>Solde issu de</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Change of the price since the day before.</source>
        <translation>Variation du cours depuis la veille.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Cost</source>
        <translation>Prix de revient</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Cost {}</source>
        <translation>Coût {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Coverage: {}</source>
        <translation>Couverture : {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Days held</source>
        <translation>Jours de détention</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Dividends, interest, rewards.</source>
        <translation>Dividendes, intérêts, récompenses.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Fees paid</source>
        <translation>Frais payés</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Gain</source>
        <translation>Plus-value</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Gains of what was sold.</source>
        <translation>Plus-values de ce qui a été vendu.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>How far the figures can be trusted.</source>
        <translation>À quel point on peut se fier aux chiffres.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>In no group</source>
        <translation>Dans aucun groupe</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Income</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>No open lots.</source>
        <translation>Aucun lot ouvert.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>No price</source>
        <translation>Sans cours</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>No price is known yet.</source>
        <translation>Aucun cours n’est encore connu.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Nothing sold, no income yet.</source>
        <translation>Rien de vendu, pas encore de revenu.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Open lots of {}</source>
        <translation>Lots ouverts de {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Price</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Proceeds</source>
        <translation>Produit de la vente</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Quantity × price, in your currency.</source>
        <translation>Quantité × cours, dans votre devise.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Realized</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Realized gains of {}</source>
        <translation>Plus-values réalisées de {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>Realized, {} sales</source>
        <translation>
            <numerusform>Réalisé, {} vente</numerusform>
            <numerusform>Réalisé, {} ventes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Share of all you own.</source>
        <translation>Part de tout ce que vous possédez.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>The latest price up to the day; its age is marked where it is old.</source>
        <translation>Le dernier cours jusqu’à ce jour ; son âge est signalé s’il est ancien.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>The price over the last thirty days.</source>
        <translation>Le cours sur les trente derniers jours.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>This price is old.</source>
        <translation>Ce cours est ancien.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>Total of {} counted</source>
        <translation>Total de {} comptés</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Unit cost</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Unrealized</source>
        <translation>Latent</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Unrealized gain in percent of the cost.</source>
        <translation>Plus-value latente en pourcentage du prix de revient.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Unrealized, percent</source>
        <translation>Latent, en pourcentage</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Value less cost: the gain if all were sold now.</source>
        <translation>Valeur moins prix de revient : la plus-value si tout était vendu maintenant.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>What the open lots cost, fees included.</source>
        <translation>Ce que les lots ouverts ont coûté, frais compris.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Where {} comes from</source>
        <translation>D’où vient {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Why the value is unknown</source>
        <translation>Pourquoi la valeur est inconnue</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>no price is known yet</source>
        <translation>aucun cours n’est encore connu</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>old price</source>
        <translation>cours ancien</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>paper</source>
        <translation>fictif</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>paper left out</source>
        <translation>fictif exclu</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>shares</source>
        <translation>parts</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} buys</source>
        <translation>
            <numerusform>{} achat</numerusform>
            <numerusform>{} achats</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>{} left out</source>
        <translation>{} exclus</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} lots</source>
        <translation>
            <numerusform>{} lot</numerusform>
            <numerusform>{} lots</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} more …</source>
        <translation>{} de plus …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} splits</source>
        <translation>
            <numerusform>{} division</numerusform>
            <numerusform>{} divisions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>{} unknown</source>
        <translation>{} inconnus</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>× unknown price</source>
        <translation>× cours inconnu</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Already known</source>
        <translation>Déjà connues</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Coffer does not know this kind. The row is kept, and moves nothing.</source>
        <translation>Coffer ne connaît pas ce type. La ligne est conservée et ne déplace rien.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Known {}</source>
        <translation>Connu {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Left out by you</source>
        <translation>Laissé de côté par vous</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>New accounts</source>
        <translation>Nouveaux comptes</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>New assets</source>
        <translation>Nouveaux actifs</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>No rows</source>
        <translation>Aucune ligne</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>No rows of the books</source>
        <translation>Aucune ligne des livres</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Perhaps there already {}</source>
        <translation>Peut-être déjà là {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rejected rows</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rejected {}</source>
        <translation>Rejetées {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rows that are known already</source>
        <translation>Lignes déjà connues</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rows that look like entries which are there</source>
        <translation>Lignes qui ressemblent à des écritures présentes</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What changes {}</source>
        <translation>Ce qui change {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What it brings</source>
        <translation>Ce que cela apporte</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>A target is reached.</source>
        <translation>Un objectif est atteint.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Adds the new day to the figures that are kept for every day.</source>
        <translation>Ajoute le nouveau jour aux chiffres tenus pour chaque jour.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Backed up, and verified.</source>
        <translation>Sauvegardé et vérifié.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Backs the books up half an hour after a change.</source>
        <translation>Sauvegarde les livres une demi-heure après une modification.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Books options that have expired, by the exchange's clock.</source>
        <translation>Comptabilise les options échues, à l’heure de la bourse.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Contracts that end</source>
        <translation>Contrats qui arrivent à échéance</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Daily figures</source>
        <translation>Chiffres quotidiens</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Days added: {}</source>
        <translation>Jours ajoutés : {}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Ends day orders with their session, and works paper orders.</source>
        <translation>Clôt les ordres du jour avec leur séance et exécute les ordres fictifs.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Interest by rule</source>
        <translation>Intérêts selon la règle</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Loan schedules</source>
        <translation>Échéanciers</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Looks which of your assets have an old price, or none.</source>
        <translation>Cherche lesquels de vos actifs ont un cours ancien, ou aucun.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Messages of orders: {}</source>
        <translation>Messages d’ordres : {}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Not done yet</source>
        <translation>Pas encore fait</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Notes which vaults have reached their target.</source>
        <translation>Note quelles cagnottes ont atteint leur objectif.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Nothing was due.</source>
        <translation>Rien n’était à faire.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Orders at work</source>
        <translation>Ordres en cours</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Posted: {}</source>
        <translation>Comptabilisé : {}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Posts interest and principal by the schedules of loans.</source>
        <translation>Comptabilise intérêts et capital selon les échéanciers des prêts.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Posts interest and rewards that yield rules say are paid.</source>
        <translation>Comptabilise intérêts et récompenses que les règles disent versés.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Price check</source>
        <translation>Contrôle des cours</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Proof of a restore</source>
        <translation>Preuve de restauration</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Restored: equal to the last digit.</source>
        <translation>Restauré : égal au dernier chiffre près.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Restores a backup into a scratch place each week, and compares it.</source>
        <translation>Restaure chaque semaine une sauvegarde dans un emplacement d’essai et la compare.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Tried again soon</source>
        <translation>Nouvel essai bientôt</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Values by rule</source>
        <translation>Valeurs selon la règle</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Vaults</source>
        <translation>Cagnottes</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Waits</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>What came of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Writes the values of belongings that follow a rule.</source>
        <translation>Inscrit les valeurs des biens qui suivent une règle.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next now</source>
        <translation>prochain maintenant</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next tomorrow</source>
        <translation>prochain demain</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next when it is needed</source>
        <translation>prochain quand il le faudra</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next {}</source>
        <translation>prochain {}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>running now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>{} old, {} missing: {}</source>
        <translation>{} anciens, {} manquants : {}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>At risk {}: |entry − first planned stop| × quantity.</source>
        <translation>Risqué {} : |entrée − premier stop prévu| × quantité.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>It came to {}.</source>
        <translation>Le résultat a été de {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>Risk is |entry − stop| × quantity, known once something has filled.</source>
        <translation>Le risque est |entrée − stop| × quantité, connu dès qu’une part est exécutée.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>The first planned stop was {}; R is measured by it.</source>
        <translation>Le premier stop prévu était {} ; R se mesure par lui.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>The target is {} away.</source>
        <translation>L’objectif est à {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>With a planned stop, results are told as multiples of what was at risk (R).</source>
        <translation>Avec un stop prévu, les résultats sont donnés en multiples de ce qui était risqué (R).</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <location filename="../../ui/i18n/__init__.py"/>
        <source>As the computer ({})</source>
        <translation>Comme l’ordinateur ({})</translation>
    </message>
</context>
<context>
    <name>loans</name>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>+ Debt</source>
        <translation>+ Dette</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>30 days a month (30/360)</source>
        <translation>30 jours par mois (30/360)</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/view.py"/>
        <source>Add a debt</source>
        <translation>Ajouter une dette</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>All entries</source>
        <translation>Toutes les écritures</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Amount, {}</source>
        <translation>Montant, {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Another rate for {}</source>
        <translation>Autre taux pour {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Another rate…</source>
        <translation>Autre taux…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>As the base currency</source>
        <translation>Comme la devise de base</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Balance over time</source>
        <translation>Solde dans le temps</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Bank or person</source>
        <translation>Banque ou personne</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Book the difference</source>
        <translation>Comptabiliser l’écart</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>By contract; without it the terms say how much</source>
        <translation>Selon le contrat ; sinon les conditions le disent</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>By contract; without it, over the payments left</source>
        <translation>Selon le contrat ; sinon sur les mensualités restantes</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>By the schedule</source>
        <translation>Selon l’échéancier</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Car loan</source>
        <translation>Prêt auto</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Card terms…</source>
        <translation>Conditions de la carte…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Comes back to</source>
        <translation>Revient à</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Credit card</source>
        <translation>Carte de crédit</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Days of interest</source>
        <translation>Jours d’intérêts</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Days over 360</source>
        <translation>Jours sur 360</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Days over 365</source>
        <translation>Jours sur 365</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Days over those of the year</source>
        <translation>Jours sur ceux de l’année</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Debt</source>
        <translation>Dette</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Debts</source>
        <translation>Dettes</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Due day</source>
        <translation>Jour d’échéance</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>Each month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Each payment is posted once, however often this is pressed</source>
        <translation>Chaque mensualité est comptabilisée une fois, quel que soit le nombre d’appuis</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Equal parts of principal</source>
        <translation>Amortissement constant</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Equal payments</source>
        <translation>Mensualités constantes</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Equity</source>
        <translation>Valeur nette</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Extra</source>
        <translation>Supplément</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Extra payment for {}</source>
        <translation>Versement supplémentaire pour {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>Extra payment: {}</source>
        <translation>Versement supplémentaire : {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Extra payment…</source>
        <translation>Versement supplémentaire…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>First payment</source>
        <translation>Première mensualité</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>For example: Home loan</source>
        <translation>Par exemple : Prêt immobilier</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>From its beginning</source>
        <translation>Depuis son début</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>From what is owed on a day</source>
        <translation>À partir de ce qui est dû un jour donné</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Interest a year</source>
        <translation>Intérêts annuels</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Interest a year, %</source>
        <translation>Intérêts annuels, %</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Interest in all</source>
        <translation>Intérêts au total</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Interest only, principal at the end</source>
        <translation>Intérêts seuls, capital à la fin</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Interest saved</source>
        <translation>Intérêts économisés</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Interest to come</source>
        <translation>Intérêts à venir</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Last payment</source>
        <translation>Dernière mensualité</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Ledger</source>
        <translation>Grand livre</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Ledger and observed balance differ. You can book {} on {}.</source>
        <translation>Grand livre et solde constaté diffèrent. Vous pouvez comptabiliser {} le {}.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Lent</source>
        <translation>Prêté</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Limit</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Limit used</source>
        <translation>Plafond utilisé</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Limit, {}</source>
        <translation>Plafond, {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Loan-to-value</source>
        <translation>Quotité de financement</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Lower payments</source>
        <translation>Mensualités plus basses</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Money lent</source>
        <translation>Argent prêté</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Monthly payments</source>
        <translation>Mensualités</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Mortgage</source>
        <translation>Prêt immobilier</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Mortgages, loans, credit cards and money that you lent, with what they cost, when they are paid off and what an extra payment does.</source>
        <translation>Prêts immobiliers, crédits, cartes et argent prêté : ce qu’ils coûtent, quand ils sont remboursés et l’effet d’un versement supplémentaire.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Next payment</source>
        <translation>Prochaine mensualité</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Next statement</source>
        <translation>Prochain relevé</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>No account: payments come from outside</source>
        <translation>Aucun compte : les versements viennent de l’extérieur</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>None are known</source>
        <translation>Aucune connue</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>None yet. A balance from a statement shows whether the books agree with it.</source>
        <translation>Aucun encore. Un solde de relevé montre si les livres concordent avec lui.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Not posted</source>
        <translation>Non comptabilisé</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Nothing is due: all payments are posted.</source>
        <translation>Rien n’est dû : toutes les mensualités sont comptabilisées.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>Nothing is known yet.</source>
        <translation>Rien n’est encore connu.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Nothing is owned yet that could be financed. Add it first.</source>
        <translation>Rien n’est encore possédé qui puisse être financé. Ajoutez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Observed balances</source>
        <translation>Soldes constatés</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>Once, today</source>
        <translation>Une fois, aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Other debt</source>
        <translation>Autre dette</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Other loan</source>
        <translation>Autre prêt</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Owed</source>
        <translation>Dû</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Owed on that day</source>
        <translation>Dû ce jour-là</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Owed: {}</source>
        <translation>Dû : {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Paid back by</source>
        <translation>Remboursé d’ici</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Paid from</source>
        <translation>Payé depuis</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Paid off</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Paid out</source>
        <translation>Versé</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Payment</source>
        <translation>Mensualité</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Payment from then on</source>
        <translation>Mensualité dès lors</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Payment until then</source>
        <translation>Mensualité jusque-là</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Personal loan</source>
        <translation>Prêt personnel</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Plan it</source>
        <translation>Le planifier</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Post each payment when it is due</source>
        <translation>Comptabiliser chaque versement à son échéance</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Post what is due</source>
        <translation>Comptabiliser ce qui est dû</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Posted</source>
        <translation>Comptabilisé</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Posted until</source>
        <translation>Comptabilisé jusqu’au</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Posted, differs</source>
        <translation>Comptabilisé, diffère</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Principal</source>
        <translation>Capital</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Principal each time</source>
        <translation>Capital à chaque fois</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Schedule</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Schedule of {}</source>
        <translation>Échéancier de {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Set the rate</source>
        <translation>Fixer le taux</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Share of the principal that is paid back; of a card: limit used</source>
        <translation>Part du capital remboursée ; pour une carte : plafond utilisé</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>So that</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Sooner paid off</source>
        <translation>Remboursé plus tôt</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>State a balance</source>
        <translation>Indiquer un solde</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Statement day</source>
        <translation>Jour du relevé</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Straight to somebody else</source>
        <translation>Directement à quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Student loan</source>
        <translation>Prêt étudiant</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Take back the extra payment of {}</source>
        <translation>Retirer le versement supplémentaire du {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Take back the rate of {}</source>
        <translation>Retirer le taux du {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Take back: {}</source>
        <translation>Retirer : {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Terms of {}</source>
        <translation>Conditions de {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>The ledger has {} of interest and a payment of {}</source>
        <translation>Le grand livre a {} d’intérêts et un versement de {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>The money came from</source>
        <translation>L’argent venait de</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>The money went to</source>
        <translation>L’argent est allé à</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Time saved</source>
        <translation>Temps gagné</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Up to today it is posted, later it is planned</source>
        <translation>Jusqu’à aujourd’hui il est comptabilisé, ensuite planifié</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Void</source>
        <translation>Invalidation</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What an extra payment does</source>
        <translation>Effet d’un versement supplémentaire</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>What became of the payment in the ledger</source>
        <translation>Ce qu’est devenue la mensualité dans le grand livre</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What is owed, over what your share is worth</source>
        <translation>Ce qui est dû, par rapport à la valeur de votre part</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>What is still to be paid back; of money lent, what is owed to you</source>
        <translation>Ce qui reste à rembourser ; pour de l’argent prêté, ce qui vous est dû</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What it finances</source>
        <translation>Ce qu’elle finance</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What it finances…</source>
        <translation>Ce qu’elle finance…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>What it is for</source>
        <translation>À quoi cela sert</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>What {} finances</source>
        <translation>Ce que {} finance</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Will be posted</source>
        <translation>Seront comptabilisées</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Worked out</source>
        <translation>Calculé</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Your debts will be listed here</source>
        <translation>Vos dettes apparaîtront ici</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>a payment of {}</source>
        <translation>un versement de {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>a repayment of {}</source>
        <translation>un remboursement de {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>as observed</source>
        <translation>comme constaté</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>by the ledger</source>
        <translation>selon le grand livre</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>by the schedule</source>
        <translation>selon l’échéancier</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>from {}</source>
        <translation>dès {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>instead of {}</source>
        <translation>au lieu de {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>interest of {}</source>
        <translation>intérêts de {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>no account</source>
        <translation>aucun compte</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>of {}</source>
        <translation>de {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>owed</source>
        <translation>dû</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>owed to you</source>
        <translation>dû à vous</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>{} entries posted.</source>
        <translation>{} écritures comptabilisées.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>{} lent</source>
        <translation>{} prêtés</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} month</source>
        <translation>{} mois</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} months</source>
        <translation>{} mois</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>{} owed</source>
        <translation>{} dus</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>{} paid back</source>
        <translation>{} remboursés</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>{} payments left</source>
        <translation>{} mensualités restantes</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>{} payments up to today</source>
        <translation>{} mensualités jusqu’à aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>{} to the ledger</source>
        <translation>{} par rapport au grand livre</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} year</source>
        <translation>{} an</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} years</source>
        <translation>{} ans</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>{}: give a whole number.</source>
        <translation>{} : indiquez un nombre entier.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>{}: nothing is known.</source>
        <translation>{} : rien n’est connu.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>{}: {} on {}, {} on {}.</source>
        <translation>{} : {} le {}, {} le {}.</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <location filename="../../ui/importing/tables.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Account of the rows</source>
        <translation>Compte des lignes</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Amount of money</source>
        <translation>Somme d’argent</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Amounts of trades: </source>
        <translation>Montants des transactions : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Amounts: </source>
        <translation>Montants : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>As the file looks</source>
        <translation>À l’allure du fichier</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Balanced: {} balances of the file follow from its rows.</source>
        <translation>Équilibré : {} soldes du fichier découlent de ses lignes.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_header.py"/>
        <location filename="../../ui/importing/map_table.py"/>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_header.py"/>
        <source>Column {}: {}</source>
        <translation>Colonne {} : {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Columns by: </source>
        <translation>Colonnes par : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Counted: the file states no balances, and every row was read.</source>
        <translation>Compté : le fichier n’indique aucun solde, et chaque ligne a été lue.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Currency of the fee</source>
        <translation>Devise des frais</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Currency of the rows</source>
        <translation>Devise des lignes</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Dates: </source>
        <translation>Dates : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Decimals: </source>
        <translation>Décimales : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Did “{}” come in or go out? Choose at Amounts.</source>
        <translation>« {} » est-il entré ou sorti ? Choisissez sous Montants.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Encoding, columns, names, grouping and time zone.</source>
        <translation>Encodage, colonnes, noms, milliers et fuseau horaire.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Encoding: </source>
        <translation>Encodage : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Export the mapping</source>
        <translation>Exporter la correspondance</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Export to a file…</source>
        <translation>Exporter vers un fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Fees: </source>
        <translation>Frais : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Grouping: </source>
        <translation>Milliers : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Guessed from its names and contents. Change whatever is not right.</source>
        <translation>Deviné d’après les noms et le contenu. Changez ce qui n’est pas juste.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Guessed. {} of the first rows cannot be read so: see the marks.</source>
        <translation>Deviné. {} des premières lignes ne se lisent pas ainsi : voyez les marques.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>ISIN</source>
        <translation>ISIN</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Id of the row</source>
        <translation>Identifiant de la ligne</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Import a mapping</source>
        <translation>Importer une correspondance</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Import from a file…</source>
        <translation>Importer d’un fichier…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>Import them too</source>
        <translation>Les importer aussi</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>In or out</source>
        <translation>Entrée ou sortie</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Is the day or the month first in “{}”? Choose at Dates.</source>
        <translation>Dans « {} », le jour ou le mois vient-il d’abord ? Choisissez sous Dates.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Is to be</source>
        <translation>Sera</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_header.py"/>
        <location filename="../../ui/importing/map_table.py"/>
        <location filename="../../ui/importing/tables.py"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Mappings</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Money in</source>
        <translation>Entrée d’argent</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Money out</source>
        <translation>Sortie d’argent</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Names: </source>
        <translation>Noms : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>New accounts</source>
        <translation>Nouveaux comptes</translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>New assets</source>
        <translation>Nouveaux actifs</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>New assets: </source>
        <translation>Nouveaux actifs : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>No column is “{}”. Choose one in the table.</source>
        <translation>Aucune colonne n’est « {} ». Choisissez-en une dans le tableau.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Not read yet</source>
        <translation>Pas encore lu</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Price</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Read it as executions for Trades</source>
        <translation>Le lire comme exécutions pour Transactions</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Recognised as “{}”.</source>
        <translation>Reconnu comme « {} ».</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Remember as</source>
        <translation>Retenir sous</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Remember this mapping as</source>
        <translation>Retenir cette correspondance sous</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Rename the mapping</source>
        <translation>Renommer la correspondance</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Rows are: </source>
        <translation>Les lignes sont : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Tax</source>
        <translation>Impôt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>The balances of the file do not follow from its rows.</source>
        <translation>Les soldes du fichier ne découlent pas de ses lignes.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_table.py"/>
        <source>The first rows, as they will be read</source>
        <translation>Les premières lignes, telles qu’elles seront lues</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Time of day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Times in: </source>
        <translation>Heures en : </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>To account</source>
        <translation>Vers le compte</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Type of asset</source>
        <translation>Type d’actif</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Unchecked: not every row was read, or no balance could be compared.</source>
        <translation>Non vérifié : toutes les lignes n’ont pas été lues, ou aucun solde n’a pu être comparé.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>What stands between thousands. A number that has another one is refused.</source>
        <translation>Ce qui sépare les milliers. Un nombre qui a autre chose est refusé.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>What “{}” is</source>
        <translation>Ce qu’est « {} »</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Which account do the rows belong to?</source>
        <translation>À quel compte appartiennent les lignes ?</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Which sign stands before the decimals in “{}”? Choose at Decimals.</source>
        <translation>Quel signe précède les décimales dans « {} » ? Choisissez sous Décimales.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words_panel.py"/>
        <source>Words of the file</source>
        <translation>Mots du fichier</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>after fee and tax</source>
        <translation>frais et impôt compris</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>all are charged</source>
        <translation>tous sont débités</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>apostrophe</source>
        <translation>apostrophe</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>as in the file</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>as in the file, or name one</source>
        <translation>comme dans le fichier, ou nommez-en un</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>as they look</source>
        <translation>selon leur allure</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>bar</source>
        <translation>barre</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>before fee and tax</source>
        <translation>hors frais et impôt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>blank</source>
        <translation>espace</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>by its sign</source>
        <translation>selon son signe</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>day first</source>
        <translation>jour d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>do not remember it</source>
        <translation>ne pas la retenir</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <location filename="../../ui/importing/tables.py"/>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>make it</source>
        <translation>le créer</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>month first</source>
        <translation>mois d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>negative is charged</source>
        <translation>le négatif est débité</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>none, found</source>
        <translation>aucun, trouvé</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words_panel.py"/>
        <source>not all are known</source>
        <translation>tous ne sont pas connus</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>on line {}</source>
        <translation>à la ligne {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>on line {}, found</source>
        <translation>à la ligne {}, trouvé</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>point</source>
        <translation>point</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>positive comes in</source>
        <translation>le positif entre</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>positive goes out</source>
        <translation>le positif sort</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>positive is charged</source>
        <translation>le positif est débité</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>the kind says it</source>
        <translation>le type le dit</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>year first</source>
        <translation>année d’abord</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_table.py"/>
        <source>{value}: {reason}</source>
        <translation>{value} : {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_table.py"/>
        <source>{} (taken from another column)</source>
        <translation>{} (repris à une autre colonne)</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>{} of {} rows that look like entries are left out. Enter turns a row.</source>
        <translation>{} lignes sur {} qui ressemblent à des écritures sont laissées de côté. Entrée bascule une ligne.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>{} rows look like entries that are there already. What about them?</source>
        <translation>{} lignes ressemblent à des écritures déjà présentes. Qu’en faire ?</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>{}, found</source>
        <translation>{}, trouvé</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Background work</source>
        <translation>Travaux en arrière-plan</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>just now, {}</source>
        <translation>à l’instant, {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/notifications/words.py"/>
        <source>{} hours ago, {}</source>
        <translation>
            <numerusform>il y a {} heure, {}</numerusform>
            <numerusform>il y a {} heures, {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/notifications/words.py"/>
        <source>{} minutes ago, {}</source>
        <translation>
            <numerusform>il y a {} minute, {}</numerusform>
            <numerusform>il y a {} minutes, {}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>{}, {}</source>
        <translation>{}, {}</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Adjusted</source>
        <translation>Ajusté</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>All {}</source>
        <translation>Tous {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>American</source>
        <translation>Américain</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>As quoted, for one share</source>
        <translation>Tel que coté, pour une action</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>As stored</source>
        <translation>Tel qu’enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>As the OCC writes it</source>
        <translation>Tel que l’OCC l’écrit</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Assigned</source>
        <translation>Assigné</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Assigned, expired…</source>
        <translation>Assignée, échue…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Assigned?</source>
        <translation>Assigné ?</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Assigned…</source>
        <translation>Assigné…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>At its end</source>
        <translation>À sa fin</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Book it</source>
        <translation>Comptabiliser</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Book what has ended</source>
        <translation>Comptabiliser ce qui est échu</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Butterfly</source>
        <translation>Butterfly</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>By Black, Scholes and Merton</source>
        <translation>Selon Black, Scholes et Merton</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>By Black, Scholes and Merton, with the volatility of the last 30 sessions</source>
        <translation>Selon Black, Scholes et Merton, avec la volatilité des 30 dernières séances</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>By its structure</source>
        <translation>Selon sa structure</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>By the brokers' orders, and by what was opened within five minutes</source>
        <translation>Selon les ordres des courtiers, et ce qui a été ouvert en moins de cinq minutes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Calendar</source>
        <translation>Calendaire</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Calendar days until the last session of its exchange</source>
        <translation>Jours calendaires jusqu’à la dernière séance de sa bourse</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Cash</source>
        <translation>Liquidités</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Cash-secured put</source>
        <translation>Put couvert en espèces</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of delta for 1 of the underlying</source>
        <translation>Variation du delta pour 1 du sous-jacent</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of the position's value for 1 of the underlying</source>
        <translation>Variation de la valeur de la position pour 1 du sous-jacent</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of the position's value for a point of volatility</source>
        <translation>Variation de la valeur de la position pour un point de volatilité</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of the position's value in a calendar day</source>
        <translation>Variation de la valeur de la position en un jour calendaire</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Collar</source>
        <translation>Collar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Condor</source>
        <translation>Condor</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Contracts; below zero: written</source>
        <translation>Contrats ; sous zéro : vendus</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Cost with the premium</source>
        <translation>Coût avec la prime</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Covered call</source>
        <translation>Covered call</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Covered put</source>
        <translation>Covered put</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Diagonal</source>
        <translation>Diagonale</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Do not exercise it</source>
        <translation>Ne pas l’exercer</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Double diagonal</source>
        <translation>Double diagonale</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Each contract is booked once, however often this is pressed</source>
        <translation>Chaque contrat est comptabilisé une fois, quel que soit le nombre d’appuis</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <location filename="../../ui/trades/options/view.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Ended</source>
        <translation>Échus</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Ended {}</source>
        <translation>Échus {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Ends</source>
        <translation>Échoit</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Ends {}</source>
        <translation>Échoit le {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>European</source>
        <translation>Européen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Exercise it at its end after all</source>
        <translation>L’exercer à sa fin malgré tout</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Exercise, expire…</source>
        <translation>Exercer, laisser échoir…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Exercised</source>
        <translation>Exercé</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Exercise…</source>
        <translation>Exercer…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Expired worthless</source>
        <translation>Expiré sans valeur</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Fewer: the others stay, or expired</source>
        <translation>Moins : les autres restent, ou ont expiré</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Find strategies</source>
        <translation>Chercher des stratégies</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Go to positions</source>
        <translation>Aller aux positions</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Greeks</source>
        <translation>Grecques</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Greeks by the implied volatility.</source>
        <translation>Grecques selon la volatilité implicite.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Group into a strategy</source>
        <translation>Grouper en stratégie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Group into a strategy…</source>
        <translation>Grouper en stratégie…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Group…</source>
        <translation>Grouper…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Guts</source>
        <translation>Guts</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Held after it</source>
        <translation>Détenu ensuite</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>How often it was rolled</source>
        <translation>Combien de fois il a été reporté</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>IV</source>
        <translation>VI</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Implied volatility</source>
        <translation>Volatilité implicite</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Implied volatility: at which the formula gives the price</source>
        <translation>Volatilité implicite : celle à laquelle la formule donne le cours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Intrinsic value</source>
        <translation>Valeur intrinsèque</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Iron butterfly</source>
        <translation>Iron butterfly</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Iron condor</source>
        <translation>Iron condor</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It ended in the money and was sold: whether it was assigned is known with the next morning's statement.</source>
        <translation>Il a fini dans la monnaie et avait été vendu : on saura s’il a été assigné avec le relevé du lendemain matin.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>It ended {}.</source>
        <translation>Il a pris fin {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It ended, and no price of that day is known. Nothing is booked without one.</source>
        <translation>Il a pris fin, et aucun cours de ce jour n’est connu. Rien n’est comptabilisé sans cours.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>It ends {}.</source>
        <translation>Il prend fin {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>It is European: it is exercised at its end alone.</source>
        <translation>Il est européen : il ne s’exerce qu’à sa fin.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It is an adjusted contract, and what it delivers was not stated.</source>
        <translation>C’est un contrat ajusté, et ce qu’il livre n’a pas été précisé.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>It is one: no guess any more</source>
        <translation>C’en est une : ce n’est plus une supposition</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>It replaced another position</source>
        <translation>Elle a remplacé une autre position</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>It replaced another position…</source>
        <translation>Elle a remplacé une autre position…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It settles at a value that is made of the opening prices and published that morning.</source>
        <translation>Il se règle à une valeur tirée des cours d’ouverture et publiée ce matin-là.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Its exchange has no calendar here</source>
        <translation>Sa bourse n’a pas de calendrier ici</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Its orders and fills</source>
        <translation>Ses ordres et exécutions</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Its price, or the published value, at the end</source>
        <translation>Son cours, ou la valeur publiée, à la fin</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Left</source>
        <translation>Restant</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Legs</source>
        <translation>Jambes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Link them</source>
        <translation>Les lier</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Make the strategy</source>
        <translation>Créer la stratégie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Moneyness</source>
        <translation>Parité</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Multiplier</source>
        <translation>Multiplicateur</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>No fresh price: greeks by the volatility of the last 30 sessions, {}.</source>
        <translation>Pas de cours récent : grecques selon la volatilité des 30 dernières séances, {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>No more strategies were found.</source>
        <translation>Aucune autre stratégie trouvée.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>No price is known</source>
        <translation>Aucun cours n’est connu</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Not exercised</source>
        <translation>Non exercé</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Nothing has ended that was not booked.</source>
        <translation>Rien d’échu qui ne soit comptabilisé.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Of all legs, after fees</source>
        <translation>De toutes les jambes, après frais</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>On which it was exercised or assigned</source>
        <translation>Jour de l’exercice ou de l’assignation</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>One delivers</source>
        <translation>Un contrat livre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>One share</source>
        <translation>Une action</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Open contracts</source>
        <translation>Contrats ouverts</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Opened at</source>
        <translation>Ouvert à</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Outcome…</source>
        <translation>Issue…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Price</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Price of what it is on; sorts by how far it is in the money</source>
        <translation>Cours du sous-jacent ; trie par la distance dans la monnaie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Price?</source>
        <translation>Cours ?</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Proceeds with the premium</source>
        <translation>Produit avec la prime</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Protective call</source>
        <translation>Call de protection</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Protective put</source>
        <translation>Put de protection</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Put</source>
        <translation>Put</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Ratio spread</source>
        <translation>Ratio spread</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Realized</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Rho</source>
        <translation>Rhô</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Risk reversal</source>
        <translation>Risk reversal</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Rolled from</source>
        <translation>Reportée de</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Rolled from…</source>
        <translation>Reporté de…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Rolls</source>
        <translation>Reports</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Settled</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Settled in cash</source>
        <translation>Réglé en espèces</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Straddle</source>
        <translation>Straddle</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Strangle</source>
        <translation>Strangle</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Strategies</source>
        <translation>Stratégies</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Strategies found: {}. Those that nobody stated are marked as guesses.</source>
        <translation>Stratégies trouvées : {}. Celles que personne n’a indiquées sont marquées comme suppositions.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Strike</source>
        <translation>Prix d’exercice</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Synthetic share</source>
        <translation>Action synthétique</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Take it back</source>
        <translation>Revenir dessus</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Take its end back</source>
        <translation>Revenir sur sa fin</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Take its end back…</source>
        <translation>Revenir sur sa fin…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Take “{}” apart</source>
        <translation>Défaire « {} »</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The contracts</source>
        <translation>Les contrats</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>The formula is that of European contracts.</source>
        <translation>La formule est celle des contrats européens.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The last end that was booked of this contract, and what was delivered by it, count no more. It then waits for you to say what became of it.</source>
        <translation>La dernière fin comptabilisée de ce contrat, et ce qu’elle a livré, ne comptent plus. Il attend alors que vous disiez ce qu’il est devenu.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The option's own result keeps the premium here</source>
        <translation>Le résultat propre à l’option garde la prime ici</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The other {}</source>
        <translation>Les {} autres</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>The results of both count as one trade</source>
        <translation>Les résultats des deux comptent comme une transaction</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>The theoretical price takes {}, the underlying's volatility in the last 30 sessions.</source>
        <translation>Le cours théorique prend {}, la volatilité du sous-jacent dans les 30 dernières séances.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Theoretical</source>
        <translation>Théorique</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Theoretical at {}</source>
        <translation>Théorique à {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>There is no other contract on the same underlying in its account.</source>
        <translation>Il n’y a pas d’autre contrat sur le même sous-jacent dans son compte.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>There is no other position on the same underlying in its account.</source>
        <translation>Il n’y a pas d’autre position sur le même sous-jacent dans son compte.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>There is nothing to book yet.</source>
        <translation>Il n’y a encore rien à comptabiliser.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>There is nothing to link.</source>
        <translation>Il n’y a rien à lier.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Theta</source>
        <translation>Thêta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Time value</source>
        <translation>Valeur temps</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>To be booked</source>
        <translation>À comptabiliser</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Underlying</source>
        <translation>Sous-jacent</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Value?</source>
        <translation>Valeur ?</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Vega</source>
        <translation>Véga</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Vega and rho for a point, theta for a calendar day; rate {}, no dividends.</source>
        <translation>Véga et rhô pour un point, thêta pour un jour calendaire ; taux {}, sans dividendes.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Vertical</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>What it waits for</source>
        <translation>Ce qu’il attend</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Which contracts</source>
        <translation>Quels contrats</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>With all that it was rolled from</source>
        <translation>Avec tout ce dont il a été reporté</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>With days to expiry, moneyness, greeks and implied volatility; what has ended and waits for its outcome; and legs as strategies.</source>
        <translation>Avec jours jusqu’à l’échéance, parité, grecques et volatilité implicite ; ce qui est échu et attend son issue ; et les jambes en stratégies.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Within a week</source>
        <translation>Sous une semaine</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Within a week {}</source>
        <translation>Sous une semaine {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Written call</source>
        <translation>Call vendu</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Written put</source>
        <translation>Put vendu</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>You buy</source>
        <translation>Vous achetez</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>You sell</source>
        <translation>Vous vendez</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Your option contracts will be listed here</source>
        <translation>Vos contrats d’options figureront ici</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>a guess</source>
        <translation>une supposition</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>adjusted</source>
        <translation>ajusté</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>at the money</source>
        <translation>à la monnaie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>at the strike</source>
        <translation>au prix d’exercice</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>by delivery</source>
        <translation>par livraison</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>call</source>
        <translation>call</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>close at 0</source>
        <translation>se clôturent à 0</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>close at what they are worth</source>
        <translation>se clôturent à leur valeur</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>expire worthless</source>
        <translation>expirent sans valeur</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>for taxes, each</source>
        <translation>pour l’impôt, chacune</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>held</source>
        <translation>détenus</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>in cash</source>
        <translation>en espèces</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>in the money</source>
        <translation>dans la monnaie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>out of the money</source>
        <translation>hors de la monnaie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>paper</source>
        <translation>fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>put</source>
        <translation>put</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>stay open</source>
        <translation>restent ouverts</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>without a name of its own</source>
        <translation>sans nom propre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>written</source>
        <translation>vendus</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>{} days</source>
        <translation>{} jours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>{} for one share</source>
        <translation>{} pour une action</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>{} in the money</source>
        <translation>{} dans la monnaie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>{} out of the money</source>
        <translation>{} hors de la monnaie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>{} {} of {}, {} in {}.</source>
        <translation>{} {} du {}, {} dans {}.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../ui/overview/benchmark.py"/>
        <source>A second line shows what the same deposits and withdrawals would have come to in another asset, or in a blend such as WORLD:60,BOND:40.</source>
        <translation>Une seconde ligne montre ce qu’auraient donné les mêmes apports et retraits dans un autre actif, ou dans un mélange comme WORLD:60,BOND:40.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/benchmark.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../../ui/overview/benchmark.py"/>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>A currency or a coin; what you trade in it must be paid in it</source>
        <translation>Une devise ou une crypto ; ce que vous y négociez doit être payé avec</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>A limit fills when</source>
        <translation>Une limite s’exécute quand</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Amount in {}</source>
        <translation>Montant en {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>As at the start</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Ask</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Bid</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Bound by orders</source>
        <translation>Bloqué par des ordres</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Buying power for each unit of equity; 1: none</source>
        <translation>Pouvoir d’achat par unité de fonds propres ; 1 : aucun</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Cash</source>
        <translation>Liquidités</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Cash to begin with</source>
        <translation>Liquidités de départ</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Equity in {}</source>
        <translation>Fonds propres en {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Equity less the cash that was put in</source>
        <translation>Fonds propres moins l’argent apporté</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Equity × leverage, less the worth of positions and what orders bind</source>
        <translation>Fonds propres × levier, moins la valeur des positions et ce que les ordres bloquent</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fee a share or contract</source>
        <translation>Frais par action ou contrat</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fee an order</source>
        <translation>Frais par ordre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fee, % of the value</source>
        <translation>Frais, % de la valeur</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fees are taken from</source>
        <translation>Les frais sont pris sur</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Gain</source>
        <translation>Plus-value</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Give a price.</source>
        <translation>Indiquez un cours.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>How much worse than the price market and stop orders fill; limits never do</source>
        <translation>De combien les ordres au marché et stop s’exécutent moins bien que le cours ; jamais les limites</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>It is the newest price from now on, and open paper orders meet it.</source>
        <translation>C’est désormais le cours le plus récent, et les ordres fictifs ouverts s’y confrontent.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>It never counts in what you own, and is in no total.</source>
        <translation>Il ne compte jamais dans ce que vous possédez, et n’est dans aucun total.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Keep the exchange's hours</source>
        <translation>Respecter les heures de la bourse</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Keep the rules</source>
        <translation>Garder les règles</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Last price</source>
        <translation>Dernier cours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Leverage</source>
        <translation>Levier</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Make the account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>May sell short</source>
        <translation>Peut vendre à découvert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Name the instrument.</source>
        <translation>Nommez l’instrument.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>New account</source>
        <translation>Nouveau compte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>New paper account</source>
        <translation>Nouveau compte fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>No price of {}</source>
        <translation>Aucun cours de {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Of coins only; of all else it is money</source>
        <translation>Pour les cryptos seulement ; pour le reste c’est l’argent</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Of limits that waited for their price</source>
        <translation>Pour les limites qui ont attendu leur cours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Of orders that take the market's price</source>
        <translation>Pour les ordres qui prennent le cours du marché</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Paper</source>
        <translation>Fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Paper account</source>
        <translation>Compte fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Paper cash of {}</source>
        <translation>Liquidités fictives de {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Paper money</source>
        <translation>Argent fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Practise with prices that you type, feed or have. Paper money never counts in what you own.</source>
        <translation>Entraînez-vous avec des cours que vous saisissez, alimentez ou avez. L’argent fictif ne compte jamais dans ce que vous possédez.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Put it in</source>
        <translation>L’apporter</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Rules of {}</source>
        <translation>Règles de {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Share of the volume, %</source>
        <translation>Part du volume, %</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Slippage, %</source>
        <translation>Glissement, %</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Start anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Start {} anew?</source>
        <translation>Recommencer {} ?</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Such as AAPL or BTC/USDT; a new one is added</source>
        <translation>Comme AAPL ou BTC/USDT ; un nouveau est ajouté</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Take the price</source>
        <translation>Prendre le cours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>The most of a bar's volume that one order gets; the rest stays open</source>
        <translation>Le plus qu’un ordre obtient du volume d’une barre ; le reste demeure ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>The price goes through</source>
        <translation>Le cours la traverse</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>The price touches it</source>
        <translation>Le cours la touche</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>There is no paper account yet: make one, and practise without risk.</source>
        <translation>Il n’y a pas encore de compte fictif : créez-en un, et entraînez-vous sans risque.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>There is {} free. With a minus, cash is taken out.</source>
        <translation>{} sont libres. Avec un moins, de l’argent est retiré.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>They hold for what fills from now on.</source>
        <translation>Elles valent pour ce qui s’exécute désormais.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Type a price</source>
        <translation>Saisir un cours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What a purchase meets; empty: the last price</source>
        <translation>Ce que rencontre un achat ; vide : le dernier cours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What a sale meets; empty: the last price</source>
        <translation>Ce que rencontre une vente ; vide : le dernier cours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What is bought</source>
        <translation>Ce qui est acheté</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What is paid or received in money</source>
        <translation>L’argent payé ou reçu</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Working orders are cancelled, positions are gone, and fills count no more; they stay on record. What you wrote about positions stays too.</source>
        <translation>Les ordres en cours sont annulés, les positions disparaissent et les exécutions ne comptent plus ; elles restent consignées. Ce que vous avez écrit sur les positions reste aussi.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>for new positions</source>
        <translation>pour de nouvelles positions</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>positions {} · orders {}</source>
        <translation>positions {} · ordres {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>since the start</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>{}: fill it in.</source>
        <translation>{} : à remplir.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>… of waiting orders, %</source>
        <translation>… des ordres en attente, %</translation>
    </message>
</context>
<context>
    <name>performance</name>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>(1 + TTWROR) to the power of 365 ÷ days, − 1</source>
        <translation>(1 + TTWROR) à la puissance 365 ÷ jours, − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>(yearly return − rate to compare with) ÷ spread</source>
        <translation>(rendement annuel − taux de comparaison) ÷ dispersion</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>1 − low ÷ peak</source>
        <translation>1 − creux ÷ sommet</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>All was lost.</source>
        <translation>Tout a été perdu.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Alpha a year</source>
        <translation>Alpha par an</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>At the close of the first day.</source>
        <translation>À la clôture du premier jour.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>At the close of the last day.</source>
        <translation>À la clôture du dernier jour.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Average capital</source>
        <translation>Capital moyen</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Average month over the benchmark's, in months in which it fell.</source>
        <translation>Mois moyen rapporté à l’indice, les mois où il a baissé.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Average month over the benchmark's, in months in which it rose.</source>
        <translation>Mois moyen rapporté à l’indice, les mois où il a monté.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Beta</source>
        <translation>Bêta</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Calmar ratio</source>
        <translation>Ratio de Calmar</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Came from outside</source>
        <translation>Venu de l’extérieur</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Changes of prices, and trades better or worse than the close.</source>
        <translation>Variations de cours, et transactions meilleures ou pires que la clôture.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Changes of values that are set by hand: homes, cars, private companies.</source>
        <translation>Variations des valeurs fixées à la main : maisons, voitures, sociétés.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Contributions</source>
        <translation>Apports</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Covariance with the benchmark</source>
        <translation>Covariance avec l’indice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Currencies</source>
        <translation>Devises</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Daily log returns, the first</source>
        <translation>Rendements log quotidiens, les premiers</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Days a year</source>
        <translation>Jours par an</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Debts alone earn nothing.</source>
        <translation>Les dettes seules ne rapportent rien.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Deviation of the differences</source>
        <translation>Écart type des différences</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Dividends, interest, rewards.</source>
        <translation>Dividendes, intérêts, récompenses.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Down capture</source>
        <translation>Capture à la baisse</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Excess return</source>
        <translation>Surperformance</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Fees and interest paid.</source>
        <translation>Frais et intérêts payés.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Flows discounted at this rate</source>
        <translation>Flux actualisés à ce taux</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>From both</source>
        <translation>Des deux</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>From currencies</source>
        <translation>Des devises</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>From prices</source>
        <translation>Des cours</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Gain</source>
        <translation>Plus-value</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Gain over the average capital, weighted by time.</source>
        <translation>Gain sur le capital moyen, pondéré par le temps.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How far it moves when the benchmark moves by one.</source>
        <translation>De combien cela bouge quand l’indice bouge de un.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How much daily returns differ from the benchmark's, per year.</source>
        <translation>De combien les rendements quotidiens diffèrent de ceux de l’indice, sur un an.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How much daily returns fall short of their average, per year.</source>
        <translation>De combien les rendements quotidiens restent sous leur moyenne, sur un an.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How much daily returns spread, per year.</source>
        <translation>La dispersion des rendements quotidiens, sur un an.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Income</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at its low</source>
        <translation>Indice au creux</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at its peak</source>
        <translation>Indice au sommet</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at the beginning</source>
        <translation>Indice au début</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at the end</source>
        <translation>Indice à la fin</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index back at its peak</source>
        <translation>Indice revenu au sommet</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Information ratio</source>
        <translation>Ratio d’information</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>It is too large to be of use.</source>
        <translation>Trop grand pour être utile.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Largest drawdown</source>
        <translation>Plus grand repli</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Mean of the benchmark's months</source>
        <translation>Moyenne des mois de l’indice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Mean of the months</source>
        <translation>Moyenne des mois</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Modified Dietz</source>
        <translation>Dietz modifié</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>More was taken out than the benchmark would have been worth.</source>
        <translation>On a retiré plus que l’indice de référence n’aurait valu.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Net contributions</source>
        <translation>Apports nets</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>No single rate fits these flows.</source>
        <translation>Aucun taux unique ne convient à ces flux.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Not enough history: it needs more days with a known value.</source>
        <translation>Pas assez d’historique : il faut plus de jours à valeur connue.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Of them below the mean</source>
        <translation>Dont sous la moyenne</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>On average nothing was invested.</source>
        <translation>En moyenne, rien n’était investi.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Prices</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Return per unit of volatility downwards.</source>
        <translation>Rendement par unité de volatilité à la baisse.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Return per unit of volatility.</source>
        <translation>Rendement par unité de volatilité.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Risk-free rate</source>
        <translation>Taux sans risque</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Same flows in the benchmark</source>
        <translation>Mêmes flux dans l’indice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Semi-deviation</source>
        <translation>Semi-écart</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Sharpe ratio</source>
        <translation>Ratio de Sharpe</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Sortino ratio</source>
        <translation>Ratio de Sortino</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>TTWROR</source>
        <translation>TTWROR</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>TTWROR a year</source>
        <translation>TTWROR par an</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>TTWROR of the benchmark</source>
        <translation>TTWROR de l’indice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Taxes</source>
        <translation>Impôts</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Taxes inside the scope.</source>
        <translation>Impôts dans le périmètre.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The benchmark did not move.</source>
        <translation>L’indice de référence n’a pas bougé.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The benchmark has no price at the beginning.</source>
        <translation>L’indice de référence n’a pas de cours au début.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>The benchmark's yearly rate</source>
        <translation>Rendement annuel de l’indice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The deepest fall from a high to the low after it.</source>
        <translation>La plus forte chute d’un sommet au creux suivant.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The part of the gain that exchange rates made.</source>
        <translation>La part du gain due aux taux de change.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The period is too short.</source>
        <translation>La période est trop courte.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The same as a yearly rate.</source>
        <translation>Le même, en taux annuel.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value at the beginning is not known.</source>
        <translation>La valeur au début est inconnue.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value at the beginning or the end is not known.</source>
        <translation>La valeur au début ou à la fin est inconnue.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value at the end is not known.</source>
        <translation>La valeur à la fin est inconnue.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value did not move in this period.</source>
        <translation>La valeur n’a pas bougé dans cette période.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value never fell below an earlier high in this period.</source>
        <translation>La valeur n’est jamais passée sous un sommet antérieur dans cette période.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value never fell in this period.</source>
        <translation>La valeur n’a jamais baissé dans cette période.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value of a deposit or withdrawal is not known.</source>
        <translation>La valeur d’un dépôt ou d’un retrait est inconnue.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The yearly interest rate that fits your own deposits and withdrawals.</source>
        <translation>Le taux annuel qui correspond à vos propres apports et retraits.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Their deviation</source>
        <translation>Leur écart type</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Their mean</source>
        <translation>Leur moyenne</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Their shortfall</source>
        <translation>Leur insuffisance</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>There was no whole month in which the benchmark moved that way.</source>
        <translation>Aucun mois entier où l’indice de référence ait bougé ainsi.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>There were no flows in this period.</source>
        <translation>Il n’y a pas eu de flux dans cette période.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Tracking error</source>
        <translation>Erreur de suivi</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>True time-weighted return: what a unit held all the time earned, whatever came in or went out.</source>
        <translation>Rendement pondéré dans le temps : ce qu’a rapporté une unité détenue en permanence, quels que soient les apports et retraits.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Up capture</source>
        <translation>Capture à la hausse</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the beginning</source>
        <translation>Valeur au début</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the close before the period.</source>
        <translation>Valeur à la clôture précédant la période.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the close of the last day.</source>
        <translation>Valeur à la clôture du dernier jour.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the end</source>
        <translation>Valeur à la fin</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Value at the end less value at the beginning and what came from outside.</source>
        <translation>Valeur à la fin moins valeur au début et ce qui est venu de l’extérieur.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Variance of the benchmark</source>
        <translation>Variance de l’indice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Volatility</source>
        <translation>Volatilité</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Went outside</source>
        <translation>Parti à l’extérieur</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>What came from outside, less what left.</source>
        <translation>Ce qui est venu de l’extérieur, moins ce qui est parti.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What came from outside, less what went out.</source>
        <translation>Ce qui est venu de l’extérieur, moins ce qui est sorti.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What is left of the gain: prices, income and costs, in the assets' own currencies.</source>
        <translation>Ce qui reste du gain : cours, revenus et coûts, dans les devises propres des actifs.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What the benchmark itself returned.</source>
        <translation>Ce que l’indice a rapporté lui-même.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>What was held before, at the new exchange rate.</source>
        <translation>Ce qui était déjà détenu, au nouveau taux de change.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What you would have now, had the same money gone into the benchmark on the same days.</source>
        <translation>Ce que vous auriez si le même argent était allé dans l’indice les mêmes jours.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Where prices and exchange rates worked together.</source>
        <translation>Là où cours et taux de change ont agi ensemble.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Whole months</source>
        <translation>Mois entiers</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>XIRR</source>
        <translation>XIRR</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Yearly return beyond what beta explains.</source>
        <translation>Rendement annuel au-delà de ce qu’explique le bêta.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Yearly return over the largest drawdown.</source>
        <translation>Rendement annuel sur le plus grand repli.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Your TTWROR less that of the benchmark.</source>
        <translation>Votre TTWROR moins celui de l’indice.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>beginning + sum of flow × days left ÷ days</source>
        <translation>début + somme de flux × jours restants ÷ jours</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>covariance ÷ variance</source>
        <translation>covariance ÷ variance</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>deviation × root of days a year</source>
        <translation>écart type × racine des jours par an</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>end ÷ beginning − 1</source>
        <translation>fin ÷ début − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>end − beginning − in + out</source>
        <translation>fin − début − entrées + sorties</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>gain ÷ average capital</source>
        <translation>gain ÷ capital moyen</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>logarithm of the day's factor; days without a market join the next</source>
        <translation>logarithme du facteur du jour ; les jours sans marché rejoignent le suivant</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>made good on {}.</source>
        <translation>rattrapé le {}.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>mean of the months ÷ mean of the benchmark's months</source>
        <translation>moyenne des mois ÷ moyenne des mois de l’indice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>not made good yet.</source>
        <translation>pas encore rattrapé.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>own − benchmark's</source>
        <translation>le vôtre − celui de l’indice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>own − risk-free − beta × (benchmark's − risk-free)</source>
        <translation>le vôtre − sans risque − bêta × (indice − sans risque)</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>product of (1 + month), − 1</source>
        <translation>produit de (1 + mois), − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>product of (end + out) ÷ (value before + in) of its days, − 1</source>
        <translation>produit de (fin + sorties) ÷ (valeur avant + entrées) des jours, − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>root of the sum of (return − mean)² ÷ (count − 1)</source>
        <translation>racine de la somme de (rendement − moyenne)² ÷ (nombre − 1)</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>sum of flow ÷ (1 + rate) to the power of days ÷ 365</source>
        <translation>somme de flux ÷ (1 + taux) à la puissance jours ÷ 365</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the index was never below an earlier peak</source>
        <translation>l’indice n’a jamais été sous un sommet antérieur</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the rate at which the discounted flows come to nothing</source>
        <translation>le taux auquel les flux actualisés s’annulent</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the same beginning and flows, in the benchmark</source>
        <translation>même début et mêmes flux, dans l’indice</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the same of those below the mean alone</source>
        <translation>le même pour ceux sous la moyenne seulement</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>yearly return ÷ largest drawdown</source>
        <translation>rendement annuel ÷ plus grand repli</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>{} from {} to {}</source>
        <translation>{} du {} au {}</translation>
    </message>
</context>
<context>
    <name>periods</name>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1M</source>
        <translation>1M</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1Y</source>
        <translation>1A</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3 years</source>
        <translation>3 ans</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3M</source>
        <translation>3M</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3Y</source>
        <translation>3A</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>5 years</source>
        <translation>5 ans</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>5Y</source>
        <translation>5A</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>6 months</source>
        <translation>6 mois</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>6M</source>
        <translation>6M</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>Since the first entry</source>
        <translation>Depuis la première écriture</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>This year so far</source>
        <translation>Cette année à ce jour</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>YTD</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 1 month</source>
        <translation>en 1 mois</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 12 months</source>
        <translation>en 12 mois</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 3 months</source>
        <translation>en 3 mois</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 3 years</source>
        <translation>en 3 ans</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 5 years</source>
        <translation>en 5 ans</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 6 months</source>
        <translation>en 6 mois</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>since the beginning</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>this year</source>
        <translation>cette année</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Allocation</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Analysis of trades</source>
        <translation>Analyse des transactions</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Background work</source>
        <translation>Travaux en arrière-plan</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Balances</source>
        <translation>Soldes</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Balances and statements</source>
        <translation>Soldes et relevés</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Baskets</source>
        <translation>Paniers</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Calendar of results</source>
        <translation>Calendrier des résultats</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Debts</source>
        <translation>Dettes</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Holdings</source>
        <translation>Positions</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Income</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Interest rules</source>
        <translation>Règles d’intérêts</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Net-worth statement</source>
        <translation>État du patrimoine net</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Property</source>
        <translation>Biens</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Property and valuables</source>
        <translation>Biens et objets de valeur</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Statement</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Trades</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Vaults</source>
        <translation>Cagnottes</translation>
    </message>
</context>
<context>
    <name>price-chart</name>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Marks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Price</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Price in {}</source>
        <translation>Cours en {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>average cost {}</source>
        <translation>coût moyen {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>average cost {}, at today's rate</source>
        <translation>coût moyen {}, au taux du jour</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>bought</source>
        <translation>acheté</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>dividend or other income</source>
        <translation>dividende ou autre revenu</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>sold</source>
        <translation>vendu</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>split</source>
        <translation>division</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>{} on {}, {} on {}, changed by {}; lowest {} on {}, highest {} on {}.</source>
        <translation>{} le {}, {} le {}, variation de {} ; minimum {} le {}, maximum {} le {}.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>{} splits and payments</source>
        <translation>{} divisions et versements</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>{} trades</source>
        <translation>{} transactions</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>1 amount of income has no known worth, and is in no sum.</source>
        <translation>1 revenu n’a pas de valeur connue et n’entre dans aucune somme.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>1 disposal has no known gain. It is listed, and in no sum.</source>
        <translation>1 cession n’a pas de plus-value connue. Elle est listée et n’entre dans aucune somme.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>1 disposal rests on an estimated cost or day of purchase.</source>
        <translation>1 cession repose sur un coût ou un jour d’achat estimé.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>3 years</source>
        <translation>3 ans</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>5 years</source>
        <translation>5 ans</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>A cell of a spreadsheet takes 32,767 signs. {count} longer texts are cut; a CSV file has them whole.</source>
        <translation>Une cellule de tableur prend 32 767 caractères. {count} textes plus longs sont coupés ; un fichier CSV les contient en entier.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>A sale belongs to the tax year of its day as it was written.</source>
        <translation>Une vente appartient à l’année fiscale de son jour tel qu’il a été inscrit.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>A spreadsheet keeps 15 digits of a number. All digits of {count} figures are in the same cells of the sheet “{sheet}”.</source>
        <translation>Un tableur garde 15 chiffres d’un nombre. Tous les chiffres de {count} nombres sont dans les mêmes cellules de la feuille « {sheet} ».</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>About this report</source>
        <translation>À propos de ce rapport</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Acquired</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>After tax</source>
        <translation>Après impôt</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>All income</source>
        <translation>Tous les revenus</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Allocation by type</source>
        <translation>Répartition par type</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Amounts are shown rounded one by one, and may not add up to the last digit shown.</source>
        <translation>Les montants sont arrondis un à un et peuvent ne pas s’additionner au dernier chiffre affiché.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Amounts of past days are worked out to a millionth.</source>
        <translation>Les montants des jours passés sont calculés au millionième.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>As known on</source>
        <translation>Tel que connu le</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Assets</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>At the beginning</source>
        <translation>Au début</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>At the end of {last}, in {base}</source>
        <translation>À la fin du {last}, en {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Beside {name}</source>
        <translation>À côté de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Closing value</source>
        <translation>Valeur finale</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Correlation</source>
        <translation>Corrélation</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Cost</source>
        <translation>Prix de revient</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Cost basis</source>
        <translation>Prix de revient</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Days held</source>
        <translation>Jours de détention</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Disposals</source>
        <translation>Cessions</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Estimated</source>
        <translation>Estimée</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <location filename="../../ui/reports/words.py"/>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fee as paid</source>
        <translation>Frais tels que payés</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fee in</source>
        <translation>Frais en</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From both</source>
        <translation>Des deux</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From currencies</source>
        <translation>Des devises</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From outside</source>
        <translation>De l’extérieur</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From prices</source>
        <translation>Des cours</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From the close of {first} to {last}, in {base}</source>
        <translation>De la clôture du {first} au {last}, en {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Gain</source>
        <translation>Plus-value</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Gains</source>
        <translation>Plus-values</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Gains by tax year</source>
        <translation>Plus-values par année fiscale</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Holdings</source>
        <translation>Positions</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income</source>
        <translation>Revenus</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income by kind</source>
        <translation>Revenus par type</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income by month</source>
        <translation>Revenus par mois</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income by payer</source>
        <translation>Revenus par payeur</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Institution</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>Last year</source>
        <translation>L’an dernier</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Left out, as it does not count: {names}.</source>
        <translation>Exclu, car cela ne compte pas : {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Liabilities</source>
        <translation>Passifs</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Long term</source>
        <translation>Long terme</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Long term: held for more than {days} days.</source>
        <translation>Long terme : détenu plus de {days} jours.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net contributions</source>
        <translation>Apports nets</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net worth</source>
        <translation>Patrimoine net</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net worth by month</source>
        <translation>Patrimoine net par mois</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net worth over time</source>
        <translation>Patrimoine net dans le temps</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Opening value</source>
        <translation>Valeur initiale</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Other taxes paid</source>
        <translation>Autres impôts payés</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>Page {} of {}</source>
        <translation>Page {} sur {}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Payer</source>
        <translation>Payeur</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Price</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Priced at</source>
        <translation>Valorisé le</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Proceeds</source>
        <translation>Produit de la vente</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Proceeds are what a sale brought less its fee; the fee of a purchase is part of the cost. Amounts in another currency are converted at the rate of their own day.</source>
        <translation>Le produit est ce qu’une vente a rapporté moins ses frais ; les frais d’un achat font partie du coût. Les montants en une autre devise sont convertis au taux de leur jour.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Realized</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Realized gains</source>
        <translation>Plus-values réalisées</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Returns</source>
        <translation>Rendements</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Returns by month</source>
        <translation>Rendements par mois</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Returns by year</source>
        <translation>Rendements par année</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Short term</source>
        <translation>Court terme</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Sold for</source>
        <translation>Vendu pour</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>TTWROR</source>
        <translation>TTWROR</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax withheld</source>
        <translation>Impôt retenu</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax withheld is what was booked as tax for the payer, in the month in which it was booked.</source>
        <translation>L’impôt retenu est ce qui a été comptabilisé comme impôt pour le payeur, au mois de l’écriture.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax year</source>
        <translation>Année fiscale</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax year {year}</source>
        <translation>Année fiscale {year}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax year {year}: {first} to {last}, in {base}</source>
        <translation>Année fiscale {year} : du {first} au {last}, en {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>Tax year {}</source>
        <translation>Année fiscale {}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>The figures follow the cost-basis method named above. Which rules apply to you, only the law of your country says.</source>
        <translation>Les chiffres suivent la méthode de prix de revient nommée ci-dessus. Quelles règles s’appliquent à vous, seule la loi de votre pays le dit.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>The worth of some withheld tax is not known, and is in no sum.</source>
        <translation>La valeur de certains impôts retenus n’est pas connue et n’entre dans aucune somme.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>There is nothing to show.</source>
        <translation>Il n’y a rien à afficher.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Unknown: {reason}</source>
        <translation>Inconnu : {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Unrealized</source>
        <translation>Latent</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Up to {last}, in {base}</source>
        <translation>Jusqu’au {last}, en {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>What is not known is left empty, and is in no sum.</source>
        <translation>Ce qui n’est pas connu reste vide et n’entre dans aucune somme.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>What it is made of</source>
        <translation>De quoi il se compose</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>What made the value change</source>
        <translation>Ce qui a fait varier la valeur</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Worked out on</source>
        <translation>Calculé le</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>Worked out on {}</source>
        <translation>Calculé le {}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>short position closed</source>
        <translation>position courte clôturée</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{asset} in {account}</source>
        <translation>{asset} dans {account}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{asset} in {account}: {reason}</source>
        <translation>{asset} dans {account} : {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{asset}: {reason}</source>
        <translation>{asset} : {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} amounts of income have no known worth, and are in no sum.</source>
        <translation>{count} revenus n’ont pas de valeur connue et n’entrent dans aucune somme.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} disposals have no known gain. They are listed, and in no sum.</source>
        <translation>{count} cessions n’ont pas de plus-value connue. Elles sont listées et n’entrent dans aucune somme.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} disposals rest on an estimated cost or day of purchase.</source>
        <translation>{count} cessions reposent sur un coût ou un jour d’achat estimé.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} more holdings have a value that is not fully known.</source>
        <translation>{count} autres positions ont une valeur qui n’est pas entièrement connue.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{first} to {last}, in {base}</source>
        <translation>Du {first} au {last}, en {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{known} of {counted} holdings have a known value</source>
        <translation>{known} positions sur {counted} ont une valeur connue</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{} exact</source>
        <translation>{} exact</translation>
    </message>
</context>
<context>
    <name>result-calendar</name>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Lost</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Nothing closed.</source>
        <translation>Rien de clôturé.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Results of {}</source>
        <translation>Résultats de {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Trades</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Won</source>
        <translation>Gagnées</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>{} trade</source>
        <translation>{} transaction</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>{} trades</source>
        <translation>{} transactions</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>{}, trades {}, won {}, lost {}</source>
        <translation>{}, transactions {}, gagnées {}, perdues {}</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <location filename="../../ui/window/sample_offer.py"/>
        <source>Look around in sample data</source>
        <translation>Explorer les données d’exemple</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>After changes</source>
        <translation>Après des modifications</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>After the next change: the newest has everything.</source>
        <translation>Après la prochaine modification : la plus récente contient tout.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>All shortcuts as delivered</source>
        <translation>Tous les raccourcis d’origine</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Amounts on charts</source>
        <translation>Montants sur les graphiques</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>At close</source>
        <translation>À la fermeture</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Bad</source>
        <translation>Défectueuse</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Base currency</source>
        <translation>Devise de base</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Before an import</source>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Before an update</source>
        <translation>Avant une mise à jour</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Beginning of the tax year</source>
        <translation>Début de l’année fiscale</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Check the books</source>
        <translation>Vérifier les livres</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Colours of gain and loss</source>
        <translation>Couleurs des gains et pertes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Cost basis</source>
        <translation>Prix de revient</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Cost-basis method</source>
        <translation>Méthode de prix de revient</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Currencies</source>
        <translation>Devises</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Currencies to show everything in</source>
        <translation>Devises pour tout afficher</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Doctor</source>
        <translation>Docteur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Fair</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Fees paid in an asset</source>
        <translation>Frais payés en actifs</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>First day of the week</source>
        <translation>Premier jour de la semaine</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Height of table rows</source>
        <translation>Hauteur des lignes des tableaux</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>How rates are taken</source>
        <translation>Comment les taux sont pris</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Language and formats</source>
        <translation>Langue et formats</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Lock after a while</source>
        <translation>Verrouiller après un moment</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Long term begins after</source>
        <translation>Le long terme commence après</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Methods of single accounts</source>
        <translation>Méthodes de certains comptes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Negative amounts</source>
        <translation>Montants négatifs</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Net worth</source>
        <translation>Patrimoine net</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Not verified</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Now.</source>
        <translation>Maintenant.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Now: there are changes that no backup has.</source>
        <translation>Maintenant : il y a des modifications qu’aucune sauvegarde ne contient.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Numbers and dates</source>
        <translation>Nombres et dates</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>Of what</source>
        <translation>De quoi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Opened and re-totalled after it was made.</source>
        <translation>Ouverte et recalculée après sa création.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Places of backups</source>
        <translation>Emplacements des sauvegardes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Rewards are income</source>
        <translation>Les récompenses sont un revenu</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Size of everything</source>
        <translation>Taille de l’ensemble</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Take everything with you</source>
        <translation>Tout emporter</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>The audit trail</source>
        <translation>La piste d’audit</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>The computer on which it was done.</source>
        <translation>L’ordinateur sur lequel cela a été fait.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>The doctor</source>
        <translation>Le docteur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Very weak</source>
        <translation>Très faible</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Ways to unlock</source>
        <translation>Moyens de déverrouiller</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>What is left out of totals</source>
        <translation>Ce qui est exclu des totaux</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>What was recorded</source>
        <translation>Ce qui a été enregistré</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>When a price counts as old</source>
        <translation>Quand un cours est jugé ancien</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Where the books lie</source>
        <translation>Où se trouvent les livres</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Your books</source>
        <translation>Vos livres</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>net worth equal</source>
        <translation>patrimoine net égal</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>not equal</source>
        <translation>différent</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>{} entries</source>
        <translation>{} écritures</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Back and forth in Help</source>
        <translation>Reculer et avancer dans l’aide</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Choose the day to show</source>
        <translation>Choisir le jour à afficher</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Close Coffer</source>
        <translation>Fermer Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Close, or leave what is open</source>
        <translation>Fermer ou quitter ce qui est ouvert</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Copy the chosen rows of a table</source>
        <translation>Copier les lignes choisies d’un tableau</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Copy them with the columns’ titles</source>
        <translation>Les copier avec les titres des colonnes</translation>
    </message>
    <message>
        <location filename="../../ui/window/shortcuts.py"/>
        <source>Go to a view</source>
        <translation>Aller à une vue</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Go to {}</source>
        <translation>Aller à {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Help for what is shown</source>
        <translation>Aide sur ce qui est affiché</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Hide or show amounts</source>
        <translation>Masquer ou afficher les montants</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Larger and smaller text in Help</source>
        <translation>Texte plus grand ou plus petit dans l’aide</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Load everything again</source>
        <translation>Tout recharger</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Lock the books</source>
        <translation>Verrouiller les livres</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Move along a chart, day by day</source>
        <translation>Parcourir un graphique jour par jour</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Narrow or widen the sidebar</source>
        <translation>Réduire ou élargir la barre latérale</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>New entry</source>
        <translation>Nouvelle écriture</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>New order</source>
        <translation>Nouvel ordre</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Save a table as a file</source>
        <translation>Enregistrer un tableau dans un fichier</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Save what a form shows</source>
        <translation>Enregistrer ce que montre un formulaire</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Search in Help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Shorter or longer period of a chart</source>
        <translation>Période plus courte ou plus longue d’un graphique</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>This sheet</source>
        <translation>Cette fiche</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>As known on {time}</source>
        <translation>Tel que connu le {time}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Assets</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Cash</source>
        <translation>Liquidités</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Credit cards</source>
        <translation>Cartes de crédit</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Digital assets</source>
        <translation>Actifs numériques</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Figures are rounded one by one, and may not add up to the last digit shown.</source>
        <translation>Les chiffres sont arrondis un à un et peuvent ne pas s’additionner au dernier chiffre affiché.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>In {currency}, at the end of each day</source>
        <translation>En {currency}, à la fin de chaque jour</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Investments</source>
        <translation>Investissements</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Item</source>
        <translation>Poste</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Liabilities</source>
        <translation>Passifs</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Loans</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Month ends</source>
        <translation>Fins de mois</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Mortgages</source>
        <translation>Prêts immobiliers</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Net worth</source>
        <translation>Patrimoine net</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Net-worth statement</source>
        <translation>État du patrimoine net</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Of</source>
        <translation>Du</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Only {scope}</source>
        <translation>Seulement {scope}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Other assets</source>
        <translation>Autres actifs</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Other liabilities</source>
        <translation>Autres passifs</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Own days</source>
        <translation>Vos jours</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Precious metals</source>
        <translation>Métaux précieux</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Price</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Property</source>
        <translation>Immobilier</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Quarter ends</source>
        <translation>Fins de trimestre</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Total assets</source>
        <translation>Total des actifs</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Total liabilities</source>
        <translation>Total des passifs</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Vehicles</source>
        <translation>Véhicules</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Year end and today</source>
        <translation>Fin d’année et aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Year ends</source>
        <translation>Fins d’année</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>old</source>
        <translation>ancien</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>rests on an old price</source>
        <translation>repose sur un cours ancien</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>something in it is not known, and not counted in it</source>
        <translation>une partie est inconnue et n’y est pas comptée</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: its history is not complete ({days})</source>
        <translation>{what} : son historique n’est pas complet ({days})</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: no price is known ({days}); its value is unknown</source>
        <translation>{what} : aucun cours n’est connu ({days}) ; sa valeur est inconnue</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: no rate to the base currency ({days}); its value is unknown</source>
        <translation>{what} : aucun taux vers la devise de base ({days}) ; sa valeur est inconnue</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: nothing says how much is held ({days})</source>
        <translation>{what} : rien ne dit combien en est détenu ({days})</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: the price is an old one, of {at} ({days})</source>
        <translation>{what} : le cours est ancien, du {at} ({days})</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: valued by hand, on {at} ({days})</source>
        <translation>{what} : évalué à la main, le {at} ({days})</translation>
    </message>
</context>
<context>
    <name>trades</name>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>+ Order</source>
        <translation>+ Ordre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>A fee was taken in something that has no price.</source>
        <translation>Des frais ont été pris dans quelque chose sans cours.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A limit order can be placed without one.</source>
        <translation>Un ordre limite peut être passé sans cours.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A position on the other side is open: close that first.</source>
        <translation>Une position de l’autre côté est ouverte : clôturez-la d’abord.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>A real account. Place the order by hand at the broker; it is noted here, and its fills are typed in or synced.</source>
        <translation>Un compte réel. Passez l’ordre à la main chez le courtier ; il est noté ici, et ses exécutions sont saisies ou synchronisées.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A stop-loss lies on the losing side of the price.</source>
        <translation>Un stop-loss se place du côté perdant du cours.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>A strategy</source>
        <translation>Une stratégie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A target lies on the winning side of the price.</source>
        <translation>Un objectif se place du côté gagnant du cours.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>AAPL, BTC/USDT, AAPL 240C 19 Dec 2026</source>
        <translation>AAPL, BTC/USDT, AAPL 240C 19 Dec 2026</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>About this position</source>
        <translation>À propos de cette position</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Add a stop-loss and a target</source>
        <translation>Ajouter un stop-loss et un objectif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>All time</source>
        <translation>Depuis toujours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>As quoted: of an option, of one share</source>
        <translation>Tel que coté : pour une option, par action</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Assignment</source>
        <translation>Assignation</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>At least {}.</source>
        <translation>Au moins {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>At the target</source>
        <translation>À l’objectif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Average price of the closing fills.</source>
        <translation>Cours moyen des exécutions de clôture.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Average price of the opening fills, weighted by quantity.</source>
        <translation>Cours moyen des exécutions d’ouverture, pondéré par la quantité.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Becomes a limit order once the price reaches the stop.</source>
        <translation>Devient un ordre limite dès que le cours atteint le stop.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Becomes a market order once the price reaches the stop.</source>
        <translation>Devient un ordre au marché dès que le cours atteint le stop.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Beside the list</source>
        <translation>À côté de la liste</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Bot “{}”</source>
        <translation>Robot « {} »</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Both are placed when the order is filled; the first that fills cancels the other.</source>
        <translation>Les deux sont passés quand l’ordre est exécuté ; le premier exécuté annule l’autre.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Brought</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Buy</source>
        <translation>Achat</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Buy to close</source>
        <translation>Achat de clôture</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Buy to open</source>
        <translation>Achat d’ouverture</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Buying power</source>
        <translation>Pouvoir d’achat</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Buying power left</source>
        <translation>Pouvoir d’achat restant</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>By the account's rules</source>
        <translation>Selon les règles du compte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Can close</source>
        <translation>Clôturable</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Cancel the order</source>
        <translation>Annuler l’ordre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Cancelled: {}.</source>
        <translation>Annulé : {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Cash, less what working orders may still take</source>
        <translation>Liquidités, moins ce que les ordres en cours peuvent encore prendre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Change the order</source>
        <translation>Modifier l’ordre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Choose a position to see what it rests on.</source>
        <translation>Choisissez une position pour voir sur quoi elle repose.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Choose a position to write down why it was opened.</source>
        <translation>Choisissez une position pour noter pourquoi elle a été ouverte.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Close, all or in part…</source>
        <translation>Clôturer, tout ou partie…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Closed on</source>
        <translation>Clôturée le</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Closed trades that won ÷ all closed trades; break-even ones count as not won. All legs of a strategy are one trade.</source>
        <translation>Transactions clôturées gagnées ÷ toutes les transactions clôturées ; celles à l’équilibre comptent comme non gagnées. Toutes les jambes d’une stratégie font une transaction.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Close…</source>
        <translation>Clôturer…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Closing fills: quantity × average price</source>
        <translation>Exécutions de clôture : quantité × cours moyen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Crypto</source>
        <translation>Crypto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>ETF</source>
        <translation>ETF</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Expired</source>
        <translation>Échue</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Expiry</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Fees would take all that it brings.</source>
        <translation>Les frais prendraient tout ce que cela rapporte.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Fees {}, taken off both</source>
        <translation>Frais {}, déduits des deux</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Fill</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Filled</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Fills at the next price, whatever it is.</source>
        <translation>S’exécute au prochain cours, quel qu’il soit.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Fills at this price or a better one, or not.</source>
        <translation>S’exécute à ce cours ou mieux, sinon pas.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Filter positions</source>
        <translation>Filtrer les positions</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>For example: typed twice</source>
        <translation>Par exemple : saisie en double</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Gain if filled</source>
        <translation>Gain si exécuté</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Gain ÷ what was risked by the first planned stop</source>
        <translation>Gain ÷ ce qui était risqué selon le premier stop prévu</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Give a limit price.</source>
        <translation>Indiquez un cours limite.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Give a stop price.</source>
        <translation>Indiquez un cours stop.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Give more than nothing.</source>
        <translation>Indiquez plus que rien.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Good until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Held</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Import executions…</source>
        <translation>Importer des exécutions…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>In {}</source>
        <translation>En {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>It counts no more: the position is worked out without it.</source>
        <translation>Elle ne compte plus : la position est calculée sans elle.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>It trades in steps of {}.</source>
        <translation>Se négocie par pas de {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Its entry in the ledger is voided with it.</source>
        <translation>Son écriture du grand livre est invalidée avec elle.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <location filename="../../ui/trades/side.py"/>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Last day: {}</source>
        <translation>Dernier jour : {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Last year</source>
        <translation>L’an dernier</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Limit price</source>
        <translation>Cours limite</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Market</source>
        <translation>Marché</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Max drawdown</source>
        <translation>Repli maximal</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>More than the account can pay.</source>
        <translation>Plus que ce que le compte peut payer.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>New here</source>
        <translation>Nouveau ici</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>New order</source>
        <translation>Nouvel ordre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>New order (Ctrl+O)</source>
        <translation>Nouvel ordre (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Newest price</source>
        <translation>Cours le plus récent</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Newest price × open × multiplier − cost; of a short the other way round</source>
        <translation>Cours le plus récent × ouvert × multiplicateur − coût ; à l’inverse pour une courte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>No position fits</source>
        <translation>Aucune position ne correspond</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>No position yet</source>
        <translation>Pas encore de position</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>No price is known yet.</source>
        <translation>Aucun cours n’est encore connu.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>No price is known, so what is open has no value.</source>
        <translation>Aucun cours n’est connu : ce qui est ouvert n’a pas de valeur.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>No price is known: give a limit price, or a quantity.</source>
        <translation>Aucun cours n’est connu : indiquez un cours limite, ou une quantité.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>No trade has been closed in this period.</source>
        <translation>Aucune transaction n’a été clôturée dans cette période.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Not defined: no trade has lost.</source>
        <translation>Non défini : aucune transaction n’a perdu.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Not defined: no trade has won.</source>
        <translation>Non défini : aucune transaction n’a gagné.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Note the order</source>
        <translation>Noter l’ordre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Nothing in the books has this symbol: look twice at its spelling.</source>
        <translation>Rien dans les livres n’a ce symbole : vérifiez l’orthographe.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Nothing is open that this would close.</source>
        <translation>Rien d’ouvert que cela clôturerait.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Of all fills</source>
        <translation>De toutes les exécutions</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Of paper money.</source>
        <translation>De l’argent fictif.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Of the whole, what is filled included</source>
        <translation>Du total, part exécutée comprise</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Of this computer's clock; empty: now, or noon</source>
        <translation>À l’horloge de cet ordinateur ; vide : maintenant, ou midi</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Of what is open, first in first out, with entry fees</source>
        <translation>De ce qui est ouvert, premier entré, premier sorti, avec frais d’entrée</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Only {} can be closed.</source>
        <translation>Seulement {} peuvent être clôturés.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/figures.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Open P&amp;L</source>
        <translation>P&amp;L latent</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Open a paper account</source>
        <translation>Ouvrir un compte fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/columns.py"/>
        <source>Open {}</source>
        <translation>Ouvertes {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Open, less what working closing orders still ask for</source>
        <translation>Ouvert, moins ce que demandent encore les ordres de clôture en cours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opened less closed</source>
        <translation>Ouvert moins clôturé</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opened on</source>
        <translation>Ouverte le</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Opened {}, closed {}, open {}</source>
        <translation>Ouvert {}, clôturé {}, encore ouvert {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opening fills: quantity × average price</source>
        <translation>Exécutions d’ouverture : quantité × cours moyen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Order ticket</source>
        <translation>Ticket d’ordre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Order ticket, position and journal</source>
        <translation>Ticket d’ordre, position et journal</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Order: {}.</source>
        <translation>Ordre : {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Orders and fills</source>
        <translation>Ordres et exécutions</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>P&amp;L</source>
        <translation>P&amp;L</translation>
    </message>
    <message>
        <location filename="../../ui/trades/view.py"/>
        <source>Paper</source>
        <translation>Fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Paper accounts…</source>
        <translation>Comptes fictifs…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Paper money</source>
        <translation>Argent fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Paper money only</source>
        <translation>Argent fictif seulement</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Paper money: nothing leaves this computer.</source>
        <translation>Argent fictif : rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Paper trades are left out.</source>
        <translation>Les transactions fictives sont exclues.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Partly filled</source>
        <translation>Partiellement exécuté</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Place a paper order in the ticket: what fills becomes a position here.</source>
        <translation>Passez un ordre fictif dans le ticket : ce qui est exécuté devient une position ici.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Place it again</source>
        <translation>Le passer à nouveau</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Place paper order</source>
        <translation>Passer l’ordre fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Place the order</source>
        <translation>Passer l’ordre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/side.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <location filename="../../ui/trades/view.py"/>
        <source>Positions that were opened up to {}. Their quantities, prices and results are today’s: trades do not move in time.</source>
        <translation>Positions ouvertes jusqu’au {}. Leurs quantités, cours et résultats sont ceux d’aujourd’hui : les transactions ne remontent pas le temps.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Press to see its entry in the ledger.</source>
        <translation>Appuyez pour voir son écriture au grand livre.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Price</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Prices are multiples of {} above zero.</source>
        <translation>Les cours sont des multiples de {} supérieurs à zéro.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Proceeds</source>
        <translation>Produit de la vente</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Proceeds less fees, less what this part of the position cost with its fees</source>
        <translation>Produit moins frais, moins ce que cette part de la position a coûté avec ses frais</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Profit factor</source>
        <translation>Facteur de profit</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity × (price − stop-loss), and both fees</source>
        <translation>Quantité × (cours − stop-loss), et les deux frais</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity × (target − price), less both fees</source>
        <translation>Quantité × (objectif − cours), moins les deux frais</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity × price × {}</source>
        <translation>Quantité × cours × {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/view.py"/>
        <source>Real</source>
        <translation>Réel</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Real and paper accounts; paper never counts in net worth</source>
        <translation>Comptes réels et fictifs ; le fictif ne compte jamais dans le patrimoine net</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Real money</source>
        <translation>Argent réel</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Real money only</source>
        <translation>Argent réel seulement</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Realized</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Realized and open, after fees, in the currency it trades in.</source>
        <translation>Réalisé et latent, après frais, dans la devise de négociation.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Realized this year</source>
        <translation>Réalisé annuel</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Realized {}</source>
        <translation>Réalisé {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Record the fill</source>
        <translation>Enregistrer l’exécution</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Rolled from another position</source>
        <translation>Reportée d’une autre position</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Say what to trade.</source>
        <translation>Indiquez quoi négocier.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Sell</source>
        <translation>Vente</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Sell to close</source>
        <translation>Vente de clôture</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Sell to open</source>
        <translation>Vente d’ouverture</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Show in Activity</source>
        <translation>Voir dans Activité</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Show its entry in Activity</source>
        <translation>Afficher son écriture dans Activité</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>State its price…</source>
        <translation>Indiquer son cours…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/columns.py"/>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Stock</source>
        <translation>Action</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Stop price</source>
        <translation>Cours stop</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Stop-limit</source>
        <translation>Stop-limite</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Stop-loss</source>
        <translation>Stop-loss</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Take over what the ledger has…</source>
        <translation>Reprendre ce que contient le grand livre…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>The deepest fall of the account's money with realized results below its highest so far ÷ that highest.</source>
        <translation>Le repli le plus profond de l’argent du compte avec les résultats réalisés, sous son plus haut atteint ÷ ce plus haut.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>The deepest fall of the sum of closed trades below its highest so far, in money: what share of a real account that is, is not known.</source>
        <translation>Le repli le plus profond de la somme des transactions clôturées sous son plus haut, en argent : on ne sait pas quelle part d’un compte réel cela représente.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>The least that works is {}.</source>
        <translation>Le minimum possible est {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>The most that the amount buys, fees included, cut down to the step.</source>
        <translation>Le plus que le montant achète, frais compris, arrondi au pas inférieur.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>The newest price; of what is closed, the average it was closed at.</source>
        <translation>Le cours le plus récent ; pour ce qui est clôturé, le cours moyen de clôture.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>The order was cancelled.</source>
        <translation>L’ordre a été annulé.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>There is no account to trade in yet.</source>
        <translation>Il n’y a pas encore de compte pour négocier.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Trades as positions</source>
        <translation>Les transactions en positions</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Try fewer words, another period, or all accounts.</source>
        <translation>Essayez moins de mots, une autre période ou tous les comptes.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Type a fill</source>
        <translation>Saisir une exécution</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Type a fill…</source>
        <translation>Saisir une exécution…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: a fee was taken in something that has no price.</source>
        <translation>Inconnu : des frais ont été pris dans quelque chose sans cours.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: a rate into {} is missing.</source>
        <translation>Inconnu : un taux vers {} manque.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: a rate on a day of closing is missing.</source>
        <translation>Inconnu : un taux d’un jour de clôture manque.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: of a trade it is not known whether it won.</source>
        <translation>Inconnu : pour une transaction, on ne sait pas si elle a gagné.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: one open position has no price.</source>
        <translation>Inconnu : une position ouverte n’a pas de cours.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: {} open positions have no price.</source>
        <translation>Inconnu : {} positions ouvertes n’ont pas de cours.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Until cancelled</source>
        <translation>Jusqu’à annulation</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Until the close</source>
        <translation>Jusqu’à la clôture</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Up to {}</source>
        <translation>Jusqu’à {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Void</source>
        <translation>Invalidée</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Void the fill</source>
        <translation>Invalider l’exécution</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Void the fill…</source>
        <translation>Invalider l’exécution…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Void this fill?</source>
        <translation>Invalider cette exécution ?</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What closing fills brought, first in first out, after fees.</source>
        <translation>Ce que les exécutions de clôture ont rapporté, premier entré, premier sorti, après frais.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What fills opened, and what they closed of it.</source>
        <translation>Ce que les exécutions ont ouvert, et ce qu’elles en ont clôturé.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What is open at the newest price, less what it cost.</source>
        <translation>Ce qui est ouvert au cours le plus récent, moins son coût.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What is open, less what working closing orders still ask for.</source>
        <translation>Ce qui est ouvert, moins ce que demandent encore les ordres de clôture en cours.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>What is won at the target ÷ risk</source>
        <translation>Ce qui est gagné à l’objectif ÷ risque</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>What the account can spend, less this order with its fees</source>
        <translation>Ce que le compte peut dépenser, moins cet ordre et ses frais</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>What you buy and sell will be shown here as positions, with their orders and fills, their result, and what can still be closed. Try it with paper money, import a broker's executions, or take over the buys and sells of your ledger.</source>
        <translation>Ce que vous achetez et vendez s’affichera ici en positions, avec leurs ordres et exécutions, leur résultat et ce qui peut encore être clôturé. Essayez avec de l’argent fictif, importez les exécutions d’un courtier, ou reprenez les achats et ventes de votre grand livre.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Win rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Worth at least {}.</source>
        <translation>Valeur d’au moins {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Write the time like 15:32.</source>
        <translation>Écrivez l’heure comme 15:32.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>a fee has no price</source>
        <translation>des frais n’ont pas de cours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>added with its first order</source>
        <translation>ajouté avec son premier ordre</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>at work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>by amount</source>
        <translation>par montant</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>by quantity</source>
        <translation>par quantité</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>call</source>
        <translation>call</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>copied from “{}”</source>
        <translation>copié de « {} »</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>fee {}</source>
        <translation>frais {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>fee {} {}</source>
        <translation>frais {} {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>folded up</source>
        <translation>replié</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>level {}</source>
        <translation>niveau {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>limit {}</source>
        <translation>limite {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>market</source>
        <translation>marché</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>no price is known</source>
        <translation>aucun cours n’est connu</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>nothing yet: its order is at work</source>
        <translation>rien encore : son ordre est en cours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>over</source>
        <translation>passé</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>paper</source>
        <translation>fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>paper money</source>
        <translation>argent fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>put</source>
        <translation>put</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>realized {}</source>
        <translation>réalisé {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>short</source>
        <translation>courte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>stop {}</source>
        <translation>stop {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>stop-loss</source>
        <translation>stop-loss</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>strategy</source>
        <translation>stratégie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>strategy noted</source>
        <translation>stratégie notée</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>target</source>
        <translation>objectif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>the price is old</source>
        <translation>le cours est ancien</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>up to {}</source>
        <translation>jusqu’à {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>void</source>
        <translation>invalidée</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>working</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>{} R</source>
        <translation>{} R</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>{} accounts</source>
        <translation>{} comptes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>{} days</source>
        <translation>{} jours</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>{} h</source>
        <translation>{} h</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>{} is filled already: ask for more, or cancel the rest.</source>
        <translation>{} sont déjà exécutés : demandez plus, ou annulez le reste.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>{} min</source>
        <translation>{} min</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/figures.py"/>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/figures.py"/>
        <location filename="../../ui/trades/ticket.py"/>
        <source>{} · paper</source>
        <translation>{} · fictif</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>{}, closed {}</source>
        <translation>{}, clôturé {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Σ (closing price − price of the oldest open fill) × quantity, after fees</source>
        <translation>Σ (cours de clôture − cours de la plus ancienne exécution ouverte) × quantité, après frais</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Σ (newest price × open quantity × multiplier − cost with entry fees) over open positions, of shorts the other way round; in {} at today's rates.</source>
        <translation>Σ (cours le plus récent × quantité ouverte × multiplicateur − coût avec frais d’entrée) sur les positions ouvertes, à l’inverse pour les courtes ; en {} aux taux du jour.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Σ of gains ÷ Σ of losses of closed trades, in money after fees.</source>
        <translation>Σ des gains ÷ Σ des pertes des transactions clôturées, en argent après frais.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Σ of what closing fills brought since 1 January, less what was paid for them, first in first out, after fees; in {} at today's rates.</source>
        <translation>Σ de ce que les exécutions de clôture ont rapporté depuis le 1er janvier, moins ce qui a été payé, premier entré, premier sorti, après frais ; en {} aux taux du jour.</translation>
    </message>
</context>
<context>
    <name>typed</name>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>A number has at most two sorts of separators.</source>
        <translation>Un nombre a au plus deux sortes de séparateurs.</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>A number has one decimal separator.</source>
        <translation>Un nombre a un seul séparateur décimal.</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>The thousands separators stand at odd places.</source>
        <translation>Les séparateurs de milliers sont à des endroits inhabituels.</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>This is no number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>vaults</name>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>An estimate from the past, no promise.</source>
        <translation>Une estimation tirée du passé, aucune promesse.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Archived {}</source>
        <translation>Archivée {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>At the planned {} a month, with prices as they are.</source>
        <translation>Avec les {} prévus par mois, à cours inchangés.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>At {} a month, the average of {} months, with prices as they are.</source>
        <translation>Avec {} par mois, la moyenne de {} mois, à cours inchangés.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Exactly reached</source>
        <translation>Exactement atteint</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>From outside</source>
        <translation>De l’extérieur</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Its amount is not known.</source>
        <translation>Son montant n’est pas connu.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Lower edge</source>
        <translation>Bord inférieur</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Money alone does not swing, so there is no range.</source>
        <translation>L’argent seul ne varie pas : il n’y a pas de fourchette.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>No target date</source>
        <translation>Pas de date cible</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Nothing feeds it yet, so there is nothing to look ahead from.</source>
        <translation>Rien ne l’alimente encore : il n’y a rien à projeter.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Nothing was saved yet, and no plan is stated.</source>
        <translation>Rien n’a encore été épargné, et aucun plan n’est indiqué.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Reached {}</source>
        <translation>Atteint {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Reached {}, below it again</source>
        <translation>Atteint {}, de nouveau en dessous</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Target {}</source>
        <translation>Objectif {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The dashed line is the middle of {} paths drawn from its own {} months, with {} a month saved; four of five end in the shaded range.</source>
        <translation>La ligne pointillée est le milieu de {} trajectoires tirées de ses propres {} mois, avec {} épargnés par mois ; quatre sur cinq finissent dans la zone ombrée.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The dashed one goes on with {} a month.</source>
        <translation>La pointillée continue avec {} par mois.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The history is too short for a range: it takes twelve whole months.</source>
        <translation>L’historique est trop court pour une fourchette : il faut douze mois entiers.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The solid line is what the vault held.</source>
        <translation>La ligne pleine est ce que la cagnotte contenait.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The target is reached by {} on {} of them.</source>
        <translation>L’objectif est atteint d’ici au {} sur {} d’entre elles.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>There is no projection: what it holds is not known.</source>
        <translation>Pas de projection : ce qu’elle contient n’est pas connu.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>There is nothing in it that could grow.</source>
        <translation>Elle ne contient rien qui puisse croître.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Upper edge</source>
        <translation>Bord supérieur</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>ahead</source>
        <translation>en avance</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>behind</source>
        <translation>en retard</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>closed: not counted</source>
        <translation>fermé : non compté</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>date is over</source>
        <translation>date dépassée</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>excluded: not counted</source>
        <translation>exclu : non compté</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>fully allocated here</source>
        <translation>entièrement affecté ici</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>hidden: not counted</source>
        <translation>masqué : non compté</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>likely range, 10th to 90th percentile of {} paths</source>
        <translation>fourchette probable, du 10e au 90e centile de {} trajectoires</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>marked as scam: not counted</source>
        <translation>marqué comme arnaque : non compté</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>no longer in use: not counted</source>
        <translation>n’est plus utilisé : non compté</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>nothing free</source>
        <translation>rien de libre</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>nothing now</source>
        <translation>rien actuellement</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>on pace</source>
        <translation>dans le rythme</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>paper money: not counted</source>
        <translation>argent fictif : non compté</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>reached</source>
        <translation>atteint</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>reached {}</source>
        <translation>atteint {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} a month needed, {}</source>
        <translation>{} par mois nécessaires, {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} a month reaches it</source>
        <translation>{} par mois suffisent</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} above the target</source>
        <translation>{} au-dessus de l’objectif</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} also in {}</source>
        <translation>{} aussi dans {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} free</source>
        <translation>{} libres</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} now</source>
        <translation>{} actuellement</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{} of {} on {}</source>
        <translation>{} sur {} le {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{} on {}</source>
        <translation>{} le {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} to go</source>
        <translation>encore {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} too much</source>
        <translation>{} de trop</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{}, expected</source>
        <translation>{}, attendu</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{}, from {} to {}</source>
        <translation>{}, de {} à {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{}: history, target and outlook</source>
        <translation>{} : historique, objectif et perspective</translation>
    </message>
</context>
<context>
    <name>whatif</name>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>As set</source>
        <translation>Telle que réglée</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Asset</source>
        <translation>Actif</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>By which rule of Section 104</source>
        <translation>Selon quelle règle de la Section 104</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Cost</source>
        <translation>Prix de revient</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Days held</source>
        <translation>Jours de détention</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Each account by its own method.</source>
        <translation>Chaque compte selon sa propre méthode.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Gain</source>
        <translation>Plus-value</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Gains of sales booked already would change by {}.</source>
        <translation>Les plus-values de ventes déjà comptabilisées changeraient de {}.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>It would also change gains of sales that are booked already.</source>
        <translation>Cela changerait aussi les plus-values de ventes déjà comptabilisées.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Long term</source>
        <translation>Long terme</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Matched</source>
        <translation>Apparié</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Nothing of {} remains.</source>
        <translation>Il ne reste rien de {}.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Of what is held</source>
        <translation>De ce qui est détenu</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Proceeds</source>
        <translation>Produit de la vente</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Purchases of the same day are matched first, then those of the 30 days after, then the pool. What you buy back by {} counts against this sale.</source>
        <translation>Les achats du même jour sont appariés d’abord, puis ceux des 30 jours suivants, puis le pool. Ce que vous rachetez d’ici au {} compte contre cette vente.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Realized</source>
        <translation>Réalisé</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Realized, compared with the method in force</source>
        <translation>Réalisé, par rapport à la méthode en vigueur</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Short term</source>
        <translation>Court terme</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Tax year</source>
        <translation>Année fiscale</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>The lots you picked, then the method in force.</source>
        <translation>Les lots que vous avez choisis, puis la méthode en vigueur.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Unrealized</source>
        <translation>Latent</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Your lots</source>
        <translation>Vos lots</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>at {}</source>
        <translation>à {}</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>at {}, the price of {}</source>
        <translation>à {}, le cours du {}</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>estimated</source>
        <translation>estimé</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>no price is known: type one</source>
        <translation>aucun cours n’est connu : saisissez-en un</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>pool</source>
        <translation>pool</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>same day</source>
        <translation>même jour</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>which is old</source>
        <translation>qui est ancien</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>within 30 days</source>
        <translation>sous 30 jours</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{} keeps {} {}: cost {}, unrealized {}.</source>
        <translation>{} garde {} {} : coût {}, latent {}.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{} {} held</source>
        <translation>{} {} détenus</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{} {} remain in {} accounts: cost {}, unrealized {}.</source>
        <translation>{} {} restent dans {} comptes : coût {}, latent {}.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{}: 1 lot goes</source>
        <translation>{} : 1 lot part</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{}: {} lots go</source>
        <translation>{} : {} lots partent</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>A lot's cost is estimated.</source>
        <translation>Le coût d’un lot est estimé.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>A part of the history or a price is missing.</source>
        <translation>Il manque une partie de l’historique ou un cours.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>A part rests on an old price or on a lot of unknown origin.</source>
        <translation>Une partie repose sur un cours ancien ou sur un lot d’origine inconnue.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Airdrop</source>
        <translation>Airdrop</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>All lots share one average cost.</source>
        <translation>Tous les lots partagent un coût moyen.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Balances</source>
        <translation>Soldes</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Buy</source>
        <translation>Achat</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>CSV file</source>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Cash</source>
        <translation>Liquidités</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Crypto</source>
        <translation>Crypto</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Deposit</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Digital asset</source>
        <translation>Actif numérique</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Dividend</source>
        <translation>Dividende</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Entries would bring it below zero.</source>
        <translation>Des écritures le feraient passer sous zéro.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Estimated</source>
        <translation>Estimée</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Fee</source>
        <translation>Frais</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>First in, first out: the oldest lots go first.</source>
        <translation>Premier entré, premier sorti : les lots les plus anciens partent d’abord.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Full</source>
        <translation>Complète</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Highest cost first: the dearest lots go first.</source>
        <translation>Coût le plus élevé d’abord : les lots les plus chers partent d’abord.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Interest paid</source>
        <translation>Intérêts payés</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Investment</source>
        <translation>Investissement</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Last in, first out: the newest lots go first.</source>
        <translation>Dernier entré, premier sorti : les lots les plus récents partent d’abord.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Liability</source>
        <translation>Passif</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Linking transfers</source>
        <translation>Liaison des transferts</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Making the file</source>
        <translation>Création du fichier</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>More left than is known to have come in.</source>
        <translation>Il en est sorti plus qu’il n’en est entré, à ce que l’on sait.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>More was sold than was known to be held.</source>
        <translation>Il en a été vendu plus qu’on n’en savait détenu.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>No exchange rate to your currency is known.</source>
        <translation>Aucun taux de change vers votre devise n’est connu.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>No price is known yet.</source>
        <translation>Aucun cours n’est encore connu.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Nothing says how much of it is held.</source>
        <translation>Rien ne dit combien en est détenu.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Opening balance</source>
        <translation>Solde initial</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Partial</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Precious metal</source>
        <translation>Métal précieux</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Prices</source>
        <translation>Cours</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Pricing</source>
        <translation>Valorisation</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Private company</source>
        <translation>Société non cotée</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Property</source>
        <translation>Immobilier</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Section 104</source>
        <translation>Section 104</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Sell</source>
        <translation>Vente</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Settlement</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Split</source>
        <translation>Division</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Stock or fund</source>
        <translation>Action ou fonds</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Swap in</source>
        <translation>Échange entrant</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Swap out</source>
        <translation>Échange sortant</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Tax</source>
        <translation>Impôt</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The cost of a lot is not known.</source>
        <translation>Le coût d’un lot n’est pas connu.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The day is before the first known entry.</source>
        <translation>Le jour précède la première écriture connue.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The entries do not add up to the balance.</source>
        <translation>La somme des écritures ne donne pas le solde.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The exchange rate used is old.</source>
        <translation>Le taux de change utilisé est ancien.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The last price is old.</source>
        <translation>Le dernier cours est ancien.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The lots do not add up to the balance.</source>
        <translation>La somme des lots ne donne pas le solde.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The whole history is known and the price is fresh.</source>
        <translation>Tout l’historique est connu et le cours est récent.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The worth of a fee is not known.</source>
        <translation>La valeur de certains frais n’est pas connue.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The worth of some income is not known.</source>
        <translation>La valeur d’un revenu n’est pas connue.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>There is not enough evidence to state a figure.</source>
        <translation>Il n’y a pas assez d’éléments pour donner un chiffre.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Transfer in</source>
        <translation>Transfert entrant</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Transfer out</source>
        <translation>Transfert sortant</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>UK: same day, then the next 30 days, then the pool.</source>
        <translation>Royaume-Uni : même jour, puis les 30 jours suivants, puis le pool.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Void</source>
        <translation>Invalidation</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>a later balance, walked back</source>
        <translation>un solde ultérieur, remonté</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>an earlier balance, walked forward</source>
        <translation>un solde antérieur, déroulé</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>by one step</source>
        <translation>en une étape</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>by two steps</source>
        <translation>en deux étapes</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>long term</source>
        <translation>long terme</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>reverse rate</source>
        <translation>taux inverse</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>same currency</source>
        <translation>même devise</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>short term</source>
        <translation>court terme</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>the current balance</source>
        <translation>le solde actuel</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>the entries alone</source>
        <translation>les écritures seules</translation>
    </message>
</context>
<context>
    <name>yields</name>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>1 payout due</source>
        <translation>1 à verser</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Days ÷ 360</source>
        <translation>Jours ÷ 360</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Days ÷ 365</source>
        <translation>Jours ÷ 365</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Days ÷ days of the year</source>
        <translation>Jours ÷ jours de l’année</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every quarter</source>
        <translation>Chaque trimestre</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Months of 30 days ÷ 360</source>
        <translation>Mois de 30 jours ÷ 360</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Not before it is paid</source>
        <translation>Pas avant le versement</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>balance unknown</source>
        <translation>solde inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>checks only</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>compounded {}</source>
        <translation>capitalisé {}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>due</source>
        <translation>dû</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>may still come</source>
        <translation>peut encore venir</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>monthly, day {}</source>
        <translation>mensuel, le {}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>monthly, last day</source>
        <translation>mensuel, dernier jour</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>not begun</source>
        <translation>pas commencée</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>nothing came</source>
        <translation>rien n’est venu</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>nothing earned</source>
        <translation>rien gagné</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>paid by the rule</source>
        <translation>versé par la règle</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>paid twice: by the rule, and really</source>
        <translation>versé deux fois : par la règle, et vraiment</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>since {}</source>
        <translation>depuis {}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>taken out by hand</source>
        <translation>retiré à la main</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>weekly, {}</source>
        <translation>hebdomadaire, {}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>yearly, {day} {month}</source>
        <translation>annuel, {day} {month}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>{} APY</source>
        <translation>{} effectif</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>{} payouts due</source>
        <translation>{} à verser</translation>
    </message>
</context>
</TS>
