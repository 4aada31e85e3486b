"""All routes of the practice API, and what holds for every one of them."""

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from crvs_desktop.api.answers import boom
from crvs_desktop.api.store import Store
from crvs_desktop.api.token import issue_token, public_key
from crvs_desktop.services.practice import Practice


def make_app(practice: Practice, store: Store) -> Starlette:
    """Return the ASGI application. `store` runs what touches the workspace, off the event loop."""
    app = Starlette(
        routes=[
            Route("/token", issue_token, methods=["POST"]),
            Route("/.well-known", public_key, methods=["GET"]),
        ],
        exception_handlers={404: _not_found, 405: _not_found},
    )
    app.state.practice = practice
    app.state.store = store
    return app


def _not_found(_request: Request, _error: Exception) -> Response:
    """A path or method that is not there; the original knows no 405. Source: reference, section 1."""
    return boom(404, "Not Found")
