"""`POST /graphql`: the query `searchEvents` of Record search clients. Source: reference, section 7.

Stricter than OpenCRVS: how large a query may be, and how many searches one request may hold. Queries are read and
carried out on threads of their own; the workspace's thread does the searches and nothing else."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from graphql import (
    DocumentNode,
    ExecutionContext,
    FieldNode,
    GraphQLError,
    GraphQLResolveInfo,
    OperationType,
    execute_sync,
    get_operation_ast,
    parse,
    validate,
)
from graphql.validation import ASTValidationContext, ASTValidationRule, specified_rules
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from crvs_desktop.api.answers import boom, origin_of, record_refusal, refuse
from crvs_desktop.api.bearer import GATEWAY, bearer_token
from crvs_desktop.api.bodies import JSON_TYPE, media_type, read_body
from crvs_desktop.api.search_schema import make_schema
from crvs_desktop.api.search_shapes import Shape, result_set
from crvs_desktop.api.store import Store
from crvs_desktop.crypto.tokens import TokenError
from crvs_desktop.domain.audit import AuditAction
from crvs_desktop.domain.errors import UserError
from crvs_desktop.domain.locations import farajaland
from crvs_desktop.services.practice import Practice
from crvs_desktop.services.practice.callers import Caller, Origin

ACTION: Final = AuditAction.RECORDS_SEARCHED
# Every field with every parameter takes about 400 tokens, the introspection of usual tools 170. Ten searches for every
# field give some 6,000 fields, that introspection 2,300.
TOKEN_LIMIT: Final = 600
LENGTH_LIMIT: Final = 20_000
COMMENT_LIMIT: Final = 100
BODY_LIMIT: Final = 262_144
SEARCH_LIMIT: Final = 10
FIELD_LIMIT: Final = 10_000
ERROR_LIMIT: Final = 10
DOCUMENTS_KEPT: Final = 32

# What is answered with a short text of OpenCRVS's own; all else gets the error's sentence.
MESSAGES: Final = {
    "client-inactive": ("Authentication failed", "UNAUTHENTICATED"),
    "scope-missing": ("Authentication failed", "UNAUTHENTICATED"),
    "quota-used-up": ("Daily search quota exceeded", "INTERNAL_SERVER_ERROR"),
}


@dataclass(frozen=True)
class Call:
    """Who asks. Without a valid token `caller` is None, and `refusal` says why. `run` has the store do some work."""

    practice: Practice
    origin: Origin
    caller: Caller | None
    refusal: str
    run: Callable[[Callable[[], Any]], Any]


class InvalidQueryError(Exception):
    """A request that is not carried out at all; `code` tells at which stage it ended."""

    def __init__(self, code: str, *errors: GraphQLError) -> None:
        self.code = code
        self.errors = errors
        super().__init__(code)

    def body(self) -> Shape:
        return {"errors": [{**error.formatted, "extensions": {"code": self.code}} for error in self.errors]}


class Stopped(BaseException):
    """Ends the whole execution. Not an Exception: the library takes those for the failure of one field."""

    def __init__(self, cause: Exception) -> None:
        self.cause = cause
        super().__init__()


async def answer_query(request: Request) -> Response:
    """Answer 400 for what is no GraphQL request, else 200, whoever asks."""
    call = await _call_of(request)
    if not JSON_TYPE.fullmatch(media_type(request)):
        await refuse(request, ACTION, "body-unsupported", boom(400, "Send the query as JSON."), call.caller)
    query, variables, operation = _parts(await read_body(request, ACTION, call.caller, BODY_LIMIT))
    if not (isinstance(query, str) and isinstance(variables, dict) and isinstance(operation, str)):
        message = "The body is an object with the text “query” and, where needed, “variables” and “operationName”."
        await refuse(request, ACTION, "body-malformed", boom(400, message), call.caller)
    try:
        return JSONResponse(await asyncio.to_thread(_execute, call, query, variables, operation))
    except InvalidQueryError as error:
        await record_refusal(request, ACTION, "query-invalid", call.caller, {"code": error.code})
        return JSONResponse(error.body(), 400)


async def _call_of(request: Request) -> Call:
    practice: Practice = request.app.state.practice
    store: Store = request.app.state.store
    origin, token, loop = origin_of(request), bearer_token(request), asyncio.get_running_loop()

    def run(work: Callable[[], Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(store.run(work), loop).result()

    if token is None:
        return Call(practice, origin, None, "token-missing", run)
    try:
        caller = await store.run(lambda: practice.tokens.read(token, GATEWAY, origin))
    except TokenError as error:
        return Call(practice, origin, None, error.reason, run)
    return Call(practice, origin, caller, "", run)


def _parts(body: object) -> tuple[object, object, object]:
    """Return the query, the variables and the operation's name of a request; what is missing is empty."""
    if not isinstance(body, dict):
        return None, None, None
    return body.get("query"), body.get("variables") or {}, body.get("operationName") or ""


