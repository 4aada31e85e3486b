"""What the tests of the audit as evidence share with those of the services."""

from tests.services.conftest import made_office

__all__ = ["made_office"]
