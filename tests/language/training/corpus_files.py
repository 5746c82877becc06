"""Nothing in, corpus files small enough to be read at a glance out; our own sentences."""

from __future__ import annotations

import json
from pathlib import Path

#: Multi-word tokens with a space after them and without, words with SpaceAfter=No, an enhanced node, two paragraphs.
EWT = """\
# newdoc id = quay
# sent_id = quay-1
# newpar id = quay-1-p1
# text = Don't close it, "she" cannot.
1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
1\tDo\tdo\tAUX\tVB\tMood=Imp\t3\taux\t_\t_
2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
3\tclose\tclose\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\t_
4\tit\tit\tPRON\tPRP\t_\t3\tobj\t_\tSpaceAfter=No
5\t,\t,\tPUNCT\t,\t_\t3\tpunct\t_\t_
5.1\tsays\tsay\tVERB\tVBZ\t_\t_\t_\t3:conj\t_
6\t"\t"\tPUNCT\t``\t_\t7\tpunct\t_\tSpaceAfter=No
7\tshe\tshe\tPRON\tPRP\t_\t3\tparataxis\t_\tSpaceAfter=No
8\t"\t"\tPUNCT\t''\t_\t7\tpunct\t_\t_
9-10\tcannot\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
9\tcan\tcan\tAUX\tMD\t_\t3\tconj\t_\t_
10\tnot\tnot\tPART\tRB\t_\t9\tadvmod\t_\t_
11\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

# sent_id = quay-2
# newpar id = quay-2-p1
1\tGo\tgo\tVERB\tVB\tMood=Imp\t0\troot\t_\t_

# newdoc id = empty

# newdoc id = pier
# sent_id = pier-1
1\tStop\tstop\tVERB\tVB\tMood=Imp\t0\troot\t_\t_
"""

#: "the mayor of Kraków" with a mention inside, "She" of the same chain, one discontinuous mention, one entity at once.
GUM = """\
# newdoc id = GUM_news_quay
# sent_id = 1
1\tMayor\tMayor\tPROPN\tNNP\t_\t2\tnmod:desc\t_\tEntity=(1-person-new-cf1-2-sgl
2\tAnna\tAnna\tPROPN\tNNP\t_\t5\tnsubj\t_\t_
3\tof\tof\tADP\tIN\t_\t4\tcase\t_\t_
4\tKraków\tKraków\tPROPN\tNNP\t_\t2\tnmod\t_\tEntity=(2-place-new-cf2-1-sgl)1)
5\tspoke\tspeak\tVERB\tVBD\t_\t0\troot\t_\t_
6\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_

# sent_id = 2
1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv:act-cf1-1-ana)
2\tpicked\tpick\tVERB\tVBD\t_\t0\troot\t_\tEntity=(3[1/2]-abstract-new-cf3-1-sgl)
3\tBritish\tBritish\tADJ\tJJ\t_\t4\tamod\t_\tEntity=(4-organization-new-cf4-2-coref
4\tSteel\tSteel\tPROPN\tNNP\t_\t2\tobj\t_\tEntity=4)
5\tup\tup\tADP\tRP\t_\t2\tcompound:prt\t_\tEntity=(3[2/2]-abstract-new-cf3-1-sgl)
6\tGerman\tGerman\tADJ\tJJ\t_\t7\tamod\t_\t_
7\tart\tart\tNOUN\tNN\t_\t2\tobj\t_\t_
"""

WIKIGOLD = (
    "The O\nmayor O\nof O\nNew I-LOC\nYork I-LOC\n, O\nAnna I-PER\nReed I-PER\n. O\n\nThe O\nFrench I-MISC\nleft O\n"
)
WNUT = "Anna\tB-person\nReed\tI-person\nsold\tO\nHarbour\tB-creative-work\nNights\tI-creative-work\n\n"

ARTICLE = "The mayor said the bridge is safe.\nPolice in Kraków denied that."


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf8")


def span(part: str, text: str = ARTICLE) -> tuple[int, int]:
    return text.index(part), text.index(part) + len(part)


def attributions() -> list[dict[str, list[tuple[int, int]]]]:
    return [
        {"source": [span("The mayor")], "cue": [span("said")], "content": [span("the bridge is safe")]},
        {"source": [span("Police in Kraków")], "cue": [span("denied")], "content": [span("that")]},
    ]


def write_polnear(folder: Path, part: str) -> None:
    _write(folder / f"{part}.jsonl", json.dumps({"id": "a", "text": ARTICLE, "attributions": attributions()}) + "\n")
    entities = [[*span("Kraków"), "LOCATION"], [*span("mayor"), "TITLE"]]
    _write(folder / f"{part}.corenlp.jsonl", json.dumps({"id": "a", "entities": entities}) + "\n")


def write_re3d(folder: Path) -> None:
    text = "The coalition struck Mosul. Colonel Anna Reed said so."
    spans = [("The coalition", "Organisation"), ("Mosul", "Location"), ("Anna Reed", "Person"), ("so", "Money")]
    _write(folder / "bbc.documents.json", json.dumps({"_id": "1", "text": text}) + "\n")
    rows = [
        {"documentId": "1", "type": kind, "begin": span(part, text)[0], "end": span(part, text)[1]}
        for part, kind in spans
    ]
    _write(folder / "bbc.entities.json", "".join(json.dumps(row) + "\n" for row in rows))


def write_corpora(folder: Path) -> Path:
    """A folder like ../shared/corpora with a few words in it."""
    for part in ("train", "dev"):
        _write(folder / "ud" / f"ewt-{part}.conllu", EWT)
        _write(folder / "ud" / f"gum-{part}.conllu", GUM)
        write_polnear(folder / "polnear", part)
    _write(folder / "ner" / "wikigold.conll", WIKIGOLD)
    _write(folder / "ner" / "wnut17-train.conll", WNUT)
    write_re3d(folder / "ner" / "re3d")
    return folder
