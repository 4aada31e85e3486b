"""Verifying the audit of a workspace, and comparing it with what this computer has seen of it."""

import hashlib
import json
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from crvs_desktop.domain.audit import FIRST_PREVIOUS, AuditFilter, canonical_json
from crvs_desktop.domain.checkpoints import read_checkpoint
from crvs_desktop.domain.clients import ClientType, NewClient
from crvs_desktop.domain.errors import InputError, RefusedError, StoreError, UserError
from crvs_desktop.domain.links import Damage, Finding
from crvs_desktop.domain.users import Role
from crvs_desktop.domain.verification import Verification
from crvs_desktop.services import Services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.export import ExportFormat
from crvs_desktop.services.session import Session
from crvs_desktop.services.verification import verify_workspace
from tests.services.conftest import ADMIN, ENTRY_COLUMNS, ORIGIN, PASSWORD, add_entries, add_user, last_entry, rows

TRIGGERS = [
    *("audit_is_not_changed", "audit_is_not_deleted", "audit_is_appended"),
    *("checkpoint_is_not_changed", "checkpoint_is_not_deleted", "checkpoint_is_appended"),
]


def no_report(_done: int, _total: int) -> None: ...


def never() -> bool:
    return False


def tamper(path: Path, *statements: str) -> None:
    """Change the file as another program would that cares about no rule."""
    for trigger in TRIGGERS:
        rows(path, f"DROP TRIGGER IF EXISTS {trigger}")
    for statement in statements:
        rows(path, statement)


def rewrite_from(path: Path, sequence: int) -> None:
    """Make all hashes fit again from this entry on."""
    tamper(path)
    before = rows(path, f"SELECT hash FROM audit_entries WHERE sequence = {sequence - 1}")
    previous = before[0][0] if before else FIRST_PREVIOUS
    at = "strftime('%Y-%m-%dT%H:%M:%S', at_ms / 1000, 'unixepoch') || printf('.%03dZ', at_ms % 1000)"
    columns = [column for column in ENTRY_COLUMNS if column not in ("previous", "hash")]
    query = f"SELECT {at}, {', '.join(columns)} FROM audit_entries WHERE sequence >= {sequence} ORDER BY sequence"
    for row in rows(path, query):
        fields = dict(zip(["at", *columns], row, strict=True)) | {"previous": previous}
        fields["details"] = json.loads(str(fields["details"]))
        digest = hashlib.sha256(canonical_json(fields)).hexdigest()
        rows(
            path,
            "UPDATE audit_entries SET previous = ?, hash = ? WHERE sequence = ?",
            *(previous, digest, fields["sequence"]),
        )
        previous = digest


@pytest.fixture
def long_office(office: Services, admin: Session) -> Services:
    """A workspace of some hundred entries, whose last one is signed for."""
    add_entries(office, admin, 300)
    office.sessions.sign_out(office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN))
    return office


def seen_file(environment: Environment) -> Path:
    (path,) = (environment.settings_folder() / "checkpoints").iterdir()
    return path


def forget_all(environment: Environment) -> None:
    for path in (environment.settings_folder() / "checkpoints").iterdir():
        path.unlink()


def test_an_audit_that_holds_is_told_and_that_is_recorded(long_office: Services, admin: Session) -> None:
    """With how many entries there were, up to the one before the record."""
    last = last_entry(long_office, admin).sequence
    told: list[tuple[int, int]] = []
    assert long_office.audit.verify(admin) == Verification(last, last, None)
    record = last_entry(long_office, admin)
    assert (record.action, record.outcome, record.actor.id) == ("audit-verified", "done", ADMIN)
    assert record.details == {"result": "intact", "entries": last}
    add_entries(long_office, admin, 2000)
    result = long_office.audit.verify(admin, lambda done, total: told.append((done, total)))
    assert result.finding is None
    assert told == [(1000, result.entries), (2000, result.entries)]


def test_damage_is_told_and_recorded(long_office: Services, admin: Session, office_path: Path) -> None:
    """The audit goes on after it; the record says which entry it was."""
    tamper(office_path, "UPDATE audit_entries SET reason = 'x' WHERE sequence = 77")
    assert long_office.audit.verify(admin) == Verification(76, 4, Finding(Damage.CHANGED, 77, 77, 77))
    record = last_entry(long_office, admin)
    assert record.details == {"result": "changed", "entries": 76, "entry": 77}


