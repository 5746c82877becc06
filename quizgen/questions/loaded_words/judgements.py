"""Words that judge in every sense they have, by what they are and whether they speak for or against."""

from __future__ import annotations

from quizgen.questions.likeness import lexicon

#: "A superb display": adjectives that speak for something.
PRAISING = lexicon(
    """admirable adorable amazing astute awe-inspiring awesome beautiful beloved breathtaking brilliant charismatic
    charming clever commendable compassionate courageous decent delightful dignified elegant enchanting enjoyable
    enlightened entertaining enviable excellent exceptional exemplary exhilarating exquisite fabulous fantastic
    fascinating faultless first-rate flawless formidable fruitful gallant generous gifted glamorous glorious gorgeous
    graceful gracious ground-breaking groundbreaking heart-warming heartening heartwarming helpful heroic hilarious
    honourable honorable humane iconic idyllic immaculate impeccable impressive incisive incredible ingenious
    innovative inspirational invaluable inventive irresistible laudable lovable lovely 
    magnificent majestic marvellous marvelous masterful masterly memorable meticulous meritorious miraculous
    noteworthy outstanding peerless perceptive phenomenal picturesque poignant praiseworthy priceless principled
    prudent remarkable resplendent selfless sensational sensible shrewd skilful skillful spectacular splendid
    statesmanlike stellar stunning stupendous stylish sublime superb talented tasteful terrific
    thought-provoking thoughtful thrilling timeless top-notch tremendous unforgettable unrivalled useful valiant
    virtuous visionary well-crafted well-deserved well-judged well-meaning well-run wise witty wonderful wondrous
    world-class worthwhile wholesome nice exciting interesting funny"""
)
#: "A shambolic vote": adjectives that speak against something.
BLAMING = lexicon(
    """abhorrent abject abominable absurd abysmal alarming amateurish annoying appalling arrogant asinine atrocious
    awful awkward baffling barbaric barmy baseless bigoted bizarre blinkered boring botched brazen brutal bungled
    bungling calamitous callous chaotic cheesy childish chilling clueless clumsy cold-blooded complacent condescending
    contemptible contemptuous contrived convoluted counterproductive counter-productive cowardly crass crazy cringeworthy crooked
    cruel cumbersome cynical daft dastardly deceitful deceptive demeaning deplorable depressing derisory despicable
    detestable devious diabolical dire disagreeable disappointing disastrous disgraceful disgusting disheartening
    dishonest dishonourable disingenuous disloyal dismal disproportionate disquieting disrespectful distasteful
    distressing disturbing divisive dodgy draconian dreadful dreary dubious dumb egregious embarrassing excessive
    exorbitant extortionate far-fetched farcical fatuous feckless feeble flagrant flawed flimsy foolhardy
    foolish frightening frivolous frustrating fruitless futile ghastly glaring gloomy greedy grim grotesque grubby
    gruelling half-baked half-hearted hapless hare-brained harebrained harrowing harsh hateful haughty heartbreaking heart-breaking
    heartless heavy-handed heinous hellish hideous hopeless horrendous horrible horrid horrific
    horrifying hypocritical idiotic ignorant ill-advised ill-conceived ill-judged ill-timed ill-tempered illogical immature
    immoral impractical inadequate inane inappropriate incoherent incompetent inconsiderate indecent indefensible inefficient inept
    inexcusable inexplicable infamous infuriating inhuman inhumane insane insensitive insincere insipid insulting
    intolerable irrational irresponsible irritating jingoistic lackadaisical lacklustre lackluster lamentable laughable lazy lousy
    ludicrous lurid malevolent malicious manipulative mean-spirited meaningless mediocre menacing merciless misguided
    misleading monstrous moronic muddled murky naive narrow-minded nasty needless nightmarish nonsensical notorious
    obnoxious obscene odious one-sided onerous oppressive ostentatious outlandish outrageous overblown overpriced overrated
    overzealous pathetic patronising patronizing perverse petty petulant pitiful pointless pompous pretentious preposterous 
    puerile questionable reckless regrettable repellent reprehensible repugnant repulsive ridiculous rude ruinous
    ruthless sadistic sanctimonious scandalous scary scathing self-defeating self-righteous self-serving selfish
    senseless shabby shambolic shameful shameless shocking shoddy short-sighted shortsighted sickening silly simplistic sinister slapdash
    slanderous sleazy slipshod sloppy smug soulless spineless spiteful squalid stupid substandard sub-standard tacky tasteless
    tawdry tedious terrible terrifying threadbare tiresome tragic treacherous troubling trite tyrannical ugly unacceptable unbearable
    uncaring unconvincing undignified unethical unfair unforgivable unfortunate unfounded unhelpful unimaginative unimpressive
    uninspired uninspiring unjust unjustifiable unjustified unlikeable unnecessary unpalatable unpatriotic unpleasant unprincipled unprofessional
    unrealistic unreasonable unsatisfactory unsavoury unsavory unscrupulous unseemly unsettling unsightly unsporting unthinkable untenable unwarranted unwelcome unwise
    unworkable unworthy upsetting useless vengeful vicious vile vindictive vulgar wasteful weird wicked woeful worrisome worrying worthless
    wretched wrong-headed wrongheaded xenophobic misogynistic unbelievable crippling"""
)
#: "A crucial vote": adjectives by which somebody weighs how much a thing matters, or how astonishing it is.
WEIGHING = lexicon(
    "astonishing astounding crucial extraordinary important staggering surprising unimaginable vital difficult tough"
)

