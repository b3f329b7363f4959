import subprocess
import sys

EMITS = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Bell(QObject):
    rung = Signal()
    told = Signal(str, int, object)

application = QCoreApplication([])
bell = Bell()
heard = []
bell.told.connect(lambda *values: heard.append(None))
for _ in range(100_000):
    bell.rung.emit()
    bell.told.emit("name", 1, bell)
print(len(heard))
"""


def test_emitting_a_signal_200_000_times_does_not_abort_the_interpreter() -> None:
    """PySide6 6.12.0 corrupts reference counts on Python 3.11: this is the canary for the next upgrade."""
    done = subprocess.run([sys.executable, "-c", EMITS], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "100000", "")
