<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Run from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRVS Desktop {version}. {built}
Integration clients of OpenCRVS, kept and practised without a network.

Free software under the Mozilla Public License 2.0. It is not made by the OpenCRVS project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password is set. Sign in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code that was shown before stops working. The new one is shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything secret in the file is sealed anew. Do this when someone who left may have kept a copy of the file and a password. Your password stays. Every other National System Administrator gets a temporary one, and the old recovery code stops working. The clients notice nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit holds entries, but none that the filters let through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries written to {path}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Report of 1 page written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of {pages} pages written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message>
        <source>All clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of the selected client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens with this client is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditTableModel</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Unknown client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole workspace is copied as it is now, and the copy is opened and checked. Others can go on working. Keep it on another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt it with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minimum} characters or more. Without it nobody can open the backup, and it is kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without encryption, whoever has the file can read the names and the audit, as in the workspace itself; secrets stay sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted backup was written, and verified by opening it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was written, and verified by opening it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the file, what its rows say of each other, and every entry of the audit are looked at. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself is whole. Keep it as it is, as evidence, and compare it with your backups; Verify on the Audit page shows the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The workspace is whole: its pages, its rows, and all %Ln entries of its audit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckpointDialog</name>
    <message>
        <source>Checkpoint of the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what the audit was up to this entry, and is signed. Kept away from this computer, it proves later that nothing before was changed or taken away. It is no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code as a QR picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({cause}). Choose another place or print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in {path}. Move it away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint of the audit of the CRVS Desktop workspace “{workspace}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Check the paper before you close this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientActions</name>
    <message>
        <source>Create client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End grace period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export reminders…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientListView</name>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each system that connects to OpenCRVS has a client of its own here, with keys of its own. You answer for what your clients do; the audit keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client is the account of another system: a hospital that reports births, or a service that checks registrations. Create one and hand over its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are clients, but none with this text, type and status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, Client ID or creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients need attention: {reasons}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln clients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientTableModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old secret works until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created {when} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created {utc} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old secret works until {utc}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientWords</name>
    <message>
        <source>The client has not been used yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was last used {when} from {address}, by {agent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was last used {when} from {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old secret works until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused calls in the last day: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “{name}” to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>Create client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the client a name of its own and choose what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches per day, then none until midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: contact, purpose, reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create becomes available with a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateUserDialog</name>
    <message>
        <source>Create user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For signing in. It cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new user signs in with a temporary password and then chooses their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message>
        <source>Done: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Calls of the last %Ln days: {done} done, {refused} refused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: {done} done, {refused} refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveriesTab</name>
    <message>
        <source>Redeliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each registration makes a delivery for every subscription to its topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic} (test)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the outbox again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryDialog</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how} after {milliseconds} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoUsers</name>
    <message>
        <source>Demo users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Calls of the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old secret until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsEditDialog</name>
    <message>
        <source>Details of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsFields</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask about this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for, and on what basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the secret on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret works on after its days; the list marks it and reminds you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change applies from the next registration on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, to read in a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines, to check the chain of hashes with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries that these filters let through are written, oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are written, oldest first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln entries that these filters let through are written, oldest first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{label}, required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search names, ids, codes and details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filter}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Keep the integration clients of your country&apos;s civil registration system: who may connect, with which keys, and what they did. Everything stays in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up an office workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the real clients of a registration office. You become its first administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a training workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For learning, with the practice country Farajaland. Nothing in it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .crvs file that is on this computer or a drive already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary password is shown this once. Hand it over in a safe way; {name} has to change it at the first sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard is cleared in {seconds} s, where the desktop allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help – CRVS Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic has all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Welcome, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this program you can change your own password. Integration clients, the audit and the team are managed by a National System Administrator; ask one if a system needs access or an account changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field agent declares births and deaths where they happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registration agent checks declarations, prints certificates and sees performance figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local registrar registers births and deaths in an office and certifies them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national registrar registers, certifies and oversees all offices of the country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A performance manager follows how completely and how quickly events are registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local system admin looks after the accounts of the offices in one district.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntegrationsPage</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients activated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients deactivated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Client secret refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret refreshed; the old one works until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace period ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln clients were changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Details updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders written to {path}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Client ID copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is shown this once. Copy it now and hand it over by a safe way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret was issued {when} and cannot be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window was locked before the new client secret was copied, so it is gone. Close this and refresh the secret to get another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window was locked, so the keys were taken from the screen. Close this and reveal them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without copying?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret of “{name}” was not copied and cannot be shown again. Without it the client cannot connect until the secret is refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard is cleared in {seconds} s, where the desktop allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met something it does not know how to handle. What is on the screen and in the file was kept. It is written to the log; copy the details for whoever looks after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody used the window for a while, so you were signed out. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the practice API first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works with the key that is to be replaced. Stop it on the Practice page and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>This list could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({username}) is signed in. Enter the password to go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{workspace} – CRVS Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New office workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New training workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About CRVS Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewKeysDialog</name>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These administrators sign in with a temporary password and then choose their own:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Nobody else has to be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary password of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPasswordPage</name>
    <message>
        <source>Choose a password of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, {name}. The password you signed in with was temporary, and whoever gave it to you knows it. Choose one that only you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeSetupPage</name>
    <message>
        <source>Set up an office workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minimum} characters or more. A few unrelated words are easy to keep in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You become the first National System Administrator and can add others later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the workspace in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.crvs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>{minimum} characters or more, without the username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the old password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordInput</name>
    <message>
        <source>Hide password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostmanFile</name>
    <message>
        <source>Export for Postman</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers your clients on this computer as OpenCRVS does. Its records are fictional: never send it real people&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an office workspace: its clients and their keys are the real ones. A training workspace is the better place to practise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Activate client?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can connect again with the keys it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln clients?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They can connect again with the keys they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate client?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is refused from now on, as if its keys were wrong. Its keys and settings are kept, and you can activate it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln clients?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are refused from now on, as if their keys were wrong. Keys and settings are kept, and you can activate them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old secret of “{name}” stops working now instead of {when}. Whatever still has it is refused until the new one is entered there. The audit shows whether the old one is still used. {use}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the grace period?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End grace period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete client?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of “{name}” are destroyed and it can never connect again; this cannot be undone. Its name becomes free, and its history stays in the audit. To stop it for a while only, deactivate it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln clients?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their keys are destroyed and they can never connect again; this cannot be undone. Their history stays in the audit. Type how many they are to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedDialog</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: it was made with this client&apos;s SHA secret, and nothing was changed on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong. The Signatures tab says what may have been done instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedTab</name>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe a client to the receiver, then register a birth or a death.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receiver that is there already: {address}/practice/receiver/CLIENT_ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs with the practice API.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message>
        <source>Register a sample birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a sample death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are made when the practice API starts for the first time, or when you register one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} registered, {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{text}; %Ln subscribers are told</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Forgotten password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another National System Administrator can give you a new password under Team. If there is none, the recovery code that was shown when this workspace was set up lets you choose one yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight groups of four; capital letters, spaces and hyphens do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your username and the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>If every password of “{workspace}” is lost, only this code opens it again. It is shown this once and kept nowhere in the program. Keep it on paper in a safe place, away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without the code?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was not copied, saved or printed, and it cannot be shown again. Without it, a workspace whose passwords are lost stays closed for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code of the CRVS Desktop workspace “{workspace}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared after %Ln seconds where the desktop allows it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written ({cause}). Choose another place or print the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in {path}. Move it to a safe place away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Check the paper before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefreshQuestion</name>
    <message>
        <source>“{name}” gets a new client secret. {use} The SHA secret stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the client secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old secret stops working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a secret that may have leaked. Whatever has it is refused until the new one is entered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one system that is changed now. Both secrets work meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a change within the day. Both secrets work until this time tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For several systems, or when others must enter it. Both work for a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grace period is running: two secrets work until {when}. The older one of them stops working now, whatever you choose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderStrip</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the reminder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindersFile</name>
    <message>
        <source>Export reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF to print or hand over. The audit is verified for it, and making it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a client, since it was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About everything in a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write report to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checkpoint was signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Damaged. {found} %Ln entries before that are in order.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified for this report: all %Ln entries of the audit are as they were written, and none is missing. Entry {signed} is the last that a checkpoint was signed for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls of the client per day, last %Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What happened per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused or failed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, and who was shown keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old and new values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused and failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest {shown} of %Ln entries; an export of the audit has them all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In all: {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on the client “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on a period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResetPasswordDialog</name>
    <message>
        <source>Reset password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({username}) gets a temporary password. The old one stops working at once, and a window they have open is closed to them with their next action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is inactive: they can sign in only after you reactivate it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is checked first. A workspace that is there already is never overwritten: it is kept beside the restored one, with the date in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for an encrypted backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restored and checked: all %Ln entries of the audit are in order.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer has seen a later state of it, the sign-in page says so; that is right here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.crvs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleTexts</name>
    <message>
        <source>Manages integration clients, the team and the audit: everything in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can sign in and change their own password here. Sees no clients, no team and no audit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunningDialog</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchInput</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretRow</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeenNotice</name>
    <message>
        <source>Not the audit that this computer has seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this file only when you know why, for example because you restored a backup. From then on this computer compares with the audit as it is now; the audit keeps a record of that. Otherwise close it, keep it for whoever looks into it, and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the audit that was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minutes without use</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %Ln seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear a copied secret from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the desktop allows it; some clipboard managers keep a copy of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep the newest %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For office workspaces, when an administrator is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for daily backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: Backups, beside the workspace. Another drive is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark a client that is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a client secret as old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed by the administrator of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to all but the appearance are written to the audit of the open workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also fixed by the administrator of this computer: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the practice API may be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the practice API is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder for workspaces ({folder})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder for the log ({folder})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the whole path of the folder, or choose it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who you are today. The password of every demo user is “{password}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your username and your password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignaturesTab</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body, exactly as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key that may have been used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional, for instance the client secret. It is compared and kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed. The signature stands in the field above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is wrong, and none of the common mistakes explains it. The body may have been changed, or another key was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is wrong. This is what was done:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is wrong. This may be why:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnippetView</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubscriptionsTab</name>
    <message>
        <source>Send a test event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client subscribes itself with POST /webhooks. “Try it” has the call, ready for the receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{topic} (never sent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test event put in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamListView</name>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who signs in here has an account of their own. Nobody is deleted: whoever leaves is deactivated, and the audit goes on naming them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name, username or role with this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, username or role</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln users</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>User created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User reactivated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamQuestions</name>
    <message>
        <source>{name} ({username}) can no longer sign in, and a window they have open is closed to them with their next action. Their entries in the audit stay, and you can reactivate them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate user?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({username}) can sign in again with the temporary password they were given, and then has to choose their own. If it was lost, reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({username}) can sign in again with the password they had. If it was forgotten, reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate user?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamTableModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{username} · you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
{username}
Created {utc}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to choose a password of their own at the next sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemporaryPasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window was locked, so the temporary password was taken from the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without copying?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary password was not copied and cannot be shown again. Without it nobody can sign in to this account until the password is reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window was locked before the temporary password was copied, so it is gone. Close this and reset the password to get another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemporaryPasswordField</name>
    <message>
        <source>{minimum} characters or more, without the username. It is shown once more afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a temporary password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryIt</name>
    <message>
        <source>No clients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready code is made for a client. Create one under Integrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for Postman…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are left out. Fill them in where the code says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and Export put the secrets in, and the audit says so. They are not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and Export put the SHA secret in where it is needed, and the audit says so. The client secret is at hand only right after a refresh, to which Reveal Keys leads; until then it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice API is not running. The code holds its usual address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is inactive, so every call is refused until you activate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code copied with secrets. The clipboard is cleared in {seconds} s, where the desktop allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeTexts</name>
    <message>
        <source>For hospitals and clinics. It reports births and deaths to the registration office. It cannot search or read records, and receives no citizen&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the national ID system; only one may exist. It is told of every registration, with all details of the people named in it. It cannot search or report events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For services that check a registration, such as social protection. It finds up to five records at a time and sees what is in them, as often as its daily quota allows. It cannot change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For systems that want to hear of registrations as they happen. It receives who was registered and the sections ticked below. It cannot search or report events.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserMenu</name>
    <message>
        <source>Menu of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own account. You change your password in the menu behind your initials; only another National System Administrator can deactivate you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Verify the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry is compared with its hash and with the entry before it, and the whole with the checkpoints that were signed. What is wrong first is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped as asked. The audit was not verified to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries before that are in order.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this file as it is for whoever looks into it, and compare it with a backup or an exported checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were written, and none is missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last of them is signed for by a checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {signed} is the last that a checkpoint was signed for; the next one signs for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebhookBoxes</name>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is sent at each registration. Who was registered (name, sex, dates) is always sent, even with nothing ticked: OpenCRVS works that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.crvs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the audit that was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farajaland training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Fields</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TrainingBand</name>
    <message>
        <source>Training workspace: practice data only, nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>Secret expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aged secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Parts of the file cannot be read, or contradict each other. Stop working in it and restore the newest backup; the damaged file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file speak of others that are not there, which only another program can have done. Keep the file as it is, and restore a backup of before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>The audit of this workspace ends with entry {last}, but this computer has seen entry {entry} of it, signed on {date}. An older copy was put in its place, or the end of its audit was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} of this workspace&apos;s audit is not the one that this computer has seen, signed on {date}. Another file was put in its place, or its audit was written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signs the audit of this workspace is not the one that this computer has seen on {date}. It was taken away or replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>damage</name>
    <message>
        <source>Entry {entry} was changed after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} is missing: it was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} is not in its place: entries were put in another order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} was put in afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit was cut off before entry {entry}: a checkpoint was signed for entry {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries from {entry} to {until} are not those that were signed: at least one of them was changed, and the hashes after it were made to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint of entry {entry} was changed or forged: its signature does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signs checkpoints was taken away or replaced, so none of them can be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File before it, kept as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivation memory (KiB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivation passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old secret until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values sealed anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary passwords for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>Workspace created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client details edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User reactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace key replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint key made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice API started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice API stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing key rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhooks listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook unsubscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test event sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace period ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippet copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postman file exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOSIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informant&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deceased&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death event details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marriage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of the body were signed as they are. Percent-encode them and put “sha256:” before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed message does not begin with “sha256:”. Put it before the percent-encoded body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body was percent-encoded in another way. Only letters, digits and - _ . ! ~ * &apos; ( ) stay as they are, and a space becomes %20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an HMAC-SHA1. Use HMAC-SHA256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first part of “context” was signed. Sign the whole body, from the first brace to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON was read and written again, with other spaces, escapes or another order. Keep the bytes of the request as they came and check those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ends or spaces around the body were changed on the way. Compare the bytes exactly as sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed with the client secret. The key is the SHA secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed with the SHA secret of another client: “{client}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed with the key that was typed in, which is not this client&apos;s SHA secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is in capital letters. Write it in small ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is in Base64. Write it in hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header does not begin with “sha256=”. Put it before the hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header holds no signature: “sha256=” and 64 hexadecimal digits are expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify a birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe to births</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive and verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local Registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local System Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National System Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before the refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint forged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint key replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name has {length} characters; at most {limit} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name holds an invisible or control character ({character}). Remove it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has {length} characters; at most {limit} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text holds an invisible or control character ({character}). Remove it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A username has 2 to 50 letters, digits, full stops, hyphens and underscores, and begins with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password has {length} characters; at least {limit} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password has {length} characters; at most {limit} are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is among the most common ones and would be guessed first. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password contains the username. Choose one that does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password is the same as the old one. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has {minimum} to {limit} characters and is not a common one: take four or five words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {path} is encrypted. Enter the passphrase that it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily quota is a whole number from 1 to {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client of type {type} does not have the setting “{setting}”. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{permission}” is not something a webhook can send for a {event}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins. Swap the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} and {end} are only used together. Send both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter} is not a date such as 2024-03-22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parameter} is too long to be searched for. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the workspace file itself; nothing was written. Choose another file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no entry of an audit. Only exports in JSON Lines can be verified, not CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a checkpoint, or not the whole of one. Nothing was checked; use the file as it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the code of a checkpoint, or it was mistyped. Compare it with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is needed and is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} must be {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is not part of a notification. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has no Task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status of the Task must be draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The focus of the Task must be a reference to the Composition&apos;s fullUrl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Task has no extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Task has no extension {name} whose valueReference is a reference to Location/&lt;id&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not the id of a location of the type {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office of regLastOffice is not part of regLastLocation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has no Patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has no Encounter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Encounter has no reference at location[0].location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location of the Encounter is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location of the Encounter is no health facility, and has no address in a known country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of the Composition is none of birth, death and marriage -notification and -declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is taken by the client “{holder}”. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a National ID client already: “{holder}”. Only one may exist, deactivated or not; delete it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The username is taken. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed “{name}” meanwhile. Nothing was changed now; close this and look at it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a Webhook client, so there is nothing to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no grace period running: only its newest client secret works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is. Choose another file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This subscription does not exist, or was ended meanwhile. Nothing was sent or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delivery is not in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This client is not in the workspace, or was deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no location of this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is not in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typed name is not the client&apos;s name. Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a National System Administrator may do this. The attempt was recorded in the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The username and password do not match an active account. Check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not right. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the backup {path}, or the beginning of that file was altered. Nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many passwords were wrong. Wait {seconds} seconds and try again; each wrong one waits longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code and the username do not match an active National System Administrator. Nothing was changed; check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training workspace has no recovery code: its password is public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team was changed meanwhile. Nothing was replaced; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has ended because the account was changed. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is locked. Enter the password to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password of your own first; the temporary one only lets you do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done to one&apos;s own account. Ask another National System Administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last active National System Administrator. Give the role to someone else first, or nobody could manage the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client credentials are not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was deactivated or deleted. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client of this type may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has used up its quota of {quota} searches a day. It begins anew at midnight UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many results: more than {limit} records match. Send more parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to subscribe to under this topic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SHA secret of the request is not the client&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only mode of a subscription is “subscribe”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback did not answer the verification request. Nothing was subscribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This subscription belongs to another client. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of this computer has switched the practice API off. Nothing was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as asked. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file at {path}. It may have been moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a CRVS Desktop workspace. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty. It may have been left when making or copying a workspace was interrupted. Restore a backup copy of it, or delete it and make the workspace again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer CRVS Desktop (file version {found}; this program knows up to {known}). It was left as it is; update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it is. Restore a backup copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of {path} did not pass its check, so it was not kept as a backup; older backups stay. Check the workspace in the Help menu: it says what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {path} is damaged or was altered. Nothing was restored; try an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace key was replaced while the practice API ran. Nothing was changed, and what waits for delivery is kept; stop the practice API and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read and write {path} or its folder. Nothing was changed; ask for that permission or use a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is holding {path} locked. Nothing was changed; close the other program or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No checkpoint can be signed: the key for it was taken away or replaced. Verify the audit, and restore a backup copy of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read or written ({cause}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy {path} could not be read ({cause}), so nothing was opened. Ask whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the policy {path} is not TOML ({cause}). Nothing was opened; ask whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the policy {path} names “{key}”, which is no setting. Nothing was opened; ask whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the policy {path}: “{key}” is a whole number from {lowest} to {highest}. Nothing was opened; ask whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the policy {path}: “{key}” is true or false. Nothing was opened; ask whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the policy {path}: “{key}” is one of {choices}. Nothing was opened; ask whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the policy {path}: “{key}” is the whole path of a folder, or begins with ~. Nothing was opened; ask whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Address not of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing in the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown in the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong in the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenge not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint key lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy did not pass its check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a date range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Encounter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a health facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown place of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the workspace file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice API switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period turned round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown grant type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace key replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong location or office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret mistyped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second National ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grace period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password too common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily quota used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insufficient scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA secret damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting of another type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong SHA secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another client’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task without extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus of the Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office in the Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task not a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token undecodable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
