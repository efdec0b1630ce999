## Drink and drugs

section-drink = Drink and drugs
drink-offer = If drink or drugs are part of it, theirs or yours
drink-intro =
    The person or people hurting you may drink or take drugs. You may too: to get through it, or because they make you.
    What they do to you isn’t your fault, even if you drink or take drugs too.
drink-already = What do you already do when drink or drugs are around?
drink-caution =
    Drink and drugs can make abuse worse. They aren’t the reason for it, and it may not end when the drinking does.
    If you drink a lot every day, stopping suddenly can kill. Ask a GP or an alcohol service first.
    “They” means the person hurting you.
drink-ask =
    A drug and alcohol service, your GP or a helpline.
    Before you say much, ask what’s passed on, and who to.
drink-together =
    What are things like when they’ve had a drink or taken something? And when it runs out?
    If you drink or take something too, how is that for you?
    What kind of help would feel right?

drink-group-theirs = If they drink or take drugs
drink-signs = I know which days are likely to be worse.
drink-signs-hint = Pay day, a match, a party, or the day it runs out. Plan to be with other people then.
drink-elsewhere = I have somewhere else to be on those days.
drink-elsewhere-hint = A friend’s, a class, or a night away for the children. If it’s part of your usual week, it stands out less.
drink-elsewhere-worse = Take care if they might take it as leaving, and come after you.
drink-later = I wait for a calm time to talk about it, or I leave it.
drink-later-hint = It isn’t your job to make them stop. There are services for them, if they want help.
drink-later-worse = Take care if they turn on anyone who brings it up.

drink-group-mine = If I drink or take drugs
drink-before = I plan ahead for when I’ve had a drink or taken something.
drink-before-hint = It’s harder then to think fast, or to get out. A charged phone and someone who knows can help.
drink-slow = I get advice before I stop or cut down.
drink-slow-hint =
    A GP or an alcohol service can help your body do it safely. Ring 999 for a fit, or if you see things that aren’t there. Some drugs, such as diazepam, are dangerous to stop suddenly too.
    After a few days off heroin or drugs like it, your old dose can kill. Ask a drug service for naloxone: it can bring someone round while 999 comes.
drink-slow-worse = Take care if they bring you more, or get in the way of help.
drink-supply = If I get it from them, I know a service to ask.
drink-supply-hint = Some people are made to take it, or can get it from one person only. That’s a way of controlling you. A drug and alcohol service can help.
drink-supply-worse = Take care if it would mean stopping all at once.

drink-group-help = Getting help
drink-both = I tell the drink or drug service about the abuse too.
drink-both-hint = Then the help can fit. You can ask for another time or place.
drink-both-worse = Take care if the person hurting you goes there too, or knows when you pick up a prescription.
drink-threat = I get advice if they threaten to report me.
drink-threat-hint = They may say that you’ll lose your children or your job. A worker can tell you what could really happen, and stand by you.
drink-bed = I say what I take when I ask for a place to stay.
drink-bed-hint = Not every refuge can help with this, but a helpline can look for one that can. On methadone? Ask how you’d get it there from day one.
drink-bed-worse = Take care if you don’t know what’s passed on. Ask first.
