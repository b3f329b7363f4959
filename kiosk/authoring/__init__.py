"""From what people write to a catalogue: documents, check, compile."""
