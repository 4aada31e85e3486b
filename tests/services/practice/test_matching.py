"""Which records match. Source: reference, section 7.3; the ids name its rows."""

import random
import shutil
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from crvs_desktop.domain.errors import InputError
from crvs_desktop.domain.registrations import PersonRole, RecordStatus, Registration, VitalEvent, name_words
from crvs_desktop.models.tables import RecordRow
from crvs_desktop.services import Services, open_services
from crvs_desktop.services.practice import matching
from crvs_desktop.services.practice.matching import Parameters, Vocabulary, conditions_of, find, given
from tests.benchmarks.records_maker import Maker
from tests.services.conftest import MadeOffice, cheap_environment
from tests.services.practice.shelf import (
    CENTRAL,
    CHANDA,
    DRAFT,
    IBOMBO,
    IBOMBO_HOSPITAL,
    ILANGA,
    ILANGA_OFFICE,
    KOFI,
    SHELF,
    SULAKA,
    WEDDING,
    ZOE,
    store,
)

BIRTHS, ALL = [ZOE, KOFI], [ZOE, KOFI, CHANDA, WEDDING]


def search(services: Services, parameters: Parameters, limit: int = 100) -> list[str]:
    """Return the tracking ids of what matches."""
    with services.workspace.reading():
        ids = find(conditions_of(given(parameters), Vocabulary()), limit)
        return sorted(row.tracking_id for row in RecordRow.select().where(RecordRow.id.in_(ids)))


