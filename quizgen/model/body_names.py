"""What names of bodies are made of: the noun that says what a body is, and the fields that it is for."""

from __future__ import annotations

#: "Harbours [Authority]", "[Department] of Food".
HEADS = frozenset(
    """commission company committee council department ministry agency authority association union federation
    institute office bureau service services board administration corporation organisation organization society trust
    fund bank group police hospital foundation executive alliance coalition tribunal court regulator inspectorate
    directorate registry centre center college university school museum museums archive network force brigade
    consortium chamber academy ombudsman partnership confederation congress cooperative forum guild
    laboratory observatory survey gallery library libraries unit team taskforce markets""".split()
)
#: Which of them are told what they are for: "[Centre] for Wildlife", not "the Bank of Orrin".
OF_A_FIELD = HEADS - frozenset("company bank group hospital court police tribunal force brigade team".split()) | {
    "minister", "secretary",
}  # fmt: skip
OF = frozenset({"of", "for", "on"})
#: Where two places have one body: "Mid and West Orrin Fire Service".
COMPASS = frozenset(
    """north south east west mid central northern southern eastern western upper lower inner outer greater
    near""".split()
)
_FIELDS = frozenset(
    """agriculture food drink marine maritime fire rescue ambulance police crime health safety security welfare
    education science sciences technology engineering research innovation arts art culture media sport sports heritage
    tourism leisure music drama dance trade business enterprise industry industrial commerce competition consumer
    markets market finance customs excise revenue tax
    taxation treasury audit insurance securities exchange pensions transport
    transportation roads road rail railways railway ports port harbours harbour harbors aviation shipping
    highways bridges energy power oil gas electricity electric
    electrical water waste sewerage fuel petroleum mines mining minerals
    geology steel coal forestry forest forests fisheries fishing wildlife nature conservation environment climate
    biodiversity parks land lands housing planning building construction works labour labor work employment skills
    training youth children child families family women gender equality human rights justice law prisons probation
    immigration borders border refugees asylum migration nationality citizenship defence defense veterans war peace
    disarmament foreign home interior communications information post telegraph telephone telecommunications
    broadcasting digital cyber data statistics census nursing midwifery medicine medicines medical surgery pharmacy
    dental dentistry veterinary disease diseases zoonoses hygiene nutrition drug drugs alcohol tobacco firearms
    explosives gaming gambling racing oceanic atmospheric ocean oceans weather meteorological hydrology seismology
    volcanology speech language languages literature history archives museums libraries space astronomy aeronautics
    physics chemistry biology mathematics economics politics anthropology archaeology psychology psychiatry sociology
    criminology pilots miners builders engineers teachers workers manufacturers traders retailers growers farmers
    ranchers bakers confectioners bars restaurants hotels hospitality catering hospitals schools colleges universities
    standards quality inspection supply procurement development investment cooperation relations
    ways means budget appropriations judiciary oversight government administration reform prevention control
    protection emergency disaster fertility embryology qualifications examinations curriculum charities charity
    metals jewellery textiles clothing footwear cattle dairy meat livestock poultry grain wine spirits beverages
    property survey surveys lighthouses coastguard""".split()
)
_KINDS_OF_FIELDS = frozenset(
    """educational scientific cultural social economic natural public national agricultural environmental medical legal
    political industrial commercial financial technical royal rural urban civil mental international racial general
    constitutional technological professional nuclear oceanic atmospheric physical chemical consumer""".split()
)


def head(word: str) -> bool:
    """Whether the word says what a body is."""
    return word.casefold() in HEADS


def field(word: str) -> bool:
    """Whether the word names something that a body is for, and is no body itself: "Harbours", "Conservation"."""
    return word.casefold() in _FIELDS


def kind_of_field(word: str) -> bool:
    """ "Scientific" and "Cultural" of "the Educational, Scientific and Cultural Organization"."""
    return word.casefold() in _KINDS_OF_FIELDS
