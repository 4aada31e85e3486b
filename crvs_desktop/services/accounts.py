"""What sessions and team both need of accounts: rows to users, and keys under passwords."""

from crvs_desktop.crypto.derivation import DerivationCost, RandomBytes, WrappedKey, new_key, unwrap_key, wrap_key
from crvs_desktop.domain.names import name_key
from crvs_desktop.domain.passwords import normalise_password
from crvs_desktop.domain.secret import SecretBytes
from crvs_desktop.domain.users import Role, User, UserStatus
from crvs_desktop.models.tables import UserRow


def user_of(row: UserRow) -> User:
    return User(
        user_id=row.id,
        username=row.username,
        full_name=row.full_name,
        role=Role(row.role),
        status=UserStatus(row.status),
        must_change_password=bool(row.must_change_password),
        created_at_ms=row.created_at_ms,
        last_signed_in_at_ms=row.last_signed_in_at_ms,
    )


def find_user(username: str) -> UserRow | None:
    """Return the row of the account, however its name is capitalised."""
    row: UserRow | None = UserRow.get_or_none(UserRow.username_key == name_key(username))
    return row


def key_columns(
    username: str,
    role: Role,
    password: str,
    workspace_key: SecretBytes,
    cost: DerivationCost,
    random_bytes: RandomBytes,
) -> dict[str, object]:
    """Return the columns that hold the user's key under the password.

    An administrator's is the workspace key; every other role gets a random one of its own, so that signing in
    works the same way and opens nothing."""
    key = workspace_key if role.administers else new_key(random_bytes)
    return wrapped_columns(key, username, password, cost, random_bytes)


def wrapped_columns(
    key: SecretBytes, username: str, password: str, cost: DerivationCost, random_bytes: RandomBytes
) -> dict[str, object]:
    wrapped = wrap_key(key, normalise_password(password), _bound_to(username), cost, random_bytes)
    return {
        "key_salt": wrapped.salt,
        "key_memory_kib": wrapped.cost.memory_kib,
        "key_passes": wrapped.cost.passes,
        "key_lanes": wrapped.cost.lanes,
        "key_sealed": wrapped.sealed,
    }


def open_key(row: UserRow, password: str) -> SecretBytes:
    """Return the user's key. Raises what `unwrap_key` raises."""
    cost = DerivationCost(row.key_memory_kib, row.key_passes, row.key_lanes)
    wrapped = WrappedKey(bytes(row.key_salt), cost, bytes(row.key_sealed))
    return unwrap_key(wrapped, normalise_password(password), _bound_to(row.username))


def _bound_to(username: str) -> str:
    return f"user-key:{name_key(username)}"
