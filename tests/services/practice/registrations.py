"""Two registrations made up for tests: a birth and a death with every section, some of them with two references."""

from typing import Any

SECTIONS: dict[str, dict[str, tuple[str, ...]]] = {
    "birth": {
        "child-details": ("Patient/child",),
        "mother-details": ("Patient/mother",),
        "father-details": ("Patient/father",),
        "informant-details": ("RelatedPerson/informant",),
        "supporting-documents": ("DocumentReference/first", "DocumentReference/second"),
        "birth-encounter": ("Encounter/place",),
    },
    "death": {
        "deceased-details": ("Patient/deceased",),
        "death-encounter": ("Encounter/place", "Observation/cause"),
        "informant-details": ("RelatedPerson/informant",),
        "supporting-documents": ("DocumentReference/first", "DocumentReference/second"),
    },
}


def registration(event: str, *left_out: str) -> dict[str, Any]:
    """Return a FHIR document; sections named in `left_out` are missing from it."""
    sections = {code: references for code, references in SECTIONS[event].items() if code not in left_out}
    composition = {
        "resourceType": "Composition",
        "id": "c-1",
        "section": [
            {"code": {"coding": [{"code": code}]}, "entry": [{"reference": place} for place in references]}
            for code, references in sections.items()
        ],
    }
    task = {"resourceType": "Task", "id": "t-1", "businessStatus": {"coding": [{"code": "REGISTERED"}]}}
    resources = [composition, task]
    for references in sections.values():
        for reference in references:
            kind, _, name = reference.partition("/")
            resources.append({"resourceType": kind, "id": name, "text": f"Zoë’s {name}"})
    entries = [{"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource} for resource in resources]
    return {"resourceType": "Bundle", "type": "document", "entry": entries}
