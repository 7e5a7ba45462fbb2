"""E-mail newsletters, sent through the mail server of the shop."""
