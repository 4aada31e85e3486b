"""Lessons that are taken in a training workspace, and the practice workspaces that they begin in."""
