"""Other users of the machine see nothing, and what is not ours is not used (promise P27)."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.errors import LibraryFileError, WriteFailedError
from planner.store import Store, places
from planner.workspace import restore
from tests.store.conftest import Clock, Opener
from tests.store.entities import skill
from tests.store.test_store import tick

pytestmark = pytest.mark.skipif(os.name == "nt", reason="rights are another thing there")

SOMEBODY_ELSE = 12345


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture(params=[0o000, 0o022, 0o077])
def any_umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


@pytest.mark.usefixtures("any_umask")
def test_nobody_else_may_look_at_anything_that_is_made(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "new" / "folder" / "library.planner"
    backups = tmp_path / "far" / "backups"
    store = Store.open(path, backups=backups, now=clock, start=lambda: [skill("a")])
    with store._file.transaction():
        store._file.execute("DELETE FROM item")
        assert rights(path.with_name(path.name + "-journal")) == 0o600
        store._file.execute("INSERT INTO meta VALUES ('x', 'y')")
    made = store.backup()
    store.copy_to(tmp_path / "copy.planner")
    path_at_last = tmp_path / "third" / "library.planner"
    restore(path_at_last, made)
    store.close()
    assert {rights(folder) for folder in (path.parent, path.parent.parent, backups)} == {0o700}
    assert {rights(folder) for folder in (backups.parent, path_at_last.parent)} == {0o700}
    files = [path, made, tmp_path / "copy.planner", path_at_last, *backups.glob("*.json")]
    assert len(files) == 5
    assert {rights(file) for file in files} == {0o600}


@pytest.mark.usefixtures("any_umask")
def test_the_users_own_folder_is_closed_to_others_whoever_opened_it(clock: Clock) -> None:
    folder = places.user_folder()
    folder.mkdir(parents=True)
    folder.chmod(0o755)
    Store.open(folder / "library.planner", now=clock).close()
    assert rights(folder) == 0o700
    (folder / "library.planner").chmod(0o644)
    Store.open(folder / "library.planner", now=clock).close()
    assert rights(folder / "library.planner") == 0o600


def test_a_library_elsewhere_keeps_the_rights_that_it_was_given(opened: Opener, path: Path) -> None:
    opened().close()
    path.chmod(0o640)
    path.parent.chmod(0o755)
    store = opened()
    store.write(tick("a"))
    assert (rights(path), rights(path.parent)) == (0o640, 0o755)
    assert any("other users" in fault for fault in store.check())


def test_backups_without_a_place_of_their_own_lie_in_the_users_folder(
    tmp_path: Path, clock: Clock
) -> None:
    path = tmp_path / "my library.planner"
    store = Store.open(path, now=clock)
    made = store.backup()
    store.close()
    assert made.parent.parent == places.user_folder() / "backups"
    assert made.parent.name.startswith("my library-")
    assert places.backup_folder(path.resolve()) == store.backup_folder == made.parent
    other = tmp_path / "other" / "my library.planner"
    assert places.backup_folder(other) != made.parent


needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away"
)


@needs_root
def test_a_users_folder_that_leads_to_somebody_elses_is_not_used(
    tmp_path: Path, clock: Clock
) -> None:
    foreign = tmp_path / "foreign"
    foreign.mkdir()
    os.chown(foreign, SOMEBODY_ELSE, -1)
    places.user_folder().parent.mkdir(parents=True)
    places.user_folder().symlink_to(foreign)
    with pytest.raises(LibraryFileError, match="belongs to another user"):
        Store.open(places.user_folder() / "library.planner", now=clock)
    assert list(foreign.iterdir()) == []


@needs_root
def test_backups_do_not_go_into_somebody_elses_folder(
    store: Store, tmp_path: Path, backups: Path
) -> None:
    foreign = tmp_path / "foreign"
    foreign.mkdir()
    os.chown(foreign, SOMEBODY_ELSE, -1)
    backups.symlink_to(foreign)
    with pytest.raises(LibraryFileError, match="belongs to another user"):
        store.backup()
    assert list(foreign.iterdir()) == []


def test_ones_own_links_are_followed(tmp_path: Path, clock: Clock, backups: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    (tmp_path / "link").symlink_to(real)
    (tmp_path / "link.planner").symlink_to(real / "library.planner")
    store = Store.open(tmp_path / "link.planner", backups=backups, now=clock)
    store.close()
    again = Store.open(tmp_path / "link" / "library.planner", backups=backups, now=clock)
    assert again.path == store.path == (real / "library.planner").resolve()
    again.close()


def test_a_write_protected_library_is_only_looked_at(opened: Opener, path: Path) -> None:
    opened().close()
    path.chmod(0o400)
    before = path.read_bytes()
    store = opened()
    assert store.read_only
    assert len(store.load().items) == 3
    with pytest.raises(WriteFailedError, match="write-protected"):
        store.write(tick("a"))
    with pytest.raises(WriteFailedError, match="write-protected"):
        store._file.execute("DELETE FROM item")
    assert store.check() == []
    assert store.backup().exists()
    assert path.read_bytes() == before
