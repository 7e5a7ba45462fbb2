"""Planning together: campaigns, notes, reviews, snippets, and how often is too often."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _workspaces_and_channels()
    _posts()
    _deliveries()
    _reviews()
    _snippets()
    _calendar_notes()


def _workspaces_and_channels() -> None:
    op.add_column(
        "workspaces", sa.Column("country", sa.Text(), server_default=sa.text("''"), nullable=False)
    )
    op.add_column(
        "workspaces",
        sa.Column("repeat_days", sa.Integer(), server_default=sa.text("30"), nullable=False),
    )
    op.add_column(
        "workspaces",
        sa.Column("needs_approval", sa.Boolean(), server_default=sa.text("false"), nullable=False),
    )
    op.add_column(
        "channels",
        sa.Column("min_gap", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
    )


def _posts() -> None:
    op.create_table(
        "campaigns",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        _owned("campaigns", "workspace_id", "workspaces.id", "RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaigns")),
        sa.UniqueConstraint("workspace_id", "name", name=op.f("uq_campaigns_workspace_id_name")),
    )
    op.create_table(
        "post_campaigns",
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("campaign_id", sa.Integer(), nullable=False),
        _owned("post_campaigns", "post_id", "posts.id", "CASCADE"),
        _owned("post_campaigns", "campaign_id", "campaigns.id", "CASCADE"),
        sa.PrimaryKeyConstraint("post_id", name=op.f("pk_post_campaigns")),
    )
    op.create_index(op.f("ix_post_campaigns_campaign_id"), "post_campaigns", ["campaign_id"])
    for name in ("notes", "first_comment"):
        op.add_column(
            "posts", sa.Column(name, sa.Text(), server_default=sa.text("''"), nullable=False)
        )
    op.create_table(
        "ignored_findings",
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("match", sa.Text(), nullable=False),
        _owned("ignored_findings", "post_id", "posts.id", "CASCADE"),
        sa.PrimaryKeyConstraint("post_id", "rule", "match", name=op.f("pk_ignored_findings")),
    )


def _deliveries() -> None:
    op.add_column(
        "deliveries",
        sa.Column("options", sa.JSON(), server_default=sa.text("'{}'"), nullable=False),
    )
    op.create_table(
        "follow_ups",
        sa.Column("delivery_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=True),
        sa.Column("remote_id", sa.Text(), nullable=False),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "state IN ('waiting', 'done', 'given_up')", name=op.f("ck_follow_ups_state")
        ),
        _owned("follow_ups", "delivery_id", "deliveries.id", "CASCADE"),
        sa.PrimaryKeyConstraint("delivery_id", "kind", name=op.f("pk_follow_ups")),
    )
    op.create_index(op.f("ix_follow_ups_state_not_before"), "follow_ups", ["state", "not_before"])


def _reviews() -> None:
    op.create_table(
        "reviews",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("reviewer", sa.Text(), nullable=False),
        sa.Column("verdict", sa.String(length=20), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "verdict IN ('asked', 'approved', 'changes_requested')",
            name=op.f("ck_reviews_verdict"),
        ),
        _owned("reviews", "post_id", "posts.id", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reviews")),
    )
    op.create_index(op.f("ix_reviews_post_id_at"), "reviews", ["post_id", "at"])


def _snippets() -> None:
    op.create_table(
        "snippets",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('template', 'hashtags')", name=op.f("ck_snippets_kind")),
        _owned("snippets", "workspace_id", "workspaces.id", "RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snippets")),
        sa.UniqueConstraint(
            "workspace_id", "kind", "name", name=op.f("uq_snippets_workspace_id_kind_name")
        ),
    )


def _calendar_notes() -> None:
    op.create_table(
        "calendar_notes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace_id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("whole_day", sa.Boolean(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        _owned("calendar_notes", "workspace_id", "workspaces.id", "RESTRICT"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_notes")),
        sa.UniqueConstraint("workspace_id", "uid", name=op.f("uq_calendar_notes_workspace_id_uid")),
    )
    op.create_index(
        op.f("ix_calendar_notes_workspace_id_starts_at"),
        "calendar_notes",
        ["workspace_id", "starts_at"],
    )


def _owned(table: str, column: str, owner: str, when_deleted: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], [owner], name=name, ondelete=when_deleted)
