"""Zip archives: the members as if they lay in a folder, unpacked in memory one at a time and never onto the disk.

After the .ZIP file format specification (PKWARE APPNOTE 6.3). DOCX, XLSX, ODT and their like are zip containers
too; they are told by the part that describes their content and left to their own readers.
"""

from __future__ import annotations

from vedette.evidence.archive.container import KIND, READER, Archive, is_container, open_archive, recognises

__all__ = ["KIND", "READER", "Archive", "is_container", "open_archive", "recognises"]
