"""Verbs for deeds of people and states and for what happens, as `verb (odd forms) | meaning | families | sense`."""

VERBS_OF_DEEDS = """
[law]
authorise | to give official leave for something | allow
authorize | to give official leave for something | allow
impose | to make people accept a rule, a tax or a punishment | force start |
    >(?:an?|the|its|their|his|new|any|strict|tough|more|such|heavy|sanctions|fines|tariffs|taxes|limits|restrictions)
broker | to arrange an agreement between others | make talk
reform | to change something in order to make it better | change better
reverse | to change something into its opposite | change end | +decision trend ruling polic order judgment judgement
    verdict decline fortune -car driv
initiate | to make something begin | start make
legitimise | to make something seem right or lawful | allow support
legitimize | to make something seem right or lawful | allow support
regulate | to control something by rules | limit lead
criminalise | to make something a crime by law | stop punish refuse
criminalize | to make something a crime by law | stop punish refuse
oppose | to be against something and try to stop it | refuse fight | -opposing >(?!to[^a-z])
revise | to change a plan or an opinion after a new look at it | change think again | -exam student pupil
reconsider | to think again about something one has decided | think again
reaffirm | to say once more that one stands by something | say again support
cite | to name something as a reason or as proof | say prove | -driver ticket parking speeding
dispute | to say that something is not true or right | refuse say
certify | to say officially that something is true or in order | say prove
sue | to bring a claim against somebody in court | accuse call
abduct | to carry somebody off by force | take steal
maim | to injure somebody so badly that it never heals | harm
absolve | to free somebody from blame or guilt | free
afflict | to cause somebody pain or trouble | harm
radicalise | to lead somebody to extreme views | lead change talk
radicalize | to lead somebody to extreme views | lead change talk
entrust | to put something into somebody’s care | give
diagnose | to find out what illness somebody has | look judge
oblige | to make somebody do something, by law or duty | force | >(?:to|him|her|them|us)
entitle | to give somebody a right to something | allow give | >to
vet (vetted vetting) | to check carefully whether somebody is fit for a task | look judge
assign | to give somebody a task or a post | give choose
unseat | to take somebody’s place by beating them in a vote | remove win
sideline | to keep somebody from taking part or being heard | remove stop | -sidelines
pelt | to throw many things at somebody | attack
shield | to protect somebody from danger or harm | save hide
discriminate | to treat some people worse than others | harm | -discriminating
rebel (rebelled rebelling) | to fight or turn against those in power | fight refuse
abide | to accept a rule or a decision and act by it | obey | >by
preside | to be in charge of a meeting, a trial or a body | lead | >over
delve | to look for facts deep inside something | look | >into
relent | to give way at last, after having been strict | end less
mediate | to help two sides in a quarrel to agree | talk help judge | -mediated
congregate | to come together in a crowd | join
resign | to give up one’s post | leave end | >(?:as|from|after|over|in|on|amid|last|because|before|when|if)
surrender | to stop fighting and give oneself up | end fail lose leave | >(?:to|after|when|in|and)
disperse | to go off in different directions | leave end
quip (quipped quipping) | to make a short joke | say
interfere | to mix oneself up in what is not one’s business | enter | >(?:in|with)
clash | to fight or disagree sharply | fight refuse | >with -colour color date schedule fixture
collude | to work together secretly in order to cheat | deceive join
collide | to run into something with force | meet attack
collaborate | to work together on something | join help
sympathise | to share somebody’s feelings and be sorry for them | feel support | >with
sympathize | to share somebody’s feelings and be sorry for them | feel support | >with
compete | to try to do better than others | fight try win
excel (excelled excelling) | to be extremely good at something | win
participate | to take part in something | join fight try | >in
reside | to live in a place | home hold | >(?:in|at)
lurk | to wait out of sight, often to do harm | hide hold
perish | to die, often in a disaster | end lose | >(?:in|on|when|after|at|during)
specialise | to deal mainly with one subject or kind of work | do | >in
specialize | to deal mainly with one subject or kind of work | do | >in
backtrack | to go back on what one has said or promised | change end
eavesdrop (eavesdropped eavesdropping) | to listen secretly to what others say | look deceive
renege | to break a promise or an agreement | break refuse | >on
dwell (dwelt dwelled) | to think or talk about something for too long | think say talk | >on
hinge | to depend wholly on something | need | >on
cling (clung) | to hold tightly on to something | hold | >to
cater | to give people what they need or want | give help | >(?:for|to)
opt (opted opting) | to choose one thing rather than another | choose | >(?:to|for)
hesitate | to wait before acting, because one is not sure | delay fail
cease | to come to an end, or bring to an end | end stop
differ (differing differed) | to be unlike something else | change | >from
arise (arose arisen) | to come up or begin to exist | start reveal
unfold | to happen bit by bit | start reveal change | -map paper arms wings cloth
plunge | to go down suddenly and a long way | fall less enter | -knife water sea river lake ocean pool ravine cliff
slump | to fall suddenly and by a large amount | fall less | -chair seat desk wheel floor
backfire | to have the opposite effect to the one that was wanted | fail | -car engine exhaust
crumble | to fall to pieces little by little | fall fail end
disintegrate | to break into many small pieces | fall fail end
resurface | to come up or be seen again | again start reveal
vary | to be different from one time or place to another | change
multiply | to become many times more | more | -number figure digit
coalesce | to come together into one | join
stabilise | to make or become steady | support hold help
stabilize | to make or become steady | support hold help
halt | to stop, or to bring to a stop | stop end
circulate | to pass from one person to another | more say | -blood air circulating
proceed | to go on, often after a stop | start hold again try
[deeds]
coordinate | to make different people or parts work well together | join lead
boost | to make something larger or stronger | more help
stimulate | to make something more active | more start help
cement | to make something firm and lasting | more support | -wall concrete floor brick
eclipse | to be so great that others are forgotten | win more less | -moon sun lunar solar
mar (marred marring) | to spoil something | harm
orchestrate | to plan and lead something carefully, as if from behind | lead make | -music orchestras
mastermind | to think out and lead a clever plan | lead make
usher | to be the beginning of something new | start bring | >in
normalise | to make something usual, or treat it as usual | change allow
normalize | to make something usual, or treat it as usual | change allow
prioritise | to treat something as more important than the rest | choose help
prioritize | to treat something as more important than the rest | choose help
hasten | to make something happen sooner | more help start
alter | to make something different | change
transform | to change something completely | change better
preserve | to keep something as it is | hold save support
modernise | to bring something up to date | change better
modernize | to bring something up to date | change better
destabilise | to make a country or a system unsteady | harm worse
destabilize | to make a country or a system unsteady | harm worse
pioneer | to be the first to do or use something | start lead
fortify | to make something stronger against an attack | more support
establish | to set something up, so that it will last | start make |
    >(?!that[^a-z]|whether[^a-z]|how[^a-z]|what[^a-z]|who[^a-z]|why[^a-z]|where[^a-z]|when[^a-z]|as[^a-z]|itself[^a-z]|himself[^a-z]|herself[^a-z])
abandon | to give something up or leave it for good | end leave refuse | -sinking
plague | to trouble somebody or something again and again | harm
overshadow | to make something seem less important beside it | less win harm
enrich | to make something richer or better | more better help | -uranium nuclear
govern | to rule, or to decide how something is run | lead force judge
conduct | to carry out something planned, such as a search or a study | do lead make think | -orchestra choir symphon
    concert music electricity himself herself themselves itself
spawn | to lead to the making of many others | start make | -fish egg frog salmon
pursue | to try over a time to reach or get something | try want get do | -car police chase suspect officer vehicle
achieve | to reach an aim by effort | get do win
attain | to reach an aim or a level by effort | get do win
accomplish | to do or finish something well | do win get | -accomplished
spark | to cause something to start suddenly | start | -fire plug blaze
instigate | to cause something bad to begin | start
ignite | to make a quarrel or a strong feeling start | start | -fire flame gas fuel engine match blaze petrol bomb
minimise | to keep something as small as possible | less limit
minimize | to keep something as small as possible | less limit
fuel (fuelled fueled fuelling fueling) | to make something grow stronger or faster | more worse start | -car tank
    petrol jet plane aircraft vehicle power
magnify | to make something seem larger | more deceive | -lens glass microscope telescope
forestall | to stop something by acting first | stop
justify | to show or be a good reason for something | support prove say
warrant | to be a good reason for something | support need | -arrest search police judge court
undergo (underwent undergone) | to go through something, such as a change or a treatment | hold do
precede | to come or go before something | lead
monitor | to watch something over a time | look
prompt | to cause somebody to act, or something to happen | start talk
[trouble]
combat (combating combated combatting combatted) | to fight against something bad | fight stop
stoke | to make a feeling or a trouble even stronger | worse more start | -fire boiler city >(?!up[^a-z])
overcome (overcame overcoming) | to win against a difficulty or a fear | win end fight | >(?!by[^a-z]|with[^a-z])
pose | to bring about a danger or a difficulty | start bring | +threat danger risk hazard challenge problem -model
    photo picture photograph
resolve | to find an answer to a problem or a quarrel | end answer do fight | +dispute problem issue conflict crisis
    difference question matter situation case -resolved
uncover | to find out about something hidden | reveal look
tolerate | to accept something, though one does not like it | allow hold
resist | to fight against something, or not to give in to it | fight refuse
investigate | to try to find out the facts about something | look try ask
highlight | to make people notice something | say reveal
soothe | to make somebody calm, or a pain less strong | less help
"""
