"""Frozen records that are made quickly are the same records."""

import pickle
from dataclasses import FrozenInstanceError, dataclass, field, replace
from inspect import signature

import pytest

from app.domain.quick import quick


@quick
@dataclass(frozen=True, slots=True)
class Made:
    """A record."""

    own: int
    name: str = "none"
    pair: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Usual:
    """The same record, made as usual."""

    own: int
    name: str = "none"
    pair: tuple[int, ...] = ()


def test_a_quick_record_is_as_any_other() -> None:
    one = Made(1, pair=(2, 3))
    assert type(one) is Made
    assert one == Made(1, "none", (2, 3)) != Made(1)
    assert hash(one) == hash(Made(1, "none", (2, 3)))
    assert repr(one) == "Made(own=1, name='none', pair=(2, 3))"
    assert replace(one, own=4) == Made(4, "none", (2, 3))
    assert pickle.loads(pickle.dumps(one)) == one
    assert list(signature(Made).parameters) == list(signature(Usual).parameters)


def test_it_stays_as_it_is() -> None:
    one = Made(1)
    with pytest.raises(FrozenInstanceError):
        one.own = 2  # type: ignore[misc]  # that is the point
    with pytest.raises((FrozenInstanceError, AttributeError, TypeError)):
        one.other = 2  # type: ignore[attr-defined]  # likewise
    with pytest.raises(TypeError):
        Made()  # type: ignore[call-arg]  # likewise
    with pytest.raises(TypeError):
        Made(1, strange=2)  # type: ignore[call-arg]  # likewise


def test_a_record_that_makes_values_of_its_own_is_refused() -> None:
    @dataclass(frozen=True, slots=True)
    class Listed:
        several: list[int] = field(default_factory=list)

    with pytest.raises(TypeError, match="Listed"):
        quick(Listed)
