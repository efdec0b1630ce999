## Disability and care

section-carer = Disability and care
carer-offer = If you are disabled or Deaf, or the person who hurts you looks after you
carer-intro =
    You know your body, your needs and your days best.
    The person who hurts or frightens you may be the one who helps you wash, move or speak. Needing help is not a reason to be hurt.
carer-already = What do you already do to keep the help and the things you need?
carer-caution =
    Care cannot just stop. Before a carer or a home is changed, it helps to know who would step in.
    Staff may tell “the carer” things without a thought. You could say early on who must not be told.
carer-ask = An advocate, your nurse or GP, or adult social care at the council. You could ask for the way of talking that suits you.
carer-together =
    What help do you need each day? Who gives it?
    How is it when each of them helps you? What do you go without?
    Who else could do it, if only for a day?

carer-group-heard = Being heard
carer-alone = I ask to be seen on my own.
carer-alone-hint = By the GP, the nurse or the social worker. Staff can say that they see everyone alone.
carer-alone-worse = they guess why. You could ask staff to make it sound like a rule.
carer-reach = I know a way to reach help that suits me.
carer-reach-hint =
    You can text 999 once you have texted “register” to 999. Relay UK is 18000. 999 BSL is free, by video.
    The helpline for England has BSL by video on weekdays.
carer-reach-worse = an app or a text shows on a phone that they can see.
carer-interpreter = My interpreter is not family, and not a friend of theirs.
carer-interpreter-hint = The same goes for other helpers. The Deaf world can be small. You could ask for someone from further off.
carer-interpreter-worse = someone else changes your words, or passes them on.
carer-sign = I have a sign that means “I need help”.
carer-sign-hint = It may be a word, a picture or a move of the hand. You could teach it to one person you trust.
carer-sign-worse = it is on a device that they set up, or can read.

carer-group-things = Aids and medicines
carer-aids = I know which aids I need first, and where they are.
carer-aids-hint = A chair, a stick, hearing aids, glasses, an assistance dog. To hide or break them is abuse, and you could tell someone.
carer-aids-worse = they see that things have moved, or miss a spare.
carer-medicines = I have a list of my medicines.
carer-medicines-hint = They may keep them from you, or give you too much. A pharmacy or GP can tell you the right amounts.
carer-medicines-worse = you miss doses to put some by. A pharmacy could tell you a safer way.

carer-group-care = Care and home
carer-next = I know who could care for me if they did not.
carer-next-hint = You could ask adult social care at the council. You could say that it is urgent, and why.
carer-next-worse = they are told before there is other care.
carer-money = I find out who gets my benefits.
carer-money-hint = A carer may be paid to care, or hold your card. A benefits adviser can tell you what would change.
carer-money-worse = letters about it come to the house.
carer-home = I get advice before I give up my home.
carer-home-hint = They may say that you would end up in a care home. A worker can tell you what there is. A court can sometimes make the other person leave.
carer-home-worse = you say that you may go before there is a plan.
