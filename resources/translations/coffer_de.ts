<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Filter by name or licence</source>
        <translation>Nach Name oder Lizenz filtern</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Licence of Coffer</source>
        <translation>Lizenz von Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Licence…</source>
        <translation>Lizenz…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Other people’s work that ships with it, under their licences. Thank you.</source>
        <translation>Arbeit anderer, die unter ihren Lizenzen mitgeliefert wird. Danke.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Read the licence of {}</source>
        <translation>Lizenz von {} lesen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Versions, the system and what the doctor found, as text for a question. No amounts, names or secrets are in it.</source>
        <translation>Versionen, das System und die Befunde des Doktors, als Text für eine Frage. Ohne Beträge, Namen oder Geheimnisse.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>What Coffer is made of</source>
        <translation>Woraus Coffer besteht</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>as in its text</source>
        <translation>wie im Text</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>{} lines are on the clipboard. Read them before you send them.</source>
        <translation>{} Zeilen sind in der Zwischenablage. Lesen Sie sie, bevor Sie sie senden.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>{}, under the Apache License 2.0. It runs on your computer alone.</source>
        <translation>{}, unter der Apache-Lizenz 2.0. Es läuft allein auf Ihrem Computer.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>As the base currency</source>
        <translation>Wie die Basiswährung</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Edit the account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>For example: Everyday account</source>
        <translation>Zum Beispiel: Girokonto</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Institution</source>
        <translation>Institut</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Not counted in net worth</source>
        <translation>Zählt nicht zum Reinvermögen</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Paper money, never counted</source>
        <translation>Spielgeld, zählt nie</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Quantities may fall below zero (short selling)</source>
        <translation>Mengen dürfen unter null fallen (Leerverkauf)</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Trades move its cash</source>
        <translation>Trades bewegen das Geld des Kontos</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/dialogs.py"/>
        <source>Why it does not count, for later</source>
        <translation>Warum es nicht zählt, für später</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Holdings</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Latest entries</source>
        <translation>Letzte Buchungen</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>No entries yet.</source>
        <translation>Noch keine Buchungen.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>No history in the last year.</source>
        <translation>Kein Verlauf im letzten Jahr.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Nothing is held here.</source>
        <translation>Hier liegt nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Show in Activity</source>
        <translation>In Aktivität zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Show in Holdings</source>
        <translation>In Beständen zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>Value of the account over a year</source>
        <translation>Wert des Kontos über ein Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>{} coverage</source>
        <translation>Abdeckung: {}</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/detail.py"/>
        <source>{} today</source>
        <translation>{} heute</translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>+ Account</source>
        <translation>+ Konto</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>By institution, with value, share and history. Add an account, or import a file: accounts named in it are added by themselves.</source>
        <translation>Nach Institut, mit Wert, Anteil und Verlauf. Fügen Sie ein Konto hinzu oder importieren Sie eine Datei: Die Konten darin werden von selbst angelegt.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Edit the account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Filter accounts</source>
        <translation>Konten filtern</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/accounts/view.py"/>
        <source>Filter {} accounts</source>
        <translation>
            <numerusform>{} Konto filtern</numerusform>
            <numerusform>{} Konten filtern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/view.py"/>
        <source>Your accounts will be listed here</source>
        <translation>Hier stehen Ihre Konten</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>+ New entry</source>
        <translation>+ Neue Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>All dates</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Also show entries that were voided.</source>
        <translation>Auch stornierte Buchungen zeigen.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Filter the ledger</source>
        <translation>Hauptbuch filtern</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Group: {}</source>
        <translation>Gruppe: {}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Only entries of this holding. Press to show all.</source>
        <translation>Nur Buchungen dieses Bestands. Klicken zeigt alle.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Undo an import or an edit as a whole.</source>
        <translation>Einen Import oder eine Änderung im Ganzen zurücknehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Undo…</source>
        <translation>Rückgängig…</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>Voided</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <location filename="../../ui/activity/bar.py"/>
        <source>{} kinds</source>
        <translation>{} Arten</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Buys and sells, deposits, transfers, dividends, fees: each with what it did. Nothing is ever overwritten; a correction stays visible beside what it corrects.</source>
        <translation>Käufe und Verkäufe, Einzahlungen, Umbuchungen, Dividenden, Gebühren: jeweils mit ihrer Wirkung. Nichts wird je überschrieben; eine Korrektur bleibt neben dem sichtbar, was sie berichtigt.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Everything that happens will be listed here</source>
        <translation>Hier steht alles, was geschieht</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>New entry</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>No entry fits the filter</source>
        <translation>Keine Buchung passt zum Filter</translation>
    </message>
    <message>
        <location filename="../../ui/activity/page.py"/>
        <source>Try fewer words, other dates, or show all kinds and accounts.</source>
        <translation>Versuchen Sie weniger Wörter oder andere Tage, oder zeigen Sie alle Arten und Konten.</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>1 entry</source>
        <translation>1 Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>{} entries</source>
        <translation>{} Buchungen</translation>
    </message>
    <message>
        <location filename="../../ui/activity/view.py"/>
        <source>{} entries so far…</source>
        <translation>bisher {} Buchungen…</translation>
    </message>
