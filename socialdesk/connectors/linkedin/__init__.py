"""LinkedIn: posts with pictures, as a company page or a person."""
