"""Write the manual page from the command line itself, so that it has every command and option there is.

`man_page.py VERSION DATE` writes roff to stdout."""

import sys
from collections.abc import Iterator

import click

from crvs_desktop.cli.program import NAME, program

OPENING = r"""
.SH NAME
crvs-desktop \- manage the integration clients of an OpenCRVS country
.SH SYNOPSIS
.B crvs-desktop
.RI [ FILE ]
.br
.B crvs-desktop
.I COMMAND
.RI [ ARGUMENTS ]
.SH DESCRIPTION
CRVS Desktop keeps the integration clients of an OpenCRVS country in a workspace: one file, whose name ends in
.BR .crvs .
It works without a network.
.PP
Without a command it opens its window, on the workspace
.I FILE
when there is one. The commands do the same work for scripts and machines without a screen, under the same rules and
with the same audit.
"""

CLOSING = r"""
.SH ENVIRONMENT
.TP
.B CRVS_PASSWORD
The password of the user who acts. Without it the password is asked for at the terminal; it is never an argument.
.TP
.B CRVS_BACKUP_PASSPHRASE
The passphrase of an encrypted backup, under the same rule.
.TP
.B CRVS_DEBUG
With the value 1, a failure that is a bug shows where it happened.
.SH FILES
.TP
.I /etc/crvs-desktop/policy.toml
What the administrator of this computer has fixed for everybody; an example is in
.IR /usr/share/doc/crvs-desktop/examples .
.TP
.I ~/.config/crvs-desktop/settings.ini
What a person chose in the preferences.
.TP
.I ~/.local/state/crvs-desktop/log
Errors, without any secret.
.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
A bug.
.TP
.B 2
Wrong usage or input.
.TP
.B 3
Refused.
.TP
.B 4
Not found or conflicting.
.TP
.B 5
File or disk.
.TP
.B 6
The audit was found damaged.
.TP
.B 130
Interrupted.
.SH EXAMPLES
.nf
crvs-desktop init class.crvs \-\-kind training
crvs-desktop clients create class.crvs \-\-name "District hospital" \-\-type event\-notification
crvs-desktop backup create office.crvs office.crvs\-backup \-\-encrypt
crvs-desktop audit export class.crvs audit.jsonl \-\-format jsonl
.fi
.SH NOTES
This program is not made by the OpenCRVS project.
"""


def main(version: str, date: str) -> None:
    print(f'.TH CRVS\\-DESKTOP 1 "{date}" "CRVS Desktop {version}" "User Commands"', end="")
    print(OPENING, end="")
    print(".SH OPTIONS")
    context = click.Context(program, info_name=NAME, **program.context_settings)
    print("\n".join(_options(program, context)))
    print(".SH COMMANDS")
    for name in program.list_commands(context):
        print("\n".join(_commands(program.commands[name], context, name)))
    print(CLOSING, end="")


def _commands(command: click.Command, parent: click.Context, name: str) -> Iterator[str]:
    context = click.Context(command, info_name=name, parent=parent)
    if isinstance(command, click.Group):
        for below in command.list_commands(context):
            yield from _commands(command.commands[below], context, below)
        return
    words = context.command_path.removeprefix(f"{NAME} ")
    usage = " ".join(piece for piece in command.collect_usage_pieces(context) if piece != "[OPTIONS]")
    yield f".SS {_text(f'{words} {usage}'.rstrip())}"
    yield from _paragraphs(command.help or "")
    yield from _options(command, context)


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for option in command.get_params(context):
        record = option.get_help_record(context)
        is_help_again = option.name == "help" and context.parent is not None
        if record is not None and isinstance(option, click.Option) and not is_help_again:
            yield ".TP"
            yield f".B {_text(record[0])}"
            yield _text(record[1]) or "\\&"


def _paragraphs(help_text: str) -> Iterator[str]:
    for paragraph in help_text.replace("\b", "").split("\n\n"):
        if paragraph.strip():
            yield _text(" ".join(paragraph.split()))
            yield ".PP"


def _text(plain: str) -> str:
    """What roff would take for its own is written as it is meant."""
    text = plain.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return f"\\&{text}" if text.startswith(".") else text


if __name__ == "__main__":
    main(*sys.argv[1:])
