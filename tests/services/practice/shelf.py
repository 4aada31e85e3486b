"""A few records made up for the tests of searching: two births, a death, a marriage, and one that nobody may find."""

import uuid
from collections.abc import Iterable
from dataclasses import replace

from crvs_desktop.domain.audit import Actor, ActorKind, utc_text
from crvs_desktop.domain.bundle_writer import write_bundle
from crvs_desktop.domain.registrations import (
    HistoryAction,
    HistoryEntry,
    Person,
    PersonRole,
    RecordStatus,
    Registration,
    VitalEvent,
)
from crvs_desktop.models.workspace import Workspace
from crvs_desktop.services.practice.records import add_history, add_record

AT_MS = 1_711_965_600_000  # 2024-04-01T10:00:00.000Z
IBOMBO, ILANGA = "c24c0b72-11b5-4c1a-bbb7-61112fa6f481", "876b8f72-c111-4f73-a272-a33a415b02ed"
CENTRAL, SULAKA = "da30f792-d28c-4a92-bb2f-43d6a8ef9254", "c314df91-eb3c-483c-9841-3daeaafac772"
IBOMBO_OFFICE, ILANGA_OFFICE = "0be1dc9b-5c8b-4d20-a88c-08cafc71c99a", "94c9336d-024c-460a-9f99-238727b3db50"
IBOMBO_HOSPITAL, ILANGA_HOSPITAL = "7ca4e9b0-38ee-494c-8f1b-cb04f17a7526", "ff277f41-4bb0-41f8-b53f-83c16da8d62d"
REGISTRAR = Actor(ActorKind.USER, "k.mweene", "Kennedy Mweene")

ZOE = Registration(
    record_id="11111111-0000-4000-8000-000000000001",
    event=VitalEvent.BIRTH,
    status=RecordStatus.REGISTERED,
    tracking_id="BZOE001",
    registration_number="2024BZOE001",
    composition_type="birth-declaration",
    people={
        PersonRole.CHILD: Person("Zoë Amina", "O’Mbewe", "Zoé", "Ombéwé", "2024-03-22", "female", "5550000001"),
        PersonRole.MOTHER: Person("Grace", "Phiri", birth_date="1990-05-06", identifier="5550000002"),
        PersonRole.FATHER: Person("Jonathan", "O’Mbewe", birth_date="1988-07-08", identifier="5550000003"),
        PersonRole.INFORMANT: Person("Petronella", "Tembo", birth_date="1960-01-02", identifier="5550000004"),
    },
    event_date="2024-03-22",
    facility_id=IBOMBO_HOSPITAL,
    district_id=IBOMBO,
    country="FAR",
    declared_on="2024-04-01",
    office_id=IBOMBO_OFFICE,
    contact_number="0712345678",
    contact_email="Zoe.Family@example.org",
    contact_relationship="GRANDMOTHER",
)
KOFI = Registration(
    record_id="11111111-0000-4000-8000-000000000002",
    event=VitalEvent.BIRTH,
    status=RecordStatus.CERTIFIED,
    tracking_id="BKOFI02",
    registration_number="2024BKOFI02",
    composition_type="birth-notification",
    people={
        PersonRole.CHILD: Person("Kofi", "Li-Ñuñez", birth_date="2024-02-10", gender="male"),
        PersonRole.MOTHER: Person("Bo", "Li", birth_date="1995-12-31"),
    },
    event_date="2024-02-10",
    facility_id="",
    district_id=ILANGA,
    country="FAR",
    declared_on="2024-05-02",
    office_id=ILANGA_OFFICE,
)
CHANDA = Registration(
    record_id="11111111-0000-4000-8000-000000000003",
    event=VitalEvent.DEATH,
    status=RecordStatus.REGISTERED,
    tracking_id="DCHAND3",
    registration_number="2024DCHAND3",
    composition_type="death-declaration",
    people={
        PersonRole.DECEASED: Person("Chanda", "Mwila", birth_date="1950-02-03", gender="male", identifier="5550000005"),
        PersonRole.SPOUSE: Person("Ruthanne", "Mwila", identifier="5550000006"),
        PersonRole.INFORMANT: Person("Obadiah", "Mwila", birth_date="1980-03-04", identifier="5550000007"),
    },
    event_date="2024-01-15",
    facility_id=ILANGA_HOSPITAL,
    district_id=ILANGA,
    country="FAR",
    declared_on="2024-01-20",
    office_id=ILANGA_OFFICE,
    contact_number="0798765432",
    contact_relationship="SON",
)
WEDDING = Registration(
    record_id="11111111-0000-4000-8000-000000000004",
    event=VitalEvent.MARRIAGE,
    status=RecordStatus.REGISTERED,
    tracking_id="MLINDI4",
    registration_number="2023MLINDI4",
    composition_type="marriage-declaration",
    people={
        PersonRole.BRIDE: Person("Lindiwe", "Zulu", birth_date="1999-09-09", identifier="5550000008"),
        PersonRole.GROOM: Person("Thembani", "Ncube", birth_date="1998-08-08", identifier="5550000009"),
        PersonRole.WITNESS_ONE: Person("Agnieszka", "Sakala"),
        PersonRole.WITNESS_TWO: Person("Bartholomew", "Daka"),
    },
    event_date="2023-12-24",
    facility_id="",
    district_id=IBOMBO,
    country="FAR",
    declared_on="2023-12-27",
    office_id=IBOMBO_OFFICE,
)
# Notified by a hospital and not registered: like the first, but for what has to be its own.
DRAFT = replace(
    ZOE,
    record_id="11111111-0000-4000-8000-000000000005",
    status=RecordStatus.IN_PROGRESS,
    tracking_id="BDRAFT5",
    registration_number="",
)
SHELF = (ZOE, KOFI, CHANDA, WEDDING, DRAFT)


def store(workspace: Workspace, registrations: Iterable[Registration]) -> None:
    """Store them, each declared and, unless it is in progress, registered by the registrar."""
    with workspace.transaction():
        for registration in registrations:
            bundle = write_bundle(registration, utc_text(AT_MS), lambda: str(uuid.uuid4()))
            row = add_record(registration, bundle, AT_MS)
            steps = [
                (HistoryAction.DECLARED, RecordStatus.IN_PROGRESS),
                (HistoryAction.REGISTERED, registration.status),
            ]
            for action, status in steps if registration.registration_number else steps[:1]:
                entry = HistoryEntry(AT_MS, action, status, REGISTRAR, "Local Registrar", registration.office_id)
                add_history(row, entry)


def births(count: int, family_name: str, first: int = 0) -> list[Registration]:
    """Return births in one family, declared on one day after the other."""
    return [
        replace(
            ZOE,
            record_id=f"22222222-0000-4000-8000-{number:012}",
            tracking_id=f"B{number:06}",
            registration_number=f"2025B{number:06}",
            people={PersonRole.CHILD: Person("Test", family_name, birth_date="2025-01-01", gender="female")},
            declared_on=f"2025-01-{number + 1:02}",
        )
        for number in range(first, first + count)
    ]
