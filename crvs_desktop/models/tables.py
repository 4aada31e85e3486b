"""The tables. Their rules (unique names, one National ID client, append-only audit) are in `migrations.py`."""

from peewee import (
    AutoField,
    BlobField,
    BooleanField,
    CompositeKey,
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
    # Ed25519, for checkpoints; the private half sealed under the workspace key.
    checkpoint_key_sealed = BlobField(null=True)
    checkpoint_public_key = BlobField(null=True)

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
    # A token's `sub`; 24 hexadecimal digits.
    system_id = TextField(null=True, unique=True)
    last_used_agent = TextField(null=True)
    # The secret before the last refresh, while it still works beside the new one.
    previous_secret_hash = BlobField(null=True)
    previous_secret_ends_at_ms = IntegerField(null=True)
    contact = TextField(null=True)
    purpose = TextField(null=True)
    # `2026-11-23`; the secret goes on working, one is only reminded.
    secret_expires_on = TextField(null=True)
    secret_review_on = TextField(null=True)

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


class CheckpointRow(Table):
    """That this was the hash of the entry `sequence`, signed."""

    sequence = IntegerField(primary_key=True)
    hash = TextField()
    at_ms = IntegerField()
    signature = BlobField()

    class Meta:
        table_name = "checkpoints"


class TryRow(Table):
    """How many passwords were tried in vain for the names of one bucket, and when the last one."""

    bucket = IntegerField(primary_key=True)
    count = IntegerField()
    at_ms = IntegerField()
    uptime_ms = IntegerField()

    class Meta:
        table_name = "tries"


class SigningKeyRow(Table):
    """The newest one signs; tokens of those before are not accepted any more."""

    id = AutoField()
    private_sealed = BlobField()
    public_pem = TextField()
    created_at_ms = IntegerField()

    class Meta:
        table_name = "signing_keys"


class SearchCountRow(Table):
    client = ForeignKeyField(ClientRow, column_name="client_id")
    day = TextField()
    count = IntegerField()

    class Meta:
        table_name = "search_counts"
        primary_key = CompositeKey("client", "day")


class RecordRow(Table):
    id = AutoField()
    record_id = TextField(unique=True)
    event = TextField()
    status = TextField()
    tracking_id = TextField(unique=True)
    registration_number = TextField(null=True, unique=True)
    # Whose record it is, for lists: the name of the child or of the deceased.
    title = TextField()
    declared_on = TextField()
    office_id = TextField()
    created_at_ms = IntegerField()
    modified_at_ms = IntegerField()
    # FHIR; the last column, so that lists need not read it.
    bundle = TextField()

    class Meta:
        table_name = "records"


class RecordTermRow(Table):
    """What a search can ask for: one row for each word of a name and each other value of a record."""

    field = TextField()
    term = TextField()
    record = ForeignKeyField(RecordRow, column_name="record_id")

    class Meta:
        table_name = "record_terms"
        primary_key = CompositeKey("field", "term", "record")


class RecordHistoryRow(Table):
    id = AutoField()
    record = ForeignKeyField(RecordRow, column_name="record_id")
    at_ms = IntegerField()
    action = TextField()
    status = TextField()
    actor_kind = TextField()
    actor_id = TextField()
    actor_name = TextField()
    role = TextField()
    office_id = TextField()

    class Meta:
        table_name = "record_history"


class SubscriptionRow(Table):
    id = AutoField()
    subscription_id = TextField(unique=True)
    client = ForeignKeyField(ClientRow, column_name="client_id")
    callback = TextField()
    topic = TextField()
    created_at_ms = IntegerField()

    class Meta:
        table_name = "subscriptions"


class DeliveryRow(Table):
    """The outbox. A delivery outlives its subscription, so that one can still see what was sent."""

    id = AutoField()
    subscription_id = TextField()
    client = ForeignKeyField(ClientRow, column_name="client_id")
    callback = TextField()
    topic = TextField()
    record = ForeignKeyField(RecordRow, column_name="record_id", null=True)
    body = TextField()
    state = TextField()
    attempts = IntegerField()
    next_at_ms = IntegerField()
    created_at_ms = IntegerField()

    class Meta:
        table_name = "deliveries"


class DeliveryAttemptRow(Table):
    id = AutoField()
    delivery = ForeignKeyField(DeliveryRow, column_name="delivery_id")
    at_ms = IntegerField()
    took_ms = IntegerField()
    signature = TextField()
    status = IntegerField(null=True)
    answer = TextField()
    error = TextField()

    class Meta:
        table_name = "delivery_attempts"


class LessonRunRow(Table):
    """That somebody takes a lesson, or took it. Entries of the audit up to `looked_up_to` were looked at."""

    username = TextField()
    lesson = TextField()
    started_at_ms = IntegerField()
    finished_at_ms = IntegerField(null=True)
    starts = IntegerField()
    is_open = BooleanField()
    looked_up_to = IntegerField()

    class Meta:
        table_name = "lesson_runs"
        primary_key = CompositeKey("username", "lesson")


class LessonStepRow(Table):
    """How far they came with a step, this time."""

    username = TextField()
    lesson = TextField()
    step = TextField()
    done_at_ms = IntegerField(null=True)
    hints = IntegerField()
    wrong = IntegerField()
    count = IntegerField()
    sequence = IntegerField()
    client_id = TextField()

    class Meta:
        table_name = "lesson_steps"
        primary_key = CompositeKey("username", "lesson", "step")


TABLES = (
    WorkspaceRow,
    UserRow,
    ClientRow,
    AuditRow,
    CheckpointRow,
    TryRow,
    SigningKeyRow,
    SearchCountRow,
    RecordRow,
    RecordTermRow,
    RecordHistoryRow,
    SubscriptionRow,
    DeliveryRow,
    DeliveryAttemptRow,
    LessonRunRow,
    LessonStepRow,
)
