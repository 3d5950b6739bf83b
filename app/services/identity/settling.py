"""What the person says of two assets that may be one."""

from dataclasses import replace

from app.domain.sync.records import Question
from app.ports.storage import UnitOfWork
from app.services.changes import ALL_TOPICS, Changes, Topic
from app.services.identity.asking import SAME, pair_of
from app.services.identity.merging import PERSON, Merging
from app.services.registry import Registry


def settle_same(unit: UnitOfWork, question: Question, answer: str) -> Changes:
    """Take an answer: the newer asset becomes a part of the older one, or both stay.

    Assets that were merged with others meanwhile are taken for what stands for them. The caller
    commits.

    Raises:
        RefusedError: they cannot be merged; nothing is to be committed then.
    """
    changes = Changes(frozenset({Topic.CONNECTIONS}))
    if answer == SAME:
        registry = Registry(unit, "", may_create=False)
        older, newer = (registry.survivor(one) for one in pair_of(question))
        if older != newer:
            Merging(unit, max(older, newer), min(older, newer)).run(PERSON)
            changes = Changes(ALL_TOPICS)
    settled = replace(question, settled_us=unit.now_us(), answer=answer)
    unit.records(Question).put(settled)
    unit.audit.record("answered", f"{question.kind}: {question.subject}", "", answer)
    return changes
