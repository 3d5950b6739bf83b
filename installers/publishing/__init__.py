"""Says which version is the newest: makes and signs what Coffer's check for new versions reads.

A folder is made that any web server can give out, with keys from outside:

    metadata/N.root.json       who may sign what; signed by the holders of the root keys
    metadata/N.targets.json    which file describes the newest release; by the release key
    metadata/N.snapshot.json   which of these belong together; by the key that is on line
    metadata/timestamp.json    that it is still so; likewise, renewed again and again
    targets/DIGEST.release.json   version, day, what changed, files with sizes and digests

Source: The Update Framework specification 1.0.
"""

from installers.publishing.built_in import lay

__all__ = ["lay"]
