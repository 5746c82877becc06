"""Nouns for what people feel, think and say of each other: `word (plural) | meaning | families | sense`."""

NOUNS_FOR_FEELINGS = """
[feelings]
hype | far too much excited talk about somebody or something | praise
upside | the good part of something risky | good | -stock equity prices dollar chart technical support traders yen
    futures !down|potential|surprise|risk
denunciation | a strong statement in public that somebody or something is bad | criticism | -treaty treaties obligation
    pact
chagrin | a feeling of annoyance and disappointment | sad
worldview | the way in which somebody sees life and people | think
furore | great anger or excitement among the public | angry
furor | great anger or excitement among the public | angry
outburst | a sudden show of strong feeling, mostly of anger | angry | -gamma star solar virus violence glaci* flood*
    lake volcan* rain* comet*
civility | polite behaviour towards others | good
decency | fair and honest behaviour | good
desperation | the state of having hardly any hope left | sad
antics | silly, funny or shocking behaviour | behave
heyday | the time when somebody or something was most successful | good
allure | a power to attract people | like
uproar | loud anger and protest among many people | angry
vitriol | cruel and angry words | angry | -acid copper
demeanor | the way somebody looks and behaves | behave
firestorm | a sudden burst of angry protest | angry | +critic critics criticism controversy protest protests tweet
    comment media outrage remark twitter anger politics online -forest bomb speculation
hesitation | waiting because one is not sure | doubt
morale | how hopeful the members of a group feel | feel
displeasure | the feeling of not liking what is done | angry
malaise | a state of being unwell, unhappy or weak | sad
kudos | praise and respect for something done well | praise
knack | a special skill at, or habit of, doing something | good
vigor | strength and energy | strong
vigour | strength and energy | strong
inexperience | having done something too seldom to be good at it | lack
ferocity | wild strength or force | strong
esteem | respect and a high opinion | respect | ~self
craze | something that very many people like for a short time | like
adulation | very great, often too great, admiration | praise
fervor | very strong and warm feeling for something | feel
guise | an outward form, mostly one that hides something | hide | ~in the
acrimony | anger and bitter words between people | angry
animus | strong dislike | angry
deference | polite respect for somebody’s wishes or rank | respect
semblance | an outward look of something that may not be real | hide
hubris | far too much pride in oneself | proud
plaudits | strong praise | praise
mettle | the courage and strength to deal with something hard | strong
poise | calm control of oneself | calm | -poised
gravitas | a serious and important manner that earns respect | serious
finesse | skill and delicate care | good
candor | open and honest speech | honest
splendour | great beauty that impresses everybody | good
grandeur | great and impressive beauty | good
enigma | somebody or something that nobody can understand | doubt | -machine code bletchley
epiphany | a moment in which one suddenly sees or understands something | understand | -feast church january christian
omission | leaving something or somebody out | lack | -error killing
discomfort | an unpleasant feeling of not being at ease | sad | -pain* knee muscle* injur* park pitch
mentality | the way in which somebody thinks | think
insecurity | the state of not being or feeling safe or sure | fear | -food place water energy hous* nutrition* income
    rental ~his|her|their|my|own
fascination | a very strong interest | like | -hold !of
jitters | nervous feelings before or about something | fear
penchant | a strong liking for something | like
bravado | a show of courage that is meant to impress others | brave
indecision | not being able to make up one’s mind | doubt
devotion | great love and loyalty | love
censure | strong blame, mostly official | criticism | -motion vote
grudge | lasting anger over a past wrong | angry
hunch | a guess that rests on feeling and not on facts | think | -back shoulder
affront | an act or remark that insults somebody | insult
"""
