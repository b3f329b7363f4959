"""How a publication comes to a terminal and stays there; TUF says what is genuine, the catalogue what belongs to it."""
