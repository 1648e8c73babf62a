"""Personal data: keys that hide a value and still let two be compared, minimised results, redacted reports."""
