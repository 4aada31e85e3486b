"""The schema: the rules that hold even when nobody asks the services, and how an older file is brought up to it."""

import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import peewee
import pytest

from crvs_desktop.domain.clients import DAILY_QUOTA_LIMIT, ClientStatus, ClientType, IntegratingSystem
from crvs_desktop.domain.errors import StoreError
from crvs_desktop.domain.names import NAME_LIMIT
from crvs_desktop.domain.users import Role, UserStatus
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.models import workspace as workspace_module
from crvs_desktop.models.migrations import STEPS, VERSION
from crvs_desktop.models.tables import TABLES
from crvs_desktop.models.workspace import Workspace
from tests.models.conftest import files_in, sql

USER = {
    "id": 1,
    "username": "m.banda",
    "username_key": "m.banda",
    "full_name": "Mercy Banda",
    "role": "NATIONAL_SYSTEM_ADMIN",
    "status": "active",
    "must_change_password": 0,
    "created_at_ms": 0,
    "password_version": 1,
    "key_salt": b"s",
    "key_memory_kib": 8,
    "key_passes": 1,
    "key_lanes": 1,
    "key_sealed": b"k",
}
CLIENT = {
    "client_id": "c-1",
    "name": "Clinic",
    "name_key": "clinic",
    "type": "HEALTH",
    "status": "active",
    "created_at_ms": 0,
    "created_by_id": 1,
    "secret_hash": bytes(32),
    "secret_issued_at_ms": 0,
    "sha_sealed": b"s",
}
ENTRY = {
    "sequence": 1,
    "at_ms": 0,
    "actor_kind": "user",
    "actor_id": "m.banda",
    "actor_name": "Mercy Banda",
    "action": "client-created",
    "client_id": "c-1",
    "client_name": "Clinic",
    "outcome": "done",
    "reason": "",
    "origin": "",
    "details": "{}",
    "previous": "0" * 64,
    "hash": "1" * 64,
}
NATIONAL_ID = {"type": "NATIONAL_ID", "system": "MOSIP"}
DELETED = {"deleted_at_ms": 5, "secret_hash": None, "sha_sealed": None, "status": "deactivated"}


def insert(path: Path, table: str, row: dict[str, object], verb: str = "INSERT") -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        places = ", ".join("?" * len(row))
        connection.execute(f"{verb} INTO {table} ({', '.join(row)}) VALUES ({places})", tuple(row.values()))


@pytest.fixture
def filled(path: Path) -> Path:
    """A file with one user, one client and one audit entry."""
    insert(path, "users", USER)
    insert(path, "clients", CLIENT)
    insert(path, "audit_entries", ENTRY)
    return path


@pytest.mark.parametrize(
    "change",
    [
        {"client_id": "c-1"},
        {"name": ""},
        {"name": " padded"},
        {"name": "padded "},
        {"name": "x" * (NAME_LIMIT + 1)},
        {"name": None},
        {"name_key": "clinic"},
        {"name_key": ""},
        {"type": "AGE_CHECK"},
        {"type": "health"},
        {"status": "disabled"},
        {"type": "NATIONAL_ID"},
        {"system": "MOSIP"},
        {"type": "NATIONAL_ID", "system": "OTHER THAN KNOWN"},
        {"type": "WEBHOOK"},
        {"webhook": "{}"},
        {"type": "RECORD_SEARCH"},
        {"daily_quota": 5},
        {"type": "RECORD_SEARCH", "daily_quota": 0},
        {"type": "RECORD_SEARCH", "daily_quota": DAILY_QUOTA_LIMIT + 1},
        {"type": "RECORD_SEARCH", "daily_quota": 1.5},
        {"secret_hash": None},
        {"secret_hash": b"short"},
        {"secret_hash": "x" * 32},
        {"sha_sealed": None},
        {"deleted_at_ms": 5},
        {"created_by_id": 99},
        {"created_at_ms": "yesterday"},
    ],
    ids=str,
)
def test_the_database_refuses_a_client_that_breaks_the_rules(filled: Path, change: dict[str, object]) -> None:
    """Also when the services are bypassed."""
    other = CLIENT | {"client_id": "c-2", "name": "Other", "name_key": "other"}
    with pytest.raises(sqlite3.IntegrityError):
        insert(filled, "clients", other | change)
    insert(filled, "clients", other)


