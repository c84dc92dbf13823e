<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>planner {version}</source>
        <translation>planner {version}</translation>
    </message>
    <message>
        <source>Plan what to learn, in which order and by when. Nothing leaves this computer.</source>
        <translation>Planen, was zu lernen ist, in welcher Reihenfolge und bis wann. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}</source>
        <translation>Python {python}, Qt {qt}, {system}</translation>
    </message>
    <message>
        <source>Library: {file}</source>
        <translation>Bibliothek: {file}</translation>
    </message>
    <message>
        <source>Backups: {folder}</source>
        <translation>Sicherungen: {folder}</translation>
    </message>
    <message>
        <source>Errors are written to {file}</source>
        <translation>Fehler werden in {file} festgehalten</translation>
    </message>
    <message>
        <source>The planner is free software under the MIT licence.</source>
        <translation>planner ist freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Qt {qt} and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.0-only). They are separate packages beside the program, which works with any version from 6.8 on: you may replace them by others, changed ones included. Their source and the text of the licence: {address}.</source>
        <translation>Qt {qt} und PySide6 werden unter der GNU Lesser General Public License, Version 3 (LGPL-3.0-only), verwendet. Es sind eigene Pakete neben dem Programm, das mit jeder Version ab 6.8 läuft: Sie dürfen sie durch andere ersetzen, auch durch veränderte. Ihr Quelltext und der Text der Lizenz: {address}.</translation>
    </message>
    <message>
        <source>Icons: Lucide, ISC; those that come from Feather, MIT.</source>
        <translation>Symbole: Lucide, ISC; die aus Feather übernommenen MIT.</translation>
    </message>
    <message>
        <source>{roadmap} {version}: {terms}</source>
        <translation>{roadmap} {version}: {terms}</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Versions and places</source>
        <translation>Versionen und Orte</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>What the program is made of.</source>
        <translation>Woraus das Programm besteht.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Not on this screen.</source>
        <translation>Nicht in dieser Ansicht.</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Text is as large as it gets.</source>
        <translation>Größer wird die Schrift nicht.</translation>
    </message>
    <message>
        <source>Text is as small as it gets.</source>
        <translation>Kleiner wird die Schrift nicht.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Stronger lines and letters.</source>
        <translation>Kräftigere Linien und Buchstaben.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Everything grows with the text.</source>
        <translation>Alles wächst mit der Schrift.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what changes is there at once.</source>
        <translation>Nichts gleitet oder blendet über; was sich ändert, ist sofort da.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>by itself, each day</source>
        <translation>täglich von selbst</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before a large change</source>
        <translation>vor einer großen Änderung</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>vor einer neuen Version</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>logged</source>
        <translation>erfasst</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>{file} (gone)</source>
        <translation>{file} (nicht mehr da)</translation>
    </message>
    <message>
        <source>Nothing else was open yet</source>
        <translation>Bisher war nichts anderes offen</translation>
    </message>
    <message>
        <source>&amp;Remove Those That Are Gone</source>
        <translation>&amp;Fehlende entfernen</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>The catalogue is gone. Add where you want to get to.</source>
        <translation>Der Katalog ist weg. Fügen Sie hinzu, wohin Sie wollen.</translation>
    </message>
    <message>
        <source>This library is write-protected.</source>
        <translation>Diese Bibliothek ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>This library is empty already.</source>
        <translation>Diese Bibliothek ist schon leer.</translation>
    </message>
    <message>
        <source>Something was done in this library. Make a new one first.</source>
        <translation>In dieser Bibliothek wurde schon etwas getan. Legen Sie zuerst eine neue an.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n Bereich</numerusform>
            <numerusform>%n Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} left</source>
        <translation>noch {hours}</translation>
    </message>
    <message>
        <source>{hours} logged</source>
        <translation>{hours} erfasst</translation>
    </message>
</context>
<context>
    <name>BurnUp</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>all hours</source>
        <translation>alle Stunden</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>forecast: 50, 80, 95 of 100 runs</source>
        <translation>Prognose: 50, 80, 95 von 100 Durchläufen</translation>
    </message>
</context>
<context>
    <name>Career</name>
    <message>
        <source>From here</source>
        <translation>Von hier aus</translation>
    </message>
    <message>
        <source>What stands between</source>
        <translation>Was dazwischen liegt</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Stufen</translation>
    </message>
    <message>
        <source>Usually reached from</source>
        <translation>Meist erreicht von</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen&#xa0;…</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Nicht gemessen.</translation>
    </message>
    <message>
        <source>There by {day}, at {hours} a week.</source>
        <translation>Erreicht am {day}, bei {hours} pro Woche.</translation>
    </message>
    <message>
        <source>You have {part} of what lies on the way.</source>
        <translation>Vom Weg haben Sie {part}.</translation>
    </message>
    <message>
        <source>Cost, as far as known: {cost}.</source>
        <translation>Kosten, soweit bekannt: {cost}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>By {what}</source>
        <translation>Nach {what}</translation>
    </message>
    <message>
        <source>Source: {what}</source>
        <translation>Quelle: {what}</translation>
    </message>
    <message>
        <source>{label}: {amount}</source>
        <translation>{label}: {amount}</translation>
    </message>
</context>
<context>
    <name>CareerTelling</name>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen&#xa0;…</translation>
    </message>
    <message>
        <source>Your target: {far}</source>
        <translation>Ihr Ziel: {far}</translation>
    </message>
    <message>
        <source>Your target</source>
        <translation>Ihr Ziel</translation>
    </message>
    <message>
        <source>Your target.</source>
        <translation>Ihr Ziel.</translation>
    </message>
    <message>
        <source>To be compared.</source>
        <translation>Wird verglichen.</translation>
    </message>
    <message>
        <source>By {day}.</source>
        <translation>Bis {day}.</translation>
    </message>
    <message>
        <source>You have {part} of what lies on the way.</source>
        <translation>Vom Weg haben Sie {part}.</translation>
    </message>
    <message>
        <source>Reached from {before}, leads to {after}.</source>
        <translation>Erreicht von {before}, führt zu {after}.</translation>
    </message>
    <message>
        <source>no other role</source>
        <translation>keiner anderen Rolle</translation>
    </message>
    <message>
        <source>{title} is reached from {before}; it leads to {after}.</source>
        <translation>{title} wird von {before} erreicht und führt zu {after}.</translation>
    </message>
    <message>
        <source>{role} after {years}</source>
        <translation>{role} ({years})</translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation>{n} J.</translation>
    </message>
    <message>
        <source>{low} to {high} y</source>
        <translation>{low} bis {high} J.</translation>
    </message>
</context>
<context>
    <name>CareersBar</name>
    <message>
        <source>Find a role</source>
        <translation>Rolle suchen</translation>
    </message>
    <message>
        <source>&amp;Grouped by Area</source>
        <translation>&amp;Nach Bereichen gruppiert</translation>
    </message>
    <message>
        <source>&amp;Coloured by Nearness</source>
        <translation>Nach Nähe &amp;gefärbt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was angezeigt wird</translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>Items of the catalogue</source>
        <translation>Einträge des Katalogs</translation>
    </message>
</context>
<context>
    <name>CatalogueModel</name>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Nötig für</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No area</source>
        <translation>Kein Bereich</translation>
    </message>
