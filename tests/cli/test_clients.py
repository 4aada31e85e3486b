"""`crvs-desktop clients`, as a script sees it."""

import json
import socket
import sqlite3
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.domain.users import Role
from crvs_desktop.services import Services, clients
from tests.cli.conftest import OFFICE_ADMIN, OFFICE_PASSWORD

OpenServices = Callable[[Path], Services]
FIELDS = {
    "client_id",
    "name",
    "type",
    "status",
    "system",
    "birth",
    "death",
    "daily_quota",
    "created_at",
    "created_by",
    "secret_issued_at",
    "last_used_at",
    "last_used_from",
    "last_used_agent",
    "old_secret_until",
    "contact",
    "purpose",
    "secret_expires_on",
    "secret_review_on",
}


def create(run: Any, file: Path, name: str = "Clinic", *options: str) -> dict[str, Any]:
    ended = run("clients", "create", file, "--name", name, *(options or ("--type", "event-notification")), "--json")
    assert ended.exit_code == 0, ended.err
    return json.loads(ended.out)


def listed(run: Any, file: Path) -> list[dict[str, Any]]:
    return json.loads(run("clients", "list", file, "--json").out)


def audit_of(run: Any, file: Path) -> list[dict[str, Any]]:
    return json.loads(run("audit", "list", file, "--limit", "10000", "--json").out)


def accepts(services: Services, client_id: str, client_secret: str) -> bool:
    try:
        services.clients.check_credentials(client_id, client_secret, "127.0.0.1")
    except RefusedError:
        return False
    return True


def test_list_gives_every_client_and_no_secret(run: Any, training: Path) -> None:
    """`clients list --json` is one array of all clients with all that is known of them but their secrets."""
    ended = run("clients", "list", training, "--json")
    clients = json.loads(ended.out)
    assert (ended.exit_code, ended.err) == (0, "")
    assert [client["name"] for client in clients][:2] == ["Ibombo District Hospital", "Health insurance fund"]
    assert all(set(client) == FIELDS | {"attention"} for client in clients)
    assert {client["type"] for client in clients} == {"event-notification", "national-id", "record-search", "webhook"}
    statistics = next(client for client in clients if client["type"] == "webhook")
    assert statistics["birth"] == ["child-details", "mother-details"]
    assert "crvs_" not in ended.out


def test_list_aligns_columns_of_wide_and_combining_letters(run: Any, training: Path) -> None:
    """A name takes the columns that a terminal gives it: two for a Chinese character, none for a combining mark."""
    create(run, training, "医院医院")
    create(run, training, "e\u0323\u0301 clinic")  # NFC leaves one combining mark
    lines = run("clients", "list", training).out.splitlines()
    column = lines[0].index("TYPE")
    wide = next(line for line in lines if line.startswith("医院"))
    assert wide[column - 4 :].startswith("Event notification")
    assert lines[-1][column + 1 :].startswith("Event notification")
    assert "Inactive" in next(line for line in lines if line.startswith("Health insurance fund"))


