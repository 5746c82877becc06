"""Fixed names of markets, firms and public life, for the tables of names, written as in them.

Their wrong answers are what the single words might be taken for (`rivals/misreadings.txt`).
"""

MONEY_NAMES = """
money market | the lending of large sums for a short time | money | borrow
money supply | all the cash and bank deposits in a country | money | trust | -famil* household*
tender offer | a public bid to all owners of a firm for their shares | money | buy | +share* stock stockpil*
    stockmarket* compan* firm
common stock | the ordinary shares in a company | money | share | -words language languages knowledge @food
preferred stock | shares whose owners are paid before others | money | share
balance of payments | all that comes into a country in money, minus what goes out | figure | lack
current account | what a country earns abroad, minus what it spends there | figure | lack | +deficit surplus trade
    trader* balance -bank banker* customer cheque saver* saving* branch
trade balance | how much more or less a country sells abroad than it buys | figure | lack
trade war | a quarrel of states that tax each other’s goods | event | war quarrel
prime rate | what the most trusted borrowers pay for a loan | figure | borrow
base rate | the interest on which other loans depend | figure | borrow | +bank banker* lend* interest
futures market | a place for deals in things that are handed over on a later date | money | exchange
spot market | deals in goods that are handed over at once | money | exchange
market maker | a dealer who is always ready to buy and sell | people | exchange
free market | buying and selling without control by the state | money | trade | -square stalls stall sunday saturday
    crafts vegetables
credit line | the sum up to which somebody may borrow | money | borrow | -@stage
line of credit (lines) | the sum up to which somebody may borrow | money | borrow
leveraged buyout | the purchase of a firm, mostly with borrowed money | money | buy
junk bond | a risky loan that promises high interest | money | borrow
grace period | time allowed before one must pay or obey | time | borrow
letter of intent (letters) | a paper that says what one plans to do or agree to | matter | agree | -@sport college
    basketball athlete
book value | what something is worth in a firm’s accounts | figure | need | -@road
working capital | the money that a firm needs for its daily business | money | fund | !of
stock split | giving several shares for an old one | money | share | -reverse !into its
capital gain | what one earns by selling something at a higher price | money | profit | -city
hard currency (currencies) | money that is trusted in all countries | money | trust
blue chip | a share in a large and safe firm | money | share | >and . , that which are is have has will in on to
bull market | a time in which prices, mostly of shares, keep rising | money | time | -@animal farmers farmer breeders
bear market | a time in which prices, mostly of shares, keep falling | money | time | -@animal zoo
price war | a contest of sellers who ask for less and less | money | contest
bad debt | a loan that is unlikely to be paid back | money | borrow
white knight | a firm that saves another from a buyer | money | buy | +bid bidder* takeover acquir* offer tender
    -chess castle armour queen moves
tax haven | a place where little has to be given to the state | money | less
down payment | the first part of a price | money | part
marginal seat | a place in parliament that more than one party might win | vote | contest | +party election tor
    labour* liberal* conservative voter mp
electoral roll | the list of people who may vote | vote | list
industrial action | a strike or another protest by workers | event | quarrel
picket line | striking workers who stand outside and try to stop others from going in | group | quarrel
legal aid | help with a court case for those who cannot pay a lawyer | court | help | !who to
clinical trial | a test of a new treatment on people | event | test
immune system | what protects the body from illness | nature | body | -program software phones computers network
super PAC | a group that may spend as it likes on a campaign | group | fund
snap election | a public vote called suddenly and early | vote | choose
lower house | the larger of the two parts of a parliament | group | body | +parliament* vote voter* seat election
    bill mp lawmaker legislat* congress*
purchasing power | how much one can get for the money one has | figure | need
digital divide | the gap between those who use computers and those who do not | matter | unfair
profit-taking | selling what has become dearer, to have the profit | money | sell
capital spending | money that firms put into buildings and machines | figure | spend
tax relief | a lowering of what people owe to the state | money | less
import quota | a limit on how much may be bought from abroad | rule | rule
price support | state help that keeps up what farmers are paid | money | help | +farm* sugar* crop* grain corn beef
    soybean wheat dairy cane
exchange control | a state limit on changing money into that of other countries | rule | rule | -stock
coalition government | ministers from several parties who rule together | group | body
critical acclaim | praise from those who judge art for a living | stage | praise
rights issue | an offer of new shares to a firm’s owners | money | sell | +share shares shareholder shareholders
    investor investors capital stock pence bank -human civil privac* abus* cyber* gay* women animal abortion voting
    land
gross national product | the value of all that a country makes and does in a year | figure | economy
net income | what is left when all costs are paid | figure | profit
mutual fund | money of many people that is invested together | money | fund
arms embargo | a ban on selling weapons to a country | rule | weapon
arms control | agreements to have fewer weapons | matter | weapon | -china embargo* export*
windfall tax (taxes) | what firms owe the state for a large gain that came by luck | money | tax
stealth tax (taxes) | money for the state that people hardly notice they pay | money | tax
"""
