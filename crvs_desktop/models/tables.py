"""The tables. Their rules (unique names, one National ID client, append-only audit) are in `migrations.py`."""

from peewee import (
    AutoField,
    BlobField,
    BooleanField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)
from playhouse.shortcuts import ThreadSafeDatabaseMetadata


class Table(Model):
    class Meta:
        # Which file a table belongs to is set for each thread and use (see Workspace), never globally.
        model_metadata_class = ThreadSafeDatabaseMetadata


class WorkspaceRow(Table):
    id = AutoField()
    workspace_id = TextField()
    name = TextField()
    kind = TextField()
    created_at_ms = IntegerField()
    recovery_salt = BlobField(null=True)
    recovery_memory_kib = IntegerField(null=True)
    recovery_passes = IntegerField(null=True)
    recovery_lanes = IntegerField(null=True)
    recovery_sealed = BlobField(null=True)

    class Meta:
        table_name = "workspace"


class UserRow(Table):
    id = AutoField()
    username = TextField()
    username_key = TextField(unique=True)
    full_name = TextField()
    role = TextField()
    status = TextField()
    must_change_password = BooleanField()
    created_at_ms = IntegerField()
    last_signed_in_at_ms = IntegerField(null=True)
    # Raised with every new password and deactivation, so that sessions opened before end.
    password_version = IntegerField()
    key_salt = BlobField()
    key_memory_kib = IntegerField()
    key_passes = IntegerField()
    key_lanes = IntegerField()
    key_sealed = BlobField()

    class Meta:
        table_name = "users"


class ClientRow(Table):
    id = AutoField()
    client_id = TextField(unique=True)
    name = TextField()
    name_key = TextField()
    type = TextField()
    status = TextField()
    system = TextField(null=True)
    webhook = TextField(null=True)
    daily_quota = IntegerField(null=True)
    created_at_ms = IntegerField()
    created_by = ForeignKeyField(UserRow, column_name="created_by_id")
    secret_hash = BlobField(null=True)
    secret_issued_at_ms = IntegerField()
    sha_sealed = BlobField(null=True)
    last_used_at_ms = IntegerField(null=True)
    last_used_from = TextField(null=True)
    # A deleted client stays as a tombstone, without its secrets, so that the audit can still name it.
    deleted_at_ms = IntegerField(null=True)

    class Meta:
        table_name = "clients"


class AuditRow(Table):
    sequence = IntegerField(primary_key=True)
    at_ms = IntegerField()
    actor_kind = TextField()
    actor_id = TextField()
    actor_name = TextField()
    action = TextField()
    client_id = TextField()
    client_name = TextField()
    outcome = TextField()
    reason = TextField()
    origin = TextField()
    details = TextField()
    previous = TextField()
    hash = TextField()

    class Meta:
        table_name = "audit_entries"


TABLES = (WorkspaceRow, UserRow, ClientRow, AuditRow)
