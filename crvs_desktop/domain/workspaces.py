"""What a workspace is for."""

from enum import StrEnum


class WorkspaceKind(StrEnum):
    OFFICE = "office"
    TRAINING = "training"
