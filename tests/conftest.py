"""What every test stands on: an installation of its own in a temporary folder."""

import os
import tempfile

os.environ["CORRIDOR_VAR"] = tempfile.mkdtemp(prefix="corridor-test-")
os.environ["CORRIDOR_DEMONSTRATION"] = "1"
os.environ.setdefault("NUMBA_CACHE_DIR", os.path.join(tempfile.gettempdir(), "corridor-numba"))