def test_list_of_nothing_writes_an_empty_array(run: Any, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without clients a script gets an empty array, a person a sentence."""
    monkeypatch.setenv("CRVS_PASSWORD", OFFICE_PASSWORD)
    assert listed(run, office) == []
    ended = run("clients", "list", office)
    assert ended.out == ""
    assert "no clients yet" in ended.err


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--type", "event-notification"], {"type": "event-notification"}),
        (["--type", "record-search"], {"type": "record-search", "daily_quota": 2000}),
        (["--type", "record-search", "--daily-quota", "7"], {"daily_quota": 7}),
        (["--type", "webhook"], {"type": "webhook", "birth": [], "death": []}),
        (
            ["--type", "webhook", "--birth", "mother-details, child-details", "--death", "deceased-details"],
            {"birth": ["child-details", "mother-details"], "death": ["deceased-details"]},
        ),
    ],
)
def test_create_gives_working_keys(
    run: Any, training: Path, services_of: OpenServices, options: list[str], expected: dict[str, object]
) -> None:
    """A created client has its settings, and its secret is accepted."""
    keys = create(run, training, "Clinic", *options)
    assert set(keys) == FIELDS | {"client_secret", "sha_secret"}
    assert keys.items() >= (expected | {"name": "Clinic", "status": "active"}).items()
    assert accepts(services_of(training), keys["client_id"], keys["client_secret"])
    assert listed(run, training)[-1]["client_id"] == keys["client_id"]


def test_create_national_id_for_another_system(run: Any, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """--system says which national ID system it is; without it, it is MOSIP. A second one conflicts."""
    monkeypatch.setenv("CRVS_PASSWORD", OFFICE_PASSWORD)
    keys = create(run, office, "ID", "--type", "national-id", "--system", "other")
    assert keys["system"] == "other"
    assert keys["client_secret"].startswith("crvs_cs_")
    second = run("clients", "create", office, "--name", "ID 2", "--type", "national-id")
    assert (second.exit_code, second.out) == (4, "")
    run("clients", "delete", office, keys["client_id"], "--confirm-name", "ID")
    assert create(run, office, "ID 3", "--type", "national-id")["system"] == "mosip"


def test_create_for_a_person_shows_the_keys_by_name(run: Any, training: Path) -> None:
    """Without --json the keys stand on stdout with their names before them, and nothing is said at no terminal."""
    ended = run("clients", "create", training, "--name", "Clinic", "--type", "webhook")
    shown = dict(line.split("  ", 1) for line in ended.out.splitlines())
    assert shown["Client secret"].strip().startswith("crvs_test_cs_")
    assert shown["SHA secret"].strip().startswith("crvs_test_sha_")
    assert shown["Type"].strip() == "Webhook"
    assert ended.err == ""


def test_reveal_gives_the_same_sha_secret_and_no_client_secret(run: Any, training: Path) -> None:
    """What is revealed later is the Client ID and the SHA secret."""
    keys = create(run, training)
    ended = run("clients", "reveal", training, keys["client_id"], "--json")
    revealed = json.loads(ended.out)
    assert revealed["sha_secret"] == keys["sha_secret"]
    assert set(revealed) == FIELDS | {"sha_secret"}
    assert keys["client_secret"] not in run("clients", "reveal", training, keys["client_id"]).out


def test_refresh_replaces_the_client_secret_at_once(run: Any, training: Path, services_of: OpenServices) -> None:
    """After a refresh the new secret is accepted and the old one is not; the SHA secret stays."""
    keys = create(run, training)
    ended = run("clients", "refresh-secret", training, keys["client_id"], "--json")
    renewed = json.loads(ended.out)
    services = services_of(training)
    assert renewed["sha_secret"] == keys["sha_secret"]
    assert accepts(services, keys["client_id"], renewed["client_secret"])
    assert not accepts(services, keys["client_id"], keys["client_secret"])


def test_refresh_with_a_grace_period_lets_both_work(run: Any, training: Path, services_of: OpenServices) -> None:
    """--grace says for how long; `list` shows until when, and `end-grace` ends it."""
    keys = create(run, training)
    ended = run("clients", "refresh-secret", training, keys["client_id"], "--grace", "24h", "--json")
    renewed = json.loads(ended.out)
    services = services_of(training)
    assert "The old client secret works until " in ended.err
    assert accepts(services, keys["client_id"], renewed["client_secret"])
    assert accepts(services, keys["client_id"], keys["client_secret"])
    shown = listed(run, training)[-1]
    assert shown["old_secret_until"] == renewed["old_secret_until"]
    assert "OLD SECRET UNTIL" in run("clients", "list", training).out
    length = datetime.fromisoformat(shown["old_secret_until"]) - datetime.fromisoformat(shown["secret_issued_at"])
    assert length == timedelta(hours=24)

    ended = run("clients", "end-grace", training, keys["client_id"], "--json")
    assert json.loads(ended.out)["old_secret_until"] is None
    assert not accepts(services, keys["client_id"], keys["client_secret"])
    assert accepts(services, keys["client_id"], renewed["client_secret"])
    again = run("clients", "end-grace", training, keys["client_id"])
    assert (again.exit_code, again.out) == (4, "")
    assert "no grace period" in again.err
    assert run("clients", "refresh-secret", training, keys["client_id"], "--grace", "2h").exit_code == 2


def test_deactivate_and_activate(run: Any, training: Path, services_of: OpenServices) -> None:
    """A deactivated client's credentials are refused until it is activated."""
    keys = create(run, training)
    services = services_of(training)
    ended = run("clients", "deactivate", training, keys["client_id"], "--json")
    assert json.loads(ended.out)["status"] == "deactivated"
    assert not accepts(services, keys["client_id"], keys["client_secret"])
    ended = run("clients", "activate", training, keys["client_id"])
    assert (ended.exit_code, ended.out) == (0, "")
    assert "“Clinic” is active now." in ended.err
    assert accepts(services, keys["client_id"], keys["client_secret"])


def test_delete_needs_the_name(run: Any, training: Path) -> None:
    """A client is deleted only when its name is given, and is then no longer there."""
    client_id = create(run, training)["client_id"]
    wrong = run("clients", "delete", training, client_id, "--confirm-name", "Clinics")
    unconfirmed = run("clients", "delete", training, client_id)
    assert (wrong.exit_code, unconfirmed.exit_code) == (3, 2)
    assert "--confirm-name" in unconfirmed.err
    assert client_id in [client["client_id"] for client in listed(run, training)]

    ended = run("clients", "delete", training, client_id, "--confirm-name", "Clinic", "--json")
    assert json.loads(ended.out)["status"] == "deleted"
    assert client_id not in [client["client_id"] for client in listed(run, training)]
    assert run("clients", "delete", training, client_id, "--confirm-name", "Clinic").exit_code == 4


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--name", "  ", "--type", "webhook"], "Enter a name"),
        (["--name", "A", "--type", "HEALTH"], "--type"),
        (["--name", "A"], "--type"),
        (["--name", "A", "--type", "webhook", "--birth", "everything"], "“everything”"),
        (["--name", "A", "--type", "event-notification", "--birth", "child-details"], "Webhook"),
        (["--name", "A", "--type", "webhook", "--system", "mosip"], "System"),
        (["--name", "A", "--type", "record-search", "--daily-quota", "0"], "daily quota"),
        (["--name", "A", "--type", "record-search", "--daily-quota", str(10**30)], "daily quota"),
        (["--name", "A", "--type", "record-search", "--daily-quota", "many"], "--daily-quota"),
        (["--name", "A\udcff", "--type", "webhook"], "--name"),
    ],
)
def test_bad_input_ends_with_2(run: Any, training: Path, options: list[str], said: str) -> None:
    """What does not fit is said on stderr, nothing is written to stdout, and nothing is created."""
    ended = run("clients", "create", training, *options, "--json")
    assert (ended.exit_code, ended.out) == (2, "")
    assert said in ended.err
    assert len(listed(run, training)) == 5