def test_the_database_allows_one_national_id_client_only(filled: Path) -> None:
    """A deactivated one counts, a deleted one does not; nor does it keep its name."""
    first = CLIENT | NATIONAL_ID | {"client_id": "n-1", "name": "First", "name_key": "first", "status": "deactivated"}
    second = first | {"client_id": "n-2", "name": "Second", "name_key": "second", "status": "active"}
    insert(filled, "clients", first)
    with pytest.raises(sqlite3.IntegrityError):
        insert(filled, "clients", second)
    sql(filled, "UPDATE clients SET deleted_at_ms = 1, secret_hash = NULL, sha_sealed = NULL WHERE client_id = 'n-1'")
    insert(filled, "clients", second)
    insert(filled, "clients", first | DELETED | {"client_id": "n-3"})


@pytest.mark.parametrize(
    "change",
    [
        {"username_key": "m.banda"},
        {"role": "ADMIN"},
        {"status": "pending"},
        {"must_change_password": 2},
        {"key_sealed": None},
        {"full_name": None},
    ],
    ids=str,
)
def test_the_database_refuses_a_user_that_breaks_the_rules(filled: Path, change: dict[str, object]) -> None:
    """Two accounts of one name, roles that do not exist, accounts without a key."""
    other = USER | {"id": 2, "username": "x", "username_key": "x"}
    with pytest.raises(sqlite3.IntegrityError):
        insert(filled, "users", other | change)
    insert(filled, "users", other)


def test_the_database_knows_the_values_that_the_program_knows(filled: Path) -> None:
    """Every type, status, role and kind can be stored."""
    for number, role in enumerate(Role, start=10):
        for status in UserStatus:
            name = f"{role}{status}"
            unique = {"id": None, "username": name, "username_key": name}
            insert(filled, "users", USER | unique | {"role": role.value, "status": status.value})
        own = {
            ClientType.NATIONAL_ID: {"system": "OTHER"},
            ClientType.WEBHOOK: {"webhook": "{}"},
            ClientType.RECORD_SEARCH: {"daily_quota": number},
        }
    for client_type in ClientType:
        unique = {"client_id": client_type.value, "name": client_type.value, "name_key": client_type.value}
        insert(filled, "clients", CLIENT | unique | own.get(client_type, {}) | {"type": client_type.value})
    for value in (*ClientStatus, *IntegratingSystem, *WorkspaceKind):
        column = {ClientStatus: "status", IntegratingSystem: "system", WorkspaceKind: "kind"}[type(value)]
        table = "workspace" if column == "kind" else "clients WHERE type = 'NATIONAL_ID'"
        name, _, condition = table.partition(" ")
        sql(filled, f"UPDATE {name} SET {column} = '{value}' {condition}")


def test_a_file_holds_one_workspace(filled: Path) -> None:
    """There is no second row to be taken for the first."""
    with pytest.raises(sqlite3.IntegrityError):
        insert(filled, "workspace", {"id": 2, "workspace_id": "x", "name": "x", "kind": "office", "created_at_ms": 0})


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_entries SET reason = 'x'",
        "UPDATE audit_entries SET sequence = 2",
        "UPDATE OR REPLACE audit_entries SET hash = 'x'",
        "UPDATE OR IGNORE audit_entries SET hash = 'x'",
        "DELETE FROM audit_entries",
        "DELETE FROM audit_entries WHERE sequence = 1",
        "INSERT OR REPLACE INTO audit_entries SELECT * FROM audit_entries",
        "REPLACE INTO audit_entries SELECT * FROM audit_entries",
        "INSERT INTO audit_entries SELECT * FROM audit_entries WHERE 1 ON CONFLICT DO UPDATE SET hash = ''",
    ],
)
def test_the_database_refuses_to_change_the_audit(filled: Path, statement: str) -> None:
    """Nothing that is written is changed, taken away or replaced, in whatever words it is tried."""
    before = sql(filled, "SELECT * FROM audit_entries")
    with pytest.raises(sqlite3.IntegrityError, match="audit entries are"):
        sql(filled, statement)
    assert sql(filled, "SELECT * FROM audit_entries") == before


