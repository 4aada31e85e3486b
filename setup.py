"""What pyproject.toml cannot say: the translations are compiled before the package is put together."""

import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

sys.path.insert(0, str(Path(__file__).parent / "packaging"))
import translations

sys.path.pop(0)


class BuildWithTranslations(build_py):
    def run(self) -> None:
        translations.compile_all()
        super().run()


setup(cmdclass={"build_py": BuildWithTranslations})
