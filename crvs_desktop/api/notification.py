"""`POST /notification`. Source: reference, section 6."""

import logging
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from crvs_desktop.api.answers import boom
from crvs_desktop.api.bearer import GATEWAY, caller_of, check_scope
from crvs_desktop.api.bodies import read_body
from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.errors import InputError, StoreError
from crvs_desktop.domain.notifications import FormError, PlaceError
from crvs_desktop.services.practice import Practice

SCOPES: Final = ("declare", "notification-api")
INTERNAL_ERROR: Final = "An internal server error occurred"

log = logging.getLogger(__name__)


async def notify(request: Request) -> Response:
    action = AuditAction.EVENT_NOTIFIED
    caller = await caller_of(request, GATEWAY, action)
    body = await read_body(request, action, caller)
    await check_scope(request, caller, action, *SCOPES)
    practice: Practice = request.app.state.practice
    try:
        stored = await request.app.state.store.run(lambda: practice.notifications.notify(caller, body))
    except FormError as error:
        return boom(400, str(error), validation={"source": "payload", "keys": [error.key]})
    except PlaceError as error:
        # A mistake of the client that the original reports as one of the server; `error` holds a sentence here.
        return JSONResponse({"statusCode": 500, "error": INTERNAL_ERROR, "message": str(error)}, 500)
    except InputError as error:
        return boom(400, str(error))
    except StoreError as error:
        log.warning("A notification could not be stored (%s)", error.reason)
        return boom(500, "The notification could not be stored. Nothing was kept; send it again later.")
    return JSONResponse(
        {
            "resourceType": "Bundle",
            "entry": [{"response": {"status": "201", "location": f"/fhir/{resource}"}} for resource in stored],
            "type": "transaction-response",
        }
    )