</context>
<context>
    <name>CatalogueScreen</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %n item(s)</source>
        <translation>
            <numerusform>{n} von %n Eintrag</numerusform>
            <numerusform>{n} von %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (Kopie)</translation>
    </message>
    <message>
        <source>{title} duplicated.</source>
        <translation>{title} dupliziert.</translation>
    </message>
    <message>
        <source>&amp;My Roadmaps…</source>
        <translation>&amp;Meine Roadmaps&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stand in {roadmap} now.</source>
        <translation>
            <numerusform>%n Eintrag steht jetzt in {roadmap}.</numerusform>
            <numerusform>%n Einträge stehen jetzt in {roadmap}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n implied link(s) removed.</source>
        <translation>
            <numerusform>%n überflüssige Verbindung entfernt.</numerusform>
            <numerusform>%n überflüssige Verbindungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for problems</source>
        <translation>Suche nach Problemen</translation>
    </message>
    <message>
        <source>No link is implied by others.</source>
        <translation>Keine Verbindung folgt aus anderen.</translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation>Wählen Sie zuerst einen Eintrag aus.</translation>
    </message>
    <message>
        <source>This library is write-protected.</source>
        <translation>Diese Bibliothek ist schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Check this installation</source>
        <translation>Installation prüfen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>Checking the installation</source>
        <translation>Prüfung der Installation</translation>
    </message>
    <message>
        <source>Copy this into your report. Nothing is sent, and nothing was opened.</source>
        <translation>Kopieren Sie dies in Ihre Meldung. Nichts wird gesendet, nichts wurde geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>There is something to do: %n thing(s)</source>
        <translation>
            <numerusform>Es gibt etwas zu tun: %n Punkt</numerusform>
            <numerusform>Es gibt etwas zu tun: %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Alles ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>Details copied.</source>
        <translation>Details kopiert.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation>Wieder alles zeigen (Esc)</translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>{branch} ({more})</source>
        <translation>{branch} ({more})</translation>
    </message>
    <message>
        <source>With {title} there is no plan within your limits.</source>
        <translation>Mit {title} gibt es keinen Plan innerhalb Ihrer Grenzen.</translation>
    </message>
    <message>
        <source>{title} instead: {change}.</source>
        <translation>Stattdessen {title}: {change}.</translation>
    </message>
    <message>
        <source>Take It</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <source>{hours} more</source>
        <translation>{hours} mehr</translation>
    </message>
    <message>
        <source>{hours} less</source>
        <translation>{hours} weniger</translation>
    </message>
    <message>
        <source>the same hours</source>
        <translation>gleich viele Stunden</translation>
    </message>
    <message>
        <source>done {new} instead of {old}</source>
        <translation>fertig {new} statt {old}</translation>
    </message>
    <message>
        <source>done {new} as before</source>
        <translation>fertig {new} wie zuvor</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Type a command or an item</source>
        <translation>Befehl oder Eintrag eintippen</translation>
    </message>
    <message>
        <source>Command or item</source>
        <translation>Befehl oder Eintrag</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Copy A&amp;s</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>&amp;Show on the Roadmap</source>
        <translation>&amp;In der Roadmap zeigen</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>Zoo&amp;m</translation>
    </message>
    <message>
        <source>&amp;Emphasis and Groups</source>
        <translation>Hervorheben und &amp;Gruppen</translation>
    </message>
    <message>
        <source>In the Catalo&amp;gue</source>
        <translation>&amp;Im Katalog</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>F&amp;ensterteile</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>Te&amp;xt Size</source>
        <translation>S&amp;chriftgröße</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Eintrag</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>Bibli&amp;othek öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open another library file</source>
        <translation>Eine andere Bibliotheksdatei öffnen</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>&amp;Neue Bibliothek&#xa0;…</translation>
    </message>
    <message>
        <source>Make a new library file with the shipped catalogue</source>
        <translation>Eine neue Bibliotheksdatei mit dem mitgelieferten Katalog anlegen</translation>
    </message>
    <message>
        <source>Open &amp;Sample Plan</source>
        <translation>Beis&amp;pielplan öffnen</translation>
    </message>
    <message>
        <source>Look at a filled library; your own stays untouched</source>
        <translation>Eine gefüllte Bibliothek ansehen; die eigene bleibt unberührt</translation>
    </message>
    <message>
        <source>Start E&amp;mpty</source>
        <translation>&amp;Leer beginnen</translation>
    </message>
    <message>
        <source>Begin with nothing but what you add; the shipped catalogue goes</source>
        <translation>Mit nichts als eigenen Einträgen beginnen; der mitgelieferte Katalog verschwindet</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Write a verified copy of the library to the backup folder</source>
        <translation>Eine geprüfte Kopie der Bibliothek in den Sicherungsordner schreiben</translation>
    </message>
    <message>
        <source>&amp;Restore Backup…</source>
        <translation>&amp;Sicherung wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Bring back the library as a backup holds it; can be undone</source>
        <translation>Die Bibliothek so zurückholen, wie eine Sicherung sie enthält; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rü&amp;ckgängig</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Zurücknehmen, was zuletzt getan wurde</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wie&amp;derholen</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Noch einmal tun, was zuletzt zurückgenommen wurde</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf&#xa0;…</translation>
    </message>
    <message>
        <source>Everything that was done, newest first</source>
        <translation>Alles, was getan wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ausschne&amp;iden</translation>
    </message>
    <message>
        <source>Remove the selected items; Paste puts them back</source>
        <translation>Die ausgewählten Einträge entfernen; Einfügen holt sie zurück</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>Copy the titles of the selected items</source>
        <translation>Die Titel der ausgewählten Einträge kopieren</translation>
    </message>
    <message>
        <source>&amp;Checklist in Markdown</source>
        <translation>&amp;Checkliste in Markdown</translation>
    </message>
    <message>
        <source>Copy the selected items as a list with boxes to tick</source>
        <translation>Die ausgewählten Einträge als Liste zum Abhaken kopieren</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Copy the selected items for a spreadsheet</source>
        <translation>Die ausgewählten Einträge für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>&amp;Ids for the Command Line</source>
        <translation>&amp;Kennungen für die Befehlszeile</translation>
    </message>
    <message>
        <source>Copy what the terminal calls the selected items</source>
        <translation>Kopieren, wie das Terminal die ausgewählten Einträge nennt</translation>
    </message>
    <message>
        <source>&amp;Paste as Items…</source>
        <translation>Als &amp;Einträge einfügen&#xa0;…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Ei&amp;nstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Remove the chosen line, or the selected items from the library</source>
        <translation>Die gewählte Linie oder die ausgewählten Einträge aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select every item that is shown</source>
        <translation>Alle gezeigten Einträge auswählen</translation>
    </message>
    <message>
        <source>Language, looks, keys, where the library lies</source>
        <translation>Sprache, Aussehen, Tasten, Ort der Bibliothek</translation>
    </message>
    <message>
        <source>Select the item and all that it still needs</source>
        <translation>Den Eintrag auswählen und alles, was er noch braucht</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Bring in a roadmap, a list or an export, after a look at what would change</source>
        <translation>Eine Roadmap, eine Liste oder einen Export holen, nach einem Blick auf die Änderungen</translation>
    </message>
    <message>
        <source>Put back what was cut, or make an item of each line</source>
        <translation>Ausgeschnittenes zurückholen oder aus jeder Zeile einen Eintrag machen</translation>
    </message>
    <message>
        <source>S&amp;elect Path</source>
        <translation>&amp;Weg auswählen</translation>
    </message>
    <message>
        <source>&amp;Invert Selection</source>
        <translation>Auswahl &amp;umkehren</translation>
    </message>
    <message>
        <source>Select what is shown and not selected</source>
        <translation>Auswählen, was gezeigt wird und nicht ausgewählt ist</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find items by any words of their titles</source>
        <translation>Einträge nach beliebigen Wörtern ihres Titels suchen</translation>
    </message>
    <message>
        <source>&amp;Quick Find…</source>
        <translation>Sc&amp;hnellsuche&#xa0;…</translation>
    </message>
    <message>
        <source>Find with one key, while a picture or list has the focus</source>
        <translation>Mit einer Taste suchen, solange ein Bild oder eine Liste den Fokus hat</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Wei&amp;tersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Ne&amp;w Item…</source>
        <translation>&amp;Neuer Eintrag&#xa0;…</translation>
    </message>
    <message>
        <source>Add an item of your own</source>
        <translation>Einen eigenen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Open Details</source>
        <translation>De&amp;tails öffnen</translation>
    </message>
    <message>
        <source>Go to the details of the item; Esc goes back</source>
        <translation>Zu den Details des Eintrags gehen; Esc führt zurück</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give the item another title</source>
        <translation>Dem Eintrag einen anderen Titel geben</translation>
    </message>
    <message>
        <source>Mark &amp;Done</source>
        <translation>&amp;Als erledigt abhaken</translation>
    </message>
    <message>
        <source>Tick the selected items off, or open them again</source>
        <translation>Die ausgewählten Einträge abhaken oder wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Start or Pause</source>
        <translation>Beginnen &amp;oder pausieren</translation>
    </message>
    <message>
        <source>Say that you work on the selected items, or do not any more</source>
        <translation>Angeben, dass an den ausgewählten Einträgen gearbeitet wird oder nicht mehr</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Count the selected items as met without doing them</source>
        <translation>Die ausgewählten Einträge als erfüllt zählen, ohne sie zu bearbeiten</translation>
    </message>
    <message>
        <source>I &amp;Already Know This</source>
        <translation>&amp;Das kann ich schon</translation>
    </message>
    <message>
        <source>Tick the selected items as known from before</source>
        <translation>Die ausgewählten Einträge als schon bekannt abhaken</translation>
    </message>
    <message>
        <source>&amp;Log Time…</source>
        <translation>Zeit &amp;erfassen&#xa0;…</translation>
    </message>
    <message>
        <source>Write down hours that you worked on the item</source>
        <translation>Stunden aufschreiben, die auf den Eintrag verwendet wurden</translation>
    </message>
    <message>
        <source>&amp;Your Estimate…</source>
        <translation>Ihre Schätzun&amp;g&#xa0;…</translation>
    </message>
    <message>
        <source>Say how long each of the selected items takes you</source>
        <translation>Angeben, wie lange jeder der ausgewählten Einträge dauert</translation>
    </message>
    <message>
        <source>Set as &amp;Target</source>
        <translation>Als Ziel &amp;setzen</translation>
    </message>
    <message>
        <source>Make the item what the plan leads to</source>
        <translation>Den Eintrag zu dem machen, wohin der Plan führt</translation>
    </message>
    <message>
        <source>Add to Co&amp;mparison</source>
        <translation>&amp;Zum Vergleich hinzufügen</translation>
    </message>
    <message>
        <source>Put the selected roles among those to compare</source>
        <translation>Die ausgewählten Rollen in den Vergleich aufnehmen</translation>
    </message>
    <message>
        <source>Add to &amp;Plan</source>
        <translation>Zum &amp;Plan hinzufügen</translation>
    </message>
    <message>
        <source>Have the plan hold the selected items</source>
        <translation>Die ausgewählten Einträge in den Plan aufnehmen</translation>
    </message>
    <message>
        <source>Add Pat&amp;h to Plan</source>
        <translation>&amp;Weg zum Plan hinzufügen</translation>
    </message>
    <message>
        <source>Have the plan hold the item and the way to it</source>
        <translation>Den Eintrag und den Weg dorthin in den Plan aufnehmen</translation>
    </message>
    <message>
        <source>Not &amp;for Me</source>
        <translation>Nichts für &amp;mich</translation>
    </message>
    <message>
        <source>Have the plan do without the selected items</source>
        <translation>Den Plan ohne die ausgewählten Einträge auskommen lassen</translation>
    </message>
    <message>
        <source>Add P&amp;rerequisite…</source>
        <translation>Voraussetzung &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose an item that this one needs</source>
        <translation>Einen Eintrag wählen, den dieser braucht</translation>
    </message>
    <message>
        <source>Add D&amp;ependent…</source>
        <translation>&amp;Folgeeintrag hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose an item that needs this one</source>
        <translation>Einen Eintrag wählen, der diesen braucht</translation>
    </message>
    <message>
        <source>Remo&amp;ve Prerequisite…</source>
        <translation>&amp;Voraussetzung entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose an item that this one needs no longer</source>
        <translation>Einen Eintrag wählen, den dieser nicht mehr braucht</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Make a copy of the item, without its record</source>
        <translation>Den Eintrag kopieren, ohne den Lernstand</translation>
    </message>
    <message>
        <source>&amp;Merge with a Duplicate…</source>
        <translation>&amp;Mit einem Duplikat zusammenführen&#xa0;…</translation>
    </message>
    <message>
        <source>Make one of two items that mean the same</source>
        <translation>Aus zwei Einträgen, die dasselbe meinen, einen machen</translation>
    </message>
    <message>
        <source>&amp;Put into a Roadmap…</source>
        <translation>&amp;In eine Roadmap aufnehmen&#xa0;…</translation>
    </message>
    <message>
        <source>List the selected items in a roadmap of your own</source>
        <translation>Die ausgewählten Einträge in einer eigenen Roadmap aufführen</translation>
    </message>
    <message>
        <source>Open L&amp;ink</source>
        <translation>&amp;Link öffnen</translation>
    </message>
    <message>
        <source>Open the item&apos;s first web address in the browser</source>
        <translation>Die erste Webadresse des Eintrags im Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the item&apos;s first web address</source>
        <translation>Die erste Webadresse des Eintrags kopieren</translation>
    </message>
    <message>
        <source>&amp;Hours and Deadline</source>
        <translation>&amp;Stunden und Frist</translation>
    </message>
    <message>
        <source>Go to the hours a week, the deadline and the policy</source>
        <translation>Zu den Stunden pro Woche, der Frist und der Strategie gehen</translation>
    </message>
    <message>
        <source>&amp;Plan Anew</source>
        <translation>&amp;Neu planen</translation>
    </message>
    <message>
        <source>Compute the plan from today, look at what changes, then adopt it</source>
        <translation>Den Plan ab heute berechnen, die Änderungen ansehen, dann übernehmen</translation>
    </message>
    <message>
        <source>&amp;Time Off…</source>
        <translation>&amp;Auszeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Days with fewer hours than usual, or more</source>
        <translation>Tage mit weniger Stunden als sonst oder mit mehr</translation>
    </message>
    <message>
        <source>Move &amp;Earlier</source>
        <translation>&amp;Früher legen</translation>
    </message>
    <message>
        <source>Move &amp;Later</source>
        <translation>Später &amp;legen</translation>
    </message>
    <message>
        <source>Take Another &amp;Way…</source>
        <translation>Anderen &amp;Weg nehmen&#xa0;…</translation>
    </message>
    <message>
        <source>See what other ways would change, then take one in place of the item</source>
        <translation>Sehen, was andere Wege änderten, dann einen an die Stelle des Eintrags setzen</translation>
    </message>
    <message>
        <source>&amp;New Plan…</source>
        <translation>N&amp;euer Plan&#xa0;…</translation>
    </message>
    <message>
        <source>Start another plan beside this one</source>
        <translation>Einen weiteren Plan neben diesem beginnen</translation>
    </message>
    <message>
        <source>D&amp;uplicate Plan…</source>
        <translation>Plan &amp;duplizieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Rename Plan…</source>
        <translation>Plan &amp;umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Delete Plan</source>
        <translation>&amp;Plan löschen</translation>
    </message>
    <message>
        <source>&amp;Compare Plans…</source>
        <translation>Pläne &amp;vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Two plans side by side: steps, hours, finish, cost</source>
        <translation>Zwei Pläne nebeneinander: Schritte, Stunden, Ende, Kosten</translation>
    </message>
    <message>
        <source>Save as &amp;Baseline</source>
        <translation>Als &amp;Basisplan festhalten</translation>
    </message>
    <message>
        <source>Keep the dates of today to compare with later</source>
        <translation>Die heutigen Daten für den späteren Vergleich behalten</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>&amp;Befehlspalette&#xa0;…</translation>
    </message>
    <message>
        <source>Find any command or item by its name</source>
        <translation>Jeden Befehl und jeden Eintrag beim Namen finden</translation>
    </message>
    <message>
        <source>Check &amp;Library</source>
        <translation>Bibliothek &amp;prüfen</translation>
    </message>
    <message>
        <source>Look whether the library file and its backups are whole</source>
        <translation>Prüfen, ob die Bibliotheksdatei und ihre Sicherungen heil sind</translation>
    </message>
    <message>
        <source>Show &amp;Problems</source>
        <translation>Probleme &amp;zeigen</translation>
    </message>
    <message>
        <source>Show only the items of the catalogue with problems</source>
        <translation>Nur die Einträge des Katalogs mit Problemen zeigen</translation>
    </message>
    <message>
        <source>Remove &amp;Implied Links</source>
        <translation>Überflüssige &amp;Verbindungen entfernen</translation>
    </message>
    <message>
        <source>Drop every requirement that others imply; can be undone</source>
        <translation>Jede Voraussetzung streichen, die aus anderen folgt; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>My &amp;Roadmaps…</source>
        <translation>&amp;Meine Roadmaps&#xa0;…</translation>
    </message>
    <message>
        <source>Make, rename, delete and export roadmaps of your own</source>
        <translation>Eigene Roadmaps anlegen, umbenennen, löschen und exportieren</translation>
    </message>
    <message>
        <source>R&amp;eference</source>
        <translation>&amp;Nachschlagen</translation>
    </message>
    <message>
        <source>Glossary, questions, trends, practices and pay</source>
        <translation>Glossar, Fragen, Trends, gute Praxis und Gehälter</translation>
    </message>
    <message>
        <source>&amp;Help on This Screen</source>
        <translation>&amp;Hilfe zu dieser Ansicht</translation>
    </message>
    <message>
        <source>What this screen is for, and how to use it</source>
        <translation>Wozu diese Ansicht da ist und wie sie benutzt wird</translation>
    </message>
    <message>
        <source>&amp;Getting Started</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>From nothing to a plan, step by step</source>
        <translation>Vom Nichts zum Plan, Schritt für Schritt</translation>
    </message>
    <message>
        <source>&amp;File Formats</source>
        <translation>&amp;Dateiformate</translation>
    </message>
    <message>
        <source>How a roadmap file is written</source>
        <translation>Wie eine Roadmap-Datei geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All commands with their keys</source>
        <translation>Alle Befehle mit ihren Tasten</translation>
    </message>
    <message>
        <source>&amp;Show Hints Again</source>
        <translation>Hinweise &amp;wieder zeigen</translation>
    </message>
    <message>
        <source>Let each screen explain itself once more</source>
        <translation>Jede Ansicht sich noch einmal vorstellen lassen</translation>
    </message>
    <message>
        <source>&amp;Check This Installation…</source>
        <translation>&amp;Installation prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Versions, packages, the library file, and what is amiss</source>
        <translation>Versionen, Pakete, die Bibliotheksdatei, und was nicht stimmt</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Problem melden&#xa0;…</translation>
    </message>
    <message>
        <source>Copy the details that a report needs; nothing is sent</source>
        <translation>Die Angaben kopieren, die eine Meldung braucht; nichts wird gesendet</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Roadmap</source>
        <translation>Roa&amp;dmap</translation>
    </message>
    <message>
        <source>&amp;Careers</source>
        <translation>&amp;Laufbahnen</translation>
    </message>
    <message>
        <source>The roles, how far each is, and what leads on</source>
        <translation>Die Rollen, wie weit jede entfernt ist und was weiterführt</translation>
    </message>
    <message>
        <source>Pro&amp;gress</source>
        <translation>&amp;Fortschritt</translation>
    </message>
    <message>
        <source>When you arrive, what is done, and how the weeks went</source>
        <translation>Wann Sie ankommen, was erledigt ist und wie die Wochen verliefen</translation>
    </message>
    <message>
        <source>Compare R&amp;oles</source>
        <translation>&amp;Rollen vergleichen</translation>
    </message>
    <message>
        <source>Two to four roles, or plans, side by side</source>
        <translation>Zwei bis vier Rollen oder Pläne nebeneinander</translation>
    </message>
    <message>
        <source>Catalog&amp;ue</source>
        <translation>&amp;Katalog</translation>
    </message>
    <message>
        <source>Every item, its problems, and all its fields to edit</source>
        <translation>Jeder Eintrag, seine Probleme und alle seine Felder zum Bearbeiten</translation>
    </message>
    <message>
        <source>As L&amp;ist</source>
        <translation>&amp;Als Liste</translation>
    </message>
    <message>
        <source>Show the same items as a list, or as a picture again</source>
        <translation>Dieselben Einträge als Liste zeigen oder wieder als Bild</translation>
    </message>
    <message>
        <source>Show Strea&amp;k</source>
        <translation>&amp;Serie zeigen</translation>
    </message>
    <message>
        <source>Say how many weeks in a row there was study</source>
        <translation>Angeben, in wie vielen Wochen hintereinander gelernt wurde</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Verkleinern</translation>
    </message>
    <message>
        <source>To &amp;100 %</source>
        <translation>Auf &amp;100 %</translation>
    </message>
    <message>
        <source>Fit &amp;All</source>
        <translation>&amp;Alles einpassen</translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation>Auswahl &amp;einpassen</translation>
    </message>
    <message>
        <source>&amp;Wheel Scrolls</source>
        <translation>&amp;Rad verschiebt</translation>
    </message>
    <message>
        <source>Let the wheel move the picture; with Ctrl it zooms</source>
        <translation>Das Rad verschiebt das Bild; mit Strg zoomt es</translation>
    </message>
    <message>
        <source>First &amp;Ready Item</source>
        <translation>Erster &amp;bereiter Eintrag</translation>
    </message>
    <message>
        <source>Go to the first item that can be started</source>
        <translation>Zum ersten Eintrag gehen, der begonnen werden kann</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>Go to what the plan leads to</source>
        <translation>Dorthin gehen, wohin der Plan führt</translation>
    </message>
    <message>
        <source>&amp;Focus on Item</source>
        <translation>&amp;Auf Eintrag beschränken</translation>
    </message>
    <message>
        <source>Show only what the item needs and unlocks</source>
        <translation>Nur zeigen, was der Eintrag braucht und ermöglicht</translation>
    </message>
    <message>
        <source>Change Focus &amp;Depth</source>
        <translation>&amp;Umkreis ändern</translation>
    </message>
    <message>
        <source>One step more around the item, up to five</source>
        <translation>Einen Schritt mehr um den Eintrag, bis zu fünf</translation>
    </message>
    <message>
        <source>Show the &amp;Path</source>
        <translation>&amp;Weg zeigen</translation>
    </message>
    <message>
        <source>Light up what is still needed before the item</source>
        <translation>Hervorheben, was vor dem Eintrag noch nötig ist</translation>
    </message>
    <message>
        <source>Tell the &amp;Neighbours</source>
        <translation>&amp;Nachbarn nennen</translation>
    </message>
    <message>
        <source>Say in a sentence what the item needs and unlocks</source>
        <translation>In einem Satz sagen, was der Eintrag braucht und ermöglicht</translation>
    </message>
    <message>
        <source>Next &amp;Line of the Item</source>
        <translation>Nächste &amp;Linie des Eintrags</translation>
    </message>
    <message>
        <source>Choose a line of the item, to read or remove it</source>
        <translation>Eine Linie des Eintrags auswählen, um sie zu lesen oder zu entfernen</translation>
    </message>
    <message>
        <source>Pre&amp;vious Line of the Item</source>
        <translation>&amp;Vorige Linie des Eintrags</translation>
    </message>
    <message>
        <source>Go through the lines of the item the other way</source>
        <translation>Die Linien des Eintrags andersherum durchgehen</translation>
    </message>
    <message>
        <source>&amp;Collapse Group</source>
        <translation>Gruppe &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Expand Group</source>
        <translation>&amp;Gruppe aufklappen</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>S&amp;eitenleiste</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>Ü&amp;bersichtskarte</translation>
    </message>
    <message>
        <source>Show what the borders, icons and lines mean</source>
        <translation>Zeigen, was Ränder, Symbole und Linien bedeuten</translation>
    </message>
    <message>
        <source>Status &amp;Bar</source>
        <translation>&amp;Statusleiste</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>As the &amp;System Has It</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Reduced Motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Größere &amp;Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>Übliche &amp;Größe</translation>
    </message>
    <message>
        <source>Reset La&amp;yout</source>
        <translation>A&amp;ufteilung zurücksetzen</translation>
    </message>
    <message>
        <source>Fu&amp;ll Screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;As Last Time…</source>
        <translation>&amp;Wie zuletzt&#xa0;…</translation>
    </message>
    <message>
        <source>Export in the format that was chosen last</source>
        <translation>Im zuletzt gewählten Format exportieren</translation>
    </message>
    <message>
        <source>&amp;Everything (JSON)…</source>
        <translation>&amp;Alles (JSON)&#xa0;…</translation>
    </message>
    <message>
        <source>Write the whole library as one file that loses nothing</source>
        <translation>Die ganze Bibliothek als eine Datei schreiben, in der nichts verloren geht</translation>
    </message>
    <message>
        <source>&amp;Roadmap File…</source>
        <translation>&amp;Roadmap-Datei&#xa0;…</translation>
    </message>
    <message>
        <source>Write items for others to import, without your records</source>
        <translation>Einträge zum Import durch andere schreiben, ohne den eigenen Lernstand</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabelle (CSV)&#xa0;…</translation>
    </message>
    <message>
        <source>Write items as a table for spreadsheets</source>
        <translation>Einträge als Tabelle für eine Tabellenkalkulation schreiben</translation>
    </message>
    <message>
        <source>&amp;Checklist (Markdown)…</source>
        <translation>&amp;Checkliste (Markdown)&#xa0;…</translation>
    </message>
    <message>
        <source>Write items as a list with boxes to tick</source>
        <translation>Einträge als Liste zum Abhaken schreiben</translation>
    </message>
    <message>
        <source>Ca&amp;lendar (iCalendar)…</source>
        <translation>&amp;Kalender (iCalendar)&#xa0;…</translation>
    </message>
    <message>
        <source>Write the plan for your calendar; a second time updates it</source>
        <translation>Den Plan für den Kalender schreiben; ein zweites Mal aktualisiert ihn</translation>
    </message>
    <message>
        <source>&amp;Booklet (HTML)…</source>
        <translation>He&amp;ft (HTML)&#xa0;…</translation>
    </message>
    <message>
        <source>Write all texts with live links, to read anywhere</source>
        <translation>Alle Texte mit Links schreiben, überall zu lesen</translation>
    </message>
    <message>
        <source>B&amp;ooklet (PDF)…</source>
        <translation>&amp;Heft (PDF)&#xa0;…</translation>
    </message>
    <message>
        <source>Write all texts with live links, on pages to print</source>
        <translation>Alle Texte mit Links schreiben, auf Seiten zum Drucken</translation>
    </message>
    <message>
        <source>Port&amp;folio of Evidence (HTML)…</source>
        <translation>&amp;Nachweismappe (HTML)&#xa0;…</translation>
    </message>
    <message>
        <source>Write what you have done, when, and what proves it</source>
        <translation>Schreiben, was erledigt ist, wann, und was es belegt</translation>
    </message>
    <message>
        <source>Portfol&amp;io of Evidence (PDF)…</source>
        <translation>Nachweismappe (&amp;PDF)&#xa0;…</translation>
    </message>
    <message>
        <source>Portfolio of E&amp;vidence (Markdown)…</source>
        <translation>Nachweismappe (&amp;Markdown)&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation>&amp;Bild (PNG)&#xa0;…</translation>
    </message>
    <message>
        <source>Write the roadmap, the plan or this view as a picture</source>
        <translation>Die Roadmap, den Plan oder diese Ansicht als Bild schreiben</translation>
    </message>
    <message>
        <source>Drawing (&amp;SVG)…</source>
        <translation>Zeichnung (&amp;SVG)&#xa0;…</translation>
    </message>
    <message>
        <source>Write the roadmap, the plan or this view as a drawing</source>
        <translation>Die Roadmap, den Plan oder diese Ansicht als Zeichnung schreiben</translation>
    </message>
    <message>
        <source>Drawing (P&amp;DF)…</source>
        <translation>&amp;Zeichnung (PDF)&#xa0;…</translation>
    </message>
    <message>
        <source>Write the roadmap, the plan or this view on pages</source>
        <translation>Die Roadmap, den Plan oder diese Ansicht auf Seiten schreiben</translation>
    </message>
    <message>
        <source>&amp;Mermaid…</source>
        <translation>M&amp;ermaid&#xa0;…</translation>
    </message>
    <message>
        <source>Write the graph for Markdown pages that draw it</source>
        <translation>Den Graphen für Markdown-Seiten schreiben, die ihn zeichnen</translation>
    </message>
    <message>
        <source>Graphvi&amp;z (DOT)…</source>
        <translation>Graphviz (&amp;DOT)&#xa0;…</translation>
    </message>
    <message>
        <source>Write the graph for Graphviz</source>
        <translation>Den Graphen für Graphviz schreiben</translation>
    </message>
    <message>
        <source>&amp;GraphML…</source>
        <translation>&amp;GraphML&#xa0;…</translation>
    </message>
    <message>
        <source>Write the graph for yEd, Gephi and Cytoscape</source>
        <translation>Den Graphen für yEd, Gephi und Cytoscape schreiben</translation>
    </message>
    <message>
        <source>&amp;JSON Canvas…</source>
        <translation>&amp;JSON Canvas&#xa0;…</translation>
    </message>
    <message>
        <source>Write the graph for Obsidian</source>
        <translation>Den Graphen für Obsidian schreiben</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Print what is in front, over several pages if needed</source>
        <translation>Drucken, was vorne ist, bei Bedarf auf mehreren Seiten</translation>
    </message>
    <message>
        <source>Print Previe&amp;w…</source>
        <translation>D&amp;ruckvorschau&#xa0;…</translation>
    </message>
    <message>
        <source>See the pages before they are printed</source>
        <translation>Die Seiten vor dem Drucken ansehen</translation>
    </message>
    <message>
        <source>&amp;Mermaid Graph</source>
        <translation>&amp;Mermaid-Graph</translation>
    </message>
    <message>
        <source>Copy the selected items and what ties them together</source>
        <translation>Die ausgewählten Einträge und ihre Verbindungen kopieren</translation>
    </message>
    <message>
        <source>&amp;Picture of This View</source>
        <translation>&amp;Bild dieser Ansicht</translation>
    </message>
    <message>
        <source>Copy what the window shows, as it is shown</source>
        <translation>Kopieren, was das Fenster zeigt, so wie es aussieht</translation>
    </message>
    <message>
        <source>&amp;Alternatives Not Chosen</source>
        <translation>Nicht &amp;gewählte Alternativen</translation>
    </message>
    <message>
        <source>Show the other branches of choices too</source>
        <translation>Auch die anderen Zweige einer Auswahl zeigen</translation>
    </message>
    <message>
        <source>Reco&amp;mmended Prerequisites</source>
        <translation>&amp;Empfohlene Voraussetzungen</translation>
    </message>
    <message>
        <source>Show what is recommended, with dashed lines</source>
        <translation>Mit gestrichelten Linien zeigen, was empfohlen wird</translation>
    </message>
    <message>
        <source>&amp;Only What Is Left</source>
        <translation>&amp;Nur was noch fehlt</translation>
    </message>
    <message>
        <source>Leave out what you have</source>
        <translation>Weglassen, was Sie haben</translation>
    </message>
    <message>
        <source>&amp;No Groups</source>
        <translation>&amp;Keine Gruppen</translation>
    </message>
    <message>
        <source>Put no frames around items that belong together</source>
        <translation>Keine Rahmen um Einträge, die zusammengehören</translation>
    </message>
    <message>
        <source>Grouped by A&amp;rea</source>
        <translation>Nach &amp;Bereich gruppiert</translation>
    </message>
    <message>
        <source>Put a frame around the items of an area; its title folds it</source>
        <translation>Einen Rahmen um die Einträge eines Bereichs ziehen; sein Titel klappt ihn zu</translation>
    </message>
    <message>
        <source>Grouped by &amp;Kind</source>
        <translation>Nach &amp;Art gruppiert</translation>
    </message>
    <message>
        <source>Put skills, courses and milestones into frames</source>
        <translation>Fähigkeiten, Kurse und Meilensteine in Rahmen setzen</translation>
    </message>
    <message>
        <source>&amp;Grouped by Roadmap</source>
        <translation>Nach &amp;Roadmap gruppiert</translation>
    </message>
    <message>
        <source>Put the items of each roadmap into a frame</source>
        <translation>Die Einträge jeder Roadmap in einen Rahmen setzen</translation>
    </message>
    <message>
        <source>Coloured by &amp;Status</source>
        <translation>Nach &amp;Status gefärbt</translation>
    </message>
    <message>
        <source>Colour boxes by what you have done</source>
        <translation>Kästen danach färben, was erledigt ist</translation>
    </message>
    <message>
        <source>Coloured by How Much It &amp;Blocks</source>
        <translation>&amp;Danach gefärbt, wie viel davon abhängt</translation>
    </message>
    <message>
        <source>The more rests on an item, the warmer its box</source>
        <translation>Je mehr auf einem Eintrag aufbaut, desto wärmer sein Kasten</translation>
    </message>
    <message>
        <source>Coloured by &amp;Hours Left</source>
        <translation>Nach &amp;offenen Stunden gefärbt</translation>
    </message>
    <message>
        <source>The longer an item takes, the warmer its box</source>
        <translation>Je länger ein Eintrag dauert, desto wärmer sein Kasten</translation>
    </message>
    <message>
        <source>&amp;Coloured by Slack</source>
        <translation>Nach &amp;Puffer gefärbt</translation>
    </message>
    <message>
        <source>The less an item may be late, the warmer its box</source>
        <translation>Je weniger sich ein Eintrag verspäten darf, desto wärmer sein Kasten</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Only what is &amp;left</source>
        <translation>&amp;Nur was noch fehlt</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Copy or save the comparison</source>
        <translation>Den Vergleich kopieren oder speichern</translation>
    </message>
    <message>
        <source>Compare Plans</source>
        <translation>Pläne vergleichen</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Set as Target</source>
        <translation>Als Ziel setzen</translation>
    </message>
    <message>
        <source>Your Target</source>
        <translation>Ihr Ziel</translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation>Rolle wählen</translation>
    </message>
    <message>
        <source>Use This Plan</source>
        <translation>Diesen Plan verwenden</translation>
    </message>
    <message>
        <source>In Use</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Plan wählen</translation>
    </message>
    <message>
        <source>Choose two to four roles to see what they share.</source>
        <translation>Wählen Sie zwei bis vier Rollen, um zu sehen, was sie gemeinsam haben.</translation>
    </message>
    <message>
        <source>There are not two roles in this library. A roadmap brings some.</source>
        <translation>In dieser Bibliothek sind keine zwei Rollen. Eine Roadmap bringt welche mit.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>There is only one plan. Duplicate it first.</source>
        <translation>Es gibt nur einen Plan. Duplizieren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Es gibt noch keinen Plan.</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>done by {day}</source>
        <translation>fertig bis {day}</translation>
    </message>
    <message>
        <source>{name} is in use now.</source>
        <translation>{name} ist jetzt der aktive Plan.</translation>
    </message>
    <message>
        <source>Nothing differs. Show everything to see what they share.</source>
        <translation>Nichts unterscheidet sich. Alles zeigen, um das Gemeinsame zu sehen.</translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Import a Roadmap</source>
        <translation>Roadmap importieren</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>At most %n roles can be compared.</source>
        <translation>
            <numerusform>Höchstens %n Rolle lässt sich vergleichen.</numerusform>
            <numerusform>Höchstens %n Rollen lassen sich vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be compared: {roles}.</source>
        <translation>Im Vergleich: {roles}.</translation>
    </message>
    <message>
        <source>Nothing to be compared.</source>
        <translation>Nichts im Vergleich.</translation>
    </message>
    <message>
        <source>Select a role first.</source>
        <translation>Wählen Sie zuerst eine Rolle aus.</translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>offered by</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>full time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>may run within</source>
        <translation>kann laufen innerhalb von</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>valid for</source>
        <translation>gültig für</translation>
    </message>
    <message>
        <source>teaches</source>
        <translation>vermittelt</translation>
    </message>
    <message>
        <source>requires</source>
        <translation>setzt voraus</translation>
    </message>
    <message>
        <source>runs beside</source>
        <translation>läuft neben</translation>
    </message>
    <message>
        <source>recommends</source>
        <translation>empfiehlt</translation>
    </message>
    <message>
        <source>leads to</source>
        <translation>führt zu</translation>
    </message>
    <message>
        <source>proved by</source>
        <translation>belegt durch</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>described</source>
        <translation>beschrieben</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihres</translation>
    </message>
    <message>
        <source>The file&apos;s</source>
        <translation>Das der Datei</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>another roadmap of this id</source>
        <translation>andere Roadmap mit dieser Kennung</translation>
    </message>
    <message>
        <source>something else of this id</source>
        <translation>etwas anderes mit dieser Kennung</translation>
    </message>
    <message>
        <source>keep yours</source>
        <translation>Ihres behalten</translation>
    </message>
    <message>
        <source>take the file&apos;s</source>
        <translation>das der Datei nehmen</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>beides behalten</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) copied.</source>
        <translation>
            <numerusform>%n Eintrag kopiert.</numerusform>
            <numerusform>%n Einträge kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation>Wählen Sie zuerst einen Eintrag aus.</translation>
    </message>
</context>
<context>
    <name>CostField</name>
    <message>
        <source>How it is paid</source>
        <translation>Art der Bezahlung</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>CutAndPaste</name>
    <message numerus="yes">
        <source>{title} and %n more cut.</source>
        <translation>
            <numerusform>{title} und %n weiterer ausgeschnitten.</numerusform>
            <numerusform>{title} und %n weitere ausgeschnitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} cut.</source>
        <translation>Ausgeschnitten: {title}.</translation>
    </message>
    <message numerus="yes">
        <source>{title} and %n more are back.</source>
        <translation>
            <numerusform>{title} und %n weiterer sind wieder da.</numerusform>
            <numerusform>{title} und %n weitere sind wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} is back.</source>
        <translation>Wieder da: {title}.</translation>
    </message>
