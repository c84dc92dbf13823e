"""planner export: every format, picked and personal as was asked for."""

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import icalendar
import pypdf
import pytest
from PySide6.QtGui import QImage

from planner.cli.table.files import EXPORTS
from planner.formats.exports.forms import BY_SUFFIX, FORMS
from tests.cli.terminal import Run

NOTE = "very private"
TARGET = "role-balcony"


@pytest.fixture
def planned(run: Run) -> Run:
    """Give a garden with a plan and a record with a note."""
    assert run("plan", TARGET, "--apply", "Balcony").code == 0
    run("done", "skill-soil", "--note", NOTE, "--evidence", "https://example.org/proof")
    return run


def test_every_format_of_the_table_can_be_named() -> None:
    assert {name.partition("-")[0] for name in FORMS} | {"json", "roadmap"} == set(EXPORTS)
    assert set(BY_SUFFIX.values()) <= set(EXPORTS)


@pytest.mark.parametrize("form", EXPORTS)
def test_every_format_is_written_to_a_file_and_to_a_pipe(
    planned: Run, tmp_path: Path, form: str
) -> None:
    path = tmp_path / "out"
    written = planned("export", "--format", form, "-o", path)

    assert (written.code, written.out) == (0, "")
    assert written.err == f"Written: {path}\n"
    data = path.read_bytes()
    assert data
    assert (NOTE.encode() in data) is (form == "json")
    if form not in ("png", "pdf"):
        text = data.decode("utf-8-sig")
        printed = planned("export", "--format", form).out
        assert printed.lstrip("\ufeff").splitlines()[0] == text.splitlines()[0]


@pytest.mark.parametrize("name", [*(f"x{end}" for end in BY_SUFFIX), "x.yaml", "x.json", "x"])
def test_the_ending_of_the_name_says_the_format(planned: Run, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    assert planned("export", "-o", path, *([] if name in ("x", "x.json") else ["--way"])).code == 0
    begins = {
        ".png": b"\x89PNG", ".pdf": b"%PDF", ".ics": b"BEGIN:VCALENDAR", ".csv": b"\xef\xbb\xbfid,",
        ".svg": b"<?xml", ".yaml": b"format: roadmap/1", ".json": b"{", "": b"{", ".gv": b"digraph",
    }  # fmt: skip
    assert path.read_bytes().startswith(begins.get(path.suffix, b""))


def test_records_come_along_if_that_is_said(planned: Run) -> None:
    plain = planned("export", "--format", "markdown")
    mine = planned("export", "--format", "markdown", "--with-records")

    assert NOTE not in plain.out
    assert "[x]" not in plain.out
    assert NOTE in mine.out
    assert "[x]" in mine.out


def test_targets_their_way_a_plan_and_a_roadmap_can_be_picked(planned: Run) -> None:
    def ids(*words: str) -> set[str]:
        printed = planned("export", "--format", "csv", *words).out
        rows = csv.DictReader(io.StringIO(printed.lstrip("\ufeff"), newline=""), strict=True)
        return {row["id"] for row in rows}

    every, needed = ids(), ids(TARGET)
    assert needed < every
    assert TARGET in ids(TARGET, "--way") <= needed
    assert ids("--plan=Balcony") == ids("--plan") <= every
    assert ids("--roadmap", "garden") == every
    assert planned("export", "--format", "csv", "--roadmap", "gardn").code == 6
    assert planned("export", "--format", "csv", "--plan=Balcny").code == 6


@pytest.mark.parametrize(
    "words",
    [
        ("--format", "csv", TARGET, "--plan"),
        ("--format", "csv", TARGET, "--roadmap", "garden"),
        ("--format", "ical", TARGET),
        ("--format", "json", TARGET),
        ("--format", "json", "--plan"),
    ],
)
def test_what_contradicts_itself_is_refused(planned: Run, words: tuple[str, ...]) -> None:
    refused = planned("export", *words)
    assert (refused.code, refused.out) == (3, "")


def test_the_calendar_holds_the_plan(planned: Run, tmp_path: Path) -> None:
    path = tmp_path / "plan.ics"
    planned("export", "-o", path)
    plan = json.loads(planned("export").out)["plans"][0]
    calendar: Any = icalendar.Calendar.from_ical(path.read_bytes())

    told = sorted(event["DTSTART"].dt for event in calendar.walk("VEVENT"))
    wanted = sorted(date.fromisoformat(one["start"]) for one in plan["outcome"]["placements"])
    assert told == wanted
    planned("export", "-o", path, "--each-week", "--force")
    weekly: Any = icalendar.Calendar.from_ical(path.read_bytes())
    assert len(weekly.walk("VEVENT")) >= len(told)


def test_without_a_plan_there_is_no_calendar(run: Run) -> None:
    refused = run("export", "--format", "ical")
    assert (refused.code, refused.out) == (3, "")
    assert "planner plan TARGET --apply NAME" in refused.err


def test_pictures_and_pages_are_drawn_without_a_display(planned: Run, tmp_path: Path) -> None:
    picture, drawing, timeline = (tmp_path / name for name in ("a.png", "a.pdf", "b.pdf"))
    planned("export", "-o", picture, TARGET, "--way")
    planned("export", "-o", drawing, TARGET, "--paper", "A4")
    planned("export", "-o", timeline, "--plan")

    assert not QImage(str(picture)).isNull()
    page = pypdf.PdfReader(drawing).pages[0]
    assert min(page.mediabox[2:]) == pytest.approx(595, abs=2)
    assert "today" in pypdf.PdfReader(timeline).pages[0].extract_text()


@pytest.mark.parametrize("form", ["booklet", "portfolio"])
def test_booklets_and_portfolios_are_what_their_file_is(
    planned: Run, tmp_path: Path, form: str
) -> None:
    for suffix, begin in ((".html", b"<!DOCTYPE html>"), (".pdf", b"%PDF-")):
        path = tmp_path / f"{form}{suffix}"
        planned("export", "--format", form, "-o", path)
        assert path.read_bytes().startswith(begin)


def test_a_portfolio_is_about_what_was_done_and_keeps_notes_to_itself(planned: Run) -> None:
    told = planned("export", "--format", "portfolio").out
    assert "https://example.org/proof" in told
    assert NOTE not in told
    assert NOTE in planned("export", "--format", "portfolio", "--with-records").out


def test_a_file_that_is_there_stays_unless_it_is_said(planned: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("mine")
    refused = planned("export", "-o", path)
    assert (refused.code, path.read_text()) == (3, "mine")
    assert planned("export", "-o", path, "--force").code == 0
    assert path.read_text(encoding="utf-8-sig").startswith("id,title")
