## Getting ready

section-leaving = Getting ready
leaving-offer = If you may want to go: when, where to, and who helps
leaving-intro =
    You may go soon, one day, or not at all. Only you can say.
    “They” means the person, or people, who hurt or frighten you. You know how they are when they sense a change.
    You can do this bit by bit. An advocate can do it with you.
leaving-already = What have you already got ready, or thought through?
leaving-caution =
    The time around leaving can be the most dangerous. You could talk to an advocate (a trained worker) before you go.
    If it is urgent, leave everything and go. If you are in danger, ring 999.
leaving-together =
    What worries you most about leaving?
    What might they do if they found out?
    What would need to be ready first? What could wait?

leaving-group-help = Who is with me
leaving-advocate = I talk to an advocate before I go.
leaving-advocate-hint = An advocate is on your side and knows what can happen at this time. You could plan the day together.
leaving-advocate-worse = the call shows on your phone or on the bill.
leaving-knows = I choose who knows. The rest can wait.
leaving-knows-hint = One person may be enough. You do not owe anyone a talk before you go.
leaving-knows-worse = someone tells them that you are going, or they guess.

leaving-group-where = Where and when
leaving-where = I know where I would go.
leaving-where-hint = With a friend, in a refuge, in a room from the council. A place that they do not know is safest.
leaving-where-worse = it is the first place that they would look.
leaving-refuge = I ask about a refuge.
leaving-refuge-hint =
    That is a safe house, and its address is kept private. A helpline can look for a place.
    It may be a long way off. You could ask if your fare can be paid.
leaving-council = I can ask any council for help with housing.
leaving-council-hint =
    It need not be your own. It has to look at your case. Its out-of-hours line can look for a place for tonight.
    If you are turned away, an advocate can ask again with you. In Northern Ireland you ask the Housing Executive.
leaving-council-worse = your right to be in the UK is not settled. You could get advice first, if there is time.
leaving-tenancy = I get advice before I give up my home.
leaving-tenancy-hint = To go away need not mean to give it up. A housing adviser or a solicitor can tell you more.
leaving-when = I know when they are out, and for how long.
leaving-when-hint = It may be a work day or a trip. A second time in mind can help.
leaving-when-worse = they come back early, or see the front door on their phone.
leaving-way = I know how I would get there, and a second way.
leaving-way-hint = On foot, by bus, or with someone who drives. By day or by night.
leaving-way-worse = your phone, your card or the car shows them where you are.
leaving-children = My children come with me.
leaving-children-hint = You could tell them at the last moment, so that they have no secret to keep. If you cannot get to them, ring 999 and say so.
leaving-children-worse = a court has made an order about them. You could get advice first, if there is time.

leaving-group-things = Things put by
leaving-keys = I have spare keys, for home and for the car.
leaving-keys-hint = Someone you trust could keep them.
leaving-keys-worse = they notice that a set is gone.
leaving-money = I put a little money by.
leaving-money-hint = Coins count. Someone you trust could hold it.
leaving-money-worse = they count the money or see the account.
leaving-bag = Someone who is not a friend of us both holds my bag.
leaving-bag-hint = If a bag is too risky, a list in your head will do.
leaving-bag-worse = they see that things have gone.
leaving-urgent = If it is urgent, I leave everything.
leaving-urgent-hint = Papers can be got again. You need nothing in your hands to go.
leaving-collect = I can ask the police to go back with me for my things.
leaving-collect-hint = That is for later, once you are safe. The police cannot always do it.
leaving-collect-worse = you go back alone, even for a moment.

leaving-ask = An advocate or a domestic abuse helpline, before you go if you can. A housing adviser or a solicitor, about your home and your children.