</context>
<context>
    <name>Cutting</name>
    <message>
        <source>Line {n} of {all}: {what}</source>
        <translation>Linie {n} von {all}: {what}</translation>
    </message>
    <message>
        <source>The list has no lines. Show the graph first.</source>
        <translation>Die Liste hat keine Linien. Zeigen Sie zuerst den Graphen.</translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation>Wählen Sie zuerst einen Eintrag aus.</translation>
    </message>
    <message>
        <source>No line leads to or from this item here.</source>
        <translation>Hier führt keine Linie zu diesem Eintrag oder von ihm weg.</translation>
    </message>
    <message>
        <source>&amp;Remove This Line</source>
        <translation>&amp;Diese Linie entfernen</translation>
    </message>
    <message>
        <source>This library is write-protected.</source>
        <translation>Diese Bibliothek ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Expand the group first.</source>
        <translation>Klappen Sie zuerst die Gruppe auf.</translation>
    </message>
    <message>
        <source>This is the outcome of a choice. Remove one of its branches.</source>
        <translation>Dies ist das Ergebnis einer Auswahl. Entfernen Sie einen ihrer Zweige.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>Ihre Bibliothek</translation>
    </message>
    <message>
        <source>All you do is in this file as soon as you do it; nothing is sent anywhere.</source>
        <translation>Alles, was Sie tun, steht sofort in dieser Datei; nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Back Up &amp;Now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Made each day by themselves. What is restored can be undone.</source>
        <translation>Entstehen täglich von selbst. Eine Wiederherstellung lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Items, records, plans as one JSON file that other programs can read.</source>
        <translation>Einträge, Lernstand und Pläne als eine JSON-Datei, die andere Programme lesen können.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Keep the library elsewhere</source>
        <translation>Bibliothek an einem anderen Ort aufbewahren</translation>
    </message>
    <message>
        <source>Copied and verified there first; the old file stays as a backup.</source>
        <translation>Sie wird zuerst dorthin kopiert und geprüft; die alte Datei bleibt als Sicherung.</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben&#xa0;…</translation>
    </message>
    <message>
        <source>Delete the library</source>
        <translation>Bibliothek löschen</translation>
    </message>
    <message>
        <source>Goes to the trash after you have typed its name; the backups stay.</source>
        <translation>Sie kommt in den Papierkorb, nachdem Sie ihren Namen eingetippt haben; die Sicherungen bleiben.</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file} ({size})</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>Looking at the backups</source>
        <translation>Prüfung der Sicherungen</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ geprüft</translation>
    </message>
    <message>
        <source>✗ damaged</source>
        <translation>✗ beschädigt</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Day on which it was begun</source>
        <translation>Tag, an dem es begonnen wurde</translation>
    </message>
    <message>
        <source>Day on which it was done</source>
        <translation>Tag, an dem es erledigt wurde</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of day, month and year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DeleteLibrary</name>
    <message>
        <source>Delete the library</source>
        <translation>Bibliothek löschen</translation>
    </message>
    <message>
        <source>Delete {file}?</source>
        <translation>{file} löschen?</translation>
    </message>
    <message>
        <source>All items, records and plans in it go to the trash, and Undo does not bring them back. The backups stay in {folder}.</source>
        <translation>Alle Einträge, der Lernstand und die Pläne darin kommen in den Papierkorb; „Rückgängig“ holt sie nicht zurück. Die Sicherungen bleiben in {folder}.</translation>
    </message>
    <message>
        <source>Type {name} to go on:</source>
        <translation>Zum Fortfahren {name} eintippen:</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation>&amp;In den Papierkorb</translation>
    </message>
</context>
<context>
    <name>Distances</name>
    <message numerus="yes">
        <source>%n price(s) not known</source>
        <translation>
            <numerusform>%n Preis nicht bekannt</numerusform>
            <numerusform>%n Preise nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring distances</source>
        <translation>Entfernungen werden gemessen</translation>
    </message>
    <message>
        <source>you are there</source>
        <translation>Sie sind am Ziel</translation>
    </message>
    <message>
        <source>no way there yet</source>
        <translation>noch kein Weg dorthin</translation>
    </message>
    <message>
        <source>you have all it asks for</source>
        <translation>Sie haben alles, was verlangt wird</translation>
    </message>
    <message>
        <source>{weeks} full time</source>
        <translation>{weeks} Vollzeit</translation>
    </message>
    <message>
        <source>one step away</source>
        <translation>einen Schritt entfernt</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>never, as things stand</source>
        <translation>nach jetzigem Stand nie</translation>
    </message>
    <message>
        <source>in several currencies</source>
        <translation>in mehreren Währungen</translation>
    </message>
    <message>
        <source>no known cost</source>
        <translation>keine bekannten Kosten</translation>
    </message>
</context>
<context>
    <name>DrawnCareers</name>
    <message>
        <source>Graph of careers</source>
        <translation>Graph der Laufbahnen</translation>
    </message>
    <message>
        <source>Roles, and the steps that usually lead from one to another.</source>
        <translation>Rollen und die Stufen, die üblicherweise von einer zur anderen führen.</translation>
    </message>
    <message>
        <source>Select a role first.</source>
        <translation>Wählen Sie zuerst eine Rolle aus.</translation>
    </message>
    <message>
        <source>This is your target already.</source>
        <translation>Das ist schon Ihr Ziel.</translation>
    </message>
    <message>
        <source>Drawing the careers</source>
        <translation>Laufbahnen werden gezeichnet</translation>
    </message>
    <message>
        <source>What leads to {role}, and on from there</source>
        <translation>Was zu {role} führt und von dort weiter</translation>
    </message>
    <message>
        <source>Measuring how far each role is…</source>
        <translation>Es wird gemessen, wie weit jede Rolle entfernt ist&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>You have all that it takes for %n role(s).</source>
        <translation>
            <numerusform>Sie haben alles, was %n Rolle verlangt.</numerusform>
            <numerusform>Sie haben alles, was %n Rollen verlangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest: {role}, {far}.</source>
        <translation>Am nächsten: {role}, {far}.</translation>
    </message>
    <message>
        <source>Nearest: {role}, {far}, there by {day} at {hours} a week.</source>
        <translation>Am nächsten: {role}, {far}, erreicht am {day} bei {hours} pro Woche.</translation>
    </message>
    <message>
        <source>Import a Roadmap</source>
        <translation>Roadmap importieren</translation>
    </message>
    <message>
        <source>This library has no roles. A roadmap brings some.</source>
        <translation>Diese Bibliothek hat keine Rollen. Eine Roadmap bringt welche mit.</translation>
    </message>
</context>
<context>
    <name>DrawnRoadmap</name>
    <message>
        <source>Roadmap graph</source>
        <translation>Graph der Roadmap</translation>
    </message>
    <message>
        <source>Drawing the roadmap</source>
        <translation>Roadmap wird gezeichnet</translation>
    </message>
</context>
<context>
    <name>Emphasis</name>
    <message>
        <source>The circle</source>
        <translation>Der Kreis</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Path to {title}: {what}</source>
        <translation>Weg zu {title}: {what}</translation>
    </message>
    <message>
        <source>{title} is done</source>
        <translation>{title} ist erledigt</translation>
    </message>
    <message numerus="yes">
        <source>Focused on {title}, %n step(s) around</source>
        <translation>
            <numerusform>Beschränkt auf {title}, %n Schritt ringsum</numerusform>
            <numerusform>Beschränkt auf {title}, %n Schritte ringsum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Choose a Role</source>
        <translation>Rolle wählen</translation>
    </message>
    <message>
        <source>Add an Item</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Choose a target to see the way there.</source>
        <translation>Wählen Sie ein Ziel, um den Weg dorthin zu sehen.</translation>
    </message>
    <message>
        <source>Nothing here yet. Add where you want to get to, then what it needs.</source>
        <translation>Hier ist noch nichts. Fügen Sie hinzu, wohin Sie wollen, dann, was es dafür braucht.</translation>
    </message>
</context>
<context>
    <name>EstimateHours</name>
    <message>
        <source>Your estimate</source>
        <translation>Ihre Schätzung</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>Your estimate in hours</source>
        <translation>Ihre Schätzung in Stunden</translation>
    </message>
    <message>
        <source>&amp;Hours each</source>
        <translation>&amp;Stunden je Eintrag</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Stunden</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzen</translation>
    </message>
    <message>
        <source>0 goes back to what is given.</source>
        <translation>Mit 0 gilt wieder, was angegeben ist.</translation>
    </message>
    <message>
        <source>So far nobody has said how long it takes.</source>
        <translation>Bisher ist nicht angegeben, wie lange es dauert.</translation>
    </message>
    <message>
        <source>So far {hours}</source>
        <translation>Bisher {hours}</translation>
    </message>
    <message>
        <source>So far {low} to {high}</source>
        <translation>Bisher {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The plan {name}</source>
        <translation>Der Plan {name}</translation>
    </message>
    <message>
        <source>The way to {target}</source>
        <translation>Der Weg zu {target}</translation>
    </message>
    <message>
        <source>All ways to {target}</source>
        <translation>Alle Wege zu {target}</translation>
    </message>
    <message>
        <source>The roadmap {title}</source>
        <translation>Die Roadmap {title}</translation>
    </message>
    <message>
        <source>Everything in the library</source>
        <translation>Alles in der Bibliothek</translation>
    </message>
    <message>
        <source>The roadmap as it is shown</source>
        <translation>Die Roadmap, wie sie gezeigt wird</translation>
    </message>
    <message>
        <source>The plan as it is shown, with your records</source>
        <translation>Der Plan, wie er gezeigt wird, mit Ihrem Lernstand</translation>
    </message>
    <message>
        <source>This screen as it is shown, with your records</source>
        <translation>Diese Ansicht, wie sie gezeigt wird, mit Ihrem Lernstand</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>An &amp;event for each week</source>
        <translation>&amp;Ein Termin für jede Woche</translation>
    </message>
    <message>
        <source>One page as large as the picture</source>
        <translation>Eine Seite, so groß wie das Bild</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>With my private &amp;notes</source>
        <translation>&amp;Mit meinen privaten Notizen</translation>
    </message>
    <message>
        <source>With my &amp;records: statuses, dates, hours, notes, evidence</source>
        <translation>Mit meinem &amp;Lernstand: Status, Daten, Stunden, Notizen, Nachweise</translation>
    </message>
    <message>
        <source>There is no plan with dates to export.</source>
        <translation>Es gibt keinen Plan mit Daten zum Exportieren.</translation>
    </message>
    <message>
        <source>As it looks now, with all of yours that it shows.</source>
        <translation>Wie es jetzt aussieht, mit allem Eigenen, das es zeigt.</translation>
    </message>
    <message>
        <source>Everything, your records and plans included; nothing is lost.</source>
        <translation>Alles, auch Ihr Lernstand und Ihre Pläne; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Import a newer export into the same calendar, and it is updated.</source>
        <translation>Importieren Sie einen neueren Export in denselben Kalender, und er wird aktualisiert.</translation>
    </message>
    <message>
        <source>Without anything of yours: fit to share.</source>
        <translation>Ohne alles Eigene: zum Weitergeben geeignet.</translation>
    </message>
    <message>
        <source>What you have done, with dates, levels, hours and evidence.</source>
        <translation>Was Sie erledigt haben, mit Daten, Stufen, Stunden und Nachweisen.</translation>
    </message>
    <message>
        <source>Without your records, unless you tick the box.</source>
        <translation>Ohne Ihren Lernstand, außer Sie setzen den Haken.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Bild kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) copied.</source>
        <translation>
            <numerusform>%n Eintrag kopiert.</numerusform>
            <numerusform>%n Einträge kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>my-library</source>
        <translation>meine-bibliothek</translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation>Wählen Sie zuerst einen Eintrag aus.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Wanted in the plan.</source>
        <translation>Im Plan gewünscht.</translation>
    </message>
    <message>
        <source>Not for me.</source>
        <translation>Nichts für mich.</translation>
    </message>
    <message>
        <source>{hours} planned</source>
        <translation>{hours} geplant</translation>
    </message>
    <message>
        <source>For {what}</source>
        <translation>Für {what}</translation>
    </message>
    <message>
        <source>Instead of {what}</source>
        <translation>Statt {what}</translation>
    </message>
    <message>
        <source>Decides when you are done.</source>
        <translation>Entscheidet, wann Sie fertig sind.</translation>
    </message>
    <message>
        <source>{skill}, by yourself</source>
        <translation>{skill}, im Selbststudium</translation>
    </message>
    <message>
        <source>Instead of {what} ({more})</source>
        <translation>Statt {what} ({more})</translation>
    </message>
    <message>
        <source>{first}, or {others}</source>
        <translation>{first}, oder {others}</translation>
    </message>
    <message>
        <source>{hours} logged</source>
        <translation>{hours} erfasst</translation>
    </message>
    <message>
        <source>At least {weeks}, full time</source>
        <translation>Mindestens {weeks}, Vollzeit</translation>
    </message>
    <message>
        <source>At least {weeks}</source>
        <translation>Mindestens {weeks}</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The planner made a mistake. What you did before is saved.</source>
        <translation>Dem Programm ist ein Fehler unterlaufen. Was Sie vorher getan haben, ist gespeichert.</translation>
    </message>
    <message>
        <source>You can go on. The details are also in {file}.</source>
        <translation>Sie können weitermachen. Die Details stehen auch in {file}.</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Not kept</source>
        <translation>Nicht übernommen</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>“{title}” needs an address.</source>
        <translation>„{title}“ braucht eine Adresse.</translation>
    </message>
    <message>
        <source>A heading is wanted, such as “outlook”.</source>
        <translation>Eine Überschrift wird gebraucht, etwa „outlook“.</translation>
    </message>
    <message>
        <source>A text is wanted under “{heading}”.</source>
        <translation>Unter „{heading}“ wird ein Text gebraucht.</translation>
    </message>
    <message>
        <source>A level is a number, such as 2.</source>
        <translation>Eine Stufe ist eine Zahl, etwa 2.</translation>
    </message>
    <message>
        <source>“{text}”: a day as 2027-01-31 is wanted.</source>
        <translation>„{text}“: Gebraucht wird ein Tag wie 2027-01-31.</translation>
    </message>
    <message>
        <source>Months are numbers from 1 to 12, such as “3, 9”.</source>
        <translation>Monate sind Zahlen von 1 bis 12, etwa „3, 9“.</translation>
    </message>
    <message>
        <source>“{text}”: a number is wanted.</source>
        <translation>„{text}“: Gebraucht wird eine Zahl.</translation>
    </message>
    <message>
        <source>Years as “2-5” are wanted.</source>
        <translation>Gebraucht werden Jahre wie „2-5“.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter: {text}</source>
        <translation>Filter: {text}</translation>
    </message>
    <message>
        <source>Take this filter away (Del)</source>
        <translation>Diesen Filter wegnehmen (Entf)</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>For my ro&amp;les</source>
        <translation>&amp;Für meine Rollen</translation>
    </message>
    <message>
        <source>With pro&amp;blems</source>
        <translation>&amp;Mit Problemen</translation>
    </message>
    <message>
        <source>Clear &amp;Filters</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>All roadmaps</source>
        <translation>Alle Roadmaps</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message>
        <source>Find by title, id, provider or tag</source>
        <translation>Nach Titel, Kennung, Anbieter oder Schlagwort suchen</translation>
    </message>
    <message>
        <source>Find items</source>
        <translation>Einträge suchen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>What the roles need that you plan, have begun or have</source>
        <translation>Was die Rollen brauchen, die Sie planen, begonnen oder erreicht haben</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} von {all}</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} gefunden</translation>
    </message>
</context>
<context>
    <name>FlawList</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Remove the Implied Link</source>
        <translation>Überflüssige Verbindung entfernen</translation>
    </message>
    <message>
        <source>Go to the Field</source>
        <translation>Zum Feld gehen</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n Link(s)</source>
        <translation>
            <numerusform>%n Verbindung trennen</numerusform>
            <numerusform>%n Verbindungen trennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut This Link</source>
        <translation>Diese Verbindung trennen</translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>not described</source>
        <translation>nicht beschrieben</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>implied link</source>
        <translation>überflüssige Verbindung</translation>
    </message>
    <message>
        <source>very long</source>
        <translation>sehr lang</translation>
    </message>
    <message>
        <source>no hours</source>
        <translation>keine Stunden</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>kein Link</translation>
    </message>
    <message>
        <source>leads nowhere</source>
        <translation>führt nirgendwohin</translation>
    </message>
    <message>
        <source>A roadmap refers to this, and nobody has described it yet.</source>
        <translation>Eine Roadmap verweist darauf, und niemand hat es bisher beschrieben.</translation>
    </message>
    <message>
        <source>Nobody can ever get here: {why}.</source>
        <translation>Niemand kann je hierher gelangen: {why}.</translation>
    </message>
    <message>
        <source>“{title}” need not be named here: something else that is required requires it.</source>
        <translation>„{title}“ muss hier nicht genannt sein: Etwas anderes, das vorausgesetzt wird, setzt es schon voraus.</translation>
    </message>
    <message>
        <source>More than {hours} h: split it, or say in the text where the hours go.</source>
        <translation>Mehr als {hours} h: aufteilen oder im Text sagen, wofür die Stunden gebraucht werden.</translation>
    </message>
    <message>
        <source>Neither hours nor weeks: no plan can tell how long it takes.</source>
        <translation>Weder Stunden noch Wochen: Kein Plan kann sagen, wie lange es dauert.</translation>
    </message>
    <message>
        <source>A course without a link: where is it?</source>
        <translation>Ein Kurs ohne Link: Wo ist er zu finden?</translation>
    </message>
    <message>
        <source>It teaches nothing, and nothing requires it.</source>
        <translation>Es vermittelt nichts, und nichts setzt es voraus.</translation>
    </message>
    <message>
        <source>No role needs this skill, not even in the end.</source>
        <translation>Keine Rolle braucht diese Fähigkeit, auch nicht mittelbar.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>The one I left</source>
        <translation>Die zuletzt verlassene</translation>
    </message>
    <message>
        <source>Start with the screen</source>
        <translation>Beginnen mit der Ansicht</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Each screen explains itself once.</source>
        <translation>Jede Ansicht stellt sich einmal vor.</translation>
    </message>
    <message>
        <source>Show Hints &amp;Again</source>
        <translation>&amp;Hinweise wieder zeigen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window, its numbers and its days; it opens anew for that, at once. What roadmaps say stays in the language that they are written in.</source>
        <translation>Für das Fenster, seine Zahlen und Daten; es öffnet sich dafür sofort neu. Was Roadmaps sagen, bleibt in der Sprache, in der sie geschrieben sind.</translation>
    </message>
    <message>
        <source>As the desktop has it ({language})</source>
        <translation>Wie der Desktop ({language})</translation>
    </message>
</context>
<context>
    <name>GraphPage</name>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>The mouse</source>
        <translation>Die Maus</translation>
    </message>
    <message>
        <source>The wheel</source>
        <translation>Das Rad</translation>
    </message>
    <message>
        <source>With Ctrl it always zooms; two fingers always move the picture.</source>
        <translation>Mit Strg zoomt es immer; zwei Finger verschieben immer das Bild.</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>Zoomt</translation>
    </message>
    <message>
        <source>Moves the picture</source>
        <translation>Verschiebt das Bild</translation>
    </message>
    <message>
        <source>The roadmap shows</source>
        <translation>Die Roadmap zeigt</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Items of a group stand together in a frame, which can be folded.</source>
        <translation>Die Einträge einer Gruppe stehen zusammen in einem Rahmen, der sich zuklappen lässt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Nach Bereich</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By roadmap</source>
        <translation>Nach Roadmap</translation>
    </message>
    <message>
        <source>Alternatives that were not chosen</source>
        <translation>Nicht gewählte Alternativen</translation>
    </message>
    <message>
        <source>Recommended prerequisites</source>
        <translation>Empfohlene Voraussetzungen</translation>
    </message>
    <message>
        <source>Only what is left</source>
        <translation>Nur was noch fehlt</translation>
    </message>
    <message>
        <source>A list in place of the graph</source>
        <translation>Eine Liste statt des Graphen</translation>
    </message>
    <message>
        <source>The minimap</source>
        <translation>Die Übersichtskarte</translation>
    </message>
    <message>
        <source>The legend</source>
        <translation>Die Legende</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Light up neighbours after</source>
        <translation>Nachbarn hervorheben nach</translation>
    </message>
    <message>
        <source>How long the pointer rests on a box until the others fade.</source>
        <translation>Wie lange der Zeiger auf einem Kasten ruht, bis die anderen verblassen.</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>Select an item first.</source>
        <translation>Wählen Sie zuerst einen Eintrag aus.</translation>
    </message>
    <message>
        <source>The selected item is not on this roadmap.</source>
        <translation>Der ausgewählte Eintrag ist nicht in dieser Roadmap.</translation>
    </message>
    <message>
        <source>This library is write-protected.</source>
        <translation>Diese Bibliothek ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>No group is collapsed.</source>
        <translation>Keine Gruppe ist zugeklappt.</translation>
    </message>
</context>
<context>
    <name>HavePage</name>
    <message>
        <source>Starting profile</source>
        <translation>Ausgangsprofil</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search what you have</source>
        <translation>Suchen, was Sie schon haben</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Was Sie schon haben</translation>
    </message>
    <message>
        <source>I am</source>
        <translation>Ich bin</translation>
    </message>
    <message>
        <source>somebody whose story is their own</source>
        <translation>jemand mit eigener Geschichte</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message numerus="yes">
        <source>{profile}: %n thing(s) ticked or known beside the list.</source>
        <translation>
            <numerusform>{profile}: %n Eintrag angehakt oder außerhalb der Liste bekannt.</numerusform>
            <numerusform>{profile}: %n Einträge angehakt oder außerhalb der Liste bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n angehakt</numerusform>
            <numerusform>%n angehakt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Plan in use</source>
        <translation>Aktiver Plan</translation>
    </message>
    <message>
        <source>No plan in use</source>
        <translation>Kein aktiver Plan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Commands for plans</source>
        <translation>Befehle für Pläne</translation>
    </message>
</context>
<context>
    <name>Heat</name>
    <message>
        <source>up to {hours}</source>
        <translation>bis zu {hours}</translation>
    </message>
    <message>
        <source>over {hours}</source>
        <translation>über {hours}</translation>
    </message>
    <message>
        <source>something done</source>
        <translation>etwas erledigt</translation>
    </message>
