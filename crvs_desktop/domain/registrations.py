"""Registrations of births, deaths and marriages: the plain facts, what one can search for, and their history.

How they are written in FHIR is in `bundles.py`. Source: OpenCRVS v1.4.1, search and workflow."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from crvs_desktop.domain.audit import Actor
from crvs_desktop.domain.locations import farajaland
from crvs_desktop.domain.names import name_key
from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP


class VitalEvent(StrEnum):
    """What is registered. Webhooks know births and deaths only (`domain.clients.Event`)."""

    BIRTH = "birth"
    DEATH = "death"
    MARRIAGE = "marriage"


VITAL_EVENT_LABELS: Final = {
    VitalEvent.BIRTH: QT_TRANSLATE_NOOP("domain", "Birth"),
    VitalEvent.DEATH: QT_TRANSLATE_NOOP("domain", "Death"),
    VitalEvent.MARRIAGE: QT_TRANSLATE_NOOP("domain", "Marriage"),
}


class RecordStatus(StrEnum):
    IN_PROGRESS = "IN_PROGRESS"
    REGISTERED = "REGISTERED"
    CERTIFIED = "CERTIFIED"


RECORD_STATUS_LABELS: Final = {
    RecordStatus.IN_PROGRESS: QT_TRANSLATE_NOOP("domain", "In progress"),
    RecordStatus.REGISTERED: QT_TRANSLATE_NOOP("domain", "Registered"),
    RecordStatus.CERTIFIED: QT_TRANSLATE_NOOP("domain", "Certified"),
}
# A client's search finds these only.
SEARCHABLE: Final = (RecordStatus.REGISTERED, RecordStatus.CERTIFIED)


class PersonRole(StrEnum):
    CHILD = "child"
    DECEASED = "deceased"
    MOTHER = "mother"
    FATHER = "father"
    INFORMANT = "informant"
    SPOUSE = "spouse"
    BRIDE = "bride"
    GROOM = "groom"
    WITNESS_ONE = "witnessOne"
    WITNESS_TWO = "witnessTwo"


# Whose record it is.
SUBJECTS: Final = {
    VitalEvent.BIRTH: PersonRole.CHILD,
    VitalEvent.DEATH: PersonRole.DECEASED,
    VitalEvent.MARRIAGE: PersonRole.BRIDE,
}


@dataclass(frozen=True)
class Person:
    """What is known of one person; an empty text is not known. The local names are in the country's own language."""

    first_names: str = ""
    family_name: str = ""
    local_first_names: str = ""
    local_family_name: str = ""
    birth_date: str = ""
    gender: str = ""
    identifier: str = ""

    @property
    def full_name(self) -> str:
        return f"{self.first_names} {self.family_name}".strip()


@dataclass(frozen=True)
class Registration:
    """The facts of one record. Dates are `2024-03-22`, places are ids of locations, an empty text is not known."""

    record_id: str
    event: VitalEvent
    status: RecordStatus
    tracking_id: str
    registration_number: str
    # `birth-declaration` or `birth-notification`.
    composition_type: str
    people: Mapping[PersonRole, Person]
    # Of the birth, the death or the marriage.
    event_date: str
    # Where it happened: the facility, or none for a home; the district it lies in; the country.
    facility_id: str
    district_id: str
    country: str
    declared_on: str
    office_id: str
    contact_number: str = ""
    contact_email: str = ""
    contact_relationship: str = ""

    @property
    def subject(self) -> Person:
        return self.people.get(SUBJECTS[self.event], Person())

    @property
    def title(self) -> str:
        """Whose record it is, in one line; a marriage has two."""
        roles = (PersonRole.BRIDE, PersonRole.GROOM) if self.event is VitalEvent.MARRIAGE else (SUBJECTS[self.event],)
        names = (self.people[role].full_name for role in roles if role in self.people)
        return " & ".join(name for name in names if name)


class HistoryAction(StrEnum):
    SENT_INCOMPLETE = "sent-incomplete"
    DECLARED = "declared"
    REGISTERED = "registered"
    CERTIFIED = "certified"
    RETRIEVED = "retrieved"


HISTORY_LABELS: Final = {
    HistoryAction.SENT_INCOMPLETE: QT_TRANSLATE_NOOP("domain", "Sent incomplete"),
    HistoryAction.DECLARED: QT_TRANSLATE_NOOP("domain", "Declared"),
    HistoryAction.REGISTERED: QT_TRANSLATE_NOOP("domain", "Registered"),
    HistoryAction.CERTIFIED: QT_TRANSLATE_NOOP("domain", "Certified"),
    HistoryAction.RETRIEVED: QT_TRANSLATE_NOOP("domain", "Retrieved"),
}
NOTIFIER_ROLE: Final = QT_TRANSLATE_NOOP("domain", "Health integration")
SEARCHER_ROLE: Final = QT_TRANSLATE_NOOP("domain", "Record search")


