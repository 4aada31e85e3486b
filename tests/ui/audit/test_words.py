"""The codes of the audit in words."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import crvs_desktop
from crvs_desktop.domain.errors import SENTENCES
from crvs_desktop.domain.webhooks import Obstacle
from crvs_desktop.ui.audit.words import DETAIL_LABELS, REASONS, detail_text

PACKAGE = Path(crvs_desktop.__file__).parent
# Raised before there is a workspace whose audit could tell of it, or outside any use case.
NEVER_RECORDED = {
    "call-refused",  # stands in for the reason that it gets
    "checkpoint-code-mistyped",
    "checkpoint-unreadable",
    "file-exists",
    "not-a-workspace",
    "results-changed",
    "results-not-read",
    "results-unreadable",
    "workspace-empty",
    "workspace-newer",
}
# Where a change stands: what was before and what is now, under keys of their own.
PAIR = {"old", "new"}
# What records a refusal under a reason that stands in the call.
RECORDERS = {"_record", "_refuse", "refuse", "record_refusal", "unauthorized", "TokenError"}


def nodes() -> Iterator[ast.AST]:
    for layer in ("api", "crypto", "domain", "services"):
        for source in (PACKAGE / layer).rglob("*.py"):
            yield from ast.walk(ast.parse(source.read_text(encoding="utf-8")))


def reasons_in_sources() -> set[str]:
    """Return every reason that an entry can have, of the original's calls too."""
    found = {code for code in SENTENCES if not code.startswith(("policy-", "lesson-file-"))} - NEVER_RECORDED | set(
        Obstacle
    )
    for node in nodes():
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in RECORDERS:
                found |= {text for text in map(text_of, node.args) if "-" in text and text.islower()}
        elif isinstance(node, ast.FunctionDef) and node.name.startswith("_cause"):
            found |= {
                text for text in map(text_of, ast.walk(node)) if "-" in text and text.islower() and " " not in text
            }
    return found


def detail_keys_in_sources() -> set[str]:
    """Return every key that is written into details."""
    found = set()
    for node in nodes():
        if isinstance(node, ast.Assign | ast.AugAssign | ast.AnnAssign):
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            if not ast.unparse(target).split("[")[0].endswith("details"):
                continue
            if isinstance(target, ast.Subscript):
                found.add(text_of(target.slice))
        elif not (isinstance(node, ast.keyword) and node.arg == "details"):
            continue
        for inner in ast.walk(node):
            if isinstance(inner, ast.Dict):
                found |= {text_of(key) for key in inner.keys if key is not None}
    return found - PAIR - {""}


def text_of(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("secret", "client-secret", "Client secret"),
        ("secret", "previous", "The one before the refresh"),
        ("secret", True, "Yes"),
        ("verified", False, "No"),
        ("secret", "of-a-newer-version", "of-a-newer-version"),
        ("old_secret_until", None, "–"),
    ],
)
def test_a_detail_is_said_in_words(key: str, value: object, words: str) -> None:
    """A code of a newer version is shown as it is."""
    assert detail_text(key, value) == words


@pytest.mark.parametrize("code", sorted(reasons_in_sources()))
def test_every_reason_has_a_word(code: str) -> None:
    """The audit shows no code that is only for programs, whichever call was refused or failed."""
    assert code in REASONS


@pytest.mark.parametrize("key", sorted(detail_keys_in_sources()))
def test_every_detail_has_a_label(key: str) -> None:
    """The same for what the details of an entry are called."""
    assert key in DETAIL_LABELS
