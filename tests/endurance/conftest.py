"""The workspaces and people of the services' tests."""

from tests.services.conftest import (  # noqa: F401
    clock,
    environment,
    made_training,
    open_one,
    trainer,
    training,
    training_path,
)