@pytest.fixture(scope="module")
def shelf(made_office: MadeOffice, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """A workspace with the records of the shelf, for tests that only read."""
    path = shutil.copy(made_office.path, tmp_path_factory.mktemp("shelf") / "office.crvs")
    services = open_services(Path(path), cheap_environment())
    store(services.workspace, SHELF)
    yield services
    services.workspace.close()


ROWS: Sequence[tuple[str, Mapping[str, Any], Collection[Registration]]] = [
    ("(always)", {}, ALL),
    ("(always): not in progress", {"trackingId": DRAFT.tracking_id}, ()),
    ("(always): registrationStatuses", {"registrationStatuses": ["IN_PROGRESS"], "event": "birth"}, BIRTHS),
    ("event", {"event": "birth"}, BIRTHS),
    ("event", {"event": "death"}, [CHANDA]),
    ("event", {"event": "marriage"}, [WEDDING]),
    ("event: ignoring case", {"event": "Birth"}, BIRTHS),
    ("name: child", {"name": "Zoë"}, [ZOE]),
    ("name: mother", {"name": "Phiri"}, [ZOE]),
    ("name: father", {"name": "Jonathan"}, [ZOE]),
    ("name: informant", {"name": "Petronella"}, [ZOE]),
    ("name: deceased", {"name": "Chanda"}, [CHANDA]),
    ("name: spouse", {"name": "Ruthanne"}, [CHANDA]),
    ("name: bride", {"name": "Lindiwe"}, [WEDDING]),
    ("name: groom", {"name": "Thembani"}, [WEDDING]),
    ("name: witnessOne", {"name": "Agnieszka"}, [WEDDING]),
    ("name: witnessTwo", {"name": "Daka"}, [WEDDING]),
    ("childFirstNames", {"childFirstNames": "Kofi"}, [KOFI]),
    ("childFirstNames: nobody else's", {"childFirstNames": "Grace"}, ()),
    ("childLastName", {"childLastName": "O'Mbewe"}, [ZOE]),
    ("childLastName: one half of a double name", {"childLastName": "Ñuñez"}, [KOFI]),
    ("deceasedFirstNames", {"deceasedFirstNames": "Chanda"}, [CHANDA]),
    ("deceasedFamilyName", {"deceasedFamilyName": "Mwila"}, [CHANDA]),
    ("motherFirstNames", {"motherFirstNames": "Grace"}, [ZOE]),
    ("motherFamilyName", {"motherFamilyName": "Li"}, [KOFI]),
    ("fatherFirstNames", {"fatherFirstNames": "Jonathan"}, [ZOE]),
    ("fatherFamilyName", {"fatherFamilyName": "O’Mbewe"}, [ZOE]),
    ("informantFirstNames", {"informantFirstNames": "Obadiah"}, [CHANDA]),
    ("informantFamilyName", {"informantFamilyName": "Tembo"}, [ZOE]),
    ("brideFirstNames", {"brideFirstNames": "Lindiwe"}, [WEDDING]),
    ("brideFamilyName", {"brideFamilyName": "Zulu"}, [WEDDING]),
    ("groomFirstNames", {"groomFirstNames": "Thembani"}, [WEDDING]),
    ("groomFamilyName", {"groomFamilyName": "Ncube"}, [WEDDING]),
    ("trackingId", {"trackingId": "BZOE001"}, [ZOE]),
    ("trackingId: ignoring case", {"trackingId": "bzoe001"}, [ZOE]),
    ("registrationNumber", {"registrationNumber": "2024DCHAND3"}, [CHANDA]),
    ("contactNumber", {"contactNumber": "0712345678"}, [ZOE]),
    ("contactEmail", {"contactEmail": "Zoe.Family@example.org"}, [ZOE]),
    ("contactEmail: exact", {"contactEmail": "zoe.family@example.org"}, ()),
    ("recordId", {"recordId": KOFI.record_id}, [KOFI]),
    ("recordId: not in progress", {"recordId": DRAFT.record_id}, ()),
    ("recordId: and another", {"trackingId": "bkofi02", "recordId": KOFI.record_id}, [KOFI]),
    ("recordId: and another's", {"trackingId": "BZOE001", "recordId": KOFI.record_id}, []),
    ("nationalId: child", {"nationalId": "5550000001"}, [ZOE]),
    ("nationalId: mother", {"nationalId": "5550000002"}, [ZOE]),
    ("nationalId: father", {"nationalId": "5550000003"}, [ZOE]),
    ("nationalId: informant", {"nationalId": "5550000004"}, [ZOE]),
    ("nationalId: deceased", {"nationalId": "5550000005"}, [CHANDA]),
    ("nationalId: not the spouse", {"nationalId": "5550000006"}, ()),
    ("nationalId: bride", {"nationalId": "5550000008"}, [WEDDING]),
    ("nationalId: groom", {"nationalId": "5550000009"}, [WEDDING]),
    ("childIdentifier", {"childIdentifier": "5550000001"}, [ZOE]),
    ("motherIdentifier", {"motherIdentifier": "5550000002"}, [ZOE]),
    ("fatherIdentifier", {"fatherIdentifier": "5550000003"}, [ZOE]),
    ("informantIdentifier", {"informantIdentifier": "5550000007"}, [CHANDA]),
    ("deceasedIdentifier", {"deceasedIdentifier": "5550000005"}, [CHANDA]),
    ("brideIdentifier", {"brideIdentifier": "5550000008"}, [WEDDING]),
    ("groomIdentifier", {"groomIdentifier": "5550000009"}, [WEDDING]),
    ("groomIdentifier: not the bride's", {"groomIdentifier": "5550000008"}, ()),
    ("childDoB", {"childDoB": "2024-03-22"}, [ZOE]),
    ("motherDoB", {"motherDoB": "1995-12-31"}, [KOFI]),
    ("fatherDoB", {"fatherDoB": "1988-07-08"}, [ZOE]),
    ("informantDoB", {"informantDoB": "1960-01-02"}, [ZOE]),
    ("deceasedDoB", {"deceasedDoB": "1950-02-03"}, [CHANDA]),
    ("brideDoB", {"brideDoB": "1999-09-09"}, [WEDDING]),
    ("groomDoB", {"groomDoB": "1998-08-08"}, [WEDDING]),
    ("childDoB range: both ends included", {"childDoBStart": "2024-02-10", "childDoBEnd": "2024-03-22"}, BIRTHS),
    ("childDoB range: a day later", {"childDoBStart": "2024-02-11", "childDoBEnd": "2024-03-22"}, [ZOE]),
    ("motherDoB range", {"motherDoBStart": "1990-01-01", "motherDoBEnd": "1990-12-31"}, [ZOE]),
    ("fatherDoB range", {"fatherDoBStart": "1988-07-08", "fatherDoBEnd": "1988-07-08"}, [ZOE]),
    ("informantDoB range", {"informantDoBStart": "1979-01-01", "informantDoBEnd": "1981-01-01"}, [CHANDA]),
    ("deceasedDoB range", {"deceasedDoBStart": "1950-01-01", "deceasedDoBEnd": "1950-12-31"}, [CHANDA]),
    ("brideDoB range", {"brideDoBStart": "1999-01-01", "brideDoBEnd": "1999-12-31"}, [WEDDING]),
    ("groomDoB range", {"groomDoBStart": "1998-01-01", "groomDoBEnd": "1998-12-31"}, [WEDDING]),
    (
        "DoB: the range wins",
        {"childDoB": "1900-01-01", "childDoBStart": "2024-03-01", "childDoBEnd": "2024-03-31"},
        [ZOE],
    ),
    ("DoB range: turned round", {"childDoBStart": "2024-03-31", "childDoBEnd": "2024-03-01"}, ()),
    ("dateOfEvent", {"dateOfEvent": "2024-01-15"}, [CHANDA]),
    ("dateOfEvent: births never", {"dateOfEvent": "2024-03-22"}, ()),
    ("dateOfEvent range", {"dateOfEventStart": "2020-01-01", "dateOfEventEnd": "2025-12-31"}, [CHANDA]),
    ("dateOfRegistration: the declaration's", {"dateOfRegistration": "2024-04-01"}, [ZOE]),
    (
        "dateOfRegistration range",
        {"dateOfRegistrationStart": "2024-04-01", "dateOfRegistrationEnd": "2024-05-02"},
        BIRTHS,
    ),
    ("dateOfMarriage", {"dateOfMarriage": "2023-12-24"}, [WEDDING]),
    ("childGender", {"childGender": "female"}, [ZOE]),
    ("childGender: unknown", {"childGender": "unknown"}, ()),
    ("deceasedGender", {"deceasedGender": "male"}, [CHANDA]),
    ("declarationLocationId", {"declarationLocationId": ILANGA_OFFICE}, [KOFI, CHANDA]),
    ("declarationJurisdictionId: district", {"declarationJurisdictionId": IBOMBO}, [ZOE, WEDDING]),
    ("declarationJurisdictionId: state", {"declarationJurisdictionId": SULAKA}, [KOFI, CHANDA]),
    ("eventLocationId", {"eventLocationId": IBOMBO_HOSPITAL}, [ZOE]),
    ("eventCountry", {"eventCountry": "FAR"}, ALL),
    *((f"eventLocationLevel{level}", {f"eventLocationLevel{level}": CENTRAL}, [ZOE, WEDDING]) for level in range(1, 6)),
    ("eventLocationLevel: each", {"eventLocationLevel1": CENTRAL, "eventLocationLevel2": IBOMBO}, [ZOE, WEDDING]),
    ("eventLocationLevel: each", {"eventLocationLevel1": CENTRAL, "eventLocationLevel2": ILANGA}, ()),
    (
        "compositionType: any of the list",
        {"compositionType": ["birth-notification", "marriage-declaration"]},
        [KOFI, WEDDING],
    ),
    ("compositionType: none of an empty list", {"compositionType": []}, ()),
    ("all must match", {"event": "birth", "childGender": "male", "motherFirstNames": "Bo"}, [KOFI]),
    ("all must match", {"event": "birth", "childGender": "male", "motherFirstNames": "Grace"}, ()),
    ("fuzzy: 0 edits for 2 letters", {"motherFirstNames": "Ba"}, ()),
    ("fuzzy: ignoring case", {"motherFirstNames": "BO"}, [KOFI]),
    ("fuzzy: 1 edit for 3 letters", {"childFirstNames": "zoe"}, [ZOE]),
    ("fuzzy: 2 edits are too many for 4", {"childFirstNames": "Kifa"}, ()),
    ("fuzzy: two letters in the wrong order are 1 edit", {"childFirstNames": "Kfoi"}, [KOFI]),
    ("fuzzy: 1 edit for 5, an accent is one", {"childLastName": "nuñez"}, [KOFI]),
    ("fuzzy: 2 edits are too many for 5", {"childLastName": "nunez"}, ()),
    ("fuzzy: 2 edits for 6 and more", {"brideFirstNames": "Lyndywe"}, [WEDDING]),
    ("fuzzy: 3 edits are too many", {"brideFirstNames": "Lyndywy"}, ()),
    ("fuzzy: the length of what is asked for counts", {"motherFirstNames": "Boo"}, [KOFI]),
    ("one matching word of several is enough", {"name": "Somebody Thembani Else"}, [WEDDING]),
    ("a name without a word matches nothing", {"name": "---"}, ()),
    ("empty parameters are not given", {"name": "", "trackingId": None, "childDoBStart": ""}, ALL),
]


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [row[1:] for row in ROWS],
    ids=[f"7.3 {number} {row[0]}" for number, row in enumerate(ROWS)],
)
def test_row(shelf: Services, parameters: Parameters, expected: Collection[Registration]) -> None:
    """Each row of the table, and the paragraph under it."""
    assert search(shelf, parameters) == sorted(registration.tracking_id for registration in expected)


