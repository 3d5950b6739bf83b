"""The keys of a profile: what opens it, what they are wrapped by, what they seal."""
