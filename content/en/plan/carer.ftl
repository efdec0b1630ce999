## Disability and care

section-carer = Disability and care
carer-offer = If you’re disabled or Deaf, or the person hurting you looks after you
carer-intro =
    You know best what your body needs.
    The person hurting or frightening you may be the one who helps you wash, move or speak. Needing their help never makes it OK.
carer-already = What do you already do to get the help and the things you need?
carer-caution =
    In danger, don’t wait for care: ring 999. Say what help you need.
    Before you change carers or move, find out who would step in.
    Staff may tell “the carer” things. Say early who mustn’t be told.
    “They” means the person hurting or frightening you.
carer-ask =
    A domestic abuse adviser, your nurse or GP, or adult social care at the council (in Scotland, social work; in Northern Ireland, the health and social care trust).
    Ask to talk alone, in the way that suits you.
carer-together =
    What help do you need each day? Who gives it?
    How does each of them treat you? What do you go without?
    Who else could do it, if only for a day?

carer-group-heard = Being heard
carer-alone = I ask to be seen on my own.
carer-alone-hint = By the GP, the nurse or the social worker. Staff can say they see everyone alone.
carer-alone-worse = Take care if the person hurting you might guess why you asked.
carer-reach = I know how to get help in a way that suits me.
carer-reach-hint = Text “register” to 999, and reply “yes” to the text that comes back. Then you can text 999. It’s slower than a call. In the Relay UK app, or on a textphone, ring 18000 and type. 999 BSL is a free video call, day and night: 999bsl.co.uk.
carer-reach-worse = Take care if an app or a text shows on a phone they can see.
carer-interpreter = My interpreter isn’t family or a friend of theirs.
carer-interpreter-hint = The same goes for anyone who speaks for you. The Deaf community can be small: ask for someone from further away.
carer-interpreter-worse = Take care if whoever interprets might change your words, or pass them on.
carer-sign = I have a sign that means “I need help”.
carer-sign-hint = A word, a picture, a gesture. Teach it to one person you trust.
carer-sign-worse = Take care if it’s on a device that they set up or can look at.

carer-group-things = Aids and medicines
carer-aids = I know which aids I need first, and where they are.
carer-aids-hint = A chair, a stick, hearing aids, glasses, an assistance dog. Hiding or breaking them is abuse. Ask a nurse, or whoever supplied them, about another.
carer-aids-worse = Take care if they’d notice that something has moved or gone.
carer-medicines = I have a list of my medicines.
carer-medicines-hint = Someone may hold them back, or give you too much. A pharmacist can tell you the right amounts, and how to have some spare. Given far too much, or very ill or sleepy? Ring 999 or go to A&E.
carer-medicines-worse = Take care if saving some up would mean missing doses.

carer-group-care = Care and home
carer-next = I know who could care for me if they didn’t.
carer-next-hint = Ring the council (in Northern Ireland, the trust). Say that it’s urgent, and why.
carer-next-worse = Take care if they’re told before anyone is ready to step in.
carer-money = I find out who gets my benefits.
carer-money-hint = They may get a benefit for looking after you, or hold your card. If they’re your “appointee”, in charge of your benefits, you can ask the benefits office to change that. A benefits adviser can tell you what would happen.
carer-money-worse = Take care when you ask for a change: they may get the letter, and payments may stop for a while.
carer-home = I get advice before I give up my home.
carer-home-hint = They may say you’d end up in a care home. A worker can tell you what else there is. A court can sometimes make them leave.
carer-home-worse = Take care if they find out before there’s a plan.
