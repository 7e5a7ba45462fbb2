"""Names for the values of options in the help: ``--at AT`` says more to people than a type."""

from typing import Any


def name_values(command: Any) -> None:
    """Give each value of ``command`` and its subcommands a name, where it has none or choices."""
    for parameter in command.params:
        descriptor = getattr(parameter, "type_descriptor", None)
        is_choice = descriptor is not None and descriptor.is_choice
        if parameter.metavar is None and not is_choice and not getattr(parameter, "is_flag", False):
            longest = max(parameter.opts, key=len)
            parameter.metavar = longest.lstrip("-").upper()
    for subcommand in getattr(command, "commands", {}).values():
        name_values(subcommand)
