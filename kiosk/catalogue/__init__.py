"""The compiled content, read-only: tables, store, queries, and the values they return."""
