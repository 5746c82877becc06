"""A name in, whether its words show that a firm or a body bears it out: "Minera Orrin", "Orrin Shipping", "ClearQuay".

Such names have the form of a person's. No word here is a first name or a usual surname ("Banks", "Lines", "Chama").
"""

from __future__ import annotations

import re

from quizgen.questions.english.likeness import lexicon

#: In the languages of Latin, and some others, the noun comes first: "Minera Orrin", "Grupo Hale", "Yayasan Hale".
_FIRST = lexicon(
    """minera mineras mineração mineracao miniere grupo gruppo groupe gruppe banco banca banque banka compañía compañia
    compania companhia compagnie compagnia empresa empresas entreprise entreprises impresa società societa société
    societe sociedad sociedade corporación corporacion corporação consorcio consórcio consorzio aeroporti aeroporto
    aeropuerto aeropuertos aéroport aéroports flughafen stadtwerke sparkasse volksbank energie energía energia
    hidroeléctrica hidroelectrica hidrelétrica eléctrica electrica électricité petróleos petroleos petrolera
    ferrocarriles ferrovie autobuses autostrade autopistas transportes trasporti navegación navigazione naviera
    astilleros estaleiros cantieri pesquera pesqueira agrícola agricola azucarera cementos cimentos constructora
    construtora costruzioni inmobiliaria imobiliária distribuidora comercializadora industrias industrie indústrias
    laboratorios laboratoires farmacéutica telecomunicaciones telecom telekom cooperativa coopérative cooperativas
    asociación associação associazione fundación fundação fondazione fondation stiftung vereniging sindicato sindacato
    syndicat federación federação federazione fédération confederación confederação confédération frente partido partito
    comité comitato comitê comisión comissão commissione instituto istituto institut universidad universidade università
    université universität universitas ministerio ministério ministero ministère junta ayuntamiento prefeitura municipio
    município observatorio observatório osservatorio observatoire colectivo coletivo collettivo collectif movimiento
    movimento mouvement perusahaan yayasan serikat persatuan pertubuhan syarikat koperasi perkumpulan pelabuhan
    zakłady zaklady fabryka kopalnia spółka stowarzyszenie fundacja związek elektrownia comhairle cumann coiste údarás
    aguas águas eaux acqua acque tierras terres pescados mariscos salmones frutas granos vinos café cafés hotel hoteles
    yuva mahila kisan-sabha bharatiya jamaat vodafone deutsche österreichische"""
)
#: In English, German, Turkish and the languages of India it comes last: "Orrin Shipping", "Hale Holding", "Jan Morcha".
_LAST = lexicon(
    """shortsea shipping logistics logistik biologics infraprojects infraworks infratech infrastructure infra biotech
    biosciences robotics aerospace pharma pharmaceuticals mobility renewables minerals aggregates forestry haulage
    ferries telecoms telecom telekom systems systèmes analytics networks interactive software technologies energy
    energi energie holding holdings stiftung verein verband genossenschaft stadtwerke sparkasse bankası
    havayolları belediyesi sendikası derneği vakfı şirketi sangathan sangh sabha samiti parishad morcha mahasabha
    andolan samaj udyog umoja rederi rederij forening förening forbund förbund fondation foundation institute
    estates fibre fiber subsea broadband textiles cement airways airlines plastics packaging seafoods fisheries foundry
    shipyard vineyards hospitality catering insurance assurance ventures properties developments investments consulting
    engineering construction contractors industries enterprises productions petroleum"""
)
#: "ClearQuay", "EcoHale"; and no "McHale", "MacHale", "DeHale", "LaHale", "VanHale", "FitzHale".
_INNER_CAPITAL = re.compile(
    r"(?!(?:Mc|Mac|De|La|Le|Di|Da|Du|Do|Dos|Van|Von|Fitz|St|San|Ab|Abd|Al|El|Ó|Ni|Uí|Ui|Mhic|Nic|Dal|Del|Della|Lo|Li|Ter"
    r"|Ten|Des|Vander)[A-Z])[A-Z][a-z]{2,}[A-Z][a-z]+"
)


def shows_a_firm(name: str) -> bool:
    """Does a word of it stand only in names of firms and bodies?"""
    words = name.split()
    ends = len(words) > 1 and (words[0].casefold() in _FIRST or words[-1].casefold() in _LAST)
    return ends or any(_INNER_CAPITAL.fullmatch(word) for word in words)
