## Expecting a baby

section-pregnancy = Expecting a baby
pregnancy-offer = If you are pregnant, or have a new baby
pregnancy-intro =
    For some people it starts, or gets worse, when a baby is on the way. It can harm you and the baby too. It is not your fault.
    You know best what the person, or people, who hurt or frighten you may do. You already do more than others see.
pregnancy-already = What do you already do to look after yourself and the baby?
pregnancy-caution =
    Being pregnant is a good reason to tell a trained worker today.
    What you tell a midwife or a doctor stays private. If they fear serious harm to someone, or to the baby, they may have to share it. You could ask about that first.
    Many people fear that a baby will be taken. A helpline can talk it through before you tell anyone else.
pregnancy-ask = Your midwife, your health visitor or your GP. A helpline can talk it over first.
pregnancy-together =
    What has changed since the baby was on the way?
    When could you be seen alone?
    What would help you most in the next weeks?

pregnancy-group-care = Midwife and doctor
pregnancy-alone = I ask to be seen on my own.
pregnancy-alone-hint = You could ask when you ring to book. A trip to the toilet can be a time to tell the midwife.
pregnancy-alone-worse = they guess why. Staff can say that it is the rule.
pregnancy-midwife = I tell my midwife.
pregnancy-midwife-hint = You could say: “I do not feel safe at home.” Midwives ask everyone about this, and know who can help.
pregnancy-midwife-worse = someone is in the room, or can hear.
pregnancy-notes = I ask what goes into my notes and my app.
pregnancy-notes-hint = You could ask for it to be written where only staff can see it.
pregnancy-notes-worse = someone else reads your notes, your app or your letters.
pregnancy-checked = If I am hurt, the baby and I get checked that day.
pregnancy-checked-hint = Even with no mark. You could ring the maternity unit at once if you bleed, have pain or lose fluid, or if the baby moves less. Ring 999 if you are badly hurt or bleed a lot.
pregnancy-checked-worse = the person who hurts you comes in with you. You could ask to be seen on your own.

pregnancy-group-mine = What I choose
pregnancy-who-knows = I choose who knows about the baby, and when.
pregnancy-who-knows-hint = It may not have been your choice, or you may not be sure of going on with it. A GP or a clinic can talk to you alone.
pregnancy-who-knows-worse = a test, a letter or a picture of the scan is found.
pregnancy-birth = I choose who is with me at the birth.
pregnancy-birth-hint = You could tell the midwife who may come in, and who may visit. You can change your mind.
pregnancy-birth-worse = they learn that you said no. Staff can say that it is the rule of the ward.
pregnancy-bag = My hospital bag holds other things that I may need.
pregnancy-bag-hint = Most people pack one. Papers, a charger and a little cash could go in too.
pregnancy-bag-worse = they pack it, or look in it.

pregnancy-group-after = After the birth
pregnancy-visitor = I tell my health visitor how things are.
pregnancy-visitor-hint = It can get worse once the baby is here. You could ask to meet away from home.
pregnancy-visitor-worse = they are at home for the visit.
pregnancy-register = I get advice before the birth is registered.
pregnancy-register-hint = Whose name goes down can change who has a say over your child. A solicitor can tell you.
