"""Fixed names of business, courts and polls, each with its meaning: `phrase | meaning | frames | families | sense`."""

NAMES_OF_PUBLIC_LIFE = """
rule of law | the idea that everybody, also the powerful, must obey the courts | right | court
price tag | the amount that something costs | figure | need | +million* billion* bn* £ $ cost costly
interest rate | the share that one must pay for borrowing money | figure | borrow
budget deficit | the amount by which spending is greater than the money coming in | figure | lack
trade deficit | how much more a country buys abroad than it sells there | figure | lack
trade surplus | how much more a country sells abroad than it buys | figure | lack
market share | the part of all sales that one seller has | figure | part
joint venture | a business run together by two or more partners | money | firm
hedge fund | a firm that invests rich people’s money at high risk | money | firm
pension fund | money that is collected and invested for people’s old age | money | fund
tax break | a rule letting some people or firms pay the state less | money | less
stimulus package | a set of steps by which a state tries to make business grow | money | help
profit warning | a firm’s message that it will earn less than expected | money | less
profit margin | how much of the money from sales is left after costs | figure | profit
hostile takeover | the buying of a firm against the will of its leaders | money | buy | +firm compan* share* bid
    bidder* bank banker* group business*
takeover bid | an offer to buy a company and so control it | money | buy
minimum wage | the lowest pay that an employer may give | figure | pay
credit rating | a judgement on how well somebody can pay back debts | figure | trust
black market | buying and selling that is against the law | money | wrong
consumer confidence | how hopeful buyers are about the economy and their own money | figure | trust
consumer spending | what people pay for goods and services | figure | spend
exchange rate | the price of one country’s money in that of another | figure | exchange
stock exchange | a place where shares of firms are bought and sold | money | place
stock market | the buying and selling of shares of firms | money | place
venture capital | money that is put into new and risky firms | money | fund
trade barrier | a rule or a tax that makes buying from abroad harder | money | rule
grand jury (juries) | people who decide whether there is to be a trial | court | people | !prize award -@stage
    festival
plea deal | an offer of a milder punishment to somebody who admits a crime | punishment | deal
plea bargain | an offer of a milder punishment to somebody who admits a crime | punishment | deal
class action | a case brought to a court by many people together | court | case | ~first world business middle working
death penalty (penalties) | having to die for a crime that one has done | punishment | death
capital punishment | having to die for a crime that one has done | punishment | death
life sentence | the heaviest prison punishment, which may last until death | punishment | prison | -disease illness
    diagnos* diabet* poverty feels disabilit*
suspended sentence | a punishment that need not be served if one does no more wrong | punishment | suspended
community service | unpaid work for the public as a punishment | punishment | service | +court courtroom*
    courthouse* judge* sentence convict* hours guilty -pupils school students diploma college scouts volunteers
house arrest | being kept as a prisoner in one’s own home | punishment | home
due process | the fair and proper steps that law or rules demand | right | court
civil liberties | the rights and freedoms of every person in a country | right | rights
search warrant | a paper from a judge that lets the police look through a place | court | search
arrest warrant | a paper from a judge that lets the police take somebody prisoner | court | arrest
hate crime | an offence against people because of their race, religion or the like | crime | hate
money laundering | hiding that wealth comes from crime | crime | launder
insider trading | using a firm’s secret knowledge to make money on its shares | crime | trade
battleground state | a region where the vote may go either way | vote | place
exit poll | a survey that asks people leaving the voting place how they voted | vote tally | ask
opinion poll | a survey in which people are asked what they think | vote tally | ask
approval rating | the share of people who think somebody in public life does well | vote tally | part
polling station | a building to which people go to vote | vote | place
general election | the main public vote to choose who will hold office | vote | choose | -senat* primar* november
    nominat* nominee* governor* trump clinton
by-election | a vote held in one area to fill a seat that has become empty | vote | choose
stump speech (speeches) | a talk that a candidate gives again and again | vote | talk
attack ad | a paid political message that speaks badly of a rival | vote | talk
popular vote | the choices of ordinary people in an election, counted together | vote tally | part
electoral college | the body of persons who formally choose a president or leader | vote | body
party line | the opinion that members of a political group should hold | vote | opinion | -lines along* across
    cross* phone telephone neighbours
voter turnout | the share of people who take part in an election | vote tally | part
town hall meeting | a gathering at which people can put questions to a politician | vote | talk
proportional representation | a system in which seats are shared out by each party’s part of the votes | vote | system
two-horse race | a contest that only two can win | vote | contest | -horse horses
box office | the sale of tickets for films or shows | figure | earn | +film* movie weekend cinema* million* hit
    -ticket queu* booth counter* telephon* foyer*
free speech | the right to say openly what one thinks | right | speech
free trade | buying and selling between countries without taxes or limits | right | trade | -union unionis* unioniz*
    solidarity
self-defense | protecting oneself when attacked | right | protect
tax evasion | hiding money from the state so as to pay it less | crime | hide
identity theft | the crime of using another person’s name and data | crime | steal
contempt of court | not obeying a judge or showing no respect for him or her | crime | respect
obstruction of justice | hindering the police or the judges on purpose | crime | hinder
breach of contract | not doing what one has agreed to in writing | crime | agree
restraining order | a judge’s command that forbids somebody to do something | court | away
court order | a judge’s command that something must or must not be done | court | away
cross-examination | the questioning of a witness by the other side’s lawyer | court | ask
out-of-court settlement | an agreement between two sides without a judge | court | agree
freedom of the press | being able to print news without being told what to write | right | press
presumption of innocence | being treated as not guilty until the opposite is proved | right | innocent
equal pay | getting as much money as others for the same work | right | pay
"""
