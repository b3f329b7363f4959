"""Whether the promises hold whatever is killed when: ``script/soak``."""
