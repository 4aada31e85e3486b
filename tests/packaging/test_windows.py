"""What the Windows installer is put together from."""

from __future__ import annotations

import hashlib
import re
import struct
import zipfile
from pathlib import Path

import pytest
from building import BuildError
from windows import package


def test_versions_have_four_numbers() -> None:
    """As Windows wants them in a file's version; what makes an earlier build earlier is left out."""
    assert package.numbers_of("0.1.0") == "0.1.0.0"
    assert package.numbers_of("1.12.3~abc1234d") == "1.12.3.0"


def test_an_icon_holds_every_size() -> None:
    """The directory of an .ico says where each picture is; 256 is written as 0."""
    pictures = {16: b"small", 256: b"a large one"}
    data = package.icon_file(pictures)
    assert struct.unpack("<HHH", data[:6]) == (0, 1, 2)
    found = {}
    for number in range(2):
        width, _, _, _, _, bits, length, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert bits == 32
        found[width] = data[offset : offset + length]
    assert found == {16: b"small", 0: b"a large one"}


def test_every_file_that_is_installed_is_uninstalled(tmp_path: Path) -> None:
    """By its name, and the folders after what is in them; nothing else in the folder is touched."""
    folder = tmp_path / "program"
    for name in ("a.exe", "Lib/b.py", "Lib/deep/c.py"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    install, uninstall = package._file_lists(folder)
    assert re.findall(r'^File "(.+)"', install, re.MULTILINE) == [
        "program/a.exe",
        "program/Lib/b.py",
        "program/Lib/deep/c.py",
    ]
    assert re.findall(r'^Delete "(.+)"', uninstall, re.MULTILINE) == [
        r"$INSTDIR\a.exe",
        r"$INSTDIR\Lib\b.py",
        r"$INSTDIR\Lib\deep\c.py",
    ]
    assert re.findall(r'^RMDir "(.+)"', uninstall, re.MULTILINE) == [r"$INSTDIR\Lib\deep", r"$INSTDIR\Lib"]
    assert all(line.endswith('__pycache__"') for line in uninstall.splitlines() if line.startswith("RMDir /r"))


def test_another_python_must_be_the_one_that_was_meant(tmp_path: Path) -> None:
    """An archive with another SHA-256, or of something else, is refused."""
    archive = tmp_path / "python.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("python.exe", "no")
    with pytest.raises(BuildError, match="SHA-256"):
        package._unpack_python(tmp_path, str(archive), "0" * 64)
    with pytest.raises(BuildError, match="SHA-256"):
        package._unpack_python(tmp_path, str(archive), None)
    with pytest.raises(BuildError, match="not an embeddable CPython"):
        package._unpack_python(tmp_path, str(archive), hashlib.sha256(archive.read_bytes()).hexdigest())


def test_of_qt_only_plain_widgets_are_kept() -> None:
    """The lists are for two shapes of the same Qt: what one leaves out the other does not need either."""
    kept = [
        "Qt6Widgets.dll",
        "QtSvg.pyd",
        "plugins/platforms/qwindows.dll",
        "translations/qtbase_ar.qm",
        "msvcp140_1.dll",
    ]
    left = [
        "Qt6Qml.dll",
        "opengl32sw.dll",
        "QtNetwork.pyd",
        "plugins/tls/qschannelbackend.dll",
        "QtCore.pyi",
        "designer.exe",
    ]
    assert all(package.KEPT_OF_QT.fullmatch(name) for name in kept)
    assert not any(package.KEPT_OF_QT.fullmatch(name) for name in left)
    assert not package.LEFT_OUT.fullmatch("crvs_desktop/build-date.txt")
    assert package.LEFT_OUT.fullmatch("setuptools/dist.py")
