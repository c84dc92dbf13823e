"""Files in and out: validate, import, export, schema."""

import io
import json
import os
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import GARDEN
from tests.cli.terminal import Run, on_a_terminal
from tests.cli.transcripts import SAILING

BED = """\
format: roadmap/1
id: bed
title: The raised bed
items:
  - {id: skill-bed, kind: skill, title: Building a raised bed, hours: 6, requires: skill-soil}
"""


needs_a_terminal = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")


@pytest.fixture
def bed(tmp_path: Path) -> Path:
    path = tmp_path / "bed.yaml"
    path.write_text(BED)
    return path


def ids(run: Run) -> set[str]:
    return {item["id"] for item in json.loads(run("export").out)["items"]}


class TestValidate:
    def test_a_good_file_has_no_problems(self, run: Run) -> None:
        checked = run("validate", GARDEN)

        assert (checked.code, checked.out) == (0, "")
        assert checked.err == "From balcony to market garden: 11 items, no problems.\n"

    def test_all_problems_are_data_with_file_line_and_column(self, run: Run, bed: Path) -> None:
        wrong = "  - {id: skill-wood, kind: skil, title: Wood, hour: 6}\n"
        bed.write_text(BED.replace("skill-soil", "skill-soill") + wrong)

        checked = run("validate", bed)

        assert checked.code == 3
        places = [
            line.rsplit(":", 1)[0].removeprefix(str(bed)).split(":")[1] for line in checked.lines
        ]
        assert places == ["5", "6", "6"]
        assert all(wanted in checked.out for wanted in ("'skill-soil'", "'skill'", "'hours'"))
        assert checked.err == "3 problems.\n"

    def test_references_may_lead_into_the_library(self, run: Run, bed: Path) -> None:
        assert run("validate", bed).code == 0

    def test_strict_takes_warnings_as_errors(self, run: Run, bed: Path) -> None:
        bed.write_text(BED.replace("skill-soil", "skill-bed"))

        assert run("validate", bed).code == 0
        assert run("validate", bed, "--strict").code == 3
        assert ": warning: " in run("validate", bed).out

    def test_strict_asks_more_of_a_roadmap(self, run: Run, bed: Path) -> None:
        assert run("validate", bed).out == ""
        assert "'sources' is missing" in run("validate", bed, "--strict").out
        assert run("validate", SAILING, "--strict").code == 0

    def test_as_json(self, run: Run, bed: Path) -> None:
        bed.write_text(BED.replace("kind: skill", "kind: skil"))
        found = run("validate", bed, "--json").json

        assert found["valid"] is False
        [problem] = found["problems"]
        assert (problem["file"], problem["line"]) == (str(bed), 5)
        assert found["roadmap"] is None

    def test_where_there_is_no_library_the_catalogue_is_known_and_none_is_made(
        self, run: Run, bed: Path, tmp_path: Path
    ) -> None:
        nowhere = tmp_path / "no" / "library.planner"
        bed.write_text(BED.replace("skill-soil", "skill-python"))

        assert run("validate", bed, library=nowhere).code == 0
        assert not nowhere.parent.exists()