</context>
<context>
    <name>Heating</name>
    <message>
        <source>Measuring</source>
        <translation>Messung</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Look Ahead</source>
        <translation>Vorausschauen</translation>
    </message>
    <message>
        <source>{left} of {all} left</source>
        <translation>noch {left} von {all}</translation>
    </message>
    <message>
        <source>Deadline: {day}</source>
        <translation>Frist: {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n known before</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking when you arrive…</source>
        <translation>Es wird berechnet, wann Sie ankommen&#xa0;…</translation>
    </message>
    <message>
        <source>When you arrive was not worked out.</source>
        <translation>Wann Sie ankommen, wurde nicht berechnet.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>What you could begin this minute, best first. {done} marks an item done, {start} starts it.</source>
        <translation>Was Sie jetzt beginnen könnten, das Beste zuerst. {done} hakt einen Eintrag ab, {start} beginnt ihn.</translation>
    </message>
    <message>
        <source>From left to right to your target. Drag moves, the wheel zooms, {path} shows the path to an item.</source>
        <translation>Von links nach rechts zum Ziel. Ziehen verschiebt, das Rad zoomt, {path} zeigt den Weg zu einem Eintrag.</translation>
    </message>
    <message>
        <source>Try other hours or deadlines; you decide what is kept. Drag an item to hold it in a week.</source>
        <translation>Andere Stunden oder Fristen ausprobieren; Sie entscheiden, was gilt. Ziehen hält Einträge fest.</translation>
    </message>
    <message>
        <source>Roles and the steps between them, each with how far away it is from what you have.</source>
        <translation>Rollen und die Stufen dazwischen, jede mit der Entfernung von dem, was Sie haben.</translation>
    </message>
    <message>
        <source>Two to four roles, or plans, side by side: what counts for all of them, and what for one only.</source>
        <translation>Zwei bis vier Rollen oder Pläne nebeneinander: was für alle zählt und was nur für eine oder einen.</translation>
    </message>
    <message>
        <source>How far you are, and when you arrive if you go on as in the last weeks.</source>
        <translation>Wie weit Sie sind, und wann Sie ankommen, wenn Sie weitermachen wie in den letzten Wochen.</translation>
    </message>
    <message>
        <source>Everything that can be learnt. Here you change items, add your own, and look things up.</source>
        <translation>Alles, was sich lernen lässt. Hier ändern Sie Einträge, fügen eigene hinzu und schlagen nach.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Undone steps stay in the list and can be done again.</source>
        <translation>Zurückgenommene Schritte bleiben in der Liste und lassen sich wiederholen.</translation>
    </message>
    <message>
        <source>&amp;Undo Last</source>
        <translation>&amp;Letztes rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Undo &amp;Back to Here</source>
        <translation>&amp;Bis hierher rückgängig machen</translation>
    </message>
    <message>
        <source>Take back everything that was done after the chosen step</source>
        <translation>Alles zurücknehmen, was nach dem gewählten Schritt getan wurde</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;Undo Import</source>
        <translation>Import &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Step {n} of 4: {name}</source>
        <translation>Schritt {n} von 4: {name}</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>{title} imported.</source>
        <translation>{title} importiert.</translation>
    </message>
    <message>
        <source>Something was done since. Undo that first, or look at the history.</source>
        <translation>Seitdem wurde etwas getan. Machen Sie das zuerst rückgängig, oder sehen Sie in den Verlauf.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Your library is as it was before.</source>
        <translation>Ihre Bibliothek ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Now called {title}.</source>
        <translation>Jetzt heißt es {title}.</translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation>Wählen Sie zuerst einen Eintrag aus.</translation>
    </message>
    <message>
        <source>This item has no link.</source>
        <translation>Dieser Eintrag hat keinen Link.</translation>
    </message>
    <message>
        <source>Show the path</source>
        <translation>Weg zeigen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Do not skip</source>
        <translation>Nicht überspringen</translation>
    </message>
    <message>
        <source>Set as target</source>
        <translation>Als Ziel setzen</translation>
    </message>
    <message>
        <source>I know this</source>
        <translation>Das kann ich</translation>
    </message>
    <message>
        <source>I know this: {title}</source>
        <translation>Das kann ich: {title}</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>Vermittelt durch</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>Vermittelt</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ermöglicht</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Zeit und Geld</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What would prove it</source>
        <translation>Was es belegen würde</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>ItemCommands</name>
    <message>
        <source>{what} started.</source>
        <translation>{what} begonnen.</translation>
    </message>
    <message>
        <source>{what} skipped. It counts as met.</source>
        <translation>{what} übersprungen. Zählt als erfüllt.</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation>Wählen Sie zuerst einen Eintrag aus.</translation>
    </message>
    <message>
        <source>This item has no link.</source>
        <translation>Dieser Eintrag hat keinen Link.</translation>
    </message>
    <message>
        <source>{what} is open again.</source>
        <translation>{what} ist wieder offen.</translation>
    </message>
    <message>
        <source>It is lived full time, so it takes weeks and no hours.</source>
        <translation>Das geschieht in Vollzeit und braucht deshalb Wochen, keine Stunden.</translation>
    </message>
    <message>
        <source>This library is write-protected.</source>
        <translation>Diese Bibliothek ist schreibgeschützt.</translation>
    </message>
    <message numerus="yes">
        <source>{title} and %n more</source>
        <translation>
            <numerusform>{title} und %n weiterer</numerusform>
            <numerusform>{title} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} done.</source>
        <translation>{what} erledigt.</translation>
    </message>
    <message>
        <source>{title} is still open.</source>
        <translation>{title} ist noch offen.</translation>
    </message>
    <message>
        <source>You meet every requirement of {title}.</source>
        <translation>Alle Voraussetzungen für {title} sind erfüllt.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) ready now.</source>
        <translation>
            <numerusform>%n Eintrag jetzt bereit.</numerusform>
            <numerusform>%n Einträge jetzt bereit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemEditing</name>
    <message numerus="yes">
        <source>{title} and %n more added.</source>
        <translation>
            <numerusform>{title} und %n weiterer hinzugefügt.</numerusform>
            <numerusform>{title} und %n weitere hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} added.</source>
        <translation>{title} hinzugefügt.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message numerus="yes">
        <source>{title} and %n more removed.</source>
        <translation>
            <numerusform>{title} und %n weiterer entfernt.</numerusform>
            <numerusform>{title} und %n weitere entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} removed.</source>
        <translation>{title} entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) referred to it.</source>
        <translation>
            <numerusform>%n Eintrag verwies darauf.</numerusform>
            <numerusform>%n Einträge verwiesen darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new item that needs {title}</source>
        <translation>Ein neuer Eintrag, der {title} braucht</translation>
    </message>
    <message>
        <source>A new item that {title} needs</source>
        <translation>Ein neuer Eintrag, den {title} braucht</translation>
    </message>
    <message>
        <source>Items from the clipboard</source>
        <translation>Einträge aus der Zwischenablage</translation>
    </message>
    <message>
        <source>A new item</source>
        <translation>Ein neuer Eintrag</translation>
    </message>
    <message>
        <source>This library is write-protected.</source>
        <translation>Diese Bibliothek ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation>Wählen Sie zuerst einen Eintrag aus.</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Select an item to edit it, or make a new one with Ctrl+N.</source>
        <translation>Wählen Sie einen Eintrag zum Bearbeiten aus, oder legen Sie mit Strg+N einen neuen an.</translation>
    </message>
    <message>
        <source>Item editor</source>
        <translation>Bearbeitung des Eintrags</translation>
    </message>
    <message>
        <source>Nothing needs it.</source>
        <translation>Nichts braucht es.</translation>
    </message>
    <message>
        <source>Needed by {what}.</source>
        <translation>Gebraucht von: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) removed.</source>
        <translation>
            <numerusform>%n Verbindung entfernt.</numerusform>
            <numerusform>%n Verbindungen entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Zeit und Geld</translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation>Wohin es führt</translation>
    </message>
    <message>
        <source>Where to read on</source>
        <translation>Wo mehr dazu steht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tags, with commas</source>
        <translation>Schlagwörter, mit Kommas</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Setzt voraus</translation>
    </message>
    <message>
        <source>Runs beside</source>
        <translation>Läuft neben</translation>
    </message>
    <message>
        <source>Recommends</source>
        <translation>Empfiehlt</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> wk</source>
        <translation> Wo.</translation>
    </message>
    <message>
        <source>Hours: low, likely, high</source>
        <translation>Stunden: niedrig, wahrscheinlich, hoch</translation>
    </message>
    <message>
        <source>Weeks at least: low, likely, high</source>
        <translation>Wochen mindestens: niedrig, wahrscheinlich, hoch</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation>Anmeldung bis</translation>
    </message>
    <message>
        <source>Or every year in</source>
        <translation>Oder jedes Jahr im</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>In working time</source>
        <translation>In der Arbeitszeit</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>May run within</source>
        <translation>Kann laufen innerhalb von</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>Vermittelt</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Proved by, one a line</source>
        <translation>Belegt durch, eins je Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>A</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Texts by heading</source>
        <translation>Texte nach Überschrift</translation>
    </message>
    <message>
        <source>Sources, one a line</source>
        <translation>Quellen, eine je Zeile</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Roadmap as a list</source>
        <translation>Roadmap als Liste</translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>New Plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>Duplicate Plan</source>
        <translation>Plan duplizieren</translation>
    </message>
    <message>
        <source>Plan {name} copied as {copy}.</source>
        <translation>Plan {name} als {copy} kopiert.</translation>
    </message>
    <message>
        <source>Rename Plan</source>
        <translation>Plan umbenennen</translation>
    </message>
    <message>
        <source>Plan {name} deleted.</source>
        <translation>Plan {name} gelöscht.</translation>
    </message>
    <message>
        <source>The dates of today are the baseline now.</source>
        <translation>Die heutigen Daten sind jetzt der Basisplan.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>{keys} leads through the window and stays as it is.</source>
        <translation>{keys} führt durch das Fenster und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Alone, this key could not be typed into a field. Add Ctrl or Alt.</source>
        <translation>Allein könnte diese Taste nicht in ein Feld getippt werden. Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>Einzelne Tasten</translation>
    </message>
    <message>
        <source>In graphs and lists one letter is enough: P starts, Space ticks.</source>
        <translation>In Graphen und Listen genügt ein Buchstabe: P beginnt, die Leertaste hakt ab.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Befehle und Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>&amp;Use These</source>
        <translation>Diese &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>Us&amp;ual Keys</source>
        <translation>Übliche &amp;Tasten</translation>
    </message>
    <message>
        <source>Choose a command to change its keys. Changed ones are bold.</source>
        <translation>Wählen Sie einen Befehl, um seine Tasten zu ändern. Geänderte sind fett.</translation>
    </message>
    <message>
        <source>{keys} belongs to {command}, which would lose it.</source>
        <translation>{keys} gehört zu „{command}“, der es verlöre.</translation>
    </message>
    <message>
        <source>Take From There</source>
        <translation>Dort wegnehmen</translation>
    </message>
    <message>
        <source>Use These</source>
        <translation>Diese verwenden</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Locked: dashed, padlock</source>
        <translation>Gesperrt: gestrichelt, Schloss</translation>
    </message>
    <message>
        <source>Ready: circle</source>
        <translation>Bereit: Kreis</translation>
    </message>
    <message>
        <source>In progress: half circle, bar</source>
        <translation>Begonnen: Halbkreis, Balken</translation>
    </message>
    <message>
        <source>Done: filled, tick</source>
        <translation>Erledigt: gefüllt, Haken</translation>
    </message>
    <message>
        <source>Skipped: dotted, struck out</source>
        <translation>Übersprungen: gepunktet, durchgestrichen</translation>
    </message>
    <message>
        <source>Late: triangle</source>
        <translation>Verspätet: Dreieck</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Course or other resource</source>
        <translation>Kurs oder anderes Lernangebot</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Choice, such as 1 of 3</source>
        <translation>Auswahl, etwa 1 von 3</translation>
    </message>
    <message>
        <source>Collapsed group</source>
        <translation>Zugeklappte Gruppe</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Vorausgesetzt</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>Vermittelt</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Chosen way</source>
        <translation>Gewählter Weg</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Anderer Weg</translation>
    </message>
    <message>
        <source>Implied by others</source>
        <translation>Folgt aus anderen</translation>
    </message>
</context>
<context>
    <name>LibraryFiles</name>
    <message>
        <source>Start Mine</source>
        <translation>Eigene beginnen</translation>
    </message>
    <message>
        <source>Sample plan. Your own data is untouched.</source>
        <translation>Beispielplan. Ihre eigenen Daten sind unberührt.</translation>
    </message>
    <message>
        <source>This library is write-protected: you can look at it, not change it.</source>
        <translation>Diese Bibliothek ist schreibgeschützt: Sie können sie ansehen, nicht ändern.</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>A new library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>library.planner</source>
        <translation>bibliothek.planner</translation>
    </message>
    <message>
        <source>{name} is there already. Open it, or choose another name.</source>
        <translation>{name} gibt es schon. Öffnen Sie die Datei, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This is the sample plan already.</source>
        <translation>Das ist schon der Beispielplan.</translation>
    </message>
    <message>
        <source>Making the sample plan</source>
        <translation>Beispielplan wird angelegt</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>Backed up as {file}</source>
        <translation>Gesichert als {file}</translation>
    </message>
    <message>
        <source>This library is write-protected.</source>
        <translation>Diese Bibliothek ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Libraries (*.planner);;All files (*)</source>
        <translation>Bibliotheken (*.planner);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{file} could not be moved to the trash. It is still there.</source>
        <translation>{file} ließ sich nicht in den Papierkorb verschieben. Die Datei ist noch da.</translation>
    </message>
    <message>
        <source>{file} is in the trash now. Its backups are in {folder}.</source>
        <translation>{file} ist jetzt im Papierkorb. Die Sicherungen sind in {folder}.</translation>
    </message>
</context>
<context>
    <name>LimitsBar</name>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Worauf es ankommt</translation>
    </message>
    <message>
        <source>Least work</source>
        <translation>Geringster Aufwand</translation>
    </message>
    <message>
        <source>Earliest finish</source>
        <translation>Frühestes Ende</translation>
    </message>
    <message>
        <source>Least money</source>
        <translation>Geringste Kosten</translation>
    </message>
    <message>
        <source>Time Off…</source>
        <translation>Auszeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>This leads to {host}.</source>
        <translation>Das führt zu {host}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Stay Here</source>
        <translation>Hierbleiben</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>{dependent} now needs {required}.</source>
        <translation>{dependent} braucht jetzt {required}.</translation>
    </message>
    <message>
        <source>Can&apos;t add this prerequisite. It would make a circle: {ring}.</source>
        <translation>Diese Voraussetzung lässt sich nicht hinzufügen. Sie ergäbe einen Kreis: {ring}.</translation>
    </message>
    <message>
        <source>Show the Circle</source>
        <translation>Kreis zeigen</translation>
    </message>
    <message>
        <source>Replace {required} → {dependent} Instead</source>
        <translation>Stattdessen {required} → {dependent} ersetzen</translation>
    </message>
    <message>
        <source>Make It a Recommendation</source>
        <translation>Empfehlung daraus machen</translation>
    </message>
    <message>
        <source>What does {title} need?</source>
        <translation>Was braucht {title}?</translation>
    </message>
    <message>
        <source>What needs {title}?</source>
        <translation>Wozu wird {title} gebraucht?</translation>
    </message>
    <message>
        <source>{title} needs nothing.</source>
        <translation>{title} braucht nichts.</translation>
    </message>
    <message>
        <source>What does {title} need no longer?</source>
        <translation>Was braucht {title} nicht mehr?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>{dependent} no longer refers to {required}.</source>
        <translation>{dependent} verweist nicht mehr auf {required}.</translation>
    </message>
    <message>
        <source>{required} is now recommended for {dependent}.</source>
        <translation>{required} wird jetzt für {dependent} empfohlen.</translation>
    </message>
    <message>
        <source>{dependent} can&apos;t need itself.</source>
        <translation>{dependent} kann nicht sich selbst brauchen.</translation>
    </message>
    <message>
        <source>{dependent} needs {required} already.</source>
        <translation>{dependent} braucht {required} schon.</translation>
    </message>
    <message>
        <source>{required} already needs {dependent}{through}, so {dependent} can&apos;t need {required}.</source>
        <translation>{required} braucht schon {dependent}{through}, also kann {dependent} nicht {required} brauchen.</translation>
    </message>
    <message>
        <source> through {what}</source>
        <translation> über {what}</translation>
    </message>
</context>
<context>
    <name>Living</name>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Vorausschau</translation>
    </message>
    <message>
        <source>Trying other ways</source>
        <translation>Andere Wege werden versucht</translation>
    </message>
</context>
<context>
    <name>LogTime</name>
    <message>
        <source>Log time</source>
        <translation>Zeit erfassen</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>What you did, if you like</source>
        <translation>Was getan wurde (freiwillig)</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Stunden</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nothing was shown before.</source>
        <translation>Vorher wurde nichts gezeigt.</translation>
    </message>
    <message>
        <source>Nothing to go on to.</source>
        <translation>Danach kommt nichts.</translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation>Wählen Sie zuerst einen Eintrag aus.</translation>
    </message>
    <message>
        <source>Select one item.</source>
        <translation>Wählen Sie einen einzigen Eintrag aus.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure distances</source>
        <translation>Entfernungen messen</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n Role(s)</source>
        <translation>
            <numerusform>%n Rolle vergleichen</numerusform>
            <numerusform>%n Rollen vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Select two to four roles with Ctrl, or press C on each.</source>
        <translation>Wählen Sie mit Strg zwei bis vier Rollen aus, oder drücken Sie auf jeder C.</translation>
    </message>
</context>
<context>
    <name>MergeItems</name>
    <message>
        <source>Merge duplicates</source>
        <translation>Duplikate zusammenführen</translation>
    </message>
    <message>
        <source>Which one is the same as “{title}”?</source>
        <translation>Was ist dasselbe wie „{title}“?</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Merged into {title}.</source>
        <translation>In {title} aufgegangen.</translation>
    </message>
    <message>
        <source>A few letters of its title</source>
        <translation>Einige Buchstaben des Titels</translation>
    </message>
    <message>
        <source>Find the other item</source>
        <translation>Den anderen Eintrag suchen</translation>
    </message>
    <message>
        <source>Items of the same kind</source>
        <translation>Einträge derselben Art</translation>
    </message>
    <message>
        <source>Choose the other one from the list.</source>
        <translation>Den anderen Eintrag in der Liste auswählen.</translation>
    </message>
    <message>
        <source>There is no other item like that.</source>
        <translation>Einen anderen solchen Eintrag gibt es nicht.</translation>
    </message>
    <message>
        <source>Keep “{title}” ({id})</source>
        <translation>„{title}“ behalten ({id})</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will mention the one that stays.</source>
        <translation>
            <numerusform>%n Eintrag wird den nennen, der bleibt.</numerusform>
            <numerusform>%n Einträge werden den nennen, der bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your record, notes and hours go over to it.</source>
        <translation>Ihr Lernstand, Ihre Notizen und Stunden gehen darauf über.</translation>
    </message>
    <message>
        <source>What only the other says is added; what it requires is not.</source>
        <translation>Was nur der andere sagt, kommt hinzu; was er voraussetzt, nicht.</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the roadmap</source>
        <translation>Überblick über die Roadmap</translation>
    </message>
</context>
<context>
    <name>MonthsField</name>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Screens</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>NewItem</name>
    <message>
        <source>New item</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>kein Bereich</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Stunden</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message numerus="yes">
        <source>Add %n Item(s)</source>
        <translation>
            <numerusform>%n Eintrag hinzufügen</numerusform>
            <numerusform>%n Einträge hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>There is {title} already.</source>
        <translation>{title} gibt es schon.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>The note on {title} was changed elsewhere too. Yours is kept.</source>
        <translation>Die Notiz zu {title} wurde auch anderswo geändert. Ihre bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>Clear Filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>This library has no items yet.</source>
        <translation>Diese Bibliothek hat noch keine Einträge.</translation>
    </message>
    <message>
        <source>No item matches “{text}”.</source>
        <translation>Kein Eintrag passt zu „{text}“.</translation>
    </message>
    <message>
        <source>Did you mean “{title}”?</source>
        <translation>Meinten Sie „{title}“?</translation>
    </message>
    <message>
        <source>Nothing of this has problems.</source>
        <translation>Nichts davon hat Probleme.</translation>
    </message>
    <message>
        <source>No item passes these filters.</source>
        <translation>Kein Eintrag besteht diese Filter.</translation>
    </message>
    <message>
        <source>Create “{text}”…</source>
        <translation>„{text}“ anlegen&#xa0;…</translation>
    </message>
    <message>
        <source>New Item…</source>
        <translation>Neuer Eintrag&#xa0;…</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Comparing other ways</source>
        <translation>Andere Wege werden verglichen</translation>
    </message>
    <message>
        <source>{weeks} full time</source>
        <translation>{weeks} Vollzeit</translation>
    </message>
    <message>
        <source>{time} later</source>
        <translation>{time} später</translation>
    </message>
    <message>
        <source>{time} sooner</source>
        <translation>{time} früher</translation>
    </message>
    <message>
        <source>about as good</source>
        <translation>etwa gleich gut</translation>
    </message>
    <message>
        <source>about {what}</source>
        <translation>etwa {what}</translation>
    </message>
</context>
<context>
    <name>Overtaken</name>
    <message>
        <source>Overdue: {items}.</source>
        <translation>Überfällig: {items}.</translation>
    </message>
    <message>
        <source>Plan Anew</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>The deadline, {day}, has passed.</source>
        <translation>Die Frist, {day}, ist verstrichen.</translation>
    </message>
    <message>
        <source>Still open: {steps}.</source>
        <translation>Noch offen: {steps}.</translation>
    </message>
    <message>
        <source>Plan Without a Deadline</source>
        <translation>Ohne Frist planen</translation>
    </message>
    <message>
        <source>Another Deadline…</source>
        <translation>Andere Frist&#xa0;…</translation>
    </message>
    <message>
        <source>Move It to {day}</source>
        <translation>Verschieben auf {day}</translation>
    </message>
</context>
<context>
    <name>OwnRecord</name>
    <message>
        <source>Your record</source>
        <translation>Ihr Lernstand</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Zählt bis</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>Your estimate in hours</source>
        <translation>Ihre Schätzung in Stunden</translation>
    </message>
    <message>
        <source>How long you think it takes; 0 is as given</source>
        <translation>Wie lange es Ihrer Ansicht nach dauert; 0 heißt wie angegeben</translation>
    </message>
    <message>
        <source>Level that you have</source>
        <translation>Stufe, die Sie haben</translation>
    </message>
    <message>
        <source>Last day on which it counts</source>
        <translation>Letzter Tag, an dem es zählt</translation>
    </message>
    <message>
        <source>Add an address or a few words</source>
        <translation>Eine Adresse oder einige Worte hinzufügen</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Neuer Nachweis</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Hours logged</source>
        <translation>Erfasste Stunden</translation>
    </message>
    <message>
        <source>Remove these hours: {text}</source>
        <translation>Diese Stunden entfernen: {text}</translation>
    </message>
    <message>
        <source>Remove this evidence: {text}</source>
        <translation>Diesen Nachweis entfernen: {text}</translation>
    </message>
    <message>
        <source>{hours} taken out of the log.</source>
        <translation>{hours} aus dem Lernprotokoll genommen.</translation>
    </message>
    <message>
        <source>Evidence removed.</source>
        <translation>Nachweis entfernt.</translation>
    </message>
