"""The library's way out: Coffer's own sessions, with their hosts, sizes and times."""

from collections.abc import Iterator

from tuf.api.exceptions import DownloadError, DownloadHTTPError
from tuf.ngclient.fetcher import FetcherInterface

from app.domain.failure import CofferError
from app.domain.sync.trouble import ProviderError, Trouble
from app.ports.providers import Session

STATUSES = {Trouble.GONE: 404, Trouble.NOT_PERMITTED: 403}  # what the library asks for in vain


class SessionFetcher(FetcherInterface):
    """For one check. It remembers what came last, and why a call failed."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.failed: CofferError | None = None
        self.url = ""
        self.body = b""

    def _fetch(self, url: str) -> Iterator[bytes]:
        self.url, self.body = url, b""
        try:
            answer = self._session.get(url, is_kept=False)
        except ProviderError as error:
            status = STATUSES.get(error.trouble)
            if status is not None:
                raise DownloadHTTPError(error.reason, status) from error
            self.failed = error
            raise DownloadError(error.reason) from error
        except CofferError as error:  # it was cancelled
            self.failed = error
            raise DownloadError(str(error)) from error
        self.body = answer.body
        return iter((answer.body,))
