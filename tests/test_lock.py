"""The lock files: the same bytes everywhere, from wherever the pip of the user looks."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name

CHECKOUT = Path(__file__).parents[1]
PROJECT: dict[str, Any] = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
RUN, DEV = "requirements.lock", "requirements-dev.lock"
both = pytest.mark.parametrize("lock", [RUN, DEV])


def entries(lock: str) -> list[str]:
    """Give each locked package with its hashes as one line."""
    text = (CHECKOUT / lock).read_text(encoding="utf-8").replace("\\\n", "")
    return [line for line in text.splitlines() if not line.startswith("#")]


def pins(lock: str) -> dict[NormalizedName, str]:
    versions = {}
    for entry in entries(lock):
        requirement = Requirement(entry.split("--hash=")[0])
        (pin,) = requirement.specifier
        assert pin.operator == "=="
        versions[canonicalize_name(requirement.name)] = pin.version
    return versions


def asked(group: str) -> list[Requirement]:
    """Give the ranges of the project and of one dependency group, included groups too."""
    named = [*PROJECT["project"]["dependencies"]]
    groups = [group]
    while groups:
        for entry in PROJECT["dependency-groups"][groups.pop()]:
            if isinstance(entry, str):
                named.append(entry)
            else:
                groups.append(entry["include-group"])
    return [Requirement(name) for name in named]


@both
def test_a_lock_file_names_no_host(lock: str) -> None:
    text = (CHECKOUT / lock).read_text(encoding="utf-8")

    assert not re.findall(r"\w+://|simple/|--\S*index|--find-links|--trusted-host|\s@\s", text)


@both
def test_every_package_has_a_hash(lock: str) -> None:
    assert entries(lock)
    assert [entry for entry in entries(lock) if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize(("lock", "group"), [(RUN, "build"), (DEV, "dev")])
def test_the_lock_agrees_with_the_ranges_of_the_project(lock: str, group: str) -> None:
    locked = pins(lock)

    outside = [
        f"{wanted} is locked at {locked.get(canonicalize_name(wanted.name))}"
        for wanted in asked(group)
        if locked.get(canonicalize_name(wanted.name), "") not in wanted.specifier
    ]

    assert outside == []


#: They belong to a package that is asked for, and have its version.
PARTS = {"pydantic-core": "pydantic", "shiboken6": "pyside6-essentials"}


def imported(folder: str) -> set[str]:
    """Give the packages of others that the modules in a folder import."""
    ours = {*sys.stdlib_module_names, "planner", "tests", "benchmarks"}
    found: set[str] = set()
    for file in (CHECKOUT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {name.name.partition(".")[0] for name in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module.partition(".")[0])
    return found - ours


@pytest.mark.parametrize(
    ("folder", "group"), [("planner", "build"), ("tests", "dev"), ("benchmarks", "dev")]
)
def test_whatever_is_imported_is_asked_for(folder: str, group: str) -> None:
    """What only comes along with another package may be gone with its next version."""
    wanted = {canonicalize_name(one.name) for one in asked(group)}
    sources = packages_distributions()

    missing = []
    for module in sorted(imported(folder)):
        given = {canonicalize_name(name) for name in sources.get(module, [module])}
        if not (given | {PARTS.get(name, name) for name in given}) & wanted:
            missing.append(module)
    assert missing == []


def test_the_program_is_tested_with_what_it_runs_with() -> None:
    assert pins(RUN).items() <= pins(DEV).items()