</context>
<context>
    <name>OwnRoadmaps</name>
    <message>
        <source>My roadmaps</source>
        <translation>Meine Roadmaps</translation>
    </message>
    <message>
        <source>Roadmaps of this library</source>
        <translation>Roadmaps dieser Bibliothek</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Roadmaps</source>
        <translation>Roadmaps</translation>
    </message>
    <message>
        <source>Title of a roadmap</source>
        <translation>Titel einer Roadmap</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>yours</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message numerus="yes">
        <source>Deleting takes %n item(s) along that stand nowhere else</source>
        <translation>
            <numerusform>Mit dem Löschen verschwindet %n Eintrag, der nirgends sonst steht</numerusform>
            <numerusform>Mit dem Löschen verschwinden %n Einträge, die nirgends sonst stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>An imported roadmap keeps its name and its items.</source>
        <translation>Eine importierte Roadmap behält ihren Namen und ihre Einträge.</translation>
    </message>
    <message>
        <source>{title} deleted.</source>
        <translation>{title} gelöscht.</translation>
    </message>
    <message>
        <source>Export a roadmap</source>
        <translation>Roadmap exportieren</translation>
    </message>
    <message>
        <source>Roadmaps (*.yaml *.yml *.json)</source>
        <translation>Roadmaps (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation>{chart} als Tabelle</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Bild kopiert.</translation>
    </message>
    <message>
        <source>Figures copied.</source>
        <translation>Zahlen kopiert.</translation>
    </message>
    <message>
        <source>PNG (*.png);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy or save {chart}</source>
        <translation>{chart} kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy as &amp;Picture</source>
        <translation>Als Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation>Als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <translation>&amp;Bild speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>&amp;Als CSV speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of this item</source>
        <translation>Verlauf dieses Eintrags</translation>
    </message>
    <message>
        <source>Nothing was done to it yet.</source>
        <translation>Bisher wurde nichts daran getan.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Marked done</source>
        <translation>Abgehakt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>Notizen geändert</translation>
    </message>
    <message>
        <source>Evidence changed</source>
        <translation>Nachweise geändert</translation>
    </message>
    <message>
        <source>Changed how long it counts</source>
        <translation>Geändert, wie lange es zählt</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Description changed</source>
        <translation>Beschreibung geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>{hours} logged</source>
        <translation>{hours} erfasst</translation>
    </message>
    <message>
        <source>{hours} taken out of the log</source>
        <translation>{hours} aus dem Lernprotokoll genommen</translation>
    </message>
    <message>
        <source>Own estimate: {hours}</source>
        <translation>Eigene Schätzung: {hours}</translation>
    </message>
    <message>
        <source>Own estimate taken back</source>
        <translation>Eigene Schätzung zurückgenommen</translation>
    </message>
</context>
<context>
    <name>PayTable</name>
    <message>
        <source>The figures stand side by side: how experience, city and skills combine is not known, so nothing is added up.</source>
        <translation>Die Zahlen stehen nebeneinander: Wie Erfahrung, Stadt und Fähigkeiten zusammenwirken, ist nicht bekannt, also wird nichts addiert.</translation>
    </message>
    <message>
        <source>Any city</source>
        <translation>Jede Stadt</translation>
    </message>
    <message>
        <source>Any skill</source>
        <translation>Jede Fähigkeit</translation>
    </message>
    <message>
        <source>Any experience</source>
        <translation>Jede Erfahrung</translation>
    </message>
    <message>
        <source> years</source>
        <translation> Jahre</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Jahre Erfahrung</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>No figure fits.</source>
        <translation>Keine Zahl passt.</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation>Quellen: {sources}</translation>
    </message>
</context>
<context>
    <name>PickItem</name>
    <message>
        <source>A few letters of its title</source>
        <translation>Einige Buchstaben des Titels</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>Eintrag wählen</translation>
    </message>
    <message>
        <source>Item to choose</source>
        <translation>Zu wählender Eintrag</translation>
    </message>
    <message>
        <source>Items found</source>
        <translation>Gefundene Einträge</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>New Item…</source>
        <translation>Neuer Eintrag&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is called like that. Make a new item of it?</source>
        <translation>Nichts heißt so. Einen neuen Eintrag daraus machen?</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Plan as a list</source>
        <translation>Plan als Liste</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Nicht geplant</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Choose a target first: then this page says what to do when.</source>
        <translation>Wählen Sie zuerst ein Ziel: Dann sagt diese Seite, was wann zu tun ist.</translation>
    </message>
    <message>
        <source>Choose a Role</source>
        <translation>Rolle wählen</translation>
    </message>
    <message>
        <source>There is no other way in place of this item.</source>
        <translation>Anstelle dieses Eintrags gibt es keinen anderen Weg.</translation>
    </message>
    <message>
        <source>Choose a target first.</source>
        <translation>Wählen Sie zuerst ein Ziel.</translation>
    </message>
    <message>
        <source>Select an item of the plan first.</source>
        <translation>Wählen Sie zuerst einen Eintrag des Plans aus.</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>You meet every requirement of {name}.</source>
        <translation>Alle Voraussetzungen für {name} sind erfüllt.</translation>
    </message>
    <message>
        <source>There is no plan to {name} within these limits.</source>
        <translation>Innerhalb dieser Grenzen gibt es keinen Plan für {name}.</translation>
    </message>
    <message>
        <source>{name}: {steps}, {hours}, done by {day}.</source>
        <translation>{name}: {steps}, {hours}, fertig bis {day}.</translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation>Wählen Sie zuerst einen Eintrag aus.</translation>
    </message>
    <message>
        <source>You have this already.</source>
        <translation>Das haben Sie schon.</translation>
    </message>
    <message>
        <source>Choose a target first.</source>
        <translation>Wählen Sie zuerst ein Ziel.</translation>
    </message>
</context>
<context>
    <name>PlanningPage</name>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>New plans begin with</source>
        <translation>Neue Pläne beginnen mit</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Worauf es ankommt</translation>
    </message>
    <message>
        <source>Which plan is the best one where there is a choice.</source>
        <translation>Welcher Plan der beste ist, wo es eine Wahl gibt.</translation>
    </message>
    <message>
        <source>Least work</source>
        <translation>Geringster Aufwand</translation>
    </message>
    <message>
        <source>Earliest finish</source>
        <translation>Frühestes Ende</translation>
    </message>
    <message>
        <source>Least money</source>
        <translation>Geringste Kosten</translation>
    </message>
    <message>
        <source>The plan in use</source>
        <translation>Der aktive Plan</translation>
    </message>
    <message>
        <source>Hours, deadline and policy</source>
        <translation>Stunden, Frist und Strategie</translation>
    </message>
    <message>
        <source>Tried at the top of the plan before they are kept.</source>
        <translation>Werden oben im Plan ausprobiert, bevor sie gelten.</translation>
    </message>
    <message>
        <source>Time off</source>
        <translation>Auszeiten</translation>
    </message>
    <message>
        <source>Days with fewer hours, or more.</source>
        <translation>Tage mit weniger Stunden oder mehr.</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Time to study in a usual week.</source>
        <translation>Lernzeit in einer üblichen Woche.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PlansSheet</name>
    <message>
        <source>{plans} share {n} of {all} steps, {hours}.</source>
        <translation>{plans} haben {n} von {all} Schritten gemeinsam, {hours}.</translation>
    </message>
    <message>
        <source>{plans} share {n} of {all} steps.</source>
        <translation>{plans} haben {n} von {all} Schritten gemeinsam.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fertig bis</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Lernzeit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Known cost</source>
        <translation>Bekannte Kosten</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Best is</source>
        <translation>Am besten ist</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>in several currencies</source>
        <translation>in mehreren Währungen</translation>
    </message>
    <message>
        <source>no known cost</source>
        <translation>keine bekannten Kosten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>In all of them</source>
        <translation>In allen</translation>
    </message>
    <message>
        <source>In some</source>
        <translation>In einigen</translation>
    </message>
    <message>
        <source>Only in {plan}</source>
        <translation>Nur in {plan}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Alle Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No setting fits. Other words may.</source>
        <translation>Keine Einstellung passt. Versuchen Sie andere Wörter.</translation>
    </message>
    <message>
        <source>Restore &amp;Defaults of This Page</source>
        <translation>Vorgaben &amp;dieser Seite wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Keep the Present Plan</source>
        <translation>Jetzigen Plan behalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Change as Little as Possible</source>
        <translation>So wenig wie möglich ändern</translation>
    </message>
    <message>
        <source>Keep the ways that were chosen and the next two weeks</source>
        <translation>Die gewählten Wege und die nächsten zwei Wochen behalten</translation>
    </message>
    <message>
        <source>Plan from Nothing</source>
        <translation>Ganz neu planen</translation>
    </message>
    <message>
        <source>Take the best plan there is, however much changes</source>
        <translation>Den besten möglichen Plan nehmen, wie viel sich auch ändert</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>{hours} a week on average over %n week(s).</source>
        <translation>
            <numerusform>{hours} pro Woche in der letzten Woche.</numerusform>
            <numerusform>{hours} pro Woche im Mittel von %n Wochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Study on %n day(s), {hours} altogether.</source>
        <translation>
            <numerusform>An %n Tag gelernt, insgesamt {hours}.</numerusform>
            <numerusform>An %n Tagen gelernt, insgesamt {hours}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n area(s) done.</source>
        <translation>
            <numerusform>{done} von %n Bereich erledigt.</numerusform>
            <numerusform>{done} von %n Bereichen erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>%n Schritt erledigt</numerusform>
            <numerusform>%n Schritte erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {done} of {all} done</source>
        <translation>{day}: {done} von {all} erledigt</translation>
    </message>
    <message>
        <source>{share} of 100 runs finish by {day}</source>
        <translation>{share} von 100 Durchläufen sind bis zum {day} fertig</translation>
    </message>
    <message>
        <source>Deadline: {day}</source>
        <translation>Frist: {day}</translation>
    </message>
    <message>
        <source>{day}: made anew, {hours} more to do altogether</source>
        <translation>{day}: neu geplant, insgesamt {hours} mehr zu tun</translation>
    </message>
    <message>
        <source>{day}: made anew, {hours} less to do altogether</source>
        <translation>{day}: neu geplant, insgesamt {hours} weniger zu tun</translation>
    </message>
    <message>
        <source>None of the steps takes hours of study.</source>
        <translation>Keiner der Schritte braucht Lernstunden.</translation>
    </message>
    <message>
        <source>{done} of {all} done, {left} to go.</source>
        <translation>{done} von {all} erledigt, noch {left}.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Hours done</source>
        <translation>Stunden erledigt</translation>
    </message>
    <message>
        <source>Hours planned</source>
        <translation>Stunden geplant</translation>
    </message>
    <message>
        <source>All hours</source>
        <translation>Alle Stunden</translation>
    </message>
    <message>
        <source>Of 100 runs finished</source>
        <translation>Von 100 Durchläufen fertig</translation>
    </message>
    <message>
        <source>{hours} logged this week.</source>
        <translation>{hours} diese Woche erfasst.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Hours logged</source>
        <translation>Stunden erfasst</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Schritte erledigt</translation>
    </message>
    <message>
        <source>{month}: {parts}</source>
        <translation>{month}: {parts}</translation>
    </message>
    <message>
        <source>Week from {month}: {parts}</source>
        <translation>Woche ab {month}: {parts}</translation>
    </message>
    <message>
        <source>{hours} logged</source>
        <translation>{hours} erfasst</translation>
    </message>
    <message>
        <source>{hours} planned</source>
        <translation>{hours} geplant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>{titles} done</source>
        <translation>{titles} erledigt</translation>
    </message>
    <message>
        <source>nothing logged</source>
        <translation>nichts erfasst</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation>Ohne Bereich</translation>
    </message>
    <message>
        <source>{done} of {all} · {steps}</source>
        <translation>{done} von {all} · {steps}</translation>
    </message>
</context>
<context>
    <name>ProgressScreen</name>
    <message>
        <source>Choose where you want to get to, and this page shows how far you have come.</source>
        <translation>Wählen Sie, wohin Sie wollen, und diese Seite zeigt, wie weit Sie gekommen sind.</translation>
    </message>
    <message>
        <source>Choose a Role</source>
        <translation>Rolle wählen</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>Wird zusammengezählt</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Vorausschau</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Stunden pro Monat</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Nothing is logged or done yet. Start with what is ready today; from then on this page shows how it goes.</source>
        <translation>Noch ist nichts erfasst oder erledigt. Beginnen Sie mit dem, was heute bereit ist; von da an zeigt diese Seite, wie es läuft.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu „Heute“</translation>
    </message>
    <message>
        <source>Hours done</source>
        <translation>Erledigte Stunden</translation>
    </message>
    <message>
        <source>Days of study</source>
        <translation>Lerntage</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Nach Bereich</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Seit dem Beginn</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Letzte 12 Wochen</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
</context>
<context>
    <name>RangeField</name>
    <message>
        <source>{what}, low</source>
        <translation>{what}, niedrig</translation>
    </message>
    <message>
        <source>{what}, likely</source>
        <translation>{what}, wahrscheinlich</translation>
    </message>
    <message>
        <source>{what}, high</source>
        <translation>{what}, hoch</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What do the columns hold?</source>
        <translation>Was steht in den Spalten?</translation>
    </message>
    <message>
        <source>This is what was read:</source>
        <translation>Das wurde gelesen:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Setzt voraus</translation>
    </message>
    <message>
        <source>This cannot be read. Nothing was changed.</source>
        <translation>Das lässt sich nicht lesen. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {n}: </source>
        <translation>Zeile {n}: </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Column {name} holds</source>
        <translation>Spalte {name} enthält</translation>
    </message>
</context>
<context>
    <name>ReferencePage</name>
    <message>
        <source>Reference page</source>
        <translation>Seite des Nachschlagewerks</translation>
    </message>
    <message>
        <source>Choose an entry to read it here.</source>
        <translation>Wählen Sie einen Begriff, um ihn hier zu lesen.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>ReferenceScreen</name>
    <message>
        <source>Find in all texts</source>
        <translation>In allen Texten suchen</translation>
    </message>
    <message>
        <source>Find in the reference pages</source>
        <translation>Im Nachschlagewerk suchen</translation>
    </message>
    <message>
        <source>Reference entries</source>
        <translation>Begriffe des Nachschlagewerks</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>No roadmap of this library explains anything yet.</source>
        <translation>Bisher erklärt keine Roadmap dieser Bibliothek etwas.</translation>
    </message>
    <message>
        <source>Nothing holds “{text}”.</source>
        <translation>Nichts enthält „{text}“.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>There is no roadmap “{name}”.</source>
        <translation>Es gibt keine Roadmap „{name}“.</translation>
    </message>
    <message>
        <source>There is no item “{name}”.</source>
        <translation>Es gibt keinen Eintrag „{name}“.</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Meinten Sie {names}?</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>&apos;{item}&apos; is a target and excluded at once.</source>
        <translation>„{item}“ ist zugleich Ziel und ausgeschlossen.</translation>
    </message>
    <message>
        <source>&apos;{item}&apos; is pinned and excluded at once.</source>
        <translation>„{item}“ ist zugleich angeheftet und ausgeschlossen.</translation>
    </message>
    <message>
        <source>&apos;{item}&apos; is pinned more than once.</source>
        <translation>„{item}“ ist mehr als einmal angeheftet.</translation>
    </message>
    <message>
        <source>&apos;{item}&apos; is pinned to {start}, after the deadline {deadline}.</source>
        <translation>„{item}“ ist an den {start} geheftet, nach der Frist am {deadline}.</translation>
    </message>
    <message>
        <source>&apos;{label}&apos;: the lower figure is above the higher one.</source>
        <translation>„{label}“: Die untere Zahl liegt über der oberen.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; and {more} more items would miss it. Change what they need first, or remove them too.</source>
        <translation>„{title}“ und {more} weitere Einträge würden es vermissen. Ändern Sie zuerst, was sie brauchen, oder entfernen Sie auch diese.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; cannot be merged with itself.</source>
        <translation>„{title}“ lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; cannot lead to itself.</source>
        <translation>„{title}“ kann nicht zu sich selbst führen.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; cannot need itself.</source>
        <translation>„{title}“ kann nicht sich selbst brauchen.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; cannot recommend itself.</source>
        <translation>„{title}“ kann nicht sich selbst empfehlen.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; cannot require itself.</source>
        <translation>„{title}“ kann nicht sich selbst voraussetzen.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; cannot run within itself.</source>
        <translation>„{title}“ kann nicht innerhalb von sich selbst laufen.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; does not need &apos;{title2}&apos;.</source>
        <translation>„{title}“ braucht „{title2}“ nicht.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; does not require &apos;{required}&apos; by itself.</source>
        <translation>„{title}“ setzt „{required}“ nicht selbst voraus.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; has a record, so it stays a {kind}.</source>
        <translation>„{title}“ hat einen Lernstand und behält deshalb seine Art: {kind}.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; is a {kind} and &apos;{title2}&apos; a {kind2}; only items of one kind can be merged.</source>
        <translation>„{title}“ ({kind}) und „{title2}“ ({kind2}) sind von verschiedener Art; nur Einträge derselben Art lassen sich zusammenführen.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; is not done, so it has no level.</source>
        <translation>„{title}“ ist nicht erledigt und hat deshalb keine Stufe.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; needs &apos;{title2}&apos; because it teaches &apos;{title3}&apos;, which needs it. Remove it there.</source>
        <translation>„{title}“ braucht „{title2}“, weil es „{title3}“ vermittelt, das dies braucht. Entfernen Sie es dort.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; needs it as a {wanted}, so it stays one.</source>
        <translation>„{title}“ braucht dies in seiner jetzigen Art ({wanted}); so bleibt es dabei.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; recommends &apos;{title2}&apos; already.</source>
        <translation>„{title}“ empfiehlt „{title2}“ schon.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; requires &apos;{title2}&apos; already.</source>
        <translation>„{title}“ setzt „{title2}“ schon voraus.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; was imported; only roadmaps of your own can be changed.</source>
        <translation>„{title}“ wurde importiert; nur eigene Roadmaps lassen sich ändern.</translation>
    </message>
    <message>
        <source>&apos;{title}&apos; would miss it. Change what it needs first, or remove it too.</source>
        <translation>„{title}“ würde es vermissen. Ändern Sie zuerst, was es braucht, oder entfernen Sie es auch.</translation>
    </message>
    <message>
        <source>&apos;{url}&apos;: an http, https or mailto address is wanted.</source>
        <translation>„{url}“: Gebraucht wird eine Adresse mit http, https oder mailto.</translation>
    </message>
    <message>
        <source>A budget is an amount of money, not {budget}.</source>
        <translation>Ein Budget ist ein Geldbetrag, nicht {budget}.</translation>
    </message>
    <message>
        <source>A choice needs something to choose from.</source>
        <translation>Eine Auswahl braucht etwas zum Auswählen.</translation>
    </message>
    <message>
        <source>A level is a number from 1 to {most_level}, not {level}.</source>
        <translation>Eine Stufe ist eine Zahl von 1 bis {most_level}, nicht {level}.</translation>
    </message>
    <message>
        <source>A level is a number from 1 to {most_level}.</source>
        <translation>Eine Stufe ist eine Zahl von 1 bis {most_level}.</translation>
    </message>
    <message>
        <source>A number of months from 1 to {most_months} is wanted.</source>
        <translation>Gebraucht wird eine Zahl von Monaten von 1 bis {most_months}.</translation>
    </message>
    <message>
        <source>A number that is not finite cannot be saved. Nothing was written.</source>
        <translation>Eine Zahl, die nicht endlich ist, lässt sich nicht speichern. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>A plan needs a name.</source>
        <translation>Ein Plan braucht einen Namen.</translation>
    </message>
    <message>
        <source>A plan needs a target.</source>
        <translation>Ein Plan braucht ein Ziel.</translation>
    </message>
    <message>
        <source>A plan starts within {most_years} years, not on {start}.</source>
        <translation>Ein Plan beginnt innerhalb von {most_years} Jahren, nicht am {start}.</translation>
    </message>
    <message>
        <source>A roadmap needs a title.</source>
        <translation>Eine Roadmap braucht einen Titel.</translation>
    </message>
    <message>
        <source>A role is wanted; &apos;{title}&apos; is a {kind}.</source>
        <translation>Gebraucht wird eine Rolle; „{title}“ ist von anderer Art ({kind}).</translation>
    </message>
    <message>
        <source>A skill teaches nothing; courses, milestones and roles do.</source>
        <translation>Eine Fähigkeit vermittelt nichts; das tun Kurse, Meilensteine und Rollen.</translation>
    </message>
    <message>
        <source>A start date, or months of every year, are wanted.</source>
        <translation>Gebraucht wird ein Beginn als Datum oder als Monate jedes Jahres.</translation>
    </message>
    <message>
        <source>A title has at most {longest_title} characters.</source>
        <translation>Ein Titel hat höchstens {longest_title} Zeichen.</translation>
    </message>
    <message>
        <source>A title is wanted.</source>
        <translation>Gebraucht wird ein Titel.</translation>
    </message>
    <message>
        <source>A week has 0 to {most_hours} hours, not {rate}.</source>
        <translation>Eine Woche hat 0 bis {most_hours} Stunden, nicht {rate}.</translation>
    </message>
    <message>
        <source>An amount of 0 or more is wanted.</source>
        <translation>Gebraucht wird ein Betrag von 0 oder mehr.</translation>
    </message>
    <message>
        <source>An estimate needs hours in rising order: low, likely, high.</source>
        <translation>Eine Schätzung braucht Stunden in steigender Reihenfolge: niedrig, wahrscheinlich, hoch.</translation>
    </message>
    <message>
        <source>At most {most} is possible.</source>
        <translation>Höchstens {most} ist möglich.</translation>
    </message>
    <message>
        <source>The roadmap refers to items that are nowhere: {shown} and {more} more.</source>
        <translation>Die Roadmap verweist auf Einträge, die es nirgends gibt: {shown} und {more} weitere.</translation>
    </message>
    <message>
        <source>The roadmap refers to items that are nowhere: {shown}.</source>
        <translation>Die Roadmap verweist auf Einträge, die es nirgends gibt: {shown}.</translation>
    </message>
    <message>
        <source>The {lower} &apos;{join}&apos; is not as entry {number} of the history left it.</source>
        <translation>„{join}“ ({lower}) ist nicht so, wie Eintrag {number} des Verlaufs es hinterlassen hat.</translation>
    </message>
    <message>
        <source>At least {n} of {most} different ones can never be met.</source>
        <translation>Mindestens {n} von {most} verschiedenen lassen sich nie erfüllen.</translation>
    </message>
    <message>
        <source>At most {longest_text} characters are kept; these are {len}.</source>
        <translation>Höchstens {longest_text} Zeichen werden behalten; das sind {len}.</translation>
    </message>
    <message>
        <source>Either a date or months of every year, not both.</source>
        <translation>Entweder ein Datum oder Monate jedes Jahres, nicht beides.</translation>
    </message>
    <message>
        <source>Entry {number} of the history refers to entry {of}, which is missing.</source>
        <translation>Eintrag {number} des Verlaufs verweist auf Eintrag {of}, der fehlt.</translation>
    </message>
    <message>
        <source>Entry {number} of the library&apos;s history cannot be read: {error}.</source>
        <translation>Eintrag {number} des Verlaufs der Bibliothek lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>Evidence needs an address or a few words.</source>
        <translation>Ein Nachweis braucht eine Adresse oder einige Worte.</translation>
    </message>
    <message>
        <source>Figures rise from low over likely to high.</source>
        <translation>Die Zahlen steigen von niedrig über wahrscheinlich zu hoch.</translation>
    </message>
    <message>
        <source>From 1 to {most_at_once} items can be added at once.</source>
        <translation>Auf einmal lassen sich 1 bis {most_at_once} Einträge hinzufügen.</translation>
    </message>
    <message>
        <source>Groups nest at most {most_depth} deep.</source>
        <translation>Gruppen lassen sich höchstens {most_depth} Ebenen tief schachteln.</translation>
    </message>
    <message>
        <source>Hours must be more than 0 and at most {most_hours}, not {hours}.</source>
        <translation>Die Stunden müssen mehr als 0 sein und höchstens {most_hours}, nicht {hours}.</translation>
    </message>
    <message>
        <source>It cannot be done before it was begun.</source>
        <translation>Es kann nicht erledigt sein, bevor es begonnen wurde.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>It leads to other roles, so it stays a role. Empty that first.</source>
        <translation>Es führt zu anderen Rollen und bleibt deshalb eine Rolle. Leeren Sie das zuerst.</translation>
    </message>
    <message>
        <source>It teaches something, and a skill teaches nothing. Empty that first.</source>
        <translation>Es vermittelt etwas, und eine Fähigkeit vermittelt nichts. Leeren Sie das zuerst.</translation>
    </message>
    <message>
        <source>Levels are for skills; &apos;{title}&apos; is a {kind}.</source>
        <translation>Stufen gibt es für Fähigkeiten; „{title}“ ist von anderer Art ({kind}).</translation>
    </message>
    <message>
        <source>Metrics need prerequisites without rings, and this is one: {named}.</source>
        <translation>Kennzahlen brauchen Voraussetzungen ohne Kreise, und dies ist einer: {named}.</translation>
    </message>
    <message>
        <source>Months are numbers from 1 to 12.</source>
        <translation>Monate sind Zahlen von 1 bis 12.</translation>
    </message>
    <message>
        <source>None of these is required by itself; look at the alternatives.</source>
        <translation>Nichts davon ist für sich vorausgesetzt; sehen Sie sich die Alternativen an.</translation>
    </message>
    <message>
        <source>One applies before it starts.</source>
        <translation>Die Anmeldung liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>Only a library in which nothing was done yet can start empty.</source>
        <translation>Nur eine Bibliothek, in der noch nichts getan wurde, kann leer beginnen.</translation>
    </message>
    <message>
        <source>Only a role leads to roles; this is a {kind}.</source>
        <translation>Nur eine Rolle führt zu Rollen; dies ist von anderer Art ({kind}).</translation>
    </message>
    <message>
        <source>Only skills are taught; &apos;{title}&apos; is a {kind}.</source>
        <translation>Nur Fähigkeiten werden vermittelt; „{title}“ ist von anderer Art ({kind}).</translation>
    </message>
    <message>
        <source>Only skills have levels; &apos;{title}&apos; is a {kind}.</source>
        <translation>Nur Fähigkeiten haben Stufen; „{title}“ ist von anderer Art ({kind}).</translation>
    </message>
    <message>
        <source>Only what was begun or done has a day.</source>
        <translation>Nur was begonnen oder erledigt ist, hat einen Tag.</translation>
    </message>
    <message>
        <source>Prices stand in several currencies ({join}) and cannot be compared. Exclude items until one is left, or plan without budget by another policy.</source>
        <translation>Die Preise sind in mehreren Währungen ({join}) und lassen sich nicht vergleichen. Schließen Sie Einträge aus, bis eine übrig ist, oder planen Sie ohne Budget mit einer anderen Strategie.</translation>
    </message>
    <message>
        <source>Python brings SQLite {sqlite_version}; the library needs 3.37 or newer.</source>
        <translation>Python bringt SQLite {sqlite_version} mit; die Bibliothek braucht 3.37 oder neuer.</translation>
    </message>
    <message>
        <source>Renaming is for roadmaps; a whole library is kept or replaced.</source>
        <translation>Umbenannt werden können Roadmaps; eine ganze Bibliothek wird behalten oder ersetzt.</translation>
    </message>
    <message>
        <source>Row {row} of {table} refers to a {parent} that is not there.</source>
        <translation>Zeile {row} von {table} verweist auf etwas, das nicht da ist ({parent}).</translation>
    </message>
    <message>
        <source>Say what the figure is of, such as a country and a year.</source>
        <translation>Sagen Sie, wovon die Zahl handelt, etwa ein Land und ein Jahr.</translation>
    </message>
    <message>
        <source>Something else was done in another window. Nothing was written; try again.</source>
        <translation>In einem anderen Fenster wurde etwas anderes getan. Nichts wurde geschrieben; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That would make a circle: {join}.</source>
        <translation>Das ergäbe einen Kreis: {join}.</translation>
    </message>
    <message>
        <source>The budget is in {currency}, but prices stand in {currencies}.</source>
        <translation>Das Budget ist in {currency}, die Preise aber in {currencies}.</translation>
    </message>
    <message>
        <source>The deadline {deadline} lies before the start of the plan, {start}.</source>
        <translation>Die Frist am {deadline} liegt vor dem Beginn des Plans am {start}.</translation>
    </message>
    <message>
        <source>The file is damaged: {line}.</source>
        <translation>Die Datei ist beschädigt: {line}.</translation>
    </message>
    <message>
        <source>The history has no beginning.</source>
        <translation>Der Verlauf hat keinen Anfang.</translation>
    </message>
    <message>
        <source>The library would contradict itself ({cause}), so nothing was written.</source>
        <translation>Die Bibliothek widerspräche sich selbst ({cause}); deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The period from {first} to {last} ends in more than {most_years} years; nobody plans so far.</source>
        <translation>Der Zeitraum von {first} bis {last} endet in mehr als {most_years} Jahren; so weit plant niemand.</translation>
    </message>
    <message>
        <source>The period from {first} to {last} ends too early.</source>
        <translation>Der Zeitraum von {first} bis {last} endet zu früh.</translation>
    </message>
    <message>
        <source>The {name} &apos;{join}&apos; was changed elsewhere in the meantime. Nothing was written. Look at it as it is now and try again.</source>
        <translation>„{join}“ ({name}) wurde inzwischen anderswo geändert. Nichts wurde geschrieben. Sehen Sie nach, wie es jetzt ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The {name} &apos;{name2}&apos; in the library cannot be read: {error}.</source>
        <translation>„{name2}“ ({name}) in der Bibliothek lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>There is already a plan called &apos;{name}&apos;.</source>
        <translation>Es gibt schon einen Plan namens „{name}“.</translation>
    </message>
    <message>
        <source>There is already a roadmap called &apos;{title}&apos;.</source>
        <translation>Es gibt schon eine Roadmap namens „{title}“.</translation>
    </message>
    <message>
        <source>There is already an item with the id &apos;{id}&apos;.</source>
        <translation>Es gibt schon einen Eintrag mit der Kennung „{id}“.</translation>
    </message>
    <message>
        <source>There is no roadmap &apos;{roadmap}&apos;.</source>
        <translation>Es gibt keine Roadmap „{roadmap}“.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>These are {len} plans; {most_cases} are the most at once.</source>
        <translation>Das sind {len} Pläne; {most_cases} sind das Höchste auf einmal.</translation>
    </message>
    <message>
        <source>This cannot be saved: {error}. Nothing was written.</source>
        <translation>Das lässt sich nicht speichern: {error}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>This entry of the study log is no longer there.</source>
        <translation>Dieser Eintrag des Lernprotokolls ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This library is empty already.</source>
        <translation>Diese Bibliothek ist schon leer.</translation>
    </message>
    <message>
        <source>What was cut is there already.</source>
        <translation>Das Ausgeschnittene ist schon da.</translation>
    </message>
    <message>
        <source>With 0 hours a week nothing can be planned.</source>
        <translation>Mit 0 Stunden pro Woche lässt sich nichts planen.</translation>
    </message>
    <message>
        <source>Your library was moved to {moved}, where it is not now. Connect the disk it is on; or delete {note} to begin with the library in {parent} again.</source>
        <translation>Ihre Bibliothek wurde nach {moved} verschoben und ist jetzt nicht dort. Schließen Sie den Datenträger an, auf dem sie liegt, oder löschen Sie {note}, um wieder mit der Bibliothek in {parent} zu beginnen.</translation>
    </message>
    <message>
        <source>{damaged}: nothing can be read here as a library.</source>
        <translation>{damaged}: Hier lässt sich nichts als Bibliothek lesen.</translation>
    </message>
    <message>
        <source>{folder}: this folder belongs to another user. Nothing was written there.</source>
        <translation>{folder}: Dieser Ordner gehört jemand anderem. Dort wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{folder}: this is a file; a folder is wanted.</source>
        <translation>{folder}: Das ist eine Datei; gebraucht wird ein Ordner.</translation>
    </message>
    <message>
        <source>{folder}: {strerror}.</source>
        <translation>{folder}: {strerror}.</translation>
    </message>
    <message>
        <source>{parent}: the backup did not turn out well ({fault}).</source>
        <translation>{parent}: Die Sicherung ist nicht gelungen ({fault}).</translation>
    </message>
    <message>
        <source>{path}: another program holds the library locked. Nothing was written. Close other windows of the planner, wait for backup or sync programs, try again.</source>
        <translation>{path}: Ein anderes Programm hält die Bibliothek gesperrt. Nichts wurde geschrieben. Schließen Sie andere Fenster des Programms, warten Sie auf Sicherungs- oder Abgleichprogramme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path}: beside the library lies {name}, which does not belong to it. Nothing was touched. Move that file away and try again.</source>
        <translation>{path}: Neben der Bibliothek liegt {name}, was nicht zu ihr gehört. Nichts wurde angerührt. Verschieben Sie diese Datei, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path}: bringing the library up to date would have lost something ({before} rows before, {after} after). It was left as it is.</source>
        <translation>{path}: Beim Aktualisieren der Bibliothek wäre etwas verloren gegangen ({before} Zeilen vorher, {after} nachher). Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>{path}: files of libraries have such names. Choose another one.</source>
        <translation>{path}: Dateien von Bibliotheken heißen so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path}: it is too large for this disk ({cause}).</source>
        <translation>{path}: Das ist zu groß für diesen Datenträger ({cause}).</translation>
    </message>
    <message>
        <source>{path}: it is write-protected ({cause}).</source>
        <translation>{path}: Die Datei ist schreibgeschützt ({cause}).</translation>
    </message>
    <message>
        <source>{path}: it, or a file beside it, cannot be opened ({cause}).</source>
        <translation>{path}: Die Datei oder eine neben ihr lässt sich nicht öffnen ({cause}).</translation>
    </message>
    <message>
        <source>{path}: no copy could be made to look into ({reason}).</source>
        <translation>{path}: Es ließ sich keine Kopie zum Hineinsehen anlegen ({reason}).</translation>
    </message>
    <message>
        <source>{path}: other users of this machine can read it or change it.</source>
        <translation>{path}: Andere Benutzer dieses Rechners können sie lesen oder ändern.</translation>
    </message>
    <message>
        <source>{path}: the disk is full ({cause}).</source>
        <translation>{path}: Der Datenträger ist voll ({cause}).</translation>
    </message>
    <message>
        <source>{path}: the disk reports an error ({cause}).</source>
        <translation>{path}: Der Datenträger meldet einen Fehler ({cause}).</translation>
    </message>
    <message>
        <source>{path}: the file was moved, deleted or replaced by another one while it was open, perhaps by a sync program. Nothing was written. Open the library again.</source>
        <translation>{path}: Die Datei wurde verschoben, gelöscht oder durch eine andere ersetzt, während sie offen war, vielleicht von einem Abgleichprogramm. Nichts wurde geschrieben. Öffnen Sie die Bibliothek neu.</translation>
    </message>
    <message>
        <source>{path}: the library could not be brought from version {version} to {version2} ({error}). It was left as it is; a backup is {backup}.</source>
        <translation>{path}: Die Bibliothek ließ sich nicht von Version {version} auf {version2} bringen ({error}). Sie blieb, wie sie ist; eine Sicherung ist {backup}.</translation>
    </message>
    <message>
        <source>{path}: the library is write-protected.</source>
        <translation>{path}: Die Bibliothek ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>{path}: the system does not permit it ({cause}).</source>
        <translation>{path}: Das System erlaubt es nicht ({cause}).</translation>
    </message>
    <message>
        <source>{path}: this backup changed after it was made, so it is not used.</source>
        <translation>{path}: Diese Sicherung wurde nach ihrer Entstehung verändert und wird deshalb nicht verwendet.</translation>
    </message>
    <message>
        <source>{path}: this is a library or a backup. Choose another name.</source>
        <translation>{path}: Das ist eine Bibliothek oder eine Sicherung. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path}: this is no plain file. Choose another name.</source>
        <translation>{path}: Das ist keine gewöhnliche Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path}: this is not a library of the planner. It was left as it is. A roadmap file is read with `planner import`.</source>
        <translation>{path}: Das ist keine Bibliothek dieses Programms. Sie blieb, wie sie ist. Eine Roadmap-Datei liest `planner import`.</translation>
    </message>
    <message>
        <source>{path}: this library is of an older version ({version}; now {version2}) and write-protected, so it cannot be brought up to date. Copy it and open the copy.</source>
        <translation>{path}: Diese Bibliothek ist von einer älteren Version ({version}; jetzt {version2}) und schreibgeschützt; sie lässt sich deshalb nicht aktualisieren. Kopieren Sie sie, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>{path}: {strerror}.</source>
        <translation>{path}: {strerror}.</translation>
    </message>
    <message>
        <source>{source}: there is no library to read.</source>
        <translation>{source}: Da ist keine Bibliothek zu lesen.</translation>
    </message>
    <message>
        <source>{source}: this is the library itself.</source>
        <translation>{source}: Das ist die Bibliothek selbst.</translation>
    </message>
    <message>
        <source>{target}: there is a file already. Choose another name.</source>
        <translation>{target}: Da ist schon eine Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>runs beside</source>
        <translation>läuft daneben</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und weitere</translation>
    </message>
    <message numerus="yes">
        <source>and more than %n more</source>
        <translation>
            <numerusform>und mehr als %n weiterer</numerusform>
            <numerusform>und mehr als %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>to level {n}</source>
        <translation>bis Stufe {n}</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>eins von</translation>
    </message>
    <message>
        <source>{n} of</source>
        <translation>{n} von</translation>
    </message>
