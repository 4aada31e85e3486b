<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditPage</name>
    <message numerus="yes">
        <source>%Ln entries written to {path}</source>
        <translation>
            <numerusform>%Ln entry written to {path}</numerusform>
            <numerusform>%Ln entries written to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message numerus="yes">
        <source>has finished %Ln lessons of CRVS Desktop with their own hands:</source>
        <translation>
            <numerusform>has finished %Ln lesson of CRVS Desktop with their own hands:</numerusform>
            <numerusform>has finished %Ln lessons of CRVS Desktop with their own hands:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message numerus="yes">
        <source>The workspace is whole: its pages, its rows, and all %Ln entries of its audit.</source>
        <translation>
            <numerusform>The workspace is whole: its pages, its rows, and the one entry of its audit.</numerusform>
            <numerusform>The workspace is whole: its pages, its rows, and all %Ln entries of its audit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassTab</name>
    <message numerus="yes">
        <source>… and %Ln more files.</source>
        <translation>
            <numerusform>… and %Ln more file.</numerusform>
            <numerusform>… and %Ln more files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates saved in {path}</source>
        <translation>
            <numerusform>%Ln certificate saved in {path}</numerusform>
            <numerusform>%Ln certificates saved in {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientListView</name>
    <message numerus="yes">
        <source>%Ln clients need attention: {reasons}.</source>
        <translation>
            <numerusform>%Ln client needs attention: {reasons}.</numerusform>
            <numerusform>%Ln clients need attention: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln clients</source>
        <translation>
            <numerusform>{shown} of %Ln client</numerusform>
            <numerusform>{shown} of %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayBars</name>
    <message numerus="yes">
        <source>Calls of the last %Ln days: {done} done, {refused} refused.</source>
        <translation>
            <numerusform>Calls of the last day: {done} done, {refused} refused.</numerusform>
            <numerusform>Calls of the last %Ln days: {done} done, {refused} refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>All %Ln entries are written, oldest first.</source>
        <translation>
            <numerusform>The one entry of the audit is written.</numerusform>
            <numerusform>All %Ln entries are written, oldest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln entries that these filters let through are written, oldest first.</source>
        <translation>
            <numerusform>One entry is written: the one that these filters let through.</numerusform>
            <numerusform>The %Ln entries that these filters let through are written, oldest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntegrationsPage</name>
    <message numerus="yes">
        <source>%Ln clients activated</source>
        <translation>
            <numerusform>Client activated</numerusform>
            <numerusform>%Ln clients activated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients deactivated</source>
        <translation>
            <numerusform>Client deactivated</numerusform>
            <numerusform>%Ln clients deactivated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients deleted</source>
        <translation>
            <numerusform>Client deleted</numerusform>
            <numerusform>%Ln clients deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln clients were changed.</source>
        <translation>
            <numerusform>{done} of %Ln client was changed.</numerusform>
            <numerusform>{done} of %Ln clients were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminders written to {path}</source>
        <translation>
            <numerusform>%Ln reminder written to {path}</numerusform>
            <numerusform>%Ln reminders written to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message numerus="yes">
        <source>%Ln hints opened</source>
        <translation>
            <numerusform>%Ln hint opened</numerusform>
            <numerusform>%Ln hints opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrong answers</source>
        <translation>
            <numerusform>%Ln wrong answer</numerusform>
            <numerusform>%Ln wrong answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>begun %Ln times</source>
        <translation>
            <numerusform>begun %Ln time</numerusform>
            <numerusform>begun %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>Activate %Ln clients?</source>
        <translation>
            <numerusform>Activate %Ln client?</numerusform>
            <numerusform>Activate %Ln clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln clients?</source>
        <translation>
            <numerusform>Deactivate %Ln client?</numerusform>
            <numerusform>Deactivate %Ln clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln clients?</source>
        <translation>
            <numerusform>Delete %Ln client?</numerusform>
            <numerusform>Delete %Ln clients?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsTab</name>
    <message numerus="yes">
        <source>{text}; %Ln subscribers are told</source>
        <translation>
            <numerusform>{text}; one subscriber is told</numerusform>
            <numerusform>{text}; %Ln subscribers are told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared after %Ln seconds where the desktop allows it.</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared after %Ln second where the desktop allows it.</numerusform>
            <numerusform>Copied. The clipboard is cleared after %Ln seconds where the desktop allows it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message numerus="yes">
        <source>Damaged. {found} %Ln entries before that are in order.</source>
        <translation>
            <numerusform>Damaged. {found} %Ln entry before that is in order.</numerusform>
            <numerusform>Damaged. {found} %Ln entries before that are in order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verified for this report: all %Ln entries of the audit are as they were written, and none is missing. Entry {signed} is the last that a checkpoint was signed for.</source>
        <translation>
            <numerusform>Verified for this report: the one entry of the audit is as it was written. Entry {signed} is the last that a checkpoint was signed for.</numerusform>
            <numerusform>Verified for this report: all %Ln entries of the audit are as they were written, and none is missing. Entry {signed} is the last that a checkpoint was signed for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls of the client per day, last %Ln days</source>
        <translation>
            <numerusform>Calls of the client on the last day</numerusform>
            <numerusform>Calls of the client per day, last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest {shown} of %Ln entries; an export of the audit has them all.</source>
        <translation>
            <numerusform>The newest {shown} of %Ln entry; an export of the audit has them all.</numerusform>
            <numerusform>The newest {shown} of %Ln entries; an export of the audit has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>Restored and checked: all %Ln entries of the audit are in order.</source>
        <translation>
            <numerusform>Restored and checked: the one entry of the audit is in order.</numerusform>
            <numerusform>Restored and checked: all %Ln entries of the audit are in order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>After %Ln minutes without use</source>
        <translation>
            <numerusform>After %Ln minute without use</numerusform>
            <numerusform>After %Ln minutes without use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln seconds</source>
        <translation>
            <numerusform>After %Ln second</numerusform>
            <numerusform>After %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the newest %Ln</source>
        <translation>
            <numerusform>Keep the newest one</numerusform>
            <numerusform>Keep the newest %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln days</source>
        <translation>
            <numerusform>After %Ln day</numerusform>
            <numerusform>After %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamListView</name>
    <message numerus="yes">
        <source>{shown} of %Ln users</source>
        <translation>
            <numerusform>{shown} of %Ln user</numerusform>
            <numerusform>{shown} of %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TroubleBars</name>
    <message numerus="yes">
        <source>%Ln stuck</source>
        <comment>people who stand before a step</comment>
        <translation>
            <numerusform>%Ln stuck</numerusform>
            <numerusform>%Ln stuck</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needed help</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln needed help</numerusform>
            <numerusform>%Ln needed help</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message numerus="yes">
        <source>{done} of %Ln entries</source>
        <translation>
            <numerusform>{done} of %Ln entry</numerusform>
            <numerusform>{done} of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries before that are in order.</source>
        <translation>
            <numerusform>%Ln entry before that is in order.</numerusform>
            <numerusform>%Ln entries before that are in order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln entries are as they were written, and none is missing.</source>
        <translation>
            <numerusform>The one entry is as it was written.</numerusform>
            <numerusform>All %Ln entries are as they were written, and none is missing.</numerusform>
        </translation>
    </message>
</context>
</TS>
