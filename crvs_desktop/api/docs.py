"""`GET /docs`: the description of the API as a page, and `GET /openapi.json`: the same for programs.

Nothing of the page comes from elsewhere, so it works without a network."""

import json
from functools import cache
from importlib import resources
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

FOLDER: Final = resources.files("crvs_desktop.resources")
# What a visitor may need, where it lies, and what it is.
FILES: Final = {
    "/docs": ("api/docs.html", "text/html"),
    "/docs/start.js": ("api/start.js", "text/javascript"),
    "/docs/swagger-ui-bundle.js": ("api/swagger-ui/swagger-ui-bundle.js", "text/javascript"),
    "/docs/swagger-ui.css": ("api/swagger-ui/swagger-ui.css", "text/css"),
}
# The page's scripts set styles by themselves; everything else is its own files and calls to this server.
HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
}


async def send_file(request: Request) -> Response:
    name, media_type = FILES[request.url.path]
    return Response(_content(name), media_type=media_type, headers=HEADERS)


async def send_description(_request: Request) -> Response:
    return JSONResponse(description(), headers=HEADERS)


@cache
def description() -> dict[str, Any]:
    """Return the OpenAPI document."""
    document: dict[str, Any] = json.loads(_content("api/openapi.json"))
    notification = document["paths"]["/notification"]["post"]["requestBody"]["content"]["application/json"]
    notification["example"] = json.loads(_content("snippets/birth-notification.json"))
    return document


@cache
def _content(name: str) -> bytes:
    return FOLDER.joinpath(name).read_bytes()


ROUTES: Final = [
    *(Route(path, send_file, methods=["GET"], include_in_schema=False) for path in FILES),
    Route("/openapi.json", send_description, methods=["GET"], include_in_schema=False),
]
