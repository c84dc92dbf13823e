"""The wheel in a virtual environment of its own."""

import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

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


def install_wheel(dist: Path, folder: Path) -> Installed:
    """Build source archive and wheel into one folder and install the wheel in the other."""
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", dist, ".", cwd=CHECKOUT)
    (wheel,) = dist.glob("*.whl")
    environment = Installed(folder)
    environment.install(wheel)
    return environment
