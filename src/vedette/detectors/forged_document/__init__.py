"""Identity documents that contradict themselves, or the rules of whoever issued them."""

from vedette.detectors.forged_document.detect import NAME, detect

__all__ = ["NAME", "detect"]
