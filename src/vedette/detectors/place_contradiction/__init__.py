"""Places and machines that contradict what a person says of where they are."""