@pytest.mark.parametrize("cancelled", [True, False])
def test_a_verification_that_was_not_finished_is_recorded(
    long_office: Services, admin: Session, office_path: Path, cancelled: bool
) -> None:
    """Stopped by the person, or by the file."""
    add_entries(long_office, admin, 1000)
    if not cancelled:
        rows(office_path, "DROP TABLE checkpoints")
    with pytest.raises(UserError if cancelled else StoreError):
        long_office.audit.verify(admin, cancelled=lambda: True)
    record = last_entry(long_office, admin)
    reason = "cancelled" if cancelled else "workspace-damaged"
    assert (record.action, record.outcome, record.reason) == ("audit-verified", "failed", reason)


def test_only_administrators_verify(office: Services, admin: Session) -> None:
    """Another role is refused, and that is recorded as what it was."""
    registrar = add_user(office, admin, "j.phiri", Role.LOCAL_REGISTRAR)
    for work in (office.audit.verify, office.checkpoints.export, office.checkpoints.accept):
        with pytest.raises(RefusedError):
            work(registrar)
    refused = [last_entry(office, admin)]
    refused += office.audit.entries(admin, [refused[0].sequence - 2, refused[0].sequence - 1])
    assert {entry.action for entry in refused} == {"audit-verified", "checkpoint-exported", "checkpoint-replaced"}
    assert {(entry.outcome, entry.reason) for entry in refused} == {("refused", "not-permitted")}


def test_what_is_written_meanwhile_is_left_for_the_next_time(office: Services, admin: Session) -> None:
    """Others go on working while the audit is verified."""
    add_entries(office, admin, 3000)
    last = last_entry(office, admin).sequence

    def work_on(done: int, _total: int) -> None:
        office.clients.create_client(admin, NewClient(f"Clinic {done}", ClientType.HEALTH))

    assert office.audit.verify(admin, work_on) == Verification(last, 4, None)
    assert office.audit.verify(admin).entries > last


@pytest.mark.parametrize(
    ("details", "holds"),
    [
        ('{"number": 7}', True),
        ('{"number":7}', True),
        (' {\n"number" :7} ', True),
        ('{"number": 8}', False),
        ('{"number": 7.0}', False),
        ('{"number": "7"}', False),
        ('{"number": 8, "number": 7}', False),
        ('{"number": 7, "more": null}', False),
        ('[["number", 7]]', False),
        ("{}", False),
        ("", False),
        ("not json", False),
        ('{"number": NaN}', False),
        ('{"number": "\\ud800"}', False),
        ("[" * 100_000, False),
    ],
)
def test_details_are_compared_by_what_they_say(
    office: Services, admin: Session, office_path: Path, details: str, holds: bool
) -> None:
    """Spacing is none of an entry's contents; what stands there twice, or reads as another kind of value, is."""
    add_entries(office, admin, 20)
    where = "details = '{\"number\": 7}'"
    ((sequence,),) = rows(office_path, f"SELECT sequence FROM audit_entries WHERE {where}")
    tamper(office_path)
    rows(office_path, f"UPDATE audit_entries SET details = ? WHERE {where}", details)
    finding = office.audit.verify(admin).finding
    assert finding == (None if holds else Finding(Damage.CHANGED, int(str(sequence)), int(str(sequence)), sequence))


def test_a_value_of_another_kind_is_a_change(office: Services, admin: Session, office_path: Path) -> None:
    """In a table that was made anew without its types; a number is no text that reads the same."""
    add_entries(office, admin, 20)
    columns = ", ".join(["sequence", "at_ms", *ENTRY_COLUMNS[1:]])
    tamper(office_path, "ALTER TABLE audit_entries RENAME TO was", f"CREATE TABLE audit_entries ({columns})")
    for change in ("at_ms = at_ms + 0.0", "at_ms = CAST(at_ms AS TEXT)", "reason = NULL", "reason = x''", "hash = 5"):
        rows(office_path, "DELETE FROM audit_entries")
        rows(office_path, "INSERT INTO audit_entries SELECT * FROM was")
        assert verify_workspace(office.workspace, admin.key, None, no_report, never).finding is None
        rows(office_path, f"UPDATE audit_entries SET {change} WHERE sequence = 9")
        result = verify_workspace(office.workspace, admin.key, None, no_report, never)
        assert result.finding == Finding(Damage.CHANGED, 9, 9, 9), change


