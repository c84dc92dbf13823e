"""The set-up script in a world of its own: it sees the tools that a test gives it, no others."""

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[1]
TOOLS = ("cat", "cksum", "cp", "dirname", "env", "grep", "mkdir", "readlink", "rm")
SHELL = shutil.which("sh")

FILES = (
    "scripts/setup",
    "pyproject.toml",
    "requirements.lock",
    "requirements-dev.lock",
    "planner/ui/display.py",
)

# Knows of itself whether it is new enough, whether its venv module and Qt's libraries are there,
# and notes what it is asked to install.
PYTHON = """#!/bin/sh
case $* in
  *version_info*sys.exit*|*sys.exit*version_info*) [ ! -e "$WORLD/too-old" ] ;;
  *ensurepip*) [ ! -e "$WORLD/no-venv" ] ;;
  *display.py*) [ ! -e "$WORLD/no-libraries" ] || printf '%s\\n' libegl1 libgl1 ;;
  *print*) echo python3.12-venv ;;
  --version) echo Python 3.12.1 ;;
  *"-m venv"*) mkdir -p .venv/bin && cp "$0" .venv/bin/python && echo "$PWD/.venv" >.venv/pyvenv.cfg
    echo venv >>"$WORLD/log" ;;
  *"-m pip install"*-r*) [ ! -e "$WORLD/offline" ] && echo "install ${*##* }" >>"$WORLD/log" ;;
  *"-m pip install"*) echo project >>"$WORLD/log" ;;
esac
"""
APT = """#!/bin/sh
case $* in *install*)
  echo "apt ${*##*-recommends }" >>"$WORLD/log"
  rm -f "$WORLD/no-venv" "$WORLD/no-libraries" ;;
esac
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows sets up by hand, see README")


@dataclass
class World:
    """A checkout and the tools that its set-up script can reach."""

    checkout: Path
    tools: Path

    def set_up(self, what: str = "run") -> "subprocess.CompletedProcess[str]":
        assert SHELL is not None
        environment = {"PATH": str(self.tools), "WORLD": str(self.tools.parent)}
        return subprocess.run(
            [SHELL, self.checkout / "scripts" / "setup", what],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def has(self, fact: str) -> None:
        (self.tools.parent / fact).touch()

    def tool(self, name: str, script: str) -> None:
        (self.tools / name).write_text(script)
        (self.tools / name).chmod(0o755)

    def log(self) -> list[str]:
        """Give what was done since this was asked last."""
        log = self.tools.parent / "log"
        lines = log.read_text().splitlines() if log.exists() else []
        log.unlink(missing_ok=True)
        return lines


@pytest.fixture
def world(tmp_path: Path) -> World:
    world = World(tmp_path / "checkout", tmp_path / "tools")
    world.tools.mkdir()
    for name in FILES:
        (world.checkout / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(CHECKOUT / name, world.checkout / name)
    for name in TOOLS:
        found = shutil.which(name)
        assert found is not None, name
        (world.tools / name).symlink_to(found)
    world.tool("python3", PYTHON)
    world.tool("id", "#!/bin/sh\necho 1000\n")
    return world


def test_the_first_run_installs_and_the_second_does_nothing(world: World) -> None:
    first, done = world.set_up(), world.log()
    second, done_again = world.set_up(), world.log()

    assert (first.returncode, done) == (0, ["venv", "install requirements.lock", "project"])
    assert (second.returncode, second.stderr, done_again) == (0, "", [])


def test_the_tools_of_developers_are_installed_when_asked_for(world: World) -> None:
    world.set_up()
    world.log()

    world.set_up("dev")

    assert world.log() == ["install requirements-dev.lock", "project"]


def change_the_lock(world: World) -> None:
    with (world.checkout / "requirements.lock").open("a") as lock:
        lock.write("one-more==1\n")


def move_the_checkout(world: World) -> None:
    world.checkout = world.checkout.rename(world.checkout.with_name("moved"))


def lose_the_interpreter(world: World) -> None:
    (world.checkout / ".venv" / "bin" / "python").unlink()


@pytest.mark.parametrize(
    ("happens", "expected"),
    [
        (change_the_lock, ["install requirements.lock", "project"]),
        (move_the_checkout, ["venv", "install requirements.lock", "project"]),
        (lose_the_interpreter, ["venv", "install requirements.lock", "project"]),
    ],
)
def test_what_no_longer_fits_is_done_again(
    world: World, happens: Callable[[World], None], expected: list[str]
) -> None:
    world.set_up()
    world.log()

    happens(world)
    world.set_up()

    assert world.log() == expected


def test_an_installation_that_failed_is_tried_again(world: World) -> None:
    world.has("offline")
    failed = world.set_up()
    (world.tools.parent / "offline").unlink()
    world.log()

    world.set_up()

    assert failed.returncode == 1
    assert "could not be installed" in failed.stderr
    assert world.log() == ["install requirements.lock", "project"]


def test_a_newer_python_is_found_behind_one_that_is_too_old(world: World) -> None:
    world.tool("python3", "#!/bin/sh\nexit 1\n")
    world.tool("python3.13", PYTHON)

    assert world.set_up().returncode == 0


def test_without_a_fitting_python_one_line_says_so(world: World) -> None:
    world.has("too-old")

    refused = world.set_up()

    assert refused.returncode == 1
    assert refused.stderr.count("\n") == 1
    assert "Python 3.11 to 3.14 is needed" in refused.stderr


def test_who_may_not_install_gets_one_line_to_paste(world: World) -> None:
    world.has("no-venv")
    world.tool("apt-get", APT)

    refused = world.set_up()

    assert refused.returncode == 1
    assert refused.stderr.count("\n") == 1
    assert "sudo apt-get install --no-install-recommends python3.12-venv" in refused.stderr
    assert world.log() == []


def test_the_tests_need_the_libraries_of_qt(world: World) -> None:
    world.has("no-libraries")
    world.tool("apt-get", APT)
    world.tool("id", "#!/bin/sh\necho 0\n")

    assert world.set_up("dev").returncode == 0
    log = world.log()
    assert log[0] == "apt libegl1 libgl1"
    assert "venv" in log


def test_who_may_install_gets_a_display_for_the_tests(world: World) -> None:
    world.tool("apt-get", APT)
    world.tool("id", "#!/bin/sh\necho 0\n")

    assert world.set_up("dev").returncode == 0
    assert world.log()[0].startswith("apt xvfb openbox xdotool")


def test_a_display_that_cannot_be_installed_is_no_reason_to_stop(world: World) -> None:
    world.tool("apt-get", "#!/bin/sh\nexit 100\n")
    world.tool("id", "#!/bin/sh\necho 0\n")

    done = world.set_up("dev")

    assert done.returncode == 0
    assert "will be skipped" in done.stderr
    assert world.log()[-1] == "project"


def test_without_apt_the_missing_package_is_named(world: World) -> None:
    world.has("no-venv")

    refused = world.set_up()

    assert refused.returncode == 1
    assert "python3.12-venv" in refused.stderr


@pytest.mark.parametrize("way", ["root", "sudo"])
def test_who_may_install_gets_missing_system_packages(world: World, way: str) -> None:
    world.has("no-venv")
    world.tool("apt-get", APT)
    if way == "root":
        world.tool("id", "#!/bin/sh\necho 0\n")
    else:
        world.tool("sudo", '#!/bin/sh\n[ "$1" = -n ] && shift\n"$@"\n')
        (world.tools / "true").symlink_to(shutil.which("true") or "/bin/true")

    done = world.set_up()

    assert done.returncode == 0
    assert world.log() == [
        "apt python3.12-venv",
        "venv",
        "install requirements.lock",
        "project",
    ]