@pytest.mark.parametrize("name", matching.RANGES)
@pytest.mark.parametrize("end", ["Start", "End"])
def test_half_a_range_is_refused_with_both_names(shelf: Services, name: str, end: str) -> None:
    """7.3, `...DoBStart` + `...DoBEnd`: both are needed."""
    with pytest.raises(InputError) as error:
        search(shelf, {f"{name}{end}": "2024-01-01"})
    assert error.value.reason == "date-range-incomplete"
    assert f"{name}Start" in str(error.value)
    assert f"{name}End" in str(error.value)


@pytest.mark.parametrize("text", ["22.03.2024", "2024-13-01", "yesterday", "2019", "\ud800"])
def test_what_is_no_date_is_refused(shelf: Services, text: str) -> None:
    """Instead of finding nothing, or everything after some letter."""
    for parameters in ({"childDoB": text}, {"childDoBStart": "2024-01-01", "childDoBEnd": text}):
        with pytest.raises(InputError) as error:
            search(shelf, parameters)
        assert error.value.reason == "date-invalid"
        assert text not in str(error.value)


@pytest.mark.parametrize(
    "parameters",
    [
        {"name": "a" * 201},
        {"trackingId": "B" * 100_000},
        {"name": " ".join(f"word{number}" for number in range(11))},
        {"compositionType": ["birth-declaration"] * 11},
        {"compositionType": ["b" * 201]},
    ],
    ids=["long name", "long id", "many words", "many types", "long type"],
)
def test_what_would_keep_the_search_busy_is_refused(shelf: Services, parameters: Parameters) -> None:
    """Stricter than the original, which has no such limits of its own."""
    with pytest.raises(InputError) as error:
        search(shelf, parameters)
    assert error.value.reason == "parameter-too-long"


