## Being who I am

section-lgbt = Being who I am
lgbt-offer = If you are LGBT+, whether or not people know
lgbt-intro =
    You know best who knows about you, and who is safe.
    The person, or people, who hurt or frighten you may be a partner, an ex or your family. It is not because of who you are.
lgbt-already = What do you already do to choose who knows what?
lgbt-caution =
    You need not say who you are to get help.
    The lines below do not name it, in case someone reads your plan. Lines of your own might.
lgbt-ask =
    Galop is for LGBT+ people. You could ask what gets written down, and who can read it.
    If it is your family, look at “Family and community” too.
lgbt-together =
    What would you like me to know, and what not?
    What are you afraid might be told, and to whom?
    Which places or people feel like home to you?

lgbt-group-knows = Who knows
lgbt-choose = I choose who knows what about me, and when.
lgbt-choose-hint = They may threaten to tell your family, your work or your landlord. You could plan, with a worker, who would stand by you if they did.
lgbt-first = I think about telling one person first, myself.
lgbt-first-hint = For some people, the threat then has less of a hold. For others it is not safe. A helpline can think it through with you.
lgbt-first-worse = that person might hurt you, or pass it on.
lgbt-online = I know what my profiles and apps show.
lgbt-online-hint = Groups and dating apps may show where you are, or who you talk to.
lgbt-online-worse = they notice a sudden change.

lgbt-group-people = People and places
lgbt-friend = I have someone who is outside our shared circle.
lgbt-friend-hint = You may have the same friends and the same few places. An old friend, a helpline or a group in another town can be yours alone.
lgbt-friend-worse = it is a friend of both of you.
lgbt-counts = I know that it counts, whoever does it.
lgbt-counts-hint = They may say that it is just a fight, or that nobody helps people like you. It counts in any couple and any family, and there is help.
lgbt-place = I ask which safe place would take me as I am.
lgbt-place-hint = Some refuges are for women only, and some take other people. A helpline can look for one that is right for you.

lgbt-group-need = What I need
lgbt-medicines = My medicines are where I can get at them.
lgbt-medicines-hint = That goes for hormones and HIV medicines too. If they are kept from you, a GP or a clinic can help.
lgbt-medicines-worse = someone counts them, or sees that they have moved.
lgbt-children = I get advice about the children.
lgbt-children-hint = They may say that you are not a real parent. A solicitor can tell you where you stand. If a child is in danger, ring 999.
