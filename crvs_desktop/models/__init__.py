"""The Peewee layer: tables, the workspace file and its migrations."""
