"""What the tests of searching over HTTP ask with, and what they expect of every answer."""

from collections.abc import Callable

import httpx

from tests.services.practice.shelf import (
    ZOE,
)

QUERY = """
query search($parameters: AdvancedSearchParametersInput!, $sort: String) {
  searchEvents(advancedSearchParameters: $parameters, sort: $sort) {
    totalItems
    results { id registration { trackingId } }
  }
}
"""
FIND_ZOE = {"trackingId": ZOE.tracking_id}

Ask = Callable[..., httpx.Response]

# 7.2 once more, as the reference writes it.
PEOPLE = ("child", "deceased", "mother", "father", "informant", "bride", "groom")
PARAMETERS = {
    *("event", "name", "registrationStatuses", "compositionType", "recordId", "trackingId", "registrationNumber"),
    *("contactNumber", "contactEmail", "nationalId", "dateOfMarriage", "childGender", "deceasedGender"),
    *("declarationLocationId", "declarationJurisdictionId", "eventLocationId", "eventCountry"),
    *(f"eventLocationLevel{level}" for level in range(1, 6)),
    *(f"{name}{end}" for name in ("dateOfEvent", "dateOfRegistration") for end in ("", "Start", "End")),
    *(f"{person}FirstNames" for person in PEOPLE),
    *("childLastName" if person == "child" else f"{person}FamilyName" for person in PEOPLE),
    *(f"{person}Identifier" for person in PEOPLE),
    *(f"{person}DoB{end}" for person in PEOPLE for end in ("", "Start", "End")),
}

EVERY_FIELD = """
fragment All on EventSearchResultSet {
  totalItems
  results {
    __typename id type
    registration {
      status contactNumber contactEmail contactRelationship dateOfDeclaration trackingId registrationNumber
      eventLocationId registeredLocationId reason comment duplicates createdAt modifiedAt
      assignment { userId firstName lastName officeName avatarURL }
    }
    operationHistories {
      operationType operatedOn operatorRole operatorName { ...N } operatorOfficeName operatorOfficeAlias
      notificationFacilityName notificationFacilityAlias rejectReason rejectComment
    }
    ... on BirthEventSearchSet {
      childName { ...N } childIdentifier dateOfBirth placeOfBirth childGender mothersFirstName mothersLastName
      fathersFirstName fathersLastName motherDateOfBirth fatherDateOfBirth motherIdentifier fatherIdentifier
    }
    ... on DeathEventSearchSet { deceasedGender deceasedName { ...N } dateOfDeath }
    ... on MarriageEventSearchSet {
      brideName { ...N } groomName { ...N } brideIdentifier groomIdentifier dateOfMarriage
    }
  }
}
fragment N on HumanName { use firstNames middleName familyName marriedLastName }
"""
SEARCH_P = "searchEvents(advancedSearchParameters: $p) { ...All }"
EVERYTHING = f"query ($p: AdvancedSearchParametersInput!) {{ {SEARCH_P} }} {EVERY_FIELD}"


def found(answer: httpx.Response) -> list[str]:
    """Return the tracking ids of a successful search."""
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert list(body) == ["data"], body
    return [each["registration"]["trackingId"] for each in body["data"]["searchEvents"]["results"]]


def failure(answer: httpx.Response, code: str) -> str:
    """Return the message of a search that was carried out and failed: HTTP 200, no data, place and path told."""
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert body["data"] == {"searchEvents": None}
    (error,) = body["errors"]
    assert set(error) == {"message", "locations", "path", "extensions"}
    assert error["path"] == ["searchEvents"]
    assert set(error["locations"][0]) == {"line", "column"}
    assert error["extensions"] == {"code": code}
    return str(error["message"])


def invalid(answer: httpx.Response, code: str) -> str:
    """Return the first message of a request that was not carried out: HTTP 400, no data, no path."""
    assert answer.status_code == 400, answer.text
    body = answer.json()
    assert list(body) == ["errors"]
    for error in body["errors"]:
        assert error["extensions"] == {"code": code}
        assert "path" not in error
    return str(body["errors"][0]["message"])


def aliases(count: int, selection: str) -> str:
    return " ".join(f"a{number}: {selection}" for number in range(count))


SEARCH_ALL = "searchEvents(advancedSearchParameters: {}) { totalItems }"
