"""Runs at the frozen program's start: empty modules in place of what TensorFlow never uses here.

TensorFlow imports all that it offers, TFLite's converter and the profiler's client among them: a
second of the start and 45 MB of libraries. They are left out of the bundle.
"""

import sys
from types import ModuleType

for _name in (
    "tensorflow._api.v2.lite",
    "tensorflow._api.v2.compat.v1.lite",
    "tensorflow._api.v2.compat.v2.lite",
    "tensorflow._api.v2.profiler.experimental.client",
    "tensorflow._api.v2.compat.v2.profiler.experimental.client",
):
    sys.modules[_name] = ModuleType(_name)
