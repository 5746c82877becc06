"""Prepositional phrases, states and describing words of everyday news, for the tables of each kind."""

EVERYDAY_LINKS = """
in response to | as an answer or a reaction to | link why | cause
in charge of | having control over | relation | power
in support of | in order to help or back | link why | support for aim
in the process of | in the middle of | relation | during | ~help helped helping
in spite of | despite | link | contrast
in other words | put once more in a plainer way | degree | told fact
by contrast | unlike what was just described | degree | contrast
on average | taking all cases together, some higher and some lower | degree | all mostly partly almost | -equity
    asset sharehold* capital* based depend* income earner* wage
in practice | as things are in real life | degree | fact mostly | +theory principle mean work* -training session
    match injur* lap qualif* driver teammate* doctor* lawyer dentist quarterback* coach grand prix* knee*
at times | now and then, but not always | time | often seldom | !of the when -like crisis stress* peak convenient
    crises
for now | as things are at this time, though they may change | time | now | >. , but and at the it he she they
for good | for ever | time | last whole | >. , and after when at from -force* bad cause -goods -used use power* evil
    ill do doing
in the short term | during the time just ahead | time | soon now | !interest
in the near future | in the time just ahead | time | soon later future
in the process | while doing this | manner | during | !of >. , -” and early step part stage role interest care carer*
    careful* delay involv* confiden* trust* transparen* faith* point* ~remain remains remained stay stays stayed
in any case | whatever happens or may be true | degree | told | -hypothe* involv* lawsuit plaintiff murder* abuse*
    rape !of where in
in real terms | when rising prices are taken into account | degree | fact | -index* points hang share*
"""

EVERYDAY_STATES = """
on loan | lent to somebody else for some time | person | lent | +club* season* player striker midfielder defender team
    teammate* cup keeper united city -loans museum painting
on the bench | waiting to be sent on as a substitute | person | out | +match game gamer* team teammate* player
    striker coach start* half season* goal* injury club* -judge* court courtroom* courthouse* justice judicial
    magistrate supreme lawyer park* manager coach assistant staff
on the sidelines | watching only and not taking part | person | out | !of -summit conference talks forum meet met
    assembl* g7 g8 g20 davos* shout prowl* coaches shouted stood standing parents
on tour | travelling from place to place to perform or play | person | travel | -sightsee* golf pga atp wta tennis
    bus guide* operator boat boatm* coach
on display | put in a place where everybody can look at it | matter | show | >. , in at and to for until -talent
    skill* emotion* anger mood*
on show | there for everybody to see | matter | show | >. , in at and to for until -shows radio tv television talk
    guest host comedy
up to date | as new as possible, with the latest changes | matter | new | !on -develop* news* keep keeper* kept stay
    bring brought
out of reach | impossible to get | matter | impossible | -child* shelf !of
out of action | not able to play or to work | person | out
out of favour | no longer liked or chosen | person | disliked | !for
out of contract | no longer bound by an agreement | person | free
in the frame | likely to be chosen | person | winning | +@affairs job role post striker coach players team tour
    squad selection -picture photo* paint* door window bike* camera snooker* suspect murder* crime polic* shot
    image* film* @road lock wood @tool !of
in the mix | among the people or things that play a part | person | winning | -sound* song* music* record*
    ingredient* bowl* -advice advis* @food cement concrete
in the doldrums | going badly and getting no better | matter | weak ruined | -sail* yacht* boat boatm* atlantic
    ocean* ship shipy* shipm* shipb*
in the making | being formed or developed | matter | coming begun | -film* years* year months decade !of
under review | being looked at before a decision is made | matter | examine undecided | -quarter* period month*
    book* film* year
under investigation | being looked into in order to find out the facts | person matter | examine blame
under construction | being built | matter | begun
in custody | held by the police or in prison | person | prison | -child* kid parent* mother* father* dispute battle*
    divorc* daughter !of
in charge | having control and the power to decide | person | control | !of -charges
in demand | wanted by many people | matter person | liked | <great high big much still is are was were be more so
in debt | owing money | person | poor | >. , and after to by because -dollar dlrs dlr bond bondholder* billion*
    million*
in office | holding a high public post | person | control | +president* term year minister* months government* party
    premier* mayor chancellor days leader* -block* build* offices wireless wi-fi* desk space* job jobless*
    jobseeker* worker rent* furniture supplies equipment software
in talks | discussing something in order to agree on it | person | agree quarrel | <is are be was were still been
    currently already also now -yesterday asked told
on strike | refusing to work, as a protest | person | quarrel angry | -strikes -@sport -umpire over overs innings
    stumps stump
behind schedule | later than was planned | matter | delay | -tonne ton barrel arrear*
"""

EVERYDAY_DESCRIPTIONS = """
so-called | given the name that follows | before folk | name
long-awaited | hoped for or expected for a long time | before | late attention
short-lived | lasting only a little time | before | short
cut-price | sold for less money than usual | before | money
must-have | that everybody would like to own | before | attention need | -state vote voter* voter primary
back-to-back | coming one straight after the other | before | row | -hous* terrace sit sat stood stand* seat
head-to-head | directly between two rivals | before | direct | -between
up-and-coming | likely to be successful soon | folk | coming
drawn-out | taking more time than it should | before | long
like-minded | having the same opinions | folk | same close
time-consuming | that takes many hours of work | before | long difficult
user-friendly | easy for anybody to work with | before | easy | !will are is
fact-finding | meant to learn how things really are | before | examine
open-ended | with no fixed limit | before | free | -question
cost-cutting | bringing down what is spent | before | money | +measure* program* plan planner* drive* effort
    campaign* move* policy strateg* propos* target steps* exercise scheme
award-winning | honoured with one or more prizes | before folk | best
old-fashioned | typical of earlier times | before folk | old
little-known | of which few people have heard | before folk | unknown
law-abiding | keeping to the rules of the state | folk | obey
day-to-day | being part of what normally happens every day | before | usual | -basis injur* knee* ankle hamstring
low-budget | made with little money | before | money | -airline* hotel carrier flight travel*
state-run | managed by a government | before folk | order
state-owned | belonging to the public, not to private people | before folk | order
in-depth | very thorough and full of detail | before | examine large
closed-door | held without the public | before | secret
behind-the-scenes | not seen by the public | before | secret | -extras dvd disc footage cast
first-choice | preferred to all others | folk | best
cross-border | between one country and another | before | mixed
non-profit | working for a good cause, not to make money | before folk | money | -running shelter
high-end | of the best and most expensive kind | before | best money | !will is was are were has user users customer
    customers -estimate range forecast*
best-selling | bought by very many people | before folk | best liked | -author writer singer artist*
high-definition | with very sharp pictures | before | clear new | -future* dvds audio sound*
anti-virus | for protecting computers against harmful programs | before | safe | -firm compan* drug
family-friendly | good for parents and children | before folk | easy
low-paid | earning little money | folk | poor | -wages
chart-topping | having been at number one in music sales | before folk | best | -app book* novel* game gamer* film*
match-winning | deciding a game for one side | before | decide
far-flung | very distant | before folk | far | -network empire operation*
last-gasp | coming only just before time is up | before | late
self-imposed | that one has laid on oneself | before | self
peer-to-peer | passing data directly from one user to another | before | direct | -lend* loan borrow* pupil mentor
    financ* support* counsel*
open-source | with a code that everybody may see and change | before | free | -intelligence investigat* analyst
    researcher sleuth* satellite
"""
