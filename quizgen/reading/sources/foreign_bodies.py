"""The words of a name in, whether it is the name of a body in another language out: "Banco da Lund", "Haus der Orr"."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.model.particles import PARTICLES
from quizgen.reading.sources.kinds import listed

#: What opens the name of a body, and no person's.
_OPENS = listed(
    """banco banca banque caixa caja cassa companhia compañía compania compagnie compagnia sociedad sociedade société
    societe società societa empresa entreprise impresa azienda associação associacao asociación asociacion associazione
    fundação fundacao fundación fundacion fondation fondazione stiftung verein verband gesellschaft genossenschaft
    vereniging stichting maatschappij caminhos ferrocarriles ferrovie linha línea linea ligne electricité électricité
    electricidade electricidad eau eaux aguas águas petróleos petroleos minas mines sindicato sindacato syndicat
    cooperativa coopérative cooperative comité comitê comitato comissão comisión commissione conseil consejo conselho
    consiglio ministère ministerio ministério ministero universidad universidade université università universität
    universiteit instituto institut istituto hochschule grupo groupe gruppo gruppe consorcio consórcio consorzio
    federación federação fédération federazione confederación movimiento movimento mouvement frente partido parti
    partito partei partij comhairle cumann coiste údarás conradh jamaat jamiat harakat hizb majlis tehreek tehrik
    anjuman sangh samiti sangathan mandal morcha yayasan persatuan serikat badan dewan pertubuhan amis amigos amici
    freunde vrienden pescadores trabajadores trabalhadores médicos médecins medecins madres mães mères mujeres mulheres
    femmes cantieri astilleros estaleiros chantiers puertos portos ports transportes transports hospital hôpital
    ospedale radio rádio teatro théâtre museo musée museu"""
)
#: What does so before a small word alone: "Terra e Mar", "Casa del Orr", "Haus der Orr"; others are called Terra.
_OPENS_BEFORE_A_PARTICLE = listed("terra tierra terre casa maison haus huis dar bayt beit sinn raidió lega les")


def foreign_body(words: Sequence[str]) -> bool:
    if len(words) < 2 and "-" not in words[0]:
        return False
    first = words[0].casefold().partition("-")[0]
    return first in _OPENS or (len(words) > 1 and first in _OPENS_BEFORE_A_PARTICLE and _small(words[1]))


def _small(word: str) -> bool:
    return word in PARTICLES or word.startswith(("al-", "el-", "as-", "ash-", "na", "l’", "l'", "d’", "d'"))
