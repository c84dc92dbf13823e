"""The wheel, built through the source archive and installed where no checkout is in sight."""

from pathlib import Path

import pytest

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
    assert files_below(shipped) == files_below(CHECKOUT / "resources")


def test_the_installed_package_says_that_it_is_typed(installed: Installed) -> None:
    assert (installed.packages / "planner" / "py.typed").is_file()


def files_below(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
