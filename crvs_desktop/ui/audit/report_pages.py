"""The evidence report on paper."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLocale

from crvs_desktop.domain.audit import AuditEntry
from crvs_desktop.domain.clients import STATUS_LABELS
from crvs_desktop.domain.links import DAMAGE_SENTENCES
from crvs_desktop.domain.report import Listed, Report, ReportedClient
from crvs_desktop.domain.texts import QT_TRANSLATE_NOOP
from crvs_desktop.domain.verification import Verification
from crvs_desktop.ui.audit.report_paper import Paper
from crvs_desktop.ui.audit.words import action_text, actor_text, detail_label, detail_text, reason_text, subject_text
from crvs_desktop.ui.dates import date_text, local_text, qdate, utc_text
from crvs_desktop.ui.messages import label

CHANGE_WIDTHS: Final = (0.07, 0.17, 0.17, 0.17, 0.42)
REFUSAL_WIDTHS: Final = (0.07, 0.17, 0.2, 0.2, 0.21, 0.15)
SIDES: Final = ("old", "new")

translate = QCoreApplication.translate


class ReportPages:
    """Paints a report in small pieces: `steps` is gone through twice, since each page says how many there are.

    When it has ended, `data` is the PDF and `pages` their number."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self.data = b""
        self.pages = 0

    def steps(self) -> Iterator[None]:
        """Do it; between two steps the window can be served."""
        for _ in range(2):
            content = QByteArray()
            buffer = QBuffer(content)
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            paper = Paper(buffer, _title(self._report), translate("ReportPages", "Page {page} of {pages}"), self.pages)
            try:
                yield from _write(self._report, paper)
            finally:
                paper.end()
            buffer.close()
            self.pages, self.data = paper.pages, bytes(content.data())


def _write(report: Report, paper: Paper) -> Iterator[None]:
    paper.heading(_title(report), 18)
    paper.fact(translate("ReportPages", "Workspace"), report.workspace_name)
    paper.fact(translate("ReportPages", "Workspace ID"), report.workspace_id, mono=True)
    paper.fact(translate("ReportPages", "Made by"), f"{report.made_by_name} ({report.made_by})")
    paper.fact(translate("ReportPages", "Made on"), _moment(report.made_at_ms))
    if report.period is not None:
        days = translate("ReportPages", "{first} to {last}")
        paper.fact(
            translate("ReportPages", "Period"),
            days.format(first=date_text(qdate(report.period.first)), last=date_text(qdate(report.period.last))),
        )
    if report.subject is not None:
        _write_client(report.subject, paper)
    _write_state(report, paper)
    yield
    _write_plot(report, paper)
    yield
    yield from _write_changes(report.changes, paper, with_client=report.subject is None)
    yield from _write_refusals(report.refusals, paper)
    paper.heading(translate("ReportPages", "End of the report"), 11)


def _write_client(subject: ReportedClient, paper: Paper) -> None:
    client = subject.client
    paper.heading(translate("ReportPages", "Client"))
    paper.fact(translate("ReportPages", "Name"), client.name)
    paper.fact(translate("ReportPages", "Client ID"), client.client_id, mono=True)
    paper.fact(translate("ReportPages", "Type"), label(client.type_label))
    status = label(STATUS_LABELS[client.status])
    if subject.deleted_at_ms is not None:
        status = translate("ReportPages", "Deleted {when}").format(when=_moment(subject.deleted_at_ms))
    paper.fact(translate("ReportPages", "Status"), status)
    paper.fact(translate("ReportPages", "Created"), f"{_moment(client.created_at_ms)}\n{client.created_by}")
    details = client.details
    for name, value in (
        (translate("ReportPages", "Contact"), details.contact),
        (translate("ReportPages", "Purpose"), details.purpose),
        (translate("ReportPages", "Secret expires on"), str(details.secret_expires_on or "")),
        (translate("ReportPages", "Review due on"), str(details.secret_review_on or "")),
    ):
        if value:
            paper.fact(name, value)
    paper.fact(translate("ReportPages", "Secret issued"), _moment(client.secret_issued_at_ms))
    if client.last_used_at_ms is None:
        paper.fact(translate("ReportPages", "Last used"), translate("ReportPages", "Never"))
    else:
        used = [_moment(client.last_used_at_ms), client.last_used_from or "", client.last_used_agent or ""]
        paper.fact(translate("ReportPages", "Last used"), "\n".join(filter(None, used)))


def _write_state(report: Report, paper: Paper) -> None:
    paper.heading(translate("ReportPages", "State of the audit"))
    paper.paragraph(_verdict(report.verification))
    checkpoint = report.checkpoint
    if checkpoint is None:
        paper.paragraph(translate("ReportPages", "No checkpoint was signed yet."))
        return
    paper.fact(
        translate("ReportPages", "Newest checkpoint"),
        translate("ReportPages", "Entry {number}").format(number=_number(checkpoint.sequence)),
    )
    paper.fact(translate("ReportPages", "Signed"), _moment(checkpoint.at_ms))
    paper.fact(translate("ReportPages", "Hash"), checkpoint.hash, mono=True)
    paper.fact(translate("ReportPages", "Code"), checkpoint.code, mono=True)
    paper.fact(translate("ReportPages", "Public key"), checkpoint.public_key.hex(), mono=True)


