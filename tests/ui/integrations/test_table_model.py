"""The list of clients as a Qt model."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from crvs_desktop.domain.clients import Client, ClientStatus, ClientType
from crvs_desktop.ui.integrations.table_model import ClientTableModel, Column, Role


def client(number: int, name: str) -> Client:
    return Client(
        client_id=f"id-{number}",
        name=name,
        type=ClientType.HEALTH,
        status=ClientStatus.ACTIVE,
        system=None,
        webhook=None,
        daily_quota=None,
        created_at_ms=0,
        created_by="Ann",
        secret_issued_at_ms=0,
        last_used_at_ms=None,
        last_used_from=None,
        last_used_agent=None,
    )


@pytest.fixture
def model(theme: object, qtmodeltester: ModelTester) -> ClientTableModel:
    made = ClientTableModel()
    made.set_clients([client(1, "Charlie"), client(2, "alpha"), client(3, "Bravo")])
    return made


def names(model: ClientTableModel) -> list[str | None]:
    return [model.index(row, Column.NAME).data() for row in range(model.rowCount())]


def test_it_is_a_proper_model_whatever_happens_to_it(model: ClientTableModel, qtmodeltester: ModelTester) -> None:
    """Qt's own checks hold through filtering, sorting and changes."""
    qtmodeltester.check(model, force_py=True)
    model.set_filter("a", None, None)
    model.sort(Column.NAME)
    model.set_clients([*model.clients, client(4, "Delta")])
    model.set_filter("", None, None)
    qtmodeltester.check(model, force_py=True)
    assert model.rowCount(model.index(0, 0)) == 0


def test_a_kept_index_follows_its_client(model: ClientTableModel) -> None:
    """Selection and current row are such indexes: sorting, filtering and changes must not move them elsewhere."""
    kept = QPersistentModelIndex(model.index(2, Column.NAME))
    model.sort(Column.NAME, Qt.SortOrder.AscendingOrder)
    assert names(model) == ["alpha", "Bravo", "Charlie"]
    assert (kept.row(), kept.data()) == (1, "Bravo")
    model.set_clients([client(0, "Aaron"), *model.clients])
    assert (kept.row(), kept.data()) == (2, "Bravo")
    model.set_clients([replace(each, status=ClientStatus.DEACTIVATED) for each in model.clients])
    assert kept.row() == 2
    model.set_filter("charlie", None, None)
    assert not kept.isValid()


def test_a_running_grace_period_stands_below_the_name(model: ClientTableModel) -> None:
    """In words, marked as something to keep in mind, with the exact end in the tool tip."""
    ends_at_ms = 1_763_890_200_000
    first, *others = model.clients
    model.set_clients([replace(first, previous_secret_ends_at_ms=ends_at_ms), *others])
    index = model.index(0, Column.NAME)
    assert index.data(Role.SECOND_LINE).startswith("Old secret works until ")
    assert index.data(Role.SECOND_LINE_KIND) == "warning"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == index.data(Role.SECOND_LINE)
    assert "2025-11-23 09:30:00.000 UTC" in index.data(Qt.ItemDataRole.ToolTipRole)
    other = model.index(1, Column.NAME)
    assert (other.data(Role.SECOND_LINE_KIND), other.data(Role.SECOND_LINE).startswith("Created")) == (None, True)


def test_a_type_too_long_for_its_column_is_told_in_the_tool_tip(model: ClientTableModel) -> None:
    index = model.index(0, Column.TYPE)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == index.data()


def test_last_use_is_shown_and_sorted_by_time(model: ClientTableModel) -> None:
    """Never used comes before long ago; the tool tip tells all that is known, and nothing of HTML in it."""
    first, second, third = model.clients
    model.set_clients(
        [
            replace(first, last_used_at_ms=2000, last_used_from="10.0.0.1", last_used_agent="<b>curl</b>/8"),
            second,
            replace(third, last_used_at_ms=1000, last_used_from="10.0.0.2"),
        ]
    )
    model.sort(Column.LAST_USED)
    assert names(model) == ["alpha", "Bravo", "Charlie"]
    never, _, used = (model.index(row, Column.LAST_USED) for row in range(3))
    assert (never.data(), never.data(Role.SECOND_LINE), never.data(Qt.ItemDataRole.ToolTipRole)) == (
        "Never",
        None,
        None,
    )
    assert used.data(Role.SECOND_LINE) == "10.0.0.1"
    tip = used.data(Qt.ItemDataRole.ToolTipRole)
    assert "1970-01-01 00:00:02.000 UTC" in tip
    assert "&lt;b&gt;curl" in tip


def test_filtering_ignores_case_and_compatibility_forms(model: ClientTableModel) -> None:
    """Text is compared as names are."""
    model.set_filter("\uff22RAVO", None, None)  # a full-width B
    assert names(model) == ["Bravo"]
    model.set_filter("id-2", None, None)
    assert names(model) == ["alpha"]
    model.set_filter("", ClientType.WEBHOOK, None)
    assert model.rowCount(QModelIndex()) == 0
