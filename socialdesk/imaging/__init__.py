"""Pictures made to fit: smaller, of another type, cropped. Bytes in, bytes out."""
