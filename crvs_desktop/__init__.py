"""CRVS Desktop: the integration clients of an OpenCRVS country, managed from the desktop."""

__version__ = "0.1.0"
