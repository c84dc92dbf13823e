"""The window asks for no network: not by Python, not by Qt, not by the system (promise P28)."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
#: Listens to a run of robots; writes down what was asked of the network, and what was loaded.
LISTENER = """
import json, os, sys
told = []
def hook(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        told.append((event, repr(arguments)[:200]))
sys.addaudithook(hook)
def pytest_sessionfinish():
    loaded = [name for name in sys.modules if name.startswith("PySide6.")]
    with open(os.environ["HEARD"], "w", encoding="utf-8") as file:
        json.dump({"told": told, "loaded": loaded}, file)
"""
#: Every step from nothing to a plan, and every screen.
QUICK = ["tests/ui/test_first_hour.py", "tests/ui/test_window.py::test_everything_has_a_name"]


def without_network() -> list[str]:
    """Return how to start a program that has no network, where the system lets us."""
    start = ["unshare", "-rn"]
    if shutil.which("unshare") and not subprocess.call([*start, "true"], stderr=subprocess.DEVNULL):
        return start
    return []


def traced(log: Path) -> list[str]:
    """Return how to start a program whose connections are written down, where there is strace."""
    start = ["strace", "-f", "-qq", "-e", "trace=connect", "-o", str(log)]
    if shutil.which("strace") and not subprocess.call([*start, "true"], stderr=subprocess.DEVNULL):
        return start
    return []


@pytest.mark.parametrize(
    "robots", [QUICK, pytest.param(["tests/ui"], marks=pytest.mark.torture)], ids=["quick", "all"]
)
def test_robots_meet_no_network(tmp_path: Path, robots: list[str]) -> None:
    (tmp_path / "listener.py").write_text(LISTENER, encoding="utf-8")
    heard, log = tmp_path / "heard.json", tmp_path / "connections"
    start = [*without_network(), *(traced(log) if robots != QUICK else ())]
    options = ["-q", "-p", "listener", "-p", "no:cacheprovider", f"--deselect={__file__}"]
    done = subprocess.run(
        [*start, sys.executable, "-m", "pytest", *options, *robots],
        cwd=ROOT,
        env={**os.environ, "HEARD": str(heard), "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    found = json.loads(heard.read_text(encoding="utf-8"))
    assert found["told"] == []
    assert "PySide6.QtWidgets" in found["loaded"], "there was a window"
    assert not {"PySide6.QtNetwork", "PySide6.QtSql"} & set(found["loaded"])
    assert not log.exists() or "AF_INET" not in log.read_text(encoding="utf-8")