def _verdict(result: Verification) -> str:
    entries = result.entries
    if result.finding is not None:
        found = translate("damage", DAMAGE_SENTENCES[result.finding.damage])
        found = found.format(entry=_number(result.finding.entry), until=_number(result.finding.until))
        text = translate(
            "ReportPages",
            QT_TRANSLATE_NOOP("ReportPages", "Damaged. {found} %Ln entries before that are in order.", "", 1),
            "",
            entries,
        )
        return text.format(found=found)
    text = translate(
        "ReportPages",
        QT_TRANSLATE_NOOP(
            "ReportPages",
            "Verified for this report: all %Ln entries of the audit are as they were written, and none is missing. "
            "Entry {signed} is the last that a checkpoint was signed for.",
            "",
            1,
        ),
        "",
        entries,
    )
    return text.format(signed=_number(result.signed_up_to))


def _write_plot(report: Report, paper: Paper) -> None:
    if report.subject is not None:
        days = len(report.days)
        title = translate(
            "ReportPages",
            QT_TRANSLATE_NOOP("ReportPages", "Calls of the client per day, last %Ln days", "", 1),
            "",
            days,
        )
    else:
        title = translate("ReportPages", "What happened per day")
    paper.heading(title)
    done, refused = sum(day.done for day in report.days), sum(day.refused for day in report.days)
    words = (
        translate("ReportPages", "Done: {count}").format(count=_number(done)),
        translate("ReportPages", "Refused or failed: {count}").format(count=_number(refused)),
    )
    paper.plot(report.days, words)


def _write_changes(listed: Listed, paper: Paper, *, with_client: bool) -> Iterator[None]:
    paper.heading(translate("ReportPages", "Changes, and who was shown keys"))
    yield from _write_count(listed, paper)
    heads = (
        translate("ReportPages", "No."),
        translate("ReportPages", "When (UTC)"),
        translate("ReportPages", "Action"),
        translate("ReportPages", "By"),
        translate("ReportPages", "Old and new values"),
    )

    def rows() -> Iterator[Sequence[str]]:
        for entry in listed.entries:
            about = subject_text(entry) if with_client else ""
            values = "\n".join(filter(None, (about, _values(entry))))
            yield _number(entry.sequence), _utc(entry), action_text(entry.action), _by(entry), values

    if listed.entries:
        yield from paper.table(heads, CHANGE_WIDTHS, rows())


def _write_refusals(listed: Listed, paper: Paper) -> Iterator[None]:
    paper.heading(translate("ReportPages", "Refused and failed"))
    yield from _write_count(listed, paper)
    heads = (
        translate("ReportPages", "No."),
        translate("ReportPages", "When (UTC)"),
        translate("ReportPages", "Action"),
        translate("ReportPages", "By"),
        translate("ReportPages", "Reason"),
        translate("ReportPages", "From"),
    )

    def rows() -> Iterator[Sequence[str]]:
        for entry in listed.entries:
            yield (
                _number(entry.sequence),
                _utc(entry),
                action_text(entry.action),
                _by(entry),
                reason_text(entry),
                entry.origin,
            )

    if listed.entries:
        yield from paper.table(heads, REFUSAL_WIDTHS, rows())


def _write_count(listed: Listed, paper: Paper) -> Iterator[None]:
    total = listed.total
    if not total:
        paper.paragraph(translate("ReportPages", "None."))
    elif total > len(listed.entries):
        text = translate(
            "ReportPages",
            QT_TRANSLATE_NOOP(
                "ReportPages", "The newest {shown} of %Ln entries; an export of the audit has them all.", "", 1
            ),
            "",
            total,
        )
        paper.paragraph(text.format(shown=_number(len(listed.entries))))
    else:
        paper.paragraph(translate("ReportPages", "In all: {total}.").format(total=_number(total)))
    yield


def _values(entry: AuditEntry) -> str:
    """Return old and new values side by side, and whatever else the entry tells."""
    details = entry.details
    old, new = details.get("old"), details.get("new")
    lines = []
    if isinstance(old, dict) or isinstance(new, dict):
        before, after = old if isinstance(old, dict) else {}, new if isinstance(new, dict) else {}
        for key in dict.fromkeys((*before, *after)):
            texts = [detail_text(key, side[key]) if key in side else "–" for side in (before, after)]
            shown = texts[1] if not before else texts[0] if not after else f"{texts[0]} → {texts[1]}"
            lines.append(f"{detail_label(key)}: {shown}")
    lines += [f"{detail_label(key)}: {detail_text(key, value)}" for key, value in details.items() if key not in SIDES]
    return "\n".join(lines)


def _by(entry: AuditEntry) -> str:
    """Return who did it; a username beside the name, a Client ID only where it does not stand anyway."""
    name, is_subject = actor_text(entry), entry.actor.id == entry.client_id
    return f"{name}\n{entry.actor.id}" if entry.actor.id and not is_subject else name


def _utc(entry: AuditEntry) -> str:
    return utc_text(entry.at_ms)[:19]


def _moment(at_ms: int) -> str:
    return f"{local_text(at_ms, with_zone=True)} ({utc_text(at_ms)})"


def _number(number: int) -> str:
    return QLocale().toString(number)


def _title(report: Report) -> str:
    if report.subject is not None:
        return translate("ReportPages", "Report on the client “{name}”").format(name=report.subject.client.name)
    return translate("ReportPages", "Report on a period")
