"""Outlines in OPML, as outliners and feed readers write them. No entities, no other files."""

from xml.parsers import expat

from planner.formats.imports.drafts import Draft
from planner.formats.limits import LIMITS
from planner.formats.problem import Problem, RefusedFileError


def drafts(data: bytes, name: str, *, nested: bool) -> tuple[str, list[Draft]]:
    """Return the title of an outline and a draft for each entry; raises RefusedFileError.

    An entry with others below it is their area, or with ``nested`` requires them.
    """
    reader = _Reader(name, nested=nested)
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda tag, attributes: reader.open(
        tag, attributes, parser.CurrentLineNumber
    )
    parser.EndElementHandler = reader.close
    parser.CharacterDataHandler = reader.text
    # Document types and entities are refused: what they can do is read files, or grow without end.
    parser.StartDoctypeDeclHandler = lambda *_: reader.refuse(parser.CurrentLineNumber)
    parser.EntityDeclHandler = lambda *_: reader.refuse(parser.CurrentLineNumber)
    try:
        parser.Parse(data, True)  # noqa: FBT003 - expat's form
    except expat.ExpatError as error:
        said = f"this is no well-formed XML: {expat.ErrorString(error.code)}"
        raise RefusedFileError([Problem(name, error.lineno, error.offset + 1, said)]) from error
    except ValueError as error:  # an encoding that expat does not know
        raise RefusedFileError([Problem(name, 1, 1, f"cannot be read: {error}")]) from error
    return reader.title.strip(), reader.found()


class _Reader:
    def __init__(self, name: str, *, nested: bool) -> None:
        self._name, self._nested = name, nested
        self._open: list[Draft] = []
        self._tags: list[str] = []
        self._below: dict[int, list[Draft]] = {}
        self._all: list[tuple[Draft, list[Draft]]] = []
        self.title = ""

    def open(self, tag: str, attributes: dict[str, str], line: int) -> None:
        self._tags.append(tag)
        if len(self._tags) > LIMITS.depth:
            self.refuse(line, f"nested more than {LIMITS.depth} levels deep")
        if len(self._tags) == 1 and tag != "opml":
            self.refuse(line, "this is no OPML: it does not begin with <opml>")
        if tag != "outline":
            return
        draft = Draft(_fields(attributes), line)
        self._all.append((draft, list(self._open)))
        self._open.append(draft)
        if len(self._all) > LIMITS.items:
            self.refuse(line, f"more than {LIMITS.items:,} entries")

    def close(self, tag: str) -> None:
        self._tags.pop()
        if tag == "outline":
            self._open.pop()

    def text(self, data: str) -> None:
        if self._tags[-2:] == ["head", "title"] and len(self.title) < LIMITS.text:
            self.title += data

    def refuse(self, line: int, said: str = "document types and entities are not read") -> None:
        raise RefusedFileError([Problem(self._name, line, 1, said)])

    def found(self) -> list[Draft]:
        """Return the drafts: with those above them as areas, or as what requires them."""
        parents = {id(above[-1]) for _, above in self._all if above}
        found = []
        for draft, above in self._all:
            if not draft.fields["title"].strip():
                continue
            if self._nested:
                if above and above[-1].fields["title"].strip():
                    above[-1].needs.append(draft.fields["title"])
                found.append(draft)
            elif id(draft) not in parents:
                if above:
                    draft.fields["area"] = above[-1].fields["title"]
                found.append(draft)
        return found


def _fields(attributes: dict[str, str]) -> dict[str, str]:
    fields = {"title": attributes.get("text", "") or attributes.get("title", "")}
    if url := attributes.get("url") or attributes.get("htmlUrl"):
        fields["links"] = url
    if note := attributes.get("_note"):
        fields["summary"] = note
    if attributes.get("_status") == "checked":
        fields["status"] = "done"
    return fields
