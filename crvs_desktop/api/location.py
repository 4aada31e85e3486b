"""`GET /location` and `GET /location/{id}`. Source: reference, section 6.1."""

import re
import uuid
from typing import Final, NoReturn

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from crvs_desktop.api.answers import boom, origin_of, refuse
from crvs_desktop.api.bearer import GATEWAY, caller_of, check_scope
from crvs_desktop.api.bodies import read_body
from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.errors import NotFoundError
from crvs_desktop.domain.locations import LocationStatus, LocationType
from crvs_desktop.services.practice import Practice
from crvs_desktop.services.practice.places import PlaceFilter

# How many places are given when the query does not say; 0 gives all.
COUNT: Final = 10
KEY_SHOWN: Final = 200
VALUES: Final = {
    "type": re.compile("|".join(LocationType)),
    "identifier": re.compile(r"\w+", re.ASCII),
    "name": re.compile(r".+", re.DOTALL),
    "status": re.compile("|".join(LocationStatus)),
    "_count": re.compile(r"\d{1,9}", re.ASCII),
}
# No client has it: places are changed by administrators, and not here.
CHANGING_SCOPE: Final = "natlsysadmin"


async def list_locations(request: Request) -> Response:
    query = request.query_params
    for name, value in query.multi_items():
        if name not in VALUES or len(query.getlist(name)) > 1 or not VALUES[name].fullmatch(value):
            await _refuse(request, "query", name, f"The query cannot have this: {name[:KEY_SHOWN]}.")
    if "type" not in query and "identifier" not in query:
        await _refuse(request, "query", "", "The query needs type or identifier.")
    wanted = PlaceFilter(
        type=LocationType(query["type"]) if "type" in query else None,
        identifier=query.get("identifier"),
        name=query.get("name"),
        status=LocationStatus(query["status"]) if "status" in query else None,
    )
    practice: Practice = request.app.state.practice
    origin = origin_of(request)
    found = await request.app.state.store.run(lambda: practice.places.find(origin, wanted))
    count = int(query.get("_count", COUNT))
    address = str(request.base_url)
    return JSONResponse(
        {
            "resourceType": "Bundle",
            "type": "searchset",
            "total": len(found),
            "link": [{"relation": "self", "url": str(request.url)}],
            "entry": [
                {"fullUrl": f"{address}location/{resource['id']}", "resource": resource}
                for resource in (found[:count] if count else found)
            ],
        }
    )


async def one_location(request: Request) -> Response:
    location_id = request.path_params["location_id"]
    try:
        location_id = str(uuid.UUID(location_id))
    except ValueError:
        await _refuse(request, "params", "locationId", "The id of a location is a UUID.")
    practice: Practice = request.app.state.practice
    origin = origin_of(request)
    try:
        return JSONResponse(await request.app.state.store.run(lambda: practice.places.get(origin, location_id)))
    except NotFoundError as error:
        return boom(404, str(error))


async def change_location(request: Request) -> Response:
    """A client may not; what an administrator would get is outside of the practice API."""
    caller = await caller_of(request, GATEWAY, AuditAction.REQUEST_REFUSED)
    await read_body(request, AuditAction.REQUEST_REFUSED, caller)
    await check_scope(request, caller, AuditAction.REQUEST_REFUSED, CHANGING_SCOPE)
    raise AssertionError("no type of client has this scope")


async def _refuse(request: Request, source: str, key: str, message: str) -> NoReturn:
    response = boom(400, message, validation={"source": source, "keys": [key[:KEY_SHOWN]]})
    await refuse(request, AuditAction.LOCATIONS_READ, "query-invalid", response)
