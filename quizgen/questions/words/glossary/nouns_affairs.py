"""Nouns for plans, quarrels, losses and whom they are about: `word (plural) | meaning | families | sense`."""

NOUNS_FOR_AFFAIRS = """
[affairs]
initiative | a new plan or action with a certain aim | plan | -own take took taken lost lose gain gained regain seize
    ballot signature* referendum* !on
    ~(?:hand|hands|handed|gave|give|gives|giving|has|had|have|with).(?:[a-z]+.){0,2}the|own|ballot|show|shows|showed|showing|shown|some|more|little|of|with|popular|citizens’|people’s|private
insistence | holding very firmly to what one says or wants | demand
wrongdoing | acts that break a law or a moral rule | wrong
scam | a dishonest plan to cheat people, mostly out of money | deceit | !artist|artists
fate | what happens to somebody or something in the end | end
misuse | using something in a wrong or unfair way | wrong
downside | the bad part of something good | harm | -stock equity prices dollar chart technical support traders yen
    futures !potential|risk|risks
banter | friendly talk in which people joke about each other | talk
blueprint | a detailed plan of something that is to be made or done | plan | -architect house building engine kitchen
    draw drawing genetic
recourse | something or somebody one can turn to for help | help
intruder | a person, animal or thing that comes in unwanted | people | -system* computer* network* data hack* software
    object radio mass military
peril | great danger | danger
infighting | quarrels or struggles among the members of one group | quarrel | -box boxer* boxing ring punch*
inroads | gains made in a field or against something | gain
meltdown | a sudden and complete collapse | fail | +financial market economy economic bank industry currency stock
    property housing crisis -twitter suit tantrum emotional nuclear reactor* fuel core radiation ice glacier*
pronouncement | an official or solemn statement | say
misstep | a mistake, mostly one of judgement | wrong | -trail* cliff* ladder* stair* danc* ankle mountain* climb* ridge*
    fell slip* foot* ice
brainchild | an idea, plan or invention of somebody’s own | plan
lifeline | help without which somebody or something could not go on | help | -rope boat ship goal match half leg team
endeavor | something one sets out to do, mostly hard or new | try
mayhem | wild disorder, often with violence | disorder
bulwark | somebody or something that protects against a danger | protect
calamity | an event that brings great loss or suffering | harm
mantra | words that somebody says again and again | say | -hindu buddhist meditation chant pray yoga
detour | a longer way that is taken instead of the usual one | road | -campaign
    ~to|will|would|must|could|can|may|lorries|drivers|motorists|buses|cars|trucks|they|who
stranglehold | complete control, so that nobody else has a chance | power | -wrestl* neck judo choke*
shambles | a state of complete disorder | disorder | -butcher* york street meat
quagmire | a hard situation that one cannot easily get out of | trouble | -mud muddy swamp pitch field rain bog peat
    marsh* track* road* tractor*
flashpoint | a place or matter over which fighting may easily start | danger | -celsius fahrenheit fuel liquid
expletive | a very rude word | word
bombshell | a surprising and mostly unwelcome piece of news | tell | -blonde blond hollywood shell soldier
    !allegations|allegation|report|news|claim|claims
avoidance | keeping away from something or getting out of it | escape
relocation | moving to another place | move
distortion | a change that twists something out of its true or right form | wrong | -guitar sound exchange currency
    market price prices pct
disobedience | a refusal to do as one is told | refuse
inaction | doing nothing where something should be done | fail
downfall | the loss of power, money or success, or its cause | lose | -rain snow rainfall
reassurance | words or acts that take away somebody’s fears or doubts | help
tussle | a rough fight or a hard struggle for something | quarrel |
    ~to|would|will|could|may|might|must|constantly|often|players|teams|sides|clubs|parties|they|who
backdrop | the situation in which something happens | situation | +against -stage paint scenery theatre mountain photo
    sea film city skyline bronze flags museum majestic hill* sky river lake* forest* harbour* harbor* cathedral* palace*
    castle* building* tree* cliff* wall* curtain* black white blue green screen painted volcano* ruins church snow*
    sunset* dunes glacier* towers trees
spat | a short quarrel about something small | quarrel | +over between row latest diplomatic trade -on at in out
    blood face floor
snag | a small problem that nobody had expected | trouble | -kick* goal match football mark
payout | a sum that is given to somebody | money
buyout | the purchase of a firm or of enough shares to control it | buy | +firm compan* group share shares shareholder*
    leverag* management manag* equity takeover* bidder* stake -home house flood* resident* employee* worker staff
    retire* contract take-or-pay !clauses?
reshuffle | a change of who has which post in a government or team | change | -card deck deal currenc* ems
stopover | a short stay on a journey | time
purge | the removal of people or things that are not wanted | remove | -cleans body bowel gas pipe
commotion | a lot of noise and confusion | disorder
bereavement | the loss of somebody close who has died | lose
folly | a foolish act or idea | wrong | -garden tower built listed stone estate castle gothic octagon* landscape* hill
    lodge park restor*
travesty | something that is shamefully unlike what it should be | wrong
charade | a pretence that anybody can see through | deceit | -game* play* party mime* guess* family
ruse | a trick to deceive somebody | deceit
fluke | something that happens only by luck or chance | luck | -whale anchor liver worm tail parasite* sheep cattle
    snail* fish* flounder* dolphin* vet
rigor | great care and strictness | strict | !of
brevity | being short in words or time | short
squalor | very dirty and poor conditions | bad
brunt | the worst part of something bad | bad
crux | the most important part of a matter | important | -climb* pitch* rock* summit
gist | the main point of what is said or written | important
imposter | a person who pretends to be somebody else | deceit people
protégé | a younger person whom an older one helps and teaches | people
catcall | a rude shout or whistle at somebody | shout
sit-in | a protest in which people stay in a place and will not leave | protest
conundrum | a hard and puzzling problem | trouble
foothold | a first position from which one may get further | gain | -climb rock cliff wall ladder
linchpin | the person or thing on which all depends | important | -axle wheel* cart
mainstay | the person or thing on which something depends most | important | -mast sail
bastion | a place or group that defends a way of life | protect | -fort wall tower castle rampart* moat cannon* citadel*
    medieval siege* gate*
glimmer | a small sign of something good | little | -light star lamp moon water eye
inkling | a slight idea of something | little
sector | a part of an economy, an industry or a society | work | -gaza border occupied moon military dmz ulster mood
    disk lap circle radius troops trench* battalion* berlin sky frontline cobbl* search* chandigarh noida gurugram
    gurgaon islamabad mohali panchkula infiltrat* stage mountain* !of
gunfire | shots from weapons | shoot
pedigree | the good past or family from which somebody or something comes | past | -dog cattle horse breed cat sheep
    puppy animal hunter ancestors genealogy
intrusion | a coming in or taking part that nobody wants | enter | -magma* granite* rock* volcan* dyke* igneous geolog*
enthusiast | a person who loves a certain thing or activity | people
storyline | what happens in a film, book or game | tell
overcrowding | too many people in one place | many
rendition | the way somebody sings or plays a piece | perform | +sing sang sung song songs perform performed anthem
    music version carol album band -cia terror torture suspect artist* draw* paint* architect* digital
depiction | the way somebody or something is shown in a picture or story | show
propensity | a natural way of often doing a certain thing | often
trailblazer | the first person who does something that others do after | first people
precision | being exact | exact |
    !equipment|propellers|engineering|tool|tools|machine|machines|machinery|strike|strikes|bombing|instruments|instrument|guided|manufacturing|parts|components|weapons|farming|agriculture|medicine
intermediary | a person or body that acts between two sides | people | -bank banks financial material materials
    chemical* !funding|services
misfortune | something bad that happens by chance | bad
havoc | great damage and disorder | disorder
demolition | the pulling down of a building | destroy | !job|derby|man -penalty goal match rugby
solace | comfort in a time of sadness or trouble | help
conquest | taking something by force or by winning | win
entrepreneurship | starting businesses and taking risks in them | work
redress | the putting right of a wrong, as by a payment | mend | ~to|help|and|can|could|will|would|must|not|should|may
upsurge | a rise that comes suddenly | more
inequity | a lack of fairness | wrong
adulthood | the time when one is no longer a child | time
vengeance | punishing somebody for harm done to oneself | punish | ~a
typhoon | a violent storm in the western Pacific | storm | -raf jet* eurofighter* squadron* pilot*
headway | movement forward | gain | -minute* buses trains bridge* clearance
comeuppance | a punishment that somebody has earned | punish
resurrection | the return of what was dead or gone | return | -christ jesus easter church
tutelage | teaching and guidance | teach
mouthpiece | one that spreads the views of others | people say | -trumpet phone telephone boxer instrument flute
    saxophone teeth -snorkel* inhal* breath* pipe
penitentiary | a large prison for those who did grave wrong | prison | !term|terms|sentence|system
trespasser | a person who goes onto land or into a building without any right | people
passer-by (passers-by) | a person who happens to walk past | people
eyewitness | a person who saw what happened | people | !reports|report|account|accounts|testimony|news|video
latecomer | a person or firm that arrives or starts after the others | people
blacklist | the names of those who are not trusted or not let in | list
afterthought | something that gets attention only late and only a little | late
hassle | trouble that annoys | trouble
"""
