"""The places of Farajaland. Facts: reference, section 6.1."""

import pytest

from crvs_desktop.domain.locations import LocationType, farajaland


@pytest.mark.parametrize(
    ("code", "name", "within"),
    [
        ("AWn3s2RqgAN", "Central", ""),
        ("KozcEjeTyuD", "Sulaka", ""),
        ("B1u1bVtIA92", "Pualula", ""),
        ("dbTLdTi7s8F", "Chuminga", ""),
        ("oEBf29y8JP8", "Ibombo", "Central"),
        ("HPGiE9Jjh2r", "Ilanga", "Sulaka"),
        ("BxrIbNW7f3K", "Embe", "Pualula"),
        ("ntoX1PkiWri", "Isamba", "Central"),
        ("JWMRGwDBXK", "Ibombo District Office", "Ibombo"),
        ("okQp4uKCz0", "Ilanga District Office", "Ilanga"),
        ("2OKicPQMNI", "HQ Office", "Embe"),
        ("di3U5u7F8Y3", "Ibombo Rural Health Centre", "Ibombo"),
        ("B5LpoYehUfI", "Chikobo Rural Health Centre", "Ibombo"),
        ("pXhz0PLiYZX", "Chamakubi Health Post", "Ibombo"),
    ],
)
def test_a_known_place_is_where_the_original_has_it(code: str, name: str, within: str) -> None:
    """Code, name and the next larger place are those of the seed files."""
    (location,) = [location for location in farajaland().all() if location.code == code]
    assert location.name == name
    assert next((found.name for found in farajaland().ancestors(location.id)), "") == within


@pytest.mark.parametrize(
    ("location_id", "identifier", "within"),
    [
        ("da30f792-d28c-4a92-bb2f-43d6a8ef9254", "ADMIN_STRUCTURE_AWn3s2RqgAN", []),
        ("c24c0b72-11b5-4c1a-bbb7-61112fa6f481", "ADMIN_STRUCTURE_oEBf29y8JP8", ["Central"]),
        ("0be1dc9b-5c8b-4d20-a88c-08cafc71c99a", "CRVS_OFFICE_JWMRGwDBXK", ["Ibombo", "Central"]),
        ("d89c1114-eddc-4dca-8352-4d2105c876f8", "HEALTH_FACILITY_di3U5u7F8Y3", ["Ibombo", "Central"]),
    ],
)
def test_the_published_sample_requests_find_their_places(location_id: str, identifier: str, within: list[str]) -> None:
    """The four ids that stand in them are there and lie in each other."""
    location = farajaland().get(location_id)
    assert location is not None
    assert location.identifier == identifier
    assert [found.name for found in farajaland().ancestors(location_id)] == within


def test_every_district_has_an_office_and_a_facility() -> None:
    """So that something can be registered in all four provinces; ids and codes are unique."""
    country = farajaland()
    states = [location for location in country.all() if location.is_state]
    districts = [location for location in country.of_type(LocationType.ADMIN_STRUCTURE) if location.part_of != "0"]
    assert (country.country, len(states), len(districts)) == ("FAR", 4, 16)
    for wanted in (LocationType.CRVS_OFFICE, LocationType.HEALTH_FACILITY):
        assert {location.part_of for location in country.of_type(wanted)} == {district.id for district in districts}
    assert len({location.code for location in country.all()}) == len(country.all())


def test_an_unknown_place_lies_nowhere() -> None:
    """Its id stands for its name."""
    assert farajaland().get("nowhere") is None
    assert farajaland().ancestors("nowhere") == ()
    assert farajaland().name("nowhere") == "nowhere"
