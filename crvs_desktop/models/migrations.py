"""Numbered steps that bring a workspace file to today's schema, each in one transaction with its number.

Steps are SQL, not today's models: a step must do in ten years what it does now."""

from typing import Final

FIRST: Final = (
    """
    CREATE TABLE workspace (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        workspace_id TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('office', 'training')),
        created_at_ms INTEGER NOT NULL,
        recovery_salt BLOB,
        recovery_memory_kib INTEGER,
        recovery_passes INTEGER,
        recovery_lanes INTEGER,
        recovery_sealed BLOB
    ) STRICT
    """,
    """
    CREATE TABLE users (
        id INTEGER PRIMARY KEY,
        username TEXT NOT NULL,
        username_key TEXT NOT NULL UNIQUE,
        full_name TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN (
            'FIELD_AGENT', 'REGISTRATION_AGENT', 'LOCAL_REGISTRAR', 'NATIONAL_REGISTRAR',
            'PERFORMANCE_MANAGEMENT', 'LOCAL_SYSTEM_ADMIN', 'NATIONAL_SYSTEM_ADMIN')),
        status TEXT NOT NULL CHECK (status IN ('active', 'deactivated')),
        must_change_password INTEGER NOT NULL CHECK (must_change_password IN (0, 1)),
        created_at_ms INTEGER NOT NULL,
        last_signed_in_at_ms INTEGER,
        password_version INTEGER NOT NULL,
        key_salt BLOB NOT NULL,
        key_memory_kib INTEGER NOT NULL,
        key_passes INTEGER NOT NULL,
        key_lanes INTEGER NOT NULL,
        key_sealed BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE clients (
        id INTEGER PRIMARY KEY,
        client_id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100 AND name = trim(name)),
        name_key TEXT NOT NULL CHECK (length(name_key) > 0),
        type TEXT NOT NULL CHECK (type IN ('HEALTH', 'NATIONAL_ID', 'RECORD_SEARCH', 'WEBHOOK')),
        status TEXT NOT NULL CHECK (status IN ('active', 'deactivated')),
        system TEXT CHECK (system IN ('MOSIP', 'OTHER')),
        webhook TEXT,
        daily_quota INTEGER CHECK (daily_quota BETWEEN 1 AND 1000000),
        created_at_ms INTEGER NOT NULL,
        created_by_id INTEGER NOT NULL REFERENCES users (id),
        secret_hash BLOB CHECK (length(secret_hash) = 32),
        secret_issued_at_ms INTEGER NOT NULL,
        sha_sealed BLOB,
        last_used_at_ms INTEGER,
        last_used_from TEXT,
        deleted_at_ms INTEGER,
        CHECK ((system IS NOT NULL) = (type = 'NATIONAL_ID')),
        CHECK ((webhook IS NOT NULL) = (type = 'WEBHOOK')),
        CHECK ((daily_quota IS NOT NULL) = (type = 'RECORD_SEARCH')),
        CHECK ((secret_hash IS NULL) = (deleted_at_ms IS NOT NULL)),
        CHECK ((sha_sealed IS NULL) = (deleted_at_ms IS NOT NULL))
    ) STRICT
    """,
    "CREATE UNIQUE INDEX clients_name ON clients (name_key) WHERE deleted_at_ms IS NULL",
    "CREATE UNIQUE INDEX clients_national_id ON clients (type) WHERE type = 'NATIONAL_ID' AND deleted_at_ms IS NULL",
    """
    CREATE TABLE audit_entries (
        sequence INTEGER PRIMARY KEY,
        at_ms INTEGER NOT NULL,
        actor_kind TEXT NOT NULL,
        actor_id TEXT NOT NULL,
        actor_name TEXT NOT NULL,
        action TEXT NOT NULL,
        client_id TEXT NOT NULL,
        client_name TEXT NOT NULL,
        outcome TEXT NOT NULL,
        reason TEXT NOT NULL,
        origin TEXT NOT NULL,
        details TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX audit_by_client ON audit_entries (client_id, sequence)",
    "CREATE INDEX audit_by_actor ON audit_entries (actor_id, sequence)",
    "CREATE INDEX audit_by_action ON audit_entries (action, sequence)",
    "CREATE INDEX audit_by_outcome ON audit_entries (outcome, sequence)",
    "CREATE INDEX audit_by_time ON audit_entries (at_ms)",
    """
    CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit_entries
    BEGIN SELECT RAISE(ABORT, 'audit entries are never changed'); END
    """,
    """
    CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit_entries
    BEGIN SELECT RAISE(ABORT, 'audit entries are never deleted'); END
    """,
    # INSERT OR REPLACE deletes without firing the trigger above.
    """
    CREATE TRIGGER audit_is_appended BEFORE INSERT ON audit_entries
    WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM audit_entries)
    BEGIN SELECT RAISE(ABORT, 'audit entries are only appended'); END
    """,
)

# The practice API: what clients do over HTTP, and the fictional registrations they do it with.
PRACTICE: Final = (
    # Source of the form of `system_id`: OpenCRVS v1.4.1, the `_id` of a system, which is a token's `sub`.
    "ALTER TABLE clients ADD COLUMN system_id TEXT CHECK (length(system_id) = 24)",
    "UPDATE clients SET system_id = lower(hex(randomblob(12)))",
    "CREATE UNIQUE INDEX clients_system_id ON clients (system_id)",
    "ALTER TABLE clients ADD COLUMN last_used_agent TEXT",
    # The secret before the last refresh, while it still works beside the new one.
    "ALTER TABLE clients ADD COLUMN previous_secret_hash BLOB CHECK (length(previous_secret_hash) = 32)",
    """
    ALTER TABLE clients ADD COLUMN previous_secret_ends_at_ms INTEGER
        CHECK ((previous_secret_ends_at_ms IS NULL) = (previous_secret_hash IS NULL))
    """,
    """
    CREATE TABLE signing_keys (
        id INTEGER PRIMARY KEY,
        private_sealed BLOB NOT NULL,
        public_pem TEXT NOT NULL,
        created_at_ms INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE search_counts (
        client_id INTEGER NOT NULL REFERENCES clients (id),
        day TEXT NOT NULL,
        count INTEGER NOT NULL CHECK (count >= 0),
        PRIMARY KEY (client_id, day)
    ) STRICT
    """,
    """
    CREATE TABLE records (
        id INTEGER PRIMARY KEY,
        record_id TEXT NOT NULL UNIQUE,
        event TEXT NOT NULL CHECK (event IN ('birth', 'death', 'marriage')),
        status TEXT NOT NULL CHECK (status IN ('IN_PROGRESS', 'REGISTERED', 'CERTIFIED')),
        tracking_id TEXT NOT NULL UNIQUE,
        registration_number TEXT UNIQUE,
        title TEXT NOT NULL,
        declared_on TEXT NOT NULL,
        office_id TEXT NOT NULL,
        created_at_ms INTEGER NOT NULL,
        modified_at_ms INTEGER NOT NULL,
        bundle TEXT NOT NULL -- the last, so that lists need not read it
    ) STRICT
    """,
    # What a search can ask for: one row for each word of a name and each other value of a record.
    """
    CREATE TABLE record_terms (
        field TEXT NOT NULL,
        term TEXT NOT NULL,
        record_id INTEGER NOT NULL REFERENCES records (id),
        PRIMARY KEY (field, term, record_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE record_history (
        id INTEGER PRIMARY KEY,
        record_id INTEGER NOT NULL REFERENCES records (id),
        at_ms INTEGER NOT NULL,
        action TEXT NOT NULL,
        status TEXT NOT NULL,
        actor_kind TEXT NOT NULL,
        actor_id TEXT NOT NULL,
        actor_name TEXT NOT NULL,
        role TEXT NOT NULL,
        office_id TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX record_history_by_record ON record_history (record_id, id)",
    """
    CREATE TABLE subscriptions (
        id INTEGER PRIMARY KEY,
        subscription_id TEXT NOT NULL UNIQUE,
        client_id INTEGER NOT NULL REFERENCES clients (id),
        callback TEXT NOT NULL,
        topic TEXT NOT NULL,
        created_at_ms INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX subscriptions_by_client ON subscriptions (client_id)",
    # The outbox. A delivery outlives its subscription, so that one can still see what was sent.
    """
    CREATE TABLE deliveries (
        id INTEGER PRIMARY KEY,
        subscription_id TEXT NOT NULL,
        client_id INTEGER NOT NULL REFERENCES clients (id),
        callback TEXT NOT NULL,
        topic TEXT NOT NULL,
        record_id INTEGER REFERENCES records (id),
        body TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'failed', 'cancelled')),
        attempts INTEGER NOT NULL,
        next_at_ms INTEGER NOT NULL,
        created_at_ms INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX deliveries_waiting ON deliveries (next_at_ms) WHERE state = 'waiting'",
    """
    CREATE TABLE delivery_attempts (
        id INTEGER PRIMARY KEY,
        delivery_id INTEGER NOT NULL REFERENCES deliveries (id),
        at_ms INTEGER NOT NULL,
        took_ms INTEGER NOT NULL,
        signature TEXT NOT NULL,
        status INTEGER,
        answer TEXT NOT NULL,
        error TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX delivery_attempts_by_delivery ON delivery_attempts (delivery_id, id)",
)

# Signed checkpoints of the audit. The key is made by the first person who signs in and can seal its private half.
CHECKPOINTS: Final = (
    "ALTER TABLE workspace ADD COLUMN checkpoint_key_sealed BLOB",
    """
    ALTER TABLE workspace ADD COLUMN checkpoint_public_key BLOB
        CHECK (length(checkpoint_public_key) = 32)
        CHECK ((checkpoint_public_key IS NULL) = (checkpoint_key_sealed IS NULL))
    """,
    """
    CREATE TABLE checkpoints (
        sequence INTEGER PRIMARY KEY,
        hash TEXT NOT NULL,
        at_ms INTEGER NOT NULL,
        signature BLOB NOT NULL CHECK (length(signature) = 64)
    ) STRICT
    """,
    """
    CREATE TRIGGER checkpoint_is_not_changed BEFORE UPDATE ON checkpoints
    BEGIN SELECT RAISE(ABORT, 'checkpoints are never changed'); END
    """,
    """
    CREATE TRIGGER checkpoint_is_not_deleted BEFORE DELETE ON checkpoints
    BEGIN SELECT RAISE(ABORT, 'checkpoints are never deleted'); END
    """,
    """
    CREATE TRIGGER checkpoint_is_appended BEFORE INSERT ON checkpoints
    WHEN NEW.sequence <= (SELECT coalesce(max(sequence), 0) FROM checkpoints)
    BEGIN SELECT RAISE(ABORT, 'checkpoints are only appended'); END
    """,
)

# Waiting after wrong passwords.
TRIES: Final = (
    """
    CREATE TABLE tries (
        bucket INTEGER PRIMARY KEY CHECK (bucket BETWEEN 0 AND 65535),
        count INTEGER NOT NULL CHECK (count > 0),
        at_ms INTEGER NOT NULL,
        uptime_ms INTEGER NOT NULL
    ) STRICT
    """,
)

# What an office notes about a client, and when it wants to be reminded of its secret.
CLIENT_DETAILS: Final = (
    "ALTER TABLE clients ADD COLUMN contact TEXT CHECK (length(contact) BETWEEN 1 AND 200)",
    "ALTER TABLE clients ADD COLUMN purpose TEXT CHECK (length(purpose) BETWEEN 1 AND 1000)",
    # `IS`, because what is no date compares as nothing, which a check lets through.
    "ALTER TABLE clients ADD COLUMN secret_expires_on TEXT CHECK (secret_expires_on IS date(secret_expires_on))",
    "ALTER TABLE clients ADD COLUMN secret_review_on TEXT CHECK (secret_review_on IS date(secret_review_on))",
)

# How far people came with the lessons of a training workspace. It outlives the users: a reset makes those anew.
LESSONS: Final = (
    """
    CREATE TABLE lesson_runs (
        username TEXT NOT NULL,
        lesson TEXT NOT NULL,
        started_at_ms INTEGER NOT NULL,
        finished_at_ms INTEGER,
        starts INTEGER NOT NULL CHECK (starts > 0),
        is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
        looked_up_to INTEGER NOT NULL,
        PRIMARY KEY (username, lesson)
    ) STRICT
    """,
    "CREATE UNIQUE INDEX lesson_runs_open ON lesson_runs (username) WHERE is_open = 1",
    """
    CREATE TABLE lesson_steps (
        username TEXT NOT NULL,
        lesson TEXT NOT NULL,
        step TEXT NOT NULL,
        done_at_ms INTEGER,
        hints INTEGER NOT NULL,
        wrong INTEGER NOT NULL,
        count INTEGER NOT NULL,
        sequence INTEGER NOT NULL,
        client_id TEXT NOT NULL,
        PRIMARY KEY (username, lesson, step)
    ) STRICT
    """,
)

STEPS: Final[tuple[tuple[str, ...], ...]] = (FIRST, PRACTICE, CHECKPOINTS, TRIES, CLIENT_DETAILS, LESSONS)
VERSION: Final = len(STEPS)
