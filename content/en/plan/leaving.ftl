## Getting ready to go

section-leaving = Getting ready to go
leaving-offer = If you may want to go: when, where to, and who helps
leaving-intro =
    You may go soon, one day, or not at all. Only you can say.
    You can do this bit by bit. An adviser can do it with you.
leaving-already = What have you already got ready, or thought through?
leaving-caution =
    Leaving, and just after, can be the most dangerous time. If you can, talk to a domestic abuse adviser first.
    If it’s urgent, leave everything and go. If you’re in danger, ring 999.
    “They” means your partner, or anyone who hurts or frightens you.
leaving-together =
    What worries you most about leaving?
    What might they do if they found out?
    What needs to be ready first?

leaving-group-help = Who’s with me
leaving-advocate = I talk to an adviser before I go.
leaving-advocate-hint = An adviser is on your side. Plan the day together. If you’re reported missing, the police need to see you’re safe. At 18 or over, you don’t have to go home, and can ask that nobody is told where you are.
leaving-advocate-worse = Take care if they look at your call list or the phone bill.
leaving-knows = I choose who I tell, and when.
leaving-knows-hint = One friend may be enough. It’s safest if the person you’re leaving only finds out afterwards.
leaving-knows-worse = Take care if someone might tell them, or if they seem to guess.

leaving-group-where = Where and when
leaving-where = I know where I’d go.
leaving-where-hint = A friend’s, a refuge or a room from the council. Somewhere they don’t know about is safest.
leaving-where-worse = Take care if it’s the first place they’d look.
leaving-refuge = I ask about a refuge.
leaving-refuge-hint =
    A refuge is a safe house with a private address. A helpline can look for a place. Some are for men. Not all take teenage sons or pets: ask.
    If it’s far, ask if your fare can be paid.
leaving-council = I can ask any council for help with housing.
leaving-council-hint =
    In England, Scotland and Wales, ask any council. Say that abuse has made you homeless. At night, ring its out-of-hours line.
    If you qualify, it has to find you somewhere to stay while it looks into your case. In England, it can’t pass you on to an area where you’d be at risk. Turned away? An adviser can ask with you.
    In Northern Ireland, ask the Housing Executive.
leaving-council-worse = Take care if your visa says “no public funds”. Ring a helpline first, if there’s time.
leaving-tenancy = I get advice before I give up my home.
leaving-tenancy-hint = Going away doesn’t have to mean losing it. Ask a housing adviser or a solicitor before you sign anything.
leaving-tenancy-worse = Take care if you rent it together. In England, one tenant’s notice can end it for both.
leaving-when = I know when they’re out, and for how long.
leaving-when-hint = When they’re at work or away. Have a second time in mind.
leaving-when-worse = Take care if they come home early, or watch the front door on their phone.
leaving-way = I know how I’d travel, and a second way.
leaving-way-hint = On foot, by bus or with someone who drives. Keep the address out of satnavs and apps.
leaving-way-worse = Take care if your phone, bank card or car shows them where you are.
leaving-children = My children come with me.
leaving-children-hint = Tell them at the last moment, so they have no secret to keep. Plan who fetches them from school. If you can’t get to them, ring 999 and say so. If you had to go without them, see a solicitor at once.
leaving-children-worse = Take care if there’s a court order, or you’d take them abroad. Get advice first, if there’s time.

leaving-group-things = Things put aside
leaving-keys = I have spare keys.
leaving-keys-hint = For home and the car. Someone you trust can hold them.
leaving-keys-worse = Take care if they’d notice a set is gone.
leaving-money = I put a little money aside.
leaving-money-hint = Coins count. Someone you trust can hold it.
leaving-money-worse = Take care if they count the cash or see the account.
leaving-bag = My bag is with someone who’s my friend, not theirs.
leaving-bag-hint = Too risky? A list in your head will do.
leaving-bag-worse = Take care if they’d notice things are gone.
leaving-urgent = If it’s urgent, I leave everything.
leaving-urgent-hint = You can go with nothing.
leaving-collect = I can ask the police to go back with me for my things.
leaving-collect-hint = Later, once you’re safe. The police can’t always do it.
leaving-collect-worse = Take care if you’d have to go in alone, even for a moment.

leaving-ask = A domestic abuse adviser or helpline, before you go if you can. A housing adviser or a solicitor, about your home and children.