@pytest.mark.parametrize("text", ["'; DROP TABLE records; --", "%", "_*?", "\x00", "\ud800", "😀", "  ", "ﬁ", "\u202e"])
def test_odd_texts_match_nothing(shelf: Services, text: str) -> None:
    """In each kind of parameter."""
    for name in ("name", "childFirstNames", "trackingId", "recordId", "contactEmail", "eventLocationId", "childGender"):
        assert search(shelf, {name: text}) == []


def test_no_more_than_asked_for(shelf: Services) -> None:
    assert len(search(shelf, {}, limit=2)) == 2
    assert len(search(shelf, {"eventCountry": "FAR"}, limit=3)) == 3


def test_words_of_new_records_are_found_at_once(office: Services) -> None:
    """The words are kept in memory; another connection adds a record with one that was not among them."""
    store(office.workspace, SHELF)
    vocabulary = Vocabulary()

    def found(name: str) -> int:
        with office.workspace.reading():
            return len(find(conditions_of({"name": name}, vocabulary), 100))

    assert found("Wilhelmina") == 0
    child = replace(ZOE.people[PersonRole.CHILD], first_names="Wilhelmine")
    other = replace(
        ZOE, record_id="r-new", tracking_id="BNEW001", registration_number="n-new", people={PersonRole.CHILD: child}
    )
    store(office.workspace, [other])
    assert found("Wilhelmina") == 1


