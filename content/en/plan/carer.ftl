## Disability and care

section-carer = Disability and care
carer-offer = If you’re disabled or Deaf, or the person hurting you looks after you
carer-intro =
    You know your body, your needs and your days best.
    The one who hurts or frightens you may be the one who helps you wash, move or speak. “They” means that person. Needing help is no reason to be hurt.
carer-already = What do you already do to keep the help and the things you need?
carer-caution =
    Care can’t just stop. Before a carer or a home is changed, find out who would step in.
    Staff may tell “the carer” things without thinking. Say early on who mustn’t be told.
carer-ask =
    A domestic abuse adviser, your nurse or GP, or adult social care (in Northern Ireland, the health and social care trust).
    Ask to talk in the way that suits you.
carer-together =
    What help do you need each day? Who gives it?
    How is it when each of them helps you? What do you go without?
    Who else could do it, if only for a day?

carer-group-heard = Being heard
carer-alone = I ask to be seen on my own.
carer-alone-hint = By the GP, the nurse or the social worker. Staff can say that they see everyone alone.
carer-alone-worse = Take care if they guess why. Staff can make it sound like a rule.
carer-reach = I know a way to reach help that suits me.
carer-reach-hint =
    Text “register” to 999 and answer “yes”. After that you can text 999 in an emergency. It’s slower than a call. Relay UK is 18000; you ring it, you don’t text it. 999 BSL is a free video call, day and night.
    The helpline for England has BSL by video on weekdays, 10:00 to 18:00.
carer-reach-worse = Take care if an app or a text shows on a phone they can see.
carer-interpreter = My interpreter isn’t family or a friend of theirs.
carer-interpreter-hint = The same goes for anyone who speaks for you. The Deaf world can be small. Ask for someone from further away.
carer-interpreter-worse = Take care if someone else may change your words, or pass them on.
carer-sign = I have a sign that means “I need help”.
carer-sign-hint = A word, a picture, a gesture. Teach it to one person you trust.
carer-sign-worse = Take care if it’s on a device they set up, or can read.

carer-group-things = Aids and medicines
carer-aids = I know which aids I need first, and where they are.
carer-aids-hint = A chair, a stick, hearing aids, glasses, an assistance dog. Hiding or breaking them is abuse, and you can tell someone.
carer-aids-worse = Take care if they see that things have moved, or miss a spare.
carer-medicines = I have a list of my medicines.
carer-medicines-hint = They may keep them from you, or give you too much. A pharmacist or GP can tell you the right amounts.
carer-medicines-worse = Take care when doses are missed. A pharmacist can tell you a safer way to have some spare.

carer-group-care = Care and home
carer-next = I know who could care for me if they didn’t.
carer-next-hint = Ask adult social care. Say that it’s urgent, and why.
carer-next-worse = Take care if they’re told before there is other care.
carer-money = I find out who gets my benefits.
carer-money-hint = A carer may be paid to care, or hold your card. Someone who draws your benefits for you is an appointee. You can ask the benefits office to change that. A benefits adviser can tell you what would happen.
carer-money-worse = Take care when it’s changed. They may get the letter, and payments may stop for a while.
carer-home = I get advice before I give up my home.
carer-home-hint = They may say you’d end up in a care home. A worker can tell you what else there is. A court can sometimes make the other person leave.
carer-home-worse = Take care if they hear you may go before there’s a plan.
