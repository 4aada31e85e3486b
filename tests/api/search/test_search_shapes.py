"""What a record looks like in an answer. Source: reference, section 7.2, "Values"."""

from typing import Any

from tests.api.conftest import Api
from tests.api.search.desk import EVERYTHING, Ask
from tests.services.conftest import rows
from tests.services.practice.shelf import AT_MS, CHANDA, IBOMBO_HOSPITAL, IBOMBO_OFFICE, ILANGA, KOFI, WEDDING, ZOE


def one(ask: Ask, tracking_id: str) -> dict[str, Any]:
    answer = ask(EVERYTHING, {"p": {"trackingId": tracking_id}})
    assert list(answer.json()) == ["data"], answer.text
    (result,) = answer.json()["data"]["searchEvents"]["results"]
    return dict(result)


def human_name(use: str, first_names: str, family_name: str | None) -> dict[str, str | None]:
    return {
        "use": use,
        "firstNames": first_names,
        "middleName": None,
        "familyName": family_name,
        "marriedLastName": None,
    }


def test_7_2_values_of_a_birth(ask: Ask) -> None:
    """All of them; the name in two languages, the times as the reference writes them."""
    result = one(ask, ZOE.tracking_id)
    history = {
        "operatedOn": "2024-04-01T10:00:00.000Z",
        "operatorRole": "Local Registrar",
        "operatorName": [human_name("en", "Kennedy", "Mweene"), human_name("fr", "", None)],
        "operatorOfficeName": "Ibombo District Office",
        "operatorOfficeAlias": ["Ibombo District Office"],
        "notificationFacilityName": None,
        "notificationFacilityAlias": None,
        "rejectReason": None,
        "rejectComment": None,
    }
    assert result == {
        "__typename": "BirthEventSearchSet",
        "id": ZOE.record_id,
        "type": "Birth",
        "registration": {
            "status": "REGISTERED",
            "contactNumber": "0712345678",
            "contactEmail": "Zoe.Family@example.org",
            "contactRelationship": "GRANDMOTHER",
            "dateOfDeclaration": "2024-04-01",
            "trackingId": "BZOE001",
            "registrationNumber": "2024BZOE001",
            "eventLocationId": IBOMBO_HOSPITAL,
            "registeredLocationId": IBOMBO_OFFICE,
            "reason": None,
            "comment": None,
            "duplicates": None,
            "createdAt": str(AT_MS),
            "modifiedAt": str(AT_MS),
            "assignment": None,
        },
        "operationHistories": [
            {"operationType": "IN_PROGRESS", **history},
            {"operationType": "REGISTERED", **history},
        ],
        "childName": [human_name("en", "Zoë Amina", "O’Mbewe"), human_name("fr", "Zoé", "Ombéwé")],
        "childIdentifier": "5550000001",
        "dateOfBirth": "2024-03-22",
        "placeOfBirth": IBOMBO_HOSPITAL,
        "childGender": "female",
        "mothersFirstName": "Grace",
        "mothersLastName": "Phiri",
        "fathersFirstName": "Jonathan",
        "fathersLastName": "O’Mbewe",
        "motherDateOfBirth": "1990-05-06",
        "fatherDateOfBirth": "1988-07-08",
        "motherIdentifier": "5550000002",
        "fatherIdentifier": "5550000003",
    }


def test_7_2_values_of_a_birth_at_home_without_a_father(ask: Ask) -> None:
    """What is not known is null; the place of birth is then the district."""
    result = one(ask, KOFI.tracking_id)
    assert (result["registration"]["status"], result["registration"]["eventLocationId"]) == ("CERTIFIED", None)
    assert result["placeOfBirth"] == ILANGA
    assert result["childName"][1] == human_name("fr", "", None)
    assert {name: result[name] for name in ("fathersFirstName", "fatherDateOfBirth", "fatherIdentifier")} == {
        "fathersFirstName": None,
        "fatherDateOfBirth": None,
        "fatherIdentifier": None,
    }
    assert result["registration"]["contactNumber"] is None


def test_7_2_values_of_a_death(ask: Ask) -> None:
    result = one(ask, CHANDA.tracking_id)
    assert (result["__typename"], result["type"]) == ("DeathEventSearchSet", "Death")
    assert (result["deceasedGender"], result["dateOfDeath"]) == ("male", "2024-01-15")
    assert result["deceasedName"] == [human_name("en", "Chanda", "Mwila"), human_name("fr", "", None)]


def test_7_2_values_of_a_marriage(ask: Ask) -> None:
    result = one(ask, WEDDING.tracking_id)
    assert (result["__typename"], result["type"]) == ("MarriageEventSearchSet", "Marriage")
    assert result["brideName"][0] == human_name("en", "Lindiwe", "Zulu")
    assert result["groomName"][0] == human_name("en", "Thembani", "Ncube")
    assert (result["brideIdentifier"], result["groomIdentifier"]) == ("5550000008", "5550000009")
    assert result["dateOfMarriage"] == "2023-12-24"


def test_7_2_a_record_that_was_retrieved_says_so_in_its_own_history_only(api: Api, ask: Ask) -> None:
    """The operations are what made the record what it is; the original adds `Retrieved` elsewhere, too."""
    assert len(one(ask, ZOE.tracking_id)["operationHistories"]) == 2
    assert len(one(ask, ZOE.tracking_id)["operationHistories"]) == 2
    query = "SELECT count(*) FROM record_history WHERE action = 'retrieved' AND role = 'Record search'"
    assert rows(api.path, query) == [(2,)]


def test_7_2_the_countrys_own_records_are_found(api: Api, ask: Ask) -> None:
    """Each of the sixty, with every field of the schema."""
    tracking_ids = [str(row[0]) for row in rows(api.path, "SELECT tracking_id FROM records ORDER BY id LIMIT 60")]
    for tracking_id in tracking_ids:
        result = one(ask, tracking_id)
        assert result["registration"]["trackingId"] == tracking_id
        assert result["registration"]["registrationNumber"].endswith(tracking_id)
