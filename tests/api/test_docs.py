"""The description of the API: for people at `/docs`, for programs at `/openapi.json`. Source: issue 3, point 1."""

import re
from html.parser import HTMLParser
from importlib import resources

import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from crvs_desktop.api.docs import FILES, description
from tests.api.conftest import Api

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


class Links(HTMLParser):
    """What a page fetches or leads to."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value or "" for name, value in attrs if name in ("src", "href")]


def test_every_route_is_described_and_the_other_way_round(api: Api) -> None:
    """Each path and method of the API, and nothing that is not there."""
    described = {
        (path, method.upper()) for path, item in description()["paths"].items() for method in item if method in METHODS
    }
    app = api.server._config.app
    assert isinstance(app, Starlette)
    routes = [route for route in app.routes if isinstance(route, Route)]
    assert len(routes) == len(app.routes)
    there = {
        (route.path, method)
        for route in routes
        if route.include_in_schema
        for method in (route.methods or set()) - {"HEAD"}
    }
    assert described == there
    assert {route.path for route in routes if not route.include_in_schema} == {*FILES, "/openapi.json"}


def test_the_description_names_everything_it_refers_to(api: Api) -> None:
    """OpenAPI 3.1; no reference leads nowhere, and none leads out of it."""
    answer = api.http.get("/openapi.json")
    assert answer.headers["content-type"] == "application/json"
    document = answer.json()
    assert document["openapi"] == "3.1.0"
    references = set(re.findall(r'"\$ref":\s*"([^"]*)"', answer.text))
    assert references
    for reference in references:
        found = document
        for part in reference.removeprefix("#/").split("/"):
            found = found[part]
    used = {reference.rpartition("/")[2] for reference in references}
    assert used == {*document["components"]["responses"], *document["components"]["schemas"]}
    operations = [
        operation for item in document["paths"].values() for name, operation in item.items() if name in METHODS
    ]
    assert len({operation["operationId"] for operation in operations}) == len(operations)
    assert all(operation["summary"] and operation["tags"] for operation in operations)


@pytest.mark.parametrize("path", FILES)
def test_the_page_needs_no_network(api: Api, path: str) -> None:
    """All that it loads comes from this server, and the browser is told to load nothing else."""
    answer = api.http.get(path)
    assert answer.status_code == 200
    policy = dict(part.strip().split(" ", 1) for part in answer.headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert {source for sources in policy.values() for source in sources.split()} == {"'none'", "'self'", "data:"}
    assert answer.headers["x-content-type-options"] == "nosniff"
    if path == "/docs":
        links = Links()
        links.feed(answer.text)
        assert set(links.found) <= {*FILES, "/openapi.json", "data:,"}
        assert {*FILES} - {"/docs"} <= set(links.found)
    if path.endswith(".css"):
        assert [
            url for url in re.findall(r"url\(([^)]*)\)", answer.text) if not url.strip("\"'").startswith("data:")
        ] == []


def test_the_licences_lie_beside_what_they_are_for() -> None:
    """Swagger UI is the work of others."""
    folder = resources.files("crvs_desktop.resources") / "api" / "swagger-ui"
    assert "Apache License" in (folder / "LICENSE").read_text("utf-8")
    assert {path.name for path in folder.iterdir()} == {
        "LICENSE",
        "NOTICE",
        "SOURCE.md",
        "swagger-ui-bundle.js",
        "swagger-ui-bundle.js.LICENSE.txt",
        "swagger-ui.css",
    }


def test_reading_the_page_is_no_entry_of_the_audit(api: Api) -> None:
    """It is help, not a call of a client."""
    api.new_entries()
    for path in (*FILES, "/openapi.json", "/ping", "/.well-known"):
        assert api.http.get(path).status_code == 200
    assert api.new_entries() == []
