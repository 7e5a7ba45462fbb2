"""The linter: spelling, slips, platform limits and a brand's voice, as one spaCy pipeline.

Importing this package is cheap on purpose: spaCy comes in with `linter`, `pipeline`, `components`
and nothing else, so that the window and the command line start without it.
"""
