## Expecting a baby

section-pregnancy = Expecting a baby
pregnancy-offer = If you’re pregnant, or have a new baby
pregnancy-intro =
    For some people it starts, or gets worse, when a baby is on the way. It can harm you and the baby too. It’s not your fault.
    You know best what the person hurting you may do.
pregnancy-already = What do you already do to look after yourself and the baby?
pregnancy-caution =
    Being pregnant is a good reason to tell a trained worker today.
    A midwife or a doctor keeps what you say private, unless someone may come to serious harm. If it’s the baby or another child, children’s social care is usually told. Ask first: “Who else has to know?”
    Many people fear that a baby will be taken. A helpline can talk it through first.
pregnancy-ask = A helpline, your midwife, your health visitor or your GP.
pregnancy-together =
    What has changed since you got pregnant?
    When can you be seen alone?
    What would help you most in the next few weeks?

pregnancy-group-care = Midwife and doctor
pregnancy-alone = I ask to be seen on my own.
pregnancy-alone-hint = Ask when you ring to book. A trip to the toilet can be a time to tell the midwife. If you need an interpreter, for BSL too, ask for one who isn’t family.
pregnancy-alone-worse = Take care if the person hurting you might guess why. Staff can say it’s the rule.
pregnancy-midwife = I tell my midwife.
pregnancy-midwife-hint = Say: “I don’t feel safe at home.” Midwives ask everyone about this, and know who can help.
pregnancy-midwife-worse = Take care if someone is in the room, or can hear.
pregnancy-notes = I ask what goes into my notes and my maternity app.
pregnancy-notes-hint = Ask for what you say to be written where only staff can see it.
pregnancy-notes-worse = Take care if someone else reads your notes, your app or your letters.
pregnancy-checked = If I’m hurt, the baby and I get checked that day.
pregnancy-checked-hint = Even with no mark. Ring the maternity unit at once if you bleed, have pain or lose fluid, or if the baby moves less. Ring 999 if you’re badly hurt or bleed a lot. If you were strangled or choked, ring 999 or go to A&E now.
pregnancy-checked-worse = Take care if the person who hurt you comes too. Ask staff to see you alone.

pregnancy-group-mine = What I choose
pregnancy-who-knows = I choose who knows about the baby, and when.
pregnancy-who-knows-hint = You may not have chosen to get pregnant, or not be sure you want the baby. A GP or a sexual health clinic can talk to you alone. What’s possible changes with the weeks: ask soon.
pregnancy-who-knows-worse = Take care if a test, a letter or a scan photo might be found.
pregnancy-birth = I choose who is with me at the birth.
pregnancy-birth-hint = Tell the midwife who may come in, and who may visit. You can change your mind.
pregnancy-birth-worse = Take care if the person hurting you may hear you said no. Staff can say it’s the rule.
pregnancy-bag = My hospital bag has what I’d need if I couldn’t go home.
pregnancy-bag-hint = Papers, a charger and a little cash can go in too.
pregnancy-bag-worse = Take care if someone else packs it, or looks in it.

pregnancy-group-after = After the birth
pregnancy-visitor = I tell my health visitor how things are.
pregnancy-visitor-hint = It can get worse once the baby is here. Ask to meet away from home.
pregnancy-visitor-worse = Take care if the person hurting you is at home for the visit.
pregnancy-register = I get advice before the birth is registered.
pregnancy-register-hint = A father who’s married to you has a legal say already, and can register the birth alone. If you’re not married, he gets one if he’s named on the birth certificate: usually that takes you both. Ask a solicitor. You have 42 days, or 21 in Scotland.
