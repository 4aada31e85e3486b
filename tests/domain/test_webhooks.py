"""Topics and payloads. Source: reference, sections 8.1, 8.5 and 9."""

import json

import pytest

from crvs_desktop.domain.clients import PERMISSIONS, ClientType, Event, WebhookPermissions
from crvs_desktop.domain.webhooks import (
    NATIONAL_ID_SECTIONS,
    STATE_LABELS,
    DeliveryState,
    Topic,
    payload,
    sections_for,
    shown_callback,
)
from tests.services.practice.registrations import registration

AT_MS = 1_711_099_800_000
ADDS = {
    ("birth", "child-details"): ["child"],
    ("birth", "mother-details"): ["mother"],
    ("birth", "father-details"): ["father"],
    ("birth", "informant-details"): ["informant"],
    ("birth", "supporting-documents"): ["first"],
    ("birth", "death-encounter"): [],
    ("birth", "anything else"): [],
    ("death", "deceased-details"): ["deceased"],
    ("death", "informant-details"): ["informant"],
    ("death", "supporting-documents"): ["first"],
    ("death", "death-encounter"): ["place"],
    ("death", "child-details"): [],
}


def sent(event: str, sections: tuple[str, ...], *left_out: str) -> list[str]:
    """Return the ids of what the payload holds."""
    topic = Topic(f"{event.upper()}_REGISTERED")
    message = json.loads(payload(registration(event, *left_out), topic, sections, "s-1", AT_MS))
    return [entry["resource"]["id"] for entry in message["event"]["context"][0]["entry"]]


def test_8_5_body_and_bundle() -> None:
    """Keys and their order, the time, the subscription's id; compact, with non-ASCII characters as they are."""
    body = payload(registration("birth"), Topic.BIRTH_REGISTERED, (), "s-1", AT_MS)
    message = json.loads(body)
    assert list(message) == ["timestamp", "id", "event"]
    assert (message["timestamp"], message["id"]) == ("2024-03-22T09:30:00.000Z", "s-1")
    assert list(message["event"]) == ["hub", "context"]
    assert message["event"]["hub"] == {"topic": "BIRTH_REGISTERED"}
    (context,) = message["event"]["context"]
    assert list(context) == ["resourceType", "entry"]
    assert [list(entry) for entry in context["entry"]] == [["resource"]] * 2
    assert [entry["resource"]["resourceType"] for entry in context["entry"]] == ["Task", "Patient"]
    assert "Zoë’s child" in body
    assert json.dumps(message, ensure_ascii=False, separators=(",", ":")) == body


@pytest.mark.parametrize(("event", "value"), ADDS)
def test_8_5_what_a_value_adds(event: str, value: str) -> None:
    """After the Task and the Patient that are always there (weakness W6); of a section only the first reference."""
    subject = "child" if event == "birth" else "deceased"
    assert sent(event, (value,)) == ["t-1", subject, *ADDS[event, value]]


def test_8_5_in_the_stored_order_and_what_is_missing() -> None:
    """A missing section adds nothing, and the others keep their order."""
    wanted = ("supporting-documents", "father-details", "mother-details")
    assert sent("birth", wanted, "father-details") == ["t-1", "child", "first", "mother"]
    assert sent("birth", ("child-details",), "child-details") == ["t-1"]


@pytest.mark.parametrize("event", Event)
def test_8_5_by_type(event: Event) -> None:
    """`webhook` by what is ticked, `nationalId` by its fixed list, `health` nothing more than entries 0 and 1."""
    ticked = WebhookPermissions(birth=("mother-details",), death=("death-encounter",))
    assert sections_for(ClientType.WEBHOOK, ticked, event) == ticked.of(event)
    assert sections_for(ClientType.WEBHOOK, WebhookPermissions(), event) == ()
    assert sections_for(ClientType.NATIONAL_ID, None, event) == NATIONAL_ID_SECTIONS[event]
    assert sections_for(ClientType.HEALTH, None, event) == ()


def test_9_birth_and_death_sections() -> None:
    """The lists of a National ID client and their order; all of them are sections of the event."""
    assert NATIONAL_ID_SECTIONS[Event.BIRTH] == (
        "child-details",
        "mother-details",
        "father-details",
        "supporting-documents",
        "informant-details",
    )
    assert NATIONAL_ID_SECTIONS[Event.DEATH] == (
        "deceased-details",
        "supporting-documents",
        "informant-details",
        "death-encounter",
    )
    assert all(set(NATIONAL_ID_SECTIONS[event]) == set(PERMISSIONS[event]) for event in Event)


def test_8_1_topics() -> None:
    """Six are known and two of them fire."""
    assert [topic.value for topic in Topic if topic.fires] == ["BIRTH_REGISTERED", "DEATH_REGISTERED"]
    assert [topic.event for topic in Topic] == [Event.BIRTH, Event.DEATH] * 3
    assert set(STATE_LABELS) == set(DeliveryState)


@pytest.mark.parametrize(
    ("callback", "shown"),
    [
        ("http://127.0.0.1:9/a/b", "http://127.0.0.1:9/a/b"),
        ("https://name:password@host/x?key=1#2", "https://host/x"),
        ("http://[::1]:8/", "http://[::1]:8/"),
        ("crvs_sha_secret", ""),
        ("mailto:x", ""),
        ("http://[", ""),
        ("http://h/\x1b[31m\u202e\ud800x", "http://h/[31mx"),
        ("http://h/" + "x" * 500, "http://h/" + "x" * 191),
    ],
)
def test_a_callback_is_shown_without_what_may_be_a_secret(callback: str, shown: str) -> None:
    """For the audit: no query, no name and password, nothing that cannot be printed, not endless."""
    assert shown_callback(callback) == shown
