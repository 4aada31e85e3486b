"""Make the package of a system from the current commit, into dist/.

    python3 packaging/package.py linux|windows|macos [--revision REVISION] [what the system's builder takes]

Exit codes: 0 done; 1 it could not be made, and the message says why."""

import argparse
import importlib
import sys

import building
import environment

FAILED = 1


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="package.py", description="Make the package of a system, into dist/.")
    parser.add_argument("system", choices=("linux", "windows", "macos"))
    parser.add_argument("--revision", default="HEAD", help="package this commit instead; for trying an upgrade from it")
    parser.add_argument("--python", help="windows: an embeddable CPython archive to take instead of the locked one")
    parser.add_argument("--python-sha256", help="windows: the SHA-256 that this archive must have")
    wanted = parser.parse_args(words)
    try:
        release = building.release_of(wanted.revision)
        building.DIST.mkdir(exist_ok=True)
        importlib.import_module(f"{wanted.system}.package").build(release, wanted)
        building.write_sums(release)
    except (building.BuildError, environment.SetupError) as error:
        print(f"No package was made. {error}", file=sys.stderr)
        return FAILED
    for path in sorted(building.DIST.glob(f"*{release.version}*")):
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path.relative_to(building.ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
