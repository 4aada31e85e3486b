"""Every use case that writes, done in a furnished workspace; and which ones there are, read from the services."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from crvs_desktop.domain.audit import AuditAction, AuditFilter
from crvs_desktop.domain.client_details import ClientDetails
from crvs_desktop.domain.clients import ClientType, Event, GracePeriod, NewClient, WebhookPermissions
from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.domain.secret import Secret
from crvs_desktop.domain.snippets import Language, Purpose, Values
from crvs_desktop.domain.users import DEMO_ADMINISTRATOR, DEMO_PASSWORD, Role
from crvs_desktop.domain.webhooks import Attempt, Obstacle
from crvs_desktop.domain.workspaces import WorkspaceKind
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.environment import Environment
from crvs_desktop.services.export import ExportFormat
from crvs_desktop.services.practice import Practice, open_practice
from crvs_desktop.services.practice.access import PracticeControl
from crvs_desktop.services.practice.callers import Caller, Origin
from crvs_desktop.services.practice.outbox import Sent
from crvs_desktop.services.practice.places import PlaceFilter
from crvs_desktop.services.practice.registering import Registering
from crvs_desktop.services.practice.signatures import Signatures
from crvs_desktop.services.practice.snippets import Snippets
from crvs_desktop.services.practice.subscriptions import SubscribeRequest
from crvs_desktop.services.practice.webhooks import Webhooks
from crvs_desktop.services.restoring import restore_backup
from crvs_desktop.services.session import Session
from crvs_desktop.services.setup import create_office_workspace, create_training_workspace
from tests.domain.samples import notification
from tests.services.conftest import (
    ADMIN,
    HOUR_MS,
    ORIGIN,
    PASSWORD,
    TEMPORARY_PASSWORD,
    Clock,
    cheap_environment,
    rows,
)
from tests.services.practice.shelf import ZOE, store
from tests.services.test_permissions import report_of

OTHER_PASSWORD = "another lorry of flowers"
LESSON = """
title = "One"
why = "Because."
[[steps]]
name = "reveal"
text = "Reveal it."
hints = ["How"]
when.action = "keys-revealed"
[[steps]]
name = "ask"
text = "How many?"
answers = ["three"]
"""
EXPORT = "audit.jsonl"
CLIENTS = {
    "Hook": ClientType.WEBHOOK,
    "Ward": ClientType.HEALTH,
    "Fund": ClientType.RECORD_SEARCH,
    "Off": ClientType.HEALTH,
    "Renewed": ClientType.HEALTH,
}


@dataclass(frozen=True)
class Furnished:
    """A workspace in which every use case has something to work with, to be copied."""

    path: Path
    username: str
    password: str
    recovery_code: str
    secrets: dict[str, str]  # by the client's name
    sha_secret: str


def furnish(folder: Path, kind: WorkspaceKind) -> Furnished:
    path, environment, code = folder / f"{kind}.crvs", environment_in(folder, Clock()), ""
    folder.joinpath("lessons").mkdir(exist_ok=True)
    folder.joinpath("lessons", "one.toml").write_text(LESSON)
    if kind is WorkspaceKind.OFFICE:
        code = create_office_workspace(path, "HQ", "Mercy Banda", ADMIN, PASSWORD, ORIGIN, environment).reveal()
        username, password = ADMIN, PASSWORD
    else:
        create_training_workspace(path, ORIGIN, environment)
        username, password = DEMO_ADMINISTRATOR, DEMO_PASSWORD
    services = open_services(path, environment)
    session = services.sessions.sign_in(username, password, ORIGIN)
    made = {name: services.clients.create_client(session, NewClient(name, type_)) for name, type_ in CLIENTS.items()}
    services.clients.deactivate(session, made["Off"].client.client_id)
    services.clients.refresh_secret(session, made["Renewed"].client.client_id, GracePeriod.DAY)
    services.team.create_user(session, "n.other", "Nora", Role.NATIONAL_SYSTEM_ADMIN, TEMPORARY_PASSWORD)
    store(services.workspace, [ZOE])
    control = PracticeControl(services.workspace, environment)
    practice = open_practice(services, environment, control.start(session, "test"))
    hook = caller(services, "Hook")
    for event in ("BIRTH_REGISTERED", "DEATH_REGISTERED"):
        request = SubscribeRequest("http://127.0.0.1:9/", "subscribe", event, made["Hook"].sha_secret)
        practice.subscriptions.subscribe(hook, request)
    for event in Event:
        Registering(services.workspace, environment).register_sample(session, event)
    if kind is WorkspaceKind.TRAINING:
        services.lessons.start(session, "one")
        services.clients.reveal_keys(session, made["Hook"].client.client_id)
    export = folder / "lessons" / EXPORT
    services.export.export(session, AuditFilter(), export, ExportFormat.JSON_LINES)
    services.workspace.settle()
    services.workspace.close()
    secrets = {name: keys.client_secret.reveal() for name, keys in made.items()}
    return Furnished(path, username, password, code, secrets, made["Hook"].sha_secret.reveal())


def environment_in(folder: Path, clock: Clock) -> Environment:
    environment = cheap_environment(clock)
    return replace(environment, lessons_folder=lambda: folder / "lessons", settings_folder=lambda: folder / "settings")


def caller(services: Services, name: str) -> Caller:
    ((client_id, type_),) = rows(services.workspace.path, "SELECT client_id, type FROM clients WHERE name = ?", name)
    return Caller(str(client_id), name, ClientType(str(type_)), True, Origin("127.0.0.1", "test"))


class World:
    """A copy of a furnished workspace, opened by its administrator; the practice API is ready to be called."""

    def __init__(self, furnished: Furnished, folder: Path) -> None:
        self.furnished, self.folder, self.clock = furnished, folder, Clock()
        shutil.copytree(furnished.path.parent / "lessons", folder / "lessons")
        self.path = Path(shutil.copy(furnished.path, folder / furnished.path.name))
        self.environment = environment_in(folder, self.clock)
        self.services = open_services(self.path, self.environment)
        self.session = self.sign_in()
        access = PracticeControl(self.services.workspace, self.environment).start(self.session, "test")
        self.practice: Practice = open_practice(self.services, self.environment, access)
        self.file = folder / "out" / "file"  # where a use case writes one
        self.file.parent.mkdir()

    def sign_in(self) -> Session:
        return self.services.sessions.sign_in(self.furnished.username, self.password, ORIGIN)

    @property
    def password(self) -> str:
        return self.furnished.password

    def id_of(self, name: str) -> str:
        return self.caller(name).client_id

    def caller(self, name: str) -> Caller:
        return caller(self.services, name)

    def user_id(self, username: str = "n.other") -> int:
        ((user_id,),) = rows(self.path, "SELECT id FROM users WHERE username = ?", username)
        return int(str(user_id))

    def subscription(self) -> str:
        return str(rows(self.path, "SELECT subscription_id FROM subscriptions ORDER BY id")[0][0])

    def request(self, *, right: bool = True) -> SubscribeRequest:
        secret = Secret(self.furnished.sha_secret if right else "wrong")
        return SubscribeRequest("http://127.0.0.1:9/", "subscribe", "BIRTH_REGISTERED", secret)

    def sent(self) -> list[Sent]:
        ((number,),) = rows(self.path, "SELECT min(id) FROM deliveries")
        return [Sent(int(str(number)), Attempt(0, 0, "", None, "", Obstacle.NOT_REACHED.value))]

    def ready(self) -> None:
        """Make it ready to be asked once more, as a person would who tries again."""
        self.clock.move(HOUR_MS)  # or passwords would have to wait
        if self.session.is_locked:
            self.session = self.sign_in()
        shutil.rmtree(self.file.parent)
        self.file.parent.mkdir()

    def close(self) -> None:
        self.services.workspace.close()


def authenticate(world: World) -> None:
    name = "Ward"
    with world.services.clients.authenticated(
        AuditAction.TOKEN_ISSUED, world.id_of(name), world.furnished.secrets[name], ORIGIN, "test"
    ):
        pass


def unlock(world: World) -> None:
    world.session.set_key(None)
    world.services.sessions.unlock(world.session, world.password)


def refused(work: Callable[[], object]) -> None:
    """What is done is that a refusal gets recorded."""
    with suppress(RefusedError):
        work()


def restore(world: World) -> None:
    restore_backup(world.furnished.path, world.file, None, ORIGIN, world.environment)


def make_office(world: World) -> None:
    create_office_workspace(world.file, "HQ", "Mercy Banda", ADMIN, PASSWORD, ORIGIN, world.environment)


UseCase = Callable[[World], object]
USE_CASES: dict[str, UseCase] = {
    "AttentionService.export_reminders": lambda w: w.services.attention.export_reminders(w.session, w.file),
    "Audit.verify_export": lambda w: w.services.audit.verify_export(w.session, w.folder / "lessons" / EXPORT),
    "Audit.verify": lambda w: w.services.audit.verify(w.session),
    "AuditExport.export": lambda w: w.services.export.export(w.session, AuditFilter(), w.file, ExportFormat.CSV),
    "Backups.create": lambda w: w.services.backups.create(w.session, w.file),
    "Backups.create (encrypted)": lambda w: w.services.backups.create(w.session, w.file, Secret(OTHER_PASSWORD)),
    "Backups.daily": lambda w: w.services.backups.daily(w.session, w.file.parent, 7),
    "Backups.check": lambda w: w.services.backups.check(w.session),
    "Checkpoints.accept": lambda w: w.services.checkpoints.accept(w.session),
    "Checkpoints.export": lambda w: w.services.checkpoints.export(w.session),
    "Clients.create_client": lambda w: w.services.clients.create_client(w.session, NewClient("New", ClientType.HEALTH)),
    "Clients.reveal_keys": lambda w: w.services.clients.reveal_keys(w.session, w.id_of("Hook")),
    "Clients.refresh_secret": lambda w: w.services.clients.refresh_secret(w.session, w.id_of("Hook")),
    "Clients.end_grace": lambda w: w.services.clients.end_grace(w.session, w.id_of("Renewed")),
    "Clients.edit_webhook": lambda w: w.services.clients.edit_webhook(
        w.session, w.id_of("Hook"), WebhookPermissions(birth=("mother-details",))
    ),
    "Clients.edit_details": lambda w: w.services.clients.edit_details(
        w.session, w.id_of("Hook"), ClientDetails(purpose="Statistics", contact="Ms Tembo")
    ),
    "Clients.activate": lambda w: w.services.clients.activate(w.session, w.id_of("Off")),
    "Clients.deactivate": lambda w: w.services.clients.deactivate(w.session, w.id_of("Hook")),
    "Clients.delete": lambda w: w.services.clients.delete(w.session, w.id_of("Hook"), "Hook"),
    "Clients.record_copy": lambda w: w.services.clients.record_copy(w.session, w.id_of("Hook"), "sha-secret"),
    "Clients.check_credentials": lambda w: w.services.clients.check_credentials(
        w.id_of("Ward"), w.furnished.secrets["Ward"], ORIGIN
    ),
    "Clients.authenticated": authenticate,
    "Lessons.start": lambda w: w.services.lessons.start(w.session, "one"),
    "Lessons.leave": lambda w: w.services.lessons.leave(w.session),
    "Lessons.resume": lambda w: w.services.lessons.resume(w.session, "one"),
    "Lessons.look": lambda w: w.services.lessons.look(w.session),
    "Lessons.open_hint": lambda w: w.services.lessons.open_hint(w.session, "reveal"),
    "Lessons.answer": lambda w: w.services.lessons.answer(w.session, "ask", "ten"),
    "Notifications.notify": lambda w: w.practice.notifications.notify(w.caller("Ward"), notification()),
    "Notifications.record_refusal": lambda w: w.practice.notifications.record_refusal(
        None, Origin("127.0.0.1", "test"), AuditAction.EVENT_NOTIFIED, "token-missing", {}
    ),
    "Outbox.exchange": lambda w: w.practice.outbox.exchange(w.sent(), {}, 10),
    "Outbox.end": lambda w: w.practice.outbox.end(w.sent(), []),
    "Places.find": lambda w: w.practice.places.find(Origin("127.0.0.1", ""), PlaceFilter()),
    "Places.get": lambda w: w.practice.places.get(Origin("127.0.0.1", ""), ZOE.district_id),
    "PracticeControl.start": lambda w: PracticeControl(w.services.workspace, w.environment).start(w.session, "test"),
    "PracticeControl.stop": lambda w: PracticeControl(w.services.workspace, w.environment).stop(w.session, "test"),
    "PracticeControl.rotate_signing_key": lambda w: PracticeControl(
        w.services.workspace, w.environment
    ).rotate_signing_key(w.session),
    "RecordSearch.search": lambda w: w.practice.search.search(w.caller("Fund"), {"trackingId": ZOE.tracking_id}),
    "Recovery.recover": lambda w: w.services.recovery.recover(ADMIN, w.furnished.recovery_code, OTHER_PASSWORD, ORIGIN),
    "Recovery.renew_code": lambda w: w.services.recovery.renew_code(w.session),
    "Recovery.rotate_key": lambda w: w.services.recovery.rotate_key(w.session, w.password),
    "Registering.register_sample": lambda w: Registering(w.services.workspace, w.environment).register_sample(
        w.session, Event.DEATH
    ),
    "ResultFiles.write": lambda w: w.services.result_files.write(w.session, "Amina", w.file),
    "ResultFiles.write_certificates": lambda w: w.services.result_files.write_certificates(
        w.session, ["Amina"], b"%PDF", w.file
    ),
    "Reports.write": lambda w: w.services.reports.write(w.session, report_of(w.services), 1, b"%PDF", w.file),
    "Sessions.sign_in": lambda w: w.sign_in(),
    "Sessions.sign_out": lambda w: w.services.sessions.sign_out(w.session),
    "Sessions.lock": lambda w: w.services.sessions.lock(w.session),
    "Sessions.unlock": unlock,
    "Sessions.change_password": lambda w: w.services.sessions.change_password(w.session, w.password, OTHER_PASSWORD),
    "Sessions.record_setting_change": lambda w: w.services.sessions.record_setting_change(w.session, "idle", 10, 60),
    "Signatures.check": lambda w: Signatures(w.services.workspace, w.environment).check(
        w.session, w.id_of("Hook"), "{}", "sha256=00"
    ),
    "Signatures.sign": lambda w: Signatures(w.services.workspace, w.environment).sign(w.session, w.id_of("Hook"), "{}"),
    "Snippets.copy": lambda w: Snippets(w.services.workspace, w.environment).copy(
        w.session, Purpose.TOKEN, Language.CURL, Values(w.id_of("Hook")), with_secrets=False
    ),
    "Snippets.export_postman": lambda w: Snippets(w.services.workspace, w.environment).export_postman(
        w.session, Values(w.id_of("Hook")), w.file, with_secrets=True
    ),
    "Subscriptions.check": lambda w: refused(
        lambda: w.practice.subscriptions.check(w.caller("Hook"), w.request(right=False))
    ),
    "Subscriptions.subscribe": lambda w: w.practice.subscriptions.subscribe(w.caller("Hook"), w.request()),
    "Subscriptions.record_unverified": lambda w: refused(
        lambda: w.practice.subscriptions.record_unverified(w.caller("Hook"), w.request(), Obstacle.NOT_REACHED)
    ),
    "Subscriptions.list_own": lambda w: w.practice.subscriptions.list_own(w.caller("Hook")),
    "Subscriptions.unsubscribe": lambda w: w.practice.subscriptions.unsubscribe(w.caller("Hook"), w.subscription()),
    "Team.create_user": lambda w: w.services.team.create_user(
        w.session, "n.new", "New", Role.FIELD_AGENT, TEMPORARY_PASSWORD
    ),
    "Team.deactivate_user": lambda w: w.services.team.deactivate_user(w.session, w.user_id()),
    "Team.reactivate_user": lambda w: w.services.team.reactivate_user(w.session, w.user_id()),
    "Team.reset_password": lambda w: w.services.team.reset_password(w.session, w.user_id(), OTHER_PASSWORD),
    "Team.record_copy": lambda w: w.services.team.record_copy(w.session, w.user_id()),
    "Tokens.issue": lambda w: w.practice.tokens.issue(
        w.id_of("Ward"), Secret(w.furnished.secrets["Ward"]), Origin("127.0.0.1", "test")
    ),
    "Webhooks.redeliver": lambda w: Webhooks(w.services.workspace, w.environment).redeliver(
        w.session, w.sent()[0].number
    ),
    "Webhooks.send_test_event": lambda w: Webhooks(w.services.workspace, w.environment).send_test_event(
        w.session, w.subscription()
    ),
    "restore_backup": restore,
    "create_office_workspace": make_office,
    "create_training_workspace": lambda w: create_training_workspace(w.file, ORIGIN, w.environment),
}
OFFICE_ONLY = {"Recovery.recover", "Recovery.renew_code", "Recovery.rotate_key"}
# They write a file beside the workspace, too.
WRITE_FILES = {
    "AttentionService.export_reminders",
    "AuditExport.export",
    "Backups.create",
    "Backups.create (encrypted)",
    "Backups.daily",
    "Reports.write",
    "Snippets.export_postman",
    "restore_backup",
    "create_office_workspace",
    "create_training_workspace",
}
# They change a person's own progress, which is in the audit when it is done.
WITHOUT_ENTRY = {"Lessons.leave", "Lessons.look", "Lessons.open_hint", "Lessons.resume"}
# They make a workspace, and know nothing of the one that is open.
MAKE_WORKSPACES = {"restore_backup", "create_office_workspace", "create_training_workspace"}
# They tell what they found, even where nothing can be written: tests/services/test_backups.py, test_grace.py. A reset
# replaces the file that all the others work on: tests/services/learning/test_resetting.py.
TELL_ALL_THE_SAME = {"FileCheck.check", "Clients.list_clients", "reset_workspace"}
