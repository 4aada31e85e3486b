"""Who is signed in."""

from dataclasses import dataclass, field

from crvs_desktop.domain.audit import Actor, ActorKind
from crvs_desktop.domain.errors import RefusedError
from crvs_desktop.domain.secret import SecretBytes
from crvs_desktop.domain.users import User


@dataclass
class Session:
    """A signed-in user and, while unlocked, the key that signing in opened.

    For a National System Administrator that is the workspace key, for others one that opens nothing. `origin` says
    where the user sits, for the audit."""

    user: User
    password_version: int
    origin: str
    _key: SecretBytes | None = field(repr=False)

    @property
    def actor(self) -> Actor:
        return Actor(ActorKind.USER, self.user.username, self.user.full_name)

    @property
    def is_locked(self) -> bool:
        return self._key is None

    @property
    def key(self) -> SecretBytes:
        """The opened key. Raises RefusedError while locked."""
        key = self._key  # read once: another thread may lock
        if key is None:
            raise RefusedError("session-locked")
        return key

    @property
    def workspace_key(self) -> SecretBytes | None:
        """The workspace key, while unlocked and when the role has it."""
        return self._key if self.user.role.administers else None

    def set_key(self, key: SecretBytes | None) -> None:
        """Unlock with the opened key, or lock by letting go of it: it is overwritten once no use case works with it."""
        self._key = key
