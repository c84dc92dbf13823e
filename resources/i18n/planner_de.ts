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
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Not on this screen.</source>
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
    <name>BringIn</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep what I have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take what the file brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;both, under other ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions and warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
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
        <source>%n no longer in the roadmap, kept for what you noted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the roadmap, removed</source>
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
        <source>The file and your library contradict each other:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be imported. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} imported.</source>
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
        <source>&amp;Zoom</source>
        <extracomment>Menus inside of menus, by the name that commands have in ``under``.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Emphasis and Groups</source>
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
        <source>&amp;Import Roadmap…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a roadmap from a file, after a look at what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole library as one JSON file</source>
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
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select every item that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the item and all that it still needs</source>
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
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open D&amp;etails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the details of the item; Esc goes back</source>
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
        <source>Add to &amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the plan hold the selected items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not for Me</source>
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
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands with their keys</source>
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
        <source>As &amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the same items as a list, or as a picture again</source>
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
        <source>Le&amp;gend</source>
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
        <source>Full S&amp;creen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, as far as known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a target to see the way there.</source>
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
    <name>Finding</name>
    <message>
        <source>Find in the roadmap   Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>I know this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know this: {title}</source>
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
        <source>Copied.</source>
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
        <source>Import a roadmap or an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmaps and exports (*.yaml *.yml *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-library.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
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
</context>
<context>
    <name>LimitsBar</name>
    <message>
        <source> h</source>
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
    <name>Minimap</name>
    <message>
        <source>Overview of the roadmap</source>
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
    <name>PickItem</name>
    <message>
        <source>Add prerequisite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters of its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item to add</source>
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
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>{n} of {all}</source>
        <extracomment>Tells of the picture made last.</extracomment>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of 100 runs, 80 finish by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved to be the best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These limits cannot be met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single change would do; look at what is not for you.</source>
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
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the Present Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by {after} instead of {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by {day}, as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} less.</source>
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
        <source>{title} starts in the week of {day}.</source>
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
    <message>
        <source>New Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, copy</source>
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
    <message>
        <source>Choose a target first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an item of the plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one plan. Duplicate it first.</source>
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
        <source>Choose a target first.</source>
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
    <message>
        <source>{n} MB</source>
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
        <source>no way there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are there</source>
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
</context>
<context>
    <name>RolePage</name>
    <message>
        <source>Search roles</source>
        <extracomment>The distances as far as they are measured, filled in by the thread that does it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role fits. Other words may, or import a roadmap.</source>
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
    <message>
        <source>Measuring distances</source>
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
    <message>
        <source>%n more</source>
        <translation type="unfinished"></translation>
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
        <source>{done} of {all} steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned until {day}</source>
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
        <source>{hours}, pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week (limit {limit})</source>
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
        <source>decides the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may start {weeks} later</source>
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
    <message>
        <source>&amp;Alternatives Not Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recommended Prerequisites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only What Is Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grouped by Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by &amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by How Much It &amp;Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by &amp;Hours Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by &amp;Slack</source>
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
        <source>{way}: done by {date}</source>
        <comment>way-then</comment>
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
