"""The commands that write what the library holds in other formats, on paper, to the clipboard."""

from planner.ui.commands.command import QT_TRANSLATE_NOOP, Command


def _export(format_: str, text: str, tip: str) -> Command:
    return Command(f"file.export-{format_}", text, "file", 2, tip=tip, under="export")


EXPORT: tuple[Command, ...] = (
    Command(
        "file.export",
        QT_TRANSLATE_NOOP("Commands", "&As Last Time…"),
        "file",
        2,
        ("Ctrl+E",),
        tip=QT_TRANSLATE_NOOP("Commands", "Export in the format that was chosen last"),
        under="export",
    ),
    _export(
        "json",
        QT_TRANSLATE_NOOP("Commands", "&Everything (JSON)…"),
        QT_TRANSLATE_NOOP("Commands", "Write the whole library as one file that loses nothing"),
    ),
    _export(
        "roadmap",
        QT_TRANSLATE_NOOP("Commands", "&Roadmap File…"),
        QT_TRANSLATE_NOOP("Commands", "Write items for others to import, without your records"),
    ),
    _export(
        "csv",
        QT_TRANSLATE_NOOP("Commands", "&Table (CSV)…"),
        QT_TRANSLATE_NOOP("Commands", "Write items as a table for spreadsheets"),
    ),
    _export(
        "markdown",
        QT_TRANSLATE_NOOP("Commands", "&Checklist (Markdown)…"),
        QT_TRANSLATE_NOOP("Commands", "Write items as a list with boxes to tick"),
    ),
    _export(
        "ical",
        QT_TRANSLATE_NOOP("Commands", "Ca&lendar (iCalendar)…"),
        QT_TRANSLATE_NOOP("Commands", "Write the plan for your calendar; a second time updates it"),
    ),
    _export(
        "booklet",
        QT_TRANSLATE_NOOP("Commands", "&Booklet (HTML)…"),
        QT_TRANSLATE_NOOP("Commands", "Write all texts with live links, to read anywhere"),
    ),
    _export(
        "booklet-pdf",
        QT_TRANSLATE_NOOP("Commands", "B&ooklet (PDF)…"),
        QT_TRANSLATE_NOOP("Commands", "Write all texts with live links, on pages to print"),
    ),
    _export(
        "portfolio-html",
        QT_TRANSLATE_NOOP("Commands", "Port&folio of Evidence (HTML)…"),
        QT_TRANSLATE_NOOP("Commands", "Write what you have done, when, and what proves it"),
    ),
    _export(
        "portfolio-pdf",
        QT_TRANSLATE_NOOP("Commands", "Portfol&io of Evidence (PDF)…"),
        QT_TRANSLATE_NOOP("Commands", "Write what you have done, when, and what proves it"),
    ),
    _export(
        "portfolio",
        QT_TRANSLATE_NOOP("Commands", "Portfolio of E&vidence (Markdown)…"),
        QT_TRANSLATE_NOOP("Commands", "Write what you have done, when, and what proves it"),
    ),
    _export(
        "png",
        QT_TRANSLATE_NOOP("Commands", "&Picture (PNG)…"),
        QT_TRANSLATE_NOOP("Commands", "Write the roadmap, the plan or this view as a picture"),
    ),
    _export(
        "svg",
        QT_TRANSLATE_NOOP("Commands", "Drawing (&SVG)…"),
        QT_TRANSLATE_NOOP("Commands", "Write the roadmap, the plan or this view as a drawing"),
    ),
    _export(
        "pdf",
        QT_TRANSLATE_NOOP("Commands", "Drawing (P&DF)…"),
        QT_TRANSLATE_NOOP("Commands", "Write the roadmap, the plan or this view on pages"),
    ),
    _export(
        "mermaid",
        QT_TRANSLATE_NOOP("Commands", "&Mermaid…"),
        QT_TRANSLATE_NOOP("Commands", "Write the graph for Markdown pages that draw it"),
    ),
    _export(
        "dot",
        QT_TRANSLATE_NOOP("Commands", "Graphvi&z (DOT)…"),
        QT_TRANSLATE_NOOP("Commands", "Write the graph for Graphviz"),
    ),
    _export(
        "graphml",
        QT_TRANSLATE_NOOP("Commands", "&GraphML…"),
        QT_TRANSLATE_NOOP("Commands", "Write the graph for yEd, Gephi and Cytoscape"),
    ),
    _export(
        "canvas",
        QT_TRANSLATE_NOOP("Commands", "&JSON Canvas…"),
        QT_TRANSLATE_NOOP("Commands", "Write the graph for Obsidian"),
    ),
)

PRINT: tuple[Command, ...] = (
    Command(
        "file.print",
        QT_TRANSLATE_NOOP("Commands", "&Print…"),
        "file",
        10,
        ("Ctrl+P",),
        tip=QT_TRANSLATE_NOOP("Commands", "Print what is in front, over several pages if needed"),
    ),
    Command(
        "file.print-preview",
        QT_TRANSLATE_NOOP("Commands", "Print Previe&w…"),
        "file",
        10,
        tip=QT_TRANSLATE_NOOP("Commands", "See the pages before they are printed"),
    ),
)
COPY: tuple[Command, ...] = (
    Command(
        "edit.copy-mermaid",
        QT_TRANSLATE_NOOP("Commands", "&Mermaid Graph"),
        "edit",
        2,
        tip=QT_TRANSLATE_NOOP("Commands", "Copy the selected items and what ties them together"),
        under="copy",
    ),
    Command(
        "edit.copy-picture",
        QT_TRANSLATE_NOOP("Commands", "&Picture of This View"),
        "edit",
        2,
        tip=QT_TRANSLATE_NOOP("Commands", "Copy what the window shows, as it is shown"),
        under="copy",
    ),
)
