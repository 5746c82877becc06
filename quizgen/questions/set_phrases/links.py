"""Set prepositions and adverbials, each with its meaning in the news: `phrase | meaning | frames | families | sense`.

The frame is how the phrase is used: before a noun (`link`) or before the doing of something (`doing`), as a word for
time, degree or manner. A phrase of each frame can stand in the place of another.
"""

LINKS = """
in the wake of | after something, and often because of it | link | after cause | -boat ship ferry
in the aftermath of | in the time after something bad | link | after
on the heels of | very soon after something | link | after | -dog
on the eve of | on the day before something, or just before it | link | before
in the run-up to | in the time before something | link | before
in the lead-up to | in the time before something | link | before
ahead of | before something | link | before | +summit vote election meeting trial talk match final tournament visit game
    launch hearing debate referendum world cup | -lead leader point second minute place rival percent % poll race
    finish seed straight
prior to | before something | link | before
in the midst of | while something is going on | link | during
in the course of | while something is going on | link | during
in the throes of | in the most difficult part of something | link | during
in light of | because of what is now known | link | cause
in the light of | because of what is now known | link | cause
in view of | because of what is now known | link | cause
by virtue of | because of something | link | cause
on account of | because of something | link | cause
on the grounds of | for the reason that is given | link | cause
on the grounds that | for the reason that is given | link | cause
by dint of | by means of hard and steady effort | link | means
in lieu of | in place of something | link | instead
as opposed to | and not | link | instead contrast
let alone | and certainly not | link | instead contrast
in spite of | although there is something against it | link | contrast
irrespective of | without being influenced by something | link | contrast
regardless of | without being influenced by something | link | contrast
in the face of | when one has to deal with something difficult | link | during contrast | -slap punch hit kick
in defiance of | openly refusing to obey something | link | against
in violation of | breaking a rule or a law | link | against
in breach of | breaking a rule or a law | link | against
in keeping with | fitting or following something | link | agree
in line with | agreeing with or following something | link | agree same
in accordance with | following a rule or a wish | link | agree
in conjunction with | together with somebody or something | link | together
in tandem with | together with somebody or something | link | together
in concert with | together with somebody or something | link | together
on top of | in addition to something | link | also | -mountain hill roof building table head car tree tower column
in addition to | as well as something | link | also
on behalf of | as the one who speaks or acts for somebody | link | for
at the behest of | because somebody asked or ordered it | link | cause for order
under the auspices of | with the official support of a body | link | for support
at the hands of | through what somebody did | link | means by
at the mercy of | having no power against somebody or something | link | power
at the expense of | in a way that harms somebody or something else | link | harm
to the detriment of | in a way that harms somebody or something | link | harm
for the sake of | in order to help somebody or gain something | link | for aim
in favour of | supporting or choosing something | link | support
in favor of | supporting or choosing something | link | support
in pursuit of | trying to get or to catch | link | aim
in search of | trying to find | link | aim
in return for | as a payment or a reward for something | link | exchange
in exchange for | as a payment or a reward for something | link | exchange
with regard to | about a certain matter | link | about
with respect to | about a certain matter | link | about
in terms of | as far as a certain point is concerned | link | about | -deal agreement contract
when it comes to | as far as a certain matter is concerned | link | about
in charge of | having control of something and being responsible for it | link | power
on the verge of | very close to something that will soon happen | link | near
on the brink of | very close to something, often something bad | link | near
at odds with | disagreeing with somebody or something | link | against | -over
at loggerheads with | in a quarrel with somebody | link | against
on a par with | just as good or important as | link | same
on par with | just as good or important as | link | same
under the guise of | pretending to be something else | link | false
under cover of | hidden by something | link | false
a far cry from | very different from something | link | different
by means of | with the help of something | link | means
in the name of | giving something as the reason for what one does | link | cause for | -register account
in the hope of | because one wishes that something will happen | link | aim cause
in the hopes of | because one wishes that something will happen | link | aim cause
in a bid to | in order to try to do something | doing | aim
in an effort to | in order to try to do something | doing | aim
on course to | likely to do something, as things are going now | doing | likely
on track to | likely to do something, as things are going now | doing | likely
poised to | quite ready to do something | doing | likely
in no mood to | not at all willing to do something | doing | unwilling
hard-pressed to | able to do something only with great difficulty | doing | difficult
loath to | not at all willing to do something | doing | unwilling
at liberty to | free to do something | doing | free
slow to | taking a long time before one does something | doing | slow
keen to | wanting very much to do something | doing | want
bound to | certain to do something | doing | likely | -law oath contract legally duty
in a position to | able to do something | doing | able
at pains to | taking great care to do something | doing | want
duty-bound to | having to do something because it is right | doing | must
under pressure to | being pressed by others to do something | doing | must
for the time being | for now, but perhaps not for long | time | now
for the foreseeable future | for as long as anybody can tell now | time | future
in the foreseeable future | in the time that one can plan for now | time | future
in due course | at the right time later on | time | later
in the long run | after a long time, when all is over | time | later
in the long term | after a long time, when all is over | time | later
in the near future | soon | time | later
at the outset | at the very beginning | time | first
from the outset | from the very beginning | time | first
in the meantime | until something else happens | time | until
at the eleventh hour | at the last possible moment | time | last
once and for all | now, and for the last time | time | last
time and again | very often | time | often
time and time again | very often | time | often
on occasion | now and then, but not often | time | often seldom | >. , and
from time to time | now and then, but not often | time | often seldom
once in a blue moon | almost never | time | often seldom
all along | the whole time, from the beginning | time | whole | !the a with
of late | during the last days or weeks | time | recent | >. , and has have
around the clock | all day and all night | time | whole
round the clock | all day and all night | time | whole
until further notice | until somebody says that things have changed | time | until
on the spot | at once, at the very place | time | soon | -put penalty
at short notice | with very little time to get ready | time | soon
on short notice | with very little time to get ready | time | soon
at one stage | at a certain time in the past | time | past
in the blink of an eye | very quickly | time | soon
sooner or later | at some time in the future, without doubt | time | later future
by and large | in most ways, or in most cases | degree | mostly
for the most part | in most ways, or in most cases | degree | mostly
on the whole | in most ways, or in most cases | degree | mostly | -on-the-whole
to some extent | partly, but not completely | degree | partly
to a large extent | in most ways, but not completely | degree | mostly
to a certain extent | partly, but not completely | degree | partly
at best | even if one sees it in the most hopeful way | degree | most
at worst | even if one sees it in the least hopeful way | degree | most
at the very least | not less than this, and perhaps more | degree | atleast
by far | by a very large amount | degree | very | -so | !the-most from away
by no means | not at all | degree | not
all but | almost | degree | almost | >certain impossible guaranteed disappeared vanished inevitable over assured sealed
    eliminated ended ensured abandoned ruled gone dead confirmed destroyed collapsed finished extinct secured conceded
    forgotten ignored invisible
more or less | almost, but not exactly | degree | almost
nothing short of | no less than | degree | atleast very
to the letter | exactly as it is written | manner | exact
to say the least | and this is putting it mildly | degree | very
in principle | as a general idea, though not in every detail | degree | partly
in theory | as an idea, though perhaps not in real life | degree | partly
in effect | in fact, though not officially | degree | fact | -take taken took takes come comes came remain still stay
    rule law curfew ban order polic warning agreement
in essence | in what matters most | degree | mostly
behind closed doors | in private, where the public cannot see or hear | manner | secret
behind the scenes | out of the sight of the public | manner | secret
from scratch | from the very beginning, with nothing ready | manner | first
in earnest | seriously and with full force | manner | serious
in vain | without success | manner | fail
to no avail | without success | manner | fail
in person | by being there oneself | manner | self
across the board | for everybody or everything in the same way | manner | all
out of the blue | suddenly, when nobody expected it | manner | sudden
on purpose | because one meant to | manner | mean
at will | whenever one wishes | manner | free | -at-will
in unison | all together at the same time | manner | together
in cold blood | cruelly and without feeling | manner | cruel
in good faith | honestly and meaning well | manner | honest
in broad daylight | during the day, when everybody could see it | manner | open
at length | for a long time and in detail | manner | long | +spoke speak talk discuss interview wrote quot debat
at face value | just as it seems to be, without a question | manner | believe
first-hand | by seeing or living through it oneself | manner | self
hand in hand | closely together | manner | together
under duress | because one was forced by threats | manner | forced
under oath | after promising in court to tell the truth | manner | honest
off the cuff | without preparing it | manner | sudden
off the record | on condition that it is not published | manner | secret
on the record | so that it may be published with one’s name | manner | open
with impunity | without being punished | manner | free
by default | because nothing else was chosen or done | manner | forced
in droves | in great numbers | manner | many
en masse | all together, as a crowd | manner | many together
in absentia | without being there | manner | self absent
in the first place | at the beginning, before anything else was done | time | first
as it stands | the way things are now | time | now
as things stand | the way things are now | time | now
at first glance | when one looks only quickly | degree | seem
on the face of it | when one looks only quickly | degree | seem
on paper | as it is planned or written, but perhaps not in real life | degree | partly seem | >. , but at it they he she
    the looks
on average | as the usual or middle amount | degree | mostly
at the drop of a hat | at once and without thinking | manner | sudden
by word of mouth | by people telling each other | manner | told
"""
