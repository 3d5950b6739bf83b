"""What the kinds of scheduled work do, beyond what other services post by themselves."""

from collections.abc import Callable

from app.domain.updates.faults import PASSING, Fault, UpdateError
from app.ports.progress import Progress
from app.ports.storage import Database
from app.services.backups import BackupKind, BackupService
from app.services.changes import Changes, Topic
from app.services.following import catch_up
from app.services.jobs.kinds import Outcome
from app.services.notifying.service import NotifyingService
from app.services.portfolio import PortfolioService
from app.services.posting import Posted
from app.services.updates.service import UpdateService

NAMED = 20  # assets that a check of prices names
NOTHING = "nothing"
STALE, MISSING = "stale_price", "missing_price"
TOLD = Changes(frozenset({Topic.SETTINGS}))  # that screens show what came of it

PostDue = Callable[[Progress], Posted]
Deed = Callable[[Progress], Outcome]


def posting(post_due: Callable[[], PostDue]) -> Deed:
    """Return the work of a service that posts what is due: "posted 3"."""

    def post(progress: Progress) -> Outcome:
        posted = post_due()(progress)
        message = f"posted {posted.count}" if posted.count else NOTHING
        return Outcome(message, posted.changes, "; ".join(posted.problems))

    return post


def asking(post_due: Callable[[], PostDue]) -> Deed:
    """Return the same of a service whose problems are questions that the overview asks."""

    def post(progress: Progress) -> Outcome:
        done = posting(post_due)(progress)
        return Outcome(done.message, done.changes)

    return post


def noting_reached(note: Callable[[], Callable[[], Changes]]) -> Deed:
    """Return the work that notes which vaults have reached their target: "reached"."""

    def look(progress: Progress) -> Outcome:
        progress.step(0, 0, "figures")
        changes = note()()
        return Outcome("reached" if changes.topics else NOTHING, changes)

    return look


def new_days(database: Database) -> Deed:
    """Return the work that stores the figures of the days since they were last stored: "days 1"."""

    def extend(progress: Progress) -> Outcome:
        days = catch_up(database, progress)
        return Outcome(f"days {days}" if days else NOTHING)

    return extend


def checking_prices(portfolio: PortfolioService) -> Deed:
    """Return the work that looks which held assets lack a fresh price: "prices 2 1 AAA; BBB; CCC".

    Stale ones, missing ones, and their names. They are also among what needs the person.
    """

    def check(progress: Progress) -> Outcome:
        progress.step(0, 0, "prices")
        needs = [one for one in portfolio.overview().needs if one.code in (STALE, MISSING)]
        if not needs:
            return Outcome(NOTHING)
        stale = sum(one.code == STALE for one in needs)
        names = "; ".join(one.subject for one in needs[:NAMED])
        return Outcome(f"prices {stale} {len(needs) - stale} {names}")

    return check


def backing_up(backups: Callable[[], BackupService]) -> Deed:
    """Return the work that makes a backup: "backup NAME"."""

    def back_up(progress: Progress) -> Outcome:
        if not backups().has_changes():  # one was made meanwhile
            return Outcome(NOTHING)
        info = backups().make(BackupKind.AUTO, progress=progress)
        return Outcome(f"backup {info.path.name}")

    return back_up


def sending_notices(notifying: Callable[[], NotifyingService]) -> Deed:
    """Return the work that sends what is to be told outside: "notices 3 1", sent and waiting.

    A channel that fails is told of apart, and tried again by itself: it is no failure of the work.
    """

    def send(progress: Progress) -> Outcome:
        report = notifying().send_due(progress)
        if not report.sent and not report.failed:
            return Outcome(NOTHING)
        return Outcome(f"notices {len(report.sent)} {report.waiting}")

    return send


def checking_versions(updates: Callable[[], UpdateService]) -> Deed:
    """Return the work that asks for new versions: "version 1.2", "newest" or "unreached".

    That nobody could be asked is no failure of the work; what was refused is.
    """

    def check(progress: Progress) -> Outcome:
        service = updates()
        if not service.feed.host:
            return Outcome("", problem=str(UpdateError(Fault.NO_SOURCE)))
        standing = service.check(progress)
        if standing.fault in PASSING:
            return Outcome("unreached", TOLD)
        problem = str(UpdateError(standing.fault, standing.detail)) if standing.fault else ""
        if problem:
            return Outcome("", TOLD, problem)
        message = f"version {standing.newer.version}" if standing.newer else "newest"
        return Outcome(message, TOLD)

    return check


def drilling(backups: Callable[[], BackupService]) -> Deed:
    """Return the work that proves that backups can be restored: "restored NAME"."""

    def drill(progress: Progress) -> Outcome:
        result = backups().drill(progress)
        problem = "; ".join(result.problems)
        return Outcome(f"restored {result.path.name}", problem=problem)

    return drill