# What a word stands for, written down once more and slowly.
def is_near(asked: str, word: str) -> bool:
    slips = 0 if len(asked) <= 2 else 1 if len(asked) <= 5 else 2
    rows = [list(range(len(word) + 1))]
    for i, letter in enumerate(asked, start=1):
        row = [i]
        for j, other in enumerate(word, start=1):
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == word[j - 2] and asked[i - 2] == other:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1] <= slips


def is_match(registration: Registration, parameters: Mapping[str, str]) -> bool:
    child = registration.people.get(PersonRole.CHILD)
    mother = registration.people.get(PersonRole.MOTHER)
    facts = {
        "event": registration.event.value,
        "childGender": child.gender if child else "",
        "declarationLocationId": registration.office_id,
    }
    names = {
        "childFirstNames": child.first_names if child else "",
        "motherFamilyName": mother.family_name if mother else "",
        "name": " ".join(f"{person.first_names} {person.family_name}" for person in registration.people.values()),
    }
    for name, value in parameters.items():
        if name in names:
            words = name_words(names[name])
            if not any(is_near(asked, word) for asked in name_words(value) for word in words):
                return False
        elif name == "childDoBStart":
            if not (child and value <= child.birth_date <= parameters["childDoBEnd"]):
                return False
        elif name != "childDoBEnd" and facts[name] != value:
            return False
    return True


@pytest.mark.parametrize("few", [0, 3, 40, 2000])
def test_it_finds_the_same_whichever_way_it_takes(office: Services, monkeypatch: pytest.MonkeyPatch, few: int) -> None:
    """Rare conditions are read in full, common ones looked up or gone through; a slow rule of the test's own agrees."""
    monkeypatch.setattr(matching, "FEW", few)
    maker = Maker(seed=7)
    registrations = [maker.registration(number) for number in range(300)]
    store(office.workspace, registrations)
    chance = random.Random(few)
    for _ in range(60):
        born = f"20{chance.randrange(15, 26)}"
        choices: dict[str, dict[str, str]] = {
            "event": {"event": chance.choice(list(VitalEvent)).value},
            "gender": {"childGender": chance.choice(("male", "female"))},
            "office": {"declarationLocationId": chance.choice(registrations).office_id},
            "first": {"childFirstNames": maker.first_name()},
            "family": {"motherFamilyName": maker.family_name()},
            "name": {"name": f"{maker.first_name()} {maker.family_name()}"},
            "born": {"childDoBStart": f"{born}-01-01", "childDoBEnd": f"{chance.choice((born, '2025'))}-12-31"},
        }
        wanted = chance.sample(list(choices), chance.randrange(1, 4))
        parameters = {name: value for choice in wanted for name, value in choices[choice].items()}
        expected = sorted(each.tracking_id for each in registrations if is_match(each, parameters))
        assert search(office, parameters, limit=1000) == expected, parameters


def test_nothing_in_progress_has_a_term(shelf: Services) -> None:
    """What finding relies on: only records that may be found can be found by a term."""
    with shelf.workspace.reading():
        assert {row.status for row in RecordRow.select() if row.tracking_id == DRAFT.tracking_id} == {
            RecordStatus.IN_PROGRESS
        }
    assert DRAFT.tracking_id not in search(shelf, {"eventCountry": "FAR"})
