"""The wheel, built through the source archive and installed where no checkout is in sight."""

from pathlib import Path

import pytest

from planner.ui.help.pages import pages
from tests.installing import CHECKOUT, Installed, install_wheel


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    return install_wheel(tmp_path_factory.mktemp("dist"), tmp_path_factory.mktemp("installed"))


def test_the_installed_package_is_the_wheels(installed: Installed) -> None:
    where = installed.python("import planner; print(planner.__file__)")

    assert Path(where) == installed.packages / "planner" / "__init__.py"


def test_the_installed_package_finds_every_resource(installed: Installed) -> None:
    code = "from planner.assets import asset; print(asset())"
    shipped = Path(installed.python(code))

    assert shipped == installed.packages / "planner" / "resources"
    found = files_below(shipped)
    helping = {name: found.pop(name) for name in list(found) if name.startswith("help/")}
    assert found == files_below(CHECKOUT / "resources")
    for name, content in helping.items():
        assert (CHECKOUT / "docs" / name.removeprefix("help/")).read_bytes() == content


def test_the_installed_package_has_every_page_of_the_help(installed: Installed) -> None:
    code = "from planner.ui.help.pages import pages; print(*pages(keyboard=''))"
    there = [name for name in pages(keyboard="") if name != "keyboard"]

    assert [name for name in installed.python(code).split() if name != "keyboard"] == there
    assert (installed.packages / "planner" / "resources" / "help").is_dir()


def test_the_installed_package_says_that_it_is_typed(installed: Installed) -> None:
    assert (installed.packages / "planner" / "py.typed").is_file()


def files_below(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
