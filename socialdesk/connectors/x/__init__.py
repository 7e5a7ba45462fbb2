"""X: posts with pictures through API v2; paid for in prepaid credits."""
