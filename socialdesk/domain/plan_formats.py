"""The CSV formats of other programs, and our own.

Sources: the programs' own templates. Buffer: four columns. Publer: twelve, of which the board, the
subtype, the button and the reminder have no meaning here. Sprout Social: date, time, text.
Hootsuite: no head; a moment, a text and perhaps a link.
"""

from socialdesk.domain.plan_rows import Column, DayOrder, PlanFormat

SOCIALDESK = PlanFormat(
    "socialdesk",
    "SocialDesk",
    {
        "date": Column.DATE,
        "time": Column.TIME,
        "channels": Column.CHANNELS,
        "text": Column.TEXT,
        "pictures": Column.PICTURES,
        "alt texts": Column.ALTS,
        "labels": Column.LABELS,
        "campaign": Column.CAMPAIGN,
        "first comment": Column.FIRST_COMMENT,
        "notes": Column.NOTES,
    },
    order=DayOrder.YEAR_FIRST,
)
BUFFER = PlanFormat(
    "buffer",
    "Buffer",
    {
        "text": Column.TEXT,
        "image url": Column.PICTURES,
        "tags": Column.LABELS,
        "posting time": Column.MOMENT,
    },
)
PUBLER = PlanFormat(
    "publer",
    "Publer",
    {
        "date": Column.MOMENT,
        "text": Column.TEXT,
        "link(s)": Column.LINK,
        "media url(s)": Column.PICTURES,
        "label(s)": Column.LABELS,
        "alt text(s)": Column.ALTS,
        "comment(s)": Column.FIRST_COMMENT,
    },
)
SPROUT = PlanFormat(
    "sprout",
    "Sprout Social",
    {
        "date": Column.DATE,
        "time_24hr": Column.TIME,
        "message_text": Column.TEXT,
        "link": Column.LINK,
        "image_url": Column.PICTURES,
    },
)
HOOTSUITE = PlanFormat(
    "hootsuite", "Hootsuite", positions=(Column.MOMENT, Column.TEXT, Column.LINK)
)
OTHER = PlanFormat("other", "Another program")

FORMATS = (SOCIALDESK, BUFFER, PUBLER, SPROUT, HOOTSUITE)