@pytest.mark.parametrize("change", ["'nine'", "NULL", "9.5"])
def test_a_number_of_another_kind_is_found(office: Services, admin: Session, office_path: Path, change: str) -> None:
    """In a table that was made anew without its types; a text sorts behind all numbers, nothing before them."""
    add_entries(office, admin, 20)
    columns = ", ".join(["sequence", "at_ms", *ENTRY_COLUMNS[1:]])
    tamper(office_path, "ALTER TABLE audit_entries RENAME TO was", f"CREATE TABLE audit_entries ({columns})")
    rows(office_path, "INSERT INTO audit_entries SELECT * FROM was")
    rows(office_path, f"UPDATE audit_entries SET sequence = {change} WHERE sequence = 9")
    finding = verify_workspace(office.workspace, admin.key, None, no_report, never).finding
    assert finding is not None
    assert finding.entry == 9
    assert finding.damage in (Damage.MOVED, Damage.MISSING)  # as the place where it stands now is looked at or not


@pytest.mark.parametrize("number", [-5, 0, 2_000_000_000, 2**62, 2**63 - 1])
def test_an_entry_with_a_number_beyond_all_others_is_found_and_read(
    office: Services, admin: Session, office_path: Path, number: int
) -> None:
    """The list does not try to show all numbers between; work goes on as long as there is a next number."""
    add_entries(office, admin, 20)
    count = last_entry(office, admin).sequence
    tamper(office_path, f"UPDATE audit_entries SET sequence = {number} WHERE sequence = 9")
    result = verify_workspace(office.workspace, admin.key, None, no_report, never)
    assert result.finding == Finding(Damage.MOVED, 9, 9, number)
    listed = office.audit.matching(admin, AuditFilter())
    assert len(listed) == count
    if number > 0:
        (entry,) = office.audit.entries(admin, listed[-1:])
        assert entry.sequence == number
    if number == 2**63 - 1:
        with pytest.raises(StoreError) as error:
            office.audit.verify(admin)
        assert error.value.reason == "workspace-damaged"
    else:
        assert office.audit.verify(admin).finding == result.finding


# What was seen before


def test_the_newest_checkpoint_that_was_seen_is_kept_for_this_person_alone(
    office: Services, environment: Environment, office_path: Path
) -> None:
    """In the settings folder, the same small file as one that is exported."""
    first = office.checkpoints.compare()
    assert (first.damage, first.seen) == (None, None)
    kept = read_checkpoint(seen_file(environment).read_text("utf-8"))
    assert kept.sequence == first.last
    assert stat.S_IMODE(seen_file(environment).stat().st_mode) == 0o600
    session = office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    second = office.checkpoints.compare()
    assert (second.damage, second.seen) == (None, kept)
    assert office.checkpoints.seen() == office.checkpoints._newest()
    office.sessions.sign_out(session)
    office.checkpoints.compare()
    assert [path.name for path in office_path.parent.iterdir() if path.suffix == ".json"] == []


def test_an_older_copy_in_its_place_is_noticed(
    office: Services, admin: Session, office_path: Path, tmp_path: Path, open_one: Callable[[Path], Services]
) -> None:
    """At once, and still when it has grown longer than what was seen; verifying says it, too."""
    rows(office_path, "PRAGMA wal_checkpoint(TRUNCATE)")
    older = Path(shutil.copy(office_path, tmp_path / "older.crvs"))
    add_entries(office, admin, 5)
    office.sessions.sign_out(admin)
    assert office.checkpoints.compare().damage is None
    seen = office.checkpoints.seen()
    assert seen is not None
    restored = open_one(older)
    comparison = restored.checkpoints.compare()
    assert (comparison.damage, comparison.seen, comparison.last) == (Damage.CUT_OFF, seen, seen.sequence - 6)
    session = restored.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    finding = restored.audit.verify(session).finding
    assert finding == Finding(Damage.CUT_OFF, seen.sequence - 4, seen.sequence)
    add_entries(restored, session, 10)
    assert restored.checkpoints.compare().damage is Damage.REWRITTEN
    finding = restored.audit.verify(session).finding
    assert finding is not None
    assert (finding.damage, finding.until) == (Damage.REWRITTEN, seen.sequence)
    restored.sessions.sign_out(session)  # with a checkpoint that reaches further than the one that was seen
    assert restored.checkpoints.compare().damage is Damage.REWRITTEN
    assert restored.checkpoints.seen() == seen  # not forgotten by itself


