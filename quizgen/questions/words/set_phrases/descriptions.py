"""Fixed words before a noun, each with its meaning: `phrase | meaning | frames | families | sense`.

The frame is whether they describe plans and deeds (`before`) or persons and places (`folk`).
"""

DESCRIPTIONS = """
last-minute | happening when time is nearly up | before | late
last-ditch | tried only because all else has failed | before | late | -tackle >attempt attempts effort efforts bid
    talks plea appeal offer try search
high-profile | getting much attention from the public | before folk | attention
low-key | quiet and drawing little attention | before | quiet | -town township* townsp* village* person man woman
long-standing | having lasted for many years | before | long
far-reaching | having important effects on many things | before | large | -experience knowledge*
wide-ranging | broad and taking in a great deal | before | large | -scandal
hard-line | strict and not willing to give way | before folk | strict
hardline | strict and not willing to give way | before folk | strict
heavy-handed | using too much force | before | strict
high-stakes | in which much can be won or lost | before | risk | -poker* casino
hard-fought | marked by great effort and struggle | before | difficult
hard-won | got only with great effort | before | difficult
hotly contested | in which all sides try very hard to win | before | difficult | -claim theory allegation issue
    charge* assertion account* disput*
run-of-the-mill | not special in any way | before | usual
tit-for-tat | done to hurt somebody who has done the same | before | revenge | -kick* goal*
state-of-the-art | using the newest ideas and methods | before | new
cutting-edge | using the newest ideas and methods | before | new
ground-breaking | new and very different from what was before | before | new
groundbreaking | new and very different from what was before | before | new | -ceremon* shovel construct* site
    building factory spade*
ill-fated | that met with bad luck or failed | before | bad
ill-advised | not wise | before | bad
half-hearted | done without much interest or effort | before | quiet
half-baked | not well thought out | before | bad | -@food oven loaves
off-the-cuff | not prepared beforehand | before | quick
knee-jerk | quick and made without thinking | before | quick | !reflex reflexes -doctor doctors
cash-strapped | not having enough money | folk | poor
war-torn | badly harmed by fighting | folk | bad
down-to-earth | sensible and simple in manner | folk | usual
no-nonsense | direct and serious | before folk | strict
top-down | decided by leaders and passed on to all others | before | strict order | -map screen* view viewer*
    viewpoint* game gamer* camera
stop-gap | meant to help only for a short time | before | short
stopgap | meant to help only for a short time | before | short
make-or-break | that will lead either to success or to failure | before | risk
all-out | complete, with nothing held back | before | strong | -wicket* runs cricket innings
de facto | in reality, though not officially or by law | before | real
ad hoc | arranged when there is a need, not by a lasting plan | before | short
blue-collar | doing work by hand, not at a desk | folk | job
white-collar | having to do with people who work in offices | folk | job | -crim* fraud*
grassroots | of ordinary people, not of leaders | folk | ordinary | -football* game gamer* sport* club* rugby cricket
    tennis thankful* done* soccer* +support* movement campaign* organiz* organis* effort activis* level donor volunteer
grass-roots | of ordinary people, not of leaders | folk | ordinary | -football* game gamer* sport* club* rugby cricket
    tennis -music* venue*
would-be | hoping or trying to be what the next word names | folk | name | -successor heir* victim target disaster goal*
    touchdown -attack bomb assassination coup
one-off | made, done or happening a single time | before | single | -original*
long-running | having gone on for months or years | before | long | -presenter host
high-ranking | holding an important post | folk | high
cross-party | bringing together different political groups | before folk | mixed
full-scale | as large or complete as possible | before | large strong | -model replica*
full-blown | complete, with everything that belongs to it | before | large strong
outspoken | saying openly what one thinks | folk | open
low-income | having little money to live on | folk | poor | -schools housing area neighb* countr* home homeowner*
    homeless* nation nationwide
tax-free | on which nothing has to be paid to the state | before | money
hands-on | taking an active part instead of only watching | before folk | open | !grasp
hands-off | leaving others to do as they like | before folk | free
fast-growing | becoming larger at a high speed | before | large
much-needed | very necessary | before | need
much-publicised | about which there has been a lot in the media | before | attention
much-hyped | praised loudly in the media | before | attention
"""
