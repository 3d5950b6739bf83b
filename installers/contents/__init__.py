"""What a release proves itself by: bill of materials, licences, sums, signatures."""

from installers.contents.describing import describe
from installers.contents.sums import finish

__all__ = ["describe", "finish"]
