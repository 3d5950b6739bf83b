"""The way out to providers: one HTTP client that keeps to hosts, limits, sizes and time-outs.

Proxies named in the environment are not used: what stands between Coffer and a provider would be
chosen by whoever can set a variable. Nothing else of the environment is read, either.
"""
