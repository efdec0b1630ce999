## Money

section-money = Money
money-offer = Money of your own, debts, benefits and grants
money-intro =
    You may be kept short, made to show every receipt, or left with debts that aren’t really yours. It’s called economic abuse.
    None of it is your fault.
money-already = What do you already do to get by?
money-caution =
    Banks and benefit offices send letters, texts and emails.
    Think first about who might see one. Ask the bank or office for a safer way to reach you.
    “They” means your partner, or the person doing this to you.
money-ask = A debt adviser, a benefits adviser, your bank, or a domestic abuse adviser.
money-together =
    Who decides about money at home?
    What debts or papers are in your name? Did you have a say in them?
    If you needed money fast, where could it come from?

money-group-own = Money of my own
money-account = I have an account that’s only mine.
money-account-hint = A different bank is safest. Give it an email they can’t open, and ask for no letters. If they’ll pay money in, ask for a “non-geographic” sort code: it doesn’t show where you live.
money-account-worse = Take care if a card or letter could be found, or they’d see that your pay goes elsewhere.
money-aside = I put a little aside when I can.
money-aside-hint = Small sums help. Someone safe could hold it.
money-aside-worse = Take care if they count the money or check receipts.
money-bank = I ask my bank how it can help.
money-bank-hint = Many banks have a team for this: say it’s economic abuse. Ask how to separate your money, change passwords and be reached safely. Either of you can usually empty a joint account.
money-bank-worse = Take care if an account is joint. They may be told of changes, so ask first.
money-mortgage = I tell our mortgage lender what’s happening.
money-mortgage-hint = They may stop paying, or refuse to agree to a new deal or a sale. Say that it’s abuse, and ask what the lender can do without their consent. A solicitor can advise on the home.
money-mortgage-worse = Take care if the lender writes to both of you.
money-notes = I keep a note of money that’s taken or kept from me.
money-notes-hint = The date and amount are enough. Someone you trust could keep it.
money-notes-worse = Take care if the note could be found.
money-post = My letters about money reach me safely.
money-post-hint = If you’ve moved to be safe, ring Royal Mail on 03457 777 888 to have your post redirected. Don’t apply online. A letter usually goes to the old address: ask the team not to send it. There can be a fee.
money-post-worse = Take care if they open your post or watch the letterbox.

money-group-debts = Debts
money-debt = I ask for help with debts I was made to take on.
money-debt-hint = This is called coerced debt. The Financial Support Line knows about it: see “Who can help with this”. Once a lender knows, it may agree to write some of it off.
money-form = I ask about the Economic Abuse Evidence Form.
money-form-hint = A trained debt adviser fills it in with you. It tells the people you owe what was done to you, so you needn’t keep saying it.
money-credit = I check what loans are in my name.
money-credit-hint = Your credit report is free from Experian, Equifax and TransUnion. It can show debts you knew nothing about, and joint accounts that still link you.
money-credit-worse = Take care if you’ve moved: while you’re linked, they may see your new address. An adviser can help.
money-sign = I ask for advice before I sign anything.
money-sign-hint = A loan, a house, a car. If it isn’t safe to say no, that’s not your fault. Afterwards, tell an adviser you were made to sign.
money-sign-worse = Take care if they push you to sign at once.

money-group-help = Help with money
money-benefits = I ask what benefits I could get.
money-benefits-hint = A benefits adviser can work out what you’d get now, and if you left. In England, Wales and Scotland, an ex can’t see a new claim of your own. Ask the work coach first if it’s unlinked from the old one. An ex whose own payments change may guess.
money-benefits-worse = Take care if your claim is joint: they may see it. If your visa says “no public funds”, get immigration advice first.
money-jobcentre = I tell the jobcentre, if that’s safe.
money-jobcentre-hint =
    In England, Wales and Scotland you can ask for a private room. Once you live apart from them, you may not have to look for work for 13 weeks, or 26 if you’re the main carer of a child. You need a letter about abuse in the last six months, such as from a GP or a charity. Ask first what else is needed.
    On a new claim you can ask for an advance: a loan, taken back from later payments. For Northern Ireland, ask an adviser.
money-jobcentre-worse = Take care if they can get into your online account.
money-split = I ask about split payments of Universal Credit.
money-split-hint = Part of what a couple gets is then paid to you. You don’t need proof or their consent, but it isn’t always given. Talk to an adviser first.
money-split-worse = Take care when it starts: they’ll see that they get less, and may be told.
money-child = I ask for child maintenance without speaking to them.
money-child-hint =
    In England, Wales and Scotland, tell the Child Maintenance Service about the abuse. Applying is free. Ask for Collect and Pay: the service takes the money and passes it on, for a fee.
    If they choose to pay you themselves, the service can give them your bank details. Use a non-geographic sort code. Northern Ireland has its own service.
money-child-worse = Take care when they’re told that you’ve applied.
money-grants = I ask about grants.
money-grants-hint = In England, ask your council about the Crisis and Resilience Fund. In Scotland, ask yours about the Scottish Welfare Fund. Wales has the Discretionary Assistance Fund. Northern Ireland has Discretionary Support. An adviser may know of more.
money-grants-worse = Take care if your visa says “no public funds”: some grants count. Get advice first.