@dataclass(frozen=True)
class HistoryEntry:
    """One thing that was done to a record. `status` is the record's after it, `role` that of the actor in words."""

    at_ms: int
    action: HistoryAction
    status: RecordStatus
    actor: Actor
    role: str
    office_id: str = ""


@dataclass(frozen=True)
class Record:
    """A stored registration. Times are milliseconds since 1970 UTC; the history begins with the oldest entry."""

    registration: Registration
    created_at_ms: int
    modified_at_ms: int
    history: tuple[HistoryEntry, ...] = field(default=())


@dataclass(frozen=True)
class RecordSummary:
    """One row of a list of records. `number` grows with each record that is stored."""

    number: int
    record_id: str
    event: VitalEvent
    status: RecordStatus
    tracking_id: str
    registration_number: str
    title: str
    declared_on: str
    office_id: str
    created_at_ms: int


def name_words(text: str) -> list[str]:
    """Return the words of a name as they are compared: case-folded, split at spaces and hyphens.

    An apostrophe belongs to its word, whichever way it is written: `O’Brien-Ñuñez` gives `o'brien` and `ñuñez`."""
    letters = (
        "'" if character in "'’ʼ" else character if unicodedata.category(character)[0] in "LMN" else " "
        for character in name_key(text)
    )
    return [word.strip("'") for word in "".join(letters).split() if word.strip("'")]


def term(value: str) -> str:
    """Return a value other than a name as it is compared: without regard to case."""
    return name_key(value)


# The search parameters for the names of a person, where they are not `<role>FirstNames` and `<role>FamilyName`.
CHILD_FAMILY_NAME: Final = "childLastName"
# The roles whose names, identifier and date of birth have parameters of their own.
SEARCHED_ROLES: Final = (
    PersonRole.CHILD,
    PersonRole.DECEASED,
    PersonRole.MOTHER,
    PersonRole.FATHER,
    PersonRole.INFORMANT,
    PersonRole.BRIDE,
    PersonRole.GROOM,
)
ANY_NAME: Final = "name"
ANY_IDENTIFIER: Final = "nationalId"
# Where it happened: each district and state that it lies in. Asked for by `eventLocationLevel1` to `5`.
EVENT_AREA: Final = "eventLocationLevel"


def terms_of(registration: Registration) -> set[tuple[str, str]]:
    """Return what the record can be found by: pairs of a search parameter and a folded word or value.

    Not `recordId`: that is a column of the record. Dates are as they are, so that ranges of them can be compared."""
    return {(name, value) for name, value in _terms(registration) if value}


def _terms(registration: Registration) -> Iterator[tuple[str, str]]:
    locations = farajaland()
    for role, person in registration.people.items():
        yield from _person_terms(role, person)
    subject = registration.subject
    if registration.event is VitalEvent.BIRTH:
        yield "childGender", term(subject.gender)
    elif registration.event is VitalEvent.DEATH:
        yield "deceasedGender", term(subject.gender)
        yield "dateOfEvent", registration.event_date
    else:
        yield "dateOfMarriage", registration.event_date
    yield "event", registration.event.value
    yield "compositionType", term(registration.composition_type)
    yield "trackingId", term(registration.tracking_id)
    yield "registrationNumber", term(registration.registration_number)
    yield "dateOfRegistration", registration.declared_on
    yield "contactNumber", term(registration.contact_number)
    yield "contactEmail", registration.contact_email  # exact
    yield "declarationLocationId", registration.office_id
    for area in locations.ancestors(registration.office_id):
        yield "declarationJurisdictionId", area.id
    yield "eventCountry", term(registration.country)
    yield "eventLocationId", registration.facility_id
    yield EVENT_AREA, registration.district_id
    for area in locations.ancestors(registration.district_id):
        yield EVENT_AREA, area.id


def _person_terms(role: PersonRole, person: Person) -> Iterator[tuple[str, str]]:
    searched = role in SEARCHED_ROLES
    family = CHILD_FAMILY_NAME if role is PersonRole.CHILD else f"{role.value}FamilyName"
    for name, text in ((f"{role.value}FirstNames", person.first_names), (family, person.family_name)):
        for word in name_words(text):
            yield ANY_NAME, word
            if searched:
                yield name, word
    if searched:
        yield f"{role.value}Identifier", term(person.identifier)
        yield ANY_IDENTIFIER, term(person.identifier)
        yield f"{role.value}DoB", person.birth_date
