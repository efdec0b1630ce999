## Getting ready

section-leaving = Getting ready
leaving-offer = If you may want to go: when, where to, and who helps
leaving-intro =
    You may go soon, one day, or not at all. Only you can say.
    “They” means your partner, or anyone who hurts or frightens you. You know what they’re like when they sense a change.
    You can do this bit by bit. An advocate can do it with you.
leaving-already = What have you already got ready, or thought through?
leaving-caution =
    Leaving, and just after, can be the most dangerous time. If you can, talk to an advocate (a trained worker) first.
    If it’s urgent, leave everything and go. If you’re in danger, ring 999.
leaving-together =
    What worries you most about leaving?
    What might they do if they found out?
    What needs to be ready first? What can wait?

leaving-group-help = Who’s with me
leaving-advocate = I talk to an advocate before I go.
leaving-advocate-hint = An advocate is on your side, and knows how dangerous this time can be. Plan the day together.
leaving-advocate-worse = Take care if they look at your call list or the phone bill.
leaving-knows = I choose who knows. The rest can wait.
leaving-knows-hint = One person may be enough. You don’t have to tell your partner, or explain it to anyone.
leaving-knows-worse = Take care if someone might tell them, or if they seem to guess.

leaving-group-where = Where and when
leaving-where = I know where I’d go.
leaving-where-hint = A friend’s, a refuge, a room from the council. Somewhere they don’t know about is safest.
leaving-where-worse = Take care if it’s the first place they’d look.
leaving-refuge = I ask about a refuge.
leaving-refuge-hint =
    A refuge is a safe house with a private address. A helpline can look for a place. Some are for men.
    It may be a long way off. Ask if your fare can be paid.
leaving-council = I can ask any council for help with housing.
leaving-council-hint =
    In England, Scotland and Wales, ask any council. Say that abuse has made you homeless. At night, ring its out-of-hours line.
    In England, if you qualify, it has to find you somewhere to stay while it looks into your case. It can’t pass you on to an area where you’d be at risk. Turned away? An advocate can ask with you.
    In Northern Ireland, ask the Housing Executive.
leaving-council-worse = Take care if your visa says “no public funds”. Ring a helpline first, if there’s time.
leaving-tenancy = I get advice before I give up my home.
leaving-tenancy-hint = Going away doesn’t have to mean losing it. Before you sign anything or give notice, ask a housing adviser or a solicitor.
leaving-tenancy-worse = Take care if you rent it together. In England, one tenant’s notice can end it for both.
leaving-when = I know when they’re out, and for how long.
leaving-when-hint = A work day or a trip. Have a second time in mind.
leaving-when-worse = Take care if they come home early, or watch the front door on their phone.
leaving-way = I know how I’d get there, and a second way.
leaving-way-hint = On foot, by bus, or with someone who drives. By day, and by night.
leaving-way-worse = Take care if your phone, your bank card or the car shows them where you are.
leaving-children = My children come with me.
leaving-children-hint = Tell them at the last moment, so that they have no secret to keep. If you can’t get to them, ring 999 and say so.
leaving-children-worse = Take care if there’s a court order, or you’d go abroad. Get advice first, if there’s time.

leaving-group-things = Things put aside
leaving-keys = I have spare keys.
leaving-keys-hint = For home, and the car if there is one. Someone you trust can hold them.
leaving-keys-worse = Take care if they’d notice that a set is gone.
leaving-money = I put a little money aside.
leaving-money-hint = Coins count. Someone you trust can hold it.
leaving-money-worse = Take care if they count the cash or see the account.
leaving-bag = Someone who isn’t friends with us both has my bag.
leaving-bag-hint = If a bag is too risky, a list in your head will do.
leaving-bag-worse = Take care if they’d notice that things have gone.
leaving-urgent = If it’s urgent, I leave everything.
leaving-urgent-hint = Papers can be replaced. You can go with nothing.
leaving-collect = I can ask the police to go back with me for my things.
leaving-collect-hint = Later, once you’re safe. The police can’t always do it.
leaving-collect-worse = Take care if you’d have to go in alone, even for a moment.

leaving-ask = An advocate or a domestic abuse helpline, before you go if you can. A housing adviser or a solicitor, about your home and your children.
