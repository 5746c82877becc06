"""Model values in, safe HTML and readable dates out: the filters that templates use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import pairwise

from flask import Flask
from markupsafe import Markup, escape

from quizgen.model import Article, Block, Section, Span, numbers
from quizgen.web.paragraphs import lines

TAGS = {
    Section.HEADLINE: ("h2", "article-headline"),
    Section.STANDFIRST: ("p", "article-standfirst"),
    Section.BYLINE: ("p", "article-byline"),
    Section.DATELINE: ("p", "article-dateline"),
    Section.CAPTION: ("p", "article-caption"),
    Section.ASKED: ("p", "article-asked"),
    Section.SPEAKER: ("p", ""),
    Section.BODY: ("p", ""),
}


def init_app(app: Flask) -> None:
    """Makes the filters known to every template."""
    app.template_filter("day")(day)
    app.template_filter("moment")(moment)
    app.template_filter("article_html")(article_html)
    app.template_filter("labelled")(labelled)
    app.template_filter("plain_number")(plain_number)
    app.template_filter("numbers")(numbers)
    app.template_filter("ordinal")(ordinal)
    app.template_filter("verdict")(verdict)


def day(value: date) -> str:
    """Such as 22 November 2026."""
    return f"{value.day} {value:%B %Y}"


def moment(value: datetime) -> Markup:
    """A <time> that reads "22 November 2026, 17:56" in the server's zone. Stored times without a zone are UTC."""
    known = value if value.tzinfo else value.replace(tzinfo=UTC)
    local = known.astimezone()
    return Markup('<time datetime="{}">{}, {:%H:%M}</time>').format(known.isoformat(), day(local), local)


def article_html(article: Article, evidence: Iterable[Span] | Mapping[Span, str] = ()) -> Markup:
    """The article in paragraphs, boilerplate left out, the evidence in <mark>.

    Each evidence span's first mark has the id `e<start>`, so that a question can link to it. When `evidence` maps
    spans to labels ("3", "3, 5": the questions that rest on it), the label follows the mark.
    """
    labels = dict(evidence) if isinstance(evidence, Mapping) else dict.fromkeys(evidence, "")
    return Markup("\n").join(
        _block(*TAGS[section], Markup(" ").join(_part(article.text, block, section, labels) for block in blocks))
        for section, blocks in lines(article, without=Section.BOILERPLATE)
    )


def _block(tag: str, css: str, inner: Markup) -> Markup:
    if not css:
        return Markup("<{0}>{1}</{0}>").format(tag, inner)
    return Markup('<{0} class="{2}">{1}</{0}>').format(tag, inner, css)


def _part(text: str, block: Block, within: Section, labels: Mapping[Span, str]) -> Markup:
    """A block inside its paragraph; a dateline that opens a line of body text stands back a little."""
    inner = Markup("").join(_pieces(text, block.span, labels))
    quiet = block.section is Section.DATELINE and within is not Section.DATELINE
    return Markup('<span class="quiet">{}</span>').format(inner) if quiet else inner


def _pieces(text: str, block: Span, labels: Mapping[Span, str]) -> Iterator[Markup]:
    """The block cut at every edge of a span inside it, so that overlapping evidence still nests."""
    inside = [span for span in labels if span.overlaps(block)]
    cuts = {edge for span in inside for edge in span if block.start < edge < block.end}
    edges = [block.start, *sorted(cuts), block.end]
    for start, end in pairwise(edges):
        piece = escape(text[start:end])
        if not any(span.start < end and start < span.end for span in inside):
            yield piece
            continue
        begins = any(span.start == start for span in inside)
        name = Markup(' id="e{}"').format(start) if begins else Markup("")
        yield Markup("<mark{}>{}</mark>").format(name, piece)
        ending = [labels[span] for span in inside if labels[span] and min(span.end, block.end) == end]
        if ending:
            yield Markup('<sup class="evidence-of"><span class="unseen">Evidence for question </span>{}</sup>').format(
                ", ".join(ending)
            )


def labelled(evidence: Iterable[Sequence[Span]], shown: Sequence[str]) -> dict[Span, str]:
    """The evidence of each question as a mapping of spans to the numbers shown ("3", "4a, 4b") for `article_html`."""
    labels: dict[Span, list[str]] = {}
    for number, spans in zip(shown, evidence, strict=True):
        for span in dict.fromkeys(spans):
            labels.setdefault(span, []).append(number)
    return {span: ", ".join(found) for span, found in labels.items()}


def plain_number(value: float) -> str:
    """A number as a reader writes it: 432, 1,250, 0.67."""
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def ordinal(place: int) -> str:
    """A place counted from 0 as a class counts: 0 is the 1st."""
    number = place + 1
    ending = "th" if 10 < number % 100 < 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def verdict(value: str) -> str:
    """A verdict of a true / false / not stated table in words."""
    return {"true": "True", "false": "False", "not_stated": "Not stated"}[value]
