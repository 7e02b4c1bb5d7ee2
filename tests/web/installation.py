"""An installation of its own for tests that start and kill real processes."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Installation:
    """A folder with a database and index; ``run`` gives it to one ``corridor`` command."""

    var: Path

    @property
    def environment(self) -> dict[str, str]:
        inherited = {k: v for k, v in os.environ.items() if k != "DATABASE_URL"}
        return inherited | {"CORRIDOR_VAR": str(self.var), "PYTHONUNBUFFERED": "1"}

    def start(self, *arguments: str, quiet: bool = False) -> subprocess.Popen[str]:
        to = subprocess.DEVNULL if quiet else subprocess.PIPE
        return subprocess.Popen(
            [sys.executable, "-m", "corridor.web", *arguments],
            env=self.environment,
            stdout=to,
            stderr=to,
            text=True,
        )

    def run(self, *arguments: str, code: int = 0, stdin: str | None = None) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "corridor.web", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            input=stdin,
            timeout=180,
            check=False,
        )
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout

    def kill_after(self, seconds: float, *arguments: str) -> None:
        """Start a command and end it as a power cut would."""
        process = self.start(*arguments)
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        process.communicate()


def new_installation(var: Path) -> Installation:
    """An installation with an empty, migrated database and the zone loaded."""
    installation = Installation(var)
    installation.run("manage", "migrate", "--verbosity", "0")
    installation.run("zone", "load")
    return installation
