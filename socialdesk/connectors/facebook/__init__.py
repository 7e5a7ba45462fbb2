"""Facebook Pages: posts with pictures."""