def test_a_restored_copy_can_be_accepted(
    office: Services, admin: Session, office_path: Path, tmp_path: Path, open_one: Callable[[Path], Services]
) -> None:
    """An administrator does it, and the audit says what was seen and what it is from now on."""
    rows(office_path, "PRAGMA wal_checkpoint(TRUNCATE)")
    older = Path(shutil.copy(office_path, tmp_path / "older.crvs"))
    add_entries(office, admin, 5)
    office.sessions.sign_out(admin)
    office.checkpoints.compare()
    seen = office.checkpoints.seen()
    restored = open_one(older)
    session = restored.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    restored.checkpoints.accept(session)
    record = last_entry(restored, session)
    assert record.action == "checkpoint-replaced"
    assert seen is not None
    assert record.details["old"] == {"entry": seen.sequence, "signed_at": "2025-11-23T09:30:00.000Z"}
    assert restored.checkpoints.compare().damage is None
    assert restored.audit.verify(session).finding is None


@pytest.mark.parametrize("checkpoints_too", [True, False])
def test_the_end_cut_off_is_noticed(
    long_office: Services, admin: Session, office_path: Path, checkpoints_too: bool
) -> None:
    """Also when the checkpoints in the file were taken away with it."""
    long_office.checkpoints.compare()
    last = last_entry(long_office, admin).sequence
    tamper(office_path, "DELETE FROM audit_entries WHERE sequence > 200")
    if checkpoints_too:
        tamper(office_path, "DELETE FROM checkpoints WHERE sequence > 200")
    assert long_office.checkpoints.compare().damage is Damage.CUT_OFF
    assert long_office.audit.verify(admin).finding == Finding(Damage.CUT_OFF, 201, last)


def test_an_audit_that_was_written_anew_is_noticed(long_office: Services, admin: Session, office_path: Path) -> None:
    """Every hash fits, and the checkpoints that would say so are gone from the file; the settings still have one."""
    long_office.checkpoints.compare()
    last = last_entry(long_office, admin).sequence
    tamper(office_path, "UPDATE audit_entries SET details = '{}' WHERE sequence = 100")
    rewrite_from(office_path, 100)
    assert long_office.audit.verify(admin).finding == Finding(Damage.REWRITTEN, 5, last - 1, last - 1)
    tamper(office_path, "DELETE FROM checkpoints WHERE sequence > 100")
    assert long_office.checkpoints.compare().damage is Damage.REWRITTEN
    assert long_office.audit.verify(admin).finding == Finding(Damage.REWRITTEN, 5, last, last)
    forget_all(Environment())
    assert long_office.audit.verify(admin).finding is None  # what no one has seen, no one can miss


def test_another_key_is_noticed(long_office: Services, admin: Session, office_path: Path) -> None:
    """Who has no workspace key can sign with a key of their own, but cannot have it taken for the right one."""
    long_office.checkpoints.compare()
    tamper(office_path, "UPDATE workspace SET checkpoint_public_key = randomblob(32)", "DELETE FROM checkpoints")
    assert long_office.checkpoints.compare().damage is Damage.KEY_REPLACED
    assert long_office.audit.verify(admin).finding == Finding(Damage.KEY_REPLACED, 0, 0)
    forget_all(Environment())
    assert long_office.audit.verify(admin).finding == Finding(Damage.KEY_REPLACED, 0, 0)
    with pytest.raises(StoreError) as error:
        long_office.checkpoints.export(admin)
    assert error.value.reason == "checkpoint-key-lost"
    record = last_entry(long_office, admin)
    assert (record.action, record.outcome) == ("checkpoint-exported", "failed")


def test_a_file_that_says_it_is_another_workspace_is_known_by_its_key(
    long_office: Services, office_path: Path, open_one: Callable[[Path], Services]
) -> None:
    """Its number changed, its key and checkpoints taken away, its end cut off and all hashes made to fit: it would pass
    for a file of an older program, but that the same password opens the same key."""
    session = long_office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    assert long_office.checkpoints.compare(session).damage is None
    long_office.sessions.sign_out(session)
    seen = long_office.checkpoints.compare().last  # by a service that knows the key's name
    tamper(
        office_path,
        "DELETE FROM audit_entries WHERE sequence > 200",
        "DELETE FROM checkpoints",
        "UPDATE workspace SET workspace_id = 'w', checkpoint_key_sealed = NULL, checkpoint_public_key = NULL",
        "UPDATE audit_entries SET details = replace(details, 'workspace_id', 'was') WHERE sequence = 1",
        "UPDATE audit_entries SET action = 'setting-changed' WHERE action = 'checkpoint-key-made'",
    )
    rewrite_from(office_path, 1)
    forged = open_one(office_path)
    assert forged.checkpoints.compare().damage is None  # nothing of it was ever seen
    session = forged.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    comparison = forged.checkpoints.compare(session)
    assert comparison.damage is Damage.CUT_OFF
    assert comparison.seen is not None
    assert comparison.seen.sequence == seen
    finding = forged.audit.verify(session).finding
    assert finding is not None
    assert finding.damage is Damage.CUT_OFF


