## Drink and drugs

section-drink = Drink and drugs
drink-offer = If drink or drugs are part of it, theirs or yours
drink-intro =
    The person, or people, who hurt or frighten you may drink or take drugs. You may do so too, to get through, or because you are made to.
    You know how those days go. Whatever anyone has taken, what they do to you is not your fault.
drink-already = What do you already do when drink or drugs are around?
drink-caution =
    Drink and drugs can make it worse. They are not the reason for it, and it may not end if they stop.
    If you drink a lot each day, it can be dangerous to stop all at once. A GP can help you do it safely.
drink-ask =
    A drug and alcohol service, your GP or a helpline.
    You could ask what they pass on, and to whom, before you say much.
drink-together =
    How do things go when they drink or take something? And when it runs out?
    If you take something too, how is that for you?
    Which help would feel right to you?

drink-group-theirs = If it is them
drink-signs = I know how it goes on those days.
drink-signs-hint = It may be pay day, a match, a party, or the day when it runs out. You could plan to be with people then.
drink-elsewhere = I have somewhere else to be on those days.
drink-elsewhere-hint = It may be a friend’s, a class, or a night away for the children. It could be part of your usual week.
drink-elsewhere-worse = they take it as leaving, and come after you.
drink-later = I keep talk of it for a calm time, or leave it.
drink-later-hint = It is not your job to make them stop. There are services for them, if they want help.
drink-later-worse = you count it, hide it or pour it away.

drink-group-mine = If it is me
drink-before = I plan for the times when I have had some.
drink-before-hint = It is harder then to think fast, or to get out. A charged phone and a friend who knows can help.
drink-slow = I get advice before I stop or cut down.
drink-slow-hint = A GP or an alcohol service can help your body to do it safely. Ring 999 for a fit, or for seeing things that are not there.
drink-slow-worse = they bring you more, or get in the way of your help.
drink-supply = If they are my supply, I know a service to ask.
drink-supply-hint = Some people are made to take it, or can get it from one person only. That is a way to control you. A service can help you find a way out.
drink-supply-worse = you have to stop all at once.

drink-group-help = Help
drink-both = I tell the service about both things.
drink-both-hint = Drink or drugs and harm are best looked at together. You can go at your own pace.
drink-both-worse = they use the same service. You could ask to be seen at another time or place.
drink-threat = I get advice if they threaten to tell on me.
drink-threat-hint = They may say that you will lose your children or your job. A worker can tell you what could happen, and stand by you.
drink-bed = I say what I take when I ask for a place to stay.
drink-bed-hint = Not every refuge can help with this. If a helpline knows, they can look for one that can.
drink-bed-worse = you say it before you know what they would pass on.
