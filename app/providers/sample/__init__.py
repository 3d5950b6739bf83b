"""The sample portfolio: an invented household in an invented market."""

from app.providers.sample.build import build
from app.providers.sample.portfolio import SampleAccount, SampleAsset, SamplePortfolio

__all__ = ["SampleAccount", "SampleAsset", "SamplePortfolio", "build"]
