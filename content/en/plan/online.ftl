## Phone and online

section-online = Phone and online
online-offer = Phones, accounts, cars and games, and who can see what
online-intro =
    If you feel that you are being watched, trust that feeling.
    “They” here means the person, or people, who hurt or frighten you.
    Looking and thinking come first. Nothing here has to change today.
online-already = What do you already do to keep some things to yourself?
online-caution =
    A sudden change can tell them that you know. They may then come and look for you.
    It is safer to plan first, with a trained worker, from a phone they cannot get to.
online-ask = You could ask an advocate, from a phone that they cannot get to. An advocate may know a specialist for hidden apps and trackers.
online-together =
    If this phone may listen, we could talk where it is not.
    Which accounts and devices have you shared?
    If one of them changed, who would notice, and what could happen then?
    What do you need to keep as proof?

online-group-look = First, I look
online-list = I have thought about who can get into what.
online-list-hint = Phones, tablets, email, bank, shops, social media. Thinking leaves no trace.
online-list-worse = a list on paper is found.
online-where = I know how they could see where I am.
online-where-hint = It may be a shared map, a family plan or a cloud account. It may be the car, or a tracker in a bag.
online-where-worse = it all stops at once.
online-home = I know what in my home can watch or listen.
online-home-hint = Doorbells, cameras, speakers and the Wi-Fi can show who is in, and when.
online-home-worse = you unplug it, as they may get a message about that.
online-children = I know what the children’s devices and games share.
online-children-hint = A tablet, a watch, a game or a toy can show where you are, or carry messages.
online-children-worse = a child is asked to check it, or to keep it secret.

online-group-safer = A safer way
online-device = I use a safer phone or computer for what matters.
online-device-hint = One that they have never held: at work, at the GP, in a library or at a friend’s.
online-device-worse = you sign in to old accounts on it, or a new phone is found.
online-usual = I still use my own phone for everyday things.
online-usual-hint = If it goes quiet, they may notice. The weather and the shopping can stay there.
online-usual-worse = you take it with you to a place that they must not know.
online-email = I have a new email that only I know about.
online-email-hint = You could make it on a safer phone, with a name that is not like yours.
online-email-worse = it is opened even once on a phone that they can see.

online-group-later = Later, with a plan
online-words = I have my own passphrases, made on a safer phone.
online-words-hint = A few odd words, new for each account, work well. Email is a good one to start with.
online-words-worse = they find they are locked out while they can still get to you.
online-questions = Nobody could guess my security questions.
online-questions-hint = The answers need not be true. They just need to be yours.
online-questions-worse = a message about the change goes where they can see it.
online-two-step = I use two-step sign-in.
online-two-step-hint = A code is asked for too. You could check which phone or email it goes to.
online-two-step-worse = the codes show up on a phone that they can see.
online-sign-out = I sign out the other phones on my accounts.
online-sign-out-hint = Many accounts list where you are signed in. You can look and change nothing.
online-sign-out-worse = they see that they have been signed out.

online-group-help = Proof and help
online-hidden = I ask a specialist about hidden apps and trackers.
online-hidden-hint = These are hard to find. If one turns up and you feel in danger, go to where people are and ring 999.
online-hidden-worse = it is taken off before there is a plan. Proof may go with it.
online-proof = I keep proof of messages, calls and visits.
online-proof-hint = The day and the time help. A worker or a friend could keep it for you.
online-proof-worse = it is copied to a cloud that they can see.
online-images = If private pictures are shared, I ask for help.
online-images-hint = It is not your fault, whoever took them. There is a helpline for this, and for threats to do it.
