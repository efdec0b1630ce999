## Money

section-money = Money
money-offer = Money of your own, debts, benefits and grants
money-intro =
    You may be kept short, made to show every receipt, or left with debts that aren’t really yours. It’s called economic abuse.
    None of it is your fault. “They” means your partner, or the person doing this to you.
money-already = What do you already do to get by?
money-caution =
    Banks and benefit offices send letters, texts and emails.
    Think first about who might see one, and ask them to reach you in a safer way.
money-ask = A debt adviser, a benefits adviser, your bank, or a domestic abuse adviser.
money-together =
    Who decides about money at home?
    What debts or papers are in your name? What say did you have?
    If you needed money fast, where could it come from?

money-group-own = Money of my own
money-account = I have an account that’s only mine.
money-account-hint = A different bank is safest, with an email they can’t open and no letters home. Sort codes can show an area: ask for one that is “non-geographic”, so it doesn’t show where you live.
money-account-worse = Take care if a card or letter could be found, or your pay stops reaching the old account.
money-aside = I put a little aside when I can.
money-aside-hint = Small sums still help. Someone safe could hold it for you.
money-aside-worse = Take care if they count the money or check receipts.
money-bank = I ask my bank how it can help.
money-bank-hint = Many banks have a team for this, and have signed the Financial Abuse Code. Ask how to separate your money, change passwords, and be reached safely.
money-bank-worse = Take care if an account is joint. They may be told of changes, so ask first.
money-mortgage = I tell the lender about our joint mortgage.
money-mortgage-hint = They may stop paying, or refuse to agree to a new deal or a sale. Say that it’s abuse and ask what the lender can do without their consent. Most big lenders have signed the Financial Abuse Code. A solicitor can advise you on the home itself.
money-mortgage-worse = Take care if the lender writes to both of you.
money-notes = I keep a note of money that’s taken or kept from me.
money-notes-hint = The date and the amount are enough. Someone you trust could look after it.
money-notes-worse = Take care if the note could be found.
money-post = My letters about money reach me safely.
money-post-hint = If you’ve moved to be safe, ring Royal Mail’s team on 03457 777 888 before your post is redirected, and don’t apply online. A letter usually goes to the old address: ask them not to send it. There can be a fee.
money-post-worse = Take care if they open your post or watch the letterbox.

money-group-debts = Debts
money-debt = I ask for help with debts I was made to take on.
money-debt-hint = This is called coerced debt. The Financial Support Line knows about it. A lender may agree to write some of it off once it knows what was done to you.
money-form = I ask about the Economic Abuse Evidence Form.
money-form-hint = A trained debt adviser fills it in with you. It tells the people you owe what was done to you, so you don’t have to say it again each time.
money-credit = I check what loans are in my name.
money-credit-hint = Look at your credit report. It can show debts you knew nothing about, and who you’re linked to.
money-credit-worse = Take care if you’ve moved. While you’re linked, they may see where. An adviser can help.
money-sign = I ask for advice before I sign anything.
money-sign-hint = A loan, a house, a car. If it isn’t safe to say no, that’s not your fault. Tell an adviser afterwards that you were made to sign.
money-sign-worse = Take care if they push you to sign at once.

money-group-help = Help with money
money-benefits = I ask what benefits I could get.
money-benefits-hint = A benefits adviser can work out what you’d get now, and what you’d get if you left. Once you’ve separated, they can’t see a new claim that’s only yours.
money-benefits-worse = Take care if your claim is a joint one. They may see what you write.
money-jobcentre = I tell the jobcentre, if that’s safe.
money-jobcentre-hint =
    In England, Wales and Scotland you can ask for a private room. With a letter about abuse in the last six months, from a GP, a social worker or a charity, say, you may not have to look for work for 13 weeks, or 26 if you’re the main carer of a child. Ask what the conditions are.
    On a new claim you can ask for an advance. It’s a loan, taken back from later payments. For Northern Ireland, ask an adviser.
money-jobcentre-worse = Take care if they can get into your online account.
money-split = I ask about split payments of Universal Credit.
money-split-hint = Part of what a couple gets is then paid to you. They don’t have to agree, and you don’t need proof, but it isn’t always given. Talk to an adviser first.
money-split-worse = Take care when it starts. They will see that they get less, and may be told.
money-child = I ask for child maintenance without contact.
money-child-hint =
    In England, Wales and Scotland, tell the Child Maintenance Service about the abuse. There’s no fee to apply. Ask for Collect and Pay: the service takes the money and passes it on, for a fee.
    If they choose to pay you themselves, the service can give them your bank details, so you needn’t speak. Use a non-geographic sort code. Northern Ireland has its own service.
money-child-worse = Take care when they’re told that you’ve applied.
money-grants = I ask about grants.
money-grants-hint = In England, ask your council about the Crisis and Resilience Fund. In Scotland, ask it about the Scottish Welfare Fund. Wales has the Discretionary Assistance Fund, Northern Ireland has Discretionary Support. An adviser may know of more, for leaving or for a new home.
