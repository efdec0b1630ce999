## Money

section-money = Money
money-offer = Money of your own, debts, benefits and grants
money-intro =
    You may be kept short, made to show each receipt, or have debts that are not really yours.
    That is not your fault. “They” here means the person, or people, who hurt or frighten you.
money-already = What do you already do to get by?
money-caution =
    Banks and benefit offices send letters, texts and emails.
    You could think first about who might see one, and ask to be reached in a safer way.
money-ask = You could ask a debt adviser, a benefits adviser, your bank or an advocate.
money-together =
    Who decides about money at home?
    What debts or papers are in your name? What say did you have?
    If you needed money fast, what could help?

money-group-own = Money of my own
money-account = I have an account that is only mine.
money-account-hint = You could use a bank that they do not use, and a safer email. You could ask for no letters to your home.
money-account-worse = a card or a letter is found, or your pay stops going into the old account.
money-aside = I put a little by when I can.
money-aside-hint = Small sums still help. A friend could hold it for you.
money-aside-worse = they count the money or check the receipts.
money-bank = I ask my bank how it can help.
money-bank-hint = Some have staff for this. They may know how to part your money from theirs, and how to reach you safely.
money-bank-worse = a joint account is changed, as they may be told. You could ask about that first.
money-notes = I keep a note of money that is taken or kept from me.
money-notes-hint = The day and the sum are enough. Someone you trust could keep it.
money-notes-worse = the note is found.

money-group-debts = Debts
money-debt = I ask for help with debts I was made to take on.
money-debt-hint = This is called coerced debt. The Financial Support Line knows about it.
money-form = I ask about the Economic Abuse Evidence Form.
money-form-hint = A trained debt adviser fills it in. It tells those you owe what was done to you. Then you need not say it each time.
money-credit = I check what loans are in my name.
money-credit-hint = This is a credit check. It can show debts that you did not know of, and who you are linked to.
money-credit-worse = you have moved and a link can show your new address. You could ask an adviser how to cut it.
money-sign = I ask for advice before I sign anything.
money-sign-hint = It may be a loan, a house or a car. If it is not safe to say no, that is not your fault.
money-sign-worse = saying no, or asking for time, puts you in danger.

money-group-help = Help with money
money-benefits = I ask what benefits I could get.
money-benefits-hint = An adviser can look at how things are now, and how they would be if you left.
money-benefits-worse = your claim is a joint one, as they may see what you ask.
money-split = I ask about split payments of Universal Credit.
money-split-hint = Part of what a couple gets is then paid to you. You could talk it through with an advocate first.
money-split-worse = they are paid less, as they will see it. They may be told as well.
money-grants = I ask about grants.
money-grants-hint = An advocate may know of money for leaving, or for a new home.
