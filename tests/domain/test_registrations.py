"""What a record can be found by. Parameters: reference, section 7.3."""

from dataclasses import replace

import pytest

from crvs_desktop.domain.registrations import (
    Person,
    PersonRole,
    RecordStatus,
    Registration,
    VitalEvent,
    name_words,
    terms_of,
)

CENTRAL = "da30f792-d28c-4a92-bb2f-43d6a8ef9254"
IBOMBO = "c24c0b72-11b5-4c1a-bbb7-61112fa6f481"
IBOMBO_OFFICE = "0be1dc9b-5c8b-4d20-a88c-08cafc71c99a"
IBOMBO_HEALTH_CENTRE = "d89c1114-eddc-4dca-8352-4d2105c876f8"
MOTHER = Person("Thandiwe", "O'Mbewe", "", "", "1996-02-29", "female", "1234567890")
BIRTH = Registration(
    record_id="7b9f4f34-6f5f-4bd2-9d5e-3a0a0a4e7c11",
    event=VitalEvent.BIRTH,
    status=RecordStatus.REGISTERED,
    tracking_id="BABC123",
    registration_number="2024BABC123",
    composition_type="birth-declaration",
    people={
        PersonRole.CHILD: Person("Zoë Aïcha", "Ŋoma", "Zoé Aïcha", "Ŋoma", "2024-03-20", "female"),
        PersonRole.MOTHER: MOTHER,
        PersonRole.INFORMANT: MOTHER,
    },
    event_date="2024-03-20",
    facility_id=IBOMBO_HEALTH_CENTRE,
    district_id=IBOMBO,
    country="FAR",
    declared_on="2024-03-22",
    office_id=IBOMBO_OFFICE,
    contact_number="+260971234567",
    contact_email="T.OMbewe@example.org",
    contact_relationship="MOTHER",
)
DECEASED = Person("Moïse", "Traoré", "", "", "1950-07-01", "male", "9876543210")
DEATH = replace(
    BIRTH,
    event=VitalEvent.DEATH,
    tracking_id="DABC123",
    registration_number="2024DABC123",
    composition_type="death-declaration",
    people={
        PersonRole.DECEASED: DECEASED,
        PersonRole.SPOUSE: Person("Ruth", "Koné-Banda"),
        PersonRole.INFORMANT: MOTHER,
    },
    facility_id="",
    contact_relationship="DAUGHTER",
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Zoë Aïcha", ["zoë", "aïcha"]),
        ("O’Brien", ["o'brien"]),
        ("O'BRIEN", ["o'brien"]),
        ("Koné-Banda", ["koné", "banda"]),
        ("  'Ŋoma'  ", ["ŋoma"]),
        ("Zoe\u0308", ["zoë"]),
        ("हिन्दी", ["हिन्दी"]),
        ("\ud800 ' - ", []),
        ("", []),
    ],
)
def test_words_of_a_name(text: str, words: list[str]) -> None:
    """Case, the kind of apostrophe and how an accent is typed make no difference; hyphens part words."""
    assert name_words(text) == words


def test_what_a_birth_is_found_by() -> None:
    """Section 7.3: each parameter that has a value, and nothing for the father, who is not known."""
    assert terms_of(BIRTH) == {
        ("event", "birth"),
        ("compositionType", "birth-declaration"),
        ("childFirstNames", "zoë"),
        ("childFirstNames", "aïcha"),
        ("childLastName", "ŋoma"),
        ("childDoB", "2024-03-20"),
        ("childGender", "female"),
        ("motherFirstNames", "thandiwe"),
        ("motherFamilyName", "o'mbewe"),
        ("motherIdentifier", "1234567890"),
        ("motherDoB", "1996-02-29"),
        ("informantFirstNames", "thandiwe"),
        ("informantFamilyName", "o'mbewe"),
        ("informantIdentifier", "1234567890"),
        ("informantDoB", "1996-02-29"),
        ("nationalId", "1234567890"),
        *(("name", word) for word in ("zoë", "aïcha", "ŋoma", "thandiwe", "o'mbewe")),
        ("trackingId", "babc123"),
        ("registrationNumber", "2024babc123"),
        ("dateOfRegistration", "2024-03-22"),
        ("contactNumber", "+260971234567"),
        ("contactEmail", "T.OMbewe@example.org"),
        ("declarationLocationId", IBOMBO_OFFICE),
        ("declarationJurisdictionId", IBOMBO),
        ("declarationJurisdictionId", CENTRAL),
        ("eventCountry", "far"),
        ("eventLocationId", IBOMBO_HEALTH_CENTRE),
        ("eventLocationLevel", IBOMBO),
        ("eventLocationLevel", CENTRAL),
    }


def test_a_death_is_found_by_its_date_and_a_birth_is_not() -> None:
    """Section 7.3, `dateOfEvent`: the date of death only; a spouse is found by `name` alone."""
    found = terms_of(DEATH)
    assert ("dateOfEvent", "2024-03-20") in found
    assert "dateOfEvent" not in {name for name, _ in terms_of(BIRTH)}
    assert {("deceasedGender", "male"), ("deceasedFamilyName", "traoré"), ("name", "koné"), ("name", "banda")} <= found
    names = {name for name, _ in found}
    assert not {name for name in names if name.startswith("spouse")}
    assert "eventLocationId" not in names
    assert ("eventLocationLevel", CENTRAL) in found


def test_a_marriage_is_found_by_bride_and_groom() -> None:
    """Section 7.3, `dateOfMarriage`; it has the names of both for a title."""
    people = {PersonRole.BRIDE: Person("Ruth", "Daka"), PersonRole.GROOM: Person("René", "Moyo")}
    marriage = replace(BIRTH, event=VitalEvent.MARRIAGE, people=people)
    assert {("dateOfMarriage", "2024-03-20"), ("brideFirstNames", "ruth"), ("groomFamilyName", "moyo")} <= terms_of(
        marriage
    )
    assert marriage.title == "Ruth Daka & René Moyo"


def test_title_of_a_birth_and_of_a_record_without_names() -> None:
    """Lists show whose record it is, or nothing."""
    assert BIRTH.title == "Zoë Aïcha Ŋoma"
    assert replace(BIRTH, people={}).title == ""
