"""Import and export: plans of other programs come in, the plan goes out."""
