"""What each type of client is for, in plain words."""

from PySide6.QtCore import QCoreApplication

from crvs_desktop.domain.clients import ClientType


def type_text(client_type: ClientType) -> str:
    """Return what such a client can do, what it cannot, and which citizens' data it receives."""
    translate = QCoreApplication.translate
    texts = {
        ClientType.HEALTH: translate(
            "TypeTexts",
            "For hospitals and clinics. It reports births and deaths to the registration office. "
            "It cannot search or read records, and receives no citizen's data.",
        ),
        ClientType.NATIONAL_ID: translate(
            "TypeTexts",
            "For the national ID system; only one may exist. It is told of every registration, with all details of "
            "the people named in it. It cannot search or report events.",
        ),
        ClientType.RECORD_SEARCH: translate(
            "TypeTexts",
            "For services that check a registration, such as social protection. It finds up to five records at a "
            "time and sees what is in them, as often as its daily quota allows. It cannot change anything.",
        ),
        ClientType.WEBHOOK: translate(
            "TypeTexts",
            "For systems that want to hear of registrations as they happen. It receives who was registered and the "
            "sections ticked below. It cannot search or report events.",
        ),
    }
    return texts[client_type]
