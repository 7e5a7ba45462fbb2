"""The checks: one spaCy component a module, registered by name through ``@Language.factory``.

A component takes a Doc, reads ``request_of``, ``language_of``, ``accepted_words`` and
``social_tokens`` from `socialdesk.lint.spans`, hands what it finds to ``add_finding`` (made with
``finding_at``) and what it left out to ``add_notice``, and returns the Doc. Importing a module here
registers its factory; `socialdesk.lint.pipeline` imports those it needs and puts them in order.

The pipeline gives the component ``socialdesk_voice`` its loaded rules (``.rules``), so that packs
are read once for all languages.
"""