WELL_DONE = lexicon(
    """admirably amazingly astonishingly beautifully bravely brilliantly cleverly commendably courageously deservedly
    elegantly expertly fortunately gallantly generously gracefully graciously heroically impeccably impressively
    ingeniously luckily magnificently marvellously masterfully mercifully remarkably rightly sensibly skilfully
    skillfully splendidly superbly thankfully wisely wonderfully flawlessly shrewdly valiantly honourably"""
)
BADLY_DONE = lexicon(
    """abysmally alarmingly appallingly arrogantly atrociously bizarrely blatantly brazenly brutally callously clumsily
    cruelly cynically deplorably disappointingly disastrously disgracefully dishonourably dismally disturbingly
    dreadfully embarrassingly excessively flagrantly foolishly grossly grotesquely hopelessly horribly horrifically hypocritically
    inadequately inappropriately ineptly inexcusably inexplicably irresponsibly laughably ludicrously maliciously mercilessly miserably
    misleadingly naively needlessly outrageously pathetically pitifully pointlessly preposterously regrettably ridiculously
    ruthlessly sadly savagely scandalously selfishly senselessly shamefully shamelessly shockingly sloppily spitefully
    stupidly tragically unacceptably unfairly unfortunately unjustly unreasonably unwisely viciously woefully worryingly wickedly
    notoriously recklessly unforgivably absurdly"""
)
SURPRISED = lexicon("strangely surprisingly oddly curiously astoundingly staggeringly")

GOOD_THINGS = lexicon(
    """bravery brilliance heroism ingenuity masterpiece generosity magnificence professionalism
    selflessness statesmanship masterclass"""
)
BAD_THINGS = lexicon(
    """absurdity abomination arrogance barbarism barbarity blunder blunders brutality buffoon bungling
    callousness charlatan charlatans cowardice coward cowards crook crooks debacle demagogue demagogues despot
    disgrace eyesore farce fearmongering fear-mongering fiasco folly foolishness gaffe gaffes greed
    hypocrisy hypocrite hypocrites idiocy idiot idiots incompetence ineptitude inhumanity insanity irresponsibility laziness lunacy lunatic
    madness mediocrity menace mismanagement mockery monstrosity moron morons nonsense recklessness savagery scaremongering scoundrel scoundrels
    shambles smugness stupidity thuggery traitor traitors travesty treachery tyranny wickedness
    claptrap hogwash gibberish cruelty """
)
BAD_DEEDS = lexicon(
    """botched bungled bungling mishandled mishandling mismanaged mismanaging squandered squandering pandering pandered
    sneered sneering whined whining gloated gloating ranted ranting fawning demonised demonising demonized demonizing
    vilified vilifying vilify belittled belittling belittle maligned scapegoating scapegoated 
    bamboozled hoodwinked meddled meddling bragged bragging brag
    demonise demonize squander bungle mishandle mismanage scaremonger pander gloat"""
)
