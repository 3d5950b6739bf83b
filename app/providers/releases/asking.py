"""The library at work for one check: metadata verified in their order, then the one target."""

from pathlib import Path

from tuf.api.exceptions import DownloadError, RepositoryError
from tuf.ngclient.config import UpdaterConfig
from tuf.ngclient.updater import Updater

from app.domain.failure import CancelledError
from app.domain.updates.faults import Fault, UpdateError
from app.domain.updates.releases import MOST_BYTES
from app.providers.releases.built_in import BuiltIn
from app.providers.releases.fetching import SessionFetcher
from app.providers.releases.refusals import of_call, refusal
from app.providers.releases.trust import pack

TARGET = "release.json"
MOST_ROTATIONS = 64
MOST_ROOT, MOST_TIMESTAMP, MOST_SNAPSHOT, MOST_TARGETS = 131_072, 16_384, 65_536, 131_072  # bytes


class OwnUpdater(Updater):
    """The library's client, on any file system."""

    def _update_root_symlink(self) -> None:
        """Make no link: the root of trust is given each time, and not every disk has links."""


def fetched(built_in: BuiltIn, work: Path, fetcher: SessionFetcher) -> bytes:
    """Return the signed text about the newest release; what is trusted then lies in `work`.

    Raises:
        UpdateError: it was refused, or did not come.
        CancelledError: it was cancelled, or took too long.
    """
    try:
        return _fetched(built_in, work, fetcher)
    except (RepositoryError, DownloadError, OSError) as error:
        name = fetcher.url.rpartition("/")[2]
        if isinstance(error, DownloadError) and fetcher.failed is not None:
            if isinstance(fetcher.failed, CancelledError):
                raise CancelledError from error
            raise of_call(fetcher.failed, name) from error
        raise refusal(error, name, fetcher.body, pack(work, "").roots) from error


def _fetched(built_in: BuiltIn, work: Path, fetcher: SessionFetcher) -> bytes:
    updater = OwnUpdater(
        metadata_dir=str(work),
        metadata_base_url=f"{built_in.base}/metadata/",
        target_dir=str(work),
        target_base_url=f"{built_in.base}/targets/",
        fetcher=fetcher,
        config=UpdaterConfig(
            max_root_rotations=MOST_ROTATIONS,
            max_delegations=0,
            root_max_length=MOST_ROOT,
            timestamp_max_length=MOST_TIMESTAMP,
            snapshot_max_length=MOST_SNAPSHOT,
            targets_max_length=MOST_TARGETS,
        ),
        bootstrap=built_in.root,
    )
    updater.refresh()
    target = updater.get_targetinfo(TARGET)
    if target is None:
        raise UpdateError(Fault.UNREADABLE, "it names no release")
    if target.length > MOST_BYTES:
        raise UpdateError(Fault.TOO_BIG, TARGET)
    return Path(updater.download_target(target, str(work / TARGET))).read_bytes()
