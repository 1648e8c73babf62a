"""One identifier, picture or text given by several people who should be strangers."""

from vedette.detectors.shared_identity.detect import NAME, detect

__all__ = ["NAME", "detect"]
