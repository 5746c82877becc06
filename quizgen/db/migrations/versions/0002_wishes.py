"""What a teacher wishes for in one value: a job's number and types in, its wishes out.

Revision 0002: `job.asked` and `job.types` become `job.wishes`; a quiz remembers its wishes, and what is not asked.
"""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"
branch_labels: str | None = None
depends_on: str | None = None

_JOB = sa.table("job", sa.column("id"), sa.column("asked"), sa.column("types"), sa.column("wishes"))


def upgrade() -> None:
    op.add_column("quiz", sa.Column("wishes", sa.Text(), nullable=True))
    op.add_column("quiz", sa.Column("not_asked", sa.Text(), nullable=True))
    with op.batch_alter_table("job") as job:
        job.add_column(sa.Column("wishes", sa.Text(), nullable=True))
    connection = op.get_bind()
    for id, asked, types in connection.execute(sa.select(_JOB.c.id, _JOB.c.asked, _JOB.c.types)).all():
        wishes = json.dumps({"v": 1, "value": {"questions": asked, "types": json.loads(types)}})
        connection.execute(sa.update(_JOB).where(_JOB.c.id == id).values(wishes=wishes))
    with op.batch_alter_table("job") as job:
        job.alter_column("wishes", existing_type=sa.Text(), nullable=False)
        job.drop_column("asked")
        job.drop_column("types")


def downgrade() -> None:
    with op.batch_alter_table("job") as job:
        job.add_column(sa.Column("asked", sa.Integer(), nullable=True))
        job.add_column(sa.Column("types", sa.Text(), nullable=True))
    connection = op.get_bind()
    for id, wishes in connection.execute(sa.select(_JOB.c.id, _JOB.c.wishes)).all():
        value = json.loads(wishes)["value"]
        types = json.dumps(value.get("types", []))
        connection.execute(sa.update(_JOB).where(_JOB.c.id == id).values(asked=value["questions"], types=types))
    with op.batch_alter_table("job") as job:
        job.alter_column("asked", existing_type=sa.Integer(), nullable=False)
        job.alter_column("types", existing_type=sa.Text(), nullable=False)
        job.drop_column("wishes")
    op.drop_column("quiz", "not_asked")  # no batch: it would rebuild the table, and rows that point to it would go
    op.drop_column("quiz", "wishes")
