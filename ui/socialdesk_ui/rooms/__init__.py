"""The rooms. They never import each other; they ask their context's navigation."""