</context>
<context>
    <name>RequirementEditor</name>
    <message>
        <source>Requirement in words</source>
        <translation>Voraussetzung in Worten</translation>
    </message>
    <message>
        <source>&amp;Add an item</source>
        <translation>Eintrag &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Group it</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>Gruppe &amp;auflösen</translation>
    </message>
    <message>
        <source>Move &amp;out of the group</source>
        <translation>Aus &amp;der Gruppe nehmen</translation>
    </message>
    <message>
        <source>Move &amp;into the group before</source>
        <translation>&amp;In die Gruppe davor legen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Nach unten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add an item by its title</source>
        <translation>Eintrag nach Titel hinzufügen</translation>
    </message>
    <message>
        <source>Item to require</source>
        <translation>Vorauszusetzender Eintrag</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>Alle von</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Eins von</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>How many of the group are required</source>
        <translation>Wie viele aus der Gruppe vorausgesetzt werden</translation>
    </message>
    <message>
        <source>Number of those required</source>
        <translation>Zahl der vorausgesetzten</translation>
    </message>
    <message>
        <source>Requires {what}.</source>
        <translation>Setzt voraus: {what}.</translation>
    </message>
    <message>
        <source>Requires nothing.</source>
        <translation>Setzt nichts voraus.</translation>
    </message>
</context>
<context>
    <name>RequirementModel</name>
    <message>
        <source>Required</source>
        <translation>Vorausgesetzt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>RequirementTree</name>
    <message>
        <source>Required items</source>
        <translation>Vorausgesetzte Einträge</translation>
    </message>
</context>
<context>
    <name>RequiresField</name>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>RestoreBackup</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>What you have now is backed up first, and Undo goes back.</source>
        <translation>Was Sie jetzt haben, wird zuerst gesichert, und „Rückgängig“ führt zurück.</translation>
    </message>
    <message>
        <source>There are no backups yet in {folder}.</source>
        <translation>In {folder} gibt es noch keine Sicherungen.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The file and your library contradict each other:</source>
        <translation>Die Datei und Ihre Bibliothek widersprechen einander:</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Meines behalten</translation>
    </message>
    <message>
        <source>&amp;Take the File&apos;s</source>
        <translation>&amp;Das der Datei nehmen</translation>
    </message>
    <message>
        <source>Keep &amp;Both</source>
        <translation>&amp;Beides behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are already</source>
        <translation>
            <numerusform>%n schon so vorhanden</numerusform>
            <numerusform>%n schon so vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as you have them</source>
        <translation>
            <numerusform>%n wie bei Ihnen behalten</numerusform>
            <numerusform>%n wie bei Ihnen behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a status</source>
        <translation>
            <numerusform>%n mit Status</numerusform>
            <numerusform>%n mit Status</numerusform>
        </translation>
    </message>
    <message>
        <source>Your library holds all of it already.</source>
        <translation>Ihre Bibliothek enthält das alles schon.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>As they are already</source>
        <translation>Schon so vorhanden</translation>
    </message>
    <message>
        <source>Kept as you have them</source>
        <translation>Wie bei Ihnen behalten</translation>
    </message>
    <message>
        <source>No longer in the roadmap, kept for what you noted</source>
        <translation>Nicht mehr in der Roadmap, wegen Ihrer Angaben behalten</translation>
    </message>
    <message>
        <source>No longer in the roadmap, removed</source>
        <translation>Nicht mehr in der Roadmap, entfernt</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>{percent} % done</source>
        <translation>{percent} % erledigt</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>RoleList</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>RoleModel</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Lernzeit</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>There by</source>
        <translation>Erreicht am</translation>
    </message>
    <message>
        <source>You have</source>
        <translation>Sie haben</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>your target</source>
        <translation>Ihr Ziel</translation>
    </message>
    <message>
        <source>To be compared</source>
        <translation>Im Vergleich</translation>
    </message>
    <message>
        <source>Not to be compared</source>
        <translation>Nicht im Vergleich</translation>
    </message>
    <message>
        <source>{role} · your target</source>
        <translation>{role} · Ihr Ziel</translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>Search roles</source>
        <translation>Rollen suchen</translation>
    </message>
    <message>
        <source>Continue: {plan}</source>
        <translation>Fortsetzen: {plan}</translation>
    </message>
    <message>
        <source>No role fits. Other words may, or import a roadmap.</source>
        <translation>Keine Rolle passt. Versuchen Sie andere Wörter, oder importieren Sie eine Roadmap.</translation>
    </message>
    <message>
        <source>There are no roles here. Import a roadmap, or add items of your own.</source>
        <translation>Hier sind keine Rollen. Importieren Sie eine Roadmap, oder fügen Sie eigene Einträge hinzu.</translation>
    </message>
    <message>
        <source>Or begin with</source>
        <translation>Oder beginnen Sie mit</translation>
    </message>
    <message numerus="yes">
        <source>Search %n role(s)</source>
        <translation>
            <numerusform>%n Rolle durchsuchen</numerusform>
            <numerusform>%n Rollen durchsuchen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message>
        <source>Roles, nearest first</source>
        <translation>Rollen, die nächsten zuerst</translation>
    </message>
