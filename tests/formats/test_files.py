"""Which files are read, by content and not by name, and roadmaps in parts."""

import hashlib
import os
import re
import socket
from pathlib import Path

import pytest

from planner.formats.limits import Limits
from planner.formats.problem import RefusedFileError
from planner.formats.roadmap import read
from tests.formats.reading import item, roadmap

YAML = roadmap(item())
JSON = '{"format": "roadmap/1", "id": "sample", "title": "Sample", "items": []}'


def refused(path: Path, limits: Limits | None = None) -> list[str]:
    with pytest.raises(RefusedFileError) as caught:
        read(path, limits=limits or Limits())
    return str(caught.value).replace(f"{path.parent}{os.sep}", "").splitlines()


def test_a_file_tells_its_name_and_hash(tmp_path: Path) -> None:
    path = tmp_path / "my.yaml"
    path.write_text(YAML)
    read_from = read(path).document.roadmap
    assert read_from.file == "my.yaml"
    assert read_from.sha256 == hashlib.sha256(YAML.encode()).hexdigest()


@pytest.mark.parametrize(
    ("name", "text", "warnings"),
    [
        ("a.yaml", YAML, []),
        ("a.YML", YAML, []),
        ("a.json", JSON, []),
        ("a", YAML, []),
        ("a.txt", JSON, []),
        ("a.json", f"# a remark\n{YAML}", ["1:1: the name says JSON, the content is YAML"]),
        ("a.yaml", JSON, ["1:1: the name says YAML, the content is JSON"]),
        ("a.yaml", "{format: roadmap/1, id: a, title: A, items: []}", []),
    ],
)
def test_the_content_tells_the_syntax_and_a_wrong_name_is_worth_a_warning(
    tmp_path: Path, name: str, text: str, warnings: list[str]
) -> None:
    path = tmp_path / name
    path.write_text(text)
    found = [str(one).removeprefix(f"{path}:").split(";")[0] for one in read(path).warnings]
    assert found == warnings


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.yaml") == [
        "none.yaml: cannot be read: No such file or directory"
    ]


def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path) -> None:
    [said] = refused(tmp_path / "a\0b")

    assert re.fullmatch(r"a\\x00b: cannot be read: .*embedded null.*", said)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in the file system here")
def test_a_pipe_is_refused_without_waiting_for_anybody(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    assert refused(tmp_path / "pipe.yaml") == ["pipe.yaml: this is not a regular file"]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no devices in the file system here")
def test_a_device_is_refused() -> None:
    assert refused(Path("/dev/zero")) == ["zero: this is not a regular file"]


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no sockets in the file system here")
def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as door:
        door.bind("door.yaml")
        assert refused(tmp_path / "door.yaml") == ["door.yaml: this is not a regular file"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_ring_of_links_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").symlink_to(tmp_path / "b.yaml")
    (tmp_path / "b.yaml").symlink_to(tmp_path / "a.yaml")
    assert "cannot be read" in refused(tmp_path / "a.yaml")[0]


def test_a_large_file_is_refused_without_reading_on(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    with path.open("wb") as file:
        file.truncate(Limits().size + 1)
    assert refused(path) == ["a.yaml: larger than 20 MB, which is the limit"]


def folder(tmp_path: Path, **files: str) -> Path:
    for name, text in files.items():
        (tmp_path / f"{name}.yaml").write_text(text)
    return tmp_path


PART = "format: roadmap/1\nid: sample\nitems:\n"


def test_a_folder_holds_one_roadmap_in_parts_in_the_order_of_their_names(tmp_path: Path) -> None:
    first = "format: roadmap/1\nid: sample\ntitle: Whole\nareas: {x: X}\n"
    path = folder(tmp_path, a=first, c=PART + item("requires: [b]"), b=PART + item(id_="b"))
    (tmp_path / "notes.txt").write_text("not a part")
    document = read(path).document
    assert [one.id for one in document.items] == ["b", "a"]
    assert (document.roadmap.title, document.roadmap.areas) == ("Whole", (("x", "X"),))
    assert (document.roadmap.file, len(document.roadmap.sha256)) == (tmp_path.name, 64)


def problems_of(path: Path) -> list[str]:
    with pytest.raises(RefusedFileError) as caught:
        read(path)
    return [str(one).removeprefix(f"{path}{os.sep}") for one in caught.value.problems]


def test_what_is_wrong_in_a_part_is_said_of_that_part(tmp_path: Path) -> None:
    bad = PART + item("requires: [nowhere]", id_="b") + item(id_="a") + item("hours: x", id_="c")
    path = folder(tmp_path, a=YAML, b=bad)
    assert [line.split(": ")[0] for line in problems_of(path)] == [
        "b.yaml:7:16",
        "b.yaml:8:9",
        "b.yaml:14:12",
    ]
    assert f"stands already in {path / 'a.yaml'}, line 5" in problems_of(path)[1]


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("format: roadmap/1\nid: sample\ntitle: Again", "b.yaml:3:1: 'title' stands in "),
        ("format: roadmap/1\nid: other", "b.yaml:2:5: the parts of one roadmap have one 'id'"),
        ("format: roadmap/1", "b.yaml:1:1: 'id' is missing; every part of a roadmap has it"),
        ("id: sample", "b.yaml:1:1: 'format' is missing; every part"),
        ("- a", "b.yaml:1:1: a mapping (key: value) is wanted, not a list"),
        ("format: roadmap/1\nid: sample\nitmes: []", "b.yaml:3:1: unknown key 'itmes'"),
        ("format: roadmap/1\nid: sample\nitems: 3", "b.yaml:3:8: a list is wanted, not '3'"),
        ("a: [", "b.yaml:"),
    ],
)
def test_parts_share_the_id_and_nothing_else_of_the_head(
    tmp_path: Path, part: str, said: str
) -> None:
    (only,) = problems_of(folder(tmp_path, a=YAML, b=part))
    assert only.startswith(said)


def test_a_folder_without_roadmap_files_is_refused(tmp_path: Path) -> None:
    said = "no roadmap files (.yaml, .yml or .json) in this folder"
    assert refused(tmp_path)[0].endswith(said)


def test_the_parts_together_are_not_larger_than_a_file_may_be(tmp_path: Path) -> None:
    path = folder(tmp_path, a=YAML, b=PART + item(id_="b"))
    with pytest.raises(RefusedFileError, match="which is the limit"):
        read(path, limits=Limits(size=len(YAML) + 10))
