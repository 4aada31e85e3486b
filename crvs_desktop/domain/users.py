"""People who sign in, and what their roles may do here.

Source of the roles: OpenCRVS v1.4.1, system roles; of the demo users: its Farajaland configuration."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP
from crvs_desktop.domain.workspaces import WorkspaceKind


class Role(StrEnum):
    FIELD_AGENT = "FIELD_AGENT"
    REGISTRATION_AGENT = "REGISTRATION_AGENT"
    LOCAL_REGISTRAR = "LOCAL_REGISTRAR"
    NATIONAL_REGISTRAR = "NATIONAL_REGISTRAR"
    PERFORMANCE_MANAGEMENT = "PERFORMANCE_MANAGEMENT"
    LOCAL_SYSTEM_ADMIN = "LOCAL_SYSTEM_ADMIN"
    NATIONAL_SYSTEM_ADMIN = "NATIONAL_SYSTEM_ADMIN"

    @property
    def administers(self) -> bool:
        """Whether this role may see and manage clients, the audit and the team: the one rule for it."""
        return self is Role.NATIONAL_SYSTEM_ADMIN


ROLE_LABELS: Final = {
    Role.FIELD_AGENT: QT_TRANSLATE_NOOP("domain", "Field Agent"),
    Role.REGISTRATION_AGENT: QT_TRANSLATE_NOOP("domain", "Registration Agent"),
    Role.LOCAL_REGISTRAR: QT_TRANSLATE_NOOP("domain", "Local Registrar"),
    Role.NATIONAL_REGISTRAR: QT_TRANSLATE_NOOP("domain", "National Registrar"),
    Role.PERFORMANCE_MANAGEMENT: QT_TRANSLATE_NOOP("domain", "Performance Manager"),
    Role.LOCAL_SYSTEM_ADMIN: QT_TRANSLATE_NOOP("domain", "Local System Admin"),
    Role.NATIONAL_SYSTEM_ADMIN: QT_TRANSLATE_NOOP("domain", "National System Admin"),
}


class UserStatus(StrEnum):
    ACTIVE = "active"
    DEACTIVATED = "deactivated"


@dataclass(frozen=True)
class WorkspaceInfo:
    """What a workspace file says of itself without a password."""

    workspace_id: str
    name: str
    kind: WorkspaceKind
    created_at_ms: int


@dataclass(frozen=True)
class User:
    """A person who signs in. Times are milliseconds since 1970 UTC."""

    user_id: int
    username: str
    full_name: str
    role: Role
    status: UserStatus
    must_change_password: bool
    created_at_ms: int
    last_signed_in_at_ms: int | None


@dataclass(frozen=True)
class DemoUser:
    username: str
    full_name: str
    role: Role


DEMO_PASSWORD: Final = "test"  # public: the password of OpenCRVS's own demo country
DEMO_ADMINISTRATOR: Final = "j.campbell"
DEMO_USERS: Final = (
    DemoUser("k.bwalya", "Kalusha Bwalya", Role.FIELD_AGENT),
    DemoUser("f.katongo", "Felix Katongo", Role.REGISTRATION_AGENT),
    DemoUser("k.mweene", "Kennedy Mweene", Role.LOCAL_REGISTRAR),
    DemoUser("e.mayuka", "Emmanuel Mayuka", Role.LOCAL_SYSTEM_ADMIN),
    DemoUser("j.campbell", "Jonathan Campbell", Role.NATIONAL_SYSTEM_ADMIN),
    DemoUser("p.gondwe", "Patrick Gondwe", Role.FIELD_AGENT),
    DemoUser("j.mutale", "Joshua Mutale", Role.REGISTRATION_AGENT),
    DemoUser("d.bulaya", "Derrick Bulaya", Role.LOCAL_REGISTRAR),
    DemoUser("a.ngonga", "Alex Ngonga", Role.LOCAL_SYSTEM_ADMIN),
    DemoUser("e.kazembe", "Edgar Kazembe", Role.PERFORMANCE_MANAGEMENT),
    DemoUser("j.musonda", "Joseph Musonda", Role.NATIONAL_REGISTRAR),
)
