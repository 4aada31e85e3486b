"""What the Linux packages say of the program, kept in step with the program."""

from __future__ import annotations

import configparser
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from linux import package

from crvs_desktop.cli.program import program
from crvs_desktop.models.workspace import APPLICATION_ID

HERE = Path(package.__file__).parent
MIME = "application/x-crvs-workspace"


def commands(command: click.Command, words: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    if isinstance(command, click.Group):
        for name, below in command.commands.items():
            yield from commands(below, (*words, name))
    else:
        yield words, command


@pytest.fixture(scope="module")
def man_page() -> str:
    """The manual page as roff, without its escapes."""
    words = [sys.executable, str(HERE / "man_page.py"), "0.0.0", "2026-11-24"]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.replace("\\-", "-")


def test_the_manual_page_has_every_command_with_every_option(man_page: str) -> None:
    """Whatever is added to the command line is in the page of the next package."""
    sections = dict(re.findall(r"^\.SS (.+)\n((?:(?!\.S[HS]).*\n)*)", man_page, re.MULTILINE))
    for words, command in commands(program):
        heading = next(title for title in sections if title.split()[: len(words)] == list(words))
        for option in command.params:
            if isinstance(option, click.Option):
                assert f"\n.B {option.opts[0]}" in sections[heading], (heading, option.opts)
            else:
                assert option.make_metavar(click.Context(command)) in heading


def test_the_manual_page_is_well_formed(man_page: str) -> None:
    """No line begins with what roff takes for a request of its own, and the sections of a manual are there."""
    requests = set(re.findall(r"^([.'].\S*)", man_page, re.MULTILINE))
    assert requests <= {".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".I", ".BR", ".RI", ".IR", ".br", ".nf", ".fi"}
    sections = re.findall(r"^\.SH (.+)", man_page, re.MULTILINE)
    assert sections[:4] == ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS"]
    assert {"COMMANDS", "ENVIRONMENT", "FILES", "EXIT STATUS", "EXAMPLES"} < set(sections)


def test_a_double_click_on_a_workspace_finds_the_program() -> None:
    """The type of `*.crvs` files has one name in the type's definition, the menu entry, the metadata and the icon."""
    definition = ElementTree.parse(HERE / "crvs-desktop.mime.xml").getroot()
    names = {element.tag.rpartition("}")[2]: element.attrib for element in definition.iter()}
    assert names["mime-type"]["type"] == MIME
    assert names["glob"]["pattern"] == "*.crvs"
    assert names["icon"]["name"] == package.MIME_ICON == MIME.replace("/", "-")
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(HERE / "crvs-desktop.desktop", "utf-8")
    assert entry["Desktop Entry"]["MimeType"] == f"{MIME};"
    assert entry["Desktop Entry"]["Exec"] == "crvs-desktop %f"
    metadata = ElementTree.parse(HERE / "crvs-desktop.metainfo.xml.in").getroot()
    assert metadata.findtext("provides/mediatype") == MIME
    assert metadata.findtext("launchable") == "crvs-desktop.desktop"


def test_a_workspace_under_another_name_is_known_by_its_header() -> None:
    """The four letters in the type's definition are the application id of the file."""
    definition = (HERE / "crvs-desktop.mime.xml").read_text("utf-8")
    assert f'value="{APPLICATION_ID.to_bytes(4, "big").decode()}" offset="68"' in definition
