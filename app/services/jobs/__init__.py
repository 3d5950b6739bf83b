"""Scheduled work: what is due, its queue, and the runner that does it."""

from app.services.jobs.kinds import Kind, Outcome
from app.services.jobs.reports import JobsReport, KindLine, WorkReport
from app.services.jobs.service import JobService

__all__ = ["JobService", "JobsReport", "Kind", "KindLine", "Outcome", "WorkReport"]