@pytest.mark.parametrize("sequence", [-1, 0, 1, 3, 2**62, None])
@pytest.mark.parametrize("verb", ["INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE"])
def test_the_database_takes_only_the_next_audit_entry(filled: Path, sequence: int | None, verb: str) -> None:
    """No gap, no entry put in between, none numbered by itself."""
    with pytest.raises(sqlite3.IntegrityError, match="only appended"):
        insert(filled, "audit_entries", ENTRY | {"sequence": sequence}, verb)
    insert(filled, "audit_entries", ENTRY | {"sequence": 2}, verb)


def test_the_rules_hold_for_the_programs_own_connection(filled: Path) -> None:
    """Foreign keys and triggers are on where the services write."""
    workspace = Workspace.open(filled)
    for statement in ("DELETE FROM users", "DELETE FROM audit_entries"):
        with pytest.raises(peewee.IntegrityError), workspace.transaction():
            workspace._sql(statement)
    assert workspace._number("PRAGMA synchronous") == 2
    workspace.close()


def test_the_tables_are_what_the_models_say(path: Path) -> None:
    """Same names, same columns, same order, same columns that may be empty; all of them strict."""
    for table in TABLES:
        name = table._meta.table_name
        columns = sql(path, f"SELECT name, \"notnull\" = 0 AND pk = 0 FROM pragma_table_info('{name}') ORDER BY cid")
        fields = [(field.column_name, int(field.null)) for field in table._meta.sorted_fields]
        assert columns == fields
        assert sql(path, f"SELECT strict FROM pragma_table_list('{name}')") == [(1,)]


# Coming up to a later schema

LATER = (*STEPS, ("CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT", "INSERT INTO later VALUES (5)"))


@pytest.fixture
def later(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # after the file is made
    """The program of tomorrow, with one step more."""
    monkeypatch.setattr(workspace_module, "STEPS", LATER)
    monkeypatch.setattr(workspace_module, "VERSION", VERSION + 1)


@pytest.mark.usefixtures("later")
def test_an_older_file_is_brought_up_and_kept_as_it_was(filled: Path) -> None:
    """The step and its number come together; a private copy from before stays beside the file."""
    Workspace.open(filled).close()
    assert sql(filled, "SELECT id FROM later") == [(5,)]
    assert sql(filled, "PRAGMA user_version") == [(VERSION + 1,)]
    copy = filled.with_name(f"office.crvs.version-{VERSION}")
    assert files_in(filled.parent) == ["office.crvs", copy.name]
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert sql(copy, "PRAGMA user_version") == [(VERSION,)]
    assert sql(copy, "SELECT name FROM clients") == [("Clinic",)]
    Workspace.open(filled).close()
    assert sql(filled, "SELECT id FROM later") == [(5,)]


def test_a_step_that_fails_leaves_nothing(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither half its tables nor its number; today's program still opens the file."""
    with monkeypatch.context() as patched:
        last = ("CREATE TABLE last (id)", "INSERT INTO nowhere VALUES (1)")
        patched.setattr(workspace_module, "STEPS", (*LATER, last))
        patched.setattr(workspace_module, "VERSION", VERSION + 2)
        with pytest.raises((peewee.OperationalError, StoreError)):
            Workspace.open(filled)
    assert sql(filled, "PRAGMA user_version") == [(VERSION + 1,)]
    assert sql(filled, "SELECT name FROM sqlite_schema WHERE name = 'last'") == []
    sql(filled, f"PRAGMA user_version = {VERSION}")
    Workspace.open(filled).close()


@pytest.mark.usefixtures("later")
def test_two_programs_bring_up_a_file_at_once(filled: Path) -> None:
    """The second one finds the work done."""
    start = threading.Barrier(4, timeout=10)
    failed: list[BaseException] = []

    def open_it() -> None:
        start.wait()
        try:
            Workspace.open(filled).close()
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=open_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert sql(filled, "SELECT id FROM later") == [(5,)]