</context>
<context>
    <name>RolesSheet</name>
    <message>
        <source>{roles} share {n} of {all} needs.</source>
        <translation>{roles} haben {n} von {all} Voraussetzungen gemeinsam.</translation>
    </message>
    <message>
        <source>{hours} of study count for all of them.</source>
        <translation>{hours} Lernzeit zählen für alle.</translation>
    </message>
    <message>
        <source>All together: {hours}.</source>
        <translation>Alle zusammen: {hours}.</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Lernzeit</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>There by</source>
        <translation>Erreicht am</translation>
    </message>
    <message>
        <source>Only for this role</source>
        <translation>Nur für diese Rolle</translation>
    </message>
    <message>
        <source>You have</source>
        <translation>Sie haben</translation>
    </message>
    <message>
        <source>Known cost</source>
        <translation>Bekannte Kosten</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>{items}, {hours}</source>
        <translation>{items}, {hours}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Source: {what}</source>
        <translation>Quelle: {what}</translation>
    </message>
    <message>
        <source>Needed by all</source>
        <translation>Von allen gebraucht</translation>
    </message>
    <message>
        <source>Needed by some</source>
        <translation>Von einigen gebraucht</translation>
    </message>
    <message>
        <source>Only for {role}</source>
        <translation>Nur für {role}</translation>
    </message>
    <message>
        <source>Recommended only</source>
        <translation>Nur empfohlen</translation>
    </message>
    <message>
        <source>required</source>
        <translation>vorausgesetzt</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>eins von mehreren</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>auf dem Weg</translation>
    </message>
    <message>
        <source>another would do</source>
        <translation>anderes ginge auch</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>{how}, {level}</source>
        <translation>{how}, {level}</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>Nothing on this roadmap is called “{text}”.</source>
        <translation>Nichts in dieser Roadmap heißt „{text}“.</translation>
    </message>
    <message>
        <source>Did you mean one of these?</source>
        <translation>Meinten Sie eines von diesen?</translation>
    </message>
    <message>
        <source>New Item “{text}”…</source>
        <translation>Neuer Eintrag „{text}“&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ihr Stand</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>{part} ({n})</source>
        <translation>{part} ({n})</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht gebraucht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>Befehle oder Tasten suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>Befehle und Tasten</translation>
    </message>
    <message>
        <source>Next part of the window, or the one before</source>
        <translation>Nächster Teil des Fensters oder der davor</translation>
    </message>
    <message>
        <source>Take away one thing: message, path, search, selection</source>
        <translation>Eines wegnehmen: Meldung, Weg, Suche, Auswahl</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Compared, number {n}</source>
        <translation>Im Vergleich, Nummer {n}</translation>
    </message>
    <message>
        <source>Compare {title} no more</source>
        <translation>{title} nicht mehr vergleichen</translation>
    </message>
    <message>
        <source>Compare this no more</source>
        <translation>Dies nicht mehr vergleichen</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>What would you like to bring in?</source>
        <translation>Was möchten Sie importieren?</translation>
    </message>
    <message>
        <source>&amp;Choose a File…</source>
        <translation>&amp;Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>What is &amp;indented below an item is required by it</source>
        <translation>Was &amp;unter einem Eintrag eingerückt ist, setzt er voraus</translation>
    </message>
    <message>
        <source>Put &amp;placeholders for what nobody describes</source>
        <translation>&amp;Platzhalter für das anlegen, was niemand beschreibt</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Import a roadmap, a list or an export</source>
        <translation>Eine Roadmap, eine Liste oder einen Export importieren</translation>
    </message>
    <message>
        <source>All that can be read (*.yaml *.yml *.json *.csv *.tsv *.md *.txt *.opml);;All files (*)</source>
        <translation>Alles Lesbare (*.yaml *.yml *.json *.csv *.tsv *.md *.txt *.opml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>… or paste a list, a table or a roadmap here, or drop a file.</source>
        <translation>… oder fügen Sie hier eine Liste, eine Tabelle oder eine Roadmap ein, oder legen Sie eine Datei ab.</translation>
    </message>
    <message>
        <source>Roadmap (YAML or JSON)</source>
        <translation>Roadmap (YAML oder JSON)</translation>
    </message>
    <message>
        <source>Whole library (JSON)</source>
        <translation>Ganze Bibliothek (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Checklist or plain lines (Markdown)</source>
        <translation>Checkliste oder einfache Zeilen (Markdown)</translation>
    </message>
    <message>
        <source>Outline (OPML)</source>
        <translation>Gliederung (OPML)</translation>
    </message>
    <message>
        <source>Drawn roadmap (nodes and edges, JSON)</source>
        <translation>Gezeichnete Roadmap (Knoten und Kanten, JSON)</translation>
    </message>
    <message>
        <source>as the file says, or its name</source>
        <translation>wie die Datei sagt oder heißt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Kind of items</source>
        <translation>Art der Einträge</translation>
    </message>
    <message>
        <source>Title of the roadmap</source>
        <translation>Titel der Roadmap</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Not described yet: a roadmap refers to it.</source>
        <translation>Noch nicht beschrieben: Eine Roadmap verweist darauf.</translation>
    </message>
    <message>
        <source>Skipped. It counts as met.</source>
        <translation>Übersprungen. Zählt als erfüllt.</translation>
    </message>
    <message>
        <source>Ready to start.</source>
        <translation>Bereit zu beginnen.</translation>
    </message>
    <message>
        <source>Locked. First: {what}.</source>
        <translation>Gesperrt. Zuerst: {what}.</translation>
    </message>
    <message>
        <source>Done, by what teaches it.</source>
        <translation>Erledigt durch das, was es vermittelt.</translation>
    </message>
    <message>
        <source>Known before.</source>
        <translation>Schon bekannt.</translation>
    </message>
    <message>
        <source>Done {when}.</source>
        <translation>Erledigt ({when}).</translation>
    </message>
    <message>
        <source>In progress.</source>
        <translation>Begonnen.</translation>
    </message>
    <message>
        <source>In progress, {hours} left.</source>
        <translation>Begonnen, noch {hours}.</translation>
    </message>
    <message>
        <source>what must run beside it</source>
        <translation>was daneben laufen muss</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>noch kein Plan</translation>
    </message>
    <message>
        <source>· write-protected</source>
        <translation>· schreibgeschützt</translation>
    </message>
    <message>
        <source>· saved</source>
        <translation>· gespeichert</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Select an item to see all about it here.</source>
        <translation>Wählen Sie einen Eintrag aus, um hier alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>planned until {day}</source>
        <translation>geplant bis {day}</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Got It</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>SwapDialog</name>
    <message>
        <source>Take Another Way</source>
        <translation>Anderen Weg nehmen</translation>
    </message>
    <message>
        <source>In place of {title}:</source>
        <translation>Anstelle von {title}:</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Andere Wege</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Fertig bis</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Take This Way</source>
        <translation>Diesen Weg nehmen</translation>
    </message>
    <message>
        <source>{title} (as planned)</source>
        <translation>{title} (wie geplant)</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht&#xa0;…</translation>
    </message>
    <message>
        <source>no way there</source>
        <translation>kein Weg dorthin</translation>
    </message>
    <message>
        <source>{figure}, beyond the limits</source>
        <translation>{figure}, außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>{figure} ({time} later)</source>
        <translation>{figure} ({time} später)</translation>
    </message>
    <message>
        <source>{figure} ({time} earlier)</source>
        <translation>{figure} ({time} früher)</translation>
    </message>
</context>
<context>
    <name>TableFields</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Hours, low</source>
        <translation>Stunden, niedrig</translation>
    </message>
    <message>
        <source>Hours, likely</source>
        <translation>Stunden, wahrscheinlich</translation>
    </message>
    <message>
        <source>Hours, high</source>
        <translation>Stunden, hoch</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Vollzeit</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>Setzt voraus</translation>
    </message>
    <message>
        <source>Runs beside</source>
        <translation>Läuft neben</translation>
    </message>
    <message>
        <source>Recommends</source>
        <translation>Empfiehlt</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>Vermittelt</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation>Belegt durch</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>needs {needs}, unlocks {unlocks}</source>
        <translation>braucht {needs}, ermöglicht {unlocks}</translation>
    </message>
    <message>
        <source>{title} needs {needs}; it unlocks {unlocks}.</source>
        <translation>{title} braucht {needs} und ermöglicht {unlocks}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>required</source>
        <translation>vorausgesetzt</translation>
    </message>
    <message>
        <source>taught</source>
        <translation>vermittelt</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>one way, on yours</source>
        <translation>ein Weg, auf Ihrem</translation>
    </message>
    <message>
        <source>one way, not on yours</source>
        <translation>ein Weg, nicht auf Ihrem</translation>
    </message>
    <message>
        <source>required, and implied by other lines</source>
        <translation>vorausgesetzt, und folgt aus anderen Linien</translation>
    </message>
    <message>
        <source>{line} · Del removes it</source>
        <translation>{line} · Entf entfernt sie</translation>
    </message>
    <message>
        <source>{n} of {all} for {item}</source>
        <translation>{n} von {all} für {item}</translation>
    </message>
    <message>
        <source>{kind}, not chosen</source>
        <translation>{kind}, nicht gewählt</translation>
    </message>
    <message>
        <source>{hours} left</source>
        <translation>noch {hours}</translation>
    </message>
    <message>
        <source>{kind} · included</source>
        <translation>{kind} · inbegriffen</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>Begun · {hours} left</source>
        <translation>Begonnen · noch {hours}</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>late by {weeks}</source>
        <translation>{weeks} zu spät</translation>
    </message>
    <message>
        <source>needs {title}</source>
        <translation>braucht {title}</translation>
    </message>
    <message numerus="yes">
        <source>blocks %n item(s)</source>
        <translation>
            <numerusform>blockiert %n Eintrag</numerusform>
            <numerusform>blockiert %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{weeks} of slack</source>
        <translation>{weeks} Puffer</translation>
    </message>
    <message>
        <source>A choice for {item}.</source>
        <translation>Eine Auswahl für {item}.</translation>
    </message>
    <message>
        <source>On your way: {what}.</source>
        <translation>Auf Ihrem Weg: {what}.</translation>
    </message>
    <message>
        <source>Otherwise: {what}.</source>
        <translation>Sonst: {what}.</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} von {all} erledigt</translation>
    </message>
    <message>
        <source>Not planned yet.</source>
        <translation>Noch nicht geplant.</translation>
    </message>
    <message>
        <source>Proved to be the best.</source>
        <translation>Nachweislich der beste.</translation>
    </message>
    <message>
        <source>As early as the baseline.</source>
        <translation>So früh wie der Basisplan.</translation>
    </message>
    <message>
        <source>{time} later than the baseline ({day}).</source>
        <translation>{time} später als der Basisplan ({day}).</translation>
    </message>
    <message>
        <source>{time} earlier than the baseline ({day}).</source>
        <translation>{time} früher als der Basisplan ({day}).</translation>
    </message>
    <message numerus="yes">
        <source>At the pace of the last %n week(s), {hours} a week,</source>
        <translation>
            <numerusform>Im Tempo der letzten Woche, {hours} pro Woche,</numerusform>
            <numerusform>Im Tempo der letzten %n Wochen, {hours} pro Woche,</numerusform>
        </translation>
    </message>
    <message>
        <source>{pace} there is no end in sight.</source>
        <translation>{pace} ist kein Ende in Sicht.</translation>
    </message>
    <message>
        <source>{pace} you are done by {day}.</source>
        <translation>{pace} sind Sie am {day} fertig.</translation>
    </message>
    <message>
        <source>That is {time} late.</source>
        <translation>Das ist {time} zu spät.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>New: {what}.</source>
        <translation>Neu: {what}.</translation>
    </message>
    <message>
        <source>No longer: {what}.</source>
        <translation>Entfällt: {what}.</translation>
    </message>
    <message>
        <source>Moved: {items}.</source>
        <translation>Verschoben: {items}.</translation>
    </message>
    <message>
        <source>Done since: {what}.</source>
        <translation>Seitdem erledigt: {what}.</translation>
    </message>
    <message>
        <source>These limits cannot be met.</source>
        <translation>Diese Grenzen lassen sich nicht einhalten.</translation>
    </message>
    <message>
        <source>Nothing leads to {what}.</source>
        <translation>Nichts führt zu {what}.</translation>
    </message>
    <message>
        <source>No single change would do; look at what is not for you.</source>
        <translation>Keine einzelne Änderung würde genügen; sehen Sie nach, was nichts für Sie ist.</translation>
    </message>
    <message>
        <source>At {hours} a week you finish by {day}, {time} late.</source>
        <translation>Mit {hours} pro Woche sind Sie am {day} fertig, {time} zu spät.</translation>
    </message>
    <message>
        <source>With {title} there the plan would end on {day}, after the deadline.</source>
        <translation>Mit {title} an dieser Stelle endete der Plan am {day}, nach der Frist.</translation>
    </message>
    <message>
        <source>{title} cannot move there: the plan would miss its limits.</source>
        <translation>{title} kann nicht dorthin: Der Plan hielte seine Grenzen nicht ein.</translation>
    </message>
    <message>
        <source>{title} can start on {day} at the earliest.</source>
        <translation>{title} kann frühestens am {day} beginnen.</translation>
    </message>
    <message>
        <source>It comes after {what}.</source>
        <translation>Vorher kommt: {what}.</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
</context>
<context>
    <name>TimeOffDialog</name>
    <message>
        <source>Time Off</source>
        <translation>Auszeiten</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source> h a week</source>
        <translation> h pro Woche</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Plan with These</source>
        <translation>Damit planen</translation>
    </message>
    <message>
        <source>From the first to the last day, both included:</source>
        <translation>Vom ersten bis zum letzten Tag, beide eingeschlossen:</translation>
    </message>
    <message>
        <source>{days}: {hours} a week</source>
        <translation>{days}: {hours} pro Woche</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>I want to be there by</source>
        <translation>Ankommen möchte ich bis</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>What would make it possible:</source>
        <translation>Was es möglich machen würde:</translation>
    </message>
    <message>
        <source>With what usually happens in between, by {day} four times out of five.</source>
        <translation>Mit dem, was meist dazwischenkommt, in vier von fünf Fällen bis {day}.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Plan on a timeline</source>
        <translation>Plan auf einer Zeitachse</translation>
    </message>
    <message>
        <source>Hours a week (limit {limit})</source>
        <translation>Stunden pro Woche (Grenze {limit})</translation>
    </message>
    <message>
        <source>may be that much later</source>
        <translation>darf sich so viel verspäten</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>decides the date</source>
        <translation>bestimmt das Ende</translation>
    </message>
    <message>
        <source>Start in the week of {day}</source>
        <translation>Beginnt in der Woche ab {day}</translation>
    </message>
    <message>
        <source>may start {weeks} later</source>
        <translation>kann {weeks} später beginnen</translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Ready now</source>
        <translation>Jetzt bereit</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Done this week</source>
        <translation>Diese Woche erledigt</translation>
    </message>
    <message>
        <source>Close to ready</source>
        <translation>Fast bereit</translation>
    </message>
    <message>
        <source>Looking what is ready</source>
        <translation>Suche nach dem, was bereit ist</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>{left} of {planned} left this week</source>
        <translation>diese Woche noch {left} von {planned}</translation>
    </message>
    <message>
        <source>Choose where you want to get to, and this page says what to do next.</source>
        <translation>Wählen Sie, wohin Sie wollen, und diese Seite sagt, was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>Choose a Role</source>
        <translation>Rolle wählen</translation>
    </message>
    <message>
        <source>You meet every requirement of {plan}.</source>
        <translation>Alle Voraussetzungen für {plan} sind erfüllt.</translation>
    </message>
    <message>
        <source>Look at the Way</source>
        <translation>Den Weg ansehen</translation>
    </message>
    <message>
        <source>Nothing is ready to start. The roadmap shows what holds it up.</source>
        <translation>Nichts ist bereit. Die Roadmap zeigt, woran es liegt.</translation>
    </message>
    <message>
        <source>Open the Roadmap</source>
        <translation>Roadmap öffnen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>opens %n</source>
        <translation>
            <numerusform>ermöglicht %n</numerusform>
            <numerusform>ermöglicht %n</numerusform>
        </translation>
    </message>
    <message>
        <source>fits this week</source>
        <translation>passt in diese Woche</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>{logged} of {all}</source>
        <translation>{logged} von {all}</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>1 h on {title} written down.</source>
        <translation>1 h für {title} erfasst.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Find in the roadmap</source>
        <translation>In der Roadmap suchen</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was angezeigt wird</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Checking the library</source>
        <translation>Bibliothek wird geprüft</translation>
    </message>
    <message>
        <source>The library and its backups are whole.</source>
        <translation>Die Bibliothek und ihre Sicherungen sind heil.</translation>
    </message>
    <message>
        <source>{hours} on {title} written down.</source>
        <translation>{hours} für {title} erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>{title} and %n more</source>
        <translation>
            <numerusform>{title} und %n weiterer</numerusform>
            <numerusform>{title} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <source>Your estimate of {what}: {hours}.</source>
        <translation>Ihre Schätzung für {what}: {hours}.</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Herausforderungen</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Gute Praxis</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Other pages</source>
        <translation>Weitere Seiten</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehälter</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>Die Bibliothek lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Restore Newest Backup</source>
        <translation>Neueste Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open Another Library…</source>
        <translation>Andere Bibliothek öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The newest backup is from {day}, {time}. The damaged file is kept beside it.</source>
        <translation>Die neueste Sicherung ist vom {day}, {time}. Die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation>Eine andere Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Libraries (*.planner);;All files (*)</source>
        <translation>Bibliotheken (*.planner);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>Looking for ways to meet the deadline…</source>
        <translation>Suche nach Wegen, die Frist einzuhalten&#xa0;…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Keep the Present Plan</source>
        <translation>Jetzigen Plan behalten</translation>
    </message>
    <message>
        <source>{title} starts in the week of {day}.</source>
        <translation>{title} beginnt in der Woche ab {day}.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Where do you want to get to?</source>
        <translation>Wohin möchten Sie?</translation>
    </message>
    <message>
        <source>What do you have already?</source>
        <translation>Was haben Sie schon?</translation>
    </message>
    <message>
        <source>How much time is there?</source>
        <translation>Wie viel Zeit ist da?</translation>
    </message>
    <message>
        <source>Step {n} of 3</source>
        <translation>Schritt {n} von 3</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Use This Plan</source>
        <translation>&amp;Diesen Plan verwenden</translation>
    </message>
    <message>
        <source>Looking for the best way…</source>
        <translation>Suche nach dem besten Weg&#xa0;…</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) known before.</source>
        <translation>
            <numerusform>%n Eintrag schon bekannt.</numerusform>
            <numerusform>%n Einträge schon bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>Keep the library as</source>
        <translation>Bibliothek aufbewahren als</translation>
    </message>
    <message>
        <source>Libraries (*.planner);;All files (*)</source>
        <translation>Bibliotheken (*.planner);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation>Bibliothek wird verschoben</translation>
    </message>
    <message>
        <source>The library is {file} now. The old file stays beside as a backup.</source>
        <translation>Die Bibliothek ist jetzt {file}. Die alte Datei bleibt als Sicherung daneben.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{n} h</source>
        <comment>hours</comment>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} min</source>
        <comment>minutes</comment>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>about {n}</source>
        <comment>hours-about</comment>
        <translation>etwa {n}</translation>
    </message>
    <message>
        <source>about {likely} ({low} to {high})</source>
        <comment>hours-range</comment>
        <translation>etwa {likely} ({low} bis {high})</translation>
    </message>
    <message>
        <source>{low} to {high} years</source>
        <comment>years-from-to</comment>
        <translation>{low} bis {high} Jahre</translation>
    </message>
    <message>
        <source>about {n} years</source>
        <comment>years-about</comment>
        <translation>etwa {n} Jahre</translation>
    </message>
    <message>
        <source>{currency} {n}</source>
        <comment>money</comment>
        <translation>{n} {currency}</translation>
    </message>
    <message>
        <source>from {low}</source>
        <comment>amount-from</comment>
        <translation>ab {low}</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <comment>amount-to</comment>
        <translation>bis {high}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>amount-from-to</comment>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <comment>percent</comment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{amount} a {period}</source>
        <comment>per</comment>
        <translation>{amount} pro {period}</translation>
    </message>
    <message>
        <source>year</source>
        <comment>period-year</comment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>month</source>
        <comment>period-month</comment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>week</source>
        <comment>period-week</comment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>day</source>
        <comment>period-day</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>hour</source>
        <comment>period-hour</comment>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>level {n}</source>
        <comment>level</comment>
        <translation>Stufe {n}</translation>
    </message>
    <message>
        <source>{title} (level {n})</source>
        <comment>at-level</comment>
        <translation>{title} (Stufe {n})</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>date</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>day-month</comment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day}</source>
        <comment>day-in-month</comment>
        <translation>{day}.</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>weekday-date</comment>
        <translation>{weekday} {day}. {month}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>from-to</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>today</source>
        <comment>today</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>tomorrow</comment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>yesterday</comment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>in {n} days, {date}</source>
        <comment>in-days</comment>
        <translation>in {n} Tagen, {date}</translation>
    </message>
    <message>
        <source>{n} days ago, {date}</source>
        <comment>days-ago</comment>
        <translation>vor {n} Tagen, {date}</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month-1</comment>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month-2</comment>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month-3</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month-4</comment>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month-5</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month-6</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month-7</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month-8</comment>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month-9</comment>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month-10</comment>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month-11</comment>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month-12</comment>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>Mon</source>
        <comment>weekday-0</comment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <comment>weekday-1</comment>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <comment>weekday-2</comment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <comment>weekday-3</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <comment>weekday-4</comment>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <comment>weekday-5</comment>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <comment>weekday-6</comment>
        <translation>So</translation>
    </message>
    <message>
        <source>done</source>
        <comment>status-done</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>status-waived</comment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>status-started</comment>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>status-ready</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>status-locked</comment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not described yet</source>
        <comment>status-missing</comment>
        <translation>noch nicht beschrieben</translation>
    </message>
    <message>
        <source>role</source>
        <comment>kind-role</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>skill</source>
        <comment>kind-skill</comment>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>course</source>
        <comment>kind-course</comment>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>milestone</source>
        <comment>kind-milestone</comment>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>free</source>
        <comment>cost-free</comment>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>free to audit</source>
        <comment>cost-free-to-audit</comment>
        <translation>ohne Zertifikat kostenlos</translation>
    </message>
    <message>
        <source>paid</source>
        <comment>cost-paid</comment>
        <translation>kostenpflichtig</translation>
    </message>
    <message>
        <source>tuition</source>
        <comment>cost-degree</comment>
        <translation>Studiengebühren</translation>
    </message>
    <message>
        <source>with a membership</source>
        <comment>cost-membership</comment>
        <translation>mit Mitgliedschaft</translation>
    </message>
    <message>
        <source>paid by an employer</source>
        <comment>cost-employer</comment>
        <translation>vom Arbeitgeber bezahlt</translation>
    </message>
    <message>
        <source>least work</source>
        <comment>policy-least-work</comment>
        <translation>geringster Aufwand</translation>
    </message>
    <message>
        <source>earliest finish</source>
        <comment>policy-fastest</comment>
        <translation>frühestes Ende</translation>
    </message>
    <message>
        <source>least money</source>
        <comment>policy-cheapest</comment>
        <translation>geringste Kosten</translation>
    </message>
    <message>
        <source>all of: {members}</source>
        <comment>all-of</comment>
        <translation>alle von: {members}</translation>
    </message>
    <message>
        <source>one of: {members}</source>
        <comment>any-of</comment>
        <translation>eins von: {members}</translation>
    </message>
    <message>
        <source>at least {n} of: {members}</source>
        <comment>at-least-of</comment>
        <translation>mindestens {n} von: {members}</translation>
    </message>
    <message>
        <source>{members} and {last}</source>
        <comment>and</comment>
        <translation>{members} und {last}</translation>
    </message>
    <message>
        <source>{members} or {last}</source>
        <comment>or</comment>
        <translation>{members} oder {last}</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>nothing</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>({members})</source>
        <comment>group</comment>
        <translation>({members})</translation>
    </message>
    <message>
        <source>Started {subject}</source>
        <comment>edit-start</comment>
        <translation>Begonnen: {subject}</translation>
    </message>
    <message>
        <source>Done: {subject}</source>
        <comment>edit-done</comment>
        <translation>Erledigt: {subject}</translation>
    </message>
    <message>
        <source>Skipped {subject}</source>
        <comment>edit-waive</comment>
        <translation>Übersprungen: {subject}</translation>
    </message>
    <message>
        <source>Took back what was said of {subject}</source>
        <comment>edit-reset</comment>
        <translation>Angaben zurückgenommen: {subject}</translation>
    </message>
    <message>
        <source>Changed the study log of {subject}</source>
        <comment>edit-log</comment>
        <translation>Lernprotokoll geändert: {subject}</translation>
    </message>
    <message>
        <source>Changed the notes on {subject}</source>
        <comment>edit-note</comment>
        <translation>Notizen geändert: {subject}</translation>
    </message>
    <message>
        <source>Changed the evidence for {subject}</source>
        <comment>edit-evidence</comment>
        <translation>Nachweise geändert: {subject}</translation>
    </message>
    <message>
        <source>Changed the estimate for {subject}</source>
        <comment>edit-estimate</comment>
        <translation>Schätzung geändert: {subject}</translation>
    </message>
    <message>
        <source>Changed how long {subject} counts</source>
        <comment>edit-level</comment>
        <translation>Gültigkeit geändert: {subject}</translation>
    </message>
    <message>
        <source>Known before: {subject}</source>
        <comment>edit-known</comment>
        <translation>Schon bekannt: {subject}</translation>
    </message>
    <message>
        <source>Added {subject}</source>
        <comment>edit-add-item</comment>
        <translation>Hinzugefügt: {subject}</translation>
    </message>
    <message>
        <source>Changed {subject}</source>
        <comment>edit-change-item</comment>
        <translation>Geändert: {subject}</translation>
    </message>
    <message>
        <source>Removed {subject}</source>
        <comment>edit-remove-item</comment>
        <translation>Entfernt: {subject}</translation>
    </message>
    <message>
        <source>Imported {subject}</source>
        <comment>edit-import</comment>
        <translation>Importiert: {subject}</translation>
    </message>
    <message>
        <source>Made the roadmap {subject}</source>
        <comment>edit-add-roadmap</comment>
        <translation>Roadmap angelegt: {subject}</translation>
    </message>
    <message>
        <source>Changed the roadmap {subject}</source>
        <comment>edit-change-roadmap</comment>
        <translation>Roadmap geändert: {subject}</translation>
    </message>
    <message>
        <source>Removed the roadmap {subject}</source>
        <comment>edit-remove-roadmap</comment>
        <translation>Roadmap entfernt: {subject}</translation>
    </message>
    <message>
        <source>Adopted the plan {subject}</source>
        <comment>edit-adopt-plan</comment>
        <translation>Plan übernommen: {subject}</translation>
    </message>
    <message>
        <source>Changed the plan {subject}</source>
        <comment>edit-change-plan</comment>
        <translation>Plan geändert: {subject}</translation>
    </message>
    <message>
        <source>Removed the plan {subject}</source>
        <comment>edit-remove-plan</comment>
        <translation>Plan entfernt: {subject}</translation>
    </message>
    <message>
        <source>Took the plan {subject} into use</source>
        <comment>edit-choose-plan</comment>
        <translation>Aktiver Plan jetzt: {subject}</translation>
    </message>
    <message>
        <source>Restored {subject}</source>
        <comment>edit-restore</comment>
        <translation>Wiederhergestellt: {subject}</translation>
    </message>
    <message>
        <source>Changed the setting {subject}</source>
        <comment>edit-setting</comment>
        <translation>Einstellung geändert: {subject}</translation>
    </message>
    <message>
        <source>{subject} and {n} more</source>
        <comment>subject-more</comment>
        <translation>{subject} und {n} weitere</translation>
    </message>
    <message>
        <source>{what}</source>
        <comment>act-do</comment>
        <translation>{what}</translation>
    </message>
    <message>
        <source>Undid: {what}</source>
        <comment>act-undo</comment>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Did again: {what}</source>
        <comment>act-redo</comment>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Made this library</source>
        <comment>act-create</comment>
        <translation>Diese Bibliothek angelegt</translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>reason-started</comment>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>opens {what}</source>
        <comment>reason-opens</comment>
        <translation>ermöglicht {what}</translation>
    </message>
    <message>
        <source>start {what} with it</source>
        <comment>reason-beside</comment>
        <translation>zusammen mit {what} beginnen</translation>
    </message>
    <message>
        <source>takes longer than that</source>
        <comment>reason-too-long</comment>
        <translation>dauert länger</translation>
    </message>
    <message>
        <source>goes in a circle: {what}</source>
        <comment>obstacle-ring</comment>
        <translation>läuft im Kreis: {what}</translation>
    </message>
    <message>
        <source>nobody has described {what}</source>
        <comment>obstacle-missing</comment>
        <translation>niemand hat {what} beschrieben</translation>
    </message>
    <message>
        <source>there is no {what}</source>
        <comment>obstacle-unknown</comment>
        <translation>{what} gibt es nicht</translation>
    </message>
    <message>
        <source>nothing teaches {what}</source>
        <comment>obstacle-untaught</comment>
        <translation>nichts vermittelt {what}</translation>
    </message>
    <message>
        <source>nothing can meet what {what} needs</source>
        <comment>obstacle-impossible</comment>
        <translation>nichts kann erfüllen, was {what} braucht</translation>
    </message>
    <message>
        <source>{what} without {other}</source>
        <comment>without</comment>
        <translation>{what} ohne {other}</translation>
    </message>
    <message>
        <source>{why}; there would be a way to {cut}</source>
        <comment>obstacle-cut</comment>
        <translation>{why}; möglich wäre ein Weg zu {cut}</translation>
    </message>
    <message>
        <source>for {what}</source>
        <comment>step-for</comment>
        <translation>für {what}</translation>
    </message>
    <message>
        <source>instead of {what}</source>
        <comment>step-instead</comment>
        <translation>statt {what}</translation>
    </message>
    <message>
        <source>{what}, +{n} more</source>
        <comment>and-more</comment>
        <translation>{what}, +{n} weitere</translation>
    </message>
    <message>
        <source>Study {value} a week</source>
        <comment>way-hours-per-week</comment>
        <translation>{value} pro Woche lernen</translation>
    </message>
    <message>
        <source>Move the deadline to {value}</source>
        <comment>way-deadline</comment>
        <translation>Die Frist auf den {value} verschieben</translation>
    </message>
    <message>
        <source>Raise the budget to {value}</source>
        <comment>way-budget</comment>
        <translation>Das Budget auf {value} erhöhen</translation>
    </message>
    <message>
        <source>Skip {value}, if you have it already or may leave it out</source>
        <comment>way-waive</comment>
        <translation>{value} überspringen, falls schon vorhanden oder entbehrlich</translation>
    </message>
    <message>
        <source>Allow {value} again</source>
        <comment>way-include</comment>
        <translation>{value} wieder zulassen</translation>
    </message>
    <message>
        <source>Take the pin off {value}</source>
        <comment>way-unpin</comment>
        <translation>{value} nicht mehr anheften</translation>
    </message>
    <message>
        <source>{way}: done by {date}</source>
        <comment>way-then</comment>
        <translation>{way}: fertig bis {date}</translation>
    </message>
    <message>
        <source>Of 100 runs, {n} finish by {date}.</source>
        <comment>runs</comment>
        <translation>Von 100 Durchläufen sind {n} bis zum {date} fertig.</translation>
    </message>
    <message>
        <source>No longer {what}: {why}</source>
        <comment>change-goes</comment>
        <translation>Entfällt: {what} – {why}</translation>
    </message>
    <message>
        <source>New {what}, {after}: {why}</source>
        <comment>change-comes</comment>
        <translation>Neu: {what}, {after} – {why}</translation>
    </message>
    <message>
        <source>{what}, {after} instead of {before}: {why}</source>
        <comment>change-moves</comment>
        <translation>{what}: {after} statt {before} – {why}</translation>
    </message>
    <message>
        <source>it is no longer in the library</source>
        <comment>cause-gone</comment>
        <translation>nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>it is not for you</source>
        <comment>cause-excluded</comment>
        <translation>nichts für Sie</translation>
    </message>
    <message>
        <source>it is no longer offered in time</source>
        <comment>cause-unoffered</comment>
        <translation>nicht mehr rechtzeitig angeboten</translation>
    </message>
    <message>
        <source>nothing needs it any more</source>
        <comment>cause-unneeded</comment>
        <translation>wird von nichts mehr gebraucht</translation>
    </message>
    <message>
        <source>{what} in its place</source>
        <comment>cause-replaced</comment>
        <translation>stattdessen {what}</translation>
    </message>
    <message>
        <source>you pinned it</source>
        <comment>cause-pinned</comment>
        <translation>von Ihnen angeheftet</translation>
    </message>
    <message>
        <source>in place of {what}</source>
        <comment>cause-instead</comment>
        <translation>anstelle von {what}</translation>
    </message>
    <message>
        <source>for {what}</source>
        <comment>cause-needed</comment>
        <translation>für {what}</translation>
    </message>
    <message>
        <source>it is wanted now</source>
        <comment>cause-needed-alone</comment>
        <translation>wird jetzt gewünscht</translation>
    </message>
    <message>
        <source>you pinned it to this week</source>
        <comment>cause-held</comment>
        <translation>von Ihnen in dieser Woche angeheftet</translation>
    </message>
    <message>
        <source>it is overdue</source>
        <comment>cause-overdue</comment>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>it comes after {what}</source>
        <comment>cause-after</comment>
        <translation>kommt nach {what}</translation>
    </message>
    <message>
        <source>its weeks go to {what}</source>
        <comment>cause-full</comment>
        <translation>die Wochen gehen an {what}</translation>
    </message>
    <message>
        <source>the weeks before are full</source>
        <comment>cause-full-alone</comment>
        <translation>die Wochen davor sind voll</translation>
    </message>
    <message>
        <source>it takes longer than was thought</source>
        <comment>cause-longer</comment>
        <translation>dauert länger als gedacht</translation>
    </message>
    <message>
        <source>less of it is done than planned</source>
        <comment>cause-behind</comment>
        <translation>es ist weniger erledigt als geplant</translation>
    </message>
    <message>
        <source>less is left of it than planned</source>
        <comment>cause-shorter</comment>
        <translation>es ist weniger übrig als geplant</translation>
    </message>
    <message>
        <source>its weeks have more time for it</source>
        <comment>cause-room</comment>
        <translation>die Wochen haben mehr Zeit dafür</translation>
    </message>
    <message>
        <source>{what} is done</source>
        <comment>cause-sooner</comment>
        <translation>{what} ist erledigt</translation>
    </message>
    <message>
        <source>there is time for it sooner</source>
        <comment>cause-sooner-alone</comment>
        <translation>früher ist Zeit dafür</translation>
    </message>
    <message>
        <source>Nothing needs to change; the plan still holds.</source>
        <comment>change-nothing</comment>
        <translation>Nichts muss sich ändern; der Plan gilt weiter.</translation>
    </message>
    <message>
        <source>Done by {after} instead of {before}.</source>
        <comment>change-finish</comment>
        <translation>Fertig am {after} statt am {before}.</translation>
    </message>
    <message>
        <source>Done by {after}, as before.</source>
        <comment>change-finish-same</comment>
        <translation>Fertig am {after}, wie zuvor.</translation>
    </message>
    <message>
        <source>{hours} more.</source>
        <comment>change-more</comment>
        <translation>{hours} mehr.</translation>
    </message>
    <message>
        <source>{hours} less.</source>
        <comment>change-less</comment>
        <translation>{hours} weniger.</translation>
    </message>
    <message>
        <source>{amount} more to pay.</source>
        <comment>change-dearer</comment>
        <translation>{amount} mehr zu zahlen.</translation>
    </message>
    <message>
        <source>{amount} less to pay.</source>
        <comment>change-cheaper</comment>
        <translation>{amount} weniger zu zahlen.</translation>
    </message>
    <message>
        <source>The next two weeks stay as planned.</source>
        <comment>change-near-nothing</comment>
        <translation>Die nächsten zwei Wochen bleiben wie geplant.</translation>
    </message>
    <message>
        <source>Made from nothing, the plan would be done by {date}.</source>
        <comment>change-fresh</comment>
        <translation>Ganz neu erstellt, wäre der Plan am {date} fertig.</translation>
    </message>
    <message>
        <source>{what} are pinned, but no plan holds all of them.</source>
        <comment>pins-clash</comment>
        <translation>{what} sind angeheftet, aber kein Plan enthält sie alle.</translation>
    </message>
    <message>
        <source>{what} is pinned, but no plan holds it.</source>
        <comment>pin-clash</comment>
        <translation>{what} ist angeheftet, aber kein Plan enthält es.</translation>
    </message>
    <message>
        <source>You meet every requirement of {target}.</source>
        <comment>progress-arrived</comment>
        <translation>Alle Voraussetzungen für {target} sind erfüllt.</translation>
    </message>
    <message>
        <source>No way leads to {target} as the plan stands.</source>
        <comment>progress-no-way</comment>
        <translation>So wie der Plan ist, führt kein Weg zu {target}.</translation>
    </message>
    <message>
        <source>With no hours a week there is no end in sight for {target}.</source>
        <comment>progress-no-end</comment>
        <translation>Ohne Stunden pro Woche ist für {target} kein Ende in Sicht.</translation>
    </message>
    <message>
        <source>You finish by {when} at {hours} a week.</source>
        <comment>progress-open</comment>
        <translation>Sie sind bei {hours} pro Woche am {when} fertig.</translation>
    </message>
    <message>
        <source>You finish {time} after the deadline at {hours} a week.</source>
        <comment>progress-late</comment>
        <translation>Sie sind bei {hours} pro Woche {time} nach der Frist fertig.</translation>
    </message>
    <message>
        <source>You finish on the day of the deadline at {hours} a week.</source>
        <comment>progress-punctual</comment>
        <translation>Sie sind bei {hours} pro Woche genau am Tag der Frist fertig.</translation>
    </message>
    <message>
        <source>You finish {time} before the deadline at {hours} a week.</source>
        <comment>progress-early</comment>
        <translation>Sie sind bei {hours} pro Woche {time} vor der Frist fertig.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <comment>progress-about</comment>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>Of 100 runs, 50 finish by {p50}, 80 by {p80}, 95 by {p95}.</source>
        <comment>progress-runs</comment>
        <translation>Von 100 Durchläufen sind 50 bis zum {p50} fertig, 80 bis zum {p80}, 95 bis zum {p95}.</translation>
    </message>
    <message>
        <source>At {hours} a week, of 100 runs 50 finish by {p50}, 80 by {p80}, 95 by {p95}.</source>
        <comment>progress-runs-at</comment>
        <translation>Bei {hours} pro Woche sind von 100 Durchläufen 50 bis zum {p50} fertig, 80 bis zum {p80}, 95 bis zum {p95}.</translation>
    </message>
    <message>
        <source>Planned: {planned} a week, {then}. Logged: {logged} a week, {now}.</source>
        <comment>progress-paces</comment>
        <translation>Geplant: {planned} pro Woche, {then}. Erfasst: {logged} pro Woche, {now}.</translation>
    </message>
    <message>
        <source>done by {day}</source>
        <comment>progress-by</comment>
        <translation>fertig am {day}</translation>
    </message>
    <message>
        <source>no end in sight</source>
        <comment>progress-never</comment>
        <translation>kein Ende in Sicht</translation>
    </message>
    <message>
        <source>done {day}</source>
        <comment>progress-was</comment>
        <translation>erledigt: {day}</translation>
    </message>
    <message>
        <source>planned for {day}</source>
        <comment>progress-will</comment>
        <translation>geplant: {day}</translation>
    </message>
    <message>
        <source>planned for {day}, late</source>
        <comment>progress-overdue</comment>
        <translation>geplant: {day}, verspätet</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <comment>progress-part</comment>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>{hours} left</source>
        <comment>progress-left</comment>
        <translation>noch {hours}</translation>
    </message>
    <message>
        <source>Written on {date}</source>
        <comment>export-made</comment>
        <translation>Geschrieben am {date}</translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>export-contents</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>export-roles</comment>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>export-other</comment>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>In the order of the plan</source>
        <comment>export-order</comment>
        <translation>In der Reihenfolge des Plans</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>export-needs</comment>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>all of</source>
        <comment>export-all</comment>
        <translation>alle von</translation>
    </message>
    <message>
        <source>one of</source>
        <comment>export-any</comment>
        <translation>eins von</translation>
    </message>
    <message>
        <source>at least {n} of</source>
        <comment>export-at-least</comment>
        <translation>mindestens {n} von</translation>
    </message>
    <message>
        <source>Beside it</source>
        <comment>export-beside</comment>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Better with</source>
        <comment>export-recommended</comment>
        <translation>Besser mit</translation>
    </message>
    <message>
        <source>Teaches</source>
        <comment>export-teaches</comment>
        <translation>Vermittelt</translation>
    </message>
    <message>
        <source>Opens</source>
        <comment>export-opens</comment>
        <translation>Ermöglicht</translation>
    </message>
    <message>
        <source>Leads to</source>
        <comment>export-leads-to</comment>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>export-links</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>export-sources</comment>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>export-proof</comment>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>My notes</source>
        <comment>export-notes</comment>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>Begun on {date}</source>
        <comment>export-started</comment>
        <translation>Begonnen am {date}</translation>
    </message>
    <message>
        <source>Done on {date}</source>
        <comment>export-finished</comment>
        <translation>Erledigt am {date}</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>export-waived</comment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Known before</source>
        <comment>export-known</comment>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Valid until {date}</source>
        <comment>export-lapses</comment>
        <translation>Gültig bis {date}</translation>
    </message>
    <message>
        <source>Ran out on {date}</source>
        <comment>export-lapsed</comment>
        <translation>Abgelaufen am {date}</translation>
    </message>
    <message>
        <source>{hours} logged</source>
        <comment>export-logged</comment>
        <translation>{hours} erfasst</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>export-evidence</comment>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Portfolio of evidence</source>
        <comment>export-portfolio</comment>
        <translation>Nachweismappe</translation>
    </message>
    <message>
        <source>{hours} of study</source>
        <comment>export-week</comment>
        <translation>{hours} Lernzeit</translation>
    </message>
    <message>
        <source>Deadline: {plan}</source>
        <comment>export-deadline</comment>
        <translation>Frist: {plan}</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <comment>export-page</comment>
        <translation>Seite {n} von {all}</translation>
    </message>
    <message>
        <source>Sheet {n} of {all}: row {row}, column {column}</source>
        <comment>export-sheet</comment>
        <translation>Blatt {n} von {all}: Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <comment>export-choice</comment>
        <translation>{n} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <comment>weeks</comment>
        <translation>
            <numerusform>{n} Woche</numerusform>
            <numerusform>{n} Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>days</comment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>years</comment>
        <translation>
            <numerusform>{n} Jahr</numerusform>
            <numerusform>{n} Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>items</comment>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <comment>steps</comment>
        <translation>
            <numerusform>{n} Schritt</numerusform>
            <numerusform>{n} Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edges</source>
        <comment>edges</comment>
        <translation>
            <numerusform>{n} Verbindung</numerusform>
            <numerusform>{n} Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <comment>records</comment>
        <translation>
            <numerusform>{n} Lernstand</numerusform>
            <numerusform>{n} Lernstände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} roadmaps</source>
        <comment>roadmaps</comment>
        <translation>
            <numerusform>{n} Roadmap</numerusform>
            <numerusform>{n} Roadmaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places in roadmaps</source>
        <comment>listings</comment>
        <translation>
            <numerusform>{n} Platz in einer Roadmap</numerusform>
            <numerusform>{n} Plätze in Roadmaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the study log</source>
        <comment>log-entries</comment>
        <translation>
            <numerusform>{n} Eintrag im Lernprotokoll</numerusform>
            <numerusform>{n} Einträge im Lernprotokoll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} plans</source>
        <comment>plans</comment>
        <translation>
            <numerusform>{n} Plan</numerusform>
            <numerusform>{n} Pläne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings</source>
        <comment>settings</comment>
        <translation>
            <numerusform>{n} Einstellung</numerusform>
            <numerusform>{n} Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} roles</source>
        <comment>roles</comment>
        <translation>
            <numerusform>{n} Rolle</numerusform>
            <numerusform>{n} Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skills</source>
        <comment>skills</comment>
        <translation>
            <numerusform>{n} Fähigkeit</numerusform>
            <numerusform>{n} Fähigkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} courses</source>
        <comment>courses</comment>
        <translation>
            <numerusform>{n} Kurs</numerusform>
            <numerusform>{n} Kurse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} milestones</source>
        <comment>milestones</comment>
        <translation>
            <numerusform>{n} Meilenstein</numerusform>
            <numerusform>{n} Meilensteine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <comment>others</comment>
        <translation>
            <numerusform>{n} weiterer</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps rest on it</source>
        <comment>reason-serves</comment>
        <translation>
            <numerusform>{n} Schritt baut darauf auf</numerusform>
            <numerusform>{n} Schritte bauen darauf auf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You finish by {when} at the pace of the last {n} weeks.</source>
        <comment>progress-open-pace</comment>
        <translation>
            <numerusform>Sie sind im Tempo der letzten Woche am {when} fertig.</numerusform>
            <numerusform>Sie sind im Tempo der letzten {n} Wochen am {when} fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You finish {time} after the deadline at the pace of the last {n} weeks.</source>
        <comment>progress-late-pace</comment>
        <translation>
            <numerusform>Sie sind im Tempo der letzten Woche {time} nach der Frist fertig.</numerusform>
            <numerusform>Sie sind im Tempo der letzten {n} Wochen {time} nach der Frist fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You finish on the day of the deadline at the pace of the last {n} weeks.</source>
        <comment>progress-punctual-pace</comment>
        <translation>
            <numerusform>Sie sind im Tempo der letzten Woche genau am Tag der Frist fertig.</numerusform>
            <numerusform>Sie sind im Tempo der letzten {n} Wochen genau am Tag der Frist fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You finish {time} before the deadline at the pace of the last {n} weeks.</source>
        <comment>progress-early-pace</comment>
        <translation>
            <numerusform>Sie sind im Tempo der letzten Woche {time} vor der Frist fertig.</numerusform>
            <numerusform>Sie sind im Tempo der letzten {n} Wochen {time} vor der Frist fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} steps done</source>
        <comment>progress-steps</comment>
        <translation>
            <numerusform>{done} von {n} Schritt erledigt</numerusform>
            <numerusform>{done} von {n} Schritten erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was logged in the last {n} weeks.</source>
        <comment>progress-quiet</comment>
        <translation>
            <numerusform>Letzte Woche wurde nichts erfasst.</numerusform>
            <numerusform>In den letzten {n} Wochen wurde nichts erfasst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks in a row with study</source>
        <comment>progress-streak</comment>
        <translation>
            <numerusform>{n} Woche in Folge mit Lernzeit</numerusform>
            <numerusform>{n} Wochen in Folge mit Lernzeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <comment>changes</comment>
        <translation>
            <numerusform>{n} Änderung</numerusform>
            <numerusform>{n} Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <comment>warnings</comment>
        <translation>
            <numerusform>{n} Warnung</numerusform>
            <numerusform>{n} Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <comment>problems</comment>
        <translation>
            <numerusform>{n} Problem</numerusform>
            <numerusform>{n} Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>&amp;Copy Table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>&amp;Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Picture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation>Als &amp;CSV speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save as Mark&amp;down…</source>
        <translation>Als &amp;Markdown speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Table copied.</source>
        <translation>Tabelle kopiert.</translation>
    </message>
    <message>
        <source>Table copied as Markdown.</source>
        <translation>Tabelle als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Bild kopiert.</translation>
    </message>
    <message>
        <source>Save Comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Comparison saved as {name}.</source>
        <translation>Vergleich als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Abschnitt</translation>
    </message>
</context>
</TS>
