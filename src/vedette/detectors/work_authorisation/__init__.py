"""Work permits given to DPRK nationals, or renewed, each judged on its own day."""

from vedette.detectors.work_authorisation.detect import NAME, detect

__all__ = ["NAME", "detect"]
