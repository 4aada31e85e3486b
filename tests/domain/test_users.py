"""Roles and demo users."""

from crvs_desktop.domain.names import clean_name, clean_username
from crvs_desktop.domain.users import DEMO_ADMINISTRATOR, DEMO_USERS, ROLE_LABELS, Role


def test_only_the_national_system_administrator_administers() -> None:
    """One role of seven, and no other by accident of its name."""
    assert [role for role in Role if role.administers] == [Role.NATIONAL_SYSTEM_ADMIN]
    assert len(Role) == len(ROLE_LABELS) == 7


def test_the_eleven_demo_users_cover_all_roles() -> None:
    """Those of Farajaland, one of them the National System Administrator."""
    assert len(DEMO_USERS) == len({user.username for user in DEMO_USERS}) == 11
    assert {user.role for user in DEMO_USERS} == set(Role)
    assert [user.username for user in DEMO_USERS if user.role.administers] == [DEMO_ADMINISTRATOR]
    for user in DEMO_USERS:
        assert clean_username(user.username) == user.username
        assert clean_name(user.full_name) == user.full_name
