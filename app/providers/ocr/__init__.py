"""Text in pictures, by a model that lies inside its package: no network, no service.

An optional extra (`ocr`). It runs in the child only, on one thread.
"""

from importlib.util import find_spec
from pathlib import Path

ADDRESS_SPACE = 1024 * 1024 * 1024  # as of any child; 0.92 GiB is the most that was measured
PAGES_A_CHILD = 2  # 5 s of one processor each, 25 for the fullest, and a child has 60
WALL_SECONDS = 240.0  # on a computer that does other things as well
_MODELS = ("PP-OCRv6_det_small.onnx", "PP-OCRv6_rec_small.onnx")


def is_installed() -> bool:
    """Tell whether the package is there with its models inside."""
    if find_spec("onnxruntime") is None:
        return False
    found = find_spec("rapidocr")
    if found is None or found.origin is None:
        return False
    folder = Path(found.origin).parent / "models"
    return all((folder / name).is_file() for name in _MODELS)


__all__ = ["ADDRESS_SPACE", "PAGES_A_CHILD", "is_installed"]
