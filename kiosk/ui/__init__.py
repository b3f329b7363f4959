"""What the visitor touches: Qt, and only here."""
