"""Publications: signed catalogues with their media, as static files."""
