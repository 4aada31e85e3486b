"""The help window: contents and search at the left, the topic at the right. It stays open beside the work."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, QUrl, Slot
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout, QWidget

from crvs_desktop.ui.help.topics import TROUBLESHOOTING, load_topics, message_like
from crvs_desktop.ui.theme import Theme
from crvs_desktop.ui.widgets.fields import SearchInput
from crvs_desktop.ui.widgets.labels import Label

CONTENTS_PX: Final = 264
WIDTH_PX, HEIGHT_PX = 960, 640


class HelpWindow(QWidget):
    """A window of its own; `parent` owns it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("help_window")
        self.setWindowTitle(self.tr("Help – CRVS Desktop"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._topics = {topic.key: topic for topic in load_topics()}
        self._marked = ""  # what is looked for in the text
        px = Theme.of(self).px
        self._search = SearchInput(self.tr("Search the help"))
        self._search.setObjectName("help_search")
        self._contents = QListWidget()
        self._contents.setObjectName("help_contents")
        self._contents.setAccessibleName(self.tr("Contents"))
        self._contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = Label(self.tr("No topic has all these words."), "small")
        self._none.setObjectName("help_no_match")
        self._none.hide()
        left = QVBoxLayout()
        left.setSpacing(12)
        for part in (self._search, self._none):
            left.addWidget(part)
        left.addWidget(self._contents, 1)
        column = QWidget()
        Theme.of(self).fit(column, setFixedWidth=CONTENTS_PX)
        left.setContentsMargins(0, 0, 0, 0)
        column.setLayout(left)
        self._text = QTextBrowser()
        self._text.setObjectName("help_text")
        self._text.setAccessibleName(self.tr("Topic"))
        self._text.setOpenLinks(False)
        self._text.setProperty("look", "help")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addWidget(column)
        row.addWidget(self._text, 1)
        self.resize(px(WIDTH_PX), px(HEIGHT_PX))
        self.setMinimumSize(px(560), px(360))

        self._search.textChanged.connect(self._fill_contents)
        self._search.returnPressed.connect(self._contents.setFocus)
        self._contents.currentItemChanged.connect(self._on_topic_chosen)
        self._text.anchorClicked.connect(self._on_link_clicked)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._on_find)
        Theme.of(self).changed.connect(self._render)
        self._fill_contents("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    @property
    def current_topic(self) -> str:
        return self._current_key()

    def show_topic(self, key: str) -> None:
        """Open on this topic and come to the front."""
        self._search.clear()
        for number in range(self._contents.count()):
            if self._contents.item(number).data(Qt.ItemDataRole.UserRole) == key:
                self._contents.setCurrentRow(number)
        self.show()
        # Otherwise a dialog that is open would keep mouse and keyboard from it.
        self.windowHandle().setTransientParent(None)  # type: ignore[arg-type]
        self.raise_()
        self.activateWindow()
        self._contents.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _fill_contents(self, words: str) -> None:
        current = self._current_key()
        message = message_like(words)
        if message is None:
            found = [topic for topic in self._topics.values() if topic.holds(words)]
        else:
            found = [self._topics[TROUBLESHOOTING]]
        self._marked = message or next(iter(words.split()), "")
        with QSignalBlocker(self._contents):
            self._contents.clear()
            for topic in found:
                item = QListWidgetItem(topic.title)
                item.setData(Qt.ItemDataRole.UserRole, topic.key)
                self._contents.addItem(item)
                if topic.key == current:
                    self._contents.setCurrentItem(item)
            if self._contents.currentRow() < 0:
                self._contents.setCurrentRow(0)
        self._none.setVisible(not found)
        self._render()

    def _current_key(self) -> str:
        return str(self._contents.currentIndex().data(Qt.ItemDataRole.UserRole) or "")

    @Slot()
    def _on_topic_chosen(self) -> None:
        self._render()

    @Slot()
    def _render(self) -> None:
        key = self._current_key()
        if not key:
            return
        theme = Theme.of(self)
        document = self._text.document()
        document.setDefaultFont(theme.font(16))
        document.setDocumentMargin(theme.px(16))
        text = self._topics[key].text
        self._text.setMarkdown(_with_columns_mirrored(text) if self._is_mirrored() else text)
        self._dress(document)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
        if self._marked:
            self._text.find(self._marked)

    def _dress(self, document: QTextDocument) -> None:
        """Markdown brings its own sizes and colours; headings, code and tables get those of the theme."""
        theme = Theme.of(self)
        sizes = {1: 28, 2: 20, 3: 16}
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                table = frame.format().toTableFormat()
                table.setAlignment(Qt.AlignmentFlag.AlignRight if self._is_mirrored() else Qt.AlignmentFlag.AlignLeft)
                table.setCellPadding(theme.px(6))
                table.setBorder(0)
                table.setTopMargin(theme.px(8))
                table.setBottomMargin(theme.px(8))
                frame.setFormat(table)
        block = document.begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            is_code = _is_code(block)
            cursor = QTextCursor(block)
            form = block.blockFormat()
            form.setBottomMargin(theme.px(8))
            form.setTopMargin(theme.px(16 if level > 1 else 0))
            if block.textList() is None and cursor.currentTable() is None:
                cursor.setBlockFormat(form)
            if self._is_mirrored() and (cursor.currentTable() is not None or not is_code):
                sides = QTextBlockFormat()
                sides.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
                cursor.mergeBlockFormat(sides)
            pieces = block.begin()
            while not pieces.atEnd():
                fragment = pieces.fragment()
                look = fragment.charFormat()
                part = QTextCursor(document)
                part.setPosition(fragment.position())
                part.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
                if level:
                    look.setFont(theme.font(sizes.get(level, 16), semibold=True))
                elif look.fontFixedPitch() or is_code:
                    look.setFont(theme.font(14, mono=True))
                if look.isAnchor():
                    look.setForeground(theme.color("primary"))
                part.setCharFormat(look)
                pieces += 1
            block = block.next()

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    @Slot(QUrl)
    def _on_link_clicked(self, link: QUrl) -> None:
        """Links lead to other topics only (`keys.md`): the help never opens a browser."""
        key = link.path().removesuffix(".md")
        if key in self._topics:
            self.show_topic(key)

    @Slot()
    def _on_find(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()


def _with_columns_mirrored(markdown: str) -> str:
    """Return the text with the first column of its tables last: Qt lays out columns from the left in any language."""
    lines = markdown.splitlines(keepends=True)
    return "".join("|".join(reversed(line[:-1].split("|"))) + "\n" if line.startswith("|") else line for line in lines)


def _is_code(block: QTextBlock) -> bool:
    """Whether nothing else is in it, as in an example: that is read from the left."""
    if block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeLanguage):
        return True
    pieces = block.begin()
    while not pieces.atEnd():
        if not pieces.fragment().charFormat().fontFixedPitch():
            return False
        pieces += 1
    return True
