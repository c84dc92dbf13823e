"""A language made for tests: longer than English and easy to tell from it, made as real ones."""

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

#: Begins and ends whatever was translated.
OPEN, CLOSE = "⟦", "⟧"
#: The language that the window believes to speak; it has two forms of plural, as many have.
CODE = "de"
_ROOT = Path(__file__).parents[2]
_ACCENTS = str.maketrans(
    "abcdefghiklmnoprstuwyzABCDEFGHIJKLMNOPRSTUWYZ",
    "äƀċđēƒġĥïķľɱñõƥřšťůŵýžÅƁÇĎĘƑĜĦĨĴĶĽṀÑÖƤŘŠŤŮŴÝŽ",
)
_LONGER = 0.4


def make_pseudo(folder: Path) -> Path:
    """Gather all texts of the program as they are now and translate them; return the folder."""
    if shutil.which("pyside6-lupdate", path=str(Path(sys.executable).parent)) is None:
        pytest.skip("the tools of PySide6 for translators are not installed")
    folder.mkdir(parents=True, exist_ok=True)
    _tool("--into", str(folder), CODE)
    file = folder / f"planner_{CODE}.ts"
    tree = ET.parse(file)  # noqa: S314 - made by our own tool a moment ago
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        if (message.findtext("comment") or "").startswith("format "):
            translation.text = source
        elif message.get("numerus"):
            one, many = source.replace("(s)", ""), source.replace("(s)", "s")
            for form, text in zip(translation.findall("numerusform"), (one, many), strict=True):
                form.text = accented(text)
        else:
            translation.text = accented(source)
    tree.write(file, encoding="utf-8", xml_declaration=True)
    release = Path(sys.executable).with_name("pyside6-lrelease")
    qm = file.with_suffix(".qm")
    subprocess.run([release, "-silent", file, "-qm", qm], check=True)
    return folder


def accented(text: str) -> str:
    """Put accents on a text and make it longer; what is filled in stays as it is.

    >>> accented("Finish {title}")
    '⟦Ƒïñïšĥ {title} ~~~~⟧'
    """
    made, depth, letters = [], 0, 0
    for at, character in enumerate(text):
        depth += (character == "{") - (character == "}")
        kept = depth or text[max(at - 1, 0)] == "%"
        made.append(character if kept else character.translate(_ACCENTS))
        letters += not kept
    longer = " ".join(["~~~~"] * round(letters * _LONGER / 5)) or "~"
    return f"{OPEN}{''.join(made)} {longer}{CLOSE}"


def _tool(*arguments: str) -> None:
    subprocess.run(
        [sys.executable, str(_ROOT / "scripts" / "translate"), *arguments],
        check=True,
        capture_output=True,
    )
