"""What happened in the practice workspaces that lessons begin in, after the history that every one has.

All of it comes from a fixed seed, so that it is the same on every computer, apart from the workspace's own keys and the
day on which it is made: a lesson may quote it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

from crvs_desktop.domain.audit import AuditFilter
from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.audit import Audit
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.export import AuditExport, ExportFormat
from crvs_desktop.services.practice_history import HOSPITAL_ADDRESS, INSURANCE_ADDRESS, History

FOREIGN_ADDRESS: Final = "203.0.113.140"
LABORATORY_ADDRESS: Final = "10.44.2.9"
CLINIC_ADDRESS: Final = "10.52.7.3"
# Which entries the prepared exports were altered at: a lesson asks for them.
CHANGED_ENTRY: Final = 43
MISSING_ENTRY: Final = 41

# `files` is a folder for what a lesson hands out.
Scenario = Callable[[History, Workspace, Environment, Path], None]


def _practice(_history: History, _workspace: Workspace, _environment: Environment, _files: Path) -> None:
    """Nothing more happened."""


def _leaked_secret(history: History, _workspace: Workspace, _environment: Environment, _files: Path) -> None:
    """Somebody found the hospital's secret, and uses it beside the hospital."""
    hospital = history.hospital
    keys = (hospital.client.client_id, hospital.client_secret.reveal())
    for address in (FOREIGN_ADDRESS, HOSPITAL_ADDRESS, FOREIGN_ADDRESS):
        history.go_on(minutes=50)
        history.call(*keys, address)


def _clearing_up(history: History, _workspace: Workspace, _environment: Environment, _files: Path) -> None:
    """A client whose contract rests, and one that nobody will need again."""
    with history.signed_in_now() as session:
        laboratory = history.create(session, NewClient("Regional laboratory", ClientType.HEALTH))
        old = history.create(session, NewClient("Old maternity system", ClientType.HEALTH))
    for keys, address in ((laboratory, LABORATORY_ADDRESS), (old, CLINIC_ADDRESS)):
        history.go_on(minutes=20)
        history.call(keys.client.client_id, keys.client_secret.reveal(), address)


def _tampered_export(_history: History, workspace: Workspace, environment: Environment, files: Path) -> None:
    """Three districts sent their audit; two of the files are not as they were written."""
    with _history.signed_in_now() as session:
        whole = files / "district-north.jsonl"
        export = AuditExport(workspace, environment, Audit(workspace, environment))
        export.export(session, AuditFilter(), whole, ExportFormat.JSON_LINES)
    lines = whole.read_bytes().splitlines(keepends=True)
    entry = json.loads(lines[CHANGED_ENTRY - 1])
    entry["origin"] = HOSPITAL_ADDRESS if entry["origin"] != HOSPITAL_ADDRESS else INSURANCE_ADDRESS
    forged = json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    changed = [*lines[: CHANGED_ENTRY - 1], forged, *lines[CHANGED_ENTRY:]]
    (files / "district-east.jsonl").write_bytes(b"".join(changed))
    missing = [*lines[: MISSING_ENTRY - 1], *lines[MISSING_ENTRY:]]
    (files / "district-south.jsonl").write_bytes(b"".join(missing))


def _a_day(history: History, _workspace: Workspace, _environment: Environment, _files: Path) -> None:
    """What is found in the morning: a clinic that mistypes its secret, and a secret in the wrong hands."""
    with history.signed_in_now() as session:
        clinic = history.create(session, NewClient("Solwezi clinic", ClientType.HEALTH))
        laboratory = history.create(session, NewClient("Regional laboratory", ClientType.HEALTH))
    secret = clinic.client_secret.reveal()
    mistyped = secret[:-1] + ("A" if secret[-1] != "A" else "B")
    for _ in range(3):
        history.go_on(minutes=7)
        history.call(clinic.client.client_id, mistyped, CLINIC_ADDRESS)
    history.go_on(minutes=11)
    history.call(laboratory.client.client_id, laboratory.client_secret.reveal(), LABORATORY_ADDRESS)
    for _ in range(2):
        history.go_on(minutes=35)
        history.call(history.hospital.client.client_id, history.hospital.client_secret.reveal(), FOREIGN_ADDRESS)


SCENARIOS: Final[dict[str, Scenario]] = {
    "practice": _practice,
    "leaked-secret": _leaked_secret,
    "clearing-up": _clearing_up,
    "tampered-export": _tampered_export,
    "a-day": _a_day,
}
