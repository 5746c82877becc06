"""Idioms of news, sport, business and arts pages: `phrase (odd forms) | meaning | frames | families | sense`.

Their wrong answers are what the single words might be taken for (`rivals/misreadings.txt`).
"""

NEWS_VERBS = """
call time on | to end something for good | plan event | end
draw parallels (drew drawn drawing) | to show in what way two things are alike | acts | equal
strike a balance (struck striking) | to find a fair middle way between two aims | acts | agree
play it safe | to avoid every risk | acts | careful
play catch-up | to try to reach those who are ahead | acts | try
jump to conclusions | to decide too quickly what must be true | acts | think
save the day (saved saving) | to keep something from ending badly | acts happens | save
build bridges (built building) | to make people friendlier towards each other | acts | join | -river rivers road roads
    highway rail railway engineer engineers tunnels concrete steel canal airports ports
fall on deaf ears (fell fallen falling) | to be ignored by those who should listen | happens claim | refuse
turn heads | to attract a lot of attention | happens acts | attention
hold water (held holding) | to turn out to be true and sensible | claim | prove | +argument claim claims theory case
    excuse logic explanation story -tank pond reservoir bucket litres soil
hold out hope (held holding) | to say or feel that something good may still happen | acts | hope
come full circle (came coming) | to be back where it all began | happens | return
come unstuck (came coming) | to fail, mostly after a good start | acts happens | fail | -glue tape paper stamp label
rise to the occasion (rose risen rising) | to do well when it matters most | acts | good
rise to prominence (rose risen rising) | to become important and well known | acts | known
shoot to fame (shot shooting) | to become known to everybody very quickly | acts | known
take pains (took taken taking) | to try very hard and with care | acts | try | >to
take a stand (took taken taking) | to make it plain what one is for or against | acts | fight | -witness stadium market
    -pentagon troops army navy military
make his mark (made making) | to get noticed by doing well | acts | known
make her mark (made making) | to get noticed by doing well | acts | known
make their mark (made making) | to get noticed by doing well | acts | known
make the cut (made making) | to be good enough to be picked or kept | acts | gain | -tax taxes budget spending knife
    surgeon
bring to bear (brought bringing) | to use something so that it has an effect | plan | use
leave the door open (left leaving) | to let something still be possible | acts | allow | >for to
stick to his guns (stuck sticking) | to refuse to change one’s mind | acts | refuse
stick to her guns (stuck sticking) | to refuse to change one’s mind | acts | refuse
strike gold (struck striking) | to have great and sudden luck | acts | gain | -mine mines miners mining medal olympic
    olympics dig prospectors
set alight (setting) | to make something burn | thing | harm | -crowd fans stage imagination
run high (ran running) | to be very strong among people | happens | strong | +feelings emotions tensions suspicions
    passions tempers hopes expectations fears
raise the alarm | to warn others of a danger | acts | tell | !bells
sound the alarm | to warn others of a danger | acts | tell | !bells
ring alarm bells (rang rung ringing) | to be a sign that something is wrong | happens | fear | -fire school house
go awry (went gone going) | to turn out wrong | happens | fail
run riot (ran running) | to behave wildly, with nobody to stop it | acts | disorder
keep a close eye on (kept keeping) | to watch carefully | person thing event | look
wreak havoc (wreaked wreaking wrought) | to do great damage | happens acts | harm
play havoc with | to do great damage to | happens | harm
put the finishing touches to (putting) | to do the last small things needed for | plan thing | end
pass muster | to be found good enough | acts happens plan | good
take to task (took taken taking) | to blame somebody in sharp words | person | blame
give short shrift (gave given giving) | to treat with little patience | plan person | refuse
"""

NEWS_LINKS = """
albeit | even though | relation | contrast
thus far | up to now | time | until
at the helm of | as the leader of | relation | power | -boat ship yacht ferry sail sea vessel
beyond doubt | so that it is quite certain | manner | sure
out of hand | at once, without another thought | manner | quick | +reject rejected rejects rejecting dismiss dismissed
    refuse refused
hands down | without any difficulty | manner | easy | +win won wins beat beats
by leaps and bounds | very fast and by large amounts | manner | much
in the nick of time | just before it would be too late | time | late
on a shoestring | with very little money | manner | money
at arm’s length | not too near, so as to stay out of trouble | manner | far | +keep keeps keeping kept hold holding held
    stay* remain* -struggle camera phone shot fired
in a nutshell | in very few words | manner | short
tooth and nail | with all one’s strength | manner | fight
"""

