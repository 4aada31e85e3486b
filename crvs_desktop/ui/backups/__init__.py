"""Backups, restoring them, and checking the workspace."""
