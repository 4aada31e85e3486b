"""No secret lies anywhere but where it was handed out."""

import base64
import dataclasses
import logging
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest

from crvs_desktop.domain.audit import AuditFilter
from crvs_desktop.domain.clients import ClientType, NewClient, WebhookPermissions
from crvs_desktop.domain.errors import CrvsDesktopError
from crvs_desktop.domain.users import Role
from crvs_desktop.services import open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.export import ExportFormat
from crvs_desktop.services.setup import create_office_workspace
from tests.services.conftest import ADMIN, HOUR_MS, ORIGIN, PASSWORD, TEMPORARY_PASSWORD, Clock, rows

NEW_PASSWORD = "another lorry of flowers"
WRONG_PASSWORD = "typed-in-the-wrong-window"


def forms(secret: str | bytes) -> set[bytes]:
    """Return the ways in which a secret could have been written."""
    raw = secret.encode() if isinstance(secret, str) else secret
    wide = raw.decode().encode("utf-16-le") if isinstance(secret, str) else raw
    bare = raw.replace(b"-", b"") if isinstance(secret, str) else raw
    written = {raw, wide, bare, base64.b64encode(raw).rstrip(b"="), raw.hex().encode(), raw.hex().upper().encode()}
    return {form for form in written if len(form) > 8}