NEWS_STATES = """
under wraps | kept secret | state | secret
under the radar | without being noticed | state | secret | -plane aircraft missile drone jet airport
out of sync | not fitting together | state | unlike | -audio video sound clock
wide of the mark | not correct at all | state | wrong | -shot goal ball penalty header kick free-kick striker volley
    effort
"""

NEWS_NAMES = """
tall order | a thing that is very hard to do | matter | difficult
close call | a danger or defeat that was only just escaped | matter | danger | -phone election vote referee umpire
    senate house congress race poll +escape escaped crash collision injur* danger* accident surviv* fire plane lucky
    scare driver
shoo-in | somebody who is certain to win | people | win
no-win | bound to end badly, whatever one does | before | bad | >situation position
nail-biting | so exciting that one can hardly bear it | before | exciting
ringing endorsement | a show of strong support in public | matter | support
gut feeling | a belief that comes without any reasoning | matter | think
gut reaction | what one feels at once, before thinking | matter | think
hit list | the names of those who are to be attacked or removed | matter | attack | -eu tariff countries song songs
    single album chart music band
killer blow | the act that ends all hope of success | matter | end | -boxer boxing murder victim knife
market forces | supply and demand, which decide what things cost | matter | money
media circus | far too much noise in the press about something | matter | attention
middle-of-the-road | not extreme in any way | before | usual | -car crash driver traffic
money-spinner | a thing that earns a lot | matter | gain
no-brainer | a decision that is very easy to make | matter | easy
non-starter | an idea that has no chance of success | plan | fail | -race horse runner injury jockey
one-two punch | two heavy blows, one right after the other | matter | attack | -boxing boxer fight ring
open-minded | ready to listen to new ideas | folk before | fair
parting shot | a sharp remark that is made as one leaves | matter | say | -twitter tweet* goal gun film camera bullet
peace of mind | the feeling that one need not worry | matter | calm
peer pressure | the influence of others of one’s own group | matter | power
rising star | a person who is quickly becoming successful | people | good | -astronomer sky planet telescope sun
road map | a plan of the steps that lead to an aim | plan | plan | -car driver drivers navigation traffic atlas
    atlases smuggl* map maps route
safe pair of hands | a person who can be trusted to do a job well | people | good | -goalkeeper keeper wicket catch
    gloves
self-made | rich or successful through one’s own work | before folk | rich | >man woman billionaire millionaire person
    people men
shelf life | how long something stays good | time | time | -book library bench court judge career
spending spree | a short time in which a lot is bought | time | money
status symbol | a thing that shows how rich or important one is | thing | rich
talking shop | a body that debates a lot and does nothing | group | talk
time frame | the period in which something is to happen | time | time
trade-off | giving up one thing in order to get another | matter | exchange
treasure trove | a store full of valuable things | matter | many | -coin coins roman hoard ship
ups and downs | good times and bad times | matter | change | -elevator lift stairs hill price prices
winning streak | several successes, one after the other | matter | win
world-class | as good as the best anywhere | before | good
loss-making | costing more than it earns | before | money
step change | a large and sudden shift | matter | change
fever pitch | a very high level of excitement | matter | exciting | -patient temperature illness
ghost town | a place that nearly all people have left | place | empty
melting pot | a place where people of many origins live together | place | many | -metal cook kitchen -everything
leap of faith | trust in something that cannot be proved | matter | trust
mixed bag | a set of good and bad things | matter | many
last straw | one bad thing more than somebody can bear | matter | end | -drink plastic hay farm
hot potato | a matter that nobody wants to deal with | matter | difficult | -food oven bake cook meal
guinea pig | somebody on whom something new is tried | people | try | -pet pets animal animals cage rodent vet hamster
    rabbit
gold standard | the best there is, by which others are judged | matter | good | -currency dollar monetary reserve bank
    central inflation anchor supplies economy economist return
"""
