"""The whole library as one JSON file."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given

from planner.formats.library import holds_library, read_library, to_library_json
from planner.formats.problem import Problem, RefusedFileError
from planner.model import Library, LogEntry, Range, Record
from tests.store import entities
from tests.verbs import roadmaps

CONTRADICTIONS = ("rise from low", "plan in use", "is listed in")


def read_back(library: Library) -> Library:
    with TemporaryDirectory() as folder:
        path = Path(folder, "library.json")
        path.write_text(to_library_json(library), encoding="utf-8", newline="\n")
        assert holds_library(path)
        return read_library(path)


@given(roadmaps.libraries())
def test_a_library_that_was_lived_in_comes_back_the_same(library: Library) -> None:
    assert read_back(library) == library


@given(entities.libraries())
def test_whatever_the_model_can_express_comes_back_or_is_refused(library: Library) -> None:
    problems: tuple[Problem, ...] = ()
    try:
        found = read_back(library)
    except RefusedFileError as error:
        found, problems = library, error.problems

    assert found == library
    assert all(any(known in one.text for known in CONTRADICTIONS) for one in problems)


@given(roadmaps.libraries())
def test_equal_libraries_give_equal_texts(library: Library) -> None:
    backwards = Library.of(reversed(list(library.entities())))

    assert to_library_json(backwards) == to_library_json(library)


def test_whole_numbers_are_written_without_a_fraction() -> None:
    library = Library.of(
        [
            entities.skill("a", hours=Range(1.0, 2, 2.5)),
            LogEntry(id="1", item="a", on=roadmaps.TODAY, hours=2.0),
        ]
    )

    tree = json.loads(to_library_json(library))
    assert tree["items"][0]["hours"] == {"low": 1, "likely": 2, "high": 2.5}
    assert '"hours": 2}' in to_library_json(library)


def refused(tmp_path: Path, change: str, into: str) -> str:
    library = Library.of([entities.skill("a"), Record(item="a")])
    path = tmp_path / "library.json"
    text = to_library_json(library)
    assert change in text
    path.write_text(text.replace(change, into))
    with pytest.raises(RefusedFileError) as refusal:
        read_library(path)
    return str(refusal.value)


@pytest.mark.parametrize(
    ("change", "into", "said"),
    [
        ('"library/1"', '"library/2"', "library/2"),
        ('"settings"', '"setings"', "setings"),
        ('"item": "a"', '"item": "b"', "there is a record of 'b', but no such item"),
        ('"kind": "skill"', '"kind": "skil"', "skil"),
        ('"settings": []', '"settings": [}', "malformed"),
    ],
)
def test_what_does_not_fit_is_refused_with_the_reason(
    tmp_path: Path, change: str, into: str, said: str
) -> None:
    assert said in refused(tmp_path, change, into)


def test_the_same_twice_is_refused(tmp_path: Path) -> None:
    record = '{"is": "record", "item": "a"}'

    assert "stands 2 times in 'records'" in refused(tmp_path, record, f"{record}, {record}")


def test_hours_must_rise(tmp_path: Path) -> None:
    title = '"title": "A"'
    hours = '"hours": {"low": 3, "likely": 2, "high": 4}'

    assert "'a': hours and weeks rise" in refused(tmp_path, title, f"{title}, {hours}")


@pytest.mark.parametrize("text", ["", "{}", "[]", "format: library/1", "\udcff", "[" * 5000])
def test_other_files_are_not_taken_for_libraries(tmp_path: Path, text: str) -> None:
    path = tmp_path / "other"
    path.write_bytes(text.encode(errors="surrogateescape"))

    assert not holds_library(path)
    with pytest.raises(RefusedFileError):
        read_library(path)


def test_a_file_that_is_not_there_is_none(tmp_path: Path) -> None:
    assert not holds_library(tmp_path / "nothing")
