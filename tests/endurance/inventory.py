"""Which use cases write: read from the source of the services, so that a new one cannot be forgotten."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

SERVICES = Path(__file__).parents[2] / "crvs_desktop" / "services"
BEGIN = {"_use_case", "_administer"}
# They only record that something was not done.
ONLY_REFUSE = {"_read", "_record_failure"}
# It does what others do, while a training workspace is made.
ONLY_PREPARE = {"History"}


def writing_use_cases() -> set[str]:
    """Return the public methods and functions that begin a transaction, `Class.method` or `function`."""
    trees = [ast.parse(path.read_text("utf-8")) for path in sorted(SERVICES.rglob("*.py"))]
    classes = {node.name: node for tree in trees for node in tree.body if isinstance(node, ast.ClassDef)}
    methods = {name: dict(_methods(classes, name)) for name in classes}
    writing: set[tuple[str, str]] = set()
    while True:  # until nobody is found any more who calls one that was found
        names = {method for _, method in writing}
        found = {
            (name, method)
            for name in classes
            for method, node in methods[name].items()
            if method not in ONLY_REFUSE
            and any(
                called in BEGIN or (name, called) in writing if is_own else called == "transaction" or called in names
                for is_own, called in _called(node)
            )
        }
        if found == writing:
            break
        writing = found
    functions = [node for tree in trees for node in tree.body if isinstance(node, ast.FunctionDef)]
    public = {
        f"{name}.{method}"
        for name, method in writing
        if name not in ONLY_PREPARE and not name.startswith("_") and not method.startswith("_")
    }
    return public | {node.name for node in functions if not node.name.startswith("_") and _makes_a_workspace(node)}


def _methods(classes: dict[str, ast.ClassDef], name: str) -> Iterator[tuple[str, ast.FunctionDef]]:
    """Its own and those of what it is made of."""
    for base in classes[name].bases:
        if isinstance(base, ast.Name) and base.id in classes:
            yield from _methods(classes, base.id)
    for node in classes[name].body:
        if isinstance(node, ast.FunctionDef):
            yield node.name, node


def _called(method: ast.FunctionDef) -> Iterator[tuple[bool, str]]:
    """Give `(True, name)` for `self.name`, and `(False, name)` for `self.part.name`."""
    for node in ast.walk(method):
        if not isinstance(node, ast.Attribute):
            continue
        if isinstance(node.value, ast.Name) and node.value.id in ("self", "cls"):
            yield True, node.attr
        elif isinstance(node.value, ast.Attribute) and isinstance(node.value.value, ast.Name):
            yield False, node.attr


def _makes_a_workspace(function: ast.FunctionDef) -> bool:
    return any(
        (isinstance(node, ast.Name) and node.id == "_Restoring")
        or (isinstance(node, ast.Attribute) and ast.unparse(node) == "Workspace.create")
        for node in ast.walk(function)
    )
