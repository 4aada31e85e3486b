"""Checking an exported audit without the workspace that it came from."""

import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

from crvs_desktop.crypto.signing import is_signed
from crvs_desktop.domain.audit import FIELDS
from crvs_desktop.domain.checkpoints import Checkpoint, CheckpointCode
from crvs_desktop.domain.errors import InputError
from crvs_desktop.domain.links import UNREADABLE, Damage, Finding, Link, unnumbered_form, without_twins
from crvs_desktop.domain.verification import PartVerification, Verification, verify_chain, verify_part
from crvs_desktop.models.files import file_errors

NAMES: Final = {*FIELDS, "hash"}
AnyCheckpoint = Checkpoint | CheckpointCode


class ExportCheck:
    """An export in JSON Lines. `public_key` is the workspace's, known from elsewhere.

    Every method raises InputError for a file that holds no entry, StoreError when it cannot be read, UserError when
    cancelled."""

    def __init__(self, path: Path, checkpoint: AnyCheckpoint | None, public_key: bytes | None) -> None:
        self._path = path
        self._checkpoint = checkpoint
        self._public_key = public_key

    def verify(
        self,
        report: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Verification:
        """Check a whole audit: that it is one chain, and the one that the checkpoint was signed for."""
        total = self._count()
        witnesses = [] if self._checkpoint is None else [self._checkpoint]
        return verify_chain(self._links, witnesses, self._is_right, lambda done: report(done, total), cancelled)

    def verify_part(
        self,
        report: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> PartVerification:
        """Check the entries that a filter let through, each by itself."""
        total = self._count()
        checkpoint = self._checkpoint
        if checkpoint is not None and not self._is_right(checkpoint):
            number = checkpoint.sequence
            return PartVerification(0, 0, False, Finding(Damage.SIGNATURE_WRONG, number, number))
        return verify_part(self._links(), checkpoint, lambda done: report(done, total), cancelled)

    def _is_right(self, checkpoint: AnyCheckpoint) -> bool:
        if isinstance(checkpoint, CheckpointCode):  # whoever typed it knows where it is from
            return True
        public_key = self._public_key or checkpoint.public_key
        return is_signed(public_key, checkpoint.signed_bytes(), checkpoint.signature)

    def _count(self) -> int:
        """Return how many lines there are. Raises InputError when none of them is an entry."""
        with file_errors(self._path), self._path.open("rb") as file:
            total = sum(1 for line in file if line.strip())
        if not any(link.unnumbered() is not None for link in self._links()):
            raise InputError("not-an-export", path=self._path)
        return total

    def _links(self, place: int | None = None) -> Iterator[Link]:
        last = 0
        begun = place is None
        with file_errors(self._path), self._path.open("rb") as file:
            for line in file:
                if line.strip():
                    link = _link_of(line, last + 1)
                    last = link.place
                    begun = begun or (place is not None and last >= place)
                    if begun:
                        yield link


def _link_of(line: bytes, expected: int) -> Link:
    """Return what a line says; one that cannot be read stands where the next entry is expected."""
    try:
        fields: Any = json.loads(line, object_pairs_hook=without_twins)
    except UNREADABLE:
        fields = None
    if not isinstance(fields, dict) or fields.keys() != NAMES or type(fields["sequence"]) is not int:
        return Link(expected, None, None, lambda: None)
    place, digest = fields.pop("sequence"), fields.pop("hash")
    return Link(place, fields["previous"], digest, partial(_unnumbered_form, fields))


def _unnumbered_form(fields: dict[str, object]) -> bytes | None:
    try:
        return unnumbered_form(fields)
    except UNREADABLE:
        return None