def _execute(call: Call, query: str, variables: dict[str, Any], operation: str) -> Shape:
    """Return the answer's body. Raises InvalidQueryError, and StoreError when the file is at fault."""
    document = _document(query)
    node = get_operation_ast(document, operation or None)
    if node is not None and node.operation is not OperationType.QUERY:
        raise InvalidQueryError("GRAPHQL_VALIDATION_FAILED", GraphQLError("There are only queries here.", node))
    try:
        result = execute_sync(
            SCHEMA,
            document,
            context_value=call,
            variable_values=variables,
            operation_name=operation or None,
            max_coercion_errors=ERROR_LIMIT,
            execution_context_class=BoundedExecution,
        )
    except Stopped as stopped:
        raise stopped.cause from None
    if result.data is None:  # it has not begun
        raise InvalidQueryError("BAD_USER_INPUT", *(result.errors or ()))
    errors = [error.formatted for error in result.errors or ()]
    return {"errors": errors, "data": result.data} if errors else {"data": result.data}


@lru_cache(maxsize=DOCUMENTS_KEPT)
def _document(query: str) -> DocumentNode:
    """Return the valid document of this text. Raises InvalidQueryError."""
    try:
        document = parse(
            query, max_lexical_tokens=TOKEN_LIMIT, max_comments=COMMENT_LIMIT, max_source_length=LENGTH_LIMIT
        )
    except GraphQLError as error:
        raise InvalidQueryError("GRAPHQL_PARSE_FAILED", error) from None
    errors = validate(SCHEMA, document, RULES, max_errors=ERROR_LIMIT)
    if errors:
        raise InvalidQueryError("GRAPHQL_VALIDATION_FAILED", *errors)
    return document


class FewSearchesRule(ASTValidationRule):
    """At most SEARCH_LIMIT searches, under whatever aliases; each is a transaction of its own."""

    def __init__(self, context: ASTValidationContext) -> None:
        super().__init__(context)
        self._searches = 0

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        self._searches += node.name.value == "searchEvents"
        if self._searches == SEARCH_LIMIT + 1:
            self.report_error(GraphQLError(f"One request may hold at most {SEARCH_LIMIT} searches.", node))


class BoundedExecution(ExecutionContext):
    """Stops at FIELD_LIMIT fields: introspection can ask for millions in a few words."""

    fields = 0

    def execute_field(self, parent_type: Any, source: Any, field_nodes: list[FieldNode], path: Any) -> Any:
        self.fields += 1
        if self.fields > FIELD_LIMIT:
            error = GraphQLError(f"The answer would have more than {FIELD_LIMIT} fields.", field_nodes)
            raise Stopped(InvalidQueryError("GRAPHQL_VALIDATION_FAILED", error))
        return super().execute_field(parent_type, source, field_nodes, path)


def _search_events(_: Any, info: GraphQLResolveInfo, **arguments: Any) -> Shape:
    """Resolve `searchEvents`. For clients everything but the parameters and `sort` is ignored."""
    call: Call = info.context
    caller, search = call.caller, call.practice.search
    if caller is None:
        call.run(lambda: search.record_refusal(None, call.origin, ACTION, call.refusal, {}))
        raise GraphQLError("Unauthorized", extensions={"code": "UNAUTHENTICATED"})
    parameters, ascending = arguments["advancedSearchParameters"], arguments.get("sort") == "asc"
    try:
        found = call.run(lambda: search.search(caller, parameters, ascending))
    except UserError as refusal:
        message, code = MESSAGES.get(refusal.reason, (str(refusal), "INTERNAL_SERVER_ERROR"))
        raise GraphQLError(message, extensions={"code": code}) from refusal
    except Exception as error:  # the file is at fault, or the program; a second search would only wait as long
        raise Stopped(error) from error
    return result_set(found, farajaland())


RULES: Final = (*specified_rules, FewSearchesRule)
SCHEMA: Final = make_schema(_search_events)
