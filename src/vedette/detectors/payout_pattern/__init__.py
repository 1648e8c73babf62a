"""Pay that goes where it should not: to another's name, to an account of many, to the one who pays."""
