"""Nouns of trade, money and work: `noun (odd plural) | meaning | families | sense`.

A word stands here only where what it means in the news can be told: by the word alone or by others of its sentence.
"""

NOUNS_OF_ECONOMY = """
[trade]
consumer | a person who buys and uses goods or services | customer owner
investor | a person who puts money into a firm in order to earn more | business owner giver
economist | a person who studies how money, trade and work go together | business informer money science number
broker | a person who arranges sales or loans between others | business post | -power peace deal honest
trader | a person or firm whose business is to buy and sell | business
wholesaler | a person or firm that sells goods to shops in large amounts | business
distributor | a firm that brings goods to the shops that sell them | business | -film movie virus code computer
manufacturer | a firm that makes goods in large numbers | business
supplier | a firm that provides others with what they need | business giver
vendor | a person or firm that sells something | business
merchant | a person who buys and sells goods | business | -bank navy seaman venice ship marine
subcontractor | a person or firm that does a part of another’s job | business
contractor | a person or firm paid to do a certain job | business
freelancer | a person who works for different firms and belongs to none | business writer
executive | a person with a high post in a company | business post | +company compan firm bank corporate
    business industry media oil studio television record analyst -order branch power privilege committee
    scottish assembly
financier | a person who provides large sums of money for plans | business giver
subscriber | a person who pays regularly to receive something | customer owner
client | a person or firm that pays a professional for help | customer owner accused court | -software email web
    computer server peer-to-peer online
bidder | a person or firm that offers to pay a certain price | customer candidate business
purchaser | a person who buys something | customer owner
debtor | a person or firm that owes money | loser
lender | a person or bank that gives a loan | business giver
borrower | a person who has been given a loan | loser
insurer | a firm that pays for damage in return for regular payments | business
landlord | a person who lets others use a house or a flat for money | owner business | -pub bar beer closure
    licens alcohol drink
tenant | a person who pays to live in another person’s house | customer
billionaire | a person who has at least a thousand million pounds or dollars | business rich giver
miser | a person who hates spending money | rich
competitor | a person or firm that tries to do better than others | candidate opponent equal business
middleman (middlemen) | a person who passes goods or messages on between others | business post
corporation | a large company | business | -british broadcast bbc show programme
startup | a young company | business new
multinational | a large company that works in many countries | business
affiliate | a smaller company or group linked to a larger one | business union
cooperative | a business that belongs to the people who work in it or use it | business union owner
[money]
investment | putting money into something in order to earn more | money profit take
budget | a plan of how money is to be spent | money plan | -film movie low big-budget airline hotel
funding | money given for a purpose | money help | -round
allowance | money that somebody is given regularly | money help
wage | the pay for a worker’s job | money profit | -war battle campaign fight
salary (salaries) | the pay that a person gets each month for work | money profit | -cap
payroll | the list of the people whom a firm pays | list people | -tax loan
pension | money paid regularly to people who have stopped working because of age | money help
welfare | money and help from the state for people in need | money help | +state benefit poor poverty recipient
    program reform payment
dole | money that the state pays to people without work | money help | -bob bananas >(?!out)
grant | money given for a purpose by a state or a body | money help | +money million research fund university
    council student project
endowment | money given to a school or body to live on for good | money help
donation | money or goods given to help a cause | money help giver | -organ blood
surcharge | an extra payment on top of the usual price | money tax more
rebate | a part of a payment that is given back | money less
discount | a cut in the price of something | less
instalment | one of several parts in which a sum is paid | part | +pay paid money loan payment debt price buy
installment | one of several parts in which a sum is paid | part | +pay paid money loan payment debt price buy
transaction | a piece of business in which something is bought or sold | sell business
loan | money that is borrowed and must be paid back | money | -deal spell season club striker midfielder player
    united signed signing
debt | money that is owed | money loss
liability (liabilities) | a debt, or the duty to pay for damage | duty loss money | +pay financ compan tax
    million billion damage court insur law
arrears (arrears) | money that should have been paid earlier | loss money
overdraft | a debt that one has by taking more from a bank than one has there | loss money
currency (currencies) | the money that a country uses | money | -political
wealth | a great amount of money and things of value | rich money | -of experience information knowledge data
affluence | having plenty of money | rich
poverty | being very poor | poor trouble loss
destitution | having no money and no home at all | poor trouble loss
hardship | difficult conditions of life, mostly for lack of money | poor trouble
unemployment | being without paid work | loss poor work
homelessness | having no place to live | poor trouble loss
equity | the value of the shares in a company | business money | +share stock market firm fund invest -private
    actor home gender racial
shareholding | the part of a company that somebody owns | business part
stake | a part of a company that somebody owns | business part | +percent cent firm company shares bought sell
    buy sold billion million bid -burn vampire tent
bond | a paper by which a state or a firm borrows money | money | +yield treasury govern invest market debt
    issue -james film movie
commerce | the buying and selling of goods | business sell | -chamber department secretary
auction | a sale at which the one who offers most gets the goods | sell
bargaining | talks about a price or conditions | talks | -chip power
haggling | long arguing about a price | talks argument
purchase | something bought, or the buying of it | take get
output | the amount that is made in a time | number | +factor oil industr econom produc manufactur firm -input
    device video audio laser
proceeds (proceeds) | the money that a sale or an event brings in | profit money | +sale sell sold charity
    auction money ticket event concert
profitability | being able to earn more than one spends | profit rich
payout | a sum of money that somebody receives | money profit
bonus (bonuses) | an extra payment for good work | money more profit | -point goal feature dvd disc track try
expense | the money that something costs | money | >(?!of)
overheads | the regular costs of running a business | money
cutback | a reduction in what is spent or done | less
downsizing | making a company smaller by cutting jobs | less loss removal
outsourcing | letting another firm do part of the work | send
offshoring | moving jobs to a country where work is cheaper | send leaving
globalisation | the growing together of the world’s trade and ways of life | union together
globalization | the growing together of the world’s trade and ways of life | union together
industrialisation | the building up of factories and machines in a country | factory more growth
industrialization | the building up of factories and machines in a country | factory more growth
deregulation | taking away rules that limit what firms may do | less allow change
nationalisation | the taking over of firms by the state | take
nationalization | the taking over of firms by the state | take
liberalisation | making rules less strict | less allow change
liberalization | making rules less strict | less allow change
diversification | adding new kinds of goods or business | more new difference
expansion | growing larger or opening more places | more growth rise
contraction | becoming smaller | less | -muscle womb labour pregnan
slowdown | a time when growth or movement gets weaker | less loss
depression | a long time when business is very bad and many have no work | loss less | +econom 1930s great bank
    unemploy -symptom mental illness anxiety suffer postnatal clinical doctor patient
boom | a time when business grows fast | rise growth | +econom market price hous industr sales -gate box
    microphone loud
turnaround | a complete change from bad to good | change rise
recovery | getting better again after a bad time | again rise | +econom market growth recession job business
deflation | a general fall in prices | less loss
hyperinflation | a rise of prices that is out of control | rise
devaluation | making a country’s money worth less | less loss
depreciation | losing value over time | less loss
rationing | letting each person have only a fixed amount | limit less
shortage | not having enough of something | less lack
scarcity | being hard to get because there is little of it | less lack
imbalance | an unfair or harmful difference between two things | difference unfair
trend | the general direction in which things are changing | way change | -twitter micro topic hashtag
[work]
employment | having a paid job | work
recruitment | the finding of new people for a job or a group | choose get
apprenticeship | a time of learning a trade at work | learner
internship | a time of work as a learner in a firm or an office | learner
promotion | moving up to a better post or a higher division | rise more | +job rank division league post manager
    officer season salary career -sale advert ticket product campaign market film movie
retirement | giving up work because of age | leaving end removal loss
severance | the ending of a worker’s job | loss removal end | -package pay
walkout | leaving work or a meeting as a protest | leaving protest stop
stoppage | a stop of work as a protest | stop protest | +work strike worker union -time minute goal half injury
    referee
lockout | keeping workers out until they accept the boss’s conditions | stop force
picket | a group of workers who stand outside to keep others from working | protest people | -fence white
absenteeism | often staying away from work or school | leaving failure
workload | the amount of work that somebody has to do | much number
productivity | how much is made or done in a certain time | good number
competitiveness | being able to do as well as others | good equal
flexibility | being able to change easily when needed | change open allow
reliability | being able to be trusted | trust honest
workplace | the room or building in which people do their jobs | office
headquarters (headquarters) | the main office of a firm or a body | office first
colleague | a person with whom one works | friend equal together
subordinate | a person who works under another | loser post
superior | a person who stands above another at work | post power | +officer his her their boss order -court
trainee | a person who is being taught a job | learner
foreman (foremen) | the man in charge of a group of workers | post | -jury george
craftsman (craftsmen) | a man who makes things skilfully by hand | skill
artisan | a person who makes things skilfully by hand | skill
partnership | working together of two people or firms | together union friend
deadline | the time by which something must be done | limit end
schedule | a plan of when things will happen | plan list | -caste
priority (priorities) | what is most important and has to come first | important first list wish plan
strategy (strategies) | a plan for reaching an aim | plan trick way list
procedure | the fixed way in which something is done | way | -surgery surgical medical heart doctor hospital
    patient
prerequisite | something that must be there before something else is possible | condition
requirement | something that is needed or demanded | condition demand law duty order limit
guarantee | a firm promise that something will be done | promise
assurance | a firm promise | promise | -insur
commitment | a promise to do something, or giving oneself to it | promise duty support
logistics (logistics) | the work of moving people and goods to where they are needed | send
inventory (inventories) | all the goods that a firm has in store | goods collection list
shipment | a load of goods that is sent | goods send
cargo (cargoes) | the goods that a ship or plane carries | goods send | -pants shorts
freight | goods that are carried by train, ship or lorry | goods send
warehouse | a large building in which goods are kept | goods store
"""
