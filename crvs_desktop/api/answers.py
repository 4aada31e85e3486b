"""The forms of answers that several routes share."""

from collections.abc import Mapping
from http import HTTPStatus

from starlette.responses import JSONResponse


def boom(status: int, message: str, headers: Mapping[str, str] | None = None, **more: object) -> JSONResponse:
    """Return an error in the form of OpenCRVS's web framework: `{statusCode, error, message}` and what is added."""
    body = {"statusCode": status, "error": HTTPStatus(status).phrase, "message": message, **more}
    return JSONResponse(body, status, dict(headers or {}))