def test_an_administrator_who_makes_another_key_is_found_out(
    long_office: Services, admin: Session, office_path: Path, environment: Environment
) -> None:
    """The audit names the key that was made first; whoever holds the workspace key could seal a second one."""
    from crvs_desktop.services.chain import make_checkpoint_key

    with long_office.workspace.transaction():
        make_checkpoint_key(admin.key, environment.random_bytes)
    tamper(office_path, "DELETE FROM checkpoints")
    long_office.sessions.sign_out(long_office.sessions.sign_in(ADMIN, PASSWORD, ORIGIN))
    assert long_office.audit.verify(admin).finding == Finding(Damage.KEY_REPLACED, 0, 0)


def test_a_forged_checkpoint_is_not_kept(office: Services, office_path: Path) -> None:
    """One that is not signed, or speaks of an entry that is not there, would make the next opening look wrong."""
    office.checkpoints.compare()
    seen = office.checkpoints.seen()
    tamper(office_path, f"INSERT INTO checkpoints VALUES (9, '{FIRST_PREVIOUS}', 0, randomblob(64))")
    assert office.checkpoints.compare().damage is None
    assert office.checkpoints.seen() == seen


def test_settings_that_cannot_be_used_do_not_stop_the_work(
    office: Services, environment: Environment, caplog: pytest.LogCaptureFixture
) -> None:
    """The log says so; nothing can be compared then."""
    folder = environment.settings_folder()
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way")
    assert office.checkpoints.compare().damage is None
    assert "cannot be kept" in caplog.text
    folder.unlink()
    office.checkpoints.compare()
    seen_file(environment).write_text("{")
    assert office.checkpoints.compare().seen is None
    assert "cannot be read" in caplog.text


def test_an_exported_checkpoint_speaks_of_its_own_record(office: Services, admin: Session) -> None:
    """So it binds everything before, and that it was handed out."""
    made = office.checkpoints.export(admin)
    record = last_entry(office, admin)
    assert (made.sequence, made.hash, record.action) == (record.sequence, record.hash, "checkpoint-exported")
    assert made.workspace_id == office.info.workspace_id


def test_an_export_is_verified_and_the_result_recorded(office: Services, admin: Session, tmp_path: Path) -> None:
    """Also one from elsewhere; the entry names the file, and what was found where."""
    path = tmp_path / "audit.jsonl"
    office.export.export(admin, AuditFilter(), path, ExportFormat.JSON_LINES)
    assert office.audit.verify_export(admin, path).finding is None
    entry = last_entry(office, admin)
    count = len(path.read_bytes().splitlines())
    assert entry.details == {"file": "audit.jsonl", "result": "intact", "entries": count}
    path.write_bytes(path.read_bytes().replace(b'"signed-in"', b'"signed-out"', 1))
    finding = office.audit.verify_export(admin, path).finding
    assert finding is not None
    assert finding.damage is Damage.CHANGED
    entry = last_entry(office, admin)
    assert (entry.details["result"], entry.details["entry"]) == ("changed", finding.entry)


def test_what_is_no_export_is_refused_and_recorded(office: Services, admin: Session, tmp_path: Path) -> None:
    """Nor is one that is not there."""
    path = tmp_path / "letters.jsonl"
    path.write_text("Dear all")
    for file, reason in ((path, "not-an-export"), (tmp_path / "nothing.jsonl", "file-missing")):
        with pytest.raises((InputError, StoreError)) as refused:
            office.audit.verify_export(admin, file)
        assert refused.value.reason == reason
        entry = last_entry(office, admin)
        assert (entry.action, entry.outcome, entry.reason) == ("audit-verified", "failed", reason)
        assert entry.details == {"file": file.name}
