"""The same sentences in both schemes: as every `en_core_web_*` labels them, and as UD English EWT 2.15 would.

Each word is `form/TAG/dep/head`, head being the number of another word (from 1, 0 for the root); a form may be followed
by its dictionary form (`told=tell`). After it stand the labels and heads that are expected, word by word.
"""

SENTENCES = (
    (
        "copula and adjective",
        "The/DT/det/3 old/JJ/amod/3 mill/NN/nsubj/4 is/VBZ/ROOT/0 unsafe/JJ/acomp/4 ././punct/4",
        "det/3 amod/3 nsubj/5 cop/5 root/0 punct/5",
    ),
    (
        "copula and noun, title and name",
        "Mayor/NNP/compound/3 Ann/NNP/compound/3 Reed/NNP/nsubj/5 has/VBZ/aux/5 been/VBN/ROOT/0 "
        "leader/NN/attr/5 of/IN/prep/6 the/DT/det/9 council/NN/pobj/7 since/IN/prep/5 2015/CD/pobj/10 "
        "././punct/5",
        "nmod:desc/2 nsubj/6 flat/2 aux/6 cop/6 root/0 case/9 det/9 nmod/6 case/11 obl/6 punct/6",
    ),
    (
        "copula and place",
        "The/DT/det/2 boats/NNS/nsubj/4 were/VBD/ROOT/0 in/IN/prep/3 the/DT/det/6 harbour/NN/pobj/4 ././punct/3",
        "det/2 nsubj/6 cop/6 case/6 det/6 root/0 punct/6",
    ),
    (
        "passive and agent",
        "Three/CD/nummod/2 men/NNS/nsubjpass/4 were/VBD/auxpass/4 arrested/VBN/ROOT/0 by/IN/agent/4 "
        "police/NNS/pobj/5 on/IN/prep/4 Monday/NNP/pobj/7 ././punct/4",
        "nummod/2 nsubj:pass/4 aux:pass/4 root/0 case/6 obl:agent/4 case/8 obl/4 punct/4",
    ),
    (
        "object, preposition, prep chain",
        "Crews/NNS/nsubj/2 pulled/VBD/ROOT/0 a/DT/det/4 bus/NN/dobj/2 out/IN/prep/2 of/IN/prep/5 "
        "the/DT/det/8 river/NN/pobj/6 ././punct/2",
        "nsubj/2 root/0 det/4 obj/2 case/8 case/8 det/8 obl/2 punct/2",
    ),
    (
        "because of",
        "The/DT/det/2 match/NN/nsubjpass/4 was/VBD/auxpass/4 cancelled/VBN/ROOT/0 because/IN/prep/4 "
        "of/IN/pcomp/5 heavy/JJ/amod/8 rain/NN/pobj/5 ././punct/4",
        "det/2 nsubj:pass/4 aux:pass/4 root/0 case/8 fixed/5 amod/8 obl/4 punct/4",
    ),
    (
        "according to",
        "The/DT/det/2 bridge/NN/nsubj/4 will/MD/aux/4 close/VB/ROOT/0 ,/,/punct/4 according/VBG/prep/4 "
        "to/IN/prep/6 the/DT/det/9 council/NN/pobj/7 ././punct/4",
        "det/2 nsubj/4 aux/4 root/0 punct/4 case/9 fixed/6 det/9 obl/4 punct/4",
    ),
    (
        "such as",
        "Towns/NNS/nsubj/6 such/JJ/amod/3 as/IN/prep/1 Dunmore/NNP/pobj/3 were/VBD/auxpass/6 "
        "flooded/VBN/ROOT/0 ././punct/6",
        "nsubj/6 case/4 fixed/2 nmod/1 aux:pass/6 root/0 punct/6",
    ),
    (
        "as well as",
        "The/DT/det/2 mayor/NN/nsubj/9 as/RB/advmod/4 well/RB/advmod/5 as/IN/cc/2 the/DT/det/7 "
        "governor/NN/conj/2 has/VBZ/aux/9 resigned/VBN/ROOT/0 ././punct/9",
        "det/2 nsubj/9 cc/7 fixed/3 fixed/3 det/7 conj/2 aux/9 root/0 punct/9",
    ),
    (
        "preposition and clause",
        "The/DT/det/2 firm/NN/nsubj/3 left/VBD/ROOT/0 after/IN/prep/3 closing/VBG/pcomp/4 the/DT/det/7 "
        "mill/NN/dobj/5 ././punct/3",
        "det/2 nsubj/3 root/0 mark/5 advcl/3 det/7 obj/5 punct/3",
    ),
    (
        "subordinate clause with mark",
        "She/PRP/nsubj/2 resigned/VBD/ROOT/0 because/IN/mark/5 voters/NNS/nsubj/5 lost/VBD/advcl/2 "
        "trust/NN/dobj/5 ././punct/2",
        "nsubj/2 root/0 mark/5 nsubj/5 advcl/2 obj/5 punct/2",
    ),
    (
        "reported speech with that, mark",
        "Police/NNS/nsubj/2 said=say/VBD/ROOT/0 that/IN/mark/6 the/DT/det/5 driver/NN/nsubj/6 "
        "fled/VBD/ccomp/2 ././punct/2",
        "nsubj/2 root/0 mark/6 det/5 nsubj/6 ccomp/2 punct/2",
    ),
    (
        "quotation before the verb",
        "“/``/punct/4 We/PRP/nsubj/4 will/MD/aux/4 stay/VB/ccomp/8 ,/,/punct/8 ”/''/punct/8 "
        "Okoro/NNP/nsubj/8 said=say/VBD/ROOT/0 ././punct/8",
        "punct/4 nsubj/4 aux/4 ccomp/8 punct/8 punct/8 nsubj/8 root/0 punct/8",
    ),
    (
        "speech in the midst",
        "The/DT/det/2 mill/NN/nsubj/8 ,/,/punct/5 Reed/NNP/nsubj/5 said=say/VBD/ROOT/0 ,/,/punct/5 "
        "will/MD/aux/8 close/VB/ccomp/5 ././punct/5",
        "det/2 nsubj/8 punct/5 nsubj/5 parataxis/8 punct/5 aux/8 root/0 punct/8",
    ),
    (
        "relative clause, who",
        "The/DT/det/2 man/NN/nsubj/6 who/WP/nsubj/4 drove/VBD/relcl/2 away/RB/advmod/4 returned/VBD/ROOT/0 ././punct/6",
        "det/2 nsubj/6 nsubj/4 acl:relcl/2 advmod/4 root/0 punct/6",
    ),
    (
        "relative clause with stranded preposition",
        "The/DT/det/2 minister/NN/nsubj/6 we/PRP/nsubj/4 spoke/VBD/relcl/2 to/IN/prep/4 declined/VBD/ROOT/0 "
        "././punct/6",
        "det/2 nsubj/6 nsubj/4 acl:relcl/2 obl/4 root/0 punct/6",
    ),
    (
        "relative clause: preposition and which",
        "The/DT/det/2 report/NN/nsubj/9 on/IN/prep/8 which/WDT/pobj/3 the/DT/det/6 plan/NN/nsubjpass/8 "
        "was/VBD/auxpass/8 based/VBN/relcl/2 vanished/VBD/ROOT/0 ././punct/9",
        "det/2 nsubj/9 case/4 obl/8 det/6 nsubj:pass/8 aux:pass/8 acl:relcl/2 root/0 punct/9",
    ),
    (
        "relative clause with whose",
        "A/DT/det/2 teacher/NN/nsubj/6 whose/WP$/poss/4 car/NN/nsubj/5 burned/VBD/relcl/2 sued/VBD/ROOT/0 ././punct/6",
        "det/2 nsubj/6 nmod:poss/4 nsubj/5 acl:relcl/2 root/0 punct/6",
    ),
    (
        "dative",
        "The/DT/det/2 council/NN/nsubj/3 gave/VBD/ROOT/0 him/PRP/dative/3 a/DT/det/6 medal/NN/dobj/3 ././punct/3",
        "det/2 nsubj/3 root/0 iobj/3 det/6 obj/3 punct/3",
    ),
    (
        "dative with to",
        "The/DT/det/2 council/NN/nsubj/3 gave/VBD/ROOT/0 a/DT/det/5 medal/NN/dobj/3 to/IN/dative/3 "
        "the/DT/det/8 driver/NN/pobj/6 ././punct/3",
        "det/2 nsubj/3 root/0 det/5 obj/3 case/8 det/8 obl/3 punct/3",
    ),
    (
        "told somebody that",
        "Reed/NNP/nsubj/2 told=tell/VBD/ROOT/0 reporters/NNS/dobj/2 that/IN/mark/6 talks/NNS/nsubj/6 "
        "failed/VBD/ccomp/2 ././punct/2",
        "nsubj/2 root/0 iobj/2 mark/6 nsubj/6 ccomp/2 punct/2",
    ),
    (
        "oprd after a passive",
        "She/PRP/nsubjpass/3 was/VBD/auxpass/3 named=name/VBN/ROOT/0 director/NN/oprd/3 in/IN/prep/3 "
        "May/NNP/pobj/5 ././punct/3",
        "nsubj:pass/3 aux:pass/3 root/0 xcomp/3 case/6 obl/3 punct/3",
    ),
    (
        "small clause: made it difficult",
        "Snow/NN/nsubj/2 made=make/VBD/ROOT/0 it/PRP/nsubj/4 difficult/JJ/ccomp/2 ././punct/2",
        "nsubj/2 root/0 obj/2 xcomp/2 punct/2",
    ),
    (
        "want somebody to",
        "Teachers/NNS/nsubj/2 want/VBP/ROOT/0 the/DT/det/4 minister/NN/nsubj/6 to/TO/aux/6 resign/VB/ccomp/2 "
        "././punct/2",
        "nsubj/2 root/0 det/4 obj/2 mark/6 xcomp/2 punct/2",
    ),
    (
        "ask somebody to",
        "She/PRP/nsubj/2 asked=ask/VBD/ROOT/0 the/DT/det/4 court/NN/dobj/2 to/TO/aux/6 wait/VB/xcomp/2 ././punct/2",
        "nsubj/2 root/0 det/4 iobj/2 mark/6 xcomp/2 punct/2",
    ),
    (
        "possessive",
        "The/DT/det/2 minister/NN/poss/4 's/POS/case/2 plan/NN/nsubj/5 failed/VBD/ROOT/0 ././punct/5",
        "det/2 nmod:poss/4 case/2 nsubj/5 root/0 punct/5",
    ),
    (
        "coordination of three",
        "Farmers/NNS/nsubj/7 ,/,/punct/1 nurses/NNS/conj/1 and/CC/cc/3 drivers/NNS/conj/3 have/VBP/aux/7 "
        "struck/VBN/ROOT/0 ././punct/7",
        "nsubj/7 punct/3 conj/1 cc/5 conj/1 aux/7 root/0 punct/7",
    ),
    (
        "coordinated verbs, shared subject",
        "The/DT/det/2 firm/NN/nsubj/3 closed/VBD/ROOT/0 the/DT/det/5 mill/NN/dobj/3 and/CC/cc/3 "
        "sold/VBD/conj/3 the/DT/det/9 land/NN/dobj/7 ././punct/3",
        "det/2 nsubj/3 root/0 det/5 obj/3 cc/7 conj/3 det/9 obj/7 punct/3",
    ),
    (
        "coordinated clauses with copulas",
        "The/DT/det/2 road/NN/nsubj/3 was/VBD/ROOT/0 icy/JJ/acomp/3 ,/,/punct/3 and/CC/cc/3 "
        "drivers/NNS/nsubj/8 were/VBD/conj/3 angry/JJ/acomp/8 ././punct/3",
        "det/2 nsubj/4 cop/4 root/0 punct/9 cc/9 nsubj/9 cop/9 conj/4 punct/4",
    ),
    (
        "coordinated prepositions",
        "It/PRP/nsubj/2 rained/VBD/ROOT/0 in/IN/prep/2 Cork/NNP/pobj/3 and/CC/cc/3 in/IN/conj/3 "
        "Derry/NNP/pobj/6 ././punct/2",
        "nsubj/2 root/0 case/4 obl/2 cc/7 case/7 conj/4 punct/2",
    ),
    (
        "both and",
        "Both/CC/preconj/2 police/NNS/nsubj/5 and/CC/cc/2 residents/NNS/conj/2 objected/VBD/ROOT/0 ././punct/5",
        "cc:preconj/2 nsubj/5 cc/4 conj/2 root/0 punct/5",
    ),
    (
        "negation",
        "The/DT/det/2 bank/NN/nsubj/5 did/VBD/aux/5 n't/RB/neg/5 comment/VB/ROOT/0 ././punct/5",
        "det/2 nsubj/5 aux/5 advmod/5 root/0 punct/5",
    ),
    (
        "particle",
        "Crews/NNS/nsubj/2 put/VBD/ROOT/0 out/RP/prt/2 the/DT/det/5 fire/NN/dobj/2 ././punct/2",
        "nsubj/2 root/0 compound:prt/2 det/5 obj/2 punct/2",
    ),
    (
        "predeterminer",
        "All/PDT/predet/3 the/DT/det/3 schools/NNS/nsubj/4 closed/VBD/ROOT/0 ././punct/4",
        "det:predet/3 det/3 nsubj/4 root/0 punct/4",
    ),
    (
        "time as noun: last week",
        "Turnout/NN/nsubj/2 fell/VBD/ROOT/0 last/JJ/amod/4 week/NN/npadvmod/2 ././punct/2",
        "nsubj/2 root/0 amod/4 obl:unmarked/2 punct/2",
    ),
    (
        "ago",
        "He/PRP/nsubj/2 died/VBD/ROOT/0 three/CD/nummod/4 years/NNS/npadvmod/5 ago/RB/advmod/2 ././punct/2",
        "nsubj/2 root/0 nummod/4 obl:unmarked/5 advmod/2 punct/2",
    ),
    (
        "years old",
        "The/DT/det/2 girl/NN/nsubj/3 is/VBZ/ROOT/0 nine/CD/nummod/5 years/NNS/npadvmod/6 old/JJ/acomp/3 ././punct/3",
        "det/2 nsubj/6 cop/6 nummod/5 obl:unmarked/6 root/0 punct/6",
    ),
    (
        "years after",
        "Two/CD/nummod/2 years/NNS/npadvmod/3 after/IN/prep/7 the/DT/det/5 fire/NN/pobj/3 it/PRP/nsubj/7 "
        "reopened/VBD/ROOT/0 ././punct/7",
        "nummod/2 obl:unmarked/5 case/5 det/5 obl/7 nsubj/7 root/0 punct/7",
    ),
    (
        "about 300",
        "About/RB/advmod/2 300/CD/nummod/3 people/NNS/nsubj/4 marched/VBD/ROOT/0 ././punct/4",
        "advmod/2 nummod/3 nsubj/4 root/0 punct/4",
    ),
    (
        "more than 300",
        "More/JJR/amod/3 than/IN/quantmod/3 300/CD/nummod/4 people/NNS/nsubj/5 marched/VBD/ROOT/0 ././punct/5",
        "advmod/3 fixed/1 nummod/4 nsubj/5 root/0 punct/5",
    ),
    (
        "at least 30",
        "At/RB/advmod/2 least/RBS/advmod/3 30/CD/nummod/4 homes/NNS/nsubj/5 burned/VBD/ROOT/0 ././punct/5",
        "case/2 nmod/3 nummod/4 nsubj/5 root/0 punct/5",
    ),
    (
        "money",
        "The/DT/det/2 repair/NN/nsubj/4 will/MD/aux/4 cost/VB/ROOT/0 $/$/quantmod/7 3/CD/compound/7 "
        "million/CD/dobj/4 ././punct/4",
        "det/2 nsubj/4 aux/4 root/0 obj/4 compound/7 nummod/5 punct/4",
    ),
    (
        "a $3 million plan",
        "A/DT/det/5 $/$/quantmod/4 3/CD/compound/4 million/CD/nummod/5 plan/NN/nsubj/6 collapsed/VBD/ROOT/0 "
        "././punct/6",
        "det/5 compound/5 compound/4 nummod/2 nsubj/6 root/0 punct/6",
    ),
    (
        "percent",
        "Sales/NNS/nsubj/2 rose/VBD/ROOT/0 5/CD/nummod/4 percent/NN/dobj/2 in/IN/prep/2 June/NNP/pobj/5 ././punct/2",
        "nsubj/2 root/0 nummod/4 obj/2 case/6 obl/2 punct/2",
    ),
    (
        "date",
        "It/PRP/nsubj/2 opened/VBD/ROOT/0 on/IN/prep/2 May/NNP/pobj/3 5/CD/nummod/4 ,/,/punct/4 "
        "2019/CD/nummod/4 ././punct/2",
        "nsubj/2 root/0 case/5 nmod:unmarked/5 obl/2 punct/5 nmod:unmarked/5 punct/2",
    ),
    (
        "month and year",
        "It/PRP/nsubj/2 opened/VBD/ROOT/0 in/IN/prep/2 May/NNP/pobj/3 2019/CD/nummod/4 ././punct/2",
        "nsubj/2 root/0 case/4 obl/2 nmod:unmarked/4 punct/2",
    ),
    (
        "attr question",
        "What/WP/attr/2 is/VBZ/ROOT/0 the/DT/det/4 cause/NN/nsubj/2 ?/./punct/2",
        "root/0 cop/1 det/4 nsubj/1 punct/1",
    ),
    (
        "adverb question",
        "Where/WRB/advmod/2 is/VBZ/ROOT/0 the/DT/det/4 money/NN/nsubj/2 ?/./punct/2",
        "root/0 cop/1 det/4 nsubj/1 punct/1",
    ),
    (
        "there",
        "There/EX/expl/2 were/VBD/ROOT/0 two/CD/nummod/4 fires/NNS/attr/2 in/IN/prep/2 the/DT/det/7 "
        "valley/NN/pobj/5 ././punct/2",
        "expl/2 root/0 nummod/4 nsubj/2 case/7 det/7 obl/2 punct/2",
    ),
    (
        "it is clear that",
        "It/PRP/nsubj/2 is/VBZ/ROOT/0 clear/JJ/acomp/2 that/IN/mark/6 he/PRP/nsubj/6 lied/VBD/ccomp/2 ././punct/2",
        "expl/3 cop/3 root/0 mark/6 nsubj/6 csubj/3 punct/3",
    ),
    (
        "it was reported that",
        "It/PRP/nsubjpass/3 was/VBD/auxpass/3 reported/VBN/ROOT/0 that/IN/mark/6 talks/NNS/nsubj/6 "
        "failed/VBD/ccomp/3 ././punct/3",
        "expl/3 aux:pass/3 root/0 mark/6 nsubj/6 csubj:pass/3 punct/3",
    ),
    (
        "the problem is that",
        "The/DT/det/2 problem/NN/nsubj/3 is/VBZ/ROOT/0 that/IN/mark/7 no/DT/det/6 money/NN/nsubj/7 "
        "remains/VBZ/ccomp/3 ././punct/3",
        "det/2 nsubj:outer/7 cop/7 mark/7 det/6 nsubj/7 root/0 punct/7",
    ),
    (
        "the plan is to",
        "The/DT/det/2 plan/NN/nsubj/3 is/VBZ/ROOT/0 to/TO/aux/5 sell/VB/xcomp/3 the/DT/det/7 land/NN/dobj/5 "
        "././punct/3",
        "det/2 nsubj:outer/5 cop/5 mark/5 root/0 det/7 obj/5 punct/5",
    ),
    (
        "is to close",
        "The/DT/det/2 school/NN/nsubj/3 is/VBZ/ROOT/0 to/TO/aux/6 be/VB/auxpass/6 closed/VBN/xcomp/3 ././punct/3",
        "det/2 nsubj:pass/6 aux/6 mark/6 aux:pass/6 root/0 punct/6",
    ),
    (
        "became",
        "He/PRP/nsubj/2 became/VBD/ROOT/0 chief/NN/attr/2 of/IN/prep/3 the/DT/det/6 union/NN/pobj/4 ././punct/2",
        "nsubj/2 root/0 xcomp/2 case/6 det/6 nmod/3 punct/2",
    ),
    (
        "felt safe",
        "Nobody/NN/nsubj/2 felt/VBD/ROOT/0 safe/JJ/acomp/2 ././punct/2",
        "nsubj/2 root/0 xcomp/2 punct/2",
    ),
    (
        "acl participle, agent",
        "Homes/NNS/nsubj/5 damaged/VBN/acl/1 by/IN/agent/2 wind/NN/pobj/3 remain/VBP/ROOT/0 empty/JJ/acomp/5 "
        "././punct/5",
        "nsubj/5 acl/1 case/4 obl:agent/2 root/0 xcomp/5 punct/5",
    ),
    (
        "plan to close",
        "A/DT/det/2 plan/NN/nsubj/6 to/TO/aux/4 close/VB/acl/2 schools/NNS/dobj/4 angered/VBD/ROOT/0 "
        "parents/NNS/dobj/6 ././punct/6",
        "det/2 nsubj/6 mark/4 acl/2 obj/4 root/0 obj/6 punct/6",
    ),
    (
        "apposition",
        "Okoro/NNP/nsubj/7 ,/,/punct/1 a/DT/det/4 nurse/NN/appos/1 ,/,/punct/1 also/RB/advmod/7 "
        "spoke/VBD/ROOT/0 ././punct/7",
        "nsubj/7 punct/1 det/4 appos/1 punct/1 advmod/7 root/0 punct/7",
    ),
    (
        "in order to",
        "They/PRP/nsubj/2 met/VBD/ROOT/0 in/IN/mark/6 order/NN/mark/6 to/TO/aux/6 vote/VB/advcl/2 ././punct/2",
        "nsubj/2 root/0 mark/6 fixed/3 mark/6 advcl/2 punct/2",
    ),
    (
        "so that",
        "It/PRP/nsubj/2 closed/VBD/ROOT/0 so/IN/mark/6 that/IN/mark/6 crews/NNS/nsubj/6 worked/VBD/advcl/2 ././punct/2",
        "nsubj/2 root/0 mark/6 fixed/3 nsubj/6 advcl/2 punct/2",
    ),
    (
        "comparison",
        "Costs/NNS/nsubj/2 were/VBD/ROOT/0 higher/JJR/acomp/2 than/IN/prep/3 last/JJ/amod/6 year/NN/pobj/4 ././punct/2",
        "nsubj/3 cop/3 root/0 case/6 amod/6 obl/3 punct/3",
    ),
    (
        "about whether",
        "Talks/NNS/nsubj/7 about/IN/prep/1 whether/IN/mark/5 he/PRP/nsubj/5 paid/VBD/pcomp/2 have/VBP/aux/7 "
        "begun/VBN/ROOT/0 ././punct/7",
        "nsubj/7 mark/5 mark/5 nsubj/5 acl/1 aux/7 root/0 punct/7",
    ),
    (
        "from ... to",
        "The/DT/det/2 fee/NN/nsubj/3 rose/VBD/ROOT/0 from/IN/prep/3 20/CD/pobj/4 to/IN/prep/4 30/CD/nummod/8 "
        "pounds/NNS/pobj/6 ././punct/3",
        "det/2 nsubj/3 root/0 case/5 obl/3 case/8 nummod/8 obl/3 punct/3",
    ),
    (
        "from behind",
        "Shots/NNS/nsubj/2 came/VBD/ROOT/0 from/IN/prep/2 behind/IN/pcomp/3 a/DT/det/6 wall/NN/pobj/4 ././punct/2",
        "nsubj/2 root/0 case/6 case/6 det/6 obl/2 punct/2",
    ),
    (
        "wh clause",
        "The/DT/det/2 inquiry/NN/nsubj/4 will/MD/aux/4 ask/VB/ROOT/0 when/WRB/advmod/7 they/PRP/nsubj/7 "
        "knew/VBD/ccomp/4 ././punct/4",
        "det/2 nsubj/4 aux/4 root/0 advmod/7 nsubj/7 ccomp/4 punct/4",
    ),
    (
        "interjection and vocative-like",
        "Well/UH/intj/4 ,/,/punct/4 nobody/NN/nsubj/4 knows/VBZ/ROOT/0 ././punct/4",
        "discourse/4 punct/4 nsubj/4 root/0 punct/4",
    ),
    (
        "copula in a relative clause",
        "Ann/NNP/compound/2 Reed/NNP/nsubj/8 ,/,/punct/2 who/WP/nsubj/5 is/VBZ/relcl/2 mayor/NN/attr/5 "
        ",/,/punct/2 resigned/VBD/ROOT/0 ././punct/8",
        "nsubj/8 flat/1 punct/1 nsubj/6 cop/6 acl:relcl/1 punct/1 root/0 punct/8",
    ),
    (
        "copula in reported speech",
        "The/DT/det/2 union/NN/nsubj/3 says=say/VBZ/ROOT/0 the/DT/det/5 offer/NN/nsubj/6 is/VBZ/ccomp/3 "
        "too/RB/advmod/8 low/JJ/acomp/6 ././punct/3",
        "det/2 nsubj/3 root/0 det/5 nsubj/8 cop/8 advmod/8 ccomp/3 punct/3",
    ),
    (
        "each other",
        "The/DT/det/2 parties/NNS/nsubj/3 blamed/VBD/ROOT/0 each/DT/det/5 other/JJ/dobj/3 ././punct/3",
        "det/2 nsubj/3 root/0 obj/3 fixed/4 punct/3",
    ),
    (
        "in particular",
        "Nurses/NNS/nsubj/4 in/IN/prep/1 particular/JJ/amod/2 objected/VBD/ROOT/0 ././punct/4",
        "nsubj/4 case/3 nmod/1 root/0 punct/4",
    ),
    (
        "possession",
        "The/DT/det/2 town/NN/nsubj/3 has/VBZ/ROOT/0 two/CD/nummod/5 mills/NNS/dobj/3 ././punct/3",
        "det/2 nsubj/3 root/0 nummod/5 obj/3 punct/3",
    ),
    (
        "long title before a name",
        "Former/JJ/amod/5 Prime/NNP/compound/5 Minister/NNP/compound/5 Ann/NNP/compound/5 Reed/NNP/nsubj/6 "
        "spoke/VBD/ROOT/0 ././punct/6",
        "amod/3 compound/3 nmod:desc/4 nsubj/6 flat/4 root/0 punct/6",
    ),
    (
        "a clause told of a clause",
        "He/PRP/nsubj/2 resigned/VBD/ROOT/0 ,/,/punct/2 which/WDT/nsubj/5 surprised/VBD/relcl/2 "
        "nobody/NN/dobj/5 ././punct/2",
        "nsubj/2 root/0 punct/2 nsubj/5 advcl:relcl/2 obj/5 punct/2",
    ),
    (
        "such a",
        "No/DT/det/2 one/NN/nsubj/3 wants/VBZ/ROOT/0 such/PDT/predet/6 a/DT/det/6 deal/NN/dobj/3 ././punct/3",
        "det/2 nsubj/3 root/0 det:predet/6 det/6 obj/3 punct/3",
    ),
    (
        "rather than",
        "They/PRP/nsubj/2 chose/VBD/ROOT/0 talks/NNS/dobj/2 rather/RB/advmod/5 than/IN/cc/3 "
        "strikes/NNS/conj/3 ././punct/2",
        "nsubj/2 root/0 obj/2 cc/6 fixed/4 conj/3 punct/2",
    ),
    (
        "instead of with a clause",
        "They/PRP/nsubj/2 talked/VBD/ROOT/0 instead/RB/advmod/2 of/IN/prep/3 striking/VBG/pcomp/4 ././punct/2",
        "nsubj/2 root/0 mark/5 fixed/3 advcl/2 punct/2",
    ),
    (
        "up to",
        "Fines/NNS/nsubj/2 reach/VBP/ROOT/0 up/IN/quantmod/5 to/IN/quantmod/5 500/CD/nummod/6 "
        "pounds/NNS/dobj/2 ././punct/2",
        "nsubj/2 root/0 advmod/5 fixed/3 nummod/6 obj/2 punct/2",
    ),
    (
        "due to",
        "Delays/NNS/nsubj/6 due/IN/prep/1 to/IN/pcomp/2 snow/NN/pobj/2 have/VBP/aux/6 grown/VBN/ROOT/0 ././punct/6",
        "nsubj/6 case/4 fixed/2 nmod/1 aux/6 root/0 punct/6",
    ),
    (
        "neither nor",
        "Neither/CC/preconj/2 side/NN/nsubj/5 nor/CC/cc/2 mediators/NNS/conj/2 spoke/VBD/ROOT/0 ././punct/5",
        "cc:preconj/2 nsubj/5 cc/4 conj/2 root/0 punct/5",
    ),
    (
        "passive infinitive, by and a clause",
        "The/DT/det/2 firm/NN/nsubj/3 tried/VBD/ROOT/0 to/TO/aux/5 save/VB/xcomp/3 money/NN/dobj/5 "
        "by/IN/prep/5 closing/VBG/pcomp/7 mills/NNS/dobj/8 ././punct/3",
        "det/2 nsubj/3 root/0 mark/5 xcomp/3 obj/5 mark/8 advcl/5 obj/8 punct/3",
    ),
    (
        "a verb seen",
        "Witnesses/NNS/nsubj/2 saw=see/VBD/ROOT/0 him/PRP/nsubj/4 leave/VB/ccomp/2 ././punct/2",
        "nsubj/2 root/0 nsubj/4 ccomp/2 punct/2",
    ),
    (
        "let",
        "They/PRP/nsubj/2 let/VBD/ROOT/0 him/PRP/nsubj/4 leave/VB/ccomp/2 ././punct/2",
        "nsubj/2 root/0 obj/2 xcomp/2 punct/2",
    ),
    (
        "it seems that",
        "It/PRP/nsubj/2 seems=seem/VBZ/ROOT/0 that/IN/mark/5 nobody/NN/nsubj/5 knew/VBD/ccomp/2 ././punct/2",
        "expl/2 root/0 mark/5 nsubj/5 ccomp/2 punct/2",
    ),
    (
        "cleft",
        "It/PRP/nsubj/2 was/VBD/ROOT/0 Okoro/NNP/attr/2 who/WP/nsubj/5 called/VBD/relcl/3 police/NNS/dobj/5 "
        "././punct/2",
        "nsubj/3 cop/3 root/0 nsubj/5 acl:relcl/3 obj/5 punct/3",
    ),
    (
        "on the list are",
        "On/IN/prep/4 the/DT/det/3 list/NN/pobj/1 are/VBP/ROOT/0 two/CD/nummod/6 schools/NNS/nsubj/4 ././punct/4",
        "case/3 det/3 root/0 cop/3 nummod/6 nsubj/3 punct/3",
    ),
    (
        "place first, no copula",
        "In/IN/prep/4 Cork/NNP/pobj/1 ,/,/punct/4 schools/NNS/ROOT/0 closed/VBD/acl/4 ././punct/4",
        "case/2 nmod/4 punct/4 root/0 acl/4 punct/4",
    ),
    (
        "aged",
        "Okoro/NNP/nsubj/6 ,/,/punct/1 aged/VBN/acl/1 45/CD/npadvmod/3 ,/,/punct/1 won/VBD/ROOT/0 ././punct/6",
        "nsubj/6 punct/1 acl/1 obl:unmarked/3 punct/1 root/0 punct/6",
    ),
    (
        "headline without a verb",
        "Mayor/NN/ROOT/0 under/IN/prep/1 fire/NN/pobj/2 over/IN/prep/1 mill/NN/compound/6 sale/NN/pobj/4",
        "root/0 case/3 nmod/1 case/6 compound/6 nmod/1",
    ),
    (
        "coordination in an object of a preposition, three",
        "Floods/NNS/nsubj/2 hit/VBD/ROOT/0 parts/NNS/dobj/2 of/IN/prep/3 Cork/NNP/pobj/4 ,/,/punct/5 "
        "Kerry/NNP/conj/5 and/CC/cc/7 Clare/NNP/conj/7 ././punct/2",
        "nsubj/2 root/0 obj/2 case/5 nmod/3 punct/7 conj/5 cc/9 conj/5 punct/2",
    ),
    (
        "quoted attribution with inverted verb",
        "“/``/punct/4 Nobody/NN/nsubj/4 was/VBD/auxpass/4 hurt/VBN/ccomp/7 ,/,/punct/7 ”/''/punct/7 "
        "said=say/VBD/ROOT/0 Ann/NNP/compound/9 Reed/NNP/nsubj/7 ,/,/punct/9 the/DT/det/13 "
        "fire/NN/compound/13 chief/NN/appos/9 ././punct/7",
        "punct/4 nsubj/4 aux:pass/4 ccomp/7 punct/7 punct/7 root/0 nsubj/7 flat/8 punct/8 det/13 compound/13 "
        "appos/8 punct/7",
    ),
    (
        "copulas in a chain, all with one subject",
        "He/PRP/nsubj/2 is/VBZ/ROOT/0 calm/JJ/acomp/2 ,/,/punct/3 patient/JJ/conj/3 and/CC/cc/5 "
        "fair/JJ/conj/5 ././punct/2",
        "nsubj/3 cop/3 root/0 punct/5 conj/3 cc/7 conj/3 punct/3",
    ),
    (
        "is about to",
        "Talks/NNS/nsubj/2 are/VBP/ROOT/0 about/JJ/acomp/2 to/TO/aux/5 fail/VB/xcomp/3 ././punct/2",
        "nsubj/3 cop/3 root/0 mark/5 xcomp/3 punct/3",
    ),
    (
        "said to be",
        "She/PRP/nsubjpass/3 is/VBZ/auxpass/3 said=say/VBN/ROOT/0 to/TO/aux/5 be/VB/xcomp/3 angry/JJ/acomp/5 "
        "././punct/3",
        "nsubj:pass/3 aux:pass/3 root/0 mark/6 cop/6 xcomp/3 punct/3",
    ),
    (
        "called him a liar",
        "Okoro/NNP/nsubj/2 called=call/VBD/ROOT/0 him/PRP/nsubj/5 a/DT/det/5 liar/NN/oprd/2 ././punct/2",
        "nsubj/2 root/0 obj/2 det/5 xcomp/2 punct/2",
    ),
)
