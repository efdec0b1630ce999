## Work and study

section-work = Work and study
work-offer = At work, at college, and on the way there
work-intro =
    For some people, work or study is a place to breathe. For others it’s one more place to be found.
work-already = What do you already do to get through a day there?
work-caution =
    People at work or college may have to pass on what you say, or do so by mistake.
    If your partner or the person hurting you works there too, or knows your boss, start with a helpline.
    “They” means your partner, or the person hurting or frightening you.
work-ask =
    A domestic abuse adviser, a union rep, or HR, who look after staff.
    At college or university: student support, or a tutor.
work-together =
    Who at work, or where you study, could know?
    What could go wrong on the way there?
    What would help you to keep going there?

work-group-knows = Someone who knows
work-tell = I’ve thought about who to tell, and how much.
work-tell-hint = A manager, a tutor, one kind colleague. “I need some help to be safe here” is enough to say. If the person hurting you may contact work, say so first.
work-tell-worse = Take care if the one you tell is close to them, or likes to talk.
work-private = I ask what will stay private before I say more.
work-private-hint = Ask what gets written down, and who can see it. If you work with children or adults at risk, ask a union first.
work-kept = I tell someone when I’m made late or kept away.
work-kept-hint = Being stopped from going is often part of the abuse.
work-change = I ask for a change that would help me.
work-change-hint = Time off for court, a later start after a bad night, a quiet room for a call. Ask if there’s paid leave for this.
work-change-worse = Take care if they’d notice a change in your pay or your hours.
work-emergency = Someone I trust is down as my emergency contact.
work-emergency-hint = If you’re ill or late, work may ring the name on your file. Ask whose name it is.
work-emergency-worse = Take care if the person hurting you may find that their name is gone.

work-group-there = While I’m there
work-calls = Someone else takes my calls first.
work-calls-hint = A colleague can say you’re not free, and nothing more.
work-calls-worse = Take care if the person hurting you can’t get through, and comes in person.
work-photograph = Reception has a photo of who to look out for.
work-photograph-hint = Reception can say that you’re not in, or ring 999. You choose who sees the photo.
work-photograph-worse = Take care if it might be passed round, or a friend of theirs works there.
work-details = Nobody gives out my hours, or where I am.
work-details-hint = Not on the phone, and not on rotas, web pages or team photos.
work-phone = I use a phone or computer there to get help.
work-phone-hint = Don’t sign in to your own accounts on it.
work-phone-worse = Take care if they can see an account you use, or work checks what’s looked up.

work-group-way = There and back
work-walk = Someone walks with me to the bus, train or car.
work-walk-hint = A colleague, or a guard if there is one.
work-parking = I can park near the door, where there is light.
work-parking-hint = Ask for a space, or for a lift on the days that worry you.
work-vary = I don’t always come and go at the same time.
work-vary-hint = Another shift, another site, another stop, another door.
work-vary-worse = Take care if they keep track of your hours.
work-missed = Someone notices if I don’t turn up.
work-missed-hint = Agree who gets a call first, and when to ring 999.
work-missed-worse = Take care if the person hurting you might pick up your phone.