class TestImport:
    def test_a_roadmap_is_previewed_and_taken_as_one_change(self, run: Run, bed: Path) -> None:
        imported = run("import", bed)

        assert imported.code == 0
        assert imported.lines == ["The raised bed  bed", "  1  new"]
        assert "skill-bed" in ids(run)
        assert run("undo").out == "Undid: Imported The raised bed.\n"
        assert "skill-bed" not in ids(run)

    def test_a_dry_run_only_shows(self, run: Run, bed: Path) -> None:
        shown = run("import", bed, "--dry-run", "--json").json

        assert shown["new"] == ["skill-bed"]
        assert shown["written"] is False
        assert "skill-bed" not in ids(run)

    def test_a_second_time_changes_nothing(self, run: Run, bed: Path) -> None:
        run("import", bed)
        again = run("import", bed)

        assert again.code == 0
        assert "your library holds all of it already" in again.err
        run("undo")
        assert run("undo").code == 4

    def test_a_newer_version_leaves_records_alone(self, run: Run, bed: Path) -> None:
        run("import", bed)
        run("done", "skill-soil", "skill-bed")
        bed.write_text(BED.replace("hours: 6", "hours: 9").replace("title: The", "title: A"))

        assert run("import", bed, "--json").json["changed"] == ["skill-bed"]

        found = run("show", "skill-bed", "--json").json
        assert found["hours"]["likely"] == 9
        assert found["status"] == "done"

    def test_another_thing_under_a_known_id_must_be_decided(self, run: Run, bed: Path) -> None:
        other = "{id: skill-water, kind: skill, title: Plumbing in old houses, hours: 40}"
        bed.write_text(f"{BED}  - {other}\n")

        refused = run("import", bed)

        assert refused.code == 3
        assert "Watering" in refused.out
        assert "--on-conflict" in refused.err
        assert "skill-bed" not in ids(run)
        assert run("import", bed, "--on-conflict", "rename").code == 0
        assert run("show", "skill-water", "--json").json["title"] == "Watering"

    @needs_a_terminal
    @pytest.mark.parametrize(
        ("typed", "code", "title"),
        [
            ("nonsense\nreplace\n", 0, "Plumbing in old houses"),
            ("k\n", 0, "Watering"),
            ("\n", 3, "Watering"),
        ],
    )
    def test_on_a_terminal_the_user_is_asked_what_to_do(
        self, run: Run, library: Path, bed: Path, typed: str, code: int, title: str
    ) -> None:
        other = "{id: skill-water, kind: skill, title: Plumbing in old houses, hours: 40}"
        bed.write_text(f"{BED}  - {other}\n")

        shown = on_a_terminal("--library", library, "import", bed, typed=typed, code=code)

        assert "contradict each other" in shown
        assert run("show", "skill-water", "--json").json["title"] == title
        assert ("skill-bed" in ids(run)) is (code == 0)

    def test_a_bad_file_is_refused_with_all_its_problems(self, run: Run, bed: Path) -> None:
        bed.write_text(BED.replace("skill-soil", "skill-nowhere"))

        refused = run("import", bed)

        assert (refused.code, refused.out) == (3, "")
        assert f"{bed}:5:" in refused.err
        assert "skill-nowhere" in refused.err

    def test_what_is_nowhere_becomes_a_placeholder_if_allowed(self, run: Run, bed: Path) -> None:
        bed.write_text(BED.replace("skill-soil", "skill-nowhere"))

        assert run("import", bed, "--allow-missing").code == 0
        assert "not described yet" in run("show", "skill-nowhere").out

    def test_a_file_that_is_not_there_is_refused(self, run: Run, tmp_path: Path) -> None:
        assert run("import", tmp_path / "nothing.yaml").code == 3

    def test_a_roadmap_may_come_through_a_pipe(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BED.encode())))

        assert run("import", "-").code == 0
        assert "skill-bed" in ids(run)


