"""What a teacher corrects in the ledger in, the `data` of `services.corrections` out."""

from __future__ import annotations

from typing import Any

from flask_wtf import FlaskForm
from wtforms import BooleanField, HiddenField, SelectChoice, SelectField, StringField, TextAreaField
from wtforms.validators import DataRequired

from quizgen.export.claim_rows import LINKS, claim_of
from quizgen.model import Attribution, ContentForm, Reading, Source, Stance
from quizgen.web.teacher.words import NAMINGS, SOURCE_KINDS, STANCES, shortened

#: How a claim goes on from what stands before it, by the grammar of its content.
LEADS = {
    ContentForm.CLAUSE: "said that …",
    ContentForm.INFINITIVE: "threatened (promised, refused) to …",
    ContentForm.GERUND: "accused somebody of …, or denied …",
    ContentForm.QUOTATION: "said: “…”, in the words of the article",
    ContentForm.PHRASE: "said that …",
}


class CountedForm(FlaskForm):
    """A form that knows under which count of corrections its page was made."""

    count = HiddenField()

    def expected(self) -> int:
        """The count of the page; -1, which no ledger has, when it was tampered with."""
        return int(self.count.data) if (self.count.data or "").isdigit() else -1


class RowForm(CountedForm):
    """One statement: by whom, doing what, saying what."""

    source = SelectField("Source", validate_choice=False)
    stance = SelectField(
        "What the source does",
        choices=[SelectChoice(stance.value, words) for stance, words in STANCES.items() if stance is not Stance.HOLDS],
        validate_choice=False,
    )
    content = TextAreaField("What was said", validators=[DataRequired("Write what was said. Or leave the row out.")])
    settled = BooleanField("This row is right: ask about it")

    def offer(self, reading: Reading, row: Attribution) -> None:
        """The sources to choose from; several together can only stay as they are."""
        several = [] if len(row.source_ids) == 1 else [SelectChoice("", row.source_text or "no source given")]
        named = [SelectChoice(one.id, one.name) for one in reading.sources]
        others = [SelectChoice(one.id, f"{one.name} (not quoted so far)") for one in reading.bystanders]
        self.source.choices = [*several, *named, *others]

    def given(self) -> dict[str, Any]:
        names = ("source", "stance", "content", "settled")
        return {name: self[name].data for name in names}


class SourceForm(CountedForm):
    """One source: its fullest name, and what kind of source it is."""

    name = StringField("Name", validators=[DataRequired("Write the name.")])
    kind = SelectField(
        "Kind of source",
        choices=[SelectChoice(kind.value, words or "not told") for kind, words in SOURCE_KINDS.items()],
        validate_choice=False,
    )
    naming = SelectField(
        "How far a reader could identify it",
        choices=[SelectChoice(naming.value, words) for naming, words in NAMINGS.items()],
        validate_choice=False,
    )

    def given(self) -> dict[str, Any]:
        return {"name": self.name.data, "kind": self.kind.data, "naming": self.naming.data}


class JoinForm(CountedForm):
    """Two sources that are one."""

    into = SelectField("Is the same as", validate_choice=False)

    def offer(self, reading: Reading, source: Source) -> None:
        others = [SelectChoice(one.id, one.name) for one in reading.sources if one.id != source.id]
        self.into.choices = [SelectChoice("", "Choose a source"), *others]


class LinkForm(CountedForm):
    """What this statement does to another."""

    kind = SelectField(
        "This statement", choices=[SelectChoice(k.value, words) for k, words in LINKS.items()], validate_choice=False
    )
    other = SelectField("The statement of", validate_choice=False)

    def offer(self, reading: Reading, row: Attribution) -> None:
        """Statements of other sources alone: nobody corroborates himself."""
        mine = {*row.source_ids}
        others = [one for one in reading.attributions if one.id != row.id and not mine & {*one.source_ids}]
        self.other.choices = [SelectChoice("", "Choose a statement")] + [
            SelectChoice(one.id, f"{one.source_text or 'no source given'}: {shortened(claim_of(one, reading), 60)}")
            for one in others
        ]

    def given(self) -> dict[str, Any]:
        return {"kind": self.kind.data, "other": self.other.data}
