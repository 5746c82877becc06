"""An attribution in, what was said as one sentence of its own out, and the feedback that tells it of a rival."""

from __future__ import annotations

from quizgen.model import Attribution, ContentForm, Reading, Stance
from quizgen.questions.claims.accused import accused
from quizgen.questions.claims.claims import claim, sources_of, speaker, usable
from quizgen.questions.english.named_inside import named_inside
from quizgen.questions.english.wording import inside, past, quoted, reporting_verb
from quizgen.questions.sources.kinship import betrays
from quizgen.questions.sources.levelling import bare_name


def said_sentence(attribution: Attribution, reading: Reading, *, middle: bool = False) -> str:
    """What was said as one sentence without a full stop: "Army sources denied that power was cut off".

    "" when the form of the content allows none.
    """
    name = speaker(attribution, reading)
    name = inside(name, reading.article.text) if middle else name
    verb = reporting_verb(attribution.cue_lemma, "past")
    text = _of_itself(claim(attribution), attribution, reading)
    if not text:
        return ""
    if attribution.form is ContentForm.QUOTATION:
        return f"{name} said: {quoted(text)}"
    if attribution.form is ContentForm.CLAUSE:
        if attribution.stance is Stance.DENIES:
            verb = verb if attribution.cue_lemma in ("deny", "dispute", "doubt") else "denied"
        return f"{name} {verb} that {text}"
    if attribution.form is ContentForm.INFINITIVE:
        return f"{name} {past(attribution.cue_lemma)} to {text}"
    if attribution.form is ContentForm.GERUND and attribution.target:
        return f"{name} accused {accused(attribution)} of {text}"
    return ""


def _of_itself(text: str, attribution: Attribution, reading: Reading) -> str:
    """ "The firm said that the firm would move": the second mention becomes a pronoun, "" where none is safe."""
    for source in sources_of(attribution, reading):
        for name in sorted(source.names, key=len, reverse=True):
            if text.casefold().startswith(f"{name.casefold()} "):
                thing = source.coarse in ("organisation", "outlet")
                pronoun = "they" if source.plural or len(attribution.source_ids) > 1 else "it" if thing else ""
                rest = text[len(name) :]
                return f"{pronoun}{rest}" if pronoun and not betrays(rest, source) else ""
    return text


def about_something_else(attribution: Attribution, reading: Reading) -> str:
    """The feedback of a distractor, from the record of the source it names."""
    sentence = said_sentence(attribution, reading) if usable(attribution, reading) else ""
    name, short = speaker(attribution, reading), called(attribution, reading)
    # "Lund said that the trip takes most of Lund's morning" is no way to speak
    if sentence and name not in sentence.removeprefix(name):
        stop = "" if sentence.endswith((".”", "!”", "?”")) else "."
        told = short + sentence.removeprefix(name) if sentence.startswith(name) else sentence
        return f"In the article, {told}{stop}"
    return f"The article quotes {short}, but about something else."


def called(attribution: Attribution, reading: Reading) -> str:
    """The source inside a sentence: as an option names people, without a title, and a body with its "the"."""
    sources = sources_of(attribution, reading)
    bare = bare_name(sources[0]) if len(sources) == 1 and sources[0].coarse == "person" else ""
    return bare or named_inside(speaker(attribution, reading), reading.article.text)
