"""What an office notes about a client."""

from datetime import date

import pytest

from crvs_desktop.domain.client_details import CONTACT_LIMIT, PURPOSE_LIMIT, ClientDetails
from crvs_desktop.domain.errors import InputError


def test_texts_are_kept_clean() -> None:
    """Trimmed and composed; the purpose keeps its lines, whatever the system ends them with."""
    details = ClientDetails(" Dr Zulu ", "  Births \r\n of the district\u2029e\u0301tage\r\n")
    checked = details.checked()
    assert checked.contact == "Dr Zulu"
    assert checked.purpose == "Births\nof the district\nétage"
    assert ClientDetails("ميس", "日本\n語").checked() == ClientDetails("ميس", "日本\n語")
    assert ClientDetails(" ", "\n \n").checked() == ClientDetails()


@pytest.mark.parametrize(
    ("details", "reason"),
    [
        (ClientDetails(contact="x" * (CONTACT_LIMIT + 1)), "text-too-long"),
        (ClientDetails(contact="two\nlines"), "text-unprintable"),
        (ClientDetails(contact="a\u202eb"), "text-unprintable"),
        (ClientDetails(purpose="x" * (PURPOSE_LIMIT + 1)), "text-too-long"),
        (ClientDetails(purpose="x\n" * PURPOSE_LIMIT + "x"), "text-too-long"),
        (ClientDetails(purpose="a\u0000b"), "text-unprintable"),
        (ClientDetails(purpose="\udc80"), "text-unprintable"),
    ],
)
def test_what_does_not_fit_is_refused(details: ClientDetails, reason: str) -> None:
    """With how long it may be, or the character that nobody sees."""
    with pytest.raises(InputError) as refused:
        details.checked()
    assert refused.value.reason == reason


def test_only_what_is_noted_has_a_field() -> None:
    """Dates are written as in the file and the audit."""
    noted = ClientDetails(purpose="Births", secret_expires_on=date(2026, 11, 30))
    assert noted.fields() == {"purpose": "Births", "secret_expires_on": "2026-11-30"}
    assert ClientDetails().fields() == {}
