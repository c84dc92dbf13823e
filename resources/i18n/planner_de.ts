<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planner {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan what to learn, in which order and by when. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}, {system}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors are written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planner is free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt {qt} and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.0-only). They are separate packages beside the program, which works with any version from 6.8 on: you may replace them by others, changed ones included. Their source and the text of the licence: {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons: Lucide, ISC; those that come from Feather, MIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{roadmap} {version}: {terms}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program is made of.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Not on this screen.</source>
        <extracomment>What was said of each command last: most refreshes change little. The menus of the bar by their ids, once they are made.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Text is as large as it gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text is as small as it gets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger lines and letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything grows with the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing slides or fades; what changes is there at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>by itself, each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a large change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Open Rece&amp;nt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} (gone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Those That Are Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is gone. Add where you want to get to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is empty already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was done in this library. Make a new one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} logged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BurnUp</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast: 50, 80, 95 of 100 runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Career</name>
    <message>
        <source>From here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually reached from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There by {day}, at {hours} a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {part} of what lies on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, as far as known: {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>By {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareerTelling</name>
    <message>
        <source>measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your target: {far}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {part} of what lies on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached from {before}, leads to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is reached from {before}; it leads to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} after {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CareersBar</name>
    <message>
        <source>Find a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grouped by Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Coloured by Nearness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueList</name>
    <message>
        <source>Items of the catalogue</source>
        <extracomment>Of more items than these, areas are closed until the user opens them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueModel</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueScreen</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <extracomment>The screens that belong to the catalogue.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} duplicated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My Roadmaps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stand in {roadmap} now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n implied link(s) removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link is implied by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this into your report. Nothing is sent, and nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There is something to do: %n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Show everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message>
        <source>With {title} there is no plan within your limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} instead: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done {new} instead of {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done {new} as before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command or an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command or item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Export</source>
        <extracomment>Menus inside of menus, by the name that commands have in ``under``.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy A&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show on the Roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Emphasis and Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Catalo&amp;gue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another library file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new library file with the shipped catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Sample Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a filled library; your own stays untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start E&amp;mpty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with nothing but what you add; the shipped catalogue goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a verified copy of the library to the backup folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore Backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the library as a backup holds it; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was done, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the titles of the selected items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checklist in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected items as a list with boxes to tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected items for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ids for the Command Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what the terminal calls the selected items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as Items…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an item of each line on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen line, or the selected items from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select every item that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, looks, keys, where the library lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the item and all that it still needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a roadmap, a list or an export, after a look at what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;elect Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invert Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what is shown and not selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find items by any words of their titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find with one key, while a picture or list has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w Item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the details of the item; Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the item another title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the selected items off, or open them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start or Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you work on the selected items, or do not any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the selected items as met without doing them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;Already Know This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the selected items as known from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log Time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down hours that you worked on the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as &amp;Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the item what the plan leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Co&amp;mparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected roles among those to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the plan hold the selected items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Pat&amp;h to Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the plan hold the item and the way to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;for Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the plan do without the selected items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add P&amp;rerequisite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item that this one needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add D&amp;ependent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item that needs this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve Prerequisite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item that this one needs no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy of the item, without its record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge with a Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of two items that mean the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put into a Roadmap…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the selected items in a roadmap of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open L&amp;ink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the item&apos;s first web address in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the item&apos;s first web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours and Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the hours a week, the deadline and the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan Anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the plan from today, look at what changes, then adopt it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time Off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with fewer hours than usual, or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Another &amp;Way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what other ways would change, then take one in place of the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start another plan beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate Plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename Plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare Plans…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two plans side by side: steps, hours, finish, cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the dates of today to compare with later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command or item by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the library file and its backups are whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the items of the catalogue with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;Implied Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop every requirement that others imply; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;Roadmaps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make, rename, delete and export roadmaps of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary, questions, trends, practices and pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help on This Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this screen is for, and how to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Getting Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From nothing to a plan, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a roadmap file is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands with their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show Hints Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each screen explain itself once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check This Installation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, packages, the library file, and what is amiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details that a report needs; nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Careers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles, how far each is, and what leads on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;gress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you arrive, what is done, and how the weeks went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare R&amp;oles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to four roles, or plans, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog&amp;ue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every item, its problems, and all its fields to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As L&amp;ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the same items as a list, or as a picture again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Strea&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many weeks in a row there was study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit &amp;Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wheel Scrolls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the wheel move the picture; with Ctrl it zooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;Ready Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first item that can be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what the plan leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Focus on Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what the item needs and unlocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Focus &amp;Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step more around the item, up to five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light up what is still needed before the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the &amp;Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a sentence what the item needs and unlocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collapse Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;debar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det&amp;ails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lege&amp;nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the borders, icons and lines mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System Has It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reduced Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset La&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fu&amp;ll Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As Last Time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export in the format that was chosen last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole library as one file that loses nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Roadmap File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write items for others to import, without your records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write items as a table for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checklist (Markdown)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write items as a list with boxes to tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;lendar (iCalendar)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the plan for your calendar; a second time updates it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Booklet (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all texts with live links, to read anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;ooklet (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all texts with live links, on pages to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port&amp;folio of Evidence (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you have done, when, and what proves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfol&amp;io of Evidence (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio of E&amp;vidence (Markdown)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the roadmap, the plan or this view as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (&amp;SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the roadmap, the plan or this view as a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (P&amp;DF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the roadmap, the plan or this view on pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mermaid…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the graph for Markdown pages that draw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphvi&amp;z (DOT)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the graph for Graphviz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;GraphML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the graph for yEd, Gephi and Cytoscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON Canvas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the graph for Obsidian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what is in front, over several pages if needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print Previe&amp;w…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the pages before they are printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mermaid Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected items and what ties them together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture of This View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what the window shows, as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alternatives Not Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the other branches of choices too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reco&amp;mmended Prerequisites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is recommended, with dashed lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only What Is Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put no frames around items that belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by A&amp;rea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a frame around the items of an area; its title folds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by &amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put skills, courses and milestones into frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grouped by Roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the items of each roadmap into a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured by &amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour boxes by what you have done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured by How Much It &amp;Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The more rests on an item, the warmer its box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coloured by &amp;Hours Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longer an item takes, the warmer its box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Coloured by Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The less an item may be late, the warmer its box</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save the comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Set as Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use This Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two to four roles to see what they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not two roles in this library. A roadmap brings some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one plan. Duplicate it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs. Show everything to see what they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>At most %n roles can be compared.</source>
        <extracomment>A comparison needs two roles; more than four fit no window.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To be compared: {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a role first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictModel</name>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may run within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another roadmap of this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else of this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the file&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostField</name>
    <message>
        <source>How it is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cutting</name>
    <message>
        <source>&amp;Remove This Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand the group first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the outcome of a choice. Remove one of its branches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All you do is in this file as soon as you do it; nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back Up &amp;Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made each day by themselves. What is restored can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items, records, plans as one JSON file that other programs can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the library elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied and verified there first; the old file stays as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the trash after you have typed its name; the backups stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Day on which it was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of day, month and year</comment>
        <extracomment>Longer texts are cut in tooltips and single lines.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteLibrary</name>
    <message>
        <source>Delete the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {file}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All items, records and plans in it go to the trash, and Undo does not bring them back. The backups stay in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {name} to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;Trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Distances</name>
    <message numerus="yes">
        <source>%n price(s) not known</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have all it asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weeks} full time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never, as things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in several currencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no known cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawnCareers</name>
    <message>
        <source>Graph of careers</source>
        <extracomment>The zoom at which boxes begin to tell how far they are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles, and the steps that usually lead from one to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a role first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your target already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the careers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leads to {role}, and on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring how far each role is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have all that it takes for %n role(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nearest: {role}, {far}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest: {role}, {far}, there by {day} at {hours} a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a Roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library has no roles. A roadmap brings some.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawnRoadmap</name>
    <message>
        <source>Roadmap graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the roadmap</source>
        <extracomment>New items, shown although nothing on the way needs them yet; the last to be looked at.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Emphasis</name>
    <message>
        <source>The circle</source>
        <extracomment>What the chip on the canvas says; empty without emphasis.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Path to {title}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Focused on {title}, %n step(s) around</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Choose a Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a target to see the way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. Add where you want to get to, then what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The plan {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ways to {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roadmap {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roadmap as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan as it is shown, with your records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen as it is shown, with your records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An &amp;event for each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page as large as the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With my private &amp;notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With my &amp;records: statuses, dates, hours, notes, evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan with dates to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it looks now, with all of yours that it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, your records and plans included; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a newer export into the same calendar, and it is updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without anything of yours: fit to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have done, with dates, levels, hours and evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without your records, unless you tick the box.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export</source>
        <extracomment>Names that Windows keeps for devices. The formats by name, as the menu calls them.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>my-library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Wanted in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {weeks}, full time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {weeks}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planner made a mistake. What you did before is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on. The details are also in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>“{title}” needs an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading is wanted, such as “outlook”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is wanted under “{heading}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level is a number, such as 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: a day as 2027-01-31 is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months are numbers from 1 to 12, such as “3, 9”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”: a number is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years as “2-5” are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>For my ro&amp;les</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With pro&amp;blems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All roadmaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by title, id, provider or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the roles need that you plan, have begun or have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>{at} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlawList</name>
    <message>
        <source>Problems</source>
        <extracomment>The field in which a flaw is mended by hand.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the Implied Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cut %n Link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cut This Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flaws</name>
    <message>
        <source>not described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implied link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roadmap refers to this, and nobody has described it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can ever get here: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” need not be named here: something else that is required requires it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {hours} h: split it, or say in the text where the hours go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither hours nor weeks: no plan can tell how long it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A course without a link: where is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It teaches nothing, and nothing requires it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role needs this skill, not even in the end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one I left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each screen explains itself once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Hints &amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window, its numbers and its days; it opens anew for that, at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop has it ({language})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphPage</name>
    <message>
        <source>Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Ctrl it always zooms; two fingers always move the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roadmap shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of a group stand together in a frame, which can be folded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternatives that were not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended prerequisites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list in place of the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light up neighbours after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the pointer rests on a box until the others fade.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HavePage</name>
    <message>
        <source>Starting profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody whose story is their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{profile}: %n thing(s) ticked or known beside the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Plan in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands for plans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heat</name>
    <message>
        <source>up to {hours}</source>
        <extracomment>From more than this many hours on, a day is of the next level.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heating</name>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Looking ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look Ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {all} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n known before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking when you arrive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you arrive was not worked out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>What you could begin this minute, best first, and why. {done} marks the chosen item done, {start} starts it.</source>
        <extracomment>Commands whose keys are told, whatever they are now. By the command of the screen.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From left to right: what leads to your target. The border tells the status, a small box a choice. Drag to move, turn the wheel to zoom, press {path} to see the path to an item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change hours or deadline at the top and look at what comes of it; nothing is kept until you apply it. Drag an item to another week to hold it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles and the steps between them, each with how far away it is from what you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to four roles side by side: what counts for all of them, and what for one only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far you are, and when you arrive if you go on as in the last weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be learnt. Here you change items, add your own, and look things up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone steps stay in the list and can be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo &amp;Back to Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back everything that was done after the chosen step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of 4: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was done since. Undo that first, or look at the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now called {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know this: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would prove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemCommands</name>
    <message>
        <source>{what} started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} skipped. It counts as met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has no link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{title} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what} done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) ready now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemEditing</name>
    <message numerus="yes">
        <source>{title} and %n more added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{title} and %n more removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title} removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) referred to it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A new item that needs {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new item that {title} needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Select an item to edit it, or make a new one with Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> wk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours: low, likely, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks at least: low, likely, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or every year in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In working time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May run within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved by, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts by heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources, one a line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Roadmap as a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemModel</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>New Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {name} copied as {copy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {name} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of today are the baseline now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>{keys} leads through the window and stays as it is.</source>
        <extracomment>What these do is not for changing: they lead from part to part, and out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone, this key could not be typed into a field. Add Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In graphs and lists one letter is enough: P starts, Space ticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use These</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us&amp;ual Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command to change its keys. Changed ones are bold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} belongs to {command}, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take From There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use These</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: dashed, padlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress: half circle, bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: filled, tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: dotted, struck out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course or other resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice, such as 1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapsed group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implied by others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryFiles</name>
    <message>
        <source>Start Mine</source>
        <extracomment>What the last window left to say, kept where the next one finds it. What remains to be done with the file once its window has let go of it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample plan. Your own data is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is write-protected: you can look at it, not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library.planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample plan already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries (*.planner);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be moved to the trash. It is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in the trash now. Its backups are in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsBar</name>
    <message>
        <source> h</source>
        <extracomment>Fields show tenths; what is kept may be finer, and is no change.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time Off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkOpener</name>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leads to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay Here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>{dependent} now needs {required}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t add this prerequisite. It would make a circle: {ring}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {required} → {dependent} Instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make It a Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {title} need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs {title}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} needs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does {title} need no longer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dependent} no longer refers to {required}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{required} is now recommended for {dependent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dependent} can&apos;t need itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dependent} needs {required} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{required} already needs {dependent}{through}, so {dependent} can&apos;t need {required}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> through {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Living</name>
    <message>
        <source>Planning</source>
        <extracomment>Seconds for the search behind a preview, and behind each of several alternatives.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying other ways</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogTime</name>
    <message>
        <source>Log time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Nothing was shown before.</source>
        <extracomment>What the roadmap alone carries out.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to go on to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>Distances measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop measuring distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Compare %n Role(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two to four roles with Ctrl, or press C on each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeItems</name>
    <message>
        <source>Merge duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is the same as “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters of its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the other item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the same kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other item like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “{title}” ({id})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will mention the one that stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your record, notes and hours go over to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only the other says is added; what it requires is not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthsField</name>
    <message>
        <source>for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewItem</name>
    <message>
        <source>New item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n Item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is {title} already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>No item matches “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this has problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item passes these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “{text}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Item…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnRecord</name>
    <message>
        <source>Your record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your estimate in hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long you think it takes; 0 is as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level that you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day on which it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an address or a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove these hours: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this evidence: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} taken out of the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnRoadmaps</name>
    <message>
        <source>My roadmaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmaps of this library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of a roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleting takes %n item(s) along that stand nowhere else</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An imported roadmap keeps its name and its items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmaps (*.yaml *.yml *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Table</source>
        <extracomment>So many rows decide how wide the columns are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chart} as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save {chart}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done to it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed how long it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} taken out of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own estimate: {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own estimate taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayTable</name>
    <message>
        <source>The figures stand side by side: how experience, city and skills combine is not known, so nothing is added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickItem</name>
    <message>
        <source>A few letters of its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called like that. Make a new item of it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Skills</source>
        <extracomment>Tells of the picture made last.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Plan as a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Choose a target first: then this page says what to do when.</source>
        <extracomment>Where there is less room, the second line above the plan is a tooltip.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other way in place of this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan Anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a target first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an item of the plan first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You meet every requirement of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan to {name} within these limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {steps}, {hours}, done by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an item first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a target first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanningPage</name>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plans begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which plan is the best one where there is a choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, deadline and policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried at the top of the plan before they are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with fewer hours, or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to study in a usual week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlansSheet</name>
    <message>
        <source>{plans} share {n} of {all} steps, {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plans} share {n} of {all} steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in several currencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no known cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in {plan}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting fits. Other words may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;Defaults of This Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What would change</source>
        <extracomment>Rows in view, in a window that is tall enough and in a small one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the Present Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change as Little as Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the ways that were chosen and the next two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan from Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the best plan there is, however much changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>{hours} a week on average over %n week(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Study on %n day(s), {hours} altogether.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n area(s) done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {done} of {all} done</source>
        <extracomment>A description tells of no more points; the table has all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of 100 runs finish by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: made anew, {hours} more to do altogether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: made anew, {hours} less to do altogether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the steps takes hours of study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} done, {left} to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 runs finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} logged this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week from {month}: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{titles} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} · {steps}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressScreen</name>
    <message>
        <source>Choose where you want to get to, and this page shows how far you have come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged or done yet. Start with what is ready today; from then on this page shows how it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeField</name>
    <message>
        <source>{what}, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, high</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>The first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the columns hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what was read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line {n}: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {name} holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferencePage</name>
    <message>
        <source>Reference page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceScreen</name>
    <message>
        <source>Find in all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the reference pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No roadmap of this library explains anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>runs beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and more than %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>to level {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequirementEditor</name>
    <message>
        <source>Requirement in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;out of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;into the group before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item by its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item to require</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the group are required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of those required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requires {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requires nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequirementModel</name>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequirementTree</name>
    <message>
        <source>Required items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequiresField</name>
    <message>
        <source>&amp;Take Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreBackup</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have now is backed up first, and Undo goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no backups yet in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The file and your library contradict each other:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the File&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as you have them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a status</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your library holds all of it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as you have them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the roadmap, kept for what you noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the roadmap, removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>{percent} % done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleList</name>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleModel</name>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} · your target</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>Search roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue: {plan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role fits. Other words may, or import a roadmap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no roles here. Import a roadmap, or add items of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Search %n role(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message>
        <source>Roles, nearest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolesSheet</name>
    <message>
        <source>{roles} share {n} of {all} needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} of study count for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together: {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for this role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{items}, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how}, {level}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>Nothing on this roadmap is called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean one of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Item “{text}”…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>What</source>
        <extracomment>What the first columns take, at most and where there is little room; the rest is shared. With less for each role the first columns give way; beyond enough, the titles get what is left.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetTable</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away one thing: message, path, search, selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Compared, number {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare {title} no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this no more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>What would you like to bring in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;indented below an item is required by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;placeholders for what nobody describes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a roadmap, a list or an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be read (*.yaml *.yml *.json *.csv *.tsv *.md *.txt *.opml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… or paste a list, a table or a roadmap here, or drop a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap (YAML or JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole library (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist or plain lines (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline (OPML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn roadmap (nodes and edges, JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the file says, or its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Not described yet: a roadmap refers to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped. It counts as met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked. First: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, by what teaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress, {hours} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what must run beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· write-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Select an item to see all about it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>Got It</source>
        <extracomment>The page of the help for each screen, with its section; others have the first page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwapDialog</name>
    <message>
        <source>Take Another Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of {title}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take This Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (as planned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}, beyond the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} ({time} later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} ({time} earlier)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableFields</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {needs}, unlocks {unlocks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} needs {needs}; it unlocks {unlocks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one way, on yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one way, not on yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, and implied by other lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} · Del removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} for {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun · {hours} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late by {weeks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>blocks %n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{weeks} of slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice for {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your way: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved to be the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As early as the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} later than the baseline ({day}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} earlier than the baseline ({day}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At the pace of the last %n week(s), {hours} a week,</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{pace} there is no end in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pace} you are done by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {time} late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done since: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These limits cannot be met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leads to {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single change would do; look at what is not for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {hours} a week you finish by {day}, {time} late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {title} there the plan would end on {day}, after the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} cannot move there: the plan would miss its limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} can start on {day} at the earliest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes after {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeOffDialog</name>
    <message>
        <source>Time Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> h a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan with These</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first to the last day, both included:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}: {hours} a week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I want to be there by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would make it possible:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what usually happens in between, by {day} four times out of five.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Plan on a timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week (limit {limit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be that much later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the week of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may start {weeks} later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Title</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Ready now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {planned} left this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where you want to get to, and this page says what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You meet every requirement of {plan}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ready to start. The roadmap shows what holds it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>opens %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{logged} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h on {title} written down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Checking the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library and its backups are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} on {title} written down.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The library cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Newest Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Another Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is from {day}, {time}. The damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries (*.planner);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>Looking for ways to meet the deadline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the Present Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} starts in the week of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you want to get to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you have already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much time is there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use This Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the best way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) known before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>Keep the library as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries (*.planner);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is {file} now. The old file stays beside as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{n} h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n}</source>
        <comment>hours-about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} h</source>
        <comment>hours-from-to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {likely} ({low} to {high})</source>
        <comment>hours-range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} years</source>
        <comment>years-from-to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} years</source>
        <comment>years-about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{currency} {n}</source>
        <comment>money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low}</source>
        <comment>amount-from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {high}</source>
        <comment>amount-to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>amount-from-to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} a {period}</source>
        <comment>per</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level {n}</source>
        <comment>level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (level {n})</source>
        <comment>at-level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <comment>day-month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <comment>weekday-date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>from-to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <comment>today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>tomorrow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>yesterday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} days, {date}</source>
        <comment>in-days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days ago, {date}</source>
        <comment>days-ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month-2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month-3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month-4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <comment>month-5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month-6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month-7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month-8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month-9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month-10</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month-11</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month-12</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <comment>weekday-0</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <comment>weekday-1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <comment>weekday-2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <comment>weekday-3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <comment>weekday-4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <comment>weekday-5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <comment>weekday-6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <comment>status-done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>status-waived</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>status-started</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <comment>status-ready</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <comment>status-locked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not described yet</source>
        <comment>status-missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <comment>kind-role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skill</source>
        <comment>kind-skill</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>course</source>
        <comment>kind-course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestone</source>
        <comment>kind-milestone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <comment>cost-free</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free to audit</source>
        <comment>cost-free-to-audit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <comment>cost-paid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuition</source>
        <comment>cost-degree</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a membership</source>
        <comment>cost-membership</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid by an employer</source>
        <comment>cost-employer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least work</source>
        <comment>policy-least-work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earliest finish</source>
        <comment>policy-fastest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>least money</source>
        <comment>policy-cheapest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of: {members}</source>
        <comment>all-of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: {members}</source>
        <comment>any-of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {n} of: {members}</source>
        <comment>at-least-of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{members} and {last}</source>
        <comment>and</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{members} or {last}</source>
        <comment>or</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({members})</source>
        <comment>group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started {subject}</source>
        <comment>edit-start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {subject}</source>
        <comment>edit-done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped {subject}</source>
        <comment>edit-waive</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back what was said of {subject}</source>
        <comment>edit-reset</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the study log of {subject}</source>
        <comment>edit-log</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the notes on {subject}</source>
        <comment>edit-note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the evidence for {subject}</source>
        <comment>edit-evidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the estimate for {subject}</source>
        <comment>edit-estimate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed how long {subject} counts</source>
        <comment>edit-level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known before: {subject}</source>
        <comment>edit-known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {subject}</source>
        <comment>edit-add-item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {subject}</source>
        <comment>edit-change-item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {subject}</source>
        <comment>edit-remove-item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {subject}</source>
        <comment>edit-import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the roadmap {subject}</source>
        <comment>edit-add-roadmap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the roadmap {subject}</source>
        <comment>edit-change-roadmap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the roadmap {subject}</source>
        <comment>edit-remove-roadmap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted the plan {subject}</source>
        <comment>edit-adopt-plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the plan {subject}</source>
        <comment>edit-change-plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the plan {subject}</source>
        <comment>edit-remove-plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the plan {subject} into use</source>
        <comment>edit-choose-plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored {subject}</source>
        <comment>edit-restore</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the setting {subject}</source>
        <comment>edit-setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}</source>
        <comment>act-do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undid: {what}</source>
        <comment>act-undo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did again: {what}</source>
        <comment>act-redo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made this library</source>
        <comment>act-create</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <comment>reason-started</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens {what}</source>
        <comment>reason-opens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start {what} with it</source>
        <comment>reason-beside</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes longer than that</source>
        <comment>reason-too-long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes in a circle: {what}</source>
        <comment>obstacle-ring</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has described {what}</source>
        <comment>obstacle-missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {what}</source>
        <comment>obstacle-unknown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing teaches {what}</source>
        <comment>obstacle-untaught</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing can meet what {what} needs</source>
        <comment>obstacle-impossible</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} without {other}</source>
        <comment>without</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}; there would be a way to {cut}</source>
        <comment>obstacle-cut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {what}</source>
        <comment>step-for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of {what}</source>
        <comment>step-instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, +{n} more</source>
        <comment>and-more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study {value} a week</source>
        <comment>way-hours-per-week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the deadline to {value}</source>
        <comment>way-deadline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the budget to {value}</source>
        <comment>way-budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip {value}, if you have it already or may leave it out</source>
        <comment>way-waive</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow {value} again</source>
        <comment>way-include</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pin off {value}</source>
        <comment>way-unpin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way}: done by {date}</source>
        <comment>way-then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 runs, {n} finish by {date}.</source>
        <comment>runs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer {what}: {why}</source>
        <comment>change-goes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {what}, {after}: {why}</source>
        <comment>change-comes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {after} instead of {before}: {why}</source>
        <comment>change-moves</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no longer in the library</source>
        <comment>cause-gone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not for you</source>
        <comment>cause-excluded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no longer offered in time</source>
        <comment>cause-unoffered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing needs it any more</source>
        <comment>cause-unneeded</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} in its place</source>
        <comment>cause-replaced</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you pinned it</source>
        <comment>cause-pinned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place of {what}</source>
        <comment>cause-instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {what}</source>
        <comment>cause-needed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is wanted now</source>
        <comment>cause-needed-alone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you pinned it to this week</source>
        <comment>cause-held</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is overdue</source>
        <comment>cause-overdue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes after {what}</source>
        <comment>cause-after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weeks go to {what}</source>
        <comment>cause-full</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the weeks before are full</source>
        <comment>cause-full-alone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes longer than was thought</source>
        <comment>cause-longer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less of it is done than planned</source>
        <comment>cause-behind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less is left of it than planned</source>
        <comment>cause-shorter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its weeks have more time for it</source>
        <comment>cause-room</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is done</source>
        <comment>cause-sooner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is time for it sooner</source>
        <comment>cause-sooner-alone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to change; the plan still holds.</source>
        <comment>change-nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by {after} instead of {before}.</source>
        <comment>change-finish</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by {after}, as before.</source>
        <comment>change-finish-same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} more.</source>
        <comment>change-more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} less.</source>
        <comment>change-less</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} more to pay.</source>
        <comment>change-dearer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} less to pay.</source>
        <comment>change-cheaper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next two weeks stay as planned.</source>
        <comment>change-near-nothing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from nothing, the plan would be done by {date}.</source>
        <comment>change-fresh</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} are pinned, but no plan holds all of them.</source>
        <comment>pins-clash</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is pinned, but no plan holds it.</source>
        <comment>pin-clash</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You meet every requirement of {target}.</source>
        <comment>progress-arrived</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way leads to {target} as the plan stands.</source>
        <comment>progress-no-way</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With no hours a week there is no end in sight for {target}.</source>
        <comment>progress-no-end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You finish by {when} at {hours} a week.</source>
        <comment>progress-open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You finish {time} after the deadline at {hours} a week.</source>
        <comment>progress-late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You finish on the day of the deadline at {hours} a week.</source>
        <comment>progress-punctual</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You finish {time} before the deadline at {hours} a week.</source>
        <comment>progress-early</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <comment>progress-about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 runs, 50 finish by {p50}, 80 by {p80}, 95 by {p95}.</source>
        <comment>progress-runs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {planned} a week, {then}. Logged: {logged} a week, {now}.</source>
        <comment>progress-paces</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done by {day}</source>
        <comment>progress-by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end in sight</source>
        <comment>progress-never</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done {day}</source>
        <comment>progress-was</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned for {day}</source>
        <comment>progress-will</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned for {day}, late</source>
        <comment>progress-overdue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <comment>progress-part</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} left</source>
        <comment>progress-left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on {date}</source>
        <comment>export-made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <comment>export-contents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>export-roles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>export-other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the plan</source>
        <comment>export-order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>export-needs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of</source>
        <comment>export-all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of</source>
        <comment>export-any</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {n} of</source>
        <comment>export-at-least</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it</source>
        <comment>export-beside</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better with</source>
        <comment>export-recommended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches</source>
        <comment>export-teaches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <comment>export-opens</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <comment>export-leads-to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <comment>export-links</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <comment>export-sources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <comment>export-proof</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My record</source>
        <comment>export-record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes</source>
        <comment>export-notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun on {date}</source>
        <comment>export-started</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on {date}</source>
        <comment>export-finished</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>export-waived</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known before</source>
        <comment>export-known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until {date}</source>
        <comment>export-lapses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran out on {date}</source>
        <comment>export-lapsed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} logged</source>
        <comment>export-logged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>export-evidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolio of evidence</source>
        <comment>export-portfolio</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} of study</source>
        <comment>export-week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline: {plan}</source>
        <comment>export-deadline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <comment>export-page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {n} of {all}: row {row}, column {column}</source>
        <comment>export-sheet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <comment>export-choice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <comment>weeks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <comment>years</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>items</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps</source>
        <comment>steps</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edges</source>
        <comment>edges</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <comment>records</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} roadmaps</source>
        <comment>roadmaps</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places in roadmaps</source>
        <comment>listings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the study log</source>
        <comment>log-entries</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} plans</source>
        <comment>plans</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings</source>
        <comment>settings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} roles</source>
        <comment>roles</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skills</source>
        <comment>skills</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} courses</source>
        <comment>courses</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} milestones</source>
        <comment>milestones</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <comment>others</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps rest on it</source>
        <comment>reason-serves</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You finish by {when} at the pace of the last {n} weeks.</source>
        <comment>progress-open-pace</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You finish {time} after the deadline at the pace of the last {n} weeks.</source>
        <comment>progress-late-pace</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You finish on the day of the deadline at the pace of the last {n} weeks.</source>
        <comment>progress-punctual-pace</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You finish {time} before the deadline at the pace of the last {n} weeks.</source>
        <comment>progress-early-pace</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} steps done</source>
        <comment>progress-steps</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was logged in the last {n} weeks.</source>
        <comment>progress-quiet</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks in a row with study</source>
        <comment>progress-streak</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <comment>changes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings</source>
        <comment>warnings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <comment>problems</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>&amp;Copy Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Mark&amp;down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table copied as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <source>Select an item first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected item is not on this roadmap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group is collapsed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
