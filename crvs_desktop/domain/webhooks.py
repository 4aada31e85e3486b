"""Webhooks: what can be subscribed to, and the payload that each kind of client gets.

Source: OpenCRVS v1.4.1, webhooks `features/event/` and `features/manage/`."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

from crvs_desktop.domain.audit import utc_text
from crvs_desktop.domain.bundles import Bundle, first_of_type, section
from crvs_desktop.domain.clients import ClientType, Event, WebhookPermissions
from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP

CALLBACK_SHOWN: Final = 200


class Topic(StrEnum):
    """What a client can ask to be told of."""

    BIRTH_REGISTERED = "BIRTH_REGISTERED"
    DEATH_REGISTERED = "DEATH_REGISTERED"
    BIRTH_CERTIFIED = "BIRTH_CERTIFIED"
    DEATH_CERTIFIED = "DEATH_CERTIFIED"
    BIRTH_CORRECTED = "BIRTH_CORRECTED"
    DEATH_CORRECTED = "DEATH_CORRECTED"

    @property
    def event(self) -> Event:
        return Event.BIRTH if self.startswith("BIRTH") else Event.DEATH

    @property
    def fires(self) -> bool:
        """Whether anything is ever delivered; the original accepts the others and stays silent."""
        return self is REGISTERED[self.event]


REGISTERED: Final = {Event.BIRTH: Topic.BIRTH_REGISTERED, Event.DEATH: Topic.DEATH_REGISTERED}


class DeliveryState(StrEnum):
    WAITING = "waiting"
    DELIVERED = "delivered"
    FAILED = "failed"
    CANCELLED = "cancelled"


STATE_LABELS: Final = {
    DeliveryState.WAITING: QT_TRANSLATE_NOOP("domain", "Waiting"),
    DeliveryState.DELIVERED: QT_TRANSLATE_NOOP("domain", "Delivered"),
    DeliveryState.FAILED: QT_TRANSLATE_NOOP("domain", "Not delivered"),
    DeliveryState.CANCELLED: QT_TRANSLATE_NOOP("domain", "Cancelled"),
}


class Obstacle(StrEnum):
    """Why a callback got no message, or an attempt to verify it failed."""

    ADDRESS_REFUSED = "address-refused"
    NOT_REACHED = "not-reached"
    TIMED_OUT = "timed-out"
    ANSWER_UNUSABLE = "answer-unusable"
    ANSWER_NOT_2XX = "answer-not-2xx"
    CHALLENGE_WRONG = "challenge-wrong"
    SECRET_DAMAGED = "secret-damaged"


# What stands in the payload of a National ID client, which nobody can edit.
NATIONAL_ID_SECTIONS: Final[dict[Event, tuple[str, ...]]] = {
    Event.BIRTH: (
        "child-details",
        "mother-details",
        "father-details",
        "supporting-documents",
        "informant-details",
    ),
    Event.DEATH: ("deceased-details", "supporting-documents", "informant-details", "death-encounter"),
}
# Whose Patient every payload holds, whatever is ticked.
_SUBJECT_SECTIONS: Final = {Event.BIRTH: "child-details", Event.DEATH: "deceased-details"}


@dataclass(frozen=True)
class Subscription:
    """A client's wish to be told of a topic. The time is in milliseconds since 1970 UTC.

    `creator` is the username of who created the client."""

    subscription_id: str
    client_id: str
    client_name: str
    client_type: ClientType
    creator: str
    callback: str
    topic: Topic
    created_at_ms: int


@dataclass(frozen=True)
class Delivery:
    """One message to one subscriber, as it is sent at every attempt. Times are milliseconds since 1970 UTC.

    `next_at_ms` matters while it waits; `is_paused` says that it waits for its client to be activated."""

    number: int
    subscription_id: str
    client_id: str
    client_name: str
    callback: str
    topic: Topic
    is_test: bool
    state: DeliveryState
    is_paused: bool
    attempts: int
    next_at_ms: int
    created_at_ms: int


@dataclass(frozen=True)
class Attempt:
    """One try at a delivery: the answer's status and beginning, and in `error` what was in the way (an Obstacle).

    Without an error the receiver has taken it: it answered with a status of the two hundreds."""

    at_ms: int
    took_ms: int
    signature: str
    status: int | None
    answer: str
    error: str


@dataclass(frozen=True)
class DeliveryDetails:
    """A delivery with what is sent and what was tried, the first attempt first."""

    delivery: Delivery
    body: str
    attempts: tuple[Attempt, ...]


@dataclass(frozen=True)
class ReceivedMessage:
    """What came to the built-in receiver for a client. `header` is the signature that was sent with it."""

    at_ms: int
    client_id: str
    topic: str
    verified: bool
    header: str
    body: str


def sections_for(client_type: ClientType, permissions: WebhookPermissions | None, event: Event) -> tuple[str, ...]:
    """Return what a client's payload holds beside the Task and the Patient."""
    if client_type is ClientType.NATIONAL_ID:
        return NATIONAL_ID_SECTIONS[event]
    return permissions.of(event) if permissions is not None else ()


def payload(bundle: Bundle, topic: Topic, sections: Sequence[str], subscription_id: str, at_ms: int) -> str:
    """Return the body of a delivery: compact JSON, as it is signed and sent.

    bundle: the registration, a FHIR document whose Composition points to its sections."""
    found = [first_of_type(bundle, "Task")]
    found += [section(bundle, code) for code in (_SUBJECT_SECTIONS[topic.event], *sections)]
    context = {
        "resourceType": "Bundle",
        "entry": [{"resource": resource} for resource in found if resource is not None],
    }
    message = {
        "timestamp": utc_text(at_ms),
        "id": subscription_id,
        "event": {"hub": {"topic": topic.value}, "context": [context]},
    }
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))


def shown_callback(callback: str) -> str:
    """Return an address for the audit: without its query and without a name and password, where secrets may stand."""
    try:
        parts = urlsplit(callback)
    except ValueError:
        return ""
    host = parts.netloc.rpartition("@")[2]
    if not (parts.scheme and host):
        return ""
    shown = f"{parts.scheme}://{host}{parts.path}"
    return "".join(character for character in shown if character.isprintable())[:CALLBACK_SHOWN]
