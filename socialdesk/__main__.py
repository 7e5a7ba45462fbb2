"""``python -m socialdesk``: the same as the ``socialdesk`` command."""

from socialdesk.cli.main import main

if __name__ == "__main__":
    main()
