"""An import reads its file and nothing else: no other file, no network (promise P19)."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

#: Reads each file twice; of the second time, prints what the interpreter was asked for.
CODE = """
import json, os, sys
from pathlib import Path
from planner.errors import PlannerError
from planner.formats.imports.bringing import Format, bring, data_of, sniff
from planner.formats.imports.drafts import Options
from planner.formats.library import read_library
REACHING = ("open", "socket.", "subprocess.", "os.", "urllib.", "http.", "import", "ctypes.")
listening, told = False, []
def hook(event, arguments):
    if listening and event.startswith(REACHING):
        told.append((event, str(arguments[0]) if arguments else ""))
sys.addaudithook(hook)
def read(path):
    try:
        data = data_of(path)
        kind = sniff(data, path.name)
        if kind is Format.LIBRARY:
            read_library(path)
        else:
            bring(data, path.name, kind, Options(nested=True), known={}, allow_missing=True)
    except PlannerError:
        pass
found = {}
for name in sys.argv[1:]:
    read(Path(name))
    listening, told = True, []
    read(Path(name))
    listening = False
    found[name] = told
print(json.dumps(found))
"""

CANARY = "{canary}"
FILES: Mapping[str, str] = {
    "roadmap.yaml": "format: roadmap/1\nid: r\ntitle: R\ninclude: file://{canary}\nitems:\n"
    "  - {id: a, kind: course, title: 'file://{canary}', links: [{url: 'file://{canary}'}]}\n",
    "python.yaml": "format: roadmap/1\nid: !!python/object/apply:open ['{canary}']\n",
    "tag.yaml": "format: roadmap/1\nid: r\ntitle: !include {canary}\n",
    "roadmap.json": '{"format": "roadmap/1", "id": "r", "title": "R", "$ref": "file://{canary}",'
    ' "items": [{"id": "a", "kind": "course", "title": "{canary}"}]}',
    "library.json": '{"format": "library/1", "include": "{canary}", "items": []}',
    "nodes.json": '{"nodes": [{"id": "1", "type": "topic", "data": {"label": "{canary}",'
    ' "src": "file://{canary}"}}], "edges": []}',
    "entity.opml": '<?xml version="1.0"?><!DOCTYPE o [<!ENTITY x SYSTEM "file://{canary}">]>'
    '<opml version="2.0"><body><outline text="&x;"/></body></opml>',
    "dtd.opml": '<!DOCTYPE opml SYSTEM "file://{canary}"><opml><body><outline text="a"/></body>'
    "</opml>",
    "include.opml": '<opml xmlns:xi="http://www.w3.org/2001/XInclude"><body><outline text="a"'
    ' url="file://{canary}"/><xi:include href="file://{canary}" parse="text"/></body></opml>',
    "list.md": "# Plan\n\n- [ ] ![x](file://{canary})\n  - [b](http://127.0.0.1:9/{canary})\n",
    "table.csv": 'title,link,hours\n=HYPERLINK("file://{canary}"),file://{canary},3\n',
}


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    canary = tmp_path / "canary.txt"
    canary.write_text("a secret", encoding="utf-8")
    made = []
    for name, text in FILES.items():
        path = tmp_path / name
        path.write_text(text.replace(CANARY, str(canary)), encoding="utf-8")
        made.append(path)
    return made


def test_nothing_but_the_chosen_file_is_asked_for(files: list[Path]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE, *map(str, files)], capture_output=True, text=True, check=True
    )
    asked = json.loads(done.stdout)
    assert asked.keys() == {str(path) for path in files}
    for path, events in asked.items():
        assert events, "the hook heard nothing"
        # A number is a file that is open already.
        assert {(event, what) for event, what in events if not what.isdigit()} == {("open", path)}
