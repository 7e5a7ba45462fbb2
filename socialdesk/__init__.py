"""SocialDesk's engine: plan, check and publish posts. No Qt anywhere below this package."""

__version__ = "0.1.0"
