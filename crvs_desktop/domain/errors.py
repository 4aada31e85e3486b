"""Everything a person can be told went wrong.

Each error carries a reason code (stored in the audit, stable for scripts) and the sentence for it, so that the
window, the command line and the audit speak of the same thing. Anything outside this tree is a bug.
"""

from typing import Final

from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP

SENTENCES: Final[dict[str, str]] = {
    # input
    "name-empty": QT_TRANSLATE_NOOP("errors", "Enter a name."),
    "name-too-long": QT_TRANSLATE_NOOP("errors", "This name has {length} characters; at most {limit} are allowed."),
    "name-unprintable": QT_TRANSLATE_NOOP(
        "errors", "This name holds an invisible or control character ({character}). Remove it and try again."
    ),
    "text-too-long": QT_TRANSLATE_NOOP("errors", "This text has {length} characters; at most {limit} are allowed."),
    "text-unprintable": QT_TRANSLATE_NOOP(
        "errors", "This text holds an invisible or control character ({character}). Remove it and try again."
    ),
    "username-invalid": QT_TRANSLATE_NOOP(
        "errors",
        "A username has 2 to 50 letters, digits, full stops, hyphens and underscores, and begins with a letter.",
    ),
    "password-too-short": QT_TRANSLATE_NOOP(
        "errors", "This password has {length} characters; at least {limit} are needed."
    ),
    "password-too-long": QT_TRANSLATE_NOOP(
        "errors", "This password has {length} characters; at most {limit} are allowed."
    ),
    "password-common": QT_TRANSLATE_NOOP(
        "errors", "This password is among the most common ones and would be guessed first. Choose another."
    ),
    "password-contains-username": QT_TRANSLATE_NOOP(
        "errors", "This password contains the username. Choose one that does not."
    ),
    "password-unchanged": QT_TRANSLATE_NOOP("errors", "The new password is the same as the old one. Choose another."),
    "passphrase-weak": QT_TRANSLATE_NOOP(
        "errors",
        "A passphrase has {minimum} to {limit} characters and is not a common one: take four or five words that do not "
        "belong together.",
    ),
    "passphrase-needed": QT_TRANSLATE_NOOP(
        "errors", "The backup {path} is encrypted. Enter the passphrase that it was made with."
    ),
    "quota-invalid": QT_TRANSLATE_NOOP("errors", "The daily quota is a whole number from 1 to {limit}."),
    "settings-mismatch": QT_TRANSLATE_NOOP(
        "errors", "A client of type {type} does not have the setting “{setting}”. Leave it out."
    ),
    "permission-unknown": QT_TRANSLATE_NOOP(
        "errors", "“{permission}” is not something a webhook can send for a {event}."
    ),
    "filter-invalid": QT_TRANSLATE_NOOP("errors", "The period ends before it begins. Swap the two dates."),
    "date-range-incomplete": QT_TRANSLATE_NOOP("errors", "{start} and {end} are only used together. Send both."),
    "date-invalid": QT_TRANSLATE_NOOP("errors", "{parameter} is not a date such as 2024-03-22."),
    "parameter-too-long": QT_TRANSLATE_NOOP("errors", "{parameter} is too long to be searched for. Shorten it."),
    "export-over-workspace": QT_TRANSLATE_NOOP(
        "errors", "This is the workspace file itself; nothing was written. Choose another file name."
    ),
    "not-an-export": QT_TRANSLATE_NOOP(
        "errors", "{path} holds no entry of an audit. Only exports in JSON Lines can be verified, not CSV."
    ),
    "results-unreadable": QT_TRANSLATE_NOOP("errors", "This is no file of results, or not the whole of one."),
    "results-changed": QT_TRANSLATE_NOOP(
        "errors", "This file was changed after it had been written. Ask for the results to be saved again."
    ),
    "checkpoint-unreadable": QT_TRANSLATE_NOOP(
        "errors",
        "This is not a checkpoint, or not the whole of one. Nothing was checked; use the file as it was saved.",
    ),
    "checkpoint-code-mistyped": QT_TRANSLATE_NOOP(
        "errors", "This is not the code of a checkpoint, or it was mistyped. Compare it with the paper."
    ),
    # an event notification, in the order of its checks
    "bundle-key-missing": QT_TRANSLATE_NOOP("errors", "{key} is needed and is not there."),
    "bundle-value-wrong": QT_TRANSLATE_NOOP("errors", "{key} must be {expected}."),
    "bundle-key-unknown": QT_TRANSLATE_NOOP("errors", "{key} is not part of a notification. Leave it out."),
    "task-missing": QT_TRANSLATE_NOOP("errors", "The bundle has no Task."),
    "task-not-draft": QT_TRANSLATE_NOOP("errors", "The status of the Task must be draft."),
    "task-focus-wrong": QT_TRANSLATE_NOOP(
        "errors", "The focus of the Task must be a reference to the Composition's fullUrl."
    ),
    "task-extension-missing": QT_TRANSLATE_NOOP("errors", "The Task has no extension."),
    "task-location-missing": QT_TRANSLATE_NOOP(
        "errors", "The Task has no extension {name} whose valueReference is a reference to Location/<id>."
    ),
    "location-wrong": QT_TRANSLATE_NOOP("errors", "{name} is not the id of a location of the type {expected}."),
    "office-elsewhere": QT_TRANSLATE_NOOP("errors", "The office of regLastOffice is not part of regLastLocation."),
    "patient-missing": QT_TRANSLATE_NOOP("errors", "The bundle has no Patient."),
    "encounter-missing": QT_TRANSLATE_NOOP("errors", "The bundle has no Encounter."),
    "event-location-missing": QT_TRANSLATE_NOOP("errors", "The Encounter has no reference at location[0].location."),
    "event-location-unknown": QT_TRANSLATE_NOOP("errors", "The location of the Encounter is not known."),
    "event-location-no-facility": QT_TRANSLATE_NOOP(
        "errors", "The location of the Encounter is no health facility, and has no address in a known country."
    ),
    "event-unknown": QT_TRANSLATE_NOOP(
        "errors", "The type of the Composition is none of birth, death and marriage -notification and -declaration."
    ),
    # conflict
    "name-taken": QT_TRANSLATE_NOOP("errors", "The name is taken by the client “{holder}”. Choose another one."),
    "national-id-exists": QT_TRANSLATE_NOOP(
        "errors",
        "There is a National ID client already: “{holder}”. Only one may exist, deactivated or not; delete it first.",
    ),
    "username-taken": QT_TRANSLATE_NOOP("errors", "The username is taken. Choose another one."),
    "changed-meanwhile": QT_TRANSLATE_NOOP(
        "errors",
        "Somebody else changed “{name}” meanwhile. Nothing was changed now; close this and look at it as it is.",
    ),
    "not-a-webhook": QT_TRANSLATE_NOOP("errors", "“{name}” is not a Webhook client, so there is nothing to edit."),
    "no-grace-period": QT_TRANSLATE_NOOP(
        "errors", "“{name}” has no grace period running: only its newest client secret works."
    ),
    "file-exists": QT_TRANSLATE_NOOP(
        "errors", "{path} exists already and was left as it is. Choose another file name."
    ),
    # not found
    "subscription-unknown": QT_TRANSLATE_NOOP(
        "errors", "This subscription does not exist, or was ended meanwhile. Nothing was sent or removed."
    ),
    "delivery-unknown": QT_TRANSLATE_NOOP("errors", "This delivery is not in the workspace."),
    "client-unknown": QT_TRANSLATE_NOOP("errors", "This client is not in the workspace, or was deleted meanwhile."),
    "location-unknown": QT_TRANSLATE_NOOP("errors", "There is no location of this id."),
    "record-unknown": QT_TRANSLATE_NOOP("errors", "This record is not in the workspace."),
    "lesson-unknown": QT_TRANSLATE_NOOP("errors", "This lesson, or this step of it, is not there any more."),
    "user-unknown": QT_TRANSLATE_NOOP("errors", "This user is not in the workspace."),
    # refused
    "name-not-confirmed": QT_TRANSLATE_NOOP("errors", "The typed name is not the client's name. Nothing was deleted."),
    "not-permitted": QT_TRANSLATE_NOOP(
        "errors", "Only a National System Administrator may do this. The attempt was recorded in the audit."
    ),
    "sign-in-refused": QT_TRANSLATE_NOOP(
        "errors", "The username and password do not match an active account. Check both and try again."
    ),
    "wrong-password": QT_TRANSLATE_NOOP("errors", "The password is not right. Nothing was changed."),
    "passphrase-wrong": QT_TRANSLATE_NOOP(
        "errors",
        "This passphrase does not open the backup {path}, or the beginning of that file was altered. Nothing was "
        "restored.",
    ),
    "too-many-tries": QT_TRANSLATE_NOOP(
        "errors", "Too many passwords were wrong. Wait {seconds} seconds and try again; each wrong one waits longer."
    ),
    "recovery-refused": QT_TRANSLATE_NOOP(
        "errors",
        "The code and the username do not match an active National System Administrator. Nothing was changed; "
        "check both and try again.",
    ),
    "recovery-office-only": QT_TRANSLATE_NOOP(
        "errors", "A training workspace has no recovery code: its password is public."
    ),
    "team-changed": QT_TRANSLATE_NOOP("errors", "The team was changed meanwhile. Nothing was replaced; try again."),
    "session-ended": QT_TRANSLATE_NOOP(
        "errors", "This session has ended because the account was changed. Sign in again."
    ),
    "session-locked": QT_TRANSLATE_NOOP("errors", "The window is locked. Enter the password to go on."),
    "password-change-needed": QT_TRANSLATE_NOOP(
        "errors", "Choose a password of your own first; the temporary one only lets you do that."
    ),
    "own-account": QT_TRANSLATE_NOOP(
        "errors", "This cannot be done to one's own account. Ask another National System Administrator."
    ),
    "last-administrator": QT_TRANSLATE_NOOP(
        "errors",
        "This is the last active National System Administrator. Give the role to someone else first, "
        "or nobody could manage the workspace.",
    ),
    "credentials-refused": QT_TRANSLATE_NOOP("errors", "The client credentials are not valid."),
    "client-inactive": QT_TRANSLATE_NOOP("errors", "The client was deactivated or deleted. Nothing was done."),
    "scope-missing": QT_TRANSLATE_NOOP("errors", "A client of this type may not do this."),
    "quota-used-up": QT_TRANSLATE_NOOP(
        "errors", "The client has used up its quota of {quota} searches a day. It begins anew at midnight UTC."
    ),
    "too-many-results": QT_TRANSLATE_NOOP(
        "errors", "There are too many results: more than {limit} records match. Send more parameters."
    ),
    "topic-unsupported": QT_TRANSLATE_NOOP("errors", "There is nothing to subscribe to under this topic."),
    "sha-secret-wrong": QT_TRANSLATE_NOOP("errors", "The SHA secret of the request is not the client's."),
    "mode-unsupported": QT_TRANSLATE_NOOP("errors", "The only mode of a subscription is “subscribe”."),
    "callback-unverified": QT_TRANSLATE_NOOP(
        "errors", "The callback did not answer the verification request. Nothing was subscribed."
    ),
    "subscription-of-another": QT_TRANSLATE_NOOP(
        "errors", "This subscription belongs to another client. It was left as it is."
    ),
    "call-refused": QT_TRANSLATE_NOOP("errors", "The call was refused."),
    "practice-off": QT_TRANSLATE_NOOP(
        "errors", "The policy of this computer has switched the practice API off. Nothing was started."
    ),
    "lessons-training-only": QT_TRANSLATE_NOOP(
        "errors", "Lessons are taken in training workspaces only. Nothing was done in this one."
    ),
    "no-lesson-begun": QT_TRANSLATE_NOOP("errors", "No lesson was begun yet. There is nothing to save."),
    "cancelled": QT_TRANSLATE_NOOP("errors", "Stopped as asked. Nothing was written."),
    # file and disk
    "file-missing": QT_TRANSLATE_NOOP(
        "errors", "There is no file at {path}. It may have been moved, renamed or deleted."
    ),
    "folder-missing": QT_TRANSLATE_NOOP("errors", "There is no folder {path}. Choose another place."),
    "not-a-workspace": QT_TRANSLATE_NOOP("errors", "{path} is not a CRVS Desktop workspace. It was left as it is."),
    "workspace-empty": QT_TRANSLATE_NOOP(
        "errors",
        "{path} is empty. It may have been left when making or copying a workspace was interrupted. Restore a backup "
        "copy of it, or delete it and make the workspace again.",
    ),
    "workspace-newer": QT_TRANSLATE_NOOP(
        "errors",
        "{path} was written by a newer CRVS Desktop (file version {found}; this program knows up to {known}). "
        "It was left as it is; update the program to open it.",
    ),
    "workspace-damaged": QT_TRANSLATE_NOOP(
        "errors", "{path} is damaged and was left as it is. Restore a backup copy of it."
    ),
    "copy-unsound": QT_TRANSLATE_NOOP(
        "errors",
        "The copy of {path} did not pass its check, so it was not kept as a backup; older backups stay. Check the "
        "workspace in the Help menu: it says what is wrong.",
    ),
    "backup-damaged": QT_TRANSLATE_NOOP(
        "errors", "The backup {path} is damaged or was altered. Nothing was restored; try an older backup."
    ),
    "key-replaced": QT_TRANSLATE_NOOP(
        "errors",
        "The workspace key was replaced while the practice API ran. Nothing was changed, and what waits for delivery "
        "is kept; stop the practice API and start it again.",
    ),
    "workspace-read-only": QT_TRANSLATE_NOOP(
        "errors",
        "You may not read and write {path} or its folder. "
        "Nothing was changed; ask for that permission or use a folder of your own.",
    ),
    "workspace-locked": QT_TRANSLATE_NOOP(
        "errors",
        "Another program is holding {path} locked. Nothing was changed; close the other program or try again.",
    ),
    "disk-full": QT_TRANSLATE_NOOP(
        "errors", "The disk that holds {path} is full. Nothing was changed; free some space and try again."
    ),
    "checkpoint-key-lost": QT_TRANSLATE_NOOP(
        "errors",
        "No checkpoint can be signed: the key for it was taken away or replaced. Verify the audit, and restore a "
        "backup copy of the workspace.",
    ),
    "file-failed": QT_TRANSLATE_NOOP("errors", "{path} could not be read or written ({cause}). Nothing was changed."),
    "results-not-read": QT_TRANSLATE_NOOP("errors", "The file could not be read ({cause})."),
    # the file of a lesson; the others are not concerned
    "lesson-file-unreadable": QT_TRANSLATE_NOOP("errors", "The lesson {path} could not be read ({cause})."),
    "lesson-file-too-large": QT_TRANSLATE_NOOP(
        "errors", "The lesson {path} is larger than {limit} KB. Split it in two."
    ),
    "lesson-file-not-text": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of the lesson {path} is not UTF-8. Save the file as text in UTF-8."
    ),
    "lesson-file-malformed": QT_TRANSLATE_NOOP("errors", "Line {line} of the lesson {path} is not TOML ({cause})."),
    "lesson-file-name-unfit": QT_TRANSLATE_NOOP(
        "errors", "{path} is no name for a lesson: use a to z, 0 to 9 and hyphens, and .toml at the end."
    ),
    "lesson-file-name-taken": QT_TRANSLATE_NOOP(
        "errors", "The program has a lesson of the name of {path} itself. Give the file another name."
    ),
    "lesson-file-key-unknown": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of the lesson {path} names “{key}”, which means nothing here."
    ),
    "lesson-file-key-missing": QT_TRANSLATE_NOOP(
        "errors", "“{key}” is missing in the lesson {path}, in the part that begins on line {line}."
    ),
    "lesson-file-no-text": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the lesson {path}: “{key}” is a text of at most {limit} characters, or a table of such texts "
        "by language.",
    ),
    "lesson-file-language-unknown": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of the lesson {path}: “{value}” in “{key}” is no code of a language such as en or fr."
    ),
    "lesson-file-no-string": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of the lesson {path}: “{key}” is a text, not empty."
    ),
    "lesson-file-no-number": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of the lesson {path}: “{key}” is a whole number from 1 to {limit}."
    ),
    "lesson-file-no-choice": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of the lesson {path}: “{key}” is one of {choices}."
    ),
    "lesson-file-no-list": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of the lesson {path}: “{key}” is a list, with what its description says in it."
    ),
    "lesson-file-no-table": QT_TRANSLATE_NOOP("errors", "Line {line} of the lesson {path}: “{key}” is a table."),
    "lesson-file-step-count": QT_TRANSLATE_NOOP("errors", "The lesson {path} needs 1 to {limit} steps (line {line})."),
    "lesson-file-step-name-unfit": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the lesson {path}: “{value}” is no name for a step: use a to z, 0 to 9 and hyphens.",
    ),
    "lesson-file-step-twice": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of the lesson {path}: there is a step “{value}” already. Each has a name of its own."
    ),
    "lesson-file-when-or-answers": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of the lesson {path}: a step has either “when” or “answers”, and not both."
    ),
    "lesson-file-action-unknown": QT_TRANSLATE_NOOP(
        "errors", "Line {line} of the lesson {path}: the audit knows no action “{value}”."
    ),
    "lesson-file-order-impossible": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the lesson {path}: “{key}” of the step “{step}” names “{value}”, which is no step before it, "
        "so it could never be done.",
    ),
    # the policy of a computer
    "policy-unreadable": QT_TRANSLATE_NOOP(
        "errors",
        "The policy {path} could not be read ({cause}), so nothing was opened. Ask whoever looks after this computer.",
    ),
    "policy-malformed": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the policy {path} is not TOML ({cause}). Nothing was opened; "
        "ask whoever looks after this computer.",
    ),
    "policy-key-unknown": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the policy {path} names “{key}”, which is no setting. Nothing was opened; "
        "ask whoever looks after this computer.",
    ),
    "policy-no-number": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the policy {path}: “{key}” is a whole number from {lowest} to {highest}. Nothing was opened; "
        "ask whoever looks after this computer.",
    ),
    "policy-no-switch": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the policy {path}: “{key}” is true or false. Nothing was opened; "
        "ask whoever looks after this computer.",
    ),
    "policy-no-choice": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the policy {path}: “{key}” is one of {choices}. Nothing was opened; "
        "ask whoever looks after this computer.",
    ),
    "policy-no-folder": QT_TRANSLATE_NOOP(
        "errors",
        "Line {line} of the policy {path}: “{key}” is the whole path of a folder, or begins with ~. "
        "Nothing was opened; ask whoever looks after this computer.",
    ),
}


class CrvsDesktopError(Exception):
    """Something went wrong that can be said in one sentence.

    `reason` is its stable code, `sentence` the English text with named places, `params` what goes into them."""

    def __init__(self, reason: str, **params: object) -> None:
        self.reason = reason
        self.sentence = SENTENCES[reason]
        self.params = params
        super().__init__(self.sentence.format(**params))


class UserError(CrvsDesktopError):
    """A request that was not carried out; the person or caller can do something about it."""


class InputError(UserError):
    """What was entered does not fit."""


class ConflictError(UserError):
    """It collides with what is there already."""


class NotFoundError(UserError):
    """What it speaks of is not there."""


class RefusedError(UserError):
    """The actor may not do this, or is not who they say they are."""


class StoreError(CrvsDesktopError):
    """The file, the disk or the folder is at fault, not the request."""