</context>
<context>
    <name>AllocationCard</name>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Allocation</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Allocation {}, choose another</source>
        <translation>Aufteilung {}, eine andere wählen</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Assets {}</source>
        <translation>Vermögen {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Debt to assets {}</source>
        <translation>Schulden zu Vermögen {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>Debts {}</source>
        <translation>Schulden {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>How it is meant to be, and the trades that lead there</source>
        <translation>Wie es sein soll, und die Trades, die dahin führen</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>No debts</source>
        <translation>Keine Schulden</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>as bars</source>
        <translation>als Balken</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>as tiles</source>
        <translation>als Kacheln</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by account</source>
        <translation>nach Konto</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by category</source>
        <translation>nach Kategorie</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by currency</source>
        <translation>nach Währung</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by group</source>
        <translation>nach Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by institution</source>
        <translation>nach Institut</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>by type</source>
        <translation>nach Art</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../ui/overview/allocation.py"/>
        <source>{} others</source>
        <translation>{} weitere</translation>
    </message>
</context>
<context>
    <name>AllocationView</name>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>All without a target</source>
        <translation>Alle ohne Ziel</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Allocation</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Allocation by {}</source>
        <translation>Aufteilung nach {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>By type, currency, institution, account or group, beside how it is meant to be, and what to buy or sell to get there.</source>
        <translation>Nach Art, Währung, Institut, Konto oder Gruppe, neben dem, wie es sein soll, und was dafür zu kaufen oder verkaufen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Drift, points</source>
        <translation>Abweichung, Punkte</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>New entry</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Nothing is owned on this day.</source>
        <translation>An diesem Tag ist nichts im Besitz.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Saved as {}.</source>
        <translation>Gespeichert als {}.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Set targets…</source>
        <translation>Ziele festlegen…</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Shown as</source>
        <translation>Gezeigt als</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Split by</source>
        <translation>Aufteilen nach</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>What you own is divided here</source>
        <translation>Hier ist aufgeteilt, was Sie besitzen</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>debts of {} stand apart</source>
        <translation>Schulden von {} stehen für sich</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/view.py"/>
        <source>without a known worth: {}</source>
        <translation>ohne bekannten Wert: {}</translation>
    </message>
</context>
<context>
    <name>AnalysisView</name>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Best</source>
        <translation>Bester</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Go to trades</source>
        <translation>Zu den Trades</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>No trade that this asks for has closed.</source>
        <translation>Kein passender Trade ist geschlossen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>What your trades say</source>
        <translation>Was Ihre Trades sagen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Win rate, expectancy, drawdown, and results by tag, instrument and hour, as soon as a trade has closed.</source>
        <translation>Trefferquote, Erwartungswert, Rückgang und Ergebnisse nach Schlagwort, Instrument und Stunde, sobald ein Trade geschlossen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/view.py"/>
        <source>Worst</source>
        <translation>Schlechtester</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>100 % (as the system)</source>
        <translation>100 % (wie das System)</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>A sign or an arrow always stands beside the colour.</source>
        <translation>Neben der Farbe steht immer ein Vorzeichen oder Pfeil.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Blue and orange</source>
        <translation>Blau und Orange</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Closing the window leaves Coffer there</source>
        <translation>Beim Schließen des Fensters bleibt Coffer dort</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Colours follow the system.</source>
        <translation>Die Farben folgen dem System.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Colours of gain and loss</source>
        <translation>Farben für Gewinn und Verlust</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Compact</source>
        <translation>Eng</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Dark colours.</source>
        <translation>Dunkle Farben.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Gain and loss: {}.</source>
        <translation>Gewinn und Verlust: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Green and red</source>
        <translation>Grün und Rot</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Height of table rows</source>
        <translation>Höhe der Tabellenzeilen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Light colours.</source>
        <translation>Helle Farben.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Little moves here, and nothing for longer than a blink. Without motion menus open at once and the cursor does not blink.</source>
        <translation>Hier bewegt sich wenig, und nichts länger als einen Wimpernschlag. Ohne Bewegung öffnen sich Menüs sofort und der Cursor blinkt nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>More rows at a glance, or more room around each.</source>
        <translation>Mehr Zeilen auf einen Blick oder mehr Platz um jede.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Off: {}.</source>
        <translation>Aus: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>On top of what the system asks for.</source>
        <translation>Zusätzlich zu dem, was das System verlangt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>On: {}.</source>
        <translation>An: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Roomy</source>
        <translation>Weit</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Show an icon in the system’s tray</source>
        <translation>Symbol im Infobereich des Systems zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Size: {}, from the next start.</source>
        <translation>Größe: {}, ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Takes effect when Coffer starts the next time.</source>
        <translation>Wirkt, wenn Coffer das nächste Mal startet.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>This desktop has no tray.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>With net worth, as long as amounts are shown</source>
        <translation>Mit Reinvermögen, solange Beträge gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/appearance.py"/>
        <source>“As the system” changes with it, also in the evening.</source>
        <translation>„Wie das System“ wechselt mit ihm, auch am Abend.</translation>
    </message>
</context>
<context>
    <name>ArchiveCard</name>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Every row in open, documented files (JSON lines and CSV) with its attachments and digests; nothing is left out but secrets. It is readable for anyone: keep it safe.</source>
        <translation>Jede Zeile in offenen, dokumentierten Dateien (JSON Lines und CSV) mit Anhängen und Prüfsummen; nur Geheimnisse bleiben weg. Jeder kann sie lesen: Bewahren Sie sie sicher auf.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Everything is in {}: {} entries, {} attachments. Anyone can read it.</source>
        <translation>Alles liegt in {}: {} Buchungen, {} Anhänge. Jeder kann es lesen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Export everything into a folder</source>
        <translation>Alles in einen Ordner exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Import an archive</source>
        <translation>Archiv importieren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Imported and checked: {} entries, {} attachments.</source>
        <translation>Importiert und geprüft: {} Buchungen, {} Anhänge.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Of a folder…</source>
        <translation>Aus einem Ordner…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Of a zip file…</source>
        <translation>Aus einer ZIP-Datei…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Reads such an archive into books that are still empty.</source>
        <translation>Liest ein solches Archiv in noch leere Bücher.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Reads such an archive into these books, which are empty.</source>
        <translation>Liest ein solches Archiv in diese Bücher, die leer sind.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Reads such an archive, but only into empty books: these have entries. Make another profile for it.</source>
        <translation>Liest ein solches Archiv, aber nur in leere Bücher: Diese haben Buchungen. Legen Sie dafür ein anderes Profil an.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Secrets were left out: connect providers anew.</source>
        <translation>Geheimnisse wurden weggelassen: Verbinden Sie Anbieter neu.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>Take everything with you</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>These books have no archive service.</source>
        <translation>Diese Bücher haben keinen Archivdienst.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>To a folder…</source>
        <translation>In einen Ordner…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/archive_card.py"/>
        <source>To a zip file…</source>
        <translation>In eine ZIP-Datei…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/archive_card.py"/>
        <source>{} secrets were left out.</source>
        <translation>
            <numerusform>{} Geheimnis wurde weggelassen.</numerusform>
            <numerusform>{} Geheimnisse wurden weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaChart</name>
    <message>
        <location filename="../../ui/charts/area.py"/>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
</context>
<context>
    <name>AsOfPopup</name>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>Day to show</source>
        <translation>Zu zeigender Tag</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>End of last month</source>
        <translation>Ende des letzten Monats</translation>
    </message>
    <message>
        <location filename="../../ui/window/as_of.py"/>
        <source>End of last year</source>
        <translation>Ende des letzten Jahres</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <location filename="../../ui/settings/ask.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AttributionCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>What made the value change</source>
        <translation>Was den Wert verändert hat</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>A backup did not come to the same figures. Make a new one.</source>
        <translation>Eine Sicherung kam nicht auf dieselben Zahlen. Machen Sie eine neue.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>A second place for backups</source>
        <translation>Ein zweiter Ort für Sicherungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>All backups are on the same disk as the books: if it fails, all of them are gone.</source>
        <translation>Alle Sicherungen liegen auf demselben Datenträger wie die Bücher: Fällt er aus, sind alle weg.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Back up to a file</source>
        <translation>In eine Datei sichern</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Back up to a file…</source>
        <translation>In eine Datei sichern…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backed up to {}, and verified.</source>
        <translation>Gesichert in {} und geprüft.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backed up, and verified.</source>
        <translation>Gesichert und geprüft.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Coffer does it by itself once a week, when there is a backup.</source>
        <translation>Coffer tut das einmal die Woche von selbst, wenn es eine Sicherung gibt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>How they stand</source>
        <translation>Wie es um sie steht</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Last proven restore</source>
        <translation>Letzter Beweis</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Newest good backup</source>
        <translation>Neueste gute Sicherung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Next one</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>No backups are made of these books: this window was opened without them.</source>
        <translation>Von diesen Büchern werden keine Sicherungen gemacht: Dieses Fenster wurde ohne sie geöffnet.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>No restore was proven yet</source>
        <translation>Noch wurde keine Wiederherstellung bewiesen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Prove it now</source>
        <translation>Jetzt beweisen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restored and re-totalled: everything is equal to the last digit.</source>
        <translation>Wiederhergestellt und neu summiert: Alles ist bis zur letzten Stelle gleich.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restores the newest and an older backup into a scratch place, works out every figure anew and compares it with the backup's own</source>
        <translation>Stellt die neueste und eine ältere Sicherung an einem Probeort wieder her, rechnet jede Zahl neu und vergleicht sie mit denen der Sicherung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>Restoring into a scratch place</source>
        <translation>Wiederherstellung an einem Probeort</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>The books are those of {}. The ones that were there are kept as {}.</source>
        <translation>Die Bücher sind die vom {}. Die vorherigen liegen als {} bereit.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>The last restore failed</source>
        <translation>Die letzte Wiederherstellung schlug fehl</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>There is none yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>These books are backed up by whoever runs the server. Export them under “Data” to have a copy of your own.</source>
        <translation>Diese Bücher sichert, wer den Server betreibt. Exportieren Sie sie unter „Daten“, um eine eigene Kopie zu haben.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backups.py"/>
        <source>{} No restore was proven for more than 14 days, or no backup could be made for more than 3.</source>
        <translation>{} Seit über 14 Tagen wurde keine Wiederherstellung bewiesen, oder seit über 3 ließ sich keine Sicherung machen.</translation>
    </message>
</context>
<context>
    <name>BalancePart</name>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source> since {}</source>
        <translation> seit {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Balances and statements</source>
        <translation>Salden und Auszüge</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Close account…</source>
        <translation>Konto schließen…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Last balance stated: {}</source>
        <translation>Letzter angegebener Saldo: {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Leave out…</source>
        <translation>Weglassen…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>No balance was ever stated; the value rests on the entries alone.</source>
        <translation>Es wurde nie ein Saldo angegeben; der Wert beruht allein auf den Buchungen.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>Set balance…</source>
        <translation>Saldo angeben…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/balances/panel.py"/>
        <source>limit less what is owed</source>
        <translation>Limit abzüglich des Geschuldeten</translation>
    </message>
</context>
<context>
    <name>BalancesView</name>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>All that was stated…</source>
        <translation>Alles Angegebene…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Balances and statements will be shown here</source>
        <translation>Hier stehen Salden und Auszüge</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Choose a balance to see how it stands.</source>
        <translation>Wählen Sie einen Saldo, um zu sehen, wie es um ihn steht.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Choose a month to see what proves it, or to state its balance.</source>
        <translation>Wählen Sie einen Monat, um zu sehen, was ihn belegt, oder um seinen Saldo anzugeben.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Closed and hidden too</source>
        <translation>Auch geschlossene und ausgeblendete</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Does not count. {}</source>
        <translation>Zählt nicht. {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Enter what is missing…</source>
        <translation>Fehlendes eingeben…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Everything counts.</source>
        <translation>Alles zählt.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Leave out of totals…</source>
        <translation>Aus Summen weglassen…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Leave something out…</source>
        <translation>Etwas weglassen…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Let it count again</source>
        <translation>Wieder zählen lassen</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Newest balances</source>
        <translation>Neueste Salden</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Opening balances are up to date.</source>
        <translation>Die Anfangsbestände sind auf dem Stand.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Reconcile openings</source>
        <translation>Anfangsbestände abgleichen</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Reopen the account</source>
        <translation>Konto wieder öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Set balance…</source>
        <translation>Saldo angeben…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>State what an account held or owed on a day. Month by month you will see which figures a statement proves, and where the entries say otherwise.</source>
        <translation>Geben Sie an, was ein Konto an einem Tag hielt oder schuldete. Monat für Monat sehen Sie, welche Zahlen ein Auszug belegt und wo die Buchungen anderes sagen.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>The year after</source>
        <translation>Das Jahr danach</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>What does not count, and why</source>
        <translation>Was nicht zählt, und warum</translation>
    </message>
    <message>
        <location filename="../../ui/balances/view.py"/>
        <source>Which months are proven</source>
        <translation>Welche Monate belegt sind</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../ui/widgets/banner.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>BasketCard</name>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>From {}</source>
        <translation>Ab {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>Least amount unknown: a price is missing</source>
        <translation>Mindestbetrag unbekannt: Ein Kurs fehlt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>Paper</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/cards.py"/>
        <source>{} parts</source>
        <translation>{} Teile</translation>
    </message>
</context>
<context>
    <name>BasketDialog</name>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>A part has no symbol.</source>
        <translation>Ein Teil hat kein Symbol.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>A weight is a percentage above zero.</source>
        <translation>Ein Gewicht ist ein Prozentsatz über null.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add a basket</source>
        <translation>Korb anlegen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add a part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add a part.</source>
        <translation>Fügen Sie einen Teil hinzu.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Add the basket</source>
        <translation>Korb anlegen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Change {}</source>
        <translation>{} ändern</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>For example: World, simple</source>
        <translation>Zum Beispiel: Welt, einfach</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Least amount: {}</source>
        <translation>Mindestbetrag: {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Make it 100%</source>
        <translation>Auf 100 % bringen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>No price known yet: {}</source>
        <translation>Noch kein Kurs bekannt: {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Sum {}</source>
        <translation>Summe {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Sum {}, {} to go</source>
        <translation>Summe {}, es fehlen {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Sum {}, {} too much</source>
        <translation>Summe {}, {} zu viel</translation>
    </message>
</context>
<context>
    <name>BasketOrderDialog</name>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Amount in {}</source>
        <translation>Betrag in {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Band in points</source>
        <translation>Spielraum in Punkten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Buy {}</source>
        <translation>{} kaufen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Can be spent</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Closed now: {}. What fails can be completed later.</source>
        <translation>Gerade geschlossen: {}. Was scheitert, lässt sich später nachholen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Comes in</source>
        <translation>Kommt herein</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Comes in, and is spent</source>
        <translation>Kommt herein und wird ausgegeben</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Largest distance from a weight</source>
        <translation>Größter Abstand von einem Gewicht</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Leave the separators of thousands out.</source>
        <translation>Lassen Sie die Tausendertrennzeichen weg.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>No broker is connected: the orders are kept here, and their fills typed in.</source>
        <translation>Kein Broker ist verbunden: Die Orders werden hier geführt, ihre Ausführungen eingetippt.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Paper</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Percent to sell</source>
        <translation>Zu verkaufende Prozent</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Place orders</source>
        <translation>Orders aufgeben</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Place paper orders</source>
        <translation>Simulierte Orders aufgeben</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Real account</source>
        <translation>Echtes Konto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Rebalance</source>
        <translation>Umschichten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Rebalance on paper</source>
        <translation>Simuliert umschichten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Rebalance {}</source>
        <translation>{} umschichten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Sell on paper</source>
        <translation>Simuliert verkaufen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Sell {}</source>
        <translation>{} verkaufen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Some prices are old; what is spent may differ.</source>
        <translation>Einige Kurse sind alt; was ausgegeben wird, kann abweichen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Spent, with fees of {}</source>
        <translation>Ausgegeben, mit {} Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Stays in cash</source>
        <translation>Bleibt als Guthaben</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>The least amount is {}.</source>
        <translation>Der Mindestbetrag ist {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>There is no account to trade in yet: open a paper account first.</source>
        <translation>Es gibt noch kein Konto zum Handeln: Eröffnen Sie zuerst ein Spielgeldkonto.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Worth of what is held</source>
        <translation>Wert des Gehaltenen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>{} · paper</source>
        <translation>{} · simuliert</translation>
    </message>
</context>
<context>
    <name>BasketsView</name>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>A basket is a set of instruments with weights, such as 60 % of one fund and 40 % of another. One amount buys all of them, on paper or for real, and you will see here what it became.</source>
        <translation>Ein Korb ist eine Reihe von Instrumenten mit Gewichten, etwa 60 % eines Fonds und 40 % eines anderen. Ein Betrag kauft sie alle, simuliert oder echt, und hier sehen Sie, was daraus wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Add a basket</source>
        <translation>Korb anlegen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Baskets</source>
        <translation>Körbe</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Parts that failed and can be completed: {}</source>
        <translation>Teile, die scheiterten und nachgeholt werden können: {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>Show archived</source>
        <translation>Archivierte zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/view.py"/>
        <source>{}. Some parts failed; see below why.</source>
        <translation>{}. Einige Teile scheiterten; unten steht, warum.</translation>
    </message>
</context>
<context>
    <name>BatchesCard</name>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>Nothing was recorded yet.</source>
        <translation>Noch wurde nichts erfasst.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>Undo {}</source>
        <translation>{} zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/batches.py"/>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>BatchesDialog</name>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undo an import or an edit</source>
        <translation>Import oder Änderung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undo this batch</source>
        <translation>Diesen Stapel zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undoing voids every entry of a batch at once. The entries stay visible, struck through, and the same file can be imported again later.</source>
        <translation>Das storniert alle Buchungen eines Stapels auf einmal. Sie bleiben durchgestrichen sichtbar, und dieselbe Datei kann später wieder importiert werden.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undone</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Undone. The entries are voided.</source>
        <translation>Zurückgenommen. Die Buchungen sind storniert.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../ui/activity/batches_dialog.py"/>
        <source>Which months did it move?</source>
        <translation>Welche Monate hat er verändert?</translation>
    </message>
</context>
<context>
    <name>BelongingsView</name>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>+ Property or valuables</source>
        <translation>+ Sachwert oder Wertgegenstand</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>A home, a car, gold, a painting, shares of a private company: with cost, value and documents, valued by hand or by a rule.</source>
        <translation>Ein Haus, ein Auto, Gold, ein Gemälde, Anteile einer Firma: mit Einstand, Wert und Dokumenten, von Hand oder nach einer Regel bewertet.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Add property or valuables</source>
        <translation>Sachwert oder Wertgegenstand hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Filter property and valuables</source>
        <translation>Sachwerte und Wertgegenstände filtern</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Owned no more</source>
        <translation>Nicht mehr im Besitz</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Property and valuables</source>
        <translation>Sachwerte und Wertgegenstände</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/view.py"/>
        <source>Your property and valuables will be listed here</source>
        <translation>Hier stehen Ihre Sachwerte und Wertgegenstände</translation>
    </message>
</context>
<context>
    <name>BenchmarkBox</name>
    <message>
        <location filename="../../ui/performance/benchmark_box.py"/>
        <source>An asset to compare with, or a blend such as WORLD:60,BOND:40.</source>
        <translation>Eine Anlage zum Vergleichen, oder eine Mischung wie WORLD:60,BOND:40.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/benchmark_box.py"/>
        <source>Benchmark</source>
        <translation>Vergleichsindex</translation>
    </message>
    <message>
        <location filename="../../ui/performance/benchmark_box.py"/>
        <source>No benchmark</source>
        <translation>Kein Vergleichsindex</translation>
    </message>
</context>
<context>
    <name>CalendarChart</name>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_chart.py"/>
        <source>{name}, {first} to {last}: {received} received, {expected} expected; most in {best}.</source>
        <translation>{name}, {first} bis {last}: {received} erhalten, {expected} erwartet; am meisten im {best}.</translation>
    </message>
</context>
<context>
    <name>CalendarGrid</name>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../ui/balances/grid.py"/>
        <source>Statements by account and month</source>
        <translation>Auszüge nach Konto und Monat</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>A year back and a year ahead</source>
        <translation>Ein Jahr zurück und ein Jahr voraus</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Expected {}</source>
        <translation>Erwartet {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Hatched is an estimate: the last amount, as often as it was paid before.</source>
        <translation>Schraffiert ist geschätzt: der letzte Betrag, so oft, wie er bisher gezahlt wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Income by month, received and expected</source>
        <translation>Erträge nach Monat, erhalten und erwartet</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Not known: {}</source>
        <translation>Nicht bekannt: {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>On cost</source>
        <translation>Auf Einstand</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>On value</source>
        <translation>Auf Wert</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Payments without a known worth: {}</source>
        <translation>Zahlungen ohne bekannten Wert: {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>Received {}</source>
        <translation>Erhalten {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>What pays</source>
        <translation>Was zahlt</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>expected in the next, {} on value</source>
        <translation>im nächsten erwartet, {} des Werts</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>received in a year, {} on cost</source>
        <translation>in einem Jahr erhalten, {} des Einstands</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>A calendar of your closed trades: the result of each day, month and year.</source>
        <translation>Ein Kalender Ihrer geschlossenen Trades: das Ergebnis jedes Tages, Monats und Jahres.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Closed on this day</source>
        <translation>An diesem Tag geschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Closed on {}</source>
        <translation>Geschlossen am {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Go to trades</source>
        <translation>Zu den Trades</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Month or year</source>
        <translation>Monat oder Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Nothing closed in {}.</source>
        <translation>Nichts geschlossen in {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Nothing closed on {}</source>
        <translation>Nichts geschlossen am {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>What each day brought</source>
        <translation>Was jeder Tag brachte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/view.py"/>
        <source>before each row the week's sum</source>
        <translation>vor jeder Zeile die Summe der Woche</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Nothing is known for this period. Choose a longer one, or import a file.</source>
        <translation>Für diesen Zeitraum ist nichts bekannt. Wählen Sie einen längeren oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Nothing is known on these days.</source>
        <translation>An diesen Tagen ist nichts bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Show the whole period again: Home, or a double click</source>
        <translation>Wieder den ganzen Zeitraum zeigen: Pos1 oder Doppelklick</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>What the same deposits and withdrawals would have come to in another asset</source>
        <translation>Was dieselben Ein- und Auszahlungen in einer anderen Anlage ergeben hätten</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>Whole period</source>
        <translation>Ganzer Zeitraum</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>compare with…</source>
        <translation>vergleichen mit…</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>compared with {}…</source>
        <translation>verglichen mit {}…</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>dashed: estimated</source>
        <translation>gestrichelt: geschätzt</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>dashed: partly known or estimated</source>
        <translation>gestrichelt: teilweise bekannt oder geschätzt</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>gap: not known</source>
        <translation>Lücke: nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>large deposit</source>
        <translation>große Einzahlung</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>large withdrawal</source>
        <translation>große Auszahlung</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>net worth</source>
        <translation>Reinvermögen</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>{}, same flows</source>
        <translation>{}, gleiche Zahlungen</translation>
    </message>
    <message>
        <location filename="../../ui/overview/chart_card.py"/>
        <source>{}: not known here…</source>
        <translation>{}: hier nicht bekannt…</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Check them</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Works everything out anew from the ledger, and compares it with what is shown</source>
        <translation>Rechnet alles aus dem Hauptbuch neu und vergleicht es mit dem, was gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>Your books</source>
        <translation>Ihre Bücher</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>{} problems:</source>
        <translation>{} Probleme:</translation>
    </message>
    <message>
        <location filename="../../ui/settings/check.py"/>
        <source>✓ Everything adds up: {} batches, {} entries, {} ledger rows.</source>
        <translation>✓ Alles geht auf: {} Stapel, {} Buchungen, {} Zeilen im Hauptbuch.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>As set for this profile</source>
        <translation>Wie für dieses Profil festgelegt</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>As the tables need it</source>
        <translation>Wie die Tabellen es brauchen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Calendar year</source>
        <translation>Kalenderjahr</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Cost basis</source>
        <translation>Einstandswert</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>From 6 April (UK)</source>
        <translation>Ab 6. April (Vereinigtes Königreich)</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Holdings</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Income</source>
        <translation>Erträge</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Lying</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Net worth</source>
        <translation>Reinvermögen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Paper</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Performance</source>
        <translation>Wertentwicklung</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Realized gains</source>
        <translation>Realisierte Gewinne</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Tax year</source>
        <translation>Steuerjahr</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <location filename="../../ui/reports/choices.py"/>
        <source>With the profile's name</source>
        <translation>Mit dem Namen des Profils</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Close the account</source>
        <translation>Konto schließen</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Close {}</source>
        <translation>{} schließen</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>For example: moved to another bank</source>
        <translation>Zum Beispiel: zu einer anderen Bank gewechselt</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Its past goes on counting. From then on it is left out of lists, and takes no entries until it is reopened.</source>
        <translation>Seine Vergangenheit zählt weiter. Von da an fehlt es in Listen und nimmt keine Buchungen an, bis es wieder geöffnet wird.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ClosedWorkDialog</name>
    <message>
        <location filename="../../ui/settings/closed.py"/>
        <source>Closing the books</source>
        <translation>Bücher werden geschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/closed.py"/>
        <source>Open the books</source>
        <translation>Bücher öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/closed.py"/>
        <source>The books are closed meanwhile. A power cut does no harm: either all of it happens, or nothing.</source>
        <translation>Die Bücher sind währenddessen geschlossen. Ein Stromausfall schadet nicht: Entweder geschieht alles oder nichts.</translation>
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
        <translation>Fortfahren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/gate.py"/>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/gate.py"/>
        <source>Type the code that your authenticator shows now.</source>
        <translation>Geben Sie den Code ein, den Ihre Authentifizierungs-App jetzt zeigt.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Arrange columns…</source>
        <translation>Spalten anordnen…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>To the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_chooser.py"/>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_columns_dialog.py"/>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it.</source>
        <translation>Leertaste zeigt oder verbirgt eine Spalte, Alt+Auf und Alt+Ab verschieben sie.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Account, asset, entry, view, setting or command</source>
        <translation>Konto, Anlage, Buchung, Ansicht, Einstellung oder Befehl</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Enter opens · Ctrl+Enter begins a new entry for it</source>
        <translation>Eingabe öffnet · Strg+Eingabe beginnt eine neue Buchung dafür</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Enter opens · Esc closes</source>
        <translation>Eingabe öffnet · Esc schließt</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Looking through the ledger…</source>
        <translation>Hauptbuch wird durchsucht…</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette.py"/>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Choose the day to show</source>
        <translation>Zu zeigenden Tag wählen</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Compare cost-basis methods</source>
        <translation>Verfahren für den Einstandswert vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_entries.py"/>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Help for what is shown</source>
        <translation>Hilfe zu dem, was gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Hide or show amounts</source>
        <translation>Beträge verbergen oder zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Holding</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Import executions…</source>
        <translation>Ausführungen importieren…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Load everything again</source>
        <translation>Alles neu laden</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Lock the books</source>
        <translation>Bücher sperren</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Narrow or widen the sidebar</source>
        <translation>Seitenleiste schmaler oder breiter machen</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>New entry</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>New order</source>
        <translation>Neue Order</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Paper position</source>
        <translation>Simulierte Position</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: holdings…</source>
        <translation>Bericht: Bestände…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: income…</source>
        <translation>Bericht: Erträge…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: net worth…</source>
        <translation>Bericht: Reinvermögen…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: performance…</source>
        <translation>Bericht: Wertentwicklung…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Report: realized gains…</source>
        <translation>Bericht: realisierte Gewinne…</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Undo the last change</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Undone: {}</source>
        <translation>Zurückgenommen: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/palette_sources.py"/>
        <source>Vault</source>
        <translation>Spartopf</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>What if I sell…</source>
        <translation>Verkauf testen…</translation>
    </message>
    <message>
        <location filename="../../ui/window/commands.py"/>
        <source>Where net worth comes from</source>
        <translation>Woher das Reinvermögen kommt</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>By holding</source>
        <translation>Nach Bestand</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>By tax year</source>
        <translation>Nach Steuerjahr</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Compare cost-basis methods</source>
        <translation>Verfahren für den Einstandswert vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Methods</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Realized by tax year</source>
        <translation>Realisiert nach Steuerjahr</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Show: </source>
        <translation>Zeigen: </translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Tax year: </source>
        <translation>Steuerjahr: </translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>The same entries up to {}, in {}. Nothing changes until you choose.</source>
        <translation>Dieselben Buchungen bis {}, in {}. Nichts ändert sich, bevor Sie wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>These accounts keep a method of their own: {}.</source>
        <translation>Diese Konten behalten ein eigenes Verfahren: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Working out every method…</source>
        <translation>Alle Verfahren werden berechnet…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>Working out every method… {} of {} assets</source>
        <translation>Alle Verfahren werden berechnet… {} von {} Anlagen</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>as in Settings</source>
        <translation>wie in den Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/compare_dialog.py"/>
        <source>from 6 April</source>
        <translation>ab 6. April</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <location filename="../../ui/activity/void_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/activity/void_dialog.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../ui/activity/void_dialog.py"/>
        <source>Reason, kept with the void (optional)</source>
        <translation>Grund, bleibt beim Storno (freiwillig)</translation>
    </message>
</context>
<context>
    <name>ConnectionsView</name>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Links to banks, brokers, exchanges and wallets that keep accounts up to date will be shown here. This version connects to nobody: nothing leaves this computer. Files from your bank or broker can be imported as often as you like; the same row is never counted twice.</source>
        <translation>Hier stehen Verbindungen zu Banken, Brokern, Börsen und Wallets, die Konten aktuell halten. Diese Version verbindet sich mit niemandem: Nichts verlässt diesen Computer. Dateien Ihrer Bank oder Ihres Brokers können Sie beliebig oft importieren; dieselbe Zeile zählt nie zweimal.</translation>
    </message>
    <message>
        <location filename="../../ui/connections/view.py"/>
        <source>Open Accounts</source>
        <translation>Konten öffnen</translation>
    </message>
</context>
<context>
    <name>ContributionsDialog</name>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Contributions to {}</source>
        <translation>Beiträge zu {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Reassigned</source>
        <translation>Umverteilt</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Saved</source>
        <translation>Gespart</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Saved is what came into the parts from outside less what left them, by their percentages. Reassigned is what a changed percentage brought or took. Growth is the rest: prices, currencies, interest and charges.</source>
        <translation>Gespart ist, was von außen in die Teile kam, abzüglich dessen, was sie verließ, nach ihren Prozentsätzen. Umverteilt ist, was ein geänderter Prozentsatz brachte oder nahm. Wachstum ist der Rest: Kurse, Währungen, Zinsen und Kosten.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Saved {} · reassigned {} · growth {} · together {}</source>
        <translation>Gespart {} · umverteilt {} · Wachstum {} · zusammen {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/contributions.py"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>CostSection</name>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>A fee in the asset itself takes a piece of a lot away.</source>
        <translation>Eine Gebühr in der Anlage selbst nimmt ein Stück eines Lots weg.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>A tax year begins on {}.</source>
        <translation>Ein Steuerjahr beginnt am {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>As a sale</source>
        <translation>Als Verkauf</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>As all others</source>
        <translation>Wie alle anderen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>At market value</source>
        <translation>Zum Marktwert</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Beginning of the tax year</source>
        <translation>Beginn des Steuerjahrs</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Compare methods…</source>
        <translation>Verfahren vergleichen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Cost-basis method</source>
        <translation>Verfahren für den Einstandswert</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Count by {}</source>
        <translation>Nach {} zählen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Days that a lot was held when it was sold.</source>
        <translation>Tage, die ein Lot beim Verkauf gehalten war.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Fees paid in an asset</source>
        <translation>In einer Anlage gezahlte Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Gains are counted by {}.</source>
        <translation>Gewinne werden nach {} gezählt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Long term begins after</source>
        <translation>Langfristig beginnt nach</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Long term begins after {}.</source>
        <translation>Langfristig beginnt nach {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Methods of single accounts</source>
        <translation>Verfahren einzelner Konten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>No income, no cost</source>
        <translation>Kein Ertrag, kein Einstand</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Realized gains are summed up by it in comparisons and reports.</source>
        <translation>Realisierte Gewinne werden in Vergleichen und Berichten danach summiert.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Rewards and fees in kind</source>
        <translation>Prämien und Gebühren in Sachwerten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Rewards are income</source>
        <translation>Prämien sind Ertrag</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Staking, airdrops and interest in kind: income at market value, which is then their cost; or neither.</source>
        <translation>Staking, Airdrops und Zinsen in Sachwerten: Ertrag zum Marktwert, der dann ihr Einstand ist; oder keines von beiden.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Tax years</source>
        <translation>Steuerjahre</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>There are no accounts yet.</source>
        <translation>Es gibt noch keine Konten.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Where a law or a broker demands another one: it counts for that account alone.</source>
        <translation>Wo ein Gesetz oder ein Broker ein anderes verlangt: Es gilt allein für dieses Konto.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>Without a gain</source>
        <translation>Ohne Gewinn</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} days</source>
        <translation>{} Tage</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} is counted as all others.</source>
        <translation>{} wird wie alle anderen gezählt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} is counted by {}.</source>
        <translation>{} wird nach {} gezählt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/cost.py"/>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
</context>
<context>
    <name>CoverageChip</name>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Not fully known:</source>
        <translation>Nicht vollständig bekannt:</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>{} coverage · {} of {} holdings</source>
        <translation>Abdeckung: {} · {} von {} Beständen</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>A mistake in Coffer</source>
        <translation>Ein Fehler in Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>Something went wrong inside Coffer</source>
        <translation>In Coffer ist etwas schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../ui/window/crash_dialog.py"/>
        <source>What you were doing may not have been finished. Your books are safe: changes are written as a whole or not at all. The text below tells what happened; nothing is sent anywhere.</source>
        <translation>Was Sie gerade taten, wurde vielleicht nicht fertig. Ihre Bücher sind sicher: Änderungen werden ganz geschrieben oder gar nicht. Der Text unten sagt, was geschah; nichts wird gesendet.</translation>
    </message>
</context>
<context>
    <name>CurrenciesSection</name>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>A price counts as old: {}.</source>
        <translation>Ein Kurs gilt als alt: {}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/currencies.py"/>
        <source>After {} days</source>
        <translation>
            <numerusform>Nach {} Tag</numerusform>
            <numerusform>Nach {} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>As delivered</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Base currency</source>
        <translation>Basiswährung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Currencies to show everything in</source>
        <translation>Währungen, in denen alles gezeigt werden kann</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Days on which markets were open. The value is shown, and marked as estimated.</source>
        <translation>Tage, an denen Märkte offen waren. Der Wert wird gezeigt und als geschätzt gekennzeichnet.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>For example: EUR, CHF</source>
        <translation>Zum Beispiel: EUR, CHF</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>How rates are taken</source>
        <translation>Wie Wechselkurse genommen werden</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Name one to {} currencies or coins, like USD, EUR, BTC.</source>
        <translation>Nennen Sie eine bis {} Währungen oder Coins, wie USD, EUR, BTC.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Net worth and every total are in it; all else is converted.</source>
        <translation>Das Reinvermögen und alle Summen stehen darin; alles andere wird umgerechnet.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Rates and prices</source>
        <translation>Wechselkurse und Kurse</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Rates are taken by way of {}.</source>
        <translation>Wechselkurse werden über {} genommen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>Rates come from what you import or set by hand, as all prices do. This version asks no server for any.</source>
        <translation>Wechselkurse stammen wie alle Kurse aus dem, was Sie importieren oder von Hand eingeben. Diese Version fragt keinen Server danach.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The base currency is {}.</source>
        <translation>Die Basiswährung ist {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The last rate at or before the time: direct, else the reverse, else by way of one of these, in this order.</source>
        <translation>Der letzte Kurs zu oder vor der Zeit: direkt, sonst umgekehrt, sonst über eine von diesen, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The top bar offers the base currency and these. Without any, those that you hold.</source>
        <translation>Die obere Leiste bietet die Basiswährung und diese an. Ohne Angabe die, die Sie halten.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The top bar offers the currencies that you hold.</source>
        <translation>Die obere Leiste bietet die Währungen an, die Sie halten.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>The top bar offers {}.</source>
        <translation>Die obere Leiste bietet {} an.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>When a price counts as old</source>
        <translation>Wann ein Kurs als alt gilt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/currencies.py"/>
        <source>{} is no currency. Use codes like EUR.</source>
        <translation>{} ist keine Währung. Verwenden Sie Kürzel wie EUR.</translation>
    </message>
</context>
<context>
    <name>CurveCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Drawdown</source>
        <translation>Rückgang</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Drawdown: below the highest so far</source>
        <translation>Rückgang: unter dem bisherigen Höchststand</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Sum of closed results</source>
        <translation>Summe der geschlossenen Ergebnisse</translation>
    </message>
</context>
<context>
    <name>DataPanel</name>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Background work</source>
        <translation>Hintergrundarbeit</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Last import</source>
        <translation>Letzter Import</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Newest price</source>
        <translation>Neuester Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>No prices yet</source>
        <translation>Noch keine Kurse</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>None yet: nothing is fetched by itself.</source>
        <translation>Noch keiner: Nichts wird von selbst abgerufen.</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Nothing was due yet.</source>
        <translation>Noch war nichts fällig.</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>Running now: {}</source>
        <translation>Läuft gerade: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>State of the data</source>
        <translation>Stand der Daten</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>{when}: {file}</source>
        <translation>{when}: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/window/data_panel.py"/>
        <source>{work}: {state}, {when}</source>
        <translation>{work}: {state}, {when}</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Add sample data</source>
        <translation>Beispieldaten hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>All of its accounts and entries go. You begin with empty books.</source>
        <translation>Alle seine Konten und Buchungen gehen. Sie beginnen mit leeren Büchern.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>An invented household</source>
        <translation>Ein erfundener Haushalt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Inventing a household</source>
        <translation>Ein Haushalt wird erfunden</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Only for empty books. Make another profile to look around in it.</source>
        <translation>Nur für leere Bücher. Legen Sie zum Umsehen ein anderes Profil an.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Remove the sample data</source>
        <translation>Beispieldaten entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Remove the sample data?</source>
        <translation>Beispieldaten entfernen?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Ten years of accounts, shares, crypto, property and debts to look around in. One click removes them again.</source>
        <translation>Zehn Jahre Konten, Aktien, Krypto, Sachwerte und Schulden zum Umsehen. Ein Klick entfernt sie wieder.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>The sample data is gone. Your books are empty.</source>
        <translation>Die Beispieldaten sind weg. Ihre Bücher sind leer.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>The sample data is there. Remove it here when you have seen enough.</source>
        <translation>Die Beispieldaten sind da. Entfernen Sie sie hier, wenn Sie genug gesehen haben.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>These books hold ten years of it. Remove it to begin with your own.</source>
        <translation>Diese Bücher enthalten zehn Jahre davon. Entfernen Sie ihn, um mit Ihrem eigenen zu beginnen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>Undone: {}. Both stay in the ledger.</source>
        <translation>Zurückgenommen: {}. Beides bleibt im Hauptbuch.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/data.py"/>
        <source>What was recorded</source>
        <translation>Was erfasst wurde</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Dates to show</source>
        <translation>Zu zeigende Tage</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/activity/dates_dialog.py"/>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Add a day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../ui/statement/day_dialog.py"/>
        <source>Type a day, such as 2026-12-31.</source>
        <translation>Geben Sie einen Tag ein, etwa 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>2026-11-20, today, yesterday, or -3 for three days ago</source>
        <translation>2026-11-20, heute, gestern, oder -3 für vor drei Tagen</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Delete the profile “{}”?</source>
        <translation>Profil „{}“ löschen?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Its folder, with the books, their keys and the backups in it, is moved to the trash. Backups in a second place stay.</source>
        <translation>Sein Ordner mit den Büchern, ihren Schlüsseln und den Sicherungen darin kommt in den Papierkorb. Sicherungen an einem zweiten Ort bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>The profile's name</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Type its name to go on: {}</source>
        <translation>Geben Sie seinen Namen ein, um fortzufahren: {}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Imported {file}: {entries} entries, {prices} prices</source>
        <translation>{file} importiert: {entries} Buchungen, {prices} Kurse</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Nothing more could be reconciled by itself.</source>
        <translation>Mehr ließ sich nicht von selbst abgleichen.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Open backups</source>
        <translation>Sicherungen öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>The books are not backed up: {}</source>
        <translation>Die Bücher sind nicht gesichert: {}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/desk.py"/>
        <source>{work} failed: {reason}</source>
        <translation>{work} schlug fehl: {reason}</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Part of the bundle</source>
        <translation>Teil des Pakets</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Save a diagnostics bundle</source>
        <translation>Diagnosepaket speichern</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Saved as {}.</source>
        <translation>Gespeichert als {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/diagnostics_dialog.py"/>
        <source>This is all that the file will hold. Nothing is sent anywhere: you decide who gets it.</source>
        <translation>Das ist alles, was die Datei enthalten wird. Nichts wird gesendet: Sie entscheiden, wer sie bekommt.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <location filename="../../ui/widgets/dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DoctorSection</name>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Check the books</source>
        <translation>Bücher prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Diagnostics bundle</source>
        <translation>Diagnosepaket</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Encrypt…</source>
        <translation>Verschlüsseln…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Everything is as it should be</source>
        <translation>Alles ist, wie es sein soll</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>For a report of an error</source>
        <translation>Für einen Fehlerbericht</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>How your books are</source>
        <translation>Wie es Ihren Büchern geht</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Looking</source>
        <translation>Wird nachgesehen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Nothing could be repaired from here.</source>
        <translation>Von hier aus ließ sich nichts reparieren.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Prove it now</source>
        <translation>Jetzt beweisen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Save a diagnostics bundle…</source>
        <translation>Diagnosepaket speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>These books have no doctor.</source>
        <translation>Diese Bücher haben keinen Doktor.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/doctor.py"/>
        <source>Versions, settings of the computer, these findings and the log, without amounts, names or secrets. You see all of it before it is saved; nothing is sent.</source>
        <translation>Versionen, Einstellungen des Computers, diese Befunde und das Protokoll, ohne Beträge, Namen oder Geheimnisse. Sie sehen alles, bevor es gespeichert wird; nichts wird gesendet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/doctor.py"/>
        <source>{} things could be better</source>
        <translation>
            <numerusform>{} Sache könnte besser sein</numerusform>
            <numerusform>{} Sachen könnten besser sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/doctor.py"/>
        <source>{} things need you now</source>
        <translation>
            <numerusform>{} Sache braucht Sie jetzt</numerusform>
            <numerusform>{} Sachen brauchen Sie jetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Deeds, invoices, valuations: drop a file here.</source>
        <translation>Urkunden, Rechnungen, Gutachten: Datei hier ablegen.</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Really remove?</source>
        <translation>Wirklich entfernen?</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Save a copy of {}</source>
        <translation>Kopie von {} speichern</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/documents/kept.py"/>
        <source>{} KiB</source>
        <translation>{} KiB</translation>
    </message>
</context>
<context>
    <name>DrawdownCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Below the highest</source>
        <translation>Unter dem Höchststand</translation>
    </message>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Drawdown</source>
        <translation>Rückgang</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Choose a file to import</source>
        <translation>Zu importierende Datei wählen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Drop a CSV file here</source>
        <translation>CSV-Datei hier ablegen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/choose.py"/>
        <source>Of any bank, broker or exchange. You will see what it does before anything is written, and importing the same file twice adds nothing.</source>
        <translation>Von jeder Bank, jedem Broker, jeder Börse. Sie sehen die Wirkung, bevor etwas geschrieben wird, und dieselbe Datei zweimal zu importieren fügt nichts hinzu.</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>A folder cannot be imported. Drop the files that are in it.</source>
        <translation>Ein Ordner kann nicht importiert werden. Legen Sie die Dateien darin ab.</translation>
    </message>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>Drop to import</source>
        <translation>Ablegen, um zu importieren</translation>
    </message>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>Drop to import into {}</source>
        <translation>Ablegen, um in {} zu importieren</translation>
    </message>
    <message>
        <location filename="../../ui/window/dropping.py"/>
        <source>File {number} of {count}: {name}</source>
        <translation>Datei {number} von {count}: {name}</translation>
    </message>
</context>
<context>
    <name>EncryptDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Also open them by this computer's keyring</source>
        <translation>Auch mit dem Schlüsselbund dieses Computers öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Backups made until now stay readable for anyone: delete them if they matter.</source>
        <translation>Bisherige Sicherungen bleiben für jeden lesbar: Löschen Sie sie, wenn das wichtig ist.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Encrypt these books</source>
        <translation>Diese Bücher verschlüsseln</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Every page of the file is encrypted. From then on the books open with your passphrase, a recovery code on paper or this computer's keyring.</source>
        <translation>Jede Seite der Datei wird verschlüsselt. Von da an öffnen sich die Bücher mit Ihrer Passphrase, einem Wiederherstellungscode auf Papier oder dem Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>No keyring: {}</source>
        <translation>Kein Schlüsselbund: {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>The books are closed meanwhile, and opened again.</source>
        <translation>Die Bücher werden währenddessen geschlossen und dann wieder geöffnet.</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Holdings, lots, gains and every report are computed without it from now on. The entry stays in the ledger, struck through, and Undo brings it back.</source>
        <translation>Bestände, Lots, Gewinne und alle Berichte werden von nun an ohne sie berechnet. Die Buchung bleibt durchgestrichen im Hauptbuch, und „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Its link to the other transfer ends.</source>
        <translation>Ihre Verknüpfung mit der anderen Umbuchung endet.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>The link was taken back. Both entries stay.</source>
        <translation>Die Verknüpfung wurde gelöst. Beide Buchungen bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Void</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Void it</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Void “{}”?</source>
        <translation>„{}“ stornieren?</translation>
    </message>
    <message>
        <location filename="../../ui/activity/actions.py"/>
        <source>Voided. Ctrl+Z brings it back.</source>
        <translation>Storniert. Strg+Z holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Drop a receipt or a letter anywhere here.</source>
        <translation>Legen Sie einen Beleg oder Brief irgendwo hier ab.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Edit entry</source>
        <translation>Buchung bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Fill in the form to see the effect.</source>
        <translation>Füllen Sie das Formular aus, um die Wirkung zu sehen.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Lots: by the method. Choose…</source>
        <translation>Lots: nach dem Verfahren. Wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Lots: {} chosen by you…</source>
        <translation>Lots: {} von Ihnen gewählt…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>New entry</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Nothing is saved until you press Save. Undo takes it back.</source>
        <translation>Nichts wird gespeichert, bevor Sie „Speichern“ drücken. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Save and next</source>
        <translation>Speichern und nächste</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Saved. The next one:</source>
        <translation>Gespeichert. Die nächste:</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>The entry is saved, but not its document. {}</source>
        <translation>Die Buchung ist gespeichert, ihr Dokument aber nicht. {}</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>The old entry is voided and stays visible; this one takes its place. Both in one step, which Undo takes back.</source>
        <translation>Die alte Buchung wird storniert und bleibt sichtbar; diese tritt an ihre Stelle. Beides in einem Schritt, den „Rückgängig“ zurücknimmt.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/editor.py"/>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Choose two different accounts.</source>
        <translation>Wählen Sie zwei verschiedene Konten.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Fill in the price per unit, or the total.</source>
        <translation>Geben Sie den Kurs je Einheit oder die Summe an.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Fill in: {}.</source>
        <translation>Bitte ausfüllen: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Give and receive two different assets.</source>
        <translation>Geben Sie zwei verschiedene Anlagen an.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Give the date as 2026-11-20.</source>
        <translation>Geben Sie das Datum so an: 2026-11-20.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Give the time as 14:30, or leave it empty.</source>
        <translation>Geben Sie die Uhrzeit so an: 14:30, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>{}: give it without a sign; the kind decides.</source>
        <translation>{}: ohne Vorzeichen angeben; die Art entscheidet.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/form.py"/>
        <source>{}: it cannot be zero.</source>
        <translation>{}: darf nicht null sein.</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>As it came in</source>
        <translation>Wie sie hereinkam</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Came to</source>
        <translation>Ergab</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>External id</source>
        <translation>Externe Kennung</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>It has no legs.</source>
        <translation>Sie hat keine Teile.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Linked with entry</source>
        <translation>Verknüpft mit Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Receipts, letters: drop a file here.</source>
        <translation>Belege, Briefe: Datei hier ablegen.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Replaces entry</source>
        <translation>Ersetzt Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Take the link back</source>
        <translation>Verknüpfung lösen</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Undo all that was saved with it…</source>
        <translation>Alles zurücknehmen, was mit ihr gespeichert wurde…</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Void</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <location filename="../../ui/activity/entry_facts.py"/>
        <source>Voided by entry</source>
        <translation>Storniert durch Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>Voided. It counts nowhere.</source>
        <translation>Storniert. Zählt nirgends.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/panel.py"/>
        <source>What it did</source>
        <translation>Was sie bewirkt hat</translation>
    </message>
</context>
<context>
    <name>ExplainDialog</name>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Close this, and go to the view that shows it</source>
        <translation>Dies schließen und zur Ansicht gehen, die es zeigt</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Copy all that is shown here as text (Ctrl+C)</source>
        <translation>Alles hier Gezeigte als Text kopieren (Strg+C)</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Show it there</source>
        <translation>Dort zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Up a level (Backspace)</source>
        <translation>Eine Ebene hinauf (Rücktaste)</translation>
    </message>
    <message>
        <location filename="../../ui/explain/dialog.py"/>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
</context>
<context>
    <name>ExplainedCard</name>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>How {} came about</source>
        <translation>Wie {} zustande kam</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../../ui/performance/explained.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ExplainedFigure</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>How {} came about</source>
        <translation>Wie {} zustande kam</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Show the trade</source>
        <translation>Trade zeigen</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Made {}</source>
        <translation>Erstellt {}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Page {} of {}</source>
        <translation>Seite {} von {}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Prices and rates</source>
        <translation>Kurse und Wechselkurse</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Save the statement as CSV</source>
        <translation>Aufstellung als CSV speichern</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Save the statement as PDF</source>
        <translation>Aufstellung als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Save the statement as a web page</source>
        <translation>Aufstellung als Webseite speichern</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>Saved as {}.</source>
        <translation>Gespeichert als {}.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/export.py"/>
        <source>it cannot be written</source>
        <translation>sie kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>FallLine</name>
    <message>
        <location filename="../../ui/performance/falls.py"/>
        <source>{fall} on {day}, {count} day after the high</source>
        <translation>{fall} am {day}, {count} Tag nach dem Hoch</translation>
    </message>
    <message>
        <location filename="../../ui/performance/falls.py"/>
        <source>{fall} on {day}, {count} days after the high</source>
        <translation>{fall} am {day}, {count} Tage nach dem Hoch</translation>
    </message>
</context>
<context>
    <name>FamilyStrip</name>
    <message>
        <location filename="../../ui/window/family.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
</context>
<context>
    <name>FeedCard</name>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>+ add holding</source>
        <translation>+ Bestand hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>If nothing changes</source>
        <translation>Wenn sich nichts ändert</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>If the parts grow by {} a month, as they did on average.</source>
        <translation>Wenn die Teile im Monat um {} wachsen, wie im Durchschnitt bisher.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Needed a month</source>
        <translation>Nötig im Monat</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Nothing feeds it yet. Add a holding, and say how much of it counts.</source>
        <translation>Noch speist ihn nichts. Fügen Sie einen Bestand hinzu, und sagen Sie, wie viel davon zählt.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Reached in time</source>
        <translation>Rechtzeitig erreicht</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>The share of the simulated paths. No promise.</source>
        <translation>Der Anteil der simulierten Pfade. Kein Versprechen.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>What feeds it</source>
        <translation>Was ihn speist</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>What is missing, spread over the months left.</source>
        <translation>Was fehlt, auf die übrigen Monate verteilt.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>… with growth as in the past</source>
        <translation>… mit Wachstum wie bisher</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Add a holding</source>
        <translation>Bestand hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Add the holding</source>
        <translation>Bestand hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Every holding that counts feeds it already.</source>
        <translation>Jeder Bestand, der zählt, speist ihn schon.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Holding</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>How much of it</source>
        <translation>Wie viel davon</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>It counts with its whole history. Later changes of the percentage count from their day.</source>
        <translation>Er zählt mit seinem ganzen Verlauf. Spätere Änderungen des Prozentsatzes zählen ab ihrem Tag.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feed_dialog.py"/>
        <source>other vaults</source>
        <translation>andere Spartöpfe</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Percent of {}</source>
        <translation>Prozent von {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/feeds.py"/>
        <source>Take {} out</source>
        <translation>{} herausnehmen</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <location filename="../../ui/widgets/figure.py"/>
        <source>Shows where this figure comes from</source>
        <translation>Zeigt, woher diese Zahl kommt</translation>
    </message>
</context>
<context>
    <name>FigureTile</name>
    <message>
        <location filename="../../ui/performance/tiles.py"/>
        <source>Click to see how it is worked out.</source>
        <translation>Klicken zeigt, wie es berechnet ist.</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>The import was undone</source>
        <translation>Der Import wurde zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Undo this import</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/file_dialog.py"/>
        <source>Undone. The same file can be imported again.</source>
        <translation>Zurückgenommen. Dieselbe Datei kann wieder importiert werden.</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Go on here</source>
        <translation>Hier weitermachen</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Leave</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Leave without making the books?</source>
        <translation>Gehen, ohne die Bücher anzulegen?</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Making your books</source>
        <translation>Ihre Bücher werden angelegt</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Step {} of 3</source>
        <translation>Schritt {} von 3</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>Welcome to Coffer</source>
        <translation>Willkommen bei Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/dialog.py"/>
        <source>What you typed is lost.</source>
        <translation>Was Sie eingegeben haben, geht verloren.</translation>
    </message>
</context>
<context>
    <name>FootPage</name>
    <message>
        <location filename="../../ui/statement/foot.py"/>
        <source>Everything is known, and no price is old.</source>
        <translation>Alles ist bekannt, und kein Kurs ist alt.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/foot.py"/>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/foot.py"/>
        <source>Prices and rates</source>
        <translation>Kurse und Wechselkurse</translation>
    </message>
</context>
<context>
    <name>FormatsSection</name>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Along the axes; the exact amount stands beside the pointer.</source>
        <translation>An den Achsen; der genaue Betrag steht neben dem Zeiger.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Amounts on charts</source>
        <translation>Beträge in Diagrammen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>As the language</source>
        <translation>Wie die Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>As the region</source>
        <translation>Wie die Region</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>First day of the week</source>
        <translation>Erster Tag der Woche</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>For example: {}, {}, {}</source>
        <translation>Zum Beispiel: {}, {}, {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Language: {}.</source>
        <translation>Sprache: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Negative amounts</source>
        <translation>Negative Beträge</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Numbers and dates</source>
        <translation>Zahlen und Datum</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Of the window. What you typed yourself stays as it is.</source>
        <translation>Des Fensters. Was Sie selbst getippt haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Quantities and percentages keep the minus sign.</source>
        <translation>Mengen und Prozente behalten das Minuszeichen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Short: 1.2M</source>
        <translation>Kurz: 1,2 Mio.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>Whole: 1,200,000</source>
        <translation>Ganz: 1.200.000</translation>
    </message>
    <message>
        <location filename="../../ui/settings/formats.py"/>
        <source>{}: {}.</source>
        <translation>{}: {}.</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <location filename="../../ui/settings/finder.py"/>
        <source>No setting matches. Try another word.</source>
        <translation>Keine Einstellung passt. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/finder.py"/>
        <source>Settings that match</source>
        <translation>Passende Einstellungen</translation>
    </message>
</context>
<context>
    <name>FrameParts</name>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>No books are open.</source>
        <translation>Keine Bücher sind geöffnet.</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>Opening your books…</source>
        <translation>Ihre Bücher werden geöffnet…</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>There are no books yet.</source>
        <translation>Noch gibt es keine Bücher.</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame_parts.py"/>
        <source>These books have no passphrase. Set one in Settings, then they can be locked.</source>
        <translation>Diese Bücher haben keine Passphrase. Legen Sie in den Einstellungen eine fest, dann lassen sie sich sperren.</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Holdings</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../ui/groups/list.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>+ Group</source>
        <translation>+ Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>A group is a name for accounts and holdings that you think of together: retirement, the children, play money. Every view can be about one of them.</source>
        <translation>Eine Gruppe ist ein Name für Konten und Bestände, die Sie zusammen denken: Altersvorsorge, Kinder, Spielgeld. Jede Ansicht kann sich auf eine beschränken.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Accounts and holdings…</source>
        <translation>Konten und Bestände…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Allocation</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete the group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete “{}”?</source>
        <translation>„{}“ löschen?</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Holdings</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>In it</source>
        <translation>Darin</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>In no group: {} holdings, {}.</source>
        <translation>In keiner Gruppe: {} Bestände, {}.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Income</source>
        <translation>Erträge</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Make a group</source>
        <translation>Gruppe anlegen</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Move up (Alt+Up): what is in several counts for the first</source>
        <translation>Nach oben (Alt+Auf): Was in mehreren ist, zählt zur ersten</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Net-worth statement</source>
        <translation>Vermögensaufstellung</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Nothing is in it yet.</source>
        <translation>Noch ist nichts darin.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Performance</source>
        <translation>Wertentwicklung</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Show in</source>
        <translation>Zeigen in</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Take {} out</source>
        <translation>{} herausnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>What is in it stays. Its target goes with it.</source>
        <translation>Was darin ist, bleibt. Ihr Ziel geht mit.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>What is in it…</source>
        <translation>Was darin ist…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Your groups will be here</source>
        <translation>Hier stehen Ihre Gruppen</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>Your own way to look at accounts and holdings together, in every view.</source>
        <translation>Ihr eigener Blick auf Konten und Bestände zusammen, in jeder Ansicht.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} holding is in several groups, worth {}: the groups overlap, and come to more than what they hold together.</source>
        <translation>{} Bestand ist in mehreren Gruppen, im Wert von {}: Die Gruppen überschneiden sich und ergeben mehr, als sie zusammen enthalten.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} holdings are in several groups, worth {}: the groups overlap, and come to more than what they hold together.</source>
        <translation>{} Bestände sind in mehreren Gruppen, im Wert von {}: Die Gruppen überschneiden sich und ergeben mehr, als sie zusammen enthalten.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} of net worth</source>
        <translation>{} des Reinvermögens</translation>
    </message>
    <message>
        <location filename="../../ui/groups/view.py"/>
        <source>{} of {} holdings also in others</source>
        <translation>{} von {} Beständen auch in anderen</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Net worth</source>
        <translation>Reinvermögen</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>No earlier value in this period to compare with</source>
        <translation>In diesem Zeitraum gibt es keinen früheren Wert zum Vergleich</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Not known: no holding has a value on this day.</source>
        <translation>Nicht bekannt: An diesem Tag hat kein Bestand einen Wert.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>Saved: what came from outside, less what went out.</source>
        <translation>Gespart: was von außen kam, abzüglich dessen, was hinausging.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>since {}</source>
        <translation>seit {}</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>{}, after {} taken out</source>
        <translation>{}, nach {} Entnahmen</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>{}, of it {} saved</source>
        <translation>{}, davon {} gespart</translation>
    </message>
</context>
<context>
    <name>HeatCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Returns by month</source>
        <translation>Renditen nach Monat</translation>
    </message>
</context>
<context>
    <name>HeatTable</name>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source> ({} to {} alone)</source>
        <translation> (nur {} bis {})</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>, from outside {}</source>
        <translation>, von außen {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>, gain {}</source>
        <translation>, Gewinn {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>After the close before</source>
        <translation>Nach dem Schluss davor</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>From outside</source>
        <translation>Von außen</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Return</source>
        <translation>Rendite</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Returns by month</source>
        <translation>Renditen nach Monat</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../ui/performance/heat.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>HeldPanel</name>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Held in {}</source>
        <translation>Gehalten in {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Paper</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Rebalance…</source>
        <translation>Umschichten…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Sell…</source>
        <translation>Verkaufen…</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Copy the page</source>
        <translation>Seite kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Pages that match</source>
        <translation>Passende Seiten</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Print or save as PDF</source>
        <translation>Drucken oder als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Search in Help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <location filename="../../ui/help/pane.py"/>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <location filename="../../ui/help/view.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Balances stated of {}</source>
        <translation>Angegebene Salden von {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>No balance was stated yet.</source>
        <translation>Noch wurde kein Saldo angegeben.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>State another…</source>
        <translation>Weiteren angeben…</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/balances/history_dialog.py"/>
        <source>Taken back. It stays in this list, struck through.</source>
        <translation>Zurückgenommen. Er bleibt durchgestrichen in dieser Liste.</translation>
    </message>
</context>
<context>
    <name>HoldingPanel</name>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Down to lots, prices and entries (Enter)</source>
        <translation>Hinab zu Lots, Kursen und Buchungen (Eingabe)</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Hide chart</source>
        <translation>Diagramm ausblenden</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Price chart</source>
        <translation>Kursdiagramm</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>Realized and income</source>
        <translation>Realisiert, Erträge</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>There are not enough prices for a chart yet.</source>
        <translation>Für ein Diagramm gibt es noch zu wenige Kurse.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>What if I sell…</source>
        <translation>Verkauf testen…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/detail.py"/>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
</context>
<context>
    <name>HoldingsBar</name>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>+ New entry</source>
        <translation>+ Neue Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>All types</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Compare methods…</source>
        <translation>Verfahren vergleichen…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Cost-basis method: {}</source>
        <translation>Verfahren für den Einstandswert: {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Filter holdings</source>
        <translation>Bestände filtern</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/bar.py"/>
        <source>Filter {} holdings</source>
        <translation>
            <numerusform>{} Bestand filtern</numerusform>
            <numerusform>{} Bestände filtern</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Group: </source>
        <translation>Gruppe: </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>Shown alone; press to show everything</source>
        <translation>Wird allein gezeigt; Klicken zeigt alles</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>{} accounts</source>
        <translation>{} Konten</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>{} groups</source>
        <translation>{} Gruppen</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/bar.py"/>
        <source>{} types</source>
        <translation>{} Arten</translation>
    </message>
</context>
<context>
    <name>HoldingsView</name>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Every asset in every account, with its price, value, cost and gain. Record your first entry, or import a file.</source>
        <translation>Jede Anlage in jedem Konto, mit Kurs, Wert, Einstand und Gewinn. Erfassen Sie Ihre erste Buchung oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Holdings</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>New entry</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>No holding fits the filter</source>
        <translation>Kein Bestand passt zum Filter</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show by {}</source>
        <translation>Nach {} zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show closed holdings</source>
        <translation>Geschlossene Bestände zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show entries</source>
        <translation>Buchungen zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show lots</source>
        <translation>Lots zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Show realized gains</source>
        <translation>Realisierte Gewinne zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>The value of {} holdings is unknown and not added.</source>
        <translation>Der Wert von {} Beständen ist unbekannt und nicht mitgezählt.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>Try fewer words, or show all accounts and types.</source>
        <translation>Versuchen Sie weniger Wörter oder zeigen Sie alle Konten und Arten.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>What if I sell…</source>
        <translation>Verkauf testen…</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/view.py"/>
        <source>What you own will be listed here</source>
        <translation>Hier steht, was Sie besitzen</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Every row of this file is already in the books.</source>
        <translation>Alle Zeilen dieser Datei sind schon in den Büchern.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import a file: what the columns mean</source>
        <translation>Datei importieren: was die Spalten bedeuten</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import it all the same</source>
        <translation>Trotzdem importieren</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Import {}</source>
        <translation>{} importieren</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Imported {} of {} rows</source>
        <translation>{} von {} Zeilen importiert</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Looking at the file</source>
        <translation>Datei wird angesehen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Next you see what it does. Nothing is written yet.</source>
        <translation>Als Nächstes sehen Sie die Wirkung. Noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Nothing is written before you press Import.</source>
        <translation>Nichts wird geschrieben, bevor Sie „Importieren“ drücken.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Rejected rows are left out. Mend them and import the file again: only they will be added.</source>
        <translation>Abgelehnte Zeilen bleiben weg. Berichtigen Sie sie und importieren Sie die Datei erneut: Nur sie kommen dann hinzu.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Say first what becomes of the rows that look like entries.</source>
        <translation>Sagen Sie zuerst, was aus den Zeilen wird, die wie Buchungen aussehen.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Say first what the file does not say itself.</source>
        <translation>Sagen Sie zuerst, was die Datei nicht selbst sagt.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>See what it does</source>
        <translation>Wirkung ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>The file contradicts itself. {}</source>
        <translation>Die Datei widerspricht sich. {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>The file contradicts itself: say first whether it is to be imported.</source>
        <translation>Die Datei widerspricht sich: Sagen Sie zuerst, ob sie importiert werden soll.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>There is no row that can be imported.</source>
        <translation>Keine Zeile kann importiert werden.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>Undo takes the whole import back.</source>
        <translation>„Rückgängig“ nimmt den ganzen Import zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/dialog.py"/>
        <source>{} · file {} of {}</source>
        <translation>{} · Datei {} von {}</translation>
    </message>
</context>
<context>
    <name>ImportParts</name>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>A broker's file of executions…</source>
        <translation>Ausführungsdatei eines Brokers…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <location filename="../../ui/importing/import_parts.py"/>
        <source>Show in Activity</source>
        <translation>In Aktivität zeigen</translation>
    </message>
</context>
<context>
    <name>InclusionSection</name>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Count again</source>
        <translation>Wieder zählen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Count {} again</source>
        <translation>{} wieder zählen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Everything counts in net worth, allocation and performance but what is listed here. Nothing of it is deleted: its entries stay in the ledger.</source>
        <translation>Alles zählt zu Reinvermögen, Aufteilung und Wertentwicklung, außer was hier steht. Nichts davon ist gelöscht: Seine Buchungen bleiben im Hauptbuch.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Filter what is left out</source>
        <translation>Filtern, was wegbleibt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Leave something out…</source>
        <translation>Etwas weglassen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Nothing is left out: everything counts.</source>
        <translation>Nichts bleibt weg: Alles zählt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>Nothing of that kind is left out.</source>
        <translation>Nichts dergleichen bleibt weg.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>What is left out of totals</source>
        <translation>Was in Summen fehlt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>What the marks mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>a provider says so</source>
        <translation>ein Anbieter sagt es</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>an asset that somebody sent as bait: neither listed nor counted.</source>
        <translation>eine Anlage, die jemand als Köder geschickt hat: weder aufgeführt noch gezählt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>counts in its past; since then it holds nothing.</source>
        <translation>zählt in seiner Vergangenheit; seither ist nichts mehr darin.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>invented money, for practice: listed, in no total.</source>
        <translation>Spielgeld zum Üben: aufgeführt, in keiner Summe.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>listed everywhere, in no total.</source>
        <translation>überall aufgeführt, in keiner Summe.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>neither listed nor counted, until hidden things are asked for.</source>
        <translation>weder aufgeführt noch gezählt, bis Ausgeblendetes verlangt wird.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>no longer in use: neither listed nor counted.</source>
        <translation>nicht mehr in Gebrauch: weder aufgeführt noch gezählt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>since {}</source>
        <translation>seit {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>{} in {}</source>
        <translation>{} in {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>{}: no longer “{}”.</source>
        <translation>{}: nicht mehr „{}“.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/inclusion.py"/>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
</context>
<context>
    <name>IncomeView</name>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>1 payment without a known value</source>
        <translation>1 Zahlung ohne bekannten Wert</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Dividends, interest and rewards are added up here by month and by asset. Choose a longer period, or import a file that has them.</source>
        <translation>Dividenden, Zinsen und Prämien werden hier nach Monat und Anlage summiert. Wählen Sie einen längeren Zeitraum oder importieren Sie eine Datei, die sie enthält.</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Income</source>
        <translation>Erträge</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Income by asset and kind</source>
        <translation>Erträge nach Anlage und Art</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Income by month</source>
        <translation>Erträge nach Monat</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>New entry</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>No income in this period</source>
        <translation>Keine Erträge in diesem Zeitraum</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>in this period</source>
        <translation>in diesem Zeitraum</translation>
    </message>
    <message>
        <location filename="../../ui/income/view.py"/>
        <source>{} payments without a known value</source>
        <translation>{} Zahlungen ohne bekannten Wert</translation>
    </message>
</context>
<context>
    <name>IndexCard</name>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>Return over time</source>
        <translation>Rendite im Zeitverlauf</translation>
    </message>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>dashed: {}</source>
        <translation>gestrichelt: {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/cards.py"/>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
</context>
<context>
    <name>InstitutionRow</name>
    <message>
        <location filename="../../ui/window/nav.py"/>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <location filename="../../ui/window/nav.py"/>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
</context>
<context>
    <name>InstitutionsCard</name>
    <message>
        <location filename="../../ui/overview/institutions.py"/>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <location filename="../../ui/overview/institutions.py"/>
        <source>all {}</source>
        <translation>alle {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/institutions.py"/>
        <source>{} of assets · {} accounts</source>
        <translation>
            <numerusform>{} des Vermögens · {} Konto</numerusform>
            <numerusform>{} des Vermögens · {} Konten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/overview/institutions.py"/>
        <source>{} unknown</source>
        <translation>{} unbekannt</translation>
    </message>
</context>
<context>
    <name>JobsView</name>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Nothing runs now. Coffer looks every minute what is due, as long as it is open.</source>
        <translation>Jetzt läuft nichts. Coffer sieht jede Minute nach, was fällig ist, solange es offen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>What was done will be listed here, with its outcome.</source>
        <translation>Hier steht, was getan wurde, mit seinem Ergebnis.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/view.py"/>
        <source>{} to be done. It begins in a moment.</source>
        <translation>{} zu tun. Es beginnt gleich.</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Breakout, covered call …</source>
        <translation>Ausbruch, Covered Call …</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Keeping…</source>
        <translation>Wird behalten…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Leave the separators out: this may be two numbers.</source>
        <translation>Lassen Sie die Trennzeichen weg: Das können zwei Zahlen sein.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Not kept</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Not kept yet</source>
        <translation>Noch nicht behalten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Planned stop</source>
        <translation>Geplanter Stop</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Planned target</source>
        <translation>Geplantes Ziel</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>The first stop was a mistake</source>
        <translation>Der erste Stop war ein Irrtum</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/panel.py"/>
        <source>Why it was opened, what happened, what to learn</source>
        <translation>Warum sie eröffnet wurde, was geschah, was zu lernen ist</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Press keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>{}: {}. Press to change it.</source>
        <translation>{}: {}. Drücken, um sie zu ändern.</translation>
    </message>
</context>
<context>
    <name>KeyDeeds</name>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Encrypting</source>
        <translation>Wird verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Make a new data key</source>
        <translation>Neuen Datenschlüssel erstellen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Make it</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Making a new data key</source>
        <translation>Neuer Datenschlüssel wird erstellt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Older backups stay as they are: they open with the older key, by the passphrase and the code of their time.</source>
        <translation>Ältere Sicherungen bleiben, wie sie sind: Sie öffnen sich mit dem älteren Schlüssel, mit Passphrase und Code ihrer Zeit.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Other computers have to unlock by the passphrase once.</source>
        <translation>Andere Computer müssen einmal mit der Passphrase entsperren.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Remove encryption</source>
        <translation>Verschlüsselung entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Removing encryption</source>
        <translation>Verschlüsselung wird entfernt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>The passphrase is changed. Older backups open with the older one.</source>
        <translation>Die Passphrase ist geändert. Ältere Sicherungen öffnen sich mit der älteren.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>The whole file is encrypted anew under a new random key.</source>
        <translation>Die ganze Datei wird mit einem neuen Zufallsschlüssel neu verschlüsselt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Whoever gets at the file can then read everything in it.</source>
        <translation>Wer an die Datei kommt, kann dann alles darin lesen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>You get a new recovery code; the one that you have opens only older backups.</source>
        <translation>Sie bekommen einen neuen Wiederherstellungscode; der bisherige öffnet nur ältere Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_deeds.py"/>
        <source>Your keys stay, for secrets in the file and for backups.</source>
        <translation>Ihre Schlüssel bleiben, für Geheimnisse in der Datei und für Sicherungen.</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Reset the key of “{}”</source>
        <translation>Taste von „{}“ zurücksetzen</translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>Do it now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>{}: by itself</source>
        <translation>{}: von selbst</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/kind_row.py"/>
        <source>{}: do it now</source>
        <translation>{}: jetzt ausführen</translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Every transfer is settled.</source>
        <translation>Alle Umbuchungen sind geklärt.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Link these two</source>
        <translation>Diese beiden verknüpfen</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Linked transfers carry lots, dates and cost to the other account. Where several could fit, Coffer does not guess. A link can be taken back.</source>
        <translation>Verknüpfte Umbuchungen nehmen Lots, Daten und Einstand mit ins andere Konto. Wo mehrere passen könnten, rät Coffer nicht. Eine Verknüpfung lässt sich wieder lösen.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>Which transfers belong together?</source>
        <translation>Welche Umbuchungen gehören zusammen?</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>arrived at {} on {}: {}</source>
        <translation>kam an bei {} am {}: {}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/links_dialog.py"/>
        <source>{} left {}</source>
        <translation>{} verließ {}</translation>
    </message>
</context>
<context>
    <name>LotPicker</name>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Acquired</source>
        <translation>Erworben</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>By the method</source>
        <translation>Nach dem Verfahren</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Choose lots</source>
        <translation>Lots wählen</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Say how much of each lot is sold. What you leave open follows the method.</source>
        <translation>Sagen Sie, wie viel von jedem Lot verkauft wird. Was Sie offen lassen, folgt dem Verfahren.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Sold of the lot of {}</source>
        <translation>Verkauft vom Lot vom {}</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Take these</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>This lot has {} units.</source>
        <translation>Dieses Lot hat {} Einheiten.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/lot_picker.py"/>
        <source>Unit cost</source>
        <translation>Einstand je Einheit</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../ui/charts/pictures.py"/>
        <source>Allocation</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <location filename="../../ui/charts/pictures.py"/>
        <source>Net worth</source>
        <translation>Reinvermögen</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>Opening your books…</source>
        <translation>Ihre Bücher werden geöffnet…</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>The last backup failed: {}</source>
        <translation>Die letzte Sicherung schlug fehl: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../ui/window/frame.py"/>
        <source>{} failed: {}</source>
        <translation>{} schlug fehl: {}</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>For example: belongs to the children</source>
        <translation>Zum Beispiel: gehört den Kindern</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Leave out of totals</source>
        <translation>Aus Summen weglassen</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Of it</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>The reason is shown wherever it is missing from a total.</source>
        <translation>Der Grund steht überall, wo es in einer Summe fehlt.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>The whole account</source>
        <translation>Das ganze Konto</translation>
    </message>
    <message>
        <location filename="../../ui/balances/mark_dialog.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>MembersDialog</name>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>Accounts and holdings</source>
        <translation>Konten und Bestände</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>An account is in it with all that it holds, now and later.</source>
        <translation>Ein Konto ist mit allem darin, was es hält, jetzt und später.</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>Filter accounts and holdings</source>
        <translation>Konten und Bestände filtern</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>In the group</source>
        <translation>In der Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>In “{}”</source>
        <translation>In „{}“</translation>
    </message>
    <message>
        <location filename="../../ui/groups/members_dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Save what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Saving what can be read</source>
        <translation>Lesbares wird gerettet</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>The file is as it was: nothing was written to it.</source>
        <translation>Die Datei ist, wie sie war: Nichts wurde in sie geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>The new file opens with the same passphrase.</source>
        <translation>Die neue Datei öffnet sich mit derselben Passphrase.</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>These books cannot be opened</source>
        <translation>Diese Bücher können nicht geöffnet werden</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>Where shall what can be read go?</source>
        <translation>Wohin soll, was lesbar ist?</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>there is a file already</source>
        <translation>dort ist schon eine Datei</translation>
    </message>
    <message>
        <location filename="../../ui/window/mending.py"/>
        <source>{} rows were saved, {} were lost. The damaged file is as it was.</source>
        <translation>{} Zeilen wurden gerettet, {} gingen verloren. Die beschädigte Datei ist, wie sie war.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Change the group</source>
        <translation>Gruppe ändern</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>For example: Retirement</source>
        <translation>Zum Beispiel: Altersvorsorge</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Make the group</source>
        <translation>Gruppe anlegen</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/groups/name_dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Base currency</source>
        <translation>Basiswährung</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Everything stays in one file on this computer. You can move it later.</source>
        <translation>Alles bleibt in einer Datei auf diesem Computer. Sie können sie später verschieben.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>For example: Family</source>
        <translation>Zum Beispiel: Familie</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Give the currency as three letters, like EUR.</source>
        <translation>Geben Sie die Währung mit drei Buchstaben an, wie EUR.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Say where the file shall be.</source>
        <translation>Sagen Sie, wo die Datei liegen soll.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Totals are shown in the base currency. Every other one is converted.</source>
        <translation>Summen werden in der Basiswährung gezeigt. Jede andere wird umgerechnet.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Where shall the books be?</source>
        <translation>Wo sollen die Bücher liegen?</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Your books</source>
        <translation>Ihre Bücher</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>Movers today</source>
        <translation>Bewegungen heute</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>Needs you</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>Nothing. Prices, transfers and balances are in order.</source>
        <translation>Nichts. Kurse, Umbuchungen und Salden sind in Ordnung.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Reconcile</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Say</source>
        <translation>Angeben</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>The history of “{}” is incomplete</source>
        <translation>Der Verlauf von „{}“ ist unvollständig</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <location filename="../../ui/overview/needs.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} contracts end within a week</source>
        <translation>
            <numerusform>{} Kontrakt läuft binnen einer Woche aus</numerusform>
            <numerusform>{} Kontrakte laufen binnen einer Woche aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} contracts ended: what became of them?</source>
        <translation>
            <numerusform>{} Kontrakt ist ausgelaufen: Was wurde daraus?</numerusform>
            <numerusform>{} Kontrakte sind ausgelaufen: Was wurde daraus?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} days</source>
        <translation>
            <numerusform>{} Tag</numerusform>
            <numerusform>{} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ended: what became of it?</source>
        <translation>{} ist ausgelaufen: Was wurde daraus?</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ends in {}</source>
        <translation>{} läuft in {} aus</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ends today</source>
        <translation>{} läuft heute aus</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} ends tomorrow</source>
        <translation>{} läuft morgen aus</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} months</source>
        <translation>
            <numerusform>{} Monat</numerusform>
            <numerusform>{} Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} transfers could pair in two ways</source>
        <translation>
            <numerusform>{} Umbuchung könnte auf zwei Weisen passen</numerusform>
            <numerusform>{} Umbuchungen könnten auf zwei Weisen passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/overview/need_words.py"/>
        <source>{} years</source>
        <translation>
            <numerusform>{} Jahr</numerusform>
            <numerusform>{} Jahren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” does not match its balance</source>
        <translation>„{}“ passt nicht zum Saldo</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” has no exchange rate</source>
        <translation>„{}“ hat keinen Wechselkurs</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” has no price</source>
        <translation>„{}“ hat keinen Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/overview/need_words.py"/>
        <source>“{}” price is {} old</source>
        <translation>Kurs von „{}“ seit {} nicht erneuert</translation>
    </message>
</context>
<context>
    <name>NewCodeDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>A code for paper that opens the books when the passphrase is forgotten. It is shown once, and kept nowhere in readable form.</source>
        <translation>Ein Code für Papier, der die Bücher öffnet, wenn die Passphrase vergessen ist. Er wird einmal gezeigt und nirgends lesbar aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Make a new recovery code</source>
        <translation>Neuen Wiederherstellungscode erstellen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Make a recovery code</source>
        <translation>Wiederherstellungscode erstellen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Make it</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Older backups still open with the older code.</source>
        <translation>Ältere Sicherungen öffnen sich noch mit dem älteren Code.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>The code that you have opens nothing from then on.</source>
        <translation>Der bisherige Code öffnet von da an nichts mehr.</translation>
    </message>
</context>
<context>
    <name>NewSecret</name>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>The new passphrase once more</source>
        <translation>Die neue Passphrase noch einmal</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>The two do not agree.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Type a passphrase: four words that do not belong together do well.</source>
        <translation>Geben Sie eine Passphrase ein: Vier Wörter, die nicht zusammengehören, sind gut.</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>New: {}</source>
        <translation>Neu: {}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Put away: {}</source>
        <translation>Weglegen: {}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Read: {}</source>
        <translation>Gelesen: {}</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>{action}: {text}</source>
        <translation>{action}: {text}</translation>
    </message>
</context>
<context>
    <name>NoticesPanel</name>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Nothing new. What needs you, work that failed and imports that are done are listed here.</source>
        <translation>Nichts Neues. Hier steht, was Sie tun sollten, was fehlschlug und welche Importe fertig sind.</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/panel.py"/>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>Do you mean</source>
        <translation>Meinen Sie</translation>
    </message>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>Say which number you mean.</source>
        <translation>Sagen Sie, welche Zahl Sie meinen.</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Account: </source>
        <translation>Konto: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Allow short positions</source>
        <translation>Leerverkäufe zulassen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Cash: </source>
        <translation>Geld: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>For rows that name no account.</source>
        <translation>Für Zeilen, die kein Konto nennen.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Format: </source>
        <translation>Format: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Lets the accounts of this import sell more than they hold.</source>
        <translation>Lässt die Konten dieses Imports mehr verkaufen, als sie haben.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>Whether trades move the cash of new accounts of this import.</source>
        <translation>Ob Trades das Geld neuer Konten dieses Imports bewegen.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>recognise it</source>
        <translation>erkennen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>trades move cash</source>
        <translation>Trades bewegen Geld</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>trades move no cash</source>
        <translation>Trades bewegen kein Geld</translation>
    </message>
    <message>
        <location filename="../../ui/importing/options.py"/>
        <source>{}, recognised</source>
        <translation>{}, erkannt</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Net worth over time</source>
        <translation>Reinvermögen im Zeitverlauf</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>New entry</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Nothing more could be reconciled by itself.</source>
        <translation>Mehr ließ sich nicht von selbst abgleichen.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>With its history, what it is made of, and what needs you. Import a file from your bank or broker, or write down a first entry.</source>
        <translation>Mit seinem Verlauf, seiner Zusammensetzung und dem, was Sie tun sollten. Importieren Sie eine Datei Ihrer Bank oder Ihres Brokers, oder erfassen Sie eine erste Buchung.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/view.py"/>
        <source>Your net worth will be here</source>
        <translation>Hier steht Ihr Reinvermögen</translation>
    </message>
</context>
<context>
    <name>OwnSecretDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
</context>
<context>
    <name>PartEdit</name>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Counts only for a symbol that is not known yet.</source>
        <translation>Zählt nur für ein Symbol, das noch nicht bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Crypto pair</source>
        <translation>Krypto-Paar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>ETF</source>
        <translation>ETF</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Stock</source>
        <translation>Aktie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Symbol, such as AAPL or BTC/USDT</source>
        <translation>Symbol, etwa AAPL oder BTC/USDT</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Take this part out</source>
        <translation>Diesen Teil herausnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Weight in percent</source>
        <translation>Gewicht in Prozent</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>A part has no price, so no order can be made.</source>
        <translation>Ein Teil hat keinen Kurs, daher ist keine Order möglich.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Buy…</source>
        <translation>Kaufen…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>From {} on this part can be bought.</source>
        <translation>Ab {} kann dieser Teil gekauft werden.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>From {}, as {} needs that much for its weight; without fees.</source>
        <translation>Ab {}, weil {} so viel für sein Gewicht braucht; ohne Gebühren.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>no price</source>
        <translation>kein Kurs</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Current passphrase</source>
        <translation>Aktuelle Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Nobody can tell you the passphrase if you forget it.</source>
        <translation>Niemand kann Ihnen die Passphrase sagen, wenn Sie sie vergessen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Older backups still open with the older passphrase. If it became known, make a new data key as well, and delete those backups.</source>
        <translation>Ältere Sicherungen öffnen sich noch mit der älteren Passphrase. Wurde sie bekannt, erstellen Sie auch einen neuen Datenschlüssel und löschen Sie diese Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/key_dialogs.py"/>
        <source>Set a passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <location filename="../../ui/lock/fields.py"/>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>PerformanceView</name>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Beside the benchmark</source>
        <translation>Neben dem Vergleichsindex</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Beside {}</source>
        <translation>Neben {}</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Cost</source>
        <translation>Einstandswert</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Long term</source>
        <translation>Langfristig</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>New entry</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Nothing was sold in these years.</source>
        <translation>In diesen Jahren wurde nichts verkauft.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Proceeds</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Realized gain</source>
        <translation>Realisierter Gewinn</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Realized gains by year</source>
        <translation>Realisierte Gewinne nach Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Returns</source>
        <translation>Renditen</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Short term</source>
        <translation>Kurzfristig</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Time-weighted and money-weighted, month by month, with drawdown and a benchmark. They need entries and prices of at least two days.</source>
        <translation>Zeit- und geldgewichtet, Monat für Monat, mit Rückgang und Vergleichsindex. Nötig sind Buchungen und Kurse von mindestens zwei Tagen.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/performance/view.py"/>
        <source>Your returns will be here</source>
        <translation>Hier stehen Ihre Renditen</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Backups of a server are read into empty books, by “coffer restore”.</source>
        <translation>Sicherungen eines Servers werden mit „coffer restore“ in leere Bücher gelesen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Beside the books</source>
        <translation>Neben den Büchern</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Brings the books of a day back. What is there now is kept beside.</source>
        <translation>Holt die Bücher eines Tages zurück. Was jetzt da ist, bleibt daneben erhalten.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>None: if this disk fails or the computer is stolen, every backup is gone. Choose a folder on another disk.</source>
        <translation>Keiner: Fällt diese Festplatte aus oder wird der Computer gestohlen, sind alle Sicherungen weg. Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Remove the second place</source>
        <translation>Zweiten Ort entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Second place</source>
        <translation>Zweiter Ort</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>Where they lie</source>
        <translation>Wo sie liegen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_places.py"/>
        <source>{}
It is on the same disk as the books: if that fails, both are gone.</source>
        <translation>{}
Er liegt auf demselben Datenträger wie die Bücher: Fällt er aus, ist beides weg.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Activities (*.csv);;JSON (*.json)</source>
        <translation>Aktivitäten (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Band in points</source>
        <translation>Spielraum in Punkten</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Export the plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Money stays in its account</source>
        <translation>Geld bleibt in seinem Konto</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>New money</source>
        <translation>Neues Geld</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Nothing to trade.</source>
        <translation>Nichts zu handeln.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Rebalancing</source>
        <translation>Umschichtung</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Smallest trade</source>
        <translation>Kleinster Trade</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Trades of the plan</source>
        <translation>Trades des Plans</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Whole shares</source>
        <translation>Ganze Stücke</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>With sales</source>
        <translation>Mit Verkäufen</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>With sales: what is nearer to its target than this is left alone.</source>
        <translation>Mit Verkäufen: Was näher an seinem Ziel liegt, bleibt unangetastet.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/plan_card.py"/>
        <source>Work out the trades</source>
        <translation>Trades berechnen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <location filename="../../ui/reports/preview.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>PriceChart</name>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Price from {} to {}, with {} trades marked</source>
        <translation>Kurs von {} bis {}, mit {} markierten Trades</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>A price cannot be below zero.</source>
        <translation>Ein Preis kann nicht unter null liegen.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>For example: valuation of the last round</source>
        <translation>Zum Beispiel: Bewertung der letzten Runde</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Price of one unit</source>
        <translation>Preis einer Einheit</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Set a price</source>
        <translation>Kurs festlegen</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Set the price</source>
        <translation>Kurs festlegen</translation>
    </message>
    <message>
        <location filename="../../ui/overview/price_dialog.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ProfilesSection</name>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Books that have nothing to do with each other: another person's, a company's, a trial. Each has its own file, passphrase and backups.</source>
        <translation>Bücher, die nichts miteinander zu tun haben: die einer anderen Person, einer Firma, ein Versuch. Jedes hat seine eigene Datei, Passphrase und Sicherungen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>New profile…</source>
        <translation>Neues Profil…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Open it to rename it: its name is inside</source>
        <translation>Öffnen Sie es, um es umzubenennen: Sein Name steht darin</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>changed {}</source>
        <translation>geändert {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>“{}” is in the trash.</source>
        <translation>„{}“ ist im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <location filename="../../ui/widgets/progress.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/progress.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>= earned</source>
        <translation>= verdient</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Accrued</source>
        <translation>Aufgelaufen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Arrived less expected</source>
        <translation>Angekommen abzüglich erwartet</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Earned by the end of yesterday, and not yet paid</source>
        <translation>Bis Ende gestern verdient und noch nicht gezahlt</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Holding</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>If the balance stays as it is</source>
        <translation>Wenn der Saldo bleibt, wie er ist</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Next payout</source>
        <translation>Nächste Auszahlung</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Nominal, a year; of an APY, the rate that leads to it</source>
        <translation>Nominal, im Jahr; bei einem effektiven der Satz, der dazu führt</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Paid by rules; of a rule that only compares, what arrived</source>
        <translation>Von Regeln gezahlt; bei einer nur vergleichenden, was ankam</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Paid by the rule</source>
        <translation>Von der Regel gezahlt</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <location filename="../../ui/yields/view.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>To real</source>
        <translation>Zum Echten</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>What really arrived less what was expected</source>
        <translation>Was wirklich ankam, abzüglich des Erwarteten</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>× days</source>
        <translation>× Tage</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>× rate</source>
        <translation>× Satz</translation>
    </message>
</context>
<context>
    <name>RatingBar</name>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>How well it was traded: 1 to 5; 0 takes the rating out</source>
        <translation>Wie gut gehandelt wurde: 1 bis 5; 0 nimmt die Bewertung heraus</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>Rating: {}</source>
        <translation>Bewertung: {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/rating.py"/>
        <source>{} of 5</source>
        <translation>{} von 5</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>I have kept it</source>
        <translation>Ich habe ihn aufbewahrt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>The code was not confirmed, and the older one no longer opens anything. Close again to go without it.</source>
        <translation>Der Code wurde nicht bestätigt, und der ältere öffnet nichts mehr. Schließen Sie noch einmal, um ohne ihn zu gehen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Your recovery code</source>
        <translation>Ihr Wiederherstellungscode</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Coffer: recovery code</source>
        <translation>Coffer: Wiederherstellungscode</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Copied; the clipboard is emptied soon.</source>
        <translation>Kopiert; die Zwischenablage wird bald geleert.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>It opens the books without the passphrase. Keep this page where you keep what must neither be lost nor seen.</source>
        <translation>Er öffnet die Bücher ohne die Passphrase. Bewahren Sie dieses Blatt dort auf, wo liegt, was weder verloren gehen noch gesehen werden darf.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Save the recovery code</source>
        <translation>Wiederherstellungscode speichern</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Saved. Move it away from this computer.</source>
        <translation>Gespeichert. Bringen Sie sie fort von diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>The file cannot be written: {}</source>
        <translation>Die Datei kann nicht geschrieben werden: {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>The last group of the code</source>
        <translation>Letzte Gruppe des Codes</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>To be sure that you have it: type the last group of the code.</source>
        <translation>Damit sicher ist, dass Sie ihn haben: Geben Sie die letzte Gruppe des Codes ein.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/recovery.py"/>
        <source>Whoever has this code can open the books, on any computer, without the passphrase. Keep it on paper, away from this computer. It is shown only once.</source>
        <translation>Wer diesen Code hat, kann die Bücher auf jedem Computer ohne die Passphrase öffnen. Bewahren Sie ihn auf Papier auf, fern von diesem Computer. Er wird nur einmal gezeigt.</translation>
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
        <translation>Von da an genügen entsperrte Bücher, um Geheimnisse zu zeigen, alles zu exportieren und echt zu handeln.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Remove the second factor</source>
        <translation>Zweiten Faktor entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>The code that your authenticator shows now</source>
        <translation>Der Code, den Ihre Authentifizierungs-App jetzt zeigt</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/profiles.py"/>
        <source>Rename the profile</source>
        <translation>Profil umbenennen</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Amounts are hidden on the screen only. Files and paper have them.</source>
        <translation>Beträge sind nur auf dem Bildschirm verborgen. Dateien und Papier haben sie.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>As CSV…</source>
        <translation>Als CSV…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>As a workbook (XLSX)…</source>
        <translation>Als Arbeitsmappe (XLSX)…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>What the report is about</source>
        <translation>Worum es im Bericht geht</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>Working it out</source>
        <translation>Wird berechnet</translation>
    </message>
    <message>
        <location filename="../../ui/reports/view.py"/>
        <source>{} pages</source>
        <translation>{} Seiten</translation>
    </message>
</context>
<context>
    <name>RestatedNote</name>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Hide months</source>
        <translation>Monate ausblenden</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Months that move</source>
        <translation>Monate, die sich ändern</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moved {} past month</source>
        <translation>Änderte {} vergangenen Monat</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moved {} past months</source>
        <translation>Änderte {} vergangene Monate</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moves {} past month</source>
        <translation>Ändert {} vergangenen Monat</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Moves {} past months</source>
        <translation>Ändert {} vergangene Monate</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>No month of the past moved.</source>
        <translation>Kein vergangener Monat hat sich geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>No month of the past moves.</source>
        <translation>Kein vergangener Monat ändert sich.</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Show months</source>
        <translation>Monate zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>net worth at most {} ({})</source>
        <translation>Reinvermögen höchstens {} ({})</translation>
    </message>
    <message>
        <location filename="../../ui/restated/note.py"/>
        <source>net worth stays, an account at most {} ({})</source>
        <translation>Reinvermögen bleibt, ein Konto höchstens {} ({})</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>I want the books of that time back</source>
        <translation>Ich will die Bücher jener Zeit zurück</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Passphrase or recovery code of that time</source>
        <translation>Passphrase oder Wiederherstellungscode jener Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Passphrase or recovery code of that time; empty: this computer's keyring</source>
        <translation>Passphrase oder Wiederherstellungscode jener Zeit; leer: Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The backup is read into a new file first, and checked there.</source>
        <translation>Die Sicherung wird erst in eine neue Datei gelesen und dort geprüft.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The books are closed meanwhile, and opened again.</source>
        <translation>Die Bücher werden währenddessen geschlossen und dann wieder geöffnet.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The books as they are now are kept beside it, under another name.</source>
        <translation>Die Bücher, wie sie jetzt sind, bleiben unter anderem Namen daneben erhalten.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/restore_dialog.py"/>
        <source>The books become what they were when the backup was made.</source>
        <translation>Die Bücher werden, was sie waren, als die Sicherung gemacht wurde.</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <location filename="../../ui/vaults/ring.py"/>
        <source>{} of the target</source>
        <translation>{} des Ziels</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>31, or the last day</source>
        <translation>31 oder der letzte Tag</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>APY, with a year's interest on interest</source>
        <translation>Effektiver Jahreszins, mit Zinseszins</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Add an interest rule</source>
        <translation>Zinsregel hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Add the rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Booked as</source>
        <translation>Gebucht als</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Change the rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Compounded</source>
        <translation>Verzinst</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Days counted as</source>
        <translation>Tage gezählt als</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Goes on</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Holding</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>In</source>
        <translation>Im</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Interest came from elsewhere {} times in these days. Where that is what the rule would pay, let it only compare, or begin later.</source>
        <translation>In diesen Tagen kamen {}-mal Zinsen von anderswo. Wo das ist, was die Regel zahlen würde, lassen Sie sie nur vergleichen oder später beginnen.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Next payouts, if the balance stays:</source>
        <translation>Nächste Auszahlungen, wenn der Saldo bleibt:</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Nominal rate</source>
        <translation>Nominaler Satz</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>On day</source>
        <translation>Am Tag</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Pay nothing, only compare with what really arrives</source>
        <translation>Nichts zahlen, nur mit dem vergleichen, was wirklich ankommt</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Rate a year, %</source>
        <translation>Satz im Jahr, %</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>The next payouts are shown here once a rate is given.</source>
        <translation>Die nächsten Auszahlungen stehen hier, sobald ein Satz angegeben ist.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Which is a</source>
        <translation>Art des Satzes</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Write the rate in percent, such as 3.5.</source>
        <translation>Schreiben Sie den Satz in Prozent, etwa 3,5.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>{count} payouts of days that are over are due: {amount}.</source>
        <translation>{count} Auszahlungen vergangener Tage sind fällig: {amount}.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>{}: what is paid stays as it is; the new terms hold from a day on.</source>
        <translation>{}: Was gezahlt ist, bleibt; die neuen Bedingungen gelten ab einem Tag.</translation>
    </message>
</context>
<context>
    <name>RulePanel</name>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Accrued, not paid</source>
        <translation>Aufgelaufen, nicht gezahlt</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Arrived less expected</source>
        <translation>Angekommen abzüglich erwartet</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>How what is accrued came about</source>
        <translation>Wie das Aufgelaufene zustande kam</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Next payout</source>
        <translation>Nächste Auszahlung</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Only compare</source>
        <translation>Nur vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Paid this year</source>
        <translation>Dieses Jahr gezahlt</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Pay again</source>
        <translation>Erneut zahlen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Real interest came for these days: the rule's own payout is one too many</source>
        <translation>Für diese Tage kamen echte Zinsen: Die Auszahlung der Regel ist eine zu viel</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Rounding of earlier payouts left {}.</source>
        <translation>Rundung früherer Auszahlungen ließ {} übrig.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Stop…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Take this payout out</source>
        <translation>Diese Auszahlung herausnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>What {} payouts that are due come to is in it.</source>
        <translation>Was {} fällige Auszahlungen ergeben, ist darin.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>Whether it pays, or is only compared with the interest that really arrives</source>
        <translation>Ob sie zahlt oder nur mit den wirklich ankommenden Zinsen verglichen wird</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>by rules</source>
        <translation>nach Regeln</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>nothing to compare yet</source>
        <translation>noch nichts zu vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>over 1 period</source>
        <translation>über 1 Zeitraum</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>over {} periods</source>
        <translation>über {} Zeiträume</translation>
    </message>
    <message>
        <location filename="../../ui/yields/panel.py"/>
        <source>since {}</source>
        <translation>seit {}</translation>
    </message>
</context>
<context>
    <name>SaleDialog</name>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Choose lots…</source>
        <translation>Lots wählen…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Choose one account: a sale is recorded in one.</source>
        <translation>Wählen Sie ein Konto: Ein Verkauf wird in einem festgehalten.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Fill in the form first.</source>
        <translation>Füllen Sie zuerst das Formular aus.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Lots that would be sold</source>
        <translation>Lots, die verkauft würden</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Lots: {} chosen by you…</source>
        <translation>Lots: {} von Ihnen gewählt…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Record this sale…</source>
        <translation>Diesen Verkauf festhalten…</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>Sell all</source>
        <translation>Alles verkaufen</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>The sale by method</source>
        <translation>Der Verkauf nach Verfahren</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/sale_dialog.py"/>
        <source>What if I sell…</source>
        <translation>Verkauf testen…</translation>
    </message>
</context>
<context>
    <name>SaleForm</name>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>All that hold it</source>
        <translation>Alle, die es halten</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Last price</source>
        <translation>Letzter Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Price of one unit</source>
        <translation>Preis einer Einheit</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Say how much to sell: what every method would do is shown here.</source>
        <translation>Sagen Sie, wie viel verkauft werden soll: Hier steht dann, was jedes Verfahren täte.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Say the day like 2026-11-20.</source>
        <translation>Schreiben Sie den Tag wie 2026-11-20.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/form.py"/>
        <source>Say what to sell.</source>
        <translation>Sagen Sie, was verkauft werden soll.</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Printing</source>
        <translation>Wird gedruckt</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Printing was stopped.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Save the report as CSV</source>
        <translation>Bericht als CSV speichern</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Save the report as PDF</source>
        <translation>Bericht als PDF speichern</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Save the report as a workbook</source>
        <translation>Bericht als Arbeitsmappe speichern</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Saved as {}.</source>
        <translation>Gespeichert als {}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>The printer takes nothing.</source>
        <translation>Der Drucker nimmt nichts an.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/saving.py"/>
        <source>Writing {}</source>
        <translation>{} wird geschrieben</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <location filename="../../ui/settings/nav.py"/>
        <source>Sections of Settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>A backup opens with the passphrase and the code of its time. Who has an old backup and an old passphrase has the books of that day.</source>
        <translation>Eine Sicherung öffnet sich mit Passphrase und Code ihrer Zeit. Wer eine alte Sicherung und eine alte Passphrase hat, hat die Bücher jenes Tages.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>A program that runs under your name while the books are open can see what you see. Keep the computer itself clean and up to date.</source>
        <translation>Ein Programm, das unter Ihrem Namen läuft, während die Bücher offen sind, kann sehen, was Sie sehen. Halten Sie den Computer selbst sauber und aktuell.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>A random key encrypts everything; what you unlock with only wraps it. If the file and a passphrase were seen by someone, make a new one: older backups still open with the older key.</source>
        <translation>Ein Zufallsschlüssel verschlüsselt alles; womit Sie entsperren, umhüllt ihn nur. Haben andere die Datei und eine Passphrase gesehen, erstellen Sie einen neuen: Ältere Sicherungen öffnen sich noch mit dem älteren Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>An authenticator's code is asked for</source>
        <translation>Der Code einer Authentifizierungs-App wird verlangt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>At sleep, at the screen lock and when the user is switched: at once.</source>
        <translation>Bei Ruhezustand, Bildschirmsperre und Benutzerwechsel: sofort.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Before secrets are shown, everything is exported or trading goes live.</source>
        <translation>Bevor Geheimnisse gezeigt werden, alles exportiert wird oder echt gehandelt wird.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Data key</source>
        <translation>Datenschlüssel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Encrypt…</source>
        <translation>Verschlüsseln…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Every page of it, by AES-256. Without one of the ways below nobody can read it.</source>
        <translation>Jede Seite davon, mit AES-256. Ohne einen der Wege unten kann sie niemand lesen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>If passphrase and recovery code are both lost, nobody can open the books: neither we nor anyone else.</source>
        <translation>Sind Passphrase und Wiederherstellungscode beide verloren, kann niemand die Bücher öffnen: weder wir noch sonst jemand.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Its secret is kept sealed, so it needs books with keys.</source>
        <translation>Sein Geheimnis wird versiegelt aufbewahrt, dafür brauchen die Bücher Schlüssel.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Keys are overwritten in memory when the books lock. A passphrase that was just typed may stay in memory a while longer.</source>
        <translation>Beim Sperren werden Schlüssel im Speicher überschrieben. Eine eben getippte Passphrase kann noch eine Weile im Speicher bleiben.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Lock when nothing was done for</source>
        <translation>Sperren, wenn nichts getan wurde seit</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Made on {}.</source>
        <translation>Erstellt am {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Make one…</source>
        <translation>Erstellen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Never by itself: whoever sits down here sees everything. Sleep and the screen lock still lock at once.</source>
        <translation>Nie von selbst: Wer sich hier hinsetzt, sieht alles. Ruhezustand und Bildschirmsperre sperren trotzdem sofort.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>New code…</source>
        <translation>Neuer Code…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>New data key…</source>
        <translation>Neuer Datenschlüssel…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>No second factor</source>
        <translation>Kein zweiter Faktor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Nothing is sealed: there are no keys. Who runs the server can read everything.</source>
        <translation>Nichts ist versiegelt: Es gibt keine Schlüssel. Wer den Server betreibt, kann alles lesen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Off, and cannot be used here: {}.</source>
        <translation>Aus, und hier nicht benutzbar: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Off. It would open the books without typing, as long as you are logged in.</source>
        <translation>Aus. Er würde die Bücher ohne Eingabe öffnen, solange Sie angemeldet sind.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Off. Looking for a keyring…</source>
        <translation>Aus. Ein Schlüsselbund wird gesucht…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Provider credentials and attachments are sealed before they leave this computer. Amounts are not: who runs the server can read them.</source>
        <translation>Zugangsdaten von Anbietern und Anhänge werden versiegelt, bevor sie diesen Computer verlassen. Beträge nicht: Wer den Server betreibt, kann sie lesen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Remove encryption…</source>
        <translation>Verschlüsselung entfernen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Server books made without keys: there is nothing to unlock.</source>
        <translation>Serverbücher ohne Schlüssel: Es gibt nichts zu entsperren.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Set…</source>
        <translation>Festlegen…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Six digits from an authenticator, asked for before secrets are shown, everything is exported or trading goes live. It does not replace the passphrase.</source>
        <translation>Sechs Ziffern aus einer Authentifizierungs-App, verlangt, bevor Geheimnisse gezeigt werden, alles exportiert wird oder echt gehandelt wird. Das ersetzt die Passphrase nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>The file is encrypted</source>
        <translation>Die Datei ist verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>The file is not encrypted</source>
        <translation>Die Datei ist nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>There is none.</source>
        <translation>Keine vorhanden.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>There is none. A code on paper opens the books when the passphrase is forgotten.</source>
        <translation>Keiner vorhanden. Ein Code auf Papier öffnet die Bücher, wenn die Passphrase vergessen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>These books are on a server</source>
        <translation>Diese Bücher liegen auf einem Server</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>These books have no keys, so there is nothing to unlock. Encrypting the file makes them.</source>
        <translation>Diese Bücher haben keine Schlüssel, also gibt es nichts zu entsperren. Das Verschlüsseln der Datei erstellt sie.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>This computer's keyring</source>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Ways to unlock</source>
        <translation>Wege zu entsperren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>What this cannot do</source>
        <translation>Was das nicht kann</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>Whoever gets at this file can read everything in it.</source>
        <translation>Wer an diese Datei kommt, kann alles darin lesen.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>{} Cannot be used now: {}.</source>
        <translation>{} Jetzt nicht benutzbar: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/security.py"/>
        <source>{}, made on {}.</source>
        <translation>{}, erstellt am {}.</translation>
    </message>
</context>
<context>
    <name>SetBalanceDialog</name>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>A balance changes no entry. Where the two differ, both are shown.</source>
        <translation>Ein Saldo ändert keine Buchung. Wo beide abweichen, werden beide gezeigt.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>At the end of</source>
        <translation>Am Ende des</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Before, {} was stated on {}.</source>
        <translation>Zuvor waren {0} am {1} angegeben.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Correct the balance</source>
        <translation>Saldo berichtigen</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Only if the statement says so</source>
        <translation>Nur wenn der Auszug es sagt</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Only if you know it</source>
        <translation>Nur wenn Sie es wissen</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Owed</source>
        <translation>Geschuldet</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Says who</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Set balance</source>
        <translation>Saldo angeben</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>State this balance</source>
        <translation>Diesen Saldo angeben</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>Statement</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <location filename="../../ui/balances/set_dialog.py"/>
        <source>What all of it cost</source>
        <translation>Was alles davon gekostet hat</translation>
    </message>
</context>
<context>
    <name>SetUpDialog</name>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Add an account in your authenticator, by the secret or by the address. Both are shown only now.</source>
        <translation>Fügen Sie in Ihrer Authentifizierungs-App ein Konto hinzu, mit dem Geheimnis oder der Adresse. Beides wird nur jetzt gezeigt.</translation>
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
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Copy: {}</source>
        <translation>Kopieren: {}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Set up the second factor</source>
        <translation>Zweiten Faktor einrichten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>Switch it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/second_factor.py"/>
        <source>The code that it shows now</source>
        <translation>Der Code, den sie jetzt zeigt</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <location filename="../../ui/settings/view.py"/>
        <source>Find a setting</source>
        <translation>Einstellung finden</translation>
    </message>
    <message>
        <location filename="../../ui/settings/view.py"/>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/view.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../ui/window/shortcuts.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/window/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>All as delivered</source>
        <translation>Alle wie ausgeliefert</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>All shortcuts are as delivered.</source>
        <translation>Alle Tastenkürzel sind wie ausgeliefert.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Filter by words or keys</source>
        <translation>Nach Wörtern oder Tasten filtern</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Keys that stay</source>
        <translation>Tasten, die bleiben</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>No shortcut matches.</source>
        <translation>Kein Tastenkürzel passt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>Press a key’s button, then the new keys. Esc leaves it as it is, Backspace takes it away.</source>
        <translation>Drücken Sie den Knopf einer Taste, dann die neuen Tasten. Esc lässt sie, wie sie ist, Rücktaste nimmt sie weg.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>{} belongs to “{}” already. Change that one first.</source>
        <translation>{} gehört schon zu „{}“. Ändern Sie das zuerst.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>{} is needed in fields and tables. Choose another key.</source>
        <translation>{} wird in Feldern und Tabellen gebraucht. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>“{}” has no key now.</source>
        <translation>„{}“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shortcuts.py"/>
        <source>“{}” is {} now.</source>
        <translation>„{}“ ist jetzt {}.</translation>
    </message>
</context>
<context>
    <name>Shot</name>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Press again</source>
        <translation>Noch einmal drücken</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Press again to take it out</source>
        <translation>Noch einmal drücken, um es herauszunehmen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Screenshot {}</source>
        <translation>Bildschirmfoto {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Take out {}</source>
        <translation>{} herausnehmen</translation>
    </message>
</context>
<context>
    <name>ShotDialog</name>
    <message>
        <location filename="../../ui/trades/journal/shot.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Add a screenshot</source>
        <translation>Bildschirmfoto hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Drop a picture here, or paste one.</source>
        <translation>Legen Sie hier ein Bild ab, oder fügen Sie eines ein.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Paste a screenshot</source>
        <translation>Bildschirmfoto einfügen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Pictures ({})</source>
        <translation>Bilder ({})</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Screenshot {}.png</source>
        <translation>Bildschirmfoto {}.png</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>Screenshots</source>
        <translation>Bildschirmfotos</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>the file is no picture that can be shown</source>
        <translation>die Datei ist kein Bild, das gezeigt werden kann</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/shots.py"/>
        <source>there is no picture in the clipboard</source>
        <translation>in der Zwischenablage ist kein Bild</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Every name and figure in these books is made up. Settings remove them.</source>
        <translation>Alle Namen und Zahlen in diesen Büchern sind erfunden. In den Einstellungen lassen sie sich entfernen.</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Property and debt</source>
        <translation>Sachwerte und Schulden</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Sample · invented</source>
        <translation>Beispiel · erfunden</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Show icons only</source>
        <translation>Nur Symbole zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>Show words in the sidebar</source>
        <translation>Wörter in der Seitenleiste zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/window/sidebar.py"/>
        <source>The value is not known: a price or a rate is missing.</source>
        <translation>Der Wert ist nicht bekannt: Ein Kurs oder Wechselkurs fehlt.</translation>
    </message>
</context>
<context>
    <name>SpreadCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Results by size</source>
        <translation>Ergebnisse nach Größe</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>trades</source>
        <translation>Trades</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../ui/window/start.py"/>
        <source>New books…</source>
        <translation>Neue Bücher…</translation>
    </message>
    <message>
        <location filename="../../ui/window/start.py"/>
        <source>The keyring did not open them: {}.</source>
        <translation>Der Schlüsselbund hat sie nicht geöffnet: {}.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>How to begin</source>
        <translation>Wie es losgeht</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Import activities from CSV. You see what it does before it is written.</source>
        <translation>Aktivitäten aus CSV importieren. Sie sehen die Wirkung, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Look around in made-up books. One click removes them again.</source>
        <translation>Sehen Sie sich in erfundenen Büchern um. Ein Klick entfernt sie wieder.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>Start empty and record your first entry.</source>
        <translation>Leer beginnen und die erste Buchung erfassen.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/steps.py"/>
        <source>You can do the others later; none of them closes a door.</source>
        <translation>Das andere geht auch später; nichts davon legt Sie fest.</translation>
    </message>
</context>
<context>
    <name>StatementView</name>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Add a day…</source>
        <translation>Tag hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Assets and liabilities are put side by side here, by category, account and holding. Choose other days, or import a file.</source>
        <translation>Vermögen und Schulden stehen hier nebeneinander, nach Kategorie, Konto und Bestand. Wählen Sie andere Tage oder importieren Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Changes as they fit</source>
        <translation>Veränderungen, wie sie passen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Changes from day to day</source>
        <translation>Veränderungen von Tag zu Tag</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Changes from first to last</source>
        <translation>Veränderungen vom ersten zum letzten</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copied as CSV.</source>
        <translation>Als CSV kopiert.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copied as text.</source>
        <translation>Als Text kopiert.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Leave out {}</source>
        <translation>{} weglassen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Net-worth statement</source>
        <translation>Vermögensaufstellung</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>New entry</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>No changes</source>
        <translation>Keine Veränderungen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Nothing is owned or owed on these days</source>
        <translation>An diesen Tagen ist nichts im Besitz oder geschuldet</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Prices and rates</source>
        <translation>Kurse und Wechselkurse</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Print, save</source>
        <translation>Drucken, speichern</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Save as a web page…</source>
        <translation>Als Webseite speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Show all of {}</source>
        <translation>Alles von {} zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Statement</source>
        <translation>Aufstellung</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Unfold to accounts</source>
        <translation>Bis Konten aufklappen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Unfold to categories</source>
        <translation>Bis Kategorien aufklappen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Unfold to holdings</source>
        <translation>Bis Bestände aufklappen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>Which days stand side by side</source>
        <translation>Welche Tage nebeneinander stehen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/view.py"/>
        <source>{} days</source>
        <translation>{} Tage</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Stop it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>Stop the rule</source>
        <translation>Regel beenden</translation>
    </message>
    <message>
        <location filename="../../ui/yields/dialogs.py"/>
        <source>What it has earned by then is paid on the day after its last one.</source>
        <translation>Was sie bis dahin verdient hat, wird am Tag nach ihrem letzten gezahlt.</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Another colour…</source>
        <translation>Andere Farbe…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Light blue</source>
        <translation>Hellblau</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Rose</source>
        <translation>Rosé</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Sky</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>The theme's colour</source>
        <translation>Farbe des Designs</translation>
    </message>
    <message>
        <location filename="../../ui/groups/swatches.py"/>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <location filename="../../ui/widgets/table_header.py"/>
        <source>Column {}</source>
        <translation>Spalte {}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_header.py"/>
        <source>Column {}, sorted from high to low</source>
        <translation>Spalte {}, absteigend sortiert</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_header.py"/>
        <source>Column {}, sorted from low to high</source>
        <translation>Spalte {}, aufsteigend sortiert</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Copy with titles</source>
        <translation>Mit Titeln kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Nothing to show.</source>
        <translation>Nichts zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/table_view.py"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>TablesCard</name>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Closed trades by {}</source>
        <translation>Geschlossene Trades nach {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/cards.py"/>
        <source>Table by</source>
        <translation>Tabelle nach</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <location filename="../../ui/trades/journal/tags.py"/>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/tags.py"/>
        <source>Take it off</source>
        <translation>Abnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/tags.py"/>
        <source>Take off the tag {}</source>
        <translation>Schlagwort {} abnehmen</translation>
    </message>
</context>
<context>
    <name>TargetsDialog</name>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>A target is a number from 0 to 100.</source>
        <translation>Ein Ziel ist eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>As it is now</source>
        <translation>Wie es jetzt ist</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>In percent. What they leave over of 100 is meant for the parts without a target, together. At 100 those are left out: a home beside a portfolio, for instance.</source>
        <translation>In Prozent. Was zu 100 fehlt, ist für die Teile ohne Ziel zusammen gedacht. Bei 100 bleiben diese weg: ein Haus neben einem Portfolio zum Beispiel.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>Save the targets</source>
        <translation>Ziele speichern</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>Target of {} in percent</source>
        <translation>Ziel für {} in Prozent</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>{} assigned, {} left</source>
        <translation>{} verteilt, {} übrig</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/targets_dialog.py"/>
        <source>{} assigned: {} too much</source>
        <translation>{} verteilt: {} zu viel</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/about.py"/>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <location filename="../../ui/entries/fields.py"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Display currency {}</source>
        <translation>Anzeigewährung {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Every view shows this day. Click to choose another, or today.</source>
        <translation>Jede Ansicht zeigt diesen Tag. Klicken, um einen anderen oder heute zu wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Hide amounts</source>
        <translation>Beträge verbergen</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Import prices, or enter one by hand.</source>
        <translation>Importieren Sie Kurse, oder geben Sie einen von Hand ein.</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>In the background: {}</source>
        <translation>Im Hintergrund: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Lock the books</source>
        <translation>Bücher sperren</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Lock the books (Ctrl+L)</source>
        <translation>Bücher sperren (Strg+L)</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>New entry, import, undo</source>
        <translation>Neue Buchung, Import, Rückgängig</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>New entry…</source>
        <translation>Neue Buchung…</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>No prices yet</source>
        <translation>Noch keine Kurse</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Notices: {} new</source>
        <translation>Hinweise: {} neu</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Period: {}</source>
        <translation>Zeitraum: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Prices of today</source>
        <translation>Kurse von heute</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Prices of {}</source>
        <translation>Kurse vom {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Show amounts</source>
        <translation>Beträge zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Show everything as it was on another day</source>
        <translation>Alles zeigen, wie es an einem anderen Tag war</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Show everything in another currency</source>
        <translation>Alles in einer anderen Währung zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>The newest price is of {}.</source>
        <translation>Der neueste Kurs ist vom {}.</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>The period of charts, changes and returns</source>
        <translation>Zeitraum der Diagramme, Änderungen und Renditen</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>Undo the last change</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>What has no room in the bar</source>
        <translation>Was in der Leiste keinen Platz hat</translation>
    </message>
    <message>
        <location filename="../../ui/window/top_bar.py"/>
        <source>What the data are, and of when.</source>
        <translation>Was für Daten es sind, und von wann.</translation>
    </message>
</context>
<context>
    <name>TrailSection</name>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Filter the trail</source>
        <translation>Spur filtern</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Nothing here can be changed or taken out unnoticed: each row is chained to the one before, and checking the books checks the chain.</source>
        <translation>Nichts hier lässt sich unbemerkt ändern oder herausnehmen: Jede Zeile ist mit der vorigen verkettet, und das Prüfen der Bücher prüft die Kette.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Nothing of that kind was recorded</source>
        <translation>Nichts dergleichen wurde aufgezeichnet</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>There is no trail here</source>
        <translation>Hier gibt es keine Spur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>These books were opened without it.</source>
        <translation>Diese Bücher wurden ohne sie geöffnet.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Trail</source>
        <translation>Spur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Try fewer words, or show everything.</source>
        <translation>Versuchen Sie weniger Wörter oder zeigen Sie alles.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>Unlock log</source>
        <translation>Protokoll der Entsperrungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail.py"/>
        <source>{} on {}</source>
        <translation>{} am {}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Coffer has something to tell you.</source>
        <translation>Coffer hat Ihnen etwas zu sagen.</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Coffer, locked</source>
        <translation>Coffer, gesperrt</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Coffer: {}</source>
        <translation>Coffer: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Hide Coffer</source>
        <translation>Coffer ausblenden</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Lock the books</source>
        <translation>Bücher sperren</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Net worth: {}</source>
        <translation>Reinvermögen: {}</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>New entry…</source>
        <translation>Neue Buchung…</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../ui/window/tray.py"/>
        <source>Show Coffer</source>
        <translation>Coffer zeigen</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Other books…</source>
        <translation>Andere Bücher…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Repair the key file from its copy</source>
        <translation>Schlüsseldatei aus ihrer Kopie reparieren</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Save what can be read…</source>
        <translation>Lesbares retten…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>The newest backup is of {}.</source>
        <translation>Die neueste Sicherung ist vom {}.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>There is no backup in the profile's folder.</source>
        <translation>Im Ordner des Profils ist keine Sicherung.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/trouble.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>How it is locked</source>
        <translation>Wie sie verschlossen sind</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>It keeps a key while you are signed in: nothing is typed.</source>
        <translation>Er behält einen Schlüssel, solange Sie angemeldet sind: Nichts wird eingegeben.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>It opens by itself here, and by the passphrase everywhere.</source>
        <translation>Sie öffnen sich hier von selbst und überall mit der Passphrase.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>It opens them if the passphrase is forgotten.</source>
        <translation>Er öffnet sie, wenn die Passphrase vergessen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Make a recovery code to keep on paper</source>
        <translation>Einen Wiederherstellungscode für Papier erstellen</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Needed: without it the books would be lost with this computer.</source>
        <translation>Nötig: Ohne sie gingen die Bücher mit diesem Computer verloren.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>No encryption</source>
        <translation>Keine Verschlüsselung</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Not possible here: {}.</source>
        <translation>Hier nicht möglich: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>The file is encrypted. Nobody can open it without what you choose here.</source>
        <translation>Die Datei ist verschlüsselt. Niemand kann sie ohne das öffnen, was Sie hier wählen.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>This computer's keyring</source>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>Whoever can read your files can read your books.</source>
        <translation>Wer Ihre Dateien lesen kann, kann Ihre Bücher lesen.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>You type it each time.</source>
        <translation>Sie geben sie jedes Mal ein.</translation>
    </message>
    <message>
        <location filename="../../ui/firstrun/unlock.py"/>
        <source>looking for one</source>
        <translation>wird gesucht</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Other books…</source>
        <translation>Andere Bücher…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>The code that you keep on paper opens these books.</source>
        <translation>Der Code, den Sie auf Papier haben, öffnet diese Bücher.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>These books are locked.</source>
        <translation>Diese Bücher sind gesperrt.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Too many wrong tries. The next one in {}.</source>
        <translation>Zu viele Fehlversuche. Der nächste in {}.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Type it first.</source>
        <translation>Geben Sie zuerst etwas ein.</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Use the passphrase</source>
        <translation>Passphrase benutzen</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Use the recovery code</source>
        <translation>Wiederherstellungscode benutzen</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Use this computer's keyring</source>
        <translation>Schlüsselbund dieses Computers benutzen</translation>
    </message>
    <message>
        <location filename="../../ui/lock/screen.py"/>
        <source>Your books</source>
        <translation>Ihre Bücher</translation>
    </message>
</context>
<context>
    <name>VaultCard</name>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Archive…</source>
        <translation>Archivieren…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>More of {}</source>
        <translation>Mehr zu {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Nothing feeds it yet</source>
        <translation>Noch speist ihn nichts</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/cards.py"/>
        <source>of {}</source>
        <translation>von {}</translation>
    </message>
</context>
<context>
    <name>VaultDialog</name>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>A priority is 1 for the first, 2, 3 …</source>
        <translation>Eine Rangfolge ist 1 für den ersten, 2, 3 …</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>A target is an amount above zero.</source>
        <translation>Ein Ziel ist ein Betrag über null.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Add a vault</source>
        <translation>Spartopf anlegen</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Add the vault</source>
        <translation>Spartopf anlegen</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>After the others; 1 comes first</source>
        <translation>Nach den anderen; 1 kommt zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Aim</source>
        <translation>Zielscheibe</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>By its place</source>
        <translation>Nach seinem Platz</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Coins</source>
        <translation>Münzen</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Colour {}</source>
        <translation>Farbe {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Edit the vault</source>
        <translation>Spartopf bearbeiten</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>For example: House deposit</source>
        <translation>Zum Beispiel: Anzahlung fürs Haus</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Home</source>
        <translation>Zuhause</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>No date; for example 2028-03-31</source>
        <translation>Kein Datum; zum Beispiel 2028-03-31</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Piggy bank</source>
        <translation>Sparschwein</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Planned a month</source>
        <translation>Geplant im Monat</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Priority</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Target date</source>
        <translation>Zieldatum</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Vault</source>
        <translation>Spartopf</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Wallet</source>
        <translation>Geldbörse</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>What is planned is an amount, not below zero.</source>
        <translation>Das Geplante ist ein Betrag, nicht unter null.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Write the day as 2028-03-31.</source>
        <translation>Schreiben Sie den Tag wie 2028-03-31.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/goal_dialog.py"/>
        <source>Write the target without separators of thousands.</source>
        <translation>Schreiben Sie das Ziel ohne Tausendertrennzeichen.</translation>
    </message>
</context>
<context>
    <name>VaultsView</name>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>A vault is something that you save for: an amount, perhaps a day, and the holdings that feed it. You will see here how far it is, whether it is on pace, and where it may go.</source>
        <translation>Ein Spartopf ist etwas, wofür Sie sparen: ein Betrag, vielleicht ein Tag, und die Bestände, die ihn speisen. Hier sehen Sie, wie weit er ist, ob er im Plan liegt, und wohin er führen kann.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Add a vault</source>
        <translation>Spartopf anlegen</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Archive the vault</source>
        <translation>Spartopf archivieren</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Archive {}?</source>
        <translation>{} archivieren?</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>As a table…</source>
        <translation>Als Tabelle…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Contributions…</source>
        <translation>Beiträge…</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>It is put away with its history and claims no holding any more. It can be taken back at any time.</source>
        <translation>Er wird mit seinem Verlauf weggelegt und beansprucht keinen Bestand mehr. Er lässt sich jederzeit zurückholen.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Remove the vault</source>
        <translation>Spartopf entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Remove {}?</source>
        <translation>{} entfernen?</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Savings goals</source>
        <translation>Sparziele</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Show archived</source>
        <translation>Archivierte zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>The goal and its percentages go; the holdings stay as they are. To keep it out of sight, archive it instead.</source>
        <translation>Das Ziel und seine Prozentsätze gehen; die Bestände bleiben, wie sie sind. Um ihn nur nicht zu sehen, archivieren Sie ihn.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>{} feeds {} no more since today.</source>
        <translation>{} speist {} seit heute nicht mehr.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>{} feeds {} with {} since today.</source>
        <translation>{} speist {} seit heute mit {}.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/view.py"/>
        <source>{}/{} is allocated {} too much: {}</source>
        <translation>{}/{} ist um {} zu viel zugeteilt: {}</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <location filename="../../ui/window/view.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>WaitingDocuments</name>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Do not attach {}</source>
        <translation>{} nicht anhängen</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <location filename="../../ui/documents/waiting.py"/>
        <source>“{}” cannot be attached: {}.</source>
        <translation>„{}“ kann nicht angehängt werden: {}.</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <location filename="../../ui/performance/waterfall.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
</context>
<context>
    <name>WhichBar</name>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All paper accounts</source>
        <translation>Alle Spielgeldkonten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All strategies</source>
        <translation>Alle Strategien</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Paper</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Paper {}</source>
        <translation>Simuliert {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Real or paper</source>
        <translation>Echt oder simuliert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Real {}</source>
        <translation>Echt {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/which.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>WindowDesk</name>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>A clipboard takes {} rows at most. Export the table to a file instead.</source>
        <translation>Die Zwischenablage fasst höchstens {} Zeilen. Exportieren Sie die Tabelle stattdessen in eine Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Amounts are hidden</source>
        <translation>Beträge sind verborgen</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Copying rows</source>
        <translation>Zeilen werden kopiert</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Export with dots</source>
        <translation>Mit Punkten exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Exporting the table</source>
        <translation>Tabelle wird exportiert</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Saved as {}.</source>
        <translation>Gespeichert als {}.</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tabellenkalkulation (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>Text with commas (*.csv)</source>
        <translation>Text mit Kommas (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>The file would have dots in place of every amount, as the window has now. To export the amounts, show them first with Ctrl+Shift+P.</source>
        <translation>Die Datei hätte Punkte anstelle jedes Betrags, wie jetzt das Fenster. Um die Beträge zu exportieren, zeigen Sie sie erst mit Strg+Umschalt+P.</translation>
    </message>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>{} rows copied.</source>
        <translation>{} Zeilen kopiert.</translation>
    </message>
</context>
<context>
    <name>WindowModel</name>
    <message>
        <location filename="../../ui/widgets/table_window.py"/>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <location filename="../../ui/window/table_desk.py"/>
        <source>{} rows</source>
        <translation>{} Zeilen</translation>
    </message>
</context>
<context>
    <name>YieldsView</name>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>1 payout was posted.</source>
        <translation>1 Auszahlung wurde gebucht.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>A rule says what a savings account or a stake earns. Coffer pays it on its days, shows what is accrued, and compares it with what really arrives.</source>
        <translation>Eine Regel sagt, was ein Sparkonto oder ein Stake verdient. Coffer zahlt es an seinen Tagen, zeigt das Aufgelaufene und vergleicht es mit dem, was wirklich ankommt.</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Add a rule…</source>
        <translation>Regel hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Every payout that is due by today, each once</source>
        <translation>Jede bis heute fällige Auszahlung, jede einmal</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Interest rules</source>
        <translation>Zinsregeln</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>No interest rules yet</source>
        <translation>Noch keine Zinsregeln</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Post 1 payout</source>
        <translation>1 Auszahlung buchen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Post {} payouts</source>
        <translation>{} Auszahlungen buchen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>The clock is right: post</source>
        <translation>Die Uhr stimmt: buchen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>the real interest arrived</source>
        <translation>die echten Zinsen kamen an</translation>
    </message>
    <message>
        <location filename="../../ui/yields/view.py"/>
        <source>{} payouts were posted.</source>
        <translation>{} Auszahlungen wurden gebucht.</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Change of its value since the day before, by prices</source>
        <translation>Wertänderung seit dem Vortag, durch Kurse</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Debts</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Last balance stated: {}</source>
        <translation>Letzter angegebener Saldo: {}</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>No balance was ever stated; the value rests on the entries alone.</source>
        <translation>Es wurde nie ein Saldo angegeben; der Wert beruht allein auf den Buchungen.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Not known: a price or an exchange rate is missing.</source>
        <translation>Nicht bekannt: Ein Kurs oder ein Wechselkurs fehlt.</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Share of all assets</source>
        <translation>Anteil an allen Vermögenswerten</translation>
    </message>
    <message>
        <location filename="../../ui/accounts/columns.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Cash</source>
        <translation>Geld</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Entries that were saved together; undone together.</source>
        <translation>Buchungen, die zusammen gespeichert wurden und zusammen zurückgenommen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Recorded {}</source>
        <translation>Erfasst {}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>Voided: it counts nowhere, and stays visible.</source>
        <translation>Storniert: zählt nirgends und bleibt sichtbar.</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>What came into cash (+) or left it (−).</source>
        <translation>Was an Geld zufloss (+) oder abfloss (−).</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>from {}</source>
        <translation>von {}</translation>
    </message>
    <message>
        <location filename="../../ui/activity/listing.py"/>
        <source>{} in, {} out</source>
        <translation>{} herein, {} hinaus</translation>
    </message>
    <message>
        <location filename="../../ui/activity/listing.py"/>
        <source>{} more currencies</source>
        <translation>{} weitere Währungen</translation>
    </message>
    <message>
        <location filename="../../ui/activity/columns.py"/>
        <source>{} of {} {}</source>
        <translation>{} von {} {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/activity/view.py"/>
        <source>{} transfers could pair in several ways.</source>
        <translation>
            <numerusform>{} Umbuchung könnte auf mehrere Weisen passen.</numerusform>
            <numerusform>{} Umbuchungen könnten auf mehrere Weisen passen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>allocation</name>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Buy {}</source>
        <translation>{} kaufen</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Institution</source>
        <translation>Institut</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Left out: the targets of the others come to 100 %.</source>
        <translation>Weggelassen: Die Ziele der anderen ergeben 100 %.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Move {} from {} to {}.</source>
        <translation>{} von {} nach {} umbuchen.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>No targets yet. Say how it is meant to be, and what is off is shown here.</source>
        <translation>Noch keine Ziele. Sagen Sie, wie es sein soll, dann steht hier, was abweicht.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Nothing is in a group. Groups are made under Accounts, Groups.</source>
        <translation>Nichts ist in einer Gruppe. Gruppen legt man unter Konten, Gruppen an.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Pay {} of the new money into {}.</source>
        <translation>{} des neuen Geldes in {} einzahlen.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Target {}</source>
        <translation>Ziel {}</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>keep {}</source>
        <translation>{} behalten</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>largest drift {} points</source>
        <translation>größte Abweichung {} Punkte</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>largest drift {} → {} points</source>
        <translation>größte Abweichung {} → {} Punkte</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>parts without a target are left out</source>
        <translation>Teile ohne Ziel bleiben weg</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>sell {}</source>
        <translation>{} verkaufen</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{} assigned</source>
        <translation>{} verteilt</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{} of its target</source>
        <translation>{} des Ziels</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{}: there is no holding in it that can be bought more of.</source>
        <translation>{}: Darin ist kein Bestand, von dem sich mehr kaufen ließe.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{}: too little of it can be sold.</source>
        <translation>{}: Davon lässt sich zu wenig verkaufen.</translation>
    </message>
    <message>
        <location filename="../../ui/allocation/words.py"/>
        <source>{}: what is due is too small for a trade.</source>
        <translation>{}: Was fällig ist, ist zu klein für einen Trade.</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A fee is in something without a price.</source>
        <translation>Eine Gebühr wurde in etwas ohne Kurs genommen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A profit factor above 5: look whether losing trades are missing.</source>
        <translation>Ein Profitfaktor über 5: Sehen Sie nach, ob Verlusttrades fehlen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A rate into the base currency is missing on a day of closing.</source>
        <translation>An einem Schlusstag fehlt ein Kurs in die Basiswährung.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A trade closed before any paper money was put in.</source>
        <translation>Ein Trade wurde geschlossen, bevor Spielgeld eingezahlt war.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>A trade with several tags counts in each.</source>
        <translation>Ein Trade mit mehreren Schlagwörtern zählt bei jedem.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>All results are the same.</source>
        <translation>Alle Ergebnisse sind gleich.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>As noted; else the name of the legs' structure.</source>
        <translation>Wie notiert; sonst der Name des Aufbaus der Teile.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Average R</source>
        <translation>Mittleres R</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Average loss</source>
        <translation>Mittlerer Verlust</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Average win</source>
        <translation>Mittlerer Gewinn</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>Below the highest</source>
        <translation>Unter dem Höchststand</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Best</source>
        <translation>Bester</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Break-even</source>
        <translation>Ohne Gewinn und Verlust</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Closed trades</source>
        <translation>Geschlossene Trades</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Drawdown of equity</source>
        <translation>Rückgang des Eigenkapitals</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Equity at its highest</source>
        <translation>Eigenkapital am Höchststand</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Excellent: SQN of 3 or more</source>
        <translation>Hervorragend: SQN von 3 oder mehr</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Expectancy</source>
        <translation>Erwartungswert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Exposure</source>
        <translation>Investitionsgrad</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Fair: SQN from 1.6 to 2.5</source>
        <translation>Mäßig: SQN von 1,6 bis 2,5</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>First opening to last closing</source>
        <translation>Erste Eröffnung bis letzte Schließung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>From {} to below {}: {} trades</source>
        <translation>Von {} bis unter {}: {} Trades</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Good: SQN from 2.5 to 3</source>
        <translation>Gut: SQN von 2,5 bis 3</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Highest before</source>
        <translation>Höchststand davor</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Holding time</source>
        <translation>Haltedauer</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>In a row now (− lost)</source>
        <translation>Gerade in Folge (− verloren)</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>It needs two trades.</source>
        <translation>Es braucht zwei Trades.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Largest drawdown</source>
        <translation>Größter Rückgang</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Longest</source>
        <translation>Am längsten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Lost in a row</source>
        <translation>Verloren in Folge</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Mean result</source>
        <translation>Mittleres Ergebnis</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Mixed: legs on both sides.</source>
        <translation>Gemischt: Teile auf beiden Seiten.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>More than 90% won: look whether losing trades are missing.</source>
        <translation>Mehr als 90 % gewonnen: Sehen Sie nach, ob Verlusttrades fehlen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>No closed trades.</source>
        <translation>Keine geschlossenen Trades.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>No stop was planned.</source>
        <translation>Kein Stop war geplant.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>No tag</source>
        <translation>Kein Schlagwort</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>None noted</source>
        <translation>Keine notiert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Not enough data to judge by: {} of {} trades, {} of {} days.</source>
        <translation>Zu wenig Daten für ein Urteil: {} von {} Trades, {} von {} Tagen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Not known whether won</source>
        <translation>Nicht bekannt, ob gewonnen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Nothing was held for any time.</source>
        <translation>Nichts wurde irgendeine Zeit gehalten.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Nothing was rolled.</source>
        <translation>Nichts wurde gerollt.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of a trade it is not known whether it was won.</source>
        <translation>Bei einem Trade ist nicht bekannt, ob er gewonnen wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of the first opening, {}.</source>
        <translation>Der ersten Eröffnung, {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of the last closing, {}.</source>
        <translation>Der letzten Schließung, {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Of them won</source>
        <translation>Davon gewonnen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Options are put together by what they are on.</source>
        <translation>Optionen stehen beim Basiswert zusammen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Paper trades: {} closed</source>
        <translation>Simulierte Trades: {} geschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Payoff ratio</source>
        <translation>Gewinn-Verlust-Verhältnis</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Poor: SQN below 1.6</source>
        <translation>Schwach: SQN unter 1,6</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Profit factor</source>
        <translation>Profitfaktor</translation>
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
        <translation>Echte Trades: {} geschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>SQN</source>
        <translation>SQN</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Sum of R</source>
        <translation>Summe der R</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Sum of gains</source>
        <translation>Summe der Gewinne</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Sum of losses</source>
        <translation>Summe der Verluste</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>Sum of results</source>
        <translation>Summe der Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>There is no gain.</source>
        <translation>Es gibt keinen Gewinn.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>There is no loss.</source>
        <translation>Es gibt keinen Verlust.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Time with anything open</source>
        <translation>Zeit mit etwas Offenem</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>To below</source>
        <translation>Bis unter</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Told in money alone: other money comes and goes in real accounts.</source>
        <translation>Nur in Geld angegeben: In echten Konten kommt und geht auch anderes Geld.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>Trades closed</source>
        <translation>Geschlossene Trades</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Trades with a stop</source>
        <translation>Trades mit einem Stop</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Trades, rolls as one</source>
        <translation>Trades, Gerolltes als einer</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Win rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Win rate of rolls</source>
        <translation>Trefferquote mit Gerolltem</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Won in a row</source>
        <translation>Gewonnen in Folge</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>Worst</source>
        <translation>Schlechtester</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>average win ÷ average loss</source>
        <translation>mittlerer Gewinn ÷ mittlerer Verlust</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>fall ÷ equity at its highest: paper money put in + sum of results</source>
        <translation>Rückgang ÷ Eigenkapital am Höchststand: eingezahltes Spielgeld + Summe der Ergebnisse</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>in {}, each with all of its result on the day of its closing, {}</source>
        <translation>in {}, jeder mit seinem ganzen Ergebnis am Tag seiner Schließung, {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>low − highest before it, of the sum of results; begins at nothing</source>
        <translation>Tief − Höchststand davor, der Summe der Ergebnisse; beginnt bei null</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>mean of result ÷ risk; risk = |entry − first planned stop| × quantity</source>
        <translation>Mittel von Ergebnis ÷ Risiko; Risiko = |Einstieg − erster geplanter Stop| × Menge</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>mean of the time from the first opening to the last closing</source>
        <translation>Mittel der Zeit von der ersten Eröffnung bis zur letzten Schließung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>most trades lost one after another, by closing</source>
        <translation>die meisten nacheinander verlorenen Trades, nach Schließung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>most trades won one after another, by closing</source>
        <translation>die meisten nacheinander gewonnenen Trades, nach Schließung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>paper left out</source>
        <translation>Simuliertes weggelassen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>real ones left out</source>
        <translation>echte weggelassen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>result ÷ closed trades</source>
        <translation>Ergebnis ÷ geschlossene Trades</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>root of n × mean ÷ deviation of results (n − 1)</source>
        <translation>Wurzel aus n × Mittel ÷ Abweichung der Ergebnisse (n − 1)</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of fees; results are net of them</source>
        <translation>Summe der Gebühren; in den Ergebnissen sind sie abgezogen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of gains ÷ sum of losses, in money</source>
        <translation>Summe der Gewinne ÷ Summe der Verluste, in Geld</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <source>sum of gains ÷ sum of losses, in money; none without a loss</source>
        <translation>Summe der Gewinne ÷ Summe der Verluste, in Geld; keiner ohne Verlust</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of gains ÷ won</source>
        <translation>Summe der Gewinne ÷ gewonnene</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of gains − sum of losses, net of fees</source>
        <translation>Summe der Gewinne − Summe der Verluste, nach Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>sum of losses ÷ lost</source>
        <translation>Summe der Verluste ÷ verlorene</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>the largest result</source>
        <translation>das größte Ergebnis</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>the smallest result</source>
        <translation>das kleinste Ergebnis</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>this computer's time zone ({})</source>
        <translation>Zeitzone dieses Computers ({})</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>time with anything open ÷ first opening to last closing</source>
        <translation>Zeit mit etwas Offenem ÷ erste Eröffnung bis letzte Schließung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>won + lost + break-even; legs of one strategy count as one</source>
        <translation>gewonnen + verloren + ohne Gewinn und Verlust; Teile einer Strategie zählen als einer</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/tables.py"/>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>won ÷ all closed trades; break-even ones are among them</source>
        <translation>gewonnen ÷ alle geschlossenen Trades; die ohne Gewinn und Verlust zählen mit</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>won ÷ all, a trade and what it was rolled into as one</source>
        <translation>gewonnen ÷ alle, ein Trade und das, wozu er gerollt wurde, als einer</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>{} below the highest</source>
        <translation>{} unter dem Höchststand</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>{} closed</source>
        <translation>{} geschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} closed trades are in {}, without a rate into {} on their day.</source>
        <translation>{} geschlossene Trades sind in {}, ohne Kurs in {} an ihrem Tag.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} closed trades have a fee without a price.</source>
        <translation>{} geschlossene Trades haben eine Gebühr ohne Kurs.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} d {} h</source>
        <translation>{} T {} Std.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} h {} min</source>
        <translation>{} Std. {} Min.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} min</source>
        <translation>{} Min.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/words.py"/>
        <source>{} open, not counted</source>
        <translation>{} offen, nicht gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/analysis/charts.py"/>
        <source>{}: {} on {}; deepest fall {} on {}.</source>
        <translation>{}: {} am {}; tiefster Rückgang {} am {}.</translation>
    </message>
</context>
<context>
    <name>balances</name>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>({} of {} holdings proven)</source>
        <translation>({} von {} Beständen belegt)</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>, the ledger {} ({})</source>
        <translation>, das Hauptbuch {} ({})</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>, {} of it new</source>
        <translation>, davon {} neu</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Contradicted</source>
        <translation>Widersprochen</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Derived only</source>
        <translation>Nur abgeleitet</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Enter shows what was stated</source>
        <translation>Eingabe zeigt das Angegebene</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Enter states the balance of {}</source>
        <translation>Eingabe gibt den Saldo von {} an</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>In effect</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Limit less what is owed; nobody stated it.</source>
        <translation>Limit abzüglich des Geschuldeten; niemand hat es angegeben.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>No balance was stated yet; the figure rests on the entries alone.</source>
        <translation>Noch wurde kein Saldo angegeben; die Zahl beruht allein auf den Buchungen.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Not in use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Paper money</source>
        <translation>Spielgeld</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Proven</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Reconciling would open with {}.</source>
        <translation>Der Abgleich würde mit {} beginnen.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Recorded {}</source>
        <translation>Erfasst {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Scam</source>
        <translation>Betrug</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Stated on {}</source>
        <translation>Angegeben am {}</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>The ledger says the same.</source>
        <translation>Das Hauptbuch sagt dasselbe.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>The ledger says {}: {} apart.</source>
        <translation>Das Hauptbuch sagt {}: {} Unterschied.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>There are no entries of it: the stated balance is all that is known.</source>
        <translation>Es gibt keine Buchungen dazu: Der angegebene Saldo ist alles, was bekannt ist.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>What was stated, less what the entries add up to</source>
        <translation>Was angegeben wurde, abzüglich der Summe der Buchungen</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>agrees</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>flagged by a provider</source>
        <translation>von einem Anbieter markiert</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../ui/balances/columns.py"/>
        <source>no reason was given</source>
        <translation>kein Grund angegeben</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} came in after {} that no entry tells.</source>
        <translation>{} kam nach dem {} herein, wovon keine Buchung weiß.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} came in that no entry tells.</source>
        <translation>{} kam herein, wovon keine Buchung weiß.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} went out after {} that no entry tells.</source>
        <translation>{} ging nach dem {} hinaus, wovon keine Buchung weiß.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{} went out that no entry tells.</source>
        <translation>{} ging hinaus, wovon keine Buchung weiß.</translation>
    </message>
    <message>
        <location filename="../../ui/balances/words.py"/>
        <source>{}: {} on {}</source>
        <translation>{}: {} am {}</translation>
    </message>
</context>
<context>
    <name>baskets</name>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>1 part is missing</source>
        <translation>1 Teil fehlt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>At work</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Below the least quantity</source>
        <translation>Unter der Mindestmenge</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Below the least value</source>
        <translation>Unter dem Mindestwert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Bought for {}</source>
        <translation>Gekauft für {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Closed now</source>
        <translation>Gerade geschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Comes to</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Cost</source>
        <translation>Einstandswert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Fee {}</source>
        <translation>Gebühr {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Fees take all of it</source>
        <translation>Gebühren nehmen alles</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Filled {} of {}</source>
        <translation>{} von {} ausgeführt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Held through this basket</source>
        <translation>Über diesen Korb gehalten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Hide parts</source>
        <translation>Teile verbergen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>High risk</source>
        <translation>Hohes Risiko</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Higher risk</source>
        <translation>Höheres Risiko</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>In the basket; nothing: it has left it</source>
        <translation>Im Korb; nichts: ist nicht mehr darin</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Its share of the amount without what it comes to; below zero: it takes more</source>
        <translation>Sein Anteil am Betrag ohne das, was er ergibt; unter null: er nimmt mehr</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Largest distance from a weight</source>
        <translation>Größter Abstand von einem Gewicht</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Left over</source>
        <translation>Rest</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Less than one step</source>
        <translation>Weniger als ein Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Low risk</source>
        <translation>Niedriges Risiko</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Lower risk</source>
        <translation>Niedrigeres Risiko</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Medium risk</source>
        <translation>Mittleres Risiko</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>More than can be paid</source>
        <translation>Mehr als bezahlt werden kann</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>No price known</source>
        <translation>Kein Kurs bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Not all of it can be sold through the basket: it was sold otherwise, or is at work.</source>
        <translation>Nicht alles kann über den Korb verkauft werden: Es wurde anders verkauft oder steckt in Orders.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Not on the step</source>
        <translation>Nicht auf dem Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Not on the tick</source>
        <translation>Nicht auf dem Tick</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Nothing was bought through it yet.</source>
        <translation>Noch wurde nichts darüber gekauft.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Nothing was ordered through this basket yet.</source>
        <translation>Über diesen Korb wurde noch nichts geordert.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Of</source>
        <translation>Vom</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Of what is held through the basket</source>
        <translation>Von dem, was über den Korb gehalten wird</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Of what is still there, first in, first out, fees included</source>
        <translation>Von dem, was noch da ist, First in, first out, mit Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Paper</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Partly filled</source>
        <translation>Teilweise ausgeführt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/editor.py"/>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/order_dialog.py"/>
        <source>Parts as they would be ordered</source>
        <translation>Teile, wie sie geordert würden</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Parts of the order</source>
        <translation>Teile der Order</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>Price is old</source>
        <translation>Kurs ist alt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Realized by sales</source>
        <translation>Durch Verkäufe realisiert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Show parts</source>
        <translation>Teile zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Sold for about {}</source>
        <translation>Verkauft für etwa {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>The newest price, with the account's slippage where it has some</source>
        <translation>Der neueste Kurs, mit der Slippage des Kontos, wo es eine hat</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Try the missing part again</source>
        <translation>Fehlenden Teil erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>Try the {} missing parts again</source>
        <translation>Die {} fehlenden Teile erneut versuchen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <location filename="../../ui/trades/baskets/detail.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>With the fee: what a buy takes out of the cash, or a sale brings in</source>
        <translation>Mit der Gebühr: was ein Kauf dem Guthaben entnimmt oder ein Verkauf einbringt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>buy {}</source>
        <translation>{} kaufen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>sell {}</source>
        <translation>{} verkaufen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>{} h ago</source>
        <translation>vor {} Std.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/columns.py"/>
        <source>{} min ago</source>
        <translation>vor {} Min.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/progress.py"/>
        <source>{} more</source>
        <translation>{} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} of about {} came in</source>
        <translation>{} von etwa {} hereingekommen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} of {} spent</source>
        <translation>{} von {} ausgegeben</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{} parts are missing</source>
        <translation>{} Teile fehlen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/baskets/words.py"/>
        <source>{}, {} of 5</source>
        <translation>{}, {} von 5</translation>
    </message>
</context>
<context>
    <name>belongings</name>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Acquired</source>
        <translation>Erworben</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Add property or valuables</source>
        <translation>Sachwert oder Wertgegenstand hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>Ahead</source>
        <translation>Voraus</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>All {} values…</source>
        <translation>Alle {} Werte…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>An account of its own</source>
        <translation>Ein eigenes Konto</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>As it counts now</source>
        <translation>Wie es jetzt zählt</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Bar</source>
        <translation>Barren</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Before fees</source>
        <translation>Vor Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Below which the value does not fall</source>
        <translation>Unter den der Wert nicht fällt</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Buy more of {}</source>
        <translation>Mehr von {} kaufen</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Buy more…</source>
        <translation>Mehr kaufen…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <location filename="../../ui/belongings/words.py"/>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>By its rule the value is beyond any measure.</source>
        <translation>Nach seiner Regel liegt der Wert jenseits jeden Maßes.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Coin</source>
        <translation>Münze</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Collectible</source>
        <translation>Sammlerstück</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Cost</source>
        <translation>Einstandswert</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Cost of what is sold</source>
        <translation>Einstand des Verkauften</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Cost, {}</source>
        <translation>Kosten, {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Declining balance</source>
        <translation>Degressiv</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Declining balance, {} a year, not below {}</source>
        <translation>Degressiv, {} im Jahr, nicht unter {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Entries of its account</source>
        <translation>Buchungen seines Kontos</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Every value that was set or changed, the newest change first.</source>
        <translation>Jeder festgelegte oder geänderte Wert, die neueste Änderung zuerst.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Falls by a rate of what is left a year, not below the salvage value.</source>
        <translation>Fällt jährlich um einen Satz des Verbliebenen, nicht unter den Restwert.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Falls in equal steps to the salvage value over a life in months.</source>
        <translation>Fällt in gleichen Schritten über die Nutzungsdauer auf den Restwert.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Fine metal in a thousand: 999.9, or 916.7</source>
        <translation>Feinmetall in Tausendsteln: 999,9 oder 916,7</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Fine ounces times the spot price of the metal, with a premium if you like.</source>
        <translation>Feinunzen mal Spotpreis des Metalls, auf Wunsch mit Aufschlag.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Fine ounces, all pieces</source>
        <translation>Feinunzen, alle Stücke</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Fixed growth</source>
        <translation>Festes Wachstum</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Fixed growth, {} a year</source>
        <translation>Festes Wachstum, {} im Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Follows an index</source>
        <translation>Folgt einem Index</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Follows {}</source>
        <translation>Folgt {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>For example: Home</source>
        <translation>Zum Beispiel: Eigenheim</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>For example: Series A</source>
        <translation>Zum Beispiel: Serie A</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>For example: valuation by an expert</source>
        <translation>Zum Beispiel: Gutachten</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>From 1 to 100 percent of the whole</source>
        <translation>Von 1 bis 100 Prozent des Ganzen</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>From outside the books</source>
        <translation>Von außerhalb der Bücher</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Funding round</source>
        <translation>Finanzierungsrunde</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Funding round of {}</source>
        <translation>Finanzierungsrunde von {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Grows by a rate a year, compound; a rate below zero lets it fall.</source>
        <translation>Wächst jährlich um einen Satz mit Zinseszins; ein Satz unter null lässt ihn fallen.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>How {} is valued</source>
        <translation>Wie {} bewertet wird</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Its cash goes down by cost and fees</source>
        <translation>Sein Geld sinkt um Kosten und Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Its rule needs a first value set by hand.</source>
        <translation>Seine Regel braucht einen ersten Wert von Hand.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Its value goes on</source>
        <translation>Sein Wert geht weiter</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Kept in</source>
        <translation>Verwahrt in</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Last by hand</source>
        <translation>Zuletzt von Hand</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Life in months</source>
        <translation>Nutzungsdauer in Monaten</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Loan-to-value</source>
        <translation>Beleihungsquote</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Market price</source>
        <translation>Marktpreis</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Metal</source>
        <translation>Metall</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Money goes to</source>
        <translation>Geld geht an</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Moves with the price of another asset, for example a house price index.</source>
        <translation>Bewegt sich mit dem Kurs einer anderen Anlage, etwa einem Hauspreisindex.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/columns.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Net worth</source>
        <translation>Reinvermögen</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>New value of {}</source>
        <translation>Neuer Wert von {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>New value…</source>
        <translation>Neuer Wert…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Next by rule</source>
        <translation>Nächster nach Regel</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>No value is known yet.</source>
        <translation>Noch ist kein Wert bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Nobody: it was there already</source>
        <translation>Niemand: Es war schon da</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Notary, tax, broker: part of the cost</source>
        <translation>Notar, Steuer, Makler: Teil des Einstands</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Note the round</source>
        <translation>Runde festhalten</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Of its cost and its values</source>
        <translation>Für Einstand und Werte</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Of the company</source>
        <translation>Der Firma</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Of the company, all classes, if known</source>
        <translation>Der Firma, alle Klassen, falls bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>Of what is owned</source>
        <translation>Des eigenen Anteils</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Other form</source>
        <translation>Andere Form</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Out of the books</source>
        <translation>Aus den Büchern</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Over the spot price; may be below zero</source>
        <translation>Über dem Spotpreis; darf unter null sein</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Owed on it</source>
        <translation>Darauf geschuldet</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Owned</source>
        <translation>Besitz</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>Owned no more</source>
        <translation>Nicht mehr im Besitz</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Paid from</source>
        <translation>Gezahlt von</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Palladium</source>
        <translation>Palladium</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Part of the whole, %</source>
        <translation>Teil des Ganzen, %</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Past months that change</source>
        <translation>Vergangene Monate, die sich ändern</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Platinum</source>
        <translation>Platin</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Precious metal</source>
        <translation>Edelmetall</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Premium, %</source>
        <translation>Aufschlag, %</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Price of a share, {}</source>
        <translation>Preis eines Anteils, {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Private company</source>
        <translation>Privates Unternehmen</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Proceeds after fees</source>
        <translation>Erlös nach Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Proceeds, {}</source>
        <translation>Erlös, {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Property</source>
        <translation>Immobilien</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Purity</source>
        <translation>Feingehalt</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Purity, ‰</source>
        <translation>Feingehalt, ‰</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Rate a year, %</source>
        <translation>Satz im Jahr, %</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Realized by sales</source>
        <translation>Durch Verkäufe realisiert</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Round…</source>
        <translation>Runde…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Rule…</source>
        <translation>Regel…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>Salvage value</source>
        <translation>Restwert</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Sell</source>
        <translation>Verkaufen</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Sell {}</source>
        <translation>{} verkaufen</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Sell…</source>
        <translation>Verkaufen…</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Set the rule</source>
        <translation>Regel festlegen</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Set the value</source>
        <translation>Wert festlegen</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Several pieces may lie in one account</source>
        <translation>Mehrere Stücke dürfen in einem Konto liegen</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Share class</source>
        <translation>Anteilsklasse</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Share owned, %</source>
        <translation>Eigener Anteil, %</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Shares after it</source>
        <translation>Anteile danach</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Silver</source>
        <translation>Silber</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Spot price</source>
        <translation>Spotpreis</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Spot price, premium {}</source>
        <translation>Spotpreis, Aufschlag {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Straight line</source>
        <translation>Linear</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Straight line to {} over {} months</source>
        <translation>Linear auf {} über {} Monate</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>The newest day of a value that no rule made</source>
        <translation>Der neueste Tag eines Werts, den keine Regel gemacht hat</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>The next twelve months</source>
        <translation>Die nächsten zwölf Monate</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The price of its index is not known, so its rule says nothing.</source>
        <translation>Der Kurs seines Index ist nicht bekannt, also sagt die Regel nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <source>The share of the whole, or how many pieces or shares</source>
        <translation>Der Anteil am Ganzen, oder wie viele Stücke oder Anteile</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The spot price of its metal is not known, so its rule says nothing.</source>
        <translation>Der Spotpreis seines Metalls ist nicht bekannt, also sagt die Regel nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/rule_fields.py"/>
        <source>The symbol of the asset whose price it follows</source>
        <translation>Das Symbol der Anlage, deren Kurs er folgt</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The value stays</source>
        <translation>Der Wert bleibt</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>The value stays as it is until you set another one.</source>
        <translation>Der Wert bleibt, wie er ist, bis Sie einen anderen festlegen.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>The whole piece, with what is no metal</source>
        <translation>Das ganze Stück, mit dem, was kein Metall ist</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Unit of weight</source>
        <translation>Gewichtseinheit</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/columns.py"/>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Value of a piece</source>
        <translation>Wert eines Stücks</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Value of a share</source>
        <translation>Wert eines Anteils</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <location filename="../../ui/belongings/words.py"/>
        <source>Value of the whole</source>
        <translation>Wert des Ganzen</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Value of what you own</source>
        <translation>Wert Ihres Anteils</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Value over time</source>
        <translation>Wert im Zeitverlauf</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Valued</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Values by rule</source>
        <translation>Werte nach Regel</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>Values by rule after this day are worked out anew</source>
        <translation>Werte nach Regel ab diesem Tag werden neu berechnet</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Values of {}</source>
        <translation>Werte von {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>Weight of a piece</source>
        <translation>Gewicht eines Stücks</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>What had been stated for that day before</source>
        <translation>Was vorher für den Tag angegeben war</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>What it is worth today</source>
        <translation>Was es heute wert ist</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/add_dialog.py"/>
        <source>What you paid for your part, in total, without fees</source>
        <translation>Was Sie für Ihren Teil insgesamt gezahlt haben, ohne Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <location filename="../../ui/belongings/history_dialog.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>You keep</source>
        <translation>Sie behalten</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>You own {}</source>
        <translation>Sie besitzen {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>grams</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/words.py"/>
        <source>troy ounces</source>
        <translation>Feinunzen</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/dialogs.py"/>
        <source>values after that day are worked out anew</source>
        <translation>Werte nach diesem Tag werden neu berechnet</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/panel.py"/>
        <source>{}, in {}</source>
        <translation>{}, in {}</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>{}: no value is known.</source>
        <translation>{}: Kein Wert ist bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/belongings/chart.py"/>
        <source>{}: {} on {}, {} on {}; {} of {} values set by hand.</source>
        <translation>{}: {} am {}, {} am {}; {} von {} Werten von Hand festgelegt.</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>about {}</source>
        <translation>etwa {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>amount not known</source>
        <translation>Betrag nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>as on {}</source>
        <translation>wie am {}</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>no longer paid</source>
        <translation>nicht mehr gezahlt</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>no regular payments</source>
        <translation>keine regelmäßigen Zahlungen</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>not held any more</source>
        <translation>nicht mehr gehalten</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>twice a year</source>
        <translation>halbjährlich</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <location filename="../../ui/income/calendar_page.py"/>
        <source>{} each</source>
        <translation>je {}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Amounts are hidden: show them first.</source>
        <translation>Beträge sind verborgen: Zeigen Sie sie zuerst.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Below zero, without a tile: {}</source>
        <translation>Unter null, ohne Kachel: {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/twin.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copied as a picture.</source>
        <translation>Als Bild kopiert.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copied {} rows as data.</source>
        <translation>{} Zeilen als Daten kopiert.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copy as data</source>
        <translation>Als Daten kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/charts/more.py"/>
        <source>Copy, save, print, show as table</source>
        <translation>Kopieren, speichern, drucken, als Tabelle zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/charts/columns.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>Estimated on {} of {} days.</source>
        <translation>Geschätzt an {} von {} Tagen.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>From outside</source>
        <translation>Von außen</translation>
    </message>
    <message>
        <location filename="../../ui/charts/more.py"/>
        <source>More for the chart {}</source>
        <translation>Mehr zum Diagramm {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>Not known on {} of {} days.</source>
        <translation>Nicht bekannt an {} von {} Tagen.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <source>Nothing is known for this period.</source>
        <translation>Für diesen Zeitraum ist nichts bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/days.py"/>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Nothing is owned on this day.</source>
        <translation>An diesem Tag ist nichts im Besitz.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../../ui/charts/bars.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as data</source>
        <translation>Als Daten speichern</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as data…</source>
        <translation>Als Daten speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Save as picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Saved as {}.</source>
        <translation>Gespeichert als {}.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/treemap.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tabellen (*.csv *.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/charts/deeds.py"/>
        <source>There is nothing to take along.</source>
        <translation>Es gibt nichts mitzunehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/charts/columns.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>change not known</source>
        <translation>Änderung nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>changed by {}</source>
        <translation>Änderung {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/bars.py"/>
        <source>{name}: {first} in {first_when}, {last} in {last_when}, changed by {change}; lowest {low} in {low_when}, highest {high} in {high_when}; {total} in all.</source>
        <translation>{name}: {first} im {first_when}, {last} im {last_when}, Änderung {change}; Tiefststand {low} im {low_when}, Höchststand {high} im {high_when}; insgesamt {total}.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{} from outside</source>
        <translation>{} von außen</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{} to outside</source>
        <translation>{} nach außen</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <location filename="../../ui/charts/words.py"/>
        <source>{}: from {} on {} to {} on {}, {}; lowest {} on {}, highest {} on {}.</source>
        <translation>{}: von {} am {} auf {} am {}, {}; Tiefststand {} am {}, Höchststand {} am {}.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <location filename="../../ui/charts/words.py"/>
        <source>{}: nothing is known for this period.</source>
        <translation>{}: Für diesen Zeitraum ist nichts bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/charts/lines.py"/>
        <source>{}: {} at the end, lowest {}, highest {}</source>
        <translation>{}: am Ende {}, Tiefststand {}, Höchststand {}</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <location filename="../../ui/window/sidebar.py"/>
        <source>{} accounts</source>
        <translation>
            <numerusform>{} Konto</numerusform>
            <numerusform>{} Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/batches.py"/>
        <source>{} balances</source>
        <translation>
            <numerusform>{} Saldo</numerusform>
            <numerusform>{} Salden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/detail.py"/>
        <location filename="../../ui/holdings/explain.py"/>
        <location filename="../../ui/settings/batches.py"/>
        <source>{} entries</source>
        <translation>
            <numerusform>{} Buchung</numerusform>
            <numerusform>{} Buchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/security.py"/>
        <source>{} minutes</source>
        <translation>
            <numerusform>{} Minute</numerusform>
            <numerusform>{} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/batches.py"/>
        <source>{} prices</source>
        <translation>
            <numerusform>{} Kurs</numerusform>
            <numerusform>{} Kurse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/settings/trail.py"/>
        <source>{} rows</source>
        <translation>
            <numerusform>{} Zeile</numerusform>
            <numerusform>{} Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>A charge of its own, not part of a trade.</source>
        <translation>Ein eigener Aufwand, nicht Teil eines Trades.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>A tax paid from an account.</source>
        <translation>Eine Steuer, die ein Konto gezahlt hat.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Adds a lot; its cost includes the fee. Cash goes down.</source>
        <translation>Legt ein Lot an; sein Einstand enthält die Gebühr. Das Geld nimmt ab.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset given</source>
        <translation>Abgegebene Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset or currency</source>
        <translation>Anlage oder Währung</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Asset received</source>
        <translation>Erhaltene Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Assets received for nothing: a lot at market value.</source>
        <translation>Ohne Gegenleistung erhaltene Anlagen: ein Lot zum Marktwert.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Cash that an account paid. Counts as income.</source>
        <translation>Geld, das ein Konto ausgezahlt hat. Zählt als Ertrag.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Cash that an asset paid. Counts as income.</source>
        <translation>Geld, das eine Anlage ausgezahlt hat. Zählt als Ertrag.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Comes from outside: salary, savings, assets you bring in.</source>
        <translation>Kommt von außen: Gehalt, Erspartes, mitgebrachte Anlagen.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Cost per unit</source>
        <translation>Einstand je Einheit</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>From account</source>
        <translation>Von Konto</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Interest that a debt costs. Counts as a charge.</source>
        <translation>Zinsen, die eine Schuld kostet. Zählt als Aufwand.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Leaves what Coffer keeps track of.</source>
        <translation>Verlässt, was Coffer führt.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Moves between your own accounts; lots keep date and cost.</source>
        <translation>Bewegt sich zwischen Ihren eigenen Konten; Lots behalten Datum und Einstand.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Multiplies the quantity and divides the unit cost.</source>
        <translation>Vervielfacht die Menge und teilt den Einstand je Einheit.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>New units for one old</source>
        <translation>Neue Einheiten für eine alte</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>One asset for another: a sale and a buy, no cash moves.</source>
        <translation>Eine Anlage gegen eine andere: ein Verkauf und ein Kauf, kein Geld fließt.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Paid by</source>
        <translation>Gezahlt von</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Price per unit</source>
        <translation>Kurs je Einheit</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Proceeds</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Quantity given</source>
        <translation>Abgegebene Menge</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Quantity received</source>
        <translation>Erhaltene Menge</translation>
    </message>
    <message>
        <location filename="../../ui/entries/effect.py"/>
        <source>Realized gain</source>
        <translation>Realisierter Gewinn</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Staking and the like: a lot at market value, and income.</source>
        <translation>Staking und Ähnliches: ein Lot zum Marktwert, und Ertrag.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Swap</source>
        <translation>Tausch</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Takes lots and realizes a gain. Cash goes up, less the fee.</source>
        <translation>Verbraucht Lots und realisiert einen Gewinn. Das Geld nimmt zu, abzüglich der Gebühr.</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>To account</source>
        <translation>Auf Konto</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Total before the fee</source>
        <translation>Summe vor Gebühr</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Transfer</source>
        <translation>Umbuchung</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Type of asset</source>
        <translation>Art der Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>Type of asset received</source>
        <translation>Art der erhaltenen Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/entries/shapes.py"/>
        <source>What was there before your records begin, at its cost.</source>
        <translation>Was vor Beginn Ihrer Aufzeichnungen da war, zu seinem Einstand.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>A sealed value was changed or moved: {}</source>
        <translation>Ein versiegelter Wert wurde verändert oder verschoben: {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Choose another place, or start new books there.</source>
        <translation>Wählen Sie einen anderen Ort oder beginnen Sie dort neue Bücher.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Restore a backup, or choose another file.</source>
        <translation>Stellen Sie eine Sicherung wieder her oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Several assets have the symbol “{}” ({}). Choose the asset type.</source>
        <translation>Mehrere Anlagen haben das Symbol „{}“ ({}). Wählen Sie die Art der Anlage.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The books do not check out</source>
        <translation>Die Bücher stimmen nicht</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The entry “{}” does not add up: {} Nothing was written.</source>
        <translation>Die Buchung „{}“ geht nicht auf: {} Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The keyring cannot be used: {}</source>
        <translation>Der Schlüsselbund kann nicht benutzt werden: {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>The request could not be carried out.</source>
        <translation>Das konnte nicht ausgeführt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>There are no books at “{}”.</source>
        <translation>Bei „{}“ sind keine Bücher.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>There is no {} named “{}”. Check the spelling, or add it first.</source>
        <translation>Es gibt kein {} namens „{}“. Prüfen Sie die Schreibweise oder legen Sie es erst an.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>Update Coffer, then open it again.</source>
        <translation>Aktualisieren Sie Coffer und öffnen Sie sie dann wieder.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>{} cannot be opened: {}</source>
        <translation>{} kann nicht geöffnet werden: {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” cannot be imported: {} Nothing was written.</source>
        <translation>„{}“ kann nicht importiert werden: {} Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” cannot be used: {}</source>
        <translation>„{}“ kann nicht benutzt werden: {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” is damaged, or is no Coffer file: {}</source>
        <translation>„{}“ ist beschädigt oder keine Coffer-Datei: {}</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” is no date. Write it like 2026-11-20.</source>
        <translation>„{}“ ist kein Datum. Schreiben Sie es wie 2026-11-20.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” is no plain number. Write it like 1234.56.</source>
        <translation>„{}“ ist keine einfache Zahl. Schreiben Sie sie wie 1234.56.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}” was written by a newer Coffer. It was not touched.</source>
        <translation>„{}“ wurde von einem neueren Coffer geschrieben und nicht angetastet.</translation>
    </message>
    <message>
        <location filename="../../ui/format_errors.py"/>
        <source>“{}”: {}</source>
        <translation>„{}“: {}</translation>
    </message>
</context>
<context>
    <name>executions</name>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>A CSV file of trades, fills or activity, of any broker or exchange. What each row becomes is shown before anything is written, and importing the same file twice adds nothing.</source>
        <translation>Eine CSV-Datei mit Trades, Ausführungen oder Aktivitäten eines beliebigen Brokers oder einer Börse. Was aus jeder Zeile wird, sehen Sie, bevor etwas geschrieben wird; dieselbe Datei zweimal zu importieren fügt nichts hinzu.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>A sentence that says it all</source>
        <translation>Ein Satz, der alles sagt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Account: </source>
        <translation>Konto: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Already in the books: </source>
        <translation>Schon in den Büchern: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Amounts: </source>
        <translation>Beträge: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Booked again</source>
        <translation>Noch einmal gebucht</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Bought or sold</source>
        <translation>Gekauft oder verkauft</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Buys and sells that are in the ledger become positions in Trades. Nothing is booked again, and doing it twice adds nothing.</source>
        <translation>Käufe und Verkäufe im Hauptbuch werden zu Positionen unter Trades. Nichts wird noch einmal gebucht, und ein zweites Mal fügt nichts hinzu.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Choose the account into which it is imported.</source>
        <translation>Wählen Sie das Konto, in das importiert wird.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_columns.py"/>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Currency of the fee</source>
        <translation>Währung der Gebühr</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Currency: </source>
        <translation>Währung: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Dates: </source>
        <translation>Datumsangaben: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Decimals: </source>
        <translation>Dezimalzeichen: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Drop a broker's file here</source>
        <translation>Datei eines Brokers hier ablegen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Every execution of this file is already in the books.</source>
        <translation>Alle Ausführungen dieser Datei sind schon in den Büchern.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Fees: </source>
        <translation>Gebühren: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>ISIN</source>
        <translation>ISIN</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Id of the execution</source>
        <translation>Kennung der Ausführung</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Id of the order</source>
        <translation>Kennung der Order</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Import executions</source>
        <translation>Ausführungen importieren</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Import {}</source>
        <translation>{} importieren</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Imported {} executions into {}</source>
        <translation>{} Ausführungen in {} importiert</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Is like</source>
        <translation>Ist wie</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Kind of asset</source>
        <translation>Art der Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Kind of row</source>
        <translation>Art der Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Lets the account sell more than it holds, from now on.</source>
        <translation>Lässt das Konto von nun an mehr verkaufen, als es hat.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Looking at the ledger …</source>
        <translation>Hauptbuch wird angesehen …</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>May go short</source>
        <translation>Darf leer verkaufen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>No execution</source>
        <translation>Keine Ausführung</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>No executions: {}</source>
        <translation>Keine Ausführungen: {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Nothing is written before you press Import.</source>
        <translation>Nichts wird geschrieben, bevor Sie „Importieren“ drücken.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Opens or closes</source>
        <translation>Eröffnet oder schließt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: call or put</source>
        <translation>Option: Call oder Put</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: expiry</source>
        <translation>Option: Verfall</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: multiplier</source>
        <translation>Option: Multiplikator</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: strike</source>
        <translation>Option: Ausübungspreis</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Option: underlying</source>
        <translation>Option: Basiswert</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Perhaps known {}</source>
        <translation>Vielleicht bekannt {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Rejected rows are left out; mended and imported again, they are added.</source>
        <translation>Abgelehnte Zeilen bleiben weg; berichtigt und erneut importiert kommen sie hinzu.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>Rejected {}</source>
        <translation>Abgelehnt {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Say first what the columns are.</source>
        <translation>Sagen Sie zuerst, was die Spalten sind.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Status of the order</source>
        <translation>Status der Order</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Take over trades of the ledger</source>
        <translation>Trades des Hauptbuchs übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>There is no row that can be imported.</source>
        <translation>Keine Zeile kann importiert werden.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>There is nothing to take over.</source>
        <translation>Es gibt nichts zu übernehmen.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Time alone</source>
        <translation>Nur Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>Times in: </source>
        <translation>Uhrzeiten in: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Undo takes the whole import back.</source>
        <translation>„Rückgängig“ nimmt den ganzen Import zurück.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>What becomes of trades that the ledger seems to have: the same asset, side, quantity, price and day. Taken over, they become positions and nothing is booked a second time.</source>
        <translation>Was aus Trades wird, die das Hauptbuch schon zu haben scheint: gleiche Anlage, Seite, Menge, Kurs und Tag. Übernommen werden sie zu Positionen, und nichts wird ein zweites Mal gebucht.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>What is left out</source>
        <translation>Was wegbleibt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>What the books seem to have</source>
        <translation>Was die Bücher zu haben scheinen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>What the rows become</source>
        <translation>Was aus den Zeilen wird</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_columns.py"/>
        <source>What these words mean</source>
        <translation>Was diese Wörter bedeuten</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>Working out what it would do</source>
        <translation>Die Wirkung wird ermittelt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>all are charged</source>
        <translation>alle werden belastet</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>before the fee</source>
        <translation>vor der Gebühr</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>book again</source>
        <translation>noch einmal buchen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>choose or name one</source>
        <translation>eines wählen oder benennen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>guessed</source>
        <translation>erraten</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>mapping {}</source>
        <translation>Zuordnung {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>negative is charged</source>
        <translation>negativ wird belastet</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_words.py"/>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>positive is charged</source>
        <translation>positiv wird belastet</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_dialog.py"/>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>take over</source>
        <translation>übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>with the fee</source>
        <translation>mit der Gebühr</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_options.py"/>
        <source>year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} added</source>
        <translation>{} hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} already known</source>
        <translation>{} schon bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} new</source>
        <translation>{} neu</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} positions</source>
        <translation>{} Positionen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} rejected</source>
        <translation>{} abgelehnt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} rows</source>
        <translation>{} Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_preview.py"/>
        <source>{} taken over from the ledger</source>
        <translation>{} aus dem Hauptbuch übernommen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>{} trades became {} positions.</source>
        <translation>{} Trades wurden zu {} Positionen.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/executions_adopt.py"/>
        <source>{} trades become {} positions.</source>
        <translation>{} Trades werden zu {} Positionen.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Assets</source>
        <translation>Vermögen</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Assets {} less debts {}, on {}.</source>
        <translation>Vermögen {} abzüglich Schulden {}, am {}.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Changed prices</source>
        <translation>Geänderte Kurse</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Cost of the open lots</source>
        <translation>Einstand der offenen Lots</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Coverage: {}</source>
        <translation>Abdeckung: {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Debts</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Entries of {}</source>
        <translation>Buchungen von {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Further down</source>
        <translation>Weiter hinab</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Gains</source>
        <translation>Gewinne</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Holdings</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Income</source>
        <translation>Erträge</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Net worth</source>
        <translation>Reinvermögen</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Of</source>
        <translation>Vom</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Oldest rate on the way</source>
        <translation>Ältester Kurs auf dem Weg</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Open lots of {}</source>
        <translation>Offene Lots von {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Price and path</source>
        <translation>Kurs und Weg</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Price of {}</source>
        <translation>Kurs von {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Proceeds less the cost of the lots that went, sale by sale.</source>
        <translation>Erlös abzüglich des Einstands der verbrauchten Lots, Verkauf für Verkauf.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Quantity × price, in {}, at the end of {}.</source>
        <translation>Menge × Kurs, in {}, am Ende des {}.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Realized gain</source>
        <translation>Realisierter Gewinn</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The newest price known at the end of {}.</source>
        <translation>Der neueste bekannte Kurs am Ende des {}.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The newest {} of {}</source>
        <translation>Die neuesten {} von {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The row as it came in</source>
        <translation>Die Zeile, wie sie hereinkam</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>The values of {} holdings at the end of {}, added up.</source>
        <translation>Die Werte von {} Beständen am Ende des {}, summiert.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>There is no price</source>
        <translation>Es gibt keinen Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Unrealized gain</source>
        <translation>Unrealisierter Gewinn</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Voided. It counts nowhere.</source>
        <translation>Storniert. Zählt nirgends.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Way to {}</source>
        <translation>Weg zu {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What came and went, newest first. What is held is their sum.</source>
        <translation>Was kam und ging, das Neueste zuerst. Der Bestand ist die Summe.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What it did</source>
        <translation>Was sie bewirkt hat</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What the open lots cost, fees included. Beside each: its gain if sold now.</source>
        <translation>Was die offenen Lots gekostet haben, mit Gebühren. Daneben jeweils der Gewinn bei Verkauf jetzt.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>What was sold of {}</source>
        <translation>Was von {} verkauft wurde</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Where it is from</source>
        <translation>Woher er ist</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Worth of {}</source>
        <translation>Wert von {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>Written down once, and never changed: a correction is a new entry that voids it.</source>
        <translation>Einmal geschrieben und nie geändert: Eine Korrektur ist eine neue Buchung, die sie storniert.</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} entries</source>
        <translation>{} Buchungen</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} in {}</source>
        <translation>{} in {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} lots</source>
        <translation>{} Lots</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} lots sold</source>
        <translation>{} Lots verkauft</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} of {} · {} · cost {}</source>
        <translation>{} von {} · {} · Einstand {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} sold {} · proceeds {} · cost {}</source>
        <translation>{} verkauft {} · Erlös {} · Einstand {}</translation>
    </message>
    <message>
        <location filename="../../ui/explain/pages.py"/>
        <source>{} · changed {}</source>
        <translation>{} · geändert {}</translation>
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
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>in the future</source>
        <translation>in der Zukunft</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../ui/format.py"/>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/format.py"/>
        <source>{} days ago</source>
        <translation>
            <numerusform>vor {} Tag</numerusform>
            <numerusform>vor {} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/format.py"/>
        <source>{} months ago</source>
        <translation>
            <numerusform>vor {} Monat</numerusform>
            <numerusform>vor {} Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/format.py"/>
        <source>{} years ago</source>
        <translation>
            <numerusform>vor {} Jahr</numerusform>
            <numerusform>vor {} Jahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>This may be {} or {}: leave the separators out.</source>
        <translation>Das kann {} oder {} heißen: Lassen Sie die Trennzeichen weg.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>no earlier than {}.</source>
        <translation>nicht früher als {}.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>no later than {}.</source>
        <translation>nicht später als {}.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/day_edit.py"/>
        <source>write the day as {}.</source>
        <translation>Schreiben Sie den Tag wie {}.</translation>
    </message>
    <message>
        <location filename="../../ui/forms/dialog.py"/>
        <source>{}: fill it in.</source>
        <translation>{}: bitte ausfüllen.</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>Add to group</source>
        <translation>Zur Gruppe hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/groups/scope_box.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>New group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
    <message>
        <location filename="../../ui/groups/scope_box.py"/>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../ui/groups/menu.py"/>
        <source>{}, with its account</source>
        <translation>{}, mit seinem Konto</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Bring in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../ui/help/pages.py"/>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>holdings</name>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Balance from</source>
        <translation>Saldo aus</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Change of the price since the day before.</source>
        <translation>Änderung des Kurses seit dem Vortag.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Cost</source>
        <translation>Einstandswert</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Cost {}</source>
        <translation>Einstand {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Coverage: {}</source>
        <translation>Abdeckung: {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Days held</source>
        <translation>Tage gehalten</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Dividends, interest, rewards.</source>
        <translation>Dividenden, Zinsen, Prämien.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Fees paid</source>
        <translation>Gezahlte Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Gains of what was sold.</source>
        <translation>Gewinne aus Verkauftem.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>How far the figures can be trusted.</source>
        <translation>Wie weit den Zahlen zu trauen ist.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>In no group</source>
        <translation>In keiner Gruppe</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Income</source>
        <translation>Erträge</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Institution</source>
        <translation>Institut</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>No open lots.</source>
        <translation>Keine offenen Lots.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>No price</source>
        <translation>Kein Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>No price is known yet.</source>
        <translation>Noch ist kein Kurs bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Nothing sold, no income yet.</source>
        <translation>Nichts verkauft, noch keine Erträge.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Open lots of {}</source>
        <translation>Offene Lots von {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Proceeds</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Quantity × price, in your currency.</source>
        <translation>Menge × Kurs, in Ihrer Währung.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Realized</source>
        <translation>Realisiert</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Realized gains of {}</source>
        <translation>Realisierte Gewinne von {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>Realized, {} sales</source>
        <translation>
            <numerusform>Realisiert, {} Verkauf</numerusform>
            <numerusform>Realisiert, {} Verkäufe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Share of all you own.</source>
        <translation>Anteil an allem, was Sie besitzen.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Term</source>
        <translation>Haltedauer</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>The latest price up to the day; its age is marked where it is old.</source>
        <translation>Der letzte Kurs bis zu diesem Tag; sein Alter ist vermerkt, wo er alt ist.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>The price over the last thirty days.</source>
        <translation>Der Kurs der letzten dreißig Tage.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>This price is old.</source>
        <translation>Dieser Kurs ist alt.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>Total of {} counted</source>
        <translation>Summe ({})</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Unit cost</source>
        <translation>Einstand je Einheit</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Unrealized</source>
        <translation>Unrealisiert</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Unrealized gain in percent of the cost.</source>
        <translation>Unrealisierter Gewinn in Prozent des Einstands.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Unrealized, percent</source>
        <translation>Unrealisiert, Prozent</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <location filename="../../ui/holdings/lots_dialog.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Value less cost: the gain if all were sold now.</source>
        <translation>Wert abzüglich Einstand: der Gewinn, wenn jetzt alles verkauft würde.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>What the open lots cost, fees included.</source>
        <translation>Was die offenen Lots gekostet haben, mit Gebühren.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Where {} comes from</source>
        <translation>Woher {} kommt</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>Why the value is unknown</source>
        <translation>Warum der Wert unbekannt ist</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>no price is known yet</source>
        <translation>noch ist kein Kurs bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>old price</source>
        <translation>alter Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/columns.py"/>
        <source>paper</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>paper left out</source>
        <translation>Simuliertes weggelassen</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>shares</source>
        <translation>Stück</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} buys</source>
        <translation>
            <numerusform>{} Kauf</numerusform>
            <numerusform>{} Käufe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>{} left out</source>
        <translation>{} weggelassen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} lots</source>
        <translation>
            <numerusform>{} Lot</numerusform>
            <numerusform>{} Lots</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} more …</source>
        <translation>{} weitere …</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/holdings/explain.py"/>
        <source>{} splits</source>
        <translation>
            <numerusform>{} Split</numerusform>
            <numerusform>{} Splits</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/holdings/lines.py"/>
        <source>{} unknown</source>
        <translation>{} unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/explain.py"/>
        <source>× unknown price</source>
        <translation>× unbekannter Kurs</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Already known</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Coffer does not know this kind. The row is kept, and moves nothing.</source>
        <translation>Coffer kennt diese Art nicht. Die Zeile wird behalten und bewegt nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Known {}</source>
        <translation>Bekannt {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Left out by you</source>
        <translation>Von Ihnen weggelassen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>New accounts</source>
        <translation>Neue Konten</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>New assets</source>
        <translation>Neue Anlagen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>No rows</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>No rows of the books</source>
        <translation>Keine Zeilen der Bücher</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Perhaps there already {}</source>
        <translation>Vielleicht schon da {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rejected {}</source>
        <translation>Abgelehnt {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rows that are known already</source>
        <translation>Schon bekannte Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>Rows that look like entries which are there</source>
        <translation>Zeilen, die wie vorhandene Buchungen aussehen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What changes {}</source>
        <translation>Was sich ändert {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What it brings</source>
        <translation>Was es bringt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/preview.py"/>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>A target is reached.</source>
        <translation>Ein Ziel ist erreicht.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Adds the new day to the figures that are kept for every day.</source>
        <translation>Fügt den Tageszahlen den neuen Tag hinzu.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Backed up, and verified.</source>
        <translation>Gesichert und geprüft.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Backs the books up half an hour after a change.</source>
        <translation>Sichert die Bücher eine halbe Stunde nach einer Änderung.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Books options that have expired, by the exchange's clock.</source>
        <translation>Bucht verfallene Optionen, nach der Uhr der Börse.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Contracts that end</source>
        <translation>Auslaufende Kontrakte</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Daily figures</source>
        <translation>Tageszahlen</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Days added: {}</source>
        <translation>Hinzugefügte Tage: {}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Ends day orders with their session, and works paper orders.</source>
        <translation>Beendet Tagesorders mit ihrer Sitzung und führt simulierte Orders aus.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Interest by rule</source>
        <translation>Zinsen nach Regel</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Loan schedules</source>
        <translation>Tilgungspläne</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Looks which of your assets have an old price, or none.</source>
        <translation>Sieht nach, welche Ihrer Anlagen einen alten oder keinen Kurs haben.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Messages of orders: {}</source>
        <translation>Meldungen von Orders: {}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Not done yet</source>
        <translation>Noch nicht getan</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Notes which vaults have reached their target.</source>
        <translation>Vermerkt, welche Spartöpfe ihr Ziel erreicht haben.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Nothing was due.</source>
        <translation>Nichts war fällig.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Orders at work</source>
        <translation>Laufende Orders</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Posted: {}</source>
        <translation>Gebucht: {}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Posts interest and principal by the schedules of loans.</source>
        <translation>Bucht Zinsen und Tilgung nach den Plänen der Kredite.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Posts interest and rewards that yield rules say are paid.</source>
        <translation>Bucht Zinsen und Prämien, die laut Regeln gezahlt sind.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Price check</source>
        <translation>Kursprüfung</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Proof of a restore</source>
        <translation>Beweis der Wiederherstellung</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Restored: equal to the last digit.</source>
        <translation>Wiederhergestellt: bis zur letzten Stelle gleich.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Restores a backup into a scratch place each week, and compares it.</source>
        <translation>Stellt jede Woche eine Sicherung an einem Probeort wieder her und vergleicht sie.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Tried again soon</source>
        <translation>Bald erneut versucht</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Values by rule</source>
        <translation>Werte nach Regel</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Vaults</source>
        <translation>Spartöpfe</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/columns.py"/>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>Writes the values of belongings that follow a rule.</source>
        <translation>Schreibt die Werte von Sachwerten, die einer Regel folgen.</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next now</source>
        <translation>als Nächstes jetzt</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next tomorrow</source>
        <translation>als Nächstes morgen</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next when it is needed</source>
        <translation>nächstes Mal, wenn nötig</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>next {}</source>
        <translation>als Nächstes {}</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>running now</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <location filename="../../ui/jobs/words.py"/>
        <source>{} old, {} missing: {}</source>
        <translation>{} alt, {} fehlend: {}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>At risk {}: |entry − first planned stop| × quantity.</source>
        <translation>Im Risiko {}: |Einstieg − erster geplanter Stop| × Menge.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>It came to {}.</source>
        <translation>Es wurden {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>Risk is |entry − stop| × quantity, known once something has filled.</source>
        <translation>Risiko ist |Einstieg − Stop| × Menge, bekannt, sobald etwas ausgeführt ist.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>The first planned stop was {}; R is measured by it.</source>
        <translation>Der erste geplante Stop war {}; R wird daran gemessen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>The target is {} away.</source>
        <translation>Das Ziel ist {} entfernt.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/journal/words.py"/>
        <source>With a planned stop, results are told as multiples of what was at risk (R).</source>
        <translation>Mit einem geplanten Stop werden Ergebnisse als Vielfache des Riskierten (R) angegeben.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <location filename="../../ui/i18n/__init__.py"/>
        <source>As the computer ({})</source>
        <translation>Wie der Computer ({})</translation>
    </message>
</context>
<context>
    <name>loans</name>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>+ Debt</source>
        <translation>+ Schuld</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>30 days a month (30/360)</source>
        <translation>30 Tage je Monat (30/360)</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/view.py"/>
        <source>Add a debt</source>
        <translation>Schuld hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>All entries</source>
        <translation>Alle Buchungen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Amount, {}</source>
        <translation>Betrag, {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Another rate for {}</source>
        <translation>Anderer Satz für {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Another rate…</source>
        <translation>Anderer Satz…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>As the base currency</source>
        <translation>Wie die Basiswährung</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Balance over time</source>
        <translation>Saldo im Zeitverlauf</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Bank or person</source>
        <translation>Bank oder Person</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Book the difference</source>
        <translation>Unterschied buchen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>By contract; without it the terms say how much</source>
        <translation>Laut Vertrag; ohne Angabe bestimmen sie die Konditionen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>By contract; without it, over the payments left</source>
        <translation>Laut Vertrag; ohne Angabe über die restlichen Raten</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>By the schedule</source>
        <translation>Laut Plan</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Car loan</source>
        <translation>Autokredit</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Card terms…</source>
        <translation>Kartenkonditionen…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Comes back to</source>
        <translation>Fließt zurück an</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Credit card</source>
        <translation>Kreditkarte</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Days of interest</source>
        <translation>Zinstage</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Days over 360</source>
        <translation>Tage durch 360</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Days over 365</source>
        <translation>Tage durch 365</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Days over those of the year</source>
        <translation>Tage durch die des Jahres</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Debt</source>
        <translation>Schuld</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Debts</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Due day</source>
        <translation>Fälligkeitstag</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>Each month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Each payment is posted once, however often this is pressed</source>
        <translation>Jede Rate wird einmal gebucht, so oft man dies auch drückt</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Equal parts of principal</source>
        <translation>Gleiche Tilgung</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Equal payments</source>
        <translation>Gleiche Raten (Annuität)</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Extra</source>
        <translation>Sonder</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Extra payment for {}</source>
        <translation>Sondertilgung für {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>Extra payment: {}</source>
        <translation>Sondertilgung: {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Extra payment…</source>
        <translation>Sondertilgung…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>First payment</source>
        <translation>Erste Rate</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>For example: Home loan</source>
        <translation>Zum Beispiel: Baukredit</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>From its beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>From what is owed on a day</source>
        <translation>Ab dem Geschuldeten an einem Tag</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Institution</source>
        <translation>Institut</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Interest a year</source>
        <translation>Zinsen im Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Interest a year, %</source>
        <translation>Zinsen im Jahr, %</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Interest in all</source>
        <translation>Zinsen insgesamt</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Interest only, principal at the end</source>
        <translation>Nur Zinsen, Tilgung am Ende</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Interest saved</source>
        <translation>Gesparte Zinsen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Interest to come</source>
        <translation>Künftige Zinsen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Last payment</source>
        <translation>Letzte Rate</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Ledger and observed balance differ. You can book {} on {}.</source>
        <translation>Hauptbuch und beobachteter Saldo weichen ab. Sie können {} am {} buchen.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Lent</source>
        <translation>Verliehen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Limit used</source>
        <translation>Genutztes Limit</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Limit, {}</source>
        <translation>Limit, {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Loan-to-value</source>
        <translation>Beleihungsquote</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Lower payments</source>
        <translation>Niedrigere Raten</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Money lent</source>
        <translation>Verliehenes Geld</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Monthly payments</source>
        <translation>Monatsraten</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Mortgage</source>
        <translation>Hypothek</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Mortgages, loans, credit cards and money that you lent, with what they cost, when they are paid off and what an extra payment does.</source>
        <translation>Hypotheken, Kredite, Kreditkarten und verliehenes Geld: was sie kosten, wann sie getilgt sind und was eine Sondertilgung bewirkt.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Next due</source>
        <translation>Nächste Fälligkeit</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Next payment</source>
        <translation>Nächste Rate</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Next statement</source>
        <translation>Nächster Auszug</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>No account: payments come from outside</source>
        <translation>Kein Konto: Zahlungen kommen von außen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>None are known</source>
        <translation>Keine bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>None yet. A balance from a statement shows whether the books agree with it.</source>
        <translation>Noch keine. Ein Saldo aus einem Auszug zeigt, ob die Bücher mit ihm stimmen.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Not posted</source>
        <translation>Nicht gebucht</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Nothing is due: all payments are posted.</source>
        <translation>Nichts ist fällig: Alle Raten sind gebucht.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Nothing is owned yet that could be financed. Add it first.</source>
        <translation>Noch ist nichts im Besitz, das finanziert sein könnte. Fügen Sie es erst hinzu.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Observed balances</source>
        <translation>Beobachtete Salden</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>Once, today</source>
        <translation>Einmal, heute</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Other debt</source>
        <translation>Andere Schuld</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Other loan</source>
        <translation>Anderer Kredit</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Owed</source>
        <translation>Geschuldet</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Owed on that day</source>
        <translation>An dem Tag geschuldet</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Owed: {}</source>
        <translation>Geschuldet: {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Paid back by</source>
        <translation>Zurückgezahlt bis</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Paid from</source>
        <translation>Gezahlt von</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Paid off</source>
        <translation>Getilgt</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Paid out</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Pay</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Payment</source>
        <translation>Rate</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Payment from then on</source>
        <translation>Rate von da an</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Payment until then</source>
        <translation>Rate bis dahin</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Personal loan</source>
        <translation>Privatkredit</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Post each payment when it is due</source>
        <translation>Jede Zahlung buchen, wenn sie fällig ist</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Post what is due</source>
        <translation>Fälliges buchen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Posted until</source>
        <translation>Gebucht bis</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Posted, differs</source>
        <translation>Gebucht, weicht ab</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Principal</source>
        <translation>Tilgung</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Principal each time</source>
        <translation>Tilgung jedes Mal</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <location filename="../../ui/loans/panel.py"/>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Schedule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Schedule of {}</source>
        <translation>Plan von {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Set the rate</source>
        <translation>Satz festlegen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>Share of the principal that is paid back; of a card: limit used</source>
        <translation>Getilgter Anteil; bei einer Karte: genutztes Limit</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>So that</source>
        <translation>Damit</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Sooner paid off</source>
        <translation>Früher getilgt</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>State a balance</source>
        <translation>Saldo angeben</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Statement day</source>
        <translation>Tag des Auszugs</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Straight to somebody else</source>
        <translation>Direkt an jemand anderen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Student loan</source>
        <translation>Studienkredit</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Take back the extra payment of {}</source>
        <translation>Sondertilgung vom {} zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Take back the rate of {}</source>
        <translation>Satz von {} zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Take back: {}</source>
        <translation>Zurücknehmen: {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Terms of {}</source>
        <translation>Konditionen von {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>The ledger has {} of interest and a payment of {}</source>
        <translation>Das Hauptbuch hat {} Zinsen und eine Rate von {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>The money came from</source>
        <translation>Das Geld kam von</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>The money went to</source>
        <translation>Das Geld ging an</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Time saved</source>
        <translation>Gesparte Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Up to today it is posted, later it is planned</source>
        <translation>Bis heute wird sie gebucht, später geplant</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>Void</source>
        <translation>Storno</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What an extra payment does</source>
        <translation>Was eine Sondertilgung bewirkt</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>What became of the payment in the ledger</source>
        <translation>Was aus der Rate im Hauptbuch wurde</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What is owed, over what your share is worth</source>
        <translation>Geschuldetes im Verhältnis zum Wert Ihres Anteils</translation>
    </message>
    <message>
        <location filename="../../ui/loans/columns.py"/>
        <source>What is still to be paid back; of money lent, what is owed to you</source>
        <translation>Was noch zurückzuzahlen ist; bei Verliehenem, was man Ihnen schuldet</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What it finances</source>
        <translation>Was sie finanziert</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>What it finances…</source>
        <translation>Was sie finanziert…</translation>
    </message>
    <message>
        <location filename="../../ui/loans/calculator.py"/>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>What {} finances</source>
        <translation>Was {} finanziert</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>Will be posted</source>
        <translation>Werden gebucht</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>Worked out</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>Your debts will be listed here</source>
        <translation>Hier stehen Ihre Schulden</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>a payment of {}</source>
        <translation>eine Rate von {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>a repayment of {}</source>
        <translation>eine Rückzahlung von {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>agrees</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>as observed</source>
        <translation>wie beobachtet</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>by the ledger</source>
        <translation>laut Hauptbuch</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>by the schedule</source>
        <translation>laut Plan</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>from {}</source>
        <translation>ab {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>instead of {}</source>
        <translation>statt {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>interest of {}</source>
        <translation>Zinsen von {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>no account</source>
        <translation>kein Konto</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>of {}</source>
        <translation>von {}</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>owed</source>
        <translation>geschuldet</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>owed to you</source>
        <translation>Ihnen geschuldet</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>{} entries posted.</source>
        <translation>{} Buchungen gebucht.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>{} lent</source>
        <translation>{} verliehen</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} month</source>
        <translation>{} Monat</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} months</source>
        <translation>{} Monate</translation>
    </message>
    <message>
        <location filename="../../ui/loans/view.py"/>
        <source>{} owed</source>
        <translation>{} geschuldet</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>{} paid back</source>
        <translation>{} getilgt</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>{} payments left</source>
        <translation>{} Raten übrig</translation>
    </message>
    <message>
        <location filename="../../ui/loans/add_dialog.py"/>
        <source>{} payments up to today</source>
        <translation>{} Raten bis heute</translation>
    </message>
    <message>
        <location filename="../../ui/loans/panel.py"/>
        <source>{} to the ledger</source>
        <translation>{} gegenüber dem Hauptbuch</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} year</source>
        <translation>{} Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/loans/words.py"/>
        <source>{} years</source>
        <translation>{} Jahre</translation>
    </message>
    <message>
        <location filename="../../ui/loans/dialogs.py"/>
        <source>{}: give a whole number.</source>
        <translation>{}: Geben Sie eine ganze Zahl an.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>{}: nothing is known.</source>
        <translation>{}: Nichts ist bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/loans/chart.py"/>
        <source>{}: {} on {}, {} on {}.</source>
        <translation>{}: {} am {}, {} am {}.</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <location filename="../../ui/importing/tables.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Account of the rows</source>
        <translation>Konto der Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Amounts of trades: </source>
        <translation>Beträge von Trades: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Amounts: </source>
        <translation>Beträge: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>As the file looks</source>
        <translation>Wie die Datei aussieht</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Balanced: {} balances of the file follow from its rows.</source>
        <translation>Geht auf: {} Salden der Datei folgen aus ihren Zeilen.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_header.py"/>
        <location filename="../../ui/importing/map_table.py"/>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_header.py"/>
        <source>Column {}: {}</source>
        <translation>Spalte {}: {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Columns by: </source>
        <translation>Spalten durch: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Counted: the file states no balances, and every row was read.</source>
        <translation>Gezählt: Die Datei nennt keine Salden, und jede Zeile wurde gelesen.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Currency of the fee</source>
        <translation>Währung der Gebühr</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Currency of the rows</source>
        <translation>Währung der Zeilen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Dates: </source>
        <translation>Datumsangaben: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Decimals: </source>
        <translation>Dezimalzeichen: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Did “{}” come in or go out? Choose at Amounts.</source>
        <translation>Kam „{}“ herein oder ging es hinaus? Wählen Sie bei Beträge.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Encoding, columns, names, grouping and time zone.</source>
        <translation>Kodierung, Spalten, Namen, Tausender und Zeitzone.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Encoding: </source>
        <translation>Kodierung: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Export the mapping</source>
        <translation>Zuordnung exportieren</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Export to a file…</source>
        <translation>In eine Datei exportieren…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Fees: </source>
        <translation>Gebühren: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Grouping: </source>
        <translation>Tausender: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Guessed from its names and contents. Change whatever is not right.</source>
        <translation>Aus Namen und Inhalt erraten. Ändern Sie, was nicht stimmt.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Guessed. {} of the first rows cannot be read so: see the marks.</source>
        <translation>Erraten. {} der ersten Zeilen lassen sich so nicht lesen: siehe die Markierungen.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>ISIN</source>
        <translation>ISIN</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Id of the row</source>
        <translation>Kennung der Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Import a mapping</source>
        <translation>Zuordnung importieren</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Import from a file…</source>
        <translation>Aus einer Datei importieren…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>Import them too</source>
        <translation>Auch importieren</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>In or out</source>
        <translation>Zu oder ab</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Is the day or the month first in “{}”? Choose at Dates.</source>
        <translation>Steht in „{}“ der Tag oder der Monat zuerst? Wählen Sie bei Datumsangaben.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Is to be</source>
        <translation>Wird</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_header.py"/>
        <location filename="../../ui/importing/map_table.py"/>
        <location filename="../../ui/importing/tables.py"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Looks like</source>
        <translation>Sieht aus wie</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Money in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Money out</source>
        <translation>Abgang</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Names: </source>
        <translation>Namen: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>New accounts</source>
        <translation>Neue Konten</translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>New assets</source>
        <translation>Neue Anlagen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>New assets: </source>
        <translation>Neue Anlagen: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>No column is “{}”. Choose one in the table.</source>
        <translation>Keine Spalte ist „{}“. Wählen Sie eine in der Tabelle.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Read it as executions for Trades</source>
        <translation>Als Ausführungen für Trades lesen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Recognised as “{}”.</source>
        <translation>Erkannt als „{}“.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Remember as</source>
        <translation>Merken als</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>Remember this mapping as</source>
        <translation>Diese Zuordnung merken als</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Rename the mapping</source>
        <translation>Zuordnung umbenennen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/kept_maps.py"/>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Rows are: </source>
        <translation>Zeilen sind: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>The balances of the file do not follow from its rows.</source>
        <translation>Die Salden der Datei folgen nicht aus ihren Zeilen.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_table.py"/>
        <source>The first rows, as they will be read</source>
        <translation>Die ersten Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>Times in: </source>
        <translation>Uhrzeiten in: </translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>To account</source>
        <translation>Auf Konto</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Type of asset</source>
        <translation>Art der Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Unchecked: not every row was read, or no balance could be compared.</source>
        <translation>Ungeprüft: Nicht jede Zeile wurde gelesen, oder kein Saldo ließ sich vergleichen.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>What stands between thousands. A number that has another one is refused.</source>
        <translation>Was zwischen den Tausendern steht. Eine Zahl mit etwas anderem wird abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>What “{}” is</source>
        <translation>Was „{}“ ist</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Which account do the rows belong to?</source>
        <translation>Zu welchem Konto gehören die Zeilen?</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>Which sign stands before the decimals in “{}”? Choose at Decimals.</source>
        <translation>Welches Zeichen steht in „{}“ vor den Nachkommastellen? Wählen Sie bei Dezimalzeichen.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words_panel.py"/>
        <source>Words of the file</source>
        <translation>Wörter der Datei</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>after fee and tax</source>
        <translation>nach Gebühr und Steuer</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>all are charged</source>
        <translation>alle werden belastet</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>as in the file</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>as in the file, or name one</source>
        <translation>wie in der Datei, oder eines benennen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>as they look</source>
        <translation>wie sie aussehen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>before fee and tax</source>
        <translation>vor Gebühr und Steuer</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>blank</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>by its sign</source>
        <translation>nach dem Vorzeichen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <location filename="../../ui/importing/map_words.py"/>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_page.py"/>
        <source>do not remember it</source>
        <translation>nicht merken</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <location filename="../../ui/importing/tables.py"/>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/names_panel.py"/>
        <source>make it</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>negative is charged</source>
        <translation>negativ wird belastet</translation>
    </message>
    <message>
        <location filename="../../ui/importing/tables.py"/>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>none, found</source>
        <translation>keine, gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words_panel.py"/>
        <source>not all are known</source>
        <translation>nicht alle sind bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>on line {}</source>
        <translation>in Zeile {}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>on line {}, found</source>
        <translation>in Zeile {}, gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>positive comes in</source>
        <translation>positiv geht ein</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>positive goes out</source>
        <translation>positiv geht aus</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>positive is charged</source>
        <translation>positiv wird belastet</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_words.py"/>
        <source>the kind says it</source>
        <translation>die Art sagt es</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_table.py"/>
        <source>{value}: {reason}</source>
        <translation>{value}: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_table.py"/>
        <source>{} (taken from another column)</source>
        <translation>{} (einer anderen Spalte abgenommen)</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>{} of {} rows that look like entries are left out. Enter turns a row.</source>
        <translation>{} von {} Zeilen, die wie Buchungen aussehen, bleiben weg. Eingabe schaltet eine Zeile um.</translation>
    </message>
    <message>
        <location filename="../../ui/importing/likes.py"/>
        <source>{} rows look like entries that are there already. What about them?</source>
        <translation>{} Zeilen sehen wie schon vorhandene Buchungen aus. Was soll mit ihnen geschehen?</translation>
    </message>
    <message>
        <location filename="../../ui/importing/map_options.py"/>
        <source>{}, found</source>
        <translation>{}, gefunden</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Background work</source>
        <translation>Hintergrundarbeit</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Needs you</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/notifications/words.py"/>
        <source>just now, {}</source>
        <translation>gerade eben, {}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/notifications/words.py"/>
        <source>{} hours ago, {}</source>
        <translation>
            <numerusform>vor {} Stunde, {}</numerusform>
            <numerusform>vor {} Stunden, {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/notifications/words.py"/>
        <source>{} minutes ago, {}</source>
        <translation>
            <numerusform>vor {} Minute, {}</numerusform>
            <numerusform>vor {} Minuten, {}</numerusform>
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
        <translation>1 Tag</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Adjusted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>All {}</source>
        <translation>Alle {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>American</source>
        <translation>Amerikanisch</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>As quoted, for one share</source>
        <translation>Wie notiert, für eine Aktie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>As stored</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>As the OCC writes it</source>
        <translation>Wie die OCC sie schreibt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Assigned</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Assigned, expired…</source>
        <translation>Zugeteilt, verfallen…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Assigned?</source>
        <translation>Zugeteilt?</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Assigned…</source>
        <translation>Zugeteilt…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>At its end</source>
        <translation>An ihrem Ende</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Book it</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Book what has ended</source>
        <translation>Buchen, was geendet hat</translation>
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
        <translation>Nach Black, Scholes und Merton</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>By Black, Scholes and Merton, with the volatility of the last 30 sessions</source>
        <translation>Nach Black, Scholes und Merton, mit der Volatilität der letzten 30 Sitzungen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>By its structure</source>
        <translation>Nach ihrem Aufbau</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>By the brokers' orders, and by what was opened within five minutes</source>
        <translation>Nach den Orders der Broker und nach dem, was binnen fünf Minuten eröffnet wurde</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Calendar</source>
        <translation>Kalender-Spread</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Calendar days until the last session of its exchange</source>
        <translation>Kalendertage bis zur letzten Sitzung ihrer Börse</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Cash</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Cash-secured put</source>
        <translation>Bargedeckter Put</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of delta for 1 of the underlying</source>
        <translation>Änderung des Deltas je 1 des Basiswerts</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of the position's value for 1 of the underlying</source>
        <translation>Änderung des Positionswerts je 1 des Basiswerts</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of the position's value for a point of volatility</source>
        <translation>Änderung des Positionswerts je Punkt Volatilität</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Change of the position's value in a calendar day</source>
        <translation>Änderung des Positionswerts in einem Kalendertag</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
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
        <translation>Kontrakt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Contracts</source>
        <translation>Kontrakte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Contracts; below zero: written</source>
        <translation>Kontrakte; unter null: geschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Cost with the premium</source>
        <translation>Einstand mit der Prämie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Covered call</source>
        <translation>Covered Call</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Covered put</source>
        <translation>Covered Put</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Day</source>
        <translation>Tag</translation>
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
        <translation>Diagonal</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Do not exercise it</source>
        <translation>Nicht ausüben</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Double diagonal</source>
        <translation>Double Diagonal</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Each contract is booked once, however often this is pressed</source>
        <translation>Jeder Kontrakt wird einmal gebucht, wie oft man auch drückt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <location filename="../../ui/trades/options/view.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Ended</source>
        <translation>Zu Ende</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Ended {}</source>
        <translation>Zu Ende {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Ends {}</source>
        <translation>Endet {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>European</source>
        <translation>Europäisch</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Exercise it at its end after all</source>
        <translation>An ihrem Ende doch ausüben</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Exercise, expire…</source>
        <translation>Ausüben, verfallen…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Exercised</source>
        <translation>Ausgeübt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Exercise…</source>
        <translation>Ausüben…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Expired worthless</source>
        <translation>Wertlos verfallen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Fewer: the others stay, or expired</source>
        <translation>Weniger: Die anderen bleiben oder verfielen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Find strategies</source>
        <translation>Strategien suchen</translation>
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
        <translation>Zu den Positionen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Greeks</source>
        <translation>Griechen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Greeks by the implied volatility.</source>
        <translation>Griechen nach der impliziten Volatilität.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Group into a strategy</source>
        <translation>Zu einer Strategie gruppieren</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Group into a strategy…</source>
        <translation>Zu einer Strategie gruppieren…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Group…</source>
        <translation>Gruppieren…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Guts</source>
        <translation>Guts</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Held after it</source>
        <translation>Danach gehalten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>How often it was rolled</source>
        <translation>Wie oft gerollt wurde</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>IV</source>
        <translation>IV</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Implied volatility</source>
        <translation>Implizite Volatilität</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Implied volatility: at which the formula gives the price</source>
        <translation>Implizite Volatilität: bei der die Formel den Kurs ergibt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Intrinsic value</source>
        <translation>Innerer Wert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Iron butterfly</source>
        <translation>Iron Butterfly</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Iron condor</source>
        <translation>Iron Condor</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It ended in the money and was sold: whether it was assigned is known with the next morning's statement.</source>
        <translation>Sie endete im Geld und war verkauft: Ob zugeteilt wurde, weiß man mit dem Auszug am nächsten Morgen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>It ended {}.</source>
        <translation>Sie endete {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It ended, and no price of that day is known. Nothing is booked without one.</source>
        <translation>Sie ist zu Ende, und kein Kurs dieses Tages ist bekannt. Ohne einen wird nichts gebucht.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>It ends {}.</source>
        <translation>Sie endet {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>It is European: it is exercised at its end alone.</source>
        <translation>Sie ist europäisch: Sie wird nur an ihrem Ende ausgeübt.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It is an adjusted contract, and what it delivers was not stated.</source>
        <translation>Es ist ein angepasster Kontrakt, und was er liefert, wurde nicht angegeben.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>It is one: no guess any more</source>
        <translation>Es ist eine: keine Vermutung mehr</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>It replaced another position</source>
        <translation>Sie ersetzte eine andere Position</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>It replaced another position…</source>
        <translation>Sie ersetzte eine andere Position…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>It settles at a value that is made of the opening prices and published that morning.</source>
        <translation>Er wird zu einem Wert abgerechnet, der aus den Eröffnungskursen gebildet und an jenem Morgen veröffentlicht wird.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Its exchange has no calendar here</source>
        <translation>Ihre Börse hat hier keinen Kalender</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Its orders and fills</source>
        <translation>Ihre Orders und Ausführungen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Its price, or the published value, at the end</source>
        <translation>Sein Kurs oder der veröffentlichte Wert am Ende</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Legs</source>
        <translation>Teile</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Link them</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Make the strategy</source>
        <translation>Strategie bilden</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Moneyness</source>
        <translation>Moneyness</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Multiplier</source>
        <translation>Multiplikator</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>No fresh price: greeks by the volatility of the last 30 sessions, {}.</source>
        <translation>Kein frischer Kurs: Griechen nach der Volatilität der letzten 30 Sitzungen, {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>No more strategies were found.</source>
        <translation>Keine weiteren Strategien gefunden.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>No price is known</source>
        <translation>Kein Kurs ist bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Not exercised</source>
        <translation>Nicht ausgeübt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Nothing has ended that was not booked.</source>
        <translation>Nichts ist zu Ende, was nicht gebucht wäre.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Of all legs, after fees</source>
        <translation>Aller Teile, nach Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>On which it was exercised or assigned</source>
        <translation>Tag der Ausübung oder Zuteilung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>One delivers</source>
        <translation>Einer liefert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>One share</source>
        <translation>Eine Aktie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Open contracts</source>
        <translation>Offene Kontrakte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Opened at</source>
        <translation>Eröffnet zu</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Outcome…</source>
        <translation>Ausgang…</translation>
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
        <translation>Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Price of what it is on; sorts by how far it is in the money</source>
        <translation>Kurs des Basiswerts; sortiert nach dem Abstand im Geld</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Price?</source>
        <translation>Kurs?</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Proceeds with the premium</source>
        <translation>Erlös mit der Prämie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Protective call</source>
        <translation>Protective Call</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Protective put</source>
        <translation>Protective Put</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Put</source>
        <translation>Put</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Ratio spread</source>
        <translation>Ratio-Spread</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Realized</source>
        <translation>Realisiert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Rho</source>
        <translation>Rho</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Risk reversal</source>
        <translation>Risk Reversal</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Rolled from</source>
        <translation>Gerollt aus</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Rolled from…</source>
        <translation>Gerollt aus…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Rolls</source>
        <translation>Rollvorgänge</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Settled</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Settled in cash</source>
        <translation>In bar abgerechnet</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Status</source>
        <translation>Status</translation>
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
        <translation>Strategien</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Strategies found: {}. Those that nobody stated are marked as guesses.</source>
        <translation>Gefundene Strategien: {}. Die niemand angegeben hat, sind als Vermutung markiert.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Strike</source>
        <translation>Ausübungspreis</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Synthetic share</source>
        <translation>Synthetische Aktie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>Take its end back</source>
        <translation>Ihr Ende zurücknehmen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/__init__.py"/>
        <source>Take its end back…</source>
        <translation>Ihr Ende zurücknehmen…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Take “{}” apart</source>
        <translation>„{}“ auflösen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The contracts</source>
        <translation>Die Kontrakte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>The formula is that of European contracts.</source>
        <translation>Die Formel ist die europäischer Kontrakte.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The last end that was booked of this contract, and what was delivered by it, count no more. It then waits for you to say what became of it.</source>
        <translation>Das zuletzt gebuchte Ende dieses Kontrakts, und was dadurch geliefert wurde, zählt nicht mehr. Er wartet dann darauf, dass Sie sagen, was aus ihm wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The option's own result keeps the premium here</source>
        <translation>Im eigenen Ergebnis der Option bleibt die Prämie hier</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>The other {}</source>
        <translation>Die anderen {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>The results of both count as one trade</source>
        <translation>Die Ergebnisse beider zählen als ein Trade</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>The theoretical price takes {}, the underlying's volatility in the last 30 sessions.</source>
        <translation>Der theoretische Kurs nimmt {}, die Volatilität des Basiswerts in den letzten 30 Sitzungen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>Theoretical</source>
        <translation>Theoretisch</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Theoretical at {}</source>
        <translation>Theoretisch bei {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>There is no other contract on the same underlying in its account.</source>
        <translation>In ihrem Konto gibt es keinen anderen Kontrakt auf denselben Basiswert.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>There is no other position on the same underlying in its account.</source>
        <translation>In ihrem Konto gibt es keine andere Position auf denselben Basiswert.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>There is nothing to book yet.</source>
        <translation>Noch gibt es nichts zu buchen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>There is nothing to link.</source>
        <translation>Es gibt nichts zu verknüpfen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Theta</source>
        <translation>Theta</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Time value</source>
        <translation>Zeitwert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>To be booked</source>
        <translation>Zu buchen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Underlying</source>
        <translation>Basiswert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Value?</source>
        <translation>Wert?</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Vega</source>
        <translation>Vega</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Vega and rho for a point, theta for a calendar day; rate {}, no dividends.</source>
        <translation>Vega und Rho je Punkt, Theta je Kalendertag; Satz {}, keine Dividenden.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Vertical</source>
        <translation>Vertikal</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>What it waits for</source>
        <translation>Worauf es wartet</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Which contracts</source>
        <translation>Welche Kontrakte</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>With all that it was rolled from</source>
        <translation>Mit allem, woraus gerollt wurde</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>With days to expiry, moneyness, greeks and implied volatility; what has ended and waits for its outcome; and legs as strategies.</source>
        <translation>Mit Tagen bis zum Verfall, Moneyness, Griechen und impliziter Volatilität; was geendet hat und auf seinen Ausgang wartet; und Teile als Strategien.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Within a week</source>
        <translation>Binnen einer Woche</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Within a week {}</source>
        <translation>Binnen einer Woche {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Written call</source>
        <translation>Geschriebener Call</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>Written put</source>
        <translation>Geschriebener Put</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>You buy</source>
        <translation>Sie kaufen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>You sell</source>
        <translation>Sie verkaufen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/view.py"/>
        <source>Your option contracts will be listed here</source>
        <translation>Hier werden Ihre Optionskontrakte stehen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>a guess</source>
        <translation>eine Vermutung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>adjusted</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>at the money</source>
        <translation>am Geld</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>at the strike</source>
        <translation>zum Ausübungspreis</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>by delivery</source>
        <translation>durch Lieferung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>call</source>
        <translation>Call</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>close at 0</source>
        <translation>schließen bei 0</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>close at what they are worth</source>
        <translation>schließen zu ihrem Wert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>expire worthless</source>
        <translation>verfallen wertlos</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>for taxes, each</source>
        <translation>für die Steuer, je Stück</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>in cash</source>
        <translation>in bar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>in the money</source>
        <translation>im Geld</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/panel.py"/>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>out of the money</source>
        <translation>aus dem Geld</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <location filename="../../ui/trades/options/words.py"/>
        <source>paper</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>put</source>
        <translation>Put</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>stay open</source>
        <translation>bleiben offen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/group_dialog.py"/>
        <source>without a name of its own</source>
        <translation>ohne eigenen Namen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/words.py"/>
        <source>{} days</source>
        <translation>{} Tage</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>{} for one share</source>
        <translation>{} für eine Aktie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>{} in the money</source>
        <translation>{} im Geld</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/columns.py"/>
        <source>{} out of the money</source>
        <translation>{} aus dem Geld</translation>
    </message>
    <message>
        <location filename="../../ui/trades/options/ending_dialog.py"/>
        <source>{} {} of {}, {} in {}.</source>
        <translation>{} {} vom {}, {} in {}.</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <location filename="../../ui/overview/benchmark.py"/>
        <source>A second line shows what the same deposits and withdrawals would have come to in another asset, or in a blend such as WORLD:60,BOND:40.</source>
        <translation>Eine zweite Linie zeigt, was dieselben Ein- und Auszahlungen in einer anderen Anlage ergeben hätten, oder in einer Mischung wie WORLD:60,BOND:40.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/benchmark.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="../../ui/overview/benchmark.py"/>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>A currency or a coin; what you trade in it must be paid in it</source>
        <translation>Eine Währung oder Münze; was Sie damit handeln, muss darin bezahlt werden</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>A limit fills when</source>
        <translation>Ein Limit wird ausgeführt, wenn</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Amount in {}</source>
        <translation>Betrag in {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>As at the start</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Ask</source>
        <translation>Brief</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Bid</source>
        <translation>Geld</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Bound by orders</source>
        <translation>Durch Orders gebunden</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Buying power for each unit of equity; 1: none</source>
        <translation>Kaufkraft je Einheit Eigenkapital; 1: keiner</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Cash</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Cash to begin with</source>
        <translation>Anfangsguthaben</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Equity in {}</source>
        <translation>Eigenkapital in {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Equity less the cash that was put in</source>
        <translation>Eigenkapital abzüglich des eingezahlten Geldes</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Equity × leverage, less the worth of positions and what orders bind</source>
        <translation>Eigenkapital × Hebel, abzüglich des Werts der Positionen und des durch Orders Gebundenen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fee a share or contract</source>
        <translation>Gebühr je Aktie oder Kontrakt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fee an order</source>
        <translation>Gebühr je Order</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fee, % of the value</source>
        <translation>Gebühr, % des Werts</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Fees are taken from</source>
        <translation>Gebühren werden genommen von</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Give a price.</source>
        <translation>Geben Sie einen Kurs an.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>How much worse than the price market and stop orders fill; limits never do</source>
        <translation>Um wie viel schlechter als der Kurs Markt- und Stop-Orders ausgeführt werden; Limits nie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>It is the newest price from now on, and open paper orders meet it.</source>
        <translation>Er ist von nun an der neueste Kurs, und offene simulierte Orders treffen auf ihn.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>It never counts in what you own, and is in no total.</source>
        <translation>Es zählt nie zu dem, was Sie besitzen, und steht in keiner Summe.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Keep the exchange's hours</source>
        <translation>Börsenzeiten einhalten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Keep the rules</source>
        <translation>Regeln behalten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Last price</source>
        <translation>Letzter Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Leverage</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Make the account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>May sell short</source>
        <translation>Darf leer verkaufen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Name the instrument.</source>
        <translation>Nennen Sie das Instrument.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>New paper account</source>
        <translation>Neues Spielgeldkonto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>No price of {}</source>
        <translation>Kein Kurs von {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Of coins only; of all else it is money</source>
        <translation>Nur bei Münzen; bei allem anderen ist es Geld</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Of limits that waited for their price</source>
        <translation>Bei Limits, die auf ihren Kurs gewartet haben</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Of orders that take the market's price</source>
        <translation>Bei Orders, die den Marktkurs nehmen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Paper</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Paper account</source>
        <translation>Spielgeldkonto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Paper cash of {}</source>
        <translation>Spielgeld-Guthaben von {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Paper money</source>
        <translation>Spielgeld</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Practise with prices that you type, feed or have. Paper money never counts in what you own.</source>
        <translation>Üben Sie mit Kursen, die Sie tippen, einspielen oder haben. Spielgeld zählt nie zu dem, was Sie besitzen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Put it in</source>
        <translation>Einzahlen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Rules of {}</source>
        <translation>Regeln von {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Share of the volume, %</source>
        <translation>Anteil am Volumen, %</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Slippage, %</source>
        <translation>Slippage, %</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Start {} anew?</source>
        <translation>{} neu beginnen?</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Such as AAPL or BTC/USDT; a new one is added</source>
        <translation>Etwa AAPL oder BTC/USDT; ein neues wird angelegt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Take the price</source>
        <translation>Kurs übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>The most of a bar's volume that one order gets; the rest stays open</source>
        <translation>Das meiste vom Volumen eines Balkens, das eine Order bekommt; der Rest bleibt offen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>The price goes through</source>
        <translation>der Kurs es durchläuft</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>The price touches it</source>
        <translation>der Kurs es berührt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>There is no paper account yet: make one, and practise without risk.</source>
        <translation>Noch gibt es kein Spielgeldkonto: Legen Sie eines an, und üben Sie ohne Risiko.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>There is {} free. With a minus, cash is taken out.</source>
        <translation>{} sind frei. Mit einem Minus wird Geld herausgenommen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>They hold for what fills from now on.</source>
        <translation>Sie gelten für das, was von nun an ausgeführt wird.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Type a price</source>
        <translation>Kurs eintippen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What a purchase meets; empty: the last price</source>
        <translation>Was ein Kauf antrifft; leer: der letzte Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What a sale meets; empty: the last price</source>
        <translation>Was ein Verkauf antrifft; leer: der letzte Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What is bought</source>
        <translation>Dem Gekauften</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>What is paid or received in money</source>
        <translation>Dem gezahlten oder erhaltenen Geld</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>Working orders are cancelled, positions are gone, and fills count no more; they stay on record. What you wrote about positions stays too.</source>
        <translation>Laufende Orders werden storniert, Positionen sind weg, und Ausführungen zählen nicht mehr; sie bleiben aufgezeichnet. Was Sie über Positionen geschrieben haben, bleibt auch.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>for new positions</source>
        <translation>für neue Positionen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>positions {} · orders {}</source>
        <translation>Positionen {} · Orders {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_dialog.py"/>
        <source>since the start</source>
        <translation>seit dem Anfang</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>{}: fill it in.</source>
        <translation>{}: bitte ausfüllen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/paper_forms.py"/>
        <source>… of waiting orders, %</source>
        <translation>… bei wartenden Orders, %</translation>
    </message>
</context>
<context>
    <name>performance</name>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>(1 + TTWROR) to the power of 365 ÷ days, − 1</source>
        <translation>(1 + TTWROR) hoch 365 ÷ Tage, − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>(yearly return − rate to compare with) ÷ spread</source>
        <translation>(Jahresrendite − Vergleichssatz) ÷ Streuung</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>1 − low ÷ peak</source>
        <translation>1 − Tief ÷ Hoch</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>All was lost.</source>
        <translation>Alles ging verloren.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Alpha a year</source>
        <translation>Alpha im Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>At the close of the first day.</source>
        <translation>Zum Schluss des ersten Tages.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>At the close of the last day.</source>
        <translation>Zum Schluss des letzten Tages.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Average capital</source>
        <translation>Durchschnittliches Kapital</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Average month over the benchmark's, in months in which it fell.</source>
        <translation>Durchschnittsmonat im Verhältnis zum Vergleichsindex, in Monaten, in denen er fiel.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Average month over the benchmark's, in months in which it rose.</source>
        <translation>Durchschnittsmonat im Verhältnis zum Vergleichsindex, in Monaten, in denen er stieg.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Calmar ratio</source>
        <translation>Calmar-Quotient</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Came from outside</source>
        <translation>Kam von außen</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Changes of prices, and trades better or worse than the close.</source>
        <translation>Kursänderungen, und Trades besser oder schlechter als der Schluss.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Changes of values that are set by hand: homes, cars, private companies.</source>
        <translation>Änderungen von Hand festgelegter Werte: Häuser, Autos, Firmenanteile.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Closing</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Contributions</source>
        <translation>Einzahlungen</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Covariance with the benchmark</source>
        <translation>Kovarianz mit dem Vergleichsindex</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Daily log returns, the first</source>
        <translation>Tägliche Log-Renditen, die ersten</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Days a year</source>
        <translation>Tage im Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Debts alone earn nothing.</source>
        <translation>Schulden allein verdienen nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Deviation of the differences</source>
        <translation>Streuung der Differenzen</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Dividends, interest, rewards.</source>
        <translation>Dividenden, Zinsen, Prämien.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Down capture</source>
        <translation>Abwärtserfassung</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Excess return</source>
        <translation>Überrendite</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Fees and interest paid.</source>
        <translation>Gezahlte Gebühren und Zinsen.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Flow</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Flows discounted at this rate</source>
        <translation>Mit diesem Satz abgezinste Zahlungen</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>From both</source>
        <translation>Aus beidem</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>From currencies</source>
        <translation>Aus Währungen</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>From prices</source>
        <translation>Aus Kursen</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Gain over the average capital, weighted by time.</source>
        <translation>Gewinn auf das durchschnittliche, zeitgewichtete Kapital.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How far it moves when the benchmark moves by one.</source>
        <translation>Wie weit es sich bewegt, wenn der Vergleichsindex sich um eins bewegt.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How much daily returns differ from the benchmark's, per year.</source>
        <translation>Wie stark Tagesrenditen von denen des Vergleichsindex abweichen, aufs Jahr gerechnet.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How much daily returns fall short of their average, per year.</source>
        <translation>Wie weit Tagesrenditen unter ihrem Durchschnitt bleiben, aufs Jahr gerechnet.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>How much daily returns spread, per year.</source>
        <translation>Wie stark die Tagesrenditen streuen, aufs Jahr gerechnet.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Income</source>
        <translation>Erträge</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at its low</source>
        <translation>Index am Tief</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at its peak</source>
        <translation>Index am Hoch</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at the beginning</source>
        <translation>Index am Anfang</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index at the end</source>
        <translation>Index am Ende</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Index back at its peak</source>
        <translation>Index wieder am Hoch</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Information ratio</source>
        <translation>Information Ratio</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>It is too large to be of use.</source>
        <translation>Zu groß, um von Nutzen zu sein.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Largest drawdown</source>
        <translation>Größter Rückgang</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Mean of the benchmark's months</source>
        <translation>Mittel der Monate des Vergleichsindex</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Mean of the months</source>
        <translation>Mittel der Monate</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Modified Dietz</source>
        <translation>Modifizierte Dietz-Rendite</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>More was taken out than the benchmark would have been worth.</source>
        <translation>Es wurde mehr entnommen, als der Vergleichsindex wert gewesen wäre.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Net contributions</source>
        <translation>Nettoeinzahlungen</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>No single rate fits these flows.</source>
        <translation>Kein einzelner Zins passt zu diesen Zahlungen.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Not enough history: it needs more days with a known value.</source>
        <translation>Zu wenig Verlauf: Es braucht mehr Tage mit bekanntem Wert.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Of them below the mean</source>
        <translation>Davon unter dem Mittel</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>On average nothing was invested.</source>
        <translation>Im Durchschnitt war nichts angelegt.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Prices</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Return per unit of volatility downwards.</source>
        <translation>Rendite je Einheit Volatilität nach unten.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Return per unit of volatility.</source>
        <translation>Rendite je Einheit Volatilität.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Risk-free rate</source>
        <translation>Risikofreier Zins</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Same flows in the benchmark</source>
        <translation>Gleiche Zahlungen im Vergleichsindex</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Semi-deviation</source>
        <translation>Semiabweichung</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Sharpe ratio</source>
        <translation>Sharpe-Quotient</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Sortino ratio</source>
        <translation>Sortino-Quotient</translation>
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
        <translation>TTWROR im Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>TTWROR of the benchmark</source>
        <translation>TTWROR des Vergleichsindex</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Taxes inside the scope.</source>
        <translation>Steuern innerhalb des Bereichs.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The benchmark did not move.</source>
        <translation>Der Vergleichsindex bewegte sich nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The benchmark has no price at the beginning.</source>
        <translation>Der Vergleichsindex hat am Anfang keinen Kurs.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>The benchmark's yearly rate</source>
        <translation>Jahresrendite des Vergleichsindex</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The deepest fall from a high to the low after it.</source>
        <translation>Der tiefste Fall von einem Hoch auf das Tief danach.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The part of the gain that exchange rates made.</source>
        <translation>Der Teil des Gewinns, den Wechselkurse gemacht haben.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The period is too short.</source>
        <translation>Der Zeitraum ist zu kurz.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The same as a yearly rate.</source>
        <translation>Dasselbe als Jahreszins.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value at the beginning is not known.</source>
        <translation>Der Wert am Anfang ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value at the beginning or the end is not known.</source>
        <translation>Der Wert am Anfang oder Ende ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value at the end is not known.</source>
        <translation>Der Wert am Ende ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value did not move in this period.</source>
        <translation>Der Wert bewegte sich in diesem Zeitraum nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value never fell below an earlier high in this period.</source>
        <translation>Der Wert fiel in diesem Zeitraum nie unter ein früheres Hoch.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value never fell in this period.</source>
        <translation>Der Wert fiel in diesem Zeitraum nie.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The value of a deposit or withdrawal is not known.</source>
        <translation>Der Wert einer Ein- oder Auszahlung ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>The yearly interest rate that fits your own deposits and withdrawals.</source>
        <translation>Der Jahreszins, der zu Ihren eigenen Ein- und Auszahlungen passt.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Their deviation</source>
        <translation>Ihre Streuung</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Their mean</source>
        <translation>Ihr Mittel</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Their shortfall</source>
        <translation>Ihr Fehlbetrag</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>There was no whole month in which the benchmark moved that way.</source>
        <translation>In keinem ganzen Monat bewegte sich der Vergleichsindex so.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>There were no flows in this period.</source>
        <translation>In diesem Zeitraum gab es keine Zahlungen.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Tracking error</source>
        <translation>Tracking Error</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>True time-weighted return: what a unit held all the time earned, whatever came in or went out.</source>
        <translation>Wahre zeitgewichtete Rendite: was eine durchgehend gehaltene Einheit verdiente, was auch immer zu- oder abfloss.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Up capture</source>
        <translation>Aufwärtserfassung</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the beginning</source>
        <translation>Anfangswert</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the close before the period.</source>
        <translation>Wert zum Schluss vor dem Zeitraum.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the close of the last day.</source>
        <translation>Wert zum Schluss des letzten Tages.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Value at the end</source>
        <translation>Endwert</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Value at the end less value at the beginning and what came from outside.</source>
        <translation>Endwert abzüglich Anfangswert und dessen, was von außen kam.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Variance of the benchmark</source>
        <translation>Varianz des Vergleichsindex</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <location filename="../../ui/performance/words.py"/>
        <source>Volatility</source>
        <translation>Volatilität</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Went outside</source>
        <translation>Ging nach außen</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>What came from outside, less what left.</source>
        <translation>Was von außen kam, abzüglich dessen, was hinausging.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What came from outside, less what went out.</source>
        <translation>Was von außen kam, abzüglich dessen, was hinausging.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What is left of the gain: prices, income and costs, in the assets' own currencies.</source>
        <translation>Was vom Gewinn bleibt: Kurse, Erträge und Kosten in den eigenen Währungen der Anlagen.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What the benchmark itself returned.</source>
        <translation>Was der Vergleichsindex selbst einbrachte.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>What was held before, at the new exchange rate.</source>
        <translation>Was vorher gehalten war, zum neuen Wechselkurs.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>What you would have now, had the same money gone into the benchmark on the same days.</source>
        <translation>Was Sie jetzt hätten, wäre dasselbe Geld an denselben Tagen in den Vergleichsindex geflossen.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Where prices and exchange rates worked together.</source>
        <translation>Wo Kurse und Wechselkurse zusammen wirkten.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>Whole months</source>
        <translation>Ganze Monate</translation>
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
        <translation>Jahresrendite über das hinaus, was Beta erklärt.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Yearly return over the largest drawdown.</source>
        <translation>Jahresrendite durch den größten Rückgang.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>Your TTWROR less that of the benchmark.</source>
        <translation>Ihre TTWROR abzüglich der des Vergleichsindex.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>beginning + sum of flow × days left ÷ days</source>
        <translation>Anfang + Summe aus Zahlung × restliche Tage ÷ Tage</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>covariance ÷ variance</source>
        <translation>Kovarianz ÷ Varianz</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>deviation × root of days a year</source>
        <translation>Streuung × Wurzel der Tage im Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>end ÷ beginning − 1</source>
        <translation>Ende ÷ Anfang − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>end − beginning − in + out</source>
        <translation>Ende − Anfang − Zufluss + Abfluss</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>gain ÷ average capital</source>
        <translation>Gewinn ÷ durchschnittliches Kapital</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>logarithm of the day's factor; days without a market join the next</source>
        <translation>Logarithmus des Tagesfaktors; Tage ohne Markt zählen zum nächsten</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>made good on {}.</source>
        <translation>aufgeholt am {}.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>mean of the months ÷ mean of the benchmark's months</source>
        <translation>Mittel der Monate ÷ Mittel der Monate des Vergleichsindex</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>not made good yet.</source>
        <translation>noch nicht aufgeholt.</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>own − benchmark's</source>
        <translation>eigene − die des Vergleichsindex</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>own − risk-free − beta × (benchmark's − risk-free)</source>
        <translation>eigene − risikofrei − Beta × (Vergleichsindex − risikofrei)</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>product of (1 + month), − 1</source>
        <translation>Produkt aus (1 + Monat), − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>product of (end + out) ÷ (value before + in) of its days, − 1</source>
        <translation>Produkt aus (Ende + Abfluss) ÷ (Wert davor + Zufluss) der Tage, − 1</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>root of the sum of (return − mean)² ÷ (count − 1)</source>
        <translation>Wurzel aus Summe von (Rendite − Mittel)² ÷ (Anzahl − 1)</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>sum of flow ÷ (1 + rate) to the power of days ÷ 365</source>
        <translation>Summe aus Zahlung ÷ (1 + Satz) hoch Tage ÷ 365</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the index was never below an earlier peak</source>
        <translation>der Index war nie unter einem früheren Hoch</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the rate at which the discounted flows come to nothing</source>
        <translation>der Satz, bei dem die abgezinsten Zahlungen null ergeben</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the same beginning and flows, in the benchmark</source>
        <translation>gleicher Anfang und gleiche Zahlungen, im Vergleichsindex</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>the same of those below the mean alone</source>
        <translation>dasselbe nur der unter dem Mittel</translation>
    </message>
    <message>
        <location filename="../../ui/performance/words.py"/>
        <source>yearly return ÷ largest drawdown</source>
        <translation>Jahresrendite ÷ größter Rückgang</translation>
    </message>
    <message>
        <location filename="../../ui/performance/figures.py"/>
        <source>{} from {} to {}</source>
        <translation>{} vom {} bis {}</translation>
    </message>
</context>
<context>
    <name>periods</name>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1M</source>
        <translation>1M</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>1Y</source>
        <translation>1J</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3M</source>
        <translation>3M</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>3Y</source>
        <translation>3J</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>5Y</source>
        <translation>5J</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>6M</source>
        <translation>6M</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>Since the first entry</source>
        <translation>Seit der ersten Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>This year so far</source>
        <translation>Dieses Jahr bisher</translation>
    </message>
    <message>
        <location filename="../../ui/window/state.py"/>
        <source>YTD</source>
        <translation>Lfd. J.</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 1 month</source>
        <translation>in 1 Monat</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 12 months</source>
        <translation>in 12 Monaten</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 3 months</source>
        <translation>in 3 Monaten</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 3 years</source>
        <translation>in 3 Jahren</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 5 years</source>
        <translation>in 5 Jahren</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>in 6 months</source>
        <translation>in 6 Monaten</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>since the beginning</source>
        <translation>seit Beginn</translation>
    </message>
    <message>
        <location filename="../../ui/overview/headline.py"/>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Allocation</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Analysis of trades</source>
        <translation>Analyse der Trades</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Background work</source>
        <translation>Hintergrundarbeit</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Balances</source>
        <translation>Salden</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Balances and statements</source>
        <translation>Salden und Auszüge</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Baskets</source>
        <translation>Körbe</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Calendar of results</source>
        <translation>Ergebniskalender</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Debts</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Holdings</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Income</source>
        <translation>Erträge</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Interest rules</source>
        <translation>Zinsregeln</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Net-worth statement</source>
        <translation>Vermögensaufstellung</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Performance</source>
        <translation>Wertentwicklung</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Property</source>
        <translation>Sachwerte</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Property and valuables</source>
        <translation>Sachwerte und Wertgegenstände</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Statement</source>
        <translation>Aufstellung</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <location filename="../../ui/window/places.py"/>
        <source>Vaults</source>
        <translation>Spartöpfe</translation>
    </message>
</context>
<context>
    <name>price-chart</name>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>Price in {}</source>
        <translation>Kurs in {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>average cost {}</source>
        <translation>Durchschnittseinstand {}</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>average cost {}, at today's rate</source>
        <translation>Durchschnittseinstand {}, zum heutigen Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>bought</source>
        <translation>gekauft</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>dividend or other income</source>
        <translation>Dividende oder anderer Ertrag</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>sold</source>
        <translation>verkauft</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>split</source>
        <translation>Split</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>{} on {}, {} on {}, changed by {}; lowest {} on {}, highest {} on {}.</source>
        <translation>{} am {}, {} am {}, Änderung {}; Tiefststand {} am {}, Höchststand {} am {}.</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>{} splits and payments</source>
        <translation>{} Splits und Zahlungen</translation>
    </message>
    <message>
        <location filename="../../ui/holdings/chart.py"/>
        <source>{} trades</source>
        <translation>{} Trades</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>1 amount of income has no known worth, and is in no sum.</source>
        <translation>1 Ertrag hat keinen bekannten Wert und ist in keiner Summe.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>1 disposal has no known gain. It is listed, and in no sum.</source>
        <translation>1 Veräußerung hat keinen bekannten Gewinn. Sie ist aufgeführt und in keiner Summe.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>1 disposal rests on an estimated cost or day of purchase.</source>
        <translation>1 Veräußerung beruht auf geschätztem Einstand oder Kauftag.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>A cell of a spreadsheet takes 32,767 signs. {count} longer texts are cut; a CSV file has them whole.</source>
        <translation>Eine Zelle einer Tabellenkalkulation fasst 32.767 Zeichen. {count} längere Texte sind gekürzt; eine CSV-Datei hat sie ganz.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>A sale belongs to the tax year of its day as it was written.</source>
        <translation>Ein Verkauf gehört zum Steuerjahr seines Tages, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>A spreadsheet keeps 15 digits of a number. All digits of {count} figures are in the same cells of the sheet “{sheet}”.</source>
        <translation>Eine Tabellenkalkulation behält 15 Stellen einer Zahl. Alle Stellen von {count} Zahlen stehen in denselben Zellen des Blatts „{sheet}“.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>About this report</source>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Acquired</source>
        <translation>Erworben</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>After tax</source>
        <translation>Nach Steuern</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>All income</source>
        <translation>Alle Erträge</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Allocation by type</source>
        <translation>Aufteilung nach Art</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Amounts are shown rounded one by one, and may not add up to the last digit shown.</source>
        <translation>Beträge werden einzeln gerundet gezeigt und ergeben vielleicht nicht bis zur letzten Stelle die Summe.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Amounts of past days are worked out to a millionth.</source>
        <translation>Beträge vergangener Tage sind auf ein Millionstel berechnet.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>As known on</source>
        <translation>Kenntnisstand vom</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Assets</source>
        <translation>Vermögen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>At the beginning</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>At the end of {last}, in {base}</source>
        <translation>Am Ende des {last}, in {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Beside {name}</source>
        <translation>Neben {name}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Closing value</source>
        <translation>Endwert</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Cost</source>
        <translation>Einstandswert</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Cost basis</source>
        <translation>Einstandswert</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Days held</source>
        <translation>Tage gehalten</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Disposals</source>
        <translation>Veräußerungen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <location filename="../../ui/reports/words.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fee as paid</source>
        <translation>Gebühr wie gezahlt</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fee in</source>
        <translation>Gebühr in</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From both</source>
        <translation>Aus beidem</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From currencies</source>
        <translation>Aus Währungen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From outside</source>
        <translation>Von außen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From prices</source>
        <translation>Aus Kursen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>From the close of {first} to {last}, in {base}</source>
        <translation>Vom Schluss des {first} bis {last}, in {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Gains</source>
        <translation>Gewinne</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Gains by tax year</source>
        <translation>Gewinne nach Steuerjahr</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Holdings</source>
        <translation>Bestände</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income</source>
        <translation>Erträge</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income by kind</source>
        <translation>Erträge nach Art</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income by month</source>
        <translation>Erträge nach Monat</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Income by payer</source>
        <translation>Erträge nach Zahler</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Institution</source>
        <translation>Institut</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Left out, as it does not count: {names}.</source>
        <translation>Weggelassen, da es nicht zählt: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Liabilities</source>
        <translation>Verbindlichkeiten</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Long term</source>
        <translation>Langfristig</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Long term: held for more than {days} days.</source>
        <translation>Langfristig: mehr als {days} Tage gehalten.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net contributions</source>
        <translation>Nettoeinzahlungen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net worth</source>
        <translation>Reinvermögen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net worth by month</source>
        <translation>Reinvermögen nach Monat</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Net worth over time</source>
        <translation>Reinvermögen im Zeitverlauf</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Opening value</source>
        <translation>Anfangswert</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Other taxes paid</source>
        <translation>Andere gezahlte Steuern</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>Page {} of {}</source>
        <translation>Seite {} von {}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Payer</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Performance</source>
        <translation>Wertentwicklung</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Priced at</source>
        <translation>Bewertet am</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Proceeds</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Proceeds are what a sale brought less its fee; the fee of a purchase is part of the cost. Amounts in another currency are converted at the rate of their own day.</source>
        <translation>Der Erlös ist, was ein Verkauf abzüglich seiner Gebühr brachte; die Gebühr eines Kaufs gehört zum Einstand. Beträge in anderer Währung werden zum Kurs ihres eigenen Tages umgerechnet.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Realized</source>
        <translation>Realisiert</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Realized gains</source>
        <translation>Realisierte Gewinne</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Returns</source>
        <translation>Renditen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Returns by month</source>
        <translation>Renditen nach Monat</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Returns by year</source>
        <translation>Renditen nach Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Short term</source>
        <translation>Kurzfristig</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Sold for</source>
        <translation>Verkauft für</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>TTWROR</source>
        <translation>TTWROR</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax withheld</source>
        <translation>Einbehaltene Steuer</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax withheld is what was booked as tax for the payer, in the month in which it was booked.</source>
        <translation>Einbehaltene Steuer ist, was als Steuer für den Zahler gebucht wurde, im Monat der Buchung.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax year</source>
        <translation>Steuerjahr</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax year {year}</source>
        <translation>Steuerjahr {year}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Tax year {year}: {first} to {last}, in {base}</source>
        <translation>Steuerjahr {year}: {first} bis {last}, in {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>Tax year {}</source>
        <translation>Steuerjahr {}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Term</source>
        <translation>Haltedauer</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>The figures follow the cost-basis method named above. Which rules apply to you, only the law of your country says.</source>
        <translation>Die Zahlen folgen dem oben genannten Verfahren für den Einstandswert. Welche Regeln für Sie gelten, sagt allein das Recht Ihres Landes.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>The worth of some withheld tax is not known, and is in no sum.</source>
        <translation>Der Wert einer einbehaltenen Steuer ist nicht bekannt und in keiner Summe.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>There is nothing to show.</source>
        <translation>Es gibt nichts zu zeigen.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/periods.py"/>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Unknown: {reason}</source>
        <translation>Unbekannt: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Unrealized</source>
        <translation>Unrealisiert</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Up to {last}, in {base}</source>
        <translation>Bis {last}, in {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>What is not known is left empty, and is in no sum.</source>
        <translation>Was nicht bekannt ist, bleibt leer und steht in keiner Summe.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>What it is made of</source>
        <translation>Woraus es besteht</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>What made the value change</source>
        <translation>Was den Wert verändert hat</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Worked out on</source>
        <translation>Berechnet am</translation>
    </message>
    <message>
        <location filename="../../ui/reports/document.py"/>
        <source>Worked out on {}</source>
        <translation>Berechnet am {}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>short position closed</source>
        <translation>Short-Position geschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{asset} in {account}</source>
        <translation>{asset} in {account}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{asset} in {account}: {reason}</source>
        <translation>{asset} in {account}: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{asset}: {reason}</source>
        <translation>{asset}: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} amounts of income have no known worth, and are in no sum.</source>
        <translation>{count} Erträge haben keinen bekannten Wert und sind in keiner Summe.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} disposals have no known gain. They are listed, and in no sum.</source>
        <translation>{count} Veräußerungen haben keinen bekannten Gewinn. Sie sind aufgeführt und in keiner Summe.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} disposals rest on an estimated cost or day of purchase.</source>
        <translation>{count} Veräußerungen beruhen auf geschätztem Einstand oder Kauftag.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{count} more holdings have a value that is not fully known.</source>
        <translation>{count} weitere Bestände haben einen nicht vollständig bekannten Wert.</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{first} to {last}, in {base}</source>
        <translation>{first} bis {last}, in {base}</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{known} of {counted} holdings have a known value</source>
        <translation>{known} von {counted} Beständen haben einen bekannten Wert</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/reports/words.py"/>
        <source>{} exact</source>
        <translation>{} genau</translation>
    </message>
</context>
<context>
    <name>result-calendar</name>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Nothing closed.</source>
        <translation>Nichts geschlossen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Results of {}</source>
        <translation>Ergebnisse von {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Trades</source>
        <translation>Trades</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>{} trade</source>
        <translation>{} Trade</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>{} trades</source>
        <translation>{} Trades</translation>
    </message>
    <message>
        <location filename="../../ui/trades/calendar/grid.py"/>
        <source>{}, trades {}, won {}, lost {}</source>
        <translation>{}, Trades {}, gewonnen {}, verloren {}</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <location filename="../../ui/window/sample_offer.py"/>
        <source>Look around in sample data</source>
        <translation>In Beispieldaten umsehen</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>About</source>
        <translation>Über Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>After changes</source>
        <translation>Nach Änderungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>After the next change: the newest has everything.</source>
        <translation>Nach der nächsten Änderung: Die neueste hat alles.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>All shortcuts as delivered</source>
        <translation>Alle Tastenkürzel wie ausgeliefert</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Amounts on charts</source>
        <translation>Beträge in Diagrammen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>At close</source>
        <translation>Beim Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Bad</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Base currency</source>
        <translation>Basiswährung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Before an update</source>
        <translation>Vor einer Aktualisierung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>Before → after</source>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Beginning of the tax year</source>
        <translation>Beginn des Steuerjahrs</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Check the books</source>
        <translation>Bücher prüfen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Coffer</source>
        <translation>Coffer</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Colours of gain and loss</source>
        <translation>Farben für Gewinn und Verlust</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Cost basis</source>
        <translation>Einstandswert</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Cost-basis method</source>
        <translation>Verfahren für den Einstandswert</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Currencies to show everything in</source>
        <translation>Währungen, in denen alles gezeigt werden kann</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Doctor</source>
        <translation>Doktor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Fees paid in an asset</source>
        <translation>In einer Anlage gezahlte Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>First day of the week</source>
        <translation>Erster Tag der Woche</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Height of table rows</source>
        <translation>Höhe der Tabellenzeilen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>How rates are taken</source>
        <translation>Wie Wechselkurse genommen werden</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Language and formats</source>
        <translation>Sprache und Formate</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Lock after a while</source>
        <translation>Nach einer Weile sperren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Long term begins after</source>
        <translation>Langfristig beginnt nach</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Methods of single accounts</source>
        <translation>Verfahren einzelner Konten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Negative amounts</source>
        <translation>Negative Beträge</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Net worth</source>
        <translation>Reinvermögen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Now.</source>
        <translation>Jetzt.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>Now: there are changes that no backup has.</source>
        <translation>Jetzt: Es gibt Änderungen, die keine Sicherung hat.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Numbers and dates</source>
        <translation>Zahlen und Datum</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Opened and re-totalled after it was made.</source>
        <translation>Nach dem Erstellen geöffnet und neu summiert.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Places of backups</source>
        <translation>Orte der Sicherungen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Rewards are income</source>
        <translation>Prämien sind Ertrag</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Take everything with you</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>The audit trail</source>
        <translation>Die Prüfspur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>The computer on which it was done.</source>
        <translation>Der Computer, auf dem es getan wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>The doctor</source>
        <translation>Der Doktor</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Trail</source>
        <translation>Spur</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Very weak</source>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Ways to unlock</source>
        <translation>Wege zu entsperren</translation>
    </message>
    <message>
        <location filename="../../ui/settings/secret_fields.py"/>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>What is left out of totals</source>
        <translation>Was in Summen fehlt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>What was recorded</source>
        <translation>Was erfasst wurde</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>When a price counts as old</source>
        <translation>Wann ein Kurs als alt gilt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Where the books lie</source>
        <translation>Wo die Bücher liegen</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_table.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../ui/settings/catalogue.py"/>
        <source>Your books</source>
        <translation>Ihre Bücher</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>net worth equal</source>
        <translation>Reinvermögen gleich</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>not equal</source>
        <translation>nicht gleich</translation>
    </message>
    <message>
        <location filename="../../ui/settings/trail_columns.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../../ui/settings/backup_words.py"/>
        <source>{} entries</source>
        <translation>{} Buchungen</translation>
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
        <translation>In der Hilfe vor und zurück</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Choose the day to show</source>
        <translation>Zu zeigenden Tag wählen</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Close Coffer</source>
        <translation>Coffer schließen</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Close, or leave what is open</source>
        <translation>Schließen oder verlassen, was offen ist</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Copy the chosen rows of a table</source>
        <translation>Gewählte Zeilen einer Tabelle kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Copy them with the columns’ titles</source>
        <translation>Mit den Spaltentiteln kopieren</translation>
    </message>
    <message>
        <location filename="../../ui/window/shortcuts.py"/>
        <source>Go to a view</source>
        <translation>Zu einer Ansicht gehen</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Go to {}</source>
        <translation>Zu {} gehen</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Help for what is shown</source>
        <translation>Hilfe zu dem, was gezeigt wird</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Hide or show amounts</source>
        <translation>Beträge verbergen oder zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Larger and smaller text in Help</source>
        <translation>Größerer und kleinerer Text in der Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Load everything again</source>
        <translation>Alles neu laden</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Lock the books</source>
        <translation>Bücher sperren</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Move along a chart, day by day</source>
        <translation>Tag für Tag durch ein Diagramm gehen</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Narrow or widen the sidebar</source>
        <translation>Seitenleiste schmaler oder breiter machen</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>New entry</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>New order</source>
        <translation>Neue Order</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Save a table as a file</source>
        <translation>Tabelle als Datei speichern</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Save what a form shows</source>
        <translation>Speichern, was ein Formular zeigt</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Search in Help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Shorter or longer period of a chart</source>
        <translation>Kürzerer oder längerer Zeitraum eines Diagramms</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <location filename="../../ui/window/keys.py"/>
        <source>Undo the last change</source>
        <translation>Letzte Änderung zurücknehmen</translation>
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
        <translation>Kenntnisstand vom {time}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Assets</source>
        <translation>Vermögen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Cash</source>
        <translation>Geld</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Credit cards</source>
        <translation>Kreditkarten</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Digital assets</source>
        <translation>Digitale Anlagen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Figures are rounded one by one, and may not add up to the last digit shown.</source>
        <translation>Zahlen sind einzeln gerundet und ergeben vielleicht nicht bis zur letzten Stelle die Summe.</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>In {currency}, at the end of each day</source>
        <translation>In {currency}, am Ende jedes Tages</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Investments</source>
        <translation>Geldanlagen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Liabilities</source>
        <translation>Verbindlichkeiten</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Loans</source>
        <translation>Kredite</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Month ends</source>
        <translation>Monatsenden</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Mortgages</source>
        <translation>Hypotheken</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Net worth</source>
        <translation>Reinvermögen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Net-worth statement</source>
        <translation>Vermögensaufstellung</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Of</source>
        <translation>Vom</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Only {scope}</source>
        <translation>Nur {scope}</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Other assets</source>
        <translation>Sonstiges Vermögen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Other liabilities</source>
        <translation>Sonstige Verbindlichkeiten</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Own days</source>
        <translation>Eigene Tage</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Precious metals</source>
        <translation>Edelmetalle</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Property</source>
        <translation>Immobilien</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Quarter ends</source>
        <translation>Quartalsenden</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Total assets</source>
        <translation>Summe Vermögen</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Total liabilities</source>
        <translation>Summe Verbindlichkeiten</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Vehicles</source>
        <translation>Fahrzeuge</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Year end and today</source>
        <translation>Jahresende und heute</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>Year ends</source>
        <translation>Jahresenden</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>rests on an old price</source>
        <translation>beruht auf einem alten Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>something in it is not known, and not counted in it</source>
        <translation>etwas darin ist nicht bekannt und nicht mitgezählt</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: its history is not complete ({days})</source>
        <translation>{what}: Der Verlauf ist nicht vollständig ({days})</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: no price is known ({days}); its value is unknown</source>
        <translation>{what}: Kein Kurs ist bekannt ({days}); der Wert ist unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: no rate to the base currency ({days}); its value is unknown</source>
        <translation>{what}: Kein Kurs in die Basiswährung ({days}); der Wert ist unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: nothing says how much is held ({days})</source>
        <translation>{what}: Nichts sagt, wie viel davon da ist ({days})</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: the price is an old one, of {at} ({days})</source>
        <translation>{what}: Der Kurs ist alt, vom {at} ({days})</translation>
    </message>
    <message>
        <location filename="../../ui/statement/words.py"/>
        <source>{what}: valued by hand, on {at} ({days})</source>
        <translation>{what}: Von Hand bewertet, am {at} ({days})</translation>
    </message>
</context>
<context>
    <name>trades</name>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>+ Order</source>
        <translation>+ Order</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>A fee was taken in something that has no price.</source>
        <translation>Eine Gebühr wurde in etwas ohne Kurs genommen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A limit order can be placed without one.</source>
        <translation>Eine Limit-Order ist ohne einen möglich.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A position on the other side is open: close that first.</source>
        <translation>Eine Position auf der anderen Seite ist offen: Schließen Sie die zuerst.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>A real account. Place the order by hand at the broker; it is noted here, and its fills are typed in or synced.</source>
        <translation>Ein echtes Konto. Geben Sie die Order von Hand beim Broker auf; sie wird hier vermerkt, und ihre Ausführungen werden eingetippt oder abgeglichen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A stop-loss lies on the losing side of the price.</source>
        <translation>Ein Stop-Loss liegt auf der Verlustseite des Kurses.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>A strategy</source>
        <translation>Eine Strategie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>A target lies on the winning side of the price.</source>
        <translation>Ein Ziel liegt auf der Gewinnseite des Kurses.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>AAPL, BTC/USDT, AAPL 240C 19 Dec 2026</source>
        <translation>AAPL, BTC/USDT, AAPL 240C 19 Dec 2026</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>About this position</source>
        <translation>Zu dieser Position</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Add a stop-loss and a target</source>
        <translation>Stop-Loss und Ziel hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>As quoted: of an option, of one share</source>
        <translation>Wie notiert: bei einer Option für eine Aktie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Assignment</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>At least {}.</source>
        <translation>Mindestens {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>At the target</source>
        <translation>Am Ziel</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Average price of the closing fills.</source>
        <translation>Durchschnittskurs der schließenden Ausführungen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Average price of the opening fills, weighted by quantity.</source>
        <translation>Durchschnittskurs der eröffnenden Ausführungen, nach Menge gewichtet.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Becomes a limit order once the price reaches the stop.</source>
        <translation>Wird eine Limit-Order, sobald der Kurs den Stop erreicht.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Becomes a market order once the price reaches the stop.</source>
        <translation>Wird eine Markt-Order, sobald der Kurs den Stop erreicht.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Beside the list</source>
        <translation>Neben der Liste</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Bot “{}”</source>
        <translation>Bot „{}“</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Both are placed when the order is filled; the first that fills cancels the other.</source>
        <translation>Beide werden aufgegeben, wenn die Order ausgeführt ist; was zuerst ausgeführt wird, storniert das andere.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Brought</source>
        <translation>Eingebracht</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Buy to close</source>
        <translation>Kauf zum Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Buy to open</source>
        <translation>Kauf zum Eröffnen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Buying power</source>
        <translation>Kaufkraft</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Buying power left</source>
        <translation>Verbleibende Kaufkraft</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>By the account's rules</source>
        <translation>Nach den Regeln des Kontos</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Can close</source>
        <translation>Schließbar</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Cancel the order</source>
        <translation>Order stornieren</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Cancelled: {}.</source>
        <translation>Storniert: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Cash, less what working orders may still take</source>
        <translation>Guthaben, abzüglich dessen, was laufende Orders noch nehmen können</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Change the order</source>
        <translation>Order ändern</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Choose a position to see what it rests on.</source>
        <translation>Wählen Sie eine Position, um zu sehen, worauf sie beruht.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Choose a position to write down why it was opened.</source>
        <translation>Wählen Sie eine Position, um aufzuschreiben, warum sie eröffnet wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Close, all or in part…</source>
        <translation>Ganz oder teilweise schließen…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Closed trades that won ÷ all closed trades; break-even ones count as not won. All legs of a strategy are one trade.</source>
        <translation>Gewonnene geschlossene Trades ÷ alle geschlossenen Trades; die ohne Gewinn und Verlust gelten als nicht gewonnen. Alle Teile einer Strategie sind ein Trade.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Close…</source>
        <translation>Schließen…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Closing fills: quantity × average price</source>
        <translation>Schließende Ausführungen: Menge × Durchschnittskurs</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Contract</source>
        <translation>Kontrakt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Cost</source>
        <translation>Einstandswert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Crypto</source>
        <translation>Krypto</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>ETF</source>
        <translation>ETF</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Exercise</source>
        <translation>Ausübung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Expired</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Fees would take all that it brings.</source>
        <translation>Gebühren würden alles nehmen, was es bringt.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Fees {}, taken off both</source>
        <translation>Gebühren {}, von beiden abgezogen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Fill</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Filled</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Fills at the next price, whatever it is.</source>
        <translation>Wird zum nächsten Kurs ausgeführt, welcher das auch sei.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Fills at this price or a better one, or not.</source>
        <translation>Wird zu diesem Kurs oder besser ausgeführt, oder gar nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Filter positions</source>
        <translation>Positionen filtern</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>For example: typed twice</source>
        <translation>Zum Beispiel: doppelt getippt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Gain if filled</source>
        <translation>Gewinn bei Ausführung</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Gain ÷ what was risked by the first planned stop</source>
        <translation>Gewinn ÷ was nach dem ersten geplanten Stop riskiert war</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Give a limit price.</source>
        <translation>Geben Sie einen Limitpreis an.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Give a stop price.</source>
        <translation>Geben Sie einen Stoppreis an.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Give more than nothing.</source>
        <translation>Geben Sie mehr als nichts an.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Good until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Held</source>
        <translation>Haltedauer</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Import executions…</source>
        <translation>Ausführungen importieren…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>In {}</source>
        <translation>In {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>It counts no more: the position is worked out without it.</source>
        <translation>Sie zählt nicht mehr: Die Position wird ohne sie berechnet.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>It trades in steps of {}.</source>
        <translation>Es wird in Schritten von {} gehandelt.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Its entry in the ledger is voided with it.</source>
        <translation>Ihre Buchung im Hauptbuch wird mit ihr storniert.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <location filename="../../ui/trades/side.py"/>
        <source>Journal</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Last day: {}</source>
        <translation>Letzter Tag: {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Limit price</source>
        <translation>Limitpreis</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Max drawdown</source>
        <translation>Größter Rückgang</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>More than the account can pay.</source>
        <translation>Mehr, als das Konto bezahlen kann.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>New here</source>
        <translation>Neu hier</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>New order</source>
        <translation>Neue Order</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>New order (Ctrl+O)</source>
        <translation>Neue Order (Strg+O)</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Newest price</source>
        <translation>Neuester Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Newest price × open × multiplier − cost; of a short the other way round</source>
        <translation>Neuester Kurs × offen × Multiplikator − Einstand; bei einem Short umgekehrt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>No position fits</source>
        <translation>Keine Position passt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>No position yet</source>
        <translation>Noch keine Position</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>No price is known yet.</source>
        <translation>Noch ist kein Kurs bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>No price is known, so what is open has no value.</source>
        <translation>Kein Kurs ist bekannt, daher hat das Offene keinen Wert.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>No price is known: give a limit price, or a quantity.</source>
        <translation>Kein Kurs ist bekannt: Geben Sie einen Limitpreis oder eine Menge an.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>No trade has been closed in this period.</source>
        <translation>In diesem Zeitraum wurde kein Trade geschlossen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Not defined: no trade has lost.</source>
        <translation>Nicht definiert: Kein Trade hat verloren.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Not defined: no trade has won.</source>
        <translation>Nicht definiert: Kein Trade hat gewonnen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Note the order</source>
        <translation>Order vermerken</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Nothing in the books has this symbol: look twice at its spelling.</source>
        <translation>Nichts in den Büchern hat dieses Symbol: Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Nothing is open that this would close.</source>
        <translation>Nichts ist offen, was dies schließen würde.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Of all fills</source>
        <translation>Aller Ausführungen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Of paper money.</source>
        <translation>Vom Spielgeld.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Of the whole, what is filled included</source>
        <translation>Vom Ganzen, das Ausgeführte eingeschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Of this computer's clock; empty: now, or noon</source>
        <translation>Nach der Uhr dieses Computers; leer: jetzt oder mittags</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Of what is open, first in first out, with entry fees</source>
        <translation>Des Offenen, First in, first out, mit Einstiegsgebühren</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Only {} can be closed.</source>
        <translation>Nur {} können geschlossen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <location filename="../../ui/trades/words.py"/>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/figures.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Open P&amp;L</source>
        <translation>Offener G/V</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Open a paper account</source>
        <translation>Spielgeldkonto eröffnen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/columns.py"/>
        <source>Open {}</source>
        <translation>Offen {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Open, less what working closing orders still ask for</source>
        <translation>Offen, abzüglich dessen, was laufende schließende Orders noch verlangen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opened less closed</source>
        <translation>Eröffnet abzüglich geschlossen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opened on</source>
        <translation>Eröffnet am</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Opened {}, closed {}, open {}</source>
        <translation>Eröffnet {}, geschlossen {}, offen {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Opening fills: quantity × average price</source>
        <translation>Eröffnende Ausführungen: Menge × Durchschnittskurs</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Order ticket</source>
        <translation>Orderticket</translation>
    </message>
    <message>
        <location filename="../../ui/trades/side.py"/>
        <source>Order ticket, position and journal</source>
        <translation>Orderticket, Position und Tagebuch</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Order: {}.</source>
        <translation>Order: {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Orders and fills</source>
        <translation>Orders und Ausführungen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>P&amp;L</source>
        <translation>G/V</translation>
    </message>
    <message>
        <location filename="../../ui/trades/view.py"/>
        <source>Paper</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Paper accounts…</source>
        <translation>Spielgeldkonten…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Paper money</source>
        <translation>Spielgeld</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Paper money only</source>
        <translation>Nur Spielgeld</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Paper money: nothing leaves this computer.</source>
        <translation>Spielgeld: Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Paper trades are left out.</source>
        <translation>Simulierte Trades sind weggelassen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Partly filled</source>
        <translation>Teilweise ausgeführt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Place a paper order in the ticket: what fills becomes a position here.</source>
        <translation>Geben Sie im Ticket eine simulierte Order auf: Was ausgeführt wird, wird hier eine Position.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Place it again</source>
        <translation>Erneut aufgeben</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Place paper order</source>
        <translation>Simulierte Order aufgeben</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Place the order</source>
        <translation>Order aufgeben</translation>
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
        <translation>Positionen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/view.py"/>
        <source>Positions that were opened up to {}. Their quantities, prices and results are today’s: trades do not move in time.</source>
        <translation>Positionen, die bis {} eröffnet wurden. Ihre Mengen, Kurse und Ergebnisse sind die von heute: Trades reisen nicht durch die Zeit.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Press to see its entry in the ledger.</source>
        <translation>Drücken zeigt ihre Buchung im Hauptbuch.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Price</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Prices are multiples of {} above zero.</source>
        <translation>Kurse sind Vielfache von {} über null.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Proceeds</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Proceeds less fees, less what this part of the position cost with its fees</source>
        <translation>Erlös abzüglich Gebühren und dessen, was dieser Teil der Position mit Gebühren gekostet hat</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Profit factor</source>
        <translation>Profitfaktor</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <location filename="../../ui/trades/ticket.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity × (price − stop-loss), and both fees</source>
        <translation>Menge × (Kurs − Stop-Loss), und beide Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity × (target − price), less both fees</source>
        <translation>Menge × (Ziel − Kurs), abzüglich beider Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Quantity × price × {}</source>
        <translation>Menge × Kurs × {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/view.py"/>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Real and paper accounts; paper never counts in net worth</source>
        <translation>Echte und Spielgeldkonten; Spielgeld zählt nie zum Reinvermögen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Real money</source>
        <translation>Echtes Geld</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Real money only</source>
        <translation>Nur echtes Geld</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Realized</source>
        <translation>Realisiert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Realized and open, after fees, in the currency it trades in.</source>
        <translation>Realisiert und offen, nach Gebühren, in der Handelswährung.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Realized this year</source>
        <translation>Jahr realisiert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Realized {}</source>
        <translation>Realisiert {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Record the fill</source>
        <translation>Ausführung festhalten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Rolled from another position</source>
        <translation>Aus einer anderen Position gerollt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>Say what to trade.</source>
        <translation>Sagen Sie, was gehandelt werden soll.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Sell to close</source>
        <translation>Verkauf zum Schließen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Sell to open</source>
        <translation>Verkauf zum Eröffnen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <location filename="../../ui/trades/panel.py"/>
        <source>Show in Activity</source>
        <translation>In Aktivität zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Show its entry in Activity</source>
        <translation>Ihre Buchung in Aktivität zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>State its price…</source>
        <translation>Kurs angeben…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/columns.py"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Stock</source>
        <translation>Aktie</translation>
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
        <translation>Stoppreis</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Stop-limit</source>
        <translation>Stop-Limit</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Stop-loss</source>
        <translation>Stop-Loss</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Take over what the ledger has…</source>
        <translation>Übernehmen, was im Hauptbuch steht…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>The deepest fall of the account's money with realized results below its highest so far ÷ that highest.</source>
        <translation>Der tiefste Rückgang des Kontogeldes mit realisierten Ergebnissen unter den bisherigen Höchststand ÷ diesen Höchststand.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>The deepest fall of the sum of closed trades below its highest so far, in money: what share of a real account that is, is not known.</source>
        <translation>Der tiefste Rückgang der Summe geschlossener Trades unter den bisherigen Höchststand, in Geld: Welcher Anteil eines echten Kontos das ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>The least that works is {}.</source>
        <translation>Das Geringste, das geht, ist {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>The most that the amount buys, fees included, cut down to the step.</source>
        <translation>Das meiste, das der Betrag mit Gebühren kauft, auf den Schritt abgerundet.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>The newest price; of what is closed, the average it was closed at.</source>
        <translation>Der neueste Kurs; bei Geschlossenem der durchschnittliche Schlusskurs der Position.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>The order was cancelled.</source>
        <translation>Die Order wurde storniert.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>There is no account to trade in yet.</source>
        <translation>Es gibt noch kein Konto zum Handeln.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>Trades as positions</source>
        <translation>Trades als Positionen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/page.py"/>
        <source>Try fewer words, another period, or all accounts.</source>
        <translation>Versuchen Sie weniger Wörter, einen anderen Zeitraum oder alle Konten.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Type a fill</source>
        <translation>Ausführung eintippen</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Type a fill…</source>
        <translation>Ausführung eintippen…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: a fee was taken in something that has no price.</source>
        <translation>Unbekannt: Eine Gebühr wurde in etwas ohne Kurs genommen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: a rate into {} is missing.</source>
        <translation>Unbekannt: Ein Kurs in {} fehlt.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: a rate on a day of closing is missing.</source>
        <translation>Unbekannt: Ein Kurs an einem Schlusstag fehlt.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: of a trade it is not known whether it won.</source>
        <translation>Unbekannt: Bei einem Trade ist nicht bekannt, ob er gewonnen hat.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: one open position has no price.</source>
        <translation>Unbekannt: Eine offene Position hat keinen Kurs.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Unknown: {} open positions have no price.</source>
        <translation>Unbekannt: {} offene Positionen haben keinen Kurs.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Until cancelled</source>
        <translation>Bis auf Widerruf</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Until the close</source>
        <translation>Bis Börsenschluss</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Up to {}</source>
        <translation>Bis zu {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>Void</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Void the fill</source>
        <translation>Ausführung stornieren</translation>
    </message>
    <message>
        <location filename="../../ui/trades/deeds.py"/>
        <source>Void the fill…</source>
        <translation>Ausführung stornieren…</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Void this fill?</source>
        <translation>Diese Ausführung stornieren?</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What closing fills brought, first in first out, after fees.</source>
        <translation>Was schließende Ausführungen brachten, First in, first out, nach Gebühren.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What fills opened, and what they closed of it.</source>
        <translation>Was Ausführungen eröffneten, und was sie davon schlossen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What is open at the newest price, less what it cost.</source>
        <translation>Das Offene zum neuesten Kurs, abzüglich des Einstands.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>What is open, less what working closing orders still ask for.</source>
        <translation>Das Offene, abzüglich dessen, was laufende schließende Orders noch verlangen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>What is won at the target ÷ risk</source>
        <translation>Was am Ziel gewonnen wird ÷ Risiko</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>What the account can spend, less this order with its fees</source>
        <translation>Was das Konto ausgeben kann, abzüglich dieser Order mit ihren Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_form.py"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../ui/trades/empty.py"/>
        <source>What you buy and sell will be shown here as positions, with their orders and fills, their result, and what can still be closed. Try it with paper money, import a broker's executions, or take over the buys and sells of your ledger.</source>
        <translation>Was Sie kaufen und verkaufen, steht hier als Positionen, mit Orders und Ausführungen, dem Ergebnis und dem, was noch geschlossen werden kann. Versuchen Sie es mit Spielgeld, importieren Sie Ausführungen eines Brokers, oder übernehmen Sie Käufe und Verkäufe Ihres Hauptbuchs.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Win rate</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>Working</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>Worth at least {}.</source>
        <translation>Wert mindestens {}.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>Write the time like 15:32.</source>
        <translation>Schreiben Sie die Uhrzeit wie 15:32.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>a fee has no price</source>
        <translation>eine Gebühr hat keinen Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>added with its first order</source>
        <translation>wird mit seiner ersten Order angelegt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>at work</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>by amount</source>
        <translation>nach Betrag</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>by quantity</source>
        <translation>nach Menge</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>call</source>
        <translation>Call</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>copied from “{}”</source>
        <translation>kopiert von „{}“</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>fee {}</source>
        <translation>Gebühr {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>fee {} {}</source>
        <translation>Gebühr {} {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>folded up</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>level {}</source>
        <translation>Ebene {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>limit {}</source>
        <translation>Limit {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>no price is known</source>
        <translation>kein Kurs ist bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>nothing yet: its order is at work</source>
        <translation>noch nichts: Ihre Order läuft</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>paper</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>paper money</source>
        <translation>Spielgeld</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>put</source>
        <translation>Put</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>realized {}</source>
        <translation>realisiert {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>short</source>
        <translation>Short</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>stop {}</source>
        <translation>Stop {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>stop-loss</source>
        <translation>Stop-Loss</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>strategy noted</source>
        <translation>Strategie notiert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>the price is old</source>
        <translation>der Kurs ist alt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../ui/trades/model.py"/>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket.py"/>
        <source>up to {}</source>
        <translation>bis zu {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>void</source>
        <translation>storniert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>working</source>
        <translation>läuft</translation>
    </message>
    <message>
        <location filename="../../ui/trades/ticket_words.py"/>
        <source>{} R</source>
        <translation>{} R</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <source>{} accounts</source>
        <translation>{} Konten</translation>
    </message>
    <message>
        <location filename="../../ui/trades/words.py"/>
        <source>{} days</source>
        <translation>{} Tage</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>{} h</source>
        <translation>{} Std.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/order_dialogs.py"/>
        <source>{} is filled already: ask for more, or cancel the rest.</source>
        <translation>{} ist schon ausgeführt: Verlangen Sie mehr, oder stornieren Sie den Rest.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>{} min</source>
        <translation>{} Min.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <location filename="../../ui/trades/figures.py"/>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/bar.py"/>
        <location filename="../../ui/trades/figures.py"/>
        <location filename="../../ui/trades/ticket.py"/>
        <source>{} · paper</source>
        <translation>{} · simuliert</translation>
    </message>
    <message>
        <location filename="../../ui/trades/columns.py"/>
        <source>{}, closed {}</source>
        <translation>{}, geschlossen {}</translation>
    </message>
    <message>
        <location filename="../../ui/trades/panel.py"/>
        <source>Σ (closing price − price of the oldest open fill) × quantity, after fees</source>
        <translation>Σ (Schlusskurs − Kurs der ältesten offenen Ausführung) × Menge, nach Gebühren</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Σ (newest price × open quantity × multiplier − cost with entry fees) over open positions, of shorts the other way round; in {} at today's rates.</source>
        <translation>Σ (neuester Kurs × offene Menge × Multiplikator − Einstand mit Einstiegsgebühren) über offene Positionen, bei Shorts umgekehrt; in {} zu heutigen Kursen.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Σ of gains ÷ Σ of losses of closed trades, in money after fees.</source>
        <translation>Σ der Gewinne ÷ Σ der Verluste geschlossener Trades, in Geld nach Gebühren.</translation>
    </message>
    <message>
        <location filename="../../ui/trades/figures.py"/>
        <source>Σ of what closing fills brought since 1 January, less what was paid for them, first in first out, after fees; in {} at today's rates.</source>
        <translation>Σ dessen, was schließende Ausführungen seit 1. Januar brachten, abzüglich des dafür Bezahlten, First in, first out, nach Gebühren; in {} zu heutigen Kursen.</translation>
    </message>
</context>
<context>
    <name>typed</name>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>A number has at most two sorts of separators.</source>
        <translation>Eine Zahl hat höchstens zwei Arten von Trennzeichen.</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>A number has one decimal separator.</source>
        <translation>Eine Zahl hat ein Dezimaltrennzeichen.</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>The thousands separators stand at odd places.</source>
        <translation>Die Tausendertrennzeichen stehen an ungewöhnlichen Stellen.</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../ui/format_typed.py"/>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>vaults</name>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>An estimate from the past, no promise.</source>
        <translation>Eine Schätzung aus der Vergangenheit, kein Versprechen.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Archived {}</source>
        <translation>Archiviert {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>At the planned {} a month, with prices as they are.</source>
        <translation>Mit den geplanten {} im Monat, bei Kursen wie jetzt.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>At {} a month, the average of {} months, with prices as they are.</source>
        <translation>Mit {} im Monat, dem Durchschnitt von {} Monaten, bei Kursen wie jetzt.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Exactly reached</source>
        <translation>Genau erreicht</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>From outside</source>
        <translation>Von außen</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Its amount is not known.</source>
        <translation>Sein Betrag ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Lower edge</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Money alone does not swing, so there is no range.</source>
        <translation>Geld allein schwankt nicht, daher gibt es keine Spanne.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>No target date</source>
        <translation>Kein Zieldatum</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Nothing feeds it yet, so there is nothing to look ahead from.</source>
        <translation>Noch speist ihn nichts, daher gibt es nichts, wovon aus man vorausblicken kann.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Nothing was saved yet, and no plan is stated.</source>
        <translation>Noch wurde nichts gespart, und kein Plan ist angegeben.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Reached {}</source>
        <translation>Erreicht {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Reached {}, below it again</source>
        <translation>Erreicht {}, wieder darunter</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>Target {}</source>
        <translation>Ziel {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The dashed line is the middle of {} paths drawn from its own {} months, with {} a month saved; four of five end in the shaded range.</source>
        <translation>Die gestrichelte Linie ist die Mitte von {} Pfaden, gezogen aus seinen eigenen {} Monaten, mit {} im Monat gespart; vier von fünf enden im schattierten Bereich.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The dashed one goes on with {} a month.</source>
        <translation>Die gestrichelte führt mit {} im Monat weiter.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The history is too short for a range: it takes twelve whole months.</source>
        <translation>Der Verlauf ist zu kurz für eine Spanne: Dafür braucht es zwölf ganze Monate.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The solid line is what the vault held.</source>
        <translation>Die durchgezogene Linie ist, was der Spartopf enthielt.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>The target is reached by {} on {} of them.</source>
        <translation>Das Ziel wird bis {} auf {} von ihnen erreicht.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>There is no projection: what it holds is not known.</source>
        <translation>Es gibt keine Vorausschau: Was er enthält, ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>There is nothing in it that could grow.</source>
        <translation>Es ist nichts darin, was wachsen könnte.</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>Upper edge</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>ahead</source>
        <translation>voraus</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>behind</source>
        <translation>im Rückstand</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>closed: not counted</source>
        <translation>geschlossen: nicht gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>date is over</source>
        <translation>Datum ist vorbei</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>excluded: not counted</source>
        <translation>ausgeschlossen: nicht gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>fully allocated here</source>
        <translation>hier voll zugeteilt</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>hidden: not counted</source>
        <translation>ausgeblendet: nicht gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>likely range, 10th to 90th percentile of {} paths</source>
        <translation>wahrscheinlicher Bereich, 10. bis 90. Perzentil von {} Pfaden</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>marked as scam: not counted</source>
        <translation>als Betrug markiert: nicht gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>no longer in use: not counted</source>
        <translation>nicht mehr in Gebrauch: nicht gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>nothing free</source>
        <translation>nichts frei</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>nothing now</source>
        <translation>derzeit nichts</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>on pace</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>paper money: not counted</source>
        <translation>Spielgeld: nicht gezählt</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>reached {}</source>
        <translation>erreicht {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} a month needed, {}</source>
        <translation>{} im Monat nötig, {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} a month reaches it</source>
        <translation>{} im Monat erreichen es</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} above the target</source>
        <translation>{} über dem Ziel</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} also in {}</source>
        <translation>{} auch in {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} free</source>
        <translation>{} frei</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} now</source>
        <translation>derzeit {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{} of {} on {}</source>
        <translation>{} von {} am {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{} on {}</source>
        <translation>{} am {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} to go</source>
        <translation>noch {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/words.py"/>
        <source>{} too much</source>
        <translation>{} zu viel</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{}, expected</source>
        <translation>{}, erwartet</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{}, from {} to {}</source>
        <translation>{}, von {} bis {}</translation>
    </message>
    <message>
        <location filename="../../ui/vaults/chart.py"/>
        <source>{}: history, target and outlook</source>
        <translation>{}: Verlauf, Ziel und Ausblick</translation>
    </message>
</context>
<context>
    <name>whatif</name>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>As set</source>
        <translation>Wie eingestellt</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Asset</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>By which rule of Section 104</source>
        <translation>Nach welcher Regel von Section 104</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Cost</source>
        <translation>Einstandswert</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Days held</source>
        <translation>Tage gehalten</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Each account by its own method.</source>
        <translation>Jedes Konto nach seinem eigenen Verfahren.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Gains of sales booked already would change by {}.</source>
        <translation>Gewinne schon gebuchter Verkäufe würden sich um {} ändern.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>It would also change gains of sales that are booked already.</source>
        <translation>Es würde auch Gewinne schon gebuchter Verkäufe ändern.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Long term</source>
        <translation>Langfristig</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Lots</source>
        <translation>Lots</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Nothing of {} remains.</source>
        <translation>Von {} bleibt nichts.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Of what is held</source>
        <translation>Von dem, was gehalten wird</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Proceeds</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Purchases of the same day are matched first, then those of the 30 days after, then the pool. What you buy back by {} counts against this sale.</source>
        <translation>Käufe desselben Tages werden zuerst zugeordnet, dann die der 30 Tage danach, dann der Pool. Was Sie bis {} zurückkaufen, zählt gegen diesen Verkauf.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Realized</source>
        <translation>Realisiert</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Realized, compared with the method in force</source>
        <translation>Realisiert, verglichen mit dem geltenden Verfahren</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Short term</source>
        <translation>Kurzfristig</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Tax year</source>
        <translation>Steuerjahr</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Term</source>
        <translation>Haltedauer</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>The lots you picked, then the method in force.</source>
        <translation>Die von Ihnen gewählten Lots, dann das geltende Verfahren.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>Unrealized</source>
        <translation>Unrealisiert</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>Your lots</source>
        <translation>Ihre Lots</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>at {}</source>
        <translation>zu {}</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>at {}, the price of {}</source>
        <translation>zu {}, dem Kurs vom {}</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/columns.py"/>
        <source>in force</source>
        <translation>geltend</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>no price is known: type one</source>
        <translation>kein Kurs ist bekannt: Tippen Sie einen ein</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>same day</source>
        <translation>selber Tag</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>which is old</source>
        <translation>der alt ist</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>within 30 days</source>
        <translation>binnen 30 Tagen</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{} keeps {} {}: cost {}, unrealized {}.</source>
        <translation>{} behält {} {}: Einstand {}, unrealisiert {}.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{} {} held</source>
        <translation>{} {} gehalten</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{} {} remain in {} accounts: cost {}, unrealized {}.</source>
        <translation>{} {} bleiben in {} Konten: Einstand {}, unrealisiert {}.</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{}: 1 lot goes</source>
        <translation>{}: 1 Lot geht</translation>
    </message>
    <message>
        <location filename="../../ui/whatif/words.py"/>
        <source>{}: {} lots go</source>
        <translation>{}: {} Lots gehen</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>A lot's cost is estimated.</source>
        <translation>Der Einstand eines Lots ist geschätzt.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>A part of the history or a price is missing.</source>
        <translation>Ein Teil des Verlaufs oder ein Kurs fehlt.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>A part rests on an old price or on a lot of unknown origin.</source>
        <translation>Ein Teil beruht auf einem alten Kurs oder einem Lot unbekannter Herkunft.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Airdrop</source>
        <translation>Airdrop</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>All lots share one average cost.</source>
        <translation>Alle Lots teilen einen durchschnittlichen Einstand.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Balances</source>
        <translation>Salden</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Cash</source>
        <translation>Geld</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Crypto</source>
        <translation>Krypto</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Digital asset</source>
        <translation>Digitale Anlage</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Dividend</source>
        <translation>Dividende</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Entries would bring it below zero.</source>
        <translation>Buchungen würden es unter null bringen.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>First in, first out: the oldest lots go first.</source>
        <translation>First in, first out: Die ältesten Lots gehen zuerst.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Highest cost first: the dearest lots go first.</source>
        <translation>Highest cost first: Die teuersten Lots gehen zuerst.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Interest paid</source>
        <translation>Gezahlte Zinsen</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Investment</source>
        <translation>Geldanlage</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Last in, first out: the newest lots go first.</source>
        <translation>Last in, first out: Die neuesten Lots gehen zuerst.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Liability</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Linking transfers</source>
        <translation>Umbuchungen werden verknüpft</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Making the file</source>
        <translation>Datei wird erstellt</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>More left than is known to have come in.</source>
        <translation>Es ging mehr hinaus, als bekanntermaßen hereinkam.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>More was sold than was known to be held.</source>
        <translation>Es wurde mehr verkauft, als bekanntermaßen da war.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>No exchange rate to your currency is known.</source>
        <translation>Kein Wechselkurs in Ihre Währung ist bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>No price is known yet.</source>
        <translation>Noch ist kein Kurs bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Nothing says how much of it is held.</source>
        <translation>Nichts sagt, wie viel davon da ist.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Opening balance</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Precious metal</source>
        <translation>Edelmetall</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Prices</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Pricing</source>
        <translation>Wird bewertet</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Private company</source>
        <translation>Privates Unternehmen</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Property</source>
        <translation>Immobilien</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Reconciliation</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Reward</source>
        <translation>Prämie</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Section 104</source>
        <translation>Section 104</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Settlement</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Statement</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Stock or fund</source>
        <translation>Aktie oder Fonds</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Swap in</source>
        <translation>Tausch herein</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Swap out</source>
        <translation>Tausch hinaus</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The cost of a lot is not known.</source>
        <translation>Der Einstand eines Lots ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The day is before the first known entry.</source>
        <translation>Der Tag liegt vor der ersten bekannten Buchung.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The entries do not add up to the balance.</source>
        <translation>Die Buchungen ergeben nicht den Saldo.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The exchange rate used is old.</source>
        <translation>Der verwendete Wechselkurs ist alt.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The last price is old.</source>
        <translation>Der letzte Kurs ist alt.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The lots do not add up to the balance.</source>
        <translation>Die Lots ergeben nicht den Saldo.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The whole history is known and the price is fresh.</source>
        <translation>Der ganze Verlauf ist bekannt und der Kurs ist frisch.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The worth of a fee is not known.</source>
        <translation>Der Wert einer Gebühr ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>The worth of some income is not known.</source>
        <translation>Der Wert eines Ertrags ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>There is not enough evidence to state a figure.</source>
        <translation>Die Belege reichen nicht für eine Zahl.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Transfer in</source>
        <translation>Umbuchung herein</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Transfer out</source>
        <translation>Umbuchung hinaus</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>UK: same day, then the next 30 days, then the pool.</source>
        <translation>Vereinigtes Königreich: gleicher Tag, dann die nächsten 30 Tage, dann der Pool.</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Void</source>
        <translation>Storno</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Withdrawal</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>a later balance, walked back</source>
        <translation>ein späterer Saldo, zurückgerechnet</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>an earlier balance, walked forward</source>
        <translation>ein früherer Saldo, vorwärts gerechnet</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>by one step</source>
        <translation>über einen Schritt</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>by two steps</source>
        <translation>über zwei Schritte</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>long term</source>
        <translation>langfristig</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>reverse rate</source>
        <translation>umgekehrter Kurs</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>same currency</source>
        <translation>gleiche Währung</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>short term</source>
        <translation>kurzfristig</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>the current balance</source>
        <translation>der aktuelle Saldo</translation>
    </message>
    <message>
        <location filename="../../ui/format_words.py"/>
        <source>the entries alone</source>
        <translation>die Buchungen allein</translation>
    </message>
</context>
<context>
    <name>yields</name>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>1 payout due</source>
        <translation>1 fällig</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Days ÷ 360</source>
        <translation>Tage ÷ 360</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Days ÷ 365</source>
        <translation>Tage ÷ 365</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Days ÷ days of the year</source>
        <translation>Tage ÷ Tage des Jahres</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every quarter</source>
        <translation>Jedes Quartal</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Interest</source>
        <translation>Zinsen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Months of 30 days ÷ 360</source>
        <translation>Monate von 30 Tagen ÷ 360</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Not before it is paid</source>
        <translation>Nicht, bevor gezahlt wird</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>Reward</source>
        <translation>Prämie</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>balance unknown</source>
        <translation>Saldo unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>checks only</source>
        <translation>prüft nur</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>compounded {}</source>
        <translation>verzinst {}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>every day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>may still come</source>
        <translation>kann noch kommen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>monthly, day {}</source>
        <translation>monatlich, Tag {}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>monthly, last day</source>
        <translation>monatlich, letzter Tag</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>nothing came</source>
        <translation>nichts kam</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>nothing earned</source>
        <translation>nichts verdient</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>paid by the rule</source>
        <translation>von der Regel gezahlt</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>paid twice: by the rule, and really</source>
        <translation>doppelt gezahlt: von der Regel und wirklich</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>since {}</source>
        <translation>seit {}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>taken out by hand</source>
        <translation>von Hand herausgenommen</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>weekly, {}</source>
        <translation>wöchentlich, {}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>yearly, {day} {month}</source>
        <translation>jährlich, {day}. {month}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>{} APY</source>
        <translation>{} effektiv</translation>
    </message>
    <message>
        <location filename="../../ui/yields/words.py"/>
        <source>{} payouts due</source>
        <translation>{} fällig</translation>
    </message>
</context>
</TS>
