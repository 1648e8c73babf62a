"""Income of DPRK nationals abroad, by the days worked, from payrolls, contracts and permits."""

from vedette.detectors.employment_abroad.detect import NAME, detect

__all__ = ["NAME", "detect"]
