## Work and study

section-work = Work and study
work-offer = At work, at college, and on the way there
work-intro =
    For some, work or study is a place to breathe. For some, it is one more place to be found.
    “They” here means the person, or people, who hurt or frighten you. You know best what fits.
work-already = What do you already do to get through a day there?
work-caution =
    People at work or college may have to pass on what you say, or may let it slip.
    If they work there too, or know your boss, you could start with a helpline.
work-ask = You could ask an advocate, a union rep, or someone at work who looks after staff. At college, you could ask student support or a tutor.
work-together =
    Who at work, or where you study, could know?
    What may go wrong on the way there?
    What would help you to keep going there?

work-group-knows = Someone who knows
work-tell = I have thought about who to tell, and how much.
work-tell-hint = It may be a manager, a tutor or one kind colleague. “I need some help to be safe here” can be enough.
work-tell-worse = the one you tell is close to them, or likes to talk.
work-private = I ask what will stay private before I say more.
work-private-hint = You could ask what is written down, and who can see it.
work-kept = I tell someone when I am made late or kept away.
work-kept-hint = That can be part of the abuse. It may help if your manager or tutor hears it from you.
work-change = I ask for a change that would help me.
work-change-hint = It may be time off for court, or a break after a bad night. It may be a quiet room for a call.
work-change-worse = it shows at home, such as in your pay or your hours.
work-emergency = Someone I trust is down as my emergency contact.
work-emergency-hint = If you are ill or late, work may ring the name on your file. You could ask whose it is.
work-emergency-worse = they find out that their name was taken off.

work-group-there = While I am there
work-calls = Someone else takes my calls first.
work-calls-hint = A colleague could say only that you are not free.
work-calls-worse = they cannot get through, and come in person.
work-photograph = Reception has a photograph, and knows what to do.
work-photograph-hint = It could be to say that you are not in, or to ring 999. You choose who sees it.
work-photograph-worse = it gets passed round, or a friend of theirs sees it.
work-details = Nobody gives out my hours, or where I am.
work-details-hint = That goes for rotas, web pages and team photographs too.
work-phone = I use a phone or computer there to get help.
work-phone-hint = It may be one that they cannot get to.
work-phone-worse = you sign in to an account that they can see, or work checks what you look up.

work-group-way = There and back
work-walk = Someone walks with me to the car, the bus or the train.
work-walk-hint = It could be a colleague, or a guard if there is one.
work-parking = I can park near the door, where there is light.
work-parking-hint = You could ask for a space, or for a lift on the days that worry you.
work-vary = I do not always come and go at the same time.
work-vary-hint = It may be another shift, another site, another stop or another door.
work-vary-worse = they keep track of your hours, and ask why they have changed.
work-missed = Someone notices if I do not turn up.
work-missed-hint = You could agree on who to ring first, and when to ring 999.
work-missed-worse = the call is to your phone, and they answer it.
