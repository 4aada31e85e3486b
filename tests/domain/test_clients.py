"""Client types and their settings."""

import pytest

from crvs_desktop.domain.clients import (
    DAILY_QUOTA_DEFAULT,
    DAILY_QUOTA_LIMIT,
    PERMISSION_LABELS,
    PERMISSIONS,
    SCOPES,
    STATUS_LABELS,
    SYSTEM_LABELS,
    TYPE_LABELS,
    Client,
    ClientStatus,
    ClientType,
    Event,
    IntegratingSystem,
    NewClient,
    WebhookPermissions,
)
from crvs_desktop.domain.errors import InputError

QUOTA, SYSTEM = {"daily_quota": 5}, {"system": IntegratingSystem.OTHER}
WEBHOOK = {"webhook": WebhookPermissions(birth=("child-details",))}


def test_the_types_have_their_labels_and_scopes_in_the_order_of_the_original() -> None:
    """The list that Create client offers, and what each type may call."""
    assert [TYPE_LABELS[client_type] for client_type in ClientType] == [
        "Event notification",
        "National ID",
        "Record search",
        "Webhook",
    ]
    assert SCOPES == {
        "HEALTH": ("declare", "notification-api"),
        "NATIONAL_ID": ("nationalId",),
        "RECORD_SEARCH": ("recordsearch",),
        "WEBHOOK": ("webhook",),
    }


def test_everything_that_can_be_ticked_or_shown_has_a_label() -> None:
    """No box, state or system appears on the screen as a code."""
    assert {permission for event in Event for permission in PERMISSIONS[event]} == set(PERMISSION_LABELS)
    assert set(STATUS_LABELS) == set(ClientStatus)
    assert set(SYSTEM_LABELS) == set(IntegratingSystem)


@pytest.mark.parametrize(
    ("new", "system", "webhook", "quota"),
    [
        (NewClient("x", ClientType.HEALTH), None, None, None),
        (NewClient("x", ClientType.NATIONAL_ID), IntegratingSystem.MOSIP, None, None),
        (NewClient("x", ClientType.NATIONAL_ID, system=IntegratingSystem.OTHER), IntegratingSystem.OTHER, None, None),
        (NewClient("x", ClientType.RECORD_SEARCH), None, None, DAILY_QUOTA_DEFAULT),
        (NewClient("x", ClientType.RECORD_SEARCH, daily_quota=1), None, None, 1),
        (NewClient("x", ClientType.RECORD_SEARCH, daily_quota=DAILY_QUOTA_LIMIT), None, None, DAILY_QUOTA_LIMIT),
        (NewClient("x", ClientType.WEBHOOK), None, WebhookPermissions(), None),
    ],
)
def test_a_type_gets_its_own_settings_and_their_defaults(
    new: NewClient, system: IntegratingSystem | None, webhook: WebhookPermissions | None, quota: int | None
) -> None:
    """A system for National ID, boxes for Webhook, a quota of 2000 for Record search; nothing else."""
    checked = new.with_settings()
    assert (checked.system, checked.webhook, checked.daily_quota) == (system, webhook, quota)
    assert checked.with_settings() == checked


@pytest.mark.parametrize(
    ("client_type", "settings"),
    [
        (client_type, settings)
        for settings, owner in (
            (QUOTA, ClientType.RECORD_SEARCH),
            (SYSTEM, ClientType.NATIONAL_ID),
            (WEBHOOK, ClientType.WEBHOOK),
        )
        for client_type in ClientType
        if client_type is not owner
    ],
)
def test_a_setting_of_another_type_is_refused(client_type: ClientType, settings: dict[str, object]) -> None:
    """It would be lost silently otherwise."""
    with pytest.raises(InputError) as refusal:
        NewClient("x", client_type, **settings).with_settings()  # type: ignore[arg-type]
    assert refusal.value.reason == "settings-mismatch"
    assert TYPE_LABELS[client_type] in str(refusal.value)


@pytest.mark.parametrize("quota", [0, -1, DAILY_QUOTA_LIMIT + 1, 10**30])
def test_a_quota_out_of_range_is_refused(quota: int) -> None:
    """A quota is at least one search a day and at most a million."""
    with pytest.raises(InputError) as refusal:
        NewClient("x", ClientType.RECORD_SEARCH, daily_quota=quota).with_settings()
    assert refusal.value.reason == "quota-invalid"


def test_webhook_boxes_come_in_the_order_of_the_screen_each_once() -> None:
    """However they were ticked."""
    ticked = WebhookPermissions(
        birth=("supporting-documents", "child-details", "child-details"), death=("informant-details", "death-encounter")
    )
    assert ticked.checked() == WebhookPermissions(
        birth=("child-details", "supporting-documents"), death=("death-encounter", "informant-details")
    )


@pytest.mark.parametrize(
    "permissions",
    [
        WebhookPermissions(birth=("deceased-details",)),
        WebhookPermissions(death=("child-details",)),
        WebhookPermissions(birth=("childs-details",)),
        WebhookPermissions(death=("x" * 10_000,)),
    ],
)
def test_a_box_that_an_event_does_not_have_is_refused(permissions: WebhookPermissions) -> None:
    """A death has no child's details; the sentence stays readable even when the name is not."""
    with pytest.raises(InputError) as refusal:
        permissions.checked()
    assert refusal.value.reason == "permission-unknown"
    assert len(str(refusal.value)) < 150


@pytest.mark.parametrize(
    ("client_type", "system", "label"),
    [
        (ClientType.NATIONAL_ID, IntegratingSystem.MOSIP, "MOSIP"),
        (ClientType.NATIONAL_ID, IntegratingSystem.OTHER, "National ID"),
        (ClientType.HEALTH, None, "Event notification"),
    ],
)
def test_the_type_column_shows_mosip_as_the_original_does(
    client_type: ClientType, system: IntegratingSystem | None, label: str
) -> None:
    """A National ID client for MOSIP goes by that name."""
    client = Client("id", "x", client_type, ClientStatus.ACTIVE, system, None, None, 0, "", 0, None, None, None)
    assert client.type_label == label