class TestWholeLibrary:
    def fill(self, run: Run) -> None:
        run(
            "done",
            "skill-soil",
            "--level",
            "2",
            "--on",
            "2026-11-01",
            "--hours",
            "2",
            "--note",
            "x",
        )
        run("skip", "course-books", "--evidence", "https://example.org/p")
        run("log", "skill-water", "0.25", "--note", "ü — \U0001f33b")

    def test_an_export_restores_the_same_into_a_fresh_library(
        self, run: Run, planted: Path, tmp_path: Path
    ) -> None:
        self.fill(run)
        whole, again = tmp_path / "all.json", tmp_path / "again.json"
        run("export", "-o", whole)
        other = tmp_path / "other.planner"
        other.write_bytes(planted.read_bytes())

        assert run("import", whole, library=other).code == 0
        run("export", "-o", again, library=other)

        assert again.read_bytes() == whole.read_bytes()
        assert b'"format": "library/1"' in whole.read_bytes()

    def test_into_a_library_in_use_it_is_merged(self, run: Run, tmp_path: Path) -> None:
        self.fill(run)
        whole = tmp_path / "all.json"
        run("export", "-o", whole)
        for _ in range(3):
            run("undo")
        run("done", "skill-water")

        assert run("import", whole, "--on-conflict", "keep").code == 0

        assert run("show", "skill-soil", "--json").json["record"]["level"] == 2
        assert run("show", "skill-water", "--json").json["status"] == "done"

    def test_what_differs_must_be_decided(self, run: Run, tmp_path: Path) -> None:
        run("done", "skill-soil")
        whole = tmp_path / "all.json"
        run("export", "-o", whole)
        run("skip", "skill-soil")

        refused = run("import", whole)
        assert refused.code == 3
        assert "1 entry differs from yours" in refused.err
        assert run("import", whole, "--on-conflict", "rename").code == 3
        assert run("import", whole, "--on-conflict", "replace").code == 0
        assert run("show", "skill-soil", "--json").json["status"] == "done"

    @pytest.mark.parametrize(
        ("part", "broken"),
        [
            ("records", '{"is": "record", "item": "nothing", "state": "done"}'),
            ("records", '{"is": "record", "item": "skill-soil", "state": "fine"}'),
            ("settings", '{"is": "setting", "name": "active-plan", "value": "none"}'),
            ("log", '{"is": "log", "id": "1", "item": "nothing", "on": "2026-11-01", "hours": 1}'),
        ],
    )
    def test_what_contradicts_itself_is_refused(
        self, run: Run, tmp_path: Path, part: str, broken: str
    ) -> None:
        whole = tmp_path / "all.json"
        run("export", "-o", whole)
        tree = json.loads(whole.read_text())
        tree[part].append(json.loads(broken))
        whole.write_text(json.dumps(tree))

        refused = run("import", whole)

        assert refused.code == 3
        assert str(whole) in refused.err
        assert run("undo").code == 4

    def test_a_restore_takes_an_export_exactly(self, run: Run, tmp_path: Path) -> None:
        whole = tmp_path / "all.json"
        run("export", "-o", whole)
        self.fill(run)

        assert run("restore", whole).code == 0
        assert run("export").out == whole.read_text()


class TestExport:
    def test_a_roadmap_holds_no_personal_data_and_can_be_read_back(
        self, run: Run, tmp_path: Path
    ) -> None:
        run("done", "skill-soil", "--note", "secret")
        path = tmp_path / "garden.yaml"

        assert run("export", "--format", "roadmap", "-o", path).code == 0
        assert "secret" not in path.read_text()
        assert run("validate", path).code == 0
        assert run("import", path, "--json").json["changed"] == []

    def test_targets_bring_only_what_they_need(self, run: Run, tmp_path: Path) -> None:
        path = tmp_path / "balcony.json"
        run("export", "--format", "roadmap", "-o", path, "role-balcony")

        items = {item["id"] for item in json.loads(path.read_text())["items"]}
        assert items == {
            "role-balcony", "skill-sowing", "skill-water", "skill-soil", "course-spring",
        }  # fmt: skip
        assert run("validate", path, library=tmp_path / "empty.planner").out == ""

    def test_targets_are_for_roadmaps(self, run: Run) -> None:
        assert run("export", "role-balcony").code == 3
        assert run("export", "--format", "roadmap", "role-balkony").code == 6

    def test_a_file_is_replaced_if_that_is_said_but_never_a_library_or_a_link(
        self, run: Run, library: Path, tmp_path: Path
    ) -> None:
        target, link = tmp_path / "all.json", tmp_path / "link.json"
        target.write_text("old")
        link.symlink_to(target)
        before = library.read_bytes()

        refused = run("export", "-o", target)
        assert (refused.code, target.read_text()) == (3, "old")
        assert "--force" in refused.err
        assert run("export", "-o", target, "--force").code == 0
        assert target.read_text() != "old"
        for taken in (library, link, tmp_path, "/dev/null"):
            assert run("export", "-o", taken, "--force").code == 3
        assert library.read_bytes() == before

    def test_a_place_that_is_not_there_is_refused(self, run: Run, tmp_path: Path) -> None:
        refused = run("export", "-o", tmp_path / "no" / "where.json")

        assert refused.code == 3
        assert "cannot be written" in refused.err

    @pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")
    def test_an_export_is_for_its_owner_alone(self, run: Run, tmp_path: Path) -> None:
        run("export", "-o", tmp_path / "all.json")

        assert (tmp_path / "all.json").stat().st_mode & 0o077 == 0

    def test_the_schema_is_one_json_object(self, run: Run) -> None:
        assert run("schema").json["$schema"].endswith("2020-12/schema")
