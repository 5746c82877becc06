"""Verbs of reports on politics, business and sport: `word (odd forms) | meaning | families | sense`."""

VERBS_FOR_AFFAIRS = """
[affairs]
lure (luring) | to attract somebody by the promise of something good | pull | -fish bait
herald | to be a sign of something that is coming | say | !as|by|[^.;]{1,90}[^a-z]as
sway | to influence somebody’s opinion or decision | talk | -tree dance music hips wind rhythm crowd palm hair
    bridge building -hymn* +voter* vote jury juror* opinion* delegate* superdelegate* decision* persuad*
dent | to make less strong or less great | less | +confidence hope hopes prospects reputation morale image profit
    profits growth sales demand ambition earnings trust pride popularity -car metal door bumper
slam | to criticise very harshly | criticise | +critic critics decision move plan council government minister leader
    report comment bill mp treatment -door car wall shot ball goal home brake truck lorry ground crash storm hit bus van
    vehicle ice metal
scold | to blame somebody in angry words | criticise
grieve | to feel very sad, mostly because somebody has died | feel
innovate | to bring in new ideas or ways of doing things | new
elude | to stay out of somebody’s reach | flee
litigate | to fight out in a court of law | court | -ballot
enshrine | to protect a right or rule by writing it into a law | protect | +law laws constitution constitutional right
    rights legislation charter treaty principle statute code -relic temple saint church
engender | to cause or bring about | start
materialise | to really happen or appear | happen
materialize | to really happen or appear | happen
demean | to make somebody or something seem less worthy of respect | less
implore | to beg somebody with strong feeling | ask
politicise | to make a party quarrel of | change
politicize | to draw into the quarrels of parties and governments | change | -youth generation
resettle | to bring or move somebody to a new place to live | move | +refugee refugees family families migrants
    villagers village syrian residents displaced asylum -nervous
belie | to give a false idea of something | deceive
belittle | to treat somebody or something as of no worth | less
offload | to get rid of something by selling it or passing it on | remove | -ship truck lorry cargo pass tackle
    flanker fly-half centre backs try -data traffic server* comput*
detonate | to explode, or make something explode | explode
ascend | to rise or climb to a higher place or position | rise | -throne
reassess | to think over again and judge anew | think
reintroduce | to bring something back after a time without it | return | -wild species animal bird wolf beaver lynx
    playing
recite | to say aloud, one after another or from memory | say
reignite | to make something start or become strong again | start | -engine fire flame burn smoulder
deduct | to take away from a sum | less
overreact | to respond more strongly than is right | more
override (overrode overridden overriding) | to push aside by using greater power | stop | +veto
    decision court senate congress law objection council parliament ruling vote
overstate | to say that something is greater than it is | more
sidestep | to find a way round something instead of facing it | flee | -tackle defender try ball player bull
peddle | to go round selling or spreading something, mostly bad | sell
compound | to make something bad even worse | worse | +problem problems misery error difficult difficulty woes matters
    situation mistake trouble issue crisis fear fears damage pain blunder -chemical interest annual molecule word eye
    rate
stun (stunned stunning) | to shock or surprise somebody very much | shock | -gun grenade electric animal unconscious
    slaughter gorgeous beautiful view taser stunning
revisit | to think about or look at again | think | -home city country place town village site shop hotel museum school
redirect | to send or turn to another place or aim | change
revile | to hate and insult | criticise
persuade | to get somebody to do or believe something | talk
remark | to say something as a comment | say | >that
sack | to dismiss somebody from a job | remove | +manager coach job boss club staff worker workers minister
    employee employees chief firm company -bag potato coal grain rice sand wine city touchdown* linebacker*
    interception* !(?:twice|three|four|five|six|seven|once)
vacate | to leave a place or post so that it is free | leave | +seat post house premises building office position room
    land site property job -court judge convict order judgment ruling sentence
disband | to break up, so that the group exists no more | end
disown | to say that one has nothing to do with somebody or something | refuse
disprove | to show that something is not true | prove
dissect | to study something piece by piece | look | -frog body animal corpse anatomy
emblazon | to print where all can see it | show
entangle | to catch so that it is hard to get free | hold | -quantum photon* particle*
exhort | to urge somebody strongly | ask
exude | to show very much of a quality or feeling | show | +confidence charm calm warmth authority energy enthusiasm
    optimism class sense
flank | to stand or sit at the side of somebody or something | stand | +flanked >by
flatter | to praise more than is deserved | praise | -honour honored feel felt scor* result* figure* !to
gloat | to show joy at another’s failure or bad luck | feel
goad | to annoy or drive somebody on, so that they act | start
impart | to pass on or give to somebody or something | give
interject | to say something while another is speaking | say
juxtapose | to put different things side by side | join
maul | to attack and tear the flesh | harm | +bear dog lion tiger leopard animal zoo -rugby scrum ruck line-out lineout
    pack forwards
nosedive | to fall very fast | fall
outwit (outwitted outwitting) | to win against somebody by being cleverer | win
quadruple | to become or make four times as large | more
quibble | to argue about small things that do not matter | criticise
relive | to go through again, as if it were happening now | remember
repress | to hold back or keep down by force | stop
rile | to make somebody annoyed | angry | !up -rally
rue | to be very sorry about | sad
skew | to make something one-sided | change | !toward|towards|heavily|more|older|younger
smother | to kill by keeping out the air | kill | +baby child pillow face blanket death murder -sauce goal keeper ball
    midfield shot debate economy
hint | to suggest something without saying it openly | say | >that
leak | to make or become known, though meant to be secret | reveal | +document documents
    email emails e-mail memo report paper papers press media information newspaper story news website details draft
    recording tape confidential -water pipe oil gas roof fuel radiation tanker !out
worsen | to become or make even less good | worse
imprison | to put or keep somebody in jail | hold | -circle
mishandle | to deal with badly | wrong
haunt | to go on troubling for a long time | trouble | -ghost house spirit castle goal club score striker
    !(?:look|face|eyes|houses?)
embed (embedded embedding) | to fix firmly inside something | put | -journalist reporter
disapprove | to think that something is bad or wrong | criticise | >of
reinvent | to change so much that it seems new | change | -wheel
rehearse | to practise something before doing it for real or in public | prepare | -argument*
debunk | to show that a belief or claim is false | prove
astonish | to surprise very much | shock
astound | to surprise very much | shock
bicker | to quarrel about small things | criticise
outdo (outdid outdone outdoing) | to do better than another | win
mingle | to move among others and talk to them | meet | -fear joy relief smell scent tears laughter
burgeon | to grow quickly | more
contravene | to go against a rule, law or agreement | wrong
unnerve | to make somebody worried and unsure | fear
misinterpret | to understand in a wrong way | wrong
scoff | to speak in a mocking way | criticise
glean | to gather little by little | get | -crop* field* harvest* grain food
emanate | to come out from a certain place or person | start | >from
bask | to enjoy the warmth or praise that one gets | feel | >in
unmask | to show who or what somebody or something really is | reveal | -covid* mask masks face faces vaccin*
    coronavirus pandemic
rework | to change something so as to make it better | change
redesign | to plan or draw again in a new way | change
dupe | to deceive somebody | deceive
detest | to dislike somebody or something very much | criticise
displease | to make somebody feel annoyed | angry
overcharge | to ask somebody for too much money | money
bemuse | to make somebody unable to understand | doubt
outlive | to live or last longer than another | continue
embellish | to add untrue details to a story | more
enrol | to put one’s name down as a member or student | enter
confide | to tell somebody a secret | tell
cajole | to get somebody to do something by kind words | talk
equip (equipped equipping) | to give somebody or something the things that are needed | give
recur (recurred recurring) | to happen again | again | -recurring
"""
