import subprocess
import sys

SCREEN = ("freshness", "generations", "rehash", "schedule", "state", "storage")
HEAVY = {"tuf", "urllib3", "backports", "securesystemslib", "sqlalchemy"}


def test_what_the_screen_imports_needs_neither_network_nor_signatures() -> None:
    modules = ", ".join(f"kiosk.sync.{name}" for name in SCREEN)
    code = f"import sys, {modules}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not HEAVY & set(done.stdout.split())
