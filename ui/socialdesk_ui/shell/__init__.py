"""The frame around the rooms: window, rail, bar, drawer, toasts, opening."""