def test_no_secret_is_in_any_file_or_log(
    tmp_path: Path,
    environment: Environment,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """Everything that was ever issued, typed or derived is looked for in the workspace, what lies beside it, both
    kinds of export, and all that was logged or printed at the finest level."""
    caplog.set_level(logging.DEBUG)
    path = tmp_path / "office.crvs"
    recovery_code = create_office_workspace(path, "HQ", "Mercy Banda", ADMIN, PASSWORD, ORIGIN, environment)
    services = open_services(path, environment)
    admin = services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    secrets: list[str | bytes] = [recovery_code.reveal(), PASSWORD, NEW_PASSWORD, TEMPORARY_PASSWORD, WRONG_PASSWORD]
    secrets.append(bytes(admin.key))

    for client_type in ClientType:
        issued = services.clients.create_client(admin, NewClient(f"A {client_type}", client_type))
        renewed = services.clients.refresh_secret(admin, issued.client.client_id)
        services.clients.check_credentials(issued.client.client_id, renewed.client_secret.reveal(), ORIGIN)
        refused(
            lambda keys=issued: services.clients.check_credentials(
                keys.client.client_id, keys.client_secret.reveal(), ORIGIN
            )
        )
        refused(lambda keys=issued: services.clients.check_credentials(keys.client_secret.reveal(), "x", ORIGIN))
        services.clients.reveal_keys(admin, issued.client.client_id)
        services.clients.record_copy(admin, issued.client.client_id, "client-secret")
        services.clients.deactivate(admin, issued.client.client_id)
        secrets += [issued.client_secret.reveal(), renewed.client_secret.reveal(), issued.sha_secret.reveal()]
    services.clients.delete(admin, issued.client.client_id, issued.client.name)

    user = services.team.create_user(admin, "j.phiri", "Joyce Phiri", Role.FIELD_AGENT, TEMPORARY_PASSWORD)
    session = services.sessions.sign_in("j.phiri", TEMPORARY_PASSWORD, ORIGIN)
    secrets.append(bytes(session.key))
    services.sessions.change_password(session, TEMPORARY_PASSWORD, NEW_PASSWORD)
    services.team.reset_password(admin, user.user_id, TEMPORARY_PASSWORD)
    refused(lambda: services.sessions.sign_in(ADMIN, WRONG_PASSWORD, ORIGIN))
    refused(lambda: services.sessions.sign_in(WRONG_PASSWORD, ADMIN, ORIGIN))  # the wrong way round
    refused(lambda: services.sessions.change_password(admin, WRONG_PASSWORD, NEW_PASSWORD))
    services.sessions.lock(admin)
    clock.move(HOUR_MS)  # three were wrong
    refused(lambda: services.sessions.unlock(admin, WRONG_PASSWORD))
    clock.move(HOUR_MS)
    services.sessions.unlock(admin, PASSWORD)
    for export_format in ExportFormat:
        services.export.export(admin, AuditFilter(), tmp_path / f"audit.{export_format}", export_format)

    names = {found.name for found in tmp_path.iterdir() if found.is_file()}
    assert names == {"office.crvs", "office.crvs-wal", "office.crvs-shm", "audit.csv", "audit.jsonl"}
    printed = capfd.readouterr()
    places = {name: (tmp_path / name).read_bytes() for name in names}
    places["log"] = caplog.text.encode(errors="surrogatepass")
    places["output"] = (printed.out + printed.err).encode()
    assert b"A RECORD_SEARCH" in places["office.crvs-wal"]  # what is written can be found in this way
    found = [(name, secret) for name, content in places.items() for secret in secrets if in_any_form(secret, content)]
    assert found == []
    services.workspace.close()
    assert not any(in_any_form(secret, path.read_bytes()) for secret in secrets)


def in_any_form(secret: str | bytes, content: bytes) -> bool:
    return any(form in content for form in forms(secret))


def refused(work: Callable[[], object]) -> CrvsDesktopError:
    with pytest.raises(CrvsDesktopError) as error:
        work()
    return error.value


def test_no_error_and_no_trace_shows_a_secret(office_path: Path, environment: Environment) -> None:
    """Whatever goes wrong while a secret is at hand: the message, its parts, and the trace that would be logged."""
    services = open_services(office_path, environment)
    admin = services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    hook = services.clients.create_client(admin, NewClient("Hook", ClientType.WEBHOOK))
    client_id, secret = hook.client.client_id, hook.client_secret.reveal()
    rows(office_path, "UPDATE clients SET sha_sealed = x'01'")
    failing: list[Callable[[], object]] = [
        lambda: services.sessions.sign_in("nobody", PASSWORD, ORIGIN),
        lambda: services.sessions.unlock(admin, WRONG_PASSWORD),
        lambda: services.sessions.change_password(admin, PASSWORD, PASSWORD),
        lambda: services.sessions.change_password(admin, PASSWORD, "m.banda " + WRONG_PASSWORD),
        lambda: services.team.create_user(admin, WRONG_PASSWORD + "@", "x", Role.FIELD_AGENT, NEW_PASSWORD),
        lambda: services.clients.check_credentials("nobody", secret, ORIGIN),
        lambda: services.clients.check_credentials(client_id, secret + "x", ORIGIN),
        lambda: services.clients.reveal_keys(admin, client_id),
        lambda: services.clients.refresh_secret(admin, client_id),
        lambda: services.clients.edit_webhook(admin, client_id, WebhookPermissions(birth=("x",))),
        lambda: services.clients.create_client(admin, NewClient("hook", ClientType.HEALTH)),
        lambda: services.clients.get_client(admin, secret),
    ]
    secrets = [
        PASSWORD,
        NEW_PASSWORD,
        WRONG_PASSWORD,
        secret,
        hook.sha_secret.reveal(),
        repr(bytes(admin.key)),
        admin.key.hex(),
    ]
    for work in failing:
        error = refused(work)
        shown = "".join(traceback.format_exception(error)) + repr(error.args) + repr(error.params)
        assert [secret for secret in secrets if secret in shown] == []
    services.workspace.close()


def test_what_is_handed_out_shows_no_secret_by_itself(office_path: Path, environment: Environment) -> None:
    """Keys and sessions in a message, a trace or a debugger's list of fields."""
    services = open_services(office_path, environment)
    admin = services.sessions.sign_in(ADMIN, PASSWORD, ORIGIN)
    issued = services.clients.create_client(admin, NewClient("Hook", ClientType.WEBHOOK))
    revealed = services.clients.reveal_keys(admin, issued.client.client_id)
    secrets = [issued.client_secret.reveal(), issued.sha_secret.reveal(), repr(bytes(admin.key))[2:-1], admin.key.hex()]
    for value in (issued, revealed, admin, services, environment):
        shown = repr(value) + str(value) + f"{value}" + repr(getattr(value, "__dict__", ""))
        assert [secret for secret in secrets if secret in shown] == []
    for value in (issued, revealed, admin):
        with pytest.raises(TypeError):
            dataclasses.asdict(value)
    services.workspace.close()
