"""Sanctions lists: what each authority published, in dated snapshots that lie side by side."""
