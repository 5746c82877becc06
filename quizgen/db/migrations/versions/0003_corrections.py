"""Tables without corrections in, a table of corrections and the columns that follow them out.

Revision 0003: what a teacher corrects in a reading, and which questions rest on which state of it.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision: str | None = "0002"
branch_labels: str | None = None
depends_on: str | None = None

COUNTS = (("article", "corrected"), ("quiz", "follows"), ("item", "rests_on"))


def upgrade() -> None:
    op.create_table(
        "correction",
        sa.Column("article_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("teacher_id", sa.String(length=32), nullable=True),
        sa.Column("created", sa.DateTime(), nullable=False),
        sa.Column("ended", sa.Integer(), nullable=True),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_correction_article_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["teacher_id"], ["teacher.id"], name=op.f("fk_correction_teacher_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("article_id", "number", name=op.f("pk_correction")),
    )
    for table, column in COUNTS:
        with op.batch_alter_table(table) as batch:
            batch.add_column(sa.Column(column, sa.Integer(), server_default="0", nullable=False))
    with op.batch_alter_table("item") as batch:
        batch.add_column(sa.Column("before", sa.Text(), nullable=True))
        batch.add_column(sa.Column("before_on", sa.Integer(), nullable=True))
    with op.batch_alter_table("job") as batch:
        batch.add_column(sa.Column("told", sa.Text(), server_default=sa.text("''"), nullable=False))


def downgrade() -> None:
    with op.batch_alter_table("job") as batch:
        batch.drop_column("told")
    with op.batch_alter_table("item") as batch:
        batch.drop_column("before_on")
        batch.drop_column("before")
    for table, column in reversed(COUNTS):
        with op.batch_alter_table(table) as batch:
            batch.drop_column(column)
    op.drop_table("correction")