def test_refusals_end_with_3(run: Any, training: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without permission or with a wrong password nothing is shown, and the audit knows."""
    forbidden = run("clients", "list", training, "--user", "e.mayuka", "--json")
    assert (forbidden.exit_code, forbidden.out) == (3, "")
    assert "National System Administrator" in forbidden.err
    monkeypatch.setenv("CRVS_PASSWORD", "not the password")
    assert run("clients", "list", training, "--json").exit_code == 3
    assert run("clients", "list", training, "--user", "nobody").exit_code == 3
    assert run("clients", "list", training, "--user", "").exit_code == 3
    monkeypatch.delenv("CRVS_PASSWORD")
    refused = [entry for entry in audit_of(run, training) if entry["outcome"] == "refused"][:4]
    assert [(entry["actor_id"], entry["action"]) for entry in reversed(refused)] == [
        ("e.mayuka", "clients-listed"),
        ("j.campbell", "signed-in"),
        ("", "signed-in"),
        ("", "signed-in"),
    ]


def test_missing_and_taken_end_with_4(run: Any, training: Path) -> None:
    """An unknown client and a taken name are told apart from wrong usage by the exit code."""
    for command in ("reveal", "refresh-secret", "end-grace", "activate", "deactivate"):
        ended = run("clients", command, training, "00000000-0000-4000-8000-000000000000", "--json")
        assert (ended.exit_code, ended.out) == (4, "")
    taken = run("clients", "create", training, "--name", " statistics  BUREAU", "--type", "webhook")
    assert taken.exit_code == 4
    assert "“Statistics bureau”" in taken.err


def test_a_file_that_cannot_be_used_ends_with_5(run: Any, tmp_path: Path) -> None:
    """A missing, foreign or impossible file is named, and none is made."""
    foreign = tmp_path / "letter.crvs"
    foreign.write_text("Dear Sir or Madam")
    for path in (tmp_path / "gone.crvs", foreign, tmp_path / ("a" * 300), tmp_path):
        ended = run("clients", "list", path, "--json")
        assert (ended.exit_code, ended.out) == (5, "")
        assert str(path) in ended.err
    assert [path.name for path in tmp_path.glob("*crvs*")] == ["letter.crvs"]


def test_a_bug_ends_with_1_and_shows_no_value(run: Any, training: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An unexpected error is one line; its trace comes with CRVS_DEBUG=1, without what the exception quotes."""

    def fail(_row: object, _created_by: str) -> object:
        raise LookupError("crvs_cs_" + "quo" + "ted")  # not in the line that a trace shows

    monkeypatch.setattr(clients, "client_of", fail)
    ended = run("clients", "list", training, "--json")
    assert (ended.exit_code, ended.out) == (1, "")
    assert ended.err.count("\n") == 1
    assert "CRVS_DEBUG=1" in ended.err
    monkeypatch.setenv("CRVS_DEBUG", "1")
    traced = run("clients", "list", training).err
    assert "LookupError" in traced
    assert "list_clients" in traced
    assert "quoted" not in traced
    assert audit_of(run, training)[1]["action"] == "signed-out"


def test_a_value_that_makes_no_sense_is_the_files_fault(run: Any, training: Path) -> None:
    """Somebody wrote to it past the program: damaged, said in one line, and not shown."""
    with sqlite3.connect(training) as database:
        database.execute("PRAGMA ignore_check_constraints = 1")
        database.execute("UPDATE clients SET type = 'crvs_cs_quoted' WHERE name = 'Statistics bureau'")
    database.close()
    ended = run("clients", "list", training, "--json")
    assert (ended.exit_code, ended.out) == (5, "")
    assert "damaged" in ended.err
    assert "quoted" not in ended.err


def test_sessions_are_audited_with_their_origin(run: Any, training: Path) -> None:
    """Every command signs in and out, also one that is refused, and says where it came from."""
    create(run, training)
    run("clients", "reveal", training, "unknown")
    entries = audit_of(run, training)[1:7]
    assert [(entry["action"], entry["outcome"]) for entry in reversed(entries)] == [
        ("signed-in", "done"),
        ("client-created", "done"),
        ("signed-out", "done"),
        ("signed-in", "done"),
        ("keys-revealed", "refused"),
        ("signed-out", "done"),
    ]
    assert {entry["origin"] for entry in entries} == {f"command-line@{socket.gethostname()}"}


def test_no_secret_leaves_by_another_way(
    run: Any, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Secrets and the password are on stdout of the command that gives them, and nowhere else."""
    monkeypatch.setenv("CRVS_PASSWORD", OFFICE_PASSWORD)
    monkeypatch.setenv("CRVS_DEBUG", "1")
    keys = create(run, office, "Clinic", "--type", "webhook")
    client_id = keys["client_id"]
    refreshed = run("clients", "refresh-secret", office, client_id, "--json")
    renewed = json.loads(refreshed.out)
    others = [
        run("clients", "create", office, "--name", "Clinic", "--type", "webhook"),
        run("clients", "deactivate", office, client_id, "--json"),
        run("clients", "list", office),
        run("clients", "list", office, "--json"),
        run("audit", "list", office, "--json"),
        run("audit", "export", office, tmp_path / "audit.jsonl", "--format", "jsonl"),
        run("audit", "export", office, tmp_path / "audit.csv", "--format", "csv"),
        run("clients", "delete", office, client_id, "--confirm-name", "Clinic", "--json"),
        run("audit", "list", office),
    ]
    places = [refreshed.err, *(ended.out + ended.err for ended in others)]
    places += [path.read_bytes().decode(errors="replace") for path in tmp_path.iterdir() if path.is_file()]
    assert len(places) >= 13
    for secret in (keys["client_secret"], renewed["client_secret"], keys["sha_secret"], OFFICE_PASSWORD):
        assert not any(secret in place for place in places)


def test_control_characters_do_not_reach_the_terminal(run: Any, training: Path) -> None:
    """Whatever got into the file, or stands in an argument, is written as an escape; JSON still says it exactly."""
    hostile = "A\x1b]0;x\x07\u202e\x9b\U000e0041B"
    with sqlite3.connect(training) as database:
        database.execute("UPDATE clients SET name = ? WHERE name = 'Statistics bureau'", (hostile,))
    database.close()
    table, as_json = run("clients", "list", training), run("clients", "list", training, "--json")
    said = run("clients", "list", training.with_name("\x1b[31mred.crvs"))
    extra = run("clients", "list", training, "\x1b[31mred")
    assert extra.exit_code == 2
    for text in (table.out, as_json.out, said.err, extra.err):
        assert all(character.isprintable() or character == "\n" for character in text)
    assert r"A\x1b]0;x\x07\u202e" in table.out
    assert hostile in [client["name"] for client in json.loads(as_json.out)]


def test_a_temporary_password_must_be_changed_first(
    run: Any, office: Path, services_of: OpenServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever has a temporary password is refused and told where to choose one; with two administrators the
    command asks who acts."""
    services = services_of(office)
    session = services.sessions.sign_in(OFFICE_ADMIN, OFFICE_PASSWORD, "test")
    services.team.create_user(session, "b.zulu", "Ben Zulu", Role.NATIONAL_SYSTEM_ADMIN, "a temporary password")

    monkeypatch.setenv("CRVS_PASSWORD", "a temporary password")
    temporary = run("clients", "list", office, "--user", "b.zulu", "--json")
    assert (temporary.exit_code, temporary.out) == (3, "")
    assert "crvs-desktop FILE" in temporary.err

    monkeypatch.setenv("CRVS_PASSWORD", OFFICE_PASSWORD)
    unsaid = run("clients", "list", office)
    assert unsaid.exit_code == 2
    assert "--user" in unsaid.err
    assert run("clients", "list", office, "--user", OFFICE_ADMIN).exit_code == 0

    user_id = next(user.user_id for user in services.team.list_users(session) if user.username == "b.zulu")
    services.team.deactivate_user(session, user_id)
    assert run("clients", "list", office).exit_code == 0


def test_without_a_terminal_no_password_is_wrong_usage(run: Any, office: Path) -> None:
    """A script that gives no password is told how, and nothing is tried."""
    ended = run("clients", "list", office, "--json")
    assert (ended.exit_code, ended.out) == (2, "")
    assert "CRVS_PASSWORD" in ended.err


def test_a_changed_demo_password_is_refused_without_a_terminal(
    run: Any, training: Path, services_of: OpenServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a training workspace the demo password is taken; where it was changed, the new one has to be given."""
    services = services_of(training)
    session = services.sessions.sign_in("j.campbell", "test", "test")
    services.sessions.change_password(session, "test", "another")
    assert run("clients", "list", training).exit_code == 3
    monkeypatch.setenv("CRVS_PASSWORD", "another")
    assert run("clients", "list", training).exit_code == 0


def test_details_and_attention_on_the_command_line(run: Any, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Noted at creation, edited one by one, taken away by an empty value; the list says why to look at a client."""
    monkeypatch.setenv("CRVS_PASSWORD", OFFICE_PASSWORD)
    made = create(
        run, office, "Clinic", "--type", "event-notification", "--contact", "Dr Zulu", "--expires-on", "2020-01-31"
    )
    assert (made["contact"], made["purpose"], made["secret_expires_on"]) == ("Dr Zulu", None, "2020-01-31")
    client_id = made["client_id"]
    ended = run("clients", "edit-details", office, client_id, "--purpose", "Births", "--contact", "", "--json")
    edited = json.loads(ended.out)
    assert (edited["contact"], edited["purpose"], edited["secret_expires_on"]) == (None, "Births", "2020-01-31")
    (client,) = listed(run, office)
    assert client["attention"] == ["expired", "never-used"]
    heading, line = run("clients", "list", office).out.splitlines()
    assert line[heading.index("ATTENTION") :].startswith("Secret expired, Never used")
    wrong = run("clients", "edit-details", office, client_id, "--review-on", "31.1.2027")
    assert wrong.exit_code == 2
    assert "--review-on is not a date" in wrong.err


def test_reminders_on_the_command_line(run: Any, office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A calendar file; a place that is not there is the disk's fault."""
    monkeypatch.setenv("CRVS_PASSWORD", OFFICE_PASSWORD)
    create(run, office, "Clinic", "--type", "event-notification", "--review-on", "2027-01-31")
    out = tmp_path / "reminders.ics"
    ended = run("clients", "reminders", office, out)
    assert (ended.exit_code, ended.err.strip()) == (0, f"Wrote 1 reminders to {out}.")
    assert b"DTSTART;VALUE=DATE:20270131\r\n" in out.read_bytes()
    assert run("clients", "reminders", office, tmp_path / "no" / "r.ics").exit_code == 5


def test_the_policy_says_when_a_client_is_unused(run: Any, training: Path, tmp_path: Path) -> None:
    """Instead of 90 days."""
    policy = tmp_path / "policy.toml"
    policy.write_text("secret_old_after_days = 100\n")

    def old(*words: str | Path) -> list[str]:
        clients = json.loads(run(*words, "clients", "list", training, "--json").out)
        return [client["name"] for client in clients if "old-secret" in client["attention"]]

    assert old() == []
    assert old("--policy", policy) == ["Ibombo District Hospital"]
