"""The wheel, built through the source archive and installed where no checkout is in sight."""

import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


class Installed:
    """A virtual environment with the wheel in it, and beside it what the tests have installed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        paths = sysconfig.get_paths("venv", vars={"base": str(folder), "platbase": str(folder)})
        self.programs = Path(paths["scripts"])
        self.packages = Path(paths["purelib"])

    def install(self, wheel: Path) -> None:
        venv.create(self.folder, with_pip=False)
        pip = (sys.executable, "-m", "pip", "--python", self.programs / "python")
        run(*pip, "install", "--no-index", "--no-deps", wheel, cwd=self.folder)
        # A folder named in a .pth file is searched, but its own .pth files are not read: the
        # dependencies are found, the editable checkout is not.
        (self.packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")

    def python(self, code: str) -> str:
        return run(self.programs / "python", "-I", "-c", code, cwd=self.folder).strip()

    def planner(self, *words: str) -> str:
        return run(self.programs / "planner", *words, cwd=self.folder)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    dist = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", dist, ".", cwd=CHECKOUT)
    (wheel,) = dist.glob("*.whl")
    environment = Installed(tmp_path_factory.mktemp("installed"))
    environment.install(wheel)
    return environment


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
